package report

import (
	"math"

	"quilate/app/analysis"
)

// channelLedger takes a channel's followers down to those that count.
func (w *writer) channelLedger(a *analysis.Audience) Ledger {
	ways := parts(a)
	id := "reached-" + a.Channel
	total := term{label: w.say("Te ven en un mes", "See you in a month"), v: a.Reached, kind: count}
	formula := w.say("audiencia efectiva = seguidores × reales × podrían comprarte × te ven", "effective audience = followers × real × could buy × see you")
	if a.Engaged != nil {
		formula += w.say(" × hacen algo", " × do something")
		total = term{label: w.say("Audiencia efectiva", "Effective audience"), v: *a.Engaged, kind: count}
	}
	var terms []term
	if len(ways) == 1 {
		terms = w.downTo(&ways[0], true)
	} else {
		for i := range ways {
			op := "+"
			if i == 0 {
				op = ""
			}
			p := &ways[i]
			v := p.Reached
			if a.Engaged != nil && p.Engaged != nil {
				v = *p.Engaged
			}
			part := term{op: op, v: v, kind: count, from: analysis.Derived}
			part.label = w.wayIn(p.Source) + ": " + w.times(part, w.downTo(p, a.Engaged != nil)...)
			terms = append(terms, part)
		}
	}
	l := w.account(id, formula, total, terms...)
	for i := range ways {
		for _, t := range w.downTo(&ways[i], true) {
			w.cite(&l, t.paths...)
		}
	}
	l.Question = w.say("{channel}: ¿cómo se calcula {value}?", "{channel}: how is {value} worked out?", "channel", w.channel(a.Channel), "value", l.Total.Value)
	return l
}

// downTo are the factors from followers to those who see the business, and who
// do something.
func (w *writer) downTo(p *analysis.Audience, engaged bool) []term {
	at := func(field string) []string { return []string{"audiences." + p.Place + "." + field} }
	over := func(a, b float64) float64 {
		if b <= 0 {
			return 0
		}
		return a / b
	}
	terms := []term{
		{label: w.say("Seguidores", "Followers"), v: p.Followers, kind: count, paths: append(at("followers"), "audiences."+p.Channel+".followers")},
		{op: "×", label: w.say("Personas reales", "Real people"), v: over(p.Real, p.Followers), kind: share, paths: at("authentic")},
		{op: "×", label: w.say("Podrían comprarte", "Could buy from you"), v: over(p.CouldBuy, p.Real), kind: share, paths: at("relevant")},
		{op: "×", label: w.say("Te ven en un mes", "See you in a month"), v: over(p.Reached, p.CouldBuy), kind: share, paths: append(at("reachable"), at("reachCount")...)},
	}
	if p.Engaged != nil && engaged {
		terms = append(terms, term{op: "×", label: w.say("Hacen algo", "Do something"), v: over(*p.Engaged, p.Reached), kind: share, from: analysis.OwnByEye})
	}
	return terms
}

// followersLedger adds the channels up.
func (w *writer) followersLedger() Ledger {
	return w.channelSum("followers", w.say("Todos tus canales", "All your channels"), w.say("suma de tus canales", "sum of your channels"), w.r.AllChannels.Followers, 1,
		func(a *analysis.Audience) float64 { return a.Followers })
}

// couldBuyLedger adds up those who could buy.
func (w *writer) couldBuyLedger() Ledger {
	l := w.channelSum("couldbuy", w.say("Podrían comprarte", "Could buy from you"), w.say("seguidores × personas reales × podrían comprarte, en cada canal", "followers × real people × could buy, on every channel"), w.r.AllChannels.CouldBuy, 1,
		func(a *analysis.Audience) float64 { return a.CouldBuy })
	w.citeAudiences(&l, "authentic", "relevant")
	return l
}

// notYetLedger adds up those who could buy and are not customers.
func (w *writer) notYetLedger() Ledger {
	l := w.channelSum("notyet", w.say("Posibles clientes: aún no lo son", "Possible customers: not customers yet"), w.say("seguidores × reales × podrían comprarte × (1 − ya son clientes), en cada canal", "followers × real × could buy × (1 − already customers), on every channel"), w.r.AllChannels.NotYet, 1,
		func(a *analysis.Audience) float64 { return a.NotYet })
	w.citeAudiences(&l, "authentic", "relevant", "customerShare")
	return l
}

// reachedLedger adds up those who see the business, repeated people taken off.
func (w *writer) reachedLedger() Ledger {
	l := w.channelSum("reached", w.say("Te ven en un mes", "See you in a month"), w.say("seguidores × reales × podrían comprarte × te ven, en cada canal, sin gente repetida", "followers × real × could buy × see you, on every channel, nobody twice"), w.r.AllChannels.Reached, 1-w.r.Overlap,
		func(a *analysis.Audience) float64 { return a.Reached })
	w.citeAudiences(&l, "authentic", "relevant", "reachable")
	return l
}

func (w *writer) citeAudiences(l *Ledger, fields ...string) {
	for i := range w.r.Present.Inputs.Audiences {
		for _, f := range fields {
			w.cite(l, "audiences."+w.r.Present.Inputs.Audiences[i].Name+"."+f)
		}
	}
}

// channelSum is an account that adds a figure of every channel up and takes
// repeated people off.
func (w *writer) channelSum(id, label, formula string, total, once float64, of func(*analysis.Audience) float64) Ledger {
	var terms []term
	for i := range w.r.Audiences {
		a := &w.r.Audiences[i]
		if !a.Known || a.Followers <= 0 {
			continue
		}
		op := "+"
		if len(terms) == 0 {
			op = ""
		}
		terms = append(terms, term{op: op, label: w.channel(a.Channel), v: of(a), kind: count, paths: []string{"audiences." + a.Place + "." + id}})
	}
	if once != 1 {
		terms = append(terms, term{op: "×", label: w.say("Sin gente repetida: 1 − {o}", "Nobody twice: 1 − {o}", "o", w.loc.Percent(w.r.Overlap, few(w.r.Overlap*100))), v: once, kind: share, paths: []string{"overlap"}})
	}
	l := w.account(id, formula, term{label: label, v: total, kind: count}, terms...)
	if once != 1 && len(terms) > 2 {
		l.Notes = append(l.Notes, w.say("Una misma persona puede seguirte en varios canales: del total hemos quitado {n} de cada 100 por repetidas.",
			"One person may follow you on several channels: we took {n} in 100 off the total as counted twice.", "n", w.loc.Number(w.r.Overlap*100, few(w.r.Overlap*100))))
	}
	return l
}

// vanityLedger is the share of followers that never counts.
func (w *writer) vanityLedger() Ledger {
	all := &w.r.AllChannels
	l := w.account("vanity", w.say("parte de vanidad = 1 − (podrían comprarte ÷ seguidores)", "vanity share = 1 − (could buy ÷ followers)"),
		term{label: w.say("Parte de vanidad", "Vanity share"), v: all.Vanity, kind: share},
		term{label: w.say("Seguidores", "Followers"), v: all.Followers, kind: count},
		term{op: "−", label: w.say("Reales que podrían comprarte", "Real and could buy"), v: all.CouldBuy, kind: count},
		term{op: "=", label: w.say("Los que nunca cuentan", "Those who never count"), v: all.Followers - all.CouldBuy, kind: count},
		term{op: "÷", label: w.say("Seguidores", "Followers"), v: all.Followers, kind: count})
	w.citeAudiences(&l, "authentic", "relevant")
	return l
}

// perReachedLedger is the month's cost over the people reached.
func (w *writer) perReachedLedger(cost float64) Ledger {
	return w.account("perreached", w.say("coste del mes ÷ personas que podrían comprarte y te ven", "cost of the month ÷ people who could buy and see you"),
		term{label: w.say("Por persona", "Per person"), v: cost / w.r.AllChannels.Reached},
		term{label: w.say("Coste al mes", "Cost a month"), v: cost},
		term{op: "÷", label: w.say("Personas", "People"), v: w.r.AllChannels.Reached, kind: count})
}

// wonLedger is how many customers a month a channel brings, those who would
// have come anyway included.
func (w *writer) wonLedger(a *analysis.Audience) (Ledger, bool) {
	ways := a.Parts
	if len(ways) == 0 {
		ways = []analysis.Audience{*a}
	}
	if a.Customers <= 0 {
		return Ledger{}, false
	}
	in := &w.r.Present.Inputs
	var terms []term
	var rows []term
	for i := range ways {
		p := &ways[i]
		m := w.audienceAt(p.Place)
		if m == nil || p.Customers <= 0 {
			continue
		}
		at := func(field string, more ...string) []string {
			return append([]string{"audiences." + p.Place + "." + field}, more...)
		}
		var steps []term
		if p.Source == "discovery" {
			steps = []term{
				{label: w.say("Personas que te ven y no te siguen", "People who see you and do not follow"), v: m.DiscoveryReachToday, kind: count, paths: at("discoveryReachPerMonth")},
				{op: "×", label: w.say("Podrían comprarte y aún no son clientes", "Could buy and are not customers yet"), v: m.DiscoveryRelevant, kind: share, paths: at("discoveryRelevant")},
			}
		} else {
			steps = w.downTo(p, false)
			steps = append(steps, term{op: "×", label: w.say("Aún no son clientes", "Not customers yet"), v: 1 - m.CustomerShare, kind: share, paths: at("customerShare")})
			if in.Overlap > 0 {
				steps = append(steps, term{op: "×", label: w.say("Sin gente repetida", "Nobody twice"), v: 1 - in.Overlap, kind: share, paths: []string{"overlap"}})
			}
		}
		steps = append(steps,
			term{op: "×", label: w.say("Preguntan o entran", "Ask or visit"), v: m.ClickThroughRate, kind: share, paths: at("clickThroughRate")},
			term{op: "×", label: w.say("Compran", "Buy"), v: m.ConversionRate, kind: share, paths: at("conversionRate", "conversionRate")})
		product := 1.0
		for _, t := range steps {
			product *= t.v
		}
		if adjust := p.Customers / product; product > 0 && math.Abs(adjust-1) > 1e-9 {
			steps = append(steps, term{op: "×", label: w.say("Ajuste a los clientes que tú cuentas", "Adjusted to the customers you count"), v: adjust, kind: factor, paths: []string{"observed"}})
		}
		rows = append(rows, steps...)
		if len(ways) == 1 {
			terms = steps
			break
		}
		op := "+"
		if len(terms) == 0 {
			op = ""
		}
		part := term{op: op, v: p.Customers, kind: count, from: analysis.Derived}
		part.label = w.wayIn(p.Source) + ": " + w.times(part, steps...)
		terms = append(terms, part)
	}
	if len(terms) == 0 {
		return Ledger{}, false
	}
	l := w.account("won-"+a.Channel, w.say("te ven × preguntan o entran × compran; ajustado a los clientes que tú cuentas", "see you × ask or visit × buy; adjusted to the customers you count"),
		term{label: w.say("Clientes al mes, hubieran venido igual o no", "Customers a month, whether they would have come anyway or not"), v: a.Customers, kind: count}, terms...)
	for _, t := range rows {
		w.cite(&l, t.paths...)
	}
	l.Question = w.say("{channel}: ¿cómo se calculan {value} clientes al mes?", "{channel}: how are {value} customers a month worked out?", "channel", w.channel(a.Channel), "value", l.Total.Value)
	return l, true
}
