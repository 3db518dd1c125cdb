package measure

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/impact"
	"quilate/app/session"
	"quilate/app/ui"
)

// The words and elements that the page is made of many times over. None is
// copied into its callers.

//go:noinline
func (p *sight) say(es, en string) string { return p.View.Say(es, en) }

//go:noinline
func el(tag, class string, parts ...any) app.UI { return ui.H(tag, ui.Class(class), parts) }

//go:noinline
func at(pairs ...string) []ui.Attr {
	list := make([]ui.Attr, 0, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		list = append(list, ui.A(pairs[i], pairs[i+1]))
	}
	return list
}

// month writes a month of a document.
func (p *sight) month(month string) string {
	m, ok := impact.ParseMonth(month)
	if !ok {
		return month
	}
	return p.monthName(m)
}

func (p *sight) monthName(m impact.Month) string {
	year, number := m.Civil()
	return p.Locale.Month(year, number)
}

// day writes a day of a document.
func (p *sight) day(day string) string {
	t, ok := assessment.ParseDay(day)
	if !ok {
		return day
	}
	return p.Locale.Date(t)
}

// choice is a select: its options are value and text by turns.
func (p *sight) choice(id, label, now string, do session.Do, key string, options ...string) app.UI {
	var list []any
	for i := 0; i+1 < len(options); i += 2 {
		list = append(list, ui.H("option", at("value", options[i]), ui.Flag("selected", app.IsServer && options[i] == now), options[i+1]))
	}
	return el("div", "field",
		el("label", "label", at("for", id), label),
		el("span", "select", ui.H("select", at("id", id, "data-sync", "text", "data-value", "="+now), ui.Does(session.Act{Do: do, Key: key}), list)))
}

// number is a line of text for a figure or a day.
type line struct {
	id, label, hint, value, unit, mode, wrong, note string
	do                                              session.Do
	key                                             string
	after                                           any
}

func (p *sight) line(l line) app.UI {
	class, described := "field", ""
	describe := func(id string) string { described += " " + id; return id }
	var hint, unit, note any
	wrong := ui.H("div")
	if l.hint != "" {
		hint = el("p", "hint small", at("id", describe(l.id+"-hint")), l.hint)
	}
	if l.wrong != "" {
		class = "field err"
		wrong = el("p", "errmsg", at("id", describe(l.id+"-error")), ui.Raw(warning), ui.H("span", ui.Hidden("Error: "), l.wrong))
	}
	if l.unit != "" {
		unit = el("span", "unit", at("id", describe(l.id+"-unit")), l.unit)
	}
	if l.note != "" {
		note = el("span", "echo small", at("id", describe(l.id+"-note")), l.note)
	}
	if l.mode == "" {
		l.mode = "decimal"
	}
	input := ui.H("input", at("id", l.id, "type", "text", "inputmode", l.mode, "autocomplete", "off", "spellcheck", "false", "data-sync", "text", "data-value", "="+l.value),
		ui.Flag("aria-invalid", l.wrong != ""), ui.A("aria-describedby", trim(described)), ui.Does(session.Act{Do: l.do, Key: l.key}))
	box := "input"
	if l.mode == "text" {
		box = "input words"
	}
	return el("div", class,
		el("label", "label", at("for", l.id), l.label), ui.H("div", hint, wrong),
		el("p", "money", el("span", box, input, unit), note, l.after))
}

func trim(s string) string {
	for len(s) > 0 && s[0] == ' ' {
		s = s[1:]
	}
	return s
}

const warning = `<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false"><path d="M10 2 19 18H1Z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/><path d="M10 8v5M10 15v1.5" stroke="currentColor" stroke-width="2"/></svg>`

func itoa(n int) string { return strconv.Itoa(n) }
