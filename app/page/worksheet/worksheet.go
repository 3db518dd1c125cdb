// Package worksheet is the short path on paper.
package worksheet

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
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
// and the sum at the end. While a workshop is open it is that workshop's: in its
// language and currency, with its twelve questions on maturity and its case.
func View(v ui.View) app.UI {
	room, there := workshop.ReadDesk(v.Model.Kept[session.Workshop]).Open()
	if there {
		v.Locale = v.Locale.WithLang(room.Preset.Lang)
		v.Locale.Currency = room.Preset.Start.Currency
	}
	empty := assessment.New("", v.Locale.Currency, string(v.Locale.Region), "")
	var out []any
	n := 0
	for i := range question.Pages {
		p := &question.Pages[i]
		grown := there && room.Preset.Maturity && strings.HasPrefix(p.ID, "maturity.")
		if !p.Short && !grown || p.ID == "social.how" {
			continue
		}
		n++
		s := question.Step{Page: p}
		slots := question.Slots(s, s.Sheet(empty), v.Locale)
		var lines, parts []any
		if p.ID == "channels" {
			var names []any
			for _, c := range channel.All {
				names = append(names, line("☐ "+v.T(c.Name)))
			}
			lines = append(lines, ui.H("div", ui.Class("duo"), names))
		}
		for j := range p.Fields {
			f := &p.Fields[j]
			if f.At != "" || !f.Behind.IsZero() {
				continue
			}
			label := v.T(f.Label, slots...)
			if before, ok := onPaper[f.ID]; ok {
				label = v.T(before, "label", label)
			}
			if f.Kind == question.Choice {
				var boxes []any
				for _, o := range f.Options {
					boxes = append(boxes, ui.H("li", "☐ "+v.T(o.Text, slots...)))
				}
				lines = append(lines, ui.H("div", ui.Class("ticks"), ui.H("p", label), ui.H("ul", ui.Class("boxes"), boxes)))
				continue
			}
			if f.Kind == question.Tick {
				lines = append(lines, ui.H("p", ui.Class("ticks"), "☐ "+label))
				continue
			}
			filled := line(named(v, label, question.UnitOf(f, s.Sheet(empty), v.Locale)))
			if strings.HasPrefix(f.ID, "cost.hours.") {
				if parts = append(parts, filled); len(parts) == 4 {
					lines = append(lines, ui.H("p", ui.Class("ticks"), v.Say("Si no sabes el total, repártelas en cuatro:", "If you do not know the total, split it in four:")),
						ui.H("div", ui.Class("duo"), parts))
				}
				continue
			}
			lines = append(lines, filled)
		}
		out = append(out, ui.H("section", ui.Class("work"),
			ui.H("h2", strconv.Itoa(n)+". "+v.T(p.Title, slots...)),
			ui.H("p", ui.Class("muted small"), v.T(p.Hint, slots...)), lines))
	}
	how := v.Say("Las once preguntas, con sitio para apuntar. Al final, una cuenta corta con calculadora; la calculadora completa añade el tiempo, las dudas y lo que pasaría si pararas.", "The eleven questions, with room to write. At the end, a short sum with a calculator; the full calculator adds time, doubt and what would happen if you stopped.")
	if there {
		how = v.Say("Escribe lo que sepas y deja en blanco lo que no. Entrega la hoja a quien imparte el taller: te la pasa a la calculadora, te da un apodo y te la devuelve.", "Write what you know and leave the rest blank. Hand the sheet to whoever leads the workshop: they enter it into the calculator, give you a nickname and hand it back.")
	}
	var warned any
	if there {
		warned = ui.OnlyHere(v, "note warn noprint")
	}
	return ui.H("main", ui.ID("main"), ui.Class("page plain sheet"), ui.A("lang", string(v.Locale.Lang)),
		inWorkshop(v), warned,
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Hoja para hacerlo a mano", "Worksheet to do by hand")),
		ui.H("p", how),
		ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: session.Print}, v.Say("Imprimir", "Print"))),
		caseOf(v, room),
		out,
		ui.H("section", ui.Class("work"),
			ui.H("h2", v.Say("La cuenta corta", "The short sum")),
			ui.H("ol", ui.Class("sum"), shortSum(v))),
		decisions(v, there))
}

// onPaper is the label of a field that the calculator shows only to those who do
// not know what stands above it.
var onPaper = map[string]i18n.Text{
	"audit.source": {ES: "Si no has podido mirarlo: {label}", EN: "If you could not look: {label}"},
}

// decisions are what comes of it, in one's own words. The sheet of a workshop has
// its code and its case instead, and no room for them on four pages.
func decisions(v ui.View, there bool) any {
	if there {
		return nil
	}
	var out []any
	for _, t := range []i18n.Text{
		{ES: "Lo primero que voy a averiguar, y a quién se lo pregunto", EN: "What I will find out first, and whom I ask"},
		{ES: "Lo que dejo de hacer", EN: "What I stop doing"},
		{ES: "Lo que empiezo a hacer con esas horas", EN: "What I start doing with those hours"},
		{ES: "El día en que vuelvo a hacer la cuenta, y qué cifra espero entonces", EN: "The day I do this sum again, and the figure I expect by then"},
	} {
		out = append(out, ui.H("div", ui.Class("decision"), ui.H("p", v.T(t)), ui.H("div", ui.Class("rules"), ui.A("aria-hidden", "true"), ui.H("span"), ui.H("span"))))
	}
	return ui.H("section", ui.Class("work"),
		ui.H("h2", v.Say("Lo que decides", "What you decide")),
		ui.H("p", ui.Class("muted small"), v.Say("Una cosa en cada sitio, y que quepa en un mes.", "One thing in each place, and one that fits into a month.")), out)
}

// steps are the account by hand, one line for each step; later ones name
// earlier ones by their number.
var steps = []i18n.Text{
	{ES: "Lo que te cuesta al mes = horas a la semana × {semanas} × lo que vale una hora + dinero al mes.", EN: "What it costs a month = hours a week × {semanas} × the value of an hour + money a month."},
	{ES: "Clientes de más al mes = clientes nuevos ÷ meses × (10 − los que habrían comprado igual) ÷ 10.", EN: "Extra customers a month = new customers ÷ months × (10 − those who would have bought anyway) ÷ 10."},
	{ES: "Una compra sin IVA = lo que gasta × 100 ÷ (100 + el tipo ‹es-CO: la tarifa; es-AR: la alícuota; LatAm: la tasa› de IVA, o 0 si no lo lleva).", EN: "A purchase without VAT = what they spend × 100 ÷ (100 + the rate of VAT, or 0 if it has none)."},
	{ES: "Lo que deja uno en un año = compras al año × 3 × lo que te queda de cada 100 ÷ 100.", EN: "What one leaves in a year = purchases a year × 3 × what you keep of every 100 ÷ 100."},
	{ES: "Lo que vuelve = 2 × 4. Compáralo con 1: si es menos, no recuperas lo que pones en un año.", EN: "What comes back = 2 × 4. Compare it with 1: if it is less, you do not get back in a year what you put in."},
}

func shortSum(v ui.View) []any {
	weeks := v.Locale.Fixed(52.0/12, 2) // in a month
	var out []any
	for _, s := range steps {
		out = append(out, ui.H("li", line(v.T(s, "semanas", weeks))))
	}
	return out
}

// named is what stands before a line: a label or, where the question itself is
// the label, that an answer goes here; and in what it is counted.
func named(v ui.View, label, unit string) string {
	if label == "" {
		label = v.Say("Tu respuesta", "Your answer")
	} else if word, _, _ := strings.Cut(unit, " 1"); strings.HasPrefix(label, v.Say("De cada", "Of every")) && strings.EqualFold(word, v.Say("de cada", "of every")) {
		unit = "" // it says so already
	}
	if unit == "" {
		return label
	}
	return label + " (" + unit + ")"
}

// caseOf is the sheet of the case that a workshop works on.
func caseOf(v ui.View, room workshop.Room) app.UI {
	s, ok := assessment.SampleByID(room.Preset.Start.Sample)
	if !ok {
		return ui.H("div")
	}
	words := func(n assessment.Name) string { return ui.Regrouped(v.Locale, v.T(ui.Both(n.ES, n.EN))) }
	return ui.H("blockquote", ui.Class("case"), ui.H("p", ui.H("b", words(s.Title))), ui.H("p", words(s.Story)),
		ui.H("p", ui.Class("small"), v.Say("Lo que el caso no dice, decídelo tú.", "What the case does not say, you decide.")))
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
		ui.H("div",
			ui.H("p", ui.H("b", room.Preset.Start.Name), ui.H("span", ui.Class("muted small"), v.Say("Para seguir en el teléfono: {sitio}", "To go on by phone: {sitio}", "sitio", v.Site+session.Route{Lang: room.Preset.Lang, Page: session.Join}.Path()[1:]))),
			line(v.Say("Apodo (te lo dan al entregarla)", "Nickname (given when you hand it in)"))),
		ui.H("figure", ui.Class("code"), ui.Raw(code.SVG(v.Say("Código QR del taller", "QR code of the workshop"), ""))))
}
