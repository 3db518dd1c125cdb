package report

import "quilate/app/analysis"

// Proposal is the option to propose, a place in r.Cases: of those that are not
// stopping, the one that adds most over it, in the middle of the scenarios, or
// in the central case while nobody knows those. −1 without an account in money.
func Proposal(r *analysis.Results) int {
	best := -1
	if r == nil {
		return best
	}
	for i := range r.Cases {
		if r.Cases[i].Kind == "stopping" {
			continue
		}
		if best < 0 || r.Cases[i].NPVOverStopping > r.Cases[best].NPVOverStopping {
			best = i
		}
	}
	if o := r.Odds; best >= 0 && OddsOf(r, best) != nil {
		if best = o.Best; r.Cases[best].Kind == "stopping" {
			best = o.Runner
		}
	}
	return best
}

// OddsOf is what may come of a case, nil while nobody knows.
func OddsOf(r *analysis.Results, i int) *analysis.CaseOdds {
	if r == nil || r.Odds == nil || i < 0 || len(r.Odds.Cases) != len(r.Cases) || i >= len(r.Cases) {
		return nil
	}
	return &r.Odds.Cases[i]
}
