// Package compare sets the options side by side on one budget, and moves money
// between their lines.
package compare

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/question"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Comparar opciones", "Compare options") + " – Quilate" }

// View is the page.
func View(v ui.View) app.UI {
	b, ok := analysis.BudgetOf(v.Doc())
	if v.Doc().Empty() || !ok {
		return page(el("div", "hero", heading(v.Say("Comparar opciones", "Compare options")), without(v)))
	}
	p := sight{View: v, b: b, at: v.Editing(b)}
	p.Locale.Currency = v.Doc().Currency
	for i := range b.Options {
		p.names = append(p.names, report.OptionName(&b.Options[i], v.Locale))
	}
	if v.Results != nil && v.Results.Whole {
		p.told = told(p.View)
	}
	finding := p.told.Section.Finding
	if finding == "" {
		finding = v.Say("Comparar opciones", "Compare options")
	}
	return page(
		el("div", "hero",
			el("p", "what", v.Say("Comparar opciones", "Compare options")),
			heading(finding),
			el("div", "said", p.lead())),
		p.options(), p.edit(), p.differences(), p.mix(),
		el("p", "go", el("a", "btn", at("href", v.To(session.Results)), v.Say("Ver resultados", "See results"))))
}

func page(parts ...any) app.UI {
	return ui.H("main", at("id", "main", "class", "page results compare"), parts)
}

func heading(text string) app.UI {
	return ui.H("h1", at("id", "title", "tabindex", "-1"), ui.H("span", text))
}

// without says what is missing for there to be options.
func without(v ui.View) app.UI {
	text := v.Say("Para comparar hace falta saber qué te cuesta y qué te deja una venta. Son las once preguntas del principio.",
		"To compare we need to know what it costs you and what a sale leaves. Those are the eleven questions at the start.")
	to, label := v.To(session.Ask), v.Say("Empezar", "Start")
	if !v.Doc().Empty() {
		label = v.Say("Continuar con las preguntas", "Go on with the questions")
		if s, more := v.Next(); more {
			to = v.StepAt(s.Slug())
		} else {
			text = v.Say("Ahora mismo no hay cuenta en dinero, así que no hay opciones que comparar. En el resultado está el motivo.",
				"Right now there is no account in money, so there are no options to compare. The results say why.")
			to, label = v.To(session.Results), v.Say("Ver resultados", "See results")
		}
	}
	return ui.H("div", el("p", "lead", text), el("p", "go", el("a", "btn", at("href", to), label)))
}

// lead is what holds for the whole comparison.
func (p *sight) lead() []any {
	var out []any
	say := func(text string) {
		if text != "" {
			out = append(out, ui.H("p", text))
		}
	}
	same := true
	for _, o := range p.b.Options {
		same = same && o.SameBudget
	}
	if same {
		say(p.say1("Todas cuestan lo mismo: {total} al mes, horas incluidas. Cambia a dónde va, y mira qué deja cada una.",
			"All cost the same: {total} a month, hours included. Change where it goes, and see what each leaves.", "total", p.money(p.b.Total)))
	} else {
		say(p.say1("Hoy pones {total} al mes, horas incluidas. No cuestan todas lo mismo: esto compara también tamaños, no solo maneras de gastar.",
			"Today you put in {total} a month, hours included. They do not all cost the same: this compares sizes too, not just ways of spending.", "total", p.money(p.b.Total)))
	}
	say(p.told.Aimed)
	if p.Results == nil || !p.Results.Whole {
		say(p.T(ui.Soon))
	}
	return out
}

// told of an option, if there are findings of it.
func (p *sight) of(id string) (report.OptionTold, bool) {
	for _, o := range p.told.Options {
		if o.ID == id {
			return o, true
		}
	}
	return report.OptionTold{}, false
}

// options is what each option comes to, and what can be done with it.
func (p *sight) options() app.UI {
	drawn, _ := p.figure("plans")
	body := []any{drawn}
	var items []any
	for i := range p.b.Options {
		items = append(items, p.option(i))
	}
	body = append(body, el("ul", "cards", items), p.adding())
	return section("options", p.say("Qué deja cada una frente a parar", "What each leaves over stopping"),
		[]any{el("p", "note", p.say("Los mismos meses, los mismos clientes y los mismos 50 escenarios para todas. Parar está siempre, y no cuesta nada.",
			"The same months, the same customers and the same 50 scenarios for all. Stopping is always there, and costs nothing."))}, body)
}

func section(id, title string, head []any, body ...any) app.UI {
	return el("section", "sec", at("id", "sec-"+id, "aria-labelledby", "h-"+id),
		el("div", "head", ui.H("h2", at("id", "h-"+id, "tabindex", "-1"), title), head),
		el("div", "fig stack", body))
}

// option is one option in a line.
func (p *sight) option(i int) app.UI {
	o := &p.b.Options[i]
	facts := ""
	if told, ok := p.of(o.ID); ok {
		facts = p.comesTo(&told)
	}
	if !o.SameBudget {
		facts = p.say1("Cuesta {total} al mes. ", "It costs {total} a month. ", "total", p.money(o.Total)) + facts
	}
	var acts []deed
	if i > 0 {
		acts = append(acts, deed{do: session.EditPlan, key: o.ID, text: p.say("Cambiar", "Change"), of: p.names[i], on: pressed(i == p.at)})
	}
	if len(p.b.Options) <= analysis.MostPlans {
		acts = append(acts, deed{do: session.NewPlan, value: o.ID, text: p.say("Copiar", "Copy"), of: p.names[i]})
	}
	if i > 0 {
		acts = append(acts, deed{do: session.DeletePlan, key: o.ID, text: p.say("Borrar", "Delete"), of: p.names[i]})
	}
	return ui.H("li", ui.H("h3", at("id", session.OptionPrefix+o.ID, "tabindex", "-1"), el("span", "sw "+tone(o.Kind), at("aria-hidden", "true")), p.names[i]), el("p", "small", facts), deeds(acts))
}

// comesTo is what an option comes to, in a sentence or two.
func (p *sight) comesTo(told *report.OptionTold) string {
	month := p.say1("Recuperas lo puesto en el {month}.", "You get your money back in {month}.", "month", told.Month)
	if !told.Back {
		month = p.say1("No recuperas lo puesto en {T}.", "You do not get your money back within {T}.", "T", p.Locale.Months(p.Results.Horizon))
	}
	if told.Beats == "" {
		return month
	}
	return p.say3("Gana a parar en {k} escenarios: {range}, {median} en el centro.", "Beats stopping in {k} scenarios: {range}, {median} in the middle.",
		"k", told.Beats, "range", told.Range, "median", told.Median) + " " + month
}

// tone is the voice of an option's swatch.
func tone(kind string) string {
	switch kind {
	case "quality":
		return "qual"
	case "quantity":
		return "quan"
	case "present":
		return "pres"
	}
	return "own"
}

func pressed(on bool) ui.Attr { return ui.A("aria-pressed", strconv.FormatBool(on)) }

// adding are the options that can be made.
func (p *sight) adding() app.UI {
	if len(p.b.Options) > analysis.MostPlans {
		return ui.Note(p.say("Son cuatro, el máximo: borra una para crear otra.", "Four is the maximum: delete one to create another."))
	}
	acts := []deed{
		{do: session.NewPlan, value: "present", text: p.say("Crear una opción mía", "Create my own option"), class: "btn second"},
		{do: session.NewPlan, value: "half-hours", text: p.say("Probar con la mitad de horas", "Try half the hours")},
	}
	if p.b.Ours && p.b.Index("quantity") < 0 {
		acts = append(acts, deed{do: session.NewPlan, value: "quantity", text: p.say("Recuperar Cantidad", "Bring Quantity back")})
	}
	if p.b.Ours && p.b.Index("quality") < 0 {
		acts = append(acts, deed{do: session.NewPlan, value: "quality", text: p.say("Recuperar Calidad", "Bring Quality back")})
	}
	var euro any
	if p.b.Index("quantity") < 0 || p.b.Index("quality") < 0 {
		euro = p.euro(p.say("Para comparar también Cantidad y Calidad, ", "To compare Quantity and Quality too, "))
	}
	return ui.H("div", deeds(acts), euro)
}

// euro leads to the euro's exchange rate where no price is known without it.
func (p *sight) euro(why string) any {
	step, ok := question.PageOf(p.Doc(), p.b.Unpriced)
	if p.b.Unpriced == "" || !ok {
		return nil
	}
	return el("p", "note warn", why, ui.Link(p.StepAt(step.Slug()), p.say("di a cuánto está el euro", "say what a euro is worth")))
}

// figure is one of the report's figures of the options, and its finding.
func (p *sight) figure(id string) (drawn any, finding string) {
	for i := range p.told.Section.Figures {
		if f := p.told.Section.Figures[i]; f.ID == id {
			if f.Source == f.Title { // it is said already, over it
				f.Source = ""
			}
			return ui.Figure(p.View, f), f.Title
		}
	}
	return nil, ""
}
