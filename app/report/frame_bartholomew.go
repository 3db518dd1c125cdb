package report

import (
	"math"

	"quilate/app/chart"
	"quilate/app/i18n"
)

// bartholomew goes from being seen to doing something, and asks of each return
// how it comes about, what it is money of, and how it was worked out.
var bartholomew = frame{
	id:      "frame-bartholomew",
	name:    text("Bartholomew", "Bartholomew"),
	finding: text("Como lo cuenta Bartholomew: de que te vean a que hagan algo", "As Bartholomew tells it: from being seen to something being done"),
	what: text("Don Bartholomew: exposición, participación, influencia y acción; de cada retorno se dice por dónde llega, sobre qué base y con qué método.",
		"Don Bartholomew: exposure, engagement, influence, action; of each return it says by what process it comes, on what basis and by what method."),
	stages: []stage{
		{name: text("Exposición", "Exposure"), note: text("quién puede verte", "who may see you"), facts: []string{"followers", "#monthlyReach", "reached", "discovery", "#postsPerMonth"}},
		{name: text("Participación", "Engagement"), note: text("quién hace algo", "who does something"), facts: []string{"#engagementRate", "#sharesPer1000", "#conversationPer1000", "engaged", "#answerRate"}},
		{name: text("Influencia", "Influence"), note: text("quién cambia de idea", "who changes their mind"), facts: []string{"couldbuy", "#netSentiment", "#advocateShare", "#nps"}},
		{name: text("Acción", "Action"), note: text("quién compra o pregunta", "who buys or asks"), facts: []string{"=visits", "=observed", "won", "!roi"}},
	},
	more: (*writer).processes,
}

// processes is the table of the returns.
func (w *writer) processes(s *Section) {
	if w.Mode == "channel" {
		s.Notes = append(s.Notes, w.tell(&noMoney))
		return
	}
	if w.State != Full || len(w.r.Cases) == 0 {
		s.Notes = append(s.Notes, w.tell(&noReturns))
		return
	}
	c := &w.r.Cases[0]
	lines, cash, _, d := w.benefits(c)
	if len(lines) == 0 {
		return
	}
	t := Table{Table: chart.Table{Caption: w.tell(&processCaption, "T", w.horizon())}, Tones: make([]string, len(processHead))}
	for i := range processHead {
		t.Head = append(t.Head, w.tell(&processHead[i]))
	}
	for i := range lines {
		p := processOf[lines[i].id]
		t.Rows = append(t.Rows, []string{lines[i].name, w.loc.Money(cash[i], d), w.tell(&p.process), w.tell(&p.basis), upperFirst(lines[i].how)})
		t.Numeric = append(t.Numeric, []float64{math.NaN(), cash[i], math.NaN(), math.NaN(), math.NaN()})
	}
	s.Tables = append(s.Tables, t)
}

var (
	processCaption = text("Cada retorno en {T}, caso central", "Each return within {T}, central case")
	processHead    = [...]i18n.Text{text("Retorno", "Return"), text("Importe", "Amount"), text("Proceso", "Process"), text("Base", "Basis"), text("Método", "Method")}
	noReturns      = text("De los retornos no hay dato: aún no hay cuenta en dinero.", "There is no figure for the returns: there is no account in money yet.")
)

// processOf says of each line of what comes in how it comes about and what it
// is money of.
var processOf = map[string]struct{ process, basis i18n.Text }{
	"direct":    {text("Te ven, preguntan o entran, y compran", "They see you, ask or visit, and buy"), text("Margen", "Margin")},
	"assisted":  {text("Pasan por tus redes y compran en otro sitio", "They pass through your channels and buy elsewhere"), text("Margen", "Margin")},
	"service":   {text("Una duda resuelta ahí es una llamada menos", "A question solved there is a call less"), text("Gasto evitado", "Cost avoided")},
	"retention": {text("Clientes que se habrían ido y siguen", "Customers who would have left and stay"), text("Margen", "Margin")},
	"frequency": {text("Clientes que compran más o gastan más", "Customers who buy more often or spend more"), text("Margen", "Margin")},
	"savings":   {text("Dejas de pagar otra cosa", "You stop paying for something else"), text("Gasto evitado", "Cost avoided")},
	"synergy":   {text("Salen acuerdos y servicios nuevos", "Partnerships and new services come of it"), text("Margen", "Margin")},
}
