package question

import (
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

// The figures of the cases are worked out backwards from their accounts.
func TestFiguresOfTheCasesAreEchoedWithoutTheirNoise(t *testing.T) {
	loc := i18n.Guess([]string{"es-ES"})
	_, f, ok := Lookup("customers.timesPerYear")
	if !ok {
		t.Fatal("no such field")
	}
	for value, want := range map[float64]string{5.00004: "5 ", 5.499937635568399: "5,5 ", 1.0845: "1,0845 ", 12.25: "12,25 "} {
		if got := EchoNumber(f, loc, assessment.Document{}, value); len(got) < len(want) || got[:len(want)] != want {
			t.Errorf("%v is echoed as %q", value, got)
		}
	}
}
