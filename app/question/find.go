package question

import (
	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
)

// Lookup gives the page and the field that an answer key belongs to: the first
// page that asks for it.
func Lookup(key string) (*Page, *Field, bool) {
	id, place := assessment.SplitKey(key)
	for _, pages := range [][]Page{Pages, OwnPages} {
		for i := range pages {
			p := &pages[i]
			for j := range p.Fields {
				f := &p.Fields[j]
				if f.ID == id && (f.At == place || f.At == "" && (f.Global || p.Scope != Once || place == "")) {
					return p, f, true
				}
			}
		}
	}
	return nil, nil, false
}

// FindOut completes "averigua …" for an answer key: "cuánta gente hay en tu
// mercado". A field without words of its own says its label, in lower case.
func FindOut(key string, loc i18n.Locale) string {
	page, f, ok := Lookup(key)
	if !ok {
		return ""
	}
	_, place := assessment.SplitKey(key)
	text := f.Find
	switch {
	case !text.IsZero():
	case !f.Label.IsZero():
		text = f.Label
	default:
		text = page.Title
	}
	return lowerFirst(loc.Say(text, slots(Sheet{Place: place}, loc)...))
}

// WhereFrom says where the figures of a step are found, paragraph by
// paragraph: the page's own words, the way through the channel's menus, the
// figure there that misleads.
func WhereFrom(step Step, d assessment.Document, loc i18n.Locale) []string {
	var out []string
	s := step.Sheet(d)
	filled := Slots(step, s, loc)
	if !step.Page.Where.IsZero() {
		out = append(out, loc.Say(step.Page.Where, filled...))
	}
	if c, ok := channel.ByID(ChannelOf(s.Place)); ok && step.Page.InChannel {
		out = append(out, channelWhere(c, d, loc)...)
	}
	return out
}

// channelWhere is the way to a channel's figures, and the trap there.
func channelWhere(c channel.Channel, d assessment.Document, loc i18n.Locale) []string {
	var out []string
	name := spokenName(d, c.ID, loc)
	if c.Where.Exists() {
		out = append(out, loc.Say(c.Where.Text),
			loc.Say(channel.MenusChange, "canal", name, "channel", name))
	}
	if !c.Trap.IsZero() {
		out = append(out, loc.Say(c.Trap))
	}
	return out
}

// Stood says whether of two answers to a key one is none and the other what
// stands in the field by itself.
func Stood(key string, a, b assessment.Answer) bool {
	if a.IsZero() {
		a, b = b, a
	}
	_, f, ok := Lookup(key)
	return ok && b.IsZero() && (f.Prefill != nil && a.Same(assessment.Number(*f.Prefill)) || f.Start != "" && a.Same(assessment.Choose(f.Start)))
}
