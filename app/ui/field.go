package ui

import (
	"strconv"
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
)

const warning = `<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M10 2 19 18H1Z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/><path d="M10 8v5M10 15v1.5" stroke="currentColor" stroke-width="2"/></svg>`

// Fields writes the fields of a step that apply, in order: under their
// headings, side by side where they belong on one line, folded away where the
// question says so.
//
// The first field of a page without a label of its own is labelled by the
// page's title.
func Fields(v View, s question.Step, title string) []app.UI {
	sheet := s.Sheet(v.Doc())
	var out []any
	fields := s.Page.Fields
	for i := 0; i < len(fields); i++ {
		f := &fields[i]
		if f.Shown != nil && !f.Shown(sheet) {
			continue
		}
		if g := v.T(f.Group, question.Slots(s, s.Sheet(v.Doc()), v.Locale)...); g != "" {
			level := "h4"
			if v.Route.Page == session.Ask {
				level = "h2"
			}
			out = append(out, H(level, Class("subhead"), g))
		}
		if !f.Behind.IsZero() {
			var inside []any
			open := false
			for ; i < len(fields) && fields[i].Behind == f.Behind; i++ {
				g := &fields[i]
				if g.Shown != nil && !g.Shown(sheet) {
					continue
				}
				key := sheet.KeyOf(g)
				open = open || !v.Doc().Answer(key).IsZero() || v.ProblemAt(key) != nil
				inside = append(inside, Field(v, s, g, title))
			}
			i--
			out = append(out, H("details", ID("more-"+f.ID), If(open, A("data-open", "true")), H("summary", H("span", v.T(f.Behind))), H("div", Class("body"), inside)))
			continue
		}
		here := Field(v, s, f, title)
		if i+1 < len(fields) && fields[i+1].Beside && (fields[i+1].Shown == nil || fields[i+1].Shown(sheet)) {
			here = H("div", Class("beside"), here, Field(v, s, &fields[i+1], title))
			i++
		}
		out = append(out, here)
	}
	return Group(out...)
}

// Field writes one field of a question: label, hint, what is wrong, the
// control, what was read, and the ways out. title is the id of the heading
// that labels a field without a label.
func Field(v View, s question.Step, f *question.Field, title string) app.UI {
	if !v.Doc().Answer(s.Sheet(v.Doc()).KeyOf(f)).Fixed {
		return open(v, s, f, title)
	}
	return H("fieldset", Class("fixed"), A("disabled", "true"),
		H("p", Class("note"), v.Say("Lo ha fijado quien imparte el taller", "Set by the trainer")), open(v, s, f, title))
}

// exampleOf is a field's example as the reader writes it. A page written in
// advance does not know who will read it, and "2.400" is two and a half to
// some: until the program is there, a whole number reads the same everywhere.
func exampleOf(v View, f *question.Field) string {
	if x := question.ExampleOf(f, v.Doc(), v.Locale); v.Ready || !f.Whole || !strings.ContainsAny(x, ".,") {
		return x
	}
	return "850"
}

// open is a field that may be filled in.
func open(v View, s question.Step, f *question.Field, title string) app.UI {
	sheet := s.Sheet(v.Doc())
	key := sheet.KeyOf(f)
	a := v.Doc().Answer(key)
	slots := question.Slots(s, At(f, sheet), v.Locale)
	problem := v.ProblemAt(key)

	class := "field"
	if problem != nil {
		class += " err"
	}
	var described string
	describe := func(id string) string {
		if described != "" {
			described += " "
		}
		described += id
		return id
	}

	label := v.T(f.Label, slots...)
	if label != "" && f.Free(v.Doc()) && f.Kind != question.Tick {
		label += " " + v.T(question.OptionalLabel)
	}
	var hint any
	said := v.T(f.Hint, slots...)
	if f.Kind.Numeric() && f.Example > 0 && f.Prefill == nil {
		if said != "" {
			said = strings.TrimRight(said, ".") + ". "
		}
		said += v.Say("Por ejemplo, {x}", "For example, {x}", "x", exampleOf(v, f))
	}
	if said != "" {
		hint = H("p", Class("hint"), ID(describe(key+"-hint")), said)
	}
	// Its place is kept while nothing is wrong: the field behind it must stay the
	// same element, or it loses the focus when the error goes.
	wrong := H("div")
	if problem != nil {
		wrong = ErrorLine(v, describe(key+"-error"), *problem)
		if f.ID == "channels.on" {
			wrong = nil // it is said above the list, whose error it is
		}
	}

	// go-app tells children apart by their place: what comes and goes stands in
	// an element that stays, else a control would be made anew, and lose the
	// focus, when a line before it appears.
	above, under := H("div", hint, wrong), any(nil)
	if v.Route.Page == session.All {
		// There it comes by itself: what is typed into stays where it is.
		above, under = H("div", hint), wrong
		if problem != nil && question.OutOfOrder(a) {
			under = H("div") // what reads the range says it, where it stood: nothing moves
		}
	}

	switch f.Kind {
	case question.Choice:
		var named any = H("legend", Class("label"), label)
		labelled := Attr{}
		if label == "" {
			named, labelled = nil, A("aria-labelledby", title)
		}
		return H("fieldset", Class(class+" choice"), ID(key), A("role", "radiogroup"), A("tabindex", "-1"), A("aria-describedby", described), Flag("aria-invalid", problem != nil), labelled,
			named, above,
			H("div", Class("options"), options(v, f, key, a, slots)), under, after(v, s, f, key, a, slots))
	case question.Tick:
		on := "yes"
		if len(f.Options) > 0 {
			on = f.Options[0].Value
		}
		return H("div", Class(class),
			H("label", Class("check"),
				checkbox(key, a.Choice == on, session.Act{Do: session.Toggle, Key: key, Value: on}, described),
				H("span", label)), above, under)
	}

	var name any
	labelled := ""
	if label == "" {
		labelled = title
	} else {
		name = H("label", Class("label"), A("for", key), label)
	}
	if f.Kind == question.Words {
		return H("div", Class(class), name, above,
			H("p", Class("money"), H("span", Class("input words"),
				text(v, key, shown(v, f, a), described, labelled, problem != nil, session.Type, "text", 0))), under,
			after(v, s, f, key, a, slots))
	}
	mode := "decimal"
	if f.Whole {
		mode = "numeric"
	}
	echo := ""
	if a.Value != nil {
		echo = question.EchoAt(f, v.Locale, sheet, *a.Value)
	}
	var unitEl, echoEl any
	if unit := question.UnitOf(f, sheet, v.Locale); unit != "" {
		unitEl = H("span", Class("unit"), ID(describe(key+"-unit")), unit)
	}
	if echo != "" {
		echoEl = H("span", Class("echo"), ID(describe(key+"-echo")), v.Say("Leído: ", "Read as: "), H("b", echo))
	} else if _, held := v.Held[key]; held && v.Quiet && problem == nil { // half of it is not wrong yet, and Continue says why
		echoEl = H("span", Class("echo"), ID(describe(key+"-echo")), v.Say("Así no cuenta", "It does not count like this"))
	}
	value := shown(v, f, a)
	if value == "" && f.Prefill != nil && a.IsZero() {
		value = v.Locale.Example(*f.Prefill, 0)
	}
	return H("div", Class(class), name, above,
		H("p", Class("money"),
			H("span", Class("input"), text(v, key, value, described, labelled, problem != nil, session.Type, mode, f.Width), unitEl), echoEl), under,
		after(v, s, f, key, a, slots))
}

func shown(v View, f *question.Field, a assessment.Answer) string {
	if a.Unknown {
		return ""
	}
	return question.Show(f, a, v.Locale)
}

// text is a one-line input. Its value is kept in data-value; the page's script
// puts it into the control where the control says something else and is not
// being typed into, because go-app never corrects a control that drifted.
func text(v View, id, value, described, labelled string, wrong bool, do session.Do, mode string, width int) app.UI {
	size := "m"
	switch {
	case width == 0:
		size = "full"
	case width <= 3:
		size = "s"
	case width >= 9:
		size = "l"
	}
	initial := Attr{}
	if app.IsServer {
		initial = A("value", value)
	}
	return H("input", ID(id), A("type", "text"), A("name", id), If(mode != "text", A("inputmode", mode)), A("autocomplete", "off"), A("spellcheck", "false"),
		Class("w-"+size), A("aria-describedby", described), A("aria-labelledby", labelled), Flag("aria-invalid", wrong),
		A("data-sync", "text"), A("data-value", mark(value)), initial, Does(session.Act{Do: do, Key: keyOf(id)}))
}

// mark keeps an empty value apart from an absent one: go-app leaves an empty
// attribute out.
func mark(value string) string { return "=" + value }

// keyOf is the answer key that an input's id stands for: "sale.margin" and,
// for the ends of a range, "sale.margin~low".
func keyOf(id string) string {
	for i := range id {
		if id[i] == '~' {
			return id[:i]
		}
	}
	return id
}

func checkbox(id string, on bool, act session.Act, described string) app.UI {
	return H("input", ID(id), A("type", "checkbox"), A("aria-describedby", described), A("data-sync", "check"), A("data-value", "="+strconv.FormatBool(on)),
		If(app.IsServer, Flag("checked", on)), Does(act))
}

// Bare is a number field that is labelled by what stands around it.
func Bare(v View, f *question.Field, key, label, hint string) app.UI {
	a := v.Doc().Answer(key)
	var echo any
	if a.Value != nil {
		echo = H("span", Class("echo"), ID(key+"-echo"), v.Say("Leído: ", "Read as: "), H("b", question.EchoNumber(f, v.Locale, v.Doc(), *a.Value)))
	}
	return H("span", Class("bare"),
		H("span", Class("input"), text(v, key, shown(v, f, a), hint, label, v.ProblemAt(key) != nil, session.Type, "numeric", f.Width)), echo)
}

// Box is a box to tick, for what is not a question.
func Box(id string, on bool, act session.Act) app.UI { return checkbox(id, on, act, "") }

// Radio is one button of a group of choices.
func Radio(name, id string, on bool, act session.Act) app.UI { return radio(name, id, on, act) }

// Input is a bare line of text, for what is not a question.
func Input(v View, id, value string, act session.Act) app.UI {
	initial := Attr{}
	if app.IsServer {
		initial = A("value", value)
	}
	return H("input", ID(id), A("type", "text"), A("autocomplete", "off"), Class("w-full"), A("maxlength", "80"),
		A("data-sync", "text"), A("data-value", mark(value)), initial, Does(act))
}

// Area is a field for several lines, for what is not a question.
func Area(v View, id, value string, rows int, described string, act session.Act) app.UI {
	return H("textarea", ID(id), Class("area"), A("rows", strconv.Itoa(rows)), A("autocomplete", "off"), A("spellcheck", "false"), A("aria-describedby", described),
		A("data-sync", "text"), A("data-value", mark(value)), Does(act))
}

// Line is a line of text of any length, for what is not a question.
func Line(v View, id, value string, act session.Act) app.UI {
	return H("input", ID(id), A("type", "text"), A("autocomplete", "off"), A("spellcheck", "false"), Class("w-full"),
		A("data-sync", "text"), A("data-value", mark(value)), Does(act))
}

func radio(name, id string, on bool, act session.Act) app.UI {
	return H("input", ID(id), A("type", "radio"), A("name", name), A("data-sync", "check"), A("data-value", "="+strconv.FormatBool(on)),
		If(app.IsServer, Flag("checked", on)), Does(act))
}

func options(v View, f *question.Field, key string, a assessment.Answer, slots []string) []app.UI {
	var out []app.UI
	for _, o := range f.Options {
		id := key + "~" + o.Value
		on := a.Choice == o.Value || a.IsZero() && f.Start == o.Value
		var more any
		if h := v.T(o.Hint, slots...); h != "" {
			more = H("span", Class("small muted"), h)
		}
		out = append(out, H("label", Class("check radio"),
			radio(key, id, on, session.Act{Do: session.Pick, Key: key, Value: o.Value}),
			H("span", v.T(o.Text, slots...), more)))
	}
	return out
}

// after is what stands under a control: help, how sure the figure is, and "I
// don't know".
func after(v View, s question.Step, f *question.Field, key string, a assessment.Answer, slots []string) []app.UI {
	var out []any
	if h := v.T(f.Help, slots...); h != "" {
		out = append(out, H("p", Class("hint small"), h))
	}
	var read, sure any
	if f.Kind.Numeric() && a.Value != nil {
		if e := question.RangeEcho(f, a, v.Locale); e != "" {
			read = H("p", Class("echo small"), e)
		}
		switch all := v.Route.Page == session.All || v.FromReview(); {
		case f.AskBasis || a.Basis == assessment.Ranged || all && !f.Opinion && !f.Official:
			sure = basis(v, s, f, key, a)
		case f.MayRange():
			sure = H("p", Class("small"), Linkish(session.Act{Do: session.SetBasis, Key: key, Value: session.OpenRange}, v.T(question.GiveRangeLabel)))
		}
	}
	if f.Kind.Numeric() {
		out = append(out, H("div", read), H("div", sure))
	}
	if f.Unknown.Offered {
		out = append(out, H("label", Class("check"),
			checkbox(key+"~unknown", a.Unknown, session.Act{Do: session.Unknown, Key: key}, ""),
			H("span", v.T(question.EscapeLabel(f, s.Sheet(v.Doc()))), escapes(v, s, f, a))))
		if a.Unknown {
			if note := question.AssumedNote(f, s.Sheet(v.Doc()), v.Locale, time.UnixMilli(v.Now)); note != "" {
				out = append(out, H("p", Class("note assumed"), note))
			}
		}
	}
	return Group(out...)
}

// escapes says, beside "I don't know", what it would use.
func escapes(v View, s question.Step, f *question.Field, a assessment.Answer) any {
	if a.Unknown {
		return nil // it is said in full below
	}
	if r := question.EscapeRange(f, s.Sheet(v.Doc()), v.Locale); r != "" {
		return H("span", Class("small muted"), r)
	}
	return nil
}

// basis is the small choice under a figure: measured, by eye, or a range.
func basis(v View, s question.Step, f *question.Field, key string, a assessment.Answer) app.UI {
	now := a.Basis
	if now == "" {
		now = f.Basis
	}
	option := func(b assessment.Basis, label i18n.Text) app.UI {
		return H("label", Class("check radio tight"),
			radio(key+"~basis", key+"~"+string(b), now == b, session.Act{Do: session.SetBasis, Key: key, Value: string(b)}),
			H("span", v.T(label)))
	}
	measured := question.MeasuredLabel
	if !f.Measured.IsZero() {
		measured = f.Measured
	}
	parts := []any{
		H("legend", Class("small muted"), v.T(question.BasisLabel)),
		H("div", Class("options row"), If(!f.Opinion, option(assessment.Measured, measured)), option(assessment.ByEye, question.ByEyeLabel),
			If(f.MayRange(), option(assessment.Ranged, question.GiveRangeLabel))),
	}
	if now == assessment.Ranged {
		end := func(id string, p *float64, do session.Do, label i18n.Text) app.UI {
			value, said := "", ""
			if p != nil {
				value = question.Show(f, assessment.Answer{Value: p}, v.Locale)
			}
			var wrong any
			d, bad := v.Drafts[id]
			if bad {
				value, said = d.Text, id+"-error"
				wrong = ErrorLine(v, said, d.Problem)
			}
			return H("div", Class(map[bool]string{true: "err"}[bad]), H("label", Class("label"), A("for", id), v.T(label)),
				H("p", Class("money"), H("span", Class("input"), text(v, id, value, said, "", bad, do, "decimal", f.Width))),
				wrong) // last: what stands before the field would make another field of it while it is typed into
		}
		parts = append(parts, H("div", Class("ends"),
			end(key+"~low", a.Low, session.TypeLow, question.AtLeastLabel),
			end(key+"~high", a.High, session.TypeHigh, question.AtMostLabel)))
		if r := question.RangeSays(f, a, v.Locale, s.Sheet(v.Doc())); r != "" {
			if v.Route.Page == session.All && v.ProblemAt(key) != nil && question.OutOfOrder(a) {
				parts = append(parts, H("p", Class("echo small wrong"), ID(key+"-error"), Raw(warning), H("span", Hidden(v.T(question.ErrorTitlePrefix)), r)))
			} else {
				parts = append(parts, H("p", Class("echo small"), r))
			}
		}
	}
	if now == assessment.Measured && f.Share() {
		of := v.Locale.Example(f.Kind.Whole(), 0)
		if a.Of != nil {
			of = v.Locale.Example(*a.Of, 0)
		}
		id := key + "~of"
		parts = append(parts, H("div", Class("ends"), H("div",
			H("label", Class("label"), A("for", id), v.T(question.OutOfLabel)),
			H("p", Class("money"), H("span", Class("input"), text(v, id, of, "", "", false, session.TypeOf, "numeric", 4))))))
	}
	return H("fieldset", Class("basis"), parts)
}

// ErrorLine says what is wrong, at the place where it is.
func ErrorLine(v View, id string, p question.Problem) app.UI {
	return H("p", Class("errmsg"), ID(id), Raw(warning), H("span", Hidden(v.T(question.ErrorTitlePrefix)), p.Say(v.Locale)))
}

// Problems is the error summary at the top of a page, with a link to each
// field.
func Problems(v View) app.UI {
	if len(v.Model.Problems) == 0 {
		return H("div", Class("errs"))
	}
	title := v.Locale.Count(float64(len(v.Model.Problems)), question.ProblemsTitle)
	var items []any
	for _, p := range v.Model.Problems {
		items = append(items, H("li", H("a", Href("#"+p.Key), A("data-skip", p.Key), p.Say(v.Locale))))
		if p.Other != "" {
			items = append(items, H("li", Link(v.StepAt(p.Other), v.Say("Cambiar la otra respuesta", "Change the other answer"))))
		}
	}
	return H("div", Class("errsum"), ID("problems"), A("role", "alert"), A("tabindex", "-1"), A("aria-labelledby", "problems-title"),
		H("h2", ID("problems-title"), title), H("ul", items))
}

// At is the sheet seen from a field: from the place it is fixed to, if any.
func At(f *question.Field, s question.Sheet) question.Sheet {
	if f.At != "" {
		s.Place = f.At
	}
	return s
}
