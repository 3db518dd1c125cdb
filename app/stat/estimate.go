// Package stat says how far a figure can be trusted: estimates with their
// ranges, the distributions behind them, intervals for counts, quantiles, and
// least squares.
//
// Everything is a plain function of its arguments. Chance comes in from outside
// as a number u between 0 and 1, which [Estimate.Quantile] turns into a draw.
// Nothing panics: impossible arguments are moved to the nearest possible ones.
package stat

import "math"

// Kind is how an estimate is uncertain.
type Kind int

const (
	Certain  Kind = iota // measured as a number
	Range                // low, likely, high: Beta-PERT
	OfTrials             // k of n: beta(k+½, n−k+½)
	OverTime             // k in so many months: gamma(k+½)/months
)

// Estimate is a figure with what is known about how far it may be off. It is a
// value; two estimates that say the same are equal. The zero value is a certain
// 0.
type Estimate struct {
	Kind Kind

	// Certain uses LikelyAt; Range all three, LowAt ≤ LikelyAt ≤ HighAt.
	LowAt, LikelyAt, HighAt float64

	// OfTrials: Count successes Of trials, 0 ≤ Count ≤ Of. OverTime: Count
	// events in Of months.
	Count, Of float64

	// Bounded keeps likely value, ends and draws between Min and Max.
	Bounded  bool
	Min, Max float64
}

// Exactly is a measured number.
func Exactly(x float64) Estimate { return Estimate{Kind: Certain, LowAt: x, LikelyAt: x, HighAt: x} }

// Between is a range of three numbers. Ends given the wrong way round are
// turned, a likely value outside them is moved to the nearer one, and a range
// without width is certain.
func Between(low, likely, high float64) Estimate {
	if low > high {
		low, high = high, low
	}
	likely = clamp(likely, low, high)
	if !(low < high) {
		return Exactly(likely)
	}
	return Estimate{Kind: Range, LowAt: low, LikelyAt: likely, HighAt: high}
}

// Share is k of n looked at. The share is uncertain, the more the fewer were
// looked at.
func Share(k, n float64) Estimate {
	n = max(0, n)
	return Estimate{Kind: OfTrials, Count: clamp(k, 0, n), Of: n}
}

// PerMonth is k events in so many months.
func PerMonth(k, months float64) Estimate {
	if !(months > 0) {
		return Exactly(0)
	}
	return Estimate{Kind: OverTime, Count: max(0, k), Of: months}
}

// How far a figure given by eye may be off. Our convention: people are
// over-confident.
const (
	eyeLow, eyeHigh         = 0.6, 1.5 // factors on an amount
	eyeOddsLow, eyeOddsHigh = 0.5, 2   // factors on the odds of a share
	eyeTrials               = 10       // "none" or "all" by eye is as good as this many looked at
)

// The ends of a count are its 5th and 95th percentile.
const lowTail, highTail = 0.05, 0.95

// ByEye is an amount somebody judged by eye: ×0.6 to ×1.5.
func ByEye(x float64) Estimate { return Between(x*eyeLow, x, x*eyeHigh) }

// ByEyeShare is a share somebody judged by eye: its odds ×0.5 to ×2, so that 9
// of 10 and 1 of 10 are treated alike. None or all of 10 is drawn as that count.
func ByEyeShare(share float64) Estimate {
	switch {
	case !(share > 0):
		return Share(0, eyeTrials)
	case share >= 1:
		return Share(eyeTrials, eyeTrials)
	}
	odds := share / (1 - share)
	low, high := odds*eyeOddsLow, odds*eyeOddsHigh
	return Between(low/(1+low), share, high/(1+high))
}

// Clip is the estimate kept inside the bounds of the input it stands for.
func (e Estimate) Clip(low, high float64) Estimate {
	if low > high {
		low, high = high, low
	}
	e.Bounded, e.Min, e.Max = true, low, high
	return e
}

// Uncertain says whether draws differ at all.
func (e Estimate) Uncertain() bool { return e.Low() < e.High() }

// Likely is the single value to reckon with. "None so far" is not "never": none
// or all of n is (k+½)/(n+1), none in so many months is ½ in them.
func (e Estimate) Likely() float64 {
	switch e.Kind {
	case OfTrials:
		if e.Count <= 0 || e.Count >= e.Of {
			return e.clip((e.Count + 0.5) / (e.Of + 1))
		}
		return e.clip(e.Count / e.Of)
	case OverTime:
		if e.Count <= 0 {
			return e.clip(0.5 / e.Of)
		}
		return e.clip(e.Count / e.Of)
	}
	return e.clip(e.LikelyAt)
}

// Low is the end of the range, or the 5th percentile of a count.
func (e Estimate) Low() float64 {
	if e.Kind == Range {
		return e.clip(e.LowAt)
	}
	return e.Quantile(lowTail)
}

// High is the end of the range, or the 95th percentile of a count.
func (e Estimate) High() float64 {
	if e.Kind == Range {
		return e.clip(e.HighAt)
	}
	return e.Quantile(highTail)
}

// Quantile is the value that the figure stays under with probability u. With a
// u drawn evenly from 0 to 1 it is a draw.
func (e Estimate) Quantile(u float64) float64 {
	switch e.Kind {
	case Range:
		a, b := pertShape(e.LowAt, e.LikelyAt, e.HighAt)
		return e.clip(e.LowAt + (e.HighAt-e.LowAt)*BetaQuantile(u, a, b))
	case OfTrials:
		return e.clip(BetaQuantile(u, e.Count+0.5, e.Of-e.Count+0.5))
	case OverTime:
		return e.clip(GammaQuantile(u, e.Count+0.5) / e.Of)
	}
	return e.clip(e.LikelyAt)
}

// Mean is the expected value, before bounds.
func (e Estimate) Mean() float64 {
	switch e.Kind {
	case Range:
		return (e.LowAt + 4*e.LikelyAt + e.HighAt) / 6
	case OfTrials:
		return (e.Count + 0.5) / (e.Of + 1)
	case OverTime:
		return (e.Count + 0.5) / e.Of
	}
	return e.LikelyAt
}

// Variance is the expected squared distance from the mean, before bounds.
func (e Estimate) Variance() float64 {
	switch e.Kind {
	case Range:
		mean := e.Mean()
		return (mean - e.LowAt) * (e.HighAt - mean) / 7
	case OfTrials:
		a, b := e.Count+0.5, e.Of-e.Count+0.5
		return a * b / ((a + b) * (a + b) * (a + b + 1))
	case OverTime:
		return (e.Count + 0.5) / (e.Of * e.Of)
	}
	return 0
}

// pertShape is α and β of a Beta-PERT.
func pertShape(low, likely, high float64) (a, b float64) {
	return 1 + 4*(likely-low)/(high-low), 1 + 4*(high-likely)/(high-low)
}

func (e Estimate) clip(x float64) float64 {
	if !e.Bounded {
		return x
	}
	return clamp(x, e.Min, e.Max)
}

func clamp(x, low, high float64) float64 {
	if math.IsNaN(x) {
		return low
	}
	return max(low, min(x, high))
}
