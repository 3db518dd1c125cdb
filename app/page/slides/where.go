package slides

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"quilate/app/analysis"
	"quilate/app/chart"
	"quilate/app/quality"
	"quilate/app/question"
)

// gap sets quantity against quality.
func (m *maker) gap() slide {
	s := slide{id: "gap", name: m.Say("Dónde estamos", "Where we stand"), part: argument, inside: true, client: true, beside: true}
	if m.client {
		s.name = m.Say("Dónde estás", "Where you stand")
	}
	x := &m.r.Index
	if x.Quantity.Known == 0 || x.Quality.Known == 0 {
		key := "posts"
		for _, metric := range x.Metrics {
			if metric.Applies && metric.Value == nil && metric.Key != "" {
				key = metric.Key
				break
			}
		}
		return m.lacking(s, key)
	}
	s.title = m.gapTitle()
	name, _, _ := strings.Cut(m.Doc().Name, ":")
	if name = strings.TrimSpace(name); name == "" || utf8.RuneCountInString(name) > 22 {
		name = m.Say("El negocio", "The business")
	}
	q := chart.Quadrant{
		Head:     chart.Head{ID: "d-gap", Title: s.title},
		Business: chart.Place{Name: name, Quantity: scoreOf(x.Quantity), Quality: scoreOf(x.Quality)}, Balance: 20,
	}
	for _, c := range x.Channels {
		q.Channels = append(q.Channels, chart.Place{Name: question.ChannelName(m.Doc(), c.Channel, m.Locale), Quantity: chart.Exactly(c.Quantity), Quality: chart.Exactly(c.Quality)})
	}
	if f, err := q.Figure(m.Locale); err == nil {
		s.figure, s.tight = &f, true
	}
	s.facts = []fact{
		{m.Say("Cantidad", "Quantity"), m.index(x.Quantity), m.restsOn(x.Quantity)},
		{m.Say("Calidad", "Quality"), m.index(x.Quality), m.restsOn(x.Quality)},
	}
	s.source = m.Say("De 0 a 100; 50 es la mediana de referencia.", "From 0 to 100; 50 is the reference median.")
	s.notes = notes{
		say: []string{
			m.Say("La cantidad es lo que se ve desde fuera: seguidores, alcance, publicaciones, crecimiento.", "Quantity is what shows from outside: followers, reach, posts, growth."),
			m.Say("La calidad es lo que hay detrás: si nos creen, si estamos donde nos buscan, si atendemos y si vuelven.", "Quality is what lies behind: whether people believe us, whether we are where they look, whether we answer and whether they come back."),
			m.Say("La raya vertical es la distancia entre las dos.", "The upright line is the distance between the two."),
		},
		ask:   m.Say("¿Cincuenta de qué?", "Fifty of what?"),
		reply: m.Say("De 100. Cincuenta es la mediana de la referencia: la mitad de los negocios está por encima y la mitad por debajo.", "Of 100. Fifty is the median of the reference: half of businesses are above and half below."),
		from:  m.Say("Índices con {k} de {n} datos de calidad; las fórmulas y referencias están en «Fórmulas y fuentes».", "Indices on {k} of {n} figures of quality; formulas and references are on “Formulas and sources”.", "k", m.Locale.Number(float64(x.Quality.Known), 0), "n", m.Locale.Number(float64(x.Quality.Applicable), 0)),
	}
	return s
}

// gapTitle is the gap in a sentence that suits whoever hears it.
func (m *maker) gapTitle() string {
	x := &m.r.Index
	slots := []string{"q", m.index(x.Quantity), "k", m.index(x.Quality)}
	if x.Gap == nil || len(x.Zones) > 1 {
		return m.Say("Con lo que se sabe, la cantidad es {q} y la calidad {k}", "By what is known, quantity is {q} and quality {k}", slots...)
	}
	n := math.Round(*x.Quantity.Number) - math.Round(*x.Quality.Number)
	slots = append(slots, "n", m.Locale.Number(math.Abs(n), 0))
	switch {
	case x.Zone == quality.ShopWindow:
		return m.Say("La cantidad va {n} puntos por delante de la calidad", "Quantity runs {n} points ahead of quality", slots...)
	case x.Zone == quality.HiddenGem:
		return m.Say("La calidad va {n} puntos por delante de la cantidad", "Quality runs {n} points ahead of quantity", slots...)
	case x.Zone == quality.HighBalance:
		return m.Say("Cantidad {q} y calidad {k}: hay gente y es la que conviene", "Quantity {q} and quality {k}: there are people, and the right ones", slots...)
	case x.Zone == quality.LowBalance:
		return m.Say("Cantidad {q} y calidad {k}: por debajo de la mediana en las dos", "Quantity {q} and quality {k}: below the median in both", slots...)
	}
	return m.Say("Cantidad {q} y calidad {k} van a la par", "Quantity {q} and quality {k} go together", slots...)
}

func (m *maker) index(x quality.Index) string {
	if x.Number != nil {
		return m.Locale.Number(*x.Number, 0)
	}
	return m.Say("entre {a} y {b}", "{a} to {b}", "a", m.Locale.Number(x.Low, 0), "b", m.Locale.Number(x.High, 0))
}

func (m *maker) restsOn(x quality.Index) string {
	return m.Say("con {k} de {n} datos", "on {k} of {n} figures", "k", m.Locale.Number(float64(x.Known), 0), "n", m.Locale.Number(float64(x.Applicable), 0))
}

func scoreOf(x quality.Index) chart.Score {
	if x.Number != nil {
		return chart.Score{Value: *x.Number, Low: x.Low, High: x.High, Stated: true}
	}
	return chart.Between(x.Low, x.High)
}

// mostChannels is how many a slide has room for.
const mostChannels = 3

// audience tells who follows, channel by channel.
func (m *maker) audience() slide {
	s := slide{id: "audience", name: m.Say("Quién nos sigue", "Who follows us"), part: argument, inside: true, client: true}
	if m.client {
		s.name = m.Say("Quién te sigue", "Who follows you")
	}
	all := &m.r.AllChannels
	var known []analysis.Audience
	for _, a := range m.r.Audiences {
		if a.Known && a.Followers > 0 {
			known = append(known, a)
		}
	}
	if len(known) == 0 || all.Followers < 1.5 {
		return m.lacking(s, m.why().key)
	}
	slices.SortStableFunc(known, func(a, b analysis.Audience) int {
		switch {
		case a.Followers > b.Followers:
			return -1
		case a.Followers < b.Followers:
			return 1
		}
		return 0
	})
	s.title = m.Say("De {f} seguidores, {n} podrían comprar y ven algo en un mes", "Of {f} followers, {n} could buy and see something in a month", "f", m.people(all.Followers), "n", m.people(all.Reached))
	if all.Engaged != nil {
		s.title = m.Say("De {f} seguidores, la audiencia efectiva es de {n}", "Of {f} followers, the effective audience is {n}", "f", m.people(all.Followers), "n", m.people(*all.Engaged))
	}
	engaged := true
	for _, a := range known {
		engaged = engaged && a.Engaged != nil
	}
	f := chart.Funnel{Head: chart.Head{ID: "d-audience", Title: s.title},
		Stages:     []string{m.Say("seguidores", "followers"), m.Say("reales", "real"), m.Say("podrían comprar", "could buy"), m.Say("alcanzados al mes", "reached in a month")},
		VanityWord: m.Say("no cuenta", "do not count")}
	if engaged {
		f.Stages = append(f.Stages, m.Say("hacen algo", "do something"))
	}
	for _, a := range known[:min(len(known), mostChannels)] {
		reach := chart.Reach{Name: question.ChannelName(m.Doc(), a.Channel, m.Locale), Counts: []float64{a.Followers, a.Real, a.CouldBuy, a.Reached}, Vanity: math.Max(0, math.Min(1, a.Vanity))}
		if engaged {
			reach.Counts = append(reach.Counts, *a.Engaged)
		}
		f.Channels = append(f.Channels, reach)
	}
	if figure, err := f.Figure(m.Locale); err == nil {
		s.figure = &figure
	}
	s.facts = []fact{{m.Say("Alcanzados al mes", "Reached in a month"), m.people(all.Reached), m.Say("personas que podrían comprar", "people who could buy")}}
	if all.Engaged != nil {
		s.facts = append(s.facts, fact{m.Say("Y hacen algo", "And do something"), m.people(*all.Engaged), m.Say("la audiencia efectiva", "the effective audience")})
	}
	if all.Discovery >= 0.5 {
		s.facts = append(s.facts, fact{m.Say("Ven algo sin seguir", "See it without following"), m.people(all.Discovery), m.Say("personas al mes", "people a month")})
	}
	rests, drawn := m.looked(), 0.0
	for _, a := range known {
		drawn += a.Reached
	}
	if m.people(drawn) != m.people(all.Reached) { // 290 and 29 beside 255
		rests += " " + m.Say("Quien te sigue en dos canales cuenta una vez.", "People on two channels are counted once.")
	}
	s.source = rests
	if n := len(known) - mostChannels; n > 0 {
		s.source = m.Say("Los {a} canales con más seguidores, de {b}. ", "The {a} channels with most followers, of {b}. ", "a", m.Locale.Number(mostChannels, 0), "b", m.Locale.Number(float64(len(known)), 0)) + s.source
	}
	s.notes = notes{
		say: []string{
			m.Say("Cada canal empieza entero y se va quedando en los que cuentan: reales, que podrían comprar, que nos ven y que hacen algo.", "Each channel starts whole and narrows to those who count: real, able to buy, who see us and do something."),
			m.Say("Un foro o un grupo pequeño puede tener más gente que cuenta que la red de moda.", "A small forum or group may hold more people who count than the fashionable network."),
		},
		ask:   m.Say("¿No bastaría con llegar a más gente?", "Would reaching more people not be enough?"),
		reply: m.Say("Solo si son de los que podrían comprar. Llegar a más de los otros cuesta lo mismo y no trae nada.", "Only if they are among those who could buy. Reaching more of the others costs the same and brings nothing."),
		from:  m.Say("Seguidores y alcance: estadísticas de cada canal. {looked}", "Followers and reach: each channel's statistics. {looked}", "looked", rests),
	}
	return s
}

// work tells what to work on: the four pillars of quality.
func (m *maker) work() slide {
	s := slide{id: "work", name: m.Say("Cómo trabajamos", "How we work"), part: argument, client: true, inside: m.rep.Mode == "channel"}
	x := &m.r.Index
	sec := m.section("pillars")
	if sec == nil || first(sec) == nil {
		key := "service.answered"
		for _, metric := range x.Metrics {
			if metric.Pillar != "" && metric.Applies && metric.Value == nil && metric.Key != "" {
				key = metric.Key
				break
			}
		}
		return m.lacking(s, key)
	}
	s.figure = first(sec)
	var low, high *quality.Pillar
	for i := range x.Pillars {
		p := &x.Pillars[i]
		if p.Score == nil {
			continue
		}
		if low == nil || *p.Score < *low.Score {
			low = p
		}
		if high == nil || *p.Score > *high.Score {
			high = p
		}
	}
	s.title = m.Say("Se trabaja en cuatro pilares: credibilidad, canal, atención y fidelidad", "The work rests on four pillars: credibility, channel, service and loyalty")
	if low != nil && low != high {
		title := text("Empezamos por {low}: {a} de 100. Lo que sostiene es {high}: {b}", "We start with {low}: {a} of 100. What holds is {high}: {b}")
		if *high.Score < 50 {
			title = text("Ningún pilar llega a 50 de 100; empezamos por {low}: {a}", "No pillar reaches 50 of 100; we start with {low}: {a}")
		}
		if sec.Do == "" { // the report does not tell the weakest either
			title = text("Por ahora, el pilar con menos nota es {low}: {a} de 100; aún puede cambiar", "For now, the pillar with the lowest score is {low}: {a} of 100; it may still change")
		}
		s.title = m.T(title, "low", m.pillar(low.ID), "a", m.Locale.Number(*low.Score, 0), "high", m.pillar(high.ID), "b", m.Locale.Number(*high.Score, 0))
	}
	s.pairs = []pair{{title: m.Say("Lo que hacemos cada semana", "What we do every week"), lines: []string{
		m.Say("Escuchar: qué preguntan y dónde.", "Listen: what people ask, and where."),
		m.Say("Contestar a hora fija.", "Answer at a fixed hour."),
		m.Say("Pedir a quien está contento que lo cuente.", "Ask those who are happy to tell others."),
	}}}
	advice := ""
	if len(sec.Lead) > 0 {
		advice = sec.Lead[0]
	}
	s.notes = notes{
		say: []string{
			m.Say("Las redes hacen cuatro trabajos: que nos crean, estar donde nos buscan, atender y que vuelvan.", "Social media do four jobs: being believed, being where people look, serving them, and having them come back."),
			advice,
		},
		ask:   m.Say("¿Y cuándo publicamos más?", "And when do we post more?"),
		reply: m.Say("Cuando haya a quién. Publicar más para quien no va a comprar solo gasta horas.", "When there is somebody to post for. Posting more for those who will not buy only spends hours."),
		from:  m.Say("Cada pilar es la media de sus datos frente a la referencia; los que faltan ensanchan la franja.", "Each pillar is the mean of its figures against the reference; missing ones widen the band."),
	}
	return s
}

func (m *maker) pillar(id quality.PillarID) string {
	switch id {
	case quality.Credibility:
		return m.Say("la credibilidad", "credibility")
	case quality.Relevance:
		return m.Say("el canal", "the channel")
	case quality.Service:
		return m.Say("la atención", "service")
	}
	return m.Say("la fidelidad", "loyalty")
}

func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return strings.ToLower(string(r)) + s[n:]
}

func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return strings.ToUpper(string(r)) + s[n:]
}
