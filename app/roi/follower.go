package roi

// FollowerValue is what one follower of an audience is worth, and so the most it
// is worth paying for one.
type FollowerValue struct {
	ValuePerFollower         float64 `json:"valuePerFollower"`         // present value over the horizon
	ValuePerFollowerTenYears float64 `json:"valuePerFollowerTenYears"` // over 120 months

	ROIPerFollower             *float64 `json:"roiPerFollower"`             // value over the horizon ÷ price − 1; nil without a price
	BreakEvenAuthenticRelevant *float64 `json:"breakEvenAuthenticRelevant"` // a·g at which value and price are equal; above 1 it cannot pay
}

// ValueOfFollower is the present value of one follower of an audience gained at
// month 0 and nothing else: no costs, no ceiling, nobody who dilutes, and
// referral, overlap and calibration as given. An audience that is not there is
// worth nothing.
func ValueOfFollower(in Inputs, audience int) FollowerValue {
	if audience < 0 || audience >= len(in.Audiences) {
		return FollowerValue{}
	}
	one, price := in.oneFollower(audience), in.Audiences[audience].CostPerFollower
	value := FollowerValue{ValuePerFollower: Evaluate(one).NPV}
	one.HorizonMonths = MaxMonths
	value.ValuePerFollowerTenYears = Evaluate(one).NPV

	if gain, ok := ratio(value.ValuePerFollower, price, true); ok {
		gain--
		value.ROIPerFollower = &gain
	}
	authenticRelevant := in.Audiences[audience].Authentic * in.Audiences[audience].Relevant
	if share, ok := ratio(authenticRelevant*price, value.ValuePerFollower, true); ok && price > 0 {
		value.BreakEvenAuthenticRelevant = &share
	}
	return value
}

// oneFollower is the plan of one follower and nothing else.
func (in *Inputs) oneFollower(audience int) Inputs {
	a := in.Audiences[audience]
	if a.ExistsToday() {
		a.ConversionRate = min(1, a.ConversionRate*in.ConversionFactor)
	}
	if a.Incrementality == nil {
		a.Incrementality = &in.Incrementality
	}
	return Inputs{
		HorizonMonths:      in.HorizonMonths,
		AnnualDiscountRate: in.AnnualDiscountRate,
		OrderValue:         in.OrderValue,
		OrdersPerMonth:     in.OrdersPerMonth,
		GrossMargin:        in.GrossMargin,
		MonthlyRetention:   in.MonthlyRetention,
		Overlap:            in.Overlap,
		FadeHalfLifeMonths: in.FadeHalfLifeMonths,
		ConversionFactor:   1,
		Ramp:               in.Ramp,
		Referral:           in.Referral,
		Audiences: []Audience{{
			Name:             a.Name,
			Followers:        1,
			MonthlyChurn:     a.MonthlyChurn,
			Authentic:        a.Authentic,
			Relevant:         a.Relevant,
			CustomerShare:    a.CustomerShare,
			Reachable:        a.Reachable,
			ClickThroughRate: a.ClickThroughRate,
			ConversionRate:   a.ConversionRate,
			Incrementality:   a.Incrementality,
		}},
	}
}
