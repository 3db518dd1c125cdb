package pwa

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/measure"
	"quilate/app/session"
)

// listen puts the page's four listeners on its outermost element. What an
// element does stands on it as data-do, data-key and data-arg (ui.Does), so
// that no element needs a listener of its own: go-app keeps a listener that is
// equal in code with the values of its first drawing.
func (r *root) listen(page app.UI) app.UI {
	return app.Elem("div").Attr("id", "quilate").
		On("click", r.onClick).
		On("input", r.onInput).
		On("change", r.onChange).
		On("submit", r.onSubmit).
		Body(page)
}

// actOf is what the element that an event belongs to does.
func actOf(e app.Event) (el app.Value, a session.Act, ok bool) {
	target := e.Get("target")
	if !target.Truthy() || !target.Get("closest").Truthy() {
		return nil, a, false
	}
	el = target.Call("closest", "[data-do]")
	if !el.Truthy() {
		return nil, a, false
	}
	data := el.Get("dataset")
	read := func(name string) string {
		if v := data.Get(name); v.Type() == app.TypeString {
			return v.String()
		}
		return ""
	}
	return el, session.Act{Do: session.Do(read("do")), Key: read("key"), Value: read("arg")}, true
}

func (r *root) onClick(ctx app.Context, e app.Event) {
	el, a, ok := actOf(e)
	if !ok || el.Get("tagName").String() != "BUTTON" || el.Get("type").String() == "submit" {
		ctx.PreventUpdate() // there is nothing to draw anew
		return
	}
	if a.Do == session.FetchRest {
		r.fetch()
		return
	}
	if a.Do == session.TableCSV {
		if f, ok := r.csv(a.Key); ok {
			r.browser.Run(f)
		}
		return
	}
	r.apply(a)
}

func (r *root) onInput(ctx app.Context, e app.Event) {
	el, a, ok := actOf(e)
	if !ok {
		ctx.PreventUpdate()
		return
	}
	if tag, kind := el.Get("tagName").String(), el.Get("type").String(); tag != "TEXTAREA" && (tag != "INPUT" || kind != "text" && kind != "range" && kind != "color") {
		ctx.PreventUpdate() // "change" tells it
		return
	}
	a.Value = el.Get("value").String()
	r.apply(a)
}

func (r *root) onChange(ctx app.Context, e app.Event) {
	el, a, ok := actOf(e)
	if !ok {
		ctx.PreventUpdate()
		return
	}
	switch tag, kind := el.Get("tagName").String(), el.Get("type").String(); {
	case tag == "SELECT":
		a.Value = el.Get("value").String()
		r.apply(a)
	case kind == "file":
		r.browser.ReadFile(el, a.Do == measure.File)
	case kind == "checkbox", kind == "radio":
		r.apply(a)
	default:
		ctx.PreventUpdate() // typed into: "input" has told it
	}
}

func (r *root) onSubmit(ctx app.Context, e app.Event) {
	e.PreventDefault() // a form that is gone once this was drawn would be complained of
	el, a, ok := actOf(e)
	if !ok {
		return
	}
	if from := el.Get("dataset").Get("from"); from.Truthy() { // a long text, which is told once and not with every key
		if field := app.Window().Get("document").Call("getElementById", from); field.Truthy() {
			a.Value = field.Get("value").String()
		}
	}
	r.apply(a)
}
