package analysis

import (
	"encoding/json"
	"math"
	"os"
	"reflect"
	"testing"

	"quilate/app/assessment"
	"quilate/app/risk"
	"quilate/app/roi"
	"quilate/app/stat"
)

// expectedOdds is what may come of a sample case by the reference
// implementation, on 8,000 plain draws (testdata/README.md).
type expectedOdds struct {
	Draws        float64
	Alternatives map[string]struct {
		Uncertainty *struct {
			OddsOverStopping, OddsNPVPositive, OddsMoneyBack float64
			NPV, NPVOverStopping, ROI                        *struct{ P5, P50, P95 float64 }
		}
		Without *struct{ OddsOverStopping float64 } `json:"withoutServiceAndLoyalty"`

		Tornado, TornadoOverStopping []struct {
			Input               string
			NPVAtLow, NPVAtHigh float64
		}
		BreakEven map[string]struct{ ROIZero, OverStoppingZero *float64 }
	}
	Odds map[string]map[string]float64
}

func oddsOfSamples(t *testing.T, f func(t *testing.T, s assessment.Sample, names map[string]string, want expectedOdds)) {
	t.Helper()
	data, err := os.ReadFile("testdata/odds.json")
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]expectedOdds{}
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	samples(t, func(t *testing.T, s assessment.Sample, want expected) { f(t, s, want.Names, all[s.ID]) })
}

// Both sides are drawn: four standard errors of both together, and for
// percentiles theirs is 1.5 % of the width.
func TestOddsOfASampleAreThoseOfItsCase(t *testing.T) {
	oddsOfSamples(t, func(t *testing.T, s assessment.Sample, _ map[string]string, want expectedOdds) {
		r := Run(s.Document)
		if !r.Odds.Settled || r.Odds.Part != 1 {
			t.Errorf("after %d draws: settled %v, part %v", r.Odds.Draws, r.Odds.Settled, r.Odds.Part)
		}
		chance := func(what string, got Chance, w float64) {
			t.Helper()
			plain := max(w*(1-w), 0.5/want.Draws) / want.Draws
			if off := math.Abs(got.Share - w); off > 4*math.Sqrt(got.SE*got.SE+plain) {
				t.Errorf("%s: %.4f ± %.4f, want %.4f", what, got.Share, got.SE, w)
			}
		}
		spread := func(what string, got Spread, w *struct{ P5, P50, P95 float64 }) {
			t.Helper()
			if w == nil {
				return
			}
			width := w.P95 - w.P5
			for _, x := range [][3]float64{{got.P5, w.P5, 0.02}, {got.P50, w.P50, 0.03}, {got.P95, w.P95, 0.06}} {
				if math.Abs(x[0]-x[1]) > x[2]*width {
					t.Errorf("%s: %v, want %v (width %v)", what, x[0], x[1], width)
				}
			}
		}
		index := map[string]int{}
		for k := range r.Cases {
			c, o := &r.Cases[k], &r.Odds.Cases[k]
			index[c.ID] = k
			w, ok := want.Alternatives[c.ID]
			if !ok || w.Uncertainty == nil {
				t.Errorf("nothing is known of %s", c.ID)
				continue
			}
			spread(c.ID+" NPV", o.NPV, w.Uncertainty.NPV)
			if c.ID == "stopping" {
				continue
			}
			chance(c.ID+" money back", o.Back, w.Uncertainty.OddsMoneyBack)
			chance(c.ID+" NPV above 0", o.Gain, w.Uncertainty.OddsNPVPositive)
			chance(c.ID+" over stopping", o.OverStopping, w.Uncertainty.OddsOverStopping)
			chance(c.ID+" over stopping without", o.WithoutChance, w.Without.OddsOverStopping)
			spread(c.ID+" over", o.Over, w.Uncertainty.NPVOverStopping)
			spread(c.ID+" ROI", o.ROI, w.Uncertainty.ROI)
		}
		for name, pair := range map[string][2]string{
			"qualityBeatsQuantity": {"quality", "quantity"}, "presentBeatsQuantity": {"present", "quantity"}, "qualityBeatsPresent": {"quality", "present"},
		} {
			chance(name, r.Odds.Beats[index[pair[0]]][index[pair[1]]], want.Odds["withServiceAndLoyalty"][name])
		}
	})
}

// The case rounds a month's retention to five digits; the rest is exact.
func TestTornadoOfASampleIsThatOfItsCase(t *testing.T) {
	oddsOfSamples(t, func(t *testing.T, s assessment.Sample, _ map[string]string, want expectedOdds) {
		r := Run(s.Document)
		path := func(input string) string {
			if input == "monthlyRetention" {
				return "yearlyRetention"
			}
			return input
		}
		for _, x := range []struct {
			got  []Bar
			want []struct {
				Input               string
				NPVAtLow, NPVAtHigh float64
			}
		}{{r.Odds.TornadoAll, want.Alternatives["present"].Tornado}, {r.Odds.Tornado, want.Alternatives["present"].TornadoOverStopping}} {
			for i, w := range x.want {
				got := x.got[i]
				tolerance := 2e-3 * math.Abs(w.NPVAtHigh-w.NPVAtLow)
				if got.Path != path(w.Input) || math.Abs(got.AtLow-w.NPVAtLow) > tolerance || math.Abs(got.AtHigh-w.NPVAtHigh) > tolerance {
					t.Errorf("place %d: %s %v to %v, want %s %v to %v", i+1, got.Path, got.AtLow, got.AtHigh, w.Input, w.NPVAtLow, w.NPVAtHigh)
				}
			}
		}
	})
}

// The case looks inside each range; we look further and so find those too.
func TestBreakEvenValuesInRangeAreThoseOfTheCase(t *testing.T) {
	oddsOfSamples(t, func(t *testing.T, s assessment.Sample, names map[string]string, want expectedOdds) {
		r := Run(s.Document)
		found := 0
		for input, w := range want.Alternatives["present"].BreakEven {
			path, turned := input, func(v float64) float64 { return v }
			if input == "monthlyRetention" {
				path, turned = "yearlyRetention", roi.MonthlyRetention
			}
			for ours, place := range names {
				if len(path) > len("audiences."+ours+".") && path[:len("audiences."+ours+".")] == "audiences."+ours+"." {
					path = audiencePath(place, path[len("audiences."+ours+"."):])
					break
				}
			}
			for _, side := range []struct {
				what string
				list []Turning
				want *float64
			}{{"ROI 0", r.ToBreakEven, w.ROIZero}, {"over stopping 0", r.ToBeatStop, w.OverStoppingZero}} {
				if side.want == nil {
					continue
				}
				hit := false
				for _, turning := range side.list {
					hit = hit || turning.Path == path && math.Abs(turned(turning.Value)-*side.want) < 1e-4**side.want
				}
				if !hit {
					t.Errorf("%s, %s: not found, want %v (%+v)", input, side.what, *side.want, side.list)
				}
				found++
			}
		}
		t.Logf("%d values", found)
	})
}

// At the value at which the money is back, it is, to the cent; and so over
// stopping.
func TestBreakEvenValueFedBackLeavesNothing(t *testing.T) {
	for _, s := range assessment.Samples() {
		w := Begin(s.Document, true)
		r := w.finish()
		for i := range w.sheet.candidates() {
			c := &w.sheet.candidates()[i]
			for _, turning := range r.ToBreakEven {
				if turning.Path == c.path && math.Abs(c.at(turning.Value).cash) > 0.005 {
					t.Errorf("%s, %s: %v is left", s.ID, c.path, c.at(turning.Value).cash)
				}
			}
			for _, turning := range r.ToBeatStop {
				if turning.Path == c.path && math.Abs(c.at(turning.Value).overStopping) > 0.005 {
					t.Errorf("%s, %s: %v over stopping", s.ID, c.path, c.at(turning.Value).overStopping)
				}
			}
		}
	}
}

// Drawn values go a way of their own, without allocating; at the likely values
// they have to come to the cases' own inputs.
func TestDrawingAtLikelyValuesIsTheCases(t *testing.T) {
	for _, s := range assessment.Samples() {
		w := Begin(s.Document, true)
		r := w.finish()
		into := make([]roi.Inputs, len(r.Cases))
		for range 2 { // the second time in used inputs
			w.drawing.put(w.drawing.model.Likely(), into)
		}
		for k := range r.Cases {
			if !reflect.DeepEqual(into[k], r.Cases[k].Inputs) {
				t.Errorf("%s, %s: drawn %+v\nwant %+v", s.ID, r.Cases[k].ID, into[k], r.Cases[k].Inputs)
			}
		}
		values := w.drawing.model.Likely()
		if n := testing.AllocsPerRun(200, func() { w.drawing.put(values, into) }); n != 0 {
			t.Errorf("%s: %v allocations a draw", s.ID, n)
		}
		if n := testing.AllocsPerRun(50, func() { w.sim.Draw(1) }); n > 1 { // room is made now and then
			t.Errorf("%s: %v allocations a draw", s.ID, n)
		}
	}
}

// Without ranges every outcome is the case itself.
func TestWithoutRangesTheOddsAreTheCases(t *testing.T) {
	s, _ := assessment.SampleByID("guadalajara-academia-baile")
	w := Begin(s.Document, true)
	for w.drawing == nil {
		w.Step()
	}
	w.drawing.model.Inputs = nil
	for _, in := range w.drawing.named {
		w.drawing.model.Inputs = append(w.drawing.model.Inputs, stat.Exactly(in.Estimate.Likely()))
	}
	w.sim = risk.New(w.drawing.model, seed)
	r := w.finish()
	for k := range r.Cases {
		c, o := &r.Cases[k], &r.Odds.Cases[k]
		for what, x := range map[string][2]float64{
			"P5": {o.NPV.P5, c.Result.NPV}, "P95": {o.NPV.P95, c.Result.NPV},
			"cash":    {o.Cash.P50, c.Result.TotalBenefit - c.Result.TotalCost},
			"month 9": {o.Months[8].P50, c.Result.Months[8].Cumulative},
		} {
			if math.Abs(x[0]-x[1]) > 1e-9*math.Abs(x[1]) {
				t.Errorf("%s, %s: %v, want %v", c.ID, what, x[0], x[1])
			}
		}
		if c.Kind != "stopping" && math.Abs(o.WithoutOver.P50-c.WithoutNPVOverStopping) > 1e-6 {
			t.Errorf("%s without service and loyalty: %v, want %v", c.ID, o.WithoutOver.P50, c.WithoutNPVOverStopping)
		}
	}
}

func TestAMixEndsAtItsTwoPlans(t *testing.T) {
	for _, s := range assessment.Samples() {
		r := Run(s.Document)
		m := r.Odds.Mix
		if m == nil || m.From != "quantity" || m.To != "quality" || len(m.Points) != 11 {
			t.Fatalf("%s: %+v", s.ID, m)
		}
		for k := range r.Cases {
			for id, p := range map[string]MixPoint{m.From: m.Points[0], m.To: m.Points[10]} {
				if o := &r.Odds.Cases[k]; r.Cases[k].ID == id && (math.Abs(o.NPV.P50-p.NPV.P50) > 1e-6*math.Abs(o.NPV.P50) || math.Abs(o.NPV.Mean-p.NPV.Mean) > 1e-6*math.Abs(o.NPV.Mean)) {
					t.Errorf("%s, %s: %+v, want %+v", s.ID, id, p.NPV, o.NPV)
				}
			}
		}
		for i, p := range m.Points {
			if p.NPV.P50 > m.Points[m.Peak].NPV.P50 || p.NPV.P5 > p.NPV.P50 || p.NPV.P50 > p.NPV.P95 || p.Part != float64(i)/10 {
				t.Errorf("%s, %d: %+v", s.ID, i, p)
			}
		}
	}
}

// Results are never changed once they were given.
func TestPicturesAreNotChangedAfterwards(t *testing.T) {
	s, _ := assessment.SampleByID("bogota-restaurante-sin-gluten")
	w := Begin(s.Document, true)
	var pictures []*Results
	var texts []string
	write := func(r *Results) string {
		text, err := json.Marshal(struct {
			O *Odds
			A []Turning
			C int
		}{r.Odds, r.ToBreakEven, len(r.Cases)})
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	steps := 0
	for turn := 0; w.Step(); steps++ {
		if w.Turn() > turn {
			turn = w.Turn()
			pictures, texts = append(pictures, w.Results()), append(texts, write(w.Results()))
		}
	}
	if len(pictures) < 2 || pictures[0].Odds.Settled || pictures[0].Odds.Part >= 1 || len(pictures[0].Cases) == 0 {
		t.Fatalf("%d pictures, the first %+v", len(pictures), pictures[0].Odds)
	}
	for i := range pictures {
		if write(pictures[i]) != texts[i] {
			t.Errorf("picture %d was changed", i)
		}
	}
	if steps < 60 {
		t.Errorf("only %d steps", steps)
	}
	if got, want := write(w.Results()), write(Run(s.Document)); got != want {
		t.Error("in steps it is not what it is at once")
	}
}

func TestAGlanceSaysWhatIsWorthKnowing(t *testing.T) {
	for _, s := range assessment.Samples() {
		r, whole := Glance(s.Document), Run(s.Document)
		if r.Whole || len(r.Cases) != 1 || len(r.Odds.Cases) != 1 {
			t.Fatalf("%s: %d cases, odds of %d", s.ID, len(r.Cases), len(r.Odds.Cases))
		}
		got, want := r.Odds.Cases[0], whole.Odds.Cases[0]
		width := want.NPV.P95 - want.NPV.P5
		if math.Abs(got.Back.Share-want.Back.Share) > 0.04 || math.Abs(got.NPV.P5-want.NPV.P5) > 0.05*width || math.Abs(got.NPV.P95-want.NPV.P95) > 0.1*width {
			t.Errorf("%s: %+v %+v, want %+v %+v", s.ID, got.Back, got.NPV, want.Back, want.NPV)
		}
		if whole.FindOut != "" && len(whole.Odds.Worth) > 0 && r.FindOut != whole.FindOut {
			t.Errorf("%s: find out %s, want %s", s.ID, r.FindOut, whole.FindOut)
		}
	}
	if r := Glance(assessment.New("x", "EUR", "es-ES", "")); r == nil || r.Odds != nil {
		t.Error("an empty document has odds")
	}
}

// What somebody answers for sure cannot be worth finding out any more, and
// narrows the result.
func TestAnAnswerForSureNarrowsTheResult(t *testing.T) {
	s, _ := assessment.SampleByID("bogota-restaurante-sin-gluten")
	before := Run(s.Document)
	a := s.Document.Answer("customers.timesPerYear")
	a.Basis, a.Low, a.High, a.Of = assessment.Measured, nil, nil, nil
	after := Run(s.Document.With("customers.timesPerYear", a))
	width := func(r *Results) float64 { return r.Odds.Cases[0].NPV.P95 - r.Odds.Cases[0].NPV.P5 }
	if width(after) >= width(before) {
		t.Errorf("the width went from %v to %v", width(before), width(after))
	}
	for _, w := range after.Odds.Worth {
		if w.Key == "customers.timesPerYear" {
			t.Errorf("it is still worth %v", w.Money)
		}
	}
}
