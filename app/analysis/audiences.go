package analysis

import (
	"math"
	"strings"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
	"quilate/app/stat"
)

// audiences are one for each way in, and one for those reached on a channel
// who do not follow it.
func (b *builder) audiences() {
	for _, c := range question.Channels(b.doc) {
		ch, _ := channel.ByID(c)
		if _, ok := b.number(assessment.Key("audience.followers", c)); ch.HasFollowers && !ok {
			b.leaveOut("followers", assessment.Key("audience.followers", c))
		}
		if sum, split := question.SplitOf(b.doc, c); split && ch.HasFollowers && math.Abs(sum-100) >= 0.05 {
			code := "split-not-100"
			if sum <= 0 {
				code = "split-empty"
			}
			keys := make([]string, len(question.SourceIDs))
			for i, id := range question.SourceIDs {
				keys[i] = assessment.Key("audience.share."+id, c)
			}
			b.problem(code, keys...)
		}
	}
	for _, place := range question.Sources(b.doc) {
		if strings.HasSuffix(place, ".discovery") {
			b.discovery(place)
		} else {
			b.followers(place)
		}
	}
	if c := mainChannel(b.doc); c != "" && !b.reachesOthers() {
		b.leaveOut("discovery", assessment.Key("audience.discoveryReachPerMonth", c))
	}
}

func (b *builder) reachesOthers() bool {
	for j := range b.p.base.Audiences {
		if strings.HasSuffix(b.p.base.Audiences[j].Name, ".discovery") {
			return true
		}
	}
	return false
}

// place appends an audience and gives its index.
func (b *builder) place(name string) int {
	d := &b.p.base
	d.Audiences = append(d.Audiences, emptyAudience(name))
	d.sources = append(d.sources, sourceDraft{})
	return len(d.Audiences) - 1
}

// sourceOf is the way in of a place; for those reached who do not follow, that
// of the channel's own followers.
func sourceOf(doc assessment.Document, place string) channel.FollowerSource {
	parts := strings.Split(place, ".")
	id := question.SourceOf(doc, place)
	if len(parts) > 1 {
		id = parts[1]
	}
	if s, ok := channel.FollowerSourceByID(id); ok {
		return s
	}
	if s, ok := channel.FollowerSourceByID(question.SourceOf(doc, parts[0])); ok {
		return s
	}
	return channel.FollowerSources[0]
}

func audiencePath(place, field string) string { return "audiences." + place + "." + field }

// followers is the audience of a way in.
func (b *builder) followers(place string) {
	j := b.place(place)
	c := question.ChannelOf(place)
	ch, _ := channel.ByID(c)
	source := sourceOf(b.doc, place)
	q := func(field string) ask {
		return ask{path: audiencePath(place, field), key: assessment.Key("audience."+field, place)}
	}

	part := question.PartOf(b.doc, place)
	f := q("followers")
	f.key, f.basis, f.max = assessment.Key("audience.followers", c), measured, 5e8
	f.set = func(d *draft, v float64) { d.Audiences[j].Followers = v * part }
	b.own(f)

	b.shares(j, place, source)

	f = q("reachable")
	f.per, f.share, f.basis, f.max, f.better = 100, true, byEye, 1, +1
	f.row = source.Reachable
	f.set = func(d *draft, v float64) { d.Audiences[j].Reachable = v }
	if !b.own(f) {
		count := q("reachCount")
		count.basis, count.max, count.better = measured, mostReach, +1
		count.set = func(d *draft, v float64) { d.sources[j].reachCount = v }
		if b.own(count) {
			b.then(func(d *draft) {
				a := &d.Audiences[j]
				a.Reachable = 0
				if people := a.Followers * a.Authentic; people > 0 {
					a.Reachable = min(1, d.sources[j].reachCount/people)
				}
			})
		} else {
			b.fromRow(f)
		}
	}
	b.rates(j, place, source)

	f = q("monthlyChurn")
	f.per, f.share, f.basis, f.max = 100, true, byEye, 1
	f.row = source.Churn
	f.set = func(d *draft, v float64) { d.Audiences[j].MonthlyChurn = v }
	if !b.own(f) && ch.HasGrowth {
		b.fromRow(f)
	}
	b.acquisition(j, place, source)

	f = q("organicGrowthPerMonth")
	f.basis, f.max, f.better = measured, mostSpend, +1
	f.set = func(d *draft, v float64) { d.Audiences[j].OrganicGrowthPerMonth = v }
	if !b.own(f) && ch.HasGrowth {
		b.held = append(b.held, j)
		if n, known := b.number(assessment.Key("audience.followers", c)); known {
			b.leaveOut("growth", f.key)
			if n > 0 {
				f.set = func(*draft, float64) {} // follows from who leaves: hold
				b.add(f, stat.Exactly(0), Held, "")
			}
		}
	}
}

// rates are what those reached do: ask or visit, buy, and would have anyway.
func (b *builder) rates(j int, place string, source channel.FollowerSource) {
	click := ask{
		path: audiencePath(place, "clickThroughRate"), key: assessment.Key("audience.clickThroughRate", place),
		per: 100, share: true, basis: byEye, max: 1, better: +1, row: source.ClickThrough,
		set: func(d *draft, v float64) { d.Audiences[j].ClickThroughRate = v },
	}
	if !b.own(click) {
		b.fromRows = append(b.fromRows, j)
		if !b.hasVisits() {
			b.fromRow(click)
			b.then(func(d *draft) { d.Audiences[j].ClickThroughRate *= d.contactFactor })
		}
	}
	buy := ask{
		path: audiencePath(place, "conversionRate"), key: assessment.Key("audience.conversionRate", place),
		per: 10, share: true, basis: byEye, max: 1, better: +1,
		set: func(d *draft, v float64) { d.Audiences[j].ConversionRate = v },
	}
	if b.p.Contact == "web" {
		buy.key, buy.per = assessment.Key("audience.conversionRate100", place), 100
	}
	if !b.own(buy) {
		b.needsConversion = true
		b.then(func(d *draft) { d.Audiences[j].ConversionRate = d.conversion })
	}
	b.own(ask{
		path: audiencePath(place, "incrementality"), key: assessment.Key("audience.incrementality", place),
		per: 10, share: true, flip: true, basis: byEye, max: 1, better: +1,
		set: func(d *draft, v float64) {
			d.sources[j].incrementality = v
			d.Audiences[j].Incrementality = &d.sources[j].incrementality
		},
	})
}

// discovery is the audience of those reached who do not follow.
func (b *builder) discovery(place string) {
	j := b.place(place)
	c := question.ChannelOf(place)
	a := &b.p.base.Audiences[j]
	a.Authentic, a.Relevant = 1, 1
	b.own(ask{
		path: audiencePath(place, "discoveryReachPerMonth"), key: assessment.Key("audience.discoveryReachPerMonth", c),
		basis: measured, max: mostReach, better: +1,
		set: func(d *draft, v float64) { d.Audiences[j].DiscoveryReachPerMonth = v },
	})
	b.ask(ask{
		path: audiencePath(place, "discoveryRelevant"), key: assessment.Key("audience.discoveryRelevant", c),
		per: 100, share: true, basis: byEye, max: 1, better: +1, row: "discovery_relevant",
		set: func(d *draft, v float64) { d.Audiences[j].DiscoveryRelevant = v },
	})
	b.rates(j, place, sourceOf(b.doc, place))
}

// hasVisits says whether the person counted those who ask or visit: that
// replaces the rows of clicks.
func (b *builder) hasVisits() bool {
	v, ok := b.number("social.visits")
	return ok && v >= 0 && !b.p.Starting
}

// visits spreads the visits counted over the possible customers reached, as
// far as no way in has a figure of its own.
func (b *builder) visits() {
	without := b.fromRows
	if !b.hasVisits() || len(without) == 0 {
		return
	}
	b.own(ask{
		path: "visits", key: "social.visits", basis: byEye, max: mostSpend, better: +1,
		set: func(d *draft, v float64) { d.visits = v },
	})
	b.then(func(d *draft) {
		for _, j := range without {
			d.Audiences[j].ClickThroughRate = 0
		}
		left, reached := d.visits, 0.0
		for j := range d.Audiences {
			left -= d.possible(j) * d.Audiences[j].ClickThroughRate
		}
		for _, j := range without {
			reached += d.possible(j)
		}
		if reached > 0 {
			for _, j := range without {
				d.Audiences[j].ClickThroughRate = min(1, max(0, left)/reached)
			}
		}
	})
}

// possible is how many possible customers an audience reaches in a month.
func (d *draft) possible(j int) float64 {
	a := &d.Audiences[j]
	own := a.Followers * a.Authentic * a.Relevant * (1 - a.CustomerShare) * a.Reachable * (1 - d.Overlap)
	return own + a.DiscoveryReachPerMonth*a.DiscoveryRelevant
}
