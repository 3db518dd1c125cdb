package analysis

import (
	"math"
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/roi"
)

// examples are the short path and the sample cases.
func examples() []assessment.Document {
	docs := []assessment.Document{changed(nil)}
	for _, s := range assessment.Samples() {
		docs = append(docs, s.Document)
	}
	return docs
}

func TestStoppingGoesFromSoonForgottenToLongRemembered(t *testing.T) {
	for _, d := range examples() {
		r := Run(d)
		c := r.Stopping
		if !(c.Prudent.NPV < c.Result.NPV && c.Result.NPV < c.Optimistic.NPV) {
			t.Errorf("%s: %v, %v, %v", d.ID, c.Prudent.NPV, c.Result.NPV, c.Optimistic.NPV)
		}
		// With all else likely, who is forgotten soon must lie inside as well.
		for i, in := range r.Present.List {
			if in.Path != "fadeHalfLifeMonths" {
				continue
			}
			values, observed := r.Present.Likely()
			values[i] = in.Estimate.Low()
			soon := roi.Evaluate(r.Present.At(values, observed).Stop()).NPV
			values[i] = in.Estimate.High()
			long := roi.Evaluate(r.Present.At(values, observed).Stop()).NPV
			if !(c.Prudent.NPV < soon && soon < long && long < c.Optimistic.NPV) {
				t.Errorf("%s: prudent %v, soon %v, long %v, optimistic %v", d.ID, c.Prudent.NPV, soon, long, c.Optimistic.NPV)
			}
		}
	}
}

func TestCertainFiguresLeaveNoRoomBetweenTheBounds(t *testing.T) {
	r := Run(changed(nil))
	s := newSheet(r.Doc, &r.Present)
	copy(s.worse, s.likely)
	copy(s.better, s.likely)
	for i := range s.likely {
		s.ends[i] = [2]float64{s.likely[i], s.likely[i]}
	}
	s.worseObs, s.betterOb = s.observed, s.observed
	c := s.evaluate(&plan{Plan: assessment.Plan{ID: "present", Kind: "present"}})
	same(t, "prudent", c.Prudent.NPV, c.Result.NPV)
	same(t, "optimistic", c.Optimistic.NPV, c.Result.NPV)
}

// Three a month are counted; even if everybody who asks bought, 0.945 would.
func TestCustomersThatNoAudienceExplainsAreTold(t *testing.T) {
	r := Run(changed(nil))
	c := r.Cases[0]
	if !r.Present.Adjusted || !(c.OtherWay.Customers > 0) || !(c.OtherWay.Direct > 0) {
		t.Fatalf("adjusted %v, other way %+v", r.Present.Adjusted, c.OtherWay)
	}
	// Without a ceiling nothing is in the way: 24 months of them, of which 6 of
	// 10 would not have come anyway.
	free := c.Inputs
	free.AddressableMarket = nil
	all := roi.Evaluate(free)
	near9(t, "customers", otherWay(&free, &all).Customers, 24*0.6*r.Present.Calibration.ExtraCustomersPerMonth)
	// If nobody else came, the whole line would be theirs, under a ceiling too.
	for _, in := range []roi.Inputs{free, c.Inputs} {
		in.Audiences, in.Referral.Coefficient, in.Loyalty.ReferralsPerMonth = nil, 0, 0
		only := roi.Evaluate(in)
		same(t, "direct", otherWay(&in, &only).Direct, only.BenefitByLine.Direct)
		same(t, "customers", otherWay(&in, &only).Customers, only.CustomersAcquired)
	}
	if c.OtherWay.Direct >= c.Result.BenefitByLine.Direct {
		t.Errorf("%v of %v", c.OtherWay.Direct, c.Result.BenefitByLine.Direct)
	}
	if o := Run(changed(map[string]any{"social.customers": dontKnow})); o.Present.Adjusted || o.Cases[0].OtherWay != (OtherWay{}) {
		t.Error("nobody counted anything")
	}
}

func TestFiguresThatOnlyAPlanHasSayWhereTheyComeFrom(t *testing.T) {
	for _, d := range examples() {
		for _, c := range Run(d).Cases {
			from := map[string]Input{}
			for _, in := range c.Added {
				if _, twice := from[in.Path]; twice || in.Origin == "" {
					t.Errorf("%s %s: %s is there twice, or comes from nowhere", d.ID, c.ID, in.Path)
				}
				from[in.Path] = in
			}
			for _, change := range c.Changes {
				if change.Op != "add" {
					continue
				}
				for _, name := range []string{"authentic", "relevant", "reachable", "clickThroughRate", "conversionRate", "monthlyChurn"} {
					path := audiencePath(change.Add.Place, name)
					in, ok := from[path]
					if !ok {
						t.Fatalf("%s %s: nobody says where %s comes from", d.ID, c.ID, path)
					}
					if v := added(&c.Inputs, change.Add.Place, name); math.Abs(in.Estimate.Likely()-*v) > 1e-9 {
						t.Errorf("%s %s: %s is %v, the plan has %v", d.ID, c.ID, path, in.Estimate.Likely(), *v)
					}
					if !c.Written && !in.Origin.Assumed() {
						t.Errorf("%s %s: %s is %s", d.ID, c.ID, path, in.Origin)
					}
				}
			}
		}
	}
}

func TestEveryPlaceWithFollowersHasItsValue(t *testing.T) {
	for _, d := range examples() {
		r := Run(d)
		values, sources := map[string]FollowerValue{}, map[string]bool{}
		for _, v := range r.Values {
			sources[v.Source] = true
			if v.Place != "" {
				values[v.Place] = v
			}
			if v.FromAnswers != (v.Place != "") {
				t.Errorf("%s %q: from answers %v", v.Source, v.Place, v.FromAnswers)
			}
		}
		places := 0
		for j, a := range r.Present.Inputs.Audiences {
			if a.Followers <= 0 {
				continue
			}
			places++
			v, ok := values[a.Name]
			if !ok || v.Followers != a.Followers {
				t.Errorf("%s: %s has no value", d.ID, a.Name)
			}
			same(t, a.Name, v.Value, roi.ValueOfFollower(r.Present.Inputs, j).ValuePerFollower)
		}
		if len(values) != places || len(sources) != 4 {
			t.Errorf("%s: %d places, want %d; ways in %v", d.ID, len(values), places, sources)
		}
	}
}

// A sample case is answered as anybody could have: no step finds fault.
func TestEveryStepOfASamplePassesItsCheck(t *testing.T) {
	for _, s := range assessment.Samples() {
		loc := i18n.Locale{Lang: i18n.ES, Region: i18n.Region(s.Region), Currency: s.Currency}
		for _, steps := range [][]question.Step{question.Steps(s.Document, false), question.Everything(s.Document)} {
			for _, step := range steps {
				for _, p := range question.Check(step, s.Document, loc) {
					t.Errorf("%s, %s: %s: %q", s.ID, step.Slug(), p.Key, p.Say(loc))
				}
			}
		}
	}
}
