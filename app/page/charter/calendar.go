package charter

import "slices"

// early are the questions of maturity whose actions are proposed where the
// twelve are not answered: without them nobody can tell what the project
// brings.
var early = []int{10, 5, 3, 6}

// next are the questions whose actions come first: what stands before the next
// level, the farthest from it first.
func (p project) next() []int {
	if p.r == nil || !p.r.MaturityAll {
		return early
	}
	missing := slices.Clone(p.r.Maturity.Missing)
	var list []int
	for lack := 4; lack > 0; lack-- {
		for _, o := range missing {
			if o.Need-o.Have == lack && o.Question >= 1 && o.Question <= len(actions) {
				list = append(list, o.Question)
			}
		}
	}
	if !slices.Contains(list, 10) && p.r.Maturity.Level < 4 {
		list = append(list, 10) // the last mile comes before what it is to measure
	}
	return list
}

// calendar proposes one action for each of the first weeks and months, the
// reviews, and the end.
func (p project) calendar(l *lines) {
	todo := p.next()
	if len(todo) > 0 {
		l.add(w.start, "x", p.loc.Say(actions[todo[0]-1]))
	}
	for i, q := range todo[min(1, len(todo)):min(4, len(todo))] {
		l.add(w.month, "n", p.loc.Number(float64(i+1), 0), "x", p.loc.Say(actions[q-1]))
	}
	l.add(w.eachMonth)
	if p.c == nil || p.halfYear() > 3 {
		l.add(w.review)
	}
	end := 24
	if p.c != nil {
		end = p.c.Inputs.HorizonMonths
		l.add(w.decide, "n", p.loc.Number(float64(p.halfYear()), 0))
	} else {
		l.add(w.decide, "n", "6")
	}
	l.add(w.balance, "n", p.loc.Number(float64(end), 0))
}
