package assessment

import "strings"

// The bounds of what a measurement that comes from outside may hold.
const (
	// MostMonths is how many months of a series are kept.
	MostMonths = 360
	// MostColumns is how many columns of it.
	MostColumns = 12
	// MostOutcomes is how many measurements are remembered.
	MostOutcomes = 24
	mostDoubts   = 60
	mostWeeks    = 520
)

// doubtful says whether a number or a text of a measurement cannot have been
// stored by any form.
func (m *Measurement) doubtful() bool {
	if m == nil {
		return false
	}
	if len(m.Series.Columns) > MostColumns || len(m.History) > MostOutcomes || bad(m.Series.First, m.Start, m.Why, m.How, m.Counts) {
		return true
	}
	for i := range m.Series.Columns {
		c := &m.Series.Columns[i]
		if len(c.Values) > MostMonths || bad(c.Role, c.Name) || beyond(c.Values...) {
			return true
		}
	}
	inputs := m.Inputs()
	for _, p := range []*Parts{m.Before, m.After} {
		if p != nil {
			inputs = append(inputs, p.Inputs()...)
		}
	}
	for _, n := range inputs {
		if beyond(*n.Optional) {
			return true
		}
	}
	if t := m.Trial; t != nil && (bad(t.First) || t.Weeks < 0 || t.Weeks > mostWeeks || t.Seed < 0) {
		return true
	}
	for i := range m.History {
		if m.History[i].doubtful() {
			return true
		}
	}
	return false
}

func (m *Outcome) doubtful() bool {
	for _, t := range m.texts() {
		if bad(*t.to) {
			return true
		}
	}
	for i := range m.Doubts {
		if d := &m.Doubts[i]; bad(d.Code, d.Month, d.Name) {
			return true
		}
	}
	return len(m.Doubts) > mostDoubts || len(m.Expected) > MostMonths || len(m.Low) > MostMonths || len(m.High) > MostMonths || beyond(m.numbers()...)
}

// malformed says whether a measurement has none of the forms that this program
// writes.
func (m *Measurement) malformed() bool {
	if m == nil {
		return false
	}
	if !isDay(m.Start) || !isMonth(m.Series.First) || !oneOf(m.How, " experiment compared alone") || !oneOf(m.Counts, " money orders customers") {
		return true
	}
	if len(m.Series.Columns) > 0 && (m.Series.First == "" || m.Series.Column("sales") == nil) {
		return true
	}
	for i := range m.Series.Columns {
		c := &m.Series.Columns[i]
		if !oneOf(c.Role, "sales control cause activity spend orders customers") || len(c.Values) != m.Series.Months() {
			return true
		}
	}
	if m.Trial != nil && !isDay(m.Trial.First) {
		return true
	}
	for i := range m.History {
		h := &m.History[i]
		if !isDay(h.On) || !isMonth(h.First) || !isMonth(h.Until) || !oneOf(h.Grade, "A B C D E") || !oneOf(h.Method, " regression means weeks") {
			return true
		}
		if len(h.Low) != len(h.Expected) || len(h.High) != len(h.Expected) {
			return true
		}
	}
	return false
}

// oneOf says whether a text is one of the words, or nothing where the list
// begins with a space.
func oneOf(text, words string) bool {
	for _, w := range strings.Split(words, " ") {
		if text == w {
			return true
		}
	}
	return false
}

func isMonth(s string) bool { return s == "" || isDay(s+"-01") }
