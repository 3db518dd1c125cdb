package roi

import (
	"math"
	"testing"
)

// invariantPlans are how many seeded plans each invariant is held on.
const invariantPlans = 400

// rounding is what a few hundred additions of doubles may cost, relative to the
// sum of their sizes.
const rounding = 1e-11

// scaled is the plan with every amount of money multiplied.
func scaled(in Inputs, by float64) Inputs {
	in.OrderValue *= by
	in.Service.CostPerContact *= by
	in.OtherSavingsPerMonth *= by
	in.OtherSavingsToday *= by
	in.SynergyMarginPerMonth *= by
	in.SynergyToday *= by
	in.SetupCost *= by
	in.MonthlyCost *= by
	in.Audiences = append([]Audience(nil), in.Audiences...)
	for j := range in.Audiences {
		in.Audiences[j].MonthlyAcquisitionSpend *= by
		in.Audiences[j].CostPerFollower *= by
	}
	return in
}

func turnover(r Result) float64 { return r.TotalBenefit + r.TotalCost }

func TestDoublingCostAndGainLeavesROI(t *testing.T) {
	for seed := range uint64(invariantPlans) {
		in := randomPlan(seed)
		once, twice := Evaluate(in), Evaluate(scaled(in, 2))
		if once.ROI == nil {
			if twice.ROI != nil {
				t.Errorf("plan %d: a ROI out of nothing", seed)
			}
			continue
		}
		if *twice.ROI != *once.ROI { // doubling is exact in binary
			t.Errorf("plan %d: ROI %v, doubled %v", seed, *once.ROI, *twice.ROI)
		}
	}
}

func TestResultsDoNotKnowTheCurrency(t *testing.T) {
	for seed := range uint64(invariantPlans) {
		in := randomPlan(seed)
		for _, rate := range []float64{0.01, 18.7, 4321} {
			here, there := Evaluate(in), Evaluate(scaled(in, rate))
			if math.Abs(there.NPV-rate*here.NPV) > rounding*rate*turnover(here) {
				t.Errorf("plan %d: NPV %v is %v at %v", seed, here.NPV, there.NPV, rate)
			}
			if math.Abs(there.CustomersAcquired-here.CustomersAcquired) > rounding*here.CustomersAcquired {
				t.Errorf("plan %d: the currency changed how many buy", seed)
			}
		}
	}
}

func TestNPVAtNoDiscountIsTheSumOfTheFlows(t *testing.T) {
	for seed := range uint64(invariantPlans) {
		in := randomPlan(seed)
		in.AnnualDiscountRate = 0
		r := Evaluate(in)
		sum := -in.SetupCost
		for _, m := range r.Months {
			sum += m.Net
		}
		if math.Abs(r.NPV-sum) > rounding*turnover(r) {
			t.Errorf("plan %d: NPV %v, flows %v", seed, r.NPV, sum)
		}
	}
}

func TestNeverMoreCustomersThanTheMarketHolds(t *testing.T) {
	ceilings := 0
	for seed := range uint64(invariantPlans) {
		in := randomPlan(seed)
		if in.AddressableMarket == nil {
			continue
		}
		ceilings++
		r := Evaluate(in)
		if most := *in.AddressableMarket; in.CustomerBase+r.CustomersAcquired > most*(1+rounding) {
			t.Errorf("plan %d: %v + %v customers in a market of %v", seed, in.CustomerBase, r.CustomersAcquired, most)
		}
	}
	if ceilings < invariantPlans/3 {
		t.Errorf("only %d plans had a ceiling", ceilings)
	}
}

func TestLinesAddUpToTheBenefit(t *testing.T) {
	for seed := range uint64(invariantPlans) {
		r := Evaluate(randomPlan(seed))
		var months float64
		for _, m := range r.Months {
			months += m.Benefit
			if math.Abs(m.Lines.Sum()-m.Benefit) > rounding*m.Benefit || math.Abs(m.Benefit-m.Cost-m.Net) > rounding*(m.Benefit+m.Cost) {
				t.Errorf("plan %d, month %d does not add up", seed, m.Month)
			}
		}
		if math.Abs(months-r.TotalBenefit) > rounding*months || math.Abs(r.BenefitByLine.Sum()-months) > rounding*months {
			t.Errorf("plan %d: %v in months, %v in all, %v by line", seed, months, r.TotalBenefit, r.BenefitByLine.Sum())
		}
	}
}

func TestReferredAndAdvocatesArePartOfTheNewCustomers(t *testing.T) {
	for seed := range uint64(invariantPlans) {
		for _, m := range Evaluate(randomPlan(seed)).Months {
			if m.ReferredCustomers+m.AdvocacyCustomers > m.NewCustomers*(1+rounding) {
				t.Fatalf("plan %d, month %d: %v + %v of %v", seed, m.Month, m.ReferredCustomers, m.AdvocacyCustomers, m.NewCustomers)
			}
		}
	}
}

func TestMoreMarginNeverMakesItWorse(t *testing.T) {
	for seed := range uint64(invariantPlans) {
		in := randomPlan(seed)
		in.GrossMargin = 0.4
		less := Evaluate(in)
		in.GrossMargin = 0.5
		if more := Evaluate(in); more.NPV < less.NPV-rounding*turnover(less) {
			t.Errorf("plan %d: NPV fell from %v to %v", seed, less.NPV, more.NPV)
		}
	}
}

func TestAShorterHorizonIsTheBeginningOfALongerOne(t *testing.T) {
	for seed := range uint64(invariantPlans) {
		in := randomPlan(seed)
		in.HorizonMonths = 36
		long := Evaluate(in)
		in.HorizonMonths = 12
		for i, m := range Evaluate(in).Months {
			m.ROI, long.Months[i].ROI = nil, nil
			if m != long.Months[i] {
				t.Fatalf("plan %d: month %d depends on the horizon", seed, i+1)
			}
		}
	}
}

func TestWhatStopsAtOnceBringsNothing(t *testing.T) {
	in := randomPlan(3)
	in.FadeHalfLifeMonths = 1e-3
	if benefit := Evaluate(in.Stop()).TotalBenefit; benefit != 0 {
		t.Errorf("benefit %v", benefit)
	}
}

func TestHalfAsGoodHalvesEveryLineAndNoCost(t *testing.T) {
	for seed := range uint64(invariantPlans) {
		in := randomPlan(seed)
		whole, half := Evaluate(in), Evaluate(in.HalfAsGood())
		lines := half.BenefitByLine
		lines.add(&half.BenefitByLine)
		if lines != whole.BenefitByLine || half.TotalCost != whole.TotalCost { // halving is exact in binary
			t.Errorf("plan %d: twice half is %+v, whole is %+v", seed, lines, whole.BenefitByLine)
		}
	}
}
