// Package method is the page of formulas, sources and words: how every number
// comes about, and where the figures come from that nobody typed.
package method

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/channel"
	"quilate/app/glossary"
	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string {
	return v.Say("Fórmulas, fuentes y palabras", "Formulas, sources and words") + " – Quilate"
}

// View is the page.
func View(v ui.View) app.UI {
	parts := []any{
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Fórmulas, fuentes y palabras", "Formulas, sources and words")),
		ui.H("p", ui.Class("lead"), v.Say("Todo lo que calcula Quilate, y de dónde sale lo que tú no has escrito.", "All that Quilate works out, and where that comes from which you did not type.")),
		contents(v),
	}
	for _, c := range chapters {
		parts = append(parts, formulas(v, c))
	}
	parts = append(parts, published(v), conventions(v), words(v))
	return ui.H("main", ui.ID("main"), ui.Class("page plain method"), parts)
}

// contents lead to the chapters of the page.
func contents(v ui.View) app.UI {
	var out []any
	item := func(id, title string) {
		out = append(out, ui.H("li", ui.H("a", ui.Href("#"+id), ui.A("data-skip", id), title)))
	}
	for _, c := range chapters {
		item("m-"+c.ID, v.T(c.Title))
	}
	item("m-published", v.T(publishedTitle))
	item("m-conventions", v.T(conventionsTitle))
	item("m-words", v.T(wordsTitle))
	return ui.H("nav", ui.A("aria-label", v.Say("En esta página", "On this page")), ui.H("ul", ui.Class("contents"), out))
}

func formulas(v ui.View, c chapter) app.UI {
	parts := []any{ui.H("h2", ui.ID("m-"+c.ID), ui.A("tabindex", "-1"), v.T(c.Title))}
	if c.ID == "principles" {
		var rules []any
		for _, s := range c.Said {
			rules = append(rules, ui.H("li", v.T(s)))
		}
		return ui.H("section", ui.Class("text"), parts, ui.H("ul", ui.Class("bul"), rules))
	}
	for _, s := range c.Said {
		parts = append(parts, ui.H("p", v.T(s)))
	}
	var list []any
	if c.ID == "odds" {
		c.Lines = append(c.Lines[:len(c.Lines):len(c.Lines)], thresholds(v)...)
	}
	for _, l := range c.Lines {
		list = append(list, ui.H("div", ui.H("dt", ui.Class("symbols"), v.T(l.Symbols)), ui.H("dd", v.T(l.Words))))
	}
	if len(list) > 0 {
		parts = append(parts, ui.H("dl", ui.Class("formulas"), list))
	}
	return ui.H("section", ui.Class("text"), parts)
}

// thresholds are from how many of 50 on each word of the verdict is used.
func thresholds(v ui.View) []line {
	var out []line
	add := func(from, to int, name i18n.Text) {
		numbers := v.Say("{a} a {b} de 50", "{a} to {b} of 50", "a", strconv.Itoa(from), "b", strconv.Itoa(to))
		out = append(out, line{i18n.Text{ES: numbers, EN: numbers}, name})
	}
	to := 50
	for _, band := range report.Verdicts {
		says := i18n.Text{ES: "recuperas la inversión: " + band.Name.ES, EN: "you get your money back: " + band.Name.EN}
		if band.From == 0 || to == 50 {
			says.ES += "; con más supuestos que datos se usa la siguiente"
			says.EN += "; with more assumptions than figures the next one is used"
		}
		add(band.From, to, says)
		to = band.From - 1
	}
	add(report.OverAdds, 50, text("frente a parar: seguir añade", "over stopping: going on adds"))
	add(report.OverLevel, report.OverAdds-1, text("frente a parar, o entre dos opciones: más o menos lo mismo", "over stopping, or between two options: about the same"))
	add(0, report.OverLevel-1, text("frente a parar: parar es mejor", "over stopping: stopping is better"))
	return out
}

var (
	publishedTitle   = text("Datos publicados", "Published figures")
	conventionsTitle = text("Convenciones nuestras", "Our conventions")
	wordsTitle       = text("Palabras", "Words")
)

// published lists every benchmark with its source.
func published(v ui.View) app.UI {
	var out []any
	for _, f := range channel.Benchmarks() {
		out = append(out, figure(v, f))
	}
	return ui.H("section", ui.Class("text"),
		ui.H("h2", ui.ID("m-published"), ui.A("tabindex", "-1"), v.T(publishedTitle)),
		ui.H("p", v.Say("Cada uno con quién lo publicó, de cuándo es y qué cuenta. Las tasas de interacción con definición distinta no se comparan entre sí.",
			"Each with who published it, when, and what it counts. Engagement rates of different definitions are not compared with each other.")),
		ui.H("ul", ui.Class("figures"), out))
}

// conventions lists our own starting points, marked as ours.
func conventions(v ui.View) app.UI {
	var out []any
	for _, f := range channel.Conventions() {
		if _, _, _, ok := f.Range(); ok {
			out = append(out, figure(v, f))
		}
	}
	return ui.H("section", ui.Class("text"),
		ui.H("h2", ui.ID("m-conventions"), ui.A("tabindex", "-1"), v.T(conventionsTitle)),
		ui.H("p", v.Say("Puntos de partida que hemos puesto nosotros porque no hay dato que sirva para todos. No son datos de nadie: cámbialos en cuanto tengas el tuyo.",
			"Starting points that we set because no figure holds for everybody. They are nobody's data: change them as soon as you have yours.")),
		ui.H("ul", ui.Class("figures"), out))
}

// figure is a row of the tables: what it is, its value, and where it is from.
func figure(v ui.View, f channel.Figure) app.UI {
	label := f.Label()
	name := v.T(label.Name)
	if name == "" {
		name = f.ID
	}
	var from []any
	switch who := label.By; {
	case f.Status == channel.OurConvention:
		from = append(from, v.Say("Convención", "Convention"))
	case who == "":
		from = append(from, v.Say("Publicado", "Published"))
	default:
		from = append(from, who)
	}
	if years := f.Years(); years != "" {
		from = append(from, ", "+years)
	}
	for i, link := range f.Links() {
		word := v.Say("fuente", "source")
		if i > 0 {
			word = v.Say("otra fuente", "another source")
		}
		from = append(from, " · ", ui.H("a", ui.Href(link), ui.A("rel", "noopener noreferrer"), word, ui.Hidden(name)))
	}
	if f.Recalled() {
		from = append(from, " · ", v.Say("dato recordado, no comprobado", "recalled, not verified"))
	}
	if v.Now > 0 && f.Status != channel.OurConvention && f.OlderThan(channel.Stale, time.UnixMilli(v.Now)) {
		from = append(from, " · ", v.Say("tiene más de dos años", "more than two years old"))
	}
	return ui.H("li", ui.ID("f-"+f.ID),
		ui.H("p", ui.H("b", name), " ", ui.H("span", ui.Class("nowrap"), value(v, f))),
		ui.H("p", ui.Class("small muted"), v.T(label.Definition)),
		ui.H("p", ui.Class("small muted"), from))
}

// words is the glossary.
func words(v ui.View) app.UI {
	var out []any
	for _, e := range glossary.Entries {
		var formula any
		if f := v.T(e.Formula); f != "" {
			formula = ui.H("dd", ui.Class("symbols small muted"), f)
		}
		var at []ui.Attr
		if e.ID != "" {
			at = []ui.Attr{ui.ID("w-" + e.ID), ui.A("tabindex", "-1")}
		}
		out = append(out, ui.H("div", at, ui.H("dt", v.T(e.Name)), ui.H("dd", v.T(e.Means)), formula))
	}
	return ui.H("section", ui.Class("text"),
		ui.H("h2", ui.ID("m-words"), ui.A("tabindex", "-1"), v.T(wordsTitle)),
		ui.H("dl", ui.Class("formulas glossary"), out))
}
