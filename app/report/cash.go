package report

import (
	"math"
	"strings"

	"quilate/app/analysis"
	"quilate/app/chart"
	"quilate/app/roi"
)

// horizons are the times, in months, over which net present value is told.
var horizons = []int{12, 24, 36}

var (
	cashFirst = text("En {k} escenarios entra más de lo que cuesta desde el primer mes", "In {k} scenarios more comes in than it costs from the first month")
	cashBack  = text("En {k} escenarios, en el mes {n} ya has recuperado lo puesto", "In {k} scenarios you have back what you put in by month {n}")
	cashShort = text("Al acabar los {T} te faltan {x} en el centro de los escenarios", "After {T} you are {x} short in the middle of the scenarios")
	cashLead  = text("Lo que entra menos lo que cuesta, tus horas incluidas, mes a mes y sin pasarlo a dinero de hoy. La banda oscura recoge 25\u00a0de\u00a050 escenarios; la clara, 45.",
		"What comes in minus what it costs, your hours included, month by month and not in today's money. The dark band holds 25\u00a0of\u00a050 scenarios; the light one, 45.")
	npvSaid = text("En dinero de hoy, si le pides un {d} al año, te deja {npv} (entre {low} y {high}); es más de 0 en {k} escenarios.",
		"In today's money, if you expect {d} a year, it leaves {npv} (between {low} and {high}); above 0 in {k} scenarios.")
)

// cash tells the course of the money, month by month.
func (w *writer) cash() (Section, bool) {
	c, o := &w.r.Cases[0], w.chance()
	s := Section{ID: "cash"}
	n := len(c.Result.Months)
	if o == nil || n == 0 || len(o.Months) != n {
		return s, false
	}
	s.Finding = w.cashFinding(o)
	s.Lead = append(s.Lead, w.tell(&cashLead))
	start := -c.Inputs.SetupCost + 0
	f := chart.Bands{Head: chart.Head{ID: "cash", Title: s.Finding}, Months: []chart.Fan{{P5: start, P25: start, P50: start, P75: start, P95: start}}}
	biggest := 0.0
	for _, m := range o.Months {
		f.Months = append(f.Months, chart.Fan(m))
		biggest = max(biggest, math.Abs(m.P5), math.Abs(m.P95))
	}
	if len(o.BackBy) == n {
		f.Back = append([]float64{0}, o.BackBy...)
	}
	f.Decimals = w.centsFor(biggest)
	if figure, err := f.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, figure)
	}
	d := c.Inputs.AnnualDiscountRate
	s.Notes = append(s.Notes, w.tell(&npvSaid, "d", w.loc.Percent(d, few(d*100)), "npv", w.signedRound(o.NPV.P50),
		"low", w.signedRound(o.NPV.P5), "high", w.signedRound(o.NPV.P95), "k", w.outOf(o.Gain)))
	s.Lists = append(s.Lists, w.asked(c))
	s.Ledgers = append(s.Ledgers, w.cashLedgers(c)...)
	s.Terms = terms("npv", "irr")
	return s, true
}

// asked are the figures for those who ask, rounded as those over them are; the
// accounts have them to the cent.
func (w *writer) asked(c *analysis.Case) List {
	list := List{Title: w.say("Para quien lo pida, en el caso central", "For those who ask, in the central case")}
	add := func(text, value, more string) {
		list.Lines = append(list.Lines, Line{Text: text, Value: value, More: more})
	}
	if c.Result.PeakFunding < 0 {
		var said []string
		if w.hasOwnHours() {
			said = append(said, w.say("Tus horas incluidas.", "Your hours included."))
		}
		if drawn := w.deepest(c); drawn != "" && drawn != w.round(-c.Result.PeakFunding) {
			said = append(said, w.say("El gráfico marca {x}: el centro de los escenarios.", "The chart marks {x}: the middle of the scenarios.", "x", drawn))
		}
		more := strings.Join(said, " ")
		add(w.say("Lo más que llegas a poner por delante", "The most you have to put up front"), w.round(-c.Result.PeakFunding), more)
	}
	for _, months := range horizons {
		if v, ok := c.NPVByHorizon[months]; ok {
			add(w.say("Valor actual neto a {T}", "Net present value over {T}", "T", w.loc.Months(months)), w.signedRound(v), "")
		}
	}
	rate, why := w.rate(&c.Result, c.Inputs.SetupCost)
	add(w.say("TIR, al año", "IRR, a year"), rate, why)
	if tail := c.Result.TailValue; tail != nil && *tail > 0 {
		add(w.say("Después de {T}, aparte", "After {T}, separately", "T", w.horizon()), w.round(*tail),
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
func (w *writer) cashFinding(o *analysis.CaseOdds) string {
	switch m := likelyMonth(o); {
	case m == 1:
		return w.tell(&cashFirst, "k", w.outOf(analysis.Chance{Share: o.BackBy[0]}))
	case m > 1:
		return w.tell(&cashBack, "n", w.loc.Number(float64(m), 0), "k", w.outOf(analysis.Chance{Share: o.BackBy[m-1]}))
	}
	return w.tell(&cashShort, "T", w.horizon(), "x", w.round(math.Abs(o.Cash.P50)))
}

// deepest is the most that is put up front in the middle of the scenarios, as
// the drawing has it; "" while nobody knows.
func (w *writer) deepest(c *analysis.Case) string {
	o := w.chance()
	if o == nil {
		return ""
	}
	least := -c.Inputs.SetupCost
	for _, m := range o.Months {
		least = min(least, m.P50)
	}
	return w.round(-least)
}
