package i18n

import "math"

// outOf50 are the words of a frequency: hardly ever, so many, nearly always.
var outOf50 = [3]Text{
	{ES: "menos de 1\u00a0de\u00a050", EN: "fewer than 1\u00a0of\u00a050"},
	{ES: "{k}\u00a0de\u00a050", EN: "{k}\u00a0of\u00a050"},
	{ES: "más de 49\u00a0de\u00a050", EN: "more than 49\u00a0of\u00a050"},
}

// OutOf50 writes a share, 0 to 1, as so many of 50: the one denominator of
// every frequency that is told. It is never none nor all of them.
func (l Locale) OutOf50(share float64) string {
	k, i := math.Round(50*share), 1
	switch {
	case !(k >= 1):
		i = 0
	case k >= 50:
		i = 2
	}
	return l.Say(outOf50[i], "k", l.Number(k, 0))
}
