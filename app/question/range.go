package question

import (
	"math"
	"strings"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/stat"
)

// Range is how far an answer may be off, in the field's unit: of a figure by
// eye ×0.6 to ×1.5 for an amount and ×0.5 to ×2 on the odds for a share, never
// outside the field; of a range its own ends. Not ok for what was measured.
func Range(f *Field, d assessment.Document, a assessment.Answer) (lo, hi float64, ok bool) {
	if a.Value == nil {
		return 0, 0, false
	}
	v := *a.Value
	if a.Basis == assessment.Ranged {
		if a.Low == nil || a.High == nil {
			return 0, 0, false
		}
		return *a.Low, *a.High, true
	}
	basis := a.Basis
	if f.Opinion {
		basis = assessment.ByEye
	} else if basis == "" {
		basis = f.Basis
	}
	if basis != assessment.ByEye {
		return 0, 0, false
	}
	least, most := Limits(f, d)
	if f.Share() {
		whole := f.Kind.Whole()
		e := stat.ByEyeShare(v/whole).Clip(least/whole, most/whole)
		return e.Low() * whole, e.High() * whole, true
	}
	e := stat.ByEye(v).Clip(least, most)
	return e.Low(), e.High(), true
}

// RangeEcho says between what ends a figure by eye is taken; "" where it is
// not by eye, and for the parts of a split: they must add up to the whole, and
// their ends would not.
func RangeEcho(f *Field, a assessment.Answer, loc i18n.Locale) string {
	s := Sheet{Doc: assessment.Document{Currency: loc.Currency}}
	lo, hi, ok := Range(f, s.Doc, a)
	if !ok || a.Basis == assessment.Ranged || lo == hi || strings.HasPrefix(f.ID, "audience.share.") {
		return ""
	}
	text := say("Lo tomamos como dato a ojo: entre {lo} y {hi}.", "We take it as a figure by eye: {lo} to {hi}.")
	if f.Kind == OutOf10 || f.Kind == OutOf100 && f.Unit != unitPercent {
		text = say("Lo tomamos como dato a ojo: entre {lo} y {hi} {unit}.", "We take it as a figure by eye: {lo} to {hi} {unit}.")
	}
	return loc.Say(text, "lo", about(f, lo, loc), "hi", about(f, hi, loc), "unit", UnitOf(f, s, loc))
}

// about writes one end of a range: no more precise than a guess deserves.
func about(f *Field, v float64, loc i18n.Locale) string {
	switch {
	case f.Kind == Money && (v >= 10 || decimals(v) == 0):
		return loc.Money(v, 0)
	case f.Kind == Money:
		return loc.Money(v, -1)
	case f.Kind == OutOf100 && f.Unit == unitPercent:
		return loc.Percent(v/100, 1)
	case v > 0 && v < 1:
		return loc.Number(v, 2)
	case v >= 100:
		return loc.Number(v, 0)
	}
	return loc.Number(v, 1)
}

// spoken writes a number of a row as people say it: ours in halves and whole
// numbers, from a hundred on in two figures; a published one stays closer to
// what its source says.
func spoken(f *Field, v float64, ours bool, loc i18n.Locale) string {
	size := math.Abs(v)
	switch {
	case f.Kind == Money || f.Kind == OutOf100 && f.Unit == unitPercent:
		return about(f, v, loc)
	case size < 1 && size >= 0.1 && ours:
		return loc.Number(v, 1)
	case size < 1:
		return about(f, v, loc)
	case size >= 100:
		step := math.Pow10(int(math.Floor(math.Log10(size))) - 1)
		return loc.Number(math.Round(v/step)*step, 0)
	case size >= 20 && ours && !f.Share() && v > 0:
		return loc.Number(5*math.Round(v/5), 0)
	case size >= 10:
		return loc.Number(v, 0)
	case ours:
		return loc.Number(math.Round(2*v)/2, 1)
	}
	return loc.Number(v, 1)
}
