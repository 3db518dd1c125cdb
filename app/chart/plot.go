package chart

import "math"

// plot is a field of values over time or over a mix: bands, courses, levels
// and the names of what ends at its right.
type plot struct {
	*canvas
	ground
	x, y  scale
	names []end
}

// end is the name of a course or band, written where it ends.
type end struct {
	value float64 // where it ends
	lines []string
	class string
}

// newPlot is a field for values from lo to hi, its floor at bottom, with the
// names at its right.
func newPlot(c *canvas, names []end, lo, hi, bottom, top float64) *plot {
	column := 0.0
	for _, e := range names {
		column = max(column, widest(e.class, e.lines...))
	}
	p := &plot{canvas: c, names: names, y: scale{lo, hi, bottom - 12, top}}
	p.bounds = box{2, 0, c.width - column - 9, bottom - 2}
	return p
}

// around is the box of a mark.
//
//go:noinline
func around(p point, r float64) box { return box{p.x - r, p.y - r, p.x + r, p.y + r} }

// along makes labels avoid a line.
func (p *plot) along(line []point, cost float64) {
	for i := 1; i < len(line); i++ {
		p.strokes = append(p.strokes, stroke{line[i-1], line[i], cost})
	}
}

// band fills the room between two courses.
func (p *plot) band(top, under []point, class string) {
	ring := append([]point(nil), top...)
	for i := len(under) - 1; i >= 0; i-- {
		ring = append(ring, under[i])
	}
	p.path(ring, true, class)
	p.along(top, onEdge)
	p.along(under, onEdge)
}

// course draws the line that matters most.
func (p *plot) course(line []point, class string) {
	p.path(line, false, class)
	p.along(line, 20)
}

// rules draws the zero line, and hairlines at about n round values, which it
// returns.
func (p *plot) rules(n int) []float64 {
	grid := Ticks(p.y.lo, p.y.hi, n)
	for _, v := range grid {
		class, cost := "hair", 3.0
		if v == 0 {
			class, cost = "zero", 25
		}
		line := []point{{p.bounds.x0, p.y.at(v)}, {p.bounds.x1, p.y.at(v)}}
		p.line(line[0].x, line[0].y, line[1].x, line[1].y, class)
		p.along(line, cost)
	}
	return grid
}

// levels labels the round values, but zero, where there is room.
func (p *plot) levels(ticks []float64, u Unit) {
	step := math.Inf(1)
	if len(ticks) > 1 {
		step = ticks[1] - ticks[0]
	}
	for _, v := range ticks {
		if v != 0 {
			p.level(v, "m", u.tick(p.loc, v, step), false)
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
	}{{2, over, 0, false}, {2, under, 12, false}, {p.bounds.x1 - w, over, 30, true}, {p.bounds.x1 - w, under, 36, true}} {
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
		if s.crosses(b) {
			return " halo"
		}
	}
	return ""
}

// finish writes the names at the right, kept apart.
func (p *plot) finish(bottom float64) {
	at := make([]float64, 0, len(p.names))
	tall := 1
	for _, e := range p.names {
		at = append(at, p.y.at(e.value))
		tall = max(tall, len(e.lines))
	}
	half := leading * float64(tall) / 2
	for i, y := range spread(at, leading*float64(tall), half, bottom-half) {
		e := p.names[i]
		p.lines(p.bounds.x1+9, y+4.6-leading*float64(len(e.lines)-1)/2, e.class, e.lines)
	}
}
