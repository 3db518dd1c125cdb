package report

import (
	"math"
	"slices"
	"strings"

	"quilate/app/analysis"
	"quilate/app/chart"
	"quilate/app/roi"
)

// shown is a plan as the switch has it: with or without service and loyalty.
type shown struct {
	c    *analysis.Case
	r    *roi.Result
	over float64
	name string
	tone string

	prudent, optimistic *roi.Result
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
		s.Lead = append(s.Lead, w.whatTheyAre(list))
	} else {
		switch {
		case w.r.PlansLeftOut.Key == "settings.fx.eur":
			s.Lead = append(s.Lead, w.say("Lo que cuesta un seguidor lo sabemos en euros. Dinos a cuánto está el euro y comparamos también Cantidad y Calidad.",
				"What a follower costs we know in euros. Tell us what a euro is worth and we compare Quantity and Quality too."))
			s.Actions = append(s.Actions, w.euroAction())
		case w.r.PlansLeftOut.Key == "":
			s.Lead = append(s.Lead, w.say("Solo tienes la situación de hoy y la de parar.", "You only have today's situation and stopping."))
		default:
			s.Lead = append(s.Lead, w.say("Solo tienes la situación de hoy y la de parar.", "You only have today's situation and stopping."))
			s.Actions = append(s.Actions, Action{Key: w.askable(w.r.PlansLeftOut.Key), Text: w.say("Para comparar Cantidad y Calidad, dinos {find}", "To compare Quantity and Quality, tell us {find}", "find", w.findOut(w.r.PlansLeftOut.Key))})
		}
	}
	s.Switch = &Switch{Key: "service", Label: w.say("Contar atención y fidelidad", "Count service and loyalty"), Options: []Choice{
		{Value: "with", Text: w.say("Con atención y fidelidad", "With service and loyalty"), On: !without},
		{Value: "without", Text: w.say("Sin ellas", "Without them"), On: without},
	}}

	f := chart.Plans{Head: chart.Head{ID: "plans", Title: s.Finding, Source: w.say("La barra va del caso prudente al optimista; la marca es el central. Mismos meses y mismos clientes en todas.", "The bar runs from the prudent to the optimistic case; the mark is the central one. Same months and same customers in all.")},
		Unit: chart.Money, Measure: w.say("Valor actual neto", "Net present value")}
	biggest := 0.0
	for _, p := range list {
		row := chart.Plan{Name: p.name, Style: style(p.c.Kind), Central: p.r.NPV, Low: p.r.NPV, High: p.r.NPV}
		if p.prudent != nil && p.optimistic != nil {
			row.Low = math.Min(row.Central, math.Min(p.prudent.NPV, p.optimistic.NPV))
			row.High = math.Max(row.Central, math.Max(p.prudent.NPV, p.optimistic.NPV))
		}
		biggest = max(biggest, math.Abs(row.Low), math.Abs(row.High))
		if p.c.Kind != "stopping" {
			row.Note = w.monthNote(p.r.BreakEvenMonth)
		}
		if x := idleMoney(p.c); x > 0 {
			row.Note += w.say("; {x} al mes sin efecto contado", "; {x} a month with no effect counted", "x", w.money(x))
		}
		f.Rows = append(f.Rows, row)
	}
	f.Decimals = w.centsFor(biggest)
	if figure, err := f.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, figure)
	}
	s.Tables = append(s.Tables, w.plansTable(list))
	s.Notes = append(s.Notes, w.plansNotes(list)...)
	s.Ledgers = w.planLedgers(list)
	return s, true
}

// euroAction leads to the exchange rate of the euro.
func (w *writer) euroAction() Action {
	return Action{Key: w.askable("settings.fx.eur"), Text: w.say("Así podremos usar nuestras convenciones de precio", "Then our conventions on price can be used"),
		Button: w.say("Poner a cuánto está el euro", "Enter what a euro is worth")}
}

// idleMoney is how much a month a plan puts into lines of which no effect is
// counted.
func idleMoney(c *analysis.Case) float64 {
	sum := 0.0
	for _, l := range c.Lines {
		if slices.Contains(c.NoEffect, l.Code) {
			sum += l.Amount
		}
	}
	return sum
}

// leaves names the option in the lead: the one that leaves most, or loses
// least.
func (w *writer) leaves(p *shown) string {
	if p.r.NPV < 0 {
		return w.say("la que menos pierde es «{name}»", "the one that loses least is \"{name}\"", "name", p.name)
	}
	return w.say("la que más deja es «{name}»", "the one that leaves most is \"{name}\"", "name", p.name)
}

// whatTheyAre says in a line what the options are.
func (w *writer) whatTheyAre(list []shown) string {
	made := len(w.r.Doc.Plans) == 0
	for _, p := range list {
		made = made && (p.c.Kind == "present" || p.c.Kind == "stopping" || !p.c.Written)
	}
	switch {
	case made:
		return w.say("Cantidad pone el dinero en sorteos, anuncios sin afinar y seguidores comprados; Calidad, en la comunidad.",
			"Quantity puts the money into contests, untargeted ads and bought followers; Quality into the community.")
	case len(list) > 3:
		best := most(list)
		if best.c.Kind == "stopping" {
			others := slices.DeleteFunc(slices.Clone(list), func(p shown) bool { return p.c.Kind == "stopping" })
			return w.say("De las demás, {leaves}.", "Of the others, {leaves}.", "leaves", w.leaves(most(others)))
		}
		if best.c.Kind != "quality" && best.c.Kind != "quantity" {
			return w.say("De todas, {leaves}.", "Of all of them, {leaves}.", "leaves", w.leaves(best))
		}
	}
	return w.say("Parar está siempre entre las opciones.", "Stopping is always one of the options.")
}

// shownPlans are the plans in order, as the switch has them.
func (w *writer) shownPlans(without bool) []shown {
	var list []shown
	for i := range w.r.Cases {
		c := &w.r.Cases[i]
		p := shown{c: c, r: &c.Result, over: c.NPVOverStopping, name: w.planName(c), prudent: &c.Prudent, optimistic: &c.Optimistic}
		if without {
			p.r, p.over, p.prudent, p.optimistic = &c.Without, c.WithoutNPVOverStopping, &c.WithoutPrudent, &c.WithoutOptimistic
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
	halt := ""
	if best.c.Kind == "stopping" {
		halt = w.say("La opción que más deja es parar", "The option that leaves most is stopping")
		if w.r.Present.Starting {
			halt = w.say("La opción que más deja es no empezar", "The option that leaves most is not starting")
		}
	}
	if quantity == nil || good == nil {
		if halt != "" {
			return halt
		}
		return upperFirst(w.leaves(best))
	}
	diff := good.r.NPV - quantity.r.NPV
	if halt != "" {
		level := math.Abs(diff) <= aboutLevel*math.Max(good.r.PresentValueCost, quantity.r.PresentValueCost)
		first, second := good, quantity
		if diff < 0 {
			first, second = quantity, good
		}
		switch slots := []string{"halt", halt, "a", first.name, "b", second.name, "x", w.round(math.Abs(diff))}; {
		case level:
			return w.say("{halt}; {a} y {b} van empatadas", "{halt}; {a} and {b} are level", slots...)
		case first.r.NPV < 0:
			return w.say("{halt}; {a} pierde {x} menos que {b}", "{halt}; {a} loses {x} less than {b}", slots...)
		default:
			return w.say("{halt}; {a} deja {x} más que {b}", "{halt}; {a} leaves {x} more than {b}", slots...)
		}
	}
	less := good.r.NPV < 0 && quantity.r.NPV < 0
	if math.Abs(diff) <= aboutLevel*math.Max(good.r.PresentValueCost, quantity.r.PresentValueCost) {
		return w.say("Con el mismo dinero, Cantidad y Calidad van empatadas", "On the same money, Quantity and Quality are level")
	}
	if !good.c.SameBudget || !quantity.c.SameBudget {
		if less && diff > 0 {
			return w.say("Calidad pierde {x} menos que Cantidad, y no cuestan lo mismo", "Quality loses {x} less than Quantity, and they do not cost the same", "x", w.round(diff))
		}
		if less {
			return w.say("Cantidad pierde {x} menos que Calidad, y no cuestan lo mismo", "Quantity loses {x} less than Quality, and they do not cost the same", "x", w.round(-diff))
		}
		if diff > 0 {
			return w.say("Calidad deja {x} más que Cantidad, y no cuestan lo mismo", "Quality leaves {x} more than Quantity, and they do not cost the same", "x", w.round(diff))
		}
		return w.say("Cantidad deja {x} más que Calidad, y no cuestan lo mismo", "Quantity leaves {x} more than Quality, and they do not cost the same", "x", w.round(-diff))
	}
	switch {
	case less && diff > 0:
		return w.say("Con el mismo dinero, Calidad pierde {x} menos que Cantidad", "On the same money, Quality loses {x} less than Quantity", "x", w.round(diff))
	case less:
		return w.say("Con el mismo dinero, Cantidad pierde {x} menos que Calidad", "On the same money, Quantity loses {x} less than Quality", "x", w.round(-diff))
	case diff > 0:
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
