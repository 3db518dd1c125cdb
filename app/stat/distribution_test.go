package stat

import (
	"math"
	"testing"
)

func near(t *testing.T, what string, got, want, relative float64) {
	t.Helper()
	if !(math.Abs(got-want) <= relative*math.Abs(want)) {
		t.Errorf("%s: got %.17g, want %.17g", what, got, want)
	}
}

// Abramowitz and Stegun, Handbook of Mathematical Functions, tables 26.1 and
// 26.5, with the further digits of a 30-digit computation (mpmath).
func TestNormalDistributionIsThatOfTheTables(t *testing.T) {
	for z, p := range map[float64]float64{
		-8: 6.2209605742717841e-16, -3: 0.0013498980316300945, -1: 0.15865525393145705, 0: 0.5,
		0.5: 0.6914624612740131, 1: 0.84134474606854295, 2: 0.97724986805182079, 4: 0.99996832875816688,
	} {
		near(t, "Phi", Phi(z), p, 1e-13)
	}
	for p, z := range map[float64]float64{
		1e-12: -7.0344838253011319, 1e-6: -4.7534243088228989, 0.001: -3.0902323061678135, 0.025: -1.9599639845400542,
		0.3: -0.52440051270804078, 0.5: 0, 0.9: 1.2815515655446005, 0.975: 1.9599639845400542, 0.999: 3.0902323061678135,
	} {
		near(t, "PhiInverse", PhiInverse(p), z, 1e-12)
	}
	for _, p := range []float64{1e-300, 1e-100, 1e-20, 0.2, 0.7} {
		near(t, "there and back", Phi(PhiInverse(p)), p, 1e-12)
	}
	if !math.IsInf(PhiInverse(0), -1) || !math.IsInf(PhiInverse(1), 1) {
		t.Error("the ends are not infinite")
	}
}

// Values of a 30-digit computation (mpmath betainc, inverted).
func TestBetaQuantilesToNineDigits(t *testing.T) {
	for _, q := range []struct{ a, b, u, want float64 }{
		{8.5, 2.5, 0.05, 0.54750436303731666},
		{8.5, 2.5, 0.95, 0.93978628173381098},
		{0.5, 10.5, 0.5, 0.021940166768717429},
		{58.5, 39.5, 0.05, 0.51467794801624767},
		{58.5, 39.5, 0.95, 0.67693808548405172},
		{3, 3, 0.5, 0.5},
		{1.6666666666666667, 4.333333333333333, 0.05, 0.048397206382192781},
		{0.5, 0.5, 0.05, 0.0061558297024311376},
		{100.5, 900.5, 0.95, 0.11645808168004899},
		{2.3333333333333335, 4.666666666666667, 0.3, 0.22754845690242194},
		{0.5, 20.5, 0.05, 9.7077758582331729e-5},
		{20.5, 0.5, 0.05, 0.90952357346212768},
		{40.5, 60.5, 0.5, 0.40033405240667599},
		{5, 1, 0.01, 0.39810717055349725}, // 0.01^(1/5)
		{1, 5, 0.99, 0.60189282944650268}, // 1 − 0.01^(1/5)
	} {
		near(t, "quantile", BetaQuantile(q.u, q.a, q.b), q.want, 1e-11)
		near(t, "share below", Beta(q.want, q.a, q.b), q.u, 1e-11)
	}
}

// The share of a beta(k, n−k+1) below x is the chance of at least k successes
// in n trials of x each.
func TestBetaIsTheTailOfABinomial(t *testing.T) {
	for _, n := range []int{1, 5, 12, 30} {
		for k := 1; k <= n; k++ {
			for _, x := range []float64{0.03, 0.4, 0.77} {
				var tail float64
				for j := k; j <= n; j++ {
					choose := 1.0
					for i := range j {
						choose *= float64(n-i) / float64(i+1)
					}
					tail += choose * math.Pow(x, float64(j)) * math.Pow(1-x, float64(n-j))
				}
				near(t, "binomial tail", Beta(x, float64(k), float64(n-k+1)), tail, 1e-10)
			}
		}
	}
}

// A gamma of shape ν/2 is half a chi-square with ν degrees of freedom: 3.841 and
// 18.307 in the NIST/SEMATECH Handbook of Statistical Methods, table 1.3.6.7.4,
// at 0.95; more digits from a 30-digit computation (mpmath gammainc, inverted).
func TestGammaQuantilesToNineDigits(t *testing.T) {
	for _, q := range []struct{ a, u, want float64 }{
		{0.5, 0.05, 0.0019660700000097616},
		{0.5, 0.95, 1.9207294103470622},
		{1, 0.5, math.Ln2},
		{2.5, 0.05, 0.57273811303088464},
		{2.5, 0.95, 5.5352488467581759},
		{5.5, 0.05, 2.2874065396611119},
		{5.5, 0.95, 9.8375687863412463},
		{100.5, 0.5, 100.16686392940771},
	} {
		near(t, "quantile", GammaQuantile(q.u, q.a), q.want, 1e-11)
	}
	for nu, table := range map[float64]float64{1: 3.841, 2: 5.991, 3: 7.815, 5: 11.070, 10: 18.307, 100: 124.342} {
		if got := 2 * GammaQuantile(0.95, nu/2); math.Abs(got-table) > 0.0005 {
			t.Errorf("chi-square with %v degrees: %v, the table says %v", nu, got, table)
		}
	}
}

func TestQuantilesComeBackOverTheWholeRange(t *testing.T) {
	for _, a := range []float64{0.5, 1, 1.3, 5, 40.5, 2000.5} {
		for _, u := range []float64{1e-9, 0.001, 0.05, 0.5, 0.95, 0.999, 1 - 1e-9} {
			near(t, "gamma", Gamma(GammaQuantile(u, a), a), u, 1e-9)
			for _, b := range []float64{0.5, 1, 3.7, 300.5} {
				// Close to 1 a double runs out of places: 1−x is only known to 1e-16.
				x := BetaQuantile(u, a, b)
				if x < 1-1e-9 {
					near(t, "beta", Beta(x, a, b), u, 1e-9)
				}
			}
		}
	}
}

func TestImpossibleShapesAreNotNumbers(t *testing.T) {
	for _, x := range []float64{Beta(0.5, 0, 1), BetaQuantile(0.5, 1, -1), Gamma(1, 0), GammaQuantile(0.5, math.NaN()), BetaQuantile(math.NaN(), 1, 1)} {
		if !math.IsNaN(x) {
			t.Errorf("got %v", x)
		}
	}
}
