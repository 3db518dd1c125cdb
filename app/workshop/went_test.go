package workshop

import (
	"testing"

	"quilate/app/i18n"
)

// A median of −30 has half of the group at −30 or under.
func TestAMedianOfChangesIsToldAsHalfOfTheGroup(t *testing.T) {
	for median, want := range map[float64][2]string{
		-30: {"baja 30 o más en la mitad del grupo", "down 30 or more for half of the group"},
		4.6: {"sube 5 o más en la mitad del grupo", "up 5 or more for half of the group"},
		0.4: {"sin cambio en el centro del grupo", "no change in the middle of the group"},
	} {
		for i, lang := range i18n.Langs {
			if got := Went(i18n.Locale{Lang: lang}, median); got != want[i] {
				t.Errorf("%v: %q, want %q", median, got, want[i])
			}
		}
	}
}
