package analysis

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/question"
	"quilate/app/roi"
)

// settings are the horizon, the rate and what nobody asks on the short path.
func (b *builder) settings() {
	b.p.Starting = b.doc.Choice("programme.age") == "starting"
	b.p.base.HorizonMonths = horizon(b.doc.Choice("horizonMonths"))
	rate := ask{
		path: "annualDiscountRate", key: "annualDiscountRate", per: 100, share: true, basis: measured, max: 0.6,
		set: func(d *draft, v float64) { d.AnnualDiscountRate = v },
	}
	if !b.own(rate) {
		b.fixed(rate, 0.1, Model)
	}
	b.ramp()
	b.ask(ask{
		path: "fadeHalfLifeMonths", key: "fadeHalfLifeMonths", basis: byEye, min: 0.25, max: 60, row: "fade_half_life",
		set: func(d *draft, v float64) { d.FadeHalfLifeMonths = v },
	})
}

// ramp is how fast what is new grows. Where nothing is new it is the usual one
// and no assumption of anybody's account.
func (b *builder) ramp() {
	midpoint := ask{
		path: "ramp.midpointMonths", key: "ramp.midpointMonths", basis: byEye, min: 0.5, max: 36, better: -1, row: "ramp_midpoint",
		set: func(d *draft, v float64) { d.Ramp.MidpointMonths = v },
	}
	width := ask{
		path: "ramp.widthMonths", key: "ramp.widthMonths", basis: byEye, min: 0.1, max: 36, row: "ramp_width",
		set: func(d *draft, v float64) { d.Ramp.WidthMonths = v },
	}
	b.p.base.Ramp = roi.Ramp{MidpointMonths: likely(b.doc, midpoint.row), WidthMonths: likely(b.doc, width.row)}
	for _, q := range []ask{midpoint, width} {
		if !b.own(q) && (b.p.Starting || changesLevels(b.doc)) {
			b.fromRow(q)
		}
	}
}

// changesLevels says whether a plan makes something new that has to grow.
func changesLevels(doc assessment.Document) bool {
	for _, p := range doc.Plans {
		for _, c := range p.Changes {
			switch {
			case c.Op == "add" && c.Add != nil && c.Add.DiscoveryReachPerMonth > 0,
				strings.HasSuffix(c.Path, ".discoveryReachPerMonth"),
				c.Path == "service.contactsPerMonth", c.Path == "loyalty.exposedShare", c.Path == "assisted.ordersPerMonth",
				c.Path == "otherSavingsPerMonth", c.Path == "synergyMarginPerMonth":
				return true
			}
		}
	}
	return false
}

// horizon is how many months are looked at: one, two or three years.
func horizon(choice string) int {
	switch choice {
	case "12":
		return 12
	case "36":
		return 36
	}
	return 24
}

// market is area × fit; unknown, there is no ceiling.
func (b *builder) market() {
	area := ask{
		path: "market.area", key: "market.area", basis: measured, min: 1, max: mostPeople, better: +1,
		set: func(d *draft, v float64) { d.area = v },
	}
	fit := ask{
		path: "market.fit", key: "market.fit", per: 100, share: true, basis: byEye, min: 0.001, max: 1, better: +1,
		set: func(d *draft, v float64) { d.fit = v },
	}
	for _, q := range []ask{area, fit} {
		if _, _, ok := b.read(q); !ok {
			b.leaveOut("ceiling", q.key)
			return
		}
	}
	b.own(area)
	b.own(fit)
	b.then(func(d *draft) {
		d.market = d.area * d.fit
		d.AddressableMarket = &d.market
	})
}

// sale is what an order is worth and what is kept of it.
func (b *builder) sale() {
	order := ask{
		path: "orderValue", key: "sale.orderValue", basis: measured, min: leastMoney, max: b.most(mostMoney), better: +1,
		set: func(d *draft, v float64) { d.OrderValue = v },
	}
	if !b.own(order) {
		sales, ok := b.number("sale.monthSales")
		orders, ok2 := b.number("sale.monthOrders")
		if ok && ok2 && sales > 0 && orders > 0 {
			order.key = "sale.monthSales"
			b.fixed(order, sales/orders, Own)
		} else {
			b.miss("sale.orderValue")
		}
	}
	switch {
	case b.doc.Unknown("sale.tax"):
		b.leaveOut("tax", "sale.tax")
	case b.doc.Choice("sale.tax") == "with":
		if rate, ok := b.number("sale.taxRate"); ok && rate >= 0 {
			rate = min(rate, 100) / 100
			b.then(func(d *draft) { d.OrderValue /= 1 + rate })
		} else {
			b.leaveOut("tax", "sale.taxRate")
		}
	}
	margin := ask{
		path: "grossMargin", key: "sale.margin", per: 100, share: true, basis: byEye, max: 1, better: +1,
		set: func(d *draft, v float64) { d.GrossMargin = v },
	}
	if b.own(margin) {
		return
	}
	if low, likely, high, row, ok := question.Margin(b.doc); ok {
		f, _ := question.Figure(b.doc, row)
		b.assume(margin, low, likely, high, f)
		return
	}
	b.miss("sale.margin")
}

// customers are how many there are and whether they come back. Asked by the
// year, r is its twelfth root.
func (b *builder) customers() {
	base := ask{
		path: "customerBase", key: "customers.base", basis: measured, max: mostMoney,
		set: func(d *draft, v float64) { d.CustomerBase = v },
	}
	b.own(base)

	if !b.answered("customers.pattern") {
		b.miss("customers.pattern")
	}
	times := ask{
		path: "ordersPerMonth", key: "customers.timesPerYear", per: 12, basis: byEye, max: 100, better: +1,
		set: func(d *draft, v float64) { d.OrdersPerMonth = v },
	}
	switch {
	case b.once():
		return
	case !b.own(times):
		b.leaveOut("frequency", times.key)
		return
	}
	b.ask(ask{
		path: "yearlyRetention", key: "customers.stay", per: 10, share: true, basis: byEye, max: 1, better: +1,
		row: "yearly_retention",
		set: func(d *draft, v float64) { d.yearlyRetention = v },
	})
	b.then(func(d *draft) { d.MonthlyRetention = roi.MonthlyRetention(d.yearlyRetention) })
}

// once says whether customers buy one time and no more.
//
// Not knowing whether they come back counts as once, which is prudent; what
// was typed before that is not used.
func (b *builder) once() bool {
	return b.doc.Choice("customers.pattern") == "once" || b.doc.Unknown("customers.pattern")
}

// repeats says whether the account has customers come back.
func (b *builder) repeats() bool {
	v, ok := b.number("customers.timesPerYear")
	return !b.once() && ok && v > 0
}

// most is a bound on money: wider where a unit of the currency is small.
func (b *builder) most(euros float64) float64 {
	switch b.doc.Currency {
	case "EUR", "USD", "GBP":
		return euros
	}
	return euros * 1e4
}
