package roi

import "math"

// repeatOrders is r·f*: the orders a month that come after the first one, per
// customer active the month before, the surviving share included. With
// κ = r^(1/f), the chance to come back for the next order, the repeat orders of
// a whole customer life add up to exactly κ/(1−κ).
func repeatOrders(retention, ordersPerMonth float64) float64 {
	switch {
	case !(ordersPerMonth > 0) || !(retention > 0):
		return 0
	case retention >= 1:
		return ordersPerMonth
	}
	return (1 - retention) / math.Expm1(-math.Log(retention)/ordersPerMonth)
}

// MarginPerOrder is what one order leaves: order value times gross margin.
func (in *Inputs) MarginPerOrder() float64 { return in.OrderValue * in.GrossMargin }

// CustomerLifetimeValue is what a new customer leaves in a whole life,
// discounted: the first order and all repeat orders. It is nil when neither
// retention nor discounting brings the sum to an end.
func CustomerLifetimeValue(in Inputs) *float64 {
	value, ok := in.lifetimeValue()
	if !ok {
		return nil
	}
	return &value
}

func (in *Inputs) lifetimeValue() (float64, bool) {
	margin := in.MarginPerOrder()
	later, ok := in.perpetuity()
	return margin + margin*later, ok && finite(margin*later)
}

// perpetuity is f*·r/(1+i−r): the repeat orders still to come of a customer
// active now, each discounted to now.
func (in *Inputs) perpetuity() (float64, bool) {
	return ratio(repeatOrders(in.MonthlyRetention, in.OrdersPerMonth),
		1+in.monthlyDiscount()-in.MonthlyRetention, true)
}
