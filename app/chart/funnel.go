package chart

import (
	"math"

	"quilate/app/i18n"
)

// Funnel shows, channel by channel, how many of the followers are real, could
// buy and are reached. Every channel starts at the full width, which is all
// its followers: lengths compare shares, the figures tell the numbers.
type Funnel struct {
	Head
	Stages     []string // "seguidores", "reales", "podrían comprar", "alcanzados"
	Channels   []Reach
	VanityWord string // "vanidad", after the share
}

// Reach is the audience of one channel.
type Reach struct {
	Name   string
	Counts []float64 // people at each stage, never growing; NaN: not known
	Vanity float64   // share of the followers that never counts, from 0 to 1; NaN: not known
}

// Figure draws the funnel.
func (f Funnel) Figure(loc i18n.Locale) (Figure, error) {
	if len(f.Channels) == 0 || len(f.Stages) == 0 {
		return Figure{}, ErrEmpty
	}
	t := Table{Head: append(append([]string{loc.Say(wordChannel)}, f.Stages...), loc.Say(wordVanity))}
	for _, r := range f.Channels {
		if len(r.Counts) != len(f.Stages) {
			return Figure{}, ErrOrder
		}
		var cells []cell
		before := math.Inf(1)
		for _, v := range r.Counts {
			if math.IsNaN(v) {
				cells = append(cells, words(loc.Say(wordNoData)))
				continue
			}
			if !finite(v) {
				return Figure{}, ErrNotFinite
			}
			if v < 0 || v > before*(1+1e-9) {
				return Figure{}, ErrOrder
			}
			before = v
			cells = append(cells, cell{loc.Number(v, 0), v})
		}
		vanity := words(loc.Say(wordNoData))
		if !math.IsNaN(r.Vanity) {
			if r.Vanity < 0 || r.Vanity > 1 {
				return Figure{}, ErrOrder
			}
			vanity = cell{loc.Percent(r.Vanity, 0), r.Vanity}
		}
		t.row(r.Name, append(cells, vanity)...)
	}
	return assemble(loc, f.Head, t, WideWidth, func(c *canvas) { f.draw(c, t) })
}

func (f Funnel) draw(c *canvas, t Table) {
	stage, number := 0.0, 0.0
	for _, s := range f.Stages {
		stage = max(stage, width(s, "m"))
	}
	for i := range f.Channels {
		for j := range f.Stages {
			number = max(number, width(t.Rows[i][j+1], "b"))
		}
	}
	s := scale{0, 1, 0, c.width - number - 12}
	if c.narrow {
		s.from = min(stage, 116) + 12
	} else {
		s.from = 176 + min(stage, 150) + 14
	}
	y := 0.0
	for i, r := range f.Channels {
		if i > 0 {
			c.line(0, y, c.width, y, "hair")
		}
		vanity := ""
		if !math.IsNaN(r.Vanity) {
			vanity = t.Rows[i][len(f.Stages)+1] + " " + f.VanityWord
		}
		left := 0.0
		if c.narrow {
			y = c.heading(y+22, r.Name, "b", vanity, "blue") + 10
		} else {
			left, y = 176, y+12
			last := c.lines(0, y+11, "b", wrap(r.Name, "b", 160, 3))
			last = c.lines(0, last+leading, "blue", wrap(vanity, "blue", 160, 2))
			y = f.stages(c, s, t.Rows[i], r, left, y)
			y = max(y, last+12)
			continue
		}
		y = f.stages(c, s, t.Rows[i], r, left, y)
	}
	c.height = y
}

// stages draws one channel's bars from y and returns where the next begins.
func (f Funnel) stages(c *canvas, s scale, printed []string, r Reach, left, y float64) float64 {
	for j, v := range r.Counts {
		class := "qual-w"
		switch j {
		case 0:
			class = "quan-f"
		case len(r.Counts) - 1:
			class = "qual-f"
		}
		c.text(left, y+11, "m", clip(f.Stages[j], "m", s.from-left-8))
		x := s.from
		if math.IsNaN(v) || !(r.Counts[0] > 0) {
			c.line(x, y, x, y+13, "axis")
		} else {
			w := max(s.at(min(v/r.Counts[0], 1))-s.from, 1.5)
			c.rect(x, y, w, 13, class)
			x += w
		}
		style := "m"
		if j == 0 || j == len(r.Counts)-1 {
			style = "b"
		}
		if math.IsNaN(v) {
			style = "m"
		}
		c.text(x+7, y+11, style, printed[j+1])
		y += 19
	}
	return y + 8
}
