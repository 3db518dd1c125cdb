// Package embed is the compact calculator: six small groups of questions in a
// narrow column inside somebody else's page.
package embed

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/channel"
	"quilate/app/chart"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string {
	if v.Embed.Done {
		return v.Say("Tu resultado", "Your result") + " – Quilate"
	}
	title := v.Say("Calculadora: ¿cantidad o calidad en tus redes?", "Calculator: quantity or quality in your social media?") + " – Quilate"
	if len(v.Model.Problems) > 0 {
		title = v.T(question.ErrorTitlePrefix) + title
	}
	return title
}

// Frame is what stands around the calculator: little, since the page around it
// has everything else.
func Frame(v ui.View, main app.UI) app.UI {
	var crash any
	if v.Crashed {
		crash = ui.H("p", ui.Class("small"), ui.A("role", "alert"), v.Say("Algo ha fallado aquí dentro. ", "Something failed in here. "),
			ui.Linkish(session.Act{Do: session.Again}, v.Say("Volver a cargar", "Reload")))
	}
	return ui.H("div", ui.Class("embed"), ui.Raw(chart.Defs()),
		ui.H("div", ui.Class("sheet"),
			ui.H("header", ui.Class("by"), ui.H("a", ui.Class("brand"), ui.Href(v.Whole(v.To(session.Home))), ui.A("target", "_blank"), ui.A("rel", "noopener"),
				ui.Raw(ui.Mark), "Quilate", ui.Hidden(v.Say("(se abre en otra pestaña)", "(opens in a new tab)")))),
			ui.H("div", crash), main),
		ui.Live(v))
}

// View is one group of questions.
func View(v ui.View) app.UI {
	s := v.EmbedStep()
	p, sheet := s.Page, s.Sheet(v.Doc())
	slots := question.Slots(s, sheet, v.Locale)
	parts := []any{}
	if v.Embed.At == 0 {
		parts = append(parts, whichChannel(v))
	}
	for i := range p.Fields {
		if f := &p.Fields[i]; f.Shown == nil || f.Shown(sheet) {
			parts = append(parts, ui.Compact(v, s, f))
		}
	}
	var hint, where any
	if h := v.T(p.Hint, slots...); h != "" {
		hint = ui.H("p", ui.Class("small muted"), h)
	}
	if w := v.T(p.Where, slots...); w != "" {
		where = ui.Fold("where-"+p.ID, v.T(question.WhereLabel), ui.H("p", ui.Class("small"), w), helps(v, s))
	}
	var about any // what this is, for who comes upon it in the middle of an article
	if v.Embed.At == 0 {
		about = ui.H("p", ui.Class("small muted"), v.Say("¿Cantidad o calidad en tus redes? · 2 minutos", "Quantity or quality in your social media? · 2 minutes"))
	}
	return ui.H("main", ui.ID("main"),
		ui.Progress(v, v.Embed.At+1, len(question.Compact)),
		ui.H("div", about),
		ui.H("h1", ui.ID("title"), ui.Class("asked"), ui.A("tabindex", "-1"), v.T(p.Title, slots...)),
		ui.H("div", hint),
		ui.H("form", ui.A("method", "dialog"), ui.A("novalidate", "true"), ui.A("autocomplete", "off"), ui.Does(session.Act{Do: session.EmbedNext, Key: p.ID}),
			ui.H("div", ui.Class("fields"), parts), ui.H("div", where),
			ui.H("p", ui.Class("go"),
				ui.H("button", ui.Class("btn"), ui.A("type", "submit"), ui.ID("continue"), v.T(question.ContinueLabel)),
				ui.If(v.Embed.At > 0, ui.Linkish(session.Act{Do: session.EmbedBack}, v.Say("Atrás", "Back"))))),
		ui.H("p", ui.Class("small muted stays"), kept(v)))
}

// helps says what counts, field by field.
func helps(v ui.View, s question.Step) any {
	var out []any
	for i := range s.Page.Fields {
		f := &s.Page.Fields[i]
		if h := v.T(f.Help); h != "" {
			out = append(out, ui.H("p", ui.Class("small"), ui.H("b", v.T(f.Label)+": "), h))
		}
	}
	return out
}

// whichChannel chooses the channel that the first group asks about.
func whichChannel(v ui.View) app.UI {
	on := question.Channels(v.Doc())
	var options []any
	for _, c := range channel.All {
		if c.HasFollowers && c.Own && c.ID != "other" {
			options = append(options, ui.H("option", ui.A("value", c.ID), ui.Flag("selected", app.IsServer && c.ID == on[0]), v.T(c.Name)))
		}
	}
	now := ""
	if len(on) > 0 {
		now = on[0]
	}
	return ui.H("div", ui.Class("field"), ui.H("label", ui.Class("label"), ui.A("for", "embed-channel"), v.Say("Tu red principal", "Your main channel")),
		ui.H("span", ui.Class("select"), ui.H("select", ui.ID("embed-channel"), ui.A("data-sync", "text"), ui.A("data-value", "="+now),
			ui.Does(session.Act{Do: session.EmbedChannel}), options)))
}

// kept says where the answers stay.
func kept(v ui.View) string {
	switch {
	case v.Ready && v.Denied:
		return v.Say("No sale de tu navegador; al cerrar, se borra.", "Never leaves your browser; gone on closing.")
	}
	return v.Say("Se guarda en tu navegador y no sale de él.", "Kept in your browser; it never leaves it.")
}
