package analysis

import (
	"slices"
	"strings"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/roi"
	"quilate/app/stat"
)

// WaysIn are the codes of the lines that pay for followers, in the order in
// which they are offered.
var WaysIn = []string{"community", "ads-aimed", "ads-broad", "contest-aimed", "contest", "bought"}

// wayIn says whether a line pays for followers of a place.
func wayIn(l assessment.Line) bool {
	return l.Place != "" && (l.Code == "ads" || slices.Contains(WaysIn, l.Code))
}

// money is what a line costs in a month.
func (p *Present) moneyOf(l assessment.Line) float64 {
	v := l.Money + l.Hours*p.hour
	if !finite(v) {
		return 0
	}
	return max(0, v)
}

// spend makes the changes of a plan from its lines. First come the sources that
// the plan adds and the money for followers, then what running it costs, then
// what the plan says besides; its own word on money no longer counts.
//
// What running it costs stays as uncertain as today, since it is made of the
// same hours: so much of today's cost, not so much money.
func (m *plan) spend(p *Present, lines []assessment.Line) {
	said := m.Changes
	m.Changes, m.lines = []assessment.Change{}, []MoneyLine{}
	running, feeds := 0.0, map[string]float64{}
	for _, l := range lines {
		amount := p.moneyOf(l)
		if amount <= 0 {
			continue
		}
		if wayIn(l) {
			feeds[l.Place] += amount
		} else {
			running += amount
		}
		m.lines = append(m.lines, MoneyLine{Code: l.Code, Place: l.Place, Hours: l.Hours, Amount: amount})
	}
	for _, c := range said {
		if c.Op == "add" && c.Add != nil {
			add := *c.Add
			add.MonthlyAcquisitionSpend = feeds[add.Place]
			feeds[add.Place] = 0
			m.Changes = append(m.Changes, assessment.Change{Op: "add", Add: &add})
		}
	}
	rate, priced := rateForRows(p.doc, p)
	for j := range p.Inputs.Audiences {
		a := &p.Inputs.Audiences[j]
		if money := feeds[a.Name]; money > 0 || a.MonthlyAcquisitionSpend > 0 {
			m.set(audiencePath(a.Name, "monthlyAcquisitionSpend"), money)
			if money > 0 {
				m.price(p, a, rate, priced)
			}
			feeds[a.Name] = 0
		}
	}
	for _, l := range m.lines {
		if money := feeds[l.Place]; l.Place != "" && money > 0 {
			m.add(p, l, money, rate, priced)
			feeds[l.Place] = 0
		}
	}
	if before := p.Inputs.MonthlyCost; before > 0 {
		if ratio := running / before; ratio < 1-1e-12 || ratio > 1+1e-12 {
			m.Changes = append(m.Changes, assessment.Change{Path: "monthlyCost", Op: "times", Value: ratio})
		}
	} else {
		m.set("monthlyCost", running)
	}
	for _, c := range said {
		if c.Op != "add" && !ofMoney(c) {
			m.Changes = append(m.Changes, c)
			m.guess(c)
		}
	}
	m.idle(p)
	after := Apply(p.Inputs, m.Changes)
	m.SameBudget = near(monthlyTotal(&after), monthlyTotal(&p.Inputs))
}

func (m *plan) set(path string, v float64) {
	m.Changes = append(m.Changes, assessment.Change{Path: path, Op: "set", Value: v})
}

// price puts in what a follower of an audience costs, and how many it can
// bring, where the present does not say.
func (m *plan) price(p *Present, a *roi.Audience, rate float64, priced bool) {
	source := sourceOf(p.doc, a.Name)
	if !(a.CostPerFollower > 0) && priced {
		e, _, _ := rowRange(p.doc, source.CostPerFollower, rate)
		m.set(audiencePath(a.Name, "costPerFollower"), e.Likely())
		m.doubt(a.Name, "costPerFollower", e, source.CostPerFollower, -1)
	}
	if c := newCapacity(p, a, source.ID); a.CapacityPerMonth == nil && c != nil {
		m.set(audiencePath(a.Name, "capacityPerMonth"), *c)
	}
}

func newCapacity(p *Present, a *roi.Audience, source string) *float64 {
	if source == "bought" {
		return nil
	}
	return capacity(likely(p.doc, "acquisition_capacity"), p.Inputs.AddressableMarket, a)
}

// add is a way in that is new: by our conventions, not corrected by what the
// person sees today. Ads that nobody aims bring people as little relevant as
// ads can, a prize that picks buyers as relevant as contests can. Without a
// price in the document's currency the money brings nobody.
func (m *plan) add(p *Present, l MoneyLine, money, rate float64, priced bool) {
	source, known := channel.FollowerSourceByID(l.Code)
	if !known {
		source = sourceOf(p.doc, l.Place)
	}
	a := p.byConvention(source)
	relevant, _, _ := rowRange(p.doc, source.Relevant, 1)
	switch l.Code {
	case "ads-broad":
		a.Relevant = relevant.Low()
	case "contest-aimed":
		a.Relevant = relevant.High()
	default:
		m.doubt(l.Place, "relevant", relevant, source.Relevant, +1)
	}
	price := 0.0
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
		e, _, _ := rowRange(p.doc, r.row, r.rate)
		if r.field == "costPerFollower" {
			if !priced {
				continue
			}
			price = e.Likely()
		}
		m.doubt(l.Place, r.field, e, r.row, r.better)
	}
	m.byConvention = append(m.byConvention, l.Place)
	m.Changes = append(m.Changes, assessment.Change{Op: "add", Add: &assessment.NewAudience{
		Place:                   l.Place,
		MonthlyAcquisitionSpend: money,
		CostPerFollower:         price,
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
		Path: audiencePath(place, name), Estimate: e, Max: 1e12, Share: sharedField[name], Origin: Convention, Row: row, Better: better,
	})
}

// guess notes how far what the person says of a plan may be off. It takes the
// place of a convention on the same figure.
func (m *plan) guess(c assessment.Change) {
	m.list = slices.DeleteFunc(m.list, func(in Input) bool { return in.Path == c.Path })
	if c.Op != "set" || c.Low == nil || c.High == nil || !finite(c.Value) || !finite(*c.Low) || !finite(*c.High) {
		return
	}
	name := c.Path[strings.LastIndexByte(c.Path, '.')+1:]
	better := +1
	if name == "costPerFollower" {
		better = -1
	}
	m.list = append(m.list, Input{
		Path: c.Path, Max: 1e12, Share: sharedField[name] || sharedPath[c.Path], Origin: OwnByEye, Better: better,
		Estimate: stat.Between(min(*c.Low, c.Value), c.Value, max(*c.High, c.Value)),
	})
}

// sharedPath are the model's inputs outside audiences that are shares and that
// a plan may say.
var sharedPath = map[string]bool{"loyalty.exposedShare": true, "service.resolutionRate": true, "loyalty.referralsPerMonth": true}

// idle notes the lines that get more than today while the plan says of nothing
// that it would bring: their cost counts, and no effect.
func (m *plan) idle(p *Present) {
	for _, l := range m.lines {
		if l.Place != "" || l.Code == "running" || l.Amount <= p.spentOn(l.Code)*(1+1e-9)+1e-9 {
			continue
		}
		about := ""
		switch l.Code {
		case "service":
			about = "service."
		case "advocates":
			about = "loyalty."
		}
		if !slices.ContainsFunc(m.Changes, func(c assessment.Change) bool { return effect(c, about) }) {
			m.noEffect = append(m.noEffect, l.Code)
		}
	}
}

// effect says whether a change says what a plan brings, about one part of the
// model or ("") any.
func effect(c assessment.Change, about string) bool {
	return c.Op != "add" && strings.HasPrefix(c.Path, about) && !ofMoney(c) &&
		!strings.HasSuffix(c.Path, ".costPerFollower") && !strings.HasSuffix(c.Path, ".capacityPerMonth")
}

// ofMoney says whether a change is about where the money goes.
func ofMoney(c assessment.Change) bool {
	return c.Path == "monthlyCost" || strings.HasSuffix(c.Path, ".monthlyAcquisitionSpend")
}

// spentOn is what the present puts into a line, money a month.
func (p *Present) spentOn(code string) float64 {
	sum := 0.0
	for _, l := range p.costs {
		if l.Code == code && l.Place == "" {
			sum += l.Amount
		}
	}
	return sum
}
