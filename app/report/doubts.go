package report

import (
	"math"

	"quilate/app/analysis"
	"quilate/app/assessment"
)

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
			s = w.say("Los seguidores de {channel} llegaron de varias formas y no has dicho cuántos por cada una: los contamos como si hubieran llegado por su cuenta.",
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
	if w.State == Full && w.Mode == "money" && len(w.r.Cases) > 0 {
		w.tooGood(&w.r.Cases[0])
	}
}

// Beyond these a result is told with a doubt.
const (
	muchReturn = 5.0  // a return of +500 %
	muchGrowth = 20.0 // followers at the end for each of today
)

// tooGood doubts what is more than one would expect, and leads to the answer
// that weighs most in it.
func (w *writer) tooGood(c *analysis.Case) {
	doubt := func(text string, keys ...string) {
		for _, key := range keys {
			if key = w.askable(key); key != "" {
				w.Doubts = append(w.Doubts, Doubt{Key: key, Text: text + " " + w.say("Es mucho: revisa {find}.", "That is a lot: check {find}.", "find", w.findOut(key))})
				return
			}
		}
	}
	r := &c.Result
	brought := []string{"social.customers", "sale.orderValue", "sale.margin"}
	if w.r.Present.Observed == nil {
		brought = append([]string{w.r.FindOut}, brought...)
	}
	if r.ROI != nil && *r.ROI > muchReturn {
		doubt(w.say("Por cada 100 que pones volverían {n}.", "For every 100 you put in, {n} would come back.", "n", w.loc.Number(math.Round(100*(1+*r.ROI)), 0)), brought...)
	}
	years := float64(len(r.Months)) / 12
	if base := c.Inputs.CustomerBase; years > 0 && base > 0 && r.CustomersAcquired/years > base {
		doubt(w.say("Ganarías {n} clientes al año y hoy tienes {b} en total.", "You would win {n} customers a year and have {b} in all today.",
			"n", w.about(r.CustomersAcquired/years), "b", w.people(base)), append(brought[:len(brought):len(brought)], "customers.base")...)
	}
	today := followersToday(&c.Inputs)
	if today <= 0 || r.FollowersEnd <= muchGrowth*today {
		return
	}
	most, at := 0.0, ""
	for i := range c.Inputs.Audiences {
		if a := &c.Inputs.Audiences[i]; a.GainedPerMonth() > most {
			most, at = a.GainedPerMonth(), a.Name
		}
	}
	doubt(w.say("Tus seguidores pasarían de {a} a {b}.", "Your followers would go from {a} to {b}.", "a", w.people(today), "b", w.people(r.FollowersEnd)),
		assessment.Key("audience.organicGrowthPerMonth", at), assessment.Key("audience.costPerFollower", at), assessment.Key("audience.monthlyAcquisitionSpend", at), "social.customers")
}

// placeOf is where the first of some answers is asked.
func placeOf(keys []string) string {
	if len(keys) == 0 {
		return ""
	}
	_, place := assessment.SplitKey(keys[0])
	return place
}
