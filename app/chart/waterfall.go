package chart

import (
	"math"

	"quilate/app/i18n"
)

// Waterfall adds up result lines from top to bottom, gains filled and costs
// hatched with their sign, and ends on the total. Printed lines add up to the
// printed total.
type Waterfall struct {
	Head
	Lines     []Item
	Total     float64 // the sum of the lines
	TotalName string
	Unit      Unit
	Decimals  int // of the printed figures
}

// Item is a named amount.
type Item struct {
	Name  string
	Value float64
}

// Figure draws the waterfall.
func (w Waterfall) Figure(loc i18n.Locale) (Figure, error) {
	if len(w.Lines) == 0 {
		return Figure{}, ErrEmpty
	}
	values, sum := make([]float64, len(w.Lines)), 0.0
	for i, l := range w.Lines {
		values[i] = l.Value
		sum += l.Value
	}
	if !finite(append(values, w.Total)...) {
		return Figure{}, ErrNotFinite
	}
	d := w.digits()
	if unit := math.Pow(10, -float64(d)); math.Abs(sum-w.Total) > unit*float64(len(w.Lines))+1e-9*math.Abs(sum) {
		return Figure{}, ErrOrder
	}
	t := Table{Head: []string{loc.Say(wordLine), loc.Say(wordAmount)}}
	for i, v := range RoundToTotal(values, w.Total, d) {
		t.row(w.Lines[i].Name, cell{w.Unit.signed(loc, v, w.Decimals), w.Lines[i].Value})
	}
	t.row(w.TotalName, cell{w.Unit.signed(loc, w.Total, w.Decimals), w.Total})
	return assemble(loc, w.Head, t, WideWidth, func(c *canvas) { w.draw(c, t) })
}

// digits are the decimals of the raw value that are printed.
func (w Waterfall) digits() int {
	if w.Unit == Share {
		return w.Decimals + 2
	}
	return w.Decimals
}

func (w Waterfall) draw(c *canvas, t Table) {
	lo, hi, run := 0.0, 0.0, 0.0
	for _, l := range w.Lines {
		run += l.Value
		lo, hi = min(lo, run), max(hi, run)
	}
	lo, hi = span(lo, hi, w.Total)
	s := scale{lo, hi, 0.5, c.width - 12.5}
	if !c.narrow {
		column := 0.0
		for _, r := range t.Rows {
			column = max(column, width(r[1], "b"))
		}
		s.from, s.to = 196, c.width-column-18
		if s.to < s.from+120 {
			s.to = s.from + 120
		}
	}
	y, before, drop := 2.0, 0.0, math.NaN()
	for i, l := range w.Lines {
		a, b := s.at(before), s.at(before+l.Value)
		class := "gain-f"
		if l.Value < 0 {
			class = "loss-f"
		}
		top, bottom, h := w.row(c, y, l.Name, "", t.Rows[i][1], tone(l.Value))
		if !c.narrow && i > 0 {
			c.line(a, drop, a, top, "lead-l dash")
		}
		c.rect(min(a, b), top, max(math.Abs(b-a), 1), h, class)
		before, y, drop = before+l.Value, bottom, top+h
	}
	c.line(0, y, c.width, y, "hair")
	top, bottom, h := w.row(c, y, w.TotalName, "b", t.Rows[len(w.Lines)][1], "b")
	if !c.narrow {
		c.line(s.at(w.Total), drop, s.at(w.Total), top, "lead-l dash")
		c.behind(s.at(0), 2, s.at(0), bottom-5, "axis")
	} else if lo < 0 {
		c.line(s.at(0), top-3, s.at(0), top+h+3, "axis")
	}
	a, b := s.at(0), s.at(w.Total)
	c.rect(min(a, b), top, max(math.Abs(b-a), 1), h, "res-f")
	c.height = bottom
}

// row writes name and value of a line that begins at y. It returns where its
// bar begins, where the line ends and how high the bar is.
func (w Waterfall) row(c *canvas, y float64, name, class, value, valueClass string) (top, bottom, h float64) {
	if c.narrow {
		last := c.heading(y+14, name, class, value, valueClass)
		return last + 7, last + 31, 14
	}
	lines := wrap(name, class, 184, 3)
	pitch := max(36, float64(len(lines))*leading+8)
	mid := y + pitch/2
	c.beside(mid, lines, class)
	c.text(c.width-1, mid+4.6, valueClass+" e", value)
	return mid - 9, y + pitch, 18
}
