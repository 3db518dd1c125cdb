package exercises

import (
	"strings"
	"testing"

	"quilate/app/i18n"
)

func TestMoneyOfASheetIsWrittenAsItsTextWritesIt(t *testing.T) {
	for _, c := range []struct {
		lang i18n.Lang
		s    *sheet
		x    float64
		want string
	}{
		{i18n.ES, &contest, -1940, "−1,940 MXN"},
		{i18n.EN, &contest, -1940, "MXN −1,940"},
		{i18n.ES, &bakery, 2.3, "2,30 €"},
		{i18n.EN, &bakery, 2.3, "€2.30"},
	} {
		loc := i18n.Locale{Lang: c.lang, Region: c.s.region(c.lang), Currency: c.s.currency}
		u := amount
		if c.x != float64(int(c.x)) {
			u = coin
		}
		if got := strings.ReplaceAll(say(loc, u, c.x), "\u00a0", " "); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
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
