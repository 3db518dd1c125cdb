package report

import (
	"strconv"

	"quilate/app/i18n"
	"quilate/app/quality"
	"quilate/app/question"
)

// maturity tells how far the business has come, what opens the next gate, and
// what each of the twelve questions was answered with. It has no part in the
// account.
func (w *writer) maturity() (Section, bool) {
	s := Section{ID: "maturity"}
	if !w.r.MaturityAll {
		return s, false
	}
	m := w.r.Maturity
	if m.Level < 0 || m.Level >= len(levels) {
		return s, false
	}
	s.Finding = w.say("Estás en el nivel {n} de 5: {name}", "You are at level {n} of 5: {name}", "n", w.loc.Number(float64(m.Level), 0), "name", w.tell(&levels[m.Level].name))
	s.Lead = append(s.Lead, w.tell(&levels[m.Level].means))
	opens := w.openings(m)
	if len(m.Missing) > 0 {
		s.Do = opens.Title + ": " + opens.Lines[0].Text + " " + opens.Lines[0].More
	}
	s.Lists = append(s.Lists, opens, w.answers())
	s.Notes = append(s.Notes, w.tell(&noMoneyInIt))
	return s, true
}

var (
	noMoneyInIt = text("El camino hecho no entra en la cuenta: dice qué hacer, no cuánto vale.", "Progress is no part of the account: it says what to do, not what it is worth.")
	nowAt       = text("Hoy: {have}. Hace falta: {need}.", "Now: {have}. Needed: {need}.")
	atTheTop    = text("No te falta nada para subir: estás arriba", "Nothing stands above you: you are at the top")
	allTwelve   = text("Las doce respuestas, de 0 a 4", "The twelve answers, 0 to 4")
	weakest     = text("el más débil", "the weakest")
	ofFour      = text("{n} de 4", "{n} of 4")
)

// levelSaid is a level with its name.
func (w *writer) levelSaid(n int) string {
	return w.say("{n} de 5: {name}", "{n} of 5: {name}", "n", w.loc.Number(float64(n), 0), "name", w.tell(&levels[n].name))
}

// openings are what opens the next gate: of each question what happens today and
// what has to, the one farthest from it first.
func (w *writer) openings(m quality.Maturity) List {
	n := len(m.Missing)
	if n == 0 {
		return List{Title: w.tell(&atTheTop), Lines: []Line{{Text: w.tell(&levels[m.Level].means)}}}
	}
	next := w.tell(&levels[m.Level+1].name)
	list := List{Title: w.count(float64(n), "Te falta {n} cosa para subir a «{next}»", "Te faltan {n} cosas para subir a «{next}»",
		"{n} thing stands between you and “{next}”", "{n} things stand between you and “{next}”", "next", next)}
	for lack := 4; lack > 0; lack-- {
		for _, o := range m.Missing {
			if o.Need-o.Have != lack {
				continue
			}
			key := "maturity." + strconv.Itoa(o.Question)
			line := Line{Text: w.inputNameByKey(key), Key: key, Change: true, Value: w.tell(&ofFour, "n", w.loc.Number(float64(o.Have), 0)),
				More: w.tell(&nowAt, "have", lowerFirst(w.chosen(key, o.Have)), "need", lowerFirst(w.chosen(key, o.Need)))}
			if len(list.Lines) == 0 && n > 1 {
				line.Value += ", " + w.tell(&weakest)
			}
			list.Lines = append(list.Lines, line)
		}
	}
	return list
}

// chosen is the answer to one of the twelve questions that counts so many
// points. An answer that goes on from the one before it ("and …") is told with
// it.
func (w *writer) chosen(key string, points int) string {
	f, _, ok := question.FieldOf(w.r.Doc, key)
	if !ok || points < 0 || points >= len(f.Options) {
		return ""
	}
	said := w.tell(&f.Options[points].Text)
	if points > 0 && (len(said) > 2 && said[:2] == "Y " || len(said) > 4 && said[:4] == "And ") {
		return w.chosen(key, points-1) + ", " + lowerFirst(said)
	}
	return said
}

// answers are all twelve, as they were answered.
func (w *writer) answers() List {
	list := List{Title: w.tell(&allTwelve)}
	for i := range 12 {
		key := "maturity." + strconv.Itoa(i+1)
		points, _ := strconv.Atoi(w.r.Doc.Choice(key))
		list.Lines = append(list.Lines, Line{Text: w.inputNameByKey(key), Value: w.loc.Number(float64(points), 0), More: w.chosen(key, points) + ".", Key: key, Change: true})
	}
	return list
}

var levels = [...]struct{ name, means i18n.Text }{
	{text("escaparate", "shop window"), text("Publicas, pero aún no escuchas. Escribe para qué estás en redes, pregunta a diez clientes por qué te compran y mira a 20 seguidores.", "You publish but do not listen yet. Write down what your channels are for, ask ten customers why they buy, and look at 20 followers.")},
	{text("escucha", "listening"), text("Ya sabes qué une a la gente contigo. Haz el calendario de este mes y anota tus horas y tu dinero.", "You know what binds people to you. Make this month's calendar and log your hours and money.")},
	{text("programa", "programme"), text("Tienes plan y cuentas. Responde en 24 horas, participa cada semana en un foro y cuida a los veinte que te recomiendan.", "You have a plan and accounts. Answer within 24 hours, take part in one forum every week, and look after the twenty who recommend you.")},
	{text("comunidad", "community"), text("La gente habla contigo y de ti. Pon un cupón o un enlace propio, saca de tus datos margen, frecuencia y clientes que se quedan, y guarda 12 meses de ventas.", "People talk with you and about you. Add a coupon or own link, take margin, frequency and retention from your records, and keep 12 months of sales.")},
	{text("negocio", "business"), text("Tus redes y tu caja van juntas. Escribe y ensaya qué hacer en una crisis, y sube a 3 lo que quede por debajo.", "Channels and till go together. Write and rehearse what to do in a crisis, and raise to 3 whatever is still below.")},
	{text("cultura", "culture"), text("Todo el negocio escucha y mide. Enséñaselo a otros.", "The whole business listens and measures. Teach others.")},
}
