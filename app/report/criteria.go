package report

import (
	"math"

	"quilate/app/analysis"
)

// Criteria are when to go on with an option and when to stop, settled before
// anything is seen: where it goes as in the central case one goes on, where it
// goes worse than in 45 of 50 scenarios one stops, and between the two
// something is changed.
type Criteria struct {
	Month int // of the review

	// GoOn is how many additional customers there are by then in the central
	// case, a whole number; 0: too few to tell by.
	GoOn float64
	// GoOut is what is put in and not yet back at the review in the central
	// case, set-up included, money, ≥ 0; 0: all of it is back.
	GoOut float64
	// Stop is below how many of the customers it is stopped: as many as go with
	// Out, a whole number of at least 2; 0: they do not tell, only money does.
	Stop float64
	// Out is with how much more than that put in and not yet back at the review
	// it is stopped, money, ≥ 0. 0: it is never out.
	Out float64
}

// ReviewMonth is when it is looked at whether it goes as foreseen: half-way, at
// most after half a year.
func ReviewMonth(horizon int) int { return max(1, min(6, horizon/2)) }

// CriteriaOf are those of an option, o what may come of it. The prudent case is
// every figure at its worst at once: a limit, which nothing real would fall
// short of, so it says when to stop only while o is nil.
func CriteriaOf(c *analysis.Case, o *analysis.CaseOdds) Criteria {
	k := Criteria{Month: ReviewMonth(len(c.Result.Months))}
	if len(c.Result.Months) < k.Month || len(c.Prudent.Months) < k.Month {
		return k
	}
	central, prudent, brought := 0.0, 0.0, 0.0
	for i := range k.Month {
		central += c.Result.Months[i].NewCustomers
		brought += c.Result.Months[i].Benefit
		prudent += c.Prudent.Months[i].NewCustomers
	}
	now := c.Result.Months[k.Month-1].Cumulative
	worse := c.Prudent.Months[k.Month-1].Cumulative
	k.GoOn, k.Stop = math.Round(central), math.Floor(prudent)
	if o != nil && len(o.Months) >= k.Month {
		worse = math.Min(o.Months[k.Month-1].P5, now)
		if brought > 0 {
			// Customers shrink as what they bring does.
			k.Stop = math.Floor(central * math.Max(0, brought-(now-worse)) / brought)
		}
	}
	k.GoOut, k.Out = math.Max(0, -now), math.Max(0, -worse)
	if put := brought - now; k.Out > 0.95*put {
		// Nobody can have more out than was put in: nothing having come back
		// must stop it, also once the amount is written with two digits.
		k.Out = twoDigitsBelow((k.GoOut + put) / 2)
	}
	k.Stop = math.Min(k.Stop, k.GoOn-1)
	if k.Stop < 2 {
		k.Stop = 0
	}
	return k
}

// twoDigitsBelow is the largest number of two significant digits not over x.
func twoDigitsBelow(x float64) float64 {
	if x <= 0 {
		return 0
	}
	unit := math.Pow(10, math.Floor(math.Log10(x))-1)
	return math.Floor(x/unit) * unit
}
