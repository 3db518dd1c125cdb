package question

import (
	"quilate/app/assessment"
	"quilate/app/i18n"
)

var servicePages = []Page{
	{
		ID: "service.messages", Act: 2, Short: true,
		Section: sectionService,
		Title: say("¿Cuánta gente te escribe con una pregunta y a cuánta respondes?",
			"How many people write to you with a question, and how many do you answer?"),
		Hint: say("Suma mensajes privados, comentarios con pregunta y reseñas de un mes normal; los corazones y los emojis no cuentan.",
			"Add up direct messages, comments that ask something and reviews in a normal month; hearts and emojis do not count."),
		Where: say("Cuenta las conversaciones de la última semana en cada bandeja y multiplica por 4. En Facebook e Instagram: Meta Business Suite > Bandeja de entrada.",
			"Count last week's conversations in each inbox and multiply by 4. Facebook and Instagram: Meta Business Suite > Inbox."),
		Why: say("Responder es lo más barato que puedes hacer por la calidad de tus redes.",
			"Answering is the cheapest thing you can do for quality."),
		Fields: []Field{
			{
				ID: "service.messages", Kind: Count, Input: "service.contactsPerMonth",
				Label: say("Personas al mes", "People a month"),
				Noun:  say("el número de personas que te escriben al mes", "the number of people who write each month"),
				Find:  say("cuánta gente te escribe", "how many people write to you"),
				Max:   1e6, Width: 5, Example: 40, Counted: people,
				Basis: assessment.ByEye,
				Unknown: Unknown{Offered: true, Note: say(
					"El ahorro en atención se queda sin contar.", "What you save in service is not counted.")},
			},
			{
				ID: "service.answered", Kind: OutOf10,
				Label: say("De las que escriben, respondes a", "Of those who write, you answer"),
				Noun:  say("el número de las que respondes, de cada 10,", "the number you answer, out of 10,"),
				Find:  say("a cuántos respondes", "how many you answer"),
				Max:   10, Width: 2, Example: 8,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Row: row("answer_rate"), Note: notScored},
				Shown:   somebodyWrites,
			},
			{
				ID: "service.resolutionRate", Kind: OutOf10, Input: "service.resolutionRate",
				Label: say("De las que escriben, resuelves allí mismo, sin pasar a teléfono o correo", "Of those who write, you solve right there, without moving to phone or e-mail"),
				Noun:  say("el número de las que resuelves, de cada 10,", "the number you solve, out of 10,"),
				Find:  say("cuántas resuelves allí mismo", "how many you solve right there"),
				Max:   10, Width: 2, Example: 7,
				Optional: true, Places: true, Basis: assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: row("resolution_rate"), Note: notScored},
				Shown:   somebodyWrites,
			},
			{
				ID: "service.time", Kind: Choice,
				Label: say("Sueles tardar", "You usually take"),
				Noun:  say("cuánto sueles tardar", "how long you usually take"),
				Find:  say("cuánto tardas en responder", "how long you take to answer"),
				Options: []Option{
					{Value: "under-1h", Text: say("Menos de 1 hora", "Under 1 hour")},
					{Value: "same-day", Text: say("El mismo día", "The same day")},
					{Value: "next-day", Text: say("Al día siguiente", "The next day")},
					{Value: "2-3-days", Text: say("2 o 3 días", "2 or 3 days")},
					{Value: "over-3-days", Text: say("Más de 3 días", "More than 3 days")},
				},
				Unknown: Unknown{Offered: true, Row: row("response_time"), Note: notScored},
				Shown:   somebodyWrites,
			},
		},
		Check: func(s Sheet, _ i18n.Locale) []Problem {
			_, apart := s.Doc.Number("service.customersResolved")
			return solvedBeyondAnswered(s, "service.resolutionRate", !apart, "")
		},
	},
	{
		ID: "service.savings", Act: 2,
		Section: sectionService,
		Title: say("De los mensajes que te llegan, ¿cuántos te ahorran una llamada?",
			"Of the messages you get, how many spare you a call?"),
		Hint: say("Solo cuentan los de clientes con una duda o un problema: los que preguntan para comprar ya van aparte.",
			"Only those from customers with a question or a problem count: those who ask in order to buy are counted elsewhere."),
		Where: say("Lee los últimos 20 mensajes. Y pregunta a diez personas: «si no te contesto aquí, ¿qué habrías hecho?».",
			"Read your last 20 messages. And ask ten people: “had I not answered here, what would you have done?”."),
		Why: say("Un mensaje no puede ser a la vez una venta y un ahorro, y solo ahorra lo que te quita una llamada.",
			"One message cannot be both a sale and a saving, and it saves only what spares you a call."),
		Shown: somebodyWrites,
		Fields: []Field{
			{
				ID: "service.customers", Kind: OutOf10, Input: "service.contactsPerMonth",
				Label: say("De cada 10 mensajes, ¿cuántos son de clientes con una duda o un problema?", "Of every 10 messages, how many come from customers with a question or a problem?"),
				Hint:  say("El resto pregunta para comprar y ya lo contamos aparte.", "The rest ask in order to buy and are counted elsewhere."),
				Noun:  theShare10,
				Find:  say("cuántos mensajes son de clientes con una duda", "how many messages come from customers with a question"),
				Max:   10, Width: 2, Example: 5,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Note: noServiceLine},
			},
			{
				ID: "service.deflectionRate", Kind: OutOf10, Input: "service.deflectionRate",
				Label: say("De cada 10 que resuelves, ¿cuántos te habrían llamado o escrito por otro lado?", "Of every 10 you solve, how many would have called or e-mailed you?"),
				Hint:  say("Los demás no te habrían dado trabajo.", "The rest would have cost you nothing."),
				Noun:  theShare10,
				Find:  say("cuántos te habrían llamado o escrito por otro lado", "how many would have called or e-mailed you"),
				Max:   10, Width: 2, Example: 5,
				Basis: assessment.ByEye, Opinion: true,
				Unknown: Unknown{Offered: true, Note: noServiceLine},
			},
		},
	},
	{
		ID: "service.minutes", Act: 2,
		Section: sectionService,
		Title:   say("¿Cuánto tiempo te quita una llamada o un correo así?", "How much time does such a call or e-mail take?"),
		Hint:    say("De principio a fin, con lo que buscas y anotas.", "From start to end, looking things up included."),
		Where:   say("Cronometra cinco. ¿Y en qué usaste la última hora libre?", "Time five of them. And what did you do with the last free hour?"),
		Why: say("Tu minuto es lo que de verdad te ahorras; pero el tiempo libre no paga facturas.",
			"Your minute is what you really save; but free time does not pay bills."),
		Shown: somebodyWrites,
		Fields: []Field{
			{
				ID: "service.minutes", Kind: Count, Input: "service.costPerContact",
				Label: say("¿Cuántos minutos te lleva?", "How many minutes does it take?"),
				Noun:  say("el número de minutos", "the number of minutes"),
				Find:  say("cuántos minutos te lleva una llamada", "how many minutes a call takes you"),
				Unit:  say("minutos", "minutes"),
				Min:   0.5, Max: 480, Width: 3, Example: 8, Counted: minutes,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Note: noServiceLine},
			},
			{
				ID: "service.cashableShare", Kind: OutOf100, Input: "service.cashableShare",
				Label: say("Del tiempo que te ahorras, ¿cuánto se nota en dinero?", "Of the time you save, how much shows up as money?"),
				Hint:  say("Si nadie cobra menos ni vende más con ese tiempo, es poco.", "If nobody is paid less or sells more with that time, it is little."),
				Noun:  theShare,
				Find:  say("cuánto del tiempo ahorrado se nota en dinero", "how much of the time saved shows up as money"),
				Max:   100, Width: 3, Example: 50,
				Basis: assessment.ByEye, Opinion: true,
				Unknown: Unknown{Offered: true, Uses: true, Row: row("service_cashable")},
			},
		},
	},
}

var (
	notScored     = say("No se puntúa.", "It is not scored.")
	noServiceLine = say("Sin este dato, el ahorro en atención se queda sin contar.", "Without this figure, what you save in service is not counted.")
)

// solvedBeyondAnswered is the error of more messages solved than answered, said
// at key. What is answered is asked of everybody who writes. What is solved may
// be of customers with a question alone: then only their part of the messages,
// where it was said, counts against it.
func solvedBeyondAnswered(s Sheet, key string, ofCustomers bool, other string) []Problem {
	answered, ok := s.Doc.Number("service.answered")
	solved, known := s.Doc.Number(key)
	if part, said := s.Doc.Number("service.customers"); ofCustomers && said {
		solved *= part / 10
	}
	if !somebodyWrites(s) || !ok || !known || solved <= answered+1e-9 {
		return nil
	}
	return []Problem{wrong(key, other, say(
		"No puedes resolver más mensajes de los que respondes",
		"You cannot solve more messages than you answer"))}
}

// somebodyWrites is false once the person said that nobody does.
func somebodyWrites(s Sheet) bool {
	n, ok := s.Doc.Number("service.messages")
	return !ok || n > 0
}
