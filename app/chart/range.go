package chart

import "quilate/app/i18n"

// Range is a small drawing of how far a result reaches: from P5 to P95 with
// the median, and what it was one answer ago as a ghost behind. Both drawings
// are 288 wide; text keeps its size.
type Range struct {
	Head
	Low, Mid, High  float64 // P5, P50, P95
	Was             bool    // WasLow and WasHigh are known
	WasLow, WasHigh float64 // before the last answer
	Unit            Unit
	Decimals        int
}

// rangeWidth is how wide the drawing is, in px: the panel beside a question.
const rangeWidth = 288

// Figure draws the range.
func (r Range) Figure(loc i18n.Locale) (Figure, error) {
	if !finite(r.Low, r.Mid, r.High, r.WasLow, r.WasHigh) {
		return Figure{}, ErrNotFinite
	}
	if r.Low > r.Mid || r.Mid > r.High || r.Was && r.WasLow > r.WasHigh {
		return Figure{}, ErrOrder
	}
	said := func(v float64) cell { return cell{r.Unit.signed(loc, v, r.Decimals), v} }
	t := Table{Head: []string{of50(loc, 0.9), loc.Say(wordFrom), loc.Say(wordMedianHd), loc.Say(wordUpTo)}}
	t.row(loc.Say(wordNow), said(r.Low), said(r.Mid), said(r.High))
	if r.Was {
		t.row(loc.Say(wordBefore), said(r.WasLow), words(""), said(r.WasHigh))
	}
	return assemble(loc, r.Head, t, rangeWidth, func(c *canvas) { r.draw(c, t.Rows[0]) })
}

func (r Range) draw(c *canvas, said []string) {
	c.width = rangeWidth
	lo, hi := span(r.Low, r.High)
	if r.Was {
		lo, hi = min(lo, r.WasLow), max(hi, r.WasHigh)
	}
	s := scale{lo, hi, 4, c.width - 4}
	const mid = 30.0
	zero := s.at(0)
	if r.Was {
		c.bracket(s.at(r.WasLow), s.at(r.WasHigh), mid, 6, "ref")
	}
	c.reach(s, mid, 16, r.Low, r.High)
	c.line(zero, mid-12, zero, mid+12, "zero")
	x := s.at(r.Mid)
	inner := "zero"
	if r.Mid > 0 && r.Low < r.High {
		inner = "tick-g"
	}
	c.notch(x, mid, 16, inner)

	w := width(said[2], "b")
	at := c.held(x, w)
	c.text(at, 13, "b", said[2])
	if ghost := c.loc.Say(wordBefore); r.Was {
		g := width(ghost, "m")
		for _, e := range []float64{s.at(r.WasLow), s.at(r.WasHigh)} {
			if e = c.held(e, g); e+g+8 < at || e > at+w+8 {
				c.text(e, 13, "m", ghost)
				break
			}
		}
	}
	left, right, down := c.under(s.at(r.Low), s.at(r.High), 0, mid+29, said[1], "m", said[3], "m")
	lw, hw := width(said[1], "m"), width(said[3], "m")
	switch z := c.held(zero, 8); {
	case (z > left+lw+8 || z+16 < left) && (z+16 < right || z > right+hw+8):
		c.text(z, mid+29, "m", "0")
	case !r.Was && (z > at+w+8 || z+16 < at):
		c.text(z, 13, "m", "0")
	}
	c.height = mid + 34 + down
}
