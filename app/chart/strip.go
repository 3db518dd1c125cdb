package chart

import (
	"math"
	"slices"
	"strconv"

	"quilate/app/i18n"
)

// Strip shows how figures lie in a group: a dot for each value on one scale,
// the middle half as a line under them and the median as a carat with its
// number.
type Strip struct {
	Head
	Rows     []Sample
	From, To float64 // ends of the scale
	Unit     Unit
	Mark     float64 // a line across, with its words; NaN: none
	MarkWord string
}

// Sample is one figure of everybody in a group.
type Sample struct {
	Name             string
	Values           []float64 // at least one
	P25, Median, P75 float64
	Quantity         bool // told in the voice of quantity, else of quality
}

// Figure draws the strips.
func (s Strip) Figure(loc i18n.Locale) (Figure, error) {
	if len(s.Rows) == 0 {
		return Figure{}, ErrEmpty
	}
	if !finite(s.From, s.To) || s.From >= s.To {
		return Figure{}, ErrOrder
	}
	t := Table{Head: []string{loc.Say(wordFigure), loc.Say(wordHowMany), loc.Say(wordQuarter), loc.Say(wordMedianHd), loc.Say(wordThreeQuarters)}}
	for _, r := range s.Rows {
		if len(r.Values) == 0 {
			return Figure{}, ErrEmpty
		}
		if !finite(r.Values...) || !finite(r.P25, r.Median, r.P75) || slices.Min(r.Values) < s.From || slices.Max(r.Values) > s.To {
			return Figure{}, ErrOrder
		}
		n := float64(len(r.Values))
		t.row(r.Name, cell{strconv.Itoa(len(r.Values)), n}, s.cell(loc, r.P25), s.cell(loc, r.Median), s.cell(loc, r.P75))
	}
	return assemble(loc, s.Head, t, WideWidth, s.draw)
}

func (s Strip) cell(loc i18n.Locale, v float64) cell { return cell{s.say(loc, v), v} }

// say prints a median, which may lie between two whole values.
func (s Strip) say(loc i18n.Locale, v float64) string {
	if v != math.Round(v) {
		return s.Unit.say(loc, v, 1)
	}
	return s.Unit.say(loc, v, 0)
}

func (s Strip) draw(c *canvas) {
	const dot = 4.5
	on := scale{s.From, s.To, 168, c.width - 8}
	if c.narrow {
		on.from = 6
	}
	y := 4.0
	if s.MarkWord != "" {
		y = 22
	}
	top := y
	for _, r := range s.Rows {
		// Dots that would lie on each other are stacked.
		var at []float64
		var high []int
		tallest := 0
		for _, v := range r.Values {
			x, level := on.at(v), 0
			for i := range at {
				if math.Abs(at[i]-x) < 2*dot && high[i] >= level {
					level = high[i] + 1
				}
			}
			at, high = append(at, x), append(high, level)
			tallest = max(tallest, level)
		}
		step := min(2*dot, 44/float64(tallest+1))
		stack := 2*dot + float64(tallest)*step
		class, mark := "gold", "qual-f"
		if r.Quantity {
			class, mark = "blue", "quan-f"
		}
		if c.narrow {
			y = c.heading(y+16, r.Name, class, "", "") + 6
		} else {
			c.beside(y+stack+1, wrap(r.Name, class, on.from-24, 2), class)
		}
		floor := y + stack
		c.line(on.from, floor+1, on.to, floor+1, "hair")
		c.rect(on.at(r.P25), floor, on.at(r.P75)-on.at(r.P25), 3, "res-f")
		for i, x := range at {
			c.circle(x, floor-dot-1-float64(high[i])*step, dot-0.75, "pt")
		}
		m := on.at(r.Median)
		c.carat(m, floor+2, 6.5, mark)
		said := s.say(c.loc, r.Median)
		w := width(said, "b") / 2
		c.text(min(max(m, on.from+w), on.to-w), floor+22, "b c halo", said)
		y = floor + 36
	}
	if s.MarkWord != "" {
		x, w := on.at(s.Mark), width(s.MarkWord, "m")/2
		c.text(min(max(x, w), c.width-w), 12, "m c", s.MarkWord)
		c.behind(x, top-4, x, y-10, "ref")
	}
	c.text(on.from, y+6, "m", s.say(c.loc, s.From))
	c.text(on.to, y+6, "m e", s.say(c.loc, s.To))
	c.height = y + 12
}
