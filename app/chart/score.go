package chart

import "quilate/app/i18n"

// Score is an index from 0 to 100, where 50 is the reference median.
type Score struct {
	Value  float64 // the index; meaningless unless Stated
	Low    float64 // the index lies between Low and High
	High   float64
	Stated bool // false: only Low and High are known; from 0 to 100 means nothing is
}

// Exactly is a score without a margin.
func Exactly(v float64) Score { return Score{Value: v, Low: v, High: v, Stated: true} }

// Between is a score of which only the bounds are known.
func Between(low, high float64) Score { return Score{Low: low, High: high} }

// Unknown is a score nothing is known of.
func Unknown() Score { return Between(0, 100) }

func (s Score) unknown() bool { return !s.Stated && s.Low <= 0 && s.High >= 100 }

func (s Score) valid() error {
	if !finite(s.Value, s.Low, s.High) {
		return ErrNotFinite
	}
	if s.Low > s.High || s.Low < 0 || s.High > 100 || s.Stated && (s.Value < 0 || s.Value > 100) {
		return ErrOrder
	}
	return nil
}

// say prints the score: "42", "35–60" or "sin datos".
func (s Score) say(loc i18n.Locale) string {
	switch {
	case s.unknown():
		return loc.Say(wordNoData)
	case s.Stated:
		return loc.Number(s.Value, 0)
	}
	return interval(loc, s)
}

func (s Score) cell(loc i18n.Locale) cell {
	switch {
	case s.Stated:
		return cell{s.say(loc), s.Value}
	case s.Low == s.High:
		return cell{s.say(loc), s.Low}
	}
	return words(s.say(loc))
}

func interval(loc i18n.Locale, s Score) string {
	low, high := loc.Number(s.Low, 0), loc.Number(s.High, 0)
	if low == high {
		return low
	}
	return low + "–" + high
}
