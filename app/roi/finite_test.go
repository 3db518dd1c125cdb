package roi

import (
	"encoding/json"
	"math"
	"os"
	"path/filepath"
	"testing"
)

// demandFinite fails when any figure of a plan is NaN or infinite. JSON cannot
// write such numbers, so writing the whole appraisal looks at every one.
func demandFinite(t *testing.T, in Inputs) {
	t.Helper()
	if _, err := json.Marshal(Appraise(in, in)); err != nil {
		t.Errorf("%v from %+v", err, in)
	}
	if _, err := json.Marshal(Calibrate(in, in.ExtraCustomersPerMonth)); err != nil {
		t.Errorf("calibration: %v from %+v", err, in)
	}
}

func TestEveryFigureIsFiniteInsideTheRanges(t *testing.T) {
	for seed := range uint64(1500) {
		demandFinite(t, randomPlan(seed))
	}
}

// extremes are plans at the very ends of the ranges.
func extremes() []Inputs {
	tiny, huge := math.SmallestNonzeroFloat64, mostMoney
	people, one := float64(mostPeople), 1.0
	most := Inputs{
		HorizonMonths: MaxMonths, OrderValue: huge, OrdersPerMonth: mostEach, GrossMargin: 1, MonthlyRetention: 1,
		CustomerBase: people, Incrementality: 1, FadeHalfLifeMonths: mostMonths, ConversionFactor: math.MaxFloat64,
		ExtraCustomersPerMonth: people, Ramp: Ramp{tiny, tiny}, Referral: Referral{0.999, 1},
		Service:              Service{people, people, 1, 1, huge, 1},
		Loyalty:              Loyalty{1, 1, 1, mostEach, mostEach, mostEach},
		Assisted:             Assisted{people, people, 1},
		OtherSavingsPerMonth: huge, SynergyMarginPerMonth: huge, SetupCost: huge, MonthlyCost: huge,
		Audiences: []Audience{{
			Followers: people, MonthlyAcquisitionSpend: huge, CostPerFollower: leastPrice, OrganicGrowthPerMonth: people,
			Authentic: 1, Relevant: 1, Reachable: 1, DiscoveryReachPerMonth: people, DiscoveryReachToday: people,
			DiscoveryRelevant: 1, ClickThroughRate: 1, ConversionRate: 1, Incrementality: &one,
		}},
	}
	slow := most
	slow.Ramp, slow.MonthlyRetention, slow.SetupCost = Ramp{mostMonths, mostMonths}, math.Nextafter(1, 0), tiny
	full := most
	full.AddressableMarket, full.Referral.Coefficient = &people, mostEach
	least := Inputs{
		HorizonMonths: 1, OrderValue: tiny, OrdersPerMonth: tiny, GrossMargin: tiny, MonthlyRetention: tiny, CustomerBase: tiny,
		AddressableMarket: &tiny, Incrementality: tiny, FadeHalfLifeMonths: tiny, ConversionFactor: tiny, Stopped: true,
		Ramp: Ramp{tiny, mostMonths}, Referral: Referral{tiny, 1}, SetupCost: tiny, MonthlyCost: tiny,
		Audiences: []Audience{{
			Followers: tiny, MonthlyAcquisitionSpend: tiny, CostPerFollower: leastPrice, CapacityPerMonth: &tiny,
			Authentic: tiny, Relevant: 1, Reachable: 1, ClickThroughRate: 1, ConversionRate: 1,
		}},
	}
	rare := most
	rare.SetupCost, rare.MonthlyCost, rare.OrdersPerMonth, rare.MonthlyRetention = tiny, 0, mostEach, tiny
	rare.Audiences = nil
	return []Inputs{most, slow, full, least, rare, most.Stop(), full.Stop()}
}

func TestEveryFigureIsFiniteAtTheEndsOfTheRanges(t *testing.T) {
	for i, in := range extremes() {
		if problems := in.Validate(); len(problems) > 0 {
			t.Errorf("extreme %d is out of range: %v", i, problems)
		}
		demandFinite(t, in)
	}
}

func TestNothingPanicsOnWhatIsNotEvenANumber(t *testing.T) {
	nan, infinite := math.NaN(), math.Inf(1)
	for seed := range uint64(200) {
		in := randomPlan(seed)
		in.Referral.LagMonths, in.MonthlyRetention, in.FadeHalfLifeMonths = nan, 2, 0
		in.HorizonMonths = []int{-5, 0, 1 << 40}[seed%3]
		for j := range in.Audiences {
			in.Audiences[j].Followers, in.Audiences[j].CostPerFollower = infinite, -1
		}
		Appraise(in, in)
		Calibrate(in, nan)
		ValueOfFollower(in, -1)
		ValueOfFollower(in, 99)
		in.Validate()
	}
	Evaluate(Inputs{})
}

func FuzzFiguresAreFiniteOrTheInputsAreRefused(f *testing.F) {
	add := func(in Inputs) {
		raw, err := json.Marshal(in)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	for _, in := range extremes() {
		add(in)
	}
	for seed := range uint64(40) {
		add(randomPlan(seed))
	}
	paths, err := filepath.Glob("testdata/vectors/*.json")
	if err != nil {
		f.Fatal(err)
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		var vector struct {
			Inputs Inputs `json:"inputs"`
		}
		if err := json.Unmarshal(raw, &vector); err != nil {
			f.Fatal(err)
		}
		add(vector.Inputs)
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		var in Inputs
		if json.Unmarshal(raw, &in) != nil || len(in.Audiences) > 8 {
			return
		}
		if len(in.Validate()) > 0 {
			Appraise(in, in) // whatever it says, it says it without panic
			return
		}
		demandFinite(t, in)
		if r := Evaluate(in); in.AddressableMarket != nil &&
			in.CustomerBase+r.CustomersAcquired > *in.AddressableMarket*(1+rounding) {
			t.Errorf("%v new customers for %+v", r.CustomersAcquired, in)
		}
	})
}
