package report

import (
	"math"
	"testing"

	"quilate/app/i18n"
)

// Whoever adds the printed months up gets the printed totals, and every printed
// balance on the way, in any currency.
func TestThePrintedMonthsAddUp(t *testing.T) {
	for name, r := range found() {
		for _, loc := range locales() {
			table, ok := Months(r, loc)
			if money := len(r.Cases) > 0 && r.Present.Money && r.Mode != "channel"; ok != money {
				t.Fatalf("%s: months told: %t, an account in money: %t", name, ok, money)
			}
			if !ok {
				continue
			}
			if r.Currency != "" {
				loc.Currency = r.Currency
			}
			sum := make([]float64, 5)
			last := len(table.Rows) - 1
			for i, row := range table.Rows {
				var v [6]float64
				for j := 1; j < len(row); j++ {
					v[j] = number(t, loc, row[j])
				}
				if math.Abs(v[2]-v[3]-v[4]) > 1e-6 {
					t.Fatalf("%s %v, %s: %s − %s is not %s", name, loc, row[0], row[2], row[3], row[4])
				}
				if i == last {
					for j := 1; j < 5; j++ {
						if math.Abs(sum[j]-v[j]) > 1e-6 {
							t.Fatalf("%s %v: column %d adds up to %v, printed %s", name, loc, j, sum[j], row[j])
						}
					}
					break
				}
				for j := 1; j < 5; j++ {
					sum[j] += v[j]
				}
				if math.Abs(sum[4]-v[5]) > 1e-6 {
					t.Fatalf("%s %v, %s: so far %v, printed %s", name, loc, row[0], sum[4], row[5])
				}
			}
			c := &r.Cases[0].Result
			if got := number(t, loc, table.Rows[last][5]); math.Abs(got-(c.TotalBenefit-c.TotalCost)) > 1.01*lastDigit(loc, table.Rows[last][5]) {
				t.Fatalf("%s %v: at the end %v, the account says %v", name, loc, got, c.TotalBenefit-c.TotalCost)
			}
		}
	}
}

func TestAnEmptyAccountHasNoMonths(t *testing.T) {
	if _, ok := Months(nil, i18n.Locale{}); ok {
		t.Error("months of nothing")
	}
}
