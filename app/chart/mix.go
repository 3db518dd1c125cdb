package chart

import "quilate/app/i18n"

// Mix shows what comes of splitting the money between two plans: a band that
// holds 45 of 50 outcomes, the median as a line, where it peaks and the split
// that is chosen.
type Mix struct {
	Head
	From, To     string  // the plans at 0 and at 100 %
	FromAs, ToAs Style   // how they are drawn elsewhere
	Points       []Blend // Part growing; at least two
	Peak         int     // the point PeakWord stands at
	PeakWord     string  // "lo mejor: 80 % Calidad"; none if empty
	Chosen       int     // the point ChosenWord stands at
	ChosenWord   string  // "ahora: 50 %"; none if empty
	Zero         string  // what zero means, at its line ("ni ganas ni pierdes"); the amount if empty
	Measure      string  // "Valor actual neto"; caption of the table
	Unit         Unit
	Decimals     int
}

// Blend is one split.
type Blend struct {
	Part              float64 // of To, 0 to 1
	Low, Median, High float64 // P5, P50, P95
}

// Figure draws the mix.
func (m Mix) Figure(loc i18n.Locale) (Figure, error) {
	if len(m.Points) < 2 {
		return Figure{}, ErrEmpty
	}
	outer := of50(loc, 0.9)
	t := Table{Caption: m.Measure, Head: []string{loc.Say(wordPart, "name", m.To), loc.Say(wordMedianHd), outer + ", " + loc.Say(wordFrom), outer + ", " + loc.Say(wordUpTo)}}
	before := -1.0
	for _, p := range m.Points {
		if !finite(p.Part, p.Low, p.Median, p.High) {
			return Figure{}, ErrNotFinite
		}
		if p.Part <= before || p.Part < 0 || p.Part > 1 || p.Low > p.High {
			return Figure{}, ErrOrder
		}
		before = p.Part
		var cells []cell
		for _, v := range []float64{p.Median, p.Low, p.High} {
			cells = append(cells, cell{m.Unit.signed(loc, v, m.Decimals), v})
		}
		t.row(loc.Percent(p.Part, 1), cells...)
		t.Numeric[len(t.Numeric)-1][0] = p.Part
	}
	return assemble(loc, m.Head, t, WideWidth, m.draw)
}

func (m Mix) draw(c *canvas) {
	bottom, ticks := 256.0, 4
	if c.narrow {
		bottom, ticks = 216, 3
	}
	lo, hi := 0.0, 0.0
	for _, p := range m.Points {
		lo, hi = min(lo, p.Low, p.Median), max(hi, p.High, p.Median)
	}
	lo, hi = span(lo, hi)
	last := m.Points[len(m.Points)-1]
	names := []end{{last.Median, []string{c.loc.Say(wordMedian)}, "b"}}
	if last.Low < last.High {
		names = append(names, end{(last.High + last.Median) / 2, []string{of50(c.loc, 0.9)}, "m"})
	}
	p := newPlot(c, names, lo, hi, bottom, 30)
	p.x = scale{0, 1, 2, p.bounds.x1}
	var top, mid, under []point
	for _, b := range m.Points {
		x := p.x.at(b.Part)
		top, mid, under = append(top, point{x, p.y.at(b.High)}), append(mid, point{x, p.y.at(b.Median)}), append(under, point{x, p.y.at(b.Low)})
	}
	p.band(top, under, "band0")
	grid := p.rules(ticks)
	p.course(mid, "own")
	zero := m.Zero
	if zero == "" {
		zero = m.Unit.say(c.loc, 0, 0)
	}
	p.level(0, "", zero, true)
	m.marks(p, mid)
	p.levels(grid, m.Unit)
	p.finish(bottom)
	m.foot(p, bottom)
}

// marks are the best split and the chosen one, each with its words.
func (m Mix) marks(p *plot, mid []point) {
	at := func(i int, word string) bool { return word != "" && i >= 0 && i < len(mid) }
	best, chosen := at(m.Peak, m.PeakWord), at(m.Chosen, m.ChosenWord)
	if chosen {
		p.marks = append(p.marks, around(mid[m.Chosen], 6))
	}
	if best {
		q := mid[m.Peak]
		foot := point{q.x, p.bounds.y1}
		p.line(q.x, q.y, foot.x, foot.y, "ref")
		p.circle(q.x, q.y, 5, "med")
		p.marks = append(p.marks, around(q, 6))
		p.caption(around(q, 6), "b", m.PeakWord)
		p.along([]point{q, foot}, 20)
	}
	if chosen {
		q := mid[m.Chosen]
		p.carat(q.x, q.y, 6.5, "qual-f")
		p.caption(around(q, 6), "", m.ChosenWord)
	}
}

// foot labels the axis of the split: all to one, half and half, all to the
// other.
func (m Mix) foot(p *plot, bottom float64) {
	to := p.bounds.x1
	p.line(2, bottom, to, bottom, "axis")
	for k := range 5 {
		x := p.x.at(float64(k) / 4)
		p.line(x, bottom, x, bottom+5, "axis")
	}
	_, left := m.FromAs.classes()
	_, right := m.ToAs.classes()
	room := (p.width - 24) / 2
	ls, rs := wrap(p.loc.Say(wordAllTo, "name", m.From), left, room, 3), wrap(p.loc.Say(wordAllTo, "name", m.To), right, room, 3)
	p.canvas.lines(0, bottom+20, left, ls)
	w := widest(right, rs...)
	end := min(to+w/2, p.width-1) // the words reach a little beyond the plot
	p.canvas.lines(end, bottom+20, right+" e", rs)
	half := p.loc.Say(wordHalfHalf)
	if x, h := p.x.at(0.5), width(half, "m")/2; x-h > widest(left, ls...)+8 && x+h < end-w-8 {
		p.canvas.text(x, bottom+20, "m c", half)
	}
	p.height = bottom + 10 + leading*float64(max(len(ls), len(rs)))
}
