package roi

import (
	"math"
	"strconv"
	"testing"
)

// The three workshop exercises are worked out by hand on paper, so their
// figures have to come out to the digits printed on the sheet.

// printed holds a figure against what the sheet prints.
func printed(t *testing.T, what string, got float64, want string) {
	t.Helper()
	decimals := 0
	for i := range want {
		if want[i] == '.' {
			decimals = len(want) - i - 1
		}
	}
	if text := strconv.FormatFloat(got, 'f', decimals, 64); text != want {
		t.Errorf("%s: %s (%v), the sheet says %s", what, text, got, want)
	}
}

// exercise is what all three have in common. The sheets leave out the size of
// the market beyond today's customers, which moves only their last digits; it is
// taken where all of a sheet's digits come out.
func exercise(market float64) Inputs {
	return Inputs{
		AddressableMarket: &market,
		HorizonMonths:     24, AnnualDiscountRate: 0.1, Incrementality: 0.6, ConversionFactor: 1, FadeHalfLifeMonths: 2,
		Ramp: Ramp{6, 1.5}, Referral: Referral{0.1, 2},
	}
}

// over is the plan looked at over another horizon.
func over(in Inputs, months int) Inputs { in.HorizonMonths = months; return in }

// only is the plan with one audience, changed.
func only(in Inputs, change func(*Audience)) Inputs {
	in.Audiences = append([]Audience(nil), in.Audiences...)
	change(&in.Audiences[0])
	return in
}

// general is the plan with another general incrementality.
func general(in Inputs, incrementality float64) Inputs { in.Incrementality = incrementality; return in }

// monthly is the plan with another monthly cost.
func monthly(in Inputs, cost float64) Inputs { in.MonthlyCost = cost; return in }

// bakery is exercise 1: 300 € spent once on one source of followers.
func bakery(a Audience) Inputs {
	in := exercise(10000)
	in.OrderValue, in.OrdersPerMonth, in.GrossMargin, in.MonthlyRetention = 8.20, 3, 0.55, MonthlyRetention(0.6)
	in.SetupCost = 300
	a.Followers, a.ConversionRate = 300/a.CostPerFollower, 0.35
	in.Audiences = []Audience{a}
	return in
}

var bakerySources = map[string]Audience{
	"community": {CostPerFollower: 2, Authentic: 0.97, Relevant: 0.60, CustomerShare: 0.20, Reachable: 0.35, ClickThroughRate: 0.03, MonthlyChurn: 0.02},
	"ads":       {CostPerFollower: 1, Authentic: 0.95, Relevant: 0.45, CustomerShare: 0.05, Reachable: 0.15, ClickThroughRate: 0.01, MonthlyChurn: 0.03},
	"contest":   {CostPerFollower: 0.3, Authentic: 0.90, Relevant: 0.10, CustomerShare: 0.05, Reachable: 0.10, ClickThroughRate: 0.008, MonthlyChurn: 0.15},
	"bought":    {CostPerFollower: 0.012, Authentic: 0.02, Relevant: 0.02, Reachable: 0.02, ClickThroughRate: 0.001, MonthlyChurn: 0.06},
}

func TestExercise1TheTrapOfBuyingFollowers(t *testing.T) {
	for source, want := range map[string]struct{ value, tenYears, customers, npv string }{
		"community": {"2.30", "8.99", "3.08", "45"},
		"ads":       {"0.27", "0.93", "0.71", "-219"},
		"contest":   {"0.0133", "0.0230", "0.09", "-287"},
		"bought":    {"0.0000028", "0.0000069", "0.00", "-300"},
	} {
		in := bakery(bakerySources[source])
		value, result := ValueOfFollower(in, 0), Evaluate(in)
		printed(t, source+": value", value.ValuePerFollower, want.value)
		printed(t, source+": value in ten years", value.ValuePerFollowerTenYears, want.tenYears)
		printed(t, source+": additional customers", result.CustomersAcquired, want.customers)
		printed(t, source+": NPV", result.NPV, want.npv)
	}

	community := bakery(bakerySources["community"])
	r := Evaluate(community)
	printed(t, "a customer's life", *CustomerLifetimeValue(community), "269")
	printed(t, "break-even month", float64(*r.BreakEvenMonth), "21")
	printed(t, "NPV over 12 months", Evaluate(over(community, 12)).NPV, "-186")
	a := community.Audiences[0]
	people := a.Followers * a.prospectShare()
	printed(t, "who could start to buy", people, "69.8")
	printed(t, "reached a month", people*a.Reachable, "24.4")
	printed(t, "come in", people*a.Reachable*a.ClickThroughRate, "0.73")
	printed(t, "buy", people*a.Reachable*a.ClickThroughRate*a.ConversionRate, "0.26")
	printed(t, "additional", people*a.Reachable*a.ClickThroughRate*a.ConversionRate*0.6, "0.15")

	bought := bakery(bakerySources["bought"])
	printed(t, "bought accounts left after 24 months", Evaluate(bought).FollowersEnd, "5663")
	bought.SetupCost = 0
	printed(t, "NPV of free accounts", Evaluate(bought).NPV, "0.07")

	// 900 neighbours already follow, as many joining as leaving.
	neighbours := only(community, func(a *Audience) { a.Followers, a.OrganicGrowthPerMonth = 900, 18 })
	neighbours.SetupCost = 0
	swamped := neighbours
	swamped.SetupCost = 300
	swamped.Audiences = []Audience{neighbours.Audiences[0], bought.Audiences[0]}
	printed(t, "900 neighbours", Evaluate(neighbours).NPV, "2462")
	printed(t, "900 neighbours and 25,000 bought", Evaluate(swamped).NPV, "2162")
	neighbours.Dilution, swamped.Dilution = 0.5, 0.5
	printed(t, "900 neighbours, diluted", Evaluate(neighbours).NPV, "2426")
	printed(t, "both, diluted", Evaluate(swamped).NPV, "1044")
	printed(t, "customers of 900 neighbours, diluted", Evaluate(neighbours).CustomersAcquired, "23.2")
	printed(t, "customers of both, diluted", Evaluate(swamped).CustomersAcquired, "13.1")

	printed(t, "with the convention for those who come in", Evaluate(only(community, func(a *Audience) { a.ClickThroughRate = 0.006 })).NPV, "-229")
	printed(t, "with half of them customers", Evaluate(only(community, func(a *Audience) { a.CustomerShare = 0.5 })).NPV, "-84")
	for _, turning := range []struct {
		what       string
		less, more func(*Audience)
	}{
		{"2.6 % come in", func(a *Audience) { a.ClickThroughRate = 0.0255 }, func(a *Audience) { a.ClickThroughRate = 0.0265 }},
		{"30 % are customers", func(a *Audience) { a.CustomerShare = 0.305 }, func(a *Audience) { a.CustomerShare = 0.295 }},
	} {
		if low, high := Evaluate(only(community, turning.less)).NPV, Evaluate(only(community, turning.more)).NPV; low > 0 || high < 0 {
			t.Errorf("%s: NPV goes from %v to %v, not through 0", turning.what, low, high)
		}
	}
}

// workshop is exercise 2: one channel that already runs, by the hour.
func workshop(a Audience, hours float64) Inputs {
	in := exercise(6500)
	in.OrderValue, in.OrdersPerMonth, in.GrossMargin, in.MonthlyRetention = 58, 3.0/12, 0.55, MonthlyRetention(0.6)
	in.MonthlyCost = 14 * hours
	in.Audiences = []Audience{a}
	return in
}

func TestExercise2TheForumNobodyCounted(t *testing.T) {
	instagram := workshop(Audience{
		Followers: 4800, Authentic: 0.90, Relevant: 0.25, CustomerShare: 0.15, Reachable: 0.15,
		ClickThroughRate: 0.015, ConversionRate: 0.30, MonthlyChurn: 0.01, OrganicGrowthPerMonth: 48,
	}, 10)
	forum := workshop(Audience{
		Followers: 240, Authentic: 0.98, Relevant: 0.70, CustomerShare: 0.20, Reachable: 0.55,
		ClickThroughRate: 0.06, ConversionRate: 0.35, MonthlyChurn: 0.03, OrganicGrowthPerMonth: 7.2,
	}, 4)
	printed(t, "a customer's life", *CustomerLifetimeValue(forum), "176")

	for _, test := range []struct {
		name                                                                               string
		in                                                                                 Inputs
		reached, ask, buy, customers, costPerCustomer, roi, npv, overStopping, stop, month string
	}{
		{"Instagram", instagram, "137.7", "2.07", "0.62", "9.7", "345", "-73", "-2236", "-2353", "117", "none"},
		{"forum", forum, "72.4", "4.35", "1.52", "21.8", "62", "54", "625", "358", "266", "10"},
	} {
		a, r := test.in.Audiences[0], Appraise(test.in, test.in)
		reached := a.Followers * a.prospectShare() * a.Reachable
		printed(t, test.name+": reached", reached, test.reached)
		printed(t, test.name+": ask", reached*a.ClickThroughRate, test.ask)
		printed(t, test.name+": buy", reached*a.ClickThroughRate*a.ConversionRate, test.buy)
		printed(t, test.name+": customers", r.CustomersAcquired, test.customers)
		printed(t, test.name+": cost of a customer", *r.CostPerNewCustomer, test.costPerCustomer)
		printed(t, test.name+": ROI", 100**r.ROI, test.roi)
		printed(t, test.name+": NPV", r.NPV, test.npv)
		printed(t, test.name+": over stopping", r.NPVOverStopping, test.overStopping)
		printed(t, test.name+": stopping", r.Stopping.NPV, test.stop)
		month := "none"
		if r.BreakEvenMonth != nil {
			month = strconv.Itoa(*r.BreakEvenMonth)
		}
		if month != test.month {
			t.Errorf("%s: break-even in month %s, the sheet says %s", test.name, month, test.month)
		}
	}

	printed(t, "twist 1: the moderator forbids it", Evaluate(only(forum, func(a *Audience) { a.Reachable = 0.20 })).NPV, "-512")
	half := forum
	half.Incrementality = 0.3
	printed(t, "twist 2: half would have come anyway", Evaluate(half).NPV, "-296")
	// The forum is at zero with incrementality 0.40, reach 35 % or 85 € a month.
	for what, ends := range map[string][2]Inputs{
		"incrementality 0.40": {general(forum, 0.395), general(forum, 0.405)},
		"reach 35 %":          {only(forum, func(a *Audience) { a.Reachable = 0.345 }), only(forum, func(a *Audience) { a.Reachable = 0.355 })},
		"85 € a month":        {monthly(forum, 85.5), monthly(forum, 84.5)},
	} {
		if low, high := Evaluate(ends[0]).NPV, Evaluate(ends[1]).NPV; low > 0 || high < 0 {
			t.Errorf("%s: NPV goes from %v to %v, not through 0", what, low, high)
		}
	}
	less := instagram
	less.MonthlyCost = 4 * 14
	printed(t, "twist 3: Instagram in four hours", Evaluate(less).NPV, "-408")
	remembered := forum
	remembered.FadeHalfLifeMonths = 6
	r := Appraise(remembered, remembered)
	printed(t, "twist 4: stopping", r.Stopping.NPV, "654")
	printed(t, "twist 4: going on", r.NPVOverStopping, "-29")
}

// salon is exercise 3: a contest paid once.
func salon() Inputs {
	in := exercise(6500)
	in.HorizonMonths, in.AnnualDiscountRate = 12, 0.12
	in.OrderValue, in.OrdersPerMonth, in.GrossMargin, in.MonthlyRetention = 420, 0.6, 0.50, MonthlyRetention(0.45)
	in.SetupCost = 900 + 1500 + 6*95
	in.Audiences = []Audience{{
		Followers: 1150, Authentic: 0.88, Relevant: 0.12, CustomerShare: 0.30, Reachable: 0.25,
		ClickThroughRate: 0.07, ConversionRate: 0.27, MonthlyChurn: 0.15,
	}}
	return in
}

func TestExercise3WasTheContestWorthIt(t *testing.T) {
	in := salon()
	r := Evaluate(in)
	printed(t, "cost of a follower", in.SetupCost/1150, "2.58")
	printed(t, "left after three months", r.Months[2].Followers, "706")
	printed(t, "left after a year", r.FollowersEnd, "164")
	printed(t, "cost of one left after three months", in.SetupCost/r.Months[2].Followers, "4.21")
	printed(t, "cost of one left after a year", in.SetupCost/r.FollowersEnd, "18")
	printed(t, "a customer's life", math.Round(*CustomerLifetimeValue(in)/10)*10, "1770")
	printed(t, "additional customers", r.CustomersAcquired, "1.3")
	printed(t, "NPV", r.NPV, "-1940")
	printed(t, "ROI", 100**r.ROI, "-63")
	printed(t, "NPV over 24 months", Evaluate(over(in, 24)).NPV, "-1138")
	value := ValueOfFollower(in, 0)
	printed(t, "a follower in 12 months", value.ValuePerFollower, "0.90")
	printed(t, "a follower in ten years", value.ValuePerFollowerTenYears, "2.14")
	printed(t, "a cost that comes back", in.SetupCost+r.NPV, "1030")
	low, high := only(in, func(a *Audience) { a.Relevant = 0.345 }), only(in, func(a *Audience) { a.Relevant = 0.355 })
	if Evaluate(low).NPV > 0 || Evaluate(high).NPV < 0 {
		t.Error("35 % relevant does not bring it to zero")
	}
	if Evaluate(general(in, 1)).NPV > 0 {
		t.Error("some incrementality saves it")
	}

	chosen := only(in, func(a *Audience) {
		*a = Audience{
			Followers: 250, Authentic: 0.97, Relevant: 0.60, CustomerShare: 0.25, Reachable: 0.35,
			ClickThroughRate: 0.07, ConversionRate: 0.27, MonthlyChurn: 0.05,
		}
	})
	r = Evaluate(chosen)
	printed(t, "twist 1: ROI", 100**r.ROI, "5")
	printed(t, "twist 1: break-even month", float64(*r.BreakEvenMonth), "12")
	printed(t, "twist 1: customers", r.CustomersAcquired, "4.0")
	printed(t, "twist 1: NPV", r.NPV, "-79")
	r = Evaluate(over(chosen, 24))
	printed(t, "twist 1: NPV over 24 months", r.NPV, "3551")
	printed(t, "twist 1: ROI over 24 months", 100**r.ROI, "150")
}
