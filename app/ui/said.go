package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/question"
	"quilate/app/session"
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

// Undone says what an undo or redo has changed, with what holds now; "" if nothing
// was.
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
	slots := question.Slots(step, At(f, step.Sheet(v.Doc())), v.Locale)
	label := v.T(f.Label, slots...)
	said := Said(v, step, f)
	if said == "" {
		said = v.Say("sin respuesta", "no answer")
		if f.Kind == question.Tick {
			said = v.Say("sin marcar", "not ticked")
		}
		said = label + ": " + said
	}
	switch { // away from its question, and from its channel
	case label == "":
		if label = v.T(f.Brief, slots...); label == "" {
			label = v.T(step.Page.Title, slots...)
		}
		said = label + ": " + strings.TrimPrefix(said, ": ")
	case f.At != "" && f.Kind != question.Tick:
		said = question.ChannelName(v.Doc(), f.At, v.Locale) + ". " + said
	}
	did := v.Say("Deshecho. ", "Undone. ")
	if v.Redone {
		did = v.Say("Rehecho. ", "Redone. ")
	}
	return did + said
}

// UndoRedo are the buttons that take the last change back and, once that was done,
// bring it back. One that was pressed stays where it has nothing left to do: the
// focus would go with it, or find itself on the other.
func UndoRedo(v View) any {
	button := func(do session.Do, label string, left int) app.UI {
		spent := "true"
		if left > 0 {
			spent = "false"
		}
		return H("button", Class("linkish"), A("type", "button"), Does(session.Act{Do: do}), A("aria-disabled", spent), label)
	}
	undo := button(session.Undo, v.Say("Deshacer", "Undo"), len(v.Past))
	if len(v.Future) == 0 && !v.Redone {
		return undo
	}
	return []any{undo, " ", button(session.Redo, v.Say("Rehacer", "Redo"), len(v.Future))}
}
