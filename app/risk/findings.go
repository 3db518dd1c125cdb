package risk

import "slices"

// Findings are what a simulation has found so far.
type Findings struct {
	Draws   int
	Settled bool    // every sampling error is as small as asked for
	Short   float64 // how many times as large the largest one is

	Options []Outcome
	Best    int        // the option with the highest median NPV over stopping, which has 0 itself
	Runner  int        // the next
	Beats   [][]Chance // that the NPV of one option is above that of another
	Half    Chance     // that the first option returns what is put in when every benefit is halved
	Perfect float64    // expected value of perfect information, money
}

// Findings are what has been found so far, all at once.
func (s *Simulation) Findings() Findings {
	f := Findings{Options: make([]Outcome, s.model.Options)}
	for k := range f.Options {
		f.Options[k] = s.Outcome(k)
	}
	s.Compare(&f)
	return f
}

// Outcome is what may come of an option.
func (s *Simulation) Outcome(k int) Outcome {
	from := &s.outcomes[k]
	o := Outcome{
		Back:         s.chance(func(i int) bool { return from.cash[i] >= 0 }),
		Gain:         s.chance(func(i int) bool { return from.npv[i] > 0 }),
		OverStopping: s.chance(func(i int) bool { return from.over[i] > 0 }),
		NPV:          s.spread(from.npv),
	}
	if k != s.model.Stopping {
		o.Over = s.spread(from.over)
	}
	var cash []float64
	o.Cash, cash = s.spreadOf(from.cash)
	if s.n > 0 {
		for i := range o.Dots {
			o.Dots[i] = cash[(2*i+1)*s.n/100]
		}
	}
	last := bandOf(cash) // cash lasts until the next sample is sorted
	o.ROI = s.returnOn(from, o.Cash)
	if s.n > 0 && s.horizon > 0 {
		o.Months = from.bands.list()
		o.Months[s.horizon-1] = last
	}
	sum := 0
	for _, n := range from.back {
		sum += n
		o.BackBy = append(o.BackBy, float64(sum)/float64(s.n))
	}
	if len(from.without) > 0 {
		o.WithoutOver = s.spread(from.without)
		o.WithoutChance = s.chance(func(i int) bool { return from.without[i] > 0 })
	}
	return o
}

// returnOn is cash as a share of cost: where the cost is certain, simply that.
func (s *Simulation) returnOn(from *outcomes, cash Spread) Spread {
	if s.n == 0 || !(slices.Min(from.cost) > 0) {
		return Spread{}
	}
	if cost := from.cost[0]; cost == slices.Max(from.cost) && cost == slices.Min(from.cost) {
		return Spread{
			P5: cash.P5 / cost, P50: cash.P50 / cost, P95: cash.P95 / cost, Mean: cash.Mean / cost,
			SE5: cash.SE5 / cost, SE50: cash.SE50 / cost, SE95: cash.SE95 / cost,
		}
	}
	shares := make([]float64, s.n)
	for i, x := range from.cash {
		shares[i] = x / from.cost[i]
	}
	return s.spread(shares)
}

// Compare fills in what is said of all options together.
func (s *Simulation) Compare(f *Findings) {
	f.Draws = s.n
	f.Beats = make([][]Chance, s.model.Options)
	for a := range f.Beats {
		f.Beats[a] = make([]Chance, s.model.Options)
		for b := range f.Beats[a] {
			if a != b {
				x, y := s.outcomes[a].npv, s.outcomes[b].npv
				f.Beats[a][b] = s.chance(func(i int) bool { return x[i] > y[i] })
			}
		}
	}
	for k := range f.Options {
		f.Options[k].Wins = s.chance(func(i int) bool { return s.wins(k, i) })
	}
	f.Half = s.chance(func(i int) bool { return s.half[i] >= 0 })
	f.Best, f.Runner = ranked(f.Options)
	f.Perfect = s.perfect(chosen(f.Options))
	f.temper()
	f.Short = f.short()
	f.Settled = f.Short <= 1
}

// wins says whether an option's NPV is above that of every other in a draw.
func (s *Simulation) wins(k, i int) bool {
	for other := range s.outcomes {
		if other != k && s.outcomes[other].npv[i] >= s.outcomes[k].npv[i] {
			return false
		}
	}
	return true
}

// ranked are the options with the highest and the next highest median of what
// they have over stopping: the figure that is shown of each. Of equals the one
// with the higher mean.
func ranked(list []Outcome) (best, runner int) {
	before := func(a, b int) bool {
		x, y := list[a].Over, list[b].Over
		return x.P50 > y.P50 || x.P50 == y.P50 && x.Mean > y.Mean
	}
	for k := range list {
		if before(k, best) {
			best = k
		}
	}
	runner = -1
	for k := range list {
		if k != best && (runner < 0 || before(k, runner)) {
			runner = k
		}
	}
	return best, max(runner, 0)
}

// chosen is the option that one takes who knows no more: the one with the
// highest expected NPV.
func chosen(list []Outcome) int {
	best := 0
	for k := range list {
		if list[k].NPV.Mean > list[best].NPV.Mean {
			best = k
		}
	}
	return best
}

// perfect is how much better it would be to choose anew in every outcome.
func (s *Simulation) perfect(best int) float64 {
	sum := 0.0
	for i := range s.n {
		most := s.outcomes[best].npv[i]
		gain := 0.0
		for k := range s.outcomes {
			if more := s.outcomes[k].npv[i] - most; more > gain {
				gain = more
			}
		}
		sum += gain
	}
	return sum / float64(s.n)
}
