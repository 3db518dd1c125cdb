package session

import "strings"

// Part is a part of the report that is taken along and that the reader may leave
// out.
type Part struct {
	ID string
	On bool // unless the reader says otherwise
}

// Parts are all of them, in the order in which they are offered. The ids of the
// reference frames are those of their sections.
var Parts = []Part{
	{"months", true}, {"accounts", true}, {"glossary", true},
	{"frame-blanchard", false}, {"frame-bartholomew", false}, {"frame-amec", false}, {"frame-kaushik", false}, {"frame-stages", false},
}

// Includes says whether the report has a part.
func (m Model) Includes(part string) bool {
	for _, said := range strings.Fields(m.Prefs.Parts) {
		if said[1:] == part {
			return said[0] == '+'
		}
	}
	for _, p := range Parts {
		if p.ID == part {
			return p.On
		}
	}
	return false
}

// include puts a part into the report or takes it out.
func include(m Model, part string) (Model, []Effect) {
	now := "+" + part
	if m.Includes(part) {
		now = "-" + part
	}
	var kept []string
	known := false
	for _, p := range Parts {
		known = known || p.ID == part
	}
	if !known {
		return m, nil
	}
	for _, said := range strings.Fields(m.Prefs.Parts) {
		if said[1:] != part {
			kept = append(kept, said)
		}
	}
	m.Prefs.Parts = strings.Join(append(kept, now), " ")
	return m, []Effect{SaveSettings{m.Prefs.text()}}
}
