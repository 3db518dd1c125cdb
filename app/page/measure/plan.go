package measure

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/impact"
	"quilate/app/measure"
	"quilate/app/session"
	"quilate/app/ui"
)

var designWords = [...]struct{ name, what i18n.Text }{
	impact.AlternateWeeks: {text("Semanas sí, semanas no", "Weeks on, weeks off"), text("Un sorteo dice en qué semanas publicas y en cuáles no. Comparas unas con otras.", "Lots say in which weeks you post and in which you do not. You compare the two.")},
	impact.TwoShops:       {text("Dos tiendas, zonas o productos", "Two shops, areas or products"), text("Lo haces en una y en la otra no tocas nada. Apuntas las ventas de las dos.", "You do it in one and leave the other alone. You record the sales of both.")},
	impact.KeepMeasuring:  {text("Seguir midiendo como ahora", "Go on measuring as now"), text("Solo tus ventas, más tiempo.", "Your sales alone, for longer.")},
}

// plan is how to find out more, and how long that takes with the ups and downs
// that these sales have.
func (p *sight) plan() app.UI {
	trials := measure.Trials(p.s, p.Model)
	if len(trials) == 0 {
		return ui.H("div")
	}
	wanted := measure.Wanted(p.s, p.Model)
	value, typed := p.s.Text("wanted")
	if !typed {
		value = p.Locale.Example(wanted, places(wanted))
	}
	unit := p.Locale.MoneyUnit()
	if c := counted(p.k.Counts); c == "orders" {
		unit = p.say("compras", "purchases")
	} else if c == "customers" {
		unit = p.say("clientes", "customers")
	}
	var list []any
	for _, t := range trials {
		w := designWords[t.Design]
		need := p.say("Con los altibajos de tus ventas no se vería ni en {n}.", "With your sales' ups and downs it would not show even in {n}.")
		n := t.Longest
		if t.Possible {
			need, n = p.say("Hacen falta {n}.", "It takes {n}."), t.Needed
		}
		length := p.Locale.Months(n)
		if t.Design == impact.AlternateWeeks {
			length = p.weeks(n)
		}
		more := ""
		if t.Possible && t.Assumed {
			more = " " + p.say("Suponiendo que las dos se parecen; con las ventas de la otra en la tabla lo afinamos.", "Taking it that the two are alike; with the other one's sales in the table we can say better.")
		}
		list = append(list, ui.H("li", ui.H("h3", p.View.T(w.name), " ", el("span", "muted", p.View.Say("· grado {g}", "· grade {g}", "g", gradeName(t.Grade)))),
			el("p", "small", p.View.T(w.what), " ", ui.H("b", p.Locale.Say(i18n.Text{ES: need, EN: need}, "n", length)), more)))
	}
	coupons := impact.CouponsNeeded(0.25)
	list = append(list, ui.H("li", ui.H("h3", p.say("Un cupón por canal", "A coupon per channel"), " ", el("span", "muted", p.View.Say("· grado {g}", "· grade {g}", "g", "D"))),
		el("p", "small", p.View.Say("Cada canal da su código; cuentas los que vuelven. Con {n} cupones de un canal sabes lo suyo con un margen de una cuarta parte. Dice quién trajo la venta, no si habría venido igual.",
			"Each channel gives its own code; you count those that come back. With {n} coupons of a channel you know its share to within a quarter. It says who brought the sale, not whether it would have come anyway.", "n", itoa(coupons)))))
	return section("plan", p.say("Planea una prueba que diga más", "Plan a test that says more"),
		p.say("Los plazos salen de los altibajos de tus propias ventas, para que el cambio se vea 4 de cada 5 veces si existe.", "How long it takes comes from the ups and downs of your own sales, so that the change shows 4 times in 5 if it is there."),
		p.line(line{id: "m-wanted", label: p.say("¿Qué cambio al mes te importaría ver?", "What change a month would you care to see?"), value: value, unit: unit, do: measure.Field, key: "wanted"}),
		el("ul", "cards", list...), p.lots())
}

func (p *sight) weeks(n int) string {
	return p.Locale.Count(float64(n), i18n.Forms{One: i18n.Text{ES: "{n} semana", EN: "{n} week"}, Other: i18n.Text{ES: "{n} semanas", EN: "{n} weeks"}})
}

func gradeName(g impact.Grade) string {
	return "EDCBA"[g : g+1]
}

// lots is the calendar of a test by weeks.
func (p *sight) lots() app.UI {
	t := p.k.Trial
	if t == nil {
		return ui.H("div", el("p", "go", ui.Second(session.Act{Do: measure.Lots}, p.say("Sortear las semanas", "Draw the weeks by lot"))))
	}
	var rows []any
	for i, w := range measure.Weeks(t) {
		what, class := p.say("SIN redes: ni publicar ni anunciar", "WITHOUT: no posts, no ads"), "off"
		if w.On {
			what, class = p.say("CON redes, como siempre", "WITH social media, as usual"), "on"
		}
		rows = append(rows, el("tr", class, ui.H("th", at("scope", "row"), itoa(i+1)), ui.H("td", p.day(w.Monday.String())), ui.H("td", p.day((w.Monday+6).String())), el("td", "what", what), el("td", "blank", "")))
	}
	return ui.H("div", at("id", "calendar"),
		ui.H("h3", at("id", "h-weeks", "tabindex", "-1"), p.say("Tu calendario, sorteado", "Your calendar, drawn by lot")),
		el("p", "note", p.say("De cada dos semanas, una con y otra sin. No lo cambies sobre la marcha: si eliges tú las semanas, ya no es un sorteo. Al acabar, pon aquí las ventas por días o por semanas.",
			"Of every two weeks, one with and one without. Do not change it on the way: if you pick the weeks, it is no lot any more. When it is over, put the sales by day or by week in here.")),
		el("div", "scroll", at("tabindex", "0", "role", "group", "aria-label", p.say("Calendario de la prueba", "Calendar of the test")),
			ui.H("table", ui.H("thead", ui.H("tr", ui.H("th", at("scope", "col"), p.say("Semana", "Week")), ui.H("th", at("scope", "col"), p.say("Del lunes", "From Monday")), ui.H("th", at("scope", "col"), p.say("al domingo", "to Sunday")),
				ui.H("th", at("scope", "col"), p.say("Qué toca", "What to do")), ui.H("th", at("scope", "col"), p.say("Ventas", "Sales")))), ui.H("tbody", rows...))),
		el("p", "acts", ui.Linkish(session.Act{Do: session.Print}, p.say("Imprimir", "Print")), ui.Linkish(session.Act{Do: measure.Calendar}, p.say("Pasarlo a mi calendario (.ics)", "To my calendar (.ics)")),
			ui.Linkish(session.Act{Do: measure.Lots}, p.say("Sortear otra vez", "Draw again"))))
}
