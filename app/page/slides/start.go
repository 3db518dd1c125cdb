package slides

import (
	"math"

	"quilate/app/chart"
	"quilate/app/question"
)

// cover opens the deck: what it is about, whose it is, and the answer.
func (m *maker) cover(d *deck) slide {
	s := slide{id: "cover", name: m.Say("Portada", "Cover"), title: d.title, part: opening, inside: true, client: true}
	s.lines = []string{m.answer()}
	s.notes = notes{
		say: []string{
			m.Say("En diez minutos: qué tenemos, cuánto cuesta, qué devuelve y qué hacemos ahora.", "In ten minutes: what is there, what it costs, what it returns and what to do now."),
			m.Say("Lo que es dato lo digo como dato; lo que es suposición, también.", "What is a figure I call a figure; what is an assumption, an assumption."),
		},
		ask:   m.Say("¿De dónde salen estas cifras?", "Where do these figures come from?"),
		reply: m.Say("De {own} respuestas propias y {assumed} valores supuestos, cada uno con su fuente. Al final están los que más pesan.", "From {own} answers of our own and {assumed} assumed values, each with its source. Those that weigh most are at the end.", "own", m.Locale.Number(float64(m.rep.Own), 0), "assumed", m.Locale.Number(float64(m.rep.Assumed), 0)),
		from:  m.Say("Evaluación del {date}.", "Assessment of {date}.", "date", m.Locale.Date(m.Today())),
	}
	if m.rep.Assumed == 0 {
		s.notes.reply = m.Say("De {own} respuestas propias, sin ningún valor supuesto. Al final están las que más pesan.", "From {own} answers of our own, and no assumed value. Those that weigh most are at the end.", "own", m.Locale.Number(float64(m.rep.Own), 0))
	}
	if m.client {
		s.notes.say[0] = m.Say("En diez minutos: qué tienes, quién te sigue, qué te proponemos y cómo sabremos si funciona.", "In ten minutes: what you have, who follows you, what we propose and how we will know it works.")
	}
	return s
}

// answer is the deck in a sentence.
func (m *maker) answer() string {
	all := &m.r.AllChannels
	switch {
	case m.money && m.odds(0) != nil && m.r.Cases[0].Result.ROI != nil:
		return m.Say("Tal como se hace hoy, la inversión se recupera en {k} escenarios.", "As things are, the money comes back in {k} scenarios.", "k", m.outOf(m.odds(0).Back.Share))
	case all.Known && all.Followers > 0:
		return m.Say("De {f} seguidores, podrían comprar {c}.", "Of {f} followers, {c} could buy.", "f", m.people(all.Followers), "c", m.people(all.CouldBuy))
	}
	return m.Say("Lo que ya se sabe, y lo que falta por saber.", "What is known already, and what is not yet.")
}

// why says that counting followers is not enough.
func (m *maker) why() slide {
	s := slide{id: "why", name: m.Say("Por qué no basta con contar seguidores", "Why counting followers is not enough"), part: argument, inside: true, client: true}
	all := &m.r.AllChannels
	if !all.Known || all.Followers < 1.5 {
		key := "audience.followers"
		if ids := question.Channels(m.Doc()); len(ids) > 0 {
			key += "@" + ids[0]
		}
		return m.lacking(s, key)
	}
	followers, fit := m.people(all.Followers), m.people(all.CouldBuy)
	s.title = m.Say("Contar seguidores no basta: de {f}, podrían comprar {c}", "Counting followers is not enough: of {f}, {c} could buy", "f", followers, "c", fit)
	vanity := m.Locale.Number(all.Vanity*100, 0)
	o := chart.Ore{Head: chart.Head{ID: "d-why", Title: s.title}, Whole: all.Followers, WholeName: m.Say("seguidores", "followers"),
		Part: math.Min(all.CouldBuy, all.Followers), PartName: m.Say("podrían comprar", "could buy")}
	if f, err := o.Figure(m.Locale); err == nil {
		s.figure = &f
	}
	s.facts = []fact{
		{m.Say("No cuentan", "Do not count"), m.Say("{v} de 100", "{v} in 100", "v", vanity), m.Say("no son reales o nunca podrían comprar", "are not real or could never buy")},
		{m.Say("Ven algo en un mes", "See something in a month"), m.people(all.Reached), m.Say("de los que podrían comprar", "of those who could buy")},
	}
	if all.NotYet > 0 && all.NotYet < all.CouldBuy {
		s.facts = append(s.facts, fact{m.Say("Aún no son clientes", "Not customers yet"), m.people(all.NotYet), m.Say("ahí está lo que se puede ganar", "that is what can be won")})
	}
	s.source = m.looked()
	s.notes = notes{
		say: []string{
			m.Say("Un seguidor es la cifra más fácil de comprar y de falsear. Por eso miramos quién es cada uno.", "A follower is the easiest figure to buy and to fake. So we look at who each one is."),
			m.Say("El cuadrado grande son los {f}; el dorado, los {c} que podrían comprar. Las áreas están a escala.", "The large square is all {f}; the gold one the {c} who could buy. Areas are to scale.", "f", followers, "c", fit),
			m.Say("¿Por qué nos seguiría alguien? ¿Qué quiere? ¿Se lo podemos dar? Lo demás viene después.", "Why would anybody follow us? What do they want? Can we give it? The rest comes after."),
		},
		ask:   m.Say("¿Los otros {x} no sirven para nada?", "Are the other {x} of no use at all?", "x", m.people(math.Max(0, all.Followers-all.CouldBuy))),
		reply: m.Say("Hacen bulto, y alguno hablará de nosotros. Pero no esperamos que compren, así que no los contamos en el retorno.", "They add bulk, and some may speak of us. But we do not expect them to buy, so the return does not count them."),
		from:  m.Say("Seguidores: la pantalla de cada canal. Reales y posibles clientes: {looked}", "Followers: each channel's own screen. Real people and possible customers: {looked}", "looked", lowerFirst(m.looked())),
	}
	return s
}

// looked says whether anybody has looked at the followers.
func (m *maker) looked() string {
	looked, assumed, n := 0, 0, 0
	for _, a := range m.r.Audiences {
		switch {
		case !a.Known || a.Followers <= 0:
		case a.Assumed:
			assumed++
		default:
			looked++
			if a.AuditOwn {
				n += a.AuditN
			}
		}
	}
	switch {
	case looked == 0:
		return m.Say("Con valores supuestos: aún no se ha mirado a nadie.", "With assumed values: nobody has been looked at yet.")
	case assumed > 0:
		return m.Say("En parte con valores supuestos: no se ha mirado en todos los canales.", "Partly with assumed values: not every channel has been looked at.")
	case n > 0:
		return m.Say("Mirando uno a uno a {n} seguidores.", "By looking at {n} followers one by one.", "n", m.Locale.Number(float64(n), 0))
	}
	return m.Say("Con cifras propias.", "By our own figures.")
}
