package analysis

import (
	"math"
	"math/rand/v2"
	"reflect"
	"testing"

	"quilate/app/assessment"
	"quilate/app/question"
	"quilate/app/roi"
)

func TestDefaultPlansMoveTheMoneyAndKeepTheTotal(t *testing.T) {
	// 390 of hours and 110 of money: less than a quarter of 500 is money, so
	// 125 move and hours give 15.
	r := Run(changed(nil))
	ids := []string{}
	for _, c := range r.Cases {
		ids = append(ids, c.ID)
	}
	if want := []string{"present", "quantity", "quality", "stopping"}; !reflect.DeepEqual(ids, want) {
		t.Fatalf("cases %v, want %v", ids, want)
	}
	quantity, quality := r.Cases[1], r.Cases[2]
	for _, c := range []Case{quantity, quality} {
		near9(t, c.ID+" total", c.MonthlyTotal, 500)
		near9(t, c.ID+" running", c.Inputs.MonthlyCost, 375)
		if !c.SameBudget || c.Written {
			t.Errorf("%s: same budget %v, written %v", c.ID, c.SameBudget, c.Written)
		}
		if !reflect.DeepEqual(c.Inputs.Service, r.Present.Inputs.Service) || !reflect.DeepEqual(c.Inputs.Loyalty, r.Present.Inputs.Loyalty) {
			t.Errorf("%s changes what exists today", c.ID)
		}
	}
	spend := map[string]float64{}
	for _, a := range quantity.Inputs.Audiences {
		spend[a.Name] = a.MonthlyAcquisitionSpend
	}
	near9(t, "contests", spend["instagram.contest"], 62.5)
	near9(t, "ads", spend["instagram.ads.broad"], 125.0/3)
	near9(t, "bought", spend["instagram.bought"], 125.0/6)
	for _, a := range quantity.Inputs.Audiences {
		switch a.Name {
		case "instagram.ads.broad":
			near9(t, "ads that nobody aims", a.Relevant, 0.25)
			near9(t, "their clicks", a.ClickThroughRate, 0.015*0.15)
			near9(t, "their limit", *a.CapacityPerMonth, 0.02*5000/(0.95*0.25))
		case "instagram.bought":
			if a.CapacityPerMonth != nil {
				t.Error("bought followers have no limit")
			}
		}
	}
	near9(t, "community", quality.Inputs.Audiences[0].MonthlyAcquisitionSpend, 125)
	near9(t, "community price", quality.Inputs.Audiences[0].CostPerFollower, 4)
	if len(quality.Inputs.Audiences) != 1 {
		t.Error("growing by oneself on the main channel is no new way in")
	}
}

func TestWhereThereIsMoneyHoursStay(t *testing.T) {
	r := Run(changed(map[string]any{"cost.spend": 310}))
	for _, c := range r.Cases[1:3] {
		near9(t, c.ID+" hours", c.Inputs.MonthlyCost, 390)
		near9(t, c.ID+" total", c.MonthlyTotal, 700)
	}
}

func TestOwnSplitReplacesOurs(t *testing.T) {
	r := Run(changed(map[string]any{
		"strategy.quantity.contest": 100, "strategy.quantity.ads": 50, "strategy.quantity.bought": 0, "strategy.quantity.running": 350,
		"strategy.quality.community": 80, "strategy.quality.service": 60, "strategy.quality.running": 360,
	}))
	quantity, quality := r.Cases[1], r.Cases[2]
	near9(t, "quantity running", quantity.Inputs.MonthlyCost, 350)
	near9(t, "quantity total", quantity.MonthlyTotal, 500)
	near9(t, "quality cost", quality.Inputs.MonthlyCost, 420)
	near9(t, "quality total", quality.MonthlyTotal, 500)
	if !reflect.DeepEqual(quality.NoEffect, []string{"service"}) || !quality.Written {
		t.Errorf("money without a known effect: %v", quality.NoEffect)
	}
}

func TestPlansWithoutAPriceAreLeftOutWithTheReason(t *testing.T) {
	list := shortPath()
	r := Run(answers("MXN", list))
	if len(r.Cases) != 2 || r.PlansLeftOut == nil || *r.PlansLeftOut != (Omission{"plans", "settings.fx.eur"}) {
		t.Errorf("%d cases, %v", len(r.Cases), r.PlansLeftOut)
	}
	list["settings.fx.eur"] = 20
	if r = Run(answers("MXN", list)); len(r.Cases) != 4 || r.PlansLeftOut != nil {
		t.Errorf("with a rate %d cases, %v", len(r.Cases), r.PlansLeftOut)
	}
	delete(list, "settings.fx.eur")
	list["audience.costPerFollower@instagram"] = 60 // the row says 4 euros
	r = Run(answers("MXN", list))
	if len(r.Cases) != 4 {
		t.Fatalf("with an own price %d cases", len(r.Cases))
	}
	near9(t, "price of a contest follower", r.Cases[1].Inputs.Audiences[1].CostPerFollower, 0.3*15)
	list = shortPath()
	delete(list, "channels.on@instagram")
	if r = Run(answers("EUR", list)); r.PlansLeftOut == nil || r.PlansLeftOut.Key != "channels.on@instagram" {
		t.Errorf("without a channel: %v", r.PlansLeftOut)
	}
}

func TestHalfAsGoodHalvesEveryLineAndNoCost(t *testing.T) {
	for _, s := range assessment.Samples() {
		r := Run(s.Document)
		whole := r.Cases[0].Result
		same(t, s.ID+" benefit", r.HalfGood.TotalBenefit, whole.TotalBenefit/2)
		same(t, s.ID+" cost", r.HalfGood.TotalCost, whole.TotalCost)
		same(t, s.ID+" service", r.HalfGood.BenefitByLine.Service, whole.BenefitByLine.Service/2)
	}
}

func TestPrudentIsBelowAndOptimisticAbove(t *testing.T) {
	docs := []assessment.Document{changed(nil)}
	for _, s := range assessment.Samples() {
		docs = append(docs, s.Document)
	}
	for _, d := range docs {
		for _, c := range Run(d).Cases {
			if c.Kind == "stopping" {
				continue
			}
			if !(c.Prudent.NPV < c.Result.NPV && c.Result.NPV < c.Optimistic.NPV) {
				t.Errorf("%s %s: %v, %v, %v", d.ID, c.ID, c.Prudent.NPV, c.Result.NPV, c.Optimistic.NPV)
			}
			if c.Prudent.BenefitByLine.Synergy != 0 {
				t.Errorf("%s %s: the prudent case has synergies", d.ID, c.ID)
			}
		}
	}
}

func TestWithoutServiceAndLoyaltyOnlyThoseLinesAreLeftOut(t *testing.T) {
	docs := []assessment.Document{changed(nil)}
	for _, s := range assessment.Samples() {
		docs = append(docs, s.Document)
	}
	for _, d := range docs {
		for _, c := range Run(d).Cases {
			name, lines := d.ID+" "+c.ID, c.Without.BenefitByLine
			if lines.Service != 0 || lines.Retention != 0 || lines.FrequencyYield != 0 {
				t.Errorf("%s: service %v, retention %v, frequency %v are still there", name, lines.Service, lines.Retention, lines.FrequencyYield)
			}
			same(t, name+" assisted", lines.Assisted, c.Result.BenefitByLine.Assisted)
			same(t, name+" savings", lines.OtherSavings, c.Result.BenefitByLine.OtherSavings)
			same(t, name+" cost", c.Without.TotalCost, c.Result.TotalCost)
			if c.Without.AdvocacyCustomers != 0 {
				t.Errorf("%s: existing customers still bring %v", name, c.Without.AdvocacyCustomers)
			}
		}
	}
}

func TestStepsOfAFollowerMultiplyToItsValue(t *testing.T) {
	for _, s := range assessment.Samples() {
		r := Run(s.Document)
		if len(r.Values) < 4 {
			t.Fatalf("%d values, want one for each way in at least", len(r.Values))
		}
		for _, v := range r.Values {
			f := v.Steps
			product := f.Authentic * f.Relevant * f.NotCustomer * f.Reachable * f.NotRepeated * f.ClickThrough *
				f.Conversion * f.Incrementality * f.Months * f.MarginOfACustomer * f.Referral
			same(t, s.ID+" "+v.Source+" "+v.Place, product, v.Value)
			if v.Value > 0 && !(f.MarginOfACustomer > 0 && f.Referral >= 1 && f.Months < 24) {
				t.Errorf("%s %s: %+v", s.ID, v.Source, f)
			}
		}
	}
}

func TestTurningValuesTurnTheAnswer(t *testing.T) {
	for _, s := range assessment.Samples() {
		r := Run(s.Document)
		sheet := newSheet(s.Document, &r.Present)
		for _, c := range sheet.candidates() {
			for _, turning := range r.ToBreakEven {
				if turning.Path != c.path {
					continue
				}
				if turning.Value < c.min || turning.Value > c.max {
					t.Errorf("%s %s: %v is out of bounds", s.ID, c.path, turning.Value)
				}
				cost := r.Cases[0].Result.TotalCost
				if got := c.at(turning.Value).cash; math.Abs(got) > 1e-6*cost {
					t.Errorf("%s %s: at %v there is still %v", s.ID, c.path, turning.Value, got)
				}
			}
		}
	}
}

func TestWhatToFindOutIsAssumed(t *testing.T) {
	// Nobody counted customers: how many of those who write buy decides.
	r := Run(changed(map[string]any{"social.customers": dontKnow}))
	found := false
	for _, in := range r.Present.List {
		found = found || in.Key == r.FindOut && in.Origin.Assumed()
	}
	if !found {
		t.Errorf("find out %q, which is not assumed", r.FindOut)
	}
	if r = Run(answers("EUR", nil)); r.FindOut != "" {
		t.Errorf("an empty document asks for %q", r.FindOut)
	}
}

func TestBandAloneWithoutAMarketAndWithoutCompetitors(t *testing.T) {
	x := Run(changed(map[string]any{"market.area": nil})).Index
	if x.Quantity.Number != nil || x.Quantity.Low >= x.Quantity.High || x.Quantity.Applicable != 4 {
		t.Errorf("quantity %+v", x.Quantity)
	}
	with := map[string]any{"market.area": nil}
	for i, f := range []int{1000, 2000, 8000} {
		with["competitor.followers@"+string(rune('1'+i))] = f
	}
	x = Run(changed(with)).Index
	for _, m := range x.Metrics {
		if m.ID == "followers" && (m.Score == nil || !m.Competitor || m.Median != 2000 || math.Abs(*m.Score-50) > 1e-9) {
			t.Errorf("2,000 followers against three competitors: %+v", m)
		}
	}
}

func TestWithoutAMarketTheMarketIsAskedForAndNotTheFollowersAgain(t *testing.T) {
	for missing, want := range map[string]string{"market.area": "market.area", "market.fit": "market.fit", "audience.reach@instagram": "market.area"} {
		x := Run(changed(map[string]any{"market.area": nil, missing: nil})).Index
		if missing == "market.fit" {
			x = Run(changed(map[string]any{missing: nil})).Index
		}
		for _, m := range x.Metrics {
			if (m.ID == "followers" || m.ID == "monthlyReach") && m.Key != want {
				t.Errorf("without %s, %s is to be had by answering %q", missing, m.ID, m.Key)
			}
		}
	}
	for _, m := range Run(changed(map[string]any{"audience.followers@instagram": nil})).Index.Metrics {
		if m.ID == "followers" && m.Key != "audience.followers@instagram" {
			t.Errorf("with a market and without followers, %q is asked for", m.Key)
		}
	}
}

func TestMetricsThatCannotApplyLeaveTheCount(t *testing.T) {
	for _, c := range []struct {
		changes map[string]any
		want    int
	}{
		{map[string]any{"social.how": "web"}, 14},
		{map[string]any{}, 13},
		{map[string]any{"social.how": "web", "customers.pattern": "once"}, 13},
		{map[string]any{"customers.pattern": "once"}, 12},
	} {
		if got := Run(changed(c.changes)).Index.Quality.Applicable; got != c.want {
			t.Errorf("%v: of %d, want %d", c.changes, got, c.want)
		}
	}
}

func TestAuditIsScoredTowardsTheReference(t *testing.T) {
	x := Run(changed(nil)).Index
	for _, m := range x.Metrics {
		switch m.ID {
		case "authenticShare":
			near9(t, "authentic", *m.Value, (16+20*0.905)/40)
		case "relevantShare":
			near9(t, "relevant", *m.Value, (8+20*0.5)/36)
		case "responseTime":
			near9(t, "response time", *m.Value, math.Sqrt(8)) // 1 to 8 hours
		}
	}
	for _, m := range Run(changed(map[string]any{"audit.real": 9, "audit.fit": 5, "audit.customers": 1})).Index.Metrics {
		if m.ID == "relevantShare" && m.Value != nil {
			t.Error("nine real people are too few to score")
		}
	}
}

func TestAppliedPlanLeavesThePresentAlone(t *testing.T) {
	p := PresentOf(assessment.Samples()[0].Document)
	before := tree(t, p.Inputs)
	for _, plan := range assessment.Samples()[0].Document.Plans {
		Apply(p.Inputs, plan.Changes)
	}
	half := 0.5
	Apply(p.Inputs, []assessment.Change{
		{Path: "addressableMarket", Op: "times", Value: half}, {Path: "audiences.instagram.community.capacityPerMonth", Op: "set", Value: 1},
	})
	if !reflect.DeepEqual(before, tree(t, p.Inputs)) {
		t.Error("the present has changed")
	}
}

// Any document gives Results without NaN and without infinities.
func TestAnyDocumentGivesFiniteResults(t *testing.T) {
	keys := everyKey()
	random := rand.New(rand.NewPCG(1, 2))
	extremes := []float64{0, -5, 1e-9, 0.5, 1, 3, 10, 99, 100, 4e3, 1e9, 1e300, math.MaxFloat64}
	for n := range 120 {
		d := assessment.New("fuzz", []string{"EUR", "MXN", "USD", "", "XXX"}[n%5], []string{"es-ES", "es-MX", "", "en-US"}[n%4], "")
		density := random.Float64()
		for _, key := range keys {
			if random.Float64() > density {
				continue
			}
			v, low, high, of := extremes[random.IntN(len(extremes))], random.Float64()*20-1, random.Float64()*200, float64(random.IntN(30))
			if n%2 == 0 {
				v = random.Float64() * 12
			}
			a := assessment.Answer{Value: &v, Low: &low, High: &high, Of: &of}
			a.Basis = []assessment.Basis{"", assessment.Measured, assessment.ByEye, assessment.Ranged, "odd"}[random.IntN(5)]
			switch random.IntN(12) {
			case 0:
				a = assessment.DontKnow()
			case 1:
				a = assessment.Answer{Typed: "x"}
			}
			d.Answers[key] = a
		}
		for _, key := range []string{"business.sector", "social.how", "customers.pattern", "sale.tax", "programme.age", "horizonMonths", "audience.source@instagram", "audit.source", "service.time", "maturity.3"} {
			options := []string{"fashion", "messages", "premises", "once", "repeat", "with", "starting", "36", "split", "bought", "pets", "ads", "odd", "2", "9"}
			d.Answers[key] = assessment.Choose(options[random.IntN(len(options))])
		}
		for _, c := range []string{"instagram", "facebook", "google-reviews", "third-party", "messaging"} {
			if random.IntN(3) > 0 {
				d.Answers["channels.on@"+c] = assessment.Choose("yes")
			}
		}
		if n%3 == 0 {
			d.Plans = []assessment.Plan{{ID: "odd", Changes: []assessment.Change{
				{Path: "monthlyCost", Op: "times", Value: extremes[random.IntN(len(extremes))]},
				{Path: "audiences.instagram.reachable", Op: "set", Value: extremes[random.IntN(len(extremes))]},
				{Path: "nowhere", Op: "set", Value: 1}, {Op: "add"}, {Op: "odd"},
				{Op: "add", Add: &assessment.NewAudience{Place: "instagram.ads", MonthlyAcquisitionSpend: 1e300, CostPerFollower: -1, MonthlyChurn: 7}},
			}}}
		}
		r := Run(d)
		finiteAll(t, "results", reflect.ValueOf(*r))
		if t.Failed() {
			t.Fatalf("document %d", n)
		}
	}
}

// everyKey are the keys of all questions, for a few places.
func everyKey() []string {
	var keys []string
	for i := range question.Pages {
		for j := range question.Pages[i].Fields {
			id := question.Pages[i].Fields[j].ID
			keys = append(keys, id)
			for _, place := range []string{"instagram", "instagram.ads", "instagram.discovery", "facebook", "third-party", "1", "2", "3"} {
				keys = append(keys, assessment.Key(id, place))
			}
		}
	}
	return keys
}

func finiteAll(t *testing.T, path string, v reflect.Value) {
	t.Helper()
	switch v.Kind() {
	case reflect.Float64:
		if f := v.Float(); math.IsNaN(f) || math.IsInf(f, 0) {
			t.Errorf("%s is %v", path, f)
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			finiteAll(t, path, v.Elem())
		}
	case reflect.Struct:
		for i := range v.NumField() {
			name := v.Type().Field(i).Name
			if name == "Doc" || name == "held" || name == "base" || name == "Changes" {
				continue
			}
			finiteAll(t, path+"."+name, v.Field(i))
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			finiteAll(t, path, v.Index(i))
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			finiteAll(t, path, v.MapIndex(k))
		}
	}
}

func TestEmptyDocumentGivesResults(t *testing.T) {
	r := Run(assessment.Document{})
	if r.Present.Money || len(r.Cases) != 0 || r.Index.Quality.Number != nil || r.Horizon != 24 {
		t.Errorf("%+v", r.Present)
	}
}

func TestStoppingStartsFromThePresent(t *testing.T) {
	r := Run(changed(nil))
	if got, want := r.Stopping.Result.NPV, roi.Evaluate(r.Present.Inputs.Stop()).NPV; got != want || r.Stopping.Kind != "stopping" {
		t.Errorf("stopping is %v, want %v", got, want)
	}
	if r.Stopping.NPVOverStopping != 0 {
		t.Errorf("stopping adds %v to itself", r.Stopping.NPVOverStopping)
	}
}

func BenchmarkRunOfASample(b *testing.B) {
	d := assessment.Samples()[0].Document
	for b.Loop() {
		Run(d)
	}
}

// A finding links back to where its figure is asked.
func TestEveryKeyOfAFindingLeadsToAQuestion(t *testing.T) {
	notAsked := map[string]bool{"overlap.all": true, "service.customersResolved": true} // samples only
	docs := []assessment.Document{changed(nil), answers("EUR", nil), answers("COP", map[string]any{"channels.on@google-reviews": "yes"})}
	for _, s := range assessment.Samples() {
		docs = append(docs, s.Document)
	}
	for _, d := range docs {
		r := Run(d)
		keys := append([]string{r.FindOut}, r.Present.Missing...)
		for _, in := range r.Present.List {
			keys = append(keys, in.Key)
		}
		for _, o := range r.Present.LeftOut {
			keys = append(keys, o.Key)
		}
		for _, m := range r.Index.Metrics {
			keys = append(keys, m.Key)
		}
		for _, list := range [][]Turning{r.ToBreakEven, r.ToBeatStop} {
			for _, turning := range list {
				keys = append(keys, turning.Key)
			}
		}
		if r.PlansLeftOut != nil {
			keys = append(keys, r.PlansLeftOut.Key)
		}
		for _, key := range keys {
			if _, _, ok := question.Lookup(key); !ok && key != "" && !notAsked[key] {
				t.Errorf("%s: nobody asks %s", d.ID, key)
			}
		}
	}
}
