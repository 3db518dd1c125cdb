package analysis

import (
	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
	"quilate/app/roi"
	"quilate/app/stat"
)

// How the money that can be moved is split by Quantity. Quality puts all of it
// into growing by itself. Our decision: half into what brings most followers
// for the money, the rest into what is bought most.
const (
	contestPart = 1.0 / 2
	adsPart     = 1.0 / 3
	boughtPart  = 1.0 / 6

	// Where there is next to no money, hours are traded for it: at least this
	// part of the total moves.
	leastMoved = 1.0 / 4
)

// split is a month's money of a strategy.
type split struct {
	running float64 // what goes on as it is
	idle    []MoneyLine
	feeds   []feed
	written bool
}

// feed is money for followers by one way in.
type feed struct {
	source string
	money  float64
}

var (
	quantityName = assessment.Name{ES: "Cantidad", EN: "Quantity"}
	qualityName  = assessment.Name{ES: "Calidad", EN: "Quality"}
)

// strategies are Quantity and Quality on the present's monthly total. What
// exists today goes on alike in both; only the money moves.
func strategies(doc assessment.Document, p *Present) ([]plan, *Omission) {
	main := mainChannel(doc)
	if main == "" {
		return nil, &Omission{Code: "plans", Key: "channels.on@instagram"}
	}
	rate, ok := rateForRows(doc, p)
	if !ok {
		return nil, &Omission{Code: "plans", Key: "settings.fx.eur"}
	}
	total := monthlyTotal(&p.Inputs)
	moved := min(total, max(p.money, total*leastMoved))
	quantity := split{running: total - moved, feeds: []feed{
		{"contest", moved * contestPart}, {"ads", moved * adsPart}, {"bought", moved * boughtPart},
	}}
	quality := split{running: total - moved, feeds: []feed{{"community", moved}}}
	quantity.answers(doc, "strategy.quantity.", total, []string{"contest", "ads", "bought"}, nil)
	quality.answers(doc, "strategy.quality.", total, []string{"community"}, []string{"content", "service", "advocates"})

	var plans []plan
	for _, s := range []struct {
		id    string
		name  assessment.Name
		split split
	}{{"quantity", quantityName, quantity}, {"quality", qualityName, quality}} {
		made := plan{Plan: assessment.Plan{ID: s.id, Kind: s.id, Name: s.name}, written: s.split.written}
		made.build(doc, p, main, rate, s.split)
		after := Apply(p.Inputs, made.Changes)
		made.SameBudget = near(monthlyTotal(&after), total)
		made.lines = append(made.lines, acquisitionLines(doc, &after)...)
		plans = append(plans, made)
	}
	return plans, nil
}

func near(a, b float64) bool { return a-b < 0.005*b+1e-9 && b-a < 0.005*b+1e-9 }

// answers replaces a split by what the person said. Money for service, content
// or advocates is a cost; what it brings is not known and not counted until a
// plan of one's own says so.
func (s *split) answers(doc assessment.Document, prefix string, total float64, feeds, idle []string) {
	money := func(name string) (float64, bool) {
		v, ok := doc.Number(prefix + name)
		return max(0, v), ok && finite(v)
	}
	said := split{written: true}
	any := false
	sum := 0.0
	for _, id := range feeds {
		v, ok := money(id)
		any, sum = any || ok, sum+v
		said.feeds = append(said.feeds, feed{id, v})
	}
	for _, id := range idle {
		v, ok := money(id)
		any, sum = any || ok, sum+v
		if v > 0 {
			said.idle = append(said.idle, MoneyLine{Code: id, Amount: v})
		}
	}
	running, ok := money("running")
	if !any && !ok {
		return
	}
	if !ok {
		running = max(0, total-sum)
	}
	said.running = running
	*s = said
}

// mainChannel is the business's own channel with most followers where people
// join and leave.
func mainChannel(doc assessment.Document) string {
	best, most := "", -1.0
	for _, id := range question.Channels(doc) {
		c, _ := channel.ByID(id)
		if !c.HasFollowers || !c.HasGrowth {
			continue
		}
		f, _ := doc.Number(assessment.Key("audience.followers", id))
		if f > most {
			best, most = id, f
		}
	}
	return best
}

// rateForRows turns the rows' euros into the document's currency: 1, the
// typed rate, or how the person's own price compares with the row of the same
// way in.
func rateForRows(doc assessment.Document, p *Present) (float64, bool) {
	if rate, _, ok := euroRate(doc); ok {
		return rate, true
	}
	for j := range p.Inputs.Audiences {
		name := p.Inputs.Audiences[j].Name
		own, ok := doc.Number(assessment.Key("audience.costPerFollower", name))
		row := likely(sourceOf(doc, name).CostPerFollower)
		if ok && finite(own) && own > 0 && row > 0 {
			return own / row, true
		}
	}
	return 0, false
}

// build turns a split into changes.
func (m *plan) build(doc assessment.Document, p *Present, main string, rate float64, s split) {
	set := func(path string, v float64) {
		m.Changes = append(m.Changes, assessment.Change{Path: path, Op: "set", Value: v})
	}
	cost := s.running
	if s.running > 0 {
		m.lines = append(m.lines, MoneyLine{Code: "running", Amount: s.running})
	}
	for _, l := range s.idle {
		cost += l.Amount
		m.lines = append(m.lines, l)
		m.noEffect = append(m.noEffect, l.Code)
	}
	if before := p.Inputs.MonthlyCost; before > 0 && !s.written {
		// What goes on is as uncertain as it is today.
		m.Changes = append(m.Changes, assessment.Change{Path: "monthlyCost", Op: "times", Value: cost / before})
	} else {
		set("monthlyCost", cost)
	}
	for j := range p.Inputs.Audiences {
		if a := &p.Inputs.Audiences[j]; a.MonthlyAcquisitionSpend > 0 {
			set(audiencePath(a.Name, "monthlyAcquisitionSpend"), 0)
		}
	}
	for _, f := range s.feeds {
		if f.money <= 0 {
			continue
		}
		source, _ := channel.FollowerSourceByID(f.source)
		if a := existing(doc, &p.Inputs, main, f.source); a != nil {
			set(audiencePath(a.Name, "monthlyAcquisitionSpend"), f.money)
			if !(a.CostPerFollower > 0) {
				price, _, _ := rowRange(source.CostPerFollower, rate)
				set(audiencePath(a.Name, "costPerFollower"), price.Likely())
				m.doubt(a.Name, "costPerFollower", price, source.CostPerFollower, -1)
			}
			if c := newCapacity(p, a, f.source); a.CapacityPerMonth == nil && c != nil {
				set(audiencePath(a.Name, "capacityPerMonth"), *c)
			}
			continue
		}
		m.add(p, main+"."+f.source, source, f.money, rate)
	}
}

// existing is the present's audience of a way in on a channel.
func existing(doc assessment.Document, in *roi.Inputs, main, source string) *roi.Audience {
	for j := range in.Audiences {
		a := &in.Audiences[j]
		if question.ChannelOf(a.Name) == main && a.DiscoveryReachPerMonth == 0 && sourceOf(doc, a.Name).ID == source {
			return a
		}
	}
	return nil
}

func newCapacity(p *Present, a *roi.Audience, source string) *float64 {
	if source == "bought" {
		return nil
	}
	return capacity(likely("acquisition_capacity"), p.Inputs.AddressableMarket, a)
}

// add is a way in that is new: by our conventions, not corrected by what the
// person sees today. Ads that nobody aims bring people as little relevant as
// ads can.
func (m *plan) add(p *Present, place string, source channel.FollowerSource, money, rate float64) {
	a := p.byConvention(source)
	relevant, _, _ := rowRange(source.Relevant, 1)
	if source.ID == "ads" {
		a.Relevant = relevant.Low()
	} else {
		m.doubt(place, "relevant", relevant, source.Relevant, +1)
	}
	for _, r := range []struct {
		field, row string
		rate       float64
		better     int
	}{
		{"authentic", source.Authentic, 1, +1},
		{"reachable", source.Reachable, 1, +1},
		{"clickThroughRate", source.ClickThrough, p.contactFactor, +1},
		{"monthlyChurn", source.Churn, 1, -1},
		{"costPerFollower", source.CostPerFollower, rate, -1},
		{"customerShare", "customer_share", 1, -1},
	} {
		e, _, _ := rowRange(r.row, r.rate)
		m.doubt(place, r.field, e, r.row, r.better)
	}
	price, _, _ := rowRange(source.CostPerFollower, rate)
	m.Changes = append(m.Changes, assessment.Change{Op: "add", Add: &assessment.NewAudience{
		Place:                   place,
		MonthlyAcquisitionSpend: money,
		CostPerFollower:         price.Likely(),
		CapacityPerMonth:        newCapacity(p, &a, source.ID),
		MonthlyChurn:            a.MonthlyChurn,
		Authentic:               a.Authentic,
		Relevant:                a.Relevant,
		CustomerShare:           a.CustomerShare,
		Reachable:               a.Reachable,
		ClickThroughRate:        a.ClickThroughRate,
		ConversionRate:          a.ConversionRate,
	}})
}

// doubt notes a range that only this plan has.
func (m *plan) doubt(place, name string, e stat.Estimate, row string, better int) {
	m.list = append(m.list, Input{
		Path: audiencePath(place, name), Estimate: e, Max: 1e12, Origin: Convention, Row: row, Better: better,
	})
}
