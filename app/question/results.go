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
			"GA4 > Advertising > Attribution paths (it may have another name in your version); or “how did you hear of us?”."),
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
				Hint:  say("Este dinero no entra en el caso prudente.", "This money is left out of the conservative case."),
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
