package ui

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/question"
	"quilate/app/session"
)

// Compact writes a field as it is asked in a narrow column: its label, one
// line with the control and "I don't know", and what was read or will be
// assumed. Choices are lists that open.
func Compact(v View, s question.Step, f *question.Field) app.UI {
	sheet := s.Sheet(v.Doc())
	key := sheet.KeyOf(f)
	a := v.Doc().Answer(key)
	slots := question.Slots(s, At(f, sheet), v.Locale)
	problem := v.ProblemAt(key)
	class := "field"
	if large(f) {
		class += " large"
	}
	if problem != nil {
		class += " err"
	}
	described := key + "-says"
	name := v.T(f.Label, slots...)
	if f.Optional {
		name += " " + v.T(question.OptionalLabel)
	}
	label := H("label", Class("label"), A("for", key), name)
	if f.Kind == question.Choice {
		return H("div", Class(class), label,
			H("span", Class("select"), pickOne(v, s, f, key, a, slots, described)), compactSays(v, s, f, key, a, problem))
	}
	mode := "decimal"
	if f.Whole {
		mode = "numeric"
	}
	var unit any
	if u := v.Locale.MoneyUnit(); f.Kind == question.Money {
		unit = H("span", Class("unit"), ID(key+"-unit"), u)
		described = key + "-unit " + described
	}
	var escape any
	if f.Unknown.Offered {
		escape = H("label", Class("check"), checkbox(key+"~unknown", a.Unknown, session.Act{Do: session.Unknown, Key: key}, ""),
			H("span", v.T(question.DontKnowLabel), Hidden(": "+name)))
	}
	return H("div", Class(class), label,
		H("div", Class("line"), H("span", Class("input"), text(v, key, shown(v, f, a), described, "", problem != nil, session.Type, mode, f.Width), unit), escape),
		compactSays(v, s, f, key, a, problem))
}

// pickOne is a choice as a list that opens.
func pickOne(v View, s question.Step, f *question.Field, key string, a assessment.Answer, slots []string, described string) app.UI {
	now := a.Choice
	if a.IsZero() {
		now = session.EmbedNone
	}
	if a.Unknown {
		now = session.EmbedUnknown
	}
	option := func(value, text string) app.UI {
		return H("option", A("value", value), Flag("selected", app.IsServer && value == now), text)
	}
	options := []any{option(session.EmbedNone, v.Say("Elige…", "Choose…"))}
	for _, o := range f.Options {
		options = append(options, option(o.Value, v.T(o.Text, slots...)))
	}
	if f.Unknown.Offered {
		options = append(options, option(session.EmbedUnknown, v.T(question.DontKnowLabel)))
	}
	return H("select", ID(key), A("aria-describedby", described), A("data-sync", "text"), A("data-value", mark(now)),
		Does(session.Act{Do: session.EmbedPick, Key: key}), options)
}

// compactSays is the line under a field: what is wrong, else what will be
// assumed, who filled it in, or what was read; else an example.
func compactSays(v View, s question.Step, f *question.Field, key string, a assessment.Answer, problem *question.Problem) app.UI {
	said, class := "", "small muted"
	switch sheet := s.Sheet(v.Doc()); {
	case problem != nil:
		return H("div", Class("under"), ID(key+"-says"), ErrorLine(v, "", *problem))
	case a.Unknown:
		said = question.AssumedNote(f, sheet, v.Locale, time.UnixMilli(v.Now))
	case v.Embed.Put(key, a):
		said = v.Say("Puesto por esta web; cámbialo si hace falta.", "Filled in by this site; change it if need be.")
	case a.Value != nil && (large(f) || *a.Value != math.Trunc(*a.Value)):
		said, class = v.Say("Leído: ", "Read as: ")+question.EchoAt(f, v.Locale, sheet, *a.Value), "small muted echo"
	case large(f) && a.Value == nil:
		said = v.Say("Por ejemplo, {x}", "For example, {x}", "x", exampleOf(v, f))
	}
	return H("div", Class("under"), ID(key+"-says"), H("p", Class(class), strings.TrimSpace(said)))
}

// large says whether a field takes numbers that may be written with separators:
// it has an example, and what was read is said.
func large(f *question.Field) bool { return f.Width >= 7 }

// Progress says how far a form is.
func Progress(v View, at, of int) app.UI {
	n, m := strconv.Itoa(at), strconv.Itoa(of)
	return H("p", Class("steps small muted"), v.Say("{n} de {m}", "{n} of {m}", "n", n, "m", m),
		H("progress", A("max", m), A("value", n), A("aria-label", v.Say("Camino hecho", "Progress"))))
}
