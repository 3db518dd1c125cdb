package quality

// MetricID names a figure that is scored.
type MetricID string

// The metrics of the quantity index.
const (
	Followers     MetricID = "followers"     // over all channels
	MonthlyReach  MetricID = "monthlyReach"  // different people reached in a month
	PostsPerMonth MetricID = "postsPerMonth" // over all channels
	Growth        MetricID = "growth"        // monthly net growth of followers, share
)

// The metrics of the quality index, by pillar.
const (
	AuthenticShare MetricID = "authenticShare" // followers who are real people
	SharesPer1000  MetricID = "sharesPer1000"  // shares per 1,000 people reached
	NetSentiment   MetricID = "netSentiment"   // as FromSentiment gives it
	AdvocateShare  MetricID = "advocateShare"  // customers who really recommend

	RelevantShare    MetricID = "relevantShare"    // real followers who could buy
	EngagementRate   MetricID = "engagementRate"   // only against the same platform, definition and year
	CustomerPresence MetricID = "customerPresence" // effort spent where customers say they are

	AnswerRate     MetricID = "answerRate"     // questions answered
	ResponseTime   MetricID = "responseTime"   // hours to the first answer, median
	ResolutionRate MetricID = "resolutionRate" // resolved without another channel

	ConversationPer1000 MetricID = "conversationPer1000" // comments and replies per 1,000 people reached
	ConversionRate      MetricID = "conversionRate"      // web shops only
	YearlyRetention     MetricID = "yearlyRetention"     // not where customers buy once
	NPS                 MetricID = "nps"                 // as FromNPS gives it
)

// PillarID names one of the four pillars of quality.
type PillarID string

// The pillars, in order.
const (
	Credibility PillarID = "credibility" // people carry the message, so it is believed
	Relevance   PillarID = "relevance"   // the right channel, the right people
	Service     PillarID = "service"     // who asks is answered
	Loyalty     PillarID = "loyalty"     // they talk, buy, stay
)

// QuantityMetrics are the metrics of the quantity index, in the order of its
// weights.
func QuantityMetrics() [4]MetricID {
	return [4]MetricID{Followers, MonthlyReach, PostsPerMonth, Growth}
}

// Pillars are the pillars in the order of their weights.
func Pillars() [4]PillarID { return [4]PillarID{Credibility, Relevance, Service, Loyalty} }

// Metrics are the metrics of a pillar.
func (p PillarID) Metrics() []MetricID {
	switch p {
	case Credibility:
		return []MetricID{AuthenticShare, SharesPer1000, NetSentiment, AdvocateShare}
	case Relevance:
		return []MetricID{RelevantShare, EngagementRate, CustomerPresence}
	case Service:
		return []MetricID{AnswerRate, ResponseTime, ResolutionRate}
	case Loyalty:
		return []MetricID{ConversationPer1000, ConversionRate, YearlyRetention, NPS}
	}
	return nil
}

// PillarOf is the pillar of a metric, "" for those of quantity.
func PillarOf(id MetricID) PillarID {
	for _, pillar := range Pillars() {
		for _, metric := range pillar.Metrics() {
			if metric == id {
				return pillar
			}
		}
	}
	return ""
}

// Metric is one figure to be scored. A metric that is not handed in does not
// apply: it leaves the count. So does one without a usable reference.
type Metric struct {
	ID        MetricID
	Value     *float64 // in the unit of its reference; nil = not known
	Reference Reference
}

// Scored is a metric that applies, with its score.
type Scored struct {
	Metric
	Score *float64 // 1 to 99; nil = not known
}

// scored picks the metrics of a list of ids that apply.
func scored(ids []MetricID, metrics []Metric) []Scored {
	var list []Scored
	for _, id := range ids {
		for _, m := range metrics {
			if m.ID != id || !m.Reference.Usable() {
				continue
			}
			s := Scored{Metric: m}
			if m.Value != nil {
				score := m.Reference.Score(*m.Value)
				s.Score = &score
			}
			list = append(list, s)
			break
		}
	}
	return list
}
