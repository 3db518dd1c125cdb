package chart

import (
	"math"
	"strings"

	"quilate/app/i18n"
)

// Worth sets what a follower is worth against what one costs, by where they
// come from.
type Worth struct {
	Head
	Rows      []Source
	ValueWord string // "vale"
	CostWord  string // "cuesta"
	Less      string // for what is above nothing but prints as nothing: "menos de 0,01 €"
	LessThan  string // the same of an amount {x}: "menos de {x}"
	Decimals  int    // of the printed amounts; 2 for euros
}

// Source is one way to get followers.
type Source struct {
	Name    string
	Value   float64 // what one follower leaves while following
	Cost    float64 // what one costs, ≥ 0
	Verdict string  // "4,97 € por cada euro"; green where value covers cost, red where not
}

// Figure draws the comparison.
func (w Worth) Figure(loc i18n.Locale) (Figure, error) {
	if len(w.Rows) == 0 {
		return Figure{}, ErrEmpty
	}
	t := Table{Head: []string{loc.Say(wordSource), loc.Say(wordWorth), loc.Say(wordCost), loc.Say(wordReturn)}}
	for _, r := range w.Rows {
		if !finite(r.Value, r.Cost) {
			return Figure{}, ErrNotFinite
		}
		if r.Cost < 0 {
			return Figure{}, ErrOrder
		}
		t.row(r.Name, cell{w.against(loc, r), r.Value}, cell{w.price(loc, r.Cost), r.Cost}, words(r.Verdict))
	}
	return assemble(loc, w.Head, t, WideWidth, func(c *canvas) { w.draw(c, t) })
}

// say prints an amount; what is above nothing never prints as nothing.
func (w Worth) say(loc i18n.Locale, v float64) string {
	if v > 0 && v < math.Pow(10, -float64(w.Decimals)) && w.Less != "" {
		return w.Less
	}
	return loc.Money(v, w.Decimals)
}

// against prints what a follower is worth: where the cost is below the smallest
// coin too, so that one sees which of the two is more.
func (w Worth) against(loc i18n.Locale, r Source) string {
	if coin := math.Pow(10, -float64(w.Decimals)); r.Value <= 0 || r.Value >= coin || r.Cost <= 0 || r.Cost >= coin || w.LessThan == "" {
		return w.say(loc, r.Value)
	}
	for d := w.Decimals; d < 6; d++ {
		unit := math.Pow(10, -float64(d))
		switch {
		case r.Value >= unit:
			return loc.Money(r.Value, d)
		case r.Cost >= unit: // below the last digit of the cost
			return strings.Replace(w.LessThan, "{x}", loc.Money(unit, d), 1)
		}
	}
	return w.say(loc, r.Value)
}

// price prints a cost: a price under the smallest coin with the digits it needs.
func (w Worth) price(loc i18n.Locale, v float64) string {
	for d := w.Decimals; d < 6; d++ {
		if unit := math.Pow(10, -float64(d)); v >= unit || v == 0 {
			return loc.Money(v, d)
		}
	}
	return w.say(loc, v)
}

func (w Worth) draw(c *canvas, t Table) {
	s := scale{}
	for _, r := range w.Rows {
		s.hi = max(s.hi, r.Value, r.Cost)
	}
	if s.hi == 0 {
		s.hi = 1
	}
	limit := c.width
	if !c.narrow {
		s.from = 168
		verdict := 0.0
		for _, r := range w.Rows {
			verdict = max(verdict, widest("g", balance(r.Verdict, "g", 170, 3)...))
		}
		limit -= verdict + 24
	}
	// As long as the words after every bar allow.
	s.to = limit
	fit := func(v float64, class, said string) {
		if v > 0 {
			s.to = min(s.to, s.from+(limit-s.from-8-width(said, class))*s.hi/v)
		}
	}
	for i, r := range w.Rows {
		fit(r.Value, "gold", w.ValueWord+" "+t.Rows[i][1])
		fit(r.Cost, "blue", w.CostWord+" "+t.Rows[i][2])
	}
	s.to = max(s.to, s.from+12)

	y := 0.0
	for i, r := range w.Rows {
		if i > 0 {
			c.line(0, y, c.width, y, "hair")
		}
		class := "g"
		if r.Value < r.Cost {
			class = "l"
		}
		var top float64
		if c.narrow {
			top = c.heading(y+20, r.Name, "b", r.Verdict, class) + 10
			y = top + 46
		} else {
			lines, said := wrap(r.Name, "b", s.from-14, 4), balance(r.Verdict, class, 170, 3)
			pitch := max(62, float64(max(len(lines), len(said)))*leading+14)
			mid := y + pitch/2
			c.beside(mid, lines, "b")
			for k, l := range said {
				c.text(c.width-1, mid+4.6+leading*(float64(k)-float64(len(said)-1)/2), class+" e", l)
			}
			top, y = mid-18, y+pitch
		}
		c.amountBar(s, top, r.Value, "qual-f", "gold", w.ValueWord+" "+t.Rows[i][1])
		c.amountBar(s, top+20, r.Cost, "quan-f", "blue", w.CostWord+" "+t.Rows[i][2])
	}
	c.height = y
}

// amountBar draws a bar 16 high with its words after it. Less than nothing has
// no bar, only its sign.
func (c *canvas) amountBar(s scale, y, v float64, bar, class, said string) {
	x := s.from
	if v > 0 {
		w := max(s.at(v)-s.from, 1.5)
		c.rect(s.from, y, w, 16, bar)
		x += w + 7
	} else {
		c.line(s.from, y, s.from, y+16, "axis")
		x += 7
		if v < 0 {
			class = "l"
		}
	}
	c.text(x, y+12.6, class, said)
}
