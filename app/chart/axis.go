package chart

import "math"

// Ticks are round numbers (1, 2 or 5 times a power of ten apart) inside
// [lo, hi], about n of them and never more than n+1. Zero is exactly zero.
func Ticks(lo, hi float64, n int) []float64 {
	if n < 1 || !finite(lo, hi) || !(hi > lo) {
		return nil
	}
	step := niceStep((hi - lo) / float64(n))
	var out []float64
	first, last := math.Ceil(lo/step-1e-9), math.Floor(hi/step+1e-9)
	for k := first; k <= last && len(out) <= n; k++ {
		v := k * step
		if k == 0 {
			v = 0
		}
		out = append(out, v)
	}
	return out
}

// niceStep is the smallest 1, 2 or 5 times a power of ten not under raw.
func niceStep(raw float64) float64 {
	if !(raw > 0) || math.IsInf(raw, 0) {
		return 1
	}
	p := math.Pow(10, math.Floor(math.Log10(raw)))
	for _, m := range []float64{1, 2, 5, 10} {
		if m*p >= raw*(1-1e-9) {
			return m * p
		}
	}
	return 10 * p
}

// scale maps values onto px, linearly.
type scale struct{ lo, hi, from, to float64 }

//
//go:noinline
func (s *scale) at(v float64) float64 {
	if !(s.hi > s.lo) {
		return s.from
	}
	return s.from + (v-s.lo)/(s.hi-s.lo)*(s.to-s.from)
}

// span is the smallest range that holds zero and all values; never empty.
func span(vs ...float64) (lo, hi float64) {
	for _, v := range vs {
		lo, hi = min(lo, v), max(hi, v)
	}
	if lo == hi {
		hi = 1
	}
	return lo, hi
}

// baseline draws a horizontal axis at y with labelled ticks under it, as many
// as fit, and returns the drawing's height. Labels at the ends lean inwards.
func (c *canvas) baseline(s scale, y float64, u Unit, from, to float64) float64 {
	c.line(from, y, to, y, "axis")
	for n := 6; n >= 1; n-- {
		ticks := Ticks(s.lo, s.hi, n)
		spots, ok := c.seats(ticks, s, u)
		if !ok && n > 1 {
			continue
		}
		for _, t := range spots {
			c.line(t.x, y, t.x, y+5, "axis")
			c.text(t.at, y+20, "m"+t.anchor, t.text)
		}
		break
	}
	return y + 26
}

type seat struct {
	x, at              float64
	text, more, anchor string
}

// seats finds a place for every tick's label; ok is false if two are too near.
func (c *canvas) seats(ticks []float64, s scale, u Unit) (out []seat, ok bool) {
	step, end := math.Inf(1), -8.0
	if len(ticks) > 1 {
		step = ticks[1] - ticks[0]
	}
	ok = true
	for _, v := range ticks {
		t := seat{x: s.at(v), text: u.tick(c.loc, v, step)}
		t.at, t.anchor = t.x, " c"
		w := width(t.text, "m")
		left := t.x - w/2
		switch {
		case t.x-w/2 < 0:
			t.at, t.anchor, left = 0, "", 0
		case t.x+w/2 > c.width-1:
			t.at, t.anchor, left = c.width-1, " e", c.width-1-w
		}
		if left < end+8 {
			ok = false
			continue
		}
		end = left + w
		out = append(out, t)
	}
	return out, ok
}
