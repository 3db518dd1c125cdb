// Package charter is the project on one page: what it is for, for whom, what
// is done, what it costs, what is expected, how it is watched, when it stops
// and who answers. Every field proposes what follows from the assessment until
// somebody writes into it.
package charter

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// part is a heading of the charter with its fields.
type part struct {
	id    string
	title i18n.Text
	keys  []string
}

var parts = []part{
	{"what-for", say("Para qué", "What for"), []string{"charter.objective", "charter.baseline"}},
	{"for-whom", say("Para quién", "For whom"), []string{"charter.audience"}},
	{"what-where", say("Qué haremos y dónde", "What we will do and where"), []string{"charter.channels", "charter.calendar"}},
	{"budget", say("Horas y dinero", "Hours and money"), []string{"charter.budget"}},
	{"expected", say("Qué esperamos, entre cuánto y cuánto", "What we expect, from how much to how much"), []string{"charter.expected"}},
	{"know", say("Cómo sabremos si funciona", "How we will know whether it works"), []string{"charter.indicators", "charter.tracking"}},
	{"stop", say("Cuándo paramos", "When we stop"), []string{"charter.stop"}},
	{"who", say("Quién responde", "Who is responsible"), []string{"charter.owner"}},
}

var name = say("Proyecto en una página", "Project on one page")

// Title is the document's title.
func Title(v ui.View) string { return v.T(name) + " – Quilate" }

// View is the page.
func View(v ui.View) app.UI {
	head := ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.T(name))
	if v.Doc().Empty() {
		return ui.H("main", ui.ID("main"), ui.Class("page plain"), head,
			ui.H("p", ui.Class("lead"), v.Say("Aquí sale tu proyecto, ya medio escrito con tus respuestas. Aún no hay ninguna.", "Your project appears here, half written from your answers. There are none yet.")),
			ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Ask)), v.Say("Empezar", "Start"))))
	}
	c := sheetOf(v.Model)
	var body []any
	for i := range parts {
		body = append(body, section(v, &c, &parts[i]))
	}
	return ui.H("main", ui.ID("main"), ui.Class("page plain charter "+c.density()),
		ui.H("header", ui.Class("top"),
			ui.H("p", ui.Class("lead"), session.Title(v.Model, v.Doc())), head,
			ui.H("p", ui.Class("noprint intro"), v.Say("Está escrito con tus respuestas. Cambia lo que quieras aquí mismo: lo que no toques sigue al día con ellas.",
				"It is written from your answers. Change anything right here: what you leave alone keeps up with them.")),
			which(v, &c), acts(v)),
		ui.H("div", ui.Class("sheet"), body),
		ui.H("p", ui.Class("origin small muted"), c.foot()))
}

// which asks which option the project is about.
func which(v ui.View, c *sheet) any {
	list := c.p.options()
	if len(list) == 0 || c.p.c == nil {
		return nil
	}
	name := c.p.optionName(c.p.c)
	if len(list) == 1 {
		return ui.H("p", ui.Class("about"), v.Say("Opción: ", "Option: "), ui.H("b", name))
	}
	var options []any
	for _, o := range list {
		options = append(options, ui.H("option", ui.A("value", o.ID), ui.Flag("selected", o == c.p.c), c.p.optionName(o)))
	}
	return ui.H("p", ui.Class("about"),
		ui.H("label", ui.A("for", "charter.option"), v.Say("Opción: ", "Option: ")),
		ui.H("span", ui.Class("select"), ui.H("select", ui.ID("charter.option"), ui.A("data-sync", "text"), ui.A("data-value", "="+c.p.c.ID), ui.Does(session.Act{Do: session.Type, Key: "charter.option"}), options)),
		ui.H("span", ui.Class("onpaper"), v.Say("Opción: ", "Option: "), ui.H("b", name)))
}

// acts are the ways to take the page along.
func acts(v ui.View) app.UI {
	return ui.H("p", ui.Class("acts"),
		ui.Button(session.Act{Do: session.Print}, v.Say("Imprimir o PDF", "Print or PDF")),
		ui.Second(session.Act{Do: copyText}, v.Say("Copiar el texto", "Copy the text")),
		ui.Second(session.Act{Do: saveText}, v.Say("Descargar .md", "Download .md")),
		ui.Copied(v))
}

func section(v ui.View, c *sheet, p *part) app.UI {
	var fields []any
	for _, key := range p.keys {
		fields = append(fields, field(v, c, p, key))
	}
	return ui.H("section", ui.ID(p.id), ui.H("h2", ui.ID("h-"+p.id), v.T(p.title)), fields)
}

// field is a text to write into. It grows with what stands in it: a copy of the
// text, unseen on the screen, holds the place open, and is what is printed.
func field(v ui.View, c *sheet, p *part, key string) app.UI {
	f, _, ok := question.FieldOf(v.Doc(), key)
	if !ok {
		return nil
	}
	text := c.text(key)
	written := c.written(key)
	label := ui.H("label", ui.A("for", key), v.T(f.Label))
	var back any
	if written {
		back = ui.H("p", ui.Class("changed small"), ui.ID(key+"-changed"), v.Say("Cambiado por ti. ", "Changed by you. "),
			ui.Linkish(session.Act{Do: session.Pick, Key: key}, v.Say("Volver a lo propuesto", "Back to what was proposed"), ui.Hidden(": "+v.T(f.Label))))
	}
	class := "piece"
	if written {
		class += " edited"
	}
	if len(p.keys) == 1 {
		class += " alone" // the heading says it
	}
	return ui.H("div", ui.Class(class), label,
		ui.H("div", ui.Class("grow"),
			ui.H("textarea", ui.ID(key), ui.A("rows", "1"), ui.A("maxlength", "600"), ui.A("autocomplete", "off"), ui.A("placeholder", c.p.propose(key)),
				ui.If(written, ui.A("aria-describedby", key+"-changed")), ui.A("data-sync", "text"), ui.A("data-value", "="+text), ui.Does(session.Act{Do: session.Type, Key: key})),
			ui.H("div", ui.Class("copy"), ui.A("aria-hidden", "true"), onPaper(text))),
		ui.H("div", ui.Class("mark"), back))
}

// onPaper is a text line by line; one that ends with a colon waits for
// somebody's pen.
func onPaper(text string) []any {
	var all []any
	for line := range strings.SplitSeq(text, "\n") {
		var blank any
		if strings.HasSuffix(strings.TrimSpace(line), ":") {
			blank = ui.H("span", ui.Class("blank"))
		}
		all = append(all, ui.H("div", line+"\u200b", blank))
	}
	return all
}
