package report

import (
	"quilate/app/i18n"
	"quilate/app/quality"
)

// intangibles name what is not counted as money, and tell what is known of it.
func (w *writer) intangibles() (Section, bool) {
	s := Section{ID: "intangibles",
		Finding: w.say("Hay cosas que valen y aquí no se cuentan en dinero", "Some things are worth something and are not counted as money here"),
		Lead: []string{w.say("Ponerles precio sería inventarlo: decir cuánto habría costado un anuncio no es haberlo ganado.",
			"To put a price on them would be to make it up: what an ad would have cost is not what you earned.")},
	}
	known := List{Title: w.say("Lo que sí sabemos", "What we do know")}
	for _, m := range w.r.Index.Metrics {
		if m.Value == nil {
			continue
		}
		line := Line{Text: w.metricSaid(m), Value: w.metricValue(m.ID, *m.Value)}
		switch m.ID {
		case quality.ConversationPer1000, quality.SharesPer1000, quality.AdvocateShare, quality.NetSentiment, quality.NPS:
			known.Lines = append(known.Lines, line)
		}
	}
	if len(known.Lines) > 0 {
		s.Lists = append(s.Lists, known)
	}
	s.Lists = append(s.Lists, List{Title: w.say("Lo que no se suma", "What is not added"), Lines: []Line{
		{Text: w.say("Valor en medios", "Media value"), More: w.say("Lo que habría costado salir ahí con un anuncio. No es dinero que entre.", "What an ad there would have cost. It is not money that comes in.")},
		{Text: w.say("Cuota de conversación", "Share of voice"), More: w.say("Cuánto se habla de ti frente a otros. Que hablen mucho no es que hablen bien.", "How much is said about you against others. Being talked about a lot is not being talked about well.")},
		{Text: w.say("Crisis evitadas", "Crises avoided"), More: w.say("Lo que no pasó porque contestaste a tiempo. Nadie sabe cuánto habría sido.", "What did not happen because you answered in time. Nobody knows how much it would have been.")},
		{Text: w.say("Marca y prestigio", "Brand and reputation"), More: w.say("Lo que hará que te elijan más adelante. Lo que ya trae está en las ventas.", "What will make people choose you later. What it brings already is in the sales.")},
	}})
	if w.Mode == "money" && w.State == Full {
		s.Notes = append(s.Notes, w.say("Si quieres contarlo, cuéntalo aparte y no lo sumes: el retorno de arriba no lo lleva.", "If you want to tell it, tell it apart and do not add it: the return above leaves it out."))
	}
	return s, true
}

// maturity tells how far the business has come, and what opens the next gate.
func (w *writer) maturity() (Section, bool) {
	s := Section{ID: "maturity"}
	if !w.r.MaturityAll {
		return s, false
	}
	m := w.r.Maturity
	if m.Level < 0 || m.Level >= len(levels) {
		return s, false
	}
	level := levels[m.Level]
	s.Finding = w.say("Estás en el nivel {n} de 5: {name}", "You are at level {n} of 5: {name}", "n", w.loc.Number(float64(m.Level), 0), "name", w.loc.Say(level.name))
	s.Lead = append(s.Lead, w.loc.Say(level.means))
	if n := len(m.Missing); n > 0 {
		list := List{Title: w.count(float64(n), "Te falta {n} cosa para subir", "Te faltan {n} cosas para subir", "{n} thing stands between you and the next level", "{n} things stand between you and the next level")}
		for _, o := range m.Missing {
			key := "maturity." + w.loc.Number(float64(o.Question), 0)
			list.Lines = append(list.Lines, Line{Text: w.questionField(key), Key: key,
				Value: w.say("{have} de 4; hace falta {need}", "{have} of 4; {need} needed", "have", w.loc.Number(float64(o.Have), 0), "need", w.loc.Number(float64(o.Need), 0))})
		}
		s.Lists = append(s.Lists, list)
	}
	return s, true
}

// questionField is a field's label, or its question where it has none.
func (w *writer) questionField(key string) string { return w.inputNameByKey(key) }

var levels = [...]struct{ name, means i18n.Text }{
	{text("escaparate", "shop window"), text("Publicas, pero aún no escuchas. Escribe para qué estás en redes, pregunta a diez clientes por qué te compran y mira a 20 seguidores.", "You publish but do not listen yet. Write down what your channels are for, ask ten customers why they buy, and look at 20 followers.")},
	{text("escucha", "listening"), text("Ya sabes qué une a la gente contigo. Haz el calendario de este mes y anota tus horas y tu dinero.", "You know what binds people to you. Make this month's calendar and log your hours and money.")},
	{text("programa", "programme"), text("Tienes plan y cuentas. Responde en 24 horas, participa cada semana en un foro y cuida a los veinte que te recomiendan.", "You have a plan and accounts. Answer within 24 hours, take part in one forum every week, and look after the twenty who recommend you.")},
	{text("comunidad", "community"), text("La gente habla contigo y de ti. Pon un cupón o un enlace propio, saca de tus datos margen, frecuencia y clientes que se quedan, y guarda 12 meses de ventas.", "People talk with you and about you. Add a coupon or own link, take margin, frequency and retention from your records, and keep 12 months of sales.")},
	{text("negocio", "business"), text("Tus redes y tu caja van juntas. Escribe y ensaya qué hacer en una crisis, y sube a 3 lo que quede por debajo.", "Channels and till go together. Write and rehearse what to do in a crisis, and raise to 3 whatever is still below.")},
	{text("cultura", "culture"), text("Todo el negocio escucha y mide. Enséñaselo a otros.", "The whole business listens and measures. Teach others.")},
}
