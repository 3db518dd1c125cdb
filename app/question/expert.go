package question

import (
	"quilate/app/assessment"
	"quilate/app/i18n"
)

var expertPages = []Page{
	{
		ID: "audience.shares", Act: 1, Scope: PerSource, Expert: true,
		Section: sectionFollowers,
		Title:   say("¿Qué parte de los {followers} de {channel} es real y podría comprarte?", "What part of your {followers} on {channel} is real and could buy?"),
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
					"Enseñamos la audiencia efectiva solo hasta «alcanzados».", "We show the effective audience only up to “reached”.")},
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
		Fields: append([]Field{
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
		}, engagementFields()...),
	},
	{
		ID: "service.timeHours", Act: 2, Expert: true,
		Section: sectionService,
		Title:   say("¿Cuántas horas tardas en responder?", "How many hours do you take to answer?"),
		Hint:    say("La mediana, si la has medido; sustituye a «sueles tardar».", "The median, if you measured it; it replaces “you usually take”."),
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
		ID: "service.customersResolved", Act: 2, Expert: true,
		Section: sectionService,
		Title: say("De cada 10 mensajes de clientes con una duda, ¿cuántos resuelves allí mismo?",
			"Of every 10 messages from customers with a question, how many do you solve right there?"),
		Hint: say("Solo si es distinto de lo que resuelves en general; cuenta para el ahorro.",
			"Only if it differs from what you solve in general; it counts for the saving."),
		Why:   say("Las dudas de clientes suelen resolverse más que las de quien quiere comprar.", "Customers' questions are often solved more than those of people who want to buy."),
		Shown: somebodyWrites,
		Fields: []Field{{
			ID: "service.customersResolved", Kind: OutOf10, Input: "service.resolutionRate",
			Noun: theShare10,
			Find: say("cuántas dudas de clientes resuelves allí mismo", "how many customers' questions you solve right there"),
			Max:  10, Width: 2, Example: 7,
			Basis:   assessment.ByEye,
			Unknown: Unknown{Offered: true, Note: say("Vale lo que resuelves en general.", "What you solve in general holds.")},
		}},
		Check: func(s Sheet, _ i18n.Locale) []Problem {
			if _, said := s.Doc.Number("service.customers"); !said {
				return nil // nobody knows how many of the messages they are
			}
			return solvedBeyondAnswered(s, "service.customersResolved", true, "service.messages")
		},
	},
	{
		ID: "overlap.all", Act: 1, Expert: true,
		Section: sectionDetail,
		Title: say("De cada 100 seguidores a los que llegas, ¿cuántos cuentas dos veces?",
			"Of every 100 followers you reach, how many do you count twice?"),
		Hint: say("Sobre todos los canales; sustituye a la pregunta de los canales menores.",
			"Over all channels; it replaces the question about the smaller ones."),
		Why:   say("Dos canales con la misma gente no son el doble de gente.", "Two channels with the same people are not twice the people."),
		Shown: func(s Sheet) bool { return len(withFollowers(s.Doc)) > 1 },
		Fields: []Field{{
			ID: "overlap.all", Kind: OutOf100, Input: "overlap",
			Noun: theShare,
			Find: say("cuánta gente se repite", "how many people are counted twice"),
			Max:  95, Width: 3, Example: 20,
			Basis:   assessment.ByEye,
			Unknown: Unknown{Offered: true, Note: say("Vale la otra pregunta, o nuestra convención.", "The other question holds, or our convention.")},
		}},
	},
	{
		ID: "growth", Act: 1, Expert: true,
		Section: sectionDetail,
		Title:   say("¿Cuánto crecen tus seguidores al mes, en total?", "How much do your followers grow a month, in all?"),
		Hint:    say("Los que llegan menos los que se van, de cada 100 que tienes.", "Those who come less those who leave, out of 100 you have."),
		Why:     say("Es una de las cuatro cifras de la cantidad.", "It is one of the four figures of quantity."),
		Fields: []Field{{
			ID: "growth", Kind: OutOf100,
			Noun: say("lo que crecen tus seguidores", "how much your followers grow"),
			Find: say("cuánto crecen tus seguidores", "how much your followers grow"),
			Unit: unitPercent,
			Min:  -100, Max: 1000, Width: 4, Example: 1.5,
			Basis: assessment.Measured, Gain: true,
			Unknown: Unknown{Offered: true, Note: say("Sale de los que llegan y los que se van en cada canal.", "It follows from those who come and leave on each channel.")},
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
