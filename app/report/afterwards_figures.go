package report

import (
	"math"
	"strconv"

	"quilate/app/assessment"
	"quilate/app/chart"
	"quilate/app/i18n"
)

// columnWords name the columns that have no name of their own.
var columnWords = wordList{
	{"sales", text("Ventas", "Sales")}, {"control", text("Lo que no tocas", "What is left alone")}, {"cause", text("Otra causa", "Another cause")},
	{"activity", text("Lo que publicas", "What you post")}, {"spend", text("Lo que gastas", "What you spend")}, {"orders", text("Compras", "Purchases")}, {"customers", text("Clientes", "Customers")},
}

// measuredFigures are the drawings of a measurement, in the order in which they
// are shown.
func (w *writer) measuredFigures(k *assessment.Measurement, o *assessment.Outcome, a *Afterwards) []chart.Figure {
	var out []chart.Figure
	add := func(f chart.Figure, err error) {
		if err == nil {
			out = append(out, f)
		}
	}
	months, start := w.moments(k, o)
	unit := chart.Money
	if o.Counts == "orders" || o.Counts == "customers" {
		unit = chart.Count
	}
	began := w.say("empiezas", "you start")
	source := w.say("Tus ventas de {a} a {b}; medido el {day}.", "Your sales from {a} to {b}; measured on {day}.", "a", w.monthOf(k.Series.First), "b", w.monthOf(o.Until), "day", w.day(o.On))
	if k.Invented {
		source = w.say("Ejemplo inventado.", "Invented example.")
	}
	if len(o.Expected) == len(months) && len(months) > 0 && start < len(months) {
		f, err := chart.After{
			Head:   chart.Head{ID: "after", Title: w.say("Lo que vendiste y lo que cabía esperar sin tu plan, mes a mes", "What you sold and what was to be expected without your plan, month by month"), Source: source},
			Months: months, Start: start, Unit: unit,
			Happened: w.say("lo que pasó", "what happened"), Expected: w.say("lo que cabía esperar", "what was to be expected"), Began: began,
		}.Figure(w.loc)
		add(f, err)
	}
	if f, ok := w.measuredDots(o); ok {
		out = append(out, f)
	}
	if len(months) > 1 && start < len(months) {
		line := chart.Timeline{
			Head:   chart.Head{ID: "after-timeline", Title: w.say("Todo sobre el mismo calendario: lo que hiciste, lo que vino antes de la venta y las ventas", "Everything on one calendar: what you did, what came before the sale, and sales")},
			Months: months, Start: start, Began: began,
		}
		for _, r := range []struct {
			role string
			unit chart.Unit
			bars bool
		}{{"sales", unit, false}, {"activity", chart.Count, true}, {"spend", chart.Money, true}, {"customers", chart.Count, false}, {"orders", chart.Count, false}, {"control", unit, false}, {"cause", chart.Count, true}} {
			for i := range k.Series.Columns {
				c := &k.Series.Columns[i]
				if c.Role != r.role || len(line.Rows) > 7 {
					continue
				}
				t := chart.Track{Name: c.Name, Unit: r.unit, Bars: r.bars, Base: r.role == "sales", Values: valuesOf(c.Values)}
				if t.Name == "" {
					words, _ := columnWords.of(r.role)
					t.Name = w.tell(&words)
				}
				line.Rows = append(line.Rows, t)
			}
		}
		if len(line.Rows) > 1 {
			f, err := line.Figure(w.loc)
			add(f, err)
		}
	}
	if o.Made != nil && o.Made.Customers != nil && o.Made.Frequency != nil && o.Made.Ticket != nil {
		total := *o.Made.Customers + *o.Made.Frequency + *o.Made.Ticket
		f, err := chart.Waterfall{
			Head: chart.Head{ID: "after-parts", Title: a.Parts},
			Lines: []chart.Item{
				{Name: w.say("Clientes", "Customers"), Value: *o.Made.Customers},
				{Name: w.say("Veces que compra cada uno", "Times each one buys"), Value: *o.Made.Frequency},
				{Name: w.say("Lo que gasta en cada compra", "What they spend per purchase"), Value: *o.Made.Ticket},
			},
			Total: total, TotalName: w.say("Cambio de las ventas de un mes", "Change in a month's sales"), Unit: chart.Money,
		}.Figure(w.loc)
		add(f, err)
	}
	if o.Planned != nil && o.Unit > 0 {
		p := o.Planned
		rows := []chart.Interval{
			{Name: w.say("Lo previsto", "The forecast"), More: w.say("por tus respuestas, 45\u00a0de\u00a050 escenarios", "by your answers, 45\u00a0of\u00a050 scenarios"), Low: min(p.Low, p.Value), Value: p.Value, High: max(p.High, p.Value)},
			{Name: w.say("Lo medido", "What was measured"), More: w.say("en tus ventas, con su duda", "in your sales, with its doubt"), Low: o.Lift.Low * o.Unit, Value: o.Lift.Value * o.Unit, High: o.Lift.High * o.Unit},
		}
		if o.Now != nil {
			rows = append(rows, chart.Interval{Name: w.say("Juntando las dos", "Both together"), More: w.say("pesa más lo que es más exacto", "what is more exact weighs more"), Low: o.Now.Low, Value: o.Now.Value, High: o.Now.High, Strong: true})
		}
		f, err := chart.Against{
			Head: chart.Head{ID: "after-plan", Title: w.say("Margen de las ventas de más desde que empezaste: previsto y medido", "Margin of the extra sales since you started: forecast and measured")},
			Rows: rows, Unit: chart.Money,
		}.Figure(w.loc)
		add(f, err)
	}
	return out
}

// moments are the months of the series as charts take them, and the place of
// the first that counts as after.
func (w *writer) moments(k *assessment.Measurement, o *assessment.Outcome) (months []chart.Moment, start int) {
	first, ok := assessment.ParseDay(k.Series.First + "-01")
	sales := k.Series.Column("sales")
	if !ok || sales == nil {
		return nil, 0
	}
	actual, expected, low, high := valuesOf(sales.Values), valuesOf(o.Expected), valuesOf(o.Low), valuesOf(o.High)
	at := func(list []float64, i int) float64 {
		if i < len(list) {
			return list[i]
		}
		return math.NaN()
	}
	for i := range actual {
		day := first.AddDate(0, i, 0)
		m := chart.Moment{Name: w.loc.Month(day.Year(), int(day.Month())), Actual: actual[i], Expected: at(expected, i), Low: at(low, i), High: at(high, i)}
		if day.Month() == 1 {
			m.Year = strconv.Itoa(day.Year())
		}
		if text := assessment.Day(day); text[:7] == o.First {
			start = i
		}
		months = append(months, m)
	}
	return months, start
}

func valuesOf(list []*float64) []float64 {
	out := make([]float64, len(list))
	for i, v := range list {
		out[i] = math.NaN()
		if v != nil {
			out[i] = *v
		}
	}
	return out
}

// partsSaid says what made the change of sales.
func (w *writer) partsSaid(o *assessment.Outcome) string {
	m := o.Made
	if m == nil || m.Customers == nil || m.Frequency == nil || m.Ticket == nil {
		return ""
	}
	names := [3]i18n.Text{
		text("De los {x} que ha crecido un mes normal, {y} vienen de que hay más clientes", "Of the {x} that a usual month has grown, {y} come from more customers"),
		text("De los {x} que ha crecido un mes normal, {y} vienen de que compran más veces", "Of the {x} that a usual month has grown, {y} come from customers buying more often"),
		text("De los {x} que ha crecido un mes normal, {y} vienen de que gastan más en cada compra", "Of the {x} that a usual month has grown, {y} come from customers spending more per purchase"),
	}
	best := 0
	list := []float64{*m.Customers, *m.Frequency, *m.Ticket}
	for i, v := range list {
		if math.Abs(v) > math.Abs(list[best]) {
			best = i
		}
	}
	total := list[0] + list[1] + list[2]
	if list[best] <= 0 || total <= 0 {
		return w.say("Un mes normal son ahora {x} de diferencia: de clientes {a}, de veces {b}, de gasto {c}", "A usual month now differs by {x}: customers {a}, times {b}, spending {c}",
			"x", w.signedRound(total), "a", w.signedRound(list[0]), "b", w.signedRound(list[1]), "c", w.signedRound(list[2]))
	}
	return w.tell(&names[best], "x", w.round(total), "y", w.round(list[best]))
}
