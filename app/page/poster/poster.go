// Package poster is the sheet on the wall of a workshop: how to come in.
package poster

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/qr"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Cartel del taller", "Workshop poster") + " – Quilate" }

// View is the page.
func View(v ui.View) app.UI {
	room, open := workshop.ReadDesk(v.Model.Kept[session.Workshop]).Open()
	text, err := room.Preset.Text()
	if !open || err != nil || v.Site == "" {
		return ui.H("main", ui.ID("main"), ui.Class("page plain"),
			ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Cartel del taller", "Workshop poster")),
			ui.H("p", ui.Class("lead"), v.Say("Primero hay que preparar un taller: entonces sale aquí su código, listo para imprimir.", "First prepare a workshop: its code then appears here, ready to print.")),
			ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Workshop)), v.Say("Preparar un taller", "Prepare a workshop"))))
	}
	lang := room.Preset.Lang
	loc := v.Locale.WithLang(lang)
	say := func(es, en string) string { return loc.Say(ui.Both(es, en)) }
	var drawing any
	if c, ok := qr.Encode(v.Site+session.Route{Lang: lang, Page: session.Join}.Path()[1:]+session.PresetMark+text, qr.Medium); ok {
		drawing = ui.H("figure", ui.Class("code"), ui.Raw(c.SVG(say("Código QR del taller", "QR code of the workshop"), say("Lleva a la página para participar.", "It leads to the page to take part."))))
	}
	return ui.H("main", ui.ID("main"), ui.Class("page plain poster"), ui.A("lang", string(lang)),
		ui.OnlyHere(v, "note warn noprint"),
		ui.H("p", ui.Class("go noprint"), ui.Button(session.Act{Do: session.Print}, v.Say("Imprimir", "Print")), ui.Link(v.To(session.Workshop), v.Say("Volver al taller", "Back to the workshop"))),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), room.Preset.Start.Name),
		ui.H("p", ui.Class("lead"), say("¿Cantidad o calidad en tus redes? Averígualo en tu teléfono.", "Quantity or quality in your social media? Find out on your phone.")),
		drawing,
		ui.H("p", ui.Class("plainly"), say("O entra en ", "Or go to "), ui.H("b", v.Site+session.Route{Lang: lang, Page: session.Join}.Path()[1:]), say(" y pega el enlace que te pasen.", " and paste the link you are given.")),
		ui.H("ol", ui.Class("numbered"),
			ui.H("li", say("Apunta la cámara al código.", "Point your camera at the code.")),
			ui.H("li", say("Responde lo que sepas: vale «No\u00a0lo\u00a0sé».", "Answer what you know: “I don't know” is fine.")),
			ui.H("li", say("Enseña tu código al acabar. No hace falta tu nombre, y tus cifras no salen del teléfono.", "Show your code at the end. Your name is not needed, and your figures stay on the phone."))))
}
