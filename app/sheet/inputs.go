package sheet

import (
	"quilate/app/i18n"
	"quilate/app/roi"
)

// numbers are the values of an account's inputs by their names; what is null
// or not there is not in the map.
func numbers(in *roi.Inputs) map[string]float64 {
	v := map[string]float64{
		"horizonMonths": float64(in.HorizonMonths), "annualDiscountRate": in.AnnualDiscountRate,
		"fadeHalfLifeMonths": in.FadeHalfLifeMonths, "ramp.midpointMonths": in.Ramp.MidpointMonths, "ramp.widthMonths": in.Ramp.WidthMonths,
		"orderValue": in.OrderValue, "grossMargin": in.GrossMargin, "ordersPerMonth": in.OrdersPerMonth,
		"monthlyRetention": in.MonthlyRetention, "customerBase": in.CustomerBase,
		"incrementality": in.Incrementality, "overlap": in.Overlap, "dilution": in.Dilution,
		"conversionFactor": in.ConversionFactor, "extraCustomersPerMonth": in.ExtraCustomersPerMonth,
		"referral.coefficient": in.Referral.Coefficient, "referral.lagMonths": in.Referral.LagMonths,
		"service.contactsPerMonth": in.Service.ContactsPerMonth, "service.contactsToday": in.Service.ContactsToday,
		"service.resolutionRate": in.Service.ResolutionRate, "service.deflectionRate": in.Service.DeflectionRate,
		"service.costPerContact": in.Service.CostPerContact, "service.cashableShare": in.Service.CashableShare,
		"loyalty.exposedShare": in.Loyalty.ExposedShare, "loyalty.exposedToday": in.Loyalty.ExposedToday,
		"loyalty.monthlyRetentionGain": in.Loyalty.MonthlyRetentionGain, "loyalty.frequencyGain": in.Loyalty.FrequencyGain,
		"loyalty.orderValueGain": in.Loyalty.OrderValueGain, "loyalty.referralsPerMonth": in.Loyalty.ReferralsPerMonth,
		"assisted.ordersPerMonth": in.Assisted.OrdersPerMonth, "assisted.ordersToday": in.Assisted.OrdersToday,
		"assisted.attribution":  in.Assisted.Attribution,
		"otherSavingsPerMonth":  in.OtherSavingsPerMonth,
		"otherSavingsToday":     in.OtherSavingsToday,
		"synergyMarginPerMonth": in.SynergyMarginPerMonth, "synergyToday": in.SynergyToday,
		"setupCost": in.SetupCost, "monthlyCost": in.MonthlyCost,
		"stopped": 0,
	}
	if in.Stopped {
		v["stopped"] = 1
	}
	if in.AddressableMarket != nil {
		v["addressableMarket"] = *in.AddressableMarket
	}
	return v
}

func audienceNumbers(a *roi.Audience) map[string]float64 {
	v := map[string]float64{
		"followers": a.Followers, "monthlyAcquisitionSpend": a.MonthlyAcquisitionSpend, "costPerFollower": a.CostPerFollower,
		"organicGrowthPerMonth": a.OrganicGrowthPerMonth, "monthlyChurn": a.MonthlyChurn, "authentic": a.Authentic, "relevant": a.Relevant,
		"customerShare": a.CustomerShare, "reachable": a.Reachable, "discoveryReachPerMonth": a.DiscoveryReachPerMonth,
		"discoveryReachToday": a.DiscoveryReachToday, "discoveryRelevant": a.DiscoveryRelevant,
		"clickThroughRate": a.ClickThroughRate, "conversionRate": a.ConversionRate,
	}
	if a.CapacityPerMonth != nil {
		v["capacityPerMonth"] = *a.CapacityPerMonth
	}
	if a.Incrementality != nil {
		v["incrementality"] = *a.Incrementality
	}
	return v
}

// inputSheet puts every input into a cell of its own and notes where it stands.
// The result stands above them, so that it is seen to move.
func (b *builder) inputSheet(in *roi.Inputs, names []string) {
	s := &Sheet{Name: b.loc.Say(inputsName), Widths: []int{58, 18, 18, 22}, Frozen: 6, Column: 1}
	row := func(cells ...Cell) int {
		s.Rows = append(s.Rows, cells)
		return len(s.Rows)
	}
	title := b.words(inputsTitle, Title)
	if b.title != "" {
		title.Text = b.title
	}
	row(title)
	row(b.words(changeNote, Remark))
	row(Cell{Text: b.loc.Say(currencyNote, "currency", b.loc.Currency), Role: Remark})
	row(b.words(legend, Remark), b.words(legendGiven, Given), b.words(legendAssumed, Assumed))
	row(b.words(resultNow, Head), b.words(roiShort, Over), b.words(npvShort, Over), b.words(monthShort, Over))
	row(b.words(estimateNote, Remark), Cell{Formula: b.at["roi"], Format: Percent, Role: Key}, Cell{Formula: b.at["npv"], Format: Amount, Role: Key},
		Cell{Formula: b.at["breakEvenMonth"], Format: Whole, Role: Key})
	values := numbers(in)
	for _, l := range layout("inputs") {
		if l.name == "#" {
			row()
			row(b.words(l.label, Head), Cell{Role: Head}, b.words(fromHead, Head), Cell{Role: Head}, Cell{Role: Head})
			continue
		}
		from := b.from[l.name]
		at := row(b.words(l.label, Plain), given(values, l, from), Cell{Text: from.Words, Role: Remark})
		b.at[l.name] = s.Name + "!" + address(1, at, true)
	}
	row()
	heads := []Cell{b.words(audienceHead, Head)}
	s.Widths = append(s.Widths, 22)
	for _, name := range names {
		heads = append(heads, Cell{Text: name, Role: Over})
		if len(s.Widths) <= len(heads)-1 {
			s.Widths = append(s.Widths, 18)
		}
	}
	row(heads...)
	var each []map[string]float64
	for j := range in.Audiences {
		each = append(each, audienceNumbers(&in.Audiences[j]))
	}
	for _, l := range layout("audience") {
		cells := []Cell{b.words(l.label, Plain)}
		for j := range each {
			cells = append(cells, given(each[j], l, b.from["audiences."+in.Audiences[j].Name+"."+l.name]))
		}
		at := row(cells...)
		for j := range each {
			b.at[audience(l.name, j)] = s.Name + "!" + address(1+j, at, true)
		}
	}
	b.book.Sheets = append(b.book.Sheets, *s)
}

// given is the cell of an input; one that is null stays empty and keeps its
// look.
func given(values map[string]float64, l line, from From) Cell {
	c := Cell{Format: l.format, Role: Given}
	if from.Assumed {
		c.Role = Assumed
	}
	if v, ok := values[l.name]; ok {
		c.Number = &v
	}
	return c
}

func (b *builder) words(t i18n.Text, r Role) Cell { return Cell{Text: b.loc.Say(t), Role: r} }
