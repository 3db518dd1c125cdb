package report

import (
	"math"
	"strings"

	"quilate/app/analysis"
)

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
	case "reach":
		name = w.say("Anuncios para que te vean", "Ads to be seen")
	case "advocates":
		name = w.say("Clientes que te recomiendan", "Customers who recommend you")
	case "community":
		name = w.say("Hacer crecer la comunidad", "Growing the community")
	case "ads":
		name = w.say("Anuncios", "Ads")
	case "ads-aimed":
		name = w.say("Anuncios a tu público", "Ads aimed at your public")
	case "ads-broad":
		name = w.say("Anuncios sin dirigir", "Ads aimed at nobody")
	case "contest-aimed":
		name = w.say("Concurso con premio para tu cliente", "Contest whose prize only your customer wants")
	case "contest":
		name = w.say("Sorteos y concursos", "Contests")
	case "bought":
		name = w.say("Seguidores comprados", "Bought followers")
	}
	if l.Place != "" { // the code says the way in already
		channel, way, _ := cutPlace(l.Place)
		if _, n, again := strings.Cut(way, "."); again && !strings.HasSuffix(l.Code, n) { // a second one of its kind
			name += " (" + n + ")"
		}
		name += " · " + w.channel(channel)
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
