package workshop

import (
	"math"

	"quilate/app/analysis"
	"quilate/app/quality"
)

// Of is what a participant hands over of an assessment: everything but whose it
// is. The odds are those found so far.
func Of(r *analysis.Results) Result {
	out := Result{
		Quantity:    rounded(r.Index.Quantity.Number),
		Quality:     rounded(r.Index.Quality.Number),
		QualityLow:  int(math.Round(r.Index.Quality.Low)),
		QualityHigh: int(math.Round(r.Index.Quality.High)),
		Sector:      r.Doc.Choice("business.sector"),
	}
	for _, p := range r.Index.Pillars {
		for i, id := range quality.Pillars() {
			if p.ID == id {
				out.Pillars[i] = rounded(p.Score)
			}
		}
	}
	if r.MaturityAll {
		level := r.Maturity.Level
		out.Maturity = &level
	}
	if len(r.Cases) > 0 && r.Odds != nil && len(r.Odds.Cases) > 0 {
		present := &r.Odds.Cases[0]
		back, over := present.Back.OutOf50(), present.OverStopping.OutOf50()
		out.Back, out.OverStop = &back, &over
		if percent := 100 * present.ROI.P50; present.ROI != (analysis.Spread{}) {
			out.ROI = rounded(&percent)
		}
	}
	return out
}

func rounded(x *float64) *int {
	if x == nil {
		return nil
	}
	n := int(math.Round(*x))
	return &n
}
