package analysis

import (
	"slices"

	"quilate/app/assessment"
)

// Plans are the document's plans, written out so that one of them can be
// changed: those nobody has touched stay ours.
func (b *Budget) Plans() []assessment.Plan {
	if b.Doc.Plans != nil {
		return slices.Clone(b.Doc.Plans)
	}
	plans := []assessment.Plan{}
	for i := range b.plans {
		if m := &b.plans[i]; m.Kind != "present" {
			plans = append(plans, assessment.Plan{ID: m.ID, Kind: m.Kind, SameBudget: true})
		}
	}
	return plans
}

// Lines are those of an option as a plan keeps them.
func (b *Budget) Lines(option int) []assessment.Line {
	return b.kept(b.amounts(option))
}

// amounts are money a month for every row.
func (b *Budget) amounts(option int) []float64 {
	list := make([]float64, len(b.Rows))
	for i := range b.Rows {
		list[i] = b.Rows[i].Amounts[option]
	}
	return list
}

// kept are the lines that get something, in the unit in which each is kept. A
// plan that gets nothing keeps one, so that it stays a plan with lines.
func (b *Budget) kept(amounts []float64) []assessment.Line {
	var lines []assessment.Line
	for i := range b.Rows {
		r := &b.Rows[i]
		if amounts[i] <= 1e-9*b.Total && (i < len(b.Rows)-1 || lines != nil) {
			continue
		}
		l := assessment.Line{Code: r.Code, Place: r.Place, Money: max(0, amounts[i])}
		if r.Hours && r.Unit > 0 {
			l.Money, l.Hours = 0, max(0, amounts[i])/r.Unit
		}
		lines = append(lines, l)
	}
	return lines
}

// Move is an option's lines with one line at another amount, in the row's
// unit. Where the option is to cost what the present costs, the difference
// comes from another line, or goes to it; with from "" from all others in
// proportion. ok is false where there is not so much to take; most is what the
// line could get, in its unit.
func (b *Budget) Move(option int, line, from string, amount float64) (lines []assessment.Line, most float64, ok bool) {
	at := slices.IndexFunc(b.Rows, func(r BudgetRow) bool { return r.Key == line })
	if at < 0 || option < 1 || option >= len(b.Options) || !finite(amount) || amount < 0 {
		return nil, 0, false
	}
	list := b.amounts(option)
	r := &b.Rows[at]
	delta := amount*r.Unit - list[at]
	if !b.Options[option].Fixed {
		list[at] += delta
		return b.kept(list), amount, true
	}
	source := slices.IndexFunc(b.Rows, func(r BudgetRow) bool { return r.Key == from })
	if source == at {
		source = -1
	}
	others := 0.0
	for i := range list {
		if i != at && (source < 0 || i == source) {
			others += list[i]
		}
	}
	slack := 1e-9 * max(1, b.Total)
	if delta > others+slack {
		return nil, (list[at] + others) / r.Unit, false
	}
	delta = min(delta, others)
	switch {
	case source >= 0:
		list[source] -= delta
	case others > slack:
		for i := range list {
			if i != at {
				list[i] *= (others - delta) / others
			}
		}
	default: // nothing is elsewhere: what is let go goes where today's money is
		list[b.anchor(at)] -= delta
	}
	list[at] += delta
	return b.kept(list), (list[at] + others) / r.Unit, true
}

// anchor is the line that most of today's money is in, but for one.
func (b *Budget) anchor(but int) int {
	best := -1
	for i := range b.Rows {
		if i != but && (best < 0 || b.Rows[i].Amounts[0] > b.Rows[best].Amounts[0]) {
			best = i
		}
	}
	return max(0, best)
}

// Scaled is an option's lines brought to what the present costs, in
// proportion; those of the present where it has none.
func (b *Budget) Scaled(option int) []assessment.Line {
	list := b.amounts(option)
	sum := 0.0
	for _, v := range list {
		sum += v
	}
	if !(sum > 0) {
		return b.Lines(0)
	}
	for i := range list {
		list[i] *= b.Total / sum
	}
	return b.kept(list)
}

// Copy is a plan of one's own that is what an option is.
func (b *Budget) Copy(option int) assessment.Plan {
	p := assessment.Plan{Kind: "own", Lines: b.Lines(option), Changes: []assessment.Change{}, SameBudget: b.Options[option].Fixed}
	if at := slices.IndexFunc(b.Doc.Plans, func(w assessment.Plan) bool { return w.ID == b.Options[option].ID }); at >= 0 {
		p.Changes = append(p.Changes, b.Doc.Plans[at].Changes...)
	}
	return p
}

// HalfTheHours is the present at half the time: the money as it is, and half of
// what needs somebody there. That half is our prudent guess, since nobody has
// tried; those who already follow are reached as today.
func (b *Budget) HalfTheHours() assessment.Plan {
	list := b.amounts(0)
	for i := range b.Rows {
		if b.Rows[i].Hours {
			list[i] /= 2
		}
	}
	p := assessment.Plan{Kind: "own", Lines: b.kept(list), Changes: []assessment.Change{}}
	half := func(path string) {
		p.Changes = append(p.Changes, assessment.Change{Path: path, Op: "times", Value: 0.5})
	}
	in := &b.present.Inputs
	for j := range in.Audiences {
		if in.Audiences[j].OrganicGrowthPerMonth > 0 {
			half(audiencePath(in.Audiences[j].Name, "organicGrowthPerMonth"))
		}
		if in.Audiences[j].DiscoveryReachPerMonth > 0 {
			half(audiencePath(in.Audiences[j].Name, "discoveryReachPerMonth"))
		}
	}
	if in.Service.ContactsPerMonth > 0 {
		half("service.contactsPerMonth")
	}
	if in.Loyalty.ExposedShare > 0 {
		half("loyalty.exposedShare")
	}
	return p
}
