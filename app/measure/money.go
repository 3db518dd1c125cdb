package measure

import (
	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/impact"
	"quilate/app/session"
)

// Figure is a figure of the money as the assessment has it.
type Figure struct {
	Value  float64
	Known  bool
	Origin analysis.Origin // "" where the assessment does not say
	Key    string          // answer key it is asked under
}

// Figures are what the assessment has for each field of the money.
func Figures(m session.Model) map[string]Figure {
	doc := m.Open.Doc
	r := m.Results
	if r == nil || !r.Present.Money || len(r.Cases) == 0 {
		r = analysis.Brief(doc)
	}
	in := &r.Present.Inputs
	all := map[string]Figure{"setup": {Known: true}, "savings": {Known: true}, "tax": {Known: true}}
	from := func(path string) (analysis.Origin, string, bool) {
		for i := range r.Present.List {
			if p := &r.Present.List[i]; p.Path == path {
				return p.Origin, p.Key, true
			}
		}
		return "", "", false
	}
	if o, key, ok := from("grossMargin"); ok {
		all["margin"] = Figure{100 * in.GrossMargin, true, o, key}
	} else {
		all["margin"] = Figure{Key: "sale.margin"}
	}
	if o, key, ok := from("orderValue"); ok && in.OrderValue > 0 {
		all["order"] = Figure{in.OrderValue, true, o, key}
	} else {
		all["order"] = Figure{Key: "sale.orderValue"}
	}
	if v, ok := doc.Number("sale.taxRate"); ok && doc.Choice("sale.tax") == "with" && !(doc.Measurement != nil && net(doc.Measurement)) {
		all["tax"] = Figure{v, true, analysis.Own, "sale.taxRate"}
	}
	all["cost"] = Figure{Key: "cost.monthly"}
	if len(r.Cases) > 0 {
		c := &r.Cases[0]
		all["cost"] = Figure{c.MonthlyTotal, true, analysis.Derived, "cost.monthly"}
		if c.Inputs.SetupCost > 0 {
			all["setup"] = Figure{c.Inputs.SetupCost, true, analysis.Own, "setup"}
		}
		if n := len(c.Result.Months); n > 0 {
			saved := 0.0
			for i := range c.Result.Months {
				saved += c.Result.Months[i].Service + c.Result.Months[i].OtherSavings
			}
			if saved > 0 {
				all["savings"] = Figure{saved / float64(n), true, analysis.Derived, ""}
			}
		}
	}
	return all
}

// net says whether the column of sales says that it is without tax.
func net(k *assessment.Measurement) bool {
	c := k.Series.Column("sales")
	return c != nil && impact.Net(c.Name)
}

// money is what the fields say, each as typed or as the assessment has it.
type money struct{ margin, order, tax, cost, setup, savings float64 }

func moneyOf(m *session.Model, k *assessment.Measurement) (v money, missing []string) {
	all := Figures(*m)
	take := func(name string, own *float64) float64 {
		if own != nil {
			return *own
		}
		f := all[name]
		if !f.Known {
			missing = append(missing, name)
		}
		return f.Value
	}
	v.margin = take("margin", k.Margin)
	if k.Counts == "orders" || k.Counts == "customers" {
		v.order = take("order", k.Order)
	} else {
		v.tax = take("tax", k.Tax)
	}
	v.cost, v.setup, v.savings = take("cost", k.Cost), take("setup", k.Setup), take("savings", k.Savings)
	return v, missing
}

// unit is the money that is left of a unit of sales.
func (v money) unit(counts string) float64 {
	if counts == "orders" || counts == "customers" {
		return v.order * v.margin / 100
	}
	return v.margin / 100 / (1 + v.tax/100)
}

// problems are what stands in the way of measuring, in the order of the fields.
func problems(m *session.Model, k *assessment.Measurement, s State) []Problem {
	var list []Problem
	first, _ := impact.ParseMonth(k.Series.First)
	last := first + impact.Month(k.Series.Months()) - 1
	start, ok := impact.ParseDay(k.Start, impact.DayFirst)
	typed, was := s.Fields["start"]
	switch readable := false; {
	case was:
		_, readable = impact.ParseDay(typed, Habit(*m))
		ok = ok && readable
	}
	month := impact.StartMonth(start)
	switch {
	case !ok && was && impact.ImpossibleDay(typed, Habit(*m)):
		list = append(list, Problem{Field: "start", Code: "no day"})
	case !ok:
		list = append(list, Problem{Field: "start", Code: "day"})
	case month <= first || month > last:
		list = append(list, Problem{Field: "start", Code: "outside", Slots: []string{(first + 1).String(), last.String()}})
	}
	if trimmed(k.Why) == "" {
		list = append(list, Problem{Field: "why", Code: "why"})
	}
	if k.How == "" {
		list = append(list, Problem{Field: "how", Code: "how"})
	}
	_, missing := moneyOf(m, k)
	for _, name := range []string{"margin", "order", "tax", "cost", "setup", "savings"} {
		text := s.Fields[name]
		bad := false
		if trimmed(text) != "" {
			v, err := m.Locale.Parse(text)
			bad = err != nil || !fits(name, v)
		}
		switch {
		case bad && (name == "margin" || name == "tax"):
			list = append(list, Problem{Field: name, Code: "share"})
		case bad:
			list = append(list, Problem{Field: name, Code: "number"})
		default:
			for _, x := range missing {
				if x == name {
					list = append(list, Problem{Field: name, Code: "missing"})
				}
			}
		}
	}
	return list
}
