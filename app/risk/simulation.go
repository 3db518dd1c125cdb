package risk

import (
	"math"
	"slices"

	"quilate/app/roi"
	"quilate/app/stat"
)

// Simulation draws a model's inputs again and again.
type Simulation struct {
	model   Model
	drawer  *drawer
	engine  roi.Engine
	values  []float64 // of the inputs, in this draw
	normal  []float64 // the same as standard normal numbers
	options []roi.Inputs
	summary []roi.Summary
	horizon int       // months
	cash    []float64 // so far, by month, of one option in this draw
	n       int       // draws

	outcomes  []outcomes // by option
	half      []float64  // cash of the first option with its benefits halved
	questions []question

	sorter sorter
}

// outcomes are what came of one option, draw by draw.
type outcomes struct {
	npv, cost, cash, over, without []float64
	bands                          bands
	back                           []int // how many had their money back in each month, and kept it
}

// New prepares a simulation.
func New(m Model, seed uint64) *Simulation {
	s := newSimulation(m)
	s.drawer = newDrawer(&s.model, seed)
	return s
}

// Prepare does a part of what comes before the first draw, and says whether
// there is more of it. Draw does all of it where nobody asked for it before.
func (s *Simulation) Prepare() bool {
	more, slopes := s.drawer.prepare(&s.model)
	if slopes != nil && !s.model.Totals {
		for _, inputs := range s.model.Questions {
			s.questions = append(s.questions, newQuestion(inputs, slopes, s.model.Options))
		}
	}
	return more
}

// Alike prepares a simulation of other options on the same draws of the same
// inputs.
func (s *Simulation) Alike(m Model) *Simulation {
	other := newSimulation(m)
	drawer := *s.drawer
	drawer.turned = make([]float64, len(m.Inputs))
	other.drawer = &drawer
	return other
}

func newSimulation(m Model) *Simulation {
	s := &Simulation{
		model: m, values: make([]float64, len(m.Inputs)), normal: make([]float64, len(m.Inputs)),
		options: make([]roi.Inputs, m.Options), summary: make([]roi.Summary, m.Options),
		outcomes: make([]outcomes, m.Options),
	}
	m.Put(m.Likely(), s.options)
	if !m.Totals {
		s.horizon = min(max(s.options[0].HorizonMonths, 0), roi.MaxMonths)
	}
	s.cash = make([]float64, s.horizon)
	for k := range s.outcomes {
		s.outcomes[k].back, s.outcomes[k].bands = make([]int, s.horizon), newBands(s.horizon)
	}
	return s
}

// Draws is how many there are so far.
func (s *Simulation) Draws() int { return s.n }

// Draw adds draws. They are best added in eights, one of each group.
func (s *Simulation) Draw(n int) {
	for s.Prepare() {
	}
	s.reserve(n)
	for range n {
		s.draw()
	}
}

// reserve makes room for more draws.
func (s *Simulation) reserve(n int) {
	s.half = slices.Grow(s.half, n)
	for k := range s.outcomes {
		o := &s.outcomes[k]
		for _, list := range [...]*[]float64{&o.npv, &o.cost, &o.cash, &o.over} {
			*list = slices.Grow(*list, n)
		}
		if s.model.Without != nil {
			o.without = slices.Grow(o.without, n)
		}
	}
}

func (s *Simulation) draw() {
	group := s.n % groups
	s.drawer.draw(group, uint32(s.n/groups), s.normal, s.values)
	s.model.Put(s.values, s.options)
	for k := range s.options {
		s.summary[k] = s.engine.Summarise(&s.options[k], s.cash)
		s.note(&s.outcomes[k])
	}
	stopping := s.summary[s.model.Stopping].NPV
	for k := range s.options {
		o, sum := &s.outcomes[k], &s.summary[k]
		o.npv = append(o.npv, sum.NPV)
		o.cost = append(o.cost, sum.TotalCost)
		o.cash = append(o.cash, sum.TotalBenefit-sum.TotalCost)
		o.over = append(o.over, sum.NPV-stopping)
		if s.model.Without != nil && k != s.model.Stopping {
			npv := sum.NPV
			if s.model.Without(&s.options[k]) {
				npv = s.engine.Summarise(&s.options[k], nil).NPV
			}
			o.without = append(o.without, npv-stopping)
		}
	}
	s.half = append(s.half, s.summary[0].TotalBenefit/2-s.summary[0].TotalCost)
	for q := range s.questions {
		s.questions[q].note(group, s.normal, s.summary)
	}
	s.n++
}

// note counts cash month by month, and from which month on the money is back
// for good.
func (s *Simulation) note(o *outcomes) {
	if s.horizon == 0 {
		return
	}
	o.bands.add(s.cash)
	month := s.horizon
	for month > 0 && s.cash[month-1] >= 0 {
		month--
	}
	if month < s.horizon {
		o.back[month]++
	}
}

// spread is where a sample lies.
func (s *Simulation) spread(sample []float64) Spread {
	p, _ := s.spreadOf(sample)
	return p
}

// spreadOf gives the sample in order, too, until the next call.
func (s *Simulation) spreadOf(sample []float64) (p Spread, all []float64) {
	all, group := s.sorter.sort(sample)
	at := ofGroups(all, group, [3]float64{0.05, 0.5, 0.95})
	return Spread{
		P5: quantile(all, 0.05), P50: quantile(all, 0.5), P95: quantile(all, 0.95), Mean: mean(sample),
		SE5: deviation(&at[0]), SE50: deviation(&at[1]), SE95: deviation(&at[2]),
	}, all
}

func mean(sample []float64) float64 {
	sum := 0.0
	for _, x := range sample {
		sum += x
	}
	return sum / float64(len(sample))
}

// deviation is the standard error of the mean of independent groups.
func deviation(each *[groups]float64) float64 {
	_, variance := stat.MeanVariance(each[:])
	return math.Sqrt(variance / groups)
}

// chance is the share of draws for which something holds.
func (s *Simulation) chance(holds func(i int) bool) Chance {
	var yes [groups]float64
	all := 0
	for i := range s.n {
		if holds(i) {
			yes[i%groups]++
			all++
		}
	}
	for g := range yes {
		yes[g] *= groups / float64(s.n)
	}
	return Chance{Share: float64(all) / float64(s.n), SE: deviation(&yes)}
}

// Of is where a figure of an option lies over the first n scenarios, without
// keeping them: of is given the option's inputs in each.
func (s *Simulation) Of(option, n int, of func(in *roi.Inputs) float64) Spread {
	for s.Prepare() {
	}
	sample := make([]float64, 0, n)
	for i := range n {
		s.drawer.draw(i%groups, uint32(i/groups), s.normal, s.values)
		s.model.Put(s.values, s.options)
		sample = append(sample, of(&s.options[option]))
	}
	return s.spread(sample)
}
