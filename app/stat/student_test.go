package stat

import (
	"math"
	"testing"
)

// NIST/SEMATECH e-Handbook of Statistical Methods, table 1.3.6.7.2: upper
// critical values of Student's t.
func TestStudentQuantilesAreThoseOfTheTables(t *testing.T) {
	shares := []float64{0.90, 0.95, 0.975, 0.99, 0.995, 0.999}
	for df, row := range map[float64][]float64{
		1:           {3.078, 6.314, 12.706, 31.821, 63.657, 318.309},
		2:           {1.886, 2.920, 4.303, 6.965, 9.925, 22.327},
		3:           {1.638, 2.353, 3.182, 4.541, 5.841, 10.215},
		5:           {1.476, 2.015, 2.571, 3.365, 4.032, 5.893},
		10:          {1.372, 1.812, 2.228, 2.764, 3.169, 4.144},
		14:          {1.345, 1.761, 2.145, 2.624, 2.977, 3.787},
		20:          {1.325, 1.725, 2.086, 2.528, 2.845, 3.552},
		28:          {1.313, 1.701, 2.048, 2.467, 2.763, 3.408},
		60:          {1.296, 1.671, 2.000, 2.390, 2.660, 3.232},
		100:         {1.290, 1.660, 1.984, 2.364, 2.626, 3.174},
		math.Inf(1): {1.282, 1.645, 1.960, 2.326, 2.576, 3.090},
	} {
		for i, want := range row {
			if got := StudentQuantile(shares[i], df); math.Abs(got-want) > 0.00051 {
				t.Errorf("t(%v) at %v: %v, the table says %v", df, shares[i], got, want)
			}
			if got := StudentQuantile(1-shares[i], df); math.Abs(got+want) > 0.00051 {
				t.Errorf("t(%v) at %v: %v, the table says %v", df, 1-shares[i], got, -want)
			}
		}
	}
}

// With 1, 2 and 4 degrees of freedom the distribution has closed forms (Shaw,
// Journal of Computational Finance 9, 2006).
func TestStudentIsExactWhereThereIsAFormula(t *testing.T) {
	for _, p := range []float64{1e-9, 0.001, 0.025, 0.2, 0.24, 0.26, 0.4, 0.499, 0.6, 0.975, 0.9999} {
		a := 4 * p * (1 - p)
		near(t, "one", StudentQuantile(p, 1), -1/math.Tan(math.Pi*p), 1e-10)
		near(t, "two", StudentQuantile(p, 2), (2*p-1)*math.Sqrt(2/a), 1e-10)
		four := 2 * math.Sqrt(math.Cos(math.Acos(math.Sqrt(a))/3)/math.Sqrt(a)-1)
		near(t, "four", StudentQuantile(p, 4), math.Copysign(four, p-0.5), 1e-7)
	}
	for _, x := range []float64{-40, -3, -0.7, -1e-6, 0.3, 2, 11} {
		near(t, "one", Student(x, 1), 0.5+math.Atan(x)/math.Pi, 1e-12)
		near(t, "two", Student(x, 2), 0.5+x/(2*math.Sqrt(2+x*x)), 1e-11)
	}
}

func TestStudentComesBackOverTheWholeRange(t *testing.T) {
	for _, df := range []float64{0.5, 1, 3, 7.5, 28, 400, 1e5} {
		for _, p := range []float64{1e-8, 0.01, 0.3, 0.5, 0.9, 0.9999} {
			near(t, "share", Student(StudentQuantile(p, df), df), p, 1e-8)
		}
	}
	if Student(0, 5) != 0.5 || StudentQuantile(0.5, 5) != 0 {
		t.Error("the middle is 0")
	}
	if Student(math.Inf(1), 5) != 1 || Student(math.Inf(-1), 5) != 0 || !math.IsInf(StudentQuantile(0, 5), -1) || !math.IsInf(StudentQuantile(1, 5), 1) {
		t.Error("the ends")
	}
	for _, x := range []float64{Student(1, 0), Student(math.NaN(), 3), StudentQuantile(0.5, -1), StudentQuantile(math.NaN(), 3)} {
		if !math.IsNaN(x) {
			t.Errorf("got %v", x)
		}
	}
}
