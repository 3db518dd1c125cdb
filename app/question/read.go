package question

import (
	"errors"
	"math"
	"strings"
	"unicode/utf8"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

// Read turns what was typed into an answer. What is no number, or one that the
// field does not take, becomes a draft that keeps the text, with the problem
// beside it. Empty text is the zero Answer and no problem: Check knows whether
// the field may stay empty. Whether a figure is measured or by eye stays as it
// was said before, else it is the field's default.
func Read(f *Field, loc i18n.Locale, s Sheet, typed string) (assessment.Answer, *Problem) {
	switch f.Kind {
	case Words:
		if strings.TrimSpace(typed) == "" {
			return assessment.Answer{}, nil
		}
		return assessment.Answer{Text: typed}, tooLong(f, loc, s, typed)
	case Choice, Tick:
		return assessment.Choose(typed), nil
	}
	v, problem, empty := readNumber(f, loc, s, typed)
	if empty {
		return assessment.Answer{}, nil
	}
	if problem != nil {
		return assessment.Answer{Typed: typed}, problem
	}
	before := s.Doc.Answer(s.KeyOf(f))
	a := assessment.Number(v)
	a.Basis = before.Basis
	if a.Basis == "" {
		a.Basis = f.Basis
	}
	if a.Basis == assessment.Ranged {
		a.Low, a.High = before.Low, before.High
	}
	if a.Basis == assessment.Measured {
		a.Of = before.Of
	}
	return a, nil
}

// readNumber parses and checks against the field's bounds.
func readNumber(f *Field, loc i18n.Locale, s Sheet, typed string) (v float64, problem *Problem, empty bool) {
	v, err := loc.Parse(typed)
	if err != nil {
		pattern := patternNotNumber
		var parse *i18n.ParseError
		if errors.As(err, &parse) {
			switch parse.Code {
			case i18n.ParseEmpty:
				return 0, nil, true
			case i18n.ParseAmbiguous:
				pattern = patternAmbiguous
			}
		}
		p := worded(f, s, loc, pattern)
		return 0, &p, false
	}
	if pattern := otherUnit(f, typed); !pattern.IsZero() {
		p := worded(f, s, loc, pattern)
		return 0, &p, false
	}
	if p, bad := outside(f, loc, s, v); bad {
		return 0, &p, false
	}
	switch {
	case f.Whole && otherGrouping(typed, v):
		p := worded(f, s, loc, patternWhole)
		return 0, &p, false
	case f.Kind == Money && otherGrouping(typed, v):
		p := worded(f, s, loc, patternThousands)
		return 0, &p, false
	}
	return v, nil, false
}

// otherGrouping says whether a number was typed with decimals that are three
// zeros or more: "45.000" is 45 to who writes 1,234.50, but nobody types 45
// people, or 45 pesos, like that.
func otherGrouping(typed string, v float64) bool {
	at := strings.LastIndexAny(typed, ".,")
	if at < 0 {
		return false
	}
	zeros := 0
	for _, r := range typed[at+1:] {
		switch {
		case r == '0':
			zeros++
		case r >= '1' && r <= '9':
			return false
		}
	}
	whole := 0.0
	for _, r := range typed[:at] {
		if r >= '0' && r <= '9' {
			whole = 10*whole + float64(r-'0')
		}
	}
	return zeros >= 3 && v != 0 && whole == math.Abs(v)
}

// OtherUnit says whether a number was typed with a unit that is not the
// field's: a share where people are counted, an amount where hours are.
func OtherUnit(f *Field, typed string) bool { return !otherUnit(f, typed).IsZero() }

// otherUnit is the pattern for it. A unit is refused, not dropped: "12,5 %" of
// the followers are not 12.5 followers. Any currency does for an amount, since
// the field says its own; an exchange rate is counted in money.
func otherUnit(f *Field, typed string) i18n.Text {
	percent, money := i18n.Marks(typed)
	switch {
	case percent && f.Kind == Money:
		return patternAmountNotShare
	case percent && f.Kind == Count:
		return patternNumberNotShare
	case money && f.Kind == Count && !strings.Contains(f.Unit.ES, "{currency}"):
		return patternNumberNotAmount
	}
	return i18n.Text{}
}

// outside says what is wrong with a number that a field does not take.
func outside(f *Field, loc i18n.Locale, s Sheet, v float64) (Problem, bool) {
	lo, hi := Limits(f, s.Doc)
	low := v < lo || f.Above && v <= lo
	switch {
	case low && !f.TooLow.IsZero():
		return worded(f, s, loc, f.TooLow), true
	case low && f.Above:
		return worded(f, s, loc, patternNotAbove), true
	case low:
		return worded(f, s, loc, patternTooLow), true
	case v > hi && !f.TooHigh.IsZero():
		return worded(f, s, loc, f.TooHigh), true
	case v > hi:
		return worded(f, s, loc, patternTooHigh), true
	case f.Whole && v != math.Trunc(v):
		return worded(f, s, loc, patternWhole), true
	}
	return Problem{}, false
}

func tooLong(f *Field, loc i18n.Locale, s Sheet, text string) *Problem {
	if f.Max > 0 && float64(utf8.RuneCountInString(strings.TrimSpace(text))) > f.Max {
		p := worded(f, s, loc, patternTooLong)
		return &p
	}
	return nil
}

// Part is one of the further numbers of an answer.
type Part int

const (
	Low  Part = iota // "Como poco"
	High             // "Como mucho"
	Of               // "¿De cuántos?"
)

// ReadPart changes one end of a range, or out of how many a measured share is,
// in the answer of a field. Ends are numbers of the field; Of is a whole
// number from 1. Empty text takes the part away. With a problem the answer
// stays as it was.
func ReadPart(f *Field, loc i18n.Locale, s Sheet, part Part, typed string) (assessment.Answer, *Problem) {
	a := s.Doc.Answer(s.KeyOf(f))
	asked := f
	if part == Of {
		asked = &Field{ID: f.ID, At: f.At, Global: f.Global, Kind: Count, Min: 1, Max: 1e9, Whole: true, Example: 20}
	}
	v, problem, empty := readNumber(asked, loc, s, typed)
	if problem != nil {
		return a, problem
	}
	var value *float64
	if !empty {
		value = &v
	}
	switch part {
	case Low:
		a.Low, a.Basis = value, assessment.Ranged
	case High:
		a.High, a.Basis = value, assessment.Ranged
	case Of:
		a.Of, a.Basis = value, assessment.Measured
	}
	return a, nil
}
