package analysis

import (
	"strings"

	"quilate/app/roi"
)

// field is where a path of the model's inputs leads, nil where it leads
// nowhere.
func field(in *roi.Inputs, path string) *float64 {
	if rest, ok := strings.CutPrefix(path, "audiences."); ok {
		dot := strings.LastIndexByte(rest, '.')
		if dot < 0 {
			return nil
		}
		for j := range in.Audiences {
			if in.Audiences[j].Name == rest[:dot] {
				return audienceField(&in.Audiences[j], rest[dot+1:])
			}
		}
		return nil
	}
	switch path {
	case "annualDiscountRate":
		return &in.AnnualDiscountRate
	case "orderValue":
		return &in.OrderValue
	case "ordersPerMonth":
		return &in.OrdersPerMonth
	case "grossMargin":
		return &in.GrossMargin
	case "monthlyRetention":
		return &in.MonthlyRetention
	case "customerBase":
		return &in.CustomerBase
	case "addressableMarket":
		return settable(&in.AddressableMarket)
	case "incrementality":
		return &in.Incrementality
	case "overlap":
		return &in.Overlap
	case "dilution":
		return &in.Dilution
	case "fadeHalfLifeMonths":
		return &in.FadeHalfLifeMonths
	case "extraCustomersPerMonth":
		return &in.ExtraCustomersPerMonth
	case "ramp.midpointMonths":
		return &in.Ramp.MidpointMonths
	case "ramp.widthMonths":
		return &in.Ramp.WidthMonths
	case "referral.coefficient":
		return &in.Referral.Coefficient
	case "referral.lagMonths":
		return &in.Referral.LagMonths
	case "service.contactsPerMonth":
		return &in.Service.ContactsPerMonth
	case "service.resolutionRate":
		return &in.Service.ResolutionRate
	case "service.deflectionRate":
		return &in.Service.DeflectionRate
	case "service.costPerContact":
		return &in.Service.CostPerContact
	case "service.cashableShare":
		return &in.Service.CashableShare
	case "loyalty.exposedShare":
		return &in.Loyalty.ExposedShare
	case "loyalty.monthlyRetentionGain":
		return &in.Loyalty.MonthlyRetentionGain
	case "loyalty.frequencyGain":
		return &in.Loyalty.FrequencyGain
	case "loyalty.orderValueGain":
		return &in.Loyalty.OrderValueGain
	case "loyalty.referralsPerMonth":
		return &in.Loyalty.ReferralsPerMonth
	case "assisted.ordersPerMonth":
		return &in.Assisted.OrdersPerMonth
	case "assisted.attribution":
		return &in.Assisted.Attribution
	case "otherSavingsPerMonth":
		return &in.OtherSavingsPerMonth
	case "synergyMarginPerMonth":
		return &in.SynergyMarginPerMonth
	case "setupCost":
		return &in.SetupCost
	case "monthlyCost":
		return &in.MonthlyCost
	}
	return nil
}

func audienceField(a *roi.Audience, name string) *float64 {
	switch name {
	case "followers":
		return &a.Followers
	case "monthlyAcquisitionSpend":
		return &a.MonthlyAcquisitionSpend
	case "costPerFollower":
		return &a.CostPerFollower
	case "capacityPerMonth":
		return settable(&a.CapacityPerMonth)
	case "organicGrowthPerMonth":
		return &a.OrganicGrowthPerMonth
	case "monthlyChurn":
		return &a.MonthlyChurn
	case "authentic":
		return &a.Authentic
	case "relevant":
		return &a.Relevant
	case "customerShare":
		return &a.CustomerShare
	case "reachable":
		return &a.Reachable
	case "discoveryReachPerMonth":
		return &a.DiscoveryReachPerMonth
	case "discoveryRelevant":
		return &a.DiscoveryRelevant
	case "clickThroughRate":
		return &a.ClickThroughRate
	case "conversionRate":
		return &a.ConversionRate
	case "incrementality":
		return settable(&a.Incrementality)
	}
	return nil
}

// settable gives a nullable figure a place of its own: inputs share theirs.
func settable(p **float64) *float64 {
	own := new(float64)
	if *p != nil {
		*own = **p
	}
	*p = own
	return own
}

// bound moves every input into its range, whatever a document or a plan said,
// so that no result is ever infinite.
func bound(in *roi.Inputs) {
	const money, people = 1e12, 1e10
	limit(&in.AnnualDiscountRate, 0, 0.6)
	limit(&in.OrderValue, 1e-6, money)
	limit(&in.OrdersPerMonth, 0, 100)
	limit(&in.CustomerBase, 0, people)
	limit(&in.Overlap, 0, 0.95)
	limit(&in.FadeHalfLifeMonths, 0.01, 1200)
	limit(&in.Ramp.MidpointMonths, 0.01, 1200)
	limit(&in.Ramp.WidthMonths, 0.05, 1200)
	limit(&in.Referral.LagMonths, 1, 1200)
	limit(&in.Referral.Coefficient, 0, 100)
	if in.AddressableMarket == nil {
		limit(&in.Referral.Coefficient, 0, 0.95)
	} else {
		limitPlace(&in.AddressableMarket, 1e-6, people)
	}
	for _, p := range [...]*float64{
		&in.GrossMargin, &in.MonthlyRetention, &in.Incrementality, &in.Dilution,
		&in.Service.ResolutionRate, &in.Service.DeflectionRate, &in.Service.CashableShare,
		&in.Loyalty.ExposedShare, &in.Loyalty.ExposedToday, &in.Loyalty.MonthlyRetentionGain, &in.Assisted.Attribution,
	} {
		limit(p, 0, 1)
	}
	for _, p := range [...]*float64{&in.Loyalty.FrequencyGain, &in.Loyalty.OrderValueGain, &in.Loyalty.ReferralsPerMonth} {
		limit(p, 0, 100)
	}
	for _, p := range [...]*float64{
		&in.Service.ContactsPerMonth, &in.Service.ContactsToday, &in.Assisted.OrdersPerMonth, &in.Assisted.OrdersToday,
		&in.ExtraCustomersPerMonth,
	} {
		limit(p, 0, people)
	}
	for _, p := range [...]*float64{
		&in.Service.CostPerContact, &in.OtherSavingsPerMonth, &in.OtherSavingsToday,
		&in.SynergyMarginPerMonth, &in.SynergyToday, &in.SetupCost, &in.MonthlyCost,
	} {
		limit(p, 0, money)
	}
	for j := range in.Audiences {
		a := &in.Audiences[j]
		for _, p := range [...]*float64{
			&a.MonthlyChurn, &a.Authentic, &a.Relevant, &a.CustomerShare, &a.Reachable,
			&a.DiscoveryRelevant, &a.ClickThroughRate, &a.ConversionRate,
		} {
			limit(p, 0, 1)
		}
		for _, p := range [...]*float64{&a.Followers, &a.OrganicGrowthPerMonth, &a.DiscoveryReachPerMonth, &a.DiscoveryReachToday} {
			limit(p, 0, people)
		}
		limit(&a.MonthlyAcquisitionSpend, 0, money)
		limit(&a.CostPerFollower, 0, money)
		if !(a.CostPerFollower > 0) {
			// Money that buys nobody is a cost all the same.
			in.MonthlyCost += a.MonthlyAcquisitionSpend
			a.MonthlyAcquisitionSpend = 0
		} else {
			limit(&a.CostPerFollower, 1e-6, money)
		}
		if a.CapacityPerMonth != nil {
			limitPlace(&a.CapacityPerMonth, 1e-6, people)
		}
		if a.Incrementality != nil {
			limitPlace(&a.Incrementality, 0, 1)
		}
	}
}

// limit moves a figure into its range; what is no number becomes the lower end.
func limit(p *float64, low, high float64) {
	switch v := *p; {
	case !(v >= low):
		*p = low
	case v > high:
		*p = high
	}
}

// limitPlace is limit for a nullable figure that is there. Inputs share what it
// points at, so that one outside gets a place of its own.
func limitPlace(p **float64, low, high float64) {
	if v := **p; !(v >= low) || v > high {
		limit(settable(p), low, high)
	}
}
