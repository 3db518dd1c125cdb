package report

import "quilate/app/assessment"

// doubts words the contradictions between answers.
func (w *writer) doubts() {
	for _, p := range w.r.Problems {
		s := ""
		switch p.Code {
		case "market-smaller-than-base":
			s = w.say("Tienes más clientes que personas hay en tu mercado. Hasta que cambies una de las dos cifras no podemos hablar de dinero.",
				"You have more customers than there are people in your market. Until you change one of the two figures we cannot talk about money.")
		case "referral-without-market":
			s = w.say("Con 10 o más, cada cliente trae a otro sin fin: dinos cuánta gente hay en tu mercado. Mientras, contamos algo menos.",
				"At 10 or more every customer brings another for ever: tell us how many people are in your market. Meanwhile we count a little less.")
		case "acquisition-more-than-money":
			s = w.say("Gastas más en conseguir seguidores que en todo. Contamos lo que has puesto en cada vía.",
				"You spend more on gaining followers than in all. We count what you typed for each way in.")
		case "split-not-100":
			sum := 0.0
			for _, key := range p.Keys {
				v, _ := w.r.Doc.Number(key)
				sum += max(0, v)
			}
			s = w.say("El reparto de {channel} suma {n}, no 100: lo hemos ajustado a 100.", "The split of {channel} adds up to {n}, not 100: we have scaled it to 100.",
				"channel", w.channel(placeOf(p.Keys)), "n", w.loc.Number(sum, few(sum)))
		case "split-empty":
			s = w.say("Los seguidores de {channel} llegaron de varias formas y no has dicho cuántos por cada una: los contamos como si hubieran llegado solos.",
				"Followers on {channel} came in several ways and you have not said how many by each: we count them as if they had come by themselves.", "channel", w.channel(placeOf(p.Keys)))
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

// placeOf is where the first of some answers is asked.
func placeOf(keys []string) string {
	if len(keys) == 0 {
		return ""
	}
	_, place := assessment.SplitKey(keys[0])
	return place
}
