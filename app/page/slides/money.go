package slides

import (
	"math"
	"strings"

	"quilate/app/report"
)

// costs tell what a month costs, hours included.
func (m *maker) costs() slide {
	s := slide{id: "costs", name: m.Say("Qué cuesta", "What it costs"), part: argument, inside: true, money: true}
	total, hours := m.monthly()
	sec := m.section("costs")
	if total <= 0 || sec == nil || first(sec) == nil {
		return m.lacking(s, "cost.hoursPerWeek")
	}
	s.figure = first(sec)
	share := m.Locale.Number(math.Round(hours/total*100), 0)
	s.title = m.Say("Las redes cuestan {x} al mes", "Social media cost {x} a month", "x", m.amount(total))
	if hours > 0 {
		s.title = m.Say("Las redes cuestan {x} al mes; de cada 100, {h} son horas", "Social media cost {x} a month; of every 100, {h} are hours", "x", m.amount(total), "h", share)
	}
	s.facts = append(s.facts, fact{m.Say("En {T}", "Within {T}", "T", m.horizon()), m.amount(total * float64(m.r.Horizon)), m.Say("si nada cambia", "if nothing changes")})
	all := &m.r.AllChannels
	if all.Reached > 0 {
		s.facts = append(s.facts, fact{m.Say("Llegar a una persona", "Reaching one person"), m.amount(total / all.Reached), m.Say("que podría comprar, en un mes", "who could buy, in a month")})
	}
	if m.money && m.r.Cases[0].Result.CostPerNewCustomer != nil {
		s.facts = append(s.facts, fact{m.Say("Ganar un cliente", "Winning a customer"), m.amount(*m.r.Cases[0].Result.CostPerNewCustomer), m.Say("que no habría venido igual", "who would not have come anyway")})
	}
	s.source = m.Say("El tiempo cuenta siempre, también el propio.", "Time always counts, one's own too.")
	s.notes = notes{
		say: []string{
			m.Say("Abrir una cuenta es gratis; llevarla, no. Aquí están las horas con su precio.", "Opening an account is free; running it is not. Here are the hours with their price."),
			m.Say("Las redes son una inversión: se miran como cualquier otra.", "Social media are an investment and are looked at like any other."),
		},
		ask:   m.Say("¿Por qué contamos las horas si ya las pagamos?", "Why count the hours if we pay for them anyway?"),
		reply: m.Say("Porque podrían dedicarse a otra cosa. Sin contarlas, cualquier plan parece bueno.", "Because they could be spent on something else. Without them any plan looks good."),
		from:  m.Say("Horas a la semana por lo que vale una hora, más facturas y anuncios de un mes normal.", "Hours a week times what an hour is worth, plus invoices and ads of a normal month."),
	}
	return s
}

// returns tell what comes back, with its odds.
func (m *maker) returns() slide {
	s := slide{id: "return", name: m.Say("Qué devuelve", "What it returns"), part: argument, inside: true, client: true, money: true}
	if m.rep.Mode == "channel" {
		return slide{} // no money is claimed
	}
	if !m.money {
		return m.lacking(s, m.missingKey())
	}
	c, o := &m.r.Cases[0], m.odds(0)
	if o == nil || len(m.rep.Figures) == 0 || c.Result.ROI == nil {
		s.missing = m.Say("Sin coste no hay retorno que contar.", "Without cost there is no return to tell.")
		s.key = "cost.hoursPerWeek"
		return s
	}
	s.figure = &m.rep.Figures[0]
	s.title = m.Say("Tal como se hace hoy, la inversión se recupera en {k} escenarios", "As things are, the money comes back in {k} scenarios", "k", m.outOf(o.Back.Share))
	if m.rep.Prefix != "" {
		s.title = m.Say("Con más supuestos que datos, la inversión se recupera en {k} escenarios", "On more assumptions than figures, the money comes back in {k} scenarios", "k", m.outOf(o.Back.Share))
	}
	over := m.Say("Frente a parar", "Over stopping")
	if m.r.Present.Starting {
		over = m.Say("Frente a no empezar", "Over not starting")
	}
	s.facts = []fact{
		{m.Say("Retorno (ROI) en {T}", "Return (ROI) in {T}", "T", m.horizon()), m.percent(o.ROI.P50), m.between(o.ROI, m.percent)},
		{m.Say("La inversión se recupera", "The money is back"), m.month(m.backBy(0)), m.Say("en el centro de los escenarios", "in the middle of the scenarios")},
		{over, m.signed(o.Over.P50), m.between(o.Over, m.signed)},
	}
	s.source = m.Say("Cada punto es un escenario igual de probable, en {T}. Margen, no facturación.", "Each dot is an equally likely scenario, within {T}. Margin, not revenue.", "T", m.horizon())
	lead := ""
	if len(m.rep.Lead) > 0 {
		lead = m.rep.Lead[0]
	}
	s.notes = notes{
		say: []string{
			m.Say("No hay un número: hay cincuenta formas igual de probables de que salgan las cosas. En {k} se recupera lo puesto.", "There is no single number: there are fifty equally likely ways for it to go. In {k} what was put in comes back.", "k", m.outOf(o.Back.Share)),
			lead,
			m.Say("Solo cuenta el margen de clientes que no habrían venido igual, y las horas van dentro del coste.", "Only the margin of customers who would not have come anyway counts, and hours are part of the cost."),
		},
		ask:   m.Say("¿Y si sale la mitad de bien?", "And if it goes half as well?"),
		reply: m.halfSaid(),
		from:  m.Say("{n} escenarios sacados de los rangos de cada dato; los mismos para todas las opciones.", "{n} scenarios drawn from the range of every figure; the same for all options.", "n", m.Locale.Number(float64(m.r.Odds.Draws), 0)),
	}
	return s
}

func (m *maker) halfSaid() string {
	if m.r.Odds == nil {
		return ""
	}
	return m.Say("Con la mitad de todo lo que entra y el mismo coste, se recupera en {k} escenarios.", "With half of all that comes in and the same cost, the money is back in {k} scenarios.", "k", m.outOf(m.r.Odds.Half.Share))
}

// missingKey is the first answer that an account in money needs.
func (m *maker) missingKey() string {
	if len(m.r.Present.Missing) > 0 {
		return m.r.Present.Missing[0]
	}
	return "sale.margin"
}

// compared sets the options side by side.
func (m *maker) compared() slide {
	s := slide{id: "options", name: m.Say("Las opciones, comparadas", "The options compared"), part: argument, inside: true, client: true, money: true}
	if m.client {
		s.name = m.Say("Qué te proponemos", "What we propose")
	}
	if m.rep.Mode == "channel" {
		return slide{} // no money is claimed
	}
	sec := m.section("plans")
	if !m.money || first(sec) == nil || m.best < 0 {
		return m.lacking(s, m.missingKey())
	}
	s.figure, s.tight = first(sec), true
	s.title = sec.Finding
	c := &m.r.Cases[m.best]
	s.facts = []fact{
		{m.Say("{name} cuesta", "{name} costs", "name", m.named(m.best)), m.amount(c.MonthlyTotal), m.Say("al mes, horas incluidas", "a month, hours included")},
		{m.Say("Se recupera", "The money is back"), m.month(m.backBy(m.best)), ""},
	}
	if m.odds(m.best) != nil {
		s.facts[1].more = m.backIn(m.best)
	}
	s.source = m.Say("La barra recoge 45\u00a0de\u00a050 escenarios; la marca es el del centro.", "The bar holds 45\u00a0of\u00a050 scenarios; the mark is the middle one.")
	say := []string{m.Say("Todas se comparan con parar, porque lo que ya existe aún traería algo un tiempo.", "All are compared with stopping, because what exists would still bring something for a while.")}
	say = append(say, sec.Lead...)
	s.notes = notes{
		say:   say,
		ask:   m.Say("¿Y si ponemos más dinero?", "And if we put in more money?"),
		reply: m.Say("Comparar con más dinero no es comparar. Primero, lo mejor con lo que hay; después se añade y se mira otra vez.", "Comparing with more money is no comparison. First the best with what there is; then add and look again."),
		from:  m.Say("La misma cuenta, los mismos escenarios y los mismos {T} para todas.", "The same account, the same scenarios and the same {T} for all.", "T", m.horizon()),
	}
	return s
}

// beyond names what is worth something and is not counted as money.
func (m *maker) beyond() slide {
	channel := m.rep.Mode == "channel"
	s := slide{id: "beyond", name: m.Say("Lo que vale y no se cuenta en dinero", "What is worth something and is not money"), part: argument, inside: channel, client: channel}
	s.title = m.Say("Hay cosas que valen y aquí no se cuentan en dinero", "Some things are worth something and are not counted as money here")
	apart := pair{title: m.Say("Lo que no se suma nunca", "What is never added")}
	if sec := m.section("intangibles"); sec != nil && len(sec.Lists) > 0 {
		last := len(sec.Lists) - 1
		for _, list := range sec.Lists[:last] {
			for _, line := range list.Lines {
				if len(s.rows) < 4 {
					s.rows = append(s.rows, [3]string{line.Text, line.Value, ""})
				}
			}
		}
		for _, line := range sec.Lists[last].Lines {
			apart.lines = append(apart.lines, line.Text+": "+lowerFirst(line.More))
		}
	}
	if n := len(s.rows); n > 0 {
		s.title = m.Say("{n} señales valen sin contarse en dinero: llegan antes que las ventas", "{n} signals are worth something without being money: they come before sales", "n", m.Locale.Number(float64(n), 0))
		if n == 1 {
			s.title = m.Say("Una señal vale sin contarse en dinero: llega antes que las ventas", "One signal is worth something without being money: it comes before sales")
		}
		s.heads = [3]string{m.Say("Lo que sí sabemos", "What we do know"), m.Say("Hoy", "Today"), ""}
		for i, line := range apart.lines {
			apart.lines[i], _, _ = strings.Cut(line, ":")
		}
		apart.lines = []string{upperFirst(m.Locale.List(lower(apart.lines))) + "."}
	}
	s.pairs = []pair{apart}
	s.notes = notes{
		say: []string{
			m.Say("Lo primero que llega son conversaciones, opiniones y recomendaciones. El dinero viene después.", "Conversations, opinions and recommendations come first. Money comes later."),
			m.Say("Ponerles precio sería inventarlo; por eso van aparte y no se suman.", "To price them would be to make it up; so they stand apart and are not added."),
		},
		ask:   m.Say("¿Cuánto vale la marca?", "What is the brand worth?"),
		reply: m.Say("Lo que ya trae está en las ventas. Lo demás no lo sabe nadie, y no lo vamos a sumar.", "What it brings already is in the sales. The rest nobody knows, and we will not add it."),
		from:  m.Say("Las respuestas sobre conversaciones, reseñas y recomendaciones.", "The answers on conversations, reviews and recommendations."),
	}
	return s
}

// unknown tells what is not known and how it is found out.
func (m *maker) unknown() slide {
	s := slide{id: "unknown", name: m.Say("Lo que no sabemos y cómo lo averiguamos", "What we do not know, and how we find out"), part: argument, inside: true, money: true}
	if m.rep.Mode == "channel" {
		return m.openQuestions(s)
	}
	sec := m.section("decides")
	if !m.money || first(sec) == nil {
		return m.openQuestions(s)
	}
	s.figure, s.tight = first(sec), true
	s.title = sec.Finding
	where, how := "", ""
	if n := m.rep.Next; n != nil && n.Plan == "" && !n.Compare {
		how, where = n.Title+".", n.Where
		if n.Where == "" {
			how += " " + n.Why
		}
	}
	if o := m.r.Odds; o != nil && len(o.Worth) > 0 && o.Perfect > 0 {
		s.facts = append(s.facts, fact{m.Say("Saberlo todo valdría", "Knowing it all would be worth"), m.amount(math.Max(o.Perfect, o.Worth[0].Money)), m.Say("como mucho: no gastar más en averiguarlo", "at most: do not spend more on finding out")})
	}
	if len(s.facts) > 0 {
		if what := m.find(m.r.Odds.Worth[0].Key); what != "" {
			s.lines = []string{m.Say("Lo primero que hay que averiguar: {what}.", "First to find out: {what}.", "what", what)}
		}
	} else if m.rep.Next != nil && m.rep.Next.Key == "" && !m.rep.Next.Compare {
		s.lines = []string{m.Say("Una cifra más apenas cambiaría la elección: ya se puede decidir.", "One more figure would hardly change the choice: it can be decided.")}
	}
	s.source = m.Say("Cada barra mueve un solo dato entre su valor bajo y alto.", "Each bar moves one figure between its low and its high value.")
	s.notes = notes{
		say:   []string{m.Say("Esto es lo que puede darle la vuelta a la respuesta, cada cosa por sí sola.", "This is what may turn the answer round, each by itself."), how},
		ask:   m.Say("¿Y cómo lo averiguamos?", "And how do we find out?"),
		reply: where,
		from:  m.Say("El valor bajo y alto de cada dato; los demás siguen en el más normal.", "The low and high value of each figure; the others stay at their most likely."),
	}
	if s.notes.reply == "" {
		s.notes.reply = m.Say("Preguntando «¿cómo nos conociste?» a cada cliente nuevo durante dos semanas, y anotándolo.", "By asking every new customer “how did you hear of us?” for two weeks, and writing it down.")
	}
	return s
}

// openQuestions are what an account still lacks, where there is none to move.
func (m *maker) openQuestions(s slide) slide {
	var list []report.Line
	if sec := m.section("leftout"); sec != nil && len(sec.Lists) > 0 {
		list = sec.Lists[0].Lines
	}
	s.heads = [3]string{m.Say("No está en la cuenta", "Not in the account"), m.Say("Qué falta saber", "Still to find out"), ""}
	if m.rep.Mode != "channel" {
		for _, key := range m.r.Present.Missing {
			if what := m.find(key); what != "" && len(s.rows) < 5 {
				s.rows = append(s.rows, [3]string{m.Say("El retorno en dinero", "The return in money"), upperFirst(what), ""})
			}
		}
	}
	for _, line := range list {
		if len(s.rows) < 5 {
			s.rows = append(s.rows, [3]string{line.Text, line.More, ""})
		}
	}
	if narrow := m.narrows(); narrow != "" && len(s.rows) < 5 {
		s.rows = append(s.rows, [3]string{m.Say("Lo que más aclara la calidad", "What clears up quality most"), upperFirst(narrow), ""})
	}
	if len(s.rows) == 0 {
		s.missing = m.Say("No falta nada por saber.", "Nothing is left to find out.")
		return s
	}
	s.title = m.Say("Falta saber {n} cosas, y ninguna se ha supuesto", "{n} things are not known, and none was assumed", "n", m.Locale.Number(float64(len(s.rows)), 0))
	if len(s.rows) == 1 {
		s.title = m.Say("Falta saber una cosa, y no se ha supuesto", "One thing is not known, and it was not assumed")
	}
	s.notes = notes{
		say:   []string{m.Say("Lo que no sabemos no lo hemos inventado: se queda fuera hasta que lo sepamos.", "What we do not know we did not make up: it stays out until we know.")},
		ask:   m.Say("¿Entonces el resultado no vale?", "So is the result worthless?"),
		reply: m.Say("Vale para lo que dice. Con cada respuesta se estrecha, y sabemos cuál preguntar primero.", "It holds for what it says. Every answer narrows it, and we know which to ask first."),
		from:  m.Say("La lista de lo que no está en la cuenta, al final del informe.", "The list of what is not in the account, at the end of the report."),
	}
	return s
}

func (m *maker) narrows() string {
	for _, metric := range m.r.Index.Metrics {
		if id := m.r.Index.Quality.Narrows; id != "" && metric.ID == id && metric.Key != "" {
			return m.find(metric.Key)
		}
	}
	return ""
}

// lower are texts that each begin with a small letter.
func lower(list []string) []string {
	var out []string
	for _, s := range list {
		out = append(out, lowerFirst(s))
	}
	return out
}
