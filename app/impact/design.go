package impact

import (
	"math"

	"quilate/app/stat"
)

// TermKind is what a column of the regression stands for.
type TermKind int

const (
	Level       TermKind = iota // sales of a month, before trend and season
	Trend                       // change a month before the start
	Step                        // jump at the start
	Bend                        // change of the trend from the start on
	Season                      // a wave of the year
	OtherCause                  // a cause of the table
	ControlSide                 // sales of what was left alone
)

// Term is a coefficient with its standard error.
type Term struct {
	Kind     TermKind
	Index    int // which wave (sin, cos, sin …) or cause
	Estimate float64
	SE       float64
	LeftOut  bool // said by earlier terms already
}

// Months from which the season is described by one and by two waves, and from
// which standard errors allow for months that go together.
const (
	oneWave   = 18
	twoWaves  = 24
	neweyWest = 24
	// Under so many months before the start only means are compared.
	shortBefore = 8
)

// wavesFor is how many waves of the year n months can carry.
func wavesFor(n int) int {
	switch {
	case n >= twoWaves:
		return 2
	case n >= oneWave:
		return 1
	}
	return 0
}

// design is the regression of a series on what may explain it:
//
//	Y = β0 + β1·t + β2·D + β3·(t−T0)·D + waves + causes + control + ε
//
// t is the month of the series from 1, D is 1 from the start on.
type design struct {
	terms   []Term
	columns [][]float64 // one a term, one row a month that is used
	months  []int       // which month of the series a row is, from 0
	y       []float64
	start   int // T0 − 1: place of the first month after
}

// newDesign lays out the regression of a series. start is the place of the first
// month after. Months without sales, causes or control are left out.
func newDesign(s Series, start, waves, causes int, control bool) design {
	d := design{start: start}
	for i, y := range s.Sales {
		use := known(y) && (!control || known(s.Control[i]))
		for _, c := range s.Causes[:causes] {
			use = use && known(c.Values[i])
		}
		if use {
			d.months = append(d.months, i)
			d.y = append(d.y, y)
		}
	}
	add := func(kind TermKind, index int, at func(i int) float64) {
		column := make([]float64, len(d.months))
		for row, i := range d.months {
			column[row] = at(i)
		}
		d.terms = append(d.terms, Term{Kind: kind, Index: index})
		d.columns = append(d.columns, column)
	}
	after := func(i int) float64 {
		if i >= start {
			return 1
		}
		return 0
	}
	add(Level, 0, func(int) float64 { return 1 })
	add(Trend, 0, func(i int) float64 { return float64(i + 1) })
	add(Step, 0, after)
	add(Bend, 0, func(i int) float64 { return float64(i-start) * after(i) })
	for h := 1; h <= waves; h++ {
		angle := func(i int) float64 { return 2 * math.Pi * float64(h) * float64(i+1) / 12 }
		add(Season, 2*h-2, func(i int) float64 { return math.Sin(angle(i)) })
		add(Season, 2*h-1, func(i int) float64 { return math.Cos(angle(i)) })
	}
	for k, c := range s.Causes[:causes] {
		add(OtherCause, k, func(i int) float64 { return c.Values[i] })
	}
	if control {
		add(ControlSide, 0, func(i int) float64 { return s.Control[i] })
	}
	return d
}

// after counts the used months from the start on.
func (d design) after() int {
	n := 0
	for _, i := range d.months {
		if i >= d.start {
			n++
		}
	}
	return n
}

// lift is the combination of coefficients that is all that the months after had
// beyond what was to be expected: c = (0, 0, n_after, Σ(t−T0), 0 …).
func (d design) lift() []float64 {
	c := make([]float64, 4)
	for _, i := range d.months {
		if i >= d.start {
			c[2]++
			c[3] += float64(i - d.start)
		}
	}
	return c
}

// row is the values of the terms in a row, without the programme's if asked.
func (d design) row(at int, without bool) []float64 {
	c := make([]float64, len(d.columns))
	for j, column := range d.columns {
		if !without || d.terms[j].Kind != Step && d.terms[j].Kind != Bend {
			c[j] = column[at]
		}
	}
	return c
}

// fitted is a design with its least squares and the kind of its errors.
type fitted struct {
	design
	fit *stat.Fit
	lag int // of Newey–West; −1 for classical errors
}

// fits a design; false when it has too few months for its terms.
func (d design) fitted() (fitted, bool) {
	fit, ok := stat.LeastSquares(d.columns, d.y)
	if !ok || fit.DF() < 1 {
		return fitted{}, false
	}
	f := fitted{design: d, fit: fit, lag: -1}
	if len(d.y) >= neweyWest {
		f.lag = stat.NeweyWestLag(len(d.y))
	}
	for j := range f.terms {
		f.terms[j].Estimate = fit.Coefficients[j]
		f.terms[j].SE = f.se(unit(j))
	}
	for _, j := range fit.LeftOut {
		f.terms[j].LeftOut = true
	}
	return f, true
}

// se is the standard error of a combination of coefficients.
func (f fitted) se(c []float64) float64 {
	if f.lag >= 0 {
		return f.fit.NeweyWest(c, f.lag)
	}
	return f.fit.Classical(c)
}

// safe is the largest of the errors that may be right: Newey–West's, the
// classical one, and that of errors that go together as the residuals do.
func (f fitted) safe(c []float64) float64 {
	_, rho := f.fit.Neighbours()
	return max(f.se(c), f.fit.Classical(c), f.fit.Together(c, rho))
}

// unit is the combination that is coefficient j.
func unit(j int) []float64 {
	c := make([]float64, j+1)
	c[j] = 1
	return c
}
