// Package ui holds the controls: how a field, a figure, a table, a notice and
// the frame of a page are written, and how an element says what pressing it
// does. Everything here is a function from the model to HTML.
package ui

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// Attr is an attribute of an element. With an empty Value it is left out.
type Attr struct{ Name, Value string }

// A makes an attribute.
func A(name, value string) Attr { return Attr{name, value} }

// Class, ID and the others are the attributes in daily use.
func Class(v string) Attr { return Attr{"class", v} }
func ID(v string) Attr    { return Attr{"id", v} }
func Href(v string) Attr  { return Attr{"href", v} }

// If keeps an attribute or an element only when cond holds.
func If(cond bool, part any) any {
	if !cond {
		return nil
	}
	return part
}

// Flag is a boolean attribute.
func Flag(name string, on bool) Attr {
	if !on {
		return Attr{}
	}
	return Attr{name, "true"}
}

// H makes an element. The parts are attributes, texts, elements and slices of
// elements, in any order; nil and empty ones are left out.
//
// Only go-app's generic element is used, never its type a tag: each of those
// brings a hundred methods into the wasm.
func H(tag string, parts ...any) app.UI {
	switch tag {
	case "input", "img", "br", "hr", "meta", "link", "col":
		e := app.ElemSelfClosing(tag)
		collect(parts, func(a Attr) { e.Attr(a.Name, a.Value) }, nil)
		return e
	}
	e, body := app.Elem(tag), make([]app.UI, 0, len(parts))
	collect(parts, func(a Attr) { e.Attr(a.Name, a.Value) }, &body)
	return e.Body(body...)
}

// collect goes through the parts of an element: each attribute that is not
// empty goes to attr, and what there is to see is appended to body.
func collect(parts []any, attr func(Attr), body *[]app.UI) {
	for _, p := range parts {
		switch p := p.(type) {
		case nil:
		case Attr:
			if p.Value != "" {
				attr(p)
			}
		case []Attr:
			for _, a := range p {
				if a.Value != "" {
					attr(a)
				}
			}
		case string:
			if p != "" {
				*body = append(*body, app.Text(whole(p)))
			}
		case int:
			*body = append(*body, app.Text(strconv.Itoa(p)))
		case []app.UI:
			for _, u := range p {
				if u != nil {
					*body = append(*body, u)
				}
			}
		case []any:
			collect(p, attr, body)
		case app.UI:
			*body = append(*body, p)
		}
	}
}

// whole keeps a sign together with the amount behind it: between "−" or "+" and
// "$8,400" a line may break, between a sign and a digit it may not.
func whole(s string) string {
	const minus, joiner = "−", "\u2060"
	if !strings.Contains(s, minus) && strings.IndexByte(s, '+') < 0 {
		return s
	}
	out := make([]byte, 0, len(s)+4*len(joiner))
	for s != "" {
		n := 1
		if s[0] == minus[0] && strings.HasPrefix(s, minus) {
			n = len(minus)
		}
		sign := n > 1 || s[0] == '+'
		out, s = append(out, s[:n]...), s[n:]
		if sign && s != "" && s[0] != ' ' && (s[0] < '0' || s[0] > '9') {
			out = append(out, joiner...)
		}
	}
	return string(out)
}

// Group is some elements side by side.
func Group(parts ...any) []app.UI {
	var body []app.UI
	collect(parts, func(Attr) {}, &body)
	return body
}

// Raw is HTML of our own making: a drawing.
func Raw(html string) app.UI { return app.Raw(html) }
