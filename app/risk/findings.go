package risk

import (
	"slices"

	"quilate/app/stat"
)

// Findings are what a simulation has found so far.
type Findings struct {
	Draws   int
	Settled bool // every sampling error is as small as asked for

	Options []Outcome
	Best    int        // the option with the highest expected NPV
	Runner  int        // the next
	Beats   [][]Chance // that the NPV of one option is above that of another
	Half    Chance     // that the first option returns what is put in when every benefit is halved
	Perfect float64    // expected value of perfect information, money
}

// Findings are what has been found so far; draws come in eights.
func (s *Simulation) Findings() Findings {
	f := Findings{Draws: s.n}
	if s.n == 0 {
		return f
	}
	for k := range s.outcomes {
		f.Options = append(f.Options, s.outcome(k))
	}
	f.Beats = make([][]Chance, len(s.outcomes))
	for a := range s.outcomes {
		f.Beats[a] = make([]Chance, len(s.outcomes))
		for b := range s.outcomes {
			if a != b {
				x, y := s.outcomes[a].npv, s.outcomes[b].npv
				f.Beats[a][b] = s.chance(func(i int) bool { return x[i] > y[i] })
			}
		}
		f.Options[a].Wins = s.chance(func(i int) bool { return s.wins(a, i) })
	}
	f.Half = s.chance(func(i int) bool { return s.half[i] >= 0 })
	f.Best, f.Runner = s.ranked(f.Options)
	f.Perfect = s.perfect(f.Best)
	f.Settled = f.settled()
	return f
}

func (s *Simulation) outcome(k int) Outcome {
	from := &s.outcomes[k]
	o := Outcome{
		Back:         s.chance(func(i int) bool { return from.cash[i] >= 0 }),
		Gain:         s.chance(func(i int) bool { return from.npv[i] > 0 }),
		OverStopping: s.chance(func(i int) bool { return from.over[i] > 0 }),
		ROI:          s.spread(from.roi),
		NPV:          s.spread(from.npv),
		Over:         s.spread(from.over),
		Cash:         s.spread(from.cash),
	}
	sorted := slices.Clone(from.cash)
	slices.Sort(sorted)
	for i := range o.Dots {
		o.Dots[i] = sorted[(2*i+1)*s.n/100]
	}
	for _, month := range from.cumulative {
		sorted := slices.Clone(month)
		slices.Sort(sorted)
		q := func(p float64) float64 { return stat.QuantileOf(sorted, p) }
		o.Months = append(o.Months, Band{q(0.05), q(0.25), q(0.5), q(0.75), q(0.95)})
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

func (s *Simulation) ranked(list []Outcome) (best, runner int) {
	for k := range list {
		if list[k].NPV.Mean > list[best].NPV.Mean {
			best = k
		}
	}
	runner = -1
	for k := range list {
		if k != best && (runner < 0 || list[k].NPV.Mean > list[runner].NPV.Mean) {
			runner = k
		}
	}
	return best, max(runner, 0)
}

// wins reports whether an option has the highest NPV of draw i; of those that
// are alike, the first.
func (s *Simulation) wins(a, i int) bool {
	for b := range s.outcomes {
		x, y := s.outcomes[a].npv[i], s.outcomes[b].npv[i]
		if x < y || x == y && b < a {
			return false
		}
	}
	return true
}

// perfect is how much better it is to choose anew in every outcome.
func (s *Simulation) perfect(best int) float64 {
	sum := 0.0
	for i := range s.n {
		most := s.outcomes[best].npv[i]
		gain := 0.0
		for k := range s.outcomes {
			gain = max(gain, s.outcomes[k].npv[i]-most)
		}
		sum += gain
	}
	return sum / float64(s.n)
}

const (
	chanceError = 0.005
	spreadError = 0.01
)

func (c Chance) settled() bool { return c.SE <= chanceError }

func (p Spread) settled() bool { return max(p.SE5, p.SE50, p.SE95) <= spreadError*(p.P95-p.P5) }

func (f *Findings) settled() bool {
	for i := range f.Options {
		o := &f.Options[i]
		for _, c := range []Chance{o.Back, o.Gain, o.OverStopping, o.WithoutChance} {
			if !c.settled() {
				return false
			}
		}
		for _, p := range []Spread{o.ROI, o.NPV, o.Over, o.Cash, o.WithoutOver} {
			if !p.settled() {
				return false
			}
		}
		for _, c := range f.Beats[i] {
			if !c.settled() {
				return false
			}
		}
	}
	return f.Half.settled()
}
