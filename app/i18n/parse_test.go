package i18n

import (
	"errors"
	"math"
	"strconv"
	"strings"
	"testing"
)

func TestASingleSeparatorFollowsTheRegion(t *testing.T) {
	for _, c := range []struct {
		region Region
		typed  string
		want   float64
	}{
		{"es-ES", "1.234", 1234}, {"es-MX", "1.234", 1.234}, {"en-US", "1.234", 1.234},
		{"es-ES", "1,234", 1.234}, {"es-MX", "1,234", 1234}, {"en-GB", "1,234", 1234},
		{"es-AR", "1.234", 1234}, {"es-CO", "1.234", 1234}, {"es-CL", "1.234", 1234}, {"es-PE", "1.234", 1.234}, {"es-US", "1,234", 1234},
		{"es-ES", "12.5", 12.5}, {"es-ES", "12,5", 12.5}, {"es-MX", "12,5", 12.5}, {"es-MX", "12,50", 12.5},
		{"es-ES", "1.2345", 1.2345}, {"es-ES", "12.345", 12345}, {"es-ES", "123.456", 123456},
		{"es-ES", "0.125", 0.125}, {"es-ES", ".125", 0.125}, {"es-MX", "0,125", 0.125}, {"es-ES", "1234.567", 1234.567},
		{"es-ES", "5,", 5}, {"es-ES", ",5", 0.5}, {"es-ES", "007", 7},
	} {
		if got, err := (Locale{Region: c.region}).Parse(c.typed); err != nil || got != c.want {
			t.Errorf("%s %q: %v, %v; want %v", c.region, c.typed, got, err, c.want)
		}
	}
}

func TestOtherNumbersReadTheSameEverywhere(t *testing.T) {
	for typed, want := range map[string]float64{
		"0": 0, "-0": 0, "12": 12, "1234": 1234,
		"1.234,5": 1234.5, "1,234.5": 1234.5, "1.234,567": 1234.567, "1,234.567": 1234.567,
		"1.234.567": 1234567, "1,234,567": 1234567, "1.234.567,89": 1234567.89, "1,234,567.89": 1234567.89,
		"1'234": 1234, "1’234’567.5": 1234567.5, "1'234,5": 1234.5,
		"1 234": 1234, "1\u00a0234,50": 1234.5, "1\u202f234.50": 1234.5, " 12 ": 12, "\t12\n": 12,
		"-5": -5, "−5": -5, "+5": 5, "- 5": -5, "−1.234,50": -1234.5,
		"53%": 53, "53 %": 53, "−52\u00a0%": -52,
		"12 €": 12, "€12": 12, "-€12": -12, "€-12": -12, "$ 12": 12, "$12.50": 12.5, "US$ 12": 12, "US$−12,50": -12.5,
		"S/ 12.50": 12.5, "S/.12.50": 12.5, "Bs. 12,50": 12.5, "12 EUR": 12, "EUR 12": 12, "mxn 12": 12, "Q12": 12,
		"80 mil": 80000, "80k": 80000, "80 K": 80000, "80 mil €": 80000, "€1.5k": 1500, "1,5 mil pesos": 1500, "2 thousand": 2000,
		"1,5 millones": 1.5e6, "1 millón": 1e6, "2.5 million": 2.5e6, "-3k": -3000,
		"12 euros": 12, "12 pesos": 12, "1 peso": 1, "1 dólar": 1, "12 dólares": 12, "12 guaraníes": 12,
	} {
		for _, r := range Regions {
			got, err := Locale{Region: r}.Parse(typed)
			if err != nil || got != want || math.Signbit(got) != (want < 0) {
				t.Errorf("%s %q: %v, %v; want %v", r, typed, got, err, want)
			}
		}
	}
}

func TestAPercentSignAndACurrencyAreTold(t *testing.T) {
	for typed, want := range map[string][2]bool{
		"12": {}, "1.234,5": {}, "80 mil": {}, "-3k": {}, "1,5 millones": {}, "": {},
		"12,5 %": {true, false}, "53%": {true, false}, "−52\u00a0%": {true, false}, "% 5": {true, false},
		"6 €": {false, true}, "$12.50": {false, true}, "-€12": {false, true}, "€-12": {false, true}, "80 mil €": {false, true},
		"12 EUR": {false, true}, "mxn 12": {false, true}, "1 peso": {false, true}, "Q12": {false, true},
		"12 % €": {true, true},
	} {
		if percent, money := Marks(typed); percent != want[0] || money != want[1] {
			t.Errorf("%q: percent %v, money %v; want %v", typed, percent, money, want)
		}
	}
}

func TestWhatIsNoNumberIsAnError(t *testing.T) {
	for typed, want := range map[string]ParseCode{
		"": ParseEmpty, "  ": ParseEmpty, "\u00a0": ParseEmpty,
		"1,2,3": ParseAmbiguous, "1.2.3": ParseAmbiguous, "1.23,4,5": ParseAmbiguous, "12.34,5": ParseAmbiguous,
		"1,23,456": ParseAmbiguous, "1234.567.890": ParseAmbiguous, "1.234,567,890": ParseAmbiguous, "1..5": ParseAmbiguous,
		"3'50": ParseAmbiguous, "1'2": ParseAmbiguous, "1,5'000": ParseAmbiguous, "1.234'567": ParseAmbiguous, ",123,456": ParseAmbiguous,
		"--5": ParseNotNumber, "+-5": ParseNotNumber, "5-": ParseNotNumber, "−€−5": ParseNotNumber, "(5)": ParseNotNumber,
		"1e9": ParseNotNumber, "0x10": ParseNotNumber, "1_000": ParseNotNumber, "∞": ParseNotNumber, "NaN": ParseNotNumber, "Inf": ParseNotNumber,
		"80m": ParseNotNumber, "mil": ParseNotNumber, "k": ParseNotNumber, "80 k k": ParseNotNumber, "80 mil 5": ParseNotNumber,
		"abc": ParseNotNumber, "12 o 13": ParseNotNumber, "10-20": ParseNotNumber, "1/2": ParseNotNumber, "½": ParseNotNumber, "5%5": ParseNotNumber,
		"€": ParseNotNumber, "-": ParseNotNumber, ".": ParseNotNumber, ",": ParseNotNumber, "%": ParseNotNumber,
		"１２": ParseNotNumber, "١٢": ParseNotNumber, "12\u200f": ParseNotNumber, "12\x00": ParseNotNumber, "\xff": ParseNotNumber,
		strings.Repeat("9", 400): ParseNotNumber,
	} {
		for _, r := range Regions {
			v, err := Locale{Region: r}.Parse(typed)
			var pe *ParseError
			if !errors.As(err, &pe) || pe.Code != want || pe.Typed != typed || v != 0 {
				t.Errorf("%s %q: %v, %v; want %s", r, typed, v, err, want)
			}
		}
	}
}

// readBack checks that what l writes for v is read as it was written: within
// half a unit of the last decimal (1e-9 and 1e-15 are the rounding of float64
// in the comparison itself), as v exactly where v has no more decimals than
// are shown, and as what is then written the same way again.
func readBack(t *testing.T, l Locale, v float64, decimals int) {
	t.Helper()
	for name, s := range map[string]string{
		"Number": l.Number(v, decimals), "Fixed": l.Fixed(v, decimals), "Example": l.Example(v, decimals),
		"Money": l.Money(v, decimals), "SignedMoney": l.SignedMoney(v, decimals),
	} {
		got, err := l.Parse(s)
		if err != nil {
			t.Errorf("%v %s(%v, %d) = %q: %v", l, name, v, decimals, s, err)
			continue
		}
		unit := math.Pow10(-decimals)
		if math.Abs(got-v) > unit/2*(1+1e-9)+math.Abs(v)*1e-15 {
			t.Errorf("%v %s(%v, %d) = %q, read as %v", l, name, v, decimals, s, got)
		}
		if exact, _ := strconv.ParseFloat(strconv.FormatFloat(v, 'f', decimals, 64), 64); exact == v && got != v {
			t.Errorf("%v %s(%v, %d) = %q, read as %v", l, name, v, decimals, s, got)
		}
		if again := l.Number(got, decimals); again != l.Number(v, decimals) {
			t.Errorf("%v %s(%v, %d) = %q, written again %q", l, name, v, decimals, s, again)
		}
	}
}

func TestWhatIsWrittenIsReadBack(t *testing.T) {
	for _, r := range Regions {
		for _, code := range Currencies {
			l := Locale{Lang: ES, Region: r, Currency: code}
			for _, v := range []float64{0, 0.125, 1.234, 12.345, 123.456, 999.995, 1000, 1234, 1234.567, 123456, 1234567.891, 1e15, 1e21, 1e300, 5e-7} {
				for decimals := range 5 {
					readBack(t, l, v, decimals)
					readBack(t, l, -v, decimals)
				}
			}
		}
	}
}

func FuzzWhatIsWrittenIsReadBack(f *testing.F) {
	f.Add(1234.567, uint8(3), uint8(0), uint8(0))
	f.Fuzz(func(t *testing.T, v float64, decimals, region, currency uint8) {
		l := Locale{Region: Regions[int(region)%len(Regions)], Currency: Currencies[int(currency)%len(Currencies)]}
		l.People(v)
		l.RoundMoney(v)
		l.Percent(v, int(decimals))
		if !math.IsNaN(v) && !math.IsInf(v, 0) {
			readBack(t, l, v, int(decimals%7))
		}
	})
}

func FuzzParseGivesAFiniteNumberOrItsError(f *testing.F) {
	for _, s := range []string{"1.234,5", "−€ 1'234", "1e9", "S/.", "\xc2", "’", "12\u202f%"} {
		f.Add(s, uint8(0))
	}
	f.Fuzz(func(t *testing.T, s string, region uint8) {
		v, err := Locale{Region: Regions[int(region)%len(Regions)]}.Parse(s)
		var pe *ParseError
		if err != nil && !errors.As(err, &pe) || math.IsNaN(v) || math.IsInf(v, 0) {
			t.Errorf("%q: %v, %v", s, v, err)
		}
	})
}
