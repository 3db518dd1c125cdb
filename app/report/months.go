package report

import (
	"math"
	"time"

	"quilate/app/analysis"
	"quilate/app/chart"
	"quilate/app/i18n"
)

var (
	monthsCaption = text("La cuenta, mes a mes, en el caso central", "The account, month by month, in the central case")
	monthsHead    = [...]i18n.Text{text("Mes", "Month"), text("Clientes nuevos", "New customers"), text("Entra", "Comes in"), text("Sale", "Goes out"), text("Queda", "Left"), text("Acumulado", "So far")}
	monthsStart   = text("Inicio", "Start")
	monthsTotal   = text("En total", "In all")
)

// Months is the account of the present month by month, as a CFO adds it up: the
// printed rows give the printed totals. ok is false where there is no account in
// money.
//
// Each printed amount is what the printed sum up to that month is more than the
// one before, so that no column drifts from what it says.
func Months(r *analysis.Results, loc i18n.Locale) (t Table, ok bool) {
	if r == nil || r.Mode == "channel" || len(r.Cases) == 0 || !r.Present.Money {
		return t, false
	}
	w := newWriter(r, loc, time.Time{}, nil)
	c := &r.Cases[0]
	d := w.centsFor(max(c.Result.TotalBenefit, c.Result.TotalCost))
	t = Table{Table: chart.Table{Caption: w.tell(&monthsCaption)}, Tones: make([]string, len(monthsHead))}
	for i := range monthsHead {
		t.Head = append(t.Head, w.tell(&monthsHead[i]))
	}
	var people, in, out, peopleSaid, inSaid, outSaid float64
	next := func(sum, said *float64, v float64, d int) float64 {
		*sum += v
		now := rounded(*sum, d)
		v, *said = rounded(now-*said, d)+0, now
		return v
	}
	row := func(name string, n, benefit, cost float64) {
		gain := rounded(benefit-cost, d)
		sofar := rounded(inSaid-outSaid, d)
		t.Rows = append(t.Rows, []string{name, w.loc.Fixed(n, 1), w.loc.Money(benefit, d), w.loc.Money(cost, d), w.loc.SignedMoney(gain, d), w.loc.SignedMoney(sofar, d)})
		t.Numeric = append(t.Numeric, []float64{math.NaN(), n, benefit, cost, gain, sofar})
	}
	if setup := c.Inputs.SetupCost; setup > 0 {
		row(w.tell(&monthsStart), 0, 0, next(&out, &outSaid, setup, d))
	}
	for i := range c.Result.Months {
		m := &c.Result.Months[i]
		n, benefit, cost := next(&people, &peopleSaid, m.NewCustomers, 1), next(&in, &inSaid, m.Benefit, d), next(&out, &outSaid, m.Cost, d)
		row(w.loc.Number(float64(m.Month), 0), n, benefit, cost)
	}
	row(w.tell(&monthsTotal), peopleSaid, inSaid, outSaid)
	return t, true
}
