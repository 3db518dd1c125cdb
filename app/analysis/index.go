package analysis

import (
	"strconv"

	"quilate/app/assessment"
	"quilate/app/quality"
	"quilate/app/question"
)

// Index is quantity against quality.
type Index struct {
	Quantity quality.Index // number if enough is known, band always
	Quality  quality.Index
	Gap      *float64 // quantity − quality, nil while one is a band only
	GapLow   float64
	GapHigh  float64
	Zone     quality.Zone   // "" unknown
	Zones    []quality.Zone // the zones the bands touch
	Pillars  []quality.Pillar
	Weakest  quality.PillarID // "" if none is known
	SignHold *float64         // share of 200 random weightings in which the gap keeps its sign; nil while too little is known
	Channels []ChannelIndex
	Metrics  []Metric
}

// ChannelIndex places one channel in the quadrant, where somebody has looked
// at its followers. Quantity holds the channel's own followers and reach
// against the reference for all channels together; quality rests on what is
// known of this channel alone: who follows, and what they do.
type ChannelIndex struct {
	Channel           string
	Quantity, Quality float64
	QuantityMetrics   []quality.Scored // what is known of this channel, with its score
	QualityMetrics    []quality.Scored
}

// Metric is one figure of the indices, scored or not.
type Metric struct {
	ID         quality.MetricID
	Pillar     quality.PillarID // "" for quantity
	Value      *float64
	Score      *float64
	Median     float64 // of the reference; 0 if there is none
	Row        string  // reference, "" if it is the competitors' median or there is none
	Competitor bool    // the reference is the median of the person's own competitors
	Applies    bool
	Key        string // where it is asked
	// Derived says that the person chose a range and Value stands for it: the
	// geometric mean of its ends.
	Derived bool
}

// measure is a metric with where it comes from.
type measure struct {
	quality.Metric
	row        string
	competitor bool
	key        string
	derived    bool // it stands for a range that was chosen
	without    bool // it applies, but there is nothing to hold it against
}

// indexOf works the indices out.
func indexOf(doc assessment.Document, p *Present) Index {
	measures := append(quantityMeasures(doc, p), qualityMeasures(doc, p)...)
	metrics := make([]quality.Metric, len(measures))
	for i := range measures {
		metrics[i] = measures[i].Metric
	}
	weights, pillarWeights := weightsOf(doc)
	quantity, scored := quality.Quantity(metrics, weights)
	if measures[0].without {
		quantity.Number = nil // without a market nobody knows whether so many followers are many
	}
	good, pillars := quality.Quality(metrics, pillarWeights)
	gap := quality.VanityGap(quantity, good)
	x := Index{
		Quantity: quantity, Quality: good,
		Gap: gap.Value, GapLow: gap.Low, GapHigh: gap.High, Zone: gap.Zone, Zones: gap.Zones,
		Pillars: pillars,
	}
	if quantity.Number != nil && good.Number != nil {
		if share, ok := quality.SignHolds(scored, pillars, weights, pillarWeights, 1); ok {
			x.SignHold = &share
		}
	}
	lowest := 101.0
	for _, pillar := range pillars {
		if pillar.Score != nil && *pillar.Score < lowest {
			x.Weakest, lowest = pillar.ID, *pillar.Score
		}
	}
	x.Metrics = listed(measures, scored, pillars, p, doc)
	x.Channels = channelIndices(doc, p, measures)
	return x
}

// listed are all metrics in order, those that do not apply too.
func listed(measures []measure, scored []quality.Scored, pillars []quality.Pillar, p *Present, doc assessment.Document) []Metric {
	for _, pillar := range pillars {
		scored = append(scored, pillar.Metrics...)
	}
	var list []Metric
	add := func(id quality.MetricID) {
		m := Metric{ID: id, Pillar: quality.PillarOf(id)}
		for i := range measures {
			if measures[i].ID != id {
				continue
			}
			m.Applies, m.Value, m.Row, m.Competitor, m.Key, m.Derived = true, measures[i].Value, measures[i].row, measures[i].competitor, measures[i].key, measures[i].derived
			if !measures[i].without {
				m.Median = measures[i].Reference.Median
			}
		}
		for i := range scored {
			if scored[i].ID == id {
				m.Score = scored[i].Score
			}
		}
		list = append(list, m)
	}
	for _, id := range quality.QuantityMetrics() {
		add(id)
	}
	for _, pillar := range quality.Pillars() {
		for _, id := range pillar.Metrics() {
			add(id)
		}
	}
	return list
}

// weightsOf are the person's own weights, or ours.
func weightsOf(doc assessment.Document) (quantity, pillars quality.Weights) {
	quantity, pillars = quality.QuantityWeights(), quality.PillarWeights()
	read := func(w *quality.Weights, names [4]string) {
		for i, name := range names {
			if v, ok := doc.Number("index.weight." + name); ok && finite(v) {
				w[i] = max(0, v)
			}
		}
	}
	read(&quantity, [4]string{"followers", "reach", "posts", "growth"})
	read(&pillars, [4]string{"credibility", "relevance", "service", "loyalty"})
	return quantity, pillars
}

// convention is a row of the reference curves.
func convention(doc assessment.Document, id string) (quality.Reference, string) {
	f, _ := question.Figure(doc, id)
	return quality.Reference{Median: f.Likely, Transform: quality.Transform(f.Transform), S: f.S}, id
}

// nothing stands in for a reference that does not exist: the metric counts as
// not known.
var nothing = quality.Reference{Median: 1, Transform: quality.Log, S: 1}

// quantityMeasures are followers, reach, posts and growth. Followers and reach
// are held against competitors or the market; without either they are not scored.
func quantityMeasures(doc assessment.Document, p *Present) []measure {
	at := askedAt(doc)
	followers := measure{Metric: quality.Metric{ID: quality.Followers}, key: "channels.on@instagram"}
	if c := mainChannel(doc); c != "" {
		followers.key = assessment.Key("audience.followers", c)
	}
	posts := measure{Metric: quality.Metric{ID: quality.PostsPerMonth, Value: count(doc, "posts")}, key: "posts"}
	growth := measure{Metric: quality.Metric{ID: quality.Growth, Value: growthOf(doc, p)}, key: assessment.Key("audience.organicGrowthPerMonth", at)}
	reach := measure{Metric: quality.Metric{ID: quality.MonthlyReach}, key: assessment.Key("audience.reach", at)}
	for _, c := range question.Channels(doc) {
		if v := count(doc, assessment.Key("audience.followers", c)); v != nil {
			followers.Value = plus(followers.Value, *v)
		}
		if v := peopleReached(doc, c); v != nil {
			reach.Value = plus(reach.Value, *v)
		}
	}
	for i, m := range []*measure{&followers, &reach, &posts, &growth} {
		ref, row := convention(doc, []string{"quantity_followers", "quantity_reach", "quantity_posts", "quantity_growth"}[i])
		if i < 2 {
			if market := p.Inputs.AddressableMarket; market != nil && *market > 0 {
				ref.Median *= *market
			} else {
				ref.Median = 0
			}
		}
		if against, ok := ref.OfCompetitors(competitors(doc, i)); ok {
			ref, row, m.competitor = against, "", true
		}
		m.Reference, m.row = ref, row
		if !ref.Usable() {
			m.Reference, m.row, m.Value, m.without = nothing, "", nil, true
			for _, o := range p.LeftOut {
				if o.Code == "ceiling" && i < 2 {
					m.key = o.Key // the market is missing, not the followers
				}
			}
		}
	}
	return []measure{followers, reach, posts, growth}
}

// askedAt is the channel on which a figure of each channel is asked first.
func askedAt(doc assessment.Document) string {
	channels := question.Channels(doc)
	if c := question.AuditChannel(doc); c != "" {
		return c
	}
	if len(channels) > 0 {
		return channels[0]
	}
	return ""
}

// competitors are their followers, reach, posts or growth as a share.
func competitors(doc assessment.Document, figure int) []float64 {
	var list []float64
	for n := 1; n <= 10; n++ {
		at := strconv.Itoa(n)
		v := count(doc, assessment.Key("competitor."+[]string{"followers", "reach", "posts", "growth"}[figure], at))
		if v == nil {
			continue
		}
		if figure == 3 {
			followers := count(doc, assessment.Key("competitor.followers", at))
			if followers == nil || *followers <= 0 {
				continue
			}
			*v /= *followers
		}
		list = append(list, *v)
	}
	return list
}

// growthOf is the share by which followers grow in a month, net: said, or from
// what comes and goes where the person knows it for every channel.
func growthOf(doc assessment.Document, p *Present) *float64 {
	if v := share(doc, "growth", 100); v != nil {
		return v
	}
	var gained, followers float64
	for j := range p.Inputs.Audiences {
		a := &p.Inputs.Audiences[j]
		if a.Followers <= 0 {
			continue
		}
		if _, ok := doc.Number(assessment.Key("audience.organicGrowthPerMonth", a.Name)); !ok {
			return nil
		}
		gained += a.GainedPerMonth() - a.Followers*a.MonthlyChurn
		followers += a.Followers
	}
	if followers <= 0 {
		return nil
	}
	v := gained / followers
	return &v
}

// peopleReached is a channel's reach in different people; views are not people.
func peopleReached(doc assessment.Document, c string) *float64 {
	if doc.Choice(assessment.Key("audience.reachIs", c)) == "views" {
		return nil
	}
	return count(doc, assessment.Key("audience.reach", c))
}

// count reads a figure as typed; nil if there is none.
func count(doc assessment.Document, key string) *float64 {
	v, ok := doc.Number(key)
	if !ok || !finite(v) || v < 0 {
		return nil
	}
	v = min(v, 1e12)
	return &v
}

// share reads a figure as a share of 1.
func share(doc assessment.Document, key string, per float64) *float64 {
	v := count(doc, key)
	if v != nil {
		*v /= per
	}
	return v
}

func plus(sum *float64, v float64) *float64 {
	if sum != nil {
		v += *sum
	}
	return &v
}
