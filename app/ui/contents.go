package ui

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// Entry is a heading of a long page, by its id.
type Entry struct{ ID, Name string }

// fewest is how many headings are worth contents.
const fewest = 4

// ToContents leads from the end of a part back to the contents of a page with
// so many headings.
func ToContents(v View, headings int) any {
	if headings < fewest {
		return nil
	}
	return H("p", Class("tocontents"), H("a", Href("#contents"), A("data-skip", "contents"), H("span", A("aria-hidden", "true"), "↑ "), v.Say("Apartados", "Contents")))
}

// Contents leads to the headings of a long page, in their order; folded. Under
// fewest there is none.
func Contents(v View, list []Entry) app.UI {
	if len(list) < fewest {
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
