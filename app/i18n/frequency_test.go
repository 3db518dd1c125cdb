package i18n

import (
	"math"
	"testing"
)

func TestFrequenciesAreNeverNoneNorAll(t *testing.T) {
	for share, want := range map[float64][2]string{
		0:     {"menos de 1\u00a0de\u00a050", "fewer than 1\u00a0of\u00a050"},
		0.009: {"menos de 1\u00a0de\u00a050", "fewer than 1\u00a0of\u00a050"},
		0.011: {"1\u00a0de\u00a050", "1\u00a0of\u00a050"},
		0.74:  {"37\u00a0de\u00a050", "37\u00a0of\u00a050"},
		0.989: {"49\u00a0de\u00a050", "49\u00a0of\u00a050"},
		0.991: {"más de 49\u00a0de\u00a050", "more than 49\u00a0of\u00a050"},
		1:     {"más de 49\u00a0de\u00a050", "more than 49\u00a0of\u00a050"},
	} {
		for i, lang := range Langs {
			if got := (Locale{Lang: lang}).OutOf50(share); got != want[i] {
				t.Errorf("%v is %q, want %q", share, got, want[i])
			}
		}
	}
	if got := (Locale{}).OutOf50(math.NaN()); got != "menos de 1\u00a0de\u00a050" {
		t.Errorf("no number is %q", got)
	}
}
