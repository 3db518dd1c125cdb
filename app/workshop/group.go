package workshop

import (
	"slices"

	"quilate/app/quality"
	"quilate/app/stat"
)

// Few is the smallest group of which anything is shown: of fewer, people could
// tell who is who.
const Few = 5

// Group is what the results of a round amount to. Each figure is there only
// where at least Few of the group have it.
type Group struct {
	N       int
	Results []Result // those it is made of; empty under Few

	Quantity, Quality, Gap Spread
	Pillars                [4]Spread
	WeakestOf              [4]int // how many have each as their weakest; a tie counts for none
	Zones                  map[quality.Zone]int
	Levels                 [6]int // how many stand at each level of maturity
	OfLevels               int    // how many said
	Back, OverStop, ROI    Spread
}

// Spread is how a figure lies in a group.
type Spread struct {
	N                int // how many have it
	P25, Median, P75 float64
	Lowest, Highest  float64
	Values           []float64 // in ascending order; all empty under Few
}

// GroupOf is the group of a room in one round, of one sector or of all ("").
func GroupOf(room Room, round int, sector string) Group {
	var list []Result
	for _, e := range room.Entries {
		if e.Round == round && (sector == "" || e.Sector == sector) {
			list = append(list, e.Result)
		}
	}
	g := Group{N: len(list)}
	if g.N < Few {
		return g
	}
	g.Results = list
	g.Quantity = spread(list, func(r Result) *int { return r.Quantity })
	g.Quality = spread(list, func(r Result) *int { return r.Quality })
	g.Gap = spread(list, Result.gap)
	g.Back = spread(list, func(r Result) *int { return r.Back })
	g.OverStop = spread(list, func(r Result) *int { return r.OverStop })
	g.ROI = spread(list, func(r Result) *int { return r.ROI })
	g.pillars()
	g.counts()
	return g
}

// In is how many have handed over in a round.
func (room Room) In(round int) int {
	n := 0
	for _, e := range room.Entries {
		if e.Round == round {
			n++
		}
	}
	return n
}

// Shown is the round whose group can be seen: the one that the room is in or,
// until Few of it have come, the latest before it of which as many have. It is
// the one that the room is in where there is none.
func (room Room) Shown() int {
	for r := room.Preset.Round; r >= 0; r-- {
		if room.In(r) >= Few {
			return r
		}
	}
	return room.Preset.Round
}

// gap is quantity less quality.
func (r Result) gap() *int {
	if r.Quantity == nil || r.Quality == nil {
		return nil
	}
	d := *r.Quantity - *r.Quality
	return &d
}

func (g *Group) pillars() {
	for i := range g.Pillars {
		g.Pillars[i] = spread(g.Results, func(r Result) *int { return r.Pillars[i] })
	}
	for _, r := range g.Results {
		if i, ok := r.weakest(); ok {
			g.WeakestOf[i]++
		}
	}
}

// weakest is the one lowest pillar of a result that has all four.
func (r Result) weakest() (at int, ok bool) {
	for i, p := range r.Pillars {
		if p == nil {
			return 0, false
		}
		if *p < *r.Pillars[at] {
			at = i
		}
	}
	for i, p := range r.Pillars {
		if i != at && *p == *r.Pillars[at] {
			return 0, false
		}
	}
	return at, true
}

func (g *Group) counts() {
	zones := map[quality.Zone]int{}
	placed := 0
	for _, r := range g.Results {
		if r.Quantity != nil && r.Quality != nil {
			zones[quality.ZoneOf(float64(*r.Quantity), float64(*r.Quality))]++
			placed++
		}
		if r.Maturity != nil {
			g.Levels[*r.Maturity]++
			g.OfLevels++
		}
	}
	if placed >= Few {
		g.Zones = zones
	}
	if g.OfLevels < Few {
		g.Levels, g.OfLevels = [6]int{}, 0
	}
}

// spread is how a figure lies in a list.
func spread(list []Result, of func(Result) *int) Spread {
	var values []float64
	for _, r := range list {
		if v := of(r); v != nil {
			values = append(values, float64(*v))
		}
	}
	s := Spread{N: len(values)}
	if s.N < Few {
		return s
	}
	slices.Sort(values)
	s.Values, s.Lowest, s.Highest = values, values[0], values[s.N-1]
	s.P25, s.Median, s.P75 = stat.QuantileOf(values, 0.25), stat.QuantileOf(values, 0.5), stat.QuantileOf(values, 0.75)
	return s
}

// Change is how a group has moved from one round to a later one: only those
// who took part in both.
type Change struct {
	N                      int // how many took part in both
	Quantity, Quality, Gap Spread
	Back                   Spread
	Was, Is                [2]Spread // quantity and quality of the same people, before and now
}

// ChangeOf compares two rounds, person by person, later less earlier.
func ChangeOf(room Room, from, to int) Change {
	var before, after []Result
	for _, e := range room.Entries {
		if e.Round != from {
			continue
		}
		for _, f := range room.Entries {
			if f.Round == to && f.Name == e.Name && f.Twin == e.Twin {
				before, after = append(before, e.Result), append(after, f.Result)
				break
			}
		}
	}
	c := Change{N: len(before)}
	moved := func(of func(Result) *int) Spread {
		var list []Result
		for i := range before {
			a, b := of(before[i]), of(after[i])
			if a != nil && b != nil {
				d := *b - *a
				list = append(list, Result{ROI: &d})
			}
		}
		return spread(list, func(r Result) *int { return r.ROI })
	}
	for i, of := range []func(Result) *int{func(r Result) *int { return r.Quantity }, func(r Result) *int { return r.Quality }} {
		var was, is []Result
		for j := range before {
			if of(before[j]) != nil && of(after[j]) != nil {
				was, is = append(was, before[j]), append(is, after[j])
			}
		}
		c.Was[i], c.Is[i] = spread(was, of), spread(is, of)
	}
	c.Quantity = moved(func(r Result) *int { return r.Quantity })
	c.Quality = moved(func(r Result) *int { return r.Quality })
	c.Gap = moved(Result.gap)
	c.Back = moved(func(r Result) *int { return r.Back })
	return c
}
