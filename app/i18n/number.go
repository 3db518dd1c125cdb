package i18n

import "math"

// Number writes v with at most maxDecimals decimals (0 to 20), none of them a
// trailing zero: "1.234,5". Thousands are always grouped, four digits too.
// Infinity is "∞"; what is not a number is a dash.
func (l Locale) Number(v float64, maxDecimals int) string {
	return l.figure(v, 0, maxDecimals)
}

// Fixed writes v with exactly decimals decimals: "1.234,50". For columns.
func (l Locale) Fixed(v float64, decimals int) string {
	return l.figure(v, decimals, decimals)
}

// Example writes v with exactly decimals decimals the way this reader would
// type it: as Fixed, with the minus of the keyboard.
func (l Locale) Example(v float64, decimals int) string {
	if s := l.Fixed(math.Abs(v), decimals); v < 0 {
		return "-" + s
	} else {
		return s
	}
}

func (l Locale) figure(v float64, least, most int) string {
	if s, ok := unwritable(v); ok {
		return s
	}
	d := round(v, 0, least, most)
	return d.sign(false) + d.written(l.Region.format())
}

// Percent writes a share, where 1 is the whole, as a percentage with at most
// maxDecimals decimals: 0.53 is "53 %" or "53%", as the region has it.
func (l Locale) Percent(share float64, maxDecimals int) string {
	return l.percent(share, maxDecimals, false)
}

// SignedPercent is Percent with an explicit plus on gains: "+18 %", "−52 %",
// "0 %".
func (l Locale) SignedPercent(share float64, maxDecimals int) string {
	return l.percent(share, maxDecimals, true)
}

func (l Locale) percent(share float64, maxDecimals int, plus bool) string {
	if s, ok := unwritable(share); ok {
		return s
	}
	f := l.Region.format()
	d := round(share, 2, 0, maxDecimals)
	s := d.sign(plus) + d.written(f)
	if f.percentGap {
		return s + nbsp + "%"
	}
	return s + "%"
}

// unwritable gives the sign shown for what has no digits.
func unwritable(v float64) (string, bool) {
	switch {
	case math.IsNaN(v):
		return "–", true
	case math.IsInf(v, 1):
		return "∞", true
	case math.IsInf(v, -1):
		return minus + "∞", true
	}
	return "", false
}
