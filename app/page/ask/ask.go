// Package ask is the wizard: one question, or a small group that belongs
// together, on a page.
package ask

import (
	"slices"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string {
	s, at := v.Step()
	if s.Page == nil {
		return "Quilate"
	}
	h1 := heading(v, s)
	title := h1 + " – Quilate"
	if at >= 0 {
		title = v.T(question.StepTitle, "n", strconv.Itoa(at+1), "m", strconv.Itoa(len(v.Steps())), "h1", h1)
	}
	if len(v.Model.Problems) > 0 {
		title = v.T(question.ErrorTitlePrefix) + title
	}
	return title
}

func heading(v ui.View, s question.Step) string {
	return v.T(s.Page.Title, question.Slots(s, s.Sheet(v.Doc()), v.Locale)...)
}

// Before is the link back, which stands before the main content.
func Before(v ui.View) app.UI {
	steps := v.Steps()
	_, at := v.StepIn(steps)
	back := v.To(session.Home)
	if at > 0 {
		back = v.StepAt(steps[at-1].Slug())
	}
	if v.FromReview() || at < 0 {
		back = v.To(session.Review)
	}
	return ui.Back(v, back)
}

// View is the page.
func View(v ui.View) app.UI {
	steps := v.Steps()
	s, at := v.StepIn(steps)
	if s.Page == nil {
		return ui.H("main", ui.ID("main"), ui.Class("page plain"), ui.H("h1", "Quilate"))
	}
	p := s.Page
	sheet := s.Sheet(v.Doc())
	slots := question.Slots(s, s.Sheet(v.Doc()), v.Locale)

	position := v.T(question.Acts[p.Act]) + " · " + v.T(p.Section, slots...)
	if at >= 0 {
		n, m := strconv.Itoa(at+1), strconv.Itoa(len(steps))
		position = v.Say("Paso {n} de {m}", "Step {n} of {m}", "n", n, "m", m) + " · " + v.T(p.Section, slots...)
	}
	var progress any
	if at >= 0 {
		progress = ui.H("progress", ui.A("max", strconv.Itoa(len(steps))), ui.A("value", strconv.Itoa(at+1)), ui.A("aria-label", v.Say("Camino hecho", "Progress")))
	}
	var hint any
	if h := v.T(p.Hint, slots...); h != "" {
		hint = ui.H("p", ui.Class("hint lead-hint"), h)
	}
	var says []any
	if p.Echo != nil {
		for _, line := range p.Echo(sheet, v.Locale) {
			says = append(says, ui.H("p", ui.Class("says"), line))
		}
	}
	if p.Warn != nil {
		for _, line := range p.Warn(sheet, v.Locale) {
			says = append(says, ui.H("p", ui.Class("doubt"), line))
		}
	}
	skip := any(nil)
	if !p.Short {
		skip = ui.Linkish(session.Act{Do: session.Skip, Key: s.Slug()}, v.T(question.SkipLabel))
	}
	class := "page q"
	return ui.H("main", ui.ID("main"), ui.Class(class),
		ui.H("div", ui.Class("asks"),
			ui.Problems(v),
			ui.H("p", ui.Class("steps"), position, progress),
			ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), heading(v, s)),
			hint,
			landed(v),
			ui.H("form", ui.A("method", "dialog"), ui.A("novalidate", "true"), ui.A("autocomplete", "off"), ui.Does(session.Act{Do: session.Continue, Key: s.Slug()}),
				ui.H("div", confirm(v, s)), fields(v, s), ui.H("div", says), folds(v, s, slots),
				ui.H("p", ui.Class("go"),
					ui.H("button", ui.Class("btn"), ui.A("type", "submit"), ui.ID("continue"), v.T(question.ContinueLabel)),
					skip)),
			saved(v)),
		ui.Aside(v))
}

func fields(v ui.View, s question.Step) any {
	switch s.Page.ID {
	case "channels":
		return channels(v, s)
	case "audit.full":
		return taps(v, s)
	}
	return ui.H("div", ui.Class("fields"), ui.Fields(v, s, "title"))
}

// confirm asks once whether numbers are written as this person writes them,
// with a number to look at. A page that came with the HTML would move for it:
// there, what was read as one types must do.
func confirm(v ui.View, s question.Step) any {
	if !v.Moved || v.Prefs.Confirmed || len(s.Page.Fields) == 0 || !s.Page.Fields[0].Kind.Numeric() {
		return nil
	}
	return ui.H("p", ui.Class("confirm"),
		ui.H("span", v.Say("¿Se lee bien así un número? ", "Does a number read right like this? "), ui.H("b", v.Locale.Money(1234.5, 2))),
		ui.H("span", ui.Class("acts"),
			ui.Linkish(session.Act{Do: session.Confirm}, v.Say("Sí", "Yes")),
			ui.Link(v.To(session.Settings), v.Say("No, cambiar", "No, change it"))))
}

// channels is the page of the channels: each a box, with the number of people
// under it once it is ticked.
func channels(v ui.View, s question.Step) any {
	sheet := s.Sheet(v.Doc())
	var rows, rest []any
	var wrong any
	for _, p := range v.Model.Problems {
		if field, _ := assessment.SplitKey(p.Key); field == "channels.on" {
			wrong = ui.ErrorLine(v, p.Key+"-error", p)
		}
	}
	for i := 0; i < len(s.Page.Fields); i++ {
		f := &s.Page.Fields[i]
		if f.At == "" {
			if f.Shown == nil || f.Shown(sheet) {
				rest = append(rest, ui.Field(v, s, f, "title"))
			}
			continue
		}
		var group []any
		for at := f.At; i < len(s.Page.Fields) && s.Page.Fields[i].At == at; i++ {
			if g := &s.Page.Fields[i]; g.Shown == nil || g.Shown(sheet) {
				group = append(group, ui.Field(v, s, g, "title"))
			}
		}
		i--
		rows = append(rows, ui.H("div", ui.Class("chan"), group))
	}
	return ui.H("div", ui.Class("fields"), ui.H("div", wrong), ui.H("div", ui.Class("chans"), rows), rest)
}

// taps is the audit of many followers: one tap for each, and back.
func taps(v ui.View, s question.Step) any {
	sheet := s.Sheet(v.Doc())
	tap := func(kind, es, en string) app.UI {
		return ui.Second(session.Act{Do: session.Count, Key: s.Slug(), Value: kind}, v.Say(es, en))
	}
	n, _ := sheet.Number("audit.n")
	return ui.H("div", ui.Class("fields"),
		ui.H("p", ui.Class("tapped"), v.Say("{n} mirados", "{n} looked at", "n", v.Locale.Number(n, 0))),
		ui.H("div", ui.Class("taps"),
			tap("customer", "Ya es cliente", "Already a customer"),
			tap("fit", "Podría comprar", "Could buy"),
			tap("real", "Es real, pero no podría", "Real, but could not"),
			tap("fake", "No es real", "Not real"),
			ui.If(v.Taps != "", ui.Linkish(session.Act{Do: session.Uncount, Key: s.Slug()}, v.Say("Deshacer el último", "Take the last one back")))),
		ui.Fold("by-numbers", v.Say("Escribir las cuentas", "Type the counts"), ui.Fields(v, s, "title")))
}

// folds are the two questions under a question: where the figure is found and
// why it is asked.
func folds(v ui.View, s question.Step, slots []string) any {
	p := s.Page
	var out []any
	where := v.T(p.Where, slots...)
	var body []any
	if where != "" {
		body = append(body, ui.H("p", ui.Class("small"), where))
	}
	var ids, ways []string
	switch {
	case p.InChannel && s.Place != "":
		ids = append(ids, question.ChannelOf(s.Place))
	case p.ID == "channels":
		ids = question.Channels(v.Doc())
	}
	for _, id := range ids {
		c, ok := channel.ByID(id)
		if !ok {
			continue
		}
		name := question.ChannelName(v.Doc(), id, v.Locale)
		if c.Where.Exists() {
			path := v.T(c.Where.Text)
			ways = append(ways, path)
			if c.Where.Unverified(v.Locale.Lang) {
				path += " (" + v.T(channel.MayDiffer) + ")"
			}
			body = append(body, ui.H("p", ui.Class("small"), ui.H("b", name+": "), path))
		}
		if trap := v.T(c.Trap); trap != "" && len(ids) == 1 {
			body = append(body, ui.H("p", ui.Class("small"), ui.H("b", v.Say("Cuidado: ", "Careful: ")), trap))
		}
		if len(ids) == 1 {
			body = append(body, ui.H("p", ui.Class("small muted"), v.T(channel.MenusChange, "canal", name, "channel", name)))
		}
	}
	for i := range p.Fields {
		f := &p.Fields[i]
		if w := v.T(f.Where, slots...); w != "" && !slices.Contains(ways, w) && (f.Shown == nil || f.Shown(s.Sheet(v.Doc()))) {
			body = append(body, ui.H("p", ui.Class("small"), w))
		}
	}
	if len(body) > 0 {
		out = append(out, ui.Fold("where", v.T(question.WhereLabel), body))
	}
	if why := v.T(p.Why, slots...); why != "" {
		out = append(out, ui.Fold("why", v.T(question.WhyLabel), ui.H("p", ui.Class("small"), why)))
	}
	return ui.H("div", ui.Class("folds"), out)
}

func saved(v ui.View) any {
	line := ui.SavedLine(v)
	if done := ui.Undone(v); done != "" {
		line = done
	}
	var soon, undo any
	if len(v.Past)+len(v.Future) > 0 {
		undo = ui.UndoRedo(v)
		if line == "" && !v.Denied && !v.Full { // the first save is on its way: its words keep their place, so that undo stays in its own
			soon, line = ui.Class("soon"), ui.JustSaved(v)
		}
		if line != "" {
			line += " · "
		}
	}
	return ui.H("p", ui.Class("small muted saved"), ui.H("span", soon, line), undo)
}

// landed says what an undo has changed where it has led to another question: the
// buttons below may be a screen away.
func landed(v ui.View) any {
	done := ui.Undone(v)
	if !v.Landed || done == "" {
		return nil
	}
	return ui.H("p", ui.Class("confirm landed"), ui.H("span", done), ui.H("span", ui.Class("acts"), ui.UndoRedo(v)))
}
