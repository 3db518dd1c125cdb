package measure

import (
	"maps"

	"quilate/app/session"
)

// Of is what the page knows besides the document, as far as it belongs to the
// open assessment.
func Of(m session.Model) State {
	s, _ := m.Aside[session.Measure].(State)
	return s.of(&m)
}

// Handle is Update with the state where the model keeps it. It takes every
// message.
func Handle(m session.Model, msg session.Msg) (session.Model, []session.Effect, bool) {
	s, m, effects := Update(Of(m), m, msg)
	m.Aside = maps.Clone(m.Aside)
	if m.Aside == nil {
		m.Aside = map[session.Page]any{}
	}
	m.Aside[session.Measure] = s
	return m, effects, true
}
