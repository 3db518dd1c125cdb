package analysis

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
	"quilate/app/roi"
)

// audiencesOf are the channels, each from all its followers to those that
// count; and all of them together, repeated people taken off.
func audiencesOf(doc assessment.Document, p *Present) (list []Audience, all Audience) {
	for _, c := range question.Channels(doc) {
		ch, _ := channel.ByID(c)
		one := Audience{Channel: c, Place: c, Known: !ch.HasFollowers || said(doc, "audience.followers", c)}
		var parts []Audience
		for j := range p.Inputs.Audiences {
			if a := &p.Inputs.Audiences[j]; question.ChannelOf(a.Name) == c {
				parts = append(parts, part(doc, &p.Inputs, a))
			}
		}
		one.sum(parts)
		one.audit(doc, p, c)
		if len(parts) == 1 {
			one.Source = parts[0].Source
		} else {
			one.Parts = parts
		}
		list = append(list, one)
	}
	all = Audience{Known: true}
	all.sum(list)
	once := 1 - p.Inputs.Overlap
	all.Reached *= once
	if all.Engaged != nil {
		*all.Engaged *= once
	}
	return list, all
}

// part is one way in.
func part(doc assessment.Document, in *roi.Inputs, a *roi.Audience) Audience {
	p := Audience{
		Channel: question.ChannelOf(a.Name), Place: a.Name, Known: true,
		Followers: a.Followers, Discovery: a.DiscoveryReachPerMonth, Spend: a.MonthlyAcquisitionSpend,
	}
	if strings.HasSuffix(a.Name, ".discovery") {
		p.Source = "discovery"
	} else {
		p.Source = sourceOf(doc, a.Name).ID
	}
	p.Real = a.Followers * a.Authentic
	p.CouldBuy = p.Real * a.Relevant
	p.NotYet = p.CouldBuy * (1 - a.CustomerShare)
	p.Reached = p.CouldBuy * a.Reachable
	if e := share(doc, assessment.Key("audience.engaged", a.Name), 100); e != nil {
		v := p.Reached * min(1, *e)
		p.Engaged = &v
	}
	if a.Followers > 0 {
		p.Vanity = 1 - a.Authentic*a.Relevant
	}
	conversion := a.ConversionRate
	if a.ExistsToday() {
		conversion *= in.ConversionFactor
	}
	p.Customers = flow(in, a) * min(1, conversion)
	return p
}

// flow is how many ask or visit in a month like today.
func flow(in *roi.Inputs, a *roi.Audience) float64 {
	own := a.Followers * a.Authentic * a.Relevant * (1 - a.CustomerShare) * a.Reachable * (1 - in.Overlap)
	if in.Dilution > 0 {
		var followers, fake float64
		for j := range in.Audiences {
			followers += in.Audiences[j].Followers
			fake += in.Audiences[j].Followers * (1 - in.Audiences[j].Authentic)
		}
		if followers > 0 {
			own *= 1 - in.Dilution*fake/followers
		}
	}
	return (own + a.DiscoveryReachToday*a.DiscoveryRelevant) * a.ClickThroughRate
}

// sum adds parts up. Who engages is known only if it is for every part with
// followers.
func (a *Audience) sum(parts []Audience) {
	engaged, known := 0.0, true
	for i := range parts {
		p := &parts[i]
		a.Followers += p.Followers
		a.Real += p.Real
		a.CouldBuy += p.CouldBuy
		a.NotYet += p.NotYet
		a.Reached += p.Reached
		a.Discovery += p.Discovery
		a.Customers += p.Customers
		a.Spend += p.Spend
		switch {
		case p.Engaged != nil:
			engaged += *p.Engaged
		case p.Followers > 0:
			known = false
		}
	}
	if known && a.Followers > 0 {
		a.Engaged = &engaged
	}
	if a.Followers > 0 {
		a.Vanity = 1 - a.CouldBuy/a.Followers
	}
}

// audit notes who was looked at, and whether anybody was.
func (a *Audience) audit(doc assessment.Document, p *Present, c string) {
	look, from, ok := auditFor(doc, c)
	if ok {
		a.AuditN, a.AuditReal, a.AuditFit = int(look.n), int(look.real), int(look.fit)
		a.AuditOwn = from == ""
	}
	a.Assumed = a.Followers > 0 && !lookedAt(doc, p, c) && (!ok || channelIsSplit(doc, c))
}
