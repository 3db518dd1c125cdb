package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Entry is a heading of a long page, by its id.
type Entry struct{ ID, Name string }

// Contents leads to the headings of a long page, in their order; folded. Under
// four there is none.
func Contents(v View, list []Entry) app.UI {
	if len(list) < 4 {
		return H("div")
	}
	items := make([]any, len(list))
	for i, e := range list {
		items[i] = H("li", H("a", Href("#"+e.ID), A("data-skip", e.ID), e.Name))
	}
	name := v.Say("En esta página: {n} apartados", "On this page: {n} parts", "n", v.Locale.Number(float64(len(list)), 0))
	return H("nav", Class("contents"), A("aria-label", v.Say("En esta página", "On this page")),
		Fold("contents", name, H("ol", Class("numbered"), items)))
}
