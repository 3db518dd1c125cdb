// Package expert shows every input at once, on the same state as the wizard.
package expert

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Todas las preguntas", "Every question") + " – Quilate" }

// View is the page.
func View(v ui.View) app.UI {
	var groups []any
	section := ""
	for _, s := range question.Everything(v.Doc()) {
		slots := question.Slots(s, s.Sheet(v.Doc()), v.Locale)
		if name := v.T(s.Page.Section, slots...); name != section {
			section = name
			groups = append(groups, ui.H("h2", name))
		}
		id := "q-" + s.Slug()
		title := v.T(s.Page.Title, slots...)
		var hint any
		if h := v.T(s.Page.Hint, slots...); h != "" {
			hint = ui.H("p", ui.Class("hint small"), h)
		}
		here := v
		here.Model.Problems = wrong(v, s)
		groups = append(groups, ui.H("section", ui.Class("two"), ui.A("aria-labelledby", id),
			ui.H("div", ui.H("h3", ui.ID(id), title), hint),
			ui.H("div", ui.Class("fields"), ui.Fields(here, s, id))))
	}
	return ui.H("main", ui.ID("main"), ui.Class("page plain expert"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Todas las preguntas", "Every question")),
		ui.H("p", ui.Class("muted"), v.Say("Las mismas respuestas, en una sola página. Se guardan y se calculan mientras escribes; deja vacío lo que no uses.", "The same answers on a single page. They are saved and worked out as you type; leave blank what you do not use.")),
		ui.H("div", ui.Class("sticky"), ui.Standing(v)),
		groups,
		ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Results)), v.Say("Ver resultados", "See results"))))
}

// wrong is what is said of a question here, where no Continue asks: what was
// typed and cannot be, and what contradicts another answer; not what is empty.
func wrong(v ui.View, s question.Step) []question.Problem {
	var out []question.Problem
	for _, p := range question.Check(s, v.Doc(), v.Locale) {
		if !v.Doc().Answer(p.Key).IsZero() {
			out = append(out, p)
		}
	}
	return out
}
