package chart

import (
	"math"
	"slices"
	"strconv"
)

// ring marks a channel: a ring, or a capsule as long as its quality is
// uncertain. Without a known quantity it has no place. The first call (draw
// false) only takes the room.
func (f *field) ring(p Place, draw bool) {
	b, ok := f.ringBox(p)
	if !ok {
		return
	}
	if !draw {
		f.marks = append(f.marks, b)
		return
	}
	if p.Quality.Stated {
		f.circle((b.x0+b.x1)/2, (b.y0+b.y1)/2, 4.9, "pt")
		return
	}
	f.pill(b.x0+1.5, b.y0+1.5, b.x1-b.x0-3, b.y1-b.y0-3, 4, "pt")
}

// heaps has one ring where several would cover each other, at the place that most
// of them have: none is ever drawn where nobody is. several are those rings of
// more than one, with how many they are for a name. Only what is known exactly
// is gathered.
func (f *field) heaps(all []Place) (rings, several []Place) {
	type heap struct {
		Place
		n int
	}
	var same, heaps []heap
	join := func(list []heap, p Place, n int, far float64) []heap {
		for i, o := range list {
			if exact(p) && exact(o.Place) && math.Hypot(f.x(o.Quantity.Value)-f.x(p.Quantity.Value), f.y(o.Quality.Value)-f.y(p.Quality.Value)) < far {
				list[i].n += n
				return list
			}
		}
		return append(list, heap{p, n})
	}
	for _, p := range all {
		same = join(same, p, 1, 1e-6)
	}
	slices.SortStableFunc(same, func(a, b heap) int { return b.n - a.n })
	for _, h := range same {
		heaps = join(heaps, h.Place, h.n, crowdRing+1)
	}
	for _, h := range heaps {
		if rings = append(rings, h.Place); h.n > 1 {
			several = append(several, Place{"×" + strconv.Itoa(h.n), h.Quantity, h.Quality})
		}
	}
	return rings, several
}

// crowdRing is the radius of the ring of somebody in a crowd: smaller than the
// carat, which shows under it.
const crowdRing = 4.4

func exact(p Place) bool { return p.Quantity.Stated && p.Quality.Stated }

func (f *field) ringBox(p Place) (box, bool) {
	if !p.Quantity.Stated || p.Quality.unknown() {
		return box{}, false
	}
	x := f.x(p.Quantity.Value)
	if p.Quality.Stated {
		y := f.y(p.Quality.Value)
		return box{x - 5.7, y - 5.7, x + 5.7, y + 5.7}, true
	}
	return box{x - 5.5, f.y(p.Quality.High) - 5.5, x + 5.5, f.y(p.Quality.Low) + 5.5}, true
}

// crowded gives the channels' names, those with the least room first.
func (f *field) crowded(ps []Place) []label {
	type named struct {
		label
		near int
	}
	var out []named
	limit := f.side * 0.42
	for _, p := range ps {
		b, ok := f.ringBox(p)
		if !ok {
			continue
		}
		ls := balance(p.word(), "", limit, 3)
		n := named{label: label{mark: b, lines: ls, class: make([]string, len(ls))}}
		for _, m := range f.marks {
			if b.grow(30).meets(m) {
				n.near++
			}
		}
		out = append(out, n)
	}
	slices.SortStableFunc(out, func(a, b named) int {
		if d := len(b.lines) - len(a.lines); d != 0 {
			return d // a long name has fewer places than a short one has neighbours
		}
		return b.near - a.near
	})
	ls := make([]label, len(out))
	for i, n := range out {
		ls[i] = n.label
	}
	return ls
}

// business draws what lies under the business's centre (margin, gap line) and
// gives its words: the gap first, then the name.
func (f *field) business(p Place) []label {
	loc, q, k := f.loc, p.Quantity, p.Quality
	name := label{lines: balance(p.word(), "b", f.side*0.4, 2)}
	for range name.lines {
		name.class = append(name.class, "b")
	}
	add := func(class, s string) { name.lines, name.class = append(name.lines, s), append(name.class, class) }

	switch {
	case q.Stated && k.Stated:
		x, y := f.x(q.Value), f.y(k.Value)
		// The margin is at least wide enough to be seen around the carat.
		half := max((q.High-q.Low)/200*f.side, 11)
		margin := box{max(min(f.x(q.Low), x-half), f.x0), f.y(k.High), min(max(f.x(q.High), x+half), f.x0+f.side), f.y(k.Low)}
		if k.High > k.Low {
			f.rect(margin.x0, margin.y0, margin.x1-margin.x0, margin.y1-margin.y0, "box")
			f.marks = append(f.marks, margin)
		}
		name.mark = box{x - 8.5, y - 8.5, x + 8.5, y + 8.5}
		f.marks = append(f.marks, name.mark)
		if k.High > k.Low {
			name.mark = box{min(margin.x0, x-8.5), y - 8.5, max(margin.x1, x+8.5), y + 8.5}
		}
		return append(f.gapLine(x, y, p), name)

	case q.Stated && !k.unknown():
		x := f.x(q.Value)
		name.mark = box{x - 7, f.y(k.High) - 1, x + 7, f.y(k.Low) + 1}
		f.marks = append(f.marks, name.mark)
		add("gold", loc.Say(wordQualityIn)+" "+interval(loc, k))
		end := f.y(k.Low)
		if q.Value > k.High {
			end = f.y(k.High)
		}
		if q.Value >= k.Low && q.Value <= k.High {
			end = f.y(q.Value)
		}
		return append(f.gapLine(x, end, p), name)

	case q.unknown() && k.unknown():
		name.mark = box{f.x(50) - 6, f.y(50) - 6, f.x(50) + 6, f.y(50) + 6}
		add("m", loc.Say(wordNoData))
		return []label{name}
	}

	// A box: as wide as quantity may be, as high as quality may be.
	if q.Stated {
		q = Exactly(q.Value)
	}
	if k.Stated {
		k = Exactly(k.Value)
	}
	b := box{f.x(q.Low), f.y(k.High), f.x(q.High), f.y(k.Low)}
	if b.x1-b.x0 < 14 {
		mid := (b.x0 + b.x1) / 2
		b.x0, b.x1 = mid-7, mid+7
	}
	if b.y1-b.y0 < 14 {
		mid := (b.y0 + b.y1) / 2
		b.y0, b.y1 = mid-7, mid+7
	}
	class := "qual-w"
	if k.unknown() {
		class = "box"
	}
	f.rect(b.x0, b.y0, b.x1-b.x0, b.y1-b.y0, class)
	add("gold", loc.Say(wordQualityIn)+" "+k.say(loc))
	add("blue", loc.Say(wordQuantityIn)+" "+q.say(loc))
	name.mark = b
	f.marks = append(f.marks, b)
	// A large box holds its own words.
	if w, h := name.size(); b.x1-b.x0 >= w+16 && b.y1-b.y0 >= h+12 {
		x, y := (b.x0+b.x1)/2, (b.y0+b.y1-h)/2
		for i, l := range name.lines {
			f.text(x, y+labelSize*ascent+float64(i)*leading, name.class[i]+" c", l)
		}
		f.texts = append(f.texts, box{x - w/2, y, x + w/2, y + h})
		return nil
	}
	return []label{name}
}

// gapLine draws the line from the business at (x, y) to the diagonal above or
// below it, and gives its words.
func (f *field) gapLine(x, y float64, p Place) []label {
	g := p.gap(f.loc)
	to := f.y(p.Quantity.Value)
	l := label{lines: []string{f.loc.Say(wordGapMark) + " " + g.text}, class: []string{"blue"}}
	if d := to - y; d > 3 || d < -3 {
		f.line(x, y, x, to, "gap")
		f.line(x-5.2, to, x+5.2, to, "gap")
		l.mark = box{x - 3, min(y, to) + 2, x + 3, max(y, to) - 2}
		f.marks = append(f.marks, box{x - 3, min(y, to), x + 3, max(y, to)})
		f.strokes = append(f.strokes, stroke{point{x, y}, point{x, to}, onGap})
		l.beside = true
		if d < 24 && d > -24 {
			l.mark = box{x - 9, min(y, to) - 4, x + 9, max(y, to) + 4}
		}
		return []label{l}
	}
	l.mark = box{x - 9, y - 9, x + 9, y + 9}
	return []label{l}
}

// centre draws the business itself, over everything.
func (f *field) centre(p Place) {
	q, k := p.Quantity, p.Quality
	switch {
	case q.Stated && k.Stated:
		f.carat(f.x(q.Value), f.y(k.Value), 8, "qual-f")
	case q.Stated && !k.unknown():
		x := f.x(q.Value)
		f.pill(x-6, f.y(k.High), 12, max(f.y(k.Low)-f.y(k.High), 3), 2, "qual-f")
	}
}
