package report

import (
	"math"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/roi"
)

// TestCriteriaPartGoingOnFromStopping: the central case is gone on with; with
// more money out than at the edge of the drawn band, or with fewer customers
// than would bring that, it is stopped. What is put in is out at most.
func TestCriteriaPartGoingOnFromStopping(t *testing.T) {
	for _, s := range assessment.Samples() {
		r := analysis.Run(s.Document)
		i := Proposal(r)
		c, o := &r.Cases[i], OddsOf(r, i)
		k := CriteriaOf(c, o)
		if k.Month != 6 {
			t.Errorf("%s: reviewed in month %d", s.ID, k.Month)
		}
		central, prudent := 0.0, 0.0
		for j := range 6 {
			central, prudent = central+c.Result.Months[j].NewCustomers, prudent+c.Prudent.Months[j].NewCustomers
		}
		if math.Abs(k.GoOn-central) > 0.5 {
			t.Errorf("%s: on with %v customers, the central case has %v", s.ID, k.GoOn, central)
		}
		if want := -c.Result.Months[5].Cumulative; math.Abs(k.GoOut-want) > 1e-6 {
			t.Errorf("%s: on with %v out, the central case has %v", s.ID, k.GoOut, want)
		}
		if k.Stop != 0 && (k.Stop < 2 || k.Stop < math.Floor(prudent) || k.Stop >= k.GoOn) {
			t.Errorf("%s: stopped below %v customers, on from %v, the prudent case has %v", s.ID, k.Stop, k.GoOn, prudent)
		}
		limit := -c.Prudent.Months[5].Cumulative
		if k.Out <= k.GoOut || k.Out > limit || limit > 6*c.MonthlyTotal*1.5 {
			t.Errorf("%s: on with %v out, stopped with %v, at the very worst it is %v", s.ID, k.GoOut, k.Out, limit)
		}
		if k.Out != -o.Months[5].P5 {
			t.Errorf("%s: stopped with %v out, the band ends at %v", s.ID, k.Out, -o.Months[5].P5)
		}
	}
}

// steady is a year of equal months, and scenarios that end as low as p5 more
// each month.
func steady(each roi.Month, p5 float64) (*analysis.Case, *analysis.CaseOdds) {
	var months []roi.Month
	odds := &analysis.CaseOdds{}
	for i := range 12 {
		n := float64(i + 1)
		each.Month, each.Cumulative = i+1, each.Net*n
		months = append(months, each)
		odds.Months = append(odds.Months, analysis.Band{P5: p5 * n})
	}
	return &analysis.Case{Result: roi.Result{Months: months}, Prudent: roi.Result{Months: months}}, odds
}

// Of 225 a month nearly nothing comes back, whatever happens: by month 6 all of
// 1,350 may be out, and no more, so that much less must be enough to stop.
func TestNothingComingBackIsEnoughToStop(t *testing.T) {
	c, odds := steady(roi.Month{NewCustomers: 0.2, Cost: 225, Benefit: 9, Net: -216}, -223)
	if k := CriteriaOf(c, odds); k.Out != 1300 || k.GoOut != 1296 {
		t.Errorf("stopped with more than %v out, gone on with %v or less", k.Out, k.GoOut)
	}
}

// TestStopCustomersAreThoseThatGoWithTheMoney: 12 customers bring 600 in half a
// year; with 300 more out than that only 300 has come, as 6 of them bring.
func TestStopCustomersAreThoseThatGoWithTheMoney(t *testing.T) {
	c, odds := steady(roi.Month{NewCustomers: 2, Cost: 200, Benefit: 100, Net: -100}, -150)
	if k := CriteriaOf(c, odds); k != (Criteria{Month: 6, GoOn: 12, GoOut: 600, Stop: 6, Out: 900}) {
		t.Errorf("%+v", k)
	}
	for i := range odds.Months {
		odds.Months[i].P5 = 1 // the money is back in nearly all scenarios, in the central case not: never stopped before it
	}
	if k := CriteriaOf(c, odds); k.Out != k.GoOut || k.Stop != 11 {
		t.Errorf("%+v", k)
	}
	if k := CriteriaOf(&analysis.Case{}, nil); k != (Criteria{Month: 1}) {
		t.Errorf("without months: %+v", k)
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
		k := CriteriaOf(&analysis.Case{Result: roi.Result{Months: months(c.central)}, Prudent: roi.Result{Months: months(c.prudent + 1e-9)}}, nil)
		if k.GoOn != c.goOn || k.Stop != c.stop || math.Abs(k.Out-110) > 1e-9 {
			t.Errorf("%+v: %+v", c, k)
		}
	}
}
