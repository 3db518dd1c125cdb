// Package exercises are three workshop exercises that need no network: the
// participants' sheet and the guide of whoever leads it.
package exercises

import (
	"math"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
)

func list(texts ...i18n.Text) []i18n.Text { return texts }

// printed is the switch that says what is on paper: a sheet's id, and with
// "+guide" its guide.
const printed = "ex.paper"

// onPaper prints one sheet, without or with its guide.
const onPaper session.Do = "ex-print"

// Title is the document's title.
func Title(v ui.View) string {
	return v.Say("Ejercicios para el taller", "Workshop exercises") + " – Quilate"
}

// Update is what this page does about a message.
func Update(m session.Model, msg session.Msg) (session.Model, []session.Effect, bool) {
	a, ok := msg.(session.Act)
	if !ok || a.Do != onPaper {
		return m, nil, false
	}
	m, _ = session.Update(m, session.Act{Do: session.View, Key: printed, Value: a.Value})
	return m, []session.Effect{session.PrintPage{}}, true
}

// View is the page.
func View(v ui.View) app.UI {
	parts := []any{
		ui.ID("main"), ui.Class("page plain exercises"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), ui.If(v.View(printed) != "", ui.Class("noprint")), v.Say("Tres ejercicios de 45 minutos", "Three 45-minute exercises")),
		ui.H("p", ui.Class("lead"), v.Say("Para 5 a 40 personas, en grupos de tres o cuatro, con papel y calculadora. Los negocios son inventados; las soluciones salen de la misma cuenta que hace la calculadora.", "For five to forty people in groups of three or four, with paper and a calculator. The businesses are invented; the solutions come from the calculator's own account.")),
	}
	for i := range sheets {
		parts = append(parts, one(v, &sheets[i]))
	}
	return ui.H("main", append(parts, ui.H("p", ui.Class("go noprint"), ui.Link(v.To(session.Workshop), v.Say("Volver al taller", "Back to the workshop"))))...)
}

var sheets = []sheet{bakery, forum, contest}

// one is an exercise. What is not to be printed is marked so.
func one(v ui.View, s *sheet) app.UI {
	loc := v.Locale
	loc.Currency = s.currency
	if loc.Lang == i18n.EN {
		loc.Region = s.region(loc.Lang)
	}
	say := func(text i18n.Text) string { return s.written(loc, v.T(text)) }
	paper := v.View(printed)
	class := "exercise"
	if paper != "" && paper != s.id && paper != s.id+"+guide" {
		class += " noprint"
	}
	// A guide to be printed is another element, so that it appears open.
	guide, id, open, rules := "guide noprint", "guide-"+s.id, "false", "rules"
	if paper == s.id+"+guide" {
		guide, id, open, rules = "guide", id+"-open", "true", "rules noprint"
	}
	return ui.H("section", ui.Class(class), ui.ID(s.id),
		ui.H("h2", v.T(s.title)),
		ui.H("p", ui.Class("acts noprint"),
			ui.Second(session.Act{Do: onPaper, Value: s.id}, v.Say("Imprimir la hoja", "Print the sheet"), ui.Hidden(" "+v.T(s.title))),
			ui.Second(session.Act{Do: onPaper, Value: s.id + "+guide"}, v.Say("Imprimir la guía", "Print the guide"), ui.Hidden(" "+v.T(s.title)))),
		ui.H("h3", v.Say("El caso", "The case")),
		ui.H("p", say(s.story)),
		s.table(v, loc, false),
		ui.H("p", ui.Class("small"), ui.H("b", v.Say("Supuestos. ", "Assumptions. ")), v.Say("De cada cien clientes que llegan, sesenta no habrían venido sin las redes; cada cliente nuevo trae {más} más con dos meses de retraso; el dinero rinde un {tasa} al año; al parar, el alcance se reduce a la mitad cada dos meses.", "Of every hundred customers who come, sixty would not have come without social media; each new customer brings {más} more, two months later; money earns {tasa} a year; after stopping, reach halves every two months.", "tasa", loc.Percent(s.yearly, 0), "más", loc.Fixed(0.10, 2))),
		ui.H("p", ui.Class("small"), ui.H("b", v.Say("A mano. ", "By hand. ")), v.Say("Cada grupo calcula cuántos clientes llegan al mes (las partes se multiplican) y cuánto cuesta cada uno. El VAN y el ROI no se calculan aquí: los lee en la guía quien imparte el taller.", "Each group works out how many customers come a month (the shares multiply) and what each costs. The NPV and the ROI are not worked out here: whoever leads reads them out from the guide.")),
		ui.H("h3", v.Say("Preguntas", "Questions")),
		s.items(v, loc, "ul", s.ask),
		ui.H("div", ui.Class(rules), ui.A("aria-hidden", "true"), ui.H("span"), ui.H("span"), ui.H("span"), ui.H("span")),
		ui.H("details", ui.Class(guide), ui.ID(id), ui.A("data-open", open),
			ui.H("summary", ui.H("span", v.Say("Guía para quien imparte el taller", "Guide for whoever leads it"))),
			ui.H("div", ui.Class("body"),
				ui.H("p", ui.H("b", v.Say("Para qué. ", "Aim. ")), say(s.aim)),
				ui.H("p", ui.H("b", v.Say("Hace falta. ", "You need. ")), say(s.material)),
				ui.H("h3", v.Say("Tiempos", "Timing")), s.items(v, loc, "ul", s.timing),
				ui.H("h3", v.Say("Solución", "Solution")), s.table(v, loc, true), ui.H("p", say(s.solution)),
				ui.H("h3", v.Say("En qué fijarse", "What to notice")), s.items(v, loc, "ul", s.notice),
				ui.H("h3", v.Say("Giros", "Twists")), s.items(v, loc, "ol", s.twists),
				ui.H("h3", v.Say("Cierre", "Close")), ui.H("p", say(s.close)))))
}

func (s *sheet) items(v ui.View, loc i18n.Locale, tag string, texts []i18n.Text) app.UI {
	class := "bullets"
	if tag == "ol" {
		class = "numbered"
	}
	var out []any
	for _, x := range texts {
		out = append(out, ui.H("li", s.written(loc, v.T(x))))
	}
	return ui.H(tag, ui.Class(class), out)
}

// table is the sheet's table turned on its side, so that it fits on a phone:
// what is given, or the solution.
func (s *sheet) table(v ui.View, loc i18n.Locale, hidden bool) app.UI {
	shown := s.rows
	if !hidden {
		shown = shown[:len(shown)-s.later]
	}
	head := []any{ui.H("td")}
	for _, r := range shown {
		head = append(head, ui.H("th", ui.A("scope", "col"), v.T(r.name)))
	}
	var rows []any
	for i, c := range s.columns {
		if c.hidden != hidden {
			continue
		}
		cells := []any{ui.H("th", ui.A("scope", "row"), v.T(c.head))}
		for _, r := range shown {
			cells = append(cells, ui.H("td", say(loc, c.unit, r.cells[i])))
		}
		rows = append(rows, ui.H("tr", cells))
	}
	caption := v.Say("Datos", "Figures")
	if hidden {
		caption = v.Say("Solución", "Solution")
	}
	return ui.H("div", ui.Class("scroll"), ui.A("tabindex", "0"), ui.A("role", "group"), ui.A("aria-label", v.T(s.title)+": "+caption),
		ui.H("table", ui.H("caption", ui.Class("vh"), caption), ui.H("thead", ui.H("tr", head)), ui.H("tbody", rows)))
}

// say prints a figure of a sheet.
func say(loc i18n.Locale, u unit, x float64) string {
	switch u {
	case coin:
		d := 2
		for ; d < 7 && math.Abs(x*math.Pow(10, float64(d))-math.Round(x*math.Pow(10, float64(d)))) > 1e-6; d++ {
		}
		return money(loc, x, d)
	case amount:
		return money(loc, x, 0)
	case tenth:
		return loc.Fixed(x, 1)
	case hundred:
		return loc.Fixed(x, 2)
	case percent:
		return loc.Percent(x, 0)
	case permil:
		return loc.Percent(x, 1)
	case gain:
		return loc.SignedPercent(x, 0)
	case month:
		if math.IsNaN(x) {
			return loc.Say(i18n.Text{ES: "no recupera", EN: "never"})
		}
		return strconv.Itoa(int(x))
	}
	return loc.Number(x, 0)
}

// money is an amount as the texts of the sheets write it: in English pesos go
// by their code, since "$" alone may be anybody's.
func money(loc i18n.Locale, x float64, digits int) string {
	if loc.Lang == i18n.EN && loc.Currency == "MXN" {
		return "MXN\u00a0" + loc.Number(x, digits)
	}
	return loc.Money(x, digits)
}
