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

	s.Notes = append(s.Notes, w.say("De tus {F} seguidores, {p} son posibles clientes: reales, podrían comprarte y aún no lo han hecho.",
		"Of your {F} followers, {p} are possible customers: real, could buy, and have not yet.", "F", followers, "p", w.people(all.NotYet)))
	if !engaged {
		s.Notes = append(s.Notes, w.say("Cuántos de los que te ven hacen algo no lo sabemos: por eso la cuenta se para en los que te ven.",
			"How many of those who see you do something is not known: the account stops at those who see you."))
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
