package chart

import "quilate/app/i18n"

// Options sets options side by side on one axis: for each the interval that
// holds 45 of 50 outcomes, that which holds 25 if it is known, and the median.
type Options struct {
	Head
	Rows     []Option
	Best     int    // the row that BestWord stands at
	BestWord string // "la que más deja"; none if empty
	Zero     string // what zero means, over its line ("ni ganas ni pierdes", "parar"); may be empty
	Measure  string // what is compared ("Valor actual neto")
	Unit     Unit
	Decimals int
}

// Option is one row of Options.
type Option struct {
	Name                string
	Note                string // under the name: "31 de 50 ganan"; may be empty
	Style               Style
	Low, Median, High   float64 // P5, P50, P95
	Inner               bool    // InnerLow and InnerHigh (P25, P75) are known: they are the bar, Low and High the line
	InnerLow, InnerHigh float64
	Blank               string // words instead of a bar, where the measure does not exist
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

// Figure draws the options.
func (o Options) Figure(loc i18n.Locale) (Figure, error) {
	if len(o.Rows) == 0 {
		return Figure{}, ErrEmpty
	}
	outer := of50(loc, 0.9)
	t := Table{Caption: o.Measure, Head: []string{loc.Say(wordPlan), outer + ", " + loc.Say(wordFrom), loc.Say(wordMedianHd), outer + ", " + loc.Say(wordUpTo)}}
	inner, noted := false, false
	for _, r := range o.Rows {
		inner, noted = inner || r.Inner, noted || r.Note != ""
	}
	if inner {
		half := of50(loc, 0.5)
		t.Head = append(t.Head, half+", "+loc.Say(wordFrom), half+", "+loc.Say(wordUpTo))
	}
	if noted {
		t.Head = append(t.Head, loc.Say(wordReturn))
	}
	for i, r := range o.Rows {
		said := func(v float64) cell { return cell{o.Unit.signed(loc, v, o.Decimals), v} }
		cells := []cell{words(""), words(r.Blank), words("")}
		if r.Blank == "" {
			if !finite(r.Low, r.Median, r.High, r.InnerLow, r.InnerHigh) {
				return Figure{}, ErrNotFinite
			}
			if r.Low > r.Median || r.Median > r.High || r.Inner && (r.InnerLow < r.Low || r.InnerHigh > r.High || r.InnerLow > r.InnerHigh) {
				return Figure{}, ErrOrder
			}
			cells = []cell{said(r.Low), said(r.Median), said(r.High)}
		}
		if inner && r.Inner && r.Blank == "" {
			cells = append(cells, said(r.InnerLow), said(r.InnerHigh))
		} else if inner {
			cells = append(cells, words(""), words(""))
		}
		if note := r.Note; noted {
			if o.best(i) != "" {
				note = o.BestWord + "; " + note
			}
			cells = append(cells, words(note))
		}
		t.row(r.Name, cells...)
	}
	return assemble(loc, o.Head, t, WideWidth, func(c *canvas) { o.draw(c, t) })
}

// best is the word that stands at row i, if any.
func (o Options) best(i int) string {
	if i == o.Best {
		return o.BestWord
	}
	return ""
}

func (o Options) draw(c *canvas, t Table) {
	var all []float64
	column := 0.0
	for i, r := range o.Rows {
		if r.Blank == "" {
			all = append(all, r.Low, r.High)
			column = max(column, width(t.Rows[i][2], "b"))
		}
	}
	lo, hi := span(all...)
	s := scale{lo, hi, 8, c.width - 8}
	if !c.narrow {
		s.from, s.to = 204, c.width-max(column+22, 8)
	}
	pad := (hi - lo) * 0.02
	s.lo, s.hi = lo-pad, hi+pad

	y, w := 0.0, width(o.Zero, "m")
	at := c.held(s.at(0), w)
	if o.Zero != "" && !c.narrow {
		c.text(at, 12, "m", o.Zero)
		y = 16
	}
	median := c.loc.Say(wordMedian)
	if o.Zero == "" || c.narrow || at+w+10 > c.width-width(median, "m") {
		y += 16
	}
	c.text(c.width-1, y-4, "m e", median)
	top := y + 4
	for i, r := range o.Rows {
		bar, name := r.Style.classes()
		value := t.Rows[i][2]
		if r.Blank != "" {
			value = ""
		}
		room := s.from - 16
		if c.narrow {
			room = c.width
		}
		lines, classes := []string{}, []string{}
		for _, part := range [][2]string{{r.Name, name}, {o.best(i), "b"}, {r.Note, "m"}} {
			if c.narrow && part[0] == r.Name {
				continue
			}
			for _, l := range balance(part[0], part[1], room, 3) {
				lines, classes = append(lines, l), append(classes, part[1])
			}
		}
		var mid float64
		if c.narrow {
			last := c.heading(y+18, r.Name, name, value, "b")
			for k, l := range lines {
				last += leading
				c.text(0, last, classes[k]+" halo", l)
			}
			mid, y = last+20, last+36
		} else {
			pitch := max(52, float64(len(lines))*leading+18)
			mid, y = y+pitch/2-2, y+pitch
			c.beside(mid, lines, classes...)
			c.text(c.width-1, mid+4.6, "b e", value)
		}
		if r.Blank != "" {
			c.text(s.from, mid+4.6, "m halo", clip(r.Blank, "m", c.width-s.from))
			continue
		}
		if c.narrow { // figures stand over the bars: zero keeps to these
			c.line(s.at(0), mid-13, s.at(0), mid+13, "axis")
		}
		c.option(s, r, mid, bar)
	}
	if !c.narrow {
		c.behind(s.at(0), top, s.at(0), y, "axis")
	}
	c.height = c.baseline(s, y, o.Unit, max(s.from-8, 0), min(s.to+8, c.width))
	if o.Zero != "" && c.narrow {
		c.text(at, c.height+10, "m", o.Zero) // below the axis's own 0
		c.height += 16
	}
}

// option draws one option's bar around mid.
func (c *canvas) option(s scale, r Option, mid float64, class string) {
	low, high := r.Low, r.High
	if r.Inner {
		c.line(s.at(low), mid, s.at(high), mid, "lead-l")
		low, high = r.InnerLow, r.InnerHigh
	}
	x, w := s.at(low), s.at(high)-s.at(low)
	if w < 3 {
		x, w = x+w/2-1.5, 3
	}
	c.pill(x, mid-8, w, 16, 2, class)
	inner := "zero"
	switch {
	case w <= 8:
	case class == "res-f":
		inner = "tick-g"
	case class == "qual-f":
		inner = "zero on"
	}
	c.notch(s.at(r.Median), mid, 16, inner)
}
