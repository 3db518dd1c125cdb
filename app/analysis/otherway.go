package analysis

import "quilate/app/roi"

// otherWay takes the customers that no audience explains out of the direct
// ones, month by month, and what they buy at once and later out of that line.
func otherWay(in *roi.Inputs, r *roi.Result) OtherWay {
	var o OtherWay
	perMonth := in.Incrementality * in.ExtraCustomersPerMonth
	if !(perMonth > 0) || in.Stopped {
		return o
	}
	margin := in.MarginPerOrder()
	acquired, active, all := 0.0, 0.0, 0.0
	for i := range r.Months {
		m := &r.Months[i]
		saturation := 1.0
		if in.AddressableMarket != nil {
			saturation = 0
			if capacity := *in.AddressableMarket - in.CustomerBase; capacity > 0 {
				saturation = max(0, 1-acquired/capacity)
			}
		}
		direct := max(0, m.NewCustomers-m.AdvocacyCustomers-m.ReferredCustomers)
		won := min(perMonth*saturation, direct)
		o.Customers += won
		o.Direct += won * margin
		if all > 0 { // of what active customers buy again, their part
			o.Direct += (m.Direct - m.NewCustomers*margin) * active / all
		}
		acquired += m.NewCustomers
		active = in.MonthlyRetention*active + won
		all = in.MonthlyRetention*all + m.NewCustomers
	}
	return o
}
