package chart

import (
	"math"

	"quilate/app/i18n"
)

// Ore shows how much of a whole counts: the whole a hatched square on its
// corner, the part that counts a gold one inside it, areas to scale.
type Ore struct {
	Head
	Whole     float64 // followers, ≥ 0
	WholeName string  // "seguidores"
	Part      float64 // those who count, from 0 to Whole
	PartName  string  // "podrían comprarte y te ven este mes"
	PartNote  string  // range or share under it; may be empty
}

// Figure draws the ore, 328 and 432 wide.
func (o Ore) Figure(loc i18n.Locale) (Figure, error) {
	if !finite(o.Whole, o.Part) {
		return Figure{}, ErrNotFinite
	}
	if o.Whole < 0 || o.Part < 0 || o.Part > o.Whole {
		return Figure{}, ErrOrder
	}
	share := 0.0
	if o.Whole > 0 {
		share = o.Part / o.Whole
	}
	t := Table{Head: []string{loc.Say(wordGroup), loc.Say(wordPeople), loc.Say(wordShareHead)}}
	whole := 1.0
	if o.Whole == 0 {
		whole = 0
	}
	t.row(o.WholeName, cell{loc.Number(o.Whole, 0), o.Whole}, cell{loc.Percent(whole, 0), whole})
	t.row(o.PartName, cell{loc.Number(o.Part, 0), o.Part}, cell{loc.Percent(share, percentDigits(share)), share})
	return assemble(loc, o.Head, t, 432, func(c *canvas) { o.draw(c, share) })
}

func (o Ore) draw(c *canvas, share float64) {
	big, lift, column := 91.9, 13.0, 205.7
	if !c.narrow {
		big, lift, column = 121, 17, 263.9
	}
	cx, cy := big+2, big+4
	small := big * math.Sqrt(share)
	if o.Part > 0 {
		small = max(small, 2)
	}
	gy := cy + big - small - min(lift, big-small)

	c.carat(cx, cy, big, "quan-f")
	if o.Part > 0 {
		c.carat(cx, gy, small, "qual-f")
	}

	// The whole is named beside its upper right edge, the part beside its own
	// corner, or further down where the two would meet.
	y := cy - big*0.38
	c.line(cx+(big-math.Abs(y-cy))+2, y, column-8, y, "lead-l")
	end := c.amount(column, y+3, o.Whole, o.WholeName, "blue", "")
	py := max(gy, end+34)
	if c.narrow {
		py = max(gy, end+32)
	}
	from := point{cx + small + 2, gy}
	if o.Part == 0 {
		from = point{cx, cy + big - lift}
	}
	if py != gy && math.Abs(py-gy) < small-4 {
		from = point{cx + small - math.Abs(py-gy) + 2, py}
	}
	c.path([]point{from, {column - 8, py}}, false, "lead-l")
	end = c.amount(column, py+1, o.Part, o.PartName, "gold", o.PartNote)
	c.height = max(cy+big+4, end+6)
}

// amount writes a large figure with its name under it and returns the last
// baseline.
func (c *canvas) amount(x, y, v float64, name, class, note string) float64 {
	n := c.loc.Number(v, 0)
	style := "big"
	for _, smaller := range []string{"b", ""} {
		if width(n, style) > c.width-x {
			style = smaller
		}
	}
	c.text(x, y, style, n)
	ls := balance(name, class, c.width-x, 4)
	if len(ls) > 0 {
		y = c.lines(x, y+19, class, ls)
	}
	if ls = wrap(note, "m", c.width-x, 3); len(ls) > 0 {
		y = c.lines(x, y+leading, "m", ls)
	}
	return y
}

// percentDigits gives small shares the decimals they need to be told from 0.
func percentDigits(share float64) int {
	switch {
	case share == 0 || share >= 0.1:
		return 0
	case share >= 0.001:
		return 1
	}
	return 3
}
