package chart

import (
	"math"

	"quilate/app/i18n"
)

// Plans sets plans side by side on one axis: for each a line or bar from the
// prudent to the optimistic case with the central one marked.
type Plans struct {
	Head
	Rows     []Plan
	Unit     Unit
	Decimals int    // of the printed figures
	Measure  string // what is compared ("Valor actual neto")
}

// Plan is one row of Plans.
type Plan struct {
	Name               string
	Note               string // under the name: "31 de 50 ganan"; may be empty
	Style              Style
	Low, Central, High float64
	Inner              bool    // InnerLow and InnerHigh are known: they are the bar, Low and High the line
	InnerLow           float64 // at least Low
	InnerHigh          float64 // at most High
	Blank              string  // words instead of a bar, where the measure does not exist
}

// Style is how a plan is drawn.
type Style int

const (
	StyleQuality  Style = iota // gold, filled
	StyleQuantity              // blue, hatched
	StylePresent               // outlined in ink
	StyleStopping              // outlined, dashed
	StyleOwn                   // filled with ink
)

func (s Style) classes() (bar, name string) {
	switch s {
	case StyleQuantity:
		return "quan-f", "blue"
	case StylePresent:
		return "pres-f", "b"
	case StyleStopping:
		return "stop-f", "b"
	case StyleOwn:
		return "res-f", "b"
	}
	return "qual-f", "gold"
}

// Figure draws the plans.
func (p Plans) Figure(loc i18n.Locale) (Figure, error) {
	if len(p.Rows) == 0 {
		return Figure{}, ErrEmpty
	}
	t := Table{Caption: p.Measure, Head: []string{loc.Say(wordPlan), loc.Say(wordPrudent), loc.Say(wordCentralHd), loc.Say(wordOptimistic)}}
	for _, r := range p.Rows {
		if r.Blank != "" {
			t.row(r.Name, words(""), words(r.Blank), words(""))
			continue
		}
		if !finite(r.Low, r.Central, r.High, r.InnerLow, r.InnerHigh) {
			return Figure{}, ErrNotFinite
		}
		if r.Low > r.Central || r.Central > r.High || r.Inner && (r.InnerLow < r.Low || r.InnerHigh > r.High || r.InnerLow > r.InnerHigh) {
			return Figure{}, ErrOrder
		}
		print := func(v float64) cell { return cell{p.Unit.signed(loc, v, p.Decimals), v} }
		t.row(r.Name, print(r.Low), print(r.Central), print(r.High))
	}
	return assemble(loc, p.Head, t, WideWidth, func(c *canvas) { p.draw(c, t) })
}

func (p Plans) draw(c *canvas, t Table) {
	var all []float64
	for _, r := range p.Rows {
		if r.Blank == "" {
			all = append(all, r.Low, r.High)
		}
	}
	lo, hi := span(all...)
	s := scale{lo, hi, 8, c.width - 8}
	if !c.narrow {
		column := 0.0
		for i, r := range p.Rows {
			if r.Blank == "" {
				column = max(column, width(t.Rows[i][2], "b"))
			}
		}
		s.from, s.to = 172, c.width-max(column+22, 8)
	}
	pad := (hi - lo) * 0.02
	s.lo, s.hi = lo-pad, hi+pad

	y := 0.0
	for i, r := range p.Rows {
		bar, name := r.Style.classes()
		value := t.Rows[i][2]
		if r.Blank != "" {
			value = ""
		}
		var mid float64
		if c.narrow {
			last := c.heading(y+18, r.Name, name, value, "b")
			if r.Note != "" {
				last = c.lines(0, last+leading, "m halo", wrap(r.Note, "m", c.width, 2))
			}
			mid, y = last+20, last+36
		} else {
			names := wrap(r.Name, name, s.from-16, 2)
			lines, classes := names, make([]string, len(names))
			for k := range classes {
				classes[k] = name
			}
			for _, l := range wrap(r.Note, "m", s.from-16, 3) {
				lines, classes = append(lines, l), append(classes, "m")
			}
			pitch := max(52, float64(len(lines))*leading+18)
			mid, y = y+pitch/2-2, y+pitch
			c.beside(mid, lines, append(classes, "m")...)
			c.text(c.width-1, mid+4.6, "b e", value)
		}
		if r.Blank != "" {
			c.text(s.from, mid+4.6, "m halo", clip(r.Blank, "m", c.width-s.from))
			continue
		}
		c.span(s, r, mid, bar)
	}
	from := s.from - 8
	c.behind(s.at(0), 4, s.at(0), y, "axis")
	c.height = c.baseline(s, y, p.Unit, max(from, 0), min(s.to+8, c.width))
}

// span draws one plan's bar around mid.
func (c *canvas) span(s scale, r Plan, mid float64, class string) {
	low, high := r.Low, r.High
	if r.Inner {
		c.line(s.at(low), mid, s.at(high), mid, "lead-l")
		low, high = r.InnerLow, r.InnerHigh
	}
	w := max(s.at(high)-s.at(low), 3)
	x := min(s.at(low), s.at(high))
	if s.at(high)-s.at(low) < 3 {
		x = (s.at(low)+s.at(high))/2 - 1.5
	}
	c.pill(x, mid-8, w, 16, 2, class)
	m := s.at(r.Central)
	if class == "res-f" && math.Abs(w) > 8 {
		c.line(m, mid-8, m, mid+8, "tick-g")
		c.line(m, mid-12, m, mid-8, "zero")
		c.line(m, mid+8, m, mid+12, "zero")
		return
	}
	c.line(m, mid-12, m, mid+12, "zero")
}
