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
	Quantity         bool   // told in the voice of quantity, else of quality
	Note             string // said of it beside its name: "el más débil"
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
	on := scale{s.From, s.To, 168, c.width - ends - largestDot}
	switch {
	case c.narrow:
		on.from = ends + largestDot
	case c.width < 400:
		on.from = 144
	}
	y := 4.0
	if s.MarkWord != "" {
		y = 22
	}
	top := y
	dot, heap := s.dot(on, 292-y-40*float64(len(s.Rows)))
	for _, r := range s.Rows {
		at := places(on, r.Values)
		high, _ := columns(at, 2*dot, heap, on)
		stack := 2 * dot * float64(1+slices.Max(high))
		class, mark := "gold", "qual-f"
		if r.Quantity {
			class, mark = "blue", "quan-f"
		}
		if c.narrow {
			y = c.heading(y+16, r.Name, class, r.Note, "b") + 6
		} else {
			lines := wrap(r.Name, class, on.from-24, 2)
			classes := slices.Repeat([]string{class}, len(lines))
			if r.Note != "" {
				lines, classes = append(lines, r.Note), append(classes, "b")
			}
			c.beside(y+stack+5, lines, classes...)
		}
		floor := y + stack + 4 // the dots stand clear of the carat
		c.line(on.from, floor+1, on.to, floor+1, "hair")
		c.rect(on.at(r.P25), floor, on.at(r.P75)-on.at(r.P25), 3, "res-f")
		for i, x := range at {
			c.circle(x, floor-dot-5-float64(high[i])*2*dot, dot-0.75, "pt")
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
	c.text(on.from, y+6, "", s.say(c.loc, s.From))
	c.text(on.to, y+6, "e", s.say(c.loc, s.To))
	c.height = y + 12
}

// Radii of the dots of a strip: as large as lets all of them lie apart within
// the height of a projected picture. The largest are as high there as its
// letters, for the last row of a room.
const largestDot, smallestDot = 6, 2.1

// More of one value than a heap stand side by side. Heaps are as high as these
// where there is room, and lower where dots become larger by it.
const highestHeap, lowestHeap = 7, 4

// dot is the radius of the dots, and the height of their heaps, with which the
// columns of all rows together are no higher than room, and no dot stands further
// from its value than an eighth of the scale.
func (s Strip) dot(on scale, room float64) (dot float64, heap int) {
	for dot = largestDot; dot > smallestDot+0.1; dot -= 0.3 {
		for heap = highestHeap; heap >= lowestHeap; heap-- {
			levels, furthest := 0.0, 0.0
			for _, r := range s.Rows {
				at := places(on, r.Values)
				high, far := columns(at, 2*dot, heap, on)
				levels, furthest = levels+1+float64(slices.Max(high)), max(furthest, far)
			}
			if 2*dot*levels <= room && furthest <= (on.to-on.from)/8 {
				return dot, heap
			}
		}
	}
	return dot, highestHeap
}

// places are where values stand on a scale.
func places(on scale, values []float64) []float64 {
	at := make([]float64, 0, len(values))
	for _, v := range values {
		at = append(at, on.at(v))
	}
	return at
}

// columns moves places into columns so that dots of that width stand on each
// other instead of climbing over their neighbours: all that lie within a width
// of the first share the place of their mean, or the next that is free; of more
// than a heap there are as many columns beside each other as it takes. It gives
// the level of each in its column, 0 the lowest. What does not reach over the
// ends of the scale moves by no more than its heap is wide; furthest is how far
// any of them has moved.
func columns(at []float64, width float64, heap int, on scale) (levels []int, furthest float64) {
	slices.Sort(at)
	free := on.from - ends
	for i := 0; i < len(at); {
		sum, n := 0.0, 0
		for i+n < len(at) && at[i+n]-at[i] < width {
			sum += at[i+n]
			n++
		}
		wide := (n + heap - 1) / heap
		span := float64(wide-1) * width
		x := max(min(sum/float64(n)-span/2, on.to+ends-span), free)
		level, before := 0, 0
		for k := range n {
			column := k * wide / n
			if column != before {
				level, before = 0, column
			}
			stands := x + float64(column)*width
			furthest = max(furthest, math.Abs(stands-at[i+k]))
			at[i+k] = stands
			levels = append(levels, level)
			level++
		}
		free, i = x+span+width, i+n
	}
	return levels, furthest
}

// ends is how far dots may stand beyond the ends of the scale.
const ends = 9
