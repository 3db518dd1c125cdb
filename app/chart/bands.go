package chart

import (
	"math"

	"quilate/app/i18n"
)

// Bands shows cumulative cash by month, not discounted: where 45 and 25 of 50
// outcomes lie, the median, the month in which the money is back, the deepest
// point of the median, and how many of 50 have their money back by each year.
type Bands struct {
	Head
	Months []Fan // [m] is the cash after m months; [0] the start
	// Back[m] is the share of outcomes with the money back by month m, and
	// staying, 0 to 1. The month marked is the first with a half; where Back is
	// nil, the first from which the median stays at or over zero.
	Back     []float64
	Decimals int
}

// Fan is where the outcomes lie at one moment: 5, 25, 50, 75 and 95 of 100 are
// at or under each figure. All alike: the figure is certain.
type Fan struct{ P5, P25, P50, P75, P95 float64 }

// Figure draws the bands.
func (b Bands) Figure(loc i18n.Locale) (Figure, error) {
	n := len(b.Months)
	if n < 2 {
		return Figure{}, ErrEmpty
	}
	if b.Back != nil && len(b.Back) != n {
		return Figure{}, ErrOrder
	}
	outer, inner, from, to := of50(loc, 0.9), of50(loc, 0.5), ", "+loc.Say(wordFrom), ", "+loc.Say(wordUpTo)
	t := Table{Head: []string{loc.Say(wordMonthHead), loc.Say(wordMedianHd), outer + from, inner + from, inner + to, outer + to}}
	if b.Back != nil {
		t.Head = append(t.Head, loc.Say(wordBackIn))
	}
	for m, f := range b.Months {
		if !finite(f.P5, f.P25, f.P50, f.P75, f.P95) {
			return Figure{}, ErrNotFinite
		}
		if f.P5 > f.P25 || f.P25 > f.P50 || f.P50 > f.P75 || f.P75 > f.P95 {
			return Figure{}, ErrOrder
		}
		var cells []cell
		for _, v := range []float64{f.P50, f.P5, f.P25, f.P75, f.P95} {
			cells = append(cells, cell{loc.SignedMoney(v, b.Decimals), v})
		}
		if b.Back != nil {
			if !(b.Back[m] >= 0 && b.Back[m] <= 1) {
				return Figure{}, ErrOrder
			}
			cells = append(cells, cell{of50(loc, b.Back[m]), math.Round(50 * b.Back[m])})
		}
		t.row(loc.Number(float64(m), 0), cells...)
	}
	if b.Desc == "" {
		b.Desc = b.describe(loc, t)
	}
	return assemble(loc, b.Head, t, WideWidth, b.draw)
}

// describe says the course by its few points that matter.
func (b Bands) describe(loc i18n.Locale, t Table) string {
	last := t.Rows[len(t.Rows)-1]
	s := loc.Say(wordStart) + " " + t.Rows[0][1]
	if _, low := b.lowest(); low < 0 {
		s += "; " + loc.Say(wordYouPutIn, "money", loc.RoundMoney(-low))
	}
	month := func(m int) string { return "; " + loc.Say(wordInMonth, "n", loc.Number(float64(m), 0)) }
	if m := b.breakEven(); m > 0 {
		s += month(m) + ": " + loc.Say(wordRecovered, "zero", loc.Money(0, 0))
	}
	for m := 12; m < len(b.Back); m += 12 {
		s += month(m) + ": " + t.Head[6] + " " + t.Rows[m][6]
	}
	s += month(len(t.Rows) - 1)
	for i, cell := range last[1:6] {
		s += ", " + t.Head[i+1] + " " + cell
	}
	return s + "."
}

// lowest is the month in which the median is deepest, and the cash then.
func (b Bands) lowest() (month int, v float64) {
	v = b.Months[0].P50
	for m, f := range b.Months {
		if f.P50 < v {
			month, v = m, f.P50
		}
	}
	return month, v
}

// breakEven is the month in which the money is back; 0: never, or always was.
func (b Bands) breakEven() int {
	for m, share := range b.Back {
		if share >= 0.5 {
			return m
		}
	}
	month := 0
	if b.Back != nil {
		return month
	}
	for m, f := range b.Months {
		switch {
		case f.P50 < 0:
			month = 0
		case m > 0 && b.Months[m-1].P50 < 0:
			month = m
		}
	}
	return month
}

// crossing is where on the way to month m the median crosses zero, in months;
// m if it does not.
func (b Bands) crossing(m int) float64 {
	if v, w := b.Months[m-1].P50, b.Months[m].P50; v < 0 && w >= 0 {
		return float64(m-1) + v/(v-w)
	}
	return float64(m)
}

func (b Bands) draw(c *canvas) {
	bottom, ticks := 356.0, 5
	if c.narrow {
		bottom, ticks = 276, 3
	}
	last, lo, hi := b.Months[len(b.Months)-1], 0.0, 0.0
	certain := true
	for _, f := range b.Months {
		lo, hi = min(lo, f.P5), max(hi, f.P95)
		certain = certain && f.P5 == f.P95
	}
	lo, hi = span(lo, hi)
	var names []end
	if !certain {
		names = []end{{last.P50, []string{c.loc.Say(wordMedian)}, "gold"},
			{(last.P95 + last.P75) / 2, []string{of50(c.loc, 0.9)}, "m"}, {(last.P75 + last.P50) / 2, []string{of50(c.loc, 0.5)}, ""}}
	}
	p := newPlot(c, names, lo, hi, bottom, 24)
	p.x = scale{0, float64(len(b.Months) - 1), 2, p.bounds.x1}
	_, low := b.lowest()
	if low < 0 && p.y.at(low) > bottom-40 {
		p.y.from = bottom - 40
	}
	var lines [5][]point
	for m, f := range b.Months {
		for i, v := range [5]float64{f.P5, f.P25, f.P50, f.P75, f.P95} {
			lines[i] = append(lines[i], point{p.x.at(float64(m)), p.y.at(v)})
		}
	}
	if !certain {
		p.band(lines[4], lines[0], "band1")
		p.band(lines[3], lines[1], "band2")
	}
	grid := p.rules(ticks)
	p.course(lines[2], "mid")
	p.level(0, "", c.loc.Say(wordRecovered, "zero", c.loc.Money(0, 0)), true)
	b.points(p)
	p.levels(grid, Money)
	c.height = bottom + 24
	b.time(p, bottom)
	p.finish(bottom)
}

// points marks the break-even and the deepest point, each with its words.
func (b Bands) points(p *plot) {
	even := b.breakEven()
	month, low := b.lowest()
	var at, deep point
	if even > 0 {
		at = point{p.x.at(b.crossing(even)), p.y.at(0)}
		p.circle(at.x, at.y, 5, "qual-f")
		p.marks = append(p.marks, around(at, 6))
	}
	if low < 0 {
		deep = point{p.x.at(float64(month)), p.y.at(low)}
		p.circle(deep.x, deep.y, 3.5, "med")
		p.marks = append(p.marks, around(deep, 5))
	}
	if even > 0 {
		p.caption(around(at, 6), "b", p.loc.Say(wordInMonth, "n", p.loc.Number(float64(even), 0)))
	}
	p.below = true
	if low < 0 {
		p.caption(around(deep, 5), "", p.loc.Say(wordYouPutIn, "money", p.loc.RoundMoney(-low)))
	}
}

// time labels the time axis: years, or months where there is less than a year
// to show; under them how many have their money back by then.
func (b Bands) time(p *plot, bottom float64) {
	n, unit := len(b.Months)-1, 12
	if n < 12 {
		unit = 3
		if n < 3 {
			unit = 1
		}
	}
	start := p.loc.Say(wordStart)
	for step, short := unit, false; ; {
		var seats []seat
		ok, edge := true, width(start, "m")+2
		for m := step; m <= n; m += step {
			t := seat{x: p.x.at(float64(m)), text: p.loc.Months(m), anchor: " c"}
			if unit == 12 {
				t.text = p.loc.Count(float64(m/12), yearsAfter)
			}
			w := width(t.text, "m")
			if b.Back != nil {
				t.more = of50(p.loc, b.Back[m])
				if k := math.Round(50 * b.Back[m]); short && (k < 1 || k > 49) { // "menos de 1"
					t.more = fiftieths(p.loc, b.Back[m])
				}
				w = max(w, width(t.more, "b"))
			}
			t.at = t.x
			left := t.x - w/2
			if t.x+w/2 > p.width-1 {
				t.at, t.anchor, left = p.width-1, " e", p.width-1-w
			}
			ok = ok && left > edge+8
			edge = left + w
			seats = append(seats, t)
		}
		if !ok && (step < n || !short) {
			if short {
				step += unit
			}
			short = !short
			continue
		}
		p.line(2, bottom, 2, bottom+5, "axis")
		p.canvas.text(2, bottom+20, "m", start)
		if !ok {
			return
		}
		row := bottom + 38
		if title := p.loc.Say(wordBackIn); b.Back != nil {
			p.canvas.text(2, row, "", title)
			if len(seats) > 0 && width(title, "")+10 > seats[0].x-width(seats[0].more, "b")/2 {
				row += leading
			}
			p.height = row + 6
		}
		for _, t := range seats {
			p.line(t.x, bottom, t.x, bottom+5, "axis")
			p.canvas.text(t.at, bottom+20, "m"+t.anchor, t.text)
			p.canvas.text(t.at, row, "b"+t.anchor, t.more)
		}
		return
	}
}
