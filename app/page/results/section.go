package results

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// headingID is where a section begins.
func headingID(s *report.Section) string { return "h-" + s.ID }

// section is a finding on the left and what it rests on to the right; back is
// at its end.
func section(v ui.View, s *report.Section, back any) app.UI {
	title := headingID(s)
	var body []any
	if s.Switch != nil {
		body = append(body, choice(s.Switch))
	}
	for i := range s.Figures {
		if s.ID == "gap" {
			body = append(body, quadrant(v, s.Figures[i]))
		} else {
			body = append(body, ui.Figure(v, s.Figures[i]))
		}
	}
	for i := range s.Lists {
		body = append(body, list(v, &s.Lists[i]))
	}
	for i := range s.Tables {
		body = append(body, table(s.ID+strconv.Itoa(i), s.Tables[i]))
	}
	if len(s.Values) > 0 {
		body = append(body, values(v, s.Values))
	}
	if len(s.Ledgers) > 0 {
		body = append(body, ui.H("div", ui.Class("accounts"), ledgers(v, s.ID, s.Ledgers)))
	}
	var after []any
	for _, n := range s.Notes {
		after = append(after, ui.Note(n))
	}
	for _, a := range s.Actions {
		href := address(v, a.Key)
		if a.Compare {
			href = v.To(session.Compare)
		}
		switch {
		case href == "":
		case a.Button != "":
			after = append(after, ui.H("p", ui.Class("act"), ui.H("a", ui.Class("btn second"), ui.Href(href), a.Button)))
		default:
			after = append(after, ui.H("p", ui.Class("act"), a.Text+". ", ui.Link(href, v.Say("Responder", "Answer"), ui.Hidden(a.Text))))
		}
	}
	if w := words(v, s.Terms); w != nil {
		after = append(after, w)
	}
	if s.ID == "assumptions" {
		after = append(after, ui.H("p", ui.Class("act"), ui.H("a", ui.Class("btn second"), ui.Href(v.To(session.Review)), v.Say("Cambiar respuestas", "Change answers"))))
	}
	if s.ID == "measured" {
		after = append(after, ui.H("p", ui.Class("act"), ui.H("a", ui.Class("btn second"), ui.Href(v.To(session.Measure)), v.Say("Ver la medida o añadir meses", "See the measurement or add months"))))
	}
	var under any
	if len(after) > 0 {
		under = ui.H("div", ui.Class("after"), after)
	}
	return ui.H("section", ui.Class("sec"), ui.ID("sec-"+s.ID), ui.A("aria-labelledby", title),
		ui.H("div", ui.Class("head"), ui.H("h2", ui.ID(title), ui.A("tabindex", "-1"), s.Finding), paragraphs("note", s.Lead)),
		ui.H("div", ui.Class("fig stack"), body),
		under, back)
}

// quadrant stands beside its own table.
func quadrant(v ui.View, f chart.Figure) app.UI {
	return ui.H("figure", ui.Class("one"), ui.ID("fig-"+f.ID),
		ui.H("div", ui.Class("quad"),
			ui.H("div", ui.Class("draw"), ui.Raw(f.Narrow), ui.Raw(f.Wide)),
			ui.TableOf(v, f.Table)),
		ui.H("figcaption", ui.Class("vh"), f.Title),
		ui.H("p", ui.Class("csv acts"), ui.Files(v, f.ID)))
}

// table is a table whose columns have voices.
func table(id string, t report.Table) app.UI {
	var head, rows []any
	for i, h := range t.Head {
		if h == "" {
			head = append(head, ui.H("td"))
			continue
		}
		tone := ""
		if i < len(t.Tones) {
			tone = t.Tones[i]
		}
		head = append(head, ui.H("th", ui.A("scope", "col"), ui.Class(tone), h))
	}
	for n, r := range t.Rows {
		class := ""
		if n < t.Top {
			class = "top"
		}
		var cells []any
		for i, c := range r {
			if i == 0 {
				cells = append(cells, ui.H("th", ui.A("scope", "row"), c))
			} else { // where there is no room for columns, each cell says which it is
				cells = append(cells, ui.H("td", ui.A("data-of", t.Head[i]), c))
			}
		}
		rows = append(rows, ui.H("tr", ui.Class(class), cells))
	}
	whole := ui.H("div", ui.Class("scroll stacked"), ui.ID("table-"+id), ui.A("tabindex", "0"), ui.A("role", "group"), ui.A("aria-label", t.Caption),
		ui.H("table", ui.H("caption", t.Caption), ui.H("thead", ui.H("tr", head)), ui.H("tbody", rows)))
	if t.Fold == "" {
		return whole
	}
	// The style sheet shows what is in it where there is room for columns, and on
	// paper, whether it is open or not.
	return ui.H("details", ui.Class("tall"), ui.ID("fold-"+id), ui.H("summary", ui.H("span", t.Fold)), whole)
}

// choice is a switch between two ways of looking.
func choice(s *report.Switch) app.UI {
	var out []any
	for _, o := range s.Options {
		out = append(out, ui.H("button", ui.Class("seg"), ui.A("type", "button"), pressed(o.On),
			ui.Does(session.Act{Do: session.View, Key: s.Key, Value: o.Value}), o.Text))
	}
	return ui.H("div", ui.Class("segs"), ui.A("role", "group"), ui.A("aria-label", s.Label), out)
}

// list is a few statements, each with what belongs to it.
func list(v ui.View, l *report.List) app.UI {
	var out []any
	for _, line := range l.Lines {
		var value, more any
		if line.Value != "" {
			value = ui.H("span", ui.Class("v"), line.Value)
		}
		word := v.Say("Responder", "Answer")
		if line.Change {
			word = v.Say("Cambiar", "Change")
		}
		link := change(v, line.Key, word, line.Text)
		if origin := ui.Origin(v, string(line.Origin)); line.More != "" || link != nil || origin != nil {
			more = ui.H("span", ui.Class("w"), origin, line.More+" ", link)
		}
		out = append(out, ui.H("li", ui.H("span", line.Text), value, more))
	}
	var title any
	if l.Title != "" {
		title = ui.H("h3", l.Title)
	}
	return ui.H("div", ui.Class("points"), title, ui.H("ul", ui.Class("assume"), out))
}

// values are the inputs of the account, each once: those that weigh most, and
// the others group by group, folded where there are many.
func values(v ui.View, list []report.Value) app.UI {
	n := 0
	for n < len(list) && list[n].Group == "" {
		n++
	}
	var parts, rest []any
	if n > 0 {
		parts = append(parts, ui.H("div", ui.Class("points"), ui.H("h3", v.Say("Los que más pesan", "Those that weigh most")), inputs(v, list[:n])))
	}
	for from := n; from < len(list); {
		to := from
		for to < len(list) && list[to].Group == list[from].Group {
			to++
		}
		rest = append(rest, ui.H("div", ui.Class("points"), ui.H("h3", list[from].Group), inputs(v, list[from:to])))
		from = to
	}
	if n > 0 && len(rest) > 0 {
		rest = []any{ui.Fold("inputs-rest", v.Locale.Count(float64(len(list)-n), i18n.Forms{
			One:   i18n.Text{ES: "Ver el {n} restante", EN: "See the remaining {n}"},
			Other: i18n.Text{ES: "Ver los {n} restantes", EN: "See the remaining {n}"},
		}), rest)}
	}
	return ui.H("div", ui.Class("inputs"), legend(v), parts, rest)
}

func inputs(v ui.View, list []report.Value) app.UI {
	var out []any
	for _, value := range list {
		class := "v"
		if value.Assumed {
			class = "v as"
		}
		from := []any{value.From}
		if value.URL != "" {
			from = []any{ui.H("a", ui.Href(value.URL), ui.A("rel", "noopener noreferrer"), value.From)}
		}
		if value.Warning != "" {
			from = append(from, ". "+value.Warning)
		}
		out = append(out, ui.H("li",
			ui.H("span", value.Label),
			ui.H("span", ui.Class(class), value.Value),
			ui.H("span", ui.Class("w mk"), ui.OriginMark(string(value.Origin)), ui.H("span", from)),
			ui.H("span", ui.Class("w2"), change(v, value.Key, v.Say("Cambiar", "Change"), value.Label))))
	}
	return ui.H("ul", ui.Class("assume"), out)
}

// change leads to where something is asked; nil if it is not.
func change(v ui.View, key, word, what string) any {
	href := address(v, key)
	if href == "" {
		return nil
	}
	return ui.Link(href, word, ui.Hidden(what))
}

// address is where a key is asked, "" if it is not.
func address(v ui.View, key string) string {
	if key == "" {
		return ""
	}
	step, ok := question.PageOf(v.Doc(), key)
	if !ok {
		return ""
	}
	return v.StepAt(step.Slug())
}
