package exercises

import (
	"strings"
	"testing"

	"quilate/app/i18n"
)

func TestAReaderFindsTheFiguresOfEverySheetWrittenTheirWay(t *testing.T) {
	for _, c := range []struct {
		s          *sheet
		region     i18n.Region
		text, want string
	}{
		{&bakery, "es-ES", "8,20 €, con un margen del 55 %; 10.000 a −186 €", "8,20 €, con un margen del 55 %; 10.000 a −186 €"},
		{&bakery, "es-MX", "Con precio 0,0133, 10.000 personas, un 2,6 %.", "Con precio 0.0133, 10,000 personas, un 2.6%."},
		{&contest, "es-MX", "900 MXN a costo, 1,500 y 0.6 al mes, en total 2,970 MXN", "$900 a costo, 1,500 y 0.6 al mes, en total $2,970"},
		{&contest, "es-MX", "0–5, un VAN de −1,940 MXN.", "0–5, un VAN de −$1,940."},
		{&contest, "es-ES", "900 MXN a costo, 1,500 y 0.6 al mes, un 50%", "900 MXN a costo, 1.500 y 0,6 al mes, un 50 %"},
	} {
		loc := i18n.Locale{Lang: i18n.ES, Region: c.region, Currency: c.s.currency}
		if got := strings.ReplaceAll(c.s.written(loc, c.text), "\u00a0", " "); got != c.want {
			t.Errorf("%s: %q, want %q", c.region, got, c.want)
		}
	}
	english := i18n.Locale{Lang: i18n.EN, Region: "en-GB", Currency: "EUR"}
	if got := bakery.written(english, "€8.20, 55%"); got != "€8.20, 55%" {
		t.Errorf("English: %q", got)
	}
}

func TestTheTableOfASheetWritesMoneyAsItsTextDoes(t *testing.T) {
	for _, c := range []struct {
		s      *sheet
		lang   i18n.Lang
		region i18n.Region
		unit   unit
		x      float64
		want   string
	}{
		{&contest, i18n.ES, "es-MX", amount, -1940, "−$1,940"},
		{&contest, i18n.ES, "es-ES", amount, -1940, "−1.940 MXN"},
		{&contest, i18n.EN, "es-MX", amount, -1940, "MXN −1,940"},
		{&bakery, i18n.ES, "es-ES", coin, 2.3, "2,30 €"},
		{&bakery, i18n.EN, "en-GB", coin, 2.3, "€2.30"},
	} {
		loc := i18n.Locale{Lang: c.lang, Region: c.region, Currency: c.s.currency}
		if got := strings.ReplaceAll(say(loc, c.unit, c.x), "\u00a0", " "); got != c.want {
			t.Errorf("%s %s: %q, want %q", c.lang, c.region, got, c.want)
		}
	}
}

func TestTheMexicanSheetHasNoSpaceBeforeThePercentSign(t *testing.T) {
	texts := []i18n.Text{contest.story, contest.solution, contest.close}
	texts = append(append(texts, contest.notice...), contest.twists...)
	for _, x := range texts {
		if strings.Contains(x.ES, " %") || strings.Contains(x.ES, "\u00a0%") {
			t.Errorf("%q", x.ES)
		}
	}
}
