package dossier

import (
	"strconv"
	"strings"

	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/ui"
)

// chapter is a heading of the report with the sections that stand under it.
type chapter struct {
	title    i18n.Text
	sections []string // of the report, by id; those that it has are told
	part     string   // the tick it stands for; "" if it is always there
	lead     func(*paper) []any
	more     func(*paper) []any
}

// chapters are the report in its order. What was measured afterwards has its
// place as soon as the report has a section of that name.
var chapters = []chapter{
	{title: text("En una página", "On one page"), lead: (*paper).onOnePage},
	{title: text("¿Recuperas la inversión?", "Do you get your money back?"), lead: (*paper).back, sections: []string{"worse"}},
	{title: text("Frente a parar", "Compared with stopping"), lead: (*paper).over},
	{title: text("¿Se notó?", "Did it show?"), sections: []string{"measured"}},
	{title: text("Cantidad y calidad", "Quantity and quality"), sections: []string{"gap", "pillars"}},
	{title: text("Quién te sigue", "Who follows you"), sections: []string{"audience", "values"}},
	{title: text("De dónde sale el dinero", "Where the money comes from"), sections: []string{"lines"}},
	{title: text("Lo que cuesta", "What it costs"), sections: []string{"costs"}},
	{title: text("Mes a mes", "Month by month"), sections: []string{"cash"}, more: (*paper).months},
	{title: text("Las opciones, comparadas", "The options compared"), sections: []string{"plans"}},
	{title: text("Qué lo cambia más", "What changes it most"), sections: []string{"decides"}},
	{title: text("Qué averiguar primero", "What to find out first"), sections: []string{"findout"}},
	{title: text("Lo que no se cuenta en dinero", "What is not counted as money"), sections: []string{"intangibles", "leftout"}},
	{title: text("Camino hecho y próximos pasos", "Progress and next steps"), sections: []string{"maturity", "ladder"}},
	{title: text("Las mismas cifras, como otros las cuentan", "The same figures, as others tell them"), more: (*paper).asOthers},
	{title: text("Tus respuestas: datos, a ojo y supuestos", "Your answers: figures, by eye and assumed"), sections: []string{"assumptions"}, more: (*paper).unasked},
	{title: text("Cómo se ha calculado", "How it was worked out"), part: "accounts", more: (*paper).accounts},
	{title: text("Las palabras que usa", "The words it uses"), part: "glossary", more: (*paper).words},
	{title: text("Fuentes", "Sources"), more: (*paper).listed},
}

// chapters are laid out one after the other; one with nothing in it is left
// out.
func (p *paper) chapters() []any {
	var out []any
	for i := range chapters {
		c := &chapters[i]
		if c.part != "" && !p.v.Includes(c.part) {
			continue
		}
		title := p.v.T(c.title)
		group := worked{title: title}
		if i == 0 {
			group.ledgers = p.r.Ledgers
		}
		var body []any
		if c.lead != nil {
			body = c.lead(p)
		}
		for _, id := range c.sections {
			if s, ok := p.section(id); ok {
				body = append(body, p.told(s)...)
				group.ledgers = append(group.ledgers, s.Ledgers...)
			}
		}
		if c.more != nil {
			body = append(body, c.more(p)...)
		}
		if len(body) == 0 {
			continue
		}
		id := "c-" + strconv.Itoa(i+1) // the same with and without those before it
		p.worked = append(p.worked, group)
		p.listing = append(p.listing, ui.H("li", ui.ID("to-"+id), ui.H("a", ui.Href("#"+id), ui.A("data-skip", id), title)))
		class := "chapter"
		if i == 0 {
			class = "chapter one-page"
		}
		out = append(out, ui.H("section", ui.Class(class), ui.A("aria-labelledby", id),
			ui.H("h2", ui.ID(id), ui.A("tabindex", "-1"), ui.H("span", ui.Class("no"), strconv.Itoa(len(p.listing))), " ", title), body))
	}
	return out
}

// back is what becomes of what is put in.
func (p *paper) back() []any {
	var out []any
	for _, id := range []string{"roi", "month"} {
		out = append(out, p.headline(id)...)
	}
	if len(out) == 0 {
		return nil
	}
	out = []any{ui.H("dl", ui.Class("three two"), out)}
	for _, d := range p.r.Doubts {
		p.say(d.Text)
		out = append(out, ui.H("p", ui.Class("doubt"), d.Text))
	}
	return out
}

// over is what going on adds to stopping.
func (p *paper) over() []any {
	out := p.headline("over")
	if len(out) == 0 {
		return nil
	}
	out = []any{ui.H("dl", ui.Class("three two"), out)}
	if len(p.r.Lead) > 1 {
		out = append(out, ui.H("p", p.r.Lead[1]))
	}
	if a := p.r.WayOut; a != nil {
		out = append(out, ui.H("p", strings.TrimRight(a.Text, ":.")+"."))
	}
	return out
}

// headline is one of the three figures, by its account.
func (p *paper) headline(id string) []any {
	for _, h := range p.r.Three {
		if h.LedgerID == id {
			p.say(h.Label, h.Range)
			return []any{ui.H("div", ui.H("dt", h.Label), ui.H("dd", ui.Class("n"), h.Value), ui.H("dd", ui.Class("r"), h.Range))}
		}
	}
	return nil
}

// months is the account of every month, if the reader wants it.
func (p *paper) months() []any {
	if !p.v.Includes("months") {
		return nil
	}
	t, ok := report.Months(p.v.Results, p.v.Locale)
	if !ok {
		return nil
	}
	return []any{ui.H("div", ui.Class("months"), ui.TableOf(p.v, t.Table))}
}

// unasked says how to learn of the progress where the twelve questions are not
// all answered.
func (p *paper) unasked() []any {
	if _, ok := p.section("maturity"); ok {
		return nil
	}
	return []any{ui.H("p", p.v.T(unaskedSaid))}
}

var unaskedSaid = text("Aún no sabemos cuánto camino llevas hecho: faltan respuestas a las doce preguntas de cómo llevas tus redes.", "We do not know yet how far along you are: the twelve questions on how you run your channels are not all answered.")

// asOthers are the reference frames that the reader wants.
func (p *paper) asOthers() []any {
	var out []any
	for i := range p.frames {
		if p.v.Includes(p.frames[i].ID) {
			out = append(out, ui.H("div", ui.Class("frame"), p.told(&p.frames[i])))
		}
	}
	return out
}
