package analysis

import (
	"cmp"
	"math"
	"slices"

	"quilate/app/risk"
)

// seed of every simulation: the same document gives the same picture.
const seed = 20261121

// simulate fills in what the simulation says.
func (s *sheet) simulate(plans []plan) *Odds {
	d := newDrawing(s.p, plans)
	sim := risk.New(d.model, seed)
	sim.Draw(1024)
	f := sim.Findings()
	o := &Odds{
		Draws: f.Draws, Settled: f.Settled, Cases: f.Options, Best: f.Best, Runner: f.Runner,
		Beats: f.Beats, Half: f.Half, Perfect: f.Perfect,
	}
	d.tornado(o)
	d.worth(o, sim)
	return o
}

// tornado is what each estimate moves, all others likely.
func (d *drawing) tornado(o *Odds) {
	probe := risk.NewProbe(d.model)
	for _, group := range d.together() {
		swing := probe.Swing(group)
		in := d.named[group[0]]
		bar := func(npv func(ends []float64) float64) Bar {
			return Bar{
				Path: in.Path, Key: in.Key, Low: in.Estimate.Low(), High: in.Estimate.High(), Likely: in.Estimate.Likely(),
				Share: in.Share, AtLow: npv(swing.Low), AtHigh: npv(swing.High), Origin: in.Origin,
			}
		}
		over := bar(func(npv []float64) float64 { return npv[0] - npv[d.model.Stopping] })
		all := bar(func(npv []float64) float64 { return npv[0] })
		decides := bar(func(npv []float64) float64 { return npv[o.Best] - npv[o.Runner] })
		for _, one := range []struct {
			list *[]Bar
			bar  Bar
		}{{&o.Tornado, over}, {&o.TornadoAll, all}, {&o.Decides, decides}} {
			if one.bar.AtLow != one.bar.AtHigh {
				*one.list = append(*one.list, one.bar)
			}
		}
	}
	for _, list := range [][]Bar{o.Tornado, o.TornadoAll, o.Decides} {
		slices.SortStableFunc(list, func(a, b Bar) int { return cmp.Compare(b.width(), a.width()) })
	}
}

func (b Bar) width() float64 { return math.Abs(b.AtHigh - b.AtLow) }

// worth is what each answer is worth before deciding, most first.
func (d *drawing) worth(o *Odds, sim *risk.Simulation) {
	for _, group := range d.together() {
		in := d.named[group[0]]
		money := 0.0
		for _, i := range group {
			money = max(money, sim.Worth(i))
		}
		if money > 0 {
			o.Worth = append(o.Worth, Worth{Path: in.Path, Key: in.Key, Money: money, Origin: in.Origin})
		}
	}
	slices.SortStableFunc(o.Worth, func(a, b Worth) int { return cmp.Compare(b.Money, a.Money) })
}
