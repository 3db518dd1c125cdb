package question

import (
	"math"
	"strings"

	"quilate/app/assessment"
	"quilate/app/channel"
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

// exact are the fields, by the beginning of their ids, whose answer is not
// drawn: what is decided, what is scored, and the counts of an audit, which
// have a spread of their own.
var exact = []string{
	"audit.", "audience.share.", "settings.", "strategy.", "competitor.", "sentiment.", "nps.", "ladder.", "index.weight.",
	"posts", "presence", "growth", "advocates", "social.months", "sale.taxRate", "service.timeHours", "service.answered",
	"audience.reach@", "audience.interactions", "audience.shares", "audience.comments", "audience.engage", "cost.hours.", "cost.hoursPerMonthWorked",
}

// MayRange says whether a field takes low, likely and high in place of one
// number.
func (f *Field) MayRange() bool {
	if !f.Kind.Numeric() {
		return false
	}
	for _, id := range exact {
		if strings.HasPrefix(f.ID+"@", id) {
			return false
		}
	}
	return true
}

// Ends are what a range starts from: what a figure by eye would be taken for,
// in round numbers.
func Ends(f *Field, d assessment.Document, value float64) (low, high float64) {
	lo, hi, ok := Range(f, d, assessment.Answer{Value: &value, Basis: assessment.ByEye})
	if !ok {
		return value, value
	}
	round := func(v float64) float64 {
		if v == 0 {
			return 0
		}
		step := math.Pow10(int(math.Floor(math.Log10(math.Abs(v)))) - 1)
		if f.Whole {
			step = math.Max(1, step)
		}
		return math.Round(v/step) * step
	}
	least, most := Limits(f, d)
	return min(value, max(least, round(lo))), max(value, min(most, round(hi)))
}

// RangeSays reads a range back in words, or says what is not right with it, in
// about as many, so that nothing moves while somebody types; "" while it has no
// two ends.
func RangeSays(f *Field, a assessment.Answer, loc i18n.Locale, s Sheet) string {
	if !ranged(a) {
		return ""
	}
	s.Doc.Currency = loc.Currency
	text := say("Lo más normal, {x}; casi seguro que no baja de {lo} ni pasa de {hi}.", "Most likely {x}; almost surely not below {lo} nor above {hi}.")
	switch {
	case *a.Low > *a.High:
		return loc.Say(patternRange) + "."
	case OutOfOrder(a):
		text = say("El valor ({x}) no está entre {lo} y {hi}: corrige lo que falle.", "The value ({x}) is not between {lo} and {hi}: correct what is wrong.")
	}
	return loc.Say(text,
		"x", EchoAt(f, loc, s, *a.Value), "lo", EchoAt(f, loc, s, *a.Low), "hi", EchoAt(f, loc, s, *a.High))
}

// OutOfOrder says whether a range with two ends does not go from its low end
// over the most likely value to its high end.
func OutOfOrder(a assessment.Answer) bool {
	return ranged(a) && (*a.Low > *a.Value || *a.Value > *a.High)
}

func ranged(a assessment.Answer) bool {
	return a.Basis == assessment.Ranged && a.Value != nil && a.Low != nil && a.High != nil
}

// EscapeRange says between what ends the value lies that "I don't know" uses;
// "" where it uses none, or a share of what is counted here.
func EscapeRange(f *Field, s Sheet, loc i18n.Locale) string {
	if !f.Unknown.Uses || f.Unknown.Row == nil {
		return ""
	}
	row, ok := Figure(s.Doc, f.Unknown.Row(at(f, s)))
	if !ok {
		return ""
	}
	low, _, high, ok := rowRange(f, s, row)
	if price, isMoney := row.Price(); !ok || low == high || isMoney && price.Per == "month" || f.Kind == Count && high <= 1 {
		return ""
	}
	ours := row.Status == channel.OurConvention
	unit := ""
	if f.Kind != Money && f.Unit != unitPercent {
		unit = " " + UnitOf(f, s, loc)
	}
	return strings.TrimRight(loc.Say(say("entre {lo} y {hi}{unit}", "{lo} to {hi}{unit}"), "lo", spoken(f, low, ours, loc), "hi", spoken(f, high, ours, loc), "unit", unit), " ")
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
	return loc.Say(text, "lo", rough(f, lo, loc), "hi", rough(f, hi, loc), "unit", UnitOf(f, s, loc))
}

// rough writes one end of what a figure by eye is taken for, as somebody would
// say it: whole numbers from 5 on, in two figures at most, tenths under it.
func rough(f *Field, v float64, loc i18n.Locale) string {
	step := math.Pow10(int(math.Floor(math.Log10(math.Abs(v)))) - 1)
	if v == 0 {
		step = 1
	}
	if f.Kind == OutOf10 || math.Abs(v) < 5 {
		step = max(step, 0.1)
	} else {
		step = max(step, 1)
	}
	if math.Abs(v) < 0.1 {
		return about(f, v, loc)
	}
	v = math.Round(v/step) * step
	switch {
	case f.Kind == Money:
		return about(f, v, loc)
	case f.Kind == OutOf100 && f.Unit == unitPercent:
		return loc.Percent(v/100, 1)
	}
	return loc.Number(v, 1)
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
