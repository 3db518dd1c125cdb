package chart

import "quilate/app/i18n"

// Tornado shows what single inputs move: a bar for each from its outcome at
// the input's low value to that at its high value, everything else likely.
// What lies under zero is hatched, what lies over it filled; both ends say the
// input's value and the outcome. Names of bars that cross zero are bold.
type Tornado struct {
	Head
	Bars     []Swing // in the order drawn; after the sixth they are left out
	Likely   float64 // the outcome with everything likely
	Loss     string  // over the left side of zero: "mejor parar"
	Gain     string  // over the right side: "mejor seguir"
	Measure  string  // what the outcome is, in the table ("Frente a parar"); "Resultado" if empty
	Unit     Unit    // of the outcomes
	Decimals int
}

// Swing is one bar of a tornado.
type Swing struct {
	Name          string  // of the input
	Note          string  // short, under the name ("por debajo del 54 %, pierdes"); may be empty
	Low, High     string  // the input's own low and high value, as the reader writes it ("9 %")
	AtLow, AtHigh float64 // the outcome there
	Says          string  // a sentence, for the table and the description; may be empty
}

// mostBars is how many bars a tornado holds.
const mostBars = 6

// Figure draws the tornado.
func (n Tornado) Figure(loc i18n.Locale) (Figure, error) {
	if len(n.Bars) == 0 {
		return Figure{}, ErrEmpty
	}
	n.Bars = n.Bars[:min(len(n.Bars), mostBars)]
	if n.Measure == "" {
		n.Measure = loc.Say(wordReturn)
	}
	t := Table{Head: []string{loc.Say(wordInput), loc.Say(wordLowValue), n.Measure, loc.Say(wordHighValue), n.Measure}}
	said := false
	for _, b := range n.Bars {
		said = said || b.Says != ""
	}
	if said {
		t.Head = append(t.Head, loc.Say(wordMeaning))
	}
	desc := loc.Say(wordLikely) + ": " + n.Unit.signed(loc, n.Likely, n.Decimals)
	for _, b := range n.Bars {
		if !finite(b.AtLow, b.AtHigh, n.Likely) {
			return Figure{}, ErrNotFinite
		}
		low, high := n.Unit.signed(loc, b.AtLow, n.Decimals), n.Unit.signed(loc, b.AtHigh, n.Decimals)
		cells := []cell{words(b.Low), {low, b.AtLow}, words(b.High), {high, b.AtHigh}}
		if said {
			cells = append(cells, words(b.Says))
		}
		t.row(b.Name, cells...)
		desc += "; " + b.Name + ": " + b.Low + ", " + low + "; " + b.High + ", " + high
		if b.Says != "" {
			desc += ". " + b.Says
		}
	}
	if n.Desc == "" {
		n.Desc = desc
	}
	return assemble(loc, n.Head, t, WideWidth, func(c *canvas) { n.draw(c, t) })
}

// ends are the words at the left and the right end of bar i, two lines each:
// the input's value and the outcome there.
func (n Tornado) ends(t Table, i int) (left, right [2]string, low, high float64) {
	b, r := n.Bars[i], t.Rows[i]
	left, right = [2]string{r[1], r[2]}, [2]string{r[3], r[4]}
	if b.AtHigh < b.AtLow {
		return right, left, b.AtHigh, b.AtLow
	}
	return left, right, b.AtLow, b.AtHigh
}

func (n Tornado) draw(c *canvas, t Table) {
	s, column := scale{}, 0.0
	if !c.narrow {
		column = 256
	}
	s.lo, s.hi = span(n.Likely)
	lw, rw := 0.0, 0.0
	for i := range n.Bars {
		left, right, low, high := n.ends(t, i)
		s.lo, s.hi = min(s.lo, low), max(s.hi, high)
		lw, rw = max(lw, widest("g", left[:]...)), max(rw, widest("g", right[:]...))
	}
	s.from, s.to = column+lw+8, c.width-1-rw-8
	under := s.to-s.from < 90 // the words go under the bars
	if under {
		s.from, s.to = column+1, c.width-1
	}
	zero := s.at(0)
	y := c.sides(zero, column, n.Loss, n.Gain) + 8
	top := y
	for i, b := range n.Bars {
		left, right, low, high := n.ends(t, i)
		class := ""
		if low < 0 && high > 0 {
			class = "b"
		}
		var mid float64
		if c.narrow {
			last := c.lines(0, y+13, class+" halo", balance(b.Name, class, c.width, 3))
			if note := wrap(b.Note, "m", c.width, 2); len(note) > 0 {
				last = c.lines(0, last+leading, "m halo", note)
			}
			mid, y = last+25, last+56
		} else {
			lines, classes := balance(b.Name, class, column-14, 3), []string{}
			for range lines {
				classes = append(classes, class)
			}
			lines = append(lines, wrap(b.Note, "m", column-14, 2)...)
			pitch := max(52, float64(len(lines))*leading+18)
			mid, y = y+pitch/2, y+pitch
			c.beside(mid, lines, append(classes, "m")...)
		}
		c.reach(s, mid, 18, low, high)
		inner := "zero"
		if low < n.Likely && n.Likely < high && n.Likely > 0 {
			inner = "tick-g"
		}
		c.notch(s.at(n.Likely), mid, 18, inner)
		if c.narrow {
			c.line(zero, mid-15, zero, mid+15, "zero")
		}
		x0, x1, base, from, to, drop := s.at(low)-7, s.at(high)+7, mid-3.4, " e", "", 0.0
		if under {
			x0, x1, base, from, to = column, c.width-1, mid+29, "", " e"
			y += 36
			if column+lw+rw+8 > c.width {
				drop = 2 * leading
				y += drop
			}
		}
		for k, class := range [][2]string{{"", ""}, {tone(low), tone(high)}} {
			c.text(x0, base+leading*float64(k), class[0]+" halo"+from, left[k])
			c.text(x1, base+drop+leading*float64(k), class[1]+" halo"+to, right[k])
		}
	}
	if !c.narrow {
		c.line(zero, top-22, zero, y, "zero")
	}
	likely := c.loc.Say(wordLikely) + ": " + n.Unit.signed(c.loc, n.Likely, n.Decimals)
	if !c.narrow {
		c.behind(s.at(n.Likely), top, s.at(n.Likely), y, "ref")
	}
	c.text(c.held(s.at(n.Likely), width(likely, "m")), y+14, "m", likely)
	c.height = y + 20
}

// sides writes the words over the two sides of zero, at y 13, or one under the
// other where a side is too small, and returns the last baseline.
func (c *canvas) sides(zero, from float64, loss, gain string) float64 {
	lw, gw := width(loss, "l"), width(gain, "g")
	if (loss == "" || zero-9-lw >= from) && (gain == "" || zero+9+gw <= c.width) {
		c.text(zero-9, 13, "l e", loss)
		c.text(zero+9, 13, "g", gain)
		return 17
	}
	y := 13.0
	for _, t := range []struct {
		s, class string
		at       float64
	}{{gain, "g", zero + 9}, {loss, "l", zero - 9 - lw}} {
		for _, l := range wrap(t.s, t.class, c.width-from, 2) {
			c.text(max(from, min(t.at, c.width-width(l, t.class))), y, t.class, l)
			y += leading
		}
	}
	return y + 2
}
