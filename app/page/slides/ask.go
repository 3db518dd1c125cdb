package slides

import (
	"math"
	"strings"

	"quilate/app/report"
)

// checkMonth is when it is looked at whether it goes as foreseen.
func (m *maker) checkMonth() int { return report.ReviewMonth(m.r.Horizon) }

// adds says whether the option proposed adds something over stopping: only
// then is money asked for.
func (m *maker) adds() bool {
	if !m.money || m.best < 0 {
		return false
	}
	if o := m.odds(m.best); o != nil {
		return o.OverStopping.OutOf50() >= report.OverAdds
	}
	return m.r.Cases[m.best].NPVOverStopping > 0
}

// firstToFind completes "find out …" with what it is worth most to know; ""
// where knowing one figure more changes no choice.
func (m *maker) firstToFind() string {
	if m.r.Odds == nil || len(m.r.Odds.Worth) == 0 {
		return ""
	}
	return m.find(m.r.Odds.Worth[0].Key)
}

// ask is what is asked for: the budget, against what, and when to go on and
// when to stop.
func (m *maker) ask() slide {
	s := slide{id: "ask", name: m.Say("Lo que pedimos", "What we ask for"), part: argument, inside: true, client: true, money: true}
	if m.client {
		s.name = m.Say("Lo que acordamos", "What we agree on")
	}
	if m.money && m.best >= 0 {
		s = m.askMoney(s)
	} else {
		s = m.askChannel(s)
	}
	if len(s.lines) > 0 {
		s.ownAsk = s.lines[0]
	}
	if own := strings.TrimSpace(m.Doc().Answer("present.ask").Text); own != "" {
		s.lines = []string{own}
	}
	return s
}

func (m *maker) askMoney(s slide) slide {
	c, o := &m.r.Cases[m.best], m.odds(m.best)
	plan, monthly := m.named(m.best), m.amount(c.MonthlyTotal)
	total := m.amount(c.MonthlyTotal*float64(m.r.Horizon) + c.Inputs.SetupCost)
	slots := []string{"x", monthly, "T", m.horizon(), "plan", plan}
	adds, find := m.adds(), m.firstToFind()
	switch {
	case adds && m.client:
		s.title = m.Say("Te proponemos {plan}: {x} al mes durante {T}", "We propose {plan}: {x} a month for {T}", slots...)
		s.lines = []string{m.Say("Se revisa en el mes {h} con las cifras de tu caja, no con las nuestras.", "It is reviewed in month {h} on your till's figures, not on ours.", "h", m.Locale.Number(float64(m.checkMonth()), 0))}
	case adds:
		s.title = m.Say("Pedimos {x} al mes durante {T} para {plan}", "We ask for {x} a month for {T}, for {plan}", slots...)
		s.lines = []string{m.Say("Se revisa en el mes {h} con las cifras de la caja. Si no cumple, se para.", "It is reviewed in month {h} on the till's figures. If it falls short, it stops.", "h", m.Locale.Number(float64(m.checkMonth()), 0))}
	case find != "":
		s.title = m.Say("Antes de comprometer {x} al mes, hay que averiguar una cosa", "Before committing {x} a month, there is one thing to find out", slots...)
		s.lines = []string{m.Say("Hay que saber {what}. Con eso se decide entre {plan} y parar.", "The thing to know: {what}. That decides between {plan} and stopping.", "what", find, "plan", plan)}
	default:
		s.title = m.Say("Con lo que se sabe hoy, no pedimos dinero: parar deja más", "By what is known today we ask for no money: stopping leaves more")
		s.lines = []string{m.Say("La mejor alternativa, {plan}, cuesta {x} al mes y no gana a parar.", "The best alternative, {plan}, costs {x} a month and does not beat stopping.", slots...)}
	}
	budget := m.Say("Presupuesto", "Budget")
	if !adds {
		budget = m.Say("{plan} costaría", "{plan} would cost", slots...)
	}
	s.facts = []fact{{budget, monthly, m.Say("al mes; {total} en {T}, horas incluidas", "a month; {total} within {T}, hours included", "total", total, "T", m.horizon())}}
	over := m.Say("Frente a parar", "Against stopping")
	if m.r.Present.Starting {
		over = m.Say("Frente a no empezar", "Against not starting")
	}
	if o != nil {
		s.facts = append(s.facts,
			fact{over, m.signed(o.Over.P50), m.Say("{range}; gana en {k}", "{range}; wins in {k}", "range", m.between(o.Over, m.signed), "k", m.outOf(o.OverStopping.Share))},
			fact{m.Say("Se recupera", "The money is back"), m.month(m.backBy(m.best)), m.backIn(m.best)})
	} else {
		s.facts = append(s.facts, fact{over, m.signed(c.NPVOverStopping), ""}, fact{m.Say("Se recupera", "The money is back"), m.month(m.backBy(m.best)), ""})
	}
	s.notes = notes{
		ask:   m.Say("¿Qué pasa si decimos que no?", "What if we say no?"),
		reply: m.stopping(),
		from:  m.Say("Caso central de {plan}, mes a mes, y sus escenarios.", "The central case of {plan}, month by month, and its scenarios.", slots...),
	}
	if !adds {
		s.pairs = m.instead(find)
		s.source = m.Say("Mientras parar deje lo mismo o más, no se pide dinero.", "As long as stopping leaves as much or more, no money is asked for.")
		s.notes.say = []string{
			m.Say("Hoy no pedimos dinero: con lo que se sabe, seguir no gana a parar con claridad.", "We ask for no money today: by what is known, going on does not clearly beat stopping."),
			m.Say("Decirlo ahora es más barato que descubrirlo dentro de un año.", "To say so now costs less than to find out in a year."),
		}
		return s
	}
	s.pairs = m.criteria()
	s.source = m.Say("Se sigue con lo del caso central del plan; se para por debajo de la franja en la que caen 45\u00a0de\u00a050 escenarios. Entre los dos, se cambia algo.", "One goes on with what the plan's central case has; one stops below the band that holds 45\u00a0of\u00a050 scenarios. Between the two, something is changed.")
	if m.odds(m.best) == nil {
		s.source = m.Say("Se sigue con lo del caso central del plan; se para por debajo de su caso prudente. Entre los dos, se cambia algo.", "One goes on with what the plan's central case has; one stops below its conservative case. Between the two, something is changed.")
	}
	s.notes.say = []string{
		m.Say("Esto es lo que pedimos, frente a qué, y cuándo lo dejaríamos.", "This is what we ask for, against what, and when we would give it up."),
		m.Say("Los criterios se firman hoy, antes de ver ningún resultado.", "The criteria are agreed today, before any result is seen."),
	}
	if m.client {
		s.notes.say[0] = m.Say("Esto es lo que te proponemos, frente a qué, y cuándo te diríamos que lo dejes.", "This is what we propose, against what, and when we would tell you to give it up.")
	}
	return s
}

// stopping says what is left if nothing is done any more.
func (m *maker) stopping() string {
	x := m.r.Stopping.Result.NPV
	if m.r.Present.Starting || x <= 0 {
		return m.Say("Nada: no se empieza, y no cuesta nada.", "Nothing: it is not begun, and costs nothing.")
	}
	return m.Say("Lo que ya existe aún traería unos {x} en {T}, y se iría apagando.", "What exists would still bring about {x} within {T}, and fade.", "x", m.amount(x), "T", m.horizon())
}

// backIn says in how many scenarios the money is back.
func (m *maker) backIn(i int) string {
	o := m.odds(i)
	if o == nil {
		return ""
	}
	k := m.outOf(o.Back.Share)
	if m.backBy(i) <= 0 {
		return m.Say("lo hace en {k} escenarios", "it is in {k} scenarios", "k", k)
	}
	return m.Say("en {T}, en {k} escenarios", "within {T}, in {k} scenarios", "T", m.horizon(), "k", k)
}

// instead is what is proposed where no money is asked for: what to find out
// first, or to stop, and what would change that.
func (m *maker) instead(find string) []pair {
	plan := m.named(m.best)
	if find != "" {
		first := pair{title: m.Say("Primero", "First"), lines: []string{m.Say("averiguar {what}", "find out {what}", "what", find)}}
		if o := m.r.Odds; o.Worth[0].Money > 0 {
			first.lines = append(first.lines, m.Say("sin gastar en ello más de {x}", "without spending more than {x} on it", "x", m.amount(o.Worth[0].Money)))
		}
		return []pair{first, {title: m.Say("Después se decide", "Then it is decided"), lines: []string{
			m.Say("{plan}, si con ese dato gana a parar", "{plan}, if with that figure it beats stopping", "plan", plan),
			m.Say("parar, si no", "stopping, if not"),
		}}}
	}
	first := pair{title: m.Say("Proponemos parar", "We propose to stop"), lines: []string{
		m.Say("dejar de publicar y de pagar; atender a quien aún escriba", "no more posting or paying; those who still write are answered"),
		m.Say("dedicar esas horas a otra cosa", "those hours go to something else"),
	}}
	if m.r.Present.Starting {
		first = pair{title: m.Say("Proponemos no empezar todavía", "We propose not to begin yet"), lines: []string{m.Say("no poner horas ni dinero en redes por ahora", "no hours and no money into social media for now")}}
	}
	return []pair{first, {title: m.Say("Lo volveríamos a mirar si…", "We would look at it again if…"), lines: []string{
		m.Say("cuesta bastante menos de {x} al mes", "it costs much less than {x} a month", "x", m.amount(m.r.Cases[m.best].MonthlyTotal)),
		m.Say("más clientes dicen que vienen por las redes", "more customers say that they come through social media"),
	}}}
}

// criteria are when to go on and when to stop, as the project on one page has
// them too.
func (m *maker) criteria() []pair {
	k := report.CriteriaOf(&m.r.Cases[m.best], m.odds(m.best))
	month := m.Locale.Number(float64(k.Month), 0)
	goOn, stop := pair{title: m.Say("Seguimos si, en el mes {h}…", "We go on if, by month {h}…", "h", month), tone: "goes"}, pair{title: m.Say("Paramos si, en el mes {h}…", "We stop if, by month {h}…", "h", month), tone: "stops"}
	switch {
	case k.GoOn > 1:
		goOn.lines = append(goOn.lines, m.Say("han llegado {n} clientes o más que no habrían venido igual", "{n} customers or more have come who would not have come anyway", "n", m.Locale.Number(k.GoOn, 0)))
	case k.GoOn == 1:
		goOn.lines = append(goOn.lines, m.Say("ha llegado al menos un cliente que no habría venido igual", "at least one customer has come who would not have come anyway"))
	}
	if k.Stop > 0 {
		stop.lines = append(stop.lines, m.Say("han llegado menos de {n}", "fewer than {n} have come", "n", m.Locale.Number(k.Stop, 0)))
	}
	if k.Out > 0 {
		goOn.lines = append(goOn.lines, m.out(k.GoOut))
		stop.lines = append(stop.lines, m.Say("quedan por recuperar más de {x}", "more than {x} is still out", "x", m.amount(k.Out)))
	}
	if len(goOn.lines) == 0 {
		goOn.lines = append(goOn.lines, m.Say("ha entrado al menos lo que se ha puesto", "at least what was put in has come in"))
	}
	if len(stop.lines) == 0 {
		stop.lines = append(stop.lines, m.Say("no se puede decir de dónde viene ningún cliente nuevo", "nobody can say where any new customer comes from"))
	}
	return []pair{goOn, stop}
}

// out is what may still be out where one goes on.
func (m *maker) out(x float64) string {
	if x <= 0 {
		return m.Say("se ha recuperado lo puesto", "what was put in is back")
	}
	return m.Say("quedan por recuperar {x} o menos", "{x} or less is still out", "x", m.amount(x))
}

// askChannel asks without a word of what comes back in money.
func (m *maker) askChannel(s slide) slide {
	total, _ := m.monthly()
	all := &m.r.AllChannels
	month := m.Locale.Number(float64(m.checkMonth()), 0)
	if total <= 0 {
		return m.lacking(s, "cost.hoursPerWeek")
	}
	x := m.amount(total)
	if m.client {
		s.title = m.Say("Te proponemos {x} al mes, con revisión en el mes {h}", "We propose {x} a month, reviewed in month {h}", "x", x, "h", month)
	} else {
		s.title = m.Say("Pedimos {x} al mes, con revisión en el mes {h}", "We ask for {x} a month, reviewed in month {h}", "x", x, "h", month)
	}
	s.lines = []string{m.Say("El mismo dinero que hoy, puesto en conocer y atender a quien podría comprar.", "The same money as today, put into knowing and serving those who could buy.")}
	s.facts = []fact{{m.Say("Presupuesto", "Budget"), x, m.Say("al mes, horas incluidas", "a month, hours included")}}
	goOn, stop := pair{title: m.Say("Seguimos si, en el mes {h}…", "We go on if, by month {h}…", "h", month), tone: "goes"}, pair{title: m.Say("Paramos si, en el mes {h}…", "We stop if, by month {h}…", "h", month), tone: "stops"}
	reached, word := all.Reached, m.Say("personas que podrían comprar y nos ven", "people who could buy and see us")
	if all.Engaged != nil {
		reached, word = *all.Engaged, m.Say("de audiencia efectiva", "of effective audience")
	}
	if all.Known && reached > 0 {
		s.facts = append(s.facts, fact{m.Say("A cambio, al mes", "For it, a month"), m.people(reached), word},
			fact{m.Say("Cada persona alcanzada", "Each person reached"), m.amount(total / math.Max(all.Reached, 1)), m.Say("que podría comprar", "who could buy")})
		goOn.lines = append(goOn.lines, m.Say("la audiencia efectiva pasa de {n} personas", "the effective audience is above {n} people", "n", m.people(reached)))
		stop.lines = append(stop.lines, m.Say("la audiencia efectiva no ha subido", "the effective audience has not risen"),
			m.Say("llegar a cada persona cuesta más que hoy", "reaching each person costs more than today"))
	}
	if a, ok := m.Doc().Number("service.answered"); ok {
		goOn.lines = append(goOn.lines, m.Say("se responde al menos a {a} de cada 10 mensajes", "at least {a} of 10 messages are answered", "a", m.Locale.Number(math.Min(10, math.Max(8, math.Floor(a))), 0)))
	}
	if len(goOn.lines) == 0 {
		goOn.lines = []string{m.Say("sabemos quién nos sigue y cuántos podrían comprar", "we know who follows us and how many could buy")}
	}
	if len(stop.lines) == 0 {
		stop.lines = []string{m.Say("seguimos sin saberlo", "we still do not know")}
	}
	s.pairs = []pair{goOn, stop}
	s.source = m.Say("Aquí no se promete dinero: se cuenta a quién se llega y cómo se atiende.", "No money is claimed here: what counts is who is reached and how they are served.")
	s.notes = notes{
		say: []string{
			m.Say("Pedimos esto para un canal, como se pide para el teléfono o la recepción.", "We ask this for a channel, as one does for the telephone or the front desk."),
			m.Say("Los criterios se firman hoy, antes de ver ningún resultado.", "The criteria are agreed today, before any result is seen."),
		},
		ask:   m.Say("¿Y cuánto vende?", "And how much does it sell?"),
		reply: m.Say("No lo prometemos. Si queréis esa cuenta, faltan datos de caja, y sabemos cuáles.", "We do not claim it. For that account figures from the till are missing, and we know which."),
		from:  m.Say("Coste de un mes normal entre las personas a las que se llega.", "The cost of a normal month over the people reached."),
	}
	return s
}

// measure tells how it will be measured, from the first look to the till.
func (m *maker) measure() slide {
	s := slide{id: "measure", name: m.Say("Cómo lo mediremos", "How we will measure it"), part: argument, client: true, inside: m.rep.Mode == "channel"}
	all := &m.r.AllChannels
	today := func(v string, ok bool) string {
		if !ok {
			return m.Say("sin dato", "no figure")
		}
		return v
	}
	answered, known := m.Doc().Number("service.answered")
	stay, stays := m.Doc().Number("customers.stay")
	effective, knownEffective := 0.0, all.Engaged != nil
	if knownEffective {
		effective = *all.Engaged
	}
	s.heads = [3]string{m.Say("Qué", "What"), m.Say("Hoy", "Today"), m.Say("De dónde sale", "Where it comes from")}
	s.rows = [][3]string{
		{m.Say("Audiencia efectiva", "Effective audience"), today(m.people(effective), knownEffective), m.Say("mirar 100 seguidores cada tres meses, y el alcance de cada canal", "looking at 100 followers every three months, and each channel's reach")},
		{m.Say("Mensajes respondidos", "Messages answered"), today(m.Say("{a} de 10", "{a} of 10", "a", m.Locale.Number(answered, 1)), known), m.Say("la bandeja de cada canal, un mes de cada tres", "each channel's inbox, one month in three")},
	}
	customers := [3]string{m.Say("Clientes nuevos al mes", "New customers a month"), m.Say("sin dato", "no figure"), m.Say("«¿cómo nos conociste?» en la caja, un cupón y un enlace propio por canal", "“how did you hear of us?” at the till, a coupon and an own link for each channel")}
	if ob := m.r.Present.Observed; ob != nil {
		customers[1] = m.Locale.Number(ob.Estimate.Likely(), 1)
	}
	s.rows = append(s.rows, customers,
		[3]string{m.Say("Clientes que siguen al año", "Customers who stay a year"), today(m.Say("{a} de 10", "{a} of 10", "a", m.Locale.Number(stay, 1)), stays), m.Say("la lista de clientes, dos veces al año", "the customer list, twice a year")})
	s.title = m.Say("Lo mediremos con cuatro cifras, desde quien mira hasta la caja", "We will measure it with four figures, from who looks to the till")
	s.source = m.Say("Lo que une una venta con su canal es el último tramo: cupón, enlace, pregunta.", "What ties a sale to its channel is the last mile: coupon, link, question.")
	s.notes = notes{
		say: []string{
			m.Say("Cuatro cifras bastan, si se miran siempre igual. Ninguna es un «me gusta».", "Four figures are enough if they are always looked at the same way. None of them is a like."),
			m.Say("La que más cuesta es la tercera, y es la que une las redes con la caja.", "The third is the hardest, and it is the one that ties channels to the till."),
		},
		ask:   m.Say("¿No se puede medir todo con la analítica?", "Can analytics not measure it all?"),
		reply: m.Say("No: mucha gente llega sin dejar rastro, como quien viene de un chat. Por eso también se pregunta.", "No: many arrive without a trace, such as those from a chat. That is why we ask as well."),
		from:  m.Say("Las cifras de hoy son las respuestas de la evaluación.", "Today's figures are the answers of the assessment."),
	}
	if m.Doc().Measurement.Last() != nil {
		s.lines = []string{m.Say("Las ventas ya se han medido una vez: se añaden los meses nuevos y se repite la cuenta.", "Sales have been measured once already: new months are added and the account is made again.")}
	}
	return s
}
