// Package worksheet is the short path on paper.
package worksheet

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/qr"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

// Title is the document's title.
func Title(v ui.View) string {
	return v.Say("Hoja para hacerlo a mano", "Worksheet to do by hand") + " – Quilate"
}

// View is the page: every question of the short path with room for the answer,
// and the sum at the end.
func View(v ui.View) app.UI {
	empty := assessment.New("", v.Locale.Currency, string(v.Locale.Region), "")
	var out []any
	n := 0
	for i := range question.Pages {
		p := &question.Pages[i]
		if !p.Short || p.ID == "social.how" {
			continue
		}
		n++
		s := question.Step{Page: p}
		slots := question.Slots(s, s.Sheet(empty), v.Locale)
		var lines []any
		if p.ID == "channels" {
			for _, c := range channel.All {
				lines = append(lines, line(v.T(c.Name)))
			}
		}
		for j := range p.Fields {
			f := &p.Fields[j]
			if f.At != "" || !f.Behind.IsZero() {
				continue
			}
			label := v.T(f.Label, slots...)
			if f.Kind == question.Choice {
				var boxes []any
				for _, o := range f.Options {
					boxes = append(boxes, ui.H("li", "☐ "+v.T(o.Text, slots...)))
				}
				lines = append(lines, ui.H("div", ui.H("p", label), ui.H("ul", ui.Class("boxes"), boxes)))
				continue
			}
			if f.Kind == question.Tick {
				lines = append(lines, ui.H("p", "☐ "+label))
				continue
			}
			if unit := question.UnitOf(f, s.Sheet(empty), v.Locale); unit != "" {
				label += " (" + unit + ")"
			}
			lines = append(lines, line(label))
		}
		out = append(out, ui.H("section", ui.Class("work"),
			ui.H("h2", strconv.Itoa(n)+". "+v.T(p.Title, slots...)),
			ui.H("p", ui.Class("muted small"), v.T(p.Hint, slots...)), lines))
	}
	sum := func(es, en string) app.UI { return ui.H("li", v.Say(es, en)) }
	return ui.H("main", ui.ID("main"), ui.Class("page plain sheet"),
		inWorkshop(v),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Hoja para hacerlo a mano", "Worksheet to do by hand")),
		ui.H("p", v.Say("Las once preguntas, con sitio para apuntar. Al final, una cuenta corta con calculadora; la calculadora completa añade el tiempo, las dudas y lo que pasaría si pararas.", "The eleven questions, with room to write. At the end, a short sum with a calculator; the full calculator adds time, doubt and what would happen if you stopped.")),
		ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: session.Print}, v.Say("Imprimir", "Print"))),
		out,
		ui.H("section", ui.Class("work"),
			ui.H("h2", v.Say("La cuenta corta", "The short sum")),
			ui.H("ol", ui.Class("sum"),
				sum("Lo que te cuesta al mes = horas a la semana × 4,33 × lo que vale una hora + dinero al mes.", "What it costs a month = hours a week × 4.33 × the value of an hour + money a month."),
				sum("Clientes de más al mes = clientes nuevos ÷ meses × (10 − los que habrían comprado igual) ÷ 10.", "Extra customers a month = new customers ÷ months × (10 − those who would have bought anyway) ÷ 10."),
				sum("Lo que deja uno en un año = compras al año × lo que gasta × lo que te queda de cada 100 ÷ 100.", "What one leaves in a year = purchases a year × what they spend × what you keep of every 100 ÷ 100."),
				sum("Lo que vuelve = 2 × 3. Compáralo con 1: si es menos, no recuperas lo que pones en un año.", "What comes back = 2 × 3. Compare it with 1: if it is less, you do not get back in a year what you put in.")),
			line(v.Say("Cuesta al mes", "Costs a month")), line(v.Say("Vuelve", "Comes back"))))
}

func line(label string) app.UI {
	return ui.H("p", ui.Class("fill"), ui.H("span", label), ui.H("span", ui.Class("lines"), ui.A("aria-hidden", "true")))
}

// inWorkshop is what stands on the sheet of a workshop: which one it is, and
// the code to go on by phone.
func inWorkshop(v ui.View) app.UI {
	room, ok := workshop.ReadDesk(v.Model.Kept[session.Workshop]).Open()
	text, err := room.Preset.Text()
	if !ok || err != nil || v.Site == "" {
		return ui.H("div")
	}
	code, ok := qr.Encode(v.Site+session.Route{Lang: room.Preset.Lang, Page: session.Join}.Path()[1:]+session.PresetMark+text, qr.Medium)
	if !ok {
		return ui.H("div")
	}
	return ui.H("aside", ui.Class("ways onsheet"),
		ui.H("p", ui.H("b", room.Preset.Start.Name), ui.H("span", ui.Class("muted small"), v.Say("Para seguir en el teléfono: {sitio}", "To go on by phone: {sitio}", "sitio", v.Site+session.Route{Lang: room.Preset.Lang, Page: session.Join}.Path()[1:]))),
		ui.H("figure", ui.Class("code"), ui.Raw(code.SVG(v.Say("Código QR del taller", "QR code of the workshop"), ""))))
}
