package report

import "quilate/app/chart"

// costs tell what each follower, engaged person and customer costs.
func (w *writer) costs() (Section, bool) {
	s := Section{ID: "costs"}
	monthly, known := w.monthlyCost()
	if !known {
		return s, false
	}
	b := chart.Breakdown{Head: chart.Head{ID: "costs", Title: w.say("En qué se va el coste de un mes", "Where a month's cost goes")}, TotalName: w.say("Al mes", "A month"), Costs: true, Decimals: w.centsFor(monthly)}
	for _, line := range w.r.Costs {
		if line.Amount > 0 {
			b.Items = append(b.Items, chart.Item{Name: w.costName(line), Value: line.Amount})
		}
	}
	if f, err := b.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, f)
	}
	if w.Mode != "channel" {
		s.Ledgers = append(s.Ledgers, w.monthlyLedger())
	}

	list := List{Title: w.say("Lo que te cuesta cada uno", "What each one costs you")}
	one := func(id, label string, cost *float64, whole float64, wholeName string, n float64, nName string) {
		line := Line{Text: label}
		if cost == nil {
			line.Value = w.say("no hay ninguno", "there is none")
			list.Lines = append(list.Lines, line)
			return
		}
		line.Value = w.cell(*cost)
		l := w.account(id, w.say("lo que sale ÷ cuántos", "what goes out ÷ how many"), term{label: label, v: *cost},
			term{label: wholeName, v: whole}, term{op: "÷", label: nName, v: n, kind: count})
		l.Question = w.say("{label}: ¿cómo se calcula?", "{label}: how is it worked out?", "label", label)
		s.Ledgers = append(s.Ledgers, l)
		list.Lines = append(list.Lines, line)
	}
	if w.State == Full && len(w.r.Cases) > 0 {
		r := &w.r.Cases[0].Result
		out := w.say("Lo que sale en {T}", "What goes out within {T}", "T", w.horizon())
		one("perfollower", w.say("Seguidor ganado", "Follower gained"), r.CostPerFollower, r.TotalCost, out, r.FollowersGained, w.say("Seguidores ganados", "Followers gained"))
		one("pereffective", w.say("Seguidor ganado real y que podría comprarte", "Follower gained who is real and could buy"), r.CostPerEffectiveFollower, r.TotalCost, out, r.EffectiveFollowersGained, w.say("De ellos, reales y que podrían comprarte", "Of them, real and could buy"))
		if w.Mode == "money" {
			one("percustomer", w.say("Cliente ganado", "Customer won"), r.CostPerNewCustomer, r.TotalCost, out, r.CustomersAcquired, w.say("Clientes ganados", "Customers won"))
		}
	}
	all := &w.r.AllChannels
	engaged := w.say("Persona de tu audiencia efectiva: podría comprarte y hace algo, en un mes", "Person of your effective audience: could buy and does something, in a month")
	switch {
	case all.Engaged == nil && all.Known && all.Followers > 0:
		list.Lines = append(list.Lines, Line{Text: engaged, Value: w.say("no lo sabemos", "not known"), Key: w.askable("audience.engaged"),
			More: w.say("Falta saber cuántos de los que te ven hacen algo.", "Still to find out: how many of those who see you do something.")})
	case all.Engaged != nil && *all.Engaged <= 0:
		one("perengaged", engaged, nil, 0, "", 0, "")
	case all.Engaged != nil:
		each := monthly / *all.Engaged
		one("perengaged", engaged, &each, monthly, w.say("Coste al mes", "Cost a month"), *all.Engaged, w.say("Hacen algo en un mes", "Do something in a month"))
	}
	if all.Reached > 0 && w.Mode != "channel" {
		each := monthly / all.Reached
		one("perseen", w.say("Persona que podría comprarte y te ve, en un mes", "Person who could buy and sees you, in a month"), &each, monthly, w.say("Coste al mes", "Cost a month"), all.Reached, w.say("Te ven en un mes", "See you in a month"))
	}
	if c, ok := w.costPerAnswer(); ok {
		list.Lines = append(list.Lines, Line{Text: w.say("Respuesta a un mensaje", "Answer to a message"), Value: w.cell(c.v)})
		s.Ledgers = append(s.Ledgers, w.answerLedger(c.v))
	}
	if len(list.Lines) > 0 {
		s.Lists = append(s.Lists, list)
	}
	s.Finding = w.costFinding(monthly)
	s.Lead = append(s.Lead, w.say("El tiempo cuenta siempre, también el tuyo.", "Time always counts, yours too."))
	if w.State == Full && len(w.r.Cases) > 0 && w.r.Cases[0].GrowthHeld {
		s.Notes = append(s.Notes, w.say("No sabemos cuántos seguidores llegan: damos por hecho que tantos como se van. Lo que cuesta cada seguidor ganado depende de eso.",
			"We do not know how many followers come: we take it that as many as leave. What each follower gained costs rests on that."))
	}
	if w.Mode == "money" {
		s.Notes = append(s.Notes, w.say("«Ganado» es un cliente nuevo que no habría venido igual: si los contáramos todos, cada uno parecería más barato de lo que es.",
			"“Won” is a new customer who would not have come anyway; if all were counted, each would look cheaper than they are."))
	}
	return s, true
}

// costFinding is the headline: hours or money, and what a customer costs.
func (w *writer) costFinding(monthly float64) string {
	if w.State == Full && w.Mode == "money" && len(w.r.Cases) > 0 {
		if c := w.r.Cases[0].Result.CostPerNewCustomer; c != nil {
			return w.say("Cada cliente ganado te cuesta {c}", "Each customer won costs you {c}", "c", w.cell(*c))
		}
	}
	hours := 0.0
	for _, l := range w.r.Costs {
		if l.Hours > 0 {
			hours += l.Amount
		}
	}
	switch {
	case hours > monthly*0.66:
		return w.say("De cada 100 que pones, {n} son horas", "Of every 100 you put in, {n} are hours", "n", w.loc.Number(hours/monthly*100, 0))
	case hours > 0:
		return w.say("Pones {m} al mes entre horas y dinero", "You put in {m} a month, hours and money together", "m", w.round(monthly))
	}
	return w.say("Pones {m} al mes", "You put in {m} a month", "m", w.round(monthly))
}

func (w *writer) answerLedger(v float64) Ledger {
	doc := w.r.Doc
	hours, _ := doc.Number("cost.hours.answering")
	messages, _ := doc.Number("service.messages")
	answered, _ := doc.Number("service.answered")
	worth := v * messages * answered / 10 / (hours * 52 / 12)
	l := w.account("answer", w.say("horas que respondes al mes × lo que vale una hora ÷ mensajes respondidos", "hours spent answering a month × what an hour is worth ÷ messages answered"),
		term{label: w.say("Cada respuesta", "Each answer"), v: v},
		term{label: w.say("Horas a la semana respondiendo", "Hours a week answering"), v: hours, kind: count, paths: []string{"cost.hoursPerWeek"}},
		term{op: "×", label: w.say("Semanas de un mes: 52 ÷ 12", "Weeks in a month: 52 ÷ 12"), v: 52.0 / 12, kind: factor},
		term{op: "×", label: w.say("Lo que vale una hora", "What an hour is worth"), v: worth, paths: []string{"cost.hourValue"}},
		term{op: "÷", label: w.say("Mensajes respondidos al mes", "Messages answered a month"), v: messages * answered / 10, kind: count, paths: []string{"service.messages"}})
	l.Question = w.say("Respuesta a un mensaje: ¿cómo se calcula?", "Answer to a message: how is it worked out?")
	return l
}

// centsFor is with how many decimals amounts of this size stand in a table.
func (w *writer) centsFor(v float64) int {
	if v >= 100 || v <= -100 {
		return 0
	}
	return w.cents()
}
