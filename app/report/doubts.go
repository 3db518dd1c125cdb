package report

import ()

// doubts words the contradictions between answers.
func (w *writer) doubts() {
	for _, p := range w.r.Problems {
		s := ""
		switch p.Code {
		case "market-smaller-than-base":
			s = w.say("Tienes más clientes que personas hay en tu mercado. Hasta que cambies una de las dos cifras, contamos con que ya no queda nadie nuevo.",
				"You have more customers than there are people in your market. Until you change one of the two figures, we take it that nobody new is left.")
		case "referral-without-market":
			s = w.say("Con 10 o más, cada cliente trae a otro sin fin: dinos cuánta gente hay en tu mercado. Mientras, contamos algo menos.",
				"At 10 or more every customer brings another for ever: tell us how many people are in your market. Meanwhile we count a little less.")
		case "acquisition-more-than-money":
			s = w.say("Gastas más en conseguir seguidores que en todo. Contamos lo que has puesto en cada vía.",
				"You spend more on gaining followers than in all. We count what you typed for each way in.")
		default:
			s = w.say("Dos respuestas se contradicen. Seguimos con la que promete menos.", "Two answers contradict each other. We go on with the one that promises less.")
		}
		key := ""
		if len(p.Keys) > 0 {
			key = p.Keys[0]
		}
		w.Doubts = append(w.Doubts, Doubt{Text: s, Key: key})
	}
}
