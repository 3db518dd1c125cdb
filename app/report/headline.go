package report

import (
	"quilate/app/analysis"
	"quilate/app/i18n"
)

var (
	roiLabel   = text("Retorno (ROI) en {T}", "Return (ROI) within {T}")
	monthLabel = text("Recuperas la inversión", "You get your money back")
	overLabel  = [2]i18n.Text{
		text("Lo que añade frente a parar", "What it adds over stopping"),
		text("Lo que añade frente a no empezar", "What it adds over not starting"),
	}
	backBy   = text("A más tardar en el mes {m}: {a} escenarios. En {T}: {b}.", "By month {m}: {a} scenarios. Within {T}: {b}.")
	overWins = text(" Gana en {k}.", " It wins in {k}.")
)

// headlines are the three figures of an account in money: the return, the
// month the money is back, and what going on adds to stopping. Each is the
// middle of the outcomes with where 45 of 50 lie; while nobody knows those, it
// is the central case.
func (w *writer) headlines(c *analysis.Case) {
	r, o := &c.Result, w.chance()
	percent := func(v float64) string { return w.loc.SignedPercent(v, 0) }
	if r.ROI != nil {
		h := Headline{Label: w.tell(&roiLabel, "T", w.horizon()), Value: percent(*r.ROI), LedgerID: "roi"}
		if o != nil {
			h.Value, h.Range = percent(o.ROI.P50), w.spread(o.ROI, percent)
		}
		w.Three = append(w.Three, h)
		w.Ledgers = append(w.Ledgers, w.roiLedger(c))
	}

	month := Headline{Label: w.tell(&monthLabel), Value: w.monthOrNot(r.BreakEvenMonth), LedgerID: "month"}
	if n := len(r.Months); o != nil && n > 1 && len(o.BackBy) == n && r.ROI != nil {
		month.Value = w.monthOrNot(nil)
		if m := likelyMonth(o); m > 0 {
			month.Value = w.monthOrNot(&m)
		}
		month.Range = w.tell(&backBy, "m", w.loc.Number(float64(n/2), 0), "a", w.outOf(analysis.Chance{Share: o.BackBy[n/2-1]}), "T", w.horizon(), "b", w.outOf(o.Back))
	}
	w.Three = append(w.Three, month)
	w.Ledgers = append(w.Ledgers, w.monthLedger(c))

	over := Headline{Label: w.tell(&overLabel[0]), Value: w.signedRound(c.NPVOverStopping), LedgerID: "over"}
	if w.r.Present.Starting {
		over.Label = w.tell(&overLabel[1])
	}
	if o != nil {
		over.Value, over.Range = w.signedRound(o.Over.P50), w.spread(o.Over, w.signedRound)+w.tell(&overWins, "k", w.outOf(o.OverStopping))
	}
	w.Three = append(w.Three, over)
	if l, ok := w.oddsLedger(); ok {
		w.Ledgers = append(w.Ledgers, l)
	}
	w.Ledgers = append(w.Ledgers, w.overLedger(c), w.npvLedger(c), w.inLedger(c), w.costLedger(c), w.customersLedger(c))
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
	if seen := w.lookedFor("reachable", "reachCount"); seen != "" {
		return w.say("Quiénes son, mirado por ti; cuántos te ven: {said}", "Who they are, looked at by you; how many see you: {said}", "said", lowerFirst(seen))
	}
	return w.say("Con lo que has mirado tú.", "By what you looked at yourself.")
}
