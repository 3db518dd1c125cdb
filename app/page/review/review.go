// Package review lists every answer once, with the way to change it.
package review

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Tus respuestas", "Your answers") + " – Quilate" }

// View is the page.
func View(v ui.View) app.UI {
	var sections []any
	section := ""
	var rows []any
	flush := func() {
		if len(rows) > 0 {
			sections = append(sections, ui.H("h2", section), ui.H("dl", ui.Class("rows"), rows))
		}
		rows = nil
	}
	steps := question.Steps(v.Doc(), v.Prefs.Full)
	if !v.Prefs.Full {
		// Answers given on the full path are part of the account and belong
		// here even when the short path is shown.
		steps = withAnswered(steps, question.Steps(v.Doc(), true), v.Doc())
	}
	for _, s := range steps {
		slots := question.Slots(s, s.Sheet(v.Doc()), v.Locale)
		if name := v.T(s.Page.Section, slots...); name != section {
			flush()
			section = name
		}
		rows = append(rows, row(v, s, slots))
	}
	flush()
	var more any
	if !v.Prefs.Full {
		more = ui.H("p", ui.Linkish(session.Act{Do: session.Expand}, v.Say("Afinar: responder también el camino completo", "Sharpen it: answer the full path too")))
	}
	return ui.H("main", ui.ID("main"), ui.Class("page plain"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Tus respuestas", "Your answers")),
		ui.H("p", ui.Class("muted"), v.Say("Cada respuesta, una vez. Lo que cambies aquí cambia el resultado al momento.", "Every answer once. What you change here changes the result at once.")),
		sections, more,
		ui.H("p", ui.Class("go"),
			ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Results)), v.Say("Ver resultados", "See results")),
			ui.Link(v.To(session.Compare), v.Say("Comparar opciones", "Compare options")),
			ui.Link(v.To(session.All), v.Say("Ver todas las preguntas en una página", "See every question on one page"))))
}

func withAnswered(short, full []question.Step, d assessment.Document) []question.Step {
	on := map[string]bool{}
	for _, s := range short {
		on[s.Slug()] = true
	}
	var out []question.Step
	for _, s := range full {
		if on[s.Slug()] || session.Answered(d, s) {
			out = append(out, s)
		}
	}
	return out
}

func row(v ui.View, s question.Step, slots []string) app.UI {
	title := v.T(s.Page.Title, slots...)
	var values []any
	sheet := s.Sheet(v.Doc())
	for i := range s.Page.Fields {
		f := &s.Page.Fields[i]
		if f.Shown != nil && !f.Shown(sheet) {
			continue
		}
		if text := ui.Said(v, s, f); text != "" {
			values = append(values, ui.H("div", text))
		}
	}
	if len(values) == 0 {
		values = append(values, ui.H("div", ui.Class("none"), v.Say("Sin responder", "Not answered")))
	}
	return ui.H("div",
		ui.H("dt", title),
		ui.H("dd", values),
		ui.H("dd", ui.Class("change"), ui.H("a", ui.Href(v.StepAt(s.Slug())), v.T(question.ChangeLabel), ui.Hidden(title))))
}
