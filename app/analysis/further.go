package analysis

import "strings"

// further are the returns that are told and not worked out: assisted orders,
// savings, synergies; and how far fake followers hurt the rest.
func (b *builder) further() {
	assisted := ask{
		path: "assisted.ordersPerMonth", key: "assisted.ordersPerMonth", basis: byEye, max: 1e6, better: +1,
		set: func(d *draft, v float64) { d.Assisted.OrdersPerMonth = v },
	}
	if b.own(assisted) {
		b.ask(ask{
			path: "assisted.attribution", key: "assisted.attribution", per: 10, share: true, basis: byEye, max: 1, better: +1,
			row: "assisted_attribution",
			set: func(d *draft, v float64) { d.Assisted.Attribution = v },
		})
	} else {
		b.leaveOut("assisted", assisted.key)
	}
	savings := ask{
		path: "otherSavingsPerMonth", key: "otherSavingsPerMonth", basis: measured, max: b.most(mostSpend), better: +1,
		set: func(d *draft, v float64) { d.OtherSavingsPerMonth = v },
	}
	if !b.own(savings) {
		b.leaveOut("savings", savings.key)
	}
	synergy := ask{
		path: "synergyMarginPerMonth", key: "synergyMarginPerMonth", basis: byEye, max: b.most(mostSpend), better: +1,
		set: func(d *draft, v float64) { d.SynergyMarginPerMonth = v },
	}
	switch v, ok := b.number(synergy.key); {
	case !ok:
		b.leaveOut("synergy", synergy.key)
	case v > 0 && strings.TrimSpace(b.doc.Answer("synergy.reason").Text) == "":
		b.leaveOut("synergy", "synergy.reason") // money that nobody explains is not counted
	default:
		b.own(synergy)
	}
	b.own(ask{
		path: "dilution", key: "dilution", per: 100, share: true, basis: measured, max: 1, better: -1,
		set: func(d *draft, v float64) { d.Dilution = v },
	})
}

// today puts the levels of today: those of the plan, or 0 for somebody who is
// starting. It comes last, once the levels of the plan are there.
func (b *builder) today() {
	starting := b.p.Starting
	b.then(func(d *draft) {
		d.Service.ContactsToday = d.Service.ContactsPerMonth
		d.Loyalty.ExposedToday = d.Loyalty.ExposedShare
		d.Assisted.OrdersToday = d.Assisted.OrdersPerMonth
		d.OtherSavingsToday = d.OtherSavingsPerMonth
		d.SynergyToday = d.SynergyMarginPerMonth
		if starting {
			d.Service.ContactsToday, d.Loyalty.ExposedToday, d.Assisted.OrdersToday = 0, 0, 0
			d.OtherSavingsToday, d.SynergyToday = 0, 0
		}
		for j := range d.Audiences {
			a := &d.Audiences[j]
			a.DiscoveryReachToday = a.DiscoveryReachPerMonth
			if starting {
				a.DiscoveryReachToday = 0
			}
		}
	})
}
