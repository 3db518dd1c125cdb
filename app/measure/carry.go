package measure

import (
	"math"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
)

// Change is an answer that carrying over would change.
type Change struct {
	Key    string
	Before assessment.Answer
	After  assessment.Answer
	Why    string // measured, joined, extra, ticket, once: see the page, which has the words
	// Alone is what the measurement would say by itself where After joins it with
	// the forecast; nil otherwise.
	Alone *assessment.Answer
}

// Firm says whether the last measurement tells the change from chance: its
// interval leaves zero out.
func Firm(o *assessment.Outcome) bool {
	return o != nil && o.DF > 0 && (o.Lift.Low > 0 || o.Lift.High < 0)
}

// Changes are what carrying the last measurement into the assessment would
// change: the new customers it stands for, all of them extra, and nothing
// counted a second time beside them. A measurement that cannot be told from
// chance is joined with the forecast first. Empty where the measurement says nothing
// that can be carried.
func Changes(m session.Model) []Change {
	doc := m.Open.Doc
	o := doc.Measurement.Last()
	if o == nil || o.Method == "" || o.Method == "weeks" && o.After == 0 {
		return nil
	}
	r := analysis.Brief(doc)
	in := &r.Present.Inputs
	months := float64(min(max(monthsAfter(o), 1), 36))
	perCustomer := 1.0 // units of sales that a new customer a month makes over those months, a month
	switch o.Counts {
	case "orders":
		perCustomer = ordersOf(in.OrdersPerMonth, in.MonthlyRetention, int(months))
	case "customers":
	default:
		// In money: by what a purchase leaves, so that the same margin comes out.
		left := in.MarginPerOrder()
		if ticket, ok := ticketOf(&m); ok {
			left = ticket * in.GrossMargin
		}
		if !(left > 0) || !(o.Unit > 0) {
			return nil
		}
		perCustomer = ordersOf(in.OrdersPerMonth, in.MonthlyRetention, int(months)) * left / o.Unit
	}
	if !(perCustomer > 0) {
		return nil
	}
	of := func(lift float64) *float64 {
		v := math.Max(0, lift/perCustomer*months)
		for _, unit := range []float64{1, 10, 100} { // as exact as it is
			if r := math.Round(v*unit) / unit; v == 0 || math.Abs(r-v) < 0.02*v {
				v = r
				break
			}
		}
		return &v
	}
	var list []Change
	day := assessmentDay(&m)
	set := func(key, why string, a assessment.Answer) {
		a.On = day
		was := doc.Answer(key)
		if was.Value != nil && a.Value != nil && *was.Value == *a.Value && was.Basis == a.Basis && (a.Low == nil || was.Low != nil && *was.Low == *a.Low && *was.High == *a.High) {
			return
		}
		list = append(list, Change{Key: key, Before: was, After: a, Why: why})
	}
	answer := func(lift assessment.Span) assessment.Answer {
		value, low, high := of(lift.Value), of(lift.Low), of(lift.High)
		*low, *high = math.Min(*low, *value), math.Max(*high, *value)
		return assessment.Answer{Value: value, Low: low, High: high, Basis: assessment.Ranged}
	}
	customers := answer(o.PerMonth)
	if by := o.Unit * months; !Firm(o) && o.Now != nil && by > 0 {
		// By itself it says next to nothing; with the forecast it says what is known.
		alone := customers
		customers = answer(assessment.Span{Value: o.Now.Value / by, Low: o.Now.Low / by, High: o.Now.High / by})
		n := len(list)
		if set("social.customers", "joined", customers); len(list) > n {
			list[n].Alone = &alone
		}
	} else {
		set("social.customers", "measured", customers)
	}
	measured := func(v float64) assessment.Answer { return assessment.Answer{Value: &v, Basis: assessment.Measured} }
	set("social.months", "months", measured(months))
	if *customers.Value > 0 {
		set("social.anyway", "extra", measured(0))
	}
	if ticket, ok := ticketOf(&m); ok && o.Counts != "customers" {
		if rate, ok := doc.Number("sale.taxRate"); ok && doc.Choice("sale.tax") == "with" {
			ticket *= 1 + rate/100 // as it is asked there
		}
		set("sale.orderValue", "ticket", measured(math.Round(ticket*100)/100))
	}
	if question.Starting(doc) {
		age := "recent"
		if months >= 6 {
			age = "already"
		}
		list = append(list, Change{Key: "programme.age", Before: doc.Answer("programme.age"), After: assessment.Answer{Choice: age, On: day}, Why: "running"})
	}
	if in.Loyalty.ExposedShare > 0 {
		set("loyalty.exposedShare", "once", measured(0))
	}
	if in.Assisted.OrdersPerMonth > 0 {
		set("assisted.ordersPerMonth", "once", measured(0))
	}
	if in.Referral.Coefficient > 0 {
		set("referral.coefficient", "once", measured(0))
	}
	return list
}

// ordersOf are the purchases a month that one new customer every month makes,
// on average over so many months: the first ones and those that follow.
func ordersOf(frequency, retention float64, months int) float64 {
	again := 0.0
	switch {
	case frequency <= 0 || retention <= 0:
	case retention >= 1:
		again = frequency
	default:
		again = (1 - retention) / retention / math.Expm1(-math.Log(retention)/frequency)
	}
	active, orders := 0.0, 0.0
	for range months {
		orders += 1 + active*retention*again
		active = retention*active + 1
	}
	return orders / float64(max(1, months))
}

// ticketOf is what a purchase came to since the start, without tax, as the
// table has it.
func ticketOf(m *session.Model) (float64, bool) {
	k := m.Open.Doc.Measurement
	s := Series(k)
	if k.Counts != "money" || len(s.Orders) != len(s.Sales) || len(s.Sales) == 0 {
		return 0, false
	}
	_, after, ok := sides(k, s)
	v, _ := moneyOf(m, k)
	return after.Ticket / (1 + v.tax/100), ok && after.Ticket > 0
}

// carry puts the changes into the assessment, in one step that can be undone.
func carry(s State, m session.Model) (State, session.Model, []session.Effect) {
	list := Changes(m)
	if len(list) == 0 {
		return s, m, nil
	}
	doc := m.Open.Doc
	for _, c := range list {
		doc = doc.With(c.Key, c.After)
	}
	s.Carry = list
	s, m, effects := put(s, m, doc, "")
	m.Notice = &session.Notice{
		Text: i18n.Text{ES: "Lo medido está en tu evaluación. La próxima previsión ya lo usa.", EN: "What you measured is in your assessment. The next estimate uses it."},
		Acts: []session.Offer{{Label: undo, Act: session.Act{Do: session.Undo}}},
	}
	return s, m, append(effects, session.Focus{ID: "notice"})
}
