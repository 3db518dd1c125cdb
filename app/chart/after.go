package chart

import (
	"math"

	"quilate/app/i18n"
)

// After shows month by month what happened against what was to be expected
// without the programme: the band of single months, and where it began.
type After struct {
	Head
	Months []Moment
	Start  int // place of the first month with the programme
	Unit   Unit
	// The words on the marks.
	Happened, Expected, Began string
}

// Moment is a month of a series. What is not known is NaN.
type Moment struct {
	Name                        string // "enero de 2026"
	Year                        string // where it is the first of a year, "2026"; else ""
	Actual, Expected, Low, High float64
}

// Figure draws the two courses.
func (a After) Figure(loc i18n.Locale) (Figure, error) {
	if len(a.Months) < 2 {
		return Figure{}, ErrEmpty
	}
	if a.Start < 0 || a.Start >= len(a.Months) {
		return Figure{}, ErrOrder
	}
	t := Table{Head: []string{loc.Say(wordMonthHead), a.Happened, a.Expected, a.Expected + ", " + loc.Say(wordFrom), a.Expected + ", " + loc.Say(wordUpTo)}}
	known := 0
	for _, m := range a.Months {
		var cells []cell
		for _, v := range []float64{m.Actual, m.Expected, m.Low, m.High} {
			c := words(loc.Say(wordNoData))
			if !math.IsNaN(v) {
				if !finite(v) {
					return Figure{}, ErrNotFinite
				}
				c = cell{a.Unit.say(loc, v, 0), v}
			}
			cells = append(cells, c)
		}
		if !math.IsNaN(m.Actual) {
			known++
		}
		if m.Low > m.Expected || m.Expected > m.High {
			return Figure{}, ErrOrder
		}
		t.row(m.Name, cells...)
	}
	if known == 0 {
		return Figure{}, ErrEmpty
	}
	if a.Desc == "" {
		first, last := a.Months[0], a.Months[len(a.Months)-1]
		a.Desc = first.Name + " – " + last.Name + ". " + a.Began + ": " + a.Months[a.Start].Name + ". " +
			last.Name + ": " + a.Happened + " " + t.Rows[len(t.Rows)-1][1] + "; " + a.Expected + " " + t.Rows[len(t.Rows)-1][2] + "."
	}
	return assemble(loc, a.Head, t, WideWidth, a.draw)
}

func (a After) draw(c *canvas) {
	top, bottom, ticks := 26.0, 330.0, 5
	if c.narrow {
		bottom, ticks = 260, 4
	}
	lo, hi := math.Inf(1), math.Inf(-1)
	for _, m := range a.Months {
		for _, v := range []float64{m.Actual, m.Expected, m.Low, m.High} {
			if !math.IsNaN(v) {
				lo, hi = min(lo, v), max(hi, v)
			}
		}
	}
	if lo == hi {
		lo, hi = lo-1, hi+1
	}
	if lo >= 0 && lo < 0.4*hi { // near enough: from zero
		lo = 0
	}
	room := 150.0
	if c.narrow {
		room = 76
	}
	happened, expected := wrap(a.Happened, "b", room, 3), wrap(a.Expected, "m", room, 3)
	last := a.lastKnown()
	names := []end{{last.Actual, happened, "b"}, {last.Expected, expected, "m"}}
	p := newPlot(c, names, lo, hi, bottom, top)
	p.bounds.y0 = top - 4 // over it stands when it began
	p.valued(Ticks(p.y.lo, p.y.hi, ticks), a.Unit)
	p.x = scale{0, float64(len(a.Months) - 1), p.bounds.x0 + 4, p.bounds.x1 - 4}

	for _, run := range a.runs(func(m Moment) float64 { return m.Low + m.High }) {
		var upper, under []point
		for _, i := range run {
			x := p.x.at(float64(i))
			upper, under = append(upper, point{x, p.y.at(a.Months[i].High)}), append(under, point{x, p.y.at(a.Months[i].Low)})
		}
		p.band(upper, under, "band0")
	}
	p.rules(ticks)
	x := p.x.at(float64(a.Start) - 0.5)
	p.line(x, top-2, x, bottom, "began")
	p.strokes = append(p.strokes, stroke{point{x, top}, point{x, bottom}, 8})
	w := width(a.Began, "b")
	p.canvas.text(max(0, min(x-w/2, c.width-1-w)), top-10, "b", a.Began)
	for _, part := range []struct {
		class string
		of    func(Moment) float64
	}{{"exp", func(m Moment) float64 { return m.Expected }}, {"own", func(m Moment) float64 { return m.Actual }}} {
		for _, run := range a.runs(part.of) {
			var line []point
			for _, i := range run {
				line = append(line, point{p.x.at(float64(i)), p.y.at(part.of(a.Months[i]))})
			}
			if len(line) == 1 {
				p.circle(line[0].x, line[0].y, 2.5, "med")
				continue
			}
			p.course(line, part.class)
		}
	}
	c.height = bottom + 26
	years(c, a.Months, p.x, bottom)
	p.finish(bottom)
}

// lastKnown is the last month of which both courses are known.
func (a After) lastKnown() Moment {
	for i := len(a.Months) - 1; i >= 0; i-- {
		if m := a.Months[i]; !math.IsNaN(m.Actual) && !math.IsNaN(m.Expected) {
			return m
		}
	}
	return Moment{}
}

// runs are the stretches of months of which something is known.
func (a After) runs(of func(Moment) float64) [][]int {
	var out [][]int
	open := false
	for i, m := range a.Months {
		switch {
		case math.IsNaN(of(m)):
			open = false
		case open:
			out[len(out)-1] = append(out[len(out)-1], i)
		default:
			out, open = append(out, []int{i}), true
		}
	}
	return out
}

// valued writes round values at the left of the field, which begins after them:
// courses of many months leave no room within it. They are no gains and have no
// sign.
func (p *plot) valued(ticks []float64, u Unit) {
	wide := 0.0
	for _, v := range ticks {
		wide = max(wide, width(u.say(p.loc, v, 0), "m"))
	}
	for _, v := range ticks {
		p.canvas.text(wide, p.y.at(v)+4.6, "m e", u.say(p.loc, v, 0))
	}
	p.bounds.x0 = wide + 6
}

// years marks where years begin under a course of months, and the first and the
// last month where there is no such place.
func years(c *canvas, months []Moment, x scale, bottom float64) {
	edge, any := -8.0, false
	for i, m := range months {
		if m.Year == "" {
			continue
		}
		at, w := x.at(float64(i)), width(m.Year, "m")
		c.line(at, bottom-2, at, bottom+5, "axis")
		if at-1 < edge+8 || at+w > x.to+4 {
			continue
		}
		c.text(at, bottom+20, "m", m.Year)
		edge, any = at+w, true
	}
	if any {
		return
	}
	first, last := months[0].Name, months[len(months)-1].Name
	c.text(x.from, bottom+20, "m", first)
	if width(first, "m")+width(last, "m")+16 < x.to-x.from {
		c.text(x.to, bottom+20, "m e", last)
	}
}
