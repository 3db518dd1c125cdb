package export

import (
	"strconv"

	"quilate/app/jsontext"
	"quilate/app/roi"
)

// The names and their order are those of the tags in package roi; a test
// compares with encoding/json.

func writeInputs(w *jsontext.Writer, in *roi.Inputs) {
	w.Begin("inputs", '{')
	w.Int("horizonMonths", int64(in.HorizonMonths))
	w.Number("annualDiscountRate", in.AnnualDiscountRate)
	w.Number("orderValue", in.OrderValue)
	w.Number("ordersPerMonth", in.OrdersPerMonth)
	w.Number("grossMargin", in.GrossMargin)
	w.Number("monthlyRetention", in.MonthlyRetention)
	w.Number("customerBase", in.CustomerBase)
	orNull(w, "addressableMarket", in.AddressableMarket)
	w.Number("incrementality", in.Incrementality)
	w.Number("overlap", in.Overlap)
	w.Number("dilution", in.Dilution)
	w.Bool("stopped", in.Stopped)
	w.Number("fadeHalfLifeMonths", in.FadeHalfLifeMonths)
	w.Number("conversionFactor", in.ConversionFactor)
	w.Number("extraCustomersPerMonth", in.ExtraCustomersPerMonth)
	group(w, "ramp", field{"midpointMonths", in.Ramp.MidpointMonths}, field{"widthMonths", in.Ramp.WidthMonths})
	group(w, "referral", field{"coefficient", in.Referral.Coefficient}, field{"lagMonths", in.Referral.LagMonths})
	s := &in.Service
	group(w, "service", field{"contactsPerMonth", s.ContactsPerMonth}, field{"contactsToday", s.ContactsToday}, field{"resolutionRate", s.ResolutionRate}, field{"deflectionRate", s.DeflectionRate}, field{"costPerContact", s.CostPerContact}, field{"cashableShare", s.CashableShare})
	l := &in.Loyalty
	group(w, "loyalty", field{"exposedShare", l.ExposedShare}, field{"exposedToday", l.ExposedToday}, field{"monthlyRetentionGain", l.MonthlyRetentionGain}, field{"frequencyGain", l.FrequencyGain}, field{"orderValueGain", l.OrderValueGain}, field{"referralsPerMonth", l.ReferralsPerMonth})
	group(w, "assisted", field{"ordersPerMonth", in.Assisted.OrdersPerMonth}, field{"ordersToday", in.Assisted.OrdersToday}, field{"attribution", in.Assisted.Attribution})
	w.Number("otherSavingsPerMonth", in.OtherSavingsPerMonth)
	w.Number("otherSavingsToday", in.OtherSavingsToday)
	w.Number("synergyMarginPerMonth", in.SynergyMarginPerMonth)
	w.Number("synergyToday", in.SynergyToday)
	w.Number("setupCost", in.SetupCost)
	w.Number("monthlyCost", in.MonthlyCost)
	w.Begin("audiences", '[')
	for i := range in.Audiences {
		writeAudience(w, &in.Audiences[i])
	}
	w.End(']')
	w.End('}')
}

// group is an object of numbers.
func group(w *jsontext.Writer, name string, list ...field) {
	w.Begin(name, '{')
	for _, f := range list {
		w.Number(f.name, f.value)
	}
	w.End('}')
}

type field struct {
	name  string
	value float64
}

func writeAudience(w *jsontext.Writer, a *roi.Audience) {
	w.Begin("", '{')
	w.Text("name", a.Name)
	w.Number("followers", a.Followers)
	w.Number("monthlyAcquisitionSpend", a.MonthlyAcquisitionSpend)
	w.Number("costPerFollower", a.CostPerFollower)
	orNull(w, "capacityPerMonth", a.CapacityPerMonth)
	w.Number("organicGrowthPerMonth", a.OrganicGrowthPerMonth)
	w.Number("monthlyChurn", a.MonthlyChurn)
	w.Number("authentic", a.Authentic)
	w.Number("relevant", a.Relevant)
	w.Number("customerShare", a.CustomerShare)
	w.Number("reachable", a.Reachable)
	w.Number("discoveryReachPerMonth", a.DiscoveryReachPerMonth)
	w.Number("discoveryReachToday", a.DiscoveryReachToday)
	w.Number("discoveryRelevant", a.DiscoveryRelevant)
	w.Number("clickThroughRate", a.ClickThroughRate)
	w.Number("conversionRate", a.ConversionRate)
	orNull(w, "incrementality", a.Incrementality)
	w.End('}')
}

func writeResult(w *jsontext.Writer, r *roi.Result) {
	w.Begin("result", '{')
	w.Number("npv", r.NPV)
	orNull(w, "roi", r.ROI)
	orNull(w, "discountedROI", r.DiscountedROI)
	w.Number("totalBenefit", r.TotalBenefit)
	w.Number("totalCost", r.TotalCost)
	w.Number("presentValueBenefit", r.PresentValueBenefit)
	w.Number("presentValueCost", r.PresentValueCost)
	w.Begin("benefitByLine", '{')
	writeLines(w, &r.BenefitByLine)
	w.End('}')
	if r.BreakEvenMonth == nil {
		w.Raw("breakEvenMonth", "null")
	} else {
		w.Raw("breakEvenMonth", strconv.Itoa(*r.BreakEvenMonth))
	}
	orNull(w, "paybackMonths", r.PaybackMonths)
	orNull(w, "annualIRR", r.AnnualIRR)
	w.Number("peakFunding", r.PeakFunding)
	w.Number("followersEnd", r.FollowersEnd)
	w.Number("reachedEnd", r.ReachedEnd)
	w.Number("followersGained", r.FollowersGained)
	w.Number("effectiveFollowersGained", r.EffectiveFollowersGained)
	w.Number("customersAcquired", r.CustomersAcquired)
	w.Number("referredCustomers", r.ReferredCustomers)
	w.Number("advocacyCustomers", r.AdvocacyCustomers)
	w.Number("activeCustomersEnd", r.ActiveCustomersEnd)
	orNull(w, "tailValue", r.TailValue)
	orNull(w, "customerLifetimeValue", r.CustomerLifetimeValue)
	orNull(w, "costPerFollower", r.CostPerFollower)
	orNull(w, "costPerEffectiveFollower", r.CostPerEffectiveFollower)
	orNull(w, "costPerNewCustomer", r.CostPerNewCustomer)
	w.Begin("months", '[')
	for i := range r.Months {
		writeMonth(w, &r.Months[i])
	}
	w.End(']')
	w.End('}')
}

func writeMonth(w *jsontext.Writer, m *roi.Month) {
	w.Begin("", '{')
	w.Int("month", int64(m.Month))
	w.Number("followers", m.Followers)
	w.Number("reached", m.Reached)
	w.Number("newCustomers", m.NewCustomers)
	w.Number("referredCustomers", m.ReferredCustomers)
	w.Number("advocacyCustomers", m.AdvocacyCustomers)
	w.Number("activeCustomers", m.ActiveCustomers)
	w.Number("extraRetained", m.ExtraRetained)
	w.Number("cost", m.Cost)
	w.Number("benefit", m.Benefit)
	w.Number("net", m.Net)
	w.Number("cumulative", m.Cumulative)
	orNull(w, "roi", m.ROI)
	writeLines(w, &m.Lines)
	w.End('}')
}

func writeLines(w *jsontext.Writer, l *roi.Lines) {
	w.Number("direct", l.Direct)
	w.Number("assisted", l.Assisted)
	w.Number("service", l.Service)
	w.Number("retention", l.Retention)
	w.Number("frequencyYield", l.FrequencyYield)
	w.Number("otherSavings", l.OtherSavings)
	w.Number("synergy", l.Synergy)
}
