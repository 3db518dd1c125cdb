package analysis

import (
	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
	"quilate/app/roi"
)

func emptyAudience(name string) roi.Audience { return roi.Audience{Name: name} }

// acquisition is money spent on followers of a way in. Where nobody can say
// what one costs, the money stays in the running cost.
func (b *builder) acquisition(j int, place string, source channel.FollowerSource) {
	spend := ask{
		path: audiencePath(place, "monthlyAcquisitionSpend"), key: assessment.Key("audience.monthlyAcquisitionSpend", place),
		basis: measured, max: b.most(mostSpend), better: -1,
		set: func(d *draft, v float64) { d.Audiences[j].MonthlyAcquisitionSpend = v },
	}
	money, _ := b.number(spend.key)
	cost := ask{
		path: audiencePath(place, "costPerFollower"), key: assessment.Key("audience.costPerFollower", place),
		basis: measured, min: 1e-6, max: b.most(1e5), better: -1,
		set: func(d *draft, v float64) { d.Audiences[j].CostPerFollower = v },
	}
	priced := b.own(cost)
	if money > 0 && !priced {
		if rate, key, ok := b.euro(); ok {
			cost.row, cost.rate = source.CostPerFollower, rate
			priced = b.fromRow(cost)
			b.p.Converted = b.p.Converted || key != ""
		}
	}
	switch {
	case money > 0 && priced:
		b.own(spend)
		b.spends = append(b.spends, j)
	case money > 0:
		b.leaveOut("acquisition", cost.key)
	}
	limit := ask{
		path: audiencePath(place, "capacityPerMonth"), key: assessment.Key("audience.capacityPerMonth", place),
		basis: byEye, min: 1e-6, max: mostSpend, better: +1,
		set: func(d *draft, v float64) { d.sources[j].capacity = v },
	}
	switch {
	case b.own(limit):
		b.then(func(d *draft) { d.Audiences[j].CapacityPerMonth = &d.sources[j].capacity })
	case money > 0 && priced && source.ID != "bought":
		b.limited = append(b.limited, j)
	}
}

// euro is what one euro costs in the document's currency: 1, or typed.
func (b *builder) euro() (rate float64, key string, ok bool) { return euroRate(b.doc) }

func euroRate(doc assessment.Document) (rate float64, key string, ok bool) {
	if doc.Currency == "EUR" {
		return 1, "", true
	}
	rate, ok = doc.Number("settings.fx.eur")
	return rate, "settings.fx.eur", ok && finite(rate) && rate > 0
}

// capacities limit what money can bring in a month where nobody has said: so
// many of the market could buy and come, and others come along.
func (b *builder) capacities() {
	if len(b.limited) == 0 || !b.hasMarket() {
		return
	}
	b.fromRow(ask{
		path: "acquisitionCapacity", max: 1, share: true, better: +1, row: "acquisition_capacity",
		set: func(d *draft, v float64) { d.capacityShare = v },
	})
	limited := b.limited
	b.then(func(d *draft) {
		for _, j := range limited {
			if c, ok := capacityOf(d.capacityShare, d.AddressableMarket, &d.Audiences[j]); ok {
				d.sources[j].capacity = c
				d.Audiences[j].CapacityPerMonth = &d.sources[j].capacity
			}
		}
	})
}

// hold keeps followers as many as they are where nobody knows how many come:
// as many as leave, less those that are paid for.
func (b *builder) hold() {
	held := b.held
	b.then(func(d *draft) {
		for _, j := range held {
			a := &d.Audiences[j]
			a.OrganicGrowthPerMonth = 0
			a.OrganicGrowthPerMonth = max(0, a.Followers*a.MonthlyChurn-a.GainedPerMonth())
		}
	})
}

// capacity is share × market ÷ (a·g); nil without a market.
func capacity(share float64, market *float64, a *roi.Audience) *float64 {
	c, ok := capacityOf(share, market, a)
	if !ok {
		return nil
	}
	return &c
}

func capacityOf(share float64, market *float64, a *roi.Audience) (float64, bool) {
	ag := a.Authentic * a.Relevant
	if market == nil || !(ag > 0) || !(share > 0) {
		return 0, false
	}
	return min(share**market/ag, 1e10), true
}

func (b *builder) hasMarket() bool {
	area, ok := b.number("market.area")
	fit, ok2 := b.number("market.fit")
	return ok && ok2 && area > 0 && fit > 0
}

// overlap is the share of those reached who are counted on another channel.
func (b *builder) overlap() {
	q := ask{
		path: "overlap", key: "overlap", per: 10, share: true, basis: byEye, max: 1, better: -1,
		set: func(d *draft, v float64) { d.overlapShare = v },
	}
	all := q
	all.key, all.per = "overlap.all", 100
	all.max = 0.95
	all.set = func(d *draft, v float64) { d.Overlap = v }
	if b.own(all) {
		return
	}
	own := b.ownChannels()
	if len(own) < 2 {
		return
	}
	if b.own(q) {
		b.then(func(d *draft) {
			var sum, largest, everyone float64
			for j := range d.Audiences {
				everyone += d.Audiences[j].Followers
			}
			for _, channel := range own {
				followers := 0.0
				for _, j := range channel {
					followers += d.Audiences[j].Followers
				}
				sum, largest = sum+followers, max(largest, followers)
			}
			d.Overlap = 0
			if everyone > 0 {
				d.Overlap = min(0.95, d.overlapShare*(sum-largest)/everyone)
			}
		})
		return
	}
	// No more people can follow twice than follow the smaller channels.
	all.key, all.row = "overlap", "overlap"
	var sum, largest, everyone float64
	for _, c := range question.Channels(b.doc) {
		f, _ := b.number(assessment.Key("audience.followers", c))
		everyone += max(0, f)
		if ch, _ := channel.ByID(c); ch.Own {
			sum, largest = sum+max(0, f), max(largest, f)
		}
	}
	all.max = min(all.max, (sum-largest)/everyone)
	b.fromRow(all)
}

// ownChannels are those with followers of the business's own: of each, its
// audiences.
func (b *builder) ownChannels() (own [][]int) {
	for _, c := range question.Channels(b.doc) {
		ch, _ := channel.ByID(c)
		if f, ok := b.number(assessment.Key("audience.followers", c)); !ch.Own || !ok || f <= 0 {
			continue
		}
		var audiences []int
		for j := range b.p.base.Audiences {
			if question.ChannelOf(b.p.base.Audiences[j].Name) == c {
				audiences = append(audiences, j)
			}
		}
		own = append(own, audiences)
	}
	return own
}
