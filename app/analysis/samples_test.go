package analysis

import (
	"encoding/json"
	"math"
	"os"
	"testing"

	"quilate/app/assessment"
	"quilate/app/quality"
	"quilate/app/roi"
)

// expected is what the reference implementation of the model gives for a
// sample case (testdata/README.md).
type expected struct {
	ID          string                     `json:"id"`
	Names       map[string]string          `json:"names"` // the case's audiences: places
	Present     json.RawMessage            `json:"present"`
	Calibration roi.Calibration            `json:"calibration"`
	Plans       map[string]expectedPlan    `json:"alternatives"`
	Effective   expectedAudience           `json:"effectiveAudience"`
	CLV         float64                    `json:"customerLifetimeValue"`
	Index       map[string]json.RawMessage `json:"index"`
	Yearly      float64                    `json:"yearlyRetention"`
	Maturity    int                        `json:"maturityLevel"`
}

type expectedPlan struct {
	roi.Result
	ReferredAndAdvocates float64            `json:"referredAndAdvocates"`
	NPVByHorizon         map[string]float64 `json:"npvByHorizon"`
	NPVOverStopping      float64            `json:"npvOverStopping"`
	ROIOverStopping      *float64           `json:"roiOverStopping"`
	MonthlyTotal         float64            `json:"monthlyTotal"`
	Without              *struct {
		ROI             *float64 `json:"roi"`
		NPV             float64  `json:"npv"`
		NPVOverStopping float64  `json:"npvOverStopping"`
		BreakEvenMonth  *int     `json:"breakEvenMonth"`
	} `json:"withoutServiceAndLoyalty"`
	Followers map[string]roi.FollowerValue `json:"followers"`
	Beyond    map[string]struct {
		ROIZero          *float64 `json:"roiZero"`
		OverStoppingZero *float64 `json:"overStoppingZero"`
	} `json:"breakEvenBeyondRange"`
}

type expectedAudience struct {
	Channels map[string]struct {
		EffectiveAudience float64 `json:"effectiveAudience"`
		VanityShare       float64 `json:"vanityShare"`
	} `json:"channels"`
	Followers         float64 `json:"followers"`
	EffectiveAudience float64 `json:"effectiveAudience"`
	VanityShare       float64 `json:"vanityShare"`
}

func samples(t *testing.T, f func(t *testing.T, s assessment.Sample, want expected)) {
	t.Helper()
	all := assessment.Samples()
	if len(all) != 3 {
		t.Fatalf("%d samples, want 3", len(all))
	}
	for _, s := range all {
		data, err := os.ReadFile("testdata/" + s.ID + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var want expected
		if err := json.Unmarshal(data, &want); err != nil {
			t.Fatal(err)
		}
		t.Run(s.ID, func(t *testing.T) { f(t, s, want) })
	}
}

// same compares to a relative 1e-9.
func same(t *testing.T, what string, got, want float64) {
	t.Helper()
	if !close9(got, want) {
		t.Errorf("%s is %.15g, want %.15g", what, got, want)
	}
}

func close9(got, want float64) bool {
	return got == want || math.Abs(got-want) <= 1e-9*math.Max(math.Abs(want), 1e-6)
}

func sameOrNone(t *testing.T, what string, got, want *float64) {
	t.Helper()
	switch {
	case got == nil && want == nil:
	case got == nil || want == nil:
		t.Errorf("%s: one of %v and %v is missing", what, got, want)
	default:
		same(t, what, *got, *want)
	}
}

func TestAnswersOfASampleGiveTheInputsOfItsCase(t *testing.T) {
	samples(t, func(t *testing.T, s assessment.Sample, want expected) {
		p := PresentOf(s.Document)
		if !p.Money || len(p.Missing) > 0 || len(p.Problems) > 0 {
			t.Fatalf("missing %v, problems %v", p.Missing, p.Problems)
		}
		var in roi.Inputs
		if err := json.Unmarshal(want.Present, &in); err != nil {
			t.Fatal(err)
		}
		if len(in.Audiences) != len(p.Inputs.Audiences) {
			t.Fatalf("%d audiences, want %d", len(p.Inputs.Audiences), len(in.Audiences))
		}
		named := map[string]roi.Audience{}
		for _, a := range in.Audiences {
			a.Name = want.Names[a.Name]
			named[a.Name] = a
		}
		in.Audiences = nil
		got := p.Inputs
		got.Audiences = nil
		sameTree(t, "present", tree(t, got), tree(t, in))
		for _, a := range p.Inputs.Audiences {
			w, ok := named[a.Name]
			if !ok {
				t.Errorf("%s is not in the case", a.Name)
				continue
			}
			sameTree(t, a.Name, tree(t, a), tree(t, w))
		}
		sameTree(t, "calibration", tree(t, p.Calibration), tree(t, want.Calibration))
	})
}

// tree is a value as JSON sees it.
func tree(t *testing.T, v any) any {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var out any
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func sameTree(t *testing.T, path string, got, want any) {
	t.Helper()
	switch w := want.(type) {
	case map[string]any:
		g, _ := got.(map[string]any)
		for k := range w {
			sameTree(t, path+"."+k, g[k], w[k])
		}
	case float64:
		g, ok := got.(float64)
		if !ok {
			t.Errorf("%s is %v, want %v", path, got, want)
			return
		}
		same(t, path, g, w)
	default:
		if got != want {
			t.Errorf("%s is %v, want %v", path, got, want)
		}
	}
}

func TestEveryAlternativeOfASampleComesToItsResults(t *testing.T) {
	samples(t, func(t *testing.T, s assessment.Sample, want expected) {
		r := Run(s.Document)
		if len(r.Cases) != len(want.Plans) {
			t.Fatalf("%d cases, want %d", len(r.Cases), len(want.Plans))
		}
		for id, w := range want.Plans {
			c, ok := r.CaseByID(id)
			if !ok {
				t.Errorf("no case %s", id)
				continue
			}
			name := id + " "
			sameOrNone(t, name+"roi", c.Result.ROI, w.ROI)
			same(t, name+"npv", c.Result.NPV, w.NPV)
			if (c.Result.BreakEvenMonth == nil) != (w.BreakEvenMonth == nil) ||
				w.BreakEvenMonth != nil && *c.Result.BreakEvenMonth != *w.BreakEvenMonth {
				t.Errorf("%s break-even month differs", id)
			}
			sameOrNone(t, name+"payback", c.Result.PaybackMonths, w.PaybackMonths)
			sameOrNone(t, name+"irr", c.Result.AnnualIRR, w.AnnualIRR)
			same(t, name+"peak funding", c.Result.PeakFunding, w.PeakFunding)
			same(t, name+"benefit", c.Result.TotalBenefit, w.TotalBenefit)
			same(t, name+"cost", c.Result.TotalCost, w.TotalCost)
			sameTree(t, name+"lines", tree(t, c.Result.BenefitByLine), tree(t, w.BenefitByLine))
			same(t, name+"customers", c.Result.CustomersAcquired, w.CustomersAcquired)
			same(t, name+"active customers", c.Result.ActiveCustomersEnd, w.ActiveCustomersEnd)
			same(t, name+"referred", c.Result.ReferredCustomers+c.Result.AdvocacyCustomers, w.ReferredAndAdvocates)
			same(t, name+"followers gained", c.Result.FollowersGained, w.FollowersGained)
			same(t, name+"effective gained", c.Result.EffectiveFollowersGained, w.EffectiveFollowersGained)
			same(t, name+"followers", c.Result.FollowersEnd, w.FollowersEnd)
			sameOrNone(t, name+"tail", c.Result.TailValue, w.TailValue)
			for months, npv := range w.NPVByHorizon {
				same(t, name+"npv over "+months, c.NPVByHorizon[map[string]int{"12": 12, "24": 24, "36": 36}[months]], npv)
			}
			if id == "stopping" {
				continue
			}
			same(t, name+"over stopping", c.NPVOverStopping, w.NPVOverStopping)
			sameOrNone(t, name+"roi over stopping", c.ROIOverStopping, w.ROIOverStopping)
			same(t, name+"monthly total", c.MonthlyTotal, w.MonthlyTotal)
			sameOrNone(t, name+"cost per follower", c.Result.CostPerFollower, w.CostPerFollower)
			sameOrNone(t, name+"cost per effective follower", c.Result.CostPerEffectiveFollower, w.CostPerEffectiveFollower)
			sameOrNone(t, name+"cost per customer", c.Result.CostPerNewCustomer, w.CostPerNewCustomer)
			sameOrNone(t, name+"roi without", c.Without.ROI, w.Without.ROI)
			same(t, name+"npv without", c.Without.NPV, w.Without.NPV)
			same(t, name+"over stopping without", c.WithoutNPVOverStopping, w.Without.NPVOverStopping)
			for audience, f := range w.Followers {
				for j := range c.Inputs.Audiences {
					if c.Inputs.Audiences[j].Name != want.Names[audience] {
						continue
					}
					got := roi.ValueOfFollower(c.Inputs, j)
					same(t, name+audience+" value", got.ValuePerFollower, f.ValuePerFollower)
					same(t, name+audience+" ten years", got.ValuePerFollowerTenYears, f.ValuePerFollowerTenYears)
				}
			}
			sum := 0.0
			for _, l := range c.Lines {
				sum += l.Amount
			}
			same(t, name+"budget lines", sum, c.MonthlyTotal)
		}
		sameOrNone(t, "customer lifetime value", r.CLV, &want.CLV)
		if r.Maturity.Level != want.Maturity || !r.MaturityAll {
			t.Errorf("maturity is %d, want %d", r.Maturity.Level, want.Maturity)
		}
	})
}

func TestTurningValuesOfASampleAreThoseOfItsCase(t *testing.T) {
	// The case looks for them without bounds, so its "none" is ours too, and
	// some of its values are none of ours.
	paths := map[string]string{
		"observed": "observed", "orderValue": "orderValue", "ordersPerMonth": "ordersPerMonth",
		"grossMargin": "grossMargin", "incrementality": "incrementality", "monthlyCost": "monthlyCost",
	}
	samples(t, func(t *testing.T, s assessment.Sample, want expected) {
		r := Run(s.Document)
		find := func(list []Turning, path string) *float64 {
			for i := range list {
				if list[i].Path == path {
					return &list[i].Value
				}
			}
			return nil
		}
		for name, w := range want.Plans["present"].Beyond {
			for _, side := range []struct {
				what string
				list []Turning
				want *float64
			}{{"ROI 0", r.ToBreakEven, w.ROIZero}, {"over stopping 0", r.ToBeatStop, w.OverStoppingZero}} {
				got := find(side.list, paths[name])
				switch {
				case got == nil && side.want == nil:
				case got == nil || side.want == nil:
					t.Errorf("%s, %s: got %v, want %v", name, side.what, got, side.want)
				case math.Abs(*got-*side.want) > 1e-6*math.Abs(*side.want):
					t.Errorf("%s, %s: %v, want %v", name, side.what, *got, *side.want)
				}
			}
		}
		for _, list := range [][]Turning{r.ToBreakEven, r.ToBeatStop} {
			for i := 1; i < len(list); i++ {
				if list[i].effort() < list[i-1].effort() {
					t.Errorf("%s asks for less than %s before it", list[i].Path, list[i-1].Path)
				}
			}
		}
	})
}

func TestIndicesOfASampleAreThoseOfItsCase(t *testing.T) {
	samples(t, func(t *testing.T, s assessment.Sample, want expected) {
		// The case gives yearly retention twice, rounded differently: 0.9514 a
		// month for the account and, say, 0.55 a year for the index.
		stay := s.Document.Answer("customers.stay")
		yearly := want.Yearly * 10
		if math.Abs(*stay.Value-yearly) > 1e-3 {
			t.Errorf("the account keeps %v of 10, the index %v", *stay.Value, yearly)
		}
		x := Run(s.Document.With("customers.stay", assessment.Number(yearly))).Index

		number := func(key string, v any) {
			t.Helper()
			if err := json.Unmarshal(want.Index[key], v); err != nil {
				t.Fatalf("%s: %v", key, err)
			}
		}
		var quantity, good, gap float64
		var band, gapBand [2]float64
		var known, applicable int
		number("quantityIndex", &quantity)
		number("qualityIndex", &good)
		number("gap", &gap)
		number("qualityBand", &band)
		number("gapBand", &gapBand)
		number("known", &known)
		number("applicable", &applicable)
		sameOrNone(t, "quantity", x.Quantity.Number, &quantity)
		sameOrNone(t, "quality", x.Quality.Number, &good)
		same(t, "band low", x.Quality.Low, band[0])
		same(t, "band high", x.Quality.High, band[1])
		sameOrNone(t, "gap", x.Gap, &gap)
		same(t, "gap low", x.GapLow, gapBand[0])
		same(t, "gap high", x.GapHigh, gapBand[1])
		if x.Quality.Known != known || x.Quality.Applicable != applicable {
			t.Errorf("%d of %d, want %d of %d", x.Quality.Known, x.Quality.Applicable, known, applicable)
		}
		if x.SignHold == nil || *x.SignHold != 1 {
			t.Errorf("the sign holds in %v of all weightings, want 1", x.SignHold)
		}
		scores := map[string]map[string]*float64{}
		number("qualityScores", &scores)
		flat := map[string]*float64{}
		number("quantityScores", &flat)
		for _, pillar := range scores {
			for id, v := range pillar {
				flat[renamed(id)] = v
			}
		}
		seen := 0
		for _, m := range x.Metrics {
			if w, ok := flat[string(m.ID)]; ok {
				seen++
				sameOrNone(t, string(m.ID), m.Score, w)
			}
		}
		if seen != len(flat) {
			t.Errorf("%d metrics of %d", seen, len(flat))
		}
		pillars := map[string]float64{}
		number("pillars", &pillars)
		for _, p := range x.Pillars {
			w := pillars[string(p.ID)]
			sameOrNone(t, string(p.ID), p.Score, &w)
		}
		var zone string
		number("zone", &zone)
		if want := map[string]quality.Zone{"escaparate": quality.ShopWindow, "joya escondida": quality.HiddenGem}[zone]; x.Zone != want {
			t.Errorf("zone %s, want %s", x.Zone, want)
		}
	})
}

// renamed is a metric of the case under our name.
func renamed(id string) string {
	switch id {
	case "sharesPer1000":
		return string(quality.SharesPer1000)
	case "conversationPer1000":
		return string(quality.ConversationPer1000)
	}
	return id
}

func TestEffectiveAudienceOfASampleIsThatOfItsCase(t *testing.T) {
	samples(t, func(t *testing.T, s assessment.Sample, want expected) {
		r := Run(s.Document)
		parts := map[string]Audience{}
		for _, c := range r.Audiences {
			parts[c.Place] = c
			for _, p := range c.Parts {
				parts[p.Place] = p
			}
		}
		for name, w := range want.Effective.Channels {
			got, ok := parts[want.Names[name]]
			if !ok || got.Engaged == nil {
				t.Errorf("%s has no effective audience", name)
				continue
			}
			same(t, name, *got.Engaged, w.EffectiveAudience)
			same(t, name+" vanity", got.Vanity, w.VanityShare)
		}
		all := r.AllChannels
		same(t, "followers", all.Followers, want.Effective.Followers)
		sameOrNone(t, "all", all.Engaged, &want.Effective.EffectiveAudience)
		same(t, "vanity", all.Vanity, want.Effective.VanityShare)
	})
}
