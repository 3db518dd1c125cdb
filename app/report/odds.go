package report

import (
	"math"
	"slices"

	"quilate/app/analysis"
	"quilate/app/chart"
)

// chances takes what the simulation says, if it is about these cases.
func (w *writer) chances() {
	o := w.r.Odds
	if o == nil || len(o.Cases) != len(w.r.Cases) || len(o.Cases) == 0 {
		return
	}
	for i := range o.Cases {
		c := &o.Cases[i]
		if !finite(c.Back.Share + c.Gain.Share + c.OverStopping.Share + c.ROI.P50 + c.NPV.P50 + c.Over.P50 + c.Cash.P50) {
			return
		}
	}
	w.odds = o
}

// settling says whether more findings are to come: which figures turn the
// answer, and which are worth finding out, is known last.
func (w *writer) settling() bool {
	return w.r.Whole && (w.r.Odds == nil || w.r.Odds.Part < 1)
}

// chance is what may come of the present, nil while nobody knows.
func (w *writer) chance() *analysis.CaseOdds {
	if w.odds == nil {
		return nil
	}
	return &w.odds.Cases[0]
}

// outOf writes a chance as so many of 50.
func (w *writer) outOf(c analysis.Chance) string { return w.loc.OutOf50(c.Share) }

// sides are the dots as the sentence counts them: as many at zero or over it
// as it says, so that the last one beside zero never disagrees.
func sides(dots []float64, k int, least float64) []float64 {
	v := slices.Clone(dots)
	slices.Sort(v)
	for i := range v {
		if i < len(v)-k {
			v[i] = math.Min(v[i], -least)
		} else {
			v[i] = math.Max(v[i], 0)
		}
	}
	return v
}

var (
	dotsTitle  = text("Recuperas la inversión en {k} escenarios", "You get your money back in {k} scenarios")
	dotsSource = text("Cada punto es un escenario igual de probable; los rayados no recuperan la inversión. Lo que te queda al cabo de {T}, tus horas contadas.",
		"Each dot is an equally likely scenario; hatched ones do not get the money back. What you are left with after {T}, your hours counted.")
	dotsGain = text("recuperan la inversión", "get their money back")
	dotsOne  = text("recupera la inversión", "gets its money back")
	dotsLoss = text("no la recuperan", "do not get it back")
	dotsLost = text("no la recupera", "does not get it back")
)

// dots draws the 50 outcomes of the present.
func (w *writer) dots(o *analysis.CaseOdds) {
	least := math.Pow10(-w.cents())
	f := chart.Dots{
		Head:   chart.Head{ID: "dots", Title: w.tell(&dotsTitle, "k", w.outOf(o.Back)), Source: w.tell(&dotsSource, "T", w.horizon())},
		Values: sides(o.Dots[:], o.Back.OutOf50(), least), Unit: chart.Money, Gain: w.tell(&dotsGain), Loss: w.tell(&dotsLoss),
	}
	if o.Back.OutOf50() <= 1 {
		f.Gain = w.tell(&dotsOne)
	}
	if o.Back.OutOf50() >= 49 {
		f.Loss = w.tell(&dotsLost)
	}
	f.Decimals = w.centsFor(math.Max(math.Abs(f.Values[0]), math.Abs(f.Values[len(f.Values)-1])))
	if figure, err := f.Figure(w.loc); err == nil {
		w.Figures = append(w.Figures, figure)
	}
}

var within = text("45\u00a0de\u00a050 escenarios quedan entre {a} y {b}.", "45\u00a0of\u00a050 scenarios lie between {a} and {b}.")

// spread says where 45 of 50 outcomes lie, "" where they are all alike.
func (w *writer) spread(s analysis.Spread, print func(float64) string) string {
	a, b := print(s.P5), print(s.P95)
	if a == b {
		return ""
	}
	return w.tell(&within, "a", a, "b", b)
}

// likelyMonth is the first month by which the money is back, and stays, in 25
// of 50 outcomes; 0 if there is none.
func likelyMonth(o *analysis.CaseOdds) int {
	for i, share := range o.BackBy {
		if share >= 0.5 {
			return i + 1
		}
	}
	return 0
}
