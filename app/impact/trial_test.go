package impact

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestTheNoiseOfASeriesIsLearned(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 1))
	n := NoiseOf(planted(random, 120, 60, 300, 0.5, 900, 0), NewMonth(2026, 1))
	if !n.Known || math.Abs(n.Month-300) > 60 || math.Abs(n.Together-0.5) > 0.2 || n.Before != 60 || n.From != 120 {
		t.Errorf("%+v", n)
	}
	if n = NoiseOf(Series{Sales: []float64{1, 2, 3}}, 0); n.Known {
		t.Errorf("%+v", n)
	}
}

// A test of the length that is stated shows the lift about four times in five.
func TestATestOfThatLengthShowsTheLiftFourTimesInFive(t *testing.T) {
	const lift, sd = 760, 300.0
	n := Noise{Known: true, Month: sd, Beside: sd, Before: 24}
	var months, weeks Trial
	for _, trial := range Plan(n, lift) {
		switch trial.Design {
		case KeepMeasuring:
			months = trial
		case AlternateWeeks:
			weeks = trial
		}
	}
	if !months.Possible || !weeks.Possible {
		t.Fatalf("%+v %+v", months, weeks)
	}
	random := rand.New(rand.NewPCG(5, 2))
	seen, seenWeeks := 0, 0
	const tries = 1000
	weekly := sd / math.Sqrt(weeksAMonth)
	for try := range tries {
		s := planted(random, 24+months.Needed, 24, sd, 0, lift, 0)
		f, _ := newDesign(s, 24, 2, 0, false).fitted()
		c := f.lift()
		if f.fit.Combination(c) > 1.96*f.fit.Classical(c) {
			seen++
		}
		calendar := Calendar(s.First.First(), weeks.Needed, uint64(try))
		for i := range calendar {
			calendar[i].Sales = 2000 + weekly*random.NormFloat64()
			if calendar[i].On {
				calendar[i].Sales += lift / weeksAMonth
			}
		}
		if MeasureWeeks(calendar, Case{How: Experiment}).Lift.Low > 0 {
			seenWeeks++
		}
	}
	t.Logf("%d months: %.0f %%; %d weeks: %.0f %%", months.Needed, 100*float64(seen)/tries, weeks.Needed, 100*float64(seenWeeks)/tries)
	if share := float64(seen) / tries; share < 0.75 || share > 0.95 {
		t.Errorf("months show it in %v", share)
	}
	if share := float64(seenWeeks) / tries; share < 0.7 || share > 0.95 {
		t.Errorf("weeks show it in %v", share)
	}
}

func TestALargerLiftNeedsNoLongerATest(t *testing.T) {
	n := Noise{Known: true, Month: 500, Beside: 300, HasControl: true, Before: 24, Together: 0.2}
	longest := map[TrialDesign]int{AlternateWeeks: 1000, TwoShops: 1000, KeepMeasuring: 1000}
	for _, lift := range []float64{100, 300, 600, 1000, 2000, 8000} {
		for _, trial := range Plan(n, lift) {
			if trial.Possible && trial.Needed > longest[trial.Design] || !trial.Possible && longest[trial.Design] < 1000 {
				t.Errorf("%v: %+v", lift, trial)
			}
			if trial.Possible {
				longest[trial.Design] = trial.Needed
			}
			if trial.Possible != (trial.Smallest <= lift) {
				t.Errorf("%v: %+v", lift, trial)
			}
		}
	}
	// By hand: 2.8·300·√(1/24 + 1/m) ≤ 300 from m = 12 on.
	if two := Plan(n, 300)[1]; two.Design != TwoShops || two.Needed != 12 || two.Assumed {
		t.Errorf("%+v", two)
	}
	if Plan(Noise{}, 5) != nil || Plan(n, 0) != nil {
		t.Error("planned from nothing")
	}
}

// 62 coupons are known to within a quarter: (1.96/0.25)² = 61.5.
func TestCouponsAreCounted(t *testing.T) {
	if n := CouponsNeeded(0.25); n != 62 {
		t.Errorf("%d", n)
	}
	if trial := PlanCoupons(10, 0.25); !trial.Possible || trial.Needed != 7 {
		t.Errorf("%+v", trial)
	}
	if PlanCoupons(0, 0.25).Possible || PlanCoupons(0.5, 0.25).Possible || CouponsNeeded(0) != 0 {
		t.Error("no coupons")
	}
}

func TestTheCalendarIsDrawnByLotInPairs(t *testing.T) {
	start, _ := NewDay(2026, 3, 4) // a Wednesday
	calendar := Calendar(start, 26, 7)
	on, firstOn := 0, 0
	for i, w := range calendar {
		if y, m, d := w.Monday.Civil(); i == 0 && (y != 2026 || m != 3 || d != 2) {
			t.Errorf("%d-%d-%d", y, m, d)
		}
		if w.On {
			on++
			firstOn += (i + 1) % 2
		}
		if i%2 == 1 && w.On == calendar[i-1].On {
			t.Errorf("weeks %d and %d are alike", i, i+1)
		}
	}
	if on != 13 || firstOn < 3 || firstOn > 10 {
		t.Errorf("%d on, %d of them first", on, firstOn)
	}
	again := Calendar(start, 26, 7)
	for i := range again {
		if again[i] != calendar[i] {
			t.Fatal("the same seed gives another calendar")
		}
	}
	if len(Calendar(start, -3, 1)) != 0 {
		t.Error("weeks below none")
	}
}

func TestATestByWeeksIsMeasured(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 3))
	start, _ := NewDay(2026, 1, 5)
	weeks := Calendar(start, 30, 3)
	for i := range weeks {
		weeks[i].Sales = 3000 + 10*float64(i) + 40*random.NormFloat64()
		if weeks[i].On {
			weeks[i].Sales += 500
		}
	}
	a := MeasureWeeks(weeks, Case{How: Experiment, Margin: 0.5, Cost: 1000})
	if a.Method != OnOff || a.Grade != GradeA || a.Verdict != More || math.Abs(a.Lift.Value/15-500) > 60 || a.After != 15 {
		t.Errorf("%+v", a)
	}
	near(t, "a month of it", a.PerMonth.Value, a.Lift.Value/15*weeksAMonth, 1e-12)
	near(t, "ROI", a.Return.ROI.Value, (a.Lift.Value*0.5-1000)/1000, 1e-12)
	if a := MeasureWeeks(weeks, Case{}); a.Grade != GradeC || a.NextStep != PickByLot {
		t.Errorf("not by lot: %v", a.Grade)
	}
	for i := range weeks {
		weeks[i].On = false
	}
	if a := MeasureWeeks(weeks, Case{}); a.Obstacle != NoneAfter || a.Grade != GradeE {
		t.Errorf("never on: %+v", a)
	}
	if a := MeasureWeeks(weeks[:0], Case{}); a.Obstacle != NoSeries {
		t.Errorf("no weeks: %+v", a)
	}
}

func TestDaysAreSummedToWeeks(t *testing.T) {
	table := "Date,Sales,Promo\n2024-01-03,5,\n2024-01-08,10,x\n2024-01-10,20,\n2024-01-14,1,\n2024-01-15,7,\n2024-01-20,3,x\n2024-01-22,4,\n"
	weeks := Read([]byte(table), Choices{}).Weeks(2)
	if len(weeks) != 2 || weeks[0].Sales != 31 || !weeks[0].On || weeks[1].Sales != 10 || !weeks[1].On {
		t.Errorf("%+v", weeks)
	}
	if Read([]byte("Month,Sales\n2024-01,5\n2024-02,6\n"), Choices{}).Weeks(-1) != nil {
		t.Error("weeks from months")
	}
}
