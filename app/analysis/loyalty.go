package analysis

// loyalty is what reaching existing customers does, and whom they and new
// customers bring.
func (b *builder) loyalty() {
	b.referral()
	base, ok := b.number("customers.base")
	if !ok || base <= 0 {
		b.leaveOut("loyalty", "customers.base")
		return
	}
	exposed := ask{
		path: "loyalty.exposedShare", key: "loyalty.exposedShare", per: 10, share: true, basis: byEye, max: 1, better: +1,
		set: func(d *draft, v float64) { d.Loyalty.ExposedShare = v },
	}
	switch {
	case b.own(exposed):
	case len(b.looked) > 0:
		looked := b.looked
		b.then(func(d *draft) {
			people := 0.0
			for _, j := range looked {
				a := &d.Audiences[j]
				people += a.Followers * a.Authentic * a.Relevant * a.CustomerShare * a.Reachable
			}
			d.Loyalty.ExposedShare = 0
			if d.CustomerBase > 0 {
				d.Loyalty.ExposedShare = min(1, people*(1-d.Overlap)/d.CustomerBase)
			}
		})
	default:
		b.leaveOut("loyalty", exposed.key)
		return
	}
	b.ask(ask{
		path: "loyalty.referralsPerMonth", key: "loyalty.referralsPerMonth", per: 100, basis: byEye, max: 0.5, better: +1,
		row: "base_referrals",
		set: func(d *draft, v float64) { d.Loyalty.ReferralsPerMonth = v },
	})
	if !b.repeats() {
		return
	}
	b.ask(ask{
		path: "loyalty.monthlyRetentionGain", key: "loyalty.monthlyRetentionGain", per: 100, basis: byEye, max: 0.2, better: +1,
		row: "retention_gain",
		set: func(d *draft, v float64) { d.Loyalty.MonthlyRetentionGain = v },
	})
	b.own(ask{
		path: "loyalty.frequencyGain", key: "loyalty.frequencyGain", per: 100, basis: byEye, max: 2, better: +1,
		set: func(d *draft, v float64) { d.Loyalty.FrequencyGain = v },
	})
	b.own(ask{
		path: "loyalty.orderValueGain", key: "loyalty.orderValueGain", per: 100, basis: byEye, max: 2, better: +1,
		set: func(d *draft, v float64) { d.Loyalty.OrderValueGain = v },
	})
}

// referral is K and when. Without a ceiling K stays under 1: it would grow for
// ever.
func (b *builder) referral() {
	k := ask{
		path: "referral.coefficient", key: "referral.coefficient", per: 10, basis: byEye, max: 2, better: +1,
		row: "referral_coefficient",
		set: func(d *draft, v float64) { d.Referral.Coefficient = v },
	}
	if !b.hasMarket() {
		if v, ok := b.number(k.key); ok && v >= 10 {
			b.problem("referral-without-market", k.key, "market.area")
		}
		k.max = 0.95
	}
	b.ask(k)
	b.ask(ask{
		path: "referral.lagMonths", key: "referral.lagMonths", basis: byEye, min: 1, max: 24, better: -1, row: "referral_lag",
		set: func(d *draft, v float64) { d.Referral.LagMonths = v },
	})
}
