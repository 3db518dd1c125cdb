package analysis

import (
	"math"
	"slices"
	"testing"

	"quilate/app/assessment"
	"quilate/app/roi"
)

// answers is a document with these answers: numbers, options, or Answers.
func answers(currency string, list map[string]any) assessment.Document {
	d := assessment.New("test", currency, "es-ES", "2026-11-21")
	for key, v := range list {
		switch v := v.(type) {
		case int:
			d = d.With(key, assessment.Number(float64(v)))
		case float64:
			d = d.With(key, assessment.Number(v))
		case string:
			d = d.With(key, assessment.Choose(v))
		case assessment.Answer:
			d = d.With(key, v)
		}
	}
	return d
}

// shortPath is a shop that answered the eleven questions.
func shortPath() map[string]any {
	return map[string]any{
		"business.sector": "fashion",
		"market.area":     50000, "market.fit": 10,
		"channels.on@instagram": "yes", "audience.followers@instagram": 2000, "posts": 12,
		"audit.n": 20, "audit.real": 16, "audit.fit": 8, "audit.customers": 2,
		"service.messages": 40, "service.answered": 8, "service.time": "same-day",
		"cost.hoursPerWeek": 6, "cost.hourValue": 15, "cost.spend": 110,
		"sale.orderValue": 60.5, "sale.tax": "with", "sale.taxRate": 21, "sale.margin": 40,
		"customers.base": 300, "customers.pattern": "repeat", "customers.timesPerYear": 6, "customers.stay": 6,
		"social.customers": 9, "social.months": 3, "social.how": "messages", "social.anyway": 4,
	}
}

// changed is the short path with some answers changed, nil taking one away.
func changed(changes map[string]any) assessment.Document {
	list := shortPath()
	for k, v := range changes {
		if v == nil {
			delete(list, k)
		} else {
			list[k] = v
		}
	}
	return answers("EUR", list)
}

var dontKnow = assessment.DontKnow()

func near9(t *testing.T, what string, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 1e-9*math.Max(1, math.Abs(want)) {
		t.Errorf("%s is %v, want %v", what, got, want)
	}
}

// Every figure here is worked out by hand from the rules of the questions and
// the rows of the conventions.
func TestShortPathGivesTheInputsWorkedOutByHand(t *testing.T) {
	p := PresentOf(changed(nil))
	in := p.Inputs
	if !p.Money || in.AddressableMarket == nil || len(in.Audiences) != 1 {
		t.Fatalf("money %v, market %v, %d audiences", p.Money, in.AddressableMarket, len(in.Audiences))
	}
	a := in.Audiences[0]
	for _, c := range []struct {
		what      string
		got, want float64
	}{
		{"horizon", float64(in.HorizonMonths), 24},
		{"discount rate", in.AnnualDiscountRate, 0.10},
		{"order without tax", in.OrderValue, 50},   // 60.50 ÷ 1.21
		{"margin", in.GrossMargin, 0.40},           // 40 of 100
		{"orders a month", in.OrdersPerMonth, 0.5}, // 6 a year
		{"a year's retention", math.Pow(in.MonthlyRetention, 12), 0.6},
		{"market", *in.AddressableMarket, 5000},    // 10 of 100 of 50,000
		{"incrementality", in.Incrementality, 0.6}, // 4 of 10 anyway
		{"overlap", in.Overlap, 0},                 // one channel
		{"fade", in.FadeHalfLifeMonths, 2},
		{"K", in.Referral.Coefficient, 0.1},
		{"lag", in.Referral.LagMonths, 2},
		{"contacts", in.Service.ContactsPerMonth, 0},
		{"exposed", in.Loyalty.ExposedShare, 2000 * 0.1 * 0.35 / 300}, // 2 of 20 followers are customers
		{"retention gain", in.Loyalty.MonthlyRetentionGain, 0.005},
		{"referrals", in.Loyalty.ReferralsPerMonth, 0.002},
		{"set-up", in.SetupCost, 0},
		{"monthly cost", in.MonthlyCost, 500}, // 6 h × 52 ÷ 12 × 15 + 110
		{"followers", a.Followers, 2000},
		{"spend", a.MonthlyAcquisitionSpend, 0},
		{"growth", a.OrganicGrowthPerMonth, 40}, // held: 2 of 100 leave
		{"churn", a.MonthlyChurn, 0.02},
		{"authentic", a.Authentic, 0.8},
		{"relevant", a.Relevant, 0.5},
		{"customer share", a.CustomerShare, 0.25},
		{"reachable", a.Reachable, 0.35},
		{"clicks", a.ClickThroughRate, 0.03 * 0.15}, // community, people who write
		{"conversion", a.ConversionRate, 0.15},
		{"observed", p.Calibration.ObservedPerMonth, 3},
		{"recommended", p.Calibration.RecommendedPerMonth, 0.44},     // K 0.3, advocates 300 × 0.2333 × 0.002
		{"assumed", p.Calibration.AssumedPerMonth, 0.14175},          // 2000·0.8·0.5·0.75·0.35·0.0045·0.15
		{"factor", in.ConversionFactor, 2.56 / 0.14175},              // to reach 2.56 a month
		{"extra", in.ExtraCustomersPerMonth, 2.56 - 600*0.35*0.0045}, // all who write buy: 0.945
	} {
		near9(t, c.what, c.got, c.want)
	}
}

func TestWhatRunsTodayIsThePlanAndNothingRamps(t *testing.T) {
	for _, s := range assessment.Samples() {
		in := PresentOf(s.Document).Inputs
		if in.Service.ContactsToday != in.Service.ContactsPerMonth || in.Loyalty.ExposedToday != in.Loyalty.ExposedShare ||
			in.Assisted.OrdersToday != in.Assisted.OrdersPerMonth {
			t.Errorf("%s: a level of today is not the plan's", s.ID)
		}
		steep := in
		steep.Ramp = roi.Ramp{MidpointMonths: 30, WidthMonths: 0.5}
		if a, b := roi.Evaluate(in).NPV, roi.Evaluate(steep).NPV; a != b {
			t.Errorf("%s: another ramp changes %v to %v", s.ID, a, b)
		}
	}
}

func TestWhoStartsNowHasNothingTodayAndNothingObserved(t *testing.T) {
	d := changed(map[string]any{
		"programme.age": "starting", "loyalty.exposedShare": 3,
		"audience.discoveryReachPerMonth@instagram": 900, "assisted.ordersPerMonth": 4,
		"otherSavingsPerMonth": 50, "synergyMarginPerMonth": 20, "synergy.reason": assessment.Answer{Text: "An agreement"},
		"service.customers": 5, "service.deflectionRate": 5, "service.minutes": 8,
	})
	p := PresentOf(d)
	in := p.Inputs
	for what, v := range map[string]float64{
		"contacts": in.Service.ContactsToday, "exposed": in.Loyalty.ExposedToday, "assisted": in.Assisted.OrdersToday,
		"savings": in.OtherSavingsToday, "synergy": in.SynergyToday, "discovery": in.Audiences[1].DiscoveryReachToday,
	} {
		if v != 0 {
			t.Errorf("%s today is %v, want 0", what, v)
		}
	}
	if in.Service.ContactsPerMonth != 20 || in.OtherSavingsPerMonth != 50 || in.SynergyMarginPerMonth != 20 || in.Audiences[1].DiscoveryReachPerMonth != 900 {
		t.Error("a level of the plan is lost")
	}
	if p.Observed != nil || in.ConversionFactor != 1 || in.ExtraCustomersPerMonth != 0 {
		t.Error("somebody who starts has nothing to calibrate with")
	}
	near9(t, "incrementality of the row", in.Incrementality, 0.6)
	if i := find(p, "incrementality"); i.Row != "incrementality" {
		t.Errorf("incrementality comes from %q", i.Row)
	}
}

func find(p Present, path string) Input {
	for _, in := range p.List {
		if in.Path == path {
			return in
		}
	}
	return Input{}
}

func TestDontKnowUsesTheRowOfTheRules(t *testing.T) {
	for _, c := range []struct {
		what    string
		changes map[string]any
		path    string
		row     string
		origin  Origin
		want    float64
	}{
		{"margin of the sector", map[string]any{"sale.margin": dontKnow}, "grossMargin", "GM_EU_APPAREL", Published, 0.6329},
		{"hour in euros", map[string]any{"cost.hourValue": dontKnow}, "cost.hourValue", "CM_ES_FREE", Published, 20},
		{"retention", map[string]any{"customers.stay": dontKnow}, "yearlyRetention", "yearly_retention", Convention, 0.6},
		{"incrementality", map[string]any{"social.anyway": dontKnow}, "incrementality", "incrementality", Convention, 0.6},
		{"incrementality, none so far", map[string]any{"social.customers": 0}, "incrementality", "incrementality", Convention, 0.6},
		{"conversion, messages", map[string]any{}, "conversionRate", "contact_message_conversion", Convention, 0.15},
		{"conversion, premises", map[string]any{"social.how": "premises"}, "conversionRate", "contact_premises_conversion", Convention, 0.35},
		{"conversion, web", map[string]any{"social.how": "web"}, "conversionRate", "visit_to_customer", Convention, 0.007},
		{"conversion, nobody knows how", map[string]any{"social.how": dontKnow}, "conversionRate", "visit_to_customer", Convention, 0.007},
		{"clicks, premises", map[string]any{"social.how": "premises"}, "contactFactor", "contact_premises_click_factor", Convention, 0.2},
		{"authentic by ads", map[string]any{"audit.real": dontKnow, "audit.source": "ads"}, "audiences.instagram.authentic", "ads_authentic", Convention, 0.95},
		{"relevant by contest", map[string]any{"audit.real": dontKnow, "audit.source": "contest"}, "audiences.instagram.relevant", "contest_relevant", Convention, 0.1},
		{"relevant, nobody knows", map[string]any{"audit.real": dontKnow, "audit.source": "unknown"}, "audiences.instagram.relevant", "community_relevant", Convention, 0.6},
		{"churn of bought ones", map[string]any{"audit.real": dontKnow, "audit.source": "bought"}, "audiences.instagram.monthlyChurn", "bought_churn", Convention, 0.06},
		{"customers among them", map[string]any{"audit.customers": nil}, "audiences.instagram.customerShare", "customer_share", Convention, 0.2},
		{"relevant, nobody real", map[string]any{"audit.real": 0}, "audiences.instagram.relevant", "community_relevant", Convention, 0.6},
		{"overlap", map[string]any{"channels.on@tiktok": "yes", "audience.followers@tiktok": 500}, "overlap", "overlap", Convention, 0.2},
		{"discovery", map[string]any{"audience.discoveryReachPerMonth@instagram": 900}, "audiences.instagram.discovery.discoveryRelevant", "discovery_relevant", Convention, 0.1},
		{"attribution", map[string]any{"assisted.ordersPerMonth": 5}, "assisted.attribution", "assisted_attribution", Convention, 0.3},
		{"resolution", map[string]any{"service.customers": 5, "service.deflectionRate": 5, "service.minutes": 8}, "service.resolutionRate", "resolution_rate", Convention, 0.7},
		{"cash", map[string]any{"service.customers": 5, "service.deflectionRate": 5, "service.minutes": 8}, "service.cashableShare", "service_cashable", Convention, 0.5},
		{"price of a follower", map[string]any{"audience.monthlyAcquisitionSpend@instagram": 40}, "audiences.instagram.costPerFollower", "community_cost_per_follower", Convention, 4},
	} {
		got := find(PresentOf(changed(c.changes)), c.path)
		if got.Row != c.row || got.Origin != c.origin {
			t.Errorf("%s: row %q, %s; want %q, %s", c.what, got.Row, got.Origin, c.row, c.origin)
		}
		near9(t, c.what, got.Estimate.Likely(), c.want)
	}
}

func TestAskWithoutDefaultLeavesThePartOutAndSaysSo(t *testing.T) {
	for _, c := range []struct {
		changes map[string]any
		want    Omission
	}{
		{map[string]any{"market.area": dontKnow}, Omission{"ceiling", "market.area"}},
		{map[string]any{"market.fit": nil}, Omission{"ceiling", "market.fit"}},
		{map[string]any{"audience.followers@instagram": dontKnow}, Omission{"followers", "audience.followers@instagram"}},
		{map[string]any{}, Omission{"growth", "audience.organicGrowthPerMonth@instagram"}},
		{map[string]any{}, Omission{"discovery", "audience.discoveryReachPerMonth@instagram"}},
		{map[string]any{}, Omission{"service", "service.customers"}},
		{map[string]any{"service.messages": dontKnow, "service.customers": 5}, Omission{"service", "service.messages"}},
		{map[string]any{"service.customers": 5, "service.minutes": 8}, Omission{"service", "service.deflectionRate"}},
		{map[string]any{"customers.base": dontKnow}, Omission{"loyalty", "customers.base"}},
		{map[string]any{"audit.real": dontKnow}, Omission{"loyalty", "loyalty.exposedShare"}},
		{map[string]any{"customers.timesPerYear": dontKnow}, Omission{"frequency", "customers.timesPerYear"}},
		{map[string]any{"social.customers": dontKnow}, Omission{"calibration", "social.customers"}},
		{map[string]any{"sale.taxRate": dontKnow}, Omission{"tax", "sale.taxRate"}},
		{map[string]any{}, Omission{"assisted", "assisted.ordersPerMonth"}},
		{map[string]any{}, Omission{"savings", "otherSavingsPerMonth"}},
		{map[string]any{"synergyMarginPerMonth": 50}, Omission{"synergy", "synergy.reason"}},
		{map[string]any{}, Omission{"setup", "setupCost"}},
	} {
		if p := PresentOf(changed(c.changes)); !slices.Contains(p.LeftOut, c.want) {
			t.Errorf("%v is not said; left out are %v", c.want, p.LeftOut)
		}
	}
	p := PresentOf(answers("USD", map[string]any{
		"channels.on@instagram": "yes", "audience.followers@instagram": 900, "audience.monthlyAcquisitionSpend@instagram": 40,
		"cost.spend": 100, "cost.hoursPerWeek": 0,
	}))
	if want := (Omission{"acquisition", "audience.costPerFollower@instagram"}); !slices.Contains(p.LeftOut, want) {
		t.Errorf("no price in dollars, and not said: %v", p.LeftOut)
	}
	near9(t, "money without a price stays a cost", p.Inputs.MonthlyCost, 100)
}

func TestWithoutOrderMarginOrCostThereIsNoMoney(t *testing.T) {
	for _, c := range []struct {
		changes map[string]any
		want    []string
	}{
		{map[string]any{"sale.orderValue": nil}, []string{"sale.orderValue"}},
		{map[string]any{"sale.margin": dontKnow, "business.sector": "pets"}, []string{"sale.margin"}},
		{map[string]any{"cost.hoursPerWeek": dontKnow}, []string{"cost.hoursPerWeek"}},
		{map[string]any{"cost.spend": nil}, []string{"cost.spend"}},
		{map[string]any{"cost.hoursPerWeek": 0, "cost.spend": 0}, []string{"cost.hoursPerWeek"}},
	} {
		r := Run(changed(c.changes))
		if r.Present.Money || len(r.Cases) != 0 || !slices.Equal(r.Present.Missing, c.want) {
			t.Errorf("%v: money %v, %d cases, missing %v, want %v", c.changes, r.Present.Money, len(r.Cases), r.Present.Missing, c.want)
		}
		if len(r.Audiences) != 1 || r.Index.Quality.Known == 0 {
			t.Errorf("%v: who follows is known all the same", c.changes)
		}
	}
}

func TestHourlyWageIsNeverConverted(t *testing.T) {
	for _, c := range []struct {
		currency string
		worked   any
		want     float64 // 0: it is asked
	}{
		{"EUR", nil, 20}, {"USD", nil, 0}, {"USD", 160, 25}, {"MXN", 180, 50}, {"COP", 160, 0},
	} {
		list := shortPath()
		delete(list, "cost.hourValue")
		if c.worked != nil {
			list["cost.hoursPerMonthWorked"] = c.worked
		}
		list["settings.fx.eur"] = 20
		p := PresentOf(answers(c.currency, list))
		if c.want == 0 {
			if !slices.Contains(p.Missing, "cost.hourValue") {
				t.Errorf("%s: an hour is not asked", c.currency)
			}
			continue
		}
		near9(t, c.currency, p.Inputs.MonthlyCost, 26*c.want+110)
	}
}

func TestLinesReplaceHoursAndMoneyAndCountEachCostOnce(t *testing.T) {
	d := changed(map[string]any{
		"cost.pay.gross": 20000, "cost.pay.charge": 30, "cost.pay.hours": 1300, // 20 an hour
		"cost.line.teamHours": 10, "cost.line.ownerHours": 5, "cost.line.tools": 30, "cost.line.prizes": 70,
		"cost.line.acquisition":                              25,
		"audience.source@instagram":                          "split",
		"audience.share.community@instagram":                 50,
		"audience.share.contest@instagram":                   50,
		"audience.monthlyAcquisitionSpend@instagram.contest": 90, // the prizes among them
	})
	p := PresentOf(d)
	near9(t, "monthly cost", p.Inputs.MonthlyCost, 15*20+30+25)
	near9(t, "total", monthlyTotal(&p.Inputs), 15*20+30+25+90)
}

func TestMoneyForFollowersIsTakenOutOfTheMoneyInAll(t *testing.T) {
	p := PresentOf(changed(map[string]any{"audience.monthlyAcquisitionSpend@instagram": 40}))
	near9(t, "monthly cost", p.Inputs.MonthlyCost, 460)
	near9(t, "total", monthlyTotal(&p.Inputs), 500)
	a := p.Inputs.Audiences[0]
	near9(t, "price", a.CostPerFollower, 4)
	if a.CapacityPerMonth == nil {
		t.Fatal("no limit to what money brings")
	}
	near9(t, "capacity", *a.CapacityPerMonth, 0.02*5000/0.4) // of the market, and others come along
	bought := 250 * (1 - math.Exp(-10.0/250))
	near9(t, "what is bought is part of holding", a.OrganicGrowthPerMonth, 40-bought)

	p = PresentOf(changed(map[string]any{"audience.monthlyAcquisitionSpend@instagram": 400}))
	if len(p.Problems) != 1 || p.Problems[0].Code != "acquisition-more-than-money" {
		t.Errorf("problems %v", p.Problems)
	}
}

func TestRowInEurosIsUsedAtTheTypedRateOnly(t *testing.T) {
	list := shortPath()
	list["audience.monthlyAcquisitionSpend@instagram"] = 40
	list["settings.fx.eur"] = 20.5
	p := PresentOf(answers("MXN", list))
	near9(t, "price", p.Inputs.Audiences[0].CostPerFollower, 4*20.5)
	if !p.Converted {
		t.Error("the rate is not said")
	}
}

func TestNoneSoFarIsNotNever(t *testing.T) {
	p := PresentOf(changed(map[string]any{"social.customers": 0, "social.months": 4}))
	near9(t, "observed", p.Calibration.ObservedPerMonth, 0.5/4)
	p = PresentOf(changed(map[string]any{"audit.customers": 0}))
	near9(t, "customers, 0 of 8", p.Inputs.Audiences[0].CustomerShare, 0.5/9)
}

func TestVisitsCountedReplaceTheRowsOfClicks(t *testing.T) {
	p := PresentOf(changed(map[string]any{"social.visits": 21, "social.buy": 2}))
	a := p.Inputs.Audiences[0]
	near9(t, "clicks", a.ClickThroughRate, 21.0/210) // 600 possible customers, 35 of 100 reached
	near9(t, "conversion", a.ConversionRate, 0.2)
	p = PresentOf(changed(map[string]any{"social.visits": 9000}))
	near9(t, "clicks never pass 1", p.Inputs.Audiences[0].ClickThroughRate, 1)
}

func TestReachTypedAsACountIsOfRealFollowers(t *testing.T) {
	p := PresentOf(changed(map[string]any{"audience.reachCount@instagram": 400}))
	near9(t, "reachable", p.Inputs.Audiences[0].Reachable, 400.0/1600)
	p = PresentOf(changed(map[string]any{"audience.reachCount@instagram": 4000}))
	near9(t, "reachable", p.Inputs.Audiences[0].Reachable, 1)
}

func TestOverlapIsOfTheSmallerChannels(t *testing.T) {
	p := PresentOf(changed(map[string]any{
		"channels.on@tiktok": "yes", "audience.followers@tiktok": 500,
		"channels.on@third-party": "yes", "audience.followers@third-party": 1500, "overlap": 4,
	}))
	near9(t, "overlap", p.Inputs.Overlap, 0.4*500/4000) // a forum of others shares nobody
}

func TestForumOfOthersNeitherGrowsNorShrinks(t *testing.T) {
	p := PresentOf(changed(map[string]any{"channels.on@third-party": "yes", "audience.followers@third-party": 1500}))
	for _, a := range p.Inputs.Audiences {
		if a.Name == "third-party" && (a.MonthlyChurn != 0 || a.OrganicGrowthPerMonth != 0) {
			t.Errorf("churn %v, growth %v", a.MonthlyChurn, a.OrganicGrowthPerMonth)
		}
	}
}

func TestWhoSellsOnceHasNoLaterOrdersAndNoRetentionLine(t *testing.T) {
	r := Run(changed(map[string]any{"customers.pattern": "once"}))
	in := r.Present.Inputs
	if in.OrdersPerMonth != 0 || in.Loyalty.MonthlyRetentionGain != 0 {
		t.Errorf("orders %v, gain %v", in.OrdersPerMonth, in.Loyalty.MonthlyRetentionGain)
	}
	near9(t, "lifetime value is one order", *r.CLV, 50*0.4)
	if l := r.Cases[0].Result.BenefitByLine; l.Retention != 0 || l.FrequencyYield != 0 {
		t.Errorf("lines %v", l)
	}
	if in.Loyalty.ReferralsPerMonth == 0 {
		t.Error("people recommend all the same")
	}
}

func TestContradictionsAreProblems(t *testing.T) {
	// The model calls a market smaller than its customers an error.
	r := Run(changed(map[string]any{"customers.base": 9000}))
	if len(r.Problems) != 1 || r.Problems[0].Code != "market-smaller-than-base" || r.Present.Money || len(r.Cases) != 0 || len(r.Present.Missing) != 0 {
		t.Errorf("problems %v, %d cases, missing %v", r.Problems, len(r.Cases), r.Present.Missing)
	}
	r = Run(changed(map[string]any{"market.area": nil, "referral.coefficient": 12}))
	if len(r.Problems) != 1 || r.Problems[0].Code != "referral-without-market" || len(r.Cases) == 0 {
		t.Errorf("problems %v", r.Problems)
	}
	if k := r.Present.Inputs.Referral.Coefficient; k > 0.95 {
		t.Errorf("K is %v without a ceiling", k)
	}
}

func TestByEyeCarriesTheRangeOfTheRules(t *testing.T) {
	p := PresentOf(changed(nil))
	for _, c := range []struct {
		path      string
		low, high float64
	}{
		{"cost.hoursPerWeek", 3.6, 9},                 // × 0.6 and × 1.5
		{"grossMargin", 1.0 / 4, 4.0 / 7},             // odds 2/3, halved and doubled
		{"yearlyRetention", 0.75 / 1.75, 3.0 / 4},     // odds 1.5
		{"incrementality", 0.75 / 1.75, 3.0 / 4},      // 4 of 10 anyway is 6 of 10 more
		{"ordersPerMonth", 0.3, 0.75},                 // six times a year
		{"orderValue", 60.5, 60.5},                    // read off the till
		{"audiences.instagram.followers", 2000, 2000}, // read off the screen
	} {
		e := find(p, c.path).Estimate
		near9(t, c.path+" low", e.Low(), c.low)
		near9(t, c.path+" high", e.High(), c.high)
	}
	near9(t, "observed low", p.Observed.Estimate.Low(), 1.8)
}
