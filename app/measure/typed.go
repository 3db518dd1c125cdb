package measure

import (
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"quilate/app/assessment"
	"quilate/app/impact"
	"quilate/app/session"
)

// yearOfRows is how many months are added to a typed table at a time.
const yearOfRows = 12

// lastMonth is the last one that is over.
func lastMonth(m *session.Model) impact.Month { return today(m).Month() - 1 }

// blank is the state with an empty table of the last two years.
func (s State) blank(m session.Model) State {
	t := &Table{First: lastMonth(&m) - 2*yearOfRows + 1, Columns: []assessment.Column{{Role: "sales"}}}
	for range 2 * yearOfRows {
		t.Cells = append(t.Cells, make([]string, 1))
	}
	s.Table = t
	return s
}

// reopened is the state with the kept months in a table to go on from, up to
// the last one that is over.
func (s State) reopened(m session.Model) State {
	k := m.Open.Doc.Measurement
	s.Door, s.Reader, s.Read, s.Busy = "type", nil, nil, false
	if k == nil || k.Series.Months() == 0 {
		return s.blank(m)
	}
	first, _ := impact.ParseMonth(k.Series.First)
	t := &Table{First: first, Add: true}
	for _, c := range k.Series.Columns {
		t.Columns = append(t.Columns, assessment.Column{Role: c.Role, Name: c.Name})
	}
	rows := min(max(k.Series.Months()+1, int(lastMonth(&m)-first)+1), k.Series.Months()+yearOfRows)
	for i := range rows {
		cells := make([]string, len(t.Columns))
		for j, c := range k.Series.Columns {
			if i < len(c.Values) && c.Values[i] != nil {
				cells[j] = m.Locale.Example(*c.Values[i], decimals(*c.Values[i]))
			}
		}
		t.Cells = append(t.Cells, cells)
	}
	s.Table = t
	return s
}

// decimals are as many as a figure has, at most six.
func decimals(v float64) int {
	for n := range 6 {
		k := math.Pow(10, float64(n))
		if math.Abs(v*k-math.Round(v*k)) < 1e-9*max(1, math.Abs(v*k)) {
			return n
		}
	}
	return 6
}

// typing is the state after a change of the typed table.
func (s State) typing(m session.Model, a session.Act) State {
	if s.Table == nil {
		return s
	}
	t := *s.Table
	switch a.Do {
	case Cell:
		row, column, _ := strings.Cut(a.Key, ",")
		i, err1 := strconv.Atoi(row)
		j, err2 := strconv.Atoi(column)
		if err1 != nil || err2 != nil || i < 0 || j < 0 || i >= len(t.Cells) || j >= len(t.Cells[i]) {
			return s
		}
		t.Cells = slices.Clone(t.Cells)
		t.Cells[i] = slices.Clone(t.Cells[i])
		t.Cells[i][j] = a.Value
		if t.Bad[a.Key] {
			t.Bad = maps.Clone(t.Bad)
			delete(t.Bad, a.Key)
		}
	case Rows:
		if len(t.Cells)+yearOfRows > assessment.MostMonths {
			return s
		}
		more := make([][]string, yearOfRows)
		for i := range more {
			more[i] = make([]string, len(t.Columns))
		}
		t.Bad = nil
		if a.Value == "before" {
			t.First -= yearOfRows
			t.Cells = append(more, t.Cells...)
		} else {
			t.Cells = append(slices.Clone(t.Cells), more...)
		}
	case Column:
		if len(t.Columns) >= assessment.MostColumns {
			return s
		}
		t.Columns = append(slices.Clone(t.Columns), assessment.Column{Role: a.Value})
		t.Cells = slices.Clone(t.Cells)
		for i := range t.Cells {
			t.Cells[i] = append(slices.Clone(t.Cells[i]), "")
		}
	}
	s.Table = &t
	return s
}

// useTyped takes the typed table, or marks the cells that are no figures.
func useTyped(s State, m session.Model) (State, session.Model, []session.Effect) {
	if s.Table == nil {
		return s, m, nil
	}
	t := *s.Table
	t.Bad = map[string]bool{}
	values := make([][]*float64, len(t.Columns))
	first, last, bad := -1, -1, ""
	for j := range t.Columns {
		values[j] = make([]*float64, len(t.Cells))
	}
	for i, row := range t.Cells {
		for j, cell := range row {
			if trimmed(cell) == "" {
				continue
			}
			v, err := m.Locale.Parse(cell)
			if err != nil {
				key := strconv.Itoa(i) + "," + strconv.Itoa(j)
				t.Bad[key] = true
				if bad == "" {
					bad = key
				}
				continue
			}
			values[j][i] = &v
			if t.Columns[j].Role == "sales" {
				if first < 0 {
					first = i
				}
				last = i
			}
		}
	}
	s.Table = &t
	switch {
	case bad != "":
		return s, m, []session.Effect{session.Focus{ID: "cell-" + bad}}
	case first < 0:
		t.Bad["0,0"] = true
		return s, m, []session.Effect{session.Focus{ID: "cell-0,0"}}
	}
	series := assessment.Series{First: (t.First + impact.Month(first)).String()}
	for j, c := range t.Columns {
		c.Values = values[j][first : last+1 : last+1]
		empty := true
		for i, v := range c.Values {
			empty = empty && v == nil
			if v == nil && c.Role == "cause" { // nothing noted is none
				c.Values[i] = new(float64)
			}
		}
		if !empty {
			series.Columns = append(series.Columns, c)
		}
	}
	k := kept(&m)
	if t.Add { // it holds what was kept, corrected
		k.Series = assessment.Series{}
	}
	s.Table, s.Door, s.Sample, s.Kept, s.Mark = nil, "", k.Invented && t.Add, nil, -1
	if t.Add {
		return replaced(s, m, series)
	}
	return taken(s, m, series)
}

// replaced puts corrected months in the place of those kept; the rest of the
// measurement stays as it is.
func replaced(s State, m session.Model, series assessment.Series) (State, session.Model, []session.Effect) {
	k := kept(&m)
	s.Added = [2]string{}
	k.Series = series
	var focus session.Effect = session.Focus{ID: "h-start"}
	if k.Last() != nil && len(problems(&m, &k, s)) == 0 {
		account(s, &m, &k)
		focus = session.Top{}
	}
	return put(s, m, m.Open.Doc.WithMeasurement(&k), "", focus)
}
