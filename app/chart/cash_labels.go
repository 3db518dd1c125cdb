package chart

import "math"

// end is the name of a course or band, written where it ends.
type end struct {
	value float64 // where it ends
	lines []string
	class string
}

// ends are the names at the right of the plot.
func (k Cash) ends(c *canvas) []end {
	limit, last := 140.0, len(k.Central)-1
	if c.narrow {
		limit = 84
	}
	var out []end
	add := func(v float64, s, class string) {
		if ls := wrap(s, class, limit, 2); len(ls) > 0 {
			out = append(out, end{v, ls, class})
		}
	}
	add(k.Central[last], c.loc.Say(wordCentral), "gold")
	for i, b := range k.Bands {
		inner := k.Central[last]
		if i+1 < len(k.Bands) {
			inner = k.Bands[i+1].High[last]
		}
		class := "m"
		if i > 0 {
			class = ""
		}
		add((b.High[last]+inner)/2, b.Name, class)
		add(b.High[last], b.HighName, class)
		add(b.Low[last], b.LowName, class)
	}
	return out
}

// finish writes the names at the right, kept apart.
func (k Cash) finish(p *plot, names []end, bottom float64) {
	at := make([]float64, 0, len(names))
	tall := 1
	for _, e := range names {
		at = append(at, p.y.at(e.value))
		tall = max(tall, len(e.lines))
	}
	half := leading * float64(tall) / 2
	for i, y := range spread(at, leading*float64(tall), half, bottom-half) {
		e := names[i]
		p.lines(p.x.to+9, y+4.6-leading*float64(len(e.lines)-1)/2, e.class, e.lines)
	}
}

// points marks the break-even and the deepest point, each with its words.
func (k Cash) points(p *plot) {
	month, low := k.lowest()
	if k.BreakEven > 0 {
		at := point{p.x.at(k.crossing()), p.y.at(0)}
		p.circle(at.x, at.y, 5, "qual-f")
		p.marks = append(p.marks, box{at.x - 6, at.y - 6, at.x + 6, at.y + 6})
	}
	if low < 0 {
		at := point{p.x.at(float64(month)), p.y.at(low)}
		p.circle(at.x, at.y, 3.5, "med")
		p.marks = append(p.marks, box{at.x - 5, at.y - 5, at.x + 5, at.y + 5})
	}
	next := 0
	if k.BreakEven > 0 {
		p.caption(p.marks[next], "b", p.loc.Say(wordInMonth, "n", p.loc.Number(float64(k.BreakEven), 0)))
		next++
	}
	p.below = true
	if low < 0 {
		p.caption(p.marks[next], "", p.loc.Say(wordYouPutIn, "money", p.loc.Money(-low, k.Decimals)))
	}
}

// caption writes one line of words near a mark.
func (p *plot) caption(mark box, class, s string) {
	b, ok := p.place(mark, width(s, class), labelSize*(ascent+descent))
	if !ok {
		return
	}
	if b.far {
		mid := point{(mark.x0 + mark.x1) / 2, (mark.y0 + mark.y1) / 2}
		to := b.nearest(mid)
		from := mark.nearest(to)
		p.line(from.x, from.y, to.x, to.y, "lead-l")
	}
	p.canvas.text((b.x0+b.x1)/2, b.y0+labelSize*ascent, class+" c"+p.halo(b.box), s)
}

// halo is the class that keeps words legible where a line runs behind them.
func (g *ground) halo(b box) string {
	for _, s := range g.strokes {
		if s.cost > 2 && s.crosses(b) {
			return " halo"
		}
	}
	return ""
}

// grid labels the zero line and, where there is room, the other round values.
func (k Cash) grid(p *plot, ticks []float64) {
	step := math.Inf(1)
	if len(ticks) > 1 {
		step = ticks[1] - ticks[0]
	}
	p.level(0, "", p.loc.Say(wordRecovered, "zero", p.loc.Money(0, 0)), true)
	for _, v := range ticks {
		if v != 0 {
			p.level(v, "m", Money.tick(p.loc, v, step), false)
		}
	}
}

// level labels the horizontal line of a value, over or under it, at the left
// or at the right end, wherever least is in the way.
func (p *plot) level(v float64, class, s string, must bool) {
	y, w := p.y.at(v), width(s, class)
	over, under := y-5-labelSize*ascent, y+4
	best, bestCost, bestEnd := box{}, math.Inf(1), false
	for _, t := range []struct {
		x, y, cost float64
		end        bool
	}{{2, over, 0, false}, {2, under, 12, false}, {p.x.to - w, over, 30, true}, {p.x.to - w, under, 36, true}} {
		b := box{t.x, t.y, t.x + w, t.y + labelSize*(ascent+descent)}
		if !b.inside(p.bounds.grow(1)) {
			continue
		}
		if cost := t.cost + p.cost(b); cost < bestCost {
			best, bestCost, bestEnd = b, cost, t.end
		}
	}
	if bestCost >= forbidden || !must && bestCost > 60 {
		return
	}
	p.texts = append(p.texts, best)
	if bestEnd {
		p.canvas.text(best.x1, best.y0+labelSize*ascent, class+" e"+p.halo(best), s)
		return
	}
	p.canvas.text(best.x0, best.y0+labelSize*ascent, class+p.halo(best), s)
}

// months labels the time axis: years, or months where there is less than a
// year to show.
func (k Cash) months(p *plot, bottom float64) {
	n := len(k.Central) - 1
	unit := 12
	say := func(m int) string { return p.loc.Count(float64(m/12), yearsAfter) }
	if n < 12 {
		unit = 3
		if n < 3 {
			unit = 1
		}
		say = func(m int) string { return p.loc.Months(m) }
	}
	for step := unit; ; step += unit {
		var seats []seat
		ok, edge := true, width(p.loc.Say(wordStart), "m")+2
		for m := step; m <= n; m += step {
			t := seat{x: p.x.at(float64(m)), text: say(m), anchor: " c"}
			w := width(t.text, "m")
			t.at = t.x
			left := t.x - w/2
			if t.x+w/2 > p.width-1 {
				t.at, t.anchor, left = p.width-1, " e", p.width-1-w
			}
			ok = ok && left > edge+8
			edge = left + w
			seats = append(seats, t)
		}
		if !ok && step < n {
			continue
		}
		p.line(2, bottom, 2, bottom+5, "axis")
		p.canvas.text(2, bottom+20, "m", p.loc.Say(wordStart))
		if !ok {
			return
		}
		for _, t := range seats {
			p.line(t.x, bottom, t.x, bottom+5, "axis")
			p.canvas.text(t.at, bottom+20, "m"+t.anchor, t.text)
		}
		return
	}
}
