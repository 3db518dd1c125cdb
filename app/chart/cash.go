package chart

import (
	"quilate/app/i18n"
)

// Cash shows cumulative cash by month, not discounted: the central case as a
// line, what else may happen as bands, the deepest point and the month in
// which the money is back.
type Cash struct {
	Head
	Central   []float64 // [m] is the cash after m months; [0] the start
	Bands     []Band    // the widest first; at most two
	BreakEven int       // the month in which the central case is back at zero; 0: never
	Decimals  int
}

// Band is the room between two courses of the same length as Central, which
// may cross: an optimistic plan can cost more at first.
type Band struct {
	Low, High         []float64
	Name              string // of the band ("45 de 50"); or
	LowName, HighName string // of its edges ("prudente", "optimista"), which are then drawn
}

// Figure draws the cash.
func (k Cash) Figure(loc i18n.Locale) (Figure, error) {
	n := len(k.Central)
	if n < 2 {
		return Figure{}, ErrEmpty
	}
	if len(k.Bands) > 2 || k.BreakEven < 0 || k.BreakEven >= n {
		return Figure{}, ErrOrder
	}
	if !finite(k.Central...) {
		return Figure{}, ErrNotFinite
	}
	t := Table{Head: []string{loc.Say(wordMonthHead), loc.Say(wordCentralHd)}}
	for _, b := range k.Bands {
		if len(b.Low) != n || len(b.High) != n {
			return Figure{}, ErrOrder
		}
		if !finite(b.Low...) || !finite(b.High...) {
			return Figure{}, ErrNotFinite
		}
		low, high := b.LowName, b.HighName
		if low == "" {
			low = b.Name + ", " + loc.Say(wordFrom)
		}
		if high == "" {
			high = b.Name + ", " + loc.Say(wordUpTo)
		}
		t.Head = append(t.Head, low, high)
	}
	for m, v := range k.Central {
		cells := []cell{{loc.SignedMoney(v, k.Decimals), v}}
		for _, b := range k.Bands {
			cells = append(cells, cell{loc.SignedMoney(b.Low[m], k.Decimals), b.Low[m]}, cell{loc.SignedMoney(b.High[m], k.Decimals), b.High[m]})
		}
		t.row(loc.Number(float64(m), 0), cells...)
	}
	if k.Desc == "" {
		k.Desc = k.describe(loc)
	}
	return assemble(loc, k.Head, t, WideWidth, k.draw)
}

// describe says the course by its few points that matter.
func (k Cash) describe(loc i18n.Locale) string {
	n := len(k.Central) - 1
	_, low := k.lowest()
	s := loc.Say(wordCentralHd) + ": " + loc.Say(wordStart) + " " + loc.SignedMoney(k.Central[0], k.Decimals)
	if low < 0 {
		s += "; " + loc.Say(wordYouPutIn, "money", loc.Money(-low, k.Decimals))
	}
	if k.BreakEven > 0 {
		s += "; " + loc.Say(wordRecovered, "zero", loc.Say(wordInMonth, "n", loc.Number(float64(k.BreakEven), 0)))
	}
	s += "; " + loc.Say(wordInMonth, "n", loc.Number(float64(n), 0)) + " " + loc.SignedMoney(k.Central[n], k.Decimals)
	for _, b := range k.Bands {
		name := b.Name
		if name == "" {
			name = b.LowName + "–" + b.HighName
		}
		s += "; " + name + ": " + loc.SignedMoney(b.Low[n], k.Decimals) + " " + loc.Say(wordTo) + " " + loc.SignedMoney(b.High[n], k.Decimals)
	}
	return s + "."
}

// lowest is the month in which most has been put in, and the cash then.
func (k Cash) lowest() (month int, v float64) {
	v = k.Central[0]
	for m, c := range k.Central {
		if c < v {
			month, v = m, c
		}
	}
	return month, v
}

// crossing is where on the way to the break-even month the central case
// crosses zero, in months.
func (k Cash) crossing() float64 {
	m := k.BreakEven
	a, b := k.Central[m-1], k.Central[m]
	if a < 0 && b >= 0 {
		return float64(m-1) + a/(a-b)
	}
	return float64(m)
}

// plot is the field of the cash figure.
type plot struct {
	*canvas
	ground
	x, y scale
}

func (p *plot) curve(vs []float64) []point {
	out := make([]point, len(vs))
	for m, v := range vs {
		out[m] = point{p.x.at(float64(m)), p.y.at(v)}
	}
	return out
}

func (k Cash) draw(c *canvas) {
	bottom, ticks := 356.0, 5
	if c.narrow {
		bottom, ticks = 276, 3
	}
	lo, hi := span(k.Central...)
	for _, b := range k.Bands {
		l, h := span(append(append([]float64{}, b.Low...), b.High...)...)
		lo, hi = min(lo, l), max(hi, h)
	}
	names := k.ends(c)
	column := 0.0
	for _, e := range names {
		column = max(column, widest(e.class, e.lines...))
	}
	p := &plot{canvas: c}
	p.x = scale{0, float64(len(k.Central) - 1), 2, c.width - column - 9}
	p.y = scale{lo, hi, bottom - 12, 24}
	_, low := k.lowest()
	if low < 0 && p.y.at(low) > bottom-40 {
		p.y.from = bottom - 40
	}
	p.bounds = box{2, 0, p.x.to, bottom - 2}

	for i, b := range k.Bands {
		class := "band1"
		if i > 0 || len(k.Bands) == 1 {
			class = "band2"
		}
		top, under := p.curve(b.High), p.curve(b.Low)
		ring := append([]point(nil), top...)
		for j := len(under) - 1; j >= 0; j-- {
			ring = append(ring, under[j])
		}
		c.path(ring, true, class)
		cost := 2.0
		if b.HighName != "" || b.LowName != "" {
			cost = 22
		}
		for j := 1; j < len(top); j++ {
			p.strokes = append(p.strokes, stroke{top[j-1], top[j], cost}, stroke{under[j-1], under[j], cost})
		}
		if b.HighName != "" || b.LowName != "" {
			c.path(top, false, "edge")
			c.path(under, false, "edge")
		}
	}
	grid := Ticks(lo, hi, ticks)
	for _, v := range grid {
		if v != 0 {
			c.line(2, p.y.at(v), p.x.to, p.y.at(v), "hair")
			p.strokes = append(p.strokes, stroke{point{2, p.y.at(v)}, point{p.x.to, p.y.at(v)}, 3})
		}
	}
	c.line(2, p.y.at(0), p.x.to, p.y.at(0), "zero")
	p.strokes = append(p.strokes, stroke{point{2, p.y.at(0)}, point{p.x.to, p.y.at(0)}, 25})
	line := p.curve(k.Central)
	c.path(line, false, "mid")
	for i := 1; i < len(line); i++ {
		p.strokes = append(p.strokes, stroke{line[i-1], line[i], 20})
	}
	k.points(p)
	k.grid(p, grid)
	k.months(p, bottom)
	k.finish(p, names, bottom)
	c.height = bottom + 24
}
