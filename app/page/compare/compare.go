// Package compare sets the options side by side on one budget, and moves money
// between their lines.
package compare

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Comparar opciones", "Compare options") + " – Quilate" }

// sight is what the page is drawn from.
type sight struct {
	ui.View
	b     *analysis.Budget
	told  report.OptionsTold
	names []string // of the budget's options
	at    int      // the option being edited; 0 where there is none
}

// say picks between the two languages, and t takes the reader's; neither is
// copied into its callers, which would copy the whole view each time.
//
//go:noinline
func (p *sight) say(es, en string, slots ...string) string { return p.View.Say(es, en, slots...) }

//go:noinline
func (p *sight) t(text i18n.Text) string { return p.View.T(text) }

// View is the page.
func View(v ui.View) app.UI {
	b, ok := analysis.BudgetOf(v.Doc())
	if v.Doc().Empty() || !ok {
		return page(ui.H("div", ui.Class("hero"), heading(v.Say("Comparar opciones", "Compare options")), without(v)))
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
		ui.H("div", ui.Class("hero"),
			ui.H("p", ui.Class("what"), v.Say("Comparar opciones", "Compare options")),
			heading(finding),
			ui.H("div", ui.Class("said"), p.lead())),
		p.options(), p.edit(), p.differences(), p.mix(),
		ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Results)), v.Say("Ver resultados", "See results"))))
}

func page(parts ...any) app.UI {
	return ui.H("main", ui.ID("main"), ui.Class("page results compare"), parts)
}

func heading(text string) app.UI {
	return ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), ui.H("span", text))
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
			to = v.To(session.Review)
		}
	}
	return ui.H("div", ui.H("p", ui.Class("lead"), text), ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(to), label)))
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
		say(p.say("Todas cuestan lo mismo: {total} al mes, horas incluidas. Cambia a dónde va, y mira qué deja cada una.",
			"All cost the same: {total} a month, hours included. Change where it goes, and see what each leaves.", "total", p.money(p.b.Total)))
	} else {
		say(p.say("Hoy pones {total} al mes, horas incluidas. No cuestan todas lo mismo: esto compara también tamaños, no solo maneras de gastar.",
			"Today you put in {total} a month, hours included. They do not all cost the same: this compares sizes too, not just ways of spending.", "total", p.money(p.b.Total)))
	}
	say(p.told.Aimed)
	if p.Results == nil || !p.Results.Whole {
		say(p.say("Calculando…", "Working it out…"))
	}
	return out
}

func (p *sight) money(v float64) string { return p.Locale.Money(v, 0) }

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
	body = append(body, ui.H("ul", ui.Class("cards"), items), p.adding())
	return section("options", p.say("Qué deja cada una frente a parar", "What each leaves over stopping"),
		[]any{ui.H("p", ui.Class("note"), p.say("Los mismos meses, los mismos clientes y los mismos 50 escenarios para todas. Parar está siempre, y no cuesta nada.",
			"The same months, the same customers and the same 50 scenarios for all. Stopping is always there, and costs nothing."))}, body)
}

func section(id, title string, head []any, body ...any) app.UI {
	return ui.H("section", ui.Class("sec"), ui.ID("sec-"+id), ui.A("aria-labelledby", "h-"+id),
		ui.H("div", ui.Class("head"), ui.H("h2", ui.ID("h-"+id), ui.A("tabindex", "-1"), title), head),
		ui.H("div", ui.Class("fig stack"), body))
}

// option is one option in a line.
func (p *sight) option(i int) app.UI {
	o := &p.b.Options[i]
	facts := ""
	if told, ok := p.of(o.ID); ok {
		facts = p.comesTo(&told)
	}
	if !o.SameBudget {
		facts = p.say("Cuesta {total} al mes. ", "It costs {total} a month. ", "total", p.money(o.Total)) + facts
	}
	var acts []any
	if i > 0 {
		acts = append(acts, ui.H("button", ui.Class("linkish"), ui.A("type", "button"), pressed(i == p.at),
			ui.Does(session.Act{Do: session.EditPlan, Key: o.ID}), p.say("Cambiar", "Change"), ui.Hidden(p.names[i])))
	}
	if len(p.b.Options) <= analysis.MostPlans {
		acts = append(acts, ui.Linkish(session.Act{Do: session.NewPlan, Value: o.ID}, p.say("Copiar", "Copy"), ui.Hidden(p.names[i])))
	}
	if i > 0 {
		acts = append(acts, ui.Linkish(session.Act{Do: session.DeletePlan, Key: o.ID}, p.say("Borrar", "Delete"), ui.Hidden(p.names[i])))
	}
	return ui.H("li", ui.H("h3", ui.H("span", ui.Class("sw "+tone(o.Kind)), ui.A("aria-hidden", "true")), p.names[i]),
		ui.H("p", ui.Class("small"), facts), ui.H("p", ui.Class("acts"), acts))
}

// comesTo is what an option comes to, in a sentence or two.
func (p *sight) comesTo(told *report.OptionTold) string {
	month := p.say("Recuperas lo puesto en el {month}.", "You get your money back in {month}.", "month", told.Month)
	if !told.Back {
		month = p.say("No recuperas lo puesto en {T}.", "You do not get your money back within {T}.", "T", p.Locale.Months(p.Results.Horizon))
	}
	if told.Beats == "" {
		return month
	}
	return p.say("Gana a parar en {k} escenarios: {range}, {median} en el centro.", "Beats stopping in {k} scenarios: {range}, {median} in the middle.",
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

func pressed(on bool) ui.Attr {
	if on {
		return ui.A("aria-pressed", "true")
	}
	return ui.A("aria-pressed", "false")
}

// adding are the options that can be made.
func (p *sight) adding() app.UI {
	if len(p.b.Options) > analysis.MostPlans {
		return ui.Note(p.say("Son cuatro, el máximo: borra una para crear otra.", "There are four, the most: delete one to create another."))
	}
	acts := []any{
		ui.Second(session.Act{Do: session.NewPlan, Value: "present"}, p.say("Crear una opción mía", "Create my own option")),
		ui.Linkish(session.Act{Do: session.NewPlan, Value: "half-hours"}, p.say("Probar con la mitad de horas", "Try half the hours")),
	}
	if !p.b.Ours && p.b.Unpriced != "" {
		if step, ok := question.PageOf(p.Doc(), p.b.Unpriced); ok {
			acts = append(acts, ui.Link(p.StepAt(step.Slug()), p.say("Comparar también Cantidad y Calidad: di a cuánto está el euro", "Compare Quantity and Quality too: say what a euro is worth")))
		}
	}
	for _, ours := range []struct{ id, es, en string }{{"quantity", "Recuperar Cantidad", "Bring Quantity back"}, {"quality", "Recuperar Calidad", "Bring Quality back"}} {
		if p.b.Ours && p.b.Index(ours.id) < 0 {
			acts = append(acts, ui.Linkish(session.Act{Do: session.NewPlan, Value: ours.id}, p.t(i18n.Text{ES: ours.es, EN: ours.en})))
		}
	}
	return ui.H("p", ui.Class("acts"), acts)
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
