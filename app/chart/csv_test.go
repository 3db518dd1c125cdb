package chart

import (
	"encoding/csv"
	"math"
	"reflect"
	"strings"
	"testing"
)

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
