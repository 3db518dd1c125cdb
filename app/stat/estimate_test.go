package stat

import (
	"math"
	"testing"
)

// Beta-PERT 4, 6, 12: mean 6.6667, standard deviation 1.4254.
func TestPERTOfTheTextbook(t *testing.T) {
	e := Between(4, 6, 12)
	near(t, "mean", e.Mean(), 20.0/3, 1e-15)
	near(t, "standard deviation", math.Sqrt(e.Variance()), 1.4254, 5e-5)
	if e.Low() != 4 || e.Likely() != 6 || e.High() != 12 {
		t.Errorf("%v %v %v", e.Low(), e.Likely(), e.High())
	}
}

// Mean and variance are integrals of the quantile over u; a midpoint sum of
// them has to come to the formulas.
func TestDrawsHaveTheMeanAndVarianceStated(t *testing.T) {
	for name, e := range map[string]Estimate{
		"range": Between(4, 6, 12), "leaning": Between(0, 0, 1), "count": Share(3, 20), "none": Share(0, 9), "over time": PerMonth(5, 3),
	} {
		const n = 20000
		draws := make([]float64, n)
		for i := range draws {
			draws[i] = e.Quantile((float64(i) + 0.5) / n)
		}
		mean, variance := MeanVariance(draws)
		near(t, name+" mean", mean, e.Mean(), 1e-3)
		near(t, name+" variance", variance, e.Variance(), 1e-2)
	}
}

func TestNoneSoFarIsNotNever(t *testing.T) {
	for name, test := range map[string]struct {
		e    Estimate
		want float64
	}{
		"some":           {Share(8, 10), 0.8},
		"none":           {Share(0, 20), 0.5 / 21},
		"all":            {Share(20, 20), 20.5 / 21},
		"nobody asked":   {Share(0, 0), 0.5},
		"five in three":  {PerMonth(5, 3), 5.0 / 3},
		"none in a year": {PerMonth(0, 12), 0.5 / 12},
	} {
		near(t, name, test.e.Likely(), test.want, 1e-15)
	}
}

// Two customers in a year: between 0.6 and 5.5, as the workshop sheet prints.
func TestTwoInAYearMayMeanFiveOrLessThanOne(t *testing.T) {
	e := PerMonth(2, 12)
	near(t, "low", 12*e.Low(), 0.57273811303088464, 1e-10)
	near(t, "high", 12*e.High(), 5.5352488467581759, 1e-10)
}

func TestByEyeTreatsNineOfTenLikeOneOfTen(t *testing.T) {
	nine, one := ByEyeShare(0.9), ByEyeShare(0.1)
	near(t, "low", nine.Low(), 1-one.High(), 1e-12)
	near(t, "high", nine.High(), 1-one.Low(), 1e-12)
	near(t, "odds", nine.Low()/(1-nine.Low()), 4.5, 1e-12) // half of 9 to 1
	if ByEyeShare(0) != Share(0, 10) || ByEyeShare(1) != Share(10, 10) {
		t.Error("none and all of 10 are counts")
	}
	amount := ByEye(200)
	if amount.Low() != 120 || amount.Likely() != 200 || amount.High() != 300 {
		t.Errorf("%v %v %v", amount.Low(), amount.Likely(), amount.High())
	}
	if ByEye(0) != Exactly(0) {
		t.Error("nothing by eye is nothing")
	}
}

func TestNothingLeavesItsBounds(t *testing.T) {
	for _, e := range []Estimate{Exactly(3), Between(-1, 0.2, 5), Share(0, 3), PerMonth(40, 1)} {
		e = e.Clip(0.1, 0.9)
		for _, u := range []float64{0, 0.01, 0.5, 0.99, 1} {
			if x := e.Quantile(u); !(x >= 0.1 && x <= 0.9) {
				t.Errorf("%+v gives %v at %v", e, x, u)
			}
		}
		if e.Low() > e.Likely() || e.Likely() > e.High() {
			t.Errorf("%+v is out of order", e)
		}
	}
}

func TestARangeTheWrongWayRoundIsTurned(t *testing.T) {
	if got, want := Between(9, 20, 3), Between(3, 9, 9); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	if Between(2, 7, 2) != Exactly(2) || Exactly(2).Uncertain() || !Between(1, 2, 3).Uncertain() {
		t.Error("a range without width is certain")
	}
}

// 8 of 10: 0.4902 to 0.9433; the other ends as in the worked indices.
func TestWilsonIntervals(t *testing.T) {
	for _, test := range []struct{ k, n, low, high float64 }{
		{8, 10, 0.49016247153664183, 0.9433178485456247},
		{0, 20, 0, 0.16112515805281938},
		{20, 20, 0.8388748419471806, 1},
		{37, 100, 0.28182360534324524, 0.4677947041905709},
		{0, 0, 0, 1},
	} {
		low, high := Wilson(test.k, test.n)
		near(t, "low", low, test.low, 1e-12)
		near(t, "high", high, test.high, 1e-12)
	}
}

func TestQuantilesOfASampleLieBetweenItsValues(t *testing.T) {
	sample := []float64{40, 10, 30, 20}
	got := Quantiles(sample, 0, 0.5, 1, 0.25)
	for i, want := range []float64{10, 25, 40, 17.5} { // a spreadsheet's PERCENTILE
		if got[i] != want {
			t.Errorf("got %v, want %v", got[i], want)
		}
	}
	if sample[0] != 40 {
		t.Error("the sample was sorted in place")
	}
	if !math.IsNaN(Median(nil)) || Median([]float64{7}) != 7 {
		t.Error("medians of nothing and of one")
	}
	if mean, variance := MeanVariance([]float64{2, 4, 4, 4, 5, 5, 7, 9}); mean != 5 || math.Abs(variance-32.0/7) > 1e-12 {
		t.Errorf("mean %v, variance %v", mean, variance)
	}
}

func BenchmarkBetaQuantile(b *testing.B) {
	for b.Loop() {
		BetaQuantile(0.37, 2.4, 4.6)
	}
}
