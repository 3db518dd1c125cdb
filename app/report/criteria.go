package report

import (
	"math"

	"quilate/app/analysis"
)

// Criteria are when to go on with an option and when to stop, settled before
// anything is seen: up to the central case one goes on, below the prudent one
// one stops, and between the two something is changed.
type Criteria struct {
	Month int // of the review

	// GoOn is how many additional customers there are by then in the central
	// case, a whole number; 0: too few to tell by.
	GoOn float64
	// Stop is below how many of them it is stopped: those of the prudent case,
	// a whole number of at least 2; 0: they do not tell, only money does.
	Stop float64
	// Out is the most that is put in and not yet back, set-up included, in any
	// month up to the review in the prudent case, money, ≥ 0: with more than
	// that out, it is stopped. 0: it is never out.
	Out float64
}

// ReviewMonth is when it is looked at whether it goes as foreseen: half-way, at
// most after half a year.
func ReviewMonth(horizon int) int { return max(1, min(6, horizon/2)) }

// CriteriaOf are those of an option.
func CriteriaOf(c *analysis.Case) Criteria {
	k := Criteria{Month: ReviewMonth(len(c.Result.Months))}
	central, prudent := 0.0, 0.0
	for i := range min(k.Month, len(c.Result.Months)) {
		central += c.Result.Months[i].NewCustomers
	}
	for i := range min(k.Month, len(c.Prudent.Months)) {
		m := &c.Prudent.Months[i]
		prudent += m.NewCustomers
		if i == 0 {
			k.Out = math.Max(0, m.Net-m.Cumulative) // the set-up, before any month
		}
		k.Out = math.Max(k.Out, -m.Cumulative)
	}
	k.GoOn = math.Round(central)
	k.Stop = math.Min(math.Floor(prudent), k.GoOn-1)
	if k.Stop < 2 {
		k.Stop = 0
	}
	return k
}
