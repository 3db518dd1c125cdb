package session

import (
	"maps"
	"slices"

	"quilate/app/assessment"
	"quilate/app/question"
)

// Counted is the document that the figures beside the questions are worked out
// from: with each answer that cannot be as it was before.
func (m Model) Counted() assessment.Document {
	d := m.Doc()
	for key, a := range m.Held {
		d = d.With(key, a)
	}
	return d
}

// holding is m after the answer to a key has changed: if it cannot be, the one
// before goes on counting, and others are let go that can be now.
func (m Model) holding(key string, before assessment.Answer) Model {
	if m.Route.Page != Ask && m.Route.Page != All {
		m.Held = nil
		return m
	}
	if _, is := m.Held[key]; !is {
		counted := m.Counted()
		if n := m.refusals(counted, key); n > 0 && n > m.refusals(counted.With(key, before), key) {
			m = m.held(key, before)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(m.Held)) {
		if m.refusals(m.Counted().With(key, m.Doc().Answer(key)), key) == 0 {
			m.Held = maps.Clone(m.Held)
			delete(m.Held, key)
		}
	}
	return m
}

func (m Model) held(key string, a assessment.Answer) Model {
	m.Held = maps.Clone(m.Held)
	if m.Held == nil {
		m.Held = map[string]assessment.Answer{}
	}
	m.Held[key] = a
	return m
}

// refusals is how many answers cannot be on the step of a key.
func (m Model) refusals(d assessment.Document, key string) int {
	step, ok := question.PageOf(d, key)
	if m.Route.Page == Ask {
		if s := m.asked(); s.Page != nil && asks(s, key) {
			step, ok = s, true
		}
	}
	if !ok {
		return 0
	}
	return len(question.Refused(step, d, m.Locale))
}

func asks(s question.Step, key string) bool {
	id, _ := assessment.SplitKey(key)
	return slices.ContainsFunc(s.Page.Fields, func(f question.Field) bool { return f.ID == id })
}

// leavingOut is m at a question, or at all of them, that is come to: what cannot
// be there is left out, since nobody knows what stood in its place.
func (m Model) leavingOut() Model {
	var steps []question.Step
	switch {
	case !m.Ready:
	case m.Route.Page == All:
		steps = question.Everything(m.Doc())
	case m.Route.Page == Ask:
		steps = []question.Step{m.asked()}
	}
	for _, s := range steps {
		if s.Page == nil {
			continue
		}
		for _, p := range question.Refused(s, m.Counted(), m.Locale) {
			m = m.held(p.Key, assessment.Answer{})
		}
	}
	return m
}
