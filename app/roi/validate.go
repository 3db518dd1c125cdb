package roi

import (
	"math"
	"strconv"
)

// Problem is an input outside its range. The page words it.
type Problem struct {
	Field string // path as in the JSON: "loyalty.exposedShare", "audiences[1].authentic"
	Code  ProblemCode
}

// ProblemCode says what is wrong with an input.
type ProblemCode string

// The ways an input can be wrong.
const (
	NotANumber            ProblemCode = "notANumber"            // NaN or infinite
	TooLow                ProblemCode = "tooLow"                // below its range, or 0 where it must be above
	TooHigh               ProblemCode = "tooHigh"               // above its range
	MarketBelowBase       ProblemCode = "marketBelowBase"       // fewer people than customers already
	ReferralsWithoutLimit ProblemCode = "referralsWithoutLimit" // K ≥ 1 and nobody knows how large the market is
	PriceMissing          ProblemCode = "priceMissing"          // acquisition spend without a cost per follower
)

// Ranges wide enough for any business and currency, and narrow enough that no
// figure leaves what a number can hold.
const (
	mostMoney  = 1e12
	mostPeople = 1e10 // the world and a quarter
	mostEach   = 100  // orders, referrals or relative gains
	mostMonths = 1200
	leastPrice = 1e-6
)

// Validate names every input outside its range, in the order of the inputs.
func (in *Inputs) Validate() []Problem {
	var v validation
	v.between("horizonMonths", float64(in.HorizonMonths), 1, MaxMonths)
	v.between("annualDiscountRate", in.AnnualDiscountRate, 0, 0.6)
	v.above("orderValue", in.OrderValue, 0, mostMoney)
	v.between("ordersPerMonth", in.OrdersPerMonth, 0, mostEach)
	v.share("grossMargin", in.GrossMargin)
	v.share("monthlyRetention", in.MonthlyRetention)
	v.between("customerBase", in.CustomerBase, 0, mostPeople)
	if in.AddressableMarket != nil {
		if v.above("addressableMarket", *in.AddressableMarket, 0, mostPeople) && *in.AddressableMarket < in.CustomerBase {
			v.add("addressableMarket", MarketBelowBase)
		}
	}
	v.share("incrementality", in.Incrementality)
	v.between("overlap", in.Overlap, 0, 0.95)
	v.share("dilution", in.Dilution)
	v.above("fadeHalfLifeMonths", in.FadeHalfLifeMonths, 0, mostMonths)
	v.between("conversionFactor", in.ConversionFactor, 0, math.MaxFloat64)
	v.between("extraCustomersPerMonth", in.ExtraCustomersPerMonth, 0, mostPeople)
	v.above("ramp.midpointMonths", in.Ramp.MidpointMonths, 0, mostMonths)
	v.above("ramp.widthMonths", in.Ramp.WidthMonths, 0, mostMonths)
	if v.between("referral.coefficient", in.Referral.Coefficient, 0, mostEach) && in.AddressableMarket == nil && in.Referral.Coefficient >= 1 {
		v.add("referral.coefficient", ReferralsWithoutLimit)
	}
	v.between("referral.lagMonths", in.Referral.LagMonths, 1, mostMonths)
	v.service(&in.Service)
	v.loyalty(&in.Loyalty)
	v.between("assisted.ordersPerMonth", in.Assisted.OrdersPerMonth, 0, mostPeople)
	v.between("assisted.ordersToday", in.Assisted.OrdersToday, 0, mostPeople)
	v.share("assisted.attribution", in.Assisted.Attribution)
	v.money("otherSavingsPerMonth", in.OtherSavingsPerMonth)
	v.money("otherSavingsToday", in.OtherSavingsToday)
	v.money("synergyMarginPerMonth", in.SynergyMarginPerMonth)
	v.money("synergyToday", in.SynergyToday)
	v.money("setupCost", in.SetupCost)
	v.money("monthlyCost", in.MonthlyCost)
	for j := range in.Audiences {
		v.prefix = "audiences[" + strconv.Itoa(j) + "]."
		v.audience(&in.Audiences[j])
	}
	return v.problems
}

type validation struct {
	prefix   string
	problems []Problem
}

func (v *validation) service(s *Service) {
	v.between("service.contactsPerMonth", s.ContactsPerMonth, 0, mostPeople)
	v.between("service.contactsToday", s.ContactsToday, 0, mostPeople)
	v.share("service.resolutionRate", s.ResolutionRate)
	v.share("service.deflectionRate", s.DeflectionRate)
	v.money("service.costPerContact", s.CostPerContact)
	v.share("service.cashableShare", s.CashableShare)
}

func (v *validation) loyalty(l *Loyalty) {
	v.share("loyalty.exposedShare", l.ExposedShare)
	v.share("loyalty.exposedToday", l.ExposedToday)
	v.share("loyalty.monthlyRetentionGain", l.MonthlyRetentionGain)
	v.between("loyalty.frequencyGain", l.FrequencyGain, 0, mostEach)
	v.between("loyalty.orderValueGain", l.OrderValueGain, 0, mostEach)
	v.between("loyalty.referralsPerMonth", l.ReferralsPerMonth, 0, mostEach)
}

func (v *validation) audience(a *Audience) {
	v.between("followers", a.Followers, 0, mostPeople)
	v.money("monthlyAcquisitionSpend", a.MonthlyAcquisitionSpend)
	if a.MonthlyAcquisitionSpend > 0 && a.CostPerFollower == 0 {
		v.add("costPerFollower", PriceMissing)
	} else if v.money("costPerFollower", a.CostPerFollower) && a.CostPerFollower > 0 {
		v.between("costPerFollower", a.CostPerFollower, leastPrice, mostMoney)
	}
	if a.CapacityPerMonth != nil {
		v.between("capacityPerMonth", *a.CapacityPerMonth, 0, mostPeople)
	}
	v.between("organicGrowthPerMonth", a.OrganicGrowthPerMonth, 0, mostPeople)
	v.share("monthlyChurn", a.MonthlyChurn)
	v.share("authentic", a.Authentic)
	v.share("relevant", a.Relevant)
	v.share("customerShare", a.CustomerShare)
	v.share("reachable", a.Reachable)
	v.between("discoveryReachPerMonth", a.DiscoveryReachPerMonth, 0, mostPeople)
	v.between("discoveryReachToday", a.DiscoveryReachToday, 0, mostPeople)
	v.share("discoveryRelevant", a.DiscoveryRelevant)
	v.share("clickThroughRate", a.ClickThroughRate)
	v.share("conversionRate", a.ConversionRate)
	if a.Incrementality != nil {
		v.share("incrementality", *a.Incrementality)
	}
}

func (v *validation) share(field string, x float64) bool { return v.between(field, x, 0, 1) }
func (v *validation) money(field string, x float64) bool { return v.between(field, x, 0, mostMoney) }

// above is between without its lower end.
func (v *validation) above(field string, x, low, high float64) bool {
	if x == low {
		v.add(field, TooLow)
		return false
	}
	return v.between(field, x, low, high)
}

func (v *validation) between(field string, x, low, high float64) bool {
	switch {
	case !finite(x):
		v.add(field, NotANumber)
	case x < low:
		v.add(field, TooLow)
	case x > high:
		v.add(field, TooHigh)
	default:
		return true
	}
	return false
}

func (v *validation) add(field string, code ProblemCode) {
	v.problems = append(v.problems, Problem{Field: v.prefix + field, Code: code})
}
