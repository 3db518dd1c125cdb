package analysis

// service is the saving on questions that would have cost a call. It needs
// every piece: one that nobody knows leaves it at 0.
func (b *builder) service() {
	messages := ask{
		path: "service.messages", key: "service.messages", basis: measured, max: 1e6, better: +1,
		set: func(d *draft, v float64) { d.messages = v },
	}
	share := ask{
		path: "service.customers", key: "service.customers", per: 10, share: true, basis: byEye, max: 1, better: +1,
		set: func(d *draft, v float64) { d.fromCustomers = v },
	}
	deflected := ask{
		path: "service.deflectionRate", key: "service.deflectionRate", per: 10, share: true, basis: byEye, max: 1, better: +1,
		set: func(d *draft, v float64) { d.Service.DeflectionRate = v },
	}
	minutes := ask{
		path: "service.minutes", key: "service.minutes", basis: byEye, min: 0.5, max: 480, better: +1,
		set: func(d *draft, v float64) { d.minutes = v },
	}
	pieces := []ask{messages, share, deflected, minutes}
	for _, q := range pieces {
		if _, _, ok := b.read(q); !ok {
			b.leaveOut("service", q.key)
			return
		}
	}
	if !b.hasHour {
		b.leaveOut("service", "cost.hourValue")
		return
	}
	b.own(messages)
	b.own(share)
	resolved := ask{
		path: "service.resolutionRate", key: "service.customersResolved", per: 10, share: true, basis: byEye, max: 1, better: +1,
		set: func(d *draft, v float64) { d.Service.ResolutionRate = v },
	}
	if !b.own(resolved) {
		resolved.key, resolved.row = "service.resolutionRate", "resolution_rate"
		b.ask(resolved)
	}
	b.own(deflected)
	b.own(minutes)
	b.ask(ask{
		path: "service.cashableShare", key: "service.cashableShare", per: 100, share: true, basis: byEye, max: 1, better: +1,
		row: "service_cashable",
		set: func(d *draft, v float64) { d.Service.CashableShare = v },
	})
	b.then(func(d *draft) {
		d.Service.ContactsPerMonth = d.messages * d.fromCustomers
		d.Service.CostPerContact = d.minutes / 60 * d.costs.hourValue
	})
}
