package dossier

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/report"
	"quilate/app/ui"
)

var (
	datum    = text("Dato", "Figure")
	valueOf  = text("Valor", "Value")
	cameFrom = text("De dónde sale", "Where it comes from")
	weigh    = text("Los que más pesan", "Those that weigh most")
	allOf    = text("Cada dato de la cuenta, con su origen", "Every figure of the account, with its origin")
)

// answers is the table of every input: its value with its range, where it comes
// from and when it was given, and the number of its source.
func (p *paper) answers(list []report.Value) app.UI {
	v := p.v
	var bodies, rows []any
	group := "\x00"
	flush := func() {
		if len(rows) > 0 {
			bodies = append(bodies, ui.H("tbody", rows))
		}
		rows = nil
	}
	for _, x := range list {
		if x.Group != group {
			flush()
			group = x.Group
			name := group
			if name == "" {
				name = v.T(weigh)
			}
			rows = append(rows, ui.H("tr", ui.Class("group"), ui.H("th", ui.A("scope", "rowgroup"), ui.A("colspan", "3"), name)))
		}
		p.say(x.Label, x.From)
		class := ""
		if x.Assumed {
			class = "as"
		}
		from := []any{ui.OriginMark(string(x.Origin)), " ", x.From}
		if x.Source != nil {
			from = append(from, " ", p.number(*x.Source))
		}
		if x.Warning != "" {
			from = append(from, ". "+x.Warning)
		}
		rows = append(rows, ui.H("tr", ui.H("th", ui.A("scope", "row"), x.Label),
			ui.H("td", ui.H("span", ui.Class(class), x.Value)), ui.H("td", ui.Class("from"), from)))
	}
	flush()
	caption := v.T(allOf)
	return ui.H("div", ui.Class("scroll answers"), ui.A("tabindex", "0"), ui.A("role", "group"), ui.A("aria-label", caption),
		ui.H("table", ui.H("caption", caption),
			ui.H("thead", ui.H("tr", ui.H("th", ui.A("scope", "col"), v.T(datum)), ui.H("th", ui.A("scope", "col"), v.T(valueOf)), ui.H("th", ui.A("scope", "col"), ui.Class("from"), v.T(cameFrom)))),
			bodies))
}

// number leads to a source by its number.
func (p *paper) number(s report.Source) app.UI {
	n := strconv.Itoa(p.refer(s))
	return ui.H("a", ui.Class("cite"), ui.Href("#src-"+n), ui.A("data-skip", "src-"+n), "["+n+"]")
}
