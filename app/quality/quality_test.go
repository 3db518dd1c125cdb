package quality

import (
	"math"
	"reflect"
	"slices"
	"testing"
)

func number(x float64) *float64 { return &x }

// every gives all fourteen quality metrics one value against one reference.
func every(value *float64) []Metric {
	var list []Metric
	for _, p := range Pillars() {
		for _, id := range p.Metrics() {
			list = append(list, Metric{id, value, Reference{0.5, Logit, 0.8}})
		}
	}
	return list
}

// Twice the median on a log scale of 0.8 is 80.69, half is 19.31, four times
// 95.84: the check values of the model.
func TestScoresOfTheModel(t *testing.T) {
	r := Reference{3, Log, 0.8}
	for x, want := range map[float64]float64{3: 50, 6: 80.69, 1.5: 19.31, 12: 95.84, 0: 1, 1e9: 99} {
		if got := r.Score(x); math.Abs(got-want) > 0.005 {
			t.Errorf("%v scores %v, want %v", x, got, want)
		}
	}
	for _, test := range []struct {
		r       Reference
		x, want float64
	}{
		{Reference{10.8, InverseLog, 1}, 0, 99},
		{Reference{0.5, Logit, 0.8}, 0, 1},
		{Reference{0.5, Logit, 0.8}, 1, 99},
		{Reference{0.5, Logit, 0.8}, 1.2, 99},
		{Reference{0.5, Log, 0.8}, -1, 1},
		{Reference{}, 7, 50},
		{Reference{0.5, Log, 0.8}, math.NaN(), 50},
	} {
		if got := test.r.Score(test.x); got != test.want {
			t.Errorf("%+v scores %v at %v, want %v", test.r, got, test.x, test.want)
		}
	}
}

func TestSpreadOfPublishedQuartiles(t *testing.T) {
	// On a scale of 0.8, quartiles lie at e^(±0.6745·0.8) around the median.
	if got := SpreadOfQuartiles(math.Exp(-0.6745*0.8), math.Exp(0.6745*0.8)); math.Abs(got-0.8) > 1e-12 {
		t.Errorf("got %v", got)
	}
	if SpreadOfQuartiles(0, 3) != 0 || SpreadOfQuartiles(3, 3) != 0 {
		t.Error("quartiles that say nothing have a spread")
	}
}

func TestThreeCompetitorsReplaceTheConvention(t *testing.T) {
	convention := Reference{300, Log, 1}
	if _, ok := convention.OfCompetitors([]float64{100, 900, 0}); ok {
		t.Error("two competitors are not enough")
	}
	if got, ok := convention.OfCompetitors([]float64{5400, 100, 9000}); !ok || got.Median != 5400 || got.S != 1 {
		t.Errorf("got %+v %v", got, ok)
	}
}

func TestAllAtTheMedianIsFifty(t *testing.T) {
	quality, pillars := Quality(every(number(0.5)), PillarWeights())
	if math.Abs(*quality.Number-50) > 1e-12 || quality.Known != 14 || quality.Applicable != 14 || quality.Narrows != "" {
		t.Errorf("%+v", quality)
	}
	if quality.Low != *quality.Number || quality.High != *quality.Number || len(pillars) != 4 {
		t.Errorf("nothing is missing, yet the band is %v to %v", quality.Low, quality.High)
	}
}

func TestNothingKnownIsABandFromTenToNinety(t *testing.T) {
	for name, metrics := range map[string][]Metric{"unknown": every(nil), "none apply": nil} {
		quality, pillars := Quality(metrics, PillarWeights())
		if quality.Number != nil || math.Abs(quality.Low-10) > 1e-12 || math.Abs(quality.High-90) > 1e-12 {
			t.Errorf("%s: %+v", name, quality)
		}
		quantity, scores := Quantity(nil, QuantityWeights())
		gap := VanityGap(quantity, quality)
		if gap.Value != nil || gap.Zone != "" || len(gap.Zones) != 5 {
			t.Errorf("%s: %+v", name, gap)
		}
		if _, ok := SignHolds(scores, pillars, QuantityWeights(), PillarWeights(), 1); ok {
			t.Errorf("%s: a sign of nothing", name)
		}
	}
}

func TestANumberNeedsHalfOfTheMetricsAndOneInEveryPillar(t *testing.T) {
	know := func(ids ...MetricID) Index {
		list := every(nil)
		for i := range list {
			if slices.Contains(ids, list[i].ID) {
				list[i].Value = number(0.6)
			}
		}
		index, _ := Quality(list, PillarWeights())
		return index
	}
	seven := []MetricID{AuthenticShare, SharesPer1000, RelevantShare, AnswerRate, ResponseTime, ConversionRate, NPS}
	if know(seven...).Number == nil {
		t.Error("seven of fourteen, one in every pillar, and no number")
	}
	if know(seven[:6]...).Number != nil {
		t.Error("six of fourteen make a number")
	}
	if know(AuthenticShare, SharesPer1000, NetSentiment, AdvocateShare, RelevantShare, EngagementRate, CustomerPresence, AnswerRate, ResponseTime, ResolutionRate).Number != nil {
		t.Error("a number with an empty pillar")
	}
}

func TestLeavingOutABadMetricGainsNothing(t *testing.T) {
	list := every(number(0.5))
	list[0].Value = number(0.01)
	bad, _ := Quality(list, PillarWeights())
	list[0].Value = nil
	without, _ := Quality(list, PillarWeights())
	if without.Low > *bad.Number+2 || without.Low >= *without.Number || without.High <= *without.Number {
		t.Errorf("bad %v, left out %+v", *bad.Number, without)
	}
	if without.Narrows != AuthenticShare {
		t.Errorf("the band is narrowed by %q", without.Narrows)
	}
}

func TestTheMetricOfTheEmptiestPillarNarrowsTheBandMost(t *testing.T) {
	list := every(number(0.5))
	for i := range list {
		if list[i].ID == SharesPer1000 || PillarOf(list[i].ID) == Service {
			list[i].Value = nil
		}
	}
	quality, _ := Quality(list, PillarWeights())
	if PillarOf(quality.Narrows) != Service {
		t.Errorf("got %q", quality.Narrows)
	}
}

func TestOneStrongPillarCannotHideAnEmptyOne(t *testing.T) {
	list := every(number(0.5))
	for i := range list {
		switch PillarOf(list[i].ID) {
		case Credibility:
			list[i].Value = number(0.99)
		case Service:
			list[i].Value = number(0.01)
		}
	}
	quality, pillars := Quality(list, PillarWeights())
	var sum float64
	for _, p := range pillars {
		sum += *p.Score
	}
	if *quality.Number > sum/4-20 {
		t.Errorf("quality %v, the plain mean %v", *quality.Number, sum/4)
	}
}

func TestWeightsAreShares(t *testing.T) {
	list := every(number(0.5))
	list[0].Value = number(0.9)
	once, _ := Quality(list, Weights{25, 25, 25, 25})
	tenfold, _ := Quality(list, Weights{250, 250, 250, 250})
	none, _ := Quality(list, Weights{})
	broken, _ := Quality(list, Weights{-1, math.NaN(), math.Inf(1), 0})
	if *once.Number != *tenfold.Number || *once.Number != *none.Number || *once.Number != *broken.Number {
		t.Errorf("%v %v %v %v", *once.Number, *tenfold.Number, *none.Number, *broken.Number)
	}
	first, pillars := Quality(list, Weights{1, 0, 0, 0})
	if math.Abs(*first.Number-*pillars[0].Score) > 1e-12 {
		t.Errorf("all weight on one pillar of %v gives %v", *pillars[0].Score, *first.Number)
	}
}

func TestFollowersAndPostsCarryAQuantityIndex(t *testing.T) {
	r := Reference{100, Log, 1}
	list := []Metric{{Followers, number(100), r}, {MonthlyReach, nil, r}, {PostsPerMonth, number(100), r}, {Growth, nil, r}}
	quantity, _ := Quantity(list, QuantityWeights())
	if quantity.Number == nil || math.Abs(*quantity.Number-50) > 1e-12 {
		t.Fatalf("%+v", quantity)
	}
	// 55 of 100 at 50, 45 at 10 or 90.
	if math.Abs(quantity.Low-32) > 1e-12 || math.Abs(quantity.High-68) > 1e-12 || quantity.Narrows != MonthlyReach {
		t.Errorf("%+v", quantity)
	}
}

func TestZonesOfTheGap(t *testing.T) {
	for _, test := range []struct {
		quantity, quality float64
		want              Zone
	}{
		{80, 20, ShopWindow}, {70.1, 50, ShopWindow}, {70, 50, HighBalance}, {49, 31, LowBalance},
		{55, 45, Balance}, {45, 55, Balance}, {30, 50, Balance}, {29.9, 50, HiddenGem}, {50, 50, HighBalance},
	} {
		if got := ZoneOf(test.quantity, test.quality); got != test.want {
			t.Errorf("%v and %v: %q, want %q", test.quantity, test.quality, got, test.want)
		}
	}
}

// Whatever point the two numbers turn out to be inside the two bands, its zone
// was announced; and no zone is announced without such a point.
func TestZonesTouchedAreThoseOfThePointsInside(t *testing.T) {
	chance := chance(3)
	for range 200 {
		box := func() Index {
			a, b := 10+80*chance.next(), 10+80*chance.next()
			return Index{Low: min(a, b), High: max(a, b)}
		}
		quantity, quality := box(), box()
		seen := map[Zone]bool{}
		const steps = 200
		for i := range steps + 1 {
			for j := range steps + 1 {
				seen[ZoneOf(quantity.Low+(quantity.High-quantity.Low)*float64(i)/steps, quality.Low+(quality.High-quality.Low)*float64(j)/steps)] = true
			}
		}
		zones := VanityGap(quantity, quality).Zones
		for zone := range seen {
			if !slices.Contains(zones, zone) {
				t.Errorf("%+v %+v: %q is not among %q", quantity, quality, zone, zones)
			}
		}
		if len(zones) > len(seen)+1 { // the grid may step over the tip of a corner
			t.Errorf("%+v %+v: announced %q, seen %v", quantity, quality, zones, seen)
		}
	}
}

func TestWeightingsAreTheSameForTheSameSeed(t *testing.T) {
	list := every(number(0.5))
	for i := range list {
		if PillarOf(list[i].ID) == Service {
			list[i].Value = number(0.2)
		}
	}
	_, pillars := Quality(list, PillarWeights())
	r := Reference{100, Log, 1}
	_, scores := Quantity([]Metric{{Followers, number(30), r}, {PostsPerMonth, number(150), r}}, QuantityWeights())
	first, ok := SignHolds(scores, pillars, QuantityWeights(), PillarWeights(), 42)
	again, _ := SignHolds(scores, pillars, QuantityWeights(), PillarWeights(), 42)
	if !ok || first != again || first <= 0 || first >= 1 {
		t.Errorf("%v and %v, %v", first, again, ok)
	}
}

// A flat Dirichlet of four has weights of mean 1/4 and variance 3/80.
func TestRandomWeightsAreAFlatDirichlet(t *testing.T) {
	chance := chance(9)
	const n = 20000
	var sum, squares float64
	for range n {
		w := normalised(chance.weights(4))[2]
		sum += w
		squares += (w - 0.25) * (w - 0.25)
	}
	// Standard errors: √(3/80/n) ≈ 0.0014, and about 0.0004 for the variance.
	if math.Abs(sum/n-0.25) > 0.006 || math.Abs(squares/n-3.0/80) > 0.002 {
		t.Errorf("mean %v, variance %v", sum/n, squares/n)
	}
}

func TestOneFollowerMoreDoesNotTurnFortySevenIntoNinetyNine(t *testing.T) {
	r := Reference{0.905, Logit, 0.8}
	nine, ten := Audit{Looked: 10, Real: 9}, Audit{Looked: 10, Real: 10}
	if r.Score(1) != 99 || r.Score(0.9) > 50 {
		t.Fatal("unshrunk scores are not what they were")
	}
	if step := r.Score(ten.ScoredAuthentic(r.Median)) - r.Score(nine.ScoredAuthentic(r.Median)); step <= 0 || step > (99-47)/2 {
		t.Errorf("one follower moves the score by %v", step)
	}
	if w := (Audit{Looked: 100}).Weight(); math.Abs(w-100.0/120) > 1e-12 {
		t.Errorf("100 looked at weigh %v", w)
	}
	if (Audit{}).ScoredAuthentic(0.9) != 0.9 || (Audit{Looked: 9}).Enough() || !ten.Enough() {
		t.Error("nobody looked at is the reference alone, and ten are enough")
	}
}

func TestUnknownReactionIsLeftOutAndSaid(t *testing.T) {
	a := Audience{Followers: 1000, Authentic: 0.9, Relevant: 0.5, Reachable: 0.2}
	if got := a.Effective(); math.Abs(got-90) > 1e-9 {
		t.Errorf("effective %v", got)
	}
	total := Together([]Audience{a, {Followers: 0}}, 0.2)
	if math.Abs(total.Effective-72) > 1e-9 || !total.EngagedUnknown || math.Abs(total.Vanity-0.55) > 1e-12 {
		t.Errorf("%+v", total)
	}
	if got := Together(nil, 0.5); got != (Total{}) {
		t.Errorf("nobody is %+v", got)
	}
}

func TestGatesOpenInOrder(t *testing.T) {
	for name, test := range map[string]struct {
		answers Answers
		want    Maturity
	}{
		"nothing":           {Answers{}, Maturity{0, []Opening{{1, 0, 2}, {2, 0, 2}, {3, 0, 2}}}},
		"a gate beyond":     {Answers{2, 2, 2, 1, 4, 4, 4, 4, 4, 4, 4, 4}, Maturity{1, []Opening{{4, 1, 2}}}},
		"programme":         {Answers{2, 2, 2, 2, 2, 3, 0, 2, 3}, Maturity{2, []Opening{{8, 2, 3}}}},
		"community":         {Answers{2, 2, 2, 2, 2, 3, 0, 3, 3, 3, 3, 2}, Maturity{3, []Opening{{12, 2, 3}}}},
		"business":          {Answers{3, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3}, Maturity{4, []Opening{{2, 2, 3}, {7, 3, 4}}}},
		"culture":           {Answers{3, 3, 3, 3, 3, 3, 4, 3, 3, 3, 3, 3}, Maturity{Level: 5}},
		"impossible scores": {Answers{-9, 99, 99}, Maturity{0, []Opening{{1, -9, 2}}}},
	} {
		if got := MaturityOf(test.answers); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: got %+v, want %+v", name, got, test.want)
		}
	}
}
