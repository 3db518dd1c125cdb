package export

import (
	"encoding/csv"
	"math"
	"strconv"
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
)

// TestMonthsAddUpInAnotherProgram reads the CSV as a spreadsheet of the region
// would and adds its columns up, each cell to the cent.
func TestMonthsAddUpInAnotherProgram(t *testing.T) {
	s, _ := assessment.SampleByID("valencia-ropa-infantil")
	present := analysis.Run(s.Document).Cases[0]
	for _, c := range []struct {
		region  string
		lang    i18n.Lang
		decimal string
		cells   rune
		first   string
	}{{"es-ES", i18n.ES, ",", ';', "Mes"}, {"es-MX", i18n.ES, ".", ',', "Mes"}, {"en-GB", i18n.EN, ".", ',', "Month"}} {
		loc := i18n.Locale{Lang: c.lang, Region: i18n.Region(c.region)}
		text := Months(&present.Result, present.Inputs.SetupCost, loc).CSV(c.decimal)
		r := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
		r.Comma = c.cells
		rows, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) != present.Inputs.HorizonMonths+2 || rows[0][0] != c.first || len(rows[0]) != 20 {
			t.Fatalf("%s: %d rows of %d cells, the first %q", c.region, len(rows), len(rows[0]), rows[0][0])
		}
		at := func(row, column int) float64 {
			cell := rows[row][column]
			if c.decimal == "," && strings.Contains(cell, ".") {
				t.Fatalf("%s: %q is not written as there", c.region, cell)
			}
			v, err := strconv.ParseFloat(strings.Replace(cell, c.decimal, ".", 1), 64)
			if err != nil {
				t.Fatalf("%s: row %d, column %d: %v", c.region, row, column, err)
			}
			return v
		}
		benefit, cost := 0.0, 0.0
		for i := 1; i < len(rows); i++ {
			lines := 0.0
			for k := 8; k < 15; k++ {
				lines += at(i, k)
			}
			if math.Abs(lines-at(i, 15)) > 0.005*8 {
				t.Errorf("%s, month %d: lines add up to %v, benefit %v", c.region, i-1, lines, at(i, 15))
			}
			benefit, cost = benefit+at(i, 15), cost+at(i, 16)
			if math.Abs(benefit-cost-at(i, 18)) > 0.005*float64(2*i+1) {
				t.Errorf("%s, month %d: %v so far, want %v", c.region, i-1, at(i, 18), benefit-cost)
			}
		}
		if math.Abs(benefit-present.Result.TotalBenefit) > 0.005*float64(len(rows)) || math.Abs(cost-present.Result.TotalCost) > 0.005*float64(len(rows)) {
			t.Errorf("%s: benefit %v and cost %v, want %v and %v", c.region, benefit, cost, present.Result.TotalBenefit, present.Result.TotalCost)
		}
	}
}
