package report

import (
	"quilate/app/channel"
	"quilate/app/question"
)

// Source is where a figure in an account comes from.
type Source struct {
	Label, By, Year, URL, Note string
	Old, Recalled, Convention  bool
}

// cite adds the sources of the inputs in an account, each once, and names what
// is assumed.
func (w *writer) cite(l *Ledger, paths ...string) {
	_, in := w.from(paths...)
	if in == nil {
		return
	}
	if in.Origin.Assumed() {
		name := w.inputName(in)
		seen := false
		for _, a := range l.Assumed {
			seen = seen || a == name
		}
		if !seen {
			l.Assumed = append(l.Assumed, name)
		}
	}
	w.citeRow(l, in.Row)
}

// citeRow adds a row of the tables of figures as a source, once.
func (w *writer) citeRow(l *Ledger, id string) {
	s, ok := w.source(id)
	if !ok {
		return
	}
	for _, have := range l.Sources {
		if have.Label == s.Label && have.URL == s.URL {
			return
		}
	}
	l.Sources = append(l.Sources, s)
}

// citeAll adds every assumed figure of the account.
func (w *writer) citeAll(l *Ledger) {
	for i := range w.r.Present.List {
		if in := &w.r.Present.List[i]; in.Origin.Assumed() {
			w.cite(l, in.Path)
		}
	}
}

// source tells a row of the tables of figures, as it holds for the document.
func (w *writer) source(id string) (Source, bool) {
	f, ok := question.Figure(w.r.Doc, id)
	if !ok {
		return Source{}, false
	}
	label := f.Label()
	s := Source{
		Label: w.tell(&label.Name), By: label.By, Year: f.Years(), Note: w.tell(&label.Definition),
		Old: f.OlderThan(channel.Stale, w.now), Recalled: f.Recalled(), Convention: f.Status == channel.OurConvention,
	}
	if s.Label == "" {
		s.Label = f.ID
	}
	if links := f.Links(); len(links) > 0 {
		s.URL = links[0]
	}
	return s, true
}
