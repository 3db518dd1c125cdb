package measure

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/impact"
	"quilate/app/measure"
	"quilate/app/session"
	"quilate/app/ui"
)

var columnWords = wordList{
	{"sales", text("Ventas", "Sales")}, {"control", text("Lo que no tocas", "What is left alone")}, {"cause", text("Otra causa", "Another cause")},
	{"activity", text("Lo que haces", "What you do")}, {"spend", text("Gasto", "Spent")}, {"orders", text("Compras", "Purchases")}, {"customers", text("Clientes", "Customers")},
}

func (p *sight) columnName(c *assessment.Column) string {
	if c.Name != "" {
		return c.Name
	}
	return p.word(columnWords, c.Role)
}

// typed is the table that is typed month by month.
func (p *sight) typed() app.UI {
	t := p.s.Table
	head := []any{ui.H("th", at("scope", "col"), p.say("Mes", "Month"))}
	for j := range t.Columns {
		head = append(head, ui.H("th", at("scope", "col", "id", "col-"+itoa(j)), p.columnName(&t.Columns[j])))
	}
	var rows []any
	for i, cells := range t.Cells {
		month := "row-" + itoa(i)
		row := []any{ui.H("th", at("scope", "row", "id", month), p.monthName(t.First+impact.Month(i)))}
		for j, cell := range cells {
			key := itoa(i) + "," + itoa(j)
			class := ""
			var wrong any
			if t.Bad[key] {
				class = "err"
				wrong = el("span", "errmsg small", at("id", "cell-"+key+"-error"), p.say("Un número, como 8350,20", "A number, like 8350.20"))
			}
			described := ""
			if wrong != nil {
				described = "cell-" + key + "-error"
			}
			row = append(row, ui.H("td", ui.Class(class), el("span", "input",
				ui.H("input", at("id", "cell-"+key, "type", "text", "inputmode", "decimal", "autocomplete", "off", "aria-labelledby", month+" col-"+itoa(j), "aria-describedby", described,
					"data-sync", "text", "data-value", "="+cell), ui.Flag("aria-invalid", t.Bad[key]), ui.Does(session.Act{Do: measure.Cell, Key: key}))), wrong))
		}
		rows = append(rows, ui.H("tr", row...))
	}
	var more []any
	has := map[string]bool{}
	for _, c := range t.Columns {
		has[c.Role] = true
	}
	for _, role := range []string{"control", "cause", "orders", "customers", "activity"} {
		if !has[role] {
			more = append(more, ui.Linkish(session.Act{Do: measure.Column, Value: role}, "+ ", p.word(columnWords, role)))
		}
	}
	title := p.say("Escribe tus ventas mes a mes", "Type your sales month by month")
	if t.Add {
		title = p.say("Añade o corrige meses", "Add or correct months")
	}
	return el("section", "sec", at("id", "sec-typed", "aria-labelledby", "door-type"),
		el("div", "head", ui.H("h2", at("id", "door-type", "tabindex", "-1"), title),
			el("p", "note", p.say("Deja vacío lo que no sepas: un mes sin dato no cuenta. Los meses del principio y del final que queden vacíos se quitan.",
				"Leave empty what you do not know: a month without a figure does not count. Empty months at the start and the end are taken off."))),
		el("div", "fig stack",
			el("p", "acts", ui.Linkish(session.Act{Do: measure.Rows, Value: "before"}, p.say("+ un año antes", "+ a year before"))),
			el("form", "grid", ui.Does(session.Act{Do: measure.Typed}), at("id", "grid", "method", "dialog"),
				el("div", "scroll", at("tabindex", "0", "role", "group", "aria-label", title), ui.H("table", ui.H("thead", ui.H("tr", head...)), ui.H("tbody", rows...))),
				el("p", "acts", ui.Linkish(session.Act{Do: measure.Rows, Value: "after"}, p.say("+ un año después", "+ a year after"))),
				el("p", "acts", append([]any{el("span", "muted", p.say("Otra columna: ", "Another column: "))}, more...)...),
				el("p", "go", el("button", "btn", at("type", "submit"), p.say("Usar estos meses", "Use these months")),
					ui.Linkish(session.Act{Do: measure.Drop}, p.say("Dejarlo", "Leave it"))))))
}

// table is the series that is kept, and what can be done with it.
func (p *sight) table() app.UI {
	s := &p.k.Series
	if s.Months() == 0 {
		return p.doors()
	}
	first, _ := impact.ParseMonth(s.First)
	names := make([]string, len(s.Columns))
	for i := range s.Columns {
		names[i] = p.columnName(&s.Columns[i])
	}
	title := p.View.Say("Tu tabla: {m}", "Your table: {m}", "m", p.Locale.Months(s.Months()))
	if p.k.Invented {
		title = p.View.Say("La tabla del ejemplo: {m}", "The example's table: {m}", "m", p.Locale.Months(s.Months()))
	}
	invented := any(nil)
	if p.k.Invented && !p.done {
		invented = el("p", "note warn", ui.H("b", p.say("Ejemplo inventado. ", "Invented example. ")), p.say("No son tus ventas.", "These are not your sales."))
	}
	body := []any{invented,
		ui.H("p", p.View.Say("De {a} a {b}, con {list}.", "From {a} to {b}, with {list}.", "a", p.monthName(first), "b", p.monthName(first+impact.Month(s.Months()-1)), "list", p.Locale.List(names))),
		el("p", "acts",
			ui.Second(session.Act{Do: measure.Edit}, p.say("Añadir o corregir meses", "Add or correct months")),
			ui.Linkish(session.Act{Do: measure.Remove}, p.say("Borrar la tabla y lo medido", "Delete the table and what was measured"))),
	}
	body = append(body, ui.Fold("other-table", p.say("Abrir o pegar otra tabla", "Open or paste another table"),
		ui.H("p", p.say("Si empieza más tarde que la guardada, se añade a ella; si no, la sustituye.", "If it begins later than the one kept, it joins it; if not, it replaces it.")), p.ways()))
	return section("table", title, p.say("Guardada con tu evaluación, en este dispositivo. No viaja en los enlaces.", "Kept with your assessment, on this device. It does not travel in links."), body...)
}
