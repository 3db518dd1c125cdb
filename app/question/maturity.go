package question

import (
	"strconv"

	"quilate/app/i18n"
)

// maturityPages ask the twelve questions, four a page.
var maturityPages = []Page{
	maturityPage("maturity.plan", 0),
	maturityPage("maturity.people", 4),
	maturityPage("maturity.business", 8),
}

func maturityPage(id string, from int) Page {
	titles := map[string]i18n.Text{
		"maturity.plan":     say("¿Cuánto camino llevas hecho? Rumbo y plan", "How far along are you? Aim and plan"),
		"maturity.people":   say("¿Cuánto camino llevas hecho? Trabajo y gente", "How far along are you? Work and people"),
		"maturity.business": say("¿Cuánto camino llevas hecho? De las redes a la caja", "How far along are you? From channels to till"),
	}
	p := Page{
		ID: id, Act: 2,
		Section: sectionMaturity,
		Title:   titles[id],
		Hint:    say("Elige lo que ya pasa hoy, no lo que te gustaría.", "Choose what happens today, not what you would like."),
		Why: say("Según lo que ya haces, te decimos qué te falta para el siguiente nivel.",
			"From what you already do we tell you what stands between you and the next level."),
	}
	for i := from; i < from+4; i++ {
		p.Fields = append(p.Fields, maturityField(i))
	}
	return p
}

func maturityField(i int) Field {
	q := maturityQuestions[i]
	f := Field{
		ID: "maturity." + strconv.Itoa(i+1), Kind: Choice,
		Label: q[0],
		Noun:  say("una respuesta", "an answer"),
		Find:  q[0],
	}
	for score, text := range q[1:] {
		f.Options = append(f.Options, Option{Value: strconv.Itoa(score), Text: text})
	}
	return f
}

// maturityQuestions are the twelve questions, each with its answers from 0 to 4.
var maturityQuestions = [12][6]i18n.Text{
	{
		say("¿Sabes para qué estás en redes?", "Do you know what your channels are for?"),
		say("No", "No"),
		say("Lo tengo en la cabeza", "In my head"),
		say("Está escrito", "It is written down"),
		say("Está escrito, con número y fecha", "Written, with a number and a date"),
		say("Y se revisa cada mes", "And reviewed monthly"),
	}, {
		say("¿Sabes por qué te siguen y por qué te compran?", "Do you know why people follow you and why they buy?"),
		say("No", "No"),
		say("Lo supongo", "I guess"),
		say("He preguntado a diez clientes", "I have asked ten customers"),
		say("Pregunto cada año y lo anoto", "I ask every year and write it down"),
		say("Y cambio cosas por ello", "And I change things because of it"),
	}, {
		say("¿Has mirado cuántos seguidores podrían comprarte?", "Have you checked how many followers could buy?"),
		say("No", "No"),
		say("A ojo", "By eye"),
		say("He mirado a 20", "I looked at 20"),
		say("He mirado a 100", "I looked at 100"),
		say("A 100 cada seis meses, por canal", "100 every six months, per channel"),
	}, {
		say("¿Tienes un plan y un calendario?", "Have you a plan and a calendar?"),
		say("No, publico cuando puedo", "No, I post when I can"),
		say("Ideas sueltas", "Loose ideas"),
		say("Calendario del mes", "This month's calendar"),
		say("Plan de tres meses que se cumple", "A three-month plan, kept"),
		say("Y se ajusta con lo medido", "And adjusted to what was measured"),
	}, {
		say("¿Anotas las horas y el dinero?", "Do you record hours and money?"),
		say("No", "No"),
		say("Solo el dinero", "Money only"),
		say("También las horas, a ojo", "Hours too, roughly"),
		say("Las dos cosas, cada semana", "Both, weekly"),
		say("Y por canal", "And per channel"),
	}, {
		say("¿Respondes a quien te escribe?", "Do you answer people who write?"),
		say("Casi nunca", "Hardly ever"),
		say("Cuando puedo", "When I can"),
		say("A la mayoría, en 2 o 3 días", "Most, in 2–3 days"),
		say("A casi todos, en 24 horas", "Nearly all, in 24 hours"),
		say("A todos, en horas, y se mide", "All, in hours, and it is measured"),
	}, {
		say("¿Sabes qué hacer si hay una crisis?", "Do you know what to do in a crisis?"),
		say("No", "No"),
		say("Improvisaría", "I would improvise"),
		say("Sé quién responde", "I know who answers"),
		say("Está escrito", "It is written down"),
		say("Está escrito y ensayado", "Written and rehearsed"),
	}, {
		say("¿Has buscado foros y grupos de tu tema?", "Have you looked for forums and groups in your field?"),
		say("No", "No"),
		say("Conozco alguno", "I know some"),
		say("Los he listado", "I have listed them"),
		say("Participo en uno cada semana", "I take part in one weekly"),
		say("Y sé qué me trae", "And I know what it brings"),
	}, {
		say("¿Sabes quién te recomienda?", "Do you know who recommends you?"),
		say("No", "No"),
		say("Me suenan algunos", "A few come to mind"),
		say("Tengo una lista", "I have a list"),
		say("Veinte, y los cuido", "Twenty, looked after"),
		say("Y sé a quién han traído", "And I know whom they brought"),
	}, {
		say("¿Puedes unir una venta con tus redes?", "Can you link a sale to your channels?"),
		say("No", "No"),
		say("Pregunto a veces «¿cómo nos conociste?»", "I sometimes ask “how did you hear of us?”"),
		say("Siempre pregunto y lo anoto", "I always ask and write it down"),
		say("También cupón o enlace propio", "A coupon or own link too"),
		say("Todo llega a un registro de ventas", "Everything reaches one sales record"),
	}, {
		say("¿Conoces tu margen, cuántas veces compran y cuántos se quedan?", "Do you know your margin, how often people buy and who stays?"),
		say("Ninguno", "None"),
		say("Uno, a ojo", "One, roughly"),
		say("Los tres, a ojo", "All three, roughly"),
		say("Los tres, con datos", "All three, from data"),
		say("Y por tipo de cliente", "And by kind of customer"),
	}, {
		say("¿Guardas tus números y los revisas?", "Do you keep and review your numbers?"),
		say("No", "No"),
		say("Alguna captura", "Some screenshots"),
		say("3 meses", "3 months"),
		say("12 meses y reviso cada mes", "12 months, reviewed monthly"),
		say("Y decido con ellos", "And I decide with them"),
	},
}
