package chart

import "math"

// box is a rectangle in px, y growing down.
type box struct{ x0, y0, x1, y1 float64 }

func (b box) grow(d float64) box { return box{b.x0 - d, b.y0 - d, b.x1 + d, b.y1 + d} }

func (b box) meets(o box) bool { return b.x0 < o.x1 && o.x0 < b.x1 && b.y0 < o.y1 && o.y0 < b.y1 }

func (b box) inside(o box) bool {
	return b.x0 >= o.x0 && b.y0 >= o.y0 && b.x1 <= o.x1 && b.y1 <= o.y1
}

// nearest is the point of b that is nearest to p.
func (b box) nearest(p point) point {
	return point{min(max(p.x, b.x0), b.x1), min(max(p.y, b.y0), b.y1)}
}

// stroke is a line that labels would rather not lie on.
type stroke struct {
	a, b point
	cost float64
}

// crosses reports whether the stroke runs through b.
func (s stroke) crosses(b box) bool {
	t0, t1 := 0.0, 1.0
	dx, dy := s.b.x-s.a.x, s.b.y-s.a.y
	for _, e := range [4][2]float64{{-dx, s.a.x - b.x0}, {dx, b.x1 - s.a.x}, {-dy, s.a.y - b.y0}, {dy, b.y1 - s.a.y}} {
		p, q := e[0], e[1]
		switch {
		case p == 0 && q < 0:
			return false
		case p < 0:
			t0 = max(t0, q/p)
		case p > 0:
			t1 = min(t1, q/p)
		}
	}
	return t0 <= t1
}

// meets reports whether two strokes cross.
func (s stroke) meets(o stroke) bool {
	side := func(a, b, c point) float64 { return (b.x-a.x)*(c.y-a.y) - (b.y-a.y)*(c.x-a.x) }
	return side(s.a, s.b, o.a)*side(s.a, s.b, o.b) < 0 && side(o.a, o.b, s.a)*side(o.a, o.b, s.b) < 0
}

// ground is the area in which labels seek a place.
type ground struct {
	bounds  box
	below   bool  // a place under the mark is as good as one beside it
	texts   []box // never overlapped
	marks   []box // overlapped only if there is no other place
	strokes []stroke
}

// spot is a place found for a label: its box, and whether it lies so far from
// its mark that a line should lead there.
type spot struct {
	box
	far bool
}

// place seeks the best place for a label of w × h near the mark, whose own
// box is given. It tries beside, above and below, then ever further away; the
// mark's own box is not an obstacle but is kept free. The place found is
// taken. ok is false if not even a far place is free of other texts.
func (g *ground) place(mark box, w, h float64) (spot, bool) {
	mid := point{(mark.x0 + mark.x1) / 2, (mark.y0 + mark.y1) / 2}
	best, bestCost := spot{}, math.Inf(1)
	try := func(x, y, cost float64, far bool) {
		b := box{x, y, x + w, y + h}
		if cost >= bestCost || !b.inside(g.bounds) {
			return
		}
		if cost += g.cost(b); far {
			lead := stroke{a: mid, b: b.nearest(mid)}
			for _, t := range g.texts {
				if lead.crosses(t) {
					cost += 60
				}
			}
			for _, m := range g.marks {
				if lead.crosses(m) && !mark.meets(m) {
					cost += 20
				}
			}
			for _, s := range g.strokes {
				if s.cost >= 10 && s.cost < onGap && lead.meets(s) { // the gap is a mark as well
					cost += 15
				}
			}
		}
		if b.meets(mark) {
			cost += 80
		}
		if cost < bestCost {
			best, bestCost = spot{b, far}, cost
		}
	}
	const air = 5
	right, left, over, under := mark.x1+air, mark.x0-air-w, mark.y0-h-1, mark.y1+1
	try(right, mid.y-h/2, 0, false)
	try(left, mid.y-h/2, 2, false)
	try(mid.x-w/2, over, 3, false)
	if g.below {
		x := min(mid.x-w/2, g.bounds.x1-w) // of what ends at the right, it ends there too
		try(x, under, -1, false)
		for d := 8.0; d <= 40; d += 8 {
			try(x, under+d, d/8, true)
		}
	} else {
		try(mid.x-w/2, under, 3, false)
	}
	for _, y := range []float64{mid.y - h/2 - 5, mid.y - h/2 + 5, mid.y - h + 2, mid.y - 2} {
		try(right, y, 4, false)
		try(left, y, 6, false)
	}
	for _, x := range []float64{mid.x - 4, mid.x + 4 - w} {
		try(x, over, 5, false)
		try(x, under, 5, false)
	}
	for ring := 10.0; ring <= 120; ring += 10 {
		for k := range 16 {
			a := float64(k) * math.Pi / 8
			x, y := mid.x+math.Cos(a)*(ring+(mark.x1-mark.x0)/2), mid.y+math.Sin(a)*(ring+(mark.y1-mark.y0)/2)
			switch c := math.Cos(a); {
			case c < -0.3:
				x -= w
			case c < 0.3:
				x -= w / 2
			}
			x = max(g.bounds.x0, min(x, g.bounds.x1-w))
			try(x, y-h/2, 12+ring*0.4, true)
		}
	}
	if bestCost >= onMark {
		for y := g.bounds.y0; y+h <= g.bounds.y1; y += 6 {
			for x := g.bounds.x0; x+w <= g.bounds.x1; x += 8 {
				p := box{x, y, x + w, y + h}.nearest(mid)
				try(x, y, 20+0.4*math.Hypot(p.x-mid.x, p.y-mid.y), true)
			}
		}
	}
	if bestCost >= forbidden {
		return spot{}, false
	}
	if near := best.nearest(mid); mark.grow(7).meets(box{near.x, near.y, near.x + 0.1, near.y + 0.1}) {
		best.far = false
	}
	g.texts = append(g.texts, best.box)
	return best, true
}

const (
	forbidden = 1e6
	onEdge    = 6   // words over the edge of a band, at each of its corners
	onMark    = 90  // words over a mark: better elsewhere, with a line to where they belong
	onGap     = 120 // words over the line of the gap, which would seem to be about it
)

// cost says how bad it is to write in b.
func (g *ground) cost(b box) float64 {
	cost := 0.0
	for _, t := range g.texts {
		if b.grow(1).meets(t) {
			return forbidden
		}
	}
	for _, m := range g.marks {
		if b.meets(m) {
			cost += onMark
		}
	}
	for _, s := range g.strokes {
		if s.crosses(b) {
			cost += s.cost
		}
	}
	return cost
}

// spread moves centres that are nearer than gap apart, keeping their order,
// inside [lo, hi] as far as there is room.
func spread(at []float64, gap, lo, hi float64) []float64 {
	n := len(at)
	order := make([]int, n)
	for i := range order {
		order[i] = i
		for j := i; j > 0 && at[order[j]] < at[order[j-1]]; j-- {
			order[j], order[j-1] = order[j-1], order[j]
		}
	}
	out := append([]float64(nil), at...)
	for k, i := range order {
		out[i] = max(out[i], lo)
		if k > 0 {
			out[i] = max(out[i], out[order[k-1]]+gap)
		}
	}
	for k := n - 1; k >= 0; k-- {
		i := order[k]
		out[i] = min(out[i], hi)
		if k < n-1 {
			out[i] = min(out[i], out[order[k+1]]-gap)
		}
	}
	return out
}
