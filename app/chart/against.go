package chart

import (
	"math"

	"quilate/app/i18n"
)

// Against sets intervals of one thing under each other: what was forecast, what
// was measured, what follows from both.
type Against struct {
	Head
	Rows     []Interval
	Unit     Unit
	Decimals int
}

// Interval is one row: a figure and how far it reaches.
type Interval struct {
	Name, More       string // More stands under the name, muted
	Low, Value, High float64
	Strong           bool // the one that holds from now on
}

// Figure draws the rows.
func (a Against) Figure(loc i18n.Locale) (Figure, error) {
	if len(a.Rows) == 0 {
		return Figure{}, ErrEmpty
	}
	t := Table{Head: []string{"", loc.Say(wordValue), loc.Say(wordFrom), loc.Say(wordUpTo)}}
	for _, r := range a.Rows {
		if !finite(r.Low, r.Value, r.High) {
			return Figure{}, ErrNotFinite
		}
		if r.Low > r.Value || r.Value > r.High {
			return Figure{}, ErrOrder
		}
		said := func(v float64) cell { return cell{a.Unit.signed(loc, v, a.Decimals), v} }
		t.row(r.Name, said(r.Value), said(r.Low), said(r.High))
	}
	return assemble(loc, a.Head, t, WideWidth, func(c *canvas) { a.draw(c, t) })
}

func (a Against) draw(c *canvas, t Table) {
	var all []float64
	for _, r := range a.Rows {
		all = append(all, r.Low, r.High)
	}
	lo, hi := span(all...)
	s := scale{lo, hi, 8, c.width - 8}
	if !c.narrow {
		s.from = 210
	}
	y, foot := 4.0, 0.0
	for i, r := range a.Rows {
		var mid float64
		if c.narrow {
			last := c.heading(y+14, r.Name, "b", t.Rows[i][1], "b")
			if r.More != "" {
				last = c.lines(0, last+leading, "m halo", wrap(r.More, "m", c.width, 2))
			}
			mid = last + 18
		} else {
			name, more := wrap(r.Name, "b", 196, 2), wrap(r.More, "m", 196, 3)
			tall := max(62, float64(len(name)+len(more))*leading+14)
			top := y + (tall-float64(len(name)+len(more))*leading)/2 + 13
			c.lines(0, top, "b halo", name)
			c.lines(0, top+float64(len(name))*leading, "m halo", more)
			mid, foot = y+tall/2, y+tall
			w := width(t.Rows[i][1], "b")
			c.text(max(s.from, min(s.at(r.Value)-w/2, c.width-1-w)), mid-14, "b halo", t.Rows[i][1])
		}
		class, dot := "span", "med"
		if r.Strong {
			class = "own"
		}
		c.bracket(s.at(r.Low), s.at(r.High), mid, 6, class)
		c.circle(s.at(r.Value), mid, 5, dot)
		lw, hw := width(t.Rows[i][2], "m"), width(t.Rows[i][3], "m")
		left := max(s.from-8, min(s.at(r.Low)-lw/2, c.width-1-lw))
		right := max(s.from-8, min(s.at(r.High)-hw/2, c.width-1-hw))
		if left+lw+12 > right { // too near: side by side
			right = min(left+lw+12, c.width-1-hw)
			left = max(s.from-8, right-12-lw)
		}
		c.text(left, mid+24, "m halo", t.Rows[i][2])
		c.text(right, mid+24, "m halo", t.Rows[i][3])
		y = max(mid+34, foot)
	}
	if zero := s.at(0); lo < 0 {
		c.behind(zero, 0, zero, y, "axis")
	}
	c.height = math.Ceil(y)
}
