package quality

import "math"

// Scores that stand in for what is not known: its 10th and 90th percentile.
const lowUnknown, highUnknown = 10, 90

// Index is a number from 0 to 100 and the band it could be in.
type Index struct {
	Number *float64 // nil while too little is known: the band alone

	// Low and High are the index with everything that is not known at its 10th
	// and at its 90th percentile, so that leaving out a bad figure gains
	// nothing. They hold Number between them.
	Low, High float64

	Known, Applicable int // "based on 7 of 12"

	Narrows MetricID // the missing metric that would narrow the band most; "" if none is missing
}

// Pillar is one pillar of the quality index.
type Pillar struct {
	ID                PillarID
	Score             *float64 // mean of the scores known; nil if none is
	Low, High         float64  // with the unknown at their 10th and 90th percentile
	Known, Applicable int
	Metrics           []Scored
}

// Weights are how much each part counts, in any unit: they are divided by their
// sum. Weights below 0 count as 0, and if nothing is left all count the same.
type Weights [4]float64

// QuantityWeights are those of followers, monthly reach, posts and growth.
func QuantityWeights() Weights { return Weights{40, 30, 15, 15} }

// PillarWeights are those of the four pillars.
func PillarWeights() Weights { return Weights{25, 25, 25, 25} }

// Quantity is the weighted arithmetic mean of the scores known. It is a number
// from half of its metrics on.
func Quantity(metrics []Metric, weights Weights) (Index, []Scored) {
	ids := QuantityMetrics()
	list := scored(ids[:], metrics)
	parts := make([]part, 0, len(list))
	for _, s := range list {
		for i, id := range ids {
			if id == s.ID {
				parts = append(parts, part{weight: weights[i], scores: []Scored{s}})
			}
		}
	}
	return indexOf(parts, arithmetic, false), list
}

// Quality is the weighted geometric mean of the pillars, each the arithmetic
// mean of its scores known. It is a number once every pillar has a score and
// half of all metrics are known.
func Quality(metrics []Metric, weights Weights) (Index, []Pillar) {
	var pillars []Pillar
	var parts []part
	for i, id := range Pillars() {
		p := part{weight: weights[i], scores: scored(id.Metrics(), metrics)}
		pillar := Pillar{ID: id, Metrics: p.scores, Applicable: len(p.scores), Low: lowUnknown, High: highUnknown}
		if len(p.scores) > 0 {
			parts = append(parts, p)
			pillar.Low, pillar.High = p.mean(lowUnknown), p.mean(highUnknown)
		}
		if score, known := p.known(); known > 0 {
			pillar.Score, pillar.Known = &score, known
			pillar.Low, pillar.High = min(pillar.Low, score), max(pillar.High, score)
		}
		pillars = append(pillars, pillar)
	}
	return indexOf(parts, geometric, true), pillars
}

// part is a weighted piece of an index.
type part struct {
	weight float64
	scores []Scored
}

// known is the mean of the scores there are, and how many.
func (p part) known() (mean float64, count int) {
	for _, s := range p.scores {
		if s.Score != nil {
			mean += *s.Score
			count++
		}
	}
	return mean / float64(max(1, count)), count
}

// mean is the mean with every unknown score at one value.
func (p part) mean(unknown float64) float64 {
	var sum float64
	for _, s := range p.scores {
		if s.Score != nil {
			sum += *s.Score
		} else {
			sum += unknown
		}
	}
	return sum / float64(len(p.scores))
}

// indexOf puts parts together. Every part has at least one metric.
func indexOf(parts []part, mean func(weights, scores []float64) float64, everyPart bool) Index {
	index := Index{Low: lowUnknown, High: highUnknown}
	if len(parts) == 0 {
		return index
	}
	index.Low, index.High = bandOf(parts, mean)

	var weights, scores []float64
	for _, p := range parts {
		score, known := p.known()
		index.Known += known
		index.Applicable += len(p.scores)
		if known > 0 {
			weights, scores = append(weights, p.weight), append(scores, score)
		}
	}
	if 2*index.Known >= index.Applicable && (len(scores) == len(parts) || !everyPart) {
		number := mean(weights, scores)
		index.Number = &number
		index.Low, index.High = min(index.Low, number), max(index.High, number)
	}
	index.Narrows = narrows(parts, mean)
	return index
}

func bandOf(parts []part, mean func(weights, scores []float64) float64) (low, high float64) {
	var weights, lows, highs []float64
	for _, p := range parts {
		weights = append(weights, p.weight)
		lows, highs = append(lows, p.mean(lowUnknown)), append(highs, p.mean(highUnknown))
	}
	return mean(weights, lows), mean(weights, highs)
}

// narrows finds the metric whose score, were it 50, would leave the least band.
func narrows(parts []part, mean func(weights, scores []float64) float64) MetricID {
	var best MetricID
	least, middle := math.Inf(1), 50.0
	for _, p := range parts {
		for i := range p.scores {
			if p.scores[i].Score != nil {
				continue
			}
			p.scores[i].Score = &middle
			low, high := bandOf(parts, mean)
			p.scores[i].Score = nil
			if width := high - low; width < least {
				best, least = p.scores[i].ID, width
			}
		}
	}
	return best
}

func arithmetic(weights, scores []float64) float64 {
	var sum float64
	for i, w := range normalised(weights) {
		sum += w * scores[i]
	}
	return sum
}

func geometric(weights, scores []float64) float64 {
	var sum float64
	for i, w := range normalised(weights) {
		sum += w * math.Log(scores[i])
	}
	return math.Exp(sum)
}

// normalised are the weights as shares of their sum.
func normalised(weights []float64) []float64 {
	shares := make([]float64, len(weights))
	var sum float64
	for i, w := range weights {
		if w > 0 && !math.IsInf(w, 1) {
			shares[i] = w
			sum += w
		}
	}
	for i := range shares {
		if sum > 0 {
			shares[i] /= sum
		} else {
			shares[i] = 1 / float64(len(shares))
		}
	}
	return shares
}
