package risk

import (
	"math"

	"quilate/app/roi"
)

// question is what knowing some inputs for sure is worth before choosing, money:
// the expected value of partial perfect information. What is known is cut into
// parts of equal chance; what is best in each part is chosen on the other
// groups of draws and paid on the group left out, so that chance alone is worth
// nothing.
//
// Several inputs that one answer tells are looked at along the line on which
// they change the choice most.
type question struct {
	inputs  []int
	along   []float64 // of each input, a unit vector
	width   int       // options
	sums    [groups][]float64
	options [groups][]float64
}

// parts is into how many parts of equal chance what is known is cut, and
// partEdges are the standard normal numbers between them.
const parts = 16

var partEdges = [parts - 1]float64{
	-1.5341205443525463, -1.1503493803760083, -0.88714655901887613, -0.67448975019608171, -0.48877641111466949, -0.31863936396437514,
	-0.15731068461017070, 0, 0.15731068461017070, 0.31863936396437514, 0.48877641111466949, 0.67448975019608171, 0.88714655901887613,
	1.1503493803760083, 1.5341205443525463,
}

func newQuestion(inputs []int, slopes [][]float64, options int) question {
	q := question{inputs: inputs, width: options}
	longest := -1.0
	for _, row := range slopes {
		along := make([]float64, len(inputs))
		for n, i := range inputs {
			along[n] = row[i]
		}
		if length := dot(along, along); length > longest {
			longest, q.along = length, along
		}
	}
	if !unit(q.along) {
		for n := range q.along {
			q.along[n] = 1 / math.Sqrt(float64(len(inputs)))
		}
	}
	for g := range groups {
		q.sums[g] = make([]float64, parts*options)
		q.options[g] = make([]float64, options)
	}
	return q
}

// note adds a draw.
func (q *question) note(group int, normal []float64, summary []roi.Summary) {
	z := 0.0
	for n, i := range q.inputs {
		z += float64(q.along[n] * normal[i])
	}
	part := 0
	for half := parts / 2; half > 0; half /= 2 {
		if z >= partEdges[part+half-1] {
			part += half
		}
	}
	sums := q.sums[group][part*q.width:][:q.width]
	for k := range summary {
		sums[k] += summary[k].NPV
		q.options[group][k] += summary[k].NPV
	}
}

// Worth is what answering a question of the model is worth, money.
func (s *Simulation) Worth(which int) float64 {
	q := &s.questions[which]
	all, total := make([]float64, parts*q.width), make([]float64, q.width)
	for g := range groups {
		for i, v := range q.sums[g] {
			all[i] += v
		}
		for k, v := range q.options[g] {
			total[k] += v
		}
	}
	gain := 0.0
	for g := range groups {
		own := q.sums[g]
		fixed := bestWithout(total, q.options[g])
		for p := range parts {
			pick := bestWithout(all[p*q.width:][:q.width], own[p*q.width:][:q.width])
			gain += own[p*q.width+pick] - own[p*q.width+fixed]
		}
	}
	return max(0, gain/float64(s.n))
}

// bestWithout is the option with the highest sum when one group's is left out.
func bestWithout(all, leave []float64) int {
	best := 0
	for k := range all {
		if all[k]-leave[k] > all[best]-leave[best] {
			best = k
		}
	}
	return best
}
