// Package shelf lists the assessments on the device.
package shelf

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Mis evaluaciones", "My assessments") + " – Quilate" }

// View is the page.
func View(v ui.View) app.UI {
	var own, samples []any
	for _, s := range v.All() {
		if s.Doc.Sample != "" {
			samples = append(samples, item(v, s, "h3"))
		} else {
			own = append(own, item(v, s, "h2"))
		}
	}
	list, looked := ui.H("p", ui.Class("lead"), v.Say("Aquí verás tus evaluaciones. Ninguna sale de este dispositivo.", "Your assessments will be here. None leaves this device.")), any(nil)
	if len(own) > 0 {
		list = ui.H("ul", ui.Class("sheetlist"), own)
	}
	if len(samples) > 0 { // somebody has looked at them: that does not make them theirs
		looked = ui.H("section", ui.H("h2", v.Say("Ejemplos que has abierto", "Samples you have opened")),
			ui.H("p", ui.Class("muted small"), v.Say("Son copias: puedes cambiarlas o borrarlas.", "These are copies: change or delete them.")),
			ui.H("ul", ui.Class("sheetlist"), samples))
	}
	var trash []any
	for _, s := range v.Trash {
		trash = append(trash, ui.H("li", session.Title(v.Model, s.Doc), " ",
			ui.Linkish(session.Act{Do: session.Restore, Value: s.Doc.ID}, v.Say("Recuperar", "Bring back"), ui.Hidden(session.Title(v.Model, s.Doc)))))
	}
	var bin any
	if len(trash) > 0 {
		bin = ui.H("section", ui.H("h2", v.Say("Borradas hace un momento", "Deleted a moment ago")),
			ui.H("p", ui.Class("muted small"), v.Say("Puedes recuperarlas hasta que cierres la página.", "You can bring them back until you close the page.")), ui.H("ul", trash))
	}
	var bad any
	if v.Bad != "" {
		bad = ui.H("section", ui.H("h2", v.Say("Datos que no se pudieron leer", "Data that could not be read")),
			ui.H("p", ui.Class("muted small"), v.Say("Estaban dañados. Los guardamos aparte por si alguien puede recuperarlos.", "They were damaged. We keep them apart in case somebody can recover them.")),
			ui.H("p", ui.Class("acts"),
				ui.Linkish(session.Act{Do: session.SaveBad}, v.Say("Descargar lo que no se pudo leer", "Download the unreadable data")),
				ui.Linkish(session.Act{Do: session.ForgetBad}, v.Say("Borrar lo que no se pudo leer", "Delete the unreadable data"))))
	}
	return ui.H("main", ui.ID("main"), ui.Class("page plain"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Mis evaluaciones", "My assessments")),
		list, bin, bad,
		ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: session.Fresh}, v.Say("Nueva evaluación", "New assessment"))),
		ui.Opening(v),
		looked,
		ui.H("h2", v.Say("Casos de ejemplo", "Sample cases")),
		ui.H("p", v.Say("Tres negocios inventados, con sus cifras y su resultado.", "Three invented businesses, with their figures and their result.")),
		ui.Samples(v))
}

// item is one of them, under a heading of that level.
func item(v ui.View, s session.Stored, heading string) app.UI {
	name := session.Title(v.Model, s.Doc)
	when := ""
	switch {
	case v.Denied:
		when = v.Say("sin guardar: este navegador no nos deja", "not saved: this browser does not let us")
	case s.SavedAt > 0:
		when = v.Say("guardada {ago}", "saved {ago}", "ago", v.Locale.Ago(time.Duration(v.Now-s.SavedAt)*time.Millisecond))
	}
	answers := v.Locale.Count(float64(len(s.Doc.Answers)), i18n.Forms{
		One:   i18n.Text{ES: "{n} respuesta", EN: "{n} answer"},
		Other: i18n.Text{ES: "{n} respuestas", EN: "{n} answers"},
	})
	line := answers + " · " + s.Doc.Currency
	if when != "" {
		line += " · " + when
	}
	if s.Doc.Sample != "" {
		line = v.Say("Ejemplo inventado", "Invented example") + " · " + line
	}
	open := any(ui.Linkish(session.Act{Do: session.Open, Value: s.Doc.ID}, v.Say("Abrir", "Open"), ui.Hidden(name)))
	var current, share any
	if s.Doc.ID == v.Doc().ID {
		open = ui.H("a", ui.Class("btn second"), ui.Href(v.To(session.Results)), v.Say("Ver resultados", "See results"), ui.Hidden(name))
		share = ui.Link(v.To(session.Sharing), v.Say("Compartir", "Share"), ui.Hidden(name))
		current = ui.H("p",
			ui.H("label", ui.Class("label small"), ui.A("for", "name"), v.Say("Nombre", "Name")),
			ui.H("span", ui.Class("input words"), ui.Input(v, "name", s.Doc.Name, session.Act{Do: session.Rename, Key: s.Doc.ID})))
	}
	return ui.H("li",
		ui.H("div", ui.H(heading, name), ui.H("p", ui.Class("small muted"), line), current),
		ui.H("p", ui.Class("acts"), open, share,
			ui.Linkish(session.Act{Do: session.Download, Value: s.Doc.ID}, v.Say("Descargar copia", "Download a copy"), ui.Hidden(name)),
			ui.Linkish(session.Act{Do: session.Delete, Value: s.Doc.ID}, v.Say("Borrar", "Delete"), ui.Hidden(name))))
}
