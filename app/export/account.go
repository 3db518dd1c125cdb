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
	group(w, "ramp", "midpointMonths", in.Ramp.MidpointMonths, "widthMonths", in.Ramp.WidthMonths)
	group(w, "referral", "coefficient", in.Referral.Coefficient, "lagMonths", in.Referral.LagMonths)
	s := &in.Service
	group(w, "service", "contactsPerMonth", s.ContactsPerMonth, "contactsToday", s.ContactsToday, "resolutionRate", s.ResolutionRate,
		"deflectionRate", s.DeflectionRate, "costPerContact", s.CostPerContact, "cashableShare", s.CashableShare)
	l := &in.Loyalty
	group(w, "loyalty", "exposedShare", l.ExposedShare, "exposedToday", l.ExposedToday, "monthlyRetentionGain", l.MonthlyRetentionGain,
		"frequencyGain", l.FrequencyGain, "orderValueGain", l.OrderValueGain, "referralsPerMonth", l.ReferralsPerMonth)
	group(w, "assisted", "ordersPerMonth", in.Assisted.OrdersPerMonth, "ordersToday", in.Assisted.OrdersToday, "attribution", in.Assisted.Attribution)
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

// group is an object of numbers: names and values by turns.
func group(w *jsontext.Writer, name string, pairs ...any) {
	w.Begin(name, '{')
	for i := 0; i+1 < len(pairs); i += 2 {
		key, _ := pairs[i].(string)
		switch v := pairs[i+1].(type) {
		case float64:
			w.Number(key, v)
		case *float64:
			orNull(w, key, v)
		}
	}
	w.End('}')
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
