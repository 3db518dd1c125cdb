package roi

import (
	"math"
	"math/rand/v2"
)

// randomPlan makes a plan whose every input is inside its range, ends of the
// ranges and missing values included. The same seed gives the same plan.
func randomPlan(seed uint64) Inputs {
	d := dice{rand.New(rand.NewPCG(seed, 2026))}
	in := Inputs{
		HorizonMonths:          []int{12, 24, 36, 1, 120}[d.IntN(5)],
		AnnualDiscountRate:     d.edge(0, 0.6),
		OrderValue:             d.size(1, 1e6),
		OrdersPerMonth:         d.edge(0, 8),
		GrossMargin:            d.edge(0, 1),
		MonthlyRetention:       d.edge(0, 1),
		CustomerBase:           d.orZero(d.size(1, 1e5)),
		Incrementality:         d.edge(0, 1),
		Overlap:                d.edge(0, 0.95),
		Dilution:               d.edge(0, 1),
		Stopped:                d.IntN(4) == 0,
		FadeHalfLifeMonths:     d.size(0.1, 24),
		ConversionFactor:       d.size(0.01, 100),
		ExtraCustomersPerMonth: d.orZero(d.size(0.01, 100)),
		Ramp:                   Ramp{MidpointMonths: d.size(0.5, 18), WidthMonths: d.size(0.1, 10)},
		Referral:               Referral{Coefficient: d.edge(0, 0.9), LagMonths: 1 + 5*d.Float64()},
		Service: Service{
			ContactsPerMonth: d.orZero(d.size(1, 1000)), ContactsToday: d.orZero(d.size(1, 1000)),
			ResolutionRate: d.edge(0, 1), DeflectionRate: d.edge(0, 1), CostPerContact: d.size(0.1, 100), CashableShare: d.edge(0, 1),
		},
		Loyalty: Loyalty{
			ExposedShare: d.edge(0, 1), ExposedToday: d.edge(0, 1), MonthlyRetentionGain: d.edge(0, 0.2),
			FrequencyGain: d.edge(0, 0.3), OrderValueGain: d.edge(0, 0.3), ReferralsPerMonth: d.edge(0, 0.05),
		},
		Assisted:              Assisted{OrdersPerMonth: d.orZero(d.size(1, 100)), OrdersToday: d.orZero(d.size(1, 100)), Attribution: d.edge(0, 1)},
		OtherSavingsPerMonth:  d.orZero(d.size(1, 1e4)),
		OtherSavingsToday:     d.orZero(d.size(1, 1e4)),
		SynergyMarginPerMonth: d.orZero(d.size(1, 1e4)),
		SynergyToday:          d.orZero(d.size(1, 1e4)),
		SetupCost:             d.orZero(d.size(1, 1e5)),
		MonthlyCost:           d.orZero(d.size(1, 1e5)),
	}
	if d.IntN(3) > 0 {
		market := in.CustomerBase + d.orZero(d.size(1, 1e5))
		if market > 0 {
			in.AddressableMarket = &market
			in.Referral.Coefficient = d.edge(0, 3)
		}
	}
	for range d.IntN(5) {
		in.Audiences = append(in.Audiences, d.audience())
	}
	return in
}

type dice struct{ *rand.Rand }

func (d dice) audience() Audience {
	a := Audience{
		Name:                    "audience",
		Followers:               d.orZero(d.size(1, 1e6)),
		MonthlyAcquisitionSpend: d.orZero(d.size(1, 1e4)),
		CostPerFollower:         d.size(0.001, 100),
		OrganicGrowthPerMonth:   d.orZero(d.size(1, 1e4)),
		MonthlyChurn:            d.edge(0, 1),
		Authentic:               d.edge(0, 1),
		Relevant:                d.edge(0, 1),
		CustomerShare:           d.edge(0, 1),
		Reachable:               d.edge(0, 1),
		DiscoveryReachPerMonth:  d.orZero(d.size(1, 1e5)),
		DiscoveryReachToday:     d.orZero(d.size(1, 1e5)),
		DiscoveryRelevant:       d.edge(0, 1),
		ClickThroughRate:        d.edge(0, 0.2),
		ConversionRate:          d.edge(0, 1),
	}
	if d.IntN(3) == 0 {
		capacity := d.orZero(d.size(1, 1e4))
		a.CapacityPerMonth = &capacity
	}
	if d.IntN(3) == 0 {
		own := d.edge(0, 1)
		a.Incrementality = &own
	}
	return a
}

// edge is a number between low and high, and now and then one of the two.
func (d dice) edge(low, high float64) float64 {
	switch d.IntN(12) {
	case 0:
		return low
	case 1:
		return high
	}
	return low + (high-low)*d.Float64()
}

// size is a number between low and high, every order of magnitude as likely.
func (d dice) size(low, high float64) float64 {
	return low * math.Pow(high/low, d.Float64())
}

func (d dice) orZero(x float64) float64 {
	if d.IntN(3) == 0 {
		return 0
	}
	return x
}
