package impact

import (
	"math"

	"quilate/app/stat"
)

// Doubt is a weak point of an account.
type Doubt int

const (
	FewBefore        Doubt = iota // Count months before, under 8
	FewAfter                      // Count months after, under 6
	NoSeason                      // Count months in all, under 18: season not controlled
	ShortSeason                   // Count months before, under 12: no whole year to learn the season from
	UnknownMonths                 // Count months inside are not known
	OutlierMonth                  // Month lies Value standard deviations off; without it the lift is Without
	TrendBefore                   // sales were moving by Value a month, Without is that as a share of a month
	AlikeNeighbours               // neighbouring months go together, Value is their correlation: the interval is too narrow
	CauseLeftOut                  // cause Count could not be used: others say the same, or too few months
	CauseWithStart                // cause Count came with the start, Value is the correlation: they cannot be told apart
	ControlMoved                  // what was left alone changed as well, by Value a month, Without as a share
	ControlUnrelated              // what was left alone does not move with sales, Value is the correlation
	ControlLeftOut                // the comparison could not be used
	PlacebosClear                 // Count of Value made-up starts stand out as clearly
	IllConditioned                // Value is the condition: digits are lost
	NotCompared                   // an experiment without its comparison
)

// Warning is a doubt with its figures.
type Warning struct {
	Doubt   Doubt
	Count   int
	Month   Month
	Value   float64
	Without float64
}

// Bounds of what is warned of. Our convention.
const (
	fewAfter       = 6
	fullYear       = 12
	withStart      = 0.8  // correlation of a cause with the programme
	unrelated      = 0.3  // correlation of sales with the control before the start
	placeboShare   = 0.1  // share of placebos that stand out as clearly
	outlierTail    = 0.05 // chance that any month of a series without outliers is called one
	neighbourBound = 2    // in units of 1/√n
)

func (a *Account) warn(w Warning) { a.Warnings = append(a.Warnings, w) }

// warnMonths warns of what the number of months leaves open.
func (a *Account) warnMonths(s Series) {
	if a.Before < shortBefore {
		a.warn(Warning{Doubt: FewBefore, Count: a.Before})
	}
	if a.After < fewAfter {
		a.warn(Warning{Doubt: FewAfter, Count: a.After})
	}
	switch {
	case a.Waves == 0:
		a.warn(Warning{Doubt: NoSeason, Count: a.Months})
	case a.Before < fullYear:
		a.warn(Warning{Doubt: ShortSeason, Count: a.Before})
	}
	if gaps := len(s.Sales) - a.Months; gaps > 0 {
		a.warn(Warning{Doubt: UnknownMonths, Count: gaps})
	}
}

// check looks for the weak points of a regression.
func (a *Account) check(s Series, f fitted) {
	a.warnMonths(s)
	q := stat.StudentQuantile(confidence, float64(a.DF))
	if f.fit.Condition > stat.IllConditioned {
		a.warn(Warning{Doubt: IllConditioned, Value: f.fit.Condition})
	}
	if t := f.terms[1]; t.SE > 0 && math.Abs(t.Estimate) > q*t.SE {
		w := Warning{Doubt: TrendBefore, Value: t.Estimate}
		var sum float64
		for at, i := range f.months {
			if i < f.start {
				sum += f.y[at]
			}
		}
		if sum > 0 {
			w.Without = t.Estimate * float64(a.Before) / sum
		}
		a.warn(w)
	}
	if a.Autocorrelation > neighbourBound/math.Sqrt(float64(a.Months)) {
		a.warn(Warning{Doubt: AlikeNeighbours, Value: a.Autocorrelation})
	}
	a.outlier(s, f)
	for k := range s.Causes {
		if k >= a.Causes {
			a.warn(Warning{Doubt: CauseLeftOut, Count: k})
			continue
		}
		for j, t := range f.terms {
			if t.Kind != OtherCause || t.Index != k {
				continue
			}
			if t.LeftOut {
				a.warn(Warning{Doubt: CauseLeftOut, Count: k})
			} else if r := correlation(f.columns[j], f.columns[2]); math.Abs(r) > withStart {
				a.warn(Warning{Doubt: CauseWithStart, Count: k, Value: r})
			}
		}
	}
	a.checkControl(s, f)
}

// outlier finds the month furthest from the line by its studentised deleted
// residual, and the lift without it (Cook and Weisberg, Residuals and Influence
// in Regression, 1982, §2.2; the bound is Bonferroni's).
func (a *Account) outlier(s Series, f fitted) {
	n, df := len(f.y), f.fit.DF()
	if df < 2 {
		return
	}
	square := f.fit.SD() * f.fit.SD() * float64(df)
	pull := f.fit.Leverage()
	worst, where := 0.0, -1
	for at, e := range f.fit.Residuals {
		free := 1 - pull[at]
		rest := square - e*e/free
		if free < 1e-9 || !(rest > 1e-18*square) {
			continue
		}
		if t := e / math.Sqrt(rest/float64(df-1)*free); math.Abs(t) > math.Abs(worst) {
			worst, where = t, at
		}
	}
	if where < 0 || math.Abs(worst) < stat.StudentQuantile(1-outlierTail/2/float64(n), float64(df-1)) {
		return
	}
	w := Warning{Doubt: OutlierMonth, Month: s.First + Month(f.months[where]), Value: worst, Without: a.Lift.Value}
	sales := append([]float64(nil), s.Sales...)
	sales[f.months[where]] = math.NaN()
	s.Sales = sales
	if g, ok := newDesign(s, f.start, a.Waves, a.Causes, a.ControlUsed).fitted(); ok {
		w.Without = g.fit.Combination(f.lift())
	}
	a.warn(w)
}

// correlation is Pearson's, 0 when either does not vary.
func correlation(x, y []float64) float64 {
	meanX, varX := stat.MeanVariance(x)
	meanY, varY := stat.MeanVariance(y)
	var sum float64
	for i := range x {
		sum += (x[i] - meanX) * (y[i] - meanY)
	}
	if !(varX > 0) || !(varY > 0) || len(x) < 2 {
		return 0
	}
	return sum / float64(len(x)-1) / math.Sqrt(varX*varY)
}
