package report

import (
	"math"

	"quilate/app/analysis"
	"quilate/app/chart"
)

// cash tells the course of the money, month by month.
func (w *writer) cash() (Section, bool) {
	c := &w.r.Cases[0]
	s := Section{ID: "cash"}
	n := len(c.Result.Months)
	if n == 0 || len(c.Prudent.Months) != n || len(c.Optimistic.Months) != n {
		return s, false
	}
	s.Finding = w.cashFinding(c)
	s.Lead = append(s.Lead, w.say("Caja acumulada, sin descontar.", "Cumulative cash, not discounted."))
	f := chart.Cash{
		Head:    chart.Head{ID: "cash", Title: s.Finding},
		Central: []float64{-c.Inputs.SetupCost},
	}
	prudentStart, optimisticStart := c.Prudent.TotalBenefit-c.Prudent.TotalCost, c.Optimistic.TotalBenefit-c.Optimistic.TotalCost
	for _, m := range c.Prudent.Months {
		prudentStart -= m.Net
	}
	for _, m := range c.Optimistic.Months {
		optimisticStart -= m.Net
	}
	low := []float64{math.Min(-c.Inputs.SetupCost, math.Min(prudentStart, optimisticStart))}
	high := []float64{math.Max(-c.Inputs.SetupCost, math.Max(prudentStart, optimisticStart))}
	biggest := 0.0
	for i, m := range c.Result.Months {
		a, b := c.Prudent.Months[i].Cumulative, c.Optimistic.Months[i].Cumulative
		f.Central = append(f.Central, m.Cumulative)
		low = append(low, math.Min(m.Cumulative, math.Min(a, b)))
		high = append(high, math.Max(m.Cumulative, math.Max(a, b)))
		biggest = max(biggest, math.Abs(a), math.Abs(b))
	}
	f.Decimals = w.centsFor(biggest)
	if math.Abs(low[n]-high[n]) > 0.005 || math.Abs(low[0]-high[0]) > 0.005 {
		f.Bands = []chart.Band{{Low: low, High: high, LowName: w.say("prudente", "prudent"), HighName: w.say("optimista", "optimistic")}}
	}
	if m := c.Result.BreakEvenMonth; m != nil {
		f.BreakEven = *m
	}
	if figure, err := f.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, figure)
	}

	if c.Result.PeakFunding < 0 {
		s.Notes = append(s.Notes, w.say("Lo más que llegas a poner por delante: {x}.", "The most you have to put up front: {x}.", "x", w.cell(-c.Result.PeakFunding)))
	}
	if tail := c.Result.TailValue; tail != nil && *tail > 0 {
		s.Notes = append(s.Notes, w.say("Aparte, lo que tus clientes nuevos aún comprarían después de {T}: {x}. No está en el ROI.",
			"Apart from this, what your new customers would still buy after {T}: {x}. It is not in the ROI.", "T", w.horizon(), "x", w.cell(*tail)))
	}
	if irr := c.Result.AnnualIRR; irr != nil {
		if *irr > 1 {
			s.Notes = append(s.Notes, w.say("TIR: más del 100 %.", "IRR: over 100%."))
		} else {
			s.Notes = append(s.Notes, w.say("TIR: {x} al año.", "IRR: {x} a year.", "x", w.loc.Percent(*irr, 1)))
		}
	}
	if half := w.r.HalfGood; half != nil && half.ROI != nil {
		s.Notes = append(s.Notes, w.say("¿Y si todo saliera la mitad de bien? De cada 100 que pones, el resultado sería {x}. Contamos la mitad de todo lo que entra; lo que cuesta sigue igual.",
			"And if it all went half as well? For every 100 you put in, the result would be {x}. We count half of everything that comes in; costs stay the same.", "x", w.perHundred(*half.ROI)))
	}
	s.Notes = append(s.Notes, w.horizons(c))

	s.Ledgers = append(s.Ledgers, w.peakLedger(c))
	if tail := c.Result.TailValue; tail != nil && *tail > 0 {
		s.Ledgers = append(s.Ledgers, w.tailLedger(c))
	}
	return s, true
}

// cashFinding says the course in a sentence.
func (w *writer) cashFinding(c *analysis.Case) string {
	r := &c.Result
	end := r.TotalBenefit - r.TotalCost
	switch m := r.BreakEvenMonth; {
	case m != nil && *m <= 1:
		return w.say("Entra más de lo que sale desde el primer mes", "More comes in than goes out from the first month")
	case m != nil:
		return w.say("Pones dinero hasta el mes {n}; desde ahí, ganas", "You put money in until month {n}; from then on you gain", "n", w.loc.Number(float64(*m), 0))
	case len(r.Months) > 0 && r.Months[len(r.Months)-1].Net > 0:
		return w.say("Al acabar los {T} faltan {x}, aunque cada mes ya entra más de lo que sale", "After {T} you are {x} short, though more comes in each month than goes out", "T", w.horizon(), "x", w.round(math.Abs(end)))
	}
	return w.say("Cada mes sale más de lo que entra: en {T}, {x}", "Each month more goes out than comes in: {x} within {T}", "T", w.horizon(), "x", w.round(math.Abs(end)))
}

// horizons says what the net present value is over one, two and three years.
func (w *writer) horizons(c *analysis.Case) string {
	a, b, d := c.NPVByHorizon[12], c.NPVByHorizon[24], c.NPVByHorizon[36]
	return w.say("Valor actual neto a 12, 24 y 36 meses: {a}, {b} y {d}.", "Net present value over 12, 24 and 36 months: {a}, {b} and {d}.", "a", w.exact(a), "b", w.exact(b), "d", w.exact(d))
}

// peakLedger is the month in which most has been put in.
func (w *writer) peakLedger(c *analysis.Case) Ledger {
	in, out, at, worst := 0.0, c.Inputs.SetupCost, 0, -c.Inputs.SetupCost
	sumIn, sumOut := 0.0, c.Inputs.SetupCost
	for i, m := range c.Result.Months {
		sumIn += m.Benefit
		sumOut += m.Cost
		if m.Cumulative < worst {
			in, out, at, worst = sumIn, sumOut, i+1, m.Cumulative
		}
	}
	number := w.loc.Number(float64(at), 0)
	l := w.account("peak", w.say("el punto más bajo de la caja acumulada", "the lowest point of cumulative cash"),
		term{label: w.say("Caja en el mes {n}", "Cash in month {n}", "n", number), v: worst},
		term{label: w.say("Entra hasta el mes {n}", "Comes in up to month {n}", "n", number), v: in},
		term{op: "−", label: w.say("Sale hasta el mes {n}", "Goes out up to month {n}", "n", number), v: out})
	l.Question = w.say("¿Cómo se calcula lo que hay que poner por delante?", "How is what you put up front worked out?")
	return l
}

// tailLedger is what the customers won are still worth afterwards.
func (w *writer) tailLedger(c *analysis.Case) Ledger {
	r := &c.Result
	each := *r.TailValue / math.Max(1e-12, r.ActiveCustomersEnd)
	l := w.account("tail", w.say("clientes que siguen × margen que les queda, en dinero de hoy", "customers who stay × margin still to come, in today's money"),
		term{label: w.say("Después del plazo", "After the time"), v: *r.TailValue},
		term{label: w.say("Clientes ganados que siguen comprando al final", "Customers won who still buy at the end"), v: r.ActiveCustomersEnd, kind: count},
		term{op: "×", label: w.say("Lo que aún deja cada uno, en dinero de hoy", "What each still leaves, in today's money"), v: each})
	w.cite(&l, "yearlyRetention")
	w.cite(&l, "ordersPerMonth")
	l.Question = w.say("¿Cómo se calcula lo que viene después?", "How is what comes afterwards worked out?")
	return l
}
