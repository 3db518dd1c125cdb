package report

import (
	"math"
	"strings"

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
	if all.Followers >= 1.5 {
		s.Lead = append(s.Lead, w.say("De cada 100 seguidores, {v} no cuentan: no son reales o nunca podrían comprarte. Es tu parte de vanidad.", "Of every 100 followers, {v} do not count: they are not real or never could buy. That is your vanity share.",
			"v", w.loc.Number(all.Vanity*100, 0)))
	}

	engaged := true
	for _, a := range known {
		engaged = engaged && a.Engaged != nil
	}
	f := chart.Funnel{
		Head:       chart.Head{ID: "audience", Title: s.Finding},
		Stages:     []string{w.say("seguidores", "followers"), w.say("reales", "real"), w.say("podrían comprar", "could buy"), w.say("te ven en un mes", "see you in a month")},
		VanityWord: w.say("no cuenta", "do not count"),
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

	if all.Followers >= 1.5 {
		s.Lists = append(s.Lists, w.story())
	}
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

// story goes from all followers to those who see the business, over all
// channels, and says where what is assumed comes in.
func (w *writer) story() List {
	all := &w.r.AllChannels
	list := List{Title: w.say("En todos tus canales", "On all your channels")}
	add := func(text string, v float64, more string, fields ...string) {
		if said := w.lookedFor(fields...); said != "" {
			if more != "" {
				more += " "
			}
			more += said
		}
		list.Lines = append(list.Lines, Line{Text: text, Value: w.people(v), More: more})
	}
	add(w.say("Seguidores", "Followers"), all.Followers, "")
	add(w.say("Son personas reales", "Are real people"), all.Real, "", "authentic")
	add(w.say("Podrían comprarte", "Could buy from you"), all.CouldBuy, "", "relevant")
	add(w.say("Aún no son clientes: tus posibles clientes", "Are not customers yet: your possible customers"), all.NotYet, "", "customerShare")
	more := ""
	if w.r.Overlap > 0 {
		more = w.say("Quien te sigue en dos canales cuenta una vez.", "Whoever follows on two channels counts once.")
	}
	add(w.say("De los que podrían comprarte, te ven en un mes", "Of those who could buy, see you in a month"), all.Reached, more, "reachable", "reachCount")
	return list
}

// lookedFor says that a share of the followers is assumed, on some channels or
// on all.
func (w *writer) lookedFor(fields ...string) string {
	own, assumed, taken := 0, 0, 0
	for i := range w.r.Present.Inputs.Audiences {
		a := &w.r.Present.Inputs.Audiences[i]
		if a.Followers <= 0 {
			continue
		}
		for _, field := range fields {
			in := w.inputs["audiences."+a.Name+"."+field]
			switch {
			case in == nil:
				continue
			case in.Origin.Assumed():
				assumed++
			case in.From != "":
				taken++
			default:
				own++
			}
			break
		}
	}
	switch {
	case assumed > 0 && own+taken == 0:
		return w.say("Supuesto.", "Assumed.")
	case assumed > 0:
		return w.say("En parte supuesto.", "Partly assumed.")
	case taken > 0:
		return w.say("En parte, de lo que miraste en otro canal.", "Partly from what you looked at on another channel.")
	}
	return ""
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
	id, n, again := strings.Cut(source, ".")
	f, ok := channel.FollowerSourceByID(id)
	switch {
	case !ok:
		return w.say("Otra vía", "Another way in")
	case n == "aimed" && id == "ads":
		return w.say("Anuncios a tu público", "Ads aimed at your public")
	case n == "broad":
		return w.say("Anuncios sin dirigir", "Ads aimed at nobody")
	case n == "aimed":
		return w.say("Concurso para tu cliente", "Contest for your customer")
	case again: // a second one of its kind
		return w.tell(&f.Short) + " (" + n + ")"
	}
	return w.tell(&f.Short)
}
