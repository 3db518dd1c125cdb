package measure

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/impact"
	"quilate/app/session"
)

// roles are the names under which documents keep the roles of columns.
var roles = []struct {
	role impact.Role
	name string
}{
	{impact.Sales, "sales"}, {impact.Control, "control"}, {impact.Cause, "cause"}, {impact.Activity, "activity"}, {impact.Spend, "spend"},
	{impact.Orders, "orders"}, {impact.Customers, "customers"},
}

// use takes the table that was read: its months are kept, its rows are not.
func use(s State, m session.Model) (State, session.Model, []session.Effect) {
	if s.Read == nil || s.Busy || s.Read.Refusal != impact.Accepted || len(s.Read.Series.Sales) == 0 {
		return s, m, []session.Effect{session.Focus{ID: "refused"}}
	}
	series := store(s.Read)
	s.Kept, s.Reader, s.Read, s.Door = s.Read, nil, nil, ""
	s.Mark = markOf(s.Kept)
	return taken(s, m, series)
}

// taken puts a series into the document, joined with the one that is kept where
// it only adds to it, and measures it where everything else is known already.
func taken(s State, m session.Model, series assessment.Series) (State, session.Model, []session.Effect) {
	k := kept(&m)
	s.Added = [2]string{}
	if joined, from, to, ok := join(&k.Series, &series); ok && !k.Invented && !s.Sample {
		series, s.Added = joined, [2]string{from.String(), to.String()}
	} else if k.Invented != s.Sample || k.Series.Months() == 0 {
		k.History = nil // of other sales altogether
	}
	if s.Sample {
		k = assessment.Measurement{Start: exampleStart(&m).String(), Why: m.Locale.Say(exampleWhy), How: "compared", Counts: "money"}
		s.Fields = nil
	} else if k.Invented {
		k = assessment.Measurement{Trial: k.Trial}
	}
	k.Invented = s.Sample
	k.Series = series
	if k.Counts == "" {
		k.Counts = counts(s.Kept)
	}
	var focus session.Effect = session.Focus{ID: "h-start"}
	if k.Last() != nil && len(problems(&m, &k, s)) == 0 {
		account(s, &m, &k)
		focus = session.Top{}
	}
	return put(s, m, m.Open.Doc.WithMeasurement(&k), "", focus)
}

// counts guesses what the column of sales holds by its neighbours: purchases and
// customers are sales only where there is nothing better.
func counts(r *impact.Reading) string {
	if r != nil {
		for _, c := range r.Columns {
			if c.Role == impact.Sales {
				return impact.Holds(c.Name)
			}
		}
	}
	return "money"
}

// store is a series as a document keeps it.
func store(r *impact.Reading) assessment.Series {
	src := r.Series
	lists := map[impact.Role][]float64{
		impact.Sales: src.Sales, impact.Control: src.Control, impact.Activity: src.Activity, impact.Spend: src.Spend,
		impact.Orders: src.Orders, impact.Customers: src.Customers,
	}
	from := max(0, len(src.Sales)-assessment.MostMonths)
	out := assessment.Series{First: (src.First + impact.Month(from)).String()}
	add := func(role, name string, values []float64) {
		if len(values) == len(src.Sales) && len(out.Columns) < assessment.MostColumns {
			out.Columns = append(out.Columns, assessment.Column{Role: role, Name: cut(assessment.Clean(name), 60), Values: numbers(values[from:])})
		}
	}
	for _, role := range roles {
		if role.role == impact.Cause {
			for _, c := range src.Causes {
				add(role.name, c.Name, c.Values)
			}
			continue
		}
		name := ""
		for _, c := range r.Columns {
			if c.Role == role.role {
				name = c.Name
			}
		}
		add(role.name, name, lists[role.role])
	}
	return out
}

// numbers are figures as a document keeps them: to seven digits and at least
// two decimals, nil where there is none.
func numbers(list []float64) []*float64 {
	out := make([]*float64, len(list))
	for i, v := range list {
		if math.IsNaN(v) || math.IsInf(v, 0) {
			continue
		}
		v = tidy(v)
		out[i] = &v
	}
	return out
}

// tidy takes off what adding up hundreds of rows leaves behind the comma.
func tidy(v float64) float64 {
	unit := 100.0
	for size := math.Abs(v); size > 0 && size < 1e4 && unit < 1e9; size *= 10 {
		unit *= 10
	}
	return math.Round(v*unit) / unit
}

// Series is the kept series as it is measured.
func Series(k *assessment.Measurement) impact.Series {
	if k == nil || k.Series.Months() == 0 {
		return impact.Series{}
	}
	first, _ := impact.ParseMonth(k.Series.First)
	s := impact.Series{First: first}
	for i := range k.Series.Columns {
		c := &k.Series.Columns[i]
		values := make([]float64, len(c.Values))
		for j, v := range c.Values {
			values[j] = math.NaN()
			if v != nil {
				values[j] = *v
			}
		}
		switch c.Role {
		case "sales":
			s.Sales = values
		case "control":
			s.Control = values
		case "cause":
			s.Causes = append(s.Causes, impact.Factor{Name: c.Name, Values: values})
		case "activity":
			s.Activity = values
		case "spend":
			s.Spend = values
		case "orders":
			s.Orders = values
		case "customers":
			s.Customers = values
		}
	}
	return s
}

// join puts months behind those that are kept: the new ones hold where both
// have them. It is not done where the new table begins as early, holds another
// column of sales, or leaves a gap of years.
func join(old, fresh *assessment.Series) (joined assessment.Series, from, to impact.Month, ok bool) {
	a, ok1 := impact.ParseMonth(old.First)
	b, ok2 := impact.ParseMonth(fresh.First)
	if !ok1 || !ok2 || old.Months() == 0 || b <= a || int(b-a) > old.Months()+11 {
		return joined, 0, 0, false
	}
	end := max(a+impact.Month(old.Months()), b+impact.Month(fresh.Months()))
	n := int(end - a)
	if n > assessment.MostMonths {
		return joined, 0, 0, false
	}
	joined.First = old.First
	at := func(c *assessment.Column, first impact.Month, month int) *float64 {
		if i := int(a-first) + month; c != nil && i >= 0 && i < len(c.Values) {
			return c.Values[i]
		}
		return nil
	}
	like := func(s *assessment.Series, c *assessment.Column) *assessment.Column {
		for i := range s.Columns {
			if o := &s.Columns[i]; o.Role == c.Role && (c.Role != "cause" || o.Name == c.Name) {
				return o
			}
		}
		return nil
	}
	add := func(c, first, second *assessment.Column) {
		column := assessment.Column{Role: c.Role, Name: c.Name, Values: make([]*float64, n)}
		for month := range n {
			inside := a+impact.Month(month) >= b && month < int(b-a)+fresh.Months()
			if column.Values[month] = at(first, a, month); inside {
				column.Values[month] = at(second, b, month)
			}
			if column.Values[month] == nil && c.Role == "cause" { // nothing noted is none
				column.Values[month] = new(float64)
			}
		}
		if len(joined.Columns) < assessment.MostColumns {
			joined.Columns = append(joined.Columns, column)
		}
	}
	for i := range old.Columns {
		add(&old.Columns[i], &old.Columns[i], like(fresh, &old.Columns[i]))
	}
	for i := range fresh.Columns {
		if c := &fresh.Columns[i]; like(old, c) == nil {
			add(c, nil, c)
		}
	}
	return joined, b, b + impact.Month(fresh.Months()) - 1, true
}
