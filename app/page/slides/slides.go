// Package slides is the presentation: the findings of an assessment as a deck,
// for the management or for a client, with what to say to each slide.
package slides

import (
	"sync/atomic"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title: that of the slide where one fills the window,
// once the rest of the program is there, which makes the deck.
func Title(v ui.View) string {
	if v.Rest == ui.Whole && v.Route.Step != "" {
		if d := deckOf(v); d != nil {
			list := d.shown()
			if i := at(list, v.Route.Step); i >= 0 {
				return list[i].title + " – Quilate"
			}
		}
	}
	return v.Say("Presentación", "Presentation") + " – Quilate"
}

// View is the page on which the deck is put together.
func View(v ui.View) app.UI {
	if whole := stageOf(v); whole != nil {
		return whole
	}
	switch {
	case v.Doc().Empty():
		return main(empty(v)...)
	case v.Results == nil || !v.Results.Whole:
		return ui.Wait(v, v.Say("Presentación", "Presentation"), ui.Working)
	}
	return main(table(v, deckOf(v))...)
}

// Frame is what stands around the page: nothing where a slide fills the window.
func Frame(v ui.View, main app.UI) app.UI {
	if onStage(v) {
		return ui.Alone(v, main)
	}
	return ui.Frame(v, nil, main)
}

// onStage says whether a slide fills the window: it does unless there is
// something to ask or to say first.
func onStage(v ui.View) bool {
	return v.Route.Step != "" && !v.Doc().Empty() && v.Foreign == nil && !v.Erasing && !v.Crashed
}

// stageOf is what fills the whole window: a slide, or what the presenter sees;
// nil where the page stands in its frame.
func stageOf(v ui.View) app.UI {
	if !onStage(v) {
		return nil
	}
	d := deckOf(v)
	if d == nil {
		return ui.H("main", ui.ID("main"), ui.Class("show"), ui.H("h1", ui.ID("title"), ui.Class("vh"), ui.A("tabindex", "-1"), v.T(ui.Working)))
	}
	list := d.shown()
	i := max(0, at(list, v.Route.Step))
	if len(list) == 0 {
		return ui.H("main", ui.ID("main"), ui.Class("show"), ui.H("p", ui.Link(v.To(session.Present), v.Say("No queda ninguna diapositiva", "No slide is left"))))
	}
	if v.Route.View == session.PresenterView {
		return presenter(v, d, list, i)
	}
	return show(v, d, list, i)
}

func main(parts ...any) app.UI {
	class := "page plain present"
	return ui.H("main", ui.ID("main"), ui.Class(class), parts)
}

// empty is the page before anything is answered.
func empty(v ui.View) []any {
	return []any{
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Presentación", "Presentation")),
		ui.H("p", ui.Class("lead"), v.Say("Aquí saldrán tus diapositivas, con tus cifras: por qué no basta con contar seguidores, dónde estás, qué cuesta, qué devuelve y qué pedir.",
			"Your slides, with your figures, will stand here: why counting followers is not enough, where you stand, what it costs, what it returns and what to ask for.")),
		ui.H("p", v.Say("Con las primeras preguntas ya hay algo que enseñar.", "The first few questions give something to show.")),
		ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Ask)), v.Say("Empezar", "Start"))),
	}
}

// made is a deck with everything it was made from.
type made struct {
	results                                *analysis.Results
	locale                                 i18n.Locale
	day                                    time.Time
	version, title, audience, ask, choices string
	name                                   string
	deck                                   *deck
}

// last is the deck made last: most redraws change nothing of it.
var last atomic.Pointer[made]

// deckOf is the deck of the open assessment, nil while its findings are being
// worked out.
func deckOf(v ui.View) *deck {
	if v.Results == nil || !v.Results.Whole || v.Doc().Empty() {
		return nil
	}
	doc := v.Doc()
	said := func(key string) string { return doc.Answer(key).Text }
	now := made{results: v.Results, locale: v.Locale, day: v.Today(), version: version(v), title: said("present.title"), audience: said("present.audience"),
		ask: said("present.ask"), choices: said("present.slides"), name: doc.Name}
	if m := last.Load(); m != nil {
		now.deck = m.deck
		if now == *m {
			return m.deck
		}
	}
	now.deck = makeDeck(v)
	last.Store(&now)
	return now.deck
}
