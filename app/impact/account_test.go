package impact

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
)

func near(t *testing.T, what string, got, want, relative float64) {
	t.Helper()
	if !(math.Abs(got-want) <= relative*math.Abs(want)) {
		t.Errorf("%s: got %.15g, want %.15g", what, got, want)
	}
}

type vector struct {
	Name   string
	Sales  []float64
	Start  int
	Expect struct {
		Coefficients []float64
		ClassicSE    []float64
		NeweyWestSE  []float64
		NeweyWestLag int
		ResidualSD   float64
		Harmonics    int
		Lift, LiftSE float64
		N            int
	}
}

func vectors(t testing.TB) []vector {
	t.Helper()
	files, _ := filepath.Glob("testdata/series-*.json")
	var all []vector
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var v vector
		if err := json.Unmarshal(data, &v); err != nil {
			t.Fatal(err)
		}
		all = append(all, v)
	}
	if len(all) != 2 {
		t.Fatalf("%d vectors", len(all))
	}
	return all
}

func TestTheWorkedSeriesToEightDigits(t *testing.T) {
	for _, v := range vectors(t) {
		first := NewMonth(2022, 1)
		a := Measure(Case{Series: Series{First: first, Sales: v.Sales}, Start: first + Month(v.Start-1)})
		want := v.Expect
		if a.Method != Regression || a.Months != want.N || a.Waves != want.Harmonics || a.DF != want.N-len(want.Coefficients) {
			t.Fatalf("%s: %+v", v.Name, a)
		}
		d := newDesign(Series{Sales: v.Sales}, v.Start-1, a.Waves, 0, false)
		f, _ := d.fitted()
		for j, term := range a.Terms {
			near(t, v.Name+" coefficient", term.Estimate, want.Coefficients[j], 1e-8)
			near(t, v.Name+" classical", f.fit.Classical(unit(j)), want.ClassicSE[j], 1e-8)
			near(t, v.Name+" Newey–West", f.fit.NeweyWest(unit(j), want.NeweyWestLag), want.NeweyWestSE[j], 1e-8)
			se := want.ClassicSE[j]
			if want.N >= 24 {
				se = want.NeweyWestSE[j]
			}
			near(t, v.Name+" error used", term.SE, se, 1e-8)
		}
		near(t, v.Name+" residual SD", a.ResidualSD, want.ResidualSD, 1e-8)
		near(t, v.Name+" lift", a.Lift.Value, want.Lift, 1e-8)
		near(t, v.Name+" lift's error", a.Lift.SE, want.LiftSE, 1e-8)
		q := map[int]float64{14: 2.144787, 28: 2.048407}[a.DF] // t tables
		near(t, v.Name+" interval", a.Lift.High, want.Lift+q*want.LiftSE, 1e-6)
		near(t, v.Name+" detectable", a.Detectable, 2.8*want.LiftSE/float64(a.After), 1e-8)
	}
}

// planted is a series of trend, season and a change that is known, with noise of
// standard deviation sd whose neighbours correlate by rho.
func planted(random *rand.Rand, n, start int, sd, rho, step, bend float64) Series {
	s := Series{First: NewMonth(2021, 1)}
	noise := random.NormFloat64() * sd
	for i := range n {
		if i > 0 {
			noise = rho*noise + math.Sqrt(1-rho*rho)*random.NormFloat64()*sd
		}
		t := float64(i + 1)
		y := 10000 + 40*t + 900*math.Sin(2*math.Pi*t/12) + noise
		if n >= twoWaves {
			y -= 500 * math.Cos(4*math.Pi*t/12)
		}
		if i >= start {
			y += step + bend*float64(i-start)
		}
		s.Sales = append(s.Sales, y)
	}
	return s
}

func TestAPlantedChangeIsRecovered(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 1))
	s := planted(random, 36, 18, 1e-6, 0, 700, 30)
	a := Measure(Case{Series: s, Start: s.First + 18, Margin: 0.4, Cost: 2000, Savings: 100})
	want := 18*700 + 30*17*18/2.0
	near(t, "lift", a.Lift.Value, want, 1e-8)
	near(t, "step", a.Terms[2].Estimate, 700, 1e-6)
	near(t, "bend", a.Terms[3].Estimate, 30, 1e-6)
	near(t, "ROI", a.Return.ROI.Value, (0.4*want+100-2000)/2000, 1e-8)
	if a.Verdict != More || a.Grade != GradeC || !(a.Return.Odds > 0.999) {
		t.Errorf("%v %v %v", a.Verdict, a.Grade, a.Return.Odds)
	}
	for i, line := range a.Lines {
		if i < 18 {
			near(t, "nothing before the start", line.Expected, line.Actual, 1e-8)
		} else {
			near(t, "expected without", line.Actual-line.Expected, 700+30*float64(i-18), 1e-4)
		}
	}
	// With noise, the truth is inside, and a change too small to see is not seen.
	s = planted(random, 36, 18, 300, 0, 1500, 0)
	a = Measure(Case{Series: s, Start: s.First + 18})
	if a.Verdict != More || a.PerMonth.Low > 1500 || a.PerMonth.High < 1500 {
		t.Errorf("%+v", a.PerMonth)
	}
	s = planted(random, 36, 18, 300, 0, 0, 0)
	if a = Measure(Case{Series: s, Start: s.First + 18}); a.Verdict != CannotTell || a.Lift.Low > 0 || a.Lift.High < 0 {
		t.Errorf("%+v", a.Lift)
	}
	s = planted(random, 36, 18, 300, 0, -2500, 0)
	if a = Measure(Case{Series: s, Start: s.First + 18}); a.Verdict != Less || a.Odds > 0.01 {
		t.Errorf("%+v", a.Lift)
	}
}

// A cause that moves sales is taken out, one that came with the start is named.
func TestCausesAreTakenOut(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 2))
	s := planted(random, 30, 15, 50, 0, 400, 0)
	promo, same := make([]float64, 30), make([]float64, 30)
	for i := range promo {
		if i%5 == 1 || i > 26 {
			promo[i] = 1
			s.Sales[i] += 3000
		}
		if i >= 15 {
			same[i] = 1
		}
	}
	without := Measure(Case{Series: s, Start: s.First + 15})
	s.Causes = []Factor{{Name: "promo", Values: promo}, {Name: "same", Values: same}, {Name: "ragged", Values: promo[:4]}}
	a := Measure(Case{Series: s, Start: s.First + 15})
	if a.Causes != 3 || math.Abs(a.Terms[8].Estimate-3000) > 300 || a.Lift.SE > without.Lift.SE/3 {
		t.Errorf("%+v", a.Terms)
	}
	if math.Abs(a.PerMonth.Value-400) > 150 {
		t.Errorf("lift a month %v", a.PerMonth)
	}
	if w := warned(a, CauseLeftOut); len(w) != 2 || w[0].Count != 1 {
		t.Errorf("%+v", a.Warnings)
	}
	// Nearly the same as the programme: used, and said.
	same[3] = 1
	if w := warned(Measure(Case{Series: s, Start: s.First + 15}), CauseWithStart); len(w) != 1 || w[0].Value < 0.8 {
		t.Errorf("%+v", w)
	}
}

func warned(a *Account, doubt Doubt) []Warning {
	var found []Warning
	for _, w := range a.Warnings {
		if w.Doubt == doubt {
			found = append(found, w)
		}
	}
	return found
}

func TestUnderEightMonthsOnlyMeansAreCompared(t *testing.T) {
	s := Series{First: NewMonth(2024, 1), Sales: []float64{100, 110, 90, 100, 130, 120, 125}}
	a := Measure(Case{Series: s, Start: s.First + 4, Margin: 0.5, Cost: 30})
	if a.Method != BeforeAfter || a.Grade != GradeD || a.NextStep != MoreMonths || a.Lag != -1 {
		t.Fatalf("%+v", a)
	}
	// By hand: 125 − 100, pooled SD √(250/5), SE √(50·(1/4+1/3)), t(5) 2.571.
	near(t, "difference", a.PerMonth.Value, 25, 1e-12)
	near(t, "error", a.PerMonth.SE, math.Sqrt(50*(1.0/4+1.0/3)), 1e-12)
	near(t, "interval", a.PerMonth.High-25, 2.570582*a.PerMonth.SE, 1e-6)
	near(t, "lift", a.Lift.Value, 75, 1e-12)
	near(t, "ROI", a.Return.ROI.Value, (37.5-30)/30, 1e-12)
	if len(warned(a, FewBefore)) != 1 || len(warned(a, NoSeason)) != 1 || len(warned(a, FewAfter)) != 1 {
		t.Errorf("%+v", a.Warnings)
	}
	// One month on each side: a difference and no idea of its error.
	a = Measure(Case{Series: Series{First: s.First, Sales: []float64{100, 130}}, Start: s.First + 1, Margin: 1, Cost: 10})
	if a.Method != BeforeAfter || a.HasInterval || a.Lift.Value != 30 || a.Odds != 0.5 || a.Verdict != CannotTell {
		t.Errorf("%+v", a)
	}
}

func TestWavesAndErrorsChangeAtTheirMonths(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 3))
	for _, test := range []struct {
		n, start, waves, lag int
		method               Method
	}{
		{16, 7, 0, -1, BeforeAfter}, {16, 8, 0, -1, Regression}, {17, 9, 0, -1, Regression}, {18, 9, 1, -1, Regression},
		{23, 12, 1, -1, Regression}, {24, 12, 2, 2, Regression}, {64, 30, 2, 3, Regression}, {9, 8, 0, -1, Regression},
	} {
		s := planted(random, test.n, test.start, 200, 0, 0, 0)
		a := Measure(Case{Series: s, Start: s.First + Month(test.start)})
		if a.Method != test.method || a.Waves != test.waves || a.Lag != test.lag || a.Before != test.start {
			t.Errorf("%d months, %d before: method %v, %d waves, lag %d", test.n, test.start, a.Method, a.Waves, a.Lag)
		}
		if (len(warned(a, NoSeason)) == 1) != (test.waves == 0) {
			t.Errorf("%d months: %+v", test.n, a.Warnings)
		}
	}
}

func TestWhatCannotBeMeasuredIsSaid(t *testing.T) {
	nan := math.NaN()
	some := Series{First: 100, Sales: []float64{1, 2, 3}}
	for name, test := range map[string]struct {
		c    Case
		want Obstacle
	}{
		"nothing":        {Case{}, NoSeries},
		"nothing known":  {Case{Series: Series{First: 100, Sales: []float64{nan, nan}}, Start: 101}, NoSeries},
		"before it":      {Case{Series: some, Start: 99}, StartOutside},
		"its first":      {Case{Series: some, Start: 100}, StartOutside},
		"after it":       {Case{Series: some, Start: 103}, StartOutside},
		"unknown before": {Case{Series: Series{First: 100, Sales: []float64{nan, 2, 3}}, Start: 101}, NoneBefore},
		"unknown after":  {Case{Series: Series{First: 100, Sales: []float64{1, 2, nan}}, Start: 102}, NoneAfter},
	} {
		a := Measure(test.c)
		if a.Obstacle != test.want || a.Method != NoAccount || a.Grade != GradeE || a.Return.Defined {
			t.Errorf("%s: %v", name, a.Obstacle)
		}
	}
}

func TestMonthsThatAreNotKnownAreLeftOutAndSaid(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 4))
	s := planted(random, 40, 20, 1e-6, 0, 500, 0)
	s.Sales[4], s.Sales[30] = math.NaN(), math.Inf(1)
	a := Measure(Case{Series: s, Start: s.First + 20})
	near(t, "a month", a.PerMonth.Value, 500, 1e-7)
	near(t, "lift of the months known", a.Lift.Value, 19*500, 1e-7)
	if w := warned(a, UnknownMonths); len(w) != 1 || w[0].Count != 2 || a.Lines[4].Known {
		t.Errorf("%+v", a.Warnings)
	}
}

func TestAnOutlierMonthIsNamedWithWhatItDoes(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 5))
	s := planted(random, 36, 18, 100, 0, 300, 0)
	clean := Measure(Case{Series: s, Start: s.First + 18})
	if len(warned(clean, OutlierMonth)) != 0 {
		t.Errorf("%+v", clean.Warnings)
	}
	s.Sales[33] += 6000
	a := Measure(Case{Series: s, Start: s.First + 18})
	w := warned(a, OutlierMonth)
	if len(w) != 1 || w[0].Month != s.First+33 || w[0].Value < 10 || math.Abs(w[0].Without-clean.Lift.Value) > 1000 {
		t.Errorf("%+v, %v with it, %v clean", w, a.Lift.Value, clean.Lift.Value)
	}
}

func TestATrendThatWasThereBeforeIsSaid(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 6))
	s := planted(random, 36, 18, 20, 0, 0, 0)
	w := warned(Measure(Case{Series: s, Start: s.First + 18}), TrendBefore)
	if len(w) != 1 || math.Abs(w[0].Value-40) > 8 || math.Abs(w[0].Without-0.004) > 0.001 {
		t.Errorf("%+v", w)
	}
}

func TestAControlTakesOutWhatHitBoth(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 7))
	s := planted(random, 36, 18, 60, 0, 500, 0)
	for i := range s.Sales {
		shock := 300 * random.NormFloat64()
		if i >= 18 {
			shock += 1000 // the whole street had better years
		}
		s.Sales[i] += shock
		s.Control = append(s.Control, 4000+0.5*shock+30*random.NormFloat64())
	}
	compared := Measure(Case{Series: s, Start: s.First + 18, How: Compared})
	alone := s
	alone.Control = nil
	if a := Measure(Case{Series: alone, Start: s.First + 18}); math.Abs(a.PerMonth.Value-1500) > 600 || a.Grade != GradeC || a.NextStep != Compare {
		t.Errorf("alone: %+v", a.PerMonth)
	}
	if math.Abs(compared.PerMonth.Value-500) > 150 || compared.Grade != GradeB || compared.NextStep != PickByLot {
		t.Errorf("compared: %+v, grade %v", compared.PerMonth, compared.Grade)
	}
	if len(warned(compared, ControlMoved)) != 1 || compared.Control.Correlation < 0.3 {
		t.Errorf("%+v", compared.Control)
	}
	if a := Measure(Case{Series: s, Start: s.First + 18, How: Experiment}); a.Grade != GradeA || a.NextStep != NoStep {
		t.Errorf("experiment: %v", a.Grade)
	}
	if a := Measure(Case{Series: alone, Start: s.First + 18, How: Experiment}); a.Grade != GradeC || len(warned(a, NotCompared)) != 1 {
		t.Errorf("an experiment without its comparison: %v", a.Grade)
	}
	// What does not move with sales is no comparison.
	for i := range s.Control {
		s.Control[i] = 100 * random.NormFloat64()
	}
	if a := Measure(Case{Series: s, Start: s.First + 18}); a.Grade != GradeC || len(warned(a, ControlUnrelated)) != 1 {
		t.Errorf("unrelated: grade %v, %v", a.Grade, a.Control.Correlation)
	}
	for i := range s.Control {
		s.Control[i] = 7
	}
	if a := Measure(Case{Series: s, Start: s.First + 18}); a.Grade != GradeC || a.ControlUsed || len(warned(a, ControlLeftOut)) != 1 {
		t.Errorf("constant: grade %v", a.Grade)
	}
}

func TestPlacebosFindNothingWhereThereWasNothing(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 8))
	s := planted(random, 48, 30, 100, 0, 2500, 0)
	a := Measure(Case{Series: s, Start: s.First + 30})
	if len(a.Placebos) != 30-3-8+1 || a.AsClear != 0 || a.Placebos[0].Start != s.First+8 {
		t.Errorf("%d placebos, %d as clear, %d as large", len(a.Placebos), a.AsClear, a.AsLarge)
	}
	// A change that came ten months before the start stands out there.
	s = planted(random, 48, 20, 100, 0, 2500, 0)
	if a = Measure(Case{Series: s, Start: s.First + 30}); a.AsClear == 0 || len(warned(a, PlacebosClear)) != 1 {
		t.Errorf("%d as clear", a.AsClear)
	}
}

func TestReturnWithoutCostOrMarginIsNotMadeUp(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 9))
	s := planted(random, 30, 15, 100, 0, 500, 0)
	a := Measure(Case{Series: s, Start: s.First + 15, Margin: 0.3})
	if a.Return.Defined || a.Return.Net.Value != 0.3*a.Lift.Value {
		t.Errorf("%+v", a.Return)
	}
	a = Measure(Case{Series: s, Start: s.First + 15, Cost: 100, Savings: 40})
	near(t, "savings alone", a.Return.ROI.Value, -0.6, 1e-12)
	if a.Return.Odds != 0 || a.Return.ROI.Low != a.Return.ROI.High {
		t.Errorf("%+v", a.Return)
	}
	// At the cost that the middle of the lift just pays, the odds are even.
	a = Measure(Case{Series: s, Start: s.First + 15, Margin: 0.5, Cost: 0.5 * a.Lift.Value})
	near(t, "even odds", a.Return.Odds, 0.5, 1e-9)
}
