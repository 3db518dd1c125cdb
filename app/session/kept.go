package session

import (
	"slices"
	"strings"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/jsontext"
)

// mark begins the last member of what a page has stored: the checksum of all
// that stands before it.
const mark = `,"checksum":"`

// Marked is what a page keeps, an object in JSON, as it is stored: with its
// checksum as the last member. Whoever does not know that passes over it, so
// versions before it read what is stored now.
func Marked(text string) string {
	body, ok := strings.CutSuffix(text, "}")
	if !ok || len(body) < 2 {
		return text
	}
	return body + mark + assessment.Checksum(text) + `"}`
}

// Unmarked is its inverse; ok is false where it is not what was stored. What
// versions without a checksum stored has to be an object.
func Unmarked(stored string) (text string, ok bool) {
	if at := strings.LastIndex(stored, mark); at >= 0 {
		text = stored[:at] + "}"
		return text, Marked(text) == stored
	}
	v, ok := jsontext.Parse(stored)
	var r jsontext.Reader
	return stored, ok && !r.Object(v).Missing()
}

// keptBad says that what a page has stored cannot be read, and has it ready to
// be downloaded. All pages that keep something are about a workshop.
func (m Model) keptBad(text, es, en string) Model {
	m.Bad = strings.Trim(m.Bad+"\n\n"+text, "\n")
	if m.Notice == nil {
		m.Notice = &Notice{Alarm: true, Text: i18n.Text{ES: es, EN: en}, Acts: offerBad(m.Bad)}
	}
	return m
}

// kept reads what pages have stored, each as it was last kept; as it was before
// where that cannot be read, and then it says so and keeps what could not be
// read.
func (m Model) kept(l Loaded) (Model, []Effect) {
	var effects []Effect
	var pages []Page
	for p := range l.Kept {
		pages = append(pages, p)
	}
	for p := range l.KeptBefore {
		if _, there := l.Kept[p]; !there {
			pages = append(pages, p)
		}
	}
	slices.Sort(pages)
	m.Kept = map[Page]string{}
	for _, p := range pages {
		text, ok := Unmarked(l.Kept[p])
		if !ok {
			bad := l.Kept[p]
			if text, ok = Unmarked(l.KeptBefore[p]); ok {
				m = m.keptBad(bad, "No hemos podido leer lo último guardado del taller. Hemos vuelto a como estaba justo antes.",
					"We could not read the workshop's last save. We went back to how it was just before.")
			} else {
				text, bad = "", strings.Trim(bad+"\n\n"+l.KeptBefore[p], "\n")
				m = m.keptBad(bad, "No hemos podido leer lo guardado del taller. No lo hemos borrado: puedes descargarlo.",
					"We could not read what was saved of the workshop. It is not deleted: you can download it.")
			}
			effects = append(effects, QuarantineKept{p, bad}, Keep{Page: p, Text: text})
		}
		m.Kept[p] = text
	}
	return m, effects
}

// Unreadable says that what a page has stored is as it was stored, and yet says
// nothing to this version, or not all of it. It stays where it is until the page
// keeps something else: then it is put apart.
func (m Model) Unreadable(p Page) Model {
	if text := m.Kept[p]; text != "" && !strings.Contains(m.Bad, text) {
		m = m.keptBad(text, "Hay algo guardado del taller que esta versión no puede leer. No lo hemos borrado: puedes descargarlo.",
			"Something saved of the workshop cannot be read by this version. It is not deleted: you can download it.")
	}
	return m
}

// Keeping is m with what a page stores for itself, and the effect that does it;
// "" forgets it.
func (m Model) Keeping(p Page, text string) (Model, Effect) {
	before := m.Kept[p]
	kept := make(map[Page]string, len(m.Kept)+1)
	for page, text := range m.Kept {
		kept[page] = text
	}
	kept[p] = text
	m.Kept = kept
	return m, Keep{Page: p, Text: text, Apart: before != "" && before != text && strings.Contains(m.Bad, before)}
}

// keptElsewhere is what another tab stored for a page. What cannot be read is no
// news: here is what was read.
func (m Model) keptElsewhere(msg KeptElsewhere) Model {
	text, ok := "", true
	if msg.Text != "" {
		text, ok = Unmarked(msg.Text)
	}
	if ok {
		m, _ = m.Keeping(msg.Page, text)
		m = m.WithAside(msg.Page, nil)
	}
	return m
}
