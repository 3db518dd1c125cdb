package chart

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"quilate/app/i18n"
)

var head = Head{ID: "f", Title: "Title"}

// tenth is the rounding of one printed coordinate.
const tenth = 0.05 + 1e-9

func both(t *testing.T, c drawer) (narrow, wide drawn, f Figure) {
	t.Helper()
	f, err := c.Figure(spain)
	if err != nil {
		t.Fatal(err)
	}
	return parse(t, f.Narrow), parse(t, f.Wide), f
}

func bars(d drawn, class string) (ws []float64) {
	for _, b := range d.bars {
		if b.class == class {
			ws = append(ws, b.w)
		}
	}
	return ws
}

func TestOreAreasAreToScale(t *testing.T) {
	n, w, _ := both(t, Ore{Head: head, Whole: 4200, WholeName: "a", Part: 244, PartName: "b"})
	for _, d := range []drawn{n, w} {
		area := func(class string) float64 {
			top, right, bottom, left := corners(t, d.paths[class][0])
			return (bottom - top) * (right - left) / 2
		}
		if got, want := area("qual-f")/area("quan-f"), 244.0/4200; math.Abs(got-want) > 0.001 {
			t.Errorf("gold is %v of the whole, want %v", got, want)
		}
	}
}

// corners reads the extent of a path.
func corners(t *testing.T, d string) (top, right, bottom, left float64) {
	t.Helper()
	top, left = math.Inf(1), math.Inf(1)
	for _, p := range strings.Split(strings.Trim(d, "MZ"), "L") {
		xs, ys, _ := strings.Cut(p, " ")
		x, errX := strconv.ParseFloat(xs, 64)
		y, errY := strconv.ParseFloat(ys, 64)
		if err := errors.Join(errX, errY); err != nil {
			t.Fatal(err)
		}
		top, bottom, left, right = min(top, y), max(bottom, y), min(left, x), max(right, x)
	}
	return
}

func TestGapLineIsQuantityMinusQualityLong(t *testing.T) {
	n, w, f := both(t, Quadrant{Head: head, Business: Place{"Tu negocio", Exactly(68), Exactly(42)}, Balance: 20})
	for _, d := range []drawn{n, w} {
		var side, gap float64
		for _, l := range d.lines {
			switch {
			case l.class == "axis" && l.x1 == l.x2:
				side = math.Abs(l.y2 - l.y1)
			case l.class == "gap" && l.x1 == l.x2:
				gap = math.Abs(l.y2 - l.y1)
			}
		}
		if got := gap / side * 100; math.Abs(got-26) > 2*tenth {
			t.Errorf("gap line is %v points long, want 26", got)
		}
	}
	if row := f.Table.Rows[0]; row[1] != "68" || row[2] != "42" || row[3] != "+26" {
		t.Errorf("table says %v", row)
	}
}

// Two rings a point apart cover each other at the size of a projected quadrant:
// they are one, at the place that most have; ten points apart they are two.
func TestRingsThatWouldCoverEachOtherAreOneWhereMostAre(t *testing.T) {
	f := field{x0: 31, y0: 28.6, side: 215}
	at := func(quantity, quality float64) Place { return Place{"P", Exactly(quantity), Exactly(quality)} }
	rings, several := f.heaps([]Place{at(49, 39), at(48, 39), at(48, 39), at(48, 40), at(58, 39)})
	if len(rings) != 2 || rings[0].Quantity.Value != 48 || rings[0].Quality.Value != 39 || rings[1].Quantity.Value != 58 {
		t.Errorf("rings at %+v", rings)
	}
	if len(several) != 1 || several[0].Name != "×4" {
		t.Errorf("counted: %+v", several)
	}
}

// Twelve people with the same figures are one ring with their number; nobody is
// drawn where nobody is.
func TestManyAtOnePlaceAreCountedThereAndNowhereElse(t *testing.T) {
	q := Quadrant{Head: head, Business: Place{"El grupo", Exactly(60), Exactly(60)}, Balance: 20}
	for range 12 {
		q.Crowd = append(q.Crowd, Place{"Participante", Exactly(80), Exactly(20)})
	}
	q.Crowd = append(q.Crowd, Place{"Participante", Exactly(30), Exactly(90)})
	n, w, f := both(t, q)
	for _, d := range []drawn{n, w} {
		var left, top, side float64
		for _, l := range d.lines {
			if l.class == "axis" && l.x1 == l.x2 {
				left, top, side = l.x1, min(l.y1, l.y2), math.Abs(l.y2-l.y1)
			}
		}
		want := map[[2]float64]bool{{80, 20}: false, {30, 90}: false}
		for _, dot := range d.dots {
			if dot.class != "pt" {
				continue
			}
			at := [2]float64{math.Round((dot.x - left) / side * 100), math.Round(100 - (dot.y-top)/side*100)}
			if seen, ok := want[at]; !ok || seen {
				t.Errorf("a ring at %v", at)
			}
			want[at] = true
		}
		for at, seen := range want {
			if !seen {
				t.Errorf("no ring at %v", at)
			}
		}
		if !slices.ContainsFunc(d.texts, func(text drawnText) bool { return text.s == "×12" }) {
			t.Error("it is not said that they are twelve")
		}
	}
	if len(f.Table.Rows) != 14 {
		t.Errorf("the table has %d rows, want 14", len(f.Table.Rows))
	}
}

func TestWhatExplainsANameStandsInTheTableOnly(t *testing.T) {
	n, w, f := both(t, Quadrant{Head: head, Business: Place{"A", Exactly(68), Exactly(42)}, Balance: 20,
		Channels: []Place{{"Comunidad propia (foro, grupo, Discord, club)", Exactly(75), Exactly(98)}}})
	for _, d := range []drawn{n, w} {
		var said []string
		for _, text := range d.texts {
			said = append(said, text.s)
		}
		if all := strings.Join(said, " "); !strings.Contains(all, "Comunidad propia") || strings.Contains(all, "Discord") {
			t.Errorf("the drawing says %q", all)
		}
	}
	if name := f.Table.Rows[1][0]; name != "Comunidad propia (foro, grupo, Discord, club)" {
		t.Errorf("the table says %q", name)
	}
}

func TestPrintedGapIsDifferenceOfPrintedIndices(t *testing.T) {
	_, _, f := both(t, Quadrant{Head: head, Business: Place{"A", Exactly(67.6), Exactly(42.4)}, Balance: 20})
	if row := f.Table.Rows[0]; row[3] != "+26" { // 68 − 42, though 25.2 apart
		t.Errorf("table says %v", row)
	}
}

func TestQualityOfWhichOnlyBoundsAreKnownIsABarBetweenThem(t *testing.T) {
	n, w, f := both(t, Quadrant{Head: head, Business: Place{"A", Exactly(68), Between(28, 55)}, Balance: 20})
	for _, d := range []drawn{n, w} {
		side := d.width - 35 // the square between gutter and right margin
		for _, b := range d.bars {
			if b.class == "qual-f" && math.Abs(b.h/side*100-27) > 2*tenth {
				t.Errorf("bar is %v points high, want 27", b.h/side*100)
			}
		}
		if d.marks["qual-f"] != 1 {
			t.Errorf("%d gold marks, want the bar alone", d.marks["qual-f"])
		}
	}
	if row := f.Table.Rows[0]; row[2] != "28–55" || row[3] != "+13 a +40" || !math.IsNaN(f.Table.Numeric[0][2]) {
		t.Errorf("table says %v %v", row, f.Table.Numeric[0])
	}
}

func TestEveryChannelWithAPlaceHasARingAndItsName(t *testing.T) {
	q := specimens()["quadrant/near"].(Quadrant)
	n, w, _ := both(t, q)
	for size, d := range map[string]drawn{"narrow": n, "wide": w} {
		if d.marks["pt"] != len(q.Channels) {
			t.Errorf("%s: %d rings for %d channels", size, d.marks["pt"], len(q.Channels))
		}
		var said []string
		for _, text := range d.texts {
			said = append(said, text.s)
		}
		all := strings.Join(said, " ")
		for _, c := range q.Channels {
			if !strings.Contains(all, strings.Fields(c.Name)[0]) {
				t.Errorf("%s: %q is not named", size, c.Name)
			}
		}
	}
}

// A ring to the right of the box of a business of which only bounds are known:
// its name stands clear of it.
func TestANameStandsClearOfTheBoxOfTheBusiness(t *testing.T) {
	q := Quadrant{Head: head, Business: Place{"Tu negocio", Score{Low: 46, High: 94}, Score{Low: 21, High: 74}}, Channels: []Place{{"Instagram", Exactly(99), Exactly(38)}}, Balance: 20}
	for _, w := range []float64{328, 400} {
		f := &field{canvas: &canvas{width: w, loc: i18n.Locale{Lang: i18n.ES}}, x0: 31, y0: 28.6}
		f.side = w - 4 - f.x0
		f.bounds = box{f.x0 + 4, f.y0 + 3, f.x0 + f.side - 2, f.y0 + f.side - 3}
		f.business(q.Business)
		f.ring(q.Channels[0], false)
		n := f.crowded(q.Channels)[0]
		width, height := n.size()
		s, ok := f.place(n.mark, width, height)
		if own := (box{f.x(46), f.y(74), f.x(94), f.y(21)}); !ok || s.meets(own) {
			t.Errorf("%v wide: the name lies at %v (%v), over the box %v", w, s.box, ok, own)
		}
	}
}

// The value at the end of a bar is not written on the line of zero, and does not
// end at it, wherever the bar ends.
func TestTheLineOfZeroKeepsClearOfTheValuesOfATornado(t *testing.T) {
	for high := -60.0; high <= 20; high++ {
		_, d, _ := both(t, Tornado{Head: head, Likely: -46.6, Bars: []Swing{{Name: "Horas a la semana", Low: "9 horas", High: "3.6 horas", AtLow: -69.2, AtHigh: high}}, Loss: "mejor parar"})
		zero := 0.0 // the central case, left of it, has a line of the same class
		for _, l := range d.lines {
			if l.class == "zero" {
				zero = max(zero, l.x1)
			}
		}
		for _, l := range d.lines {
			for _, text := range d.texts {
				if l.class == "zero" && l.x1 == zero && text.s == "3.6 horas" && text.box.meets(box{l.x1 - 3, l.y1, l.x1 + 3, l.y2}) {
					t.Fatalf("up to %v the value at %v touches the line at %v", high, text.box, l)
				}
			}
		}
	}
}

func TestBarsAreAsLongAsTheirNumbers(t *testing.T) {
	values := []float64{383, 102.9, 29}
	n, w, f := both(t, Breakdown{Head: head, Items: []Item{{"a", values[0]}, {"b", values[1]}, {"c", values[2]}}, TotalName: "t", Costs: true})
	for _, d := range []drawn{n, w} {
		ws := bars(d, "loss-f")
		for i, v := range values {
			if got, want := ws[i]/ws[0], v/values[0]; math.Abs(got-want) > 0.002 {
				t.Errorf("bar %d is %v of the first, want %v", i, got, want)
			}
			if f.Table.Numeric[i][1] != v {
				t.Errorf("table has %v, want %v", f.Table.Numeric[i][1], v)
			}
		}
	}
}

func TestWeakestPillarIsTheLowestStatedOne(t *testing.T) {
	p := Pillars{Head: head, Weakest: "la más débil", Rows: []Pillar{{"A", Exactly(52)}, {"B", Between(1, 5)}, {"C", Exactly(33)}, {"D", Unknown()}}}
	if got := p.weakest(); p.Rows[got].Name != "C" {
		t.Errorf("weakest is %d", got)
	}
	n, w, _ := both(t, p)
	for _, d := range []drawn{n, w} {
		if d.marks["qual-f"] != 2 || d.marks["qual-w"] != 1 || d.marks["none-f"] != 1 {
			t.Errorf("marks are %v", d.marks)
		}
	}
}

func TestPrintedLinesAddUpToThePrintedTotal(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		values, total := make([]float64, 1+r.IntN(12)), 0.0
		for i := range values {
			values[i] = (r.Float64() - 0.5) * 10000
			total += values[i]
		}
		decimals := r.IntN(3)
		unit, sum := math.Pow(10, float64(decimals)), 0.0
		for i, v := range RoundToTotal(values, total, decimals) {
			sum += math.Round(v * unit)
			if math.Abs(v-values[i])*unit > 1+1e-6 { // at most one unit away
				t.Fatalf("%v became %v", values[i], v)
			}
		}
		if want := math.Round(total * unit); sum != want {
			t.Fatalf("%v add up to %v units, want %v", values, sum, want)
		}
	}
}

func TestWaterfallEndsOnItsTotalAndRefusesAnother(t *testing.T) {
	w := Waterfall{Head: head, Lines: []Item{{"Ventas", 15449.4}, {"Horas", -9356.4}, {"Alta", -500.4}}, Total: 5592.6, TotalName: "VAN"}
	_, wide, f := both(t, w)
	for i, want := range []string{"+15.449\u00a0€", "−9.356\u00a0€", "−500\u00a0€", "+5.593\u00a0€"} {
		if f.Table.Rows[i][1] != want {
			t.Errorf("row %d says %q, want %q", i, f.Table.Rows[i][1], want)
		}
	}
	if gain, res := bars(wide, "gain-f")[0], bars(wide, "res-f")[0]; math.Abs(res/gain-5592.6/15449.4) > 0.001 {
		t.Errorf("total bar is %v of the gain", res/gain)
	}
	w.Total = 6000
	if _, err := w.Figure(spain); !errors.Is(err, ErrOrder) {
		t.Errorf("a total that the lines do not add up to gave %v", err)
	}
}

func TestWhatIsWorthSomethingNeverPrintsAsNothing(t *testing.T) {
	w := Worth{Head: head, Rows: []Source{{"Comprados", 0.0000028, 0.3, "x"}, {"Nada", 0, 0.3, "x"}}, ValueWord: "vale", CostWord: "cuesta", Less: "menos de 0,01 €", Decimals: 2}
	_, _, f := both(t, w)
	if got := f.Table.Rows[0][1]; got != "menos de 0,01 €" {
		t.Errorf("printed %q", got)
	}
	if got := f.Table.Rows[1][1]; got != "0,00\u00a0€" {
		t.Errorf("nothing printed as %q", got)
	}
	if f.Table.Numeric[0][1] != 0.0000028 {
		t.Errorf("raw value lost: %v", f.Table.Numeric[0][1])
	}
}

func TestOneDotForEveryOutcomeAndNoStackMixesGainAndLoss(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 60 {
		values, losses := make([]float64, 50), 0
		shift, spread := r.NormFloat64()*5000, math.Pow(10, r.Float64()*6)
		for i := range values {
			if values[i] = shift + spread*r.NormFloat64(); r.IntN(8) == 0 {
				values[i] = 0
			}
			if values[i] < 0 {
				losses++
			}
		}
		n, w, _ := both(t, Dots{Head: head, Values: values, Gain: "ganan", Loss: "no"})
		for _, d := range []drawn{n, w} {
			legible(t, "dots", d)
			var zero float64
			for _, l := range d.lines {
				if l.class == "zero" {
					zero = l.x1
				}
			}
			seen := map[drawnDot]bool{}
			for _, dot := range d.dots {
				if seen[dot] {
					t.Fatal("two dots in one place")
				}
				seen[dot] = true
				if (dot.class == "loss-f") != (dot.x < zero) || dot.x < 0 || dot.x > d.width || dot.y < 0 {
					t.Fatalf("%v lies on the wrong side of zero at %v, or outside", dot, zero)
				}
			}
			if len(d.dots) != 50 || d.marks["loss-f"] != losses {
				t.Fatalf("%d dots with %d losses, want 50 with %d", len(d.dots), d.marks["loss-f"], losses)
			}
		}
	}
}

func TestTicksAreRoundAndInside(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 2000 {
		lo := r.NormFloat64() * math.Pow(10, r.Float64()*12-4)
		hi := lo + math.Pow(10, r.Float64()*12-4)
		if math.Abs(lo) > 1e9*(hi-lo) {
			continue // a step could not be told from rounding
		}
		n := 1 + r.IntN(8)
		ticks := Ticks(lo, hi, n)
		if len(ticks) > n+1 {
			t.Fatalf("%d ticks, asked for %d", len(ticks), n)
		}
		for i, v := range ticks {
			if slack := (hi - lo) * 1e-6; v < lo-slack || v > hi+slack {
				t.Fatalf("%v outside %v–%v", v, lo, hi)
			}
			if i == 0 {
				continue
			}
			step := v - ticks[i-1]
			lead := step / math.Pow(10, math.Floor(math.Log10(step)+1e-6))
			if d := min(math.Abs(lead-1), math.Abs(lead-2), math.Abs(lead-5)); d > 1e-5 {
				t.Fatalf("step %v is not 1, 2 or 5 times a power of ten", step)
			}
		}
	}
	for _, bad := range [][2]float64{{1, 1}, {2, 1}, {math.NaN(), 1}, {0, math.Inf(1)}} {
		if got := Ticks(bad[0], bad[1], 4); got != nil {
			t.Errorf("Ticks(%v) = %v", bad, got)
		}
	}
}

// Widths of Helvetica, which Arial and Liberation Sans share, in thousandths
// of the size: Adobe's font metrics (Helvetica.afm).
var helvetica = map[rune]float64{
	'a': 556, 'b': 556, 'c': 500, 'd': 556, 'e': 556, 'f': 278, 'g': 556, 'h': 556, 'i': 222, 'j': 222, 'k': 500, 'l': 222, 'm': 833,
	'n': 556, 'o': 556, 'p': 556, 'q': 556, 'r': 333, 's': 500, 't': 278, 'u': 556, 'v': 500, 'w': 722, 'x': 500, 'y': 500, 'z': 500,
	'A': 667, 'B': 667, 'C': 722, 'D': 722, 'E': 667, 'F': 611, 'G': 778, 'H': 722, 'I': 278, 'M': 833, 'N': 722, 'O': 778, 'P': 667,
	'L': 556, 'R': 722, 'S': 667, 'T': 611, 'W': 944, 'Y': 667, '0': 556, '1': 556, '4': 556, '5': 556, ' ': 278, '.': 278, ',': 278, '%': 889, '+': 584,
	'(': 333, ')': 333, 'ñ': 556, 'é': 556, 'í': 278,
}

func TestWidthsAreOnTheSafeSideOfARealFont(t *testing.T) {
	for _, s := range []string{"Comunidad propia (foro, grupo, Discord)", "WhatsApp", "mediana", "Fidelización y negocio", "+15.500", "GRAND TOTAL", "Instagram", "45 %"} {
		real := 0.0
		for _, r := range strings.ReplaceAll(s, "ó", "o") {
			w, ok := helvetica[r]
			if !ok {
				t.Fatalf("no width for %q", r)
			}
			real += w / 1000 * labelSize
		}
		if got := width(s, ""); got < real || got > real*1.25 {
			t.Errorf("%q is taken for %.0f px, is %.0f", s, got, real)
		}
	}
}

func TestWrappedLinesFitAndLoseNothingUnlessMarked(t *testing.T) {
	const s = "Comunidad propia (foro, grupo, Discord) yalgunapalabralarguísimaquenocabe"
	for limit := 30.0; limit < 400; limit += 7 {
		for n := 1; n < 12; n++ {
			ls := wrap(s, "b", limit, n)
			for _, l := range ls {
				if width(l, "b") > limit {
					t.Fatalf("%q is wider than %v", l, limit)
				}
			}
			whole := strings.ReplaceAll(strings.Join(ls, ""), " ", "") == strings.ReplaceAll(s, " ", "")
			if len(ls) > n || !whole && !strings.HasSuffix(ls[len(ls)-1], "…") {
				t.Fatalf("wrap to %v × %d gave %q", limit, n, ls)
			}
		}
	}
}

func TestNamesAtTheEndKeepTheirOrderAndDistance(t *testing.T) {
	got := spread([]float64{50, 48, 49, 200}, 16, 8, 120)
	order := []int{1, 2, 0, 3}
	for i := 1; i < len(order); i++ {
		if d := got[order[i]] - got[order[i-1]]; d < 16-1e-9 {
			t.Errorf("%v and %v are %v apart", order[i-1], order[i], d)
		}
	}
	for _, v := range got {
		if v < 8-1e-9 || v > 120+1e-9 {
			t.Errorf("%v is out of bounds", v)
		}
	}
}
