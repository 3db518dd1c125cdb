package analysis

import (
	"math"
	"slices"
	"testing"

	"quilate/app/assessment"
	"quilate/app/roi"
)

// Line by line, month by month, over draws of its own: other points than the
// simulation's, and other code than its summaries.
func TestSalesMarginIsTheSpreadOfTheLinesThatATableOfSalesShows(t *testing.T) {
	for _, s := range assessment.Samples() {
		p := PresentOf(s.Document)
		if !p.Money {
			continue
		}
		const months, n = 9, 1500
		got := SalesMargin(&p, months)
		d := newDrawing(&p, []plan{{Plan: assessment.Plan{Kind: "present"}, lines: p.costs}, {Plan: assessment.Plan{Kind: "stopping"}}})
		values, into := make([]float64, len(d.named)), make([]roi.Inputs, 2)
		var sample []float64
		state := uint64(7)
		for range n {
			for i, in := range d.named {
				state = state*6364136223846793005 + 1442695040888963407
				values[i] = in.Estimate.Quantile((float64(state>>11) + 0.5) / (1 << 53))
			}
			d.model.Put(values, into)
			result, sum := roi.Evaluate(into[0]), 0.0
			for _, m := range result.Months[:months] {
				sum += m.Lines.Direct + m.Lines.Assisted + m.Lines.Retention + m.Lines.FrequencyYield
			}
			sample = append(sample, sum)
		}
		slices.Sort(sample)
		low, mid, high := sample[n/20], sample[n/2], sample[n-n/20]
		room := 0.12 * (high - low)
		if math.Abs(got.P5-low) > room || math.Abs(got.P50-mid) > room || math.Abs(got.P95-high) > room {
			t.Errorf("%s: %v, %v and %v, draw by draw %v, %v and %v", s.ID, got.P5, got.P50, got.P95, low, mid, high)
		}
	}
}
