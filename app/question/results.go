package question

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

var otherPages = []Page{
	{
		ID: "assisted", Act: 3,
		Section: sectionBrings,
		Title: say("¿Cuántas compras al mes pasan por tus redes aunque acaben en otro sitio?",
			"How many purchases a month touch your channels but end elsewhere?"),
		Hint: say("Te vieron en redes y compraron en la tienda o por Google; no repitas las que ya contaste.",
			"They saw you there and bought in the shop or through Google; leave out those already counted."),
		Where: say("GA4 > Publicidad > Rutas de atribución (puede llamarse de otra forma en tu versión); o la pregunta «¿cómo nos conociste?».",
			"GA4 > Advertising > Attribution paths (it may have another name in your version); or \"how did you hear of us?\"."),
		Why: say("El último paso se lleva el mérito de todos.", "The last step takes the credit for all of them."),
		Fields: []Field{
			{
				ID: "assisted.ordersPerMonth", Kind: Count, Input: "assisted.ordersPerMonth",
				Label: say("Compras al mes", "Purchases a month"),
				Noun:  say("el número de compras", "the number of purchases"),
				Find:  say("cuántas compras pasan por tus redes", "how many purchases touch your channels"),
				Max:   1e6, Width: 6, Example: 10, Counted: purchases,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Note: say("Contamos 0.", "We count 0.")},
			},
			{
				ID: "assisted.attribution", Kind: OutOf10, Input: "assisted.attribution",
				Label: say("De cada 10, ¿en cuántas pesó de verdad?", "In how many of every 10 did it really matter?"),
				Noun:  theShare10,
				Find:  say("en cuántas compras pesaron tus redes", "in how many purchases your channels mattered"),
				Max:   10, Width: 2, Example: 3,
				Basis: assessment.ByEye, Opinion: true,
				Unknown: Unknown{Offered: true, Uses: true, Row: row("assisted_attribution")},
				Shown: func(s Sheet) bool {
					n, ok := s.Doc.Number("assisted.ordersPerMonth")
					return ok && n > 0
				},
			},
		},
	},
	{
		ID: "otherSavingsPerMonth", Act: 3,
		Section: sectionBrings,
		Title:   say("¿Qué gasto has dejado de hacer gracias a tus redes?", "What spending have you stopped thanks to your channels?"),
		Hint: say("Folletos, anuncios de empleo, encuestas, prensa: solo lo que pagabas o ibas a pagar.",
			"Leaflets, job ads, surveys, press: only what you paid or were going to pay."),
		Where: say("Facturas del año pasado que este año no tienes.", "Last year's invoices that you do not have this year."),
		Why:   say("Ahorrar algo que nunca ibas a pagar no es ahorrar.", "Saving what you would never have paid is not saving."),
		Fields: []Field{{
			ID: "otherSavingsPerMonth", Kind: Money, Input: "otherSavingsPerMonth",
			Noun: say("el gasto que te ahorras al mes", "the spending you save a month"),
			Find: say("qué gasto te ahorras", "what spending you save"),
			Unit: unitMonthly,
			Max:  1e7, Width: 8, Example: 60,
			Basis:   assessment.Measured,
			Unknown: Unknown{Offered: true, Note: say("Contamos 0.", "We count 0.")},
		}},
	},
	{
		ID: "synergyMarginPerMonth", Act: 3,
		Section: sectionBrings,
		Title:   say("¿Te dejan algo más que no hayamos preguntado?", "Do they bring anything else we have not asked about?"),
		Hint: say("Un acuerdo, un servicio nuevo; dinero que te queda, no lo que vendes. Explícalo en una frase.",
			"A partnership, a new service; what you keep, not what you sell. Explain it in one sentence."),
		Where: say("El contrato o el acuerdo.", "The contract or agreement."),
		Why:   say("Si existe, se puede explicar.", "If it exists, it can be explained."),
		Fields: []Field{
			{
				ID: "synergyMarginPerMonth", Kind: Money, Input: "synergyMarginPerMonth",
				Label: say("Dinero que te queda", "Money you keep"),
				Hint:  say("No entra en el caso prudente.", "Left out of the conservative case."),
				Noun:  theMoney,
				Find:  say("qué más te dejan tus redes", "what else your channels bring"),
				Unit:  unitMonthly,
				Max:   1e7, Width: 8, Example: 50,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Note: say("Contamos 0.", "We count 0.")},
			},
			{
				ID: "synergy.reason", Kind: Words,
				Label: say("¿De dónde sale?", "Where does it come from?"),
				Noun:  say("la explicación", "the explanation"),
				Find:  say("de dónde sale ese dinero", "where that money comes from"),
				Min:   10, Max: 280, Width: 40,
				Shown: func(s Sheet) bool {
					v, ok := s.Doc.Number("synergyMarginPerMonth")
					return ok && v > 0
				},
			},
		},
		Check: func(s Sheet, _ i18n.Locale) []Problem {
			v, ok := s.Doc.Number("synergyMarginPerMonth")
			if !ok || v == 0 || strings.TrimSpace(s.Doc.Answer("synergy.reason").Text) != "" {
				return nil
			}
			return []Problem{wrong("synergy.reason", "", say(
				"Explica de dónde sale ese dinero", "Explain where that money comes from"))}
		},
	},
}

var expertPages = []Page{
	{
		ID: "audience.shares", Act: 1, Scope: PerSource, Expert: true,
		Section: sectionFollowers,
		Title:   say("¿Qué parte de los seguidores de {channel} es real y podría comprarte?", "What part of your followers on {channel} is real and could buy?"),
		Hint:    say("Si has mirado seguidores, vale la cuenta; esto la sustituye.", "If you looked at followers, the count holds; this replaces it."),
		Why:     say("Para probar cifras de otra fuente.", "For trying out figures from elsewhere."),
		Slots:   slots,
		Shown:   follows,
		Fields: []Field{
			{
				ID: "audience.authentic", Kind: OutOf100, Input: "audiences.authentic",
				Label: say("De cada 100 seguidores, personas reales", "Out of 100 followers, real people"),
				Noun:  theShare,
				Find:  say("cuántos seguidores son personas reales", "how many followers are real people"),
				Max:   100, Width: 4, Example: 90,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: sourceRow(authenticOf)},
			},
			{
				ID: "audience.relevant", Kind: OutOf100, Input: "audiences.relevant",
				Label: say("De cada 100 reales, podrían comprarte", "Out of 100 real ones, could buy"),
				Noun:  theShare,
				Find:  say("cuántos seguidores podrían comprarte", "how many followers could buy"),
				Max:   100, Width: 4, Example: 60,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: sourceRow(relevantOf)},
			},
			{
				ID: "audience.engaged", Kind: OutOf100,
				Label: say("De cada 100 alcanzados, hacen algo", "Out of 100 reached, do something"),
				Noun:  theShare,
				Find:  say("cuántos de los que te ven hacen algo", "how many of those who see you do something"),
				Max:   100, Width: 4, Example: 5,
				Basis: assessment.ByEye,
				Unknown: Unknown{Offered: true, Note: say(
					"La audiencia efectiva se enseña hasta «alcanzados».", "The effective audience is shown up to \"reached\".")},
			},
		},
	},
	{
		ID: "audience.engagement", Act: 1, Scope: PerChannel, Expert: true,
		Section: sectionDetail,
		Title:   say("¿Qué tasa de interacción enseña {channel}?", "What engagement rate does {channel} show?"),
		Hint: say("Solo si la lees en una pantalla; si no, sale de las interacciones y el alcance.",
			"Only if you read it off a screen; otherwise it follows from interactions and reach."),
		Why:   say("Hay tres tasas distintas y no se comparan entre sí.", "There are three different rates and they do not compare."),
		Slots: slots,
		Fields: []Field{
			{
				ID: "audience.engagementRate", Kind: OutOf100,
				Label: say("Tasa de interacción", "Engagement rate"),
				Noun:  say("la tasa de interacción", "the engagement rate"),
				Find:  say("qué tasa de interacción tienes en {channel}", "what your engagement rate on {channel} is"),
				Unit:  unitPercent,
				Max:   100, Width: 5, Example: 1.2,
				Basis:   assessment.Measured,
				Unknown: Unknown{Offered: true, Note: notScored},
			},
			{
				ID: "audience.engagementRow", Kind: Choice,
				Label:   say("¿Con qué dato publicado se compara?", "Which published figure is it compared with?"),
				Noun:    say("con qué dato se compara", "which figure it is compared with"),
				Find:    say("con qué dato se compara tu tasa", "which figure your rate is compared with"),
				Options: engagementOptions(),
			},
		},
	},
	{
		ID: "service.timeHours", Act: 2, Expert: true,
		Section: sectionService,
		Title:   say("¿Cuántas horas tardas en responder?", "How many hours do you take to answer?"),
		Hint:    say("La mediana, si la has medido; sustituye a «sueles tardar».", "The median, if you measured it; it replaces \"you usually take\"."),
		Why:     say("Con la hora exacta la nota no depende de un tramo.", "With the exact hours the score does not hang on a bracket."),
		Shown:   somebodyWrites,
		Fields: []Field{{
			ID: "service.timeHours", Kind: Count,
			Noun: say("el número de horas", "the number of hours"),
			Find: say("cuánto tardas en responder", "how long you take to answer"),
			Unit: unitHours,
			Max:  720, Width: 4, Example: 6, Counted: hours,
			Basis:   assessment.Measured,
			Unknown: Unknown{Offered: true, Row: row("response_time"), Note: notScored},
		}},
	},
	{
		ID: "dilution", Act: 3, Expert: true,
		Section: sectionBrings,
		Title:   say("¿Cuánto perjudican las cuentas falsas al resto?", "How much do fake accounts hurt the rest?"),
		Hint:    say("No hay ningún estudio sólido: solo para probar.", "No solid study exists: only for trying out."),
		Why:     say("Si mueve tu decisión, lo sabrás; si no, olvídalo.", "If it moves your decision you will see it; if not, forget it."),
		Fields: []Field{{
			ID: "dilution", Kind: OutOf100, Input: "dilution",
			Noun: say("la respuesta", "the answer"),
			Find: say("cuánto perjudican las cuentas falsas", "how much fake accounts hurt"),
			Unit: unitPercent,
			Max:  100, Width: 3, Example: 20, Prefill: number(0),
			Basis: assessment.ByEye, Opinion: true,
		}},
	},
	{
		ID: "index.weights", Act: 3, Expert: true,
		Section: sectionBrings,
		Title:   say("¿Qué pesa más para ti?", "What matters most to you?"),
		Hint:    say("Cambia el reparto y mira si la lectura aguanta.", "Change the weights and see whether the reading holds."),
		Why:     say("El reparto es una opinión, y puede ser la tuya.", "The weighting is an opinion, and it can be yours."),
		Fields: []Field{
			weight("credibility", say("Credibilidad", "Credibility"), 25, say("Calidad", "Quality")),
			weight("relevance", say("Canal", "Channel"), 25, i18n.Text{}),
			weight("service", say("Atención", "Service"), 25, i18n.Text{}),
			weight("loyalty", say("Fidelidad y negocio", "Loyalty and business"), 25, i18n.Text{}),
			weight("followers", say("Seguidores", "Followers"), 40, say("Cantidad", "Quantity")),
			weight("reach", say("Alcance", "Reach"), 30, i18n.Text{}),
			weight("posts", say("Publicaciones", "Posts"), 15, i18n.Text{}),
			weight("growth", say("Crecimiento", "Growth"), 15, i18n.Text{}),
		},
		Check: func(s Sheet, loc i18n.Locale) []Problem {
			problems := weightsSum(s, loc, []string{"credibility", "relevance", "service", "loyalty"}, []float64{25, 25, 25, 25})
			return append(problems, weightsSum(s, loc, []string{"followers", "reach", "posts", "growth"}, []float64{40, 30, 15, 15})...)
		},
	},
}

func weight(id string, label i18n.Text, usual float64, group i18n.Text) Field {
	return Field{
		ID: "index.weight." + id, Kind: OutOf100,
		Group: group,
		Label: label,
		Noun:  say("el peso", "the weight"),
		Find:  say("qué pesa más para ti", "what matters most to you"),
		Unit:  say("de 100", "of 100"),
		Max:   100, Width: 3, Example: usual, Prefill: number(usual),
		Basis: assessment.Measured,
	}
}

// weightsSum checks that four weights add up to 100; one that was not typed has
// its usual value.
func weightsSum(s Sheet, loc i18n.Locale, ids []string, usual []float64) []Problem {
	d := s.Doc
	keys := make([]string, len(ids))
	for i, id := range ids {
		keys[i] = "index.weight." + id
		if _, ok := d.Number(keys[i]); !ok {
			d = d.With(keys[i], assessment.Number(usual[i]))
		}
	}
	return sumTo100(Sheet{Doc: d}, loc, keys[0], keys)
}
