package ui

import "testing"

func TestASignStaysWithItsAmount(t *testing.T) {
	for in, want := range map[string]string{
		"te faltan −$8,400 en 24 meses": "te faltan −\u2060$8,400 en 24 meses",
		"−COP 679,000 y −US$3":          "−\u2060COP 679,000 y −\u2060US$3",
		"−8.400\u00a0€, de −5 a +3":     "−8.400\u00a0€, de −5 a +3",
		"lo que entra − lo que sale":    "lo que entra − lo que sale",
		"de −$363 a +€1,000, +€168":     "de −\u2060$363 a +\u2060€1,000, +\u2060€168",
		"uno + otro, +":                 "uno + otro, +",
		"sin signo":                     "sin signo",
		"−":                             "−",
	} {
		if got := whole(in); got != want {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
}
