package report

import (
	"math"

	"quilate/app/analysis"
	"quilate/app/channel"
	"quilate/app/chart"
	"quilate/app/roi"
)

// reachOf tells who follows: channel by channel, from all followers to those
// that count.
func (w *writer) reachOf() (Section, bool) {
	all := &w.r.AllChannels
	s := Section{ID: "audience"}
	var known []analysis.Audience
	for _, a := range w.r.Audiences {
		if a.Known && a.Followers > 0 {
			known = append(known, a)
		}
	}
	if len(known) == 0 {
		return s, false
	}
	followers, n := w.people(all.Followers), all.Reached
	if all.Engaged != nil {
		n = *all.Engaged
		s.Finding = w.say("De {followers} seguidores, tu audiencia efectiva es de {n}", "Of {followers} followers, your effective audience is {n}", "followers", followers, "n", w.people(n))
	} else {
		s.Finding = w.say("De {followers} seguidores, {n} podrían comprarte y te ven en un mes", "Of {followers} followers, {n} could buy and see you in a month", "followers", followers, "n", w.people(n))
		if all.Followers < 1.5 {
			s.Finding = w.say("Tienes {followers} seguidor: la cuenta empieza cuando lleguen más", "You have {followers} follower: the account starts when more come", "followers", followers)
		}
	}
	s.Lead = append(s.Lead, w.say("De cada 100, {v} no son reales o nunca podrían comprarte: es tu parte de vanidad.", "Of every 100, {v} are not real or never could buy: that is your vanity share.",
		"v", w.loc.Number(all.Vanity*100, 0)))
	s.Lead = append(s.Lead, w.say("De tus {F} seguidores, {p} son posibles clientes: reales, podrían comprarte y aún no lo han hecho.",
		"Of your {F} followers, {p} are possible customers: real, could buy, and have not yet.", "F", followers, "p", w.people(all.NotYet)))

	engaged := true
	for _, a := range known {
		engaged = engaged && a.Engaged != nil
	}
	f := chart.Funnel{
		Head:       chart.Head{ID: "audience", Title: s.Finding},
		Stages:     []string{w.say("seguidores", "followers"), w.say("reales", "real"), w.say("podrían comprar", "could buy"), w.say("te ven en un mes", "see you in a month")},
		VanityWord: w.say("de vanidad", "vanity"),
	}
	if engaged {
		f.Stages = append(f.Stages, w.say("hacen algo", "do something"))
	}
	for _, a := range known {
		reach := chart.Reach{Name: w.channel(a.Channel), Counts: []float64{a.Followers, a.Real, a.CouldBuy, a.Reached}, Vanity: math.Max(0, math.Min(1, a.Vanity))}
		if engaged {
			reach.Counts = append(reach.Counts, *a.Engaged)
		}
		f.Channels = append(f.Channels, reach)
	}
	if figure, err := f.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, figure)
	}

	if !engaged {
		s.Notes = append(s.Notes, w.say("Cuántos de los que te ven hacen algo no lo sabemos: por eso la cuenta se para en los que te ven.",
			"How many of those who see you do something is not known: the account stops at those who see you."))
	}
	if w.r.Overlap > 0 && len(known) > 1 {
		s.Notes = append(s.Notes, w.say("Una misma persona puede seguirte en varios canales: del total hemos quitado {n} de cada 100 por repetidas.",
			"One person may follow you on several channels: we took {n} in 100 off the total as counted twice.", "n", w.loc.Number(w.r.Overlap*100, few(w.r.Overlap*100))))
	}
	if all.Discovery > 0 {
		s.Notes = append(s.Notes, w.count(math.Round(all.Discovery), "Además llegas cada mes a {n} persona que no te sigue.", "Además llegas cada mes a {n} personas que no te siguen.",
			"Besides, every month you reach {n} person who does not follow you.", "Besides, every month you reach {n} people who do not follow you."))
	}
	for _, a := range known {
		if a.Assumed {
			s.Notes = append(s.Notes, w.say("En {channel} aún no has mirado a nadie: sus partes son supuestas.", "On {channel} you have not looked at anybody yet: its shares are assumed.", "channel", w.channel(a.Channel)))
		} else if a.AuditN > 0 && a.AuditN < 10 && a.AuditOwn {
			s.Notes = append(s.Notes, w.say("En {channel} has mirado a {n}: son pocos para decir algo. Con 10 ya decimos algo; con 100, bastante.",
				"On {channel} you looked at {n}: too few to say much. 10 says something; 100 says a lot.", "channel", w.channel(a.Channel), "n", w.loc.Number(float64(a.AuditN), 0)))
		}
	}
	for _, a := range w.r.Audiences {
		if c, _ := channel.ByID(a.Channel); !a.Known && c.HasFollowers {
			s.Notes = append(s.Notes, w.say("{channel} no entra en la cuenta: falta cuánta gente te sigue.", "{channel} is not counted: how many follow you is missing.", "channel", w.channel(a.Channel)))
		}
	}

	if w.State == Full && w.Mode == "money" || len(w.Three) == 0 {
		s.Ledgers = append(s.Ledgers, w.reachedLedger(), w.couldBuyLedger())
	} else if w.Mode == "channel" {
		s.Ledgers = append(s.Ledgers, w.couldBuyLedger())
	}
	if all.Engaged != nil {
		s.Ledgers = append(s.Ledgers, w.channelSum("effective", w.say("Audiencia efectiva", "Effective audience"), w.say("audiencia efectiva de cada canal, sin gente repetida", "effective audience of every channel, nobody twice"), *all.Engaged, 1-w.r.Overlap,
			func(a *analysis.Audience) float64 {
				if a.Engaged == nil {
					return 0
				}
				return *a.Engaged
			}))
	}
	s.Ledgers = append(s.Ledgers, w.vanityLedger(), w.notYetLedger())
	for i := range known {
		s.Ledgers = append(s.Ledgers, w.channelLedger(&known[i]))
	}
	if w.State == Full && w.Mode == "money" {
		for i := range known {
			if l, ok := w.wonLedger(&known[i]); ok {
				s.Ledgers = append(s.Ledgers, l)
			}
		}
	}
	return s, true
}

// audienceAt is the model's audience of a place.
func (w *writer) audienceAt(place string) *roi.Audience {
	list := w.r.Present.Inputs.Audiences
	for i := range list {
		if list[i].Name == place {
			return &list[i]
		}
	}
	return nil
}

// parts are the ways in of a channel that have followers.
func parts(a *analysis.Audience) []analysis.Audience {
	if len(a.Parts) == 0 {
		return []analysis.Audience{*a}
	}
	var list []analysis.Audience
	for _, p := range a.Parts {
		if p.Followers > 0 {
			list = append(list, p)
		}
	}
	return list
}

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
	l := w.channelSum("notyet", w.say("Posibles clientes", "Possible customers"), w.say("seguidores × reales × podrían comprarte × (1 − ya son clientes), en cada canal", "followers × real × could buy × (1 − already customers), on every channel"), w.r.AllChannels.NotYet, 1,
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
	return w.account(id, formula, term{label: label, v: total, kind: count}, terms...)
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

// wayIn is how followers came, in a word or two.
func (w *writer) wayIn(source string) string {
	if source == "discovery" {
		return w.say("Sin seguirte", "Without following")
	}
	if f, ok := channel.FollowerSourceByID(source); ok {
		return w.loc.Say(f.Short)
	}
	return source
}
