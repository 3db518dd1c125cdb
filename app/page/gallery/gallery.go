// Package gallery shows every control, figure and state with invented data: the
// storybook, and what the screenshots are taken of.
package gallery

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Galería", "Gallery") + " – Quilate" }

// View is the page.
func View(v ui.View) app.UI {
	var figures []any
	for _, s := range assessment.Samples() {
		loc := v.Locale
		loc.Currency = s.Currency
		r := report.Make(analysis.Run(s.Document), loc, time.Unix(0, 0), nil)
		for _, section := range r.Sections {
			for _, f := range section.Figures {
				f := prefixed(f, s.Country)
				figures = append(figures, ui.H("section", ui.Class("sec"), ui.H("div", ui.Class("head"), ui.H("h3", section.Finding), ui.Note(f.Title)), ui.Figure(v, f)))
			}
		}
	}
	for _, f := range specimens(v) {
		figures = append(figures, ui.H("section", ui.Class("sec"), ui.H("div", ui.Class("head"), ui.H("h3", f.Title)), ui.Figure(v, f)))
	}
	return ui.H("main", ui.ID("main"), ui.Class("page plain"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Galería", "Gallery")),
		ui.H("h2", v.Say("Botones", "Buttons")),
		ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: session.Cancel}, v.Say("Continuar", "Continue")),
			ui.Second(session.Act{Do: session.Cancel}, v.Say("Empezar de nuevo", "Start again")),
			ui.Linkish(session.Act{Do: session.Cancel}, v.Say("Saltar por ahora", "Skip for now"))),
		ui.H("h2", v.Say("Avisos", "Notices")),
		ui.H("div", ui.Class("notice"),
			ui.H("p", v.Say("No hay conexión. Todo funciona igual: tus datos están aquí.", "You are offline. Everything works: your data are here.")),
			ui.H("p", ui.Class("acts"), ui.Linkish(session.Act{Do: session.Cancel}, v.Say("Cerrar", "Close")))),
		ui.H("div", ui.Class("dialog"),
			ui.H("h3", v.Say("¿Borrar todo lo que hay en este dispositivo?", "Delete everything on this device?")),
			ui.H("p", ui.Class("acts"),
				ui.Button(session.Act{Do: session.Cancel}, v.Say("Descargar copia y borrar", "Download a copy and delete")),
				ui.Second(session.Act{Do: session.Cancel}, v.Say("Cancelar", "Cancel")))),
		ui.H("h2", v.Say("Listas y pliegues", "Lists and folds")),
		ui.H("p", ui.H("span", ui.Class("select"), ui.H("select", ui.A("aria-label", v.Say("Moneda", "Currency")),
			ui.H("option", "EUR"), ui.H("option", "MXN")))),
		ui.Fold("gallery-fold", v.Say("¿De dónde saco este dato?", "Where do I find this figure?"), ui.H("p", v.Say("En la caja o en una factura.", "At the till or on an invoice."))),
		ui.H("h2", v.Say("Preguntas", "Questions")), fields(v),
		ui.H("h2", v.Say("Figuras", "Figures")), figures)
}

// fields are one page of each kind of field, in each of its states: empty,
// answered, wrong, not known.
func fields(v ui.View) []app.UI {
	states := []struct {
		name i18n.Text
		step string
		doc  map[string]assessment.Answer
	}{
		{i18n.Text{ES: "vacío", EN: "empty"}, "sale.orderValue", nil},
		{i18n.Text{ES: "respondido", EN: "answered"}, "sale.orderValue", map[string]assessment.Answer{"sale.orderValue": assessment.Number(1234.5), "sale.tax": assessment.Choose("without")}},
		{i18n.Text{ES: "con un error", EN: "wrong"}, "sale.orderValue", map[string]assessment.Answer{"sale.orderValue": {Typed: "1,2,3"}}},
		{i18n.Text{ES: "no lo sé", EN: "not known"}, "sale.margin", map[string]assessment.Answer{"business.sector": assessment.Choose("fashion"), "sale.margin": assessment.DontKnow()}},
		{i18n.Text{ES: "canales", EN: "channels"}, "channels", map[string]assessment.Answer{"channels.on@instagram": assessment.Choose("yes"), "audience.followers@instagram": assessment.Number(4200)}},
	}
	var out []any
	for _, s := range states {
		step, ok := question.Find(v.Doc(), s.step)
		if !ok {
			continue
		}
		w := v
		w.Open.Doc = assessment.New("gallery", v.Locale.Currency, string(v.Locale.Region), "")
		for k, a := range s.doc {
			w.Open.Doc = w.Open.Doc.With(k, a)
		}
		w.Model.Problems = nil
		for _, a := range s.doc {
			if a.Draft() {
				w.Model.Problems = question.Check(step, w.Open.Doc, v.Locale)
			}
		}
		out = append(out, ui.H("h3", v.T(s.name)), ui.H("div", ui.Class("fields"), ui.Fields(w, step, "title")))
	}
	return ui.Group(out...)
}

// prefixed gives a figure ids of its own, so that the same finding of three
// cases can stand on one page.
func prefixed(f chart.Figure, prefix string) chart.Figure {
	id := strings.ToLower(prefix) + "-" + f.ID
	f.Narrow = strings.ReplaceAll(f.Narrow, f.ID+"-n", id+"-n")
	f.Wide = strings.ReplaceAll(f.Wide, f.ID+"-w", id+"-w")
	f.ID = id
	return f
}
