package stat

import (
	"math"
	"os"
	"strconv"
	"strings"
	"testing"
)

// table reads a file of testdata by columns.
func table(t *testing.T, name string) [][]float64 {
	t.Helper()
	file, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var columns [][]float64
	for i, line := range strings.Split(strings.TrimSpace(string(file)), "\n") {
		for j, cell := range strings.Split(line, ",") {
			if i == 0 {
				columns = append(columns, nil)
				continue
			}
			x, err := strconv.ParseFloat(cell, 64)
			if err != nil {
				t.Fatal(err)
			}
			columns[j] = append(columns[j], x)
		}
	}
	return columns
}

func ones(n int) []float64 {
	x := make([]float64, n)
	for i := range x {
		x[i] = 1
	}
	return x
}

// alone is the combination that is coefficient j.
func alone(j int) []float64 {
	c := make([]float64, j+1)
	c[j] = 1
	return c
}

// digits is −log₁₀ of the relative error, NIST's LRE.
func digits(got, want float64) float64 {
	if got == want {
		return 16
	}
	return -math.Log10(math.Abs(got-want) / math.Abs(want))
}

// NIST Statistical Reference Datasets, Longley: certified values.
func TestLongleyAgreesWithNISTToTenDigits(t *testing.T) {
	data := table(t, "longley.csv")
	f, ok := LeastSquares(append([][]float64{ones(16)}, data[1:]...), data[0])
	if !ok || f.Rank != 7 || f.LeftOut != nil {
		t.Fatal("not fitted")
	}
	worst := 16.0
	for j, want := range []struct{ estimate, se float64 }{
		{-3482258.63459582, 890420.383607373},
		{15.0618722713733, 84.9149257747669},
		{-0.358191792925910e-01, 0.334910077722432e-01},
		{-2.02022980381683, 0.488399681651699},
		{-1.03322686717359, 0.214274163161675},
		{-0.511041056535807e-01, 0.226073200069370},
		{1829.15146461355, 455.478499142212},
	} {
		worst = min(worst, digits(f.Coefficients[j], want.estimate), digits(f.Classical(alone(j)), want.se))
	}
	worst = min(worst, digits(f.SD(), 304.854073561965), digits(f.SD()*f.SD()*9, 836424.055505915))
	t.Logf("Longley: %.1f digits, condition %.3g", worst, f.Condition)
	if worst < 10 {
		t.Errorf("%.1f digits", worst)
	}
	// Found by another way in the residuals of R: the first and the last.
	near(t, "first residual", f.Residuals[0], 267.340029759711, 1e-9)
	near(t, "last residual", f.Residuals[15], -206.7578251937366, 1e-9)
}

// NIST Statistical Reference Datasets, Filip: the powers of x as doubles hold
// them are already off by 1e-16, which the condition turns into 1e-6 and less.
func TestFilipIsRightAsFarAsDoublesGoAndSaysItIsIllConditioned(t *testing.T) {
	data := table(t, "filip.csv")
	columns := [][]float64{ones(82)}
	for j := range 10 {
		power := make([]float64, 82)
		for i, x := range data[1] {
			power[i] = columns[j][i] * x
		}
		columns = append(columns, power)
	}
	f, ok := LeastSquares(columns, data[0])
	if !ok || f.Rank != 11 {
		t.Fatalf("rank %v", f.Rank)
	}
	worst := 16.0
	for j, want := range []struct{ estimate, se float64 }{
		{-1467.48961422980, 298.084530995537},
		{-2772.17959193342, 559.779865474950},
		{-2316.37108160893, 466.477572127796},
		{-1127.97394098372, 227.204274477751},
		{-354.478233703349, 71.6478660875927},
		{-75.1242017393757, 15.2897178747400},
		{-10.8753180355343, 2.23691159816033},
		{-1.06221498588947, 0.221624321934227},
		{-0.670191154593408e-01, 0.142363763154724e-01},
		{-0.246781078275479e-02, 0.535617408889821e-03},
		{-0.402962525080404e-04, 0.896632837373868e-05},
	} {
		worst = min(worst, digits(f.Coefficients[j], want.estimate), digits(f.Classical(alone(j)), want.se))
	}
	t.Logf("Filip: %.1f digits, condition %.3g", worst, f.Condition)
	if worst < 6 {
		t.Errorf("%.1f digits", worst)
	}
	if f.Condition < IllConditioned {
		t.Errorf("condition %v says nothing", f.Condition)
	}
}

// R, sandwich::NeweyWest(lm(…), lag, prewhite = FALSE), fifteen digits.
func TestNeweyWestIsThatOfR(t *testing.T) {
	data := table(t, "us-macro.csv")
	growth := func(level []float64) []float64 {
		var g []float64
		for i := 1; i < len(level); i++ {
			g = append(g, 400*(math.Log(level[i])-math.Log(level[i-1])))
		}
		return g
	}
	y := growth(data[1])
	f, ok := LeastSquares([][]float64{ones(len(y)), growth(data[0]), data[2][:len(y)]}, y)
	if !ok {
		t.Fatal("not fitted")
	}
	variance := map[int][]float64{
		4:  {1.385551290884014, 0.1081011690351306, 0.0862118527405036},
		10: {1.257386180080192, 0.1049107028987101, 0.0985539340694839},
	}
	covariance := map[int]float64{4: -0.3133096102522685, 10: -0.2871560199899846} // of the first two
	for j, want := range []float64{-9.48167277465485, 4.3742216647032, -0.613996969478989} {
		near(t, "coefficient", f.Coefficients[j], want, 1e-12)
		for lag := range variance {
			near(t, "variance", math.Pow(f.NeweyWest(alone(j), lag), 2), variance[lag][j], 1e-12)
		}
	}
	for lag, want := range covariance {
		sum := math.Pow(f.NeweyWest([]float64{1, 1}, lag), 2)
		near(t, "covariance", (sum-variance[lag][0]-variance[lag][1])/2, want, 1e-11)
	}
	for n, lag := range map[int]int{0: 0, 2: 0, 20: 2, 24: 2, 36: 2, 63: 2, 64: 3, 152: 4} {
		if got := NeweyWestLag(n); got != lag {
			t.Errorf("lag at n = %d: %d, want %d", n, got, lag)
		}
	}
}

func TestWhatEarlierColumnsSayIsLeftOut(t *testing.T) {
	x := []float64{1, 2, 3, 4, 5, 6}
	twice := []float64{5, 7, 9, 11, 13, 15} // 3 + 2x
	y := []float64{3.1, 4.9, 7.2, 8.8, 11.1, 12.9}
	f, ok := LeastSquares([][]float64{ones(6), x, twice, make([]float64, 6), {1, 0, 0, 1, 0, 0}}, y)
	if !ok || f.Rank != 3 || len(f.LeftOut) != 2 || f.LeftOut[0] != 2 || f.LeftOut[1] != 3 || f.Coefficients[2] != 0 {
		t.Fatalf("%+v", f)
	}
	without, _ := LeastSquares([][]float64{ones(6), x, {1, 0, 0, 1, 0, 0}}, y)
	near(t, "slope", f.Coefficients[1], without.Coefficients[1], 1e-12)
	near(t, "its error", f.Classical(alone(1)), without.Classical(alone(1)), 1e-12)
	if f.Classical([]float64{0, 0, 1}) != 0 {
		t.Error("a column left out has an error")
	}
}

func TestWeightsMakeTheCombinationFromTheData(t *testing.T) {
	data := table(t, "longley.csv")
	f, _ := LeastSquares(append([][]float64{ones(16)}, data[1:]...), data[0])
	c := []float64{0, 1, 0, 2, -1}
	var pull float64
	for i, h := range f.Leverage() {
		row := []float64{1}
		for _, column := range data[1:] {
			row = append(row, column[i])
		}
		near(t, "leverage", h, f.Weights(row)[i], 1e-6)
		pull += h
	}
	near(t, "leverage in all", pull, 7, 1e-12)
	var sum float64
	for i, w := range f.Weights(c) {
		sum += w * data[0][i]
	}
	near(t, "Σ weight·y", sum, f.Combination(c), 1e-8)
}

func TestWhatCannotBeFittedIsSaid(t *testing.T) {
	for name, test := range map[string]struct {
		columns [][]float64
		y       []float64
	}{
		"no rows":    {[][]float64{{}}, nil},
		"no columns": {nil, []float64{1}},
		"lengths":    {[][]float64{{1}}, []float64{1, 2}},
		"not finite": {[][]float64{{1, math.NaN()}}, []float64{1, 2}},
		"infinite y": {[][]float64{{1, 1}}, []float64{1, math.Inf(1)}},
	} {
		if _, ok := LeastSquares(test.columns, test.y); ok {
			t.Errorf("%s: fitted", name)
		}
	}
	// As many columns as rows go through every point and leave no error.
	f, ok := LeastSquares([][]float64{{1, 1}, {1, 2}, {1, 4}}, []float64{3, 5})
	if !ok || f.DF() != 0 || f.SD() != 0 {
		t.Errorf("%+v", f)
	}
	near(t, "slope", f.Coefficients[1], 2, 1e-14)
	huge, ok := LeastSquares([][]float64{{1e200, 1e200}, {1e-200, 2e-200}}, []float64{1, 2})
	if !ok {
		t.Fatal("large numbers")
	}
	near(t, "tiny column", huge.Coefficients[1], 1e200, 1e-12)
}

func TestTheErrorOfErrorsThatGoTogether(t *testing.T) {
	weights := []float64{1, -2, 0.5, 3}
	for _, rho := range []float64{0, 0.3, 0.9} {
		var want float64
		for i, a := range weights {
			for j, b := range weights {
				want += a * b * math.Pow(rho, math.Abs(float64(i-j)))
			}
		}
		near(t, "variance", Quadratic(weights, rho), want, 1e-12)
	}
	data := table(t, "longley.csv")
	f, _ := LeastSquares([][]float64{ones(16), data[6]}, data[0])
	near(t, "independent", f.Together(alone(1), 0), f.Classical(alone(1)), 1e-12)
	raw, errors := f.Neighbours()
	if !(f.Together(alone(1), 0.5) > f.Classical(alone(1))) || raw < -1 || errors < 0 || errors > 0.9 {
		t.Errorf("%v %v", raw, errors)
	}
}

// Σe(t)e(t−1)/Σe² by hand: residuals 1, 1, −1, −1 of a mean.
func TestNeighboursByHand(t *testing.T) {
	f, _ := LeastSquares([][]float64{ones(4)}, []float64{6, 6, 4, 4})
	raw, errors := f.Neighbours()
	near(t, "raw", raw, 0.25, 1e-12)
	near(t, "errors", errors, (0.25+0.75/3)*4/3, 1e-12) // the lean of a mean of four is −¾ over 3
}
