package analysis

import (
	"quilate/app/assessment"
	"quilate/app/question"
	"quilate/app/stat"
)

// social is what the channels bring: how people get in touch, how many new
// customers come that way, how many would have come anyway.
func (b *builder) social() {
	b.p.Contact = contact(b.doc.Choice("social.how"))
	b.observed()
	if !b.p.Starting && !b.answered("social.customers") {
		b.miss("social.customers") // nobody has been asked: not the same as nobody knowing
	}

	anyway := ask{
		path: "incrementality", key: "social.anyway", per: 10, share: true, flip: true, basis: byEye, max: 1, better: +1,
		row: "incrementality",
		set: func(d *draft, v float64) { d.Incrementality = v },
	}
	none, ok := b.number("social.customers")
	if b.p.Starting || ok && none == 0 {
		b.fromRow(anyway) // not asked: nobody can tell yet
		return
	}
	b.ask(anyway)
}

// unreached asks for the followers where neither they nor anybody else who is
// reached nor a new customer is known: there is nothing to work out from then,
// which is not the same as nothing coming back.
func (b *builder) unreached() {
	if b.p.Starting || b.p.Observed != nil || !b.answered("social.customers") || b.reachesOthers() {
		return
	}
	for _, c := range question.Channels(b.doc) {
		if _, known := b.number(assessment.Key("audience.followers", c)); known {
			return
		}
	}
	for _, in := range b.p.List {
		switch in.Path {
		case "service.contactsPerMonth", "assisted.ordersPerMonth", "otherSavingsPerMonth", "synergyMarginPerMonth":
			if in.Estimate.Likely() > 0 {
				return // that comes back without anybody new
			}
		}
	}
	if c := mainChannel(b.doc); c != "" {
		b.miss(assessment.Key("audience.followers", c))
		return
	}
	b.miss("social.customers")
}

// contacts are how many ask or visit and how many of those buy, for every way
// in without a figure of its own. It comes after the audiences; a row that
// nobody needs is not counted as assumed.
func (b *builder) contacts() {
	clickRow, conversionRow, buyKey, buyPer := contactRows(b.p.Contact)
	factor := ask{
		path: "contactFactor", key: "social.visits", max: 1, better: +1, row: clickRow,
		set: func(d *draft, v float64) { d.contactFactor = v },
	}
	b.p.base.contactFactor = likely(b.doc, clickRow)
	if len(b.fromRows) > 0 && !b.hasVisits() {
		b.fromRow(factor)
	}
	buy := ask{
		path: "conversionRate", key: buyKey, per: buyPer, share: true, basis: byEye, max: 1, better: +1, row: conversionRow,
		set: func(d *draft, v float64) { d.conversion = v },
	}
	b.p.base.conversion = likely(b.doc, conversionRow)
	if e, _, ok := b.read(buy); ok {
		b.p.base.conversion = e.Likely()
	}
	if b.needsConversion {
		b.ask(buy)
	}
}

// contact is the one kind of contact for how many come and how many buy; web
// is the most prudent.
func contact(how string) string {
	switch how {
	case "messages", "premises":
		return how
	}
	return "web"
}

// contactRows are the rows of a kind of contact, and how its share of buyers
// is asked.
func contactRows(kind string) (click, conversion, buyKey string, buyPer float64) {
	switch kind {
	case "messages":
		return "contact_message_click_factor", "contact_message_conversion", "social.buy", 10
	case "premises":
		return "contact_premises_click_factor", "contact_premises_conversion", "social.buy", 10
	}
	return "contact_web_click_factor", "visit_to_customer", "social.buy100", 100
}

// observed is how many new customers a month the person counts. Written down,
// it is so many in so many months; nobody so far always is.
func (b *builder) observed() {
	if b.p.Starting {
		return
	}
	const key = "social.customers"
	a := b.doc.Answer(key)
	if a.Value == nil || !finite(*a.Value) {
		b.leaveOut("calibration", key)
		return
	}
	months, ok := b.number("social.months")
	if !ok || months <= 0 {
		months = 3
	}
	months = min(max(months, 1), 36)
	customers := min(max(*a.Value, 0), 1e6)
	in := Input{Path: "observed", Key: key, Min: 0, Max: 1e6, Better: +1, On: a.On, Origin: OwnByEye}
	switch {
	case customers == 0 || a.Basis == measured:
		in.Estimate, in.Origin = stat.PerMonth(customers, months), Own
	case a.Basis == assessment.Ranged && a.Low != nil && a.High != nil && finite(*a.Low) && finite(*a.High):
		low, high := min(max(*a.Low, 0), customers), max(min(*a.High, 1e6), customers)
		in.Estimate = stat.Between(low/months, customers/months, high/months)
	default:
		in.Estimate = stat.ByEye(customers/months).Clip(in.Min, in.Max)
	}
	b.p.Observed = &in
}
