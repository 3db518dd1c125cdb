package dossier

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/report"
	"quilate/app/ui"
)

var (
	accountsLead = text("Cada cuenta, con los números dentro: lo que está impreso da lo que está impreso. Entre corchetes, la fuente.", "Every account with its numbers in it: what is printed gives what is printed. In brackets, the source.")
	assumedHere  = text("Supuesto aquí: ", "Assumed here: ")
	assumedMany  = text("Supuestos aquí: {n} datos, los que la tabla de tus respuestas marca así.", "Assumed here: {n} figures, those that the table of your answers marks so.")
	sourcesHere  = text("Fuentes: ", "Sources: ")
)

// manyAssumed is how many assumed figures an account names at most.
const manyAssumed = 4

// accounts are all accounts of the report, chapter by chapter.
func (p *paper) accounts() []any {
	var out []any
	var scores []*report.Ledger
	seen := map[string]bool{}
	for _, g := range p.worked {
		var body []any
		for i := range g.ledgers {
			l := &g.ledgers[i]
			switch {
			case seen[l.ID]:
				continue
			case isScore(l):
				scores = append(scores, l)
			default:
				body = append(body, p.account(l))
			}
			seen[l.ID] = true
		}
		if len(body) > 0 {
			out = append(out, ui.H("h3", g.title), body)
		}
	}
	if len(out) == 0 {
		return nil
	}
	out = []any{ui.H("p", p.v.T(accountsLead)), ui.H("div", ui.Class("accts"), out)}
	if len(scores) > 0 {
		out = append(out, p.scores(scores))
	}
	return out
}

// worked are the accounts of a chapter.
type worked struct {
	title   string
	ledgers []report.Ledger
}

// account is one of them: its lines, and a double rule under the result.
func (p *paper) account(l *report.Ledger) app.UI {
	title := p.name(l)
	var rows []any
	for _, k := range l.Workings {
		rows = append(rows, ui.H("div", ui.H("dt", k.Label, ui.H("span", ui.Class("sum"), k.Sum())), ui.H("dd", k.Total.Operated())))
	}
	for _, r := range l.Rows {
		rows = append(rows, ui.H("div", ui.H("dt", ui.OriginMark(string(r.Origin)), r.Label), ui.H("dd", r.Operated())))
	}
	if len(l.Workings) == 0 {
		rows = append(rows, ui.H("div", ui.Class("total"), ui.H("dt", l.Total.Label), ui.H("dd", l.Total.Operated())))
	}
	parts := []any{ui.Class("acct"), ui.H("h4", title), ui.H("dl", rows), ui.H("p", ui.Class("formula"), l.Formula)}
	for _, n := range l.Notes {
		parts = append(parts, ui.Note(n))
	}
	switch n := len(l.Assumed); {
	case n > manyAssumed:
		parts = append(parts, ui.H("p", ui.Class("note"), p.v.T(assumedMany, "n", strconv.Itoa(n))))
	case n > 0:
		parts = append(parts, ui.H("p", ui.Class("note"), p.v.T(assumedHere), ui.H("span", ui.Class("as"), strings.Join(l.Assumed, "; ")), "."))
	}
	if len(l.Sources) > 0 {
		parts = append(parts, ui.H("p", ui.Class("note"), p.v.T(sourcesHere), p.cites(l)))
	}
	return ui.H("section", parts...)
}

// name is what an account is of: its question without "how is it worked out?".
func (p *paper) name(l *report.Ledger) string {
	name, _, _ := strings.Cut(l.Question, ": ¿")
	name, _, _ = strings.Cut(name, ": how ")
	p.say(name)
	return name
}

// cites are the numbers of an account's sources.
func (p *paper) cites(l *report.Ledger) []any {
	var out []any
	for _, s := range l.Sources {
		out = append(out, p.number(s), " ")
	}
	return out
}
