package slides

import (
	"slices"
	"strings"

	"quilate/app/channel"
	"quilate/app/i18n"
)

// A mythCard is something that is often said of social media, and what is true.
// The figures are rows of the tables of figures (rows), with their year.
type mythCard struct {
	id                             string
	says, title, truth, figure, do i18n.Text
	rows                           []string
	facts                          []mythFact
}

// A mythFact is one of its figures: of whom and when, how many, and what of
// them.
type mythFact struct{ of, n, what i18n.Text }

func text(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

// myths are the eight cards, in the order in which they are offered.
var myths = []mythCard{
	{id: "myth.free",
		says:   text("Las redes son gratis", "Social media is free"),
		title:  text("Las redes no son gratis: llevarlas cuesta horas", "Social media is not free: running it costs hours"),
		truth:  text("Abrir una cuenta es gratis; llevarla cuesta horas.", "Opening an account is free; running it costs hours."),
		figure: text("En 2012, 43 de cada 100 pequeños negocios les dedicaban 6 horas o más a la semana.", "In 2012, 43 in 100 small businesses spent 6 hours or more a week."),
		do:     text("Anota tus horas una semana y ponles precio.", "Log your hours for a week and price them."),
		rows:   []string{"SOC_H6"},
		facts:  []mythFact{{text("Pequeños negocios, 2012", "Small businesses, 2012"), text("43 de 100", "43 in 100"), text("les dedicaban 6 horas o más a la semana", "spent 6 hours or more a week")}}},
	{id: "myth.followers",
		says:   text("Más seguidores, más clientes", "More followers, more customers"),
		title:  text("Más seguidores no son más clientes: importa quién es cada uno", "More followers are not more customers: who they are matters"),
		truth:  text("Importa quién es, no cuántos son.", "Who they are matters, not how many."),
		figure: text("En 2011, en las 200 mayores marcas de Facebook, participaba menos de 1 seguidor de cada 200, sin contar los «me gusta» nuevos. Un seguidor comprado costaba en 2019 menos de un céntimo de euro.", "In 2011, among the 200 largest brands on Facebook, fewer than 1 follower in 200 took part, new likes left out. In 2019 a bought follower cost less than a euro cent."),
		do:     text("Mira a 20 seguidores y cuenta cuántos podrían comprarte.", "Look at 20 followers and count those who could buy."),
		rows:   []string{"ENGAGED_FANS_EXCL", "PRICE_FAKE_IG"},
		facts: []mythFact{{text("200 mayores marcas de Facebook, 2011", "200 largest brands on Facebook, 2011"), text("< 1 de 200", "< 1 in 200"), text("seguidores participaba, sin contar los «me gusta» nuevos", "followers took part, new likes left out")},
			{text("Un seguidor comprado, 2019", "A bought follower, 2019"), text("< 0,01 €", "< €0.01"), text("costaba menos de un céntimo", "cost less than a cent")}}},
	{id: "myth.media-value",
		says:   text("El valor en medios es dinero", "Media value is money"),
		title:  text("El valor en medios no es dinero: nadie lo ha ganado", "Media value is not money: nobody earned it"),
		truth:  text("Decir cuánto habría costado un anuncio no es haberlo ganado.", "What an ad would have cost is not what you earned."),
		figure: text("En 2019 y 2020 lo usaban 74 de cada 100 responsables de comunicación en Latinoamérica y 16 en Reino Unido.", "In 2019 and 2020, 74 in 100 communication heads in Latin America used it, and 16 in the UK."),
		do:     text("Enséñalo aparte, sin sumarlo nunca.", "Show it apart and never add it."),
		rows:   []string{"AVE_LATAM", "AVE_UK"},
		facts: []mythFact{{text("Responsables de comunicación, Latinoamérica, 2019–2020", "Heads of communication, Latin America, 2019–2020"), text("74 de 100", "74 in 100"), text("lo usan como si fuera dinero", "use it as if it were money")},
			{text("Reino Unido", "United Kingdom"), text("16 de 100", "16 in 100"), text("lo siguen usando", "still use it")}}},
	{id: "myth.measure-all",
		says:   text("Se puede medir todo", "Everything can be measured"),
		title:  text("No se puede medir todo: mucha gente llega sin dejar rastro", "Not everything can be measured: many arrive without a trace"),
		truth:  text("Mucha gente llega sin dejar rastro, y una cuenta sin comparación engaña.", "Many arrive without a trace, and a sum without a comparison misleads."),
		figure: text("En una prueba de 2023, las visitas desde WhatsApp y TikTok llegaron sin origen todas. Y sin experimento, el efecto calculado se aleja mucho del real.", "In a 2023 test every visit from WhatsApp and TikTok arrived with no origin. And without an experiment the computed effect is far from the true one."),
		do:     text("Pregunta «¿cómo nos conociste?» y da rangos.", "Ask “how did you hear of us?” and give ranges."),
		rows:   []string{"DARK_WA", "OBS_BIAS"},
		facts:  []mythFact{{text("Visitas desde WhatsApp y TikTok, prueba de 2023", "Visits from WhatsApp and TikTok, a test of 2023"), text("100 de 100", "100 in 100"), text("llegaron sin decir de dónde", "arrived without saying from where")}}},
	{id: "myth.measure-nothing",
		says:   text("No se puede medir nada", "Nothing can be measured"),
		title:  text("Sí se puede medir: unas pocas cifras bastan para decidir", "It can be measured: a few figures are enough to decide"),
		truth:  text("Con cuatro cifras y honradez basta para decidir.", "A few figures and honesty are enough to decide."),
		figure: text("En 2014, solo 16 de cada 100 directores de marketing probaban el efecto con números.", "In 2014 only 16 in 100 marketing directors proved the effect with numbers."),
		do:     text("Responde las 11 preguntas y averigua una, la que más cambia el resultado.", "Answer the 11 questions and find out one, the one that changes most."),
		rows:   []string{"PROVE"},
		facts:  []mythFact{{text("Directores de marketing, 2014", "Marketing directors, 2014"), text("16 de 100", "16 in 100"), text("probaban el efecto con números", "proved the effect with numbers")}}},
	{id: "myth.contests",
		says:   text("Los sorteos siempre funcionan", "Contests always work"),
		title:  text("Un sorteo solo funciona si el premio elige a tus compradores", "A contest works only if the prize picks your buyers"),
		truth:  text("Traen a quien quiere el premio; solo ganan si el premio elige a tus compradores.", "They bring those who want the prize; they win only if the prize picks your buyers."),
		figure: text("No hay un estudio que nos valga. Nuestra convención supone que, de cada 100 reales, podrían comprarte entre 3 y 30, y que se van más deprisa.", "There is no study we can lean on. Our convention takes 3 to 30 of every 100 real ones as possible buyers, leaving faster."),
		do:     text("Sortea algo que solo quiera tu cliente y mira cuántos quedan al mes.", "Give away something only your customer wants and count who stays a month."),
		rows:   []string{"contest_relevant", "contest_churn"},
		facts:  []mythFact{{text("De 100 reales que trae un sorteo: convención nuestra", "Of 100 real people a contest brings: our convention"), text("3 a 30", "3 to 30"), text("podrían comprar, y se van más deprisa", "could buy, and they leave faster")}}},
	{id: "myth.forum",
		says:   text("Un foro no cuenta", "A forum does not count"),
		title:  text("Un foro cuenta si es donde tu cliente pregunta antes de comprar", "A forum counts if it is where your customer asks before buying"),
		truth:  text("Cuenta donde tu cliente pregunta antes de comprar.", "What counts is where your customer asks before buying."),
		figure: text("Según un recuento de 2006, por cada 100 personas en una comunidad 90 miran, 9 escriben a veces y 1 mucho: quien calla también lee.", "By a count of 2006, of every 100 people in a community 90 look, 9 write at times and 1 a lot: the silent read too."),
		do:     text("Responde una pregunta a la semana y anota quién te dice «te leí en…».", "Answer one question a week and note who says “I read you on…”."),
		rows:   []string{"PARTICIP_909_1"},
		facts: []mythFact{{text("De 100 en una comunidad, 2006", "Of 100 in a community, 2006"), text("90", "90"), text("miran: quien calla también lee", "look: the silent read too")},
			{text("Escriben a veces", "Write at times"), text("9", "9"), i18n.Text{}},
			{text("Escribe mucho", "Writes a lot"), text("1", "1"), i18n.Text{}}}},
	{id: "myth.word-of-mouth",
		says:   text("El boca a boca crece sin límite", "Word of mouth grows for ever"),
		title:  text("El boca a boca tiene techo: querer recomendar no es hacerlo", "Word of mouth has a ceiling: meaning to recommend is not doing it"),
		truth:  text("Querer recomendar no es hacerlo, y el mercado se acaba.", "Meaning to recommend is not recommending, and markets run out."),
		figure: text("En 2007, 81 de cada 100 clientes de telefonía dijeron que recomendarían, 30 lo hicieron y 12 trajeron a alguien que llegó a ser cliente.", "In 2007, 81 of 100 telecom customers said they would, 30 did, and 12 brought someone who became a customer."),
		do:     text("Pregunta a cada cliente nuevo quién le habló de ti y cuida a esa persona.", "Ask each new customer who told them, and look after that person."),
		rows:   []string{"REF_FUNNEL_TEL_INTEND", "REF_FUNNEL_TEL_ACT", "REF_FUNNEL_TEL_CUST"},
		facts: []mythFact{{text("De 100 clientes de telefonía, 2007", "Of 100 telecom customers, 2007"), text("81", "81"), text("dijeron que recomendarían", "said they would recommend")},
			{text("Lo hicieron", "Did it"), text("30", "30"), i18n.Text{}},
			{text("Trajeron un cliente", "Brought a customer"), text("12", "12"), i18n.Text{}}}},
}

// myth is the slide of a card.
func (m *maker) myth(i int) slide {
	c := &myths[i]
	s := slide{id: c.id, part: opening, kicker: m.Say("Mito: «{says}»", "Myth: “{says}”", "says", m.T(c.says)), title: m.T(c.title),
		name: m.Say("Mito: «{says}»", "Myth: “{says}”", "says", m.T(c.says))}
	s.pairs = []pair{
		{title: m.Say("Lo que hay de verdad", "What is true"), lines: []string{m.T(c.truth)}},
		{title: m.Say("Qué hacer", "What to do"), lines: []string{m.T(c.do)}},
	}
	for _, f := range c.facts {
		s.facts = append(s.facts, fact{m.T(f.of), m.T(f.n), m.T(f.what)})
	}
	s.source = m.by(c.rows)
	s.notes = notes{
		say:   []string{m.Say("¿Quién lo ha oído alguna vez? ¿Y quién lo ha dicho?", "Who has ever heard this? And who has said it?"), m.T(c.figure)},
		ask:   m.Say("¿No es un dato antiguo?", "Is that not an old figure?"),
		reply: m.Say("Lo es, y por eso lleva el año. Sirve para pensar, no para calcular: la cuenta usa las cifras propias.", "It is, which is why its year stands there. It is for thinking, not for reckoning: the account uses our own figures."),
		from:  s.source,
	}
	if len(c.rows) > 0 && c.rows[0] == "contest_relevant" {
		s.notes.ask, s.notes.reply = m.Say("¿Y de dónde sale esa convención?", "And where does that convention come from?"), m.Say("De nosotros: es un punto de partida hasta que se mire a los seguidores que trajo un sorteo.", "From us: it is a starting point until somebody looks at the followers that a contest brought.")
	}
	return s
}

// by names who published the figures of a card, and when.
func (m *maker) by(rows []string) string {
	var names []string
	for _, id := range rows {
		f, ok := channel.Lookup(id)
		if !ok || f.Status == channel.OurConvention {
			continue
		}
		name := f.Label().By
		if years := f.Years(); years != "" {
			name += ", " + years
		}
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	if len(names) == 0 {
		return m.Say("Convención nuestra. En «Fórmulas y fuentes» está el porqué.", "A convention of ours. “Formulas and sources” says why.")
	}
	return m.Say("Fuente: {list}. El enlace está en «Fórmulas y fuentes».", "Source: {list}. The link is on “Formulas and sources”.", "list", strings.Join(names, "; "))
}
