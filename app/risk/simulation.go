package risk

import (
	"math"
	"math/bits"
	"slices"

	"quilate/app/roi"
	"quilate/app/stat"
)

var Plain bool
var Ordered = true

func SetGroups(n int) { groups = n }

// groups is how many independent sets the draws fall into: how far these differ
// says how exact the whole is.
var groups = 8

// bins is into how many parts of equal chance an input is cut to see what
// knowing it would be worth.
const bins = 16

// Simulation draws a model's inputs again and again.
type Simulation struct {
	model      Model
	seed       uint64
	aim        aim
	normal     *normalTable
	tables     []stat.Table
	points     *points
	engine     roi.Engine
	values     []float64
	u, values2 []float64
	options    []roi.Inputs
	summary    []roi.Summary
	n          int
	outcomes   []outcomes // of each option
	half       []float64  // cash of the first option with its benefits halved
	horizon    int

	means [][]float64 // by group: NPV by option, summed
	given [][]float64 // by group: by input, bin and option: NPV summed; the last of a bin counts draws
}

// outcomes are what came of one option, draw by draw.
type outcomes struct {
	npv, roi, cash, over, without []float64
	cumulative                    [][]float64 // by month
	back                          []int       // how many had their money back by each month
	now                           []float64
}

// New prepares a simulation.
func New(m Model, seed uint64) *Simulation {
	s := &Simulation{model: m, seed: seed, points: newPoints()}
	s.values2 = make([]float64, len(m.Inputs))
	s.values, s.u = make([]float64, len(m.Inputs)), make([]float64, len(m.Inputs))
	s.options, s.summary = make([]roi.Inputs, m.Options), make([]roi.Summary, m.Options)
	m.Put(m.Likely(), s.options)
	for _, e := range m.Inputs {
		t := e.Table()
		s.tables = append(s.tables, t)
	}
	var fs []func(float64) float64
	for i := range s.tables {
		fs = append(fs, s.tables[i].At)
	}
	s.aim = aimAt(&m, fs)
	s.normal = newNormalTable()
	s.horizon = min(max(s.options[0].HorizonMonths, 0), roi.MaxMonths)
	s.outcomes = make([]outcomes, m.Options)
	for k := range s.outcomes {
		s.outcomes[k] = outcomes{cumulative: make([][]float64, s.horizon), back: make([]int, s.horizon), now: make([]float64, s.horizon)}
	}
	for range groups {
		s.means = append(s.means, make([]float64, m.Options))
		s.given = append(s.given, make([]float64, len(m.Inputs)*bins*(m.Options+1)))
	}
	return s
}

// Draws is how many there are so far.
func (s *Simulation) Draws() int { return s.n }

// Draw adds draws.
func (s *Simulation) Draw(n int) {
	for range n {
		s.draw()
	}
}

func (s *Simulation) draw() {
	g := s.n % groups
	for i := range s.values {
		if Plain {
			s.u[i] = (float64(key(s.seed, s.n, i)) + 0.5) / (1 << 32)
			s.values[i] = s.model.Inputs[i].Quantile(s.u[i])
			continue
		}
		n := uint32(s.n / groups)
		round, dimension := i/sobolDimensions, i%sobolDimensions
		if round > 0 {
			n = bits.Reverse32(scramble(bits.Reverse32(n), key(s.seed, g, -round)))
		}
		s.u[i] = s.normal.at(bits.Reverse32(scramble(s.points.coordinate(dimension, n), key(s.seed, g, i))))
	}
	if !Plain {
		s.aim.apply(s.u)
		for d, i := range s.aim.order {
			s.values[i] = s.tables[i].At(s.u[d])
		}
		for d, i := range s.aim.order {
			s.values2[i] = s.u[d]
		}
		for i, z := range s.values2 {
			s.u[i] = min(stat.Phi(z), 1-1e-9)
		}
	}
	s.model.Put(s.values, s.options)
	for k := range s.options {
		s.summary[k] = s.engine.Summarise(&s.options[k], s.outcomes[k].now)
	}
	stopping := s.summary[s.model.Stopping].NPV
	for k := range s.options {
		o, sum := &s.outcomes[k], s.summary[k]
		cash := sum.TotalBenefit - sum.TotalCost
		share := 0.0
		if sum.TotalCost > 0 {
			share = cash / sum.TotalCost
		}
		o.npv, o.cash, o.roi = append(o.npv, sum.NPV), append(o.cash, cash), append(o.roi, share)
		o.over = append(o.over, sum.NPV-stopping)
		back := s.horizon
		for back > 0 && o.now[back-1] >= 0 {
			back--
		}
		if back < s.horizon {
			o.back[back]++
		}
		for t, c := range o.now {
			o.cumulative[t] = append(o.cumulative[t], c)
		}
		s.means[g][k] += sum.NPV
		if s.model.Without != nil && k != s.model.Stopping {
			npv := sum.NPV
			if s.model.Without(&s.options[k]) {
				npv = s.engine.Summarise(&s.options[k], nil).NPV
			}
			o.without = append(o.without, npv-stopping)
		}
	}
	s.half = append(s.half, s.summary[0].TotalBenefit/2-s.summary[0].TotalCost)
	width := s.model.Options + 1
	for i, u := range s.u {
		at := s.given[g][(i*bins+int(u*bins))*width:][:width]
		for k := range s.summary {
			at[k] += s.summary[k].NPV
		}
		at[width-1]++
	}
	s.n++
}

// spread sorts a copy.
func (s *Simulation) spread(sample []float64) Spread {
	if len(sample) == 0 {
		return Spread{}
	}
	sorted := slices.Clone(sample)
	slices.Sort(sorted)
	q := func(p float64) float64 { return stat.QuantileOf(sorted, p) }
	p := Spread{P5: q(0.05), P50: q(0.5), P95: q(0.95)}
	for _, x := range sample {
		p.Mean += x / float64(len(sample))
	}
	var each [3][]float64
	for j := range each {
		each[j] = make([]float64, groups)
	}
	part := make([]float64, 0, len(sample)/groups+1)
	for g := range groups {
		part = part[:0]
		for i := g; i < len(sample); i += groups {
			part = append(part, sample[i])
		}
		slices.Sort(part)
		for j, at := range [3]float64{0.05, 0.5, 0.95} {
			each[j][g] = stat.QuantileOf(part, at)
		}
	}
	p.SE5, p.SE50, p.SE95 = deviation(each[0][:]), deviation(each[1][:]), deviation(each[2][:])
	return p
}

// deviation is the standard error of the mean of values that know nothing of
// each other.
func deviation(each []float64) float64 {
	_, variance := stat.MeanVariance(each)
	return math.Sqrt(variance / float64(len(each)))
}

// chance is the share of draws for which something holds.
func (s *Simulation) chance(holds func(i int) bool) Chance {
	yes := make([]float64, groups)
	for i := range s.n {
		if holds(i) {
			yes[i%groups]++
		}
	}
	c := Chance{}
	each := float64(s.n) / float64(groups)
	for g := range yes {
		c.Share += yes[g] / float64(s.n)
		yes[g] /= each
	}
	c.SE = deviation(yes[:])
	return c
}
