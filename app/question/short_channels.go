package question

import (
	"slices"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
)

var channelPages = []Page{
	{
		ID: "channels", Act: 1, Short: true,
		Section: sectionChannels,
		Title:   say("¿Dónde estás y cuánta gente te sigue?", "Where are you and how many people follow you?"),
		Hint: say("Marca tus canales y escribe el número redondo; los foros, los grupos y las reseñas también cuentan.",
			"Tick your channels and write a round number; forums, groups and reviews count too."),
		Why: say("Es la cantidad: la mitad de la comparación, y la más fácil de hinchar.",
			"This is quantity: half of the comparison, and the half that is easiest to inflate."),
		Slots:  slots,
		Fields: channelFields(),
		Check: func(s Sheet, _ i18n.Locale) []Problem {
			if len(Channels(s.Doc)) == 0 {
				return []Problem{wrong(assessment.Key("channels.on", channel.All[0].ID), "",
					say("Marca al menos un canal", "Tick at least one channel"))}
			}
			return nil
		},
		Warn: moreThanMarket,
	},
	auditPage,
}

// moreThanMarket doubts a channel that more people follow than could ever buy.
// Of several it names the largest. Who only reads a forum of others does not
// follow.
func moreThanMarket(s Sheet, loc i18n.Locale) []string {
	ids := slices.DeleteFunc(withFollowers(s.Doc), func(id string) bool { return id == "third-party" })
	most, ok := s.Doc.Number(assessment.Key("audience.followers", biggest(s.Doc, ids)))
	market, known := Market(s.Doc)
	if !ok || !known || most <= market {
		return nil
	}
	return []string{loc.Say(say(
		"Te siguen más personas ({f}) de las que hay en tu mercado ({m}): muchas no podrán comprarte nunca, o tu mercado es mayor.",
		"More people follow you ({f}) than there are in your market ({m}): many of them can never buy, or your market is larger."),
		"f", loc.Number(most, 0), "m", loc.Number(market, 0))}
}

// channelFields are a box and a count for each channel, and the posts of all.
func channelFields() []Field {
	var fields []Field
	for _, c := range channel.All {
		fields = append(fields, Field{
			ID: "channels.on", At: c.ID, Kind: Tick,
			Label:   c.Name,
			Noun:    say("si estás en {channel}", "whether you are on {channel}"),
			Options: []Option{{Value: "yes", Text: c.Name}},
		})
		on := func(s Sheet) bool { return s.Doc.Choice(assessment.Key("channels.on", c.ID)) == "yes" }
		if c.ID == "other" {
			fields = append(fields, Field{
				ID: "channel.name", At: c.ID, Kind: Words,
				Label: say("Nombre del canal", "Name of the channel"),
				Noun:  say("el nombre del canal", "the name of the channel"),
				Max:   channel.OtherNameMax, Width: 20, Optional: true,
				Shown: on,
			})
		}
		if c.HasFollowers {
			fields = append(fields, followersField(c, on))
		}
	}
	return append(fields, Field{
		ID: "posts", Kind: Count,
		Label: say("Publicaciones de las últimas 4 semanas, entre todos los canales", "Posts in the last 4 weeks, all channels together"),
		Brief: say("Publicaciones en las últimas 4 semanas", "Posts in the last 4 weeks"),
		Hint:  say("No cuentes historias ni respuestas.", "Leave out stories and replies."),
		Noun:  say("el número de publicaciones", "the number of posts"),
		Find:  say("cuánto publicas", "how much you post"),
		Max:   10000, Whole: true, Width: 5, Example: 12, Counted: posts,
		Optional: true, Places: true, Basis: assessment.Measured,
		Unknown: Unknown{Offered: true, Note: notScored},
	})
}

func followersField(c channel.Channel, on func(Sheet) bool) Field {
	f := Field{
		ID: "audience.followers", At: c.ID, Kind: Count, Input: "audiences.followers",
		Label: c.Metrics.Followers.Text,
		Noun:  say("el número de {followers} de {channel}", "the number of {followers} on {channel}"),
		Find:  say("cuántos {followers} tienes en {channel}", "how many {followers} you have on {channel}"),
		Where: c.Where.Text,
		Max:   5e8, Whole: true, Width: 10, Example: 2400, Counted: followers,
		Basis: assessment.Measured,
		Unknown: Unknown{Offered: true, Note: say(
			"Este canal se queda sin {followers} en la cuenta; solo cuenta para la calidad.",
			"This channel stays without {followers} in the account; it counts for quality only.")},
		Shown: on,
	}
	if c.ID == "messaging" {
		f.Counted = contacts
	}
	if c.ID == "third-party" {
		f.Hint = say("No hace falta que te conozcan. Quien calla también lee.", "They need not know you. Those who keep silent read too.")
		f.Noun = say("el número de personas que lo leen", "the number of people who read it")
		f.Find = say("cuántas personas leen ese foro", "how many people read that forum")
		f.Where = say("Las lecturas de los hilos, o pregunta a quien modera.", "The reads on each thread, or ask the moderator.")
		f.Example, f.Counted = 4000, people
		f.Unknown.Note = say("El foro se queda sin lectores en la cuenta.", "The forum stays without readers in the account.")
	}
	return f
}
