package measure

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/impact"
	"quilate/app/session"
)

// Update is what happens on the page of measuring. It changes nothing in place,
// but for the reader of a table, which goes on from where it is.
func Update(s State, m session.Model, msg session.Msg) (State, session.Model, []session.Effect) {
	s = s.of(&m)
	switch msg := msg.(type) {
	case session.Act:
		return act(s, m, msg)
	case session.Table:
		s.Name, s.Sample = msg.Name, false
		if msg.TooLarge {
			s.Large, s.Reader, s.Read, s.Busy = true, nil, nil, false
			return s, m, []session.Effect{session.Focus{ID: "refused"}}
		}
		return begin(s, m, msg.Data)
	case session.Pasted:
		if !table(msg.Text) {
			m, effects := session.Update(m, msg)
			return s, m, effects
		}
		s.Name, s.Sample = "", false
		return begin(s, m, []byte(msg.Text))
	case session.Turned:
		return turn(s, m)
	case session.Analysed:
		m, effects := session.Update(m, msg)
		return forecast(s, m, effects)
	case session.Arrived:
		m, effects := session.Update(m, msg)
		s.Wrong, s.Fields, s.Carry = nil, nil, nil
		return s, m, effects
	}
	m, effects := session.Update(m, msg)
	return s.of(&m), m, effects
}

// table says whether a pasted text may be one: more than a line, and not what
// a link or a file of ours holds.
func table(text string) bool {
	return strings.ContainsAny(strings.TrimSpace(text), "\n\r") && !strings.HasPrefix(strings.TrimSpace(text), "{") && !strings.Contains(text, session.LinkMark)
}

// put puts another document into the model.
func put(s State, m session.Model, doc assessment.Document, key string, effects ...session.Effect) (State, session.Model, []session.Effect) {
	m, more := session.Update(m, session.Put{Doc: doc, Key: key})
	s.For = m.Open.Doc.ID // a copy is made of an assessment that came in a link
	return s, m, append(more, effects...)
}

// rowsATurn is how many rows are gone over before the page has a turn again.
// Each is gone over some four times.
const rowsATurn = 400

// begin starts to read a table.
func begin(s State, m session.Model, data []byte) (State, session.Model, []session.Effect) {
	s.Choices = impact.Choices{Habit: Habit(m), Today: today(&m)}
	s.Reader = impact.NewReader(data, s.Choices)
	s.Read, s.Large, s.All, s.Turns, s.Table, s.Busy = nil, false, false, 0, nil, true
	return s, m, []session.Effect{session.Turn{}}
}

// turn reads on. What was read before a choice stands until it is read anew.
func turn(s State, m session.Model) (State, session.Model, []session.Effect) {
	if !s.Busy || s.Reader == nil {
		return s, m, nil
	}
	s.Turns++
	if !s.Reader.Step(rowsATurn) {
		return s, m, []session.Effect{session.Turn{}}
	}
	first := s.Read == nil
	r := *s.Reader.Reading()
	s.Read, s.Busy = &r, false
	switch {
	case !first:
		return s, m, nil
	case r.Refusal != impact.Accepted:
		return s, m, []session.Effect{session.Focus{ID: "refused"}}
	}
	return s, m, []session.Effect{session.Focus{ID: "h-read"}}
}

// choose reads the table again with other choices.
func choose(s State, m session.Model) (State, session.Model, []session.Effect) {
	if s.Reader == nil {
		return s, m, nil
	}
	s.Reader.Choose(s.Choices)
	s.Busy = true
	return s, m, []session.Effect{session.Turn{}}
}

// Habit is how the reader writes a day: the month first or not.
func Habit(m session.Model) impact.Order {
	if strings.HasSuffix(string(m.Locale.Region), "-US") {
		return impact.MonthFirst
	}
	return impact.DayFirst
}

func today(m *session.Model) impact.Day { return impact.Day(m.Now / 86_400_000) }
