package link

import (
	"slices"
	"strings"

	"quilate/app/assessment"
)

// plans are the alternatives that the person wrote out.
func (c *coder) plans(d *assessment.Document) {
	if !c.bit(inPlans|8, d.Plans != nil) {
		return
	}
	n := c.upTo(inPlans, len(d.Plans), 100)
	if c.reading {
		d.Plans = []assessment.Plan{}
	}
	for i := 0; i < n && !c.spent(); i++ {
		var p assessment.Plan
		if !c.reading {
			p = d.Plans[i]
		}
		p = c.plan(p)
		if c.reading {
			d.Plans = append(d.Plans, p)
		}
	}
}

func (c *coder) plan(p assessment.Plan) assessment.Plan {
	out := assessment.Plan{Kind: c.listed(inPlans|1, planKinds, assessment.Clean(p.Kind))}
	out.ID = assessment.Clean(p.ID)
	if c.bit(inPlans|2, out.ID == out.Kind) {
		out.ID = out.Kind
	} else {
		out.ID = c.text(out.ID)
	}
	es, en := assessment.Clean(p.Name.ES), assessment.Clean(p.Name.EN)
	out.Name.ES = c.text(es)
	if c.bit(inPlans|3, es == en) {
		out.Name.EN = out.Name.ES
	} else {
		out.Name.EN = c.text(en)
	}
	out.SameBudget = c.bit(inBudget, p.SameBudget)
	if c.bit(inChanges|8, p.Changes != nil) {
		n := c.upTo(inChanges, len(p.Changes), 400)
		out.Changes = []assessment.Change{}
		for i := 0; i < n && !c.spent(); i++ {
			var change assessment.Change
			if !c.reading {
				change = p.Changes[i]
			}
			out.Changes = append(out.Changes, c.change(change))
		}
	}
	n := c.upTo(inLines, len(p.Lines), 400)
	for i := 0; i < n && !c.spent(); i++ {
		var line assessment.Line
		if !c.reading {
			line = p.Lines[i]
		}
		out.Lines = append(out.Lines, c.line(line))
	}
	return out
}

// line is what a plan puts into one thing.
func (c *coder) line(l assessment.Line) assessment.Line {
	out := assessment.Line{Code: c.listed(inLines|1, codes, assessment.Clean(l.Code))}
	if c.bit(inLines|2, l.Place != "") {
		out.Place = c.place(assessment.Clean(l.Place))
	}
	if c.bit(inLines|3, l.Money != 0) {
		out.Money = c.number(inLineMoney, l.Money)
	}
	if c.bit(inLines|4, l.Hours != 0) {
		out.Hours = c.number(inLineHours, l.Hours)
	}
	return out
}

func (c *coder) change(ch assessment.Change) assessment.Change {
	out := assessment.Change{Op: c.listed(inOp, ops, assessment.Clean(ch.Op))}
	if c.bit(inOp|8, ch.Path != "") {
		out.Path = c.path(assessment.Clean(ch.Path))
	}
	if c.bit(inFactor|8, ch.Value != 0) {
		out.Value = c.number(inFactor, ch.Value)
	}
	if c.bit(inFactor|9, ch.Low != nil) {
		out.Low = c.pointer(inFactor, ch.Low)
	}
	if c.bit(inFactor|10, ch.High != nil) {
		out.High = c.pointer(inFactor, ch.High)
	}
	if !c.bit(inAdded|15, ch.Add != nil) {
		return out
	}
	var add assessment.NewAudience
	if ch.Add != nil {
		add = *ch.Add
	}
	var made assessment.NewAudience
	made.Place = c.place(assessment.Clean(add.Place))
	c.added(&add, &made)
	out.Add = &made
	return out
}

// path is a model's input: of an audience, by place and name, or one of the
// list; any other is spelt out.
func (c *coder) path(s string) string {
	const ofAudience = 1
	number := 1 + slices.Index(paths, s)
	place, name := "", 0
	if number > 0 {
		number += ofAudience
	} else if rest, ok := strings.CutPrefix(s, "audiences."); ok {
		if dot := strings.LastIndexByte(rest, '.'); dot > 0 {
			place, name = rest[:dot], 1+slices.Index(audienceNumbers, rest[dot+1:])
		}
		if name > 0 {
			number = ofAudience
		}
	}
	switch number = c.upTo(inPath, number, 1<<12); {
	case number == 0:
		return c.text(s)
	case number == ofAudience:
		place = c.place(place)
		name = c.upTo(inPath|1, name, 1<<12)
		if name == 0 || name > len(audienceNumbers) {
			c.fail(Newer)
			return ""
		}
		return "audiences." + place + "." + audienceNumbers[name-1]
	case number-ofAudience > len(paths):
		c.fail(Newer)
		return ""
	}
	return paths[number-ofAudience-1]
}

// added are the figures of an audience that only a plan has.
func (c *coder) added(from, to *assessment.NewAudience) {
	valueOf := func(n assessment.NumberOf) *float64 {
		if n.Optional != nil {
			return *n.Optional
		}
		if *n.Value == 0 {
			return nil
		}
		return n.Value
	}
	byName := map[string]assessment.NumberOf{}
	for _, n := range to.Numbers() {
		byName[n.Name] = n
	}
	values := map[string]*float64{}
	last := 0
	for _, n := range from.Numbers() {
		if v := valueOf(n); v != nil {
			values[n.Name] = v
			last = max(last, 1+slices.Index(audienceNumbers, n.Name))
		}
	}
	last = c.upTo(inAdded|1, last, 1<<12)
	if last > len(audienceNumbers) {
		c.fail(Newer)
		return
	}
	for i, name := range audienceNumbers[:last] {
		v := values[name]
		if !c.bit(inAddedAt+uint32(i), v != nil) {
			continue
		}
		v = c.pointer(inAdded, v)
		switch n, known := byName[name]; {
		case !known:
			c.fail(Newer)
		case n.Optional != nil:
			*n.Optional = v
		default:
			*n.Value = *v
		}
	}
}
