package question

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

var socialPages = []Page{
	{
		ID: "social.buyers", Act: 3, Short: true,
		Section: sectionBrings,
		Title:   say("¿Cuántos clientes nuevos te han traído tus redes?", "How many new customers have your channels brought you?"),
		Hint: say("Gente que compró por primera vez y llegó por ahí; si no lo apuntas, dilo a ojo.",
			"People who bought for the first time and came that way; if you keep no record, say it by eye."),
		Where: whereBuyers, Why: whyBuyers,
		Slots: slots,
		Shown: func(s Sheet) bool { return !Starting(s.Doc) },
		Fields: []Field{
			{
				ID: "social.customers", Kind: Count, Input: "observed",
				Label: say("Clientes nuevos", "New customers"),
				Brief: say("Clientes nuevos por tus redes, en 3 meses", "New customers through your channels, in 3 months"),
				Noun:  say("el número de clientes nuevos", "the number of new customers"),
				Find:  say("cuántos clientes nuevos te traen tus redes", "how many new customers your channels bring"),
				Max:   1e6, Width: 5, Example: 9, Counted: counted("cliente nuevo", "clientes nuevos", "new customer", "new customers"),
				Basis: assessment.ByEye, AskBasis: true,
				Measured: say("Los he apuntado", "I kept count"),
				Unknown: Unknown{Offered: true, Note: say(
					"Sin tu cifra, el retorno sale de supuestos.", "Without your figure, the return comes from assumptions.")},
			},
			{
				ID: "social.months", Kind: Count,
				Label: say("En los últimos", "In the last"),
				Noun:  theMonths,
				Find:  say("en cuántos meses los has contado", "over how many months you counted"),
				Unit:  unitMonths,
				Min:   1, Max: 36, Whole: true, Width: 2, Example: 3, Counted: months,
				Prefill: number(3), Basis: assessment.Measured, Beside: true,
				Shown: func(s Sheet) bool { return !s.Doc.Unknown("social.customers") },
			},
			howField,
			{
				ID: "social.visits", Kind: Count,
				Label:  say("Personas en un mes normal", "People in a normal month"),
				Noun:   say("el número de personas", "the number of people"),
				Find:   say("cuánta gente pregunta o entra", "how many people ask or visit"),
				Behind: knowsVisits,
				Max:    1e7, Width: 8, Example: 25, Counted: people,
				Optional: true, Basis: assessment.ByEye,
			},
			{
				ID: "social.buy", Kind: OutOf10, Input: "audiences.conversionRate",
				Label:  say("De esas, compran por primera vez", "Of those, buy for the first time"),
				Noun:   say("el número de los que compran, de cada 10,", "the number who buy, out of 10,"),
				Find:   say("cuántos de los que preguntan acaban comprando", "how many of those who ask end up buying"),
				Behind: knowsVisits,
				Max:    10, Width: 3, Example: 2,
				Optional: true, Basis: assessment.ByEye,
				Shown: asksOrComes,
			},
			{
				ID: "social.buy100", Kind: OutOf100, Input: "audiences.conversionRate",
				Label:  say("De esas, compran por primera vez", "Of those, buy for the first time"),
				Noun:   say("el número de los que compran, de cada 100,", "the number who buy, out of 100,"),
				Find:   say("cuántos de los que entran acaban comprando", "how many of those who visit end up buying"),
				Behind: knowsVisits,
				Max:    100, Width: 3, Example: 2,
				Optional: true, Basis: assessment.ByEye,
				Shown: func(s Sheet) bool { return !asksOrComes(s) },
			},
		},
		Check: func(s Sheet, loc i18n.Locale) []Problem {
			buyers, ok := Observed(s.Doc)
			visits, known := s.Doc.Number("social.visits")
			if !ok || !known || buyers <= visits {
				return nil
			}
			return []Problem{wrong("social.visits", "", say(
				"No pueden comprar más personas ({b} al mes) de las que preguntan o entran ({a} al mes). Cambia una de las dos cifras o deja vacía la segunda",
				"More people cannot buy ({b} a month) than ask or visit ({a} a month). Change one of the two figures, or leave the second empty"),
				"b", loc.Number(buyers, 1), "a", loc.Number(visits, 1))}
		},
		Echo: func(s Sheet, loc i18n.Locale) []string {
			n, ok := Observed(s.Doc)
			if !ok {
				return nil
			}
			if n == 0 {
				return []string{loc.Say(say(
					"Ninguno hasta ahora no es nunca: contamos medio cliente en {months}.",
					"None so far is not never: we count half a customer in {months}."),
					"months", loc.Count(countedMonths(s.Doc), months))}
			}
			return []string{loc.Count(n, i18n.Forms{
				One:   say("Alrededor de {n} cliente nuevo al mes por tus redes.", "About {n} new customer a month through your channels."),
				Other: say("Unos {n} clientes nuevos al mes por tus redes.", "About {n} new customers a month through your channels."),
			})}
		},
		Warn: socialWarnings,
	},
	{
		ID: "social.how", Act: 3, Short: true,
		Section: sectionBrings,
		Title:   say("¿Cómo llega a ti la gente que quiere comprarte?", "How do people who want to buy reach you?"),
		Hint: say("Elige la que más se repite, o la que esperas cuando empieces.",
			"Pick the most frequent one, or the one you expect once you start."),
		Where: whereBuyers, Why: whyBuyers,
		Shown:  func(s Sheet) bool { return Starting(s.Doc) },
		Fields: []Field{howField},
	},
	{
		ID: "social.anyway", Act: 3, Short: true,
		Section: sectionBrings,
		Title: say("De cada 10 de esos clientes, ¿cuántos te habrían comprado igual?",
			"Of every 10 of those customers, how many would have bought anyway?"),
		Hint: say("Los que habrían llegado por su cuenta, por Google o por un amigo aunque no tuvieras redes.",
			"Those who would have found you by themselves, through Google or a friend, even if you were on no channel at all."),
		Where: say("Pregunta a tus próximos 10 clientes nuevos: «si no nos hubieras visto en redes, ¿habrías venido?». Mejor aún: deja de hacer una cosa durante un mes y mira si se nota.",
			"Ask your next 10 new customers: “if you had not seen us online, would you have come?”. Better: stop one thing for a month and see whether it shows."),
		Why: say("Solo cuenta lo que no habría pasado sin tus redes; lo demás ya era tuyo.",
			"Only what would not have happened otherwise counts; the rest was yours already."),
		Shown: func(s Sheet) bool {
			n, ok := s.Doc.Number("social.customers")
			return !Starting(s.Doc) && !(ok && n == 0)
		},
		Fields: []Field{{
			ID: "social.anyway", Kind: OutOf10, Input: "incrementality",
			Noun: say("el número de los que te habrían comprado igual, de cada 10,", "the number who would have bought anyway, out of 10,"),
			Find: say("cuántos te habrían comprado igual", "how many would have bought anyway"),
			Max:  10, Width: 2, Example: 4,
			Basis: assessment.ByEye, Opinion: true,
			Unknown: Unknown{Offered: true, Uses: true, Row: row("incrementality")},
		}},
		Echo: func(s Sheet, loc i18n.Locale) []string {
			x, ok := s.Doc.Number("social.anyway")
			if !ok {
				return nil
			}
			return []string{loc.Count(10-x, i18n.Forms{
				One:   say("Entonces {n} de cada 10 es un cliente de más", "Then {n} out of 10 is an extra customer"),
				Other: say("Entonces {n} de cada 10 son clientes de más", "Then {n} out of 10 are extra customers"),
			})}
		},
	},
}

var (
	knowsVisits = say("Sé cuánta gente pregunta o entra", "I know how many ask or visit")
	whereBuyers = say("Durante dos semanas, pregunta a cada cliente nuevo «¿cómo nos conociste?» y apúntalo. Web: Google Analytics 4 > Informes > Adquisición > Adquisición de tráfico, fila «Organic Social» (puede llamarse de otra forma en tu versión; las visitas desde WhatsApp y TikTok casi siempre salen en «Direct»).",
		"For two weeks ask each new customer “how did you hear of us?” and write it down. Web: Google Analytics 4 > Reports > Acquisition > Traffic acquisition, row “Organic Social” (visits from WhatsApp and TikTok nearly always show as “Direct”).")
	whyBuyers = say("Es el último tramo: lo que une tus redes con tu caja. Sin este dato, el retorno es casi adivinar.",
		"This is the last mile: what joins your channels to your till. Without it, return is close to guesswork.")
)

var howField = Field{
	ID: "social.how", Kind: Choice,
	Label: say("¿Cómo te llega casi toda esa gente?", "How do most of them reach you?"),
	Noun:  say("cómo te llega esa gente", "how they reach you"),
	Find:  say("cómo te llega la gente que compra", "how people who buy reach you"),
	Options: []Option{
		{Value: "messages", Text: say("Me escriben o me llaman", "They write or call")},
		{Value: "web", Text: say("Entran en mi web o tienda online", "They visit my website or online shop")},
		{Value: "premises", Text: say("Vienen a mi local", "They come to my premises")},
	},
	Unknown: Unknown{Offered: true, Note: say(
		"Contamos como si entraran en tu web: es lo más prudente de las tres.",
		"We count as if they visited your website: the most prudent of the three.")},
}

// asksOrComes is true where people write, call or come in: few enough to be
// counted out of 10.
func asksOrComes(s Sheet) bool {
	how := s.Doc.Choice("social.how")
	return how == "messages" || how == "premises"
}

// countedMonths is over how many months the new customers were counted; 3
// stand in the field from the start.
func countedMonths(d assessment.Document) float64 {
	if m, ok := d.Number("social.months"); ok && m >= 1 {
		return m
	}
	return 3
}

// Observed is how many new customers a month the person says the channels
// bring.
func Observed(d assessment.Document) (float64, bool) {
	n, ok := d.Number("social.customers")
	if !ok || Starting(d) {
		return 0, false
	}
	return n / countedMonths(d), true
}

// socialWarnings are the doubts about the customers brought that do not block.
func socialWarnings(s Sheet, loc i18n.Locale) []string {
	var out []string
	said, ok := Observed(s.Doc)
	visits, hasVisits := s.Doc.Number("social.visits")
	share, hasShare := s.Doc.Number("social.buy")
	share /= 10
	if !asksOrComes(s) {
		share, hasShare = s.Doc.Number("social.buy100")
		share /= 100
	}
	if ok && hasVisits && hasShare && said <= visits && math.Abs(visits*share-said) > said/2 {
		out = append(out, loc.Say(say(
			"Con estas cifras saldrían {a} al mes y arriba dijiste {b}. ¿Cuál vale?",
			"These figures make {a} a month, and above you said {b}. Which one holds?"),
			"a", loc.Number(visits*share, 1), "b", loc.Number(said, 1)))
	}
	if messages, known := s.Doc.Number("service.messages"); known && hasVisits &&
		s.Doc.Choice("social.how") == "messages" && visits > messages {
		out = append(out, loc.Say(say(
			"Antes dijiste que te escriben {n} al mes. ¿Cuál de las dos cifras vale?",
			"Earlier you said {n} write each month. Which figure is right?"),
			"n", loc.Number(messages, 1)))
	}
	if base, known := s.Doc.Number("customers.base"); ok && known && said*12 > base {
		out = append(out, loc.Say(say(
			"Serían más clientes nuevos al año que clientes tienes en total. Revisa una de las dos cifras.",
			"That would be more new customers a year than you have in all. Check one of the two.")))
	}
	return out
}
