package roi

import "math"

// boughtPerMonth is how many followers a month's acquisition spend brings:
// spend divided by price, bent towards the capacity as it nears it.
func (a *Audience) boughtPerMonth() float64 {
	if !(a.MonthlyAcquisitionSpend > 0) || !(a.CostPerFollower > 0) {
		return 0
	}
	bought := a.MonthlyAcquisitionSpend / a.CostPerFollower
	if a.CapacityPerMonth == nil {
		return bought
	}
	capacity := *a.CapacityPerMonth
	if !(capacity > 0) {
		return 0
	}
	return -capacity * math.Expm1(-bought/capacity)
}

// grown is how far along the ramp a month is: 0 at set-up, towards 1.
func (r Ramp) grown(month float64) float64 {
	start := r.logistic(0)
	return (r.logistic(month) - start) / (1 - start)
}

func (r Ramp) logistic(month float64) float64 {
	return 1 / (1 + math.Exp(-(month-r.MidpointMonths)/r.WidthMonths))
}

// lag is the whole months between a customer and those the customer brings.
func (r Referral) lag() int {
	switch rounded := math.Floor(r.LagMonths + 0.5); {
	case !(rounded >= 1):
		return 1
	case rounded > MaxMonths:
		return MaxMonths + 1
	default:
		return int(rounded)
	}
}
