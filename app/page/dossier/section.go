package dossier

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/report"
	"quilate/app/ui"
)

// told is a section on paper: its finding, and all it rests on.
func (p *paper) told(s *report.Section) []any {
	p.say(s.Finding)
	p.say(s.Lead...)
	p.say(s.Notes...)
	out := []any{ui.H("h3", ui.ID("s-"+s.ID), s.Finding)}
	for _, lead := range s.Lead {
		if s.ID == "assumptions" { // speaks of changing them
			break
		}
		out = append(out, ui.H("p", lead))
	}
	var figures, lists []any
	for i, f := range s.Figures {
		if s.ID == "gap" && i == 0 { // drawn on the first page: here are its numbers
			figures = append(figures, ui.TableOf(p.v, f.Table))
			continue
		}
		if i > 0 { // the finding is the heading of the first alone
			figures = append(figures, ui.H("h4", f.Title))
		}
		figures = append(figures, p.figure(f))
	}
	for i := range s.Lists {
		lists = append(lists, p.list(&s.Lists[i]))
	}
	if len(lists) > 0 {
		lists = []any{ui.H("div", ui.Class("lists"), lists)}
	}
	if s.ID == "audience" { // its drawing may need half a page: the totals fill what is left of the page before it
		out = append(append(out, lists...), figures...)
	} else {
		out = append(append(out, figures...), lists...)
	}
	for i := range s.Tables {
		out = append(out, p.table(s.ID, &s.Tables[i]))
	}
	if len(s.Values) > 0 {
		out = append(out, p.answers(s.Values))
	}
	for _, note := range s.Notes {
		out = append(out, ui.Note(note))
	}
	return out
}

// figure is a drawing with its source.
func (p *paper) figure(f chart.Figure) app.UI {
	p.say(f.Title, f.Source)
	var source any
	if f.Source != "" && f.Source != f.Title+"." {
		source = ui.H("p", ui.Class("src"), f.Source)
	}
	return ui.H("figure", ui.Class("fig"), ui.ID("fig-"+f.ID),
		ui.H("div", ui.Class("draw"), ui.Raw(f.Narrow), ui.Raw(f.Wide)),
		ui.H("figcaption", ui.Class("vh"), f.Title+". "+f.Caption), source)
}

// list is a few statements, each with what belongs to it.
func (p *paper) list(l *report.List) app.UI {
	p.say(l.Title)
	var out []any
	for _, line := range l.Lines {
		p.say(line.Text, line.More)
		var value, more any
		if line.Value != "" {
			value = ui.H("span", ui.Class("v"), line.Value)
		}
		if mark := ui.Origin(p.v, string(line.Origin)); mark != nil || line.More != "" {
			more = ui.H("span", ui.Class("w"), mark, line.More)
		}
		out = append(out, ui.H("li", ui.H("span", line.Text), value, more))
	}
	var title any
	if l.Title != "" {
		title = ui.H("h4", l.Title)
	}
	return ui.H("div", ui.Class("points"), title, ui.H("ul", ui.Class("assume"), out))
}

// table is a table of a section.
func (p *paper) table(id string, t *report.Table) app.UI {
	for _, row := range t.Rows {
		p.say(row[0])
	}
	return ui.H("div", ui.Class("t-"+id), ui.TableOf(p.v, t.Table))
}
