package dossier

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

var (
	printIt  = text("Imprimir o guardar en PDF", "Print or save as PDF")
	paperSay = text("En A4 o carta, con las páginas numeradas. En el diálogo puedes quitar el encabezado del navegador.", "On A4 or Letter, with numbered pages. In the dialog you can switch the browser's own header off.")
	included = text("Qué incluye", "What it includes")
	asOthers = text("Las mismas cifras, como las cuenta:", "The same figures, as told by:")
	partName = map[string]i18n.Text{
		"months":   text("La tabla mes a mes", "The table month by month"),
		"accounts": text("Cómo se ha calculado, cuenta a cuenta", "How it was worked out, account by account"),
		"glossary": text("Las palabras que usa", "The words it uses"),
	}
)

// tools are what stands over the report on the screen and is never printed: what
// it includes, and printing it.
func (p *paper) tools() app.UI {
	v := p.v
	frames := map[string]i18n.Text{}
	for _, f := range report.FrameNames() {
		frames[f.ID] = f.Word
	}
	var parts, others []any
	for _, part := range session.Parts {
		name, own := partName[part.ID]
		if own {
			parts = append(parts, tick(v, part.ID, v.T(name), nil))
		} else {
			others = append(others, tick(v, part.ID, v.T(frames[part.ID]), ui.H("span", ui.Class("small muted"), v.T(report.FrameGist(part.ID)))))
		}
	}
	var settle any
	if v.Sharpening {
		settle = ui.H("p", ui.Class("small muted"), v.T(settling))
	}
	return ui.H("section", ui.Class("tools"), ui.A("aria-label", v.T(included)),
		ui.H("fieldset", ui.H("legend", ui.Class("label"), v.T(included)), ui.H("div", ui.Class("ticks"), parts)),
		ui.H("fieldset", ui.H("legend", ui.Class("label"), v.T(asOthers)), ui.H("div", ui.Class("ticks"), others)),
		ui.H("p", ui.Class("acts"), ui.Button(session.Act{Do: session.Print}, v.T(printIt))),
		ui.H("p", ui.Class("small muted"), v.T(paperSay)), settle)
}

func tick(v ui.View, part, name string, more any) app.UI {
	on := v.Includes(part)
	return ui.H("label", ui.Class("check"),
		ui.H("input", ui.ID("part-"+part), ui.A("type", "checkbox"), ui.A("data-sync", "check"), ui.A("data-value", "="+strconv.FormatBool(on)),
			ui.If(app.IsServer, ui.Flag("checked", on)), ui.Does(session.Act{Do: session.Include, Key: part})),
		ui.H("span", name, more))
}
