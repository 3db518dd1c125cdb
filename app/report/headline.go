package report

import (
	"math"

	"quilate/app/analysis"
)

// headlines are the three figures of an account in money: the return, the
// month the money is back, and what going on adds to stopping.
func (w *writer) headlines(c *analysis.Case) {
	r := &c.Result
	if r.ROI != nil {
		h := Headline{Label: w.say("Retorno (ROI) en {T}", "Return (ROI) within {T}", "T", w.horizon()), Value: w.loc.SignedPercent(*r.ROI, 0), LedgerID: "roi"}
		if p, o := c.Prudent.ROI, c.Optimistic.ROI; p != nil && o != nil {
			h.Range = w.say("Prudente {low}; optimista {high}.", "Prudent {low}; optimistic {high}.",
				"low", w.loc.SignedPercent(*p, 0), "high", w.loc.SignedPercent(*o, 0))
		}
		w.Three = append(w.Three, h)
		w.Ledgers = append(w.Ledgers, w.roiLedger(c))
	}

	month := Headline{Label: w.say("Recuperas la inversión", "You get your money back"), Value: w.monthOrNot(r.BreakEvenMonth), LedgerID: "month"}
	month.Range = w.say("Prudente: {low}; optimista: {high}.", "Prudent: {low}; optimistic: {high}.",
		"low", w.monthOrNot(c.Prudent.BreakEvenMonth), "high", w.monthOrNot(c.Optimistic.BreakEvenMonth))
	if r.PeakFunding < 0 {
		hours := ""
		if w.hasOwnHours() {
			hours = w.say(", tus horas incluidas", ", your hours included")
		}
		month.Range += " " + w.say("Lo más que llegas a poner por delante{hours}: {x}.", "The most you have to put up front{hours}: {x}.", "hours", hours, "x", w.round(-r.PeakFunding))
	}
	w.Three = append(w.Three, month)
	w.Ledgers = append(w.Ledgers, w.monthLedger(c))

	over := Headline{Label: w.say("Lo que añade frente a parar", "What it adds over stopping"), Value: w.signedRound(c.NPVOverStopping), LedgerID: "over"}
	if w.r.Present.Starting {
		over.Label = w.say("Lo que añade frente a no empezar", "What it adds over not starting")
	}
	low, high := math.Min(c.Prudent.NPV, c.Optimistic.NPV), math.Max(c.Prudent.NPV, c.Optimistic.NPV)
	if p, o := c.OverStoppingPrudent, c.OverStoppingOptimistic; p != nil && o != nil {
		over.Range = w.say("Prudente {low}; optimista {high}.", "Prudent {low}; optimistic {high}.",
			"low", w.signedRound(*p), "high", w.signedRound(*o)) + " "
	}
	over.Range += w.say("Valor actual neto (VAN): {npv}, entre {low} y {high}. Es dinero de hoy, si le pides un {d} al año.",
		"Net present value (NPV): {npv}, between {low} and {high}. It is today's money, if you expect {d} a year.",
		"npv", w.signedRound(r.NPV), "low", w.signedRound(low), "high", w.signedRound(high),
		"d", w.loc.Percent(c.Inputs.AnnualDiscountRate, few(c.Inputs.AnnualDiscountRate*100)))
	w.Three = append(w.Three, over)
	w.Ledgers = append(w.Ledgers, w.overLedger(c), w.npvLedger(c), w.boundsLedger(c), w.inLedger(c), w.costLedger(c), w.customersLedger(c))
}

// knownFigures are the three figures where there is no account in money.
func (w *writer) knownFigures() {
	all := &w.r.AllChannels
	if !all.Known || all.Followers <= 0 {
		return
	}
	w.Three = append(w.Three,
		Headline{
			Label: w.say("Seguidores en todos tus canales", "Followers on all your channels"), Value: w.people(all.Followers), LedgerID: "followers",
			Range: w.say("Como los ves en pantalla, sin descontar a nadie.", "As your screens show them, nobody taken off."),
		},
		Headline{
			Label: w.say("Podrían comprarte", "Could buy from you"), Value: w.people(all.CouldBuy), LedgerID: "couldbuy",
			Range: w.say("{v} de cada 100 no son reales o nunca podrían.", "{v} in 100 are not real or never could.", "v", w.loc.Number(all.Vanity*100, 0)),
		},
		Headline{
			Label: w.say("De ellos, te ven en un mes", "Of those, see you in a month"), Value: w.people(all.Reached), LedgerID: "reached",
			Range: w.audienceNote(),
		})
	w.Ledgers = append(w.Ledgers, w.followersLedger(), w.couldBuyLedger(), w.reachedLedger())
}

// channelFigures are the three figures of the channel report: no money that
// comes back, only what it costs.
func (w *writer) channelFigures() {
	all := &w.r.AllChannels
	cost, known := w.monthlyCost()
	if known {
		w.Three = append(w.Three, Headline{
			Label: w.say("Lo que cuesta al mes", "What it costs a month"), Value: w.money(cost), LedgerID: "monthly",
			Range: w.say("Tus horas incluidas.", "Your hours included."),
		})
		w.Ledgers = append(w.Ledgers, w.monthlyLedger())
	}
	if !all.Known || all.Followers <= 0 {
		return
	}
	w.Three = append(w.Three, Headline{
		Label: w.say("Personas que podrían comprarte y te ven en un mes", "People who could buy and see you in a month"), Value: w.people(all.Reached), LedgerID: "reached",
		Range: w.audienceNote(),
	})
	w.Ledgers = append(w.Ledgers, w.followersLedger(), w.reachedLedger())
	if known && all.Reached > 0 {
		w.Three = append(w.Three, Headline{
			Label: w.say("Lo que cuesta llegar a cada una", "What it costs to reach each"), Value: w.money(cost / all.Reached), LedgerID: "perreached",
			Range: w.say("El coste del mes entre las personas a las que llegas.", "The month's cost over the people reached."),
		})
		w.Ledgers = append(w.Ledgers, w.perReachedLedger(cost))
	} else {
		w.Three = append(w.Three, Headline{
			Label: w.say("Seguidores en todos tus canales", "Followers on all your channels"), Value: w.people(all.Followers), LedgerID: "followers",
			Range: w.say("{v} de cada 100 no son reales o nunca podrían comprarte.", "{v} in 100 are not real or never could buy.", "v", w.loc.Number(all.Vanity*100, 0)),
		})
	}
}

// audienceNote says whether anybody has looked.
func (w *writer) audienceNote() string {
	looked, assumed := 0, 0
	for _, a := range w.r.Audiences {
		switch {
		case !a.Known || a.Followers <= 0:
		case a.Assumed:
			assumed++
		default:
			looked++
		}
	}
	switch {
	case looked == 0:
		return w.say("Con valores supuestos: aún no has mirado a nadie.", "With assumed values: you have not looked at anybody yet.")
	case assumed > 0:
		return w.say("En parte con valores supuestos: no has mirado en todos tus canales.", "Partly with assumed values: you have not looked on all your channels.")
	}
	return w.say("Con lo que has mirado tú.", "By what you looked at yourself.")
}
