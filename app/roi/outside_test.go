package roi

import (
	"math"
	"testing"
)

// flows are months of which only the net matters.
func flows(nets ...float64) []Month {
	months := make([]Month, len(nets))
	for i, net := range nets {
		months[i] = Month{Month: i + 1, Net: net}
	}
	return months
}

func within(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if !(math.Abs(got-want) <= tolerance) {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

// The example in the documentation of a spreadsheet's IRR: 8.6631 % a period.
func TestIRROfTheSpreadsheetExample(t *testing.T) {
	months := flows(12000, 15000, 18000, 21000, 26000)
	annual, ok := annualIRR(70000, months)
	if !ok {
		t.Fatal("no rate")
	}
	// annualIRR takes its periods for months.
	within(t, "IRR a period", math.Pow(1+annual, 1.0/12)-1, 0.086631, 5e-7)
}

func TestIRRNeedsExactlyOneChangeOfSign(t *testing.T) {
	for _, test := range []struct {
		name  string
		setup float64
		nets  []float64
		want  bool
	}{
		{"cost then gain", 100, []float64{60, 60}, true},
		{"gain then cost", 0, []float64{60, 0, -60}, true},
		{"only cost", 100, []float64{-1, -1}, false},
		{"only gain", 0, []float64{1, 1}, false},
		{"nothing", 0, []float64{0, 0}, false},
		{"back and forth", 100, []float64{230, -132}, false}, // 10 % and 20 %: two rates
	} {
		if _, ok := annualIRR(test.setup, flows(test.nets...)); ok != test.want {
			t.Errorf("%s: %v", test.name, ok)
		}
	}
}

func TestIRROfAMonthlyDoublingIsTwelveDoublings(t *testing.T) {
	annual, ok := annualIRR(100, flows(200))
	if !ok {
		t.Fatal("no rate")
	}
	within(t, "IRR", annual, math.Pow(2, 12)-1, 1e-9)
}

// Yearly example, first flow discounted: −10000, 3000, 4200, 6800 at 10 % are
// worth 1188.44. Twelve months stand between two flows here, and the first is
// brought forward by hand.
func TestNPVOfTheSpreadsheetExample(t *testing.T) {
	in := Inputs{HorizonMonths: 36, AnnualDiscountRate: 0.1, SetupCost: 10000}
	discounted := func(month int, amount float64) float64 {
		in := in
		in.SetupCost, in.HorizonMonths = 0, month
		in.OtherSavingsPerMonth, in.OtherSavingsToday = amount, amount
		all := Evaluate(in).NPV
		in.HorizonMonths = month - 1
		return all - Evaluate(in).NPV
	}
	npv := Evaluate(in).NPV + discounted(12, 3000) + discounted(24, 4200) + discounted(36, 6800)
	within(t, "NPV", npv/1.1, 1188.44, 0.005)
}

// A published economic impact study: costs 53,150 at once, then 666,715,
// 636,772 and 647,783; benefits 1,606,511, 3,061,331 and 4,229,760; 10 %.
func TestPublishedImpactStudyComesOut(t *testing.T) {
	costs, benefits := []float64{666715, 636772, 647783}, []float64{1606511, 3061331, 4229760}
	var r Result
	r.PresentValueCost = 53150
	for year := range costs {
		// One flow at the end of a year: the difference of two horizons.
		at := func(amount float64) float64 {
			in := Inputs{AnnualDiscountRate: 0.1, HorizonMonths: 12 * (year + 1), OtherSavingsPerMonth: amount, OtherSavingsToday: amount}
			long := Evaluate(in).PresentValueBenefit
			in.HorizonMonths--
			return long - Evaluate(in).PresentValueBenefit
		}
		r.PresentValueCost += at(costs[year])
		r.PresentValueBenefit += at(benefits[year])
	}
	within(t, "present value of costs", r.PresentValueCost, 1672201, 0.5)
	within(t, "present value of benefits", r.PresentValueBenefit, 7168371, 0.5)
	r.NPV = r.PresentValueBenefit - r.PresentValueCost
	within(t, "NPV", r.NPV, 5496170, 0.5)
	within(t, "discounted ROI", r.NPV/r.PresentValueCost, 3.29, 0.005)
}

// The form m·r/(1+i−r) of customer lifetime value: m 18.95, r 0.788, i 1 %, and
// the table of margin multiples: r 0.8, i 0.1 → 2.67.
func TestLifetimeValueOfTheTextbooks(t *testing.T) {
	// One order a month makes κ = r, and f* = 1.
	perYear := func(monthly float64) float64 { return math.Pow(1+monthly, 12) - 1 }
	in := Inputs{OrderValue: 18.95, GrossMargin: 1, OrdersPerMonth: 1, MonthlyRetention: 0.788, AnnualDiscountRate: perYear(0.01)}
	within(t, "after the first order", *CustomerLifetimeValue(in)-18.95, 67.2639, 1e-4)

	in = Inputs{OrderValue: 1, GrossMargin: 1, OrdersPerMonth: 1, MonthlyRetention: 0.8, AnnualDiscountRate: perYear(0.1)}
	within(t, "margin multiple", *CustomerLifetimeValue(in)-1, 2.67, 0.005)

	in.MonthlyRetention, in.AnnualDiscountRate = 1, 0
	if value := CustomerLifetimeValue(in); value != nil {
		t.Errorf("customers who stay for ever are worth %v", *value)
	}
}

// Somebody who buys once a year, of whom 20 % come back: 1 + 0.2 + 0.04 + … =
// 1.25 orders in a life, and 1.2386 within 24 months of the calendar.
func TestYearlyBuyersOrderAQuarterMoreThanOnce(t *testing.T) {
	in := Inputs{
		OrderValue: 1, GrossMargin: 1, OrdersPerMonth: 1.0 / 12, MonthlyRetention: MonthlyRetention(0.2),
		HorizonMonths: 24, ConversionFactor: 1, Incrementality: 1,
		Audiences: []Audience{{
			Followers: 1, Authentic: 1, Relevant: 1, Reachable: 1, ClickThroughRate: 1, ConversionRate: 1, MonthlyChurn: 0,
		}},
		Ramp: Ramp{6, 1.5}, FadeHalfLifeMonths: 2, Referral: Referral{LagMonths: 2},
	}
	within(t, "orders in a life", *CustomerLifetimeValue(in), 1.25, 1e-12)
	// The customer comes in month 1, so 23 months of repeat orders are left.
	within(t, "orders in 24 months", Evaluate(in).TotalBenefit, 1.2386, 5e-5)
}

// A published calculator: 1,000 visits × 10 % × 50 % × $1,500 on a cost of
// $1,700 is 4,311.76 % on revenue and 1,664.7 % at a margin of 40 %.
func TestReturnOnRevenueIsNotReturnOnMargin(t *testing.T) {
	for margin, want := range map[float64]float64{1: 43.1176, 0.4: 16.6471} {
		in := Inputs{
			HorizonMonths: 1, OrderValue: 1500, GrossMargin: margin, MonthlyCost: 1700, Incrementality: 1, ConversionFactor: 1,
			Audiences: []Audience{{DiscoveryReachPerMonth: 1000, DiscoveryReachToday: 1000, DiscoveryRelevant: 1, ClickThroughRate: 0.1, ConversionRate: 0.5}},
			Ramp:      Ramp{6, 1.5}, FadeHalfLifeMonths: 2, Referral: Referral{LagMonths: 2},
		}
		within(t, "ROI", *Evaluate(in).ROI, want, 5e-5)
	}
}
