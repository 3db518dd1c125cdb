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
func (m Model) refusals(d assessment.Document, key string) int { return len(m.refused(d, key)) }

// refused are the answers that cannot be on the step of a key.
func (m Model) refused(d assessment.Document, key string) []question.Problem {
	step, ok := question.PageOf(d, key)
	if m.Route.Page == Ask {
		if s := m.asked(); s.Page != nil && s.Asks(d, key) {
			step, ok = s, true
		}
	}
	if !ok {
		return nil
	}
	return question.Refused(step, d, m.Locale)
}

// Refused is what cannot be on a step, beside all questions, where no Continue
// asks. Half a number is often none that can be: while somebody types, only what
// was wrong before is still said, and the rest when they pause.
func (m Model) Refused(s question.Step) []question.Problem {
	problems := question.Refused(s, m.Doc(), m.Locale)
	if m.Quiet || m.lastKey == "" || !s.Asks(m.Doc(), m.lastKey) {
		return problems
	}
	return m.only(problems)
}

// only are those of the problems that m.Problems knows of.
func (m Model) only(problems []question.Problem) []question.Problem {
	return slices.DeleteFunc(problems, func(p question.Problem) bool {
		return !slices.ContainsFunc(m.Problems, func(was question.Problem) bool { return was.Key == p.Key })
	})
}

// quiet is m after a pause.
func (m Model) quiet() Model {
	if was := m.Quiet; !was && m.Route.Page == All && m.lastKey != "" && m.refusals(m.Doc(), m.lastKey) > 0 {
		m.Edits++ // what was not said yet is drawn
	}
	m.Quiet = true
	return m
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
