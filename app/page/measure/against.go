package measure

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/measure"
	"quilate/app/session"
	"quilate/app/ui"
)

// parts is what the change is made of: by the table, or by what is typed.
func (p *sight) parts() app.UI {
	_, _, _, typed, ok := measure.Split(p.k)
	title := p.say("¿Más clientes, más veces o más gasto?", "More customers, more often, or more spent?")
	if p.told.Parts != "" {
		title = p.told.Parts
	}
	var body []any
	if f, has := p.figure("after-parts"); has {
		body = append(body, f)
	}
	if counted(p.k.Counts) != "money" {
		return ui.H("div")
	}
	if !ok || typed {
		inputs := p.partInputs()
		if !ok {
			body = append(body, ui.H("p", p.say("Si en la tabla hay compras y clientes, lo decimos con ella. Si no, escribe un mes normal de antes y uno de ahora.", "If the table has purchases and customers, we tell from it. If not, type a usual month from before and one from now.")), inputs)
		} else {
			body = append(body, ui.Fold("parts-typed", p.say("Cambiar lo que has escrito", "Change what you typed"), inputs))
		}
	}
	return section("parts", title, p.say("Las ventas son clientes × veces que compra cada uno × lo que gasta en cada compra. Las tres partes suman el cambio exacto.",
		"Sales are customers × times each one buys × what they spend per purchase. The three parts add up to the change exactly."), body...)
}

func (p *sight) partInputs() app.UI {
	names := []i18n.Text{text("Clientes al mes", "Customers a month"), text("Compras de cada uno", "Purchases of each"), text("Gasto por compra", "Spent per purchase")}
	side := func(prefix, title string, parts *assessment.Parts) app.UI {
		if parts == nil {
			parts = &assessment.Parts{}
		}
		var out []any
		for i, n := range parts.Inputs() {
			value, typed := p.s.Text(prefix + n.Name)
			if !typed && *n.Optional != nil {
				value = p.Locale.Example(**n.Optional, places(**n.Optional))
			}
			unit := ""
			if n.Name == "ticket" {
				unit = p.Locale.MoneyUnit()
			}
			out = append(out, p.line(line{id: "m-" + prefix + n.Name, label: p.View.T(names[i]), value: value, unit: unit, do: measure.Field, key: prefix + n.Name}))
		}
		return ui.H("fieldset", el("legend", "label", title), el("div", "beside", out...))
	}
	return ui.H("div", side("before.", p.say("Un mes normal antes de empezar", "A usual month before you started"), p.k.Before), side("after.", p.say("Un mes normal desde entonces", "A usual month since then"), p.k.After))
}

var changeWords = wordList{
	{"social.customers", text("Clientes nuevos que traen tus redes", "New customers your channels bring")},
	{"social.months", text("Contados en tantos meses", "Counted over so many months")},
	{"social.anyway", text("De cada 10, los que habrían comprado igual", "Of every 10, those who would have bought anyway")},
	{"sale.orderValue", text("Lo que se gasta en una compra", "What is spent per purchase")},
	{"programme.age", text("Desde cuándo lo haces", "Since when you do it")},
	{"loyalty.exposedShare", text("De cada 10 clientes, a los que llegas", "Of every 10 customers, those you reach")},
	{"assisted.ordersPerMonth", text("Compras en las que participan tus redes", "Purchases your channels take part in")},
	{"referral.coefficient", text("Clientes que trae cada cliente nuevo", "Customers each new customer brings")},
}

var whyWords = wordList{
	{"measured", text("son los que hacen falta para vender lo medido, con su duda", "as many as it takes to sell what was measured, with its doubt")},
	{"joined", text("lo previsto y lo medido juntos: pesa más lo que es más exacto", "forecast and measurement joined: what is more exact weighs more")},
	{"months", text("los de tu tabla desde que empezaste", "those of your table since you started")},
	{"extra", text("lo medido ya es todo de más", "what was measured is all extra")},
	{"ticket", text("lo dice tu tabla", "your table says so")},
	{"running", text("ya lo estás haciendo", "you are doing it already")},
	{"once", text("ya está dentro de lo medido: no se cuenta dos veces", "it is inside what was measured: not counted twice")},
}

// against is the forecast beside what was measured, and how the one learns from
// the other.
func (p *sight) against() app.UI {
	title := p.say("¿Y lo previsto?", "And the forecast?")
	if len(p.told.Against) > 0 {
		title = p.told.Against[0]
	}
	var body []any
	for i, t := range p.told.Against {
		if i > 0 {
			body = append(body, ui.H("p", t))
		}
	}
	if f, ok := p.figure("after-plan"); ok {
		body = append(body, f)
	} else {
		body = append(body, ui.H("p", p.say("Cuando respondas a las preguntas sobre tu negocio, aquí verás lo previsto junto a lo medido.", "Once you answer the questions about your business, you will see the forecast beside what was measured here."), " ",
			ui.Link(p.To(session.Ask), p.say("Ir a las preguntas", "Go to the questions"))))
	}
	if list := measure.Changes(p.Model); len(list) > 0 {
		var rows []any
		for _, c := range list {
			rows = append(rows, ui.H("li", ui.H("b", p.word(changeWords, c.Key)), ": ", p.answer(c.Key, c.Before), " → ", p.answer(c.Key, c.After), el("span", "small muted", " ("+p.word(whyWords, c.Why)+")")))
		}
		act := any(ui.Button(session.Act{Do: measure.Carry}, p.say("Usarlo en la próxima previsión", "Use it in the next estimate")))
		if p.told.Invented {
			act = ui.Note(p.say("Con el ejemplo no: son cifras inventadas.", "Not with the example: its figures are invented."))
		}
		var advice any
		if !measure.Firm(p.k.Last()) && !p.told.Invented {
			advice = ui.Note(p.advice(&list[0]))
			act = ui.Button(session.Act{Do: measure.Carry}, p.say("Usarlo de todas formas en la próxima previsión", "Use it in the next estimate anyway"))
		}
		body = append(body, ui.H("div", ui.H("h3", p.say("Lo que cambiaría en tu evaluación", "What would change in your assessment")), el("ul", "bul", rows...),
			advice, el("p", "go", act)))
	} else if len(p.s.Carry) > 0 {
		body = append(body, ui.H("p", p.say("Tu evaluación ya usa lo medido.", "Your assessment uses what was measured already."), " ", ui.Link(p.To(session.Results), p.say("Ver el resultado", "See the results"))))
	}
	return section("against", title, p.say("En margen de ventas, que es lo que mide la tabla: sin ahorros ni coste.", "In margin of sales, which is what the table measures: without savings or cost."), body...)
}

// advice is against carrying over what cannot be told from chance.
func (p *sight) advice(c *measure.Change) string {
	not := p.say("Mejor no lo uses todavía: lo medido no se distingue de los altibajos.", "Better not use it yet: what was measured cannot be told from the ups and downs.")
	switch {
	case c.Alone != nil:
		return not + " " + p.View.Say("Por sí solo serían {a} clientes nuevos. Por eso proponemos lo previsto y lo medido juntos: {b}.", "By itself it would be {a} new customers. That is why we propose forecast and measurement joined: {b}.",
			"a", p.answer(c.Key, *c.Alone), "b", p.answer(c.Key, c.After))
	case c.Key == "social.customers":
		return not + " " + p.View.Say("Serían {a} clientes nuevos, y casi todo es duda.", "It would be {a} new customers, and nearly all of it is doubt.", "a", p.answer(c.Key, c.After))
	}
	return not
}

// answer writes an answer of the assessment.
func (p *sight) answer(key string, a assessment.Answer) string {
	switch {
	case a.Value != nil:
		v := p.Locale.Number(*a.Value, places(*a.Value))
		if key == "sale.orderValue" {
			v = p.Locale.Money(*a.Value, -1)
		}
		if a.Basis == assessment.Ranged && a.Low != nil && a.High != nil {
			v += p.View.Say(" (entre {a} y {b})", " (between {a} and {b})", "a", p.Locale.Number(*a.Low, places(*a.Low)), "b", p.Locale.Number(*a.High, places(*a.High)))
		}
		return v
	case a.Choice == "starting":
		return p.say("empiezo ahora", "starting now")
	case a.Choice == "recent":
		return p.say("hace menos de 6 meses", "under 6 months ago")
	case a.Choice == "already":
		return p.say("ya lo hago", "already doing it")
	case a.Unknown:
		return p.say("no lo sabías", "you did not know")
	}
	return p.say("sin respuesta", "no answer")
}
