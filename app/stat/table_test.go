package stat

import (
	"math"
	"testing"
)

// The exact quantile is the reference; the scale is the estimate's standard
// deviation. Draws beyond ±4.5 are one in 150,000.
func TestTablesDrawWhatQuantilesSay(t *testing.T) {
	for name, e := range map[string]Estimate{
		"range": Between(4, 6, 12), "leaning on its low end": Between(0, 0, 1), "leaning on its high end": Between(0, 1, 1),
		"by eye": ByEye(50), "share by eye": ByEyeShare(0.04), "count": Share(58, 97), "few": Share(1, 20),
		"none": Share(0, 20), "all": Share(10, 10), "nobody asked": Share(0, 0), "over time": PerMonth(5, 3), "none in months": PerMonth(0, 12),
		"many": PerMonth(400, 6), "large count": Share(950, 1000),
	} {
		table := e.Table()
		sd := math.Sqrt(e.Variance())
		worst, at := 0.0, 0.0
		for z := -4.5; z <= 4.5; z += 0.0137 {
			if off := math.Abs(table.At(z) - exact(e, z)); off > worst {
				worst, at = off, z
			}
		}
		if worst > 1e-3*sd {
			t.Errorf("%s: off by %.2g standard deviations at %.2f", name, worst/sd, at)
		}
		mean, n := 0.0, 20000
		for i := range n {
			mean += table.At(PhiInverse((float64(i) + 0.5) / float64(n)))
		}
		if off := math.Abs(mean/float64(n) - e.Mean()); off > 3e-4*sd {
			t.Errorf("%s: its mean is off by %.2g standard deviations", name, off/sd)
		}
	}
}

// exact is the quantile at Phi(z), with all digits in the upper tail too.
func exact(e Estimate, z float64) float64 {
	switch {
	case z > 0 && e.Kind == Range:
		return e.LowAt + e.HighAt - Estimate{Kind: Range, LowAt: e.LowAt, LikelyAt: e.LowAt + e.HighAt - e.LikelyAt, HighAt: e.HighAt}.Quantile(Phi(-z))
	case z > 0 && e.Kind == OfTrials:
		return 1 - Share(e.Of-e.Count, e.Of).Quantile(Phi(-z))
	}
	return e.Quantile(Phi(z))
}

func TestTablesKeepBoundsAndCertainty(t *testing.T) {
	bounded := Between(0, 0.5, 2).Clip(0.2, 0.9).Table()
	for z := -7.0; z <= 7; z += 0.01 {
		if v := bounded.At(z); v < 0.2 || v > 0.9 {
			t.Fatalf("%v at %v", v, z)
		}
	}
	certain := Exactly(3).Table()
	if certain.At(-9) != 3 || certain.At(0.3) != 3 || certain.At(9) != 3 || certain.At(math.NaN()) != 3 {
		t.Error("a certain figure is drawn otherwise")
	}
}

func BenchmarkTable(b *testing.B) {
	e := Between(4, 6, 12)
	b.Run("make", func(b *testing.B) {
		for b.Loop() {
			e.Table()
		}
	})
	t := e.Table()
	b.Run("draw", func(b *testing.B) {
		z := -3.0
		for b.Loop() {
			if z += 0.01; z > 3 {
				z = -3
			}
			t.At(z)
		}
	})
}
