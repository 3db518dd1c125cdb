package report

import (
	"math"
	"strings"

	"quilate/app/analysis"
	"quilate/app/chart"
	"quilate/app/roi"
)

// shown is a plan as the switch has it: with or without service and loyalty.
type shown struct {
	c      *analysis.Case
	r      *roi.Result
	over   float64
	name   string
	tone   string
	ranged bool // prudent and optimistic belong to what is shown
}

// plans sets the present, Quantity, Quality, one's own plans and stopping side
// by side.
func (w *writer) plans() (Section, bool) {
	s := Section{ID: "plans"}
	without := w.views["service"] == "without"
	list := w.shownPlans(without)
	if len(list) == 0 {
		return s, false
	}
	s.Finding = w.plansFinding(list)
	if w.r.PlansLeftOut == nil {
		s.Lead = append(s.Lead, w.say("Mismos meses y mismos clientes en todas; parar está siempre entre las opciones.", "Same months and same customers in all; stopping is always one of the options."))
	} else {
		s.Lead = append(s.Lead, w.say("Solo tienes la situación de hoy y la de parar.", "You only have today's situation and stopping."))
		if w.r.PlansLeftOut.Key != "" {
			s.Actions = append(s.Actions, Action{Key: w.askable(w.r.PlansLeftOut.Key), Text: w.say("Para comparar Cantidad y Calidad, dinos {find}", "To compare Quantity and Quality, tell us {find}", "find", w.findOut(w.r.PlansLeftOut.Key))})
		}
	}
	if best := most(list); best.c.Kind != "stopping" && best.c.Kind != "quality" && best.c.Kind != "quantity" && len(list) > 2 {
		s.Lead = append(s.Lead, w.say("De todas, la que más deja es «{name}».", "Of all of them, the one that leaves most is \"{name}\".", "name", best.name))
	}
	s.Switch = &Switch{Key: "service", Label: w.say("Contar atención y fidelidad", "Count service and loyalty"), Options: []Choice{
		{Value: "with", Text: w.say("Con atención y fidelidad", "With service and loyalty"), On: !without},
		{Value: "without", Text: w.say("Sin ellas", "Without them"), On: without},
	}}

	f := chart.Plans{Head: chart.Head{ID: "plans", Title: s.Finding}, Unit: chart.Money, Measure: w.say("Valor actual neto", "Net present value")}
	biggest := 0.0
	for _, p := range list {
		row := chart.Plan{Name: p.name, Style: style(p.c.Kind), Central: p.r.NPV, Low: p.r.NPV, High: p.r.NPV}
		if p.ranged {
			row.Low = math.Min(row.Central, math.Min(p.c.Prudent.NPV, p.c.Optimistic.NPV))
			row.High = math.Max(row.Central, math.Max(p.c.Prudent.NPV, p.c.Optimistic.NPV))
		}
		biggest = max(biggest, math.Abs(row.Low), math.Abs(row.High))
		if p.c.Kind != "stopping" {
			row.Note = w.monthNote(p.r.BreakEvenMonth)
		}
		f.Rows = append(f.Rows, row)
	}
	f.Decimals = w.centsFor(biggest)
	if figure, err := f.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, figure)
	}
	s.Tables = append(s.Tables, w.plansTable(list))
	s.Notes = append(s.Notes, w.plansNotes(list, without)...)
	s.Ledgers = w.planLedgers(list)
	return s, true
}

// shownPlans are the plans in order, as the switch has them.
func (w *writer) shownPlans(without bool) []shown {
	var list []shown
	for i := range w.r.Cases {
		c := &w.r.Cases[i]
		p := shown{c: c, r: &c.Result, over: c.NPVOverStopping, name: w.planName(c), ranged: true}
		if without {
			p.r, p.over, p.ranged = &c.Without, c.WithoutNPVOverStopping, false
		}
		switch c.Kind {
		case "quality":
			p.tone = "k-q"
		case "quantity":
			p.tone = "k-n"
		}
		list = append(list, p)
	}
	return list
}

func style(kind string) chart.Style {
	switch kind {
	case "quality":
		return chart.StyleQuality
	case "quantity":
		return chart.StyleQuantity
	case "present":
		return chart.StylePresent
	case "stopping":
		return chart.StyleStopping
	}
	return chart.StyleOwn
}

// planName is what a plan is called.
func (w *writer) planName(c *analysis.Case) string {
	if s := w.say(c.Name.ES, c.Name.EN); s != "" {
		short, _, _ := strings.Cut(s, ": ")
		return short
	}
	switch c.Kind {
	case "present":
		return w.say("Como hoy", "As today")
	case "quantity":
		return w.say("Cantidad", "Quantity")
	case "quality":
		return w.say("Calidad", "Quality")
	case "stopping":
		if w.r.Present.Starting {
			return w.say("No empezar", "Not starting")
		}
		return w.say("Parar", "Stopping")
	}
	return c.ID
}

// monthNote says under a plan's name when its money is back.
func (w *writer) monthNote(month *int) string {
	if month == nil {
		return w.say("no recupera en {T}", "not back within {T}", "T", w.horizon())
	}
	return w.say("recupera en el mes {n}", "back in month {n}", "n", w.loc.Number(float64(max(1, *month)), 0))
}

// plansFinding compares Quality and Quantity where there are both, else names
// the option that leaves most.
func (w *writer) plansFinding(list []shown) string {
	var quantity, good *shown
	for i := range list {
		p := &list[i]
		switch p.c.Kind {
		case "quantity":
			quantity = p
		case "quality":
			good = p
		}
	}
	best := most(list)
	if best.c.Kind == "stopping" {
		if w.r.Present.Starting {
			return w.say("La opción que más deja es no empezar", "The option that leaves most is not starting")
		}
		return w.say("La opción que más deja es parar", "The option that leaves most is stopping")
	}
	if quantity == nil || good == nil {
		return w.say("La opción que más deja es «{name}»", "The option that leaves most is \"{name}\"", "name", best.name)
	}
	diff := good.r.NPV - quantity.r.NPV
	if math.Abs(diff) <= aboutLevel*math.Max(good.r.PresentValueCost, quantity.r.PresentValueCost) {
		return w.say("Con el mismo dinero, Cantidad y Calidad van empatadas", "On the same money, Quantity and Quality are level")
	}
	if !good.c.SameBudget || !quantity.c.SameBudget {
		if diff > 0 {
			return w.say("Calidad deja {x} más que Cantidad, y no cuestan lo mismo", "Quality leaves {x} more than Quantity, and they do not cost the same", "x", w.round(diff))
		}
		return w.say("Cantidad deja {x} más que Calidad, y no cuestan lo mismo", "Quantity leaves {x} more than Quality, and they do not cost the same", "x", w.round(-diff))
	}
	if diff > 0 {
		return w.say("Con el mismo dinero, Calidad deja {x} más que Cantidad", "On the same money, Quality leaves {x} more than Quantity", "x", w.round(diff))
	}
	return w.say("Con el mismo dinero, Cantidad deja {x} más que Calidad", "On the same money, Quantity leaves {x} more than Quality", "x", w.round(-diff))
}

// most is the option with the highest net present value.
func most(list []shown) *shown {
	best := &list[0]
	for i := range list {
		if list[i].r.NPV > best.r.NPV {
			best = &list[i]
		}
	}
	return best
}

// plansTable sets every figure of every plan side by side.
func (w *writer) plansTable(list []shown) Table {
	t := Table{Table: chart.Table{Caption: w.say("Las opciones, caso central a {T}", "The options, central case within {T}", "T", w.horizon()), Head: []string{""}}, Tones: []string{""}, Top: 1}
	for _, p := range list {
		t.Head, t.Tones = append(t.Head, p.name), append(t.Tones, p.tone)
	}
	none := w.say("no hay", "none")
	// amounts are written alike along a row
	amounts := func(name string, signed bool, of func(shown) (float64, string)) {
		biggest := 0.0
		for _, p := range list {
			v, _ := of(p)
			biggest = max(biggest, math.Abs(v))
		}
		printed, raw := []string{name}, []float64{math.NaN()}
		for _, p := range list {
			v, instead := of(p)
			switch {
			case instead != "":
				printed, raw = append(printed, instead), append(raw, math.NaN())
				continue
			case signed:
				printed = append(printed, w.loc.SignedMoney(v, w.centsFor(biggest)))
			default:
				printed = append(printed, w.loc.Money(v, w.centsFor(biggest)))
			}
			raw = append(raw, v)
		}
		t.Rows, t.Numeric = append(t.Rows, printed), append(t.Numeric, raw)
	}
	row := func(name string, of func(shown) (string, float64)) {
		printed, raw := []string{name}, []float64{math.NaN()}
		for _, p := range list {
			s, v := of(p)
			printed, raw = append(printed, s), append(raw, v)
		}
		t.Rows, t.Numeric = append(t.Rows, printed), append(t.Numeric, raw)
	}
	money := func(v *float64) (string, float64) {
		if v == nil || *v == 0 {
			return none, math.NaN()
		}
		return w.cell(*v), *v
	}
	amounts(w.say("Valor actual neto", "Net present value"), true, func(p shown) (float64, string) { return p.r.NPV, "" })
	row(w.say("Retorno (ROI)", "Return (ROI)"), func(p shown) (string, float64) {
		if p.r.ROI == nil {
			return w.say("sin coste", "no cost"), math.NaN()
		}
		return w.loc.SignedPercent(*p.r.ROI, 0), *p.r.ROI
	})
	row(w.say("Recuperas la inversión", "Money back"), func(p shown) (string, float64) {
		if p.c.Kind == "stopping" {
			return w.say("sin coste", "no cost"), math.NaN()
		}
		v := math.NaN()
		if p.r.BreakEvenMonth != nil {
			v = float64(*p.r.BreakEvenMonth)
		}
		return w.monthOrNot(p.r.BreakEvenMonth), v
	})
	amounts(w.overName(), true, func(p shown) (float64, string) {
		if p.c.Kind == "stopping" {
			return 0, "–"
		}
		return p.over, ""
	})
	amounts(w.say("Coste en {T}", "Cost within {T}", "T", w.horizon()), false, func(p shown) (float64, string) { return p.r.TotalCost, "" })
	row(w.say("Clientes nuevos de más", "Extra new customers"), func(p shown) (string, float64) {
		return w.people(p.r.CustomersAcquired), p.r.CustomersAcquired
	})
	row(w.say("Seguidores al final", "Followers at the end"), func(p shown) (string, float64) { return w.people(p.r.FollowersEnd), p.r.FollowersEnd })
	row(w.say("De ellos, te ven y pueden comprar", "Of them, see you and can buy"), func(p shown) (string, float64) { return w.people(p.r.ReachedEnd), p.r.ReachedEnd })
	row(w.say("Coste por seguidor ganado", "Cost per follower gained"), func(p shown) (string, float64) { return money(p.r.CostPerFollower) })
	row(w.say("Coste por seguidor ganado que podría comprar", "Cost per follower gained who could buy"), func(p shown) (string, float64) { return money(p.r.CostPerEffectiveFollower) })
	row(w.say("Coste por cliente nuevo de más", "Cost per extra new customer"), func(p shown) (string, float64) { return money(p.r.CostPerNewCustomer) })
	amounts(w.say("Lo más que hay que poner por delante", "The most to put up front"), false, func(p shown) (float64, string) { return -p.r.PeakFunding, "" })
	return t
}

func (w *writer) overName() string {
	if w.r.Present.Starting {
		return w.say("Frente a no empezar", "Over not starting")
	}
	return w.say("Frente a parar", "Over stopping")
}

// cell writes an amount in a table: cents below a thousand, more below one.
func (w *writer) cell(v float64) string {
	if math.Abs(v) >= 1000 {
		return w.loc.Money(v, 0)
	}
	d := w.cents()
	for d < 6 && shy(v, d) {
		d++
	}
	return w.loc.Money(v, d)
}

// plansNotes says what the comparison rests on.
func (w *writer) plansNotes(list []shown, without bool) []string {
	var notes []string
	var quantity, good *analysis.Case
	same, idle := true, false
	for _, p := range list {
		switch p.c.Kind {
		case "quantity":
			quantity = p.c
		case "quality":
			good = p.c
		}
		if p.c.Kind != "stopping" {
			same = same && p.c.SameBudget
		}
		idle = idle || len(p.c.NoEffect) > 0
	}
	if !same {
		notes = append(notes, w.say("No todas cuestan lo mismo: eso compara tamaños, no maneras de gastar.", "They do not all cost the same: that compares sizes, not ways of spending."))
	}
	if quantity != nil && good != nil {
		x, y := good.Result.NPV-quantity.Result.NPV, good.Without.NPV-quantity.Without.NPV
		more := func(v float64) string {
			if v >= 0 {
				return w.say("{v} más", "{v} more", "v", w.round(v))
			}
			return w.say("{v} menos", "{v} less", "v", w.round(-v))
		}
		level := math.Abs(x) <= aboutLevel*math.Max(good.Result.PresentValueCost, quantity.Result.PresentValueCost)
		switch {
		case more(x) == more(y):
			notes = append(notes, w.say("Con atención y fidelidad o sin ellas, la diferencia entre Calidad y Cantidad es la misma.", "With or without service and loyalty, the difference between Quality and Quantity is the same."))
		default:
			notes = append(notes, w.say("Con atención y fidelidad, Calidad deja {x} que Cantidad. Sin contarlas, {y}.", "With service and loyalty, Quality leaves {x} than Quantity. Leaving them out, {y}.", "x", more(x), "y", more(y)))
			if level {
				break
			}
			if sign(x) == sign(y) {
				notes = append(notes, w.say("Gana de las dos maneras: no depende de lo que hayamos supuesto en esas líneas.", "It wins both ways: it does not depend on what those lines assume."))
			} else {
				notes = append(notes, w.say("Su ventaja sale toda de la atención y la fidelidad. Revisa esas cifras antes de decidir.", "Its lead comes entirely from service and loyalty. Check those figures before you decide."))
			}
		}
		if !quantity.Written && len(w.r.Doc.Plans) == 0 {
			notes = append(notes, w.say("Cantidad reparte el dinero entre sorteos, anuncios sin afinar y seguidores comprados; Calidad lo pone en la comunidad. Puedes cambiar el reparto.",
				"Quantity splits the money between contests, untargeted ads and bought followers; Quality puts it into the community. You can change the split."))
		}
	}
	if idle {
		notes = append(notes, w.say("Lo que se pone en atención, contenido o clientes que recomiendan cuesta, y lo que trae no lo sabemos: no lo contamos.",
			"What goes into service, content or customers who recommend costs money, and what it brings is not known: it is not counted."))
	}
	if !without {
		notes = append(notes, w.say("La barra va del caso prudente al optimista; la marca es el caso central.", "The bar runs from the prudent to the optimistic case; the mark is the central one."))
	} else {
		notes = append(notes, w.say("Sin atención ni fidelidad solo mostramos el caso central.", "Without service and loyalty only the central case is shown."))
	}
	for _, p := range list {
		if p.c.Kind == "stopping" && p.r.TotalBenefit > 0 && !w.r.Present.Starting {
			notes = append(notes, w.say("Parar no es cero: lo que ya tienes aún traería {x} mientras te olvidan.", "Stopping is not zero: what you already have would still bring {x} while people forget you.", "x", w.round(p.r.TotalBenefit)))
		}
	}
	return notes
}

// planLedgers are one account a row of the table, for every plan.
func (w *writer) planLedgers(list []shown) []Ledger {
	var out []Ledger
	for i, p := range list {
		if p.c.Kind == "present" && p.ranged || p.c.Kind == "stopping" && p.r.TotalBenefit == 0 {
			continue
		}
		l := w.account(id("plan-npv", i), w.say("lo que entra − lo que sale, en dinero de hoy", "what comes in − what goes out, in today's money"),
			term{label: w.say("Valor actual neto", "Net present value"), v: p.r.NPV},
			term{label: w.say("Lo que entra, en dinero de hoy", "What comes in, in today's money"), v: p.r.PresentValueBenefit},
			term{op: "−", label: w.say("Lo que sale, en dinero de hoy", "What goes out, in today's money"), v: p.r.PresentValueCost})
		l.Question = w.say("{plan}: ¿cómo se calcula {value}?", "{plan}: how is {value} worked out?", "plan", p.name, "value", l.Total.Value)
		w.cite(&l, "annualDiscountRate")
		w.citeChanges(&l, p.c)
		out = append(out, l)
		if p.r.ROI != nil {
			l := w.account(id("plan-roi", i), w.say("ROI = (lo que entra − lo que sale) ÷ lo que sale", "ROI = (what comes in − what goes out) ÷ what goes out"),
				term{label: w.say("Retorno (ROI)", "Return (ROI)"), v: *p.r.ROI, kind: share},
				term{label: w.say("Lo que entra en {T}", "What comes in within {T}", "T", w.horizon()), v: p.r.TotalBenefit},
				term{op: "−", label: w.say("Lo que sale", "What goes out"), v: p.r.TotalCost},
				term{op: "=", label: w.say("Lo que queda", "What is left"), v: p.r.TotalBenefit - p.r.TotalCost},
				term{op: "÷", label: w.say("Lo que sale", "What goes out"), v: p.r.TotalCost})
			l.Question = w.say("{plan}: ¿cómo se calcula {value}?", "{plan}: how is {value} worked out?", "plan", p.name, "value", l.Total.Value)
			out = append(out, l)
		}
		out = append(out, w.planCostLedger(i, p)...)
		if p.c.Kind == "stopping" {
			continue
		}
		over := w.account(id("plan-over", i), w.say("VAN de la opción − VAN de parar", "NPV of the option − NPV of stopping"),
			term{label: w.overName(), v: p.over},
			term{label: w.say("Valor actual neto de la opción", "Net present value of the option"), v: p.r.NPV},
			term{op: "−", label: w.say("Valor actual neto de parar", "Net present value of stopping"), v: p.r.NPV - p.over})
		over.Question = w.say("{plan}, frente a parar: ¿cómo se calcula {value}?", "{plan}, over stopping: how is {value} worked out?", "plan", p.name, "value", over.Total.Value)
		out = append(out, over)
		for _, each := range []struct {
			id, label, n string
			v            *float64
			count        float64
		}{
			{"plan-perfollower", w.say("Coste por seguidor ganado", "Cost per follower gained"), w.say("Seguidores ganados", "Followers gained"), p.r.CostPerFollower, p.r.FollowersGained},
			{"plan-pereffective", w.say("Coste por seguidor ganado que podría comprar", "Cost per follower gained who could buy"), w.say("De ellos, reales y que podrían comprarte", "Of them, real and could buy"), p.r.CostPerEffectiveFollower, p.r.EffectiveFollowersGained},
			{"plan-percustomer", w.say("Coste por cliente nuevo de más", "Cost per extra new customer"), w.say("Clientes nuevos de más", "Extra new customers"), p.r.CostPerNewCustomer, p.r.CustomersAcquired},
		} {
			if each.v == nil {
				continue
			}
			l := w.account(id(each.id, i), w.say("lo que sale ÷ cuántos", "what goes out ÷ how many"),
				term{label: each.label, v: *each.v},
				term{label: w.say("Lo que sale en {T}", "What goes out within {T}", "T", w.horizon()), v: p.r.TotalCost},
				term{op: "÷", label: each.n, v: each.count, kind: count})
			l.Question = w.say("{plan}, {what}: ¿cómo se calcula {value}?", "{plan}, {what}: how is {value} worked out?", "plan", p.name, "what", lowerFirst(each.label), "value", l.Total.Value)
			out = append(out, l)
		}
	}
	return out
}

// planCostLedger is what a plan costs, line by line.
func (w *writer) planCostLedger(i int, p shown) []Ledger {
	var terms []term
	sum := 0.0
	for _, line := range p.c.Lines {
		if line.Amount <= 0 {
			continue
		}
		op := "+"
		if len(terms) == 0 {
			op = ""
		}
		terms = append(terms, term{op: op, label: w.costName(line), v: line.Amount, from: analysis.Derived})
		sum += line.Amount
	}
	if len(terms) == 0 {
		return nil
	}
	terms = append(terms, term{op: "=", label: w.say("Al mes", "A month"), v: sum}, term{op: "×", label: w.say("Meses", "Months"), v: float64(len(p.r.Months)), kind: count, from: analysis.Model})
	if p.c.Inputs.SetupCost > 0 {
		terms = append(terms, term{op: "+", label: w.say("Gasto inicial", "Start-up cost"), v: p.c.Inputs.SetupCost, paths: []string{"setupCost"}})
	}
	l := w.account(id("plan-out", i), w.say("dinero al mes × meses + gasto inicial", "money a month × months + start-up cost"),
		term{label: w.say("Coste en {T}", "Cost within {T}", "T", w.horizon()), v: p.r.TotalCost}, terms...)
	l.Question = w.say("{plan}: ¿en qué se van {value}?", "{plan}: what do {value} go on?", "plan", p.name, "value", l.Total.Value)
	return []Ledger{l}
}

// citeChanges names the conventions a plan's new ways in rest on.
func (w *writer) citeChanges(l *Ledger, c *analysis.Case) {
	if c.Written && len(w.r.Doc.Plans) > 0 {
		return
	}
	for _, change := range c.Changes {
		if change.Add == nil {
			continue
		}
		_, way, _ := cutPlace(change.Add.Place)
		for _, field := range []string{"_authentic", "_relevant", "_reachable", "_click_through", "_churn", "_cost_per_follower"} {
			w.citeRow(l, way+field)
		}
	}
	if len(l.Sources) > 0 {
		l.Notes = append(l.Notes, w.say("Las vías nuevas usan convenciones nuestras: nadie publica cifras que sirvan para todos.", "New ways in use our conventions: nobody publishes figures that hold for everybody."))
	}
}
