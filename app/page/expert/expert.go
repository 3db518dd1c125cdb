// Package expert shows every input at once, on the same state as the wizard.
package expert

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Todas las preguntas", "Every question") + " – Quilate" }

// View is the page.
func View(v ui.View) app.UI {
	return ui.H("main", ui.ID("main"), ui.Class("page plain expert"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Todas las preguntas", "Every question")),
		ui.H("p", ui.Class("muted"), v.Say("Las mismas respuestas, en una sola página. Se guardan y se calculan mientras escribes; deja vacío lo que no uses.", "The same answers on a single page. They are saved and worked out as you type; leave blank what you do not use.")),
		ui.H("div", ui.Class("sticky"), ui.Standing(v, ui.H("span", ui.UndoRedo(v)))),
		// No other page has a form here, so that go-app makes its elements anew.
		ui.H("form", ui.A("method", "dialog"), ui.A("novalidate", "true"), ui.A("autocomplete", "off"), ui.A("aria-labelledby", "title"), v.Kept.List(v, parts(v))),
		ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Results)), v.Say("Ver resultados", "See results"))))
}

// parts are the headings and the questions, in order. A question depends on
// its own answers first of all, and a little on many others.
func parts(v ui.View) ui.Parts {
	return ui.Parts{Generation: v.Generation + v.Edits, All: func() []ui.Part { return all(v) }, Frame: struct {
		session.Route
		i18n.Locale
		ready bool
		epoch int
	}{v.Route, v.Locale, v.Ready, v.Epoch}}
}

func all(v ui.View) []ui.Part {
	never := func(ui.View) bool { return false }
	var sections []section
	// The first are the contents: made anew with the parts that lag behind, not with a keystroke.
	out := []ui.Part{{Key: "parts", Touched: never, Draw: func(v ui.View) app.UI { return ui.H("div", ui.ID("parts"), contents(v, sections)) }}}
	for _, s := range question.Everything(v.Doc()) {
		var slots []string
		if strings.Contains(s.Page.Section.ES, "{") {
			slots = question.Slots(s, s.Sheet(v.Doc()), v.Locale)
		}
		if name := v.T(s.Page.Section, slots...); len(sections) == 0 || name != sections[len(sections)-1].name {
			sections = append(sections, section{name, s})
			id := "h-" + s.Slug()
			out = append(out, ui.Part{Key: id, Touched: never, Draw: func(ui.View) app.UI { return ui.H("h2", ui.ID(id), ui.A("tabindex", "-1"), name) }})
		}
		out = append(out, ui.Part{Key: "part-" + s.Slug(),
			Draw:    func(v ui.View) app.UI { return asked(v, s) },
			Touched: func(v ui.View) bool { return s.Asks(v.Doc(), v.Touched) }})
	}
	return out
}

// section is a heading and the first question under it.
type section struct {
	name  string
	first question.Step
}

func contents(v ui.View, sections []section) app.UI {
	var list []ui.Entry
	for _, s := range sections {
		entry := ui.Entry{ID: "h-" + s.first.Slug(), Name: s.name}
		if slices.ContainsFunc(list, func(e ui.Entry) bool { return e.Name == s.name }) { // it comes again: by its first question
			entry.Name += ": " + v.T(s.first.Page.Title, question.Slots(s.first, s.first.Sheet(v.Doc()), v.Locale)...)
		}
		list = append(list, entry)
	}
	return ui.Contents(v, list)
}

// asked is one question with all its fields.
func asked(v ui.View, s question.Step) app.UI {
	slots := question.Slots(s, s.Sheet(v.Doc()), v.Locale)
	id := "q-" + s.Slug()
	var hint any
	if h := v.T(s.Page.Hint, slots...); h != "" {
		hint = ui.H("p", ui.Class("hint small"), h)
	}
	v.Model.Problems = v.Model.Refused(s) // no Continue asks here
	return ui.H("div", ui.ID("part-"+s.Slug()), ui.Class("two"), ui.A("role", "group"), ui.A("aria-labelledby", id),
		ui.H("div", ui.H("h3", ui.ID(id), v.T(s.Page.Title, slots...)), hint),
		ui.H("div", ui.Class("fields"), ui.Fields(v, s, id)))
}
