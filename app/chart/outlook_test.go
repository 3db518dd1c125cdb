package chart

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"testing"
)

// vertices reads the points of a path.
func vertices(t *testing.T, d string) (ps []point) {
	t.Helper()
	for _, s := range strings.Split(strings.Trim(d, "MZ"), "L") {
		xs, ys, _ := strings.Cut(s, " ")
		x, errX := strconv.ParseFloat(xs, 64)
		y, errY := strconv.ParseFloat(ys, 64)
		if err := errors.Join(errX, errY); err != nil {
			t.Fatal(err)
		}
		ps = append(ps, point{x, y})
	}
	return ps
}

// level is the y of the one horizontal line of a class.
func level(t *testing.T, d drawn, class string) float64 {
	t.Helper()
	for _, l := range d.lines {
		if l.class == class && l.y1 == l.y2 {
			return l.y1
		}
	}
	t.Fatalf("no line of class %s", class)
	return 0
}

// proportional fails unless got is one factor times want throughout.
func proportional(t *testing.T, what string, got, want []float64) {
	t.Helper()
	factor := 0.0
	for i := range want {
		if math.Abs(want[i]) > math.Abs(want[int(factor)]) {
			factor = float64(i)
		}
	}
	k := int(factor)
	factor = got[k] / want[k]
	for i := range want {
		if math.Abs(got[i]-factor*want[i]) > 3*tenth {
			t.Errorf("%s: %d is drawn %v from zero, want %v", what, i, got[i], factor*want[i])
		}
	}
}

func column(f Figure, at int) (vs []float64) {
	for _, r := range f.Table.Numeric {
		vs = append(vs, r[at])
	}
	return vs
}

func TestBandsAreDrawnAtTheTablesFigures(t *testing.T) {
	n, w, f := both(t, specimens()["bands"].(Bands))
	for _, d := range []drawn{n, w} {
		zero := level(t, d, "zero")
		away := func(ps []point) (out []float64) {
			for _, p := range ps {
				out = append(out, zero-p.y)
			}
			return out
		}
		reverse := func(vs []float64) (out []float64) {
			for i := len(vs) - 1; i >= 0; i-- {
				out = append(out, vs[i])
			}
			return out
		}
		mid := away(vertices(t, d.paths["mid"][0]))
		outer, inner := away(vertices(t, d.paths["band1"][0])), away(vertices(t, d.paths["band2"][0]))
		drawn, said := append(append(mid, outer...), inner...), column(f, 1)
		for _, c := range []int{5, -2, 4, -3} { // up the high edge, back along the low one
			if vs := column(f, max(c, -c)); c > 0 {
				said = append(said, vs...)
			} else {
				said = append(said, reverse(vs)...)
			}
		}
		proportional(t, "cash", drawn, said)
	}
}

func TestMonthMarkedIsTheFirstWithTheMoneyBackInHalfOfTheOutcomes(t *testing.T) {
	certain := func(vs ...float64) (fs []Fan) {
		for _, v := range vs {
			fs = append(fs, Fan{v, v, v, v, v})
		}
		return fs
	}
	b := Bands{Head: head, Months: certain(-100, -150, -50, 150, 300)}
	if m := b.breakEven(); m != 3 || b.crossing(m) != 2.25 { // a quarter of the way from −50 to 150
		t.Errorf("back in month %d, at %v; want 3, at 2.25", m, b.crossing(3))
	}
	if m, v := b.lowest(); m != 1 || v != -150 {
		t.Errorf("lowest is %v in month %d", v, m)
	}
	b.Back = []float64{0, 0, 0.1, 0.4, 0.5}
	if m := b.breakEven(); m != 4 || b.crossing(m) != 4 {
		t.Errorf("back in month %d, want 4", m)
	}
	n, w, f := both(t, b)
	for _, d := range []drawn{n, w} {
		if d.marks["qual-f"] != 1 || d.marks["med"] != 1 || d.marks["band1"] != 0 || len(f.Table.Rows) != 5 {
			t.Errorf("marks %v, %d rows", d.marks, len(f.Table.Rows))
		}
	}
	b.Back = []float64{0, 0, 0.1, 0.4, 0.49}
	if m := b.breakEven(); m != 0 {
		t.Errorf("back in month %d of fewer than half of the outcomes", m)
	}
	b.Months, b.Back = certain(-10, 5, -5, 3, 4), nil
	if m := b.breakEven(); m != 3 {
		t.Errorf("back in month %d, want 3, after the last fall under zero", m)
	}
	b.Months[2].P25 = 1
	if _, err := b.Figure(spain); !errors.Is(err, ErrOrder) {
		t.Errorf("P25 over P50 gave %v", err)
	}
}

func TestNoneAndAllOfFiftyAreNeverSaid(t *testing.T) {
	for share, want := range map[float64]string{0: "menos de 1 de 50", 0.009: "menos de 1 de 50", 0.011: "1 de 50", 0.62: "31 de 50", 0.989: "49 de 50", 1: "más de 49 de 50"} {
		if got := of50(spain, share); got != want {
			t.Errorf("%v is %q, want %q", share, got, want)
		}
	}
	n, _, f := both(t, specimens()["dots/one"].(Dots))
	if n.texts[0].s != "más de 49\u00a0no" || !strings.HasPrefix(f.Desc, "menos de 1\u00a0recuperan la inversión") {
		t.Errorf("says %q over the dots and %q", n.texts[0].s, f.Desc)
	}
}

func TestTornadoBarsReachFromOutcomeToOutcomeAndTurnAtZero(t *testing.T) {
	c := specimens()["tornado"].(Tornado)
	n, w, f := both(t, c)
	for size, d := range map[string]drawn{"narrow": n, "wide": w} {
		zero := 0.0
		for _, l := range d.lines {
			if l.class == "zero" && l.x1 == l.x2 && l.y2-l.y1 > 25 {
				zero = l.x1
			}
		}
		var drawn []float64
		for _, b := range d.bars {
			switch {
			case b.class == "loss-f" && b.x+b.w > zero+2*tenth, b.class == "gain-f" && b.x < zero-2*tenth:
				t.Errorf("%s: bar %v lies on both sides of zero at %v", size, b, zero)
			case b.class == "loss-f":
				drawn = append(drawn, b.x-zero)
			case b.x-zero > 2: // a bar that begins over zero
				drawn = append(drawn, b.x-zero, b.x+b.w-zero)
			default:
				drawn = append(drawn, b.x+b.w-zero)
			}
		}
		proportional(t, size, drawn, []float64{-6880, 10056, -2219, 5840, 310, 3829})
		bold := map[string]bool{}
		for _, x := range d.texts {
			bold[x.s] = strings.HasPrefix(x.class, "b")
		}
		if !bold["Coste de cada miembro nuevo"] || bold["Alcance"] {
			t.Errorf("%s: names of bars that cross zero are bold, others not: %v", size, bold)
		}
	}
	if row := f.Table.Rows[1]; row[1] != "2,80 €" || row[2] != "+5.840\u00a0€" || row[3] != "6,50 €" || row[4] != "−2.219\u00a0€" {
		t.Errorf("table says %v", row)
	}
	if f.Table.Rows[0][5] != c.Bars[0].Says || !strings.Contains(f.Desc, c.Bars[0].Says) {
		t.Errorf("the sentence is missing in %v or %q", f.Table.Rows[0], f.Desc)
	}
	if _, _, f = both(t, specimens()["tornado/seven"].(Tornado)); len(f.Table.Rows) != 6 {
		t.Errorf("%d bars, want six at most", len(f.Table.Rows))
	}
}

func TestOptionsAreOnOneScaleAndOneIsCalledBest(t *testing.T) {
	c := specimens()["options"].(Options)
	n, w, f := both(t, c)
	for size, d := range map[string]drawn{"narrow": n, "wide": w} {
		var ends []float64
		for _, b := range d.bars {
			if b.class != "stop-f" {
				ends = append(ends, b.x, b.x+b.w)
			}
		}
		first := ends[0]
		for i := range ends {
			ends[i] -= first
		}
		want := []float64{0, 623 + 7198, -1990 + 7198, 5776 + 7198, -12750 + 7198, -9550 + 7198, -3100 + 7198, 4100 + 7198}
		proportional(t, size, ends, want)
		best := 0
		for _, x := range d.texts {
			if x.s == c.BestWord {
				best++
			}
		}
		if best != 1 {
			t.Errorf("%s: %d options are called best", size, best)
		}
	}
	if row := f.Table.Rows[1]; row[1] != "−5.974\u00a0€" || row[2] != "+1.594\u00a0€" || row[3] != "+13.513\u00a0€" || row[4] != "−1.990\u00a0€" || row[6] != "la que más deja; 31 de 50" {
		t.Errorf("table says %q", row)
	}
	c.Rows[0].Median = 1000
	if _, err := c.Figure(spain); !errors.Is(err, ErrOrder) {
		t.Errorf("a median over P95 gave %v", err)
	}
}

func TestMixPeakIsMarkedOnTheCurve(t *testing.T) {
	n, w, f := both(t, specimens()["mix"].(Mix))
	for size, d := range map[string]drawn{"narrow": n, "wide": w} {
		curve, zero := vertices(t, d.paths["own"][0]), level(t, d, "zero")
		var away []float64
		for _, p := range curve {
			away = append(away, zero-p.y)
		}
		proportional(t, size, away, column(f, 1))
		if len(d.dots) != 1 || d.dots[0].x != curve[16].x || d.dots[0].y != curve[16].y {
			t.Errorf("%s: peak at %v, want %v", size, d.dots, curve[16])
		}
		for _, p := range curve {
			if p.y < curve[16].y {
				t.Errorf("%s: %v is above the peak", size, p)
			}
		}
	}
	if f.Table.Numeric[16][0] != 0.8 || f.Table.Rows[16][0] != "80\u00a0%" {
		t.Errorf("row 16 is %q", f.Table.Rows[16])
	}
	if f.Table.Head[1] != "Mediana" { // as in every other drawing
		t.Errorf("the curve is called %q", f.Table.Head[1])
	}
}

func TestRangeAndItsGhostAreOnOneScale(t *testing.T) {
	n, _, _ := both(t, specimens()["range"].(Range))
	var ghost drawnLine
	for _, l := range n.lines {
		if l.class == "ref" && l.y1 == l.y2 {
			ghost = l
		}
	}
	low, high := math.Inf(1), math.Inf(-1)
	for _, b := range n.bars {
		low, high = min(low, b.x), max(high, b.x+b.w)
	}
	if got, want := (high-low)/(ghost.x2-ghost.x1), (13500.0+6000)/(24800+10900); math.Abs(got-want) > 0.003 {
		t.Errorf("the result is drawn %v of what it was, want %v", got, want)
	}
	if n.height > 66 || n.width != 288 {
		t.Errorf("%v × %v is too large for the panel", n.width, n.height)
	}
}

func TestAPriceUnderACentIsPrinted(t *testing.T) {
	_, _, f := both(t, Worth{Head: head, Rows: []Source{{"Comprados", 0.0000028, 0.003, "x"}}, Less: "menos de 0,01 €", Decimals: 2})
	if got := f.Table.Rows[0][2]; got != "0,003\u00a0€" {
		t.Errorf("costs %q", got)
	}
	for _, c := range []struct {
		value, cost float64
		want        string
	}{{0.0000028, 0.003, "menos de 0,001\u00a0€"}, {0.004, 0.003, "0,004\u00a0€"}, {0.0000028, 0.3, "menos de 0,01 €"}, {0, 0.003, "0,00\u00a0€"}} {
		_, _, f := both(t, Worth{Head: head, Rows: []Source{{"Comprados", c.value, c.cost, "x"}}, Less: "menos de 0,01 €", LessThan: "menos de {x}", Decimals: 2})
		if got := f.Table.Rows[0][1]; got != c.want {
			t.Errorf("worth %v at a cost of %v: %q, want %q", c.value, c.cost, got, c.want)
		}
	}
}
