package analysis

import (
	"math"
	"testing"

	"quilate/app/assessment"
	"quilate/app/question"
)

func TestProposedCostLinesCostWhatWasSaidTogether(t *testing.T) {
	d := assessment.New("x", "EUR", "es-ES", "").
		With("channels.on@instagram", assessment.Choose("yes")).
		With("audience.followers@instagram", assessment.Number(1000)).
		With("cost.hoursPerWeek", assessment.Number(6)).
		With("cost.hourValue", assessment.Number(15)).
		With("cost.spend", assessment.Number(120))
	const want = 6*52.0/12*15 + 120 // 510 a month
	for _, model := range []string{"", "in-house", "freelance", "agency", "campaign", "hybrid"} {
		proposed := d
		if model != "" {
			proposed = question.ProposeCosts(d.With("cost.model", assessment.Choose(model)), "")
		}
		in := PresentOf(proposed).Inputs
		got := in.MonthlyCost
		for _, a := range in.Audiences {
			got += a.MonthlyAcquisitionSpend
		}
		if math.Abs(got-want) > 1e-9 {
			t.Errorf("%q: %v a month, want %v", model, got, want)
		}
	}
}
