package question

import (
	"slices"
	"strings"
	"unicode/utf8"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

// Check is what Continue looks at: every field shown on the step and what only
// the page can see, in the order of the fields. On the short path's pages a field must be answered unless
// it is optional or stands filled in; on all others empty is never a problem.
func Check(step Step, d assessment.Document, loc i18n.Locale) []Problem {
	s := step.Sheet(d)
	var problems []Problem
	for i := range step.Page.Fields {
		f := &step.Page.Fields[i]
		if f.Shown != nil && !f.Shown(s) {
			continue
		}
		if p, bad := checkField(f, s, loc, step.Page.Short); bad {
			problems = append(problems, p)
		}
	}
	if step.Page.Check == nil {
		return problems
	}
	for _, p := range step.Page.Check(s, loc) {
		if !slices.ContainsFunc(problems, func(q Problem) bool { return q.Key == p.Key }) {
			problems = append(problems, p)
		}
	}
	slices.SortStableFunc(problems, func(a, b Problem) int { return position(step.Page, s, a.Key) - position(step.Page, s, b.Key) })
	return problems
}

// Refused is what was answered on a step and cannot be: what was typed and is no
// answer to its field, and what contradicts another answer; not what is empty.
func Refused(step Step, d assessment.Document, loc i18n.Locale) []Problem {
	return slices.DeleteFunc(Check(step, d, loc), func(p Problem) bool { return d.Answer(p.Key).IsZero() })
}

// position is how far down the page the field of a key stands.
func position(p *Page, s Sheet, key string) int {
	for i := range p.Fields {
		if s.KeyOf(&p.Fields[i]) == key {
			return i
		}
	}
	return len(p.Fields)
}

func checkField(f *Field, s Sheet, loc i18n.Locale, required bool) (Problem, bool) {
	a := s.Doc.Answer(s.KeyOf(f))
	switch {
	case a.Draft():
		if _, p := Read(f, loc, s, a.Typed); p != nil {
			return *p, true
		}
		return Problem{}, false
	case a.Unknown:
		return Problem{}, false
	case a.Value != nil && f.Kind.Numeric():
		if p, bad := outside(f, loc, s, *a.Value); bad {
			return p, true
		}
		return checkRange(f, s, a, loc)
	case a.Has():
		if f.Kind == Words {
			return checkLength(f, s, a.Text, loc)
		}
		return Problem{}, false
	}
	if required && f.MustAnswer(s.Doc) {
		return missing(f, s, loc), true
	}
	return Problem{}, false
}

// MustAnswer says whether a page of the short path cannot be left with the
// field empty.
func (f *Field) MustAnswer(d assessment.Document) bool {
	return !f.Free(d) && f.Prefill == nil && f.Start == "" && f.Kind != Tick
}

// Free says whether the field may be left empty. In a workshop where everybody
// assesses their own business, the optional ones of the short path that both
// indices may hang on are asked of all, so that the group has a quadrant;
// "I don't know" stays an answer.
func (f *Field) Free(d assessment.Document) bool {
	return f.Optional && !(f.Places && d.Workshop != "" && d.Sample == "")
}

func checkRange(f *Field, s Sheet, a assessment.Answer, loc i18n.Locale) (Problem, bool) {
	if a.Basis != assessment.Ranged {
		return Problem{}, false
	}
	if a.Low == nil || a.High == nil {
		return worded(f, s, loc, patternEnds), true
	}
	lo, hi := *a.Value, *a.Value
	for _, end := range []*float64{a.Low, a.High} {
		if end == nil {
			continue
		}
		if p, bad := outside(f, loc, s, *end); bad {
			return p, true
		}
	}
	if a.Low != nil {
		lo = *a.Low
	}
	if a.High != nil {
		hi = *a.High
	}
	if lo > hi {
		return worded(f, s, loc, patternRange), true
	}
	if *a.Value < lo || *a.Value > hi {
		return worded(f, s, loc, patternBetween), true
	}
	return Problem{}, false
}

func checkLength(f *Field, s Sheet, text string, loc i18n.Locale) (Problem, bool) {
	if float64(utf8.RuneCountInString(strings.TrimSpace(text))) < f.Min {
		return worded(f, s, loc, patternTooShort), true
	}
	if p := tooLong(f, loc, s, text); p != nil {
		return *p, true
	}
	return Problem{}, false
}
