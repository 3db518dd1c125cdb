package compare

import (
	"math"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/report"
	"quilate/app/ui"
)

// differences is where the money of each option goes, the lines that differ
// first and marked, those that do not folded away.
func (p *sight) differences() app.UI {
	differ, same := p.budgetRows()
	effects := p.said()
	var body []any
	if len(differ)+len(effects) == 0 {
		body = append(body, ui.H("p", p.say("De momento no hay ninguna diferencia: todas hacen lo que haces hoy.", "So far there is no difference: all do what you do today.")))
	}
	if len(differ) > 0 {
		body = append(body, p.table("differ", p.say("Al mes, en cada opción; ▲ y ▼: más o menos que hoy", "A month, in each option; ▲ and ▼: more or less than today"), append(differ, p.totals())))
	}
	if len(effects) > 0 {
		body = append(body, p.table("brings", p.say("Lo que cada una dice que trae, además", "What each says it brings, besides"), effects))
	}
	if len(same) > 0 {
		body = append(body, ui.Fold("same-lines", p.Locale.Count(float64(len(same)), i18n.Forms{
			One:   i18n.Text{ES: "{n} partida es igual en todas", EN: "{n} line is the same in all"},
			Other: i18n.Text{ES: "{n} partidas son iguales en todas", EN: "{n} lines are the same in all"},
		}), p.table("same", p.say("Lo que es igual", "What is the same"), same)))
	}
	return section("differ", p.say("En qué se diferencian", "How they differ"),
		[]any{el("p", "note", p.say("Lo que ya haces sigue igual; solo lo nuevo tarda en dar fruto.", "What you already do goes on as it is; only what is new takes time."))}, body...)
}

// budgetRows are the lines of money that differ, and those that do not.
func (p *sight) budgetRows() (differ, same []any) {
	columns := rounded(p.b)
	for k := range p.b.Rows {
		r := &p.b.Rows[k]
		if !r.Used {
			continue
		}
		var cells []any
		for i := range p.b.Options {
			text := p.money(columns[i][k])
			if r.Amounts[i] <= 0 {
				text = "–"
			} else if r.Hours {
				text += " · " + p.number(r.Amounts[i]/r.Unit, 1) + " h"
			}
			cells = append(cells, p.cell(i, text, columns[i][k]-columns[0][k], p.money(math.Abs(columns[i][k]-columns[0][k]))))
		}
		row := ui.H("tr", ui.H("th", at("scope", "row"), p.lineName(r)), cells)
		if r.Differs {
			differ = append(differ, row)
		} else {
			same = append(same, row)
		}
	}
	return differ, same
}

// rounded are the amounts of each option by row, in whole units: they add up to
// the option's total, and what is as today is shown as it is of today.
func rounded(b *analysis.Budget) [][]float64 {
	columns := make([][]float64, len(b.Options))
	for i := range columns {
		columns[i] = make([]float64, len(b.Rows))
		var rows []int // those to be rounded
		var amounts []float64
		total := math.Round(b.Options[i].Total)
		for k := range b.Rows {
			a := b.Rows[k].Amounts
			if i > 0 && math.Abs(a[i]-a[0]) < 0.005 {
				columns[i][k] = columns[0][k]
				total -= columns[0][k]
				continue
			}
			rows, amounts = append(rows, k), append(amounts, a[i])
		}
		for n, v := range chart.RoundToTotal(amounts, total, 0) {
			columns[i][rows[n]] = v
		}
	}
	return columns
}

// said are the rows of what the options say that they bring, where they differ.
func (p *sight) said() []any {
	var out []any
	for k := range p.b.Effects {
		if e := &p.b.Effects[k]; e.Differs {
			out = append(out, ui.H("tr", ui.H("th", at("scope", "row"), p.effectName(e)), p.effectCells(e)))
		}
	}
	return out
}

func (p *sight) effectCells(e *analysis.EffectRow) []any {
	var cells []any
	for i := range p.b.Options {
		if math.IsNaN(e.Values[i]) {
			cells = append(cells, p.cell(i, "–", 0, ""))
			continue
		}
		d := e.Values[i]
		if !math.IsNaN(e.Values[0]) {
			d -= e.Values[0]
		}
		cells = append(cells, p.cell(i, p.effectValue(e, e.Values[i]), d, p.effectStep(e, math.Abs(d))))
	}
	return cells
}

// cell is a figure of an option; what is not as today is marked by a sign and
// by weight.
func (p *sight) cell(option int, text string, difference float64, by string) app.UI {
	name := at("data-of", p.names[option])
	if option == 0 || math.Abs(difference) < 0.05 {
		class := ""
		if option > 0 {
			class = "same"
		}
		return ui.H("td", name, at("class", class), ui.H("span", text))
	}
	sign, word := "▲", p.say("más que hoy", "more than today")
	if difference < 0 {
		sign, word = "▼", p.say("menos que hoy", "less than today")
	}
	return ui.H("td", name, at("class", "diff"), ui.H("span", text), ui.H("small", ui.H("span", at("aria-hidden", "true"), sign+" "), by, ui.Hidden(" "+word)))
}

func (p *sight) totals() app.UI {
	var cells []any
	for i := range p.b.Options {
		cells = append(cells, ui.H("td", at("data-of", p.names[i]), ui.H("span", p.money(p.b.Options[i].Total))))
	}
	return el("tr", "sum", ui.H("th", at("scope", "row"), p.say("En total, al mes", "In total, a month")), cells)
}

func (p *sight) table(id, caption string, rows []any) app.UI {
	head := []any{ui.H("td")}
	for i, name := range p.names {
		head = append(head, ui.H("th", at("scope", "col", "class", map[string]string{"quality": "k-q", "quantity": "k-n"}[p.b.Options[i].Kind]), name))
	}
	return el("div", "scroll stacked", at("id", "table-"+id, "tabindex", "0", "role", "group", "aria-label", caption),
		ui.H("table", ui.H("caption", caption), ui.H("thead", ui.H("tr", head)), ui.H("tbody", rows)))
}

func (p *sight) lineName(r *analysis.BudgetRow) string {
	return report.LineName(p.Doc(), r.Code, r.Place, p.Locale)
}

func (p *sight) effectName(e *analysis.EffectRow) string {
	name := p.t(e.Field.Label)
	if e.Place != "" {
		name += " · " + report.PlaceName(p.Doc(), e.Place, p.Locale)
	}
	return name
}

// effectStep is how much more or less than today, without "of 10".
func (p *sight) effectStep(e *analysis.EffectRow, d float64) string {
	if e.Field.Kind == question.Money {
		return p.Locale.Money(d, -1)
	}
	return p.number(d, 1)
}

func (p *sight) effectValue(e *analysis.EffectRow, v float64) string {
	n := 0
	if math.Abs(v) < 100 && math.Abs(v-math.Round(v)) > 0.005 {
		n = 1
		if math.Abs(v) < 1 {
			n = 2
		}
	}
	switch e.Field.Kind {
	case question.Money:
		return p.Locale.Money(v, -1)
	case question.OutOf10:
		return p.say1("{n} de 10", "{n} of 10", "n", p.number(v, n))
	case question.OutOf100:
		return p.say1("{n} de 100", "{n} of 100", "n", p.number(v, n))
	}
	return p.number(v, n)
}
