package results

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// few is how many accounts stand side by side; more are folded together.
const few = 3

// ledgers are the accounts of a part of the page, each behind its question.
func ledgers(v ui.View, id string, list []report.Ledger) []app.UI {
	var out []any
	for i := range list {
		l := &list[i]
		out = append(out, ui.Fold("how-"+l.ID, l.Question, ledger(v, l)))
	}
	if len(out) > few {
		return ui.Group(ui.Fold("hows-"+id, v.Say("¿Cómo se calculan estas cifras?", "How are these figures worked out?"), out))
	}
	return ui.Group(out)
}

// ledger is an account: its lines, and a double rule under the result; or a
// line for each of several numbers.
func ledger(v ui.View, l *report.Ledger) app.UI {
	var rows []any
	if len(l.Workings) > 0 {
		for _, k := range l.Workings {
			rows = append(rows, ui.H("div", ui.H("dt", k.Label), ui.H("dd", ui.Class("op sum"), k.Sum()), ui.H("dd", ui.Class("val"), k.Total.Operated())))
		}
		return explained(v, l, ui.H("dl", ui.Class("workings"), rows))
	}
	for _, r := range l.Rows {
		rows = append(rows, ui.H("div", ui.H("dt", r.Label), ui.H("dd", ui.Class("op"), ui.Origin(v, string(r.Origin))), ui.H("dd", ui.Class("val"), r.Operated())))
	}
	rows = append(rows, ui.H("div", ui.Class("total"), ui.H("dt", l.Total.Label), ui.H("dd"), ui.H("dd", ui.Class("val"), l.Total.Operated())))
	return explained(v, l, ui.H("dl", rows))
}

// explained is an account with its formula, what is assumed in it and where
// that comes from.
func explained(v ui.View, l *report.Ledger, lines app.UI) app.UI {
	parts := []any{lines, ui.H("p", ui.Class("formula"), l.Formula)}
	for _, n := range l.Notes {
		parts = append(parts, ui.Note(n))
	}
	if l.Method != "" {
		parts = append(parts, ui.H("p", ui.Class("note alone"), ui.Link(v.To(session.Method)+"#m-"+l.Method, v.Say("Cómo se cuenta, con todo", "The whole method"))))
	}
	if len(l.Assumed) > 0 {
		parts = append(parts, ui.H("p", ui.Class("note"), v.Say("Supuesto aquí: ", "Assumed here: "), ui.H("span", ui.Class("as"), strings.Join(l.Assumed, "; ")), "."))
	}
	if len(l.Sources) > 0 {
		parts = append(parts, ui.H("p", ui.Class("note"), v.Say("Fuentes", "Sources")), ui.H("ul", ui.Class("sources"), sources(v, l.Sources)))
	}
	return ui.H("div", ui.Class("ledger"), parts)
}

func sources(v ui.View, list []report.Source) []any {
	var out []any
	for _, s := range list {
		who := s.By
		if s.Convention {
			who = v.Say("convención", "convention")
		}
		if s.Year != "" {
			who += ", " + s.Year
		}
		parts := []any{ui.H("b", s.Label+":"), " "}
		if s.URL != "" {
			parts = append(parts, ui.H("a", ui.Href(s.URL), ui.A("rel", "noopener noreferrer"), who))
		} else {
			parts = append(parts, who)
		}
		parts = append(parts, ". "+s.Note)
		if s.Recalled {
			parts = append(parts, " ", v.Say("Dato recordado, no comprobado.", "Recalled figure, not verified."))
		} else if s.Old && !s.Convention && s.Year != "" {
			parts = append(parts, " ", v.Say("Es un dato de {year}.", "This figure is from {year}.", "year", s.Year))
		}
		out = append(out, ui.H("li", parts))
	}
	return out
}

func legend(v ui.View) app.UI {
	return ui.H("p", ui.Class("legend"), ui.Origin(v, string(analysis.Own)), ui.Origin(v, string(analysis.Published)), ui.Origin(v, string(analysis.Convention)))
}
