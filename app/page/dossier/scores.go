package dossier

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/report"
	"quilate/app/ui"
)

// scoreSteps is how many lines lead from two logarithms to a score.
const scoreSteps = 7

var (
	scoreTitle = text("Las notas, una por línea", "The scores, one a line")
	scoreHead  = [...]i18n.Text{
		text("Dato", "Figure"), text("A", "A"), text("− B", "− B"), text("Distancia", "Distance"), text("÷ s", "÷ s"), text("z", "z"), text("Φ(z)", "Φ(z)"), text("Nota", "Score"),
	}
)

// isScore says whether an account goes from a figure and its median to a score
// in the usual steps: such accounts stand in one table.
func isScore(l *report.Ledger) bool {
	return strings.HasPrefix(l.ID, "score-") && len(l.Rows) == scoreSteps && len(l.Workings) == 0
}

// scores are accounts of scores, a line each.
func (p *paper) scores(list []*report.Ledger) app.UI {
	var head, rows, formulas []any
	for i := range scoreHead {
		head = append(head, ui.H("th", ui.A("scope", "col"), p.v.T(scoreHead[i])))
	}
	seen := map[string]bool{}
	for _, l := range list {
		cells := []any{ui.H("th", ui.A("scope", "row"), ui.H("b", p.name(l)))}
		for i, r := range l.Rows[:scoreSteps-1] {
			if i == 2 || i == 4 { // the account so far
				cells = append(cells, ui.H("td", r.Value))
				continue
			}
			cells = append(cells, ui.H("td", strings.TrimPrefix(r.Operated(), "Φ\u00a0")))
		}
		rows = append(rows, ui.H("tbody", ui.H("tr", append(cells, ui.H("td", ui.H("b", l.Total.Value)))...),
			ui.H("tr", ui.Class("sum"), ui.H("td", ui.A("colspan", strconv.Itoa(len(scoreHead))), "A: "+l.Rows[0].Label+". B: "+l.Rows[1].Label+". ", strings.Join(l.Notes, " ")+" ", p.cites(l)))))
		if !seen[l.Formula] {
			seen[l.Formula] = true
			formulas = append(formulas, ui.H("p", ui.Class("formula"), l.Formula))
		}
	}
	title := p.v.T(scoreTitle)
	return ui.H("div", ui.Class("scores"), ui.H("div", ui.Class("scroll"), ui.A("tabindex", "0"), ui.A("role", "group"), ui.A("aria-label", title),
		ui.H("table", ui.H("caption", title), ui.H("thead", ui.H("tr", head)), rows)), formulas)
}
