// Package quality says how an audience stands: how many there are, how good they
// are for the business, and how far apart the two lie.
//
// A score, 0 to 100, places a figure against a reference median, where 50 is
// level with it. Scores make up a quantity index and four pillars of quality;
// the quality index is their geometric mean, so that one strong pillar cannot
// hide an empty one. What is not known widens a band and is never made up.
// References come in from outside; words are left to whoever shows them.
package quality

import (
	"math"
	"slices"

	"quilate/app/stat"
)

// Transform is the scale on which a figure spreads evenly.
type Transform string

// The scales of references.
const (
	Log        Transform = "log"         // counts and rates: twice is twice
	InverseLog Transform = "inverse-log" // the same where less is better
	Logit      Transform = "logit"       // shares, by their odds
)

// Reference is what a figure is held against.
type Reference struct {
	Median    float64 // in the figure's unit; a share for Logit
	Transform Transform
	S         float64 // standard deviation on the transformed scale, above 0
}

// Scores never say that nothing could be worse or better.
const lowestScore, highestScore = 1, 99

// Usable says whether anything can be scored against the reference.
func (r Reference) Usable() bool {
	switch r.Transform {
	case Log, InverseLog:
		return r.S > 0 && r.Median > 0 && !math.IsInf(r.Median, 1)
	case Logit:
		return r.S > 0 && r.Median > 0 && r.Median < 1
	}
	return false
}

// Score is 100·Φ(z), 1 to 99: 50 at the median, 80.7 at twice the median on a
// log scale of S 0.8. Nothing scores 1, and 99 where less is better; a share of
// all scores 99. Against a reference that is not Usable it is 50.
func (r Reference) Score(x float64) float64 {
	if !r.Usable() || math.IsNaN(x) {
		return 50
	}
	var z float64
	switch r.Transform {
	case Log, InverseLog:
		z = math.Log(max(0, x)/r.Median) / r.S
		if r.Transform == InverseLog {
			z = -z
		}
	case Logit:
		z = (logit(x) - logit(r.Median)) / r.S
	}
	return max(lowestScore, min(100*stat.Phi(z), highestScore))
}

// logit is the log of the odds, infinite at the ends and beyond.
func logit(share float64) float64 {
	switch {
	case share <= 0:
		return math.Inf(-1)
	case share >= 1:
		return math.Inf(1)
	}
	return math.Log(share) - math.Log1p(-share)
}

// SpreadOfQuartiles is S on the log scale where the quartiles of a reference are
// published: (ln p75 − ln p25)/1.349. It is 0, which is not usable, where they
// are not above 0 and apart.
func SpreadOfQuartiles(p25, p75 float64) float64 {
	if !(p25 > 0) || !(p75 > p25) {
		return 0
	}
	return (math.Log(p75) - math.Log(p25)) / 1.349
}

// FromSentiment turns (positive − negative)/all, −1 to 1, into the share that is
// scored.
func FromSentiment(net float64) float64 { return (1 + net) / 2 }

// FromNPS turns a net promoter score, −100 to 100, into the share that is
// scored.
func FromNPS(nps float64) float64 { return (100 + nps) / 200 }

// MinCompetitors is how many competitors it takes to replace our conventions.
const MinCompetitors = 3

// OfCompetitors is the reference with the median of the competitors the user
// names, when there are enough of them with a figure above 0.
func (r Reference) OfCompetitors(figures []float64) (Reference, bool) {
	known := slices.DeleteFunc(slices.Clone(figures), func(x float64) bool { return !(x > 0) })
	if len(known) < MinCompetitors {
		return r, false
	}
	r.Median = stat.Median(known)
	return r, true
}
