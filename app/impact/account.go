package impact

import (
	"math"

	"quilate/app/stat"
)

// How says how the programme was carried out.
type How int

const (
	Alone      How = iota // everywhere, with nothing to compare
	Compared              // everywhere, but something comparable was left alone
	Experiment            // in some places or weeks picked at random
)

// Case is what is to be measured.
type Case struct {
	Series Series
	Start  Month // first month with the programme, see [StartMonth]
	How    How

	Margin  float64 // what is left of a unit of Series.Sales: a share of money, or money a piece
	Savings float64 // cash saved over the months after
	Cost    float64 // what the programme cost over the months after, hours included
}

// Method is how the account was made.
type Method int

const (
	NoAccount   Method = iota
	BeforeAfter        // difference of two means: indicative
	Regression         // interrupted time series
	OnOff              // weeks with the programme against weeks without
)

// Obstacle is why there is no account.
type Obstacle int

const (
	NoObstacle   Obstacle = iota
	NoSeries              // nothing was measured
	StartOutside          // the start is not inside the series
	NoneBefore            // no month before the start is known
	NoneAfter             // no month from the start on is known
	TooFew                // too few weeks of either kind
)

// Verdict is what the interval of the lift says.
type Verdict int

const (
	CannotTell Verdict = iota // it holds 0
	More
	Less
)

// Amount is an estimate with its standard errors and 95 % intervals, both by
// Student's t. Without an interval the errors are 0 and all ends the value.
//
// Low and High come from SE, the error that the method prescribes. On series of
// a few years Newey–West errors are too small: over simulated series that
// interval holds the truth 80 times in 100. Safe is the largest of the
// Newey–West error, the classical one and that of errors whose neighbours
// correlate as the residuals' do; its interval holds what it says (see the test
// of coverage). Verdicts and odds go by it.
type Amount struct {
	Value             float64
	SE, Low, High     float64
	Safe              float64
	SafeLow, SafeHigh float64
}

// over is the amount as a share of another.
func (a Amount) over(x float64) Amount {
	return Amount{a.Value / x, a.SE / x, a.Low / x, a.High / x, a.Safe / x, a.SafeLow / x, a.SafeHigh / x}
}

// Line is a month of the account.
type Line struct {
	Month    Month
	Known    bool
	Actual   float64
	Fitted   float64 // by the regression, programme included
	Expected float64 // without the programme
	Low      float64 // 95 % of single months without the programme would lie
	High     float64 // between Low and High
}

// Account is what a series says about a programme, in units of sales.
type Account struct {
	Method   Method
	Obstacle Obstacle

	Months, Before, After int // known months used
	Waves                 int // waves of the year: 2, 1 or 0
	Lag                   int // of Newey–West standard errors, −1 for classical ones
	DF                    int // degrees of freedom of Student's t
	Causes                int // of the series' causes, so many were used
	ControlUsed           bool
	Condition             float64 // of the least squares
	ResidualSD            float64 // how far months usually lie from the line
	Autocorrelation       float64 // of neighbouring residuals
	Together              float64 // of neighbouring errors, the residuals' lean taken off: 0 to 0.9
	Terms                 []Term

	HasInterval bool
	Lift        Amount // over all months after
	PerMonth    Amount // the same a month
	Share       Amount // the same, as a share of what was to be expected
	Verdict     Verdict
	Odds        float64 // that the lift is above 0
	// Least lift a month that would show four times in five: 2.8·SE, and 2.8·Safe.
	Detectable, DetectableSafe float64

	Lines    []Line
	Placebos []Placebo
	AsLarge  int // placebos whose lift a month is at least as large, either way
	AsClear  int // placebos that stand out of their noise at least as clearly
	Control  ControlCheck
	Return   Return
	Grade    Grade
	NextStep NextStep
	Warnings []Warning
}

// leastDF is how many degrees of freedom causes and control have to leave.
const leastDF = 3

// confidence is the quantile for an interval of 95 %.
const confidence = 0.975

// detectable is how many standard errors a change needs to show with a chance
// of 80 %: 1.96 + 0.84.
const detectable = 2.8

// Measure makes the account of a case.
func Measure(c Case) *Account {
	a := &Account{Lag: -1}
	c.Series = c.Series.even()
	a.measure(c)
	a.value(c)
	a.grade(c)
	return a
}

func (a *Account) measure(c Case) {
	start, inside := c.Series.At(c.Start)
	for i, y := range c.Series.Sales {
		switch {
		case !known(y):
		case i < start:
			a.Before++
		default:
			a.After++
		}
	}
	switch {
	case a.Before+a.After == 0:
		a.Obstacle = NoSeries
	case !inside || start == 0:
		a.Obstacle = StartOutside
	case a.Before == 0:
		a.Obstacle = NoneBefore
	case a.After == 0:
		a.Obstacle = NoneAfter
	}
	if a.Obstacle != NoObstacle {
		return
	}
	if a.Before >= shortBefore {
		if f, ok := a.regression(c.Series, start); ok {
			a.Method = Regression
			a.fill(c.Series, f)
			a.check(c.Series, f)
			a.placebos(c.Series, start, f)
			return
		}
	}
	a.means(c.Series, start)
}

// regression fits the series with as many causes as it can carry.
func (a *Account) regression(s Series, start int) (fitted, bool) {
	causes := len(s.Causes)
	control := len(s.Control) == len(s.Sales)
	waves := wavesFor(a.Before + a.After)
	for {
		d := newDesign(s, start, waves, causes, control)
		before := len(d.months) - d.after()
		spare := len(d.months) - len(d.columns)
		enough := before >= shortBefore && d.after() > 0 && spare >= leastDF
		if f, ok := d.fitted(); ok && (enough || causes == 0 && !control) {
			a.Causes, a.ControlUsed, a.Waves = causes, control, waves
			a.Months, a.Before, a.After = len(d.months), before, d.after()
			return f, true
		}
		switch {
		case causes > 0:
			causes--
		case control:
			control = false
		default:
			return fitted{}, false
		}
	}
}

// fill puts the findings of a fit into the account.
func (a *Account) fill(s Series, f fitted) {
	a.Terms, a.Lag, a.DF = f.terms, f.lag, f.fit.DF()
	a.Condition, a.ResidualSD = f.fit.Condition, f.fit.SD()
	a.HasInterval = true
	a.Autocorrelation, a.Together = f.fit.Neighbours()
	lift := f.lift()
	a.lift(f.fit.Combination(lift), f.se(lift), f.safe(lift))

	q := stat.StudentQuantile(confidence, float64(a.DF))
	at := 0
	var expected float64
	for i := range s.Sales {
		line := Line{Month: s.First + Month(i)}
		if at < len(f.months) && f.months[at] == i {
			without := f.row(at, true)
			line.Known, line.Actual = true, f.y[at]
			line.Fitted = f.y[at] - f.fit.Residuals[at]
			line.Expected = f.fit.Combination(without)
			half := q * math.Hypot(f.se(without), a.ResidualSD)
			line.Low, line.High = line.Expected-half, line.Expected+half
			if i >= f.start {
				expected += line.Expected
			}
			at++
		}
		a.Lines = append(a.Lines, line)
	}
	a.share(expected)
}

// means compares the mean after with the mean before, with classical errors.
func (a *Account) means(s Series, start int) {
	a.Method, a.Waves, a.Causes, a.ControlUsed = BeforeAfter, 0, 0, false
	var y, one, after []float64
	for i, x := range s.Sales {
		if known(x) {
			y, one = append(y, x), append(one, 1)
			if i >= start {
				after = append(after, 1)
			} else {
				after = append(after, 0)
			}
		}
	}
	a.Months = len(y)
	fit, ok := stat.LeastSquares([][]float64{one, after}, y)
	if !ok {
		return
	}
	a.DF, a.Condition, a.ResidualSD = fit.DF(), fit.Condition, fit.SD()
	a.HasInterval = fit.DF() > 0
	level, step := Term{Kind: Level, Estimate: fit.Coefficients[0]}, Term{Kind: Step, Estimate: fit.Coefficients[1]}
	level.SE, step.SE = fit.Classical(unit(0)), fit.Classical(unit(1))
	a.Terms = []Term{level, step}
	n := float64(a.After)
	a.lift(n*step.Estimate, n*step.SE, n*step.SE)
	half := 0.0
	if a.HasInterval {
		half = stat.StudentQuantile(confidence, float64(a.DF)) * math.Hypot(level.SE, a.ResidualSD)
	}
	for i, x := range s.Sales {
		line := Line{Month: s.First + Month(i)}
		if known(x) {
			line.Known, line.Actual = true, x
			line.Expected, line.Fitted = level.Estimate, level.Estimate
			if i >= start {
				line.Fitted += step.Estimate
			}
			line.Low, line.High = line.Expected-half, line.Expected+half
		}
		a.Lines = append(a.Lines, line)
	}
	a.share(n * level.Estimate)
	a.warnMonths(s)
}

// lift states the lift with everything that follows from its errors.
func (a *Account) lift(value, se, safe float64) {
	a.Lift = amount(value, se, safe, a.DF)
	n := float64(a.After)
	a.PerMonth = a.Lift.over(n)
	a.Detectable, a.DetectableSafe = detectable*a.PerMonth.SE, detectable*a.PerMonth.Safe
	a.Odds = a.oddsAbove(0)
	switch {
	case !a.HasInterval:
	case a.Lift.SafeLow > 0:
		a.Verdict = More
	case a.Lift.SafeHigh < 0:
		a.Verdict = Less
	}
}

// amount is a value with its intervals; none without degrees of freedom.
func amount(value, se, safe float64, df int) Amount {
	if df < 1 {
		return Amount{Value: value, Low: value, High: value, SafeLow: value, SafeHigh: value}
	}
	q := stat.StudentQuantile(confidence, float64(df))
	return Amount{
		Value: value, SE: se, Low: value - q*se, High: value + q*se,
		Safe: safe, SafeLow: value - q*safe, SafeHigh: value + q*safe,
	}
}

// share states the lift as a share of what was to be expected; 0 where that is
// nothing.
func (a *Account) share(expected float64) {
	if expected > 0 {
		a.Share = a.Lift.over(expected)
	}
}

// oddsAbove are the odds that the lift is at least x: ½ where nothing is known
// about its error.
func (a *Account) oddsAbove(x float64) float64 {
	off := a.Lift.Value - x
	switch {
	case !a.HasInterval:
		return 0.5
	case a.Lift.Safe > 0:
		return stat.Student(off/a.Lift.Safe, float64(a.DF))
	case off >= 0:
		return 1
	}
	return 0
}
