// Package dossier is the report that is taken along: the ledger that somebody
// checks, on the screen and on paper, in the order in which it is asked about.
package dossier

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

func text(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

var (
	heading  = text("Informe: cantidad, calidad y retorno de tus redes", "Report: quantity, quality and return of your social media")
	short    = text("Informe", "Report")
	nothing  = text("Aún no hay nada que llevarse.", "There is nothing to take along yet.")
	first    = text("El informe sale de tus respuestas: portada, veredicto en una página, cuentas con sus números, fuentes. La primera pregunta es de las fáciles.", "The report is made of your answers: cover, the verdict on one page, accounts with their numbers, sources. The first question is an easy one.")
	begin    = text("Empezar", "Start")
	settling = text("Las cifras se afinan solas: espera un momento antes de imprimir.", "The figures settle by themselves: wait a moment before you print.")
)

// Title is the document's title, and so the name of the file it is printed to
// and what stands at the head of its pages.
func Title(v ui.View) string {
	if v.Doc().Empty() {
		return v.T(short) + " – Quilate"
	}
	return v.T(short) + ": " + session.Title(v.Model, v.Doc()) + " – Quilate"
}

// View is the page.
func View(v ui.View) app.UI {
	switch {
	case v.Doc().Empty():
		return main(ui.H("div", ui.Class("hero"),
			ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.T(nothing)),
			ui.H("p", ui.Class("lead"), v.T(first)),
			ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Ask)), v.T(begin)))))
	case v.Results == nil:
		return ui.Wait(v, v.T(short), ui.Working)
	}
	now := v.Today()
	r := report.Make(v.Results, v.Locale, now, nil)
	p := &paper{v: v, r: &r}
	for _, f := range report.FrameNames() {
		if v.Includes(f.ID) {
			p.frames = report.Frames(v.Results, v.Locale, now)
			break
		}
	}
	body := p.chapters() // first: the cover lists them
	return main(p.tools(), ui.H("article", ui.Class("folio"), p.cover(now), body))
}

func main(parts ...any) app.UI {
	return ui.H("main", ui.ID("main"), ui.Class("page dossier"), parts)
}

// paper is a report while it is laid out.
type paper struct {
	v       ui.View
	r       *report.Report
	frames  []report.Section
	sources []report.Source // in the order in which they are first referred to
	said    strings.Builder // what stands in the report, for the glossary
	listing []any           // the chapters in the contents
	worked  []worked        // the accounts of those told so far
}

// say adds a text to what is said.
func (p *paper) say(texts ...string) {
	for _, s := range texts {
		p.said.WriteString(s)
		p.said.WriteByte('\n')
	}
}

// section is a section of the report, or a frame, by its id.
func (p *paper) section(id string) (*report.Section, bool) {
	for i := range p.frames {
		if p.frames[i].ID == id {
			return &p.frames[i], true
		}
	}
	return p.r.Section(id)
}

// refer gives the number of a source, the same each time.
func (p *paper) refer(s report.Source) int {
	for i, have := range p.sources {
		if have.Label == s.Label && have.URL == s.URL && have.By == s.By {
			return i + 1
		}
	}
	p.sources = append(p.sources, s)
	return len(p.sources)
}
