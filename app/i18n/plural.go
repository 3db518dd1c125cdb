package i18n

import "math"

// A PluralForm is the form a noun takes after a number.
type PluralForm string

const (
	One   PluralForm = "one"   // 1 seguidor
	Many  PluralForm = "many"  // 1.000.000 de seguidores; Spanish only
	Other PluralForm = "other" // 0 seguidores, 12 seguidores
)

// Plural is the form that goes with n. The sign does not matter.
func (l Locale) Plural(n float64) PluralForm {
	n = math.Abs(n)
	switch {
	case n == 1:
		return One
	case l.Lang != EN && n >= 1e6 && math.Mod(n, 1e6) == 0:
		return Many
	}
	return Other
}

// Forms says the same about one, about whole millions and about any other
// number; {n} is the number. Many is needed in Spanish only, and only where a
// noun follows: "{n} de seguidores".
type Forms struct{ One, Many, Other Text }

// Count says the form of f that goes with n, with n in {n}: rounded to one
// decimal at most, and the form is that of the rounded number.
func (l Locale) Count(n float64, f Forms, slots ...string) string {
	if !math.IsNaN(n) && !math.IsInf(n, 0) {
		n = round(n, 0, 0, 1).value()
	}
	t := f.Other
	switch form := l.Plural(n); {
	case form == One && !f.One.IsZero():
		t = f.One
	case form == Many && !f.Many.IsZero():
		t = f.Many
	}
	filled := make([]string, 0, len(slots)+2)
	filled = append(filled, "n", l.Number(n, 1))
	return l.Say(t, append(filled, slots...)...)
}
