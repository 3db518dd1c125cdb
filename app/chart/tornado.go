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

// ends are the words at the left and the right end of bar i, the input's value
// and the outcome there, and where the ends are.
func (n Tornado) ends(t Table, i int) (left, right [2]string, low, high float64) {
	b, r := n.Bars[i], t.Rows[i]
	left, right = [2]string{r[1], r[2]}, [2]string{r[3], r[4]}
	if b.AtHigh < b.AtLow {
		return right, left, b.AtHigh, b.AtLow
	}
	return left, right, b.AtLow, b.AtHigh
}

func (n Tornado) draw(c *canvas, t Table) {
	s, column, lw, rw := scale{}, 0.0, 0.0, 0.0
	if !c.narrow {
		column = 256
	}
	s.lo, s.hi = span(n.Likely)
	if n.Likely == 0 {
		s.hi = 0
	}
	for i := range n.Bars {
		left, right, low, high := n.ends(t, i)
		s.lo, s.hi = min(s.lo, low), max(s.hi, high)
		lw, rw = max(lw, width(left[0], "")), max(rw, width(right[0], ""))
	}
	// Values of inputs stand beside their bars as far as they leave room.
	most := (c.width-column)/2 - 50
	lw, rw = min(lw, most), min(rw, most)
	s.from, s.to = column+lw+8, c.width-1-rw-8
	if s.hi <= 0 {
		n.Gain = ""
	}
	if s.lo >= 0 {
		n.Loss = ""
	}
	if s.lo == s.hi {
		s.hi = 1
	}
	zero := s.at(0)
	y := c.sides(zero, column, n.Loss, n.Gain) + 8
	top, parts := y, []float64{y - 22} // of zero, which words that stand on it or end at it interrupt
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
			mid, y = last+20, last+60
		} else {
			lines, classes := balance(b.Name, class, column-14, 3), []string{}
			for range lines {
				classes = append(classes, class)
			}
			lines = append(lines, wrap(b.Note, "m", column-14, 2)...)
			pitch := max(58, float64(len(lines))*leading+18)
			mid, y = y+pitch/2-8, y+pitch
			c.beside(mid+8, lines, append(classes, "m")...)
		}
		c.reach(s, mid, 18, low, high)
		inner := "zero"
		if low < n.Likely && n.Likely < high && n.Likely > 0 {
			inner = "tick-g"
		}
		c.notch(s.at(n.Likely), mid, 18, inner)
		if c.narrow {
			// Zero lets the input's value through where it stands there.
			if l, r := s.at(low)-7, s.at(high)+7; zero > l-lw-4 && zero < l+4 || zero > r-4 && zero < r+rw+4 {
				c.line(zero, mid-17, zero, mid-9, "zero")
				c.line(zero, mid+9, zero, mid+17, "zero")
			} else {
				c.line(zero, mid-13, zero, mid+13, "zero")
			}
		}
		c.text(s.at(low)-7, mid+4.6, "halo e", clip(left[0], "", lw))
		value := clip(right[0], "", rw)
		c.text(s.at(high)+7, mid+4.6, "halo", value)
		if at := s.at(high) + 7; zero > at-5 && zero < at+width(value, "")+5 {
			parts = append(parts, mid-9, mid+9)
		}
		_, _, down := c.under(s.at(low), s.at(high), column, mid+25, left[1], tone(low), right[1], tone(high))
		y += down
	}
	if !c.narrow {
		for parts = append(parts, y); len(parts) > 0; parts = parts[2:] {
			c.behind(zero, parts[0], zero, parts[1], "zero")
		}
		c.behind(s.at(n.Likely), top, s.at(n.Likely), y, "ref")
	}
	likely := c.loc.Say(wordLikely) + ": " + n.Unit.signed(c.loc, n.Likely, n.Decimals)
	c.text(max(column, c.held(s.at(n.Likely), width(likely, "m"))), y+14, "m", likely)
	c.height = y + 20
}

// under writes a text under each end of a bar from x0 to x1, apart from each
// other and right of from; the second on a line of its own if there is no room
// for both. It returns where they begin, and how far down the second went.
func (c *canvas) under(x0, x1, from, y float64, left, leftClass, right, rightClass string) (a, b, down float64) {
	lw, rw := width(left, leftClass), width(right, rightClass)
	a, b = max(from, c.held(x0, lw)), max(from, c.held(x1, rw))
	if over := a + lw + 12 - b; over > 0 {
		a = max(from, a-over/2)
		b = a + lw + 12
		if b+rw > c.width-1 {
			b = c.width - 1 - rw
			a = b - 12 - lw
		}
		if a < from {
			a = from
			down = leading
		}
	}
	c.text(a, y, leftClass+" halo", left)
	c.text(b, y+down, rightClass+" halo", right)
	return a, b, down
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
