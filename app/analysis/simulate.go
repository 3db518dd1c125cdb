package analysis

import (
	"cmp"
	"math"
	"slices"

	"quilate/app/risk"
)

// seed of every simulation: the same document gives the same picture.
const seed = 20261121

// How many draws there are when something is said. The first picture is rough;
// the account is settled when every sampling error is small enough, and ends
// even if that never comes.
const (
	firstDraws   = 128
	enoughDraws  = 2048
	leastMore    = 256
	mostDraws    = 8192
	glanceDraws  = 512
	mixDraws     = 160
	drawsPerStep = 32
)

// odds are the simulation's findings in the shape of Results.
func (d *drawing) odds(f *risk.Findings) *Odds {
	return &Odds{
		Draws: f.Draws, Settled: f.Settled, Cases: f.Options, Best: f.Best, Runner: f.Runner,
		Beats: f.Beats, Half: f.Half, Perfect: f.Perfect,
	}
}

// swings are what each answer moves, all others likely.
func (d *drawing) swings() []risk.Swing {
	probe := risk.NewProbe(d.model)
	list := make([]risk.Swing, len(d.model.Questions))
	for q, group := range d.model.Questions {
		list[q] = probe.Swing(group)
	}
	return list
}

// bars puts the swings in, widest first; what moves nothing is left out.
func (d *drawing) bars(o *Odds, swings []risk.Swing) {
	list := func(npv func(of []float64) float64) (bars []Bar) {
		for q, group := range d.model.Questions {
			in := d.named[group[0]]
			b := Bar{
				Path: in.Path, Key: in.Key, Low: in.Estimate.Low(), High: in.Estimate.High(), Likely: in.Estimate.Likely(),
				Share: in.Share, AtLow: npv(swings[q].Low), AtHigh: npv(swings[q].High), Origin: in.Origin,
			}
			if b.width() > 0 {
				bars = append(bars, b)
			}
		}
		slices.SortStableFunc(bars, func(a, b Bar) int { return cmp.Compare(b.width(), a.width()) })
		return bars
	}
	stopping := d.model.Stopping
	o.Tornado = list(func(npv []float64) float64 { return npv[0] - npv[stopping] })
	o.TornadoAll = list(func(npv []float64) float64 { return npv[0] })
	o.Decides = list(func(npv []float64) float64 { return npv[o.Best] - npv[o.Runner] })
}

func (b Bar) width() float64 { return math.Abs(b.AtHigh - b.AtLow) }

// worth is what each answer is worth before deciding, most first.
func (d *drawing) worth(o *Odds, sim *risk.Simulation) {
	for q, group := range d.model.Questions {
		in := d.named[group[0]]
		if money := sim.Worth(q); money > 0 {
			o.Worth = append(o.Worth, Worth{Path: in.Path, Key: in.Key, Money: money, Origin: in.Origin})
		}
	}
	slices.SortStableFunc(o.Worth, func(a, b Worth) int { return cmp.Compare(b.Money, a.Money) })
}

// findOut is the key of the answer worth most, "" if none is worth anything.
func (o *Odds) findOut() string {
	for _, w := range o.Worth {
		if w.Key != "" {
			return w.Key
		}
	}
	return ""
}

// mixPair are the cases that a mix lies between: Quantity and Quality, else the
// first two that are not stopping.
func mixPair(plans []plan) (from, to int, ok bool) {
	from, to = -1, -1
	var others []int
	for k := range plans {
		switch {
		case plans[k].Kind == "stopping":
			continue
		case plans[k].Kind == "quantity" && from < 0:
			from = k
		case plans[k].Kind == "quality" && to < 0:
			to = k
		}
		others = append(others, k)
	}
	if from >= 0 && to >= 0 {
		return from, to, true
	}
	if len(others) < 2 {
		return 0, 0, false
	}
	return others[0], others[1], true
}

// mixSteps is how many steps there are from one plan to the other.
const mixSteps = 10

// mixing works out what comes of splitting the money between two plans, on
// fewer draws than the plans themselves have.
type mixing struct {
	from, to int
	ids      [2]string
	sim      *risk.Simulation
}

func (d *drawing) mixing(plans []plan, sim *risk.Simulation) *mixing {
	from, to, ok := mixPair(plans)
	if !ok {
		return nil
	}
	between := mixes(d.p, plans, from, to, mixSteps)
	between = append(between, plan{Plan: plans[d.model.Stopping].Plan})
	other := d.alike(between)
	other.model.Totals = true
	return &mixing{from: from, to: to, ids: [2]string{plans[from].ID, plans[to].ID}, sim: sim.Alike(other.model)}
}

// mix says what came of it. The ends are those of the plans themselves, on all
// draws; what few draws add there by chance is taken off in between.
func (m *mixing) mix(o *Odds) *Mix {
	mix := &Mix{From: m.ids[0], To: m.ids[1]}
	points := make([]risk.Outcome, mixSteps+1)
	for k := range points {
		points[k] = m.sim.Outcome(k)
	}
	first, last := &points[0], &points[mixSteps]
	from, to := &o.Cases[m.from], &o.Cases[m.to]
	for k := range points {
		part := float64(k) / mixSteps
		between := func(of func(*risk.Outcome) float64) float64 {
			return of(&points[k]) + (1-part)*(of(from)-of(first)) + part*(of(to)-of(last))
		}
		p := MixPoint{Part: part, NPV: points[k].NPV, Over: points[k].OverStopping}
		p.NPV.P5 = between(func(c *risk.Outcome) float64 { return c.NPV.P5 })
		p.NPV.P50 = between(func(c *risk.Outcome) float64 { return c.NPV.P50 })
		p.NPV.P95 = between(func(c *risk.Outcome) float64 { return c.NPV.P95 })
		p.NPV.Mean = between(func(c *risk.Outcome) float64 { return c.NPV.Mean })
		p.Over.Share = min(1, max(0, between(func(c *risk.Outcome) float64 { return c.OverStopping.Share })))
		if p.NPV.P50 > points[mix.Peak].NPV.P50 || k == 0 {
			mix.Peak = k
		}
		points[k].NPV.P50 = p.NPV.P50
		mix.Points = append(mix.Points, p)
	}
	return mix
}
