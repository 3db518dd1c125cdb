package impact

import (
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"quilate/app/stat"
)

// column is the second column of a file of testdata.
func column(t *testing.T, name string) []float64 {
	t.Helper()
	file, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var values []float64
	for _, line := range strings.Split(strings.TrimSpace(string(file)), "\n")[1:] {
		_, cell, _ := strings.Cut(line, ",")
		x, err := strconv.ParseFloat(cell, 64)
		if err != nil {
			t.Fatal(err)
		}
		values = append(values, x)
	}
	return values
}

// printed compares with a figure printed with so many decimals.
func printed(t *testing.T, what string, got, want float64, decimals int) {
	t.Helper()
	if math.Abs(got-want) > 0.5001*math.Pow(10, -float64(decimals)) {
		t.Errorf("%s: got %.8g, published %v", what, got, want)
	}
}

// California's Proposition 99: packs a head from 1970, tax from 1989. Linden,
// Stata Journal 15 (2015), 480–500, and his power_itsa: 132.2258 in 1970,
// −1.779474 a year, −20.0581 at once, −3.274126 a year afterwards. Classical
// errors as R prints them for the same model.
func TestCaliforniaIsAsPublished(t *testing.T) {
	s := Series{First: 1, Sales: column(t, "california.csv")}
	f, ok := newDesign(s, 19, 0, 0, false).fitted()
	if !ok {
		t.Fatal("not fitted")
	}
	b := f.fit.Coefficients
	printed(t, "level of 1970", b[0]+b[1], 132.2258, 4)
	printed(t, "trend", b[1], -1.779474, 6)
	printed(t, "step", b[2], -20.0581, 4)
	printed(t, "trend after", b[1]+b[3], -3.274126, 6)
	printed(t, "error of the level", f.fit.Classical([]float64{1, 1}), 2.2866, 4)
	for j, se := range []float64{0.2170, 3.7471, 0.4846} {
		printed(t, "error", f.fit.Classical(unit(j+1)), se, 4)
	}
	// −20 at once and −1.49 more each year: −28.3 a year on average, as the
	// growth curve of the same data gives it.
	printed(t, "lift a year", f.fit.Combination(f.lift())/12, -28.3, 1)
	a := Measure(Case{Series: s, Start: 20})
	if a.Verdict != Less || a.Grade != GradeC || a.Before != 19 || a.After != 12 {
		t.Errorf("%+v", a)
	}
}

// Drivers killed or seriously injured in Great Britain, 1969 to 1984, logarithm
// on the month: Commandeur and Koopman, An Introduction to State Space Time
// Series Analysis, 2007, §1.2, with the errors of R.
func TestBritishDriversAreAsPublished(t *testing.T) {
	drivers := column(t, "uk-drivers.csv")
	logs := make([]float64, len(drivers))
	for i, x := range drivers {
		logs[i] = math.Log(x)
	}
	d := newDesign(Series{Sales: logs}, len(logs), 0, 0, false)
	f, ok := d.fitted()
	if !ok || f.fit.Rank != 2 || len(f.fit.LeftOut) != 2 {
		t.Fatalf("%+v", f.fit)
	}
	printed(t, "level", f.fit.Coefficients[0], 7.5458427, 7)
	printed(t, "trend", f.fit.Coefficients[1], -0.0014480, 7)
	printed(t, "error of the level", f.fit.Classical(unit(0)), 0.0219747, 7)
	printed(t, "error of the trend", f.fit.Classical(unit(1)), 0.0001975, 7)
	printed(t, "residuals", f.fit.SD(), 0.1517, 4)
	if f.fit.DF() != 190 {
		t.Errorf("%d degrees of freedom", f.fit.DF())
	}

	// The belts of February 1983: fewer from then on, as everybody finds. The same
	// file read as a table of months.
	file, _ := os.ReadFile("testdata/uk-drivers.csv")
	r := Read(file, Choices{Roles: map[int]Role{1: Sales}})
	a := Measure(Case{Series: r.Series, Start: NewMonth(1983, 2)})
	if a.Months != 192 || a.Verdict != Less || a.Waves != 2 || a.Lag != 4 {
		t.Errorf("%+v", a.Share)
	}
}

// The Nile at Aswan, 1871 to 1970, which fell after 1898 (Zeileis and others,
// Computational Statistics & Data Analysis 44 (2003), 109–123): 1097.75 on
// average up to then and 849.97 after, by adding up the data.
func TestTheNileFellBy248(t *testing.T) {
	s := Series{First: 1, Sales: column(t, "nile.csv")}
	a := &Account{Lag: -1, Before: 28, After: 72}
	a.means(s, 28)
	printed(t, "before", a.Terms[0].Estimate, 1097.75, 2)
	printed(t, "after", a.Terms[0].Estimate+a.Terms[1].Estimate, 849.97, 2)
	if a.Verdict != Less || a.DF != 98 {
		t.Errorf("%+v", a)
	}
	// The difference of means by the textbook's pooled variance.
	_, before := stat.MeanVariance(s.Sales[:28])
	_, after := stat.MeanVariance(s.Sales[28:])
	pooled := math.Sqrt((27*before + 71*after) / 98 * (1.0/28 + 1.0/72))
	near(t, "error", a.Terms[1].SE, pooled, 1e-12)
}
