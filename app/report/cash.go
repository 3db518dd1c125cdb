package report

import (
	"math"

	"quilate/app/analysis"
	"quilate/app/chart"
	"quilate/app/roi"
)

// horizons are the times, in months, over which net present value is told.
var horizons = []int{12, 24, 36}

// cash tells the course of the money, month by month.
func (w *writer) cash() (Section, bool) {
	c := &w.r.Cases[0]
	s := Section{ID: "cash"}
	n := len(c.Result.Months)
	if n == 0 || len(c.Prudent.Months) != n || len(c.Optimistic.Months) != n {
		return s, false
	}
	s.Finding = w.cashFinding(c)
	s.Lead = append(s.Lead, w.say("Lo que entra menos lo que cuesta, tus horas incluidas, mes a mes y sin pasarlo a dinero de hoy.", "What comes in minus what it costs, your hours included, month by month and not in today's money."))
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

	s.Lists = append(s.Lists, w.asked(c))
	s.Ledgers = append(s.Ledgers, w.cashLedgers(c)...)
	return s, true
}

// asked are the figures for those who ask.
func (w *writer) asked(c *analysis.Case) List {
	list := List{Title: w.say("Para quien lo pida", "For those who ask")}
	add := func(text, value, more string) {
		list.Lines = append(list.Lines, Line{Text: text, Value: value, More: more})
	}
	if c.Result.PeakFunding < 0 {
		more := ""
		if w.hasOwnHours() {
			more = w.say("Tus horas incluidas.", "Your hours included.")
		}
		add(w.say("Lo más que llegas a poner por delante", "The most you have to put up front"), w.cell(-c.Result.PeakFunding), more)
	}
	if half := w.r.HalfGood; half != nil && half.ROI != nil {
		add(w.say("Retorno si todo saliera la mitad de bien", "Return if it all went half as well"), w.loc.SignedPercent(*half.ROI, 0),
			w.say("Contamos la mitad de todo lo que entra; lo que cuesta sigue igual.", "We count half of everything that comes in; costs stay the same."))
	}
	for _, months := range horizons {
		if v, ok := c.NPVByHorizon[months]; ok {
			add(w.say("Valor actual neto a {T}", "Net present value over {T}", "T", w.loc.Months(months)), w.exact(v), "")
		}
	}
	rate, why := w.rate(&c.Result, c.Inputs.SetupCost)
	add(w.say("TIR, al año", "IRR, a year"), rate, why)
	if tail := c.Result.TailValue; tail != nil && *tail > 0 {
		add(w.say("Después de {T}, aparte", "After {T}, apart", "T", w.horizon()), w.cell(*tail),
			w.say("Lo que tus clientes nuevos aún comprarían. No está en el ROI.", "What your new customers would still buy. It is not in the ROI."))
	}
	return list
}

// rate is the internal rate of return, or why there is none.
func (w *writer) rate(r *roi.Result, setup float64) (rate, why string) {
	switch irr := r.AnnualIRR; {
	case irr != nil && *irr < 0:
		return "–", w.say("Sería negativa: no recuperas lo que pones.", "It would be negative: you do not get back what you put in.")
	case irr != nil && *irr > 1:
		return w.say("más del {x}", "over {x}", "x", w.loc.Percent(1, 0)), ""
	case irr != nil:
		return w.loc.SignedPercent(*irr, 1), ""
	}
	in, changes, last := false, 0, -sign(setup)
	for _, m := range r.Months {
		now := sign(m.Net)
		if now != 0 && last != 0 && now != last {
			changes++
		}
		if now != 0 {
			last = now
		}
		in = in || now > 0
	}
	switch {
	case changes > 1:
		return "–", w.say("Aquí la TIR no existe: el dinero entra y sale más de una vez.", "There is no IRR here: money goes in and out more than once.")
	case !in:
		return "–", w.say("Aquí la TIR no existe: ningún mes entra más de lo que sale.", "There is no IRR here: in no month does more come in than goes out.")
	case changes == 0:
		return "–", w.say("Aquí la TIR no existe: no llegas a poner dinero por delante.", "There is no IRR here: you never put money up front.")
	}
	return "–", w.say("Aquí la TIR no existe.", "There is no IRR here.")
}

// cashFinding says the course in a sentence.
func (w *writer) cashFinding(c *analysis.Case) string {
	r := &c.Result
	end := r.TotalBenefit - r.TotalCost
	switch m := r.BreakEvenMonth; {
	case m != nil && *m <= 1:
		return w.say("Entra más de lo que cuesta desde el primer mes", "More comes in than it costs from the first month")
	case m != nil:
		return w.say("En el mes {n} recuperas lo que has puesto; desde ahí, ganas", "In month {n} you have back what you put in; from then on you gain", "n", w.loc.Number(float64(*m), 0))
	case len(r.Months) > 0 && r.Months[len(r.Months)-1].Net > 0:
		return w.say("Al acabar los {T} faltan {x}, aunque cada mes ya entra más de lo que cuesta", "After {T} you are {x} short, though each month more comes in than it costs", "T", w.horizon(), "x", w.cell(math.Abs(end)))
	}
	return w.say("Cada mes cuesta más de lo que entra: en {T}, {x}", "Each month costs more than comes in: {x} within {T}", "T", w.horizon(), "x", w.cell(math.Abs(end)))
}
