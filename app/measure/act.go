package measure

import (
	"maps"
	"slices"
	"strconv"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/impact"
	"quilate/app/session"
)

// act is Update for what somebody did.
func act(s State, m session.Model, a session.Act) (State, session.Model, []session.Effect) {
	switch a.Do {
	case Door:
		s.Door = a.Value
		if s.Door == "type" && s.Table == nil {
			s = s.blank(m)
		}
		id := "door-" + a.Value
		if a.Value == "" {
			id = "title"
		}
		return s, m, []session.Effect{session.Focus{ID: id}}
	case Paste:
		s.Name, s.Sample = "", false
		return begin(s, m, []byte(a.Value))
	case Sample:
		s.Name, s.Sample = "", true
		return begin(s, m, []byte(example(&m)))
	case Template:
		return s, m, []session.Effect{session.DownloadFile{Name: m.Locale.Say(templateName), Type: "text/csv", Text: template(&m)}}
	case Separator, Order, Decimal, Role:
		s.Choices = chosen(s.Choices, a)
		return choose(s, m)
	case All:
		s.All = !s.All
		return s, m, nil
	case Use:
		return use(s, m)
	case Drop:
		s.Reader, s.Read, s.Busy, s.Table, s.Door, s.Large = nil, nil, false, nil, "", false
		return s, m, []session.Effect{session.Focus{ID: "title"}}
	case Edit:
		s = s.reopened(m)
		first := 0 // the month to go on with
		if k := m.Open.Doc.Measurement; k != nil {
			first = min(k.Series.Months(), len(s.Table.Cells)-1)
		}
		return s, m, []session.Effect{session.Focus{ID: "cell-" + strconv.Itoa(first) + ",0"}}
	case Cell, Rows, Column:
		return s.typing(m, a), m, nil
	case Typed:
		return useTyped(s, m)
	case Field:
		return field(s, m, a)
	case Carried:
		return carried(s, m, a.Key)
	case Pick:
		return pick(s, m, a)
	case Mark:
		s.Mark = -1
		if n, err := strconv.Atoi(a.Value); err == nil {
			s.Mark = n
		}
		return remeasured(s, m)
	case Run:
		return run(s, m)
	case Carry:
		return carry(s, m)
	case Remove:
		s = State{For: s.For, Mark: -1}
		s, m, effects := put(s, m, m.Open.Doc.WithMeasurement(nil), "", session.Focus{ID: "notice"})
		m.Notice = &session.Notice{Text: removed, Acts: []session.Offer{{Label: undo, Act: session.Act{Do: session.Undo}}}}
		return s, m, effects
	case Lots:
		return lots(s, m)
	case Calendar:
		return calendar(s, m)
	}
	if a.Do == session.Undo || a.Do == session.Redo { // the fields show what holds then
		s.Fields, s.Wrong, s.Table, s.Carry = nil, nil, nil, nil
	}
	m, effects := session.Update(m, a)
	return s.of(&m), m, effects
}

var (
	removed = i18n.Text{ES: "Hemos borrado la tabla y lo medido.", EN: "The table and what was measured are deleted."}
	undo    = i18n.Text{ES: "Deshacer", EN: "Undo"}
)

// chosen are the choices with another one.
func chosen(c impact.Choices, a session.Act) impact.Choices {
	switch a.Do {
	case Separator:
		c.Separator = 0
		if len(a.Value) == 1 {
			c.Separator = a.Value[0]
		} else if a.Value == "tab" {
			c.Separator = '\t'
		}
		c.Roles = nil // the columns are others
	case Order:
		c.Order = impact.OrderUnknown
		switch a.Value {
		case "day":
			c.Order = impact.DayFirst
		case "month":
			c.Order = impact.MonthFirst
		}
	case Decimal:
		c.Decimal = 0
		if len(a.Value) == 1 {
			c.Decimal = a.Value[0]
		}
	case Role:
		column, err1 := strconv.Atoi(a.Key)
		role, err2 := strconv.Atoi(a.Value)
		if err1 == nil && err2 == nil {
			c.Roles = maps.Clone(c.Roles)
			if c.Roles == nil {
				c.Roles = map[int]impact.Role{}
			}
			switch r := impact.Role(role); r {
			case impact.Date, impact.Sales, impact.Control, impact.Activity, impact.Spend, impact.Orders, impact.Customers, impact.YearPart, impact.MonthPart:
				for j, other := range c.Roles { // there is one of each
					if other == r {
						c.Roles[j] = impact.Ignored
					}
				}
			}
			c.Roles[column] = impact.Role(role)
		}
	}
	return c
}

// pick takes one of a few options.
func pick(s State, m session.Model, a session.Act) (State, session.Model, []session.Effect) {
	k := kept(&m)
	switch a.Key {
	case "how":
		k.How = a.Value
	case "counts":
		k.Counts = a.Value
	default:
		return s, m, nil
	}
	s.Wrong = slices.DeleteFunc(slices.Clone(s.Wrong), func(p Problem) bool { return p.Field == a.Key })
	return again(s, m, k, "")
}

// carried goes back to the assessment's own figure.
func carried(s State, m session.Model, name string) (State, session.Model, []session.Effect) {
	k := kept(&m)
	for _, n := range k.Inputs() {
		if n.Name == name {
			*n.Optional = nil
		}
	}
	return again(s.without(name), m, k, "", session.Focus{ID: "m-" + name})
}

// field takes what is typed into a field; what cannot be understood stays there
// and is told when it is time to measure.
func field(s State, m session.Model, a session.Act) (State, session.Model, []session.Effect) {
	s = s.with(a.Key, a.Value)
	k := kept(&m)
	if !read(&m, &k, a.Key, a.Value) {
		return s, m, nil
	}
	return again(s, m, k, "measure "+a.Key)
}

// read puts what a field says into the measurement; false when it says nothing
// that can be taken.
func read(m *session.Model, k *assessment.Measurement, name, text string) bool {
	switch name {
	case "why":
		k.Why = cut(assessment.Clean(text), 300)
		return true
	case "start":
		day, ok := impact.ParseDay(text, Habit(*m))
		if !ok {
			return false
		}
		if k.Start != day.String() && k.Last() != nil {
			k.Moved = true
		}
		k.Start = day.String()
		return true
	}
	to := numberOf(k, name)
	if to == nil {
		return false
	}
	if trimmed(text) == "" {
		*to = nil
		return true
	}
	v, err := m.Locale.Parse(text)
	if err != nil || !fits(name, v) {
		return false
	}
	*to = &v
	return true
}

// numberOf is the place of a figure: an input of the money, or a part of the
// sales before or after.
func numberOf(k *assessment.Measurement, name string) **float64 {
	for _, n := range k.Inputs() {
		if n.Name == name {
			return n.Optional
		}
	}
	for _, side := range []struct {
		prefix string
		parts  **assessment.Parts
	}{{"before.", &k.Before}, {"after.", &k.After}} {
		if len(name) <= len(side.prefix) || name[:len(side.prefix)] != side.prefix {
			continue
		}
		p := assessment.Parts{}
		if *side.parts != nil {
			p = **side.parts
		}
		*side.parts = &p
		for _, n := range p.Inputs() {
			if n.Name == name[len(side.prefix):] {
				return n.Optional
			}
		}
	}
	return nil
}

// fits says whether a figure can be what a field asks for.
func fits(name string, v float64) bool {
	most := 1e12
	switch name {
	case "margin", "tax":
		most = 100
	}
	return v >= 0 && v <= most
}

func trimmed(s string) string {
	for len(s) > 0 && s[0] == ' ' {
		s = s[1:]
	}
	for len(s) > 0 && s[len(s)-1] == ' ' {
		s = s[:len(s)-1]
	}
	return s
}

func cut(s string, n int) string {
	r := []rune(s)
	return string(r[:min(len(r), n)])
}

// again is after a change of anything that the account rests on: with a result
// there already, it is made anew.
func again(s State, m session.Model, k assessment.Measurement, key string, effects ...session.Effect) (State, session.Model, []session.Effect) {
	if k.Last() != nil {
		if s.Wrong = problems(&m, &k, s); len(s.Wrong) == 0 {
			account(s, &m, &k)
		}
	}
	return put(s, m, m.Open.Doc.WithMeasurement(&k), key, effects...)
}

// remeasured makes the account anew with nothing else changed.
func remeasured(s State, m session.Model) (State, session.Model, []session.Effect) {
	return again(s, m, kept(&m), "")
}

// run measures, or says what is missing.
func run(s State, m session.Model) (State, session.Model, []session.Effect) {
	k := kept(&m)
	s.Wrong = problems(&m, &k, s)
	if len(s.Wrong) > 0 {
		return s, m, []session.Effect{session.Focus{ID: "measure-errors"}}
	}
	account(s, &m, &k)
	s.Fields = nil
	return put(s, m, m.Open.Doc.WithMeasurement(&k), "", session.Top{})
}
