package impact

import (
	"math"

	"quilate/app/stat"
)

// weeksAMonth is 365.25 days over twelve months of weeks.
const weeksAMonth = 365.25 / 12 / 7

// Noise is how far sales lie from where trend and season would have them.
type Noise struct {
	Known      bool
	Month      float64 // standard deviation of a month
	Together   float64 // correlation of neighbouring months, 0 to 0.9
	Beside     float64 // standard deviation of a month beside what is left alone
	HasControl bool    // Beside comes from a control; else it is taken as Month
	Before     int     // months before the start, or all without one
	From       int     // months it comes from
}

// NoiseOf learns the noise from a series. start is its first month with the
// programme, 0 if it has not begun.
func NoiseOf(s Series, start Month) Noise {
	s = s.even()
	place, inside := s.At(start)
	if !inside || start == 0 {
		place = len(s.Sales)
	}
	n := Noise{Before: s.upTo(place).Known(), From: s.Known()}
	fit := func(control bool) (fitted, bool) {
		f, ok := newDesign(s, place, wavesFor(n.From), 0, control).fitted()
		return f, ok && f.fit.DF() >= leastDF
	}
	f, ok := fit(false)
	if !ok {
		return n
	}
	n.Known, n.Month, n.Beside = true, f.fit.SD(), f.fit.SD()
	_, n.Together = f.fit.Neighbours()
	if len(s.Control) > 0 {
		if g, ok := fit(true); ok {
			n.Beside, n.HasControl = g.fit.SD(), true
		}
	}
	return n
}

// Trial is what a test would need to show a lift four times in five.
type Trial struct {
	Design   TrialDesign
	Grade    Grade   // best evidence it can give
	Possible bool    // within Longest
	Needed   int     // months, or weeks of AlternateWeeks
	Longest  int     // what is tried at most, in the same unit
	Smallest float64 // least lift a month that would show by then
	Assumed  bool    // the noise beside a second shop is not known and taken as that of the first
}

// TrialDesign is a way to find out.
type TrialDesign int

const (
	KeepMeasuring  TrialDesign = iota // the series alone, for longer
	AlternateWeeks                    // on and off by lot, pairs of weeks
	TwoShops                          // one with, one without
	Coupons                           // a code for each channel, counted
)

// Longest tests that are offered, and the fewest weeks that make lots worth
// drawing. Our convention.
const (
	longestMonths = 36
	longestWeeks  = 52
	fewestWeeks   = 8
	fewestMonths  = 3
)

// Plan says how long each test would take to show a lift of so much a month.
func Plan(n Noise, liftPerMonth float64) []Trial {
	if !n.Known || !(liftPerMonth > 0) {
		return nil
	}
	weekly := n.Month / math.Sqrt(weeksAMonth) // SD of a week, weeks taken as independent
	alternate := func(weeks int) float64 {
		return 2 * weekly / math.Sqrt(float64(weeks)) * weeksAMonth
	}
	beside := func(months int) float64 {
		if n.Before == 0 {
			return math.Inf(1)
		}
		return n.Beside * math.Sqrt(1/float64(n.Before)+1/float64(months))
	}
	trials := []Trial{
		search(Trial{Design: AlternateWeeks, Grade: GradeA, Longest: longestWeeks}, liftPerMonth, fewestWeeks, 2, alternate),
		search(Trial{Design: TwoShops, Grade: GradeB, Longest: longestMonths, Assumed: !n.HasControl}, liftPerMonth, fewestMonths, 1, beside),
		search(Trial{Design: KeepMeasuring, Grade: GradeC, Longest: longestMonths}, liftPerMonth, fewestMonths, 1, n.alone),
	}
	return trials
}

// search finds the shortest test of which 2.8 standard errors, a month, are
// within the lift.
func search(t Trial, lift float64, fewest, step int, se func(int) float64) Trial {
	t.Smallest = math.Inf(1)
	for units := fewest; units <= t.Longest; units += step {
		smallest := detectable * se(units)
		t.Smallest = min(t.Smallest, smallest)
		if !t.Possible && smallest <= lift {
			t.Possible, t.Needed = true, units
		}
	}
	if math.IsInf(t.Smallest, 0) {
		t.Smallest = 0
	}
	return t
}

// alone is the standard error of the lift a month of a series with Before months
// and so many after, when neighbouring months go together as they do.
func (n Noise) alone(after int) float64 {
	s := Series{Sales: make([]float64, n.Before+after)}
	d := newDesign(s, n.Before, wavesFor(len(s.Sales)), 0, false)
	fit, ok := stat.LeastSquares(d.columns, d.y)
	if !ok || n.Before < shortBefore {
		return math.Inf(1)
	}
	return n.Month * math.Sqrt(stat.Quadratic(fit.Weights(d.lift()), n.Together)) / float64(after)
}

// CouponsNeeded is how many redeemed coupons tell their number to within that
// share of it, 19 times in 20: (1.96/precision)².
func CouponsNeeded(precision float64) int {
	if !(precision > 0) {
		return 0
	}
	z := stat.PhiInverse(confidence) / precision
	return int(math.Ceil(min(z*z, 1e9)))
}

// PlanCoupons says how many months of so many redeemed coupons that takes.
func PlanCoupons(perMonth, precision float64) Trial {
	t := Trial{Design: Coupons, Grade: GradeD, Longest: longestMonths}
	if !(perMonth > 0) || !(precision > 0) {
		return t
	}
	months := math.Ceil(float64(CouponsNeeded(precision)) / perMonth)
	if months <= longestMonths {
		t.Possible, t.Needed = true, int(max(1, months))
	}
	return t
}
