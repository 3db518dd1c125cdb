package quality

import "math"

// Weightings is how many random weightings the sign of the gap is tried on.
const Weightings = 200

// SignHolds is the share of random weightings, of quantity metrics and pillars
// alike, in which the gap keeps its sign. Every weighting is as likely as any
// other (a flat Dirichlet), and the same seed gives the same ones. There is no
// answer while quantity or a pillar has nothing known.
func SignHolds(quantity []Scored, pillars []Pillar, weights, pillarWeights Weights, seed uint64) (share float64, ok bool) {
	var scores, pillarScores, given, pillarGiven []float64
	for i, id := range QuantityMetrics() {
		for _, s := range quantity {
			if s.ID == id && s.Score != nil {
				scores, given = append(scores, *s.Score), append(given, weights[i])
			}
		}
	}
	for i, p := range pillars {
		if p.Applicable == 0 {
			continue
		}
		if p.Score == nil || i >= len(pillarWeights) {
			return 0, false
		}
		pillarScores, pillarGiven = append(pillarScores, *p.Score), append(pillarGiven, pillarWeights[i])
	}
	if len(scores) == 0 || len(pillarScores) == 0 {
		return 0, false
	}
	sign := signOf(arithmetic(given, scores) - geometric(pillarGiven, pillarScores))
	chance := chance(seed)
	holds := 0
	for range Weightings {
		gap := arithmetic(chance.weights(len(scores)), scores) - geometric(chance.weights(len(pillarScores)), pillarScores)
		if signOf(gap) == sign {
			holds++
		}
	}
	return float64(holds) / Weightings, true
}

func signOf(x float64) int {
	switch {
	case x > 0:
		return 1
	case x < 0:
		return -1
	}
	return 0
}

// chance is a seeded stream of evenly spread numbers: Steele, Lea and Flood's
// SplitMix64.
type chance uint64

func (c *chance) next() float64 {
	*c += 0x9e3779b97f4a7c15
	z := uint64(*c)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	z ^= z >> 31
	return (float64(z>>11) + 0.5) / (1 << 53)
}

// weights are exponential numbers, which as shares of their sum are a flat
// Dirichlet.
func (c *chance) weights(n int) []float64 {
	weights := make([]float64, n)
	for i := range weights {
		weights[i] = -math.Log(c.next())
	}
	return weights
}
