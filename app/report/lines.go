package report

import (
	"math"

	"quilate/app/analysis"
	"quilate/app/chart"
	"quilate/app/roi"
)

// lines tells what comes in and goes out, line by line, in today's money.
func (w *writer) lines() (Section, bool) {
	c := &w.r.Cases[0]
	s := Section{ID: "lines"}
	today := presentValue(c)
	in := w.benefitLines(&today)
	f := chart.Waterfall{Head: chart.Head{ID: "lines", Title: w.say("Lo que entra menos lo que sale: valor actual neto {x}", "What comes in minus what goes out: net present value {x}", "x", w.exact(c.Result.NPV))},
		Total: c.Result.NPV, TotalName: w.say("Valor actual neto", "Net present value"), Unit: chart.Money, Decimals: w.centsFor(math.Max(c.Result.PresentValueBenefit, c.Result.PresentValueCost))}
	// What is drawn is rounded once, so that the table below has the same.
	var values []float64
	for _, line := range in {
		values = append(values, line.v)
	}
	values = chart.RoundToTotal(values, c.Result.PresentValueBenefit, f.Decimals)
	for i, line := range in {
		f.Lines = append(f.Lines, chart.Item{Name: line.name, Value: values[i]})
	}
	monthly := c.Result.PresentValueCost - c.Inputs.SetupCost
	sum := 0.0
	for _, line := range w.r.Costs {
		sum += line.Amount
	}
	if c.Inputs.SetupCost > 0 {
		f.Lines = append(f.Lines, chart.Item{Name: w.say("Gasto inicial", "Start-up cost"), Value: -c.Inputs.SetupCost})
	}
	switch {
	case sum > 0:
		for _, line := range w.r.Costs {
			if line.Amount > 0 {
				f.Lines = append(f.Lines, chart.Item{Name: w.costName(line), Value: -monthly * line.Amount / sum})
			}
		}
	case monthly > 0:
		f.Lines = append(f.Lines, chart.Item{Name: w.say("Lo que sale", "What goes out"), Value: -monthly})
	}
	if len(f.Lines) == 0 {
		return s, false
	}
	values = values[:0]
	for _, item := range f.Lines[len(in):] {
		values = append(values, item.Value)
	}
	for i, v := range chart.RoundToTotal(values, rounded(c.Result.NPV, f.Decimals)-rounded(c.Result.PresentValueBenefit, f.Decimals), f.Decimals) {
		f.Lines[len(in)+i].Value = v
	}
	if figure, err := f.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, figure)
	}
	s.Finding = w.linesFinding(in, c)
	s.Lead = append(s.Lead, w.say("Margen, no facturación. Caso central, en dinero de hoy.", "Margin, not revenue. Central case, in today's money."))
	if n := len(in); n > 0 {
		t := Table{Table: chart.Table{Caption: w.say("Lo que entra en {T}", "What comes in within {T}", "T", w.horizon()),
			Head: []string{w.say("Línea", "Line"), w.say("Mes a mes", "As it comes"), w.say("En dinero de hoy", "In today's money")}}, Tones: []string{"", "", ""}}
		lines, cash, now, d := w.benefits(c)
		for i := range lines {
			t.Rows = append(t.Rows, []string{lines[i].name, w.loc.Money(cash[i], d), w.loc.Money(now[i], d)})
			t.Numeric = append(t.Numeric, []float64{math.NaN(), lines[i].v, at(in, lines[i].id)})
		}
		t.Rows = append(t.Rows, []string{w.say("Todo lo que entra", "All that comes in"), w.loc.Money(c.Result.TotalBenefit, d), w.loc.Money(c.Result.PresentValueBenefit, d)})
		t.Numeric = append(t.Numeric, []float64{math.NaN(), c.Result.TotalBenefit, c.Result.PresentValueBenefit})
		s.Tables = append(s.Tables, t)
	}
	if note := w.broughtBy(&c.Result); note != "" {
		s.Notes = append(s.Notes, note)
	}
	if o := c.OtherWay; o.Customers >= 0.05 {
		s.Notes = append(s.Notes, w.say("Las cifras de tus canales no explican {n} de los clientes ganados: aunque comprara cada persona que, según ellas, te pregunta, no saldrían tantos. Los contamos igual, porque los cuentas tú. De las ventas directas, {m} son suyos.",
			"The figures of your channels do not explain {n} of the customers won: even if everybody who asks by those figures bought, there would be fewer. They count all the same, because you counted them. Of direct sales, {m} is theirs.",
			"n", w.about(o.Customers), "m", w.round(o.Direct)))
	}
	s.Ledgers = w.lineLedgers(c)
	return s, true
}

// benefits are the lines of what comes in, as it comes and in today's money,
// rounded to d decimals so that they add up to what all of it is.
func (w *writer) benefits(c *analysis.Case) (lines []benefit, cash, now []float64, d int) {
	lines = w.benefitLines(&c.Result.BenefitByLine)
	present := presentValue(c)
	in := w.benefitLines(&present)
	d = w.centsFor(c.Result.TotalBenefit)
	for i := range lines {
		cash, now = append(cash, lines[i].v), append(now, at(in, lines[i].id))
	}
	return lines, chart.RoundToTotal(cash, c.Result.TotalBenefit, d), chart.RoundToTotal(now, c.Result.PresentValueBenefit, d), d
}

// broughtBy says how many of the new customers others bring.
func (w *writer) broughtBy(r *roi.Result) string {
	var parts []string
	if r.AdvocacyCustomers >= 0.05 {
		parts = append(parts, w.say("{n} los traen tus clientes de siempre", "{n} are brought by your existing customers", "n", w.about(r.AdvocacyCustomers)))
	}
	if r.ReferredCustomers >= 0.05 {
		parts = append(parts, w.say("{n} los clientes nuevos", "{n} by new customers", "n", w.about(r.ReferredCustomers)))
		if len(parts) == 1 {
			parts[0] = w.say("{n} los traen otros clientes nuevos", "{n} are brought by other new customers", "n", w.about(r.ReferredCustomers))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return w.say("Dentro de las ventas directas, de {n} clientes ganados, {list}.", "Within direct sales, of {n} customers won, {list}.",
		"n", w.about(r.CustomersAcquired), "list", w.loc.List(parts))
}

func at(lines []benefit, id string) float64 {
	for _, l := range lines {
		if l.id == id {
			return l.v
		}
	}
	return 0
}

// presentValue is each line in today's money.
func presentValue(c *analysis.Case) roi.Lines {
	var sum roi.Lines
	i := math.Expm1(math.Log1p(c.Inputs.AnnualDiscountRate) / 12)
	factor := 1.0
	for _, m := range c.Result.Months {
		factor /= 1 + i
		sum.Direct += m.Direct * factor
		sum.Assisted += m.Assisted * factor
		sum.Service += m.Service * factor
		sum.Retention += m.Retention * factor
		sum.FrequencyYield += m.FrequencyYield * factor
		sum.OtherSavings += m.OtherSavings * factor
		sum.Synergy += m.Synergy * factor
	}
	return sum
}

// linesFinding names where most of what comes in comes from.
func (w *writer) linesFinding(in []benefit, c *analysis.Case) string {
	if len(in) == 0 || c.Result.PresentValueBenefit <= 0 {
		return w.say("De lo que contamos, no entra nada", "Of what we count, nothing comes in")
	}
	most := in[0]
	for _, l := range in {
		if l.v > most.v {
			most = l
		}
	}
	n := most.v / c.Result.PresentValueBenefit * 100
	if n > 99.5 {
		return w.say("Todo lo que entra viene de una línea: {line}", "All that comes in comes from one line: {line}", "line", lowerFirst(most.name))
	}
	return w.say("De cada 100 que entran, {n} son de una línea: {line}", "Of every 100 that come in, {n} are from one line: {line}", "n", w.loc.Number(n, 0), "line", lowerFirst(most.name))
}
