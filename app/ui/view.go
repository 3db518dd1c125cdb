package ui

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
)

// View is what a page is made from.
type View struct {
	session.Model
	Base string // path under which the site stands: "/", "/blog/quilate/"
	Kept *Kept  // nil when a page is written in advance
	Path *Path  // nil: worked out whenever it is asked for
	Rest Rest   // of the program
	Late bool   // something that was asked for waits for it
}

// Rest says whether the second part of the program is there.
type Rest int

// Of the program's second part.
const (
	Whole       Rest = iota // it is there, or the program comes in one part
	Coming                  // it is being fetched, or will be
	Unreachable             // it could not be had
)

// Path is the path taken, worked out once for a drawing.
type Path struct{ steps []question.Step }

// Steps are the steps of the path taken.
func (v View) Steps() []question.Step {
	if v.Path == nil {
		return v.Model.Steps()
	}
	if v.Path.steps == nil {
		v.Path.steps = v.Model.Steps()
	}
	return v.Path.steps
}

// Step is the step shown, and its place in the path (from 0; −1 if it is not
// on it).
func (v View) Step() (question.Step, int) { return v.StepIn(v.Steps()) }

// T is a text in the reader's language and region.
func (v View) T(t i18n.Text, slots ...string) string { return v.Locale.Say(t, slots...) }

// Say picks between the two languages.
func (v View) Say(es, en string, slots ...string) string {
	return v.Locale.Say(i18n.Text{ES: es, EN: en}, slots...)
}

// Both is a text in both languages, for what is said in another than the page's.
func Both(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

// To is the address of a page in the reader's language.
func (v View) To(p session.Page) string {
	return v.Address(session.Route{Lang: v.Route.Lang, Page: p})
}

// Step is the address of a step of the wizard.
func (v View) StepAt(slug string) string {
	return v.Address(session.Route{Lang: v.Route.Lang, Page: session.Ask, Step: slug})
}

// Address is a route's address under the site's base path.
func (v View) Address(r session.Route) string { return Under(v.Base, r.Path()) }

// Whole is an address of ours with the site before it, for what opens outside
// of a frame; as it is while the site is not known.
func (v View) Whole(href string) string {
	if v.Site == "" {
		return href
	}
	return strings.TrimSuffix(v.Site, v.Base) + href
}

// Under puts a root-absolute path under a base path.
func Under(base, path string) string {
	if base == "" || base == "/" {
		return path
	}
	return base + path[1:]
}

// Does are the attributes that make an element carry out an act when it is
// pressed, chosen, ticked or typed into.
func Does(a session.Act) []Attr {
	return []Attr{{"data-do", string(a.Do)}, {"data-key", a.Key}, {"data-arg", a.Value}}
}

// Do is Does for an act without a key.
func Do(do session.Do, value string) []Attr {
	return Does(session.Act{Do: do, Value: value})
}

// Link goes to an address of ours.
func Link(href string, parts ...any) app.UI { return H("a", Href(href), parts) }

// Button carries out an act. The first is the page's main action, Second an
// outlined one, Linkish looks like a link.
func Button(a session.Act, parts ...any) app.UI {
	return H("button", Class("btn"), A("type", "button"), Does(a), parts)
}

// Second is an outlined button.
func Second(a session.Act, parts ...any) app.UI {
	return H("button", Class("btn second"), A("type", "button"), Does(a), parts)
}

// Linkish is a button that looks like a link.
func Linkish(a session.Act, parts ...any) app.UI {
	return H("button", Class("linkish"), A("type", "button"), Does(a), parts)
}

// Hidden is text for those who cannot see the page.
func Hidden(text string) app.UI { return H("span", Class("vh"), text) }

// Note is a small muted paragraph.
func Note(parts ...any) app.UI { return H("p", Class("note"), parts) }

// Fold is a disclosure: a line that opens what explains it.
func Fold(id, summary string, parts ...any) app.UI {
	return H("details", ID(id), H("summary", H("span", summary)), H("div", Class("body"), parts))
}
