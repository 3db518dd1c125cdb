package chart

import (
	"math"
	"slices"

	"quilate/app/i18n"
)

// Dots shows equally likely outcomes, one dot each (50 by convention), stacked
// by value: gains filled, losses hatched. Zero is the edge of a stack, so that
// none mixes both.
type Dots struct {
	Head
	Values   []float64 // one for each outcome, in any order
	Unit     Unit
	Decimals int
	Gain     string // after the number of outcomes at or over zero, and agreeing with it: "recuperan la inversión"
	Loss     string // after the number under zero: "no la recuperan"

	Spread       bool // P5, P50 and P95 are known, and drawn under the axis
	P5, P50, P95 float64
}

// Figure draws the dots, 328 and 504 wide.
func (d Dots) Figure(loc i18n.Locale) (Figure, error) {
	if len(d.Values) == 0 || len(d.Values) > 200 {
		return Figure{}, ErrEmpty
	}
	if !finite(d.Values...) {
		return Figure{}, ErrNotFinite
	}
	if d.Spread && (!finite(d.P5, d.P50, d.P95) || d.P5 > d.P50 || d.P50 > d.P95) {
		return Figure{}, ErrOrder
	}
	d.Values = slices.Clone(d.Values)
	slices.Sort(d.Values)
	t := Table{Head: []string{loc.Say(wordOutcome), loc.Say(wordValue)}}
	for i, v := range d.Values {
		t.row(loc.Number(float64(i+1), 0), cell{d.Unit.signed(loc, v, d.Decimals), v})
	}
	loss, gain := d.sides(loc)
	if d.Spread {
		for i, v := range []float64{d.P50, d.P5, d.P95} {
			t.row(d.names(loc)[i], cell{d.Unit.signed(loc, v, d.Decimals), v})
		}
	}
	if d.Desc == "" {
		d.Desc = gain + "; " + loss + "; " + loc.Say(wordFrom) + " " + t.Rows[0][1] + " " +
			loc.Say(wordUpTo) + " " + t.Rows[len(d.Values)-1][1] + "."
		for _, r := range t.Rows[len(d.Values):] {
			d.Desc += " " + r[0] + " " + r[1] + "."
		}
	}
	return assemble(loc, d.Head, t, 504, d.draw)
}

// losses counts the outcomes under zero; the values are sorted.
func (d Dots) losses() int {
	n, _ := slices.BinarySearch(d.Values, 0)
	return n
}

// sides are the words over the two sides of zero.
func (d Dots) sides(loc i18n.Locale) (loss, gain string) {
	say := func(n int) string {
		if len(d.Values) == 50 {
			return fiftieths(loc, float64(n)/50)
		}
		return loc.Number(float64(n), 0)
	}
	n := d.losses()
	return say(n) + "\u00a0" + d.Loss, say(len(d.Values)-n) + "\u00a0" + d.Gain
}

// stacks is how the dots are laid out: bins of one width, each so many dots
// wide, the first under of them below zero.
type stacks struct {
	bin         float64 // width of a bin in the unit of the values
	under, over int     // bins below and from zero
	wide, tall  int     // dots
}

// fit finds the finest bins that fit into so many columns, zero at an edge.
// Where outcomes crowd into few bins, the bins become wider and hold several
// dots a row, so that no stack grows out of sight.
func (d Dots) fit(columns, rows int) stacks {
	var best stacks
	for wide := 1; wide <= 8; wide++ {
		s := d.bins(columns / wide)
		s.wide = wide
		for _, n := range d.counts(s) {
			s.tall = max(s.tall, (n+wide-1)/wide)
		}
		if wide == 1 || s.tall < best.tall {
			best = s
		}
		if best.tall <= rows {
			break
		}
	}
	return best
}

// bins finds the narrowest bins that n of them hold all values.
func (d Dots) bins(n int) stacks {
	lo, hi := span(d.Values[0], d.Values[len(d.Values)-1])
	if d.Values[0] == 0 && d.Values[len(d.Values)-1] == 0 {
		return stacks{bin: 1, over: 1}
	}
	for bin := (hi - lo) / float64(n); ; bin *= 1.01 {
		s := stacks{bin: bin}
		if d.Values[0] < 0 {
			s.under = int(math.Ceil(-d.Values[0] / bin))
		}
		if last := d.Values[len(d.Values)-1]; last >= 0 {
			s.over = int(math.Floor(last/bin)) + 1
		}
		if s.under+s.over <= max(n, 2) {
			return s
		}
	}
}

// counts are the outcomes in each bin.
func (d Dots) counts(s stacks) []int {
	out := make([]int, s.under+s.over)
	for _, v := range d.Values {
		i := s.under + int(math.Floor(v/s.bin))
		if v < 0 {
			i = min(i, s.under-1)
		}
		out[min(max(i, 0), len(out)-1)]++
	}
	return out
}

// columns are the places, counted from the left, of the sorted values of bin
// i: where there is room each stands where its value is, else they fill rows
// from zero outwards.
func (s stacks) columns(i int, values []float64) []int {
	out, n := make([]int, len(values)), len(values)
	for k, v := range values {
		switch {
		case n <= s.wide:
			at := int((v/s.bin - float64(i-s.under)) * float64(s.wide))
			if k > 0 {
				at = max(at, out[k-1]+1)
			}
			out[k] = min(max(at, k), s.wide-n+k)
		case i < s.under:
			out[k] = s.wide - 1 - k%s.wide
		default:
			out[k] = k % s.wide
		}
	}
	return out
}

func (d Dots) draw(c *canvas) {
	pitch, r, tall := 20.0, 8.8, 160.0
	if c.narrow {
		pitch, r, tall = 14, 6.2, 112
	}
	s := d.fit(int((c.width-4)/pitch), int(tall/pitch))
	// Where outcomes crowd far from zero, dots of full size would stand where
	// there are none: they become smaller.
	for full := pitch; s.wide > 1 && pitch > full/2; {
		pitch, r = pitch*0.9, r*0.9
		s = d.fit(int((c.width-4)/pitch), int(tall/pitch))
	}
	step := pitch * float64(s.wide)
	x := scale{-float64(s.under) * s.bin, float64(s.over) * s.bin, 2, 2 + float64(s.under+s.over)*step}
	zero := x.at(0)

	top := d.header(c, zero)
	floor := top + 10 + float64(s.tall)*pitch
	next := 0
	for i, n := range d.counts(s) {
		class := "gain-f"
		if i < s.under {
			class = "loss-f"
		}
		for k, column := range s.columns(i, d.Values[next:next+n]) {
			cx := x.from + float64(i)*step + (float64(column)+0.5)*pitch
			c.circle(cx, floor-1-(float64(k/s.wide)+0.5)*pitch, r, class)
		}
		next += n
	}
	c.line(zero, top-12, zero, floor+5, "zero")
	c.height = c.baseline(x, floor, d.Unit, 2, c.width-2)
	if d.Spread {
		d.reach(c, x)
	}
}

// names are those of the median, of P5 and of P95.
func (d Dots) names(loc i18n.Locale) [3]string {
	outer := of50(loc, 0.9)
	return [3]string{loc.Say(wordMedianHd), outer + ", " + loc.Say(wordFrom), outer + ", " + loc.Say(wordUpTo)}
}

// reach writes under the axis where 45 of 50 outcomes lie, and the median.
func (d Dots) reach(c *canvas, x scale) {
	y := c.height + 10
	at := func(v float64) float64 { return max(2, min(x.at(v), c.width-2)) }
	c.bracket(at(d.P5), at(d.P95), y, 4, "lead-l")
	c.line(at(d.P50), y-7, at(d.P50), y+7, "zero")
	say := func(v float64) string { return d.Unit.signed(c.loc, v, d.Decimals) }
	for i, s := range []string{c.loc.Say(wordMedian) + " " + say(d.P50), c.loc.Say(wordWithin, "k", of50(c.loc, 0.9), "a", say(d.P5), "b", say(d.P95))} {
		class, mid := "b", at(d.P50)
		if i > 0 {
			class, mid = "m", (at(d.P5)+at(d.P95))/2
		}
		w := width(s, class)
		c.text(c.held(mid, w), y+21+leading*float64(i), class, clip(s, class, c.width-1))
	}
	c.height = y + 44
}

// header writes how many outcomes lie on each side of zero, each on its own
// side, or under one another where a side is too small; it returns the last
// baseline.
func (d Dots) header(c *canvas, zero float64) float64 {
	loss, gain := d.sides(c.loc)
	if d.losses() == 0 {
		loss = ""
	}
	if d.losses() == len(d.Values) {
		gain = ""
	}
	return c.sides(zero, 0, loss, gain)
}
