package analysis

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/quality"
	"quilate/app/question"
)

// qualityMeasures are the metrics of the four pillars that can apply: the
// conversion of a web only, retention only where customers come back.
func qualityMeasures(doc assessment.Document, p *Present) []measure {
	var list []measure
	add := func(id quality.MetricID, row, key string, value *float64) {
		ref, _ := convention(doc, row)
		list = append(list, measure{Metric: quality.Metric{ID: id, Value: value, Reference: ref}, row: row, key: key})
	}
	authentic, relevant := scoredShares(doc, p, question.Channels(doc))
	channels := question.Channels(doc)
	add(quality.AuthenticShare, "authentic_share", "audit.real", authentic)
	add(quality.SharesPer1000, "shares_per_1000", assessment.Key("audience.shares", askedAt(doc)), perThousand(doc, "audience.shares", channels))
	add(quality.NetSentiment, "net_sentiment", "sentiment.n", sentiment(doc))
	add(quality.AdvocateShare, "advocate_share", "advocates", share(doc, "advocates", 10))
	add(quality.RelevantShare, "relevant_share", "audit.fit", relevant)
	list = append(list, engagement(doc, channels))
	add(quality.CustomerPresence, "customer_presence", "presence", share(doc, "presence", 10))

	answered, resolved, hours := share(doc, "service.answered", 10), share(doc, "service.resolutionRate", 10), responseHours(doc)
	if v, ok := doc.Number("service.messages"); ok && v == 0 {
		answered, resolved, hours = nil, nil, nil // nobody writes
	}
	add(quality.AnswerRate, "answer_rate", "service.answered", answered)
	add(quality.ResponseTime, "response_time", "service.time", hours)
	list[len(list)-1].derived = hours != nil && count(doc, "service.timeHours") == nil
	add(quality.ResolutionRate, "resolution_rate", "service.resolutionRate", resolved)
	add(quality.ConversationPer1000, "conversation_rate", assessment.Key("audience.comments", askedAt(doc)), perThousand(doc, "audience.comments", channels))
	if p.Contact == "web" && doc.Choice("social.how") == "web" {
		m := measure{Metric: quality.Metric{ID: quality.ConversionRate, Value: share(doc, "social.buy100", 100), Reference: nothing}, key: "social.buy100", without: true}
		if f, ok := channel.ConversionReference(doc.Choice("business.sector")); ok {
			if _, median, _, ok := question.AsOf(doc, f).Share(); ok {
				m.Reference, m.row, m.without = quality.Reference{Median: median, Transform: quality.Log, S: 0.8}, f.ID, false
			}
		}
		list = append(list, m)
	}
	if doc.Choice("customers.pattern") != "once" {
		add(quality.YearlyRetention, "yearly_retention", "customers.stay", share(doc, "customers.stay", 10))
	}
	list = append(list, promoters(doc))
	return list
}

// scoredShares are the real followers and those of them who could buy, over
// the channels of which somebody has said so: counts drawn towards the
// reference, weighted by followers and by real followers.
func scoredShares(doc assessment.Document, p *Present, channels []string) (authentic, relevant *float64) {
	var followers, real, fitOf, fit float64
	ref, _ := convention(doc, "authentic_share")
	fitRef, _ := convention(doc, "relevant_share")
	for _, c := range channels {
		f := count(doc, assessment.Key("audience.followers", c))
		if f == nil || *f <= 0 {
			continue
		}
		if a, _, ok := auditFor(doc, c); ok && a.n >= quality.MinLooked {
			q := quality.Audit{Looked: int(a.n), Real: int(a.real), CouldBuy: int(a.fit)}
			share := q.ScoredAuthentic(ref.Median)
			followers, real = followers+*f, real+*f*share
			if a.hasFit && a.real >= quality.MinLooked {
				fitOf, fit = fitOf+*f*share, fit+*f*share*q.ScoredRelevant(fitRef.Median)
			}
			continue
		}
		for j := range p.Inputs.Audiences {
			a := &p.Inputs.Audiences[j]
			if question.ChannelOf(a.Name) != c || a.Followers <= 0 || !said(doc, "audience.authentic", a.Name) {
				continue
			}
			followers, real = followers+a.Followers, real+a.Followers*a.Authentic
			if said(doc, "audience.relevant", a.Name) {
				fitOf, fit = fitOf+a.Followers*a.Authentic, fit+a.Followers*a.Authentic*a.Relevant
			}
		}
	}
	if followers > 0 {
		v := real / followers
		authentic = &v
	}
	if fitOf > 0 {
		v := fit / fitOf
		relevant = &v
	}
	return authentic, relevant
}

func said(doc assessment.Document, field, place string) bool {
	_, ok := doc.Number(assessment.Key(field, place))
	return ok
}

// perThousand is a count for each 1,000 people reached, over the channels that
// know both; nil under 100 people or 5 posts.
func perThousand(doc assessment.Document, field string, channels []string) *float64 {
	var n, reached float64
	for _, c := range channels {
		v, r := count(doc, assessment.Key(field, c)), peopleReached(doc, c)
		if v != nil && r != nil {
			n, reached = n+*v, reached+*r
		}
	}
	if reached < quality.MinReached || fewPosts(doc) {
		return nil
	}
	v := 1000 * n / reached
	return &v
}

func fewPosts(doc assessment.Document) bool {
	posts, ok := doc.Number("posts")
	return ok && posts < quality.MinPosts
}

// engagement is the rate of the channel with most followers that has one, with
// a reference of the same platform and definition.
func engagement(doc assessment.Document, channels []string) measure {
	best := measure{Metric: quality.Metric{ID: quality.EngagementRate, Reference: nothing}, key: assessment.Key("audience.interactions", askedAt(doc)), without: true}
	most := -1.0
	for _, c := range channels {
		f := count(doc, assessment.Key("audience.followers", c))
		size := 0.0
		if f != nil {
			size = *f
		}
		rate, row, ok := engagementOf(doc, c, len(channels) == 1, f)
		if !ok || size <= most {
			continue
		}
		if _, median, _, usable := row.Share(); usable {
			most = size
			best.Value, best.row, best.without = &rate, row.ID, false
			best.Reference = quality.Reference{Median: median, Transform: quality.Log, S: 0.8}
		}
	}
	return best
}

// engagementOf is a channel's rate and its row: read off a screen beside the
// row it is to be held against, or worked out from interactions. Posts are
// known over all channels only, so the rate by post needs there to be one.
func engagementOf(doc assessment.Document, c string, alone bool, followers *float64) (rate float64, row channel.Figure, ok bool) {
	ch, _ := channel.ByID(c)
	if v := share(doc, assessment.Key("audience.engagementRate", c), 100); v != nil {
		if row, ok = question.Figure(doc, doc.Choice(assessment.Key("audience.engagementRow", c))); ok {
			return *v, row, true
		}
	}
	did := count(doc, assessment.Key("audience.interactions", c))
	if did == nil || fewPosts(doc) {
		return 0, row, false
	}
	if reach := count(doc, assessment.Key("audience.reach", c)); reach != nil && *reach >= quality.MinReached &&
		doc.Choice(assessment.Key("audience.reachIs", c)) == "views" {
		row, ok = channel.Engagement(ch.Platform, channel.ByImpressions)
		return *did / *reach, question.AsOf(doc, row), ok
	}
	posts, known := doc.Number("posts")
	if !alone || !known || posts <= 0 || followers == nil || *followers <= 0 {
		return 0, row, false
	}
	row, ok = channel.Engagement(ch.Platform, channel.ByFollowersPerPost)
	return *did / *followers / posts, question.AsOf(doc, row), ok
}

// sentiment is (good − bad)/all, as it is scored.
func sentiment(doc assessment.Document) *float64 {
	n, good, bad := count(doc, "sentiment.n"), count(doc, "sentiment.good"), count(doc, "sentiment.bad")
	if good == nil || bad == nil {
		return nil
	}
	all := 20.0
	if n != nil {
		all = *n
	}
	all = max(all, *good+*bad)
	if all <= 0 {
		return nil
	}
	v := quality.FromSentiment((*good - *bad) / all)
	return &v
}

// promoters is the net promoter score, against the sector's.
func promoters(doc assessment.Document) measure {
	m := measure{Metric: quality.Metric{ID: quality.NPS, Reference: nothing}, key: "nps.promoters", without: true}
	f, ok := channel.NPSReference(doc.Choice("business.sector"))
	if _, median, _, usable := question.AsOf(doc, f).Share(); ok && usable {
		m.Reference, m.row, m.without = quality.Reference{Median: median, Transform: quality.Logit, S: 0.8}, f.ID, false
	}
	up, even, down := count(doc, "nps.promoters"), count(doc, "nps.passives"), count(doc, "nps.detractors")
	if up == nil || even == nil || down == nil || *up+*even+*down <= 0 {
		return m
	}
	v := quality.FromNPS(100 * (*up - *down) / (*up + *even + *down))
	m.Value = &v
	return m
}

// buckets are the ends of the answers to "how long do you take?", in hours.
var buckets = map[string][2]float64{
	"under-1h":    {0.25, 1},
	"same-day":    {1, 8},
	"next-day":    {8, 24},
	"2-3-days":    {24, 72},
	"over-3-days": {72, 168},
}

// responseHours is the time to the first answer: measured, or the geometric
// mean of the bucket chosen.
func responseHours(doc assessment.Document) *float64 {
	if v := count(doc, "service.timeHours"); v != nil {
		return v
	}
	b, ok := buckets[doc.Choice("service.time")]
	if !ok {
		return nil
	}
	v := math.Sqrt(b[0] * b[1])
	return &v
}

// channelIndices place the channels of which somebody has looked at the
// followers, where there is something to hold their number against.
func channelIndices(doc assessment.Document, p *Present, all []measure) []ChannelIndex {
	var list []ChannelIndex
	channels := question.Channels(doc)
	weights, pillarWeights := weightsOf(doc)
	for _, c := range channels {
		_, own := auditAt(doc, c)
		if !own && !lookedAt(doc, p, c) && question.AuditChannel(doc) != c {
			continue
		}
		var known []quality.Metric
		place := ChannelIndex{Channel: c}
		note := func(m quality.Metric, of *[]quality.Scored) {
			if m.Value != nil {
				known = append(known, m)
				score := m.Reference.Score(*m.Value)
				*of = append(*of, quality.Scored{Metric: m, Score: &score})
			}
		}
		quantityOf := map[quality.MetricID]*float64{
			quality.Followers:    count(doc, assessment.Key("audience.followers", c)),
			quality.MonthlyReach: peopleReached(doc, c),
		}
		one := []string{c}
		authentic, relevant := scoredShares(doc, p, one)
		qualityOf := map[quality.MetricID]*float64{
			quality.AuthenticShare:      authentic,
			quality.RelevantShare:       relevant,
			quality.SharesPer1000:       perThousand(doc, "audience.shares", one),
			quality.ConversationPer1000: perThousand(doc, "audience.comments", one),
		}
		for _, m := range all {
			if v, ok := quantityOf[m.ID]; ok && !m.without {
				note(quality.Metric{ID: m.ID, Value: v, Reference: m.Reference}, &place.QuantityMetrics)
			}
			if v, ok := qualityOf[m.ID]; ok {
				note(quality.Metric{ID: m.ID, Value: v, Reference: m.Reference}, &place.QualityMetrics)
			}
			if m.ID == quality.EngagementRate {
				if e := engagement(doc, one); len(channels) == 1 || e.row != "" && e.row == m.row {
					note(e.Metric, &place.QualityMetrics)
				}
			}
		}
		quantity, _ := quality.Quantity(known, weights)
		good, _ := quality.Quality(known, pillarWeights)
		if quantity.Number == nil || good.Number == nil || authentic == nil || relevant == nil {
			continue
		}
		place.Quantity, place.Quality = *quantity.Number, *good.Number
		list = append(list, place)
	}
	return list
}

// lookedAt says whether the person gave the shares of a channel's followers.
func lookedAt(doc assessment.Document, p *Present, c string) bool {
	for j := range p.Inputs.Audiences {
		if name := p.Inputs.Audiences[j].Name; question.ChannelOf(name) == c && said(doc, "audience.authentic", name) {
			return true
		}
	}
	return false
}
