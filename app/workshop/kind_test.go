package workshop

import (
	"slices"
	"testing"

	"quilate/app/assessment"
)

func TestRoomsOfDifferentKindsSayWhatDiffers(t *testing.T) {
	kind := func(id uint16, round int, sample, currency, sector string, full bool) Room {
		d := assessment.New("preset", currency, "es-ES", "2026-03-03")
		d.Sample = sample
		if sector != "" {
			d = d.With("business.sector", assessment.Answer{Choice: sector})
		}
		return Room{Preset: Preset{ID: id, Round: round, Full: full, Start: d}}
	}
	own := kind(1, 0, "", "EUR", "", false)
	for name, c := range map[string]struct {
		a, b Room
		want []Difference
	}{
		"the next room":         {own, kind(2, 0, "", "EUR", "", false), nil},
		"a year later":          {own, kind(1, 1, "", "EUR", "", false), nil},
		"only one has a sector": {own, kind(2, 0, "", "EUR", "fashion", false), nil},
		"a case":                {own, kind(2, 0, "valencia-ropa-infantil", "EUR", "", false), []Difference{OtherWork}},
		"another country":       {own, kind(2, 0, "", "MXN", "", false), []Difference{OtherCurrency}},
		"another trade":         {kind(1, 0, "", "EUR", "restaurant", false), kind(2, 0, "", "EUR", "fashion", false), []Difference{OtherSector}},
		"nothing alike": {kind(1, 0, "", "EUR", "restaurant", false), kind(2, 0, "guadalajara-academia-baile", "MXN", "fashion", true),
			[]Difference{OtherWork, OtherCurrency, OtherSector, OtherQuestions}},
	} {
		if got := c.a.Differences(c.b); !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
		if got := c.b.Differences(c.a); !slices.Equal(got, c.want) {
			t.Errorf("%s, the other way round: %v, want %v", name, got, c.want)
		}
	}
}
