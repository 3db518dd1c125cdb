package quality

import (
	"encoding/json"
	"math"
	"os"
	"testing"
)

func decode(t *testing.T, path string, into any) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, into); err != nil {
		t.Fatal(err)
	}
}

// near holds figures to what two implementations in double precision agree on.
func near(t *testing.T, what string, got, want float64) {
	t.Helper()
	if !(math.Abs(got-want) <= 1e-9*max(1e-3, math.Abs(want))) {
		t.Errorf("%s: got %.15g, want %.15g", what, got, want)
	}
}

func nearOrNone(t *testing.T, what string, got, want *float64) {
	t.Helper()
	if (got == nil) != (want == nil) {
		t.Errorf("%s: got %v, want %v", what, got, want)
	} else if got != nil {
		near(t, what, *got, *want)
	}
}

func TestWorkedScores(t *testing.T) {
	var vector struct {
		Scores []struct {
			X, Median, S float64
			Transform    Transform
			Expect       float64
		}
		Quality struct {
			Pillars           []float64
			Expect            float64
			ArithmeticWouldBe float64
		}
	}
	decode(t, "testdata/indices.json", &vector)
	if len(vector.Scores) != 9 {
		t.Fatalf("%d scores", len(vector.Scores))
	}
	for _, s := range vector.Scores {
		near(t, string(s.Transform), Reference{s.Median, s.Transform, s.S}.Score(s.X), s.Expect)
	}
	same := []float64{25, 25, 25, 25}
	near(t, "quality index", geometric(same, vector.Quality.Pillars), vector.Quality.Expect)
	near(t, "arithmetic", arithmetic(same, vector.Quality.Pillars), vector.Quality.ArithmeticWouldBe)
}

// conventions are the references of the sample cases, as published with the
// model: median and s by metric.
var conventions = map[MetricID]Reference{
	AuthenticShare: {0.905, Logit, 0.8}, SharesPer1000: {3, Log, 0.8}, NetSentiment: {0.70, Logit, 0.8}, AdvocateShare: {0.30, Logit, 0.8},
	RelevantShare: {0.50, Logit, 0.8}, CustomerPresence: {0.50, Logit, 0.8},
	AnswerRate: {0.60, Logit, 0.8}, ResponseTime: {10.8, InverseLog, 1}, ResolutionRate: {0.70, Logit, 0.8},
	ConversationPer1000: {2, Log, 0.8}, YearlyRetention: {0.60, Logit, 0.8},
}

// sample is one of the sample cases.
type sample struct {
	ID        string
	Overlap   float64
	Audiences []struct {
		Name                                      string
		Followers, Authentic, Relevant, Reachable float64
	}
	ChannelOf      map[string]string
	EngagedShare   map[string]float64
	QualityMetrics struct {
		Audit struct {
			Channel                      string
			N, Real, CouldBuy, Customers int
		}
		SharesPer1000, NetSentiment, AdvocateShare, CustomerPresence, AnswerRate, ResponseTimeHours *float64
		ResolutionRate, ConversationPer1000, YearlyRetention, NPS                                   *float64
		EngagementRate                                                                              struct{ Reference, Value float64 }
		NPSReference                                                                                float64
	}
	QuantityMetrics struct {
		Followers, MonthlyReach, PostsPerMonth, Growth float64
		Competitors                                    map[MetricID]float64
	}
	Maturity Answers
	Expect   struct {
		EffectiveAudience struct {
			Channels map[string]struct{ Followers, EffectiveAudience, VanityShare float64 }

			Followers, EffectiveAudience, VanityShare float64
		}
		Index struct {
			QuantityScores                             map[MetricID]float64
			QuantityIndex                              float64
			ScoredShares                               struct{ AuditAuthentic, AuditRelevant, AuthenticShare, RelevantShare float64 }
			QualityScores                              map[PillarID]map[MetricID]*float64
			Pillars                                    map[PillarID]float64
			QualityIndex                               float64
			QualityBand, GapBand                       [2]float64
			Known, Applicable, SignHoldsOf200          int
			Gap                                        float64
			Zone                                       string
			AuthenticShare, RelevantShare, VanityShare float64
			AuditWilson95                              struct{ Real, CouldBuyOfReal, CustomersOfCouldBuy [2]float64 }
		}
		MaturityLevel int
	}
}

func (s *sample) audit() Audit {
	a := s.QualityMetrics.Audit
	return Audit{a.N, a.Real, a.CouldBuy, a.Customers}
}

// audiences are the sources as they are, and with the shares that are scored:
// those of the channel that was audited are drawn towards the reference.
func (s *sample) audiences() (list, scored []Audience) {
	for _, a := range s.Audiences {
		audience := Audience{Followers: a.Followers, Authentic: a.Authentic, Relevant: a.Relevant, Reachable: a.Reachable}
		if engaged, ok := s.EngagedShare[a.Name]; ok {
			audience.Engaged = &engaged
		}
		list = append(list, audience)
		if s.ChannelOf[a.Name] == s.QualityMetrics.Audit.Channel || a.Name == s.QualityMetrics.Audit.Channel {
			audience.Authentic = s.audit().ScoredAuthentic(conventions[AuthenticShare].Median)
			audience.Relevant = s.audit().ScoredRelevant(conventions[RelevantShare].Median)
		}
		scored = append(scored, audience)
	}
	return list, scored
}

// metrics are the metrics of a sample case, conversion left out: nobody in them
// sells on the web.
func (s *sample) metrics() (quantity, quality []Metric) {
	q, n := s.QualityMetrics, s.QuantityMetrics
	for id, x := range map[MetricID]float64{Followers: n.Followers, MonthlyReach: n.MonthlyReach, PostsPerMonth: n.PostsPerMonth, Growth: n.Growth} {
		quantity = append(quantity, Metric{id, &x, Reference{n.Competitors[id], Log, 1}})
	}
	_, scored := s.audiences()
	together := Together(scored, s.Overlap)
	convert := func(x *float64, by func(float64) float64) *float64 {
		if x == nil {
			return nil
		}
		y := by(*x)
		return &y
	}
	for id, x := range map[MetricID]*float64{
		AuthenticShare: &together.Authentic, RelevantShare: &together.Relevant,
		SharesPer1000: q.SharesPer1000, NetSentiment: convert(q.NetSentiment, FromSentiment), AdvocateShare: q.AdvocateShare,
		CustomerPresence: q.CustomerPresence, AnswerRate: q.AnswerRate, ResponseTime: q.ResponseTimeHours,
		ResolutionRate: q.ResolutionRate, ConversationPer1000: q.ConversationPer1000, YearlyRetention: q.YearlyRetention,
	} {
		quality = append(quality, Metric{id, x, conventions[id]})
	}
	quality = append(quality,
		Metric{EngagementRate, &q.EngagementRate.Value, Reference{q.EngagementRate.Reference, Log, 0.8}},
		Metric{NPS, convert(q.NPS, FromNPS), Reference{FromNPS(q.NPSReference), Logit, 0.8}},
		Metric{ConversionRate, nil, Reference{}})
	return quantity, quality
}

func samples(t *testing.T) []sample {
	t.Helper()
	var cases []sample
	decode(t, "testdata/cases.json", &cases)
	if len(cases) != 3 {
		t.Fatalf("%d cases", len(cases))
	}
	return cases
}

func TestSampleCasesScoreAsPrinted(t *testing.T) {
	for _, c := range samples(t) {
		t.Run(c.ID, func(t *testing.T) {
			want := c.Expect.Index
			quantityMetrics, qualityMetrics := c.metrics()
			quantity, scores := Quantity(quantityMetrics, QuantityWeights())
			quality, pillars := Quality(qualityMetrics, PillarWeights())

			if len(scores) != 4 {
				t.Fatalf("%d quantity scores", len(scores))
			}
			for _, s := range scores {
				near(t, string(s.ID), *s.Score, want.QuantityScores[s.ID])
			}
			near(t, "quantity index", *quantity.Number, want.QuantityIndex)
			for _, p := range pillars {
				near(t, string(p.ID), *p.Score, want.Pillars[p.ID])
				if len(p.Metrics) != len(want.QualityScores[p.ID]) {
					t.Errorf("%s: %d metrics, want %d", p.ID, len(p.Metrics), len(want.QualityScores[p.ID]))
				}
				for _, s := range p.Metrics {
					nearOrNone(t, string(s.ID), s.Score, want.QualityScores[p.ID][s.ID])
				}
			}
			near(t, "quality index", *quality.Number, want.QualityIndex)
			near(t, "quality low", quality.Low, want.QualityBand[0])
			near(t, "quality high", quality.High, want.QualityBand[1])
			if quality.Known != want.Known || quality.Applicable != want.Applicable {
				t.Errorf("coverage %d of %d, want %d of %d", quality.Known, quality.Applicable, want.Known, want.Applicable)
			}

			gap := VanityGap(quantity, quality)
			near(t, "gap", *gap.Value, want.Gap)
			near(t, "gap low", gap.Low, want.GapBand[0])
			near(t, "gap high", gap.High, want.GapBand[1])
			if zone := map[string]Zone{"escaparate": ShopWindow, "joya escondida": HiddenGem}[want.Zone]; gap.Zone != zone || len(gap.Zones) != 1 || gap.Zones[0] != zone {
				t.Errorf("zone %q of %q, want %q", gap.Zone, gap.Zones, want.Zone)
			}
			if holds, ok := SignHolds(scores, pillars, QuantityWeights(), PillarWeights(), 1); !ok || want.SignHoldsOf200 == 200 && holds != 1 {
				t.Errorf("the sign holds in %v (%v), want %d of 200", holds, ok, want.SignHoldsOf200)
			}
		})
	}
}

func TestSampleCasesCountTheirAudienceAsPrinted(t *testing.T) {
	for _, c := range samples(t) {
		t.Run(c.ID, func(t *testing.T) {
			list, scored := c.audiences()
			want := c.Expect.EffectiveAudience
			for i, a := range c.Audiences {
				if channel, ok := want.Channels[a.Name]; ok {
					near(t, a.Name+" effective", list[i].Effective(), channel.EffectiveAudience)
					near(t, a.Name+" vanity", list[i].Vanity(), channel.VanityShare)
				}
			}
			total := Together(list, c.Overlap)
			near(t, "followers", total.Followers, want.Followers)
			near(t, "effective audience", total.Effective, want.EffectiveAudience)
			near(t, "vanity share", total.Vanity, want.VanityShare)
			near(t, "authentic share", total.Authentic, c.Expect.Index.AuthenticShare)
			near(t, "relevant share", total.Relevant, c.Expect.Index.RelevantShare)

			shares := c.Expect.Index.ScoredShares
			near(t, "scored authentic, audited channel", c.audit().ScoredAuthentic(0.905), shares.AuditAuthentic)
			near(t, "scored relevant, audited channel", c.audit().ScoredRelevant(0.5), shares.AuditRelevant)
			near(t, "scored authentic, all", Together(scored, 0).Authentic, shares.AuthenticShare)
			near(t, "scored relevant, all", Together(scored, 0).Relevant, shares.RelevantShare)

			intervals, wilson := c.audit().Intervals(), c.Expect.Index.AuditWilson95
			for _, pair := range []struct {
				got  Interval
				want [2]float64
			}{{intervals.Authentic, wilson.Real}, {intervals.Relevant, wilson.CouldBuyOfReal}, {intervals.CustomerShare, wilson.CustomersOfCouldBuy}} {
				near(t, "interval low", pair.got.Low, pair.want[0])
				near(t, "interval high", pair.got.High, pair.want[1])
			}
			if level := MaturityOf(c.Maturity).Level; level != c.Expect.MaturityLevel {
				t.Errorf("maturity %d, want %d", level, c.Expect.MaturityLevel)
			}
		})
	}
}
