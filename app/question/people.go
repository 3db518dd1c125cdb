package question

import (
	"quilate/app/assessment"
	"quilate/app/i18n"
)

var talkPages = []Page{
	{
		ID: "sentiment", Act: 1,
		Section: sectionTalk,
		Title:   say("De tus últimos 20 comentarios y reseñas, ¿cuántos son buenos y cuántos malos?", "Of your last 20 comments and reviews, how many are good and how many bad?"),
		Hint:    say("El resto son neutros.", "The rest are neutral."),
		Where:   say("Léelos tú; un programa no entiende la ironía.", "Read them yourself; software misses irony."),
		Why:     say("Que hablen mucho de ti no es que hablen bien.", "Being talked about a lot is not being talked about well."),
		Fields: []Field{
			{
				ID: "sentiment.n", Kind: Count,
				Label: say("He leído", "I read"),
				Noun:  say("el número de comentarios leídos", "the number of comments read"),
				Find:  say("si hablan bien o mal de ti", "whether people speak well of you"),
				Min:   1, Max: 1000, Whole: true, Width: 3, Example: 20,
				Counted: counted("comentario", "comentarios", "comment", "comments"),
				Prefill: number(20), Basis: assessment.Measured,
			},
			{
				ID: "sentiment.good", Kind: Count,
				Label: say("Buenos", "Good"),
				Noun:  say("el número de comentarios buenos", "the number of good comments"),
				Find:  say("si hablan bien o mal de ti", "whether people speak well of you"),
				Max:   1000, Whole: true, Width: 3, Example: 12,
				Counted: counted("comentario bueno", "comentarios buenos", "good comment", "good comments"),
				Basis:   assessment.Measured,
				Unknown: Unknown{Offered: true, Row: row("net_sentiment"), Note: goodLessBad},
			},
			{
				ID: "sentiment.bad", Kind: Count,
				Label: say("Malos", "Bad"),
				Noun:  say("el número de comentarios malos", "the number of bad comments"),
				Find:  say("si hablan bien o mal de ti", "whether people speak well of you"),
				Max:   1000, Whole: true, Width: 3, Example: 2,
				Counted: counted("comentario malo", "comentarios malos", "bad comment", "bad comments"),
				Basis:   assessment.Measured,
				Shown:   func(s Sheet) bool { return !s.Doc.Unknown("sentiment.good") },
			},
		},
		Check: func(s Sheet, loc i18n.Locale) []Problem {
			n, ok := s.Doc.Number("sentiment.n")
			if !ok {
				n = 20
			}
			good, _ := s.Doc.Number("sentiment.good")
			bad, _ := s.Doc.Number("sentiment.bad")
			if good+bad <= n {
				return nil
			}
			return []Problem{wrong("sentiment.good", "", say(
				"Buenos y malos no pueden sumar más de {n}", "Good and bad cannot add up to more than {n}"),
				"n", loc.Number(n, 0))}
		},
	},
	{
		ID: "presence", Act: 1,
		Section: sectionTalk,
		Title:   say("De cada 10 horas que dedicas, ¿cuántas van a donde están tus clientes?", "Of every 10 hours you spend, how many go where your customers are?"),
		Hint:    say("Un foro pequeño puede ganar a una red grande.", "A small forum may beat a big network."),
		Where: say("Pregunta a diez clientes dónde miran antes de comprar y compáralo con tu última semana.",
			"Ask ten customers where they look before buying and compare it with your last week."),
		Why: say("No hay que estar en todas partes, sino donde te buscan.", "You need not be everywhere, only where they look for you."),
		Fields: []Field{{
			ID: "presence", Kind: OutOf10,
			Noun: theShare10,
			Find: say("cuántas horas van a donde están tus clientes", "how many hours go where your customers are"),
			Max:  10, Width: 2, Example: 5,
			Basis:   assessment.ByEye,
			Unknown: Unknown{Offered: true, Row: row("customer_presence"), Note: notScored},
		}},
	},
	{
		ID: "nps", Act: 1,
		Section: sectionTalk,
		Title:   say("Del 0 al 10, ¿cuánto te recomendarían?", "From 0 to 10, how likely are they to recommend you?"),
		Hint:    say("Cuántos clientes contestaron 9 o 10, cuántos 7 u 8, cuántos de 0 a 6.", "How many customers answered 9–10, 7–8, 0–6."),
		Where:   say("Pregúntaselo a 30 clientes por WhatsApp.", "Ask 30 customers by WhatsApp."),
		Why:     say("Es una pregunta que puedes repetir cada año.", "It is one question you can repeat every year."),
		Fields: []Field{
			npsField("nps.promoters", say("Contestaron 9 o 10", "Answered 9 or 10"), 14, true),
			npsField("nps.passives", say("Contestaron 7 u 8", "Answered 7 or 8"), 10, false),
			npsField("nps.detractors", say("Contestaron de 0 a 6", "Answered 0 to 6"), 6, false),
		},
	},
	{
		ID: "ladder", Act: 1,
		Section: sectionTalk,
		Title:   say("De cada 100 clientes tuyos, ¿cuántos hacen esto en internet?", "Of every 100 customers, how many do this online?"),
		Hint:    say("Pueden hacer varias cosas: no tiene que sumar 100.", "They may do several: it need not add up to 100."),
		Where:   say("Mira a 20 clientes que te siguen.", "Look at 20 customers who follow you."),
		Why:     say("A quien solo mira no le pidas que escriba.", "Do not ask those who only look to write."),
		Fields: []Field{
			rung("ladder.creators", say("Publican cosas propias", "Post things of their own"), 24),
			rung("ladder.conversationalists", say("Cuentan su día a día", "Tell their daily life"), 33),
			rung("ladder.critics", say("Opinan y puntúan", "Review and rate"), 37),
			rung("ladder.collectors", say("Guardan y ordenan", "Save and sort"), 20),
			rung("ladder.joiners", say("Tienen perfil", "Have a profile"), 59),
			rung("ladder.spectators", say("Solo miran", "Only look"), 70),
			rung("ladder.inactives", say("Nada", "Nothing"), 17),
		},
	},
}

var goodLessBad = say("Son los buenos menos los malos, de cada 100. No se puntúa.", "That is the good less the bad, out of 100. It is not scored.")

// npsField is how many answered in one band. Only the first says for all three
// that they are not known.
func npsField(id string, label i18n.Text, example float64, first bool) Field {
	f := Field{
		ID: id, Kind: Count,
		Label: label,
		Noun:  say("el número de respuestas", "the number of answers"),
		Find:  say("cuánto te recomendarían tus clientes", "how likely your customers are to recommend you"),
		Max:   100000, Whole: true, Width: 4, Example: example,
		Counted: counted("respuesta", "respuestas", "answer", "answers"),
		Basis:   assessment.Measured,
	}
	if first {
		f.Unknown = Unknown{Offered: true, Row: npsRow, Note: goodLessBad}
	} else {
		f.Shown = func(s Sheet) bool { return !s.Doc.Unknown("nps.promoters") }
	}
	return f
}

// rung is one of the overlapping groups of the audience ladder; the example is
// its share in the United States in 2009 (Forrester).
func rung(id string, label i18n.Text, example float64) Field {
	return Field{
		ID: id, Kind: OutOf100,
		Label: label,
		Noun:  theShare,
		Find:  say("qué hacen tus clientes en internet", "what your customers do online"),
		Max:   100, Width: 3, Example: example,
		Basis: assessment.ByEye,
		Unknown: Unknown{Offered: true, Note: say(
			"Para orientarte hay cifras de Estados Unidos de 2009, muy antiguas.",
			"For orientation there are US figures of 2009, very old.")},
	}
}
