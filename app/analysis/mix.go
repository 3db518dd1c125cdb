package analysis

import (
	"math"
	"slices"

	"quilate/app/assessment"
)

// Mix is a plan of one's own between two options: part of the second, 0 to 1.
// Every line and everything the two say is mixed in proportion.
func (b *Budget) Mix(from, to int, part float64) assessment.Plan {
	part = min(1, max(0, part))
	return assessment.Plan{Kind: "own", Lines: b.kept(b.MixAmounts(from, to, part)), Changes: b.mixed(from, to, part), SameBudget: b.Options[from].Fixed && b.Options[to].Fixed}
}

// MixAmounts are money a month for every row of a mix.
func (b *Budget) MixAmounts(from, to int, part float64) []float64 {
	a, z := b.amounts(from), b.amounts(to)
	for i := range a {
		a[i] += (z[i] - a[i]) * min(1, max(0, part))
	}
	return a
}

// mixed are what two options say besides money, mixed.
func (b *Budget) mixed(from, to int, part float64) []assessment.Change {
	saidBy := func(option int) []assessment.Change {
		var list []assessment.Change
		at := slices.IndexFunc(b.Doc.Plans, func(w assessment.Plan) bool { return w.ID == b.Options[option].ID })
		if at < 0 { // ours say nothing but where the money goes
			return nil
		}
		for _, c := range b.Doc.Plans[at].Changes {
			if c.Op == "add" && c.Add != nil || c.Op != "add" && !ofMoney(c) {
				list = append(list, c)
			}
		}
		return list
	}
	sides := [2][]assessment.Change{saidBy(from), saidBy(to)}
	weights := [2]float64{1 - part, part}
	out := []assessment.Change{}
	for side, list := range sides { // sources that only one of them adds bring their part
		for _, c := range list {
			if c.Op != "add" || side == 1 && slices.ContainsFunc(sides[0], func(d assessment.Change) bool { return d.Op == "add" && d.Add.Place == c.Add.Place }) {
				continue
			}
			add := *c.Add
			twin := slices.IndexFunc(sides[1-side], func(d assessment.Change) bool { return d.Op == "add" && d.Add.Place == add.Place })
			other := assessment.NewAudience{}
			if twin >= 0 {
				other = *sides[1-side][twin].Add
			}
			mine, yours := add.Numbers(), other.Numbers()
			for i, n := range mine {
				amount := n.Name == "organicGrowthPerMonth" || n.Name == "discoveryReachPerMonth"
				if n.Value != nil && (twin >= 0 || amount) {
					*n.Value = weights[side]**n.Value + weights[1-side]**yours[i].Value
				}
			}
			add.MonthlyAcquisitionSpend = 0
			out = append(out, assessment.Change{Op: "add", Add: &add})
		}
	}
	var paths []string
	for _, list := range sides {
		for _, c := range list {
			if c.Op != "add" && !slices.Contains(paths, c.Path) {
				paths = append(paths, c.Path)
			}
		}
	}
	for _, path := range paths {
		if c, ok := b.mixedPath(path, sides, [2]int{from, to}, weights); ok {
			out = append(out, c)
		}
	}
	return out
}

// mixedPath is one input of the model between what two options make of it.
// What both only multiply stays as uncertain as it is today.
func (b *Budget) mixedPath(path string, sides [2][]assessment.Change, options [2]int, weights [2]float64) (assessment.Change, bool) {
	times, ratio := true, 0.0
	low, high, guessed := 0.0, 0.0, false
	value, known := 0.0, 0.0
	for side, list := range sides {
		factor := 1.0
		in := Apply(b.present.Inputs, b.plans[options[side]].Changes)
		v := field(&in, path)
		if v == nil {
			times = false
			continue
		}
		l, h := *v, *v
		for _, c := range list {
			if c.Path != path {
				continue
			}
			if c.Op != "times" {
				times = false
			}
			factor = c.Value
			if c.Low != nil && c.High != nil {
				l, h, guessed = *c.Low, *c.High, true
			}
		}
		ratio += weights[side] * factor
		value, known = value+weights[side]**v, known+weights[side]
		low, high = low+weights[side]*l, high+weights[side]*h
	}
	switch {
	case times:
		return assessment.Change{Path: path, Op: "times", Value: ratio}, ratio != 1
	case !(known > 0):
		return assessment.Change{}, false
	}
	c := assessment.Change{Path: path, Op: "set", Value: value / known}
	if guessed {
		low, high = low/known, high/known
		c.Low, c.High = &low, &high
	} else if now := field(&b.present.Inputs, path); now != nil && level(*now, c.Value) {
		return c, false // as today, and as uncertain
	}
	return c, !math.IsNaN(c.Value)
}

// mixes are the plans that lie between two others, in n equal steps from the
// first to the second: what the curve over the mix is drawn from.
func mixes(p *Present, plans []plan, from, to, n int) []plan {
	b := newBudget(p, plans)
	var list []plan
	for i := range n + 1 {
		w := b.Mix(from, to, float64(i)/float64(n))
		list = append(list, writtenPlan(p, w))
	}
	return list
}
