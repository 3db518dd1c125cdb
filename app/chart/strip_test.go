package chart

import (
	"math"
	"slices"
	"testing"
)

func TestDotsOfAStripStandInColumnsNearTheirValues(t *testing.T) {
	places := []float64{10, 12, 14, 16, 18, 20, 22, 24, 30, 31, 50, 50, 50, 99, 59.5}
	want := slices.Clone(places)
	slices.Sort(want)
	const dot = 9.0
	at := slices.Clone(places)
	levels, _ := columns(at, dot, highestHeap, scale{0, 100, 0, 100})
	for i := range at {
		if d := math.Abs(at[i] - want[i]); d > dot {
			t.Errorf("%v stands at %v", want[i], at[i])
		}
		for j := range i {
			apart := math.Abs(at[i] - at[j])
			if apart > 1e-9 && apart < dot-1e-9 {
				t.Errorf("columns at %v and %v touch", at[j], at[i])
			}
			if apart <= 1e-9 && levels[i] == levels[j] {
				t.Errorf("two dots at %v, level %d", at[i], levels[i])
			}
		}
	}
	if at[13] != 59.5 || at[14] != 99 {
		t.Errorf("dots on their own moved to %v and %v", at[13], at[14])
	}
}

func TestTheCaratOfTheMedianCoversNoDot(t *testing.T) {
	few := Sample{Name: "Calidad", Values: []float64{40, 41, 50, 50, 60}, P25: 41, Median: 50, P75: 50}
	many := Sample{Name: "Cantidad", Quantity: true, P25: 40, Median: 50, P75: 60}
	for i := range 40 {
		many.Values = append(many.Values, 30+float64(i))
	}
	alike := many // forty who say the same
	alike.Values = make([]float64, 40)
	for _, rows := range [][]Sample{{few}, {many, few}, {alike, few, many, alike}} {
		n, w, _ := both(t, Strip{Head: head, Rows: rows, To: 100, Mark: math.NaN()})
		for _, d := range []drawn{n, w} {
			for _, class := range []string{"qual-f", "quan-f"} {
				for _, path := range d.paths[class] {
					top, right, bottom, left := corners(t, path)
					for _, dot := range d.dots {
						reach := dot.r + 0.75 // its edge included
						if dot.x > left-reach && dot.x < right+reach && dot.y < bottom && dot.y+reach > top+0.5 {
							t.Errorf("a dot at %v, %v is under a carat from %v down", dot.x, dot.y, top)
						}
					}
				}
			}
		}
	}
}

func TestDotsOfAStripLieApart(t *testing.T) {
	// Loyalty as a room of 25 has it: few answers, given by many.
	ties := Sample{Name: "Fidelidad", Values: []float64{33, 33, 33, 33, 50, 50, 50, 50, 58, 58, 58, 58, 58, 62, 62, 62, 62, 62, 62, 100, 100, 100, 100, 100, 33}, P25: 50, Median: 58, P75: 62}
	none := Sample{Name: "Recuperan la inversión", Values: make([]float64, 25)}
	alike := Sample{Name: "Credibilidad", Values: slices.Repeat([]float64{40}, 40), P25: 40, Median: 40, P75: 40}
	for what, rows := range map[string][]Sample{"four pillars": {ties, ties, ties, ties}, "25 of whom nobody": {none, ties}, "forty with one case": {alike, alike, alike, alike}} {
		n, w, _ := both(t, Strip{Head: head, Rows: rows, To: 100, Mark: math.NaN()})
		for _, d := range []drawn{n, w} {
			if want := len(rows[0].Values) * len(rows); len(d.dots) != want {
				t.Fatalf("%s: %d dots, want %d", what, len(d.dots), want)
			}
			for i, a := range d.dots {
				if a.x-a.r < 0 || a.x+a.r > d.width {
					t.Errorf("%s: a dot at %v is cut off", what, a)
				}
				for _, b := range d.dots[:i] {
					if apart := math.Hypot(a.x-b.x, a.y-b.y); apart < 2*smallestDot-0.1 {
						t.Errorf("%s: dots at %v and %v lie on each other", what, a, b)
					}
				}
			}
		}
	}
}
