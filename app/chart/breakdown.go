package chart

import (
	"math"

	"quilate/app/i18n"
)

// Breakdown shows what a sum is made of, one bar for each part, in the order
// given. Costs are hatched, anything else is filled.
type Breakdown struct {
	Head
	Items     []Item // values ≥ 0
	TotalName string
	Costs     bool
	Unit      Unit
	Decimals  int
}

// Figure draws the breakdown.
func (b Breakdown) Figure(loc i18n.Locale) (Figure, error) {
	if len(b.Items) == 0 {
		return Figure{}, ErrEmpty
	}
	values, total := make([]float64, len(b.Items)), 0.0
	for i, it := range b.Items {
		if !finite(it.Value) {
			return Figure{}, ErrNotFinite
		}
		if it.Value < 0 {
			return Figure{}, ErrOrder
		}
		values[i] = it.Value
		total += it.Value
	}
	shares := make([]float64, len(values))
	if total > 0 {
		for i, v := range values {
			shares[i] = v / total
		}
		shares = RoundToTotal(shares, 1, 2)
	}
	d := b.Decimals
	if b.Unit == Share {
		d += 2
	}
	t := Table{Head: []string{loc.Say(wordLine), loc.Say(wordAmount), loc.Say(wordShareHead)}}
	for i, v := range RoundToTotal(values, total, d) {
		t.row(b.Items[i].Name, cell{b.Unit.say(loc, v, b.Decimals), values[i]}, cell{loc.Percent(shares[i], 0), shares[i]})
	}
	whole := math.Min(1, math.Ceil(total))
	t.row(b.TotalName, cell{b.Unit.say(loc, total, b.Decimals), total}, cell{loc.Percent(whole, 0), whole})
	return assemble(loc, b.Head, t, WideWidth, func(c *canvas) { b.draw(c, t) })
}

func (b Breakdown) draw(c *canvas, t Table) {
	hi, value, share := 0.0, 0.0, 0.0
	for i, r := range t.Rows {
		if i < len(b.Items) {
			hi = max(hi, b.Items[i].Value)
		}
		value, share = max(value, width(r[1], "b")), max(share, width(r[2], "m"))
	}
	if hi == 0 {
		hi = 1
	}
	s := scale{0, hi, 0.5, c.width - share - 14}
	if !c.narrow {
		s.from, s.to = 196, c.width-value-share-40
	}
	s.to = max(s.to, s.from+60)
	class := "gain-f"
	if b.Costs {
		class = "loss-f"
	}
	y := 2.0
	for i, it := range b.Items {
		var top, h float64
		if c.narrow {
			top, h = c.heading(y+14, it.Name, "", t.Rows[i][1], "b")+7, 14
			c.text(c.width-1, top+11.6, "m e", t.Rows[i][2])
			y = top + 24
		} else {
			lines := wrap(it.Name, "", 184, 3)
			pitch := max(34, float64(len(lines))*leading+8)
			c.beside(y+pitch/2, lines, "")
			top, h = y+pitch/2-8, 16
			c.text(c.width-share-16, y+pitch/2+4.6, "b e", t.Rows[i][1])
			c.text(c.width-1, y+pitch/2+4.6, "m e", t.Rows[i][2])
			y += pitch
		}
		if it.Value > 0 {
			c.rect(s.from, top, max(s.at(it.Value)-s.from, 1), h, class)
		} else {
			c.line(s.from, top, s.from, top+h, "axis")
		}
	}
	c.line(0, y+2, c.width, y+2, "zero")
	last := t.Rows[len(t.Rows)-1]
	if c.narrow {
		c.height = c.heading(y+21, b.TotalName, "b", last[1], "b") + 8
		return
	}
	c.text(c.width-share-16, y+24, "b e", last[1])
	c.height = c.lines(0, y+24, "b", wrap(b.TotalName, "b", c.width-value-share-60, 2)) + 8
}
