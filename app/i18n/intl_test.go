package i18n

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// intl is testdata/intl.json: what Intl prints in Chromium.
type intl struct {
	Columns []string
	Cases   [][]any
	Dates   [][3]string
	Ages    [][]any
	Lists   [][]any
	Plurals [][]any
}

func readIntl(t *testing.T) intl {
	t.Helper()
	data, err := os.ReadFile("testdata/intl.json")
	if err != nil {
		t.Fatal(err)
	}
	var g intl
	if err := json.Unmarshal(data, &g); err != nil {
		t.Fatal(err)
	}
	return g
}

// trueMinus is the one intended difference from Intl.
func trueMinus(s string) string { return strings.ReplaceAll(s, "-", "−") }

func TestFiguresAreThoseOfTheBrowser(t *testing.T) {
	g := readIntl(t)
	if want := []string{"region", "style", "currency", "digits", "sign", "value", "want"}; !slices.Equal(g.Columns, want) {
		t.Fatalf("columns are %q", g.Columns)
	}
	seen := map[string]bool{}
	for _, c := range g.Cases {
		region, style, currency := Region(c[0].(string)), c[1].(string), c[2].(string)
		digits, signed, v := int(c[3].(float64)), c[4] == "exceptZero", c[5].(float64)
		l := Locale{Lang: Lang(region[:2]), Region: region, Currency: currency}
		seen[string(region)], seen[currency] = true, true
		for _, l := range []Locale{l, l.WithLang(ES), l.WithLang(EN)} {
			var got string
			switch {
			case style == "number":
				got = l.Number(v, digits)
			case style == "fixed":
				got = l.Fixed(v, digits)
			case style == "percent" && signed:
				got = l.SignedPercent(v, digits)
			case style == "percent":
				got = l.Percent(v, digits)
			case style == "currency" && signed:
				got = l.SignedMoney(v, digits)
			case style == "currency":
				got = l.Money(v, digits)
			}
			if want := trueMinus(c[6].(string)); got != want {
				t.Errorf("%v in %s: %q, Intl has %q", c[:6], l.Lang, got, want)
			}
		}
	}
	for _, r := range Regions {
		if !seen[string(r)] {
			t.Errorf("no case for %s", r)
		}
	}
	for _, c := range Currencies {
		if !seen[c] {
			t.Errorf("no case for %s", c)
		}
	}
}

func TestDatesAreThoseOfTheBrowser(t *testing.T) {
	for _, d := range readIntl(t).Dates {
		day, err := time.Parse(time.DateOnly, d[1])
		if err != nil {
			t.Fatal(err)
		}
		l := Locale{Lang: Lang(d[0][:2]), Region: Region(d[0])}
		if got := l.Date(day); got != d[2] {
			t.Errorf("%s on %s: %q, Intl has %q", d[0], d[1], got, d[2])
		}
	}
}

func TestAgesAreThoseOfTheBrowser(t *testing.T) {
	units := map[string]time.Duration{
		"minute": time.Minute, "hour": time.Hour, "day": 24 * time.Hour,
		"month": 30 * 24 * time.Hour, "year": 365 * 24 * time.Hour,
	}
	for _, a := range readIntl(t).Ages {
		d := time.Duration(a[2].(float64)) * units[a[1].(string)]
		if got := (Locale{Lang: Lang(a[0].(string))}).Ago(d); got != a[3] {
			t.Errorf("%v: %q, Intl has %q", a[:3], got, a[3])
		}
	}
}

func TestListsAreThoseOfTheBrowser(t *testing.T) {
	for _, c := range readIntl(t).Lists {
		var items []string
		for _, it := range c[1].([]any) {
			items = append(items, it.(string))
		}
		l := Locale{Lang: Lang(c[0].(string)[:2])}
		if got := l.List(items); got != c[2] {
			t.Errorf("%v: %q, Intl has %q", c[:2], got, c[2])
		}
	}
}

func TestPluralFormsAreThoseOfTheBrowser(t *testing.T) {
	for _, c := range readIntl(t).Plurals {
		l := Locale{Lang: Lang(c[0].(string))}
		if got := l.Plural(c[1].(float64)); string(got) != c[2] {
			t.Errorf("%v: %q, Intl has %q", c[:2], got, c[2])
		}
	}
}
