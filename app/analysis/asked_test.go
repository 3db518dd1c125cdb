package analysis

import (
	"math"
	"slices"
	"testing"

	"quilate/app/assessment"
	"quilate/app/question"
)

func TestMoneyWaitsUntilCustomersWereAsked(t *testing.T) {
	for _, c := range []struct {
		changes map[string]any
		want    []string
	}{
		{map[string]any{"social.customers": nil}, []string{"social.customers"}},
		{map[string]any{"customers.pattern": nil}, []string{"customers.pattern"}},
		{map[string]any{"social.customers": dontKnow}, nil},
		{map[string]any{"social.customers": nil, "programme.age": "starting"}, nil},
	} {
		r := Brief(changed(c.changes))
		if !slices.Equal(r.Present.Missing, c.want) || r.Present.Money != (len(c.want) == 0) {
			t.Errorf("%v: money %v, missing %v, want %v", c.changes, r.Present.Money, r.Present.Missing, c.want)
		}
	}
}

func TestASplitKeepsTheNumberOfFollowers(t *testing.T) {
	for _, c := range []struct {
		community, ads any
		places         int
		code           string
		first          float64 // followers of the first place
	}{
		{70, 40, 2, "split-not-100", 2000 * 70.0 / 110},
		{30, 20, 2, "split-not-100", 1200},
		{75, 25, 2, "", 1500},
		{nil, nil, 1, "split-empty", 2000},
		{0, 0, 1, "split-empty", 2000},
	} {
		p := PresentOf(changed(map[string]any{
			"audience.source@instagram": "split", "audience.share.community@instagram": c.community, "audience.share.ads@instagram": c.ads,
		}))
		sum := 0.0
		for _, a := range p.Inputs.Audiences {
			sum += a.Followers
		}
		near9(t, "followers", sum, 2000)
		if len(p.Inputs.Audiences) != c.places {
			t.Fatalf("%v + %v: %d places", c.community, c.ads, len(p.Inputs.Audiences))
		}
		near9(t, "first", p.Inputs.Audiences[0].Followers, c.first)
		code := ""
		for _, problem := range p.Problems {
			code = problem.Code
			if len(problem.Keys) != 4 || problem.Keys[0] != "audience.share.community@instagram" {
				t.Errorf("keys %v", problem.Keys)
			}
		}
		if code != c.code {
			t.Errorf("%v + %v: problem %q, want %q", c.community, c.ads, code, c.code)
		}
	}
}

// A look at one channel is somebody's own figure there, and taken over by the
// others; once that channel is split it speaks for none of them.
func TestALookIsOwnOnlyWhereItWas(t *testing.T) {
	both := map[string]any{"channels.on@tiktok": "yes", "audience.followers@tiktok": 500}
	p := PresentOf(changed(both))
	for path, want := range map[string]struct {
		origin Origin
		from   string
	}{"audiences.instagram.authentic": {Own, ""}, "audiences.tiktok.authentic": {Derived, "instagram"}, "audiences.tiktok.customerShare": {Derived, "instagram"}} {
		if in := find(p, path); in.Origin != want.origin || in.From != want.from || in.Estimate.Likely() == 0 {
			t.Errorf("%s: %s from %q", path, in.Origin, in.From)
		}
	}
	// A second channel adds its followers, and no share that was counted already.
	one, two := Run(changed(nil)), Run(changed(both))
	if two.Answered != one.Answered+1 {
		t.Errorf("%d own figures with a second channel, %d without", two.Answered, one.Answered)
	}

	both["audience.source@instagram"], both["audience.share.community@instagram"], both["audience.share.ads@instagram"] = "split", 60, 40
	p = PresentOf(changed(both))
	for path, row := range map[string]string{
		"audiences.tiktok.authentic": "community_authentic", "audiences.instagram.community.authentic": "community_authentic", "audiences.instagram.ads.authentic": "ads_authentic",
	} {
		if in := find(p, path); in.Row != row || in.Origin != Convention {
			t.Errorf("%s: %s, row %q", path, in.Origin, in.Row)
		}
	}
	for _, m := range Run(changed(both)).Index.Metrics {
		if m.ID == "authenticShare" && (m.Value == nil || math.Abs(*m.Value-(16+20*0.905)/40) > 1e-9) {
			t.Errorf("the look is not scored: %v", m.Value)
		}
	}
}

func TestGrowthThatNobodyKnowsIsAssumedAndSaid(t *testing.T) {
	const path = "audiences.instagram.organicGrowthPerMonth"
	r := Run(changed(nil))
	in := find(r.Present, path)
	if in.Origin != Held || !in.Origin.Assumed() || in.Row != "" || in.Key != "audience.organicGrowthPerMonth@instagram" {
		t.Fatalf("held growth is %+v", in)
	}
	near9(t, "held growth", in.Estimate.Likely(), 40) // 2 of 100 leave
	if !r.Cases[0].GrowthHeld || r.Stopping.GrowthHeld {
		t.Errorf("growth held: present %v, stopping %v", r.Cases[0].GrowthHeld, r.Stopping.GrowthHeld)
	}
	known := Run(changed(map[string]any{"audience.organicGrowthPerMonth@instagram": 40}))
	if in := find(known.Present, path); in.Origin != Own || known.Cases[0].GrowthHeld {
		t.Errorf("known growth is %s, held %v", in.Origin, known.Cases[0].GrowthHeld)
	}
	if known.AssumedN != r.AssumedN-1 || known.Answered != r.Answered+1 {
		t.Errorf("assumed %d and %d, own %d and %d", r.AssumedN, known.AssumedN, r.Answered, known.Answered)
	}
	same(t, "npv", known.Cases[0].Result.NPV, r.Cases[0].Result.NPV)
}

func TestATimeChosenFromAListIsMarked(t *testing.T) {
	for hours, want := range map[any]bool{nil: true, 3: false} {
		for _, m := range Run(changed(map[string]any{"service.timeHours": hours})).Index.Metrics {
			if m.Derived != (want && m.ID == "responseTime") {
				t.Errorf("%s with %v hours measured: derived %v", m.ID, hours, m.Derived)
			}
		}
	}
}

// The first page says what is not assumed: hours, spending and price. Where
// nobody is known to be reached or to come, that is missing, too; what a
// business saves or is said to sell needs nobody new.
func TestWhoKnowsNothingMissesWhatIsNotAssumed(t *testing.T) {
	d := answers("EUR", map[string]any{"business.sector": "fashion", "channels.on@instagram": "yes"})
	for _, step := range question.Steps(d, false) {
		sheet := step.Sheet(d)
		for i := range step.Page.Fields {
			if f := &step.Page.Fields[i]; f.Unknown.Offered && f.ID != "business.sector" && (f.Shown == nil || f.Shown(sheet)) {
				d = d.With(sheet.KeyOf(f), dontKnow)
			}
		}
	}
	spent := []string{"cost.hoursPerWeek", "cost.spend", "sale.orderValue"}
	for _, c := range []struct {
		name  string
		known map[string]float64
		want  []string
	}{
		{"nothing", nil, append([]string{"audience.followers@instagram"}, spent...)},
		{"followers", map[string]float64{"audience.followers@instagram": 800}, spent},
		{"no followers", map[string]float64{"audience.followers@instagram": 0}, spent},
		{"new customers", map[string]float64{"social.customers": 4}, spent},
		{"no new customers", map[string]float64{"social.customers": 0}, spent},
		{"others reached", map[string]float64{"audience.discoveryReachPerMonth@instagram": 900}, spent},
		{"savings", map[string]float64{"otherSavingsPerMonth": 30}, spent},
	} {
		now := d
		for key, v := range c.known {
			now = now.With(key, assessment.Number(v))
		}
		p := PresentOf(now)
		slices.Sort(p.Missing)
		if !slices.Equal(p.Missing, c.want) {
			t.Errorf("%s known: missing %v, want %v", c.name, p.Missing, c.want)
		}
	}
	reviews := d.With("channels.on@instagram", assessment.Answer{}).With("channels.on@google-reviews", assessment.Answer{Choice: "yes"})
	if got := PresentOf(reviews).Missing; !slices.Contains(got, "social.customers") {
		t.Errorf("reviews only: missing %v", got)
	}
}
