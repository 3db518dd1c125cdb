package chart

import (
	"math"

	"quilate/app/i18n"
)

// Timeline puts several figures of the same months over one another on one time
// axis, each on a scale of its own, columns from zero: sales with what was to be
// expected, what was done, what comes before sales.
type Timeline struct {
	Head
	Months []Moment // names; of the expected, what is drawn under the first row
	Start  int
	Began  string
	Rows   []Track
}

// Track is one row of it.
type Track struct {
	Name   string
	Values []float64 // one a month; NaN where it is not known
	Unit   Unit
	Bars   bool // columns, for what is done; else a course
	Base   bool // the expected is drawn under it
}

// Figure draws the rows.
func (l Timeline) Figure(loc i18n.Locale) (Figure, error) {
	if len(l.Months) < 2 || len(l.Rows) == 0 {
		return Figure{}, ErrEmpty
	}
	if l.Start < 0 || l.Start >= len(l.Months) {
		return Figure{}, ErrOrder
	}
	t := Table{Head: []string{loc.Say(wordMonthHead)}}
	for _, r := range l.Rows {
		if len(r.Values) != len(l.Months) {
			return Figure{}, ErrOrder
		}
		t.Head = append(t.Head, r.Name)
	}
	for i, m := range l.Months {
		var cells []cell
		for _, r := range l.Rows {
			c := words(loc.Say(wordNoData))
			if v := r.Values[i]; !math.IsNaN(v) {
				if !finite(v) {
					return Figure{}, ErrNotFinite
				}
				c = cell{r.Unit.say(loc, v, 0), v}
			}
			cells = append(cells, c)
		}
		t.row(m.Name, cells...)
	}
	if l.Desc == "" {
		l.Desc = l.Months[0].Name + " – " + l.Months[len(l.Months)-1].Name + ": " + loc.List(t.Head[1:]) + ". " + l.Began + ": " + l.Months[l.Start].Name + "."
	}
	return assemble(loc, l.Head, t, WideWidth, l.draw)
}

func (l Timeline) draw(c *canvas) {
	x := scale{-0.5, float64(len(l.Months)) - 0.5, 0, c.width - 1}
	y := 26.0
	var lines [][2]float64
	for i, r := range l.Rows {
		tall := 60.0
		if i == 0 {
			tall = 120
		}
		lo, hi := l.reach(r)
		reach := r.Unit.say(c.loc, hi, 0)
		if lo > 0 {
			reach = r.Unit.say(c.loc, lo, 0) + " – " + reach
		}
		y = c.heading(y+14, r.Name, "b", reach, "m") + 8
		s := scale{lo, max(hi, lo+1e-9), y + tall - 1, y + 1}
		c.behind(0, y, c.width, y, "hair")
		if r.Base {
			l.base(c, x, s)
		}
		l.track(c, r, x, s)
		c.line(0, y+tall, c.width, y+tall, "axis")
		lines = append(lines, [2]float64{y, y + tall})
		y += tall + 12
	}
	at := x.at(float64(l.Start) - 0.5)
	for _, span := range lines {
		c.line(at, span[0], at, span[1], "began")
	}
	w := width(l.Began, "b")
	c.text(max(0, min(at-w/2, c.width-1-w)), 16, "b", l.Began)
	c.line(at, 20, at, 26, "began")
	bottom := y - 12
	years(c, l.Months, scale{0, float64(len(l.Months) - 1), x.at(0), x.at(float64(len(l.Months) - 1))}, bottom)
	c.height = bottom + 26
}

// reach is the scale of a row: from zero for columns and for courses that come
// near it, else as far as the course goes, so that its ups and downs are seen.
func (l Timeline) reach(r Track) (lo, hi float64) {
	lo = math.Inf(1)
	for k, v := range r.Values {
		if !math.IsNaN(v) {
			lo, hi = min(lo, v), max(hi, v)
		}
		if m := l.Months[k]; r.Base && !math.IsNaN(m.High) {
			lo, hi = min(lo, m.Low), max(hi, m.High)
		}
	}
	if r.Bars || lo < 0.4*hi || math.IsInf(lo, 0) {
		lo = 0
	}
	return lo, hi
}

// base draws what was to be expected under the first row.
func (l Timeline) base(c *canvas, x, y scale) {
	a := After{Months: l.Months}
	for _, run := range a.runs(func(m Moment) float64 { return m.Low + m.High }) {
		var ring []point
		for _, i := range run {
			ring = append(ring, point{x.at(float64(i)), y.at(max(y.lo, l.Months[i].High))})
		}
		for k := len(run) - 1; k >= 0; k-- {
			ring = append(ring, point{x.at(float64(run[k])), y.at(max(y.lo, l.Months[run[k]].Low))})
		}
		c.path(ring, true, "band0")
	}
	for _, run := range a.runs(func(m Moment) float64 { return m.Expected }) {
		var line []point
		for _, i := range run {
			line = append(line, point{x.at(float64(i)), y.at(max(y.lo, l.Months[i].Expected))})
		}
		c.path(line, false, "exp")
	}
}

func (l Timeline) track(c *canvas, r Track, x, y scale) {
	if r.Bars {
		wide := max(1, (x.at(1)-x.at(0))*0.6)
		for i, v := range r.Values {
			if !math.IsNaN(v) && v > 0 {
				c.rect(x.at(float64(i))-wide/2, y.at(v), wide, y.at(0)-y.at(v), "res-f")
			}
		}
		return
	}
	var line []point
	flush := func() {
		if len(line) > 1 {
			c.path(line, false, "own")
		} else if len(line) == 1 {
			c.circle(line[0].x, line[0].y, 2.5, "med")
		}
		line = nil
	}
	for i, v := range r.Values {
		if math.IsNaN(v) {
			flush()
			continue
		}
		line = append(line, point{x.at(float64(i)), y.at(max(y.lo, v))})
	}
	flush()
}
