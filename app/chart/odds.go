package chart

import (
	"math"

	"quilate/app/i18n"
)

// fiftieths says how many of 50 a share from 0 to 1 is. None and all are never
// said: a simulation does not see what happens less than once in fifty times.
func fiftieths(loc i18n.Locale, share float64) string {
	switch k := math.Round(50 * share); {
	case k <= 0:
		return loc.Say(wordUnder1)
	case k >= 50:
		return loc.Say(wordOver49)
	default:
		return loc.Number(k, 0)
	}
}

// of50 is "31 de 50".
func of50(loc i18n.Locale, share float64) string {
	return loc.Say(wordOf50, "k", fiftieths(loc, share))
}
