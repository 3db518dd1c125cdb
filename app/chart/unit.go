package chart

import (
	"math"

	"quilate/app/i18n"
)

// Unit says what a chart's numbers are, and so how they are printed.
type Unit int

const (
	Money Unit = iota // in the reader's currency
	Share             // a ratio; 1 is 100 %
	Count             // things, unnamed
)

// say prints v as it stands.
func (u Unit) say(loc i18n.Locale, v float64, decimals int) string {
	switch u {
	case Share:
		return loc.Percent(v, decimals)
	case Count:
		return loc.Number(v, decimals)
	}
	return loc.Money(v, decimals)
}

// signed prints v with its sign, also on gains; none on what prints as zero.
func (u Unit) signed(loc i18n.Locale, v float64, decimals int) string {
	switch u {
	case Money:
		return loc.SignedMoney(v, decimals)
	case Share:
		return loc.SignedPercent(v, decimals)
	}
	if math.Round(v*math.Pow(10, float64(decimals))) > 0 {
		return "+" + loc.Number(v, decimals)
	}
	return loc.Number(v, decimals)
}

// tick prints an axis label with as many decimals as the step needs.
func (u Unit) tick(loc i18n.Locale, v, step float64) string {
	if v == 0 {
		return "0"
	}
	d := 0
	if u == Share {
		step *= 100
	}
	for ; d < 6 && step < 1 && math.Abs(step-math.Round(step)) > 1e-9*step; d++ {
		step *= 10
	}
	return u.signed(loc, v, d)
}

// tone is the class of a gain or a loss.
func tone(v float64) string {
	if v < 0 {
		return "l"
	}
	return "g"
}
