package measure

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/i18n"
	"quilate/app/impact"
	"quilate/app/measure"
	"quilate/app/session"
	"quilate/app/ui"
)

var howWords = []struct {
	value string
	text  i18n.Text
}{
	{"experiment", text("A propósito, como prueba: en unas tiendas, zonas o semanas elegidas al azar, y en otras no", "On purpose, as a test: in some shops, areas or weeks picked at random and not in others")},
	{"compared", text("En todas partes, pero tengo otra tienda, zona o producto que no toqué", "Everywhere, but I have another shop, area or product I left alone")},
	{"alone", text("En todas partes, sin nada con qué comparar", "Everywhere, with nothing to compare")},
}

var countWords = []struct {
	value string
	text  i18n.Text
}{
	{"money", text("Dinero de ventas", "Money from sales")},
	{"orders", text("Número de compras", "Number of purchases")},
	{"customers", text("Clientes nuevos", "New customers")},
}

// declare is what is said before the result: the start, the way, the money.
func (p *sight) declare(folded bool) app.UI {
	if p.k.Series.Months() == 0 {
		return ui.H("div")
	}
	title := p.say("Ahora di cuándo empezaste", "Now say when you started")
	note := p.say("Decídelo antes de ver el resultado: elegir la fecha que mejor queda engaña.", "Decide before you see the result: picking the date that looks best misleads.")
	if folded {
		title = p.say("Lo que has declarado", "What you declared")
		note = p.say("Si cambias algo, el resultado cambia al momento.", "If you change something, the result changes at once.")
	}
	button := p.say("Medir", "Measure")
	if folded {
		button = p.say("Medir otra vez", "Measure again")
	}
	form := el("form", "fields", ui.Does(session.Act{Do: measure.Run}), at("method", "dialog", "id", "declare"),
		p.errors(), p.start(), p.options("how", p.say("¿Cómo lo hiciste?", "How did you do it?"), p.k.How, howOptions(p)), p.mark(),
		p.options("counts", p.say("¿Qué hay en la columna de ventas?", "What is in the column of sales?"), counted(p.k.Counts), countOptions(p)),
		p.money(),
		el("p", "go", el("button", "btn", at("type", "submit"), button)))
	if !folded {
		return section("start", title, note, form)
	}
	open := ui.Attr{}
	if len(p.s.Wrong) > 0 {
		open = ui.A("data-open", "true")
	}
	return section("start", title, note, p.declared(),
		ui.H("details", at("id", "declared"), open, ui.H("summary", ui.H("span", p.say("Cambiarlo", "Change it"))), el("div", "body wide-body", form)))
}

// declared is what was said, in a few lines.
func (p *sight) declared() app.UI {
	how := ""
	for _, o := range howWords {
		if o.value == p.k.How {
			how = p.View.T(o.text)
		}
	}
	row := func(name, value string) app.UI { return ui.H("div", ui.H("dt", name), ui.H("dd", value)) }
	o := p.k.Last()
	return el("dl", "rows said-rows",
		row(p.say("Empezaste", "You started"), p.day(p.k.Start)),
		row(p.say("Por qué ese día", "Why that day"), p.k.Why),
		row(p.say("Cómo", "How"), how),
		row(p.say("Coste desde entonces", "Cost since then"), p.Locale.Money(o.Cost, 0)))
}

func counted(s string) string {
	if s == "" {
		return "money"
	}
	return s
}

func howOptions(p *sight) (list []string) {
	for _, o := range howWords {
		list = append(list, o.value, p.View.T(o.text))
	}
	return list
}

func countOptions(p *sight) (list []string) {
	for _, o := range countWords {
		list = append(list, o.value, p.View.T(o.text))
	}
	return list
}

// errors sums up what stands in the way.
func (p *sight) errors() app.UI {
	if len(p.s.Wrong) == 0 {
		return ui.H("div")
	}
	var list []any
	for i := range p.s.Wrong {
		w := &p.s.Wrong[i]
		list = append(list, ui.H("li", ui.H("a", at("href", "#m-"+w.Field, "data-skip", "m-"+w.Field), p.wrong(w))))
	}
	return el("div", "errsum", at("id", "measure-errors", "role", "alert", "tabindex", "-1", "aria-labelledby", "measure-errors-title"),
		ui.H("h2", at("id", "measure-errors-title"), p.say("Falta algo para medir", "Something is missing to measure")), ui.H("ul", list...))
}

func (p *sight) wrong(w *measure.Problem) string {
	switch w.Code {
	case "day":
		return p.View.Say("Introduce el día en que empezaste, como {x}", "Enter the day you started, like {x}", "x", p.exampleDay())
	case "no day":
		return p.View.Say("Ese día no existe en el calendario. Escribe otro, como {x}", "That day does not exist in the calendar. Enter another, like {x}", "x", p.exampleDay())
	case "outside":
		if len(w.Slots) == 2 {
			return p.View.Say("La fecha debe estar dentro de tu tabla, entre {a} y {b}", "The date must be inside your table, between {a} and {b}", "a", p.month(w.Slots[0]), "b", p.month(w.Slots[1]))
		}
	case "why":
		return p.say("Escribe por qué ese día: qué cambiaste", "Write why that day: what you changed")
	case "how":
		return p.say("Elige cómo lo hiciste", "Choose how you did it")
	case "share":
		return p.View.Say("{field} debe ser un número de 0 a 100", "{field} must be a number from 0 to 100", "field", p.fieldName(w.Field))
	case "number":
		return p.View.Say("{field} debe ser un número, como 120", "{field} must be a number, like 120", "field", p.fieldName(w.Field))
	case "missing":
		return p.View.Say("Introduce un número en «{field}»", "Enter a number in “{field}”", "field", p.fieldName(w.Field))
	}
	return w.Code
}

func (p *sight) wrongAt(field string) string {
	if w := p.s.Problem(field); w != nil {
		return p.wrong(w)
	}
	return ""
}

func (p *sight) exampleDay() string {
	if measure.Habit(p.Model) == impact.MonthFirst {
		return "3/15/2026"
	}
	return "15/3/2026"
}

func (p *sight) start() app.UI {
	value, typed := p.s.Text("start")
	note := ""
	if p.k.Start != "" {
		if !typed {
			value = p.k.Start
			if d, ok := impact.ParseDay(p.k.Start, impact.DayFirst); ok {
				value = p.shortDay(d)
			}
		}
		d, ok := impact.ParseDay(value, measure.Habit(p.Model))
		if ok {
			note = p.View.Say("Leído: {day}. Cuenta desde {month}.", "Read as: {day}. Counts from {month}.", "day", p.day(d.String()), "month", p.monthName(impact.StartMonth(d)))
		}
	}
	why := p.k.Why
	if t, ok := p.s.Text("why"); ok {
		why = t
	}
	return ui.H("div",
		p.line(line{id: "m-start", label: p.say("¿Qué día empezaste?", "What day did you start?"), hint: p.View.Say("El día en que cambiaste algo de verdad. Por ejemplo, {x}", "The day something really changed. For example, {x}", "x", p.exampleDay()),
			value: value, mode: "text", wrong: p.wrongAt("start"), note: note, do: measure.Field, key: "start"}),
		p.line(line{id: "m-why", label: p.say("¿Por qué ese día? ¿Qué cambiaste?", "Why that day? What did you change?"), hint: p.say("Queda escrito junto al resultado.", "It stays written beside the result."),
			value: why, mode: "text", wrong: p.wrongAt("why"), do: measure.Field, key: "why"}))
}

func (p *sight) shortDay(d impact.Day) string {
	year, month, day := d.Civil()
	if measure.Habit(p.Model) == impact.MonthFirst {
		return itoa(month) + "/" + itoa(day) + "/" + itoa(year)
	}
	return itoa(day) + "/" + itoa(month) + "/" + itoa(year)
}

// options is a group of choices: value and text by turns.
func (p *sight) options(field, label, now string, list []string) app.UI {
	class := "field choice"
	wrong := any(ui.H("div"))
	if w := p.wrongAt(field); w != "" {
		class += " err"
		wrong = el("p", "errmsg", at("id", "m-"+field+"-error"), ui.Raw(warning), ui.H("span", ui.Hidden("Error: "), w))
	}
	var out []any
	for i := 0; i+1 < len(list); i += 2 {
		out = append(out, el("label", "check", ui.Radio("m-"+field, "m-"+field+"~"+list[i], list[i] == now, session.Act{Do: measure.Pick, Key: field, Value: list[i]}), ui.H("span", list[i+1])))
	}
	return ui.H("fieldset", ui.Class(class), at("id", "m-"+field, "tabindex", "-1"), el("legend", "label", label), wrong, el("div", "options", out...))
}

// mark asks which weeks had the programme, where the table has weeks.
func (p *sight) mark() app.UI {
	r := p.s.Kept
	if p.k.How != "experiment" || r == nil || r.Pace == impact.Monthly {
		return ui.H("div")
	}
	options := []string{"-1", p.say("ninguna: comparar por meses", "none: compare by month")}
	if p.k.Trial != nil {
		options[1] = p.say("el calendario que sorteamos aquí", "the calendar drawn here")
	}
	for j, c := range r.Columns {
		if c.Role == impact.Cause || c.Role == impact.Activity || c.Role == impact.Spend {
			options = append(options, itoa(j), p.column(r, j))
		}
	}
	return p.choice("m-mark", p.say("¿Qué dice en qué semanas lo hiciste?", "What says in which weeks you did it?"), itoa(p.s.Mark), measure.Mark, "", options...)
}

func (p *sight) fieldName(field string) string {
	switch field {
	case "margin":
		return p.say("Lo que te queda de cada 100 de venta", "What you keep of every 100 sold")
	case "order":
		if p.k.Counts == "customers" {
			return p.say("Lo que gasta un cliente nuevo", "What a new customer spends")
		}
		return p.say("Lo que se gasta en una compra, sin IVA", "What is spent per purchase, without VAT")
	case "tax":
		return p.say("IVA que llevan esas ventas", "VAT inside those sales")
	case "cost":
		return p.say("Lo que te cuesta al mes, horas incluidas", "What it costs you a month, hours included")
	case "setup":
		return p.say("Lo que costó ponerlo en marcha, una vez", "What it cost to set up, once")
	case "savings":
		return p.say("Lo que ahorras al mes gracias a tus redes", "What you save a month thanks to your channels")
	}
	return field
}

// money is what a sale leaves and what it all costs, each as the assessment has
// it unless something else is typed.
func (p *sight) money() app.UI {
	all := measure.Figures(p.Model)
	var out []any
	for _, n := range p.k.Inputs() {
		f := all[n.Name]
		if n.Name == "order" && counted(p.k.Counts) == "money" || n.Name == "tax" && counted(p.k.Counts) != "money" {
			continue
		}
		unit := p.Locale.MoneyUnit()
		if n.Name == "margin" || n.Name == "tax" {
			unit = "%"
		}
		value, typed := p.s.Text(n.Name)
		own := *n.Optional != nil
		v := f.Value
		if own {
			v = **n.Optional
		}
		if !typed && (own || f.Known) {
			value = p.Locale.Example(v, places(v))
		}
		note, back := "", any(nil)
		switch {
		case own && f.Known && f.Origin != "":
			note = p.say("Lo has puesto tú aquí.", "You entered it here.")
			back = ui.Linkish(session.Act{Do: measure.Carried, Key: n.Name}, p.say("Volver al de la evaluación", "Back to the assessment's"), ui.Hidden(": "+p.fieldName(n.Name)))
		case own:
			note = p.say("Lo has puesto tú aquí.", "You entered it here.")
		case f.Known && f.Origin != "":
			note = p.origin(f.Origin)
		}
		out = append(out, p.line(line{id: "m-" + n.Name, label: p.fieldName(n.Name), value: value, unit: unit, wrong: p.wrongAt(n.Name), note: note, do: measure.Field, key: n.Name, after: back}))
	}
	return ui.H("div", el("h3", "subhead", p.say("El dinero", "The money")), el("div", "money-grid", out...))
}

// places are the decimals with which a figure is shown in a field.
func places(v float64) int {
	switch {
	case v >= 100 && v == float64(int(v)), v == float64(int(v)):
		return 0
	}
	return 2
}

func (p *sight) origin(o analysis.Origin) string {
	switch o {
	case analysis.Own:
		return p.say("De tu evaluación: dato tuyo.", "From your assessment: your figure.")
	case analysis.OwnByEye:
		return p.say("De tu evaluación: dato tuyo, a ojo.", "From your assessment: your figure, by eye.")
	case analysis.Published:
		return p.say("De tu evaluación: dato publicado.", "From your assessment: a published figure.")
	case analysis.Convention:
		return p.say("De tu evaluación: convención nuestra.", "From your assessment: our convention.")
	}
	return p.say("De tu evaluación, sumando lo que dijiste.", "From your assessment, adding up what you said.")
}
