package chart

import (
	"math"
	"slices"
	"strings"

	"quilate/app/i18n"
)

// Quadrant sets quantity against quality. The business is a carat, its
// channels are ink rings; the vertical line from the business to the diagonal
// is exactly quantity minus quality. Where only bounds are known, the mark is
// as long as they are apart.
type Quadrant struct {
	Head
	Business Place
	Channels []Place
	Balance  float64 // half the width of the balance band, in points; 20 by convention
	Crowd    []Place // others, as rings without words
	Lit      []Place // who stands out of the crowd: larger, filled, named
}

// Place is something with an index of quantity and one of quality.
type Place struct {
	Name              string
	Quantity, Quality Score
}

// word is what stands beside the mark: the name without what explains it in
// parentheses, which the table has.
func (p Place) word() string {
	word, _, _ := strings.Cut(p.Name, " (")
	return word
}

// gap is quantity minus quality as printed; it is a range if either is.
func (p Place) gap(loc i18n.Locale) cell {
	if p.Quantity.unknown() || p.Quality.unknown() {
		return words(loc.Say(wordNoData))
	}
	q, k := p.Quantity, p.Quality
	if q.Stated && k.Stated {
		d := math.Round(q.Value) - math.Round(k.Value)
		return cell{Count.signed(loc, d, 0), d}
	}
	if q.Stated {
		q = Exactly(q.Value)
	}
	if k.Stated {
		k = Exactly(k.Value)
	}
	low, high := math.Round(q.Low)-math.Round(k.High), math.Round(q.High)-math.Round(k.Low)
	return words(Count.signed(loc, low, 0) + " " + loc.Say(wordTo) + " " + Count.signed(loc, high, 0))
}

// Figure draws the quadrant, 328 and 400 wide.
func (q Quadrant) Figure(loc i18n.Locale) (Figure, error) {
	all := slices.Concat([]Place{q.Business}, q.Channels, q.Crowd, q.Lit)
	t := Table{Caption: loc.Say(wordIndex), Head: []string{loc.Say(wordChannel), loc.Say(wordQuantity), loc.Say(wordQuality), loc.Say(wordGap)}}
	for _, p := range all {
		for _, s := range []Score{p.Quantity, p.Quality} {
			if err := s.valid(); err != nil {
				return Figure{}, err
			}
		}
		t.row(p.Name, p.Quantity.cell(loc), p.Quality.cell(loc), p.gap(loc))
	}
	if !finite(q.Balance) || q.Balance < 0 || q.Balance > 100 {
		return Figure{}, ErrOrder
	}
	return assemble(loc, q.Head, t, 400, q.draw)
}

// field is the plot: where its square lies and what is taken in it.
type field struct {
	*canvas
	x0, y0, side float64
	ground
}

//go:noinline
func (f *field) x(v float64) float64 { return f.x0 + v/100*f.side }

//go:noinline
func (f *field) y(v float64) float64 { return f.y0 + f.side - v/100*f.side }

func (q Quadrant) draw(c *canvas) {
	f := &field{canvas: c, x0: 31, y0: 28.6}
	f.side = c.width - 4 - f.x0
	f.bounds = box{f.x0 + 4, f.y0 + 3, f.x0 + f.side - 2, f.y0 + f.side - 3}
	f.frame(q.Balance)

	// Marks first, so that words can keep off them.
	names := f.business(q.Business)
	if len(q.Crowd) > 0 {
		f.centre(q.Business) // under the crowd: it would hide who stands in the middle
	}
	crowd, several := f.heaps(q.Crowd)
	for _, p := range crowd {
		f.ring(p, false)
		if b, ok := f.ringBox(p); ok {
			f.circle((b.x0+b.x1)/2, (b.y0+b.y1)/2, crowdRing, "pt")
		}
	}
	named := slices.Concat(q.Channels, q.Lit)
	for _, p := range named {
		f.ring(p, false)
	}
	f.regions()
	for _, n := range names {
		f.label(n)
	}
	for _, n := range f.crowded(slices.Concat(named, several)) {
		f.label(n)
	}
	for _, p := range q.Channels {
		f.ring(p, true)
	}
	if len(q.Crowd) == 0 {
		f.centre(q.Business)
	}
	for _, p := range q.Lit {
		if b, ok := f.ringBox(p); ok {
			f.circle((b.x0+b.x1)/2, (b.y0+b.y1)/2, 8, "med")
		}
	}
	c.height = f.y0 + f.side + 40
}

func (f *field) frame(balance float64) {
	loc, b := f.loc, balance
	left, right, top, bottom := f.x(0), f.x(100), f.y(100), f.y(0)
	f.path([]point{{left, bottom}, {f.x(b), bottom}, {right, f.y(100 - b)}, {right, top}, {f.x(100 - b), top}, {left, f.y(b)}}, true, "bal")
	f.line(left, bottom, right, top, "hair")
	f.line(f.x(50), bottom, f.x(50), top, "ref")
	f.line(left, f.y(50), right, f.y(50), "ref")
	f.line(left, bottom, right, bottom, "axis")
	f.line(left, bottom, left, top, "axis")
	f.strokes = append(f.strokes,
		stroke{point{f.x(50), bottom}, point{f.x(50), top}, 4},
		stroke{point{left, f.y(50)}, point{right, f.y(50)}, 7},
		stroke{point{left, bottom}, point{right, top}, 1.5})

	f.text(0, 13, "gold", loc.Say(wordQuality))
	quantity, median := loc.Say(wordQuantity), loc.Say(wordReference)
	f.text(right, bottom+36, "blue e", quantity)
	f.text(left, bottom+18, "m", "0")
	f.text(f.x(50), bottom+18, "m c", "50")
	f.text(right, bottom+18, "m e", "100")
	f.text(left-6, f.y(50)+4.6, "m e", "50")
	f.text(left-6, top+4.7, "m e", "100")
	// Centred under its line as long as the axis' name leaves room.
	f.text(min(f.x(50), right-width(quantity, "blue")-12-width(median, "m")/2), bottom+36, "m c", median)
}

// label is words that belong to a mark.
type label struct {
	mark   box
	lines  []string
	class  []string // one for each line
	beside bool     // anywhere beside the mark, which is a line
}

func (l label) size() (w, h float64) {
	for i, s := range l.lines {
		w = max(w, width(s, l.class[i]))
	}
	return w, float64(len(l.lines)-1)*leading + labelSize*(ascent+descent)
}

// label finds a place for the words and writes them. Words for which there is
// none are left out; the table has them.
func (f *field) label(l label) {
	if len(l.lines) == 0 {
		return
	}
	w, h := l.size()
	mark := l.mark
	if l.beside {
		mark = f.freest(mark, w, h)
	}
	s, ok := f.place(mark, w, h)
	if !ok {
		return
	}
	mid := point{(l.mark.x0 + l.mark.x1) / 2, (l.mark.y0 + l.mark.y1) / 2}
	end, x := "", s.x0
	switch {
	case s.x1 <= l.mark.x0+2:
		end, x = " e", s.x1
	case s.x0 < mid.x-4 && s.x1 > mid.x+4:
		end, x = " c", (s.x0+s.x1)/2
	}
	halo := f.halo(s.box)
	for i, line := range l.lines {
		f.text(x, s.y0+labelSize*ascent+float64(i)*leading, l.class[i]+end+halo, line)
	}
	if s.far {
		to := s.nearest(mid)
		from := l.mark.nearest(to)
		f.line(from.x, from.y, to.x, to.y, "lead-l")
		f.strokes = append(f.strokes, stroke{from, to, 80})
	}
}

// freest is the part of a long upright mark beside which words of w × h have
// most room, from its middle on.
func (f *field) freest(mark box, w, h float64) box {
	mid := (mark.y0 + mark.y1) / 2
	best, bestCost := mark, math.Inf(1)
	for d := 0.0; d <= (mark.y1-mark.y0)/2; d += 4 {
		for _, y := range []float64{mid - d, mid + d} {
			for _, left := range []float64{mark.x1 + 5, mark.x0 - 5 - w} {
				b := box{left, y - h/2, left + w, y + h/2}
				if cost := f.cost(b.grow(2)) + d/20; b.inside(f.bounds) && cost < bestCost {
					best, bestCost = box{mark.x0, y - 1, mark.x1, y + 1}, cost
				}
			}
		}
	}
	return best
}

// regions names the three regions, each where no mark lies.
func (f *field) regions() {
	for _, r := range []struct {
		words string
		spots []point // where the words begin (end if negative), in points of the index
	}{
		{f.loc.Say(wordHiddenGem), []point{{3, 96}, {3, 90}, {3, 84}, {22, 96}, {3, 66}, {3, 58}}},
		{f.loc.Say(wordShopWindow), []point{{-97, 5}, {-97, 11}, {-97, 17}, {-78, 5}}},
		{f.loc.Say(wordBalance), []point{{-97, 88}, {-97, 94}, {3, 6}, {3, 12}, {-88, 80}, {10, 18}}},
	} {
		for _, air := range []float64{20, 8, 2} {
			if f.region(r.words, r.spots, air) {
				break
			}
		}
	}
}

// region writes the name of a region at the first spot with so much air around
// it; false if there is none.
func (f *field) region(words string, spots []point, air float64) bool {
	for _, p := range spots {
		class, w := "m", width(words, "m")
		x := f.x(math.Abs(p.x))
		b := box{x, f.y(p.y) - labelSize*ascent, x + w, f.y(p.y) + labelSize*descent}
		if p.x < 0 {
			class, b.x0, b.x1 = "m e", x-w, x
		}
		free := true
		for _, m := range append(f.marks, f.texts...) {
			free = free && !b.grow(air).meets(m)
		}
		if free {
			f.text(x, f.y(p.y), class, words)
			f.texts = append(f.texts, b)
			return true
		}
	}
	return false
}
