package question

import (
	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
)

var growthPages = []Page{
	{
		ID: "audience.growth", Act: 1, Scope: PerSource,
		Section:   sectionDetail,
		Title:     say("¿Cuántos {followers} ganas y pierdes al mes en {channel}?", "How many {followers} do you gain and lose a month on {channel}?"),
		Hint:      say("Los que llegan sin que pagues por ellos y los que se van.", "Those who come without your paying for them, and those who leave."),
		Where:     say("Seguidores nuevos y perdidos del mes, en las estadísticas del canal.", "Followers gained and lost in the month, in the channel's statistics."),
		Why:       say("Crecer no es bueno ni malo: depende de quién llegue. Y lo que se va hay que volver a pagarlo.", "Growth is neither good nor bad: it depends on who comes. And what leaves has to be paid for again."),
		InChannel: true,
		Slots:     slots,
		Shown:     comeAndGo,
		Fields: []Field{
			{
				ID: "audience.organicGrowthPerMonth", Kind: Count, Input: "audiences.organicGrowthPerMonth",
				Label: say("¿Cuántos {followers} ganas al mes sin pagar por ellos?", "How many {followers} do you gain a month without paying for them?"),
				Hint:  say("Cuenta los nuevos, sin restar los que se van.", "Count the new ones, before taking off those who leave."),
				Noun:  say("el número de {followers} nuevos", "the number of new {followers}"),
				Find:  say("cuántos {followers} ganas al mes", "how many {followers} you gain a month"),
				Max:   1e7, Width: 6, Example: 40, Counted: followers,
				Basis: assessment.Measured,
				Unknown: Unknown{Offered: true, Note: say(
					"Contamos con que llegan tantos como se van.", "We take it that as many come as leave.")},
			},
			{
				ID: "audience.monthlyChurn", Kind: OutOf100, Input: "audiences.monthlyChurn",
				Label: say("De cada 100, ¿cuántos se van en un mes?", "Out of every 100, how many leave in a month?"),
				Hint:  say("Divide los que dejan de seguirte o se dan de baja en un mes entre todos tus seguidores y multiplica por 100.", "Divide those who unfollow or unsubscribe in a month by all your followers and multiply by 100."),
				Noun:  theShare,
				Find:  say("cuántos {followers} se van", "how many {followers} leave"),
				Max:   100, Width: 4, Example: 2,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: sourceRow(func(f channel.FollowerSource) string { return f.Churn })},
			},
		},
	},
	{
		ID: "audience.money", Act: 1, Scope: PerSource,
		Section: sectionDetail,
		Title:   say("¿Cuánto gastas al mes en conseguir {followers} en {channel}?", "How much a month do you spend on gaining {followers} on {channel}?"),
		Hint: say("Anuncios para que te sigan, premios de sorteos a lo que te cuestan, cuentas compradas; sin tus horas.",
			"Follow ads, contest prizes at what they cost you, bought accounts; not your hours."),
		Where: say("Administrador de anuncios y facturas de los premios.", "Ads manager and the invoices for prizes."),
		Why:   say("Es lo que se puede mover de cantidad a calidad.", "It is what can be moved from quantity to quality."),
		Slots: slots,
		Shown: comeAndGo,
		Fields: []Field{
			{
				ID: "audience.monthlyAcquisitionSpend", Kind: Money, Input: "audiences.monthlyAcquisitionSpend",
				Noun: say("el dinero para conseguir {followers}", "the money to gain {followers}"),
				Find: say("cuánto gastas en conseguir {followers}", "how much you spend on gaining {followers}"),
				Unit: unitMonthly,
				Max:  1e7, Width: 8, Example: 80,
				Basis: assessment.Measured,
				Unknown: Unknown{Offered: true, Note: say(
					"Ponemos 0: ya está dentro de lo que te cuesta.", "We put 0: it is already inside what it costs you.")},
			},
			{
				ID: "audience.costPerFollower", Kind: Money, Input: "audiences.costPerFollower",
				Label: say("¿Cuánto te cuesta cada seguidor nuevo?", "What does each new follower cost?"),
				Hint:  say("Divide lo gastado entre los que llegaron, se queden o no.", "Divide the money spent by those who came, whether they stay or not."),
				Noun:  say("el coste de cada seguidor", "the cost of each follower"),
				Find:  say("cuánto te cuesta cada seguidor", "what each follower costs"),
				Where: say("Administrador de anuncios: importe gastado ÷ seguidores nuevos.", "Ads manager: amount spent ÷ new followers."),
				Above: true, Max: 100000, Width: 6, Example: 1.2,
				Basis: assessment.Measured,
				Unknown: Unknown{Offered: true, Uses: true, Row: followerCostRow, NoRow: say(
					"El dato está en euros: para usarlo hace falta el cambio, en los ajustes.",
					"The figure is in euros: to use it we need the exchange rate, in the settings.")},
				Shown: spends,
			},
			{
				ID: "audience.capacityPerMonth", Kind: Count, Input: "audiences.capacityPerMonth",
				Label: say("¿Cuántos {followers} al mes puede darte como mucho?", "How many {followers} a month can it bring at most?"),
				Hint:  say("Cuanto más te acercas a ese número, más caro sale el siguiente: los fáciles llegan primero.", "The nearer you get, the dearer the next one: the easy ones come first."),
				Noun:  say("el número de {followers} al mes", "the number of {followers} a month"),
				Find:  say("cuántos {followers} al mes puede darte como mucho", "how many {followers} a month it can bring at most"),
				Where: say("El mes en que más gastaste: ¿cuántos llegaron?", "The month you spent most: how many came?"),
				Above: true, Max: 1e7, Width: 7, Example: 300, Counted: followers,
				Basis: assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: capacityRow, NoRow: say(
					"Sin tu mercado, o si son comprados, no ponemos límite.", "Without your market, or if they are bought, we set no limit.")},
				Shown: spends,
			},
		},
		Check: func(s Sheet, _ i18n.Locale) []Problem {
			if v, ok := s.Number("audience.monthlyAcquisitionSpend"); !ok || v == 0 {
				return nil
			}
			if p, bad := spentBeyondMoney(s.Doc, s.Key("audience.monthlyAcquisitionSpend"), "cost.monthly"); bad {
				return []Problem{p}
			}
			return nil
		},
	},
}

// spends is true once money goes into gaining followers at a place.
func spends(s Sheet) bool {
	v, ok := s.Number("audience.monthlyAcquisitionSpend")
	return ok && v > 0
}

// none is set.
func capacityRow(s Sheet) string {
	if _, ok := Market(s.Doc); !ok || SourceOf(s.Doc, s.Place) == "bought" {
		return ""
	}
	return "acquisition_capacity"
}

// spentBeyondMoney is the error of more money spent on gaining followers than
// all the money put in, said at key. Where the costs are given line by line
// they replace the single figure and there is nothing to compare.
func spentBeyondMoney(d assessment.Document, key, other string) (Problem, bool) {
	money, ok := d.Number("cost.spend")
	if !ok || hasCostLines(d) {
		return Problem{}, false
	}
	var sum float64
	for _, place := range Sources(d) {
		v, _ := d.Number(assessment.Key("audience.monthlyAcquisitionSpend", place))
		if sum += v; v > 0 && other == "audience.money" {
			other = assessment.Key(other, place) // the first that spends
		}
	}
	if sum <= money {
		return Problem{}, false
	}
	return wrong(key, other, say(
		"Es más que todo el dinero que pusiste en «Qué te cuesta». Revisa una de las dos cifras",
		"This is more than all the money you entered under costs. Check one of the two")), true
}
