package ui

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/question"
)

// Said is what was answered to a field, as a sentence of the review: "" when
// nothing was.
func Said(v View, s question.Step, f *question.Field) string {
	sheet := s.Sheet(v.Doc())
	key := sheet.KeyOf(f)
	a := v.Doc().Answer(key)
	slots := question.Slots(s, At(f, sheet), v.Locale)
	label := v.T(f.Label, slots...)
	value := ""
	switch {
	case a.Unknown:
		value = v.T(question.DontKnowLabel)
	case a.Choice != "" && f.Kind == question.Tick:
		return label
	case a.Choice != "":
		for _, o := range f.Options {
			if o.Value == a.Choice {
				value = v.T(o.Text, slots...)
			}
		}
	case a.Value != nil:
		value = question.EchoAt(f, v.Locale, sheet, *a.Value)
		if a.Basis == assessment.Ranged && a.Low != nil && a.High != nil {
			value += v.Say(" (entre {a} y {b})", " (between {a} and {b})", "a", question.Show(f, assessment.Number(*a.Low), v.Locale), "b", question.Show(f, assessment.Number(*a.High), v.Locale))
		} else if f.Opinion || a.Basis == assessment.ByEye || a.Basis == "" && f.Basis == assessment.ByEye {
			value += ", " + strings.ToLower(v.T(question.ByEyeLabel))
		}
	case a.Text != "":
		value = a.Text
	case a.Typed != "":
		value = v.Say("«{x}»: falta corregirlo", "“{x}”: needs correcting", "x", a.Typed)
	default:
		return ""
	}
	if label == "" {
		return value
	}
	return label + ": " + value
}

// Undone says what an undo has changed, with what holds now; "" if nothing was
// undone.
func Undone(v View) string {
	key := v.Model.Undone
	if key == "" {
		return ""
	}
	_, f, ok := question.Lookup(key)
	step, there := question.PageOf(v.Doc(), key)
	if !ok || !there {
		return ""
	}
	said := Said(v, step, f)
	if said == "" {
		said = v.T(f.Label, question.Slots(step, At(f, step.Sheet(v.Doc())), v.Locale)...) + ": " + v.Say("sin respuesta", "no answer")
	}
	return v.Say("Deshecho. ", "Undone. ") + strings.TrimPrefix(said, ": ")
}
