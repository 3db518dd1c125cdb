package ui

import "quilate/app/i18n"

const (
	disc = `<svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><circle cx="6" cy="6" r="5" class="mk1"/></svg>`
	half = `<svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><circle cx="6" cy="6" r="5" class="mk0"/><path d="M6 1A5 5 0 0 0 6 11Z" class="mk1"/></svg>`
	ring = `<svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><circle cx="6" cy="6" r="5" class="mk0"/></svg>`
)

// origins are the marks of where a value comes from, by analysis.Origin:
// ● yours, ◐ reference, ○ convention.
var origins = []struct {
	origin, svg string
	word        i18n.Text
	assumed     bool
}{
	{"own", disc, i18n.Text{ES: "Tuyo", EN: "Yours"}, false},
	{"eye", disc, i18n.Text{ES: "Tuyo, a ojo", EN: "Yours, by eye"}, false},
	{"published", half, i18n.Text{ES: "Referencia", EN: "Reference"}, true},
	{"convention", ring, i18n.Text{ES: "Convención", EN: "Convention"}, true},
}

// Origin says where a value comes from, with its mark; nil where it follows
// from others.
func Origin(v View, origin string) any {
	for _, o := range origins {
		switch {
		case o.origin != origin:
		case o.assumed:
			return H("span", Class("mk"), Raw(o.svg), H("span", Class("as"), v.T(o.word)))
		default:
			return H("span", Class("mk"), Raw(o.svg), v.T(o.word))
		}
	}
	return nil
}

// OriginMark is the mark alone.
func OriginMark(origin string) any {
	for _, o := range origins {
		if o.origin == origin {
			return Raw(o.svg)
		}
	}
	return nil
}
