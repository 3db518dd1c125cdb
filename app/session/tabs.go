package session

import (
	"errors"
	"slices"

	"quilate/app/assessment"
)

// elsewhere is another tab having stored something. Work on different
// questions is put together; where both tabs changed the same one, the person
// is asked.
func elsewhere(m Model, e Elsewhere) (Model, []Effect) {
	open := e.ID == m.Open.Doc.ID
	if e.Stored == "" {
		if !open {
			m.Shelf = slices.DeleteFunc(slices.Clone(m.Shelf), func(s Stored) bool { return s.Doc.ID == e.ID })
		}
		return m, nil // what is open stays, and is stored again with the next change
	}
	doc, env, err := assessment.Open(e.Stored)
	if errors.Is(err, assessment.ErrNewer) && open {
		m.Open.ReadOnly, m.Notice = true, newer()
	}
	if err != nil {
		return m, nil
	}
	theirs := taken(doc, env, e.Stored)
	theirs.Before = m.Open.Text
	if !open {
		m.Shelf = append([]Stored{theirs}, slices.DeleteFunc(slices.Clone(m.Shelf), func(s Stored) bool { return s.Doc.ID == e.ID })...)
		return m, nil
	}
	mine := m.Open
	if e.News && (e.Stored == mine.Text || env.Revision < mine.Revision) {
		return m, nil // known already
	}
	base := mine.Text
	if env.Revision <= mine.Revision {
		base = mine.Before // both were stored at the same moment
	}
	if env.Revision < mine.Revision {
		base = ""
	}
	merged, ok := theirs.Doc, equal(mine.Doc, theirs.Doc)
	if !ok && m.Foreign == nil {
		if before, _, err := assessment.Open(base); err == nil {
			merged, ok = merge(before, mine.Doc, theirs.Doc)
		}
	}
	if !ok && m.Open.Doc.Empty() {
		merged, ok = theirs.Doc, true
	}
	if !ok {
		m.Foreign = &theirs
		return m, []Effect{Focus{"tabs-title"}}
	}
	m.Foreign = nil
	m.Epoch++
	if !equal(merged, mine.Doc) {
		m.Past = append(slices.Clone(m.Past), mine.Doc)
	}
	m.Open = theirs
	m.Open.Revision = max(theirs.Revision, mine.Revision)
	m.Open.Doc = merged
	if equal(merged, theirs.Doc) && theirs.Revision >= mine.Revision {
		return analysed(m)
	}
	return analysed(m, Save{merged.ID})
}

// merge puts together what two tabs changed since before; ok is false when
// both changed the same thing to something else.
func merge(before, mine, theirs assessment.Document) (merged assessment.Document, ok bool) {
	bare := func(d assessment.Document) string {
		d.Answers = nil
		return assessment.Encode(d)
	}
	merged = theirs
	switch was := bare(before); {
	case bare(mine) == was || bare(mine) == bare(theirs):
	case bare(theirs) == was:
		merged = mine
		merged.Answers = theirs.Answers
	default:
		return merged, false
	}
	for _, key := range append(before.Keys(), mine.Keys()...) {
		was, a, b := before.Answer(key), mine.Answer(key), theirs.Answer(key)
		switch {
		case same(a, was) || same(a, b):
		case same(b, was):
			merged = merged.With(key, a)
		default:
			return merged, false
		}
	}
	return merged, true
}

func equal(a, b assessment.Document) bool { return assessment.Encode(a) == assessment.Encode(b) }

func same(a, b assessment.Answer) bool {
	number := func(a, b *float64) bool { return a == b || a != nil && b != nil && *a == *b }
	return a.Choice == b.Choice && a.Text == b.Text && a.Unknown == b.Unknown && a.Basis == b.Basis && a.Typed == b.Typed &&
		number(a.Value, b.Value) && number(a.Low, b.Low) && number(a.High, b.High) && number(a.Of, b.Of)
}

// resolve settles two tabs' changes as the person chose.
func resolve(m Model, do Do) (Model, []Effect) {
	if m.Foreign == nil {
		return m, nil
	}
	theirs := *m.Foreign
	m.Foreign = nil
	m.Epoch++
	switch do {
	case Theirs:
		m.Past = append(slices.Clone(m.Past), m.Open.Doc)
		m.Open = theirs
		return analysed(m, FocusBack{})
	case Both:
		mine := m.Open.Doc
		m.Shelf = append([]Stored{theirs}, slices.DeleteFunc(slices.Clone(m.Shelf), func(s Stored) bool { return s.Doc.ID == theirs.Doc.ID })...)
		mine.ID = newID(m)
		m.Open = Stored{Doc: mine}
		m.Prefs.Active = mine.ID
		return analysed(m, Save{mine.ID}, SaveSettings{m.Prefs.text()}, FocusBack{})
	}
	m.Open.Revision, m.Open.Text, m.Open.Before = theirs.Revision, theirs.Text, m.Open.Text
	return analysed(m, Save{m.Open.Doc.ID}, FocusBack{})
}
