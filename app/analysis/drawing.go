package analysis

import (
	"slices"
	"strings"

	"quilate/app/assessment"
	"quilate/app/risk"
	"quilate/app/roi"
	"quilate/app/stat"
)

// drawing turns one value for each uncertain figure into the inputs of every
// case: the present is drawn, calibrated, and changed by each plan; stopping
// follows from the drawn present.
type drawing struct {
	p     *Present
	model risk.Model
	named []*Input // of each of model.Inputs

	prepared draft // everything that is certain
	draft    draft
	list     []int // place in p.List of the first inputs
	observed int   // place in model.Inputs, −1 when it is certain
	own      int   // place of the first figure that only plans have
	movers   []mover
}

// newDrawing makes the model of a present and its plans, in the order of the
// cases.
func newDrawing(p *Present, plans []plan) *drawing {
	d := &drawing{p: p, observed: -1}
	likely, _ := p.Likely()
	d.prepared.take(&p.base)
	for i := range p.List {
		if in := &p.List[i]; in.Estimate.Uncertain() {
			d.list = append(d.list, i)
			d.add(in)
		} else {
			in.set(&d.prepared, likely[i])
		}
	}
	if p.Observed != nil && p.Observed.Estimate.Uncertain() {
		d.observed = len(d.named)
		d.add(p.Observed)
	}
	d.own = len(d.named)
	d.plans(plans, true)
	d.model.Put = d.put
	d.model.Without = leaveOutServiceAndLoyalty
	d.model.Questions = d.together()
	return d
}

// plans are the options. A figure of a plan's own that two of them have is one
// draw: where each gives it a range of its own, what is high in one is high in
// the other. With add, figures nobody had so far are drawn too.
func (d *drawing) plans(plans []plan, add bool) {
	d.movers = make([]mover, len(plans))
	for k := range plans {
		m := &d.movers[k]
		m.stopping = plans[k].Kind == "stopping"
		m.changes = plans[k].Changes
		if m.stopping {
			d.model.Stopping = k
		}
		for i := range plans[k].list {
			in := &plans[k].list[i]
			n := slices.IndexFunc(d.named[d.own:], func(other *Input) bool { return other.Path == in.Path })
			switch {
			case n >= 0:
				n += d.own
			case !add || !in.Estimate.Uncertain():
				continue // as the plan's changes have it
			default:
				n = len(d.named)
				d.add(in)
			}
			from := d.named[n].Estimate
			m.own = append(m.own, drawn{path: in.Path, input: n, same: from == in.Estimate, from: ends(from), to: ends(in.Estimate)})
		}
	}
	d.model.Options = len(plans)
}

// alike is the drawing of other plans on the same figures.
func (d *drawing) alike(plans []plan) *drawing {
	other := &drawing{p: d.p, named: d.named, prepared: d.prepared, list: d.list, observed: d.observed, own: d.own}
	other.model.Inputs = d.model.Inputs
	other.model.Put = other.put
	other.plans(plans, false)
	return other
}

func (d *drawing) add(in *Input) {
	d.named = append(d.named, in)
	d.model.Inputs = append(d.model.Inputs, in.Estimate)
}

// put fills in the inputs of every case.
func (d *drawing) put(values []float64, into []roi.Inputs) {
	d.draft.take(&d.prepared)
	for n, i := range d.list {
		d.p.List[i].set(&d.draft, values[n])
	}
	observed := 0.0
	switch {
	case d.observed >= 0:
		observed = values[d.observed]
	case d.p.Observed != nil:
		observed = d.p.Observed.Estimate.Likely()
	}
	d.p.finish(&d.draft, observed)
	for k := range into {
		d.movers[k].move(&d.draft.Inputs, &into[k], values)
	}
}

// mover carries out what a plan changes, on one present after another.
type mover struct {
	stopping bool
	changes  []assessment.Change
	own      []drawn // figures that only this plan has

	ready *roi.Inputs // what steps lead into
	steps []step
}

// drawn is a figure of a plan's own, and which of the drawn values it takes.
type drawn struct {
	path     string
	input    int
	same     bool
	from, to [3]float64 // low, likely and high of the drawn figure, and of this plan's
}

func ends(e stat.Estimate) [3]float64 { return [3]float64{e.Low(), e.Likely(), e.High()} }

// value is the plan's, as far along its range as the drawn one is along its own.
func (d *drawn) value(values []float64) float64 {
	v := values[d.input]
	if d.same {
		return v
	}
	i := 0
	if v > d.from[1] {
		i = 1
	}
	if width := d.from[i+1] - d.from[i]; width > 0 {
		return d.to[i] + float64((v-d.from[i])/width*(d.to[i+1]-d.to[i]))
	}
	return d.to[1]
}

// step is one change.
type step struct {
	at    *float64
	slot  **float64 // of a nullable figure, which at stands in for
	times bool
	value float64
	drawn *drawn // taken instead of value
}

// move makes into the plan's inputs on a present.
func (m *mover) move(present, into *roi.Inputs, values []float64) {
	if m.stopping {
		roi.StopInto(present, into)
		return
	}
	if m.ready != into {
		m.prepare(present, into)
	}
	audiences := into.Audiences
	copy(audiences, present.Audiences)
	*into = *present
	into.Audiences = audiences
	for i := range m.steps {
		s := &m.steps[i]
		if s.slot != nil {
			*s.at = 0
			if *s.slot != nil {
				*s.at = **s.slot
			}
			*s.slot = s.at
		}
		switch {
		case s.drawn != nil:
			*s.at = s.drawn.value(values)
		case s.times:
			*s.at *= s.value
		default:
			*s.at = s.value
		}
	}
	bound(into)
}

// prepare finds where each change leads. Audiences that the plan adds stand
// behind those of the present and are put back by a step for each figure that
// is not certain, since bound may have moved them.
func (m *mover) prepare(present, into *roi.Inputs) {
	m.ready, m.steps = into, nil
	adds := 0
	for _, c := range m.changes {
		if c.Op == "add" && c.Add != nil {
			adds++
		}
	}
	n := len(present.Audiences)
	*into = *present
	into.Audiences = append(make([]roi.Audience, 0, n+adds), present.Audiences...)
	add := func(path string, s step) {
		p := slot(into, path)
		if s.at = field(into, path); s.at == nil || !finite(s.value) {
			return
		}
		s.slot = p
		m.steps = append(m.steps, s)
	}
	for _, c := range m.changes {
		switch {
		case c.Op == "add" && c.Add != nil:
			into.Audiences = append(into.Audiences, newcomer(c.Add))
		case c.Op == "set", c.Op == "times":
			add(c.Path, step{times: c.Op == "times", value: c.Value})
		}
	}
	for i := range m.own {
		add(m.own[i].path, step{drawn: &m.own[i]})
	}
}

// slot is where a nullable figure's pointer stands, nil for any other figure.
func slot(in *roi.Inputs, path string) **float64 {
	if path == "addressableMarket" {
		return &in.AddressableMarket
	}
	rest, ok := strings.CutPrefix(path, "audiences.")
	if !ok {
		return nil
	}
	for j := range in.Audiences {
		a := &in.Audiences[j]
		switch name, found := strings.CutPrefix(rest, a.Name+"."); {
		case !found:
		case name == "capacityPerMonth":
			return &a.CapacityPerMonth
		case name == "incrementality":
			return &a.Incrementality
		}
	}
	return nil
}

// leaveOutServiceAndLoyalty is withoutServiceAndLoyalty in place; it says
// whether there was anything.
func leaveOutServiceAndLoyalty(in *roi.Inputs) bool {
	if in.Service.ContactsPerMonth == 0 && in.Service.ContactsToday == 0 && in.Loyalty.ExposedShare == 0 && in.Loyalty.ExposedToday == 0 {
		return false
	}
	in.Service.ContactsPerMonth, in.Service.ContactsToday = 0, 0
	in.Loyalty.ExposedShare, in.Loyalty.ExposedToday = 0, 0
	return true
}

// together are the inputs asked under the same key: who answers it knows all of
// them. Inputs that nobody is asked stand alone.
func (d *drawing) together() [][]int {
	var groups [][]int
	for i, in := range d.named {
		at := slices.IndexFunc(groups, func(g []int) bool { return in.Key != "" && d.named[g[0]].Key == in.Key })
		if at >= 0 {
			groups[at] = append(groups[at], i)
			continue
		}
		groups = append(groups, []int{i})
	}
	return groups
}
