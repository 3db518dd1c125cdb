package report

import "quilate/app/i18n"

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
	s.Finding = w.say("Estás en el nivel {n} de 5: {name}", "You are at level {n} of 5: {name}", "n", w.loc.Number(float64(m.Level), 0), "name", w.tell(&level.name))
	s.Lead = append(s.Lead, w.tell(&level.means))
	if n := len(m.Missing); n > 0 {
		list := List{Title: w.count(float64(n), "Te falta {n} cosa para subir", "Te faltan {n} cosas para subir", "{n} thing stands between you and the next level", "{n} things stand between you and the next level")}
		for _, o := range m.Missing {
			key := "maturity." + w.loc.Number(float64(o.Question), 0)
			list.Lines = append(list.Lines, Line{Text: w.inputNameByKey(key), Key: key,
				Value: w.say("{have} de 4; hace falta {need}", "{have} of 4; {need} needed", "have", w.loc.Number(float64(o.Have), 0), "need", w.loc.Number(float64(o.Need), 0))})
		}
		s.Lists = append(s.Lists, list)
	}
	return s, true
}

var levels = [...]struct{ name, means i18n.Text }{
	{text("escaparate", "shop window"), text("Publicas, pero aún no escuchas. Escribe para qué estás en redes, pregunta a diez clientes por qué te compran y mira a 20 seguidores.", "You publish but do not listen yet. Write down what your channels are for, ask ten customers why they buy, and look at 20 followers.")},
	{text("escucha", "listening"), text("Ya sabes qué une a la gente contigo. Haz el calendario de este mes y anota tus horas y tu dinero.", "You know what binds people to you. Make this month's calendar and log your hours and money.")},
	{text("programa", "programme"), text("Tienes plan y cuentas. Responde en 24 horas, participa cada semana en un foro y cuida a los veinte que te recomiendan.", "You have a plan and accounts. Answer within 24 hours, take part in one forum every week, and look after the twenty who recommend you.")},
	{text("comunidad", "community"), text("La gente habla contigo y de ti. Pon un cupón o un enlace propio, saca de tus datos margen, frecuencia y clientes que se quedan, y guarda 12 meses de ventas.", "People talk with you and about you. Add a coupon or own link, take margin, frequency and retention from your records, and keep 12 months of sales.")},
	{text("negocio", "business"), text("Tus redes y tu caja van juntas. Escribe y ensaya qué hacer en una crisis, y sube a 3 lo que quede por debajo.", "Channels and till go together. Write and rehearse what to do in a crisis, and raise to 3 whatever is still below.")},
	{text("cultura", "culture"), text("Todo el negocio escucha y mide. Enséñaselo a otros.", "The whole business listens and measures. Teach others.")},
}
