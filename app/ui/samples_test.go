package ui

import (
	"testing"

	"quilate/app/i18n"
)

func TestNumbersOfAStoryAreWrittenAsTheReaderWritesThem(t *testing.T) {
	madrid, mexico := i18n.Locale{Lang: i18n.ES, Region: "es-ES"}, i18n.Locale{Lang: i18n.ES, Region: "es-MX"}
	for _, c := range []struct {
		loc        i18n.Locale
		text, want string
	}{
		{madrid, "tiene 1,900 seguidores y 135 alumnos.", "tiene 1.900 seguidores y 135 alumnos."},
		{mexico, "1.350 seguidores, 680.000 pesos", "1,350 seguidores, 680,000 pesos"},
		{mexico, "a las 10.30, 2.5 veces, en 2026, 1.234.567", "a las 10.30, 2.5 veces, en 2026, 1,234,567"},
		{madrid, "sin números: á, é…", "sin números: á, é…"},
	} {
		if got := Regrouped(c.loc, c.text); got != c.want {
			t.Errorf("%q: %q, want %q", c.text, got, c.want)
		}
	}
}
