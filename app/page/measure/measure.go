// Package measure is the page of measuring afterwards: a table of sales comes
// in, the start is declared, and what showed is told and drawn.
package measure

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/measure"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// sight is what the page is drawn from.
type sight struct {
	ui.View
	s    measure.State
	k    *assessment.Measurement // nil: nothing is kept
	told report.Afterwards
	done bool // something was measured
}

func look(v ui.View) *sight {
	p := &sight{View: v, s: measure.Of(v.Model), k: v.Doc().Measurement}
	if p.k != nil {
		p.Locale.Currency = v.Doc().Currency
	}
	p.told, p.done = report.MakeAfterwards(v.Doc(), p.Locale)
	return p
}

// Title is the document's title. What is wrong is known once the rest of the
// program is there.
func Title(v ui.View) string {
	title := v.Say("¿Se notó?", "Did it show?")
	if v.Rest == ui.Whole && len(measure.Of(v.Model).Wrong) > 0 {
		title = "Error: " + title
	}
	return title + " – Quilate"
}

// View is the page.
func View(v ui.View) app.UI {
	p := look(v)
	parts := []any{p.hero()}
	switch {
	case p.s.Busy || p.s.Reader != nil || p.s.Large:
		parts = append(parts, p.read())
	case p.s.Table != nil:
		parts = append(parts, p.typed())
	case p.k == nil:
		parts = append(parts, p.doors(), p.how())
	case !p.done:
		parts = append(parts, p.table(), p.declare(false), p.plan())
	default:
		parts = append(parts, p.result()...)
		parts = append(parts, p.table(), p.declare(true), p.plan())
	}
	return ui.H("main", at("id", "main", "class", "page results measure"), parts)
}

func (p *sight) hero() app.UI {
	if !p.done || p.s.Busy || p.s.Reader != nil || p.s.Table != nil {
		return el("div", "hero",
			heading(p.say("¿Se notó?", "Did it show?")),
			el("p", "lead", p.say("Compara tus ventas de antes y de después de empezar. Sin saber estadística: pones tu tabla, dices cuándo empezaste y te decimos qué cambió y hasta qué punto es seguro.",
				"Compare your sales before and after you started. No statistics needed: put in your table, say when you started, and we tell you what changed and how sure that is.")))
	}
	var lines []any
	add := func(class, text string) {
		if text != "" {
			lines = append(lines, el("p", class, text))
		}
	}
	if p.told.Invented {
		lines = append(lines, el("p", "note warn", ui.H("b", p.say("Ejemplo inventado. ", "Invented example. ")), p.say("No son tus ventas.", "These are not your sales."), " ",
			ui.Linkish(session.Act{Do: measure.Remove}, p.say("Quitarlo y usar las mías", "Take it away and use mine"))))
	}
	if len(p.s.Added) == 2 && p.s.Added[0] != "" {
		add("note", p.View.Say("Hemos añadido a lo guardado los meses de {a} a {b}.", "The months from {a} to {b} joined those kept.", "a", p.month(p.s.Added[0]), "b", p.month(p.s.Added[1])))
	}
	add("", p.told.Caution)
	add("", p.told.ROI)
	add("note", p.told.Beyond)
	add("note", p.told.Costs)
	add("", p.told.Evidence)
	var three []any
	for _, h := range p.told.Three {
		three = append(three, ui.H("div", ui.H("dt", h.Label), el("dd", "n", h.Value), el("dd", "r", h.Range)))
	}
	return el("div", "hero",
		el("p", "what", p.say("¿Se notó?", "Did it show?")),
		heading(p.told.Said),
		el("div", "said", lines...),
		el("dl", "three", three...))
}

func heading(text string) app.UI {
	return ui.H("h1", at("id", "title", "tabindex", "-1"), ui.H("span", text))
}

// result are the sections of what was found.
func (p *sight) result() []any {
	var out []any
	if f, ok := p.figure("after"); ok {
		out = append(out, section("lift", p.say("Lo que pasó y lo que habría pasado", "What happened and what would have happened"),
			p.say("La línea discontinua sigue el camino que llevabas, con su temporada. La banda es lo que se mueve un mes cualquiera.",
				"The broken line carries on the way you were going, season included. The band is how far any month moves."), f))
	}
	if f, ok := p.figure("after-odds"); ok {
		out = append(out, section("odds", p.figureTitle("after-odds"), p.say("Cada punto es un resultado igual de probable, por lo que se sabe de tus ventas.", "Each dot is an equally likely result, from what is known of your sales."), f))
	}
	out = append(out, p.firm())
	if f, ok := p.figure("after-timeline"); ok {
		out = append(out, section("timeline", p.say("Todo en el mismo calendario", "Everything on one calendar"),
			p.say("Primero se mueve lo que haces, después lo que viene antes de la venta y al final la venta.", "First what you do moves, then what comes before the sale, and the sale last."), f))
	}
	out = append(out, p.parts(), p.against())
	if p.told.History != nil {
		out = append(out, section("history", p.say("Cada vez que has medido", "Each time you measured"), "", ui.TableOf(p.View, p.told.History.Table)))
	}
	return out
}

// firm is how far the result can be trusted.
func (p *sight) firm() app.UI {
	var checks, weak, method []any
	for _, t := range p.told.Checks {
		checks = append(checks, ui.H("li", t))
	}
	for _, t := range p.told.Weak {
		weak = append(weak, ui.H("li", t))
	}
	if p.k.Moved {
		weak = append(weak, ui.H("li", p.say("Cambiaste el día de inicio después de ver un resultado: elegir la fecha que mejor queda engaña.", "You changed the starting day after seeing a result: picking the date that looks best misleads.")))
	}
	for _, t := range p.told.Method {
		method = append(method, ui.H("p", t))
	}
	method = append(method, ui.H("p", p.told.Never))
	var grades []any
	for _, g := range []string{"A", "B", "C", "D", "E"} {
		class, current := "grade", ui.Attr{}
		if g == p.told.Grade {
			class, current = "grade on", ui.A("aria-current", "true")
		}
		grades = append(grades, el("li", class, current, g))
	}
	body := []any{
		el("ol", "grades", at("aria-label", p.say("Grados de la prueba, del más firme al menos", "Grades of evidence, from the firmest to the least")), grades),
		el("p", "", p.told.Evidence), nil,
	}
	if p.told.Up != "" {
		body[2] = el("p", "up", p.told.Up, " ", ui.H("a", at("href", "#h-plan", "data-skip", "h-plan"), p.say("Cómo hacerlo", "How to do it")))
	}
	if len(checks) > 0 {
		body = append(body, el("ul", "bul", checks))
	}
	if len(weak) > 0 {
		body = append(body, ui.H("div", ui.H("h3", p.say("Lo que hay que tener en cuenta", "What to bear in mind")), el("ul", "bul", weak)))
	}
	body = append(body, ui.Fold("method", p.say("Ver la cuenta", "Show the working"), method))
	return section("firm", p.View.Say("Prueba de grado {g}", "Evidence grade {g}", "g", p.told.Grade), p.say("De la A, un experimento, a la E, una opinión.", "From A, an experiment, to E, an opinion."), body...)
}

func section(id, title, note string, body ...any) app.UI {
	var under any
	if note != "" {
		under = el("p", "note", note)
	}
	return el("section", "sec", at("id", "sec-"+id, "aria-labelledby", "h-"+id),
		el("div", "head", ui.H("h2", at("id", "h-"+id, "tabindex", "-1"), title), under),
		el("div", "fig stack", body...))
}

// figure is one of the drawings of the report.
func (p *sight) figure(id string) (app.UI, bool) {
	for _, f := range p.told.Figures {
		if f.ID == id {
			return ui.Figure(p.View, f), true
		}
	}
	return nil, false
}

func (p *sight) figureTitle(id string) string {
	for _, f := range p.told.Figures {
		if f.ID == id {
			return f.Title
		}
	}
	return ""
}
