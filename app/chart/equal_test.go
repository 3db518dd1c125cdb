package chart

import (
	"slices"
	"testing"
)

// wordsIn are the texts of a drawing, each as often as it is there.
func wordsIn(d drawn) map[string]int {
	found := map[string]int{}
	for _, x := range d.texts {
		found[x.s]++
	}
	return found
}

// tableRow fails unless this is what stands in a row of the table, printed and raw.
func tableRow(t *testing.T, f Figure, i int, printed []string, numbers []float64) {
	t.Helper()
	if got := f.Table.Rows[i]; !slices.Equal(got, printed) {
		t.Errorf("row %d is printed %q, want %q", i, got, printed)
	}
	if got := f.Table.Numeric[i][1 : 1+len(numbers)]; !slices.Equal(got, numbers) {
		t.Errorf("row %d holds %v, want %v", i, got, numbers)
	}
}

func TestFunnelIsDrawnAtTheTablesFigures(t *testing.T) {
	n, w, f := both(t, Funnel{head, []string{"seguidores", "reales", "podrían comprar"},
		[]Reach{{"Instagram", []float64{48000, 36000, 6000}, .25}, {"TikTok", []float64{5000, 4000, 100}, .2}}, "vanidad"})
	tableRow(t, f, 0, []string{"Instagram", "48.000", "36.000", "6.000", "25\u00a0%"}, []float64{48000, 36000, 6000, .25})
	tableRow(t, f, 1, []string{"TikTok", "5.000", "4.000", "100", "20\u00a0%"}, []float64{5000, 4000, 100, .2})
	for size, d := range map[string]drawn{"narrow": n, "wide": w} {
		// Each channel from its own whole: 1, three quarters, an eighth; 1, four
		// fifths, a fiftieth.
		var lengths []float64
		for _, b := range d.bars {
			lengths = append(lengths, b.w)
		}
		if len(lengths) != 6 {
			t.Fatalf("%s: %d bars", size, len(lengths))
		}
		proportional(t, size, lengths, []float64{1, .75, .125, 1, .8, .02})
		for i, said := range []string{"48.000", "36.000", "6.000", "5.000", "4.000", "100"} {
			beside(t, d, d.bars[i], said)
		}
		for _, said := range []string{"25\u00a0% vanidad", "20\u00a0% vanidad"} {
			if wordsIn(d)[said] != 1 {
				t.Errorf("%s: %q stands %d times: %v", size, said, wordsIn(d)[said], wordsIn(d))
			}
		}
	}
}

// beside fails unless the words stand right after a bar, in its height.
func beside(t *testing.T, d drawn, b drawnBar, said string) {
	t.Helper()
	for _, x := range d.texts {
		middle := (x.box.y0 + x.box.y1) / 2
		if x.s == said && middle > b.y && middle < b.y+b.h && x.box.x0 >= b.x+b.w && x.box.x0 < b.x+b.w+12 {
			return
		}
	}
	t.Errorf("no %q after the bar at %v, %v", said, b.x, b.y)
}

func TestTallyHasADotForEverybodyItCounts(t *testing.T) {
	n, w, f := both(t, Tally{head, []Kind{{"Escaparate", 9, true}, {"Equilibrio", 7, false}, {"Joya escondida", 0, false}}})
	tableRow(t, f, 0, []string{"Escaparate", "9"}, []float64{9})
	tableRow(t, f, 1, []string{"Equilibrio", "7"}, []float64{7})
	tableRow(t, f, 2, []string{"Joya escondida", "0"}, []float64{0})
	for size, d := range map[string]drawn{"narrow": n, "wide": w} {
		gold, plain := 0, 0
		for _, dot := range d.dots {
			switch dot.class {
			case "qual-f":
				gold++
			case "pt":
				plain++
			}
		}
		if gold != 9 || plain != 7 || len(d.dots) != 16 {
			t.Errorf("%s: %d dots in gold and %d others of %d, want 9 and 7", size, gold, plain, len(d.dots))
		}
		for _, said := range []string{"9", "7", "0"} {
			if wordsIn(d)[said] != 1 {
				t.Errorf("%s: %q stands %d times", size, said, wordsIn(d)[said])
			}
		}
		// A row's dots and its number stand on one line.
		for said, class := range map[string]string{"9": "qual-f", "7": "pt"} {
			for _, x := range d.texts {
				for _, dot := range d.dots {
					if x.s == said && dot.class == class && (dot.y < x.box.y0 || dot.y > x.box.y1) {
						t.Errorf("%s: a dot at %v is not in the row of %s, from %v to %v", size, dot.y, said, x.box.y0, x.box.y1)
					}
				}
			}
		}
	}
}

func TestWorthAndCostAreDrawnOnOneScaleAtTheTablesFigures(t *testing.T) {
	n, w, f := both(t, Worth{head, []Source{{"Comunidad", 20, 4, "5\u00a0€ por cada euro"}, {"Sorteo", 1.5, 3, "0,50\u00a0€ por cada euro"}, {"Comprados", -2, 1, ""}},
		"vale", "cuesta", "", "", 2})
	tableRow(t, f, 0, []string{"Comunidad", "20,00\u00a0€", "4,00\u00a0€", "5\u00a0€ por cada euro"}, []float64{20, 4})
	tableRow(t, f, 1, []string{"Sorteo", "1,50\u00a0€", "3,00\u00a0€", "0,50\u00a0€ por cada euro"}, []float64{1.5, 3})
	tableRow(t, f, 2, []string{"Comprados", "−2,00\u00a0€", "1,00\u00a0€", ""}, []float64{-2, 1})
	for size, d := range map[string]drawn{"narrow": n, "wide": w} {
		proportional(t, size+", worth", bars(d, "qual-f"), []float64{20, 1.5}) // less than nothing has no bar
		proportional(t, size+", cost", bars(d, "quan-f"), []float64{4, 3, 1})
		proportional(t, size+", both", []float64{bars(d, "qual-f")[0], bars(d, "quan-f")[0]}, []float64{20, 4})
		after := []string{"vale 20,00\u00a0€", "cuesta 4,00\u00a0€", "vale 1,50\u00a0€", "cuesta 3,00\u00a0€", "cuesta 1,00\u00a0€"}
		if len(d.bars) != len(after) {
			t.Fatalf("%s: %d bars", size, len(d.bars))
		}
		for i, said := range after {
			beside(t, d, d.bars[i], said)
		}
		if wordsIn(d)["vale −2,00\u00a0€"] != 1 {
			t.Errorf("%s: what is worth less than nothing is not told: %v", size, wordsIn(d))
		}
	}
}
