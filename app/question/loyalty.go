package question

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

var loyaltyPages = []Page{
	{
		ID: "loyalty.exposedShare", Act: 3,
		Section: sectionLoyalty,
		Title:   say("De cada 10 clientes tuyos, ¿a cuántos llegas por tus redes?", "Of every 10 customers, how many do your channels reach?"),
		Hint:    say("No basta con que te sigan: tienen que verte.", "Following is not enough: they have to see you."),
		Where:   say("Pregunta a diez clientes qué publicaste la semana pasada.", "Ask ten customers what you posted last week."),
		Why:     say("A quien no te ve, tus redes no lo fidelizan.", "Your channels cannot keep those who do not see you."),
		Fields: []Field{{
			ID: "loyalty.exposedShare", Kind: OutOf10, Input: "loyalty.exposedShare",
			Noun: theShare10,
			Find: say("a cuántos clientes llegas por tus redes", "how many customers your channels reach"),
			Max:  10, Width: 2, Example: 3,
			Basis: assessment.ByEye,
			Unknown: Unknown{Offered: true, Note: say(
				"Lo estimamos con los seguidores que ya son clientes; si no se puede, no se cuenta.",
				"We work it out from the followers who already are customers; where that is impossible, it is not counted.")},
		}},
	},
	{
		ID: "loyalty.monthlyRetentionGain", Act: 3,
		Section: sectionLoyalty,
		Title: say("De cada 100 clientes a los que llegas, ¿cuántos más se quedan cada mes gracias a eso?",
			"Of every 100 customers you reach, how many more stay each month because of it?"),
		Hint: say("Si no lo has medido, deja «No lo sé».", "If you have not measured it, leave “I don't know”."),
		Where: say("Compara, al cabo de un año, a 50 clientes que te siguen con 50 que no.",
			"After a year, compare 50 customers who follow you with 50 who do not."),
		Why:   say("Es fácil creer que es mayor de lo que es.", "It is easy to believe it is higher than it is."),
		Shown: notOnce,
		Fields: []Field{{
			ID: "loyalty.monthlyRetentionGain", Kind: OutOf100, Input: "loyalty.monthlyRetentionGain",
			Noun: theShare,
			Find: say("cuántos más se quedan gracias a tus redes", "how many more stay because of your channels"),
			Max:  20, Width: 4, Example: 0.5,
			Basis: assessment.ByEye, Opinion: true, Gain: true,
			Unknown: Unknown{Offered: true, Uses: true, Row: row("retention_gain")},
		}},
		Warn: func(s Sheet, loc i18n.Locale) []string {
			v, ok := s.Doc.Number("loyalty.monthlyRetentionGain")
			if !ok || v <= 2 {
				return nil
			}
			year := 100 * (1 - math.Pow(1-v/100, 12))
			return []string{loc.Say(say(
				"Es mucho: al año serían unos {n} de cada 100. ¿Lo has medido?",
				"That is a lot: about {n} in 100 a year. Have you measured it?"),
				"n", loc.Number(year, 0))}
		},
	},
	{
		ID: "loyalty.frequencyGain", Act: 3,
		Section: sectionLoyalty,
		Title:   say("¿Compran más a menudo, o gastan más, gracias a tus redes?", "Do customers buy more often, or spend more, because of your channels?"),
		Hint:    say("Cuidado: los que más compran son los que más siguen.", "Careful: those who buy most follow most."),
		Where:   say("Los mismos clientes, antes y después de seguirte.", "The same customers, before and after they followed you."),
		Why:     say("Si ya compraban más, no es mérito de tus redes.", "If they already bought more, your channels did not do it."),
		Shown:   notOnce,
		Fields: []Field{
			gainField("loyalty.frequencyGain", say("Compran más a menudo", "They buy more often"), say("lo que compran más a menudo", "how much more often they buy")),
			gainField("loyalty.orderValueGain", say("Gastan más en cada compra", "They spend more per purchase"), say("lo que gastan de más", "how much more they spend")),
		},
	},
	{
		ID: "loyalty.referralsPerMonth", Act: 3,
		Section: sectionLoyalty,
		Title: say("De cada 100 clientes de siempre a los que llegas, ¿cuántos te traen a alguien nuevo en un mes?",
			"Of every 100 existing customers you reach, how many bring somebody new in a month?"),
		Hint: say("Los que recomiendan y consiguen que alguien compre; los clientes nuevos van en la pregunta siguiente.",
			"Those who recommend and somebody buys; new customers come in the next question."),
		Where: say("Clientes nuevos del mes que dijeron «me lo recomendó…», y cuántos de ellos te siguen en redes.",
			"This month's new customers who said “so-and-so told me”, and how many of those people follow you."),
		Why: say("Los que ya te quieren son tus mejores vendedores.", "Those who already like you are your best salespeople."),
		Fields: []Field{{
			ID: "loyalty.referralsPerMonth", Kind: OutOf100, Input: "loyalty.referralsPerMonth",
			Noun: theShare,
			Find: say("cuántos te traen los clientes de siempre", "how many your existing customers bring"),
			Max:  50, Width: 4, Example: 0.2,
			Basis: assessment.ByEye, Opinion: true, Gain: true,
			Unknown: Unknown{Offered: true, Uses: true, Row: row("base_referrals")},
		}},
		Warn: func(s Sheet, loc i18n.Locale) []string {
			v, ok := s.Doc.Number("loyalty.referralsPerMonth")
			base, known := s.Doc.Number("customers.base")
			exposed, reached := s.Doc.Number("loyalty.exposedShare")
			if !ok || !known || v <= 2 {
				return nil
			}
			if !reached {
				exposed = 10
			}
			return []string{loc.Say(say(
				"Es mucho: al año serían unos {n} clientes nuevos solo por recomendaciones. ¿Te cuadra?",
				"That is a lot: about {n} new customers a year by recommendation alone. Does that sound right?"),
				"n", loc.People(base*exposed/10*v/100*12))}
		},
	},
	{
		ID: "referral", Act: 3,
		Section: sectionLoyalty,
		Title:   say("De cada 10 clientes nuevos, ¿cuántos te traen a otro?", "Of every 10 new customers, how many bring another?"),
		Hint:    say("Alguien que vino porque un cliente reciente le habló de ti, y compró.", "Someone who came because a recent customer told them, and bought."),
		Where: say("Tus últimos 10 clientes nuevos: ¿quién vino por ellos? La fecha de uno y la del otro.",
			"Your last 10 new customers: who came because of them? The date of one and of the other."),
		Why: say("Es una reacción en cadena, y como todas se agota. Cuanto más tardan, menos rondas caben en el plazo.",
			"It is a chain reaction and, like all of them, it runs out. The longer it takes, the fewer rounds fit in the time."),
		Fields: []Field{
			{
				ID: "referral.coefficient", Kind: OutOf10, Input: "referral.coefficient",
				Label: say("De cada 10, te traen a otro", "Out of 10, bring another"),
				Noun:  say("el número de los que te traen a otro, de cada 10,", "the number who bring another, out of 10,"),
				Find:  say("cuántos trae cada cliente nuevo", "how many each new customer brings"),
				Max:   20, Width: 3, Example: 1,
				Basis: assessment.ByEye, Opinion: true, Gain: true,
				Unknown: Unknown{Offered: true, Uses: true, Row: row("referral_coefficient")},
			},
			{
				ID: "referral.lagMonths", Kind: Count, Input: "referral.lagMonths",
				Label: say("¿Cuántos meses tardan en traerlo?", "How many months until they do?"),
				Hint:  say("Cuenta desde que compra uno hasta que compra el otro.", "Count from their purchase to the other person's."),
				Noun:  theMonths,
				Find:  say("cuánto tardan en traer a otro", "how long until they bring another"),
				Unit:  unitMonths,
				Min:   1, Max: 24, Width: 2, Example: 2, Counted: months,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: row("referral_lag")},
			},
		},
		Check: func(s Sheet, _ i18n.Locale) []Problem {
			if p, bad := endlessReferrals(s.Doc, "referral.coefficient", "market.size"); bad {
				return []Problem{p}
			}
			return nil
		},
		Warn: func(s Sheet, loc i18n.Locale) []string {
			k, ok := s.Doc.Number("referral.coefficient")
			if _, known := Market(s.Doc); !ok || !known || k < 10 {
				return nil
			}
			return []string{loc.Say(say(
				"Con 10 o más, cada cliente trae a otro y solo lo frena tu mercado. ¿Lo has visto alguna vez?",
				"At 10 or more every customer brings another and only your market stops it. Have you ever seen that?"))}
		},
	},
}

// notOnce is false for a business that sells once, or that is counted as if it
// did: nobody comes back to stay or to buy more often.
func notOnce(s Sheet) bool {
	return s.Doc.Choice("customers.pattern") != "once" && !s.Doc.Unknown("customers.pattern")
}

func gainField(id string, label, noun i18n.Text) Field {
	return Field{
		ID: id, Kind: OutOf100, Input: id,
		Label: label, Noun: noun,
		Find: say("si compran más gracias a tus redes", "whether they buy more because of your channels"),
		Unit: unitPercent,
		Max:  200, Width: 3, Example: 5,
		Basis: assessment.ByEye, Opinion: true, Gain: true,
		Unknown: Unknown{Offered: true, Note: say(
			"Contamos 0. Que quien te sigue gaste más no prueba que sea por seguirte.",
			"We count 0. That those who follow you spend more does not prove it is because they follow you.")},
	}
}
