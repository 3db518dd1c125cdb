package impact

// Grade is how strong the evidence is. Below GradeB the words are "associated
// with", never "caused by".
type Grade int

const (
	GradeE Grade = iota // opinion: nobody has measured it
	GradeD              // before and after
	GradeC              // one series
	GradeB              // a series with a comparison
	GradeA              // an experiment
)

// NextStep is what would lift the evidence a grade.
type NextStep int

const (
	NoStep      NextStep = iota
	MeasureIt            // keep sales by month
	MoreMonths           // have more months from before
	Compare              // record another shop or product that is left alone
	PickByLot            // pick weeks or shops at random
	BringResult          // give the series of what was left alone in the experiment
)

// ControlCheck is what the comparison itself did.
type ControlCheck struct {
	Correlation float64 // with sales, months before the start
	PerMonth    Amount  // its own change at the start, measured alike
	Share       float64 // of what was to be expected of it
	Measured    bool
}

// checkControl measures what was left alone as if it had had the programme.
func (a *Account) checkControl(s Series, f fitted) {
	if len(s.Control) != len(s.Sales) || len(s.Sales) == 0 {
		return
	}
	used := a.ControlUsed && !f.terms[len(f.terms)-1].LeftOut
	if !used {
		a.ControlUsed = false
		a.warn(Warning{Doubt: ControlLeftOut})
		return
	}
	var x, y []float64
	for at, i := range f.months {
		if i < f.start {
			x, y = append(x, s.Control[i]), append(y, f.y[at])
		}
	}
	c := &a.Control
	c.Correlation = correlation(x, y)
	if c.Correlation < unrelated {
		a.warn(Warning{Doubt: ControlUnrelated, Value: c.Correlation})
	}
	alone := Series{First: s.First, Sales: s.Control, Causes: s.Causes}
	g, ok := newDesign(alone, f.start, a.Waves, a.Causes, false).fitted()
	if !ok || g.after() == 0 {
		return
	}
	n := float64(g.after())
	lift := g.lift()
	c.Measured = true
	c.PerMonth = amount(g.fit.Combination(lift), g.se(lift), g.safe(lift), g.fit.DF()).over(n)
	var expected float64
	for at, i := range g.months {
		if i >= g.start {
			expected += g.fit.Combination(g.row(at, true))
		}
	}
	if expected > 0 {
		c.Share = c.PerMonth.Value * n / expected
	}
	if c.PerMonth.SafeLow > 0 || c.PerMonth.SafeHigh < 0 {
		a.warn(Warning{Doubt: ControlMoved, Value: c.PerMonth.Value, Without: c.Share})
	}
}

// grade says how strong the evidence is and what would make it stronger.
func (a *Account) grade(c Case) {
	compared := a.ControlUsed && a.Control.Correlation >= unrelated
	switch {
	case a.Method == NoAccount:
		a.Grade, a.NextStep = GradeE, MeasureIt
	case a.Method == OnOff && c.How == Experiment:
		a.Grade = GradeA
	case a.Method == OnOff:
		a.Grade, a.NextStep = GradeC, PickByLot
	case a.Method == BeforeAfter:
		a.Grade, a.NextStep = GradeD, MoreMonths
	case compared && c.How == Experiment:
		a.Grade = GradeA
	case compared:
		a.Grade, a.NextStep = GradeB, PickByLot
	case c.How == Experiment:
		a.Grade, a.NextStep = GradeC, BringResult
		a.warn(Warning{Doubt: NotCompared})
	default:
		a.Grade, a.NextStep = GradeC, Compare
	}
}
