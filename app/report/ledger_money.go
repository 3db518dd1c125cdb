package report

import (
	"math"

	"quilate/app/analysis"
	"quilate/app/roi"
)

// roiLedger is what comes in, what goes out, and what is left of every unit.
func (w *writer) roiLedger(c *analysis.Case) Ledger {
	r := &c.Result
	l := w.account("roi",
		w.say("ROI = (lo que entra − lo que sale) ÷ lo que sale", "ROI = (what comes in − what goes out) ÷ what goes out"),
		term{label: w.say("Retorno (ROI)", "Return (ROI)"), v: *r.ROI, kind: share},
		term{label: w.say("Lo que entra en {T}: margen y ahorros", "What comes in within {T}: margin and savings", "T", w.horizon()), v: r.TotalBenefit},
		term{op: "−", label: w.say("Lo que sale, tus horas incluidas", "What goes out, your hours included"), v: r.TotalCost},
		term{op: "=", label: w.say("Lo que queda", "What is left"), v: r.TotalBenefit - r.TotalCost},
		term{op: "÷", label: w.say("Lo que sale", "What goes out"), v: r.TotalCost})
	w.citeAll(&l)
	l.Notes = append(l.Notes, w.say("Prudente y optimista repiten esta cuenta con todos los datos inciertos en su peor y en su mejor extremo.",
		"Prudent and optimistic repeat this account with every uncertain figure at its worst and at its best end."))
	return l
}

// monthLedger is the cash around the month the money is back, or at the end.
func (w *writer) monthLedger(c *analysis.Case) Ledger {
	r := &c.Result
	formula := w.say("El primer mes a partir del cual la caja acumulada ya no vuelve a bajar de 0",
		"The first month after which cumulative cash is never below 0 again")
	n := 0
	if r.BreakEvenMonth != nil {
		n = *r.BreakEvenMonth
	}
	if n <= 0 || n > len(r.Months) {
		l := w.account("month", formula,
			term{label: w.say("Caja a los {T}", "Cash after {T}", "T", w.horizon()), v: r.TotalBenefit - r.TotalCost},
			term{label: w.say("Lo que entra en {T}", "What comes in within {T}", "T", w.horizon()), v: r.TotalBenefit},
			term{op: "−", label: w.say("Lo que sale, tus horas incluidas", "What goes out, your hours included"), v: r.TotalCost})
		l.Question = w.say("¿Cómo se calcula el mes?", "How is the month worked out?")
		return l
	}
	before := -c.Inputs.SetupCost
	if n > 1 {
		before = r.Months[n-2].Cumulative
	}
	month := r.Months[n-1]
	number := w.loc.Number(float64(n), 0)
	l := w.account("month", formula,
		term{label: w.say("Caja al final del mes {n}", "Cash at the end of month {n}", "n", number), v: month.Cumulative},
		term{label: w.say("Caja antes del mes {n}", "Cash before month {n}", "n", number), v: before},
		term{op: "+", label: w.say("Entra ese mes", "Comes in that month"), v: month.Benefit},
		term{op: "−", label: w.say("Sale ese mes", "Goes out that month"), v: month.Cost})
	l.Question = w.say("¿Cómo se calcula el mes?", "How is the month worked out?")
	return l
}

// overLedger is the plan against stopping, both in today's money.
func (w *writer) overLedger(c *analysis.Case) Ledger {
	stop := c.NPVOverStopping
	l := w.account("over",
		w.say("Lo que añade = VAN de seguir − VAN de parar", "What it adds = NPV of going on − NPV of stopping"),
		term{label: w.say("Lo que añade frente a parar", "What it adds over stopping"), v: stop},
		term{label: w.say("Valor actual neto de seguir", "Net present value of going on"), v: c.Result.NPV},
		term{op: "−", label: w.say("Valor actual neto de parar hoy", "Net present value of stopping today"), v: c.Result.NPV - stop})
	w.cite(&l, "fadeHalfLifeMonths")
	l.Notes = append(l.Notes, w.say("Parar no cuesta nada, y lo que ya tienes sigue trayendo algo mientras se olvidan de ti.",
		"Stopping costs nothing, and what you have goes on bringing something while people forget you."))
	l.Question = w.how(l.Total.Value)
	return l
}

// npvLedger is what comes in and goes out in today's money.
func (w *writer) npvLedger(c *analysis.Case) Ledger {
	d := c.Inputs.AnnualDiscountRate
	l := w.account("npv",
		w.say("VAN = suma de lo que queda cada mes ÷ (1 + i) elevado al mes; i = (1 + d) elevado a 1/12 − 1, con d = {d}",
			"NPV = sum of what is left each month ÷ (1 + i) to the power of the month; i = (1 + d) to the power of 1/12 − 1, with d = {d}",
			"d", w.loc.Percent(d, few(d*100))),
		term{label: w.say("Valor actual neto (VAN)", "Net present value (NPV)"), v: c.Result.NPV, paths: []string{"annualDiscountRate"}},
		term{label: w.say("Lo que entra, en dinero de hoy", "What comes in, in today's money"), v: c.Result.PresentValueBenefit},
		term{op: "−", label: w.say("Lo que sale, en dinero de hoy", "What goes out, in today's money"), v: c.Result.PresentValueCost})
	return l
}

// inLedger is what comes in, line by line.
func (w *writer) inLedger(c *analysis.Case) Ledger {
	var terms []term
	for _, line := range w.benefitLines(&c.Result.BenefitByLine) {
		op := "+"
		if len(terms) == 0 {
			op = ""
		}
		terms = append(terms, term{op: op, label: line.name, v: line.v})
	}
	if len(terms) == 0 {
		terms = append(terms, term{label: w.say("Nada de lo que contamos", "Nothing that we count"), v: 0})
	}
	l := w.account("in",
		w.say("Todo es margen o ahorro, nunca facturación", "All of it is margin or savings, never revenue"),
		term{label: w.say("Lo que entra en {T}", "What comes in within {T}", "T", w.horizon()), v: c.Result.TotalBenefit}, terms...)
	w.citeAll(&l)
	return l
}

// benefit is a line of what comes in.
type benefit struct {
	id, name, how string
	v             float64
}

// benefitLines are the lines of what comes in that are not nothing.
func (w *writer) benefitLines(b *roi.Lines) []benefit {
	all := []benefit{
		{"direct", w.say("Ventas directas", "Direct sales"),
			w.say("clientes de más × margen de cada compra, la primera y las que repiten", "extra customers × margin of each purchase, the first and those repeated"), b.Direct},
		{"assisted", w.say("Ventas asociadas", "Associated sales"),
			w.say("compras × margen × parte en que tus redes pesaron", "purchases × margin × share in which your channels mattered"), b.Assisted},
		{"service", w.say("Ahorro en atención", "Savings on service"),
			w.say("dudas × resueltas × las que habrían sido una llamada × lo que cuesta × parte que se nota en dinero", "questions × solved × those that would have been a call × what it costs × part that shows up as money"), b.Service},
		{"retention", w.say("Fidelización", "Loyalty"),
			w.say("clientes que se quedan de más × margen de un mes", "customers who stay on × margin of a month"), b.Retention},
		{"frequency", w.say("Frecuencia y gasto por compra", "Frequency and spend per purchase"),
			w.say("clientes a los que llegas × margen de un mes × lo que compran o gastan de más", "customers reached × margin of a month × how much more they buy or spend"), b.FrequencyYield},
		{"savings", w.say("Gastos que ya no haces", "Spending you no longer do"),
			w.say("solo lo que pagabas o ibas a pagar", "only what you paid or were going to pay"), b.OtherSavings},
		{"synergy", w.say("Acuerdos y servicios nuevos", "Partnerships and new services"),
			w.say("lo que has escrito, con su razón", "what you typed, with its reason"), b.Synergy},
	}
	var some []benefit
	for _, line := range all {
		if math.Abs(line.v) > 1e-9 {
			some = append(some, line)
		}
	}
	return some
}

// monthlyCost is all that a month costs, hours and followers included.
func (w *writer) monthlyCost() (float64, bool) {
	if len(w.r.Cases) > 0 {
		return w.r.Cases[0].MonthlyTotal, w.r.Cases[0].MonthlyTotal > 0
	}
	sum := 0.0
	for _, l := range w.r.Costs {
		sum += l.Amount
	}
	return sum, sum > 0
}

// costTerms are the lines of a month, hours first.
func (w *writer) costTerms() []term {
	var terms []term
	for _, line := range w.r.Costs {
		op := "+"
		if len(terms) == 0 {
			op = ""
		}
		label := w.costName(line)
		paths := costPaths(line)
		if line.Hours > 0 && line.Amount > 0 {
			label += ": " + w.hoursTimes(line)
			paths = append(paths, "cost.hourValue")
		}
		terms = append(terms, term{op: op, label: label, v: line.Amount, paths: paths})
	}
	if len(terms) == 0 {
		terms = append(terms, term{label: w.say("Nada", "Nothing"), v: 0})
	}
	return terms
}

// hoursTimes writes hours and what one is worth so that they multiply to the
// amount: "18 h × 14,28 €".
func (w *writer) hoursTimes(line analysis.MoneyLine) string {
	value := line.Amount / line.Hours
	_, total, unit := w.print(line.Amount, amount, 0)
	for extra := 0; extra < 9; extra++ {
		hours, h, _ := w.print(line.Hours, count, extra+1)
		worth, v, _ := w.print(value, amount, extra)
		if extra == 8 || math.Abs(h*v-total) <= unit/2 {
			return hours + " h × " + worth
		}
	}
	return ""
}

// costLedger is what goes out over the horizon.
func (w *writer) costLedger(c *analysis.Case) Ledger {
	terms := w.costTerms()
	monthly := 0.0
	for _, t := range terms {
		monthly += t.v
	}
	terms = append(terms,
		term{op: "=", label: w.say("Al mes", "A month"), v: monthly},
		term{op: "×", label: w.say("Meses", "Months"), v: float64(len(c.Result.Months)), kind: count, from: analysis.Model})
	if c.Inputs.SetupCost > 0 {
		terms = append(terms, term{op: "+", label: w.say("Gasto inicial", "Start-up cost"), v: c.Inputs.SetupCost, paths: []string{"setupCost"}})
	}
	return w.account("out",
		w.say("(horas × lo que vale una hora + dinero) × meses + gasto inicial", "(hours × what an hour is worth + money) × months + start-up cost"),
		term{label: w.say("Lo que sale en {T}", "What goes out within {T}", "T", w.horizon()), v: c.Result.TotalCost}, terms...)
}

// monthlyLedger is what a month costs.
func (w *writer) monthlyLedger() Ledger {
	terms := w.costTerms()
	total := 0.0
	for _, t := range terms {
		total += t.v
	}
	return w.account("monthly",
		w.say("horas × lo que vale una hora + dinero", "hours × what an hour is worth + money"),
		term{label: w.say("Al mes", "A month"), v: total}, terms...)
}

// costPerAnswer is what an answered message costs, where the hours spent on
// answering are known.
func (w *writer) costPerAnswer() (term, bool) {
	doc := w.r.Doc
	hours, ok1 := doc.Number("cost.hours.answering")
	messages, ok2 := doc.Number("service.messages")
	answered, ok3 := doc.Number("service.answered")
	worth := 0.0
	for _, l := range w.r.Costs {
		if l.Hours > 0 {
			worth = l.Amount / l.Hours
		}
	}
	n := messages * answered / 10
	if !ok1 || !ok2 || !ok3 || n <= 0 || worth <= 0 || hours <= 0 {
		return term{}, false
	}
	return term{v: hours * 52 / 12 * worth / n}, true
}

// customersLedger is where the new customers come from.
func (w *writer) customersLedger(c *analysis.Case) Ledger {
	r := &c.Result
	own := r.CustomersAcquired - r.ReferredCustomers - r.AdvocacyCustomers
	terms := []term{{label: w.say("Vienen por tus redes y no te habrían comprado sin ellas", "Come through your channels and would not have bought without them"), v: own, kind: count, from: analysis.Derived, paths: []string{"incrementality"}}}
	if r.AdvocacyCustomers > 0 {
		terms = append(terms, term{op: "+", label: w.say("Los traen tus clientes de siempre", "Brought by your existing customers"), v: r.AdvocacyCustomers, kind: count, from: analysis.Derived, paths: []string{"loyalty.referralsPerMonth"}})
	}
	if r.ReferredCustomers > 0 {
		terms = append(terms, term{op: "+", label: w.say("Los traen los clientes nuevos", "Brought by new customers"), v: r.ReferredCustomers, kind: count, from: analysis.Derived, paths: []string{"referral.coefficient"}})
	}
	l := w.account("customers", w.say("Cada cliente se cuenta una vez, y nunca más de los que caben en tu mercado", "Every customer counts once, and never more than your market holds"),
		term{label: w.say("Clientes nuevos de más en {T}", "Extra new customers within {T}", "T", w.horizon()), v: r.CustomersAcquired, kind: factor}, terms...)
	l.Question = w.say("¿Cómo se calculan los clientes nuevos?", "How are the new customers worked out?")
	cal := w.r.Present.Calibration
	if w.r.Present.Observed != nil {
		note := w.say("Con los datos supuestos saldrían {a} clientes al mes; tú dices {b}; usamos el tuyo.",
			"Assumed values would give {a} customers a month; you report {b}; we use yours.",
			"a", w.loc.Number(cal.AssumedPerMonth, max(1, few(cal.AssumedPerMonth))), "b", w.loc.Number(cal.ObservedPerMonth, max(1, few(cal.ObservedPerMonth))))
		l.Notes = append(l.Notes, note)
		if rec := cal.RecommendedPerMonth; rec > 1e-9 {
			if cal.Target > 0 {
				l.Notes = append(l.Notes, w.say("De esos {b}, unos {r} vienen porque otro cliente te recomienda: los contamos ahí, y una sola vez.",
					"Of those {b}, about {r} come because another customer recommends you: we count them there, and only once.",
					"b", w.loc.Number(cal.ObservedPerMonth, max(1, few(cal.ObservedPerMonth))), "r", w.loc.Number(rec, max(1, few(rec)))))
			} else {
				l.Notes = append(l.Notes, w.say("Según tus cifras, todos vendrían recomendados y tus redes no traerían a ninguno más. Revisa cuántos te traen tus clientes.",
					"By your figures all of them come by recommendation and your channels bring nobody else. Check how many your customers bring."))
			}
		}
		if a, b := cal.AssumedPerMonth, cal.ObservedPerMonth; a > 0 && b > 0 && (a > 10*b || b > 10*a) {
			l.Notes = append(l.Notes, w.say("Son cifras muy distintas. Puede que lleguen por otro camino o que falte un canal.",
				"The two are far apart. People may come another way, or a channel may be missing."))
		}
	}
	w.cite(&l, "observed")
	return l
}

// costName is what a line of the budget is called.
func (w *writer) costName(l analysis.MoneyLine) string {
	name := l.Code
	switch l.Code {
	case "hours":
		name = w.say("Horas", "Hours")
	case "team-hours":
		name = w.say("Horas de tu equipo", "Team hours")
	case "own-hours":
		name = w.say("Tus horas", "Your hours")
	case "external":
		name = w.say("Agencia o autónomo", "Agency or freelancer")
	case "tools":
		name = w.say("Herramientas", "Tools")
	case "content":
		name = w.say("Contenido", "Content")
	case "prizes":
		name = w.say("Premios", "Prizes")
	case "training":
		name = w.say("Formación", "Training")
	case "moderation":
		name = w.say("Moderación", "Moderation")
	case "acquisition":
		name = w.say("Conseguir seguidores", "Gaining followers")
	case "money":
		name = w.say("Dinero: anuncios, herramientas, premios, ayuda", "Money: ads, tools, prizes, help")
	case "running":
		name = w.say("Llevar las redes", "Running the channels")
	case "service":
		name = w.say("Atender a clientes", "Customer service")
	case "advocates":
		name = w.say("Clientes que te recomiendan", "Customers who recommend you")
	case "community":
		name = w.say("Hacer crecer la comunidad", "Growing the community")
	case "ads":
		name = w.say("Anuncios", "Ads")
	case "contest":
		name = w.say("Sorteos y concursos", "Contests")
	case "bought":
		name = w.say("Seguidores comprados", "Bought followers")
	}
	if l.Place != "" {
		name += " · " + w.place(l.Place)
	}
	return name
}

func costPaths(l analysis.MoneyLine) []string {
	if l.Place != "" {
		return []string{"audiences." + l.Place + ".monthlyAcquisitionSpend"}
	}
	switch l.Code {
	case "hours":
		return []string{"cost.hoursPerWeek"}
	case "team-hours":
		return []string{"cost.teamHours"}
	case "own-hours":
		return []string{"cost.ownHours"}
	case "external":
		return []string{"cost.line.agency"}
	case "money":
		return []string{"cost.spend"}
	}
	return []string{"cost.line." + l.Code}
}
