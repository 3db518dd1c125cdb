package chart

import "quilate/app/i18n"

// Pillars shows the parts of the quality index as gold bars from 0 to 100,
// with the reference median at 50 and the weakest of them named.
type Pillars struct {
	Head
	Rows    []Pillar
	Weakest string // words at the lowest stated bar ("la más débil"); none if empty
	NoData  string // words in the row of an unknown pillar; "sin datos" if empty
}

// Pillar is one part of the quality index.
type Pillar struct {
	Name  string
	Score Score
}

// Figure draws the pillars.
func (p Pillars) Figure(loc i18n.Locale) (Figure, error) {
	if len(p.Rows) == 0 {
		return Figure{}, ErrEmpty
	}
	if p.NoData == "" {
		p.NoData = loc.Say(wordNoData)
	}
	t := Table{Caption: loc.Say(wordIndex), Head: []string{loc.Say(wordPillar), loc.Say(wordQuality), loc.Say(wordMargin)}}
	for _, r := range p.Rows {
		if err := r.Score.valid(); err != nil {
			return Figure{}, err
		}
		margin := words("")
		if r.Score.Stated && r.Score.High > r.Score.Low {
			margin = words(interval(loc, r.Score))
		}
		t.row(r.Name, r.Score.cell(loc), margin)
	}
	return assemble(loc, p.Head, t, WideWidth, p.draw)
}

// weakest is the row with the lowest stated score, if there are two to
// compare; else -1.
func (p Pillars) weakest() int {
	at, stated := -1, 0
	for i, r := range p.Rows {
		if !r.Score.Stated {
			continue
		}
		if stated++; at < 0 || r.Score.Value < p.Rows[at].Score.Value {
			at = i
		}
	}
	if stated < 2 || p.Weakest == "" {
		return -1
	}
	return at
}

func (p Pillars) draw(c *canvas) {
	s := scale{0, 100, 168, c.width - 44}
	if c.narrow {
		s.from, s.to = 0, c.width-44
	}
	for _, r := range p.Rows {
		s.to = min(s.to, c.width-width(p.printed(c, r), "b")-14)
	}
	weakest, y := p.weakest(), 22.0
	for i, r := range p.Rows {
		class, note := "", ""
		if i == weakest {
			class, note = "b", p.Weakest
		}
		if c.narrow {
			y = c.heading(y+16, r.Name, class, note, "b") + 7
			p.bar(c, s, r, y)
			y += 24
			continue
		}
		lines := wrap(r.Name, class, s.from-14, 3)
		classes := make([]string, len(lines), len(lines)+1)
		for k := range classes {
			classes[k] = class
		}
		at, room := p.noteAt(s, r.Score, note)
		if note != "" && !room {
			lines = append(lines, wrap(note, "m", s.from-14, 2)...)
		}
		pitch := max(36, float64(len(lines))*leading+8)
		c.beside(y+pitch/2, lines, append(classes, "m")...)
		if room {
			c.text(at, y+pitch/2+4.6, "b halo", note)
		}
		p.bar(c, s, r, y+pitch/2-8)
		y += pitch
	}
	c.text(s.at(50), 12, "m c", c.loc.Say(wordMedian)+" 50")
	c.line(s.at(50), 18, s.at(50), y, "ref")
	c.height = y + 4
}

// noteAt is where the words for the weakest begin: after the bar, or after the
// median line if they would lie on it. ok is false if neither has room.
func (p Pillars) noteAt(s scale, v Score, note string) (x float64, ok bool) {
	if note == "" {
		return 0, false
	}
	x = s.at(max(v.Value, v.High)) + 8
	if m := s.at(50); x < m+6 && x+width(note, "b") > m-6 {
		x = m + 8
	}
	return x, x+width(note, "b") <= s.to
}

func (p Pillars) printed(c *canvas, r Pillar) string {
	if r.Score.unknown() {
		return ""
	}
	return r.Score.say(c.loc)
}

// bar draws one row's bar, 16 high from y, and its value.
func (p Pillars) bar(c *canvas, s scale, r Pillar, y float64) {
	v, mid := r.Score, y+8
	switch {
	case v.unknown():
		c.rect(s.from, y, s.to-s.from, 16, "none-f")
		c.text(s.from+8, y+12.6, "m", clip(p.NoData, "m", s.at(50)-s.from-14))
		return
	case v.Stated:
		c.rect(s.from, y, max(s.at(v.Value)-s.from, 1.5), 16, "qual-f")
		c.line(max(s.at(v.Value), s.at(v.High))+1, mid, s.to, mid, "hair")
		if v.High > v.Low {
			c.line(s.at(v.Low), mid, s.at(v.High), mid, "zero")
			c.line(s.at(v.Low), mid-3, s.at(v.Low), mid+3, "zero")
			c.line(s.at(v.High), mid-3, s.at(v.High), mid+3, "zero")
		}
	default:
		c.line(s.from, mid, s.at(v.Low), mid, "hair")
		c.rect(s.at(v.Low), y, max(s.at(v.High)-s.at(v.Low), 2), 16, "qual-w")
		c.line(s.at(v.High), mid, s.to, mid, "hair")
	}
	c.text(c.width-1, y+12.6, "b e", p.printed(c, r))
}
