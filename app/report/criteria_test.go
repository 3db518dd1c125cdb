package report

import (
	"math"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/roi"
)

func TestCriteriaLieBetweenThePrudentAndTheCentralCase(t *testing.T) {
	for _, s := range assessment.Samples() {
		r := analysis.Run(s.Document)
		c := &r.Cases[Proposal(r)]
		k := CriteriaOf(c)
		if k.Month != 6 {
			t.Errorf("%s: reviewed in month %d", s.ID, k.Month)
		}
		central, prudent, out := 0.0, 0.0, 0.0
		for i, m := range c.Prudent.Months[:6] {
			central, prudent = central+c.Result.Months[i].NewCustomers, prudent+m.NewCustomers
			out = math.Min(out, m.Cumulative)
		}
		if math.Abs(k.GoOn-central) > 0.5 {
			t.Errorf("%s: on with %v customers, the central case has %v", s.ID, k.GoOn, central)
		}
		if k.Stop != 0 && (k.Stop < 2 || k.Stop > prudent || k.Stop >= k.GoOn) {
			t.Errorf("%s: stopped below %v customers, on from %v, the prudent case has %v", s.ID, k.Stop, k.GoOn, prudent)
		}
		if k.Out < 0 || k.Out > math.Max(-out, c.Inputs.SetupCost*1.5)+1e-6 || k.Out > 6*c.MonthlyTotal*1.5+c.Inputs.SetupCost*1.5 {
			t.Errorf("%s: stopped with %v out, the prudent case has %v", s.ID, k.Out, -out)
		}
	}
}

func TestWhereOneCustomerWouldDecideOnlyMoneyStops(t *testing.T) {
	months := func(won float64) []roi.Month {
		var list []roi.Month
		for i := range 12 {
			list = append(list, roi.Month{Month: i + 1, NewCustomers: won / 6, Net: -10, Cumulative: -50 - 10*float64(i+1)})
		}
		return list
	}
	for _, c := range []struct{ central, prudent, goOn, stop float64 }{
		{12, 5, 12, 5}, {3, 1.8, 3, 0}, {2.2, 2.1, 2, 0}, {4, 4, 4, 3}, {0.3, 0.1, 0, 0},
	} {
		k := CriteriaOf(&analysis.Case{Result: roi.Result{Months: months(c.central)}, Prudent: roi.Result{Months: months(c.prudent + 1e-9)}})
		if k.GoOn != c.goOn || k.Stop != c.stop || math.Abs(k.Out-110) > 1e-9 {
			t.Errorf("%+v: %+v", c, k)
		}
	}
}
