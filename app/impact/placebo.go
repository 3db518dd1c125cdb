package impact

import "math"

// Placebo is a made-up start inside the months before the true one, measured as
// if it were the start.
type Placebo struct {
	Start    Month
	PerMonth float64
	SE       float64
}

// mostPlacebos is how many made-up starts are tried at most, spread evenly.
const mostPlacebos = 60

// placeboAfter is how many months a made-up start needs after it.
const placeboAfter = 3

// placebos tries every made-up start that leaves months enough on both sides.
func (a *Account) placebos(s Series, start int, f fitted) {
	before := s.upTo(start)
	clear := 0.0
	if a.Lift.SE > 0 {
		clear = math.Abs(a.Lift.Value / a.Lift.SE)
	}
	apart := 1 + max(0, start-placeboAfter-shortBefore)/mostPlacebos
	for at := shortBefore; at <= start-placeboAfter; at += apart {
		d := newDesign(before, at, wavesFor(before.Known()), a.Causes, a.ControlUsed)
		after := d.after()
		if len(d.months)-after < shortBefore || after < placeboAfter {
			continue
		}
		g, ok := d.fitted()
		if !ok || g.fit.DF() < leastDF {
			continue
		}
		c, n := d.lift(), float64(after)
		p := Placebo{Start: s.First + Month(at), PerMonth: g.fit.Combination(c) / n, SE: g.se(c) / n}
		a.Placebos = append(a.Placebos, p)
		if math.Abs(p.PerMonth) >= math.Abs(a.PerMonth.Value) {
			a.AsLarge++
		}
		if p.SE > 0 && math.Abs(p.PerMonth/p.SE) >= clear {
			a.AsClear++
		}
	}
	if n := len(a.Placebos); float64(a.AsClear) > placeboShare*float64(n) {
		a.warn(Warning{Doubt: PlacebosClear, Count: a.AsClear, Value: float64(n)})
	}
}
