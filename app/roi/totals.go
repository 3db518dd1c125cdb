package roi

// sum reads off the figures of the whole plan once its months are there.
// discount is the discount factor of the last month.
func (r *Result) sum(in *Inputs, discount float64) {
	h := r.held
	roi, ok := ratio(r.TotalBenefit-r.TotalCost, r.TotalCost, true)
	r.ROI = hold(&h.roi, roi, ok)
	roi, ok = ratio(r.NPV, r.PresentValueCost, true)
	r.DiscountedROI = hold(&h.discountedROI, roi, ok)

	if month, within := r.breakEven(in.SetupCost); month >= 0 {
		h.breakEven = month
		r.BreakEvenMonth = &h.breakEven
		r.PaybackMonths = hold(&h.payback, within, true)
	}
	irr, ok := annualIRR(in.SetupCost, r.Months)
	r.AnnualIRR = hold(&h.irr, irr, ok)

	later, ok := in.perpetuity()
	tail := r.ActiveCustomersEnd * in.MarginPerOrder() * later * discount
	r.TailValue = hold(&h.tail, tail, ok && finite(tail))
	life, ok := in.lifetimeValue()
	r.CustomerLifetimeValue = hold(&h.lifetimeValue, life, ok)

	each, ok := ratio(r.TotalCost, r.FollowersGained, true)
	r.CostPerFollower = hold(&h.perFollower, each, ok)
	each, ok = ratio(r.TotalCost, r.EffectiveFollowersGained, true)
	r.CostPerEffectiveFollower = hold(&h.perEffective, each, ok)
	each, ok = ratio(r.TotalCost, r.CustomersAcquired, true)
	r.CostPerNewCustomer = hold(&h.perNewOnes, each, ok)
}

// breakEven finds the first month after which cumulative cash stays at or above
// 0 to the end, and the point inside it where the line crosses; −1 when there is
// none.
func (r *Result) breakEven(setup float64) (month int, payback float64) {
	for month = len(r.Months); month > 0; month-- {
		if !(r.Months[month-1].Cumulative >= 0) {
			break
		}
	}
	if month == 0 && setup <= 0 {
		return 0, 0
	}
	if month == len(r.Months) {
		return -1, 0
	}
	before := -setup
	if month > 0 {
		before = r.Months[month-1].Cumulative
	}
	return month + 1, float64(month) - before/r.Months[month].Net
}
