package report

import (
	"math"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/quality"
)

// pillars are the four parts of quality, the weakest named, and what to do.
func (w *writer) pillars() (Section, bool) {
	x := &w.r.Index
	if x.Quality.Known == 0 {
		return Section{}, false
	}
	s := Section{ID: "pillars"}
	stated := 0
	var weakest *quality.Pillar
	for i := range x.Pillars {
		p := &x.Pillars[i]
		if p.Score != nil {
			stated++
		}
		if p.ID == x.Weakest {
			weakest = p
		}
	}
	sure, half := weakest != nil && w.isWeakest(weakest), weakest != nil && weakest.Known*2 >= weakest.Applicable
	switch {
	case weakest == nil:
		s.Finding = w.say("Aún no sabemos qué pilar sostiene tu calidad", "We do not know yet which pillar holds up your quality")
	case stated == 1:
		s.Finding = w.say("Solo conocemos un pilar: {pillar}", "We know one pillar only: {pillar}", "pillar", lowerFirst(w.pillarName(weakest.ID)))
	case !sure:
		s.Finding = w.say("Aún no se sabe cuál es tu pilar más débil", "It is not known yet which pillar is your weakest")
		s.Lead = append(s.Lead, w.say("Con lo que falta por saber, las franjas se tocan. Por ahora, el que menos nota tiene es {pillar}.",
			"With what is still unknown the bands overlap. For now the lowest score is that of {pillar}.", "pillar", w.pillarInside(weakest.ID)))
	case stated < len(x.Pillars):
		s.Finding = w.say("De los pilares que conocemos, el más débil es {pillar}", "Of the pillars known, the weakest is {pillar}", "pillar", w.pillarInside(weakest.ID))
	case math.Round(*weakest.Score) >= strongPillar:
		s.Finding = w.say("Tus pilares están fuertes; el que menos, {pillar}", "Your pillars are strong; the least so is {pillar}", "pillar", w.pillarInside(weakest.ID))
	default:
		s.Finding = upperFirst(w.say("{pillar} es tu pilar más débil", "{pillar} is your weakest pillar", "pillar", w.pillarInside(weakest.ID)))
	}
	first := weakest != nil && half && (sure || stated == 1)
	if first {
		s.Do = w.advice(weakest.ID, *weakest.Score)
		s.Lead = append(s.Lead, s.Do)
	}
	p := chart.Pillars{Head: chart.Head{ID: "pillars", Title: s.Finding}}
	if sure {
		p.Weakest = w.say("el más débil", "the weakest")
	}
	list := List{Title: w.say("Qué hacer en los demás", "What to do in the others")}
	for i := range x.Pillars {
		pillar := &x.Pillars[i]
		score := chart.Unknown()
		line := Line{Text: w.pillarName(pillar.ID)}
		if pillar.Score != nil {
			score = chart.Score{Value: *pillar.Score, Low: pillar.Low, High: pillar.High, Stated: true}
			line.Value = w.loc.Number(*pillar.Score, 0)
			if pillar.Known*2 >= pillar.Applicable {
				line.More = w.advice(pillar.ID, *pillar.Score)
			} else {
				line.Key, line.More = w.tooLittle(pillar)
			}
		} else {
			line.Value = w.say("sin datos", "no data")
			line.Key, line.More = w.quickest(pillar.ID)
		}
		p.Rows = append(p.Rows, chart.Pillar{Name: w.pillarName(pillar.ID), Score: score})
		if pillar != weakest || !first { // what to do there stands under the headline
			list.Lines = append(list.Lines, line)
		}
		if l, ok := w.pillarLedger(pillar); ok {
			s.Ledgers = append(s.Ledgers, l)
		}
		s.Ledgers = append(s.Ledgers, w.scoreLedgers(pillar.ID)...)
	}
	if f, err := p.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, f)
	}
	if !first {
		list.Title = w.say("Qué hacer en cada uno", "What to do in each")
	}
	if weakest == nil {
		list.Title = ""
	}
	s.Lists = append(s.Lists, list)
	return s, true
}

// isWeakest says whether a pillar is the weakest whatever is still unknown of
// it and of the others known.
func (w *writer) isWeakest(weakest *quality.Pillar) bool {
	others := 0
	for i := range w.r.Index.Pillars {
		if p := &w.r.Index.Pillars[i]; p != weakest && p.Score != nil {
			if others++; weakest.High >= p.Low {
				return false
			}
		}
	}
	return others > 0
}

// tooLittle says that less than half of a pillar is known, and what to find
// out first.
func (w *writer) tooLittle(p *quality.Pillar) (key, said string) {
	said = w.say("Con {n} de {m} datos es pronto para decir qué hacer.", "With {n} of {m} figures it is too early to say what to do.",
		"n", w.loc.Number(float64(p.Known), 0), "m", w.loc.Number(float64(p.Applicable), 0))
	for _, m := range w.r.Index.Metrics {
		if m.Pillar != p.ID || !m.Applies || m.Value != nil {
			continue
		}
		if key := w.askable(m.Key); key != "" {
			return key, said + " " + w.say("Falta saber {find}.", "Still to find out: {find}.", "find", w.findOut(key))
		}
	}
	return "", said
}

// quickest is the first question of a pillar of which nothing is known.
func (w *writer) quickest(id quality.PillarID) (key, said string) {
	for _, m := range w.r.Index.Metrics {
		if m.Pillar != id || !m.Applies {
			continue
		}
		if key := w.askable(m.Key); key != "" {
			if w.r.Doc.Answer(key).Value != nil { // of too few, say
				return key, w.say("Con lo que has contestado aún no llega para una nota. Se afina en «{question}».", "What you have answered is not enough for a score yet. It sharpens in “{question}”.",
					"question", w.questionTitle(key))
			}
			return key, w.say("No sabemos nada de esto. Lo más rápido es contestar a «{question}».", "We know nothing about this. The quickest is to answer “{question}”.",
				"question", w.questionTitle(key))
		}
	}
	return "", w.say("No sabemos nada de esto.", "We know nothing about this.")
}

func (w *writer) pillarName(id quality.PillarID) string {
	switch id {
	case quality.Credibility:
		return w.say("Credibilidad", "Credibility")
	case quality.Relevance:
		return w.say("Canal y relevancia", "Channel and relevance")
	case quality.Service:
		return w.say("Atención al cliente", "Customer service")
	}
	return w.say("Fidelidad y negocio", "Loyalty and business")
}

// pillarInside is the pillar's name inside a sentence.
func (w *writer) pillarInside(id quality.PillarID) string {
	switch id {
	case quality.Credibility:
		return w.say("la credibilidad", "credibility")
	case quality.Relevance:
		return w.say("estar en el canal adecuado", "being on the right channel")
	case quality.Service:
		return w.say("la atención al cliente", "customer service")
	}
	return w.say("la fidelidad", "loyalty")
}

// Where a pillar is weak, and where it is strong: there it stands before three of
// four businesses, and praise fits. Between the two there is something to mend.
const (
	weakPillar   = 40
	strongPillar = 75
)

// advice is what to do about a pillar, by its score.
func (w *writer) advice(id quality.PillarID, score float64) string {
	at := 1
	switch score = math.Round(score); { // as it is shown
	case score < weakPillar:
		at = 0
	case score >= strongPillar:
		at = 2
	}
	if id == quality.Service && at == 0 {
		for _, m := range w.r.Index.Metrics { // how many are answered is said as it is
			if m.ID != quality.AnswerRate || m.Value == nil {
				continue
			}
			n := w.loc.Number(math.Round(*m.Value*100), 0)
			if *m.Value >= 0.7 {
				return w.say("Respondes a {n} de cada 100, pero tarde o a medias. Pon una hora fija al día y un mensaje que diga cuándo respondes.",
					"You answer {n} in 100, but late or halfway. Set a fixed hour a day and a message saying when you reply.", "n", n)
			}
			return w.say("Respondes a {n} de cada 100. Pon una hora fija al día y un mensaje que diga cuándo respondes.",
				"You answer {n} in 100. Set a fixed hour a day and a message saying when you reply.", "n", n)
		}
	}
	if id == quality.Credibility && at == 0 && w.weakestOf(id) == quality.AuthenticShare {
		return w.say("Lo que más resta son los seguidores que no son reales: tienes más que la mayoría. Deja lo que los atrae, como sorteos y seguidores comprados, y bloquea los que veas falsos.",
			"What counts against you most are followers who are not real: you have more than most. Stop what attracts them, such as contests and bought followers, and block those you see are fake.")
	}
	return w.loc.Say(pillarAdvice[id][at])
}

// weakestOf is the metric of a pillar with the lowest score, "" where none is
// known.
func (w *writer) weakestOf(id quality.PillarID) (weakest quality.MetricID) {
	lowest := math.Inf(1)
	for _, m := range w.r.Index.Metrics {
		if m.Pillar == id && m.Score != nil && *m.Score < lowest {
			weakest, lowest = m.ID, *m.Score
		}
	}
	return weakest
}

var pillarAdvice = map[quality.PillarID][3]i18n.Text{
	quality.Credibility: {
		text("La gente aún no habla por ti. Esta semana: pide una reseña a cinco clientes contentos y comparte una con su permiso.", "People do not speak for you yet. This week: ask five happy customers for a review and share one with their permission."),
		text("Hay quien te cree y te recomienda; falta saber quién. Haz la lista de veinte y dales algo que contar: algo útil, no un descuento.", "Some believe and recommend you; find out who. List twenty and give them something worth telling: useful, not a discount."),
		text("Te creen. Cuenta sus historias con sus palabras y pregunta a quién han traído.", "They believe you. Tell their stories in their words and ask whom they brought."),
	},
	quality.Relevance: {
		text("Estás donde no están tus clientes. Pregunta a diez dónde miran antes de comprar y mueve allí dos horas a la semana.", "You are where your customers are not. Ask ten where they look before buying and move two hours a week there."),
		text("Aciertas a medias. Mira a 100 seguidores de cada canal y deja el que menos posibles clientes tenga.", "You are half right. Look at 100 followers on each channel and drop the one with the fewest possible customers."),
		text("Es la gente que te conviene. Busca un foro o grupo más pequeño donde pregunten lo que tú sabes.", "They are your people. Find a smaller forum where they ask what you know."),
	},
	quality.Service: {
		text("Preguntan y nadie contesta. Pon una hora fija al día y un mensaje que diga cuándo respondes.", "They ask and nobody answers. Set a fixed hour a day and a message saying when you reply."),
		text("Contestas, pero no a todos o no enseguida. Escribe las diez preguntas de siempre con su respuesta y contesta el mismo día.", "You answer, but not everybody or not at once. Write down the ten usual questions with their answers and reply the same day."),
		text("Atiendes mejor que la mayoría. Publica esas respuestas: te ahorran llamadas y ayudan a vender.", "You serve better than most. Publish those answers: they save you calls and help you sell."),
	},
	quality.Loyalty: {
		text("Tus redes y tu caja aún no van juntas. Pregunta «¿cómo nos conociste?» a cada cliente nuevo durante dos semanas.", "Channels and till are not joined up yet. Ask every new customer “how did you hear of us?” for two weeks."),
		text("Algo llega, pero no sabes cuánto. Pon un cupón o un enlace propio por canal y mira quién repite.", "Something arrives, you do not know how much. Use a coupon or link per channel and watch who returns."),
		text("Te eligen y vuelven. Mide cuántos no habrían venido sin tus redes: deja de hacer una cosa un mes y mira.", "They choose you and come back. Measure how many would not have come otherwise: stop something for a month and look."),
	},
}
