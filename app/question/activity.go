package question

import (
	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
)

var activityPages = []Page{{
	ID: "audience.activity", Act: 1, Scope: PerChannel,
	Section: sectionDetail,
	Title:   say("¿Qué hizo la gente en {channel} el mes pasado?", "What did people do on {channel} last month?"),
	Hint: say("Copia los números de tus estadísticas; deja vacío lo que no encuentres.",
		"Copy the numbers from your statistics; leave blank what you cannot find."),
	Where: say("Las estadísticas del canal, de los últimos 28 o 30 días.", "The channel's statistics, for the last 28 or 30 days."),
	Why: say("Compartir y comentar cuesta más que tocar un corazón: dice más.",
		"Sharing and commenting take more than tapping a heart: they say more."),
	InChannel: true,
	Slots:     activitySlots,
	Fields: []Field{
		activity("audience.reach", say("Personas alcanzadas", "People reached"),
			say("el número de personas alcanzadas", "the number of people reached"),
			say("a cuántas personas llegas en {channel}", "how many people you reach on {channel}"),
			"{reachName}", 3000, people, "", hasReach),
		{
			ID: "audience.reachIs", Kind: Choice,
			Label: say("¿El alcance es de personas o de visualizaciones?", "Is that people or views?"),
			Noun:  say("si el alcance es de personas o de visualizaciones", "whether that is people or views"),
			Find:  say("si el alcance es de personas o de visualizaciones", "whether your reach is people or views"),
			Options: []Option{
				{Value: "people", Text: say("De personas distintas", "Different people")},
				{Value: "views", Text: say("De visualizaciones", "Views"),
					Hint: say("No valen como alcance; sirven para otra tasa, la de cada 100 visualizaciones.", "They are never used as reach; they give another rate, out of 100 views.")},
			},
			Shown: func(s Sheet) bool { v, ok := s.Number("audience.reach"); return ok && v > 0 },
		},
		activity("audience.interactions", say("Interacciones", "Interactions"),
			say("el número de interacciones", "the number of interactions"),
			say("cuántas interacciones tienes en {channel}", "how many interactions you have on {channel}"),
			"{interactionsName}", 180, counted("interacción", "interacciones", "interaction", "interactions"), "",
			func(m channel.Metrics) bool { return m.Interactions.Exists() }),
		activity("audience.shares", say("Compartidos", "Shares"),
			say("el número de compartidos", "the number of shares"),
			say("cuántas veces te comparten en {channel}", "how often you are shared on {channel}"),
			"{sharesName}", 9, counted("compartido", "compartidos", "share", "shares"), "shares_per_1000",
			func(m channel.Metrics) bool { return m.Shares.Exists() }),
		activity("audience.comments", say("Comentarios y respuestas", "Comments and replies"),
			say("el número de comentarios y respuestas", "the number of comments and replies"),
			say("cuántos comentarios tienes en {channel}", "how many comments you get on {channel}"),
			"", 15, counted("comentario", "comentarios", "comment", "comments"), "conversation_rate",
			func(channel.Metrics) bool { return true }),
	},
	Check: func(s Sheet, loc i18n.Locale) []Problem {
		comments, ok := s.Number("audience.comments")
		all, known := s.Number("audience.interactions")
		if !ok || !known || comments <= all {
			return nil
		}
		return []Problem{wrong(s.Key("audience.comments"), "", patternPart,
			"N", loc.Say(say("el número de comentarios y respuestas", "the number of comments and replies")),
			"N2", loc.Say(say("el número de interacciones", "the number of interactions")))}
	},
	Warn: func(s Sheet, loc i18n.Locale) []string {
		reach, ok := s.Number("audience.reach")
		made, known := s.Doc.Number("posts")
		if ok && reach < 100 || ok && known && made < 5 {
			return []string{loc.Say(say("Son pocos datos para comparar", "Not enough data to compare"))}
		}
		return nil
	},
}}

func hasReach(m channel.Metrics) bool { return m.Reach.Exists() }

// activity is a count of the month that the channel's statistics give; it is
// hidden where the channel has no such figure.
func activity(id string, label, noun, find i18n.Text, name string, example float64, forms i18n.Forms, reference string, exists func(channel.Metrics) bool) Field {
	f := Field{
		ID: id, Kind: Count,
		Label: label, Noun: noun, Find: find,
		Max: 1e9, Width: 8, Example: example, Counted: forms,
		Basis:   assessment.Measured,
		Unknown: Unknown{Offered: true, Note: notScored},
		Shown: func(s Sheet) bool {
			c, ok := channel.ByID(ChannelOf(s.Place))
			return ok && exists(c.Metrics)
		},
	}
	if name != "" {
		f.Hint = say("En {channel} se llama: "+name, "On {channel} it is called: "+name)
	}
	if reference != "" {
		f.Unknown.Row = row(reference)
	}
	return f
}

// activitySlots adds what the channel calls its figures.
func activitySlots(s Sheet, loc i18n.Locale) []string {
	c, _ := channel.ByID(ChannelOf(s.Place))
	return append(slots(s, loc),
		"reachName", loc.Say(c.Metrics.Reach.Text),
		"interactionsName", loc.Say(c.Metrics.Interactions.Text),
		"sharesName", loc.Say(c.Metrics.Shares.Text))
}
