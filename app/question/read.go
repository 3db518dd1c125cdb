package question

import (
	"errors"
	"math"
	"strconv"
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
	thousands, grouped, zeros := eitherWay(typed, v)
	switch {
	case grouped && f.Whole:
		p := worded(f, s, loc, patternThousands, "a", thousands)
		return 0, &p, false
	case (grouped || zeros) && f.Kind == Money:
		p := worded(f, s, loc, patternEitherWay, "a", thousands, "b", loc.Fixed(v, 2*min(decimals(v), 1)))
		return 0, &p, false
	}
	if p, bad := outside(f, loc, s, v); bad {
		return 0, &p, false
	}
	if zeros && f.Whole {
		p := worded(f, s, loc, patternWhole)
		return 0, &p, false
	}
	return v, nil, false
}

// eitherWay finds decimals that may be thousands to whoever typed them: three of
// them behind one to three digits, as in "45.000" or "1.234", or any three zeros
// and more. Nobody types 45 people, or 1.234 pesos, like that, and everybody
// whose thousands look like it means 45,000. thousands is what it says then.
func eitherWay(typed string, v float64) (thousands string, grouped, zeros bool) {
	at := strings.LastIndexAny(typed, ".,")
	if at < 0 || v == 0 {
		return "", false, false
	}
	before, after := digits(typed[:at]), digits(typed[at+1:])
	if whole, err := strconv.ParseFloat(before, 64); err != nil || whole != math.Trunc(math.Abs(v)) {
		return "", false, false // read as thousands already
	}
	grouped = len(after) == 3 && len(before) <= 3 && before[0] != '0'
	zeros = len(after) >= 3 && strings.Trim(after, "0") == ""
	return before + after, grouped, zeros
}

// digits are those of a text, in a row.
func digits(s string) string {
	var out []byte
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			out = append(out, s[i])
		}
	}
	return string(out)
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
