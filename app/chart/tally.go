package chart

import (
	"strconv"

	"quilate/app/i18n"
)

// Tally shows how many of a group are what: a row each, a mark for every one
// of them.
type Tally struct {
	Head
	Rows []Kind
}

// Kind is how many are one thing.
type Kind struct {
	Name string
	N    int
	Here bool // the one that most are, or that matters: in gold
}

// Figure draws the tally.
func (t Tally) Figure(loc i18n.Locale) (Figure, error) {
	if len(t.Rows) == 0 {
		return Figure{}, ErrEmpty
	}
	table := Table{Head: []string{loc.Say(wordWhat), loc.Say(wordHowMany)}}
	for _, r := range t.Rows {
		if r.N < 0 {
			return Figure{}, ErrOrder
		}
		table.row(r.Name, cell{strconv.Itoa(r.N), float64(r.N)})
	}
	return assemble(loc, t.Head, table, WideWidth, t.draw)
}

func (t Tally) draw(c *canvas) {
	most := 1
	for _, r := range t.Rows {
		most = max(most, r.N)
	}
	from := 220.0
	if c.narrow {
		from = 0
	}
	room := c.width - from - 34
	rows, step := t.lines(most, room)
	more := float64(rows-1) * step // higher than one row
	y := 0.0
	for _, r := range t.Rows {
		class, mark := "", "pt"
		if r.Here {
			class, mark = "b", "qual-f"
		}
		var mid float64
		if c.narrow {
			mid = c.heading(y+16, r.Name, class, "", "") + 16 + more/2
		} else {
			lines := wrap(r.Name, class, from-16, 2)
			mid = y + max(36, float64(len(lines))*leading+10)/2
			c.beside(mid, lines, class)
		}
		for i := range r.N {
			c.circle(from+step/2+float64(i/rows)*step, mid-more/2+float64(i%rows)*step, tallyDot(step), mark)
		}
		c.text(from+float64((r.N+rows-1)/rows)*step+8, mid+4.6, "b", strconv.Itoa(r.N))
		if c.narrow {
			y = mid + 12 + more/2
		} else {
			y = mid + max(36, float64(len(wrap(r.Name, class, from-16, 2)))*leading+10)/2
		}
	}
	c.height = y + 4
}

// lines is in how many lines the dots of a row stand, and how far apart: in the
// fewest that leave dots of a good size, for rows of up to most.
func (t Tally) lines(most int, room float64) (n int, step float64) {
	for n = 1; n <= 3; n++ {
		step = min(18, room/float64((most+n-1)/n))
		if n > 1 {
			step = min(step, 28/float64(n)) // nearer to each other than to those of the next row
		}
		if tallyDot(step) >= 5 {
			break
		}
	}
	return min(n, 3), step
}

// tallyDot is the radius of dots that stand so far apart.
func tallyDot(step float64) float64 { return min(6, step/2-1) }
