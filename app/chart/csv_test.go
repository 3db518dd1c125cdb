package chart

import (
	"encoding/csv"
	"math"
	"reflect"
	"strings"
	"testing"
)

func TestCSVHasNoNoiseAndNoNegativeZero(t *testing.T) {
	for v, want := range map[float64]string{
		5200.041600000001: "5200.04", math.Copysign(0, -1): "0", -1e-12: "0", 0.1 + 0.2: "0.3", 1234567.891: "1234567.89",
		-0.85: "-0.85", 1.0 / 3: "0.333333", 12.3456789: "12.3457", 24: "24", 100: "100", -294.999999: "-295", 0.00012345678: "0.000123457",
	} {
		if got := csvNumber(v); got != want {
			t.Errorf("%v is written %s, want %s", v, got, want)
		}
	}
}

func TestCSVKeepsNumbersNumericAndDefusesFormulas(t *testing.T) {
	table := Table{
		Head:    []string{"Canal", "Valor; exacto"},
		Rows:    [][]string{{"=cmd|' /C calc'!A0", "1.234,5 €"}, {`dice "hola"`, "–"}, {"", "−85 %"}},
		Numeric: [][]float64{{math.NaN(), 1234.5}, {math.NaN(), math.NaN()}, {math.NaN(), -0.85}},
	}
	for decimal, want := range map[string][][]string{
		",": {{"Canal", "Valor; exacto"}, {"'=cmd|' /C calc'!A0", "1234,5"}, {`dice "hola"`, "–"}, {"", "-0,85"}},
		".": {{"Canal", "Valor; exacto"}, {"'=cmd|' /C calc'!A0", "1234.5"}, {`dice "hola"`, "–"}, {"", "-0.85"}},
	} {
		r := csv.NewReader(strings.NewReader(strings.TrimPrefix(table.CSV(decimal), "\ufeff")))
		if decimal == "," {
			r.Comma = ';'
		}
		got, err := r.ReadAll()
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("decimal %q: %v\ngot  %q\nwant %q", decimal, err, got, want)
		}
	}
}
