package question

import (
	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
)

var reachPages = []Page{
	{
		ID: "audience.reach", Act: 1, Scope: PerSource,
		Section: sectionDetail,
		Title:   say("De los {followers} de {channel} que podrían comprarte, ¿a cuántos llegas?", "Of the {followers} on {channel} who could buy, how many do you reach?"),
		Hint:    say("Personas distintas en un mes, no visualizaciones.", "Different people in a month, not views."),
		Where:   say("El alcance entre seguidores, en las estadísticas del canal.", "Reach among followers, in the channel's statistics."),
		Why: say("La mayoría de tus seguidores no te ve. Y al que ya es cliente no se lo puede ganar otra vez: cuenta en fidelidad.",
			"Most of your followers do not see you. And those who already are customers cannot be won again: they count under loyalty."),
		InChannel: true,
		Slots:     slots,
		Shown:     follows,
		Fields: []Field{
			{
				ID: "audience.reachable", Kind: OutOf100, Input: "audiences.reachable",
				Label: say("De cada 100 que podrían comprarte, ¿a cuántos llegas en un mes?", "Of every 100 who could buy, how many do you reach in a month?"),
				Noun:  theShare,
				Find:  say("a cuántos {followers} llegas", "how many {followers} you reach"),
				Max:   100, Width: 4, Example: 35,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: sourceRow(func(f channel.FollowerSource) string { return f.Reachable })},
			},
			{
				ID: "audience.reachCount", Kind: Count, Input: "audiences.reachable",
				Label:  say("Alcance entre {followers}, en personas al mes", "Reach among {followers}, in people a month"),
				Noun:   say("el número de {followers} a los que llegas", "the number of {followers} you reach"),
				Find:   say("a cuántos {followers} llegas", "how many {followers} you reach"),
				Behind: say("Lo tengo en número de personas", "I have it as a number of people"),
				Max:    5e8, Whole: true, Width: 10, Example: 840, Counted: people,
				Basis: assessment.Measured,
			},
			{
				ID: "audience.customerShare", Kind: OutOf10, Input: "audiences.customerShare",
				Label: say("De cada 10 que podrían comprarte, ¿cuántos ya son clientes?", "Of every 10 who could buy, how many already are customers?"),
				Hint:  say("A esos no se los puede ganar otra vez; cuentan en fidelidad.", "They cannot be won again; they count under loyalty."),
				Noun:  theShare10,
				Find:  say("cuántos de ellos ya son clientes", "how many of them already are customers"),
				Where: say("La tercera cuenta al mirar seguidores, o cruza 20 nombres con tus fichas.", "The third count when you look at followers, or check 20 names against your records."),
				Max:   10, Width: 2, Example: 3,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: row("customer_share")},
			},
		},
		Check: func(s Sheet, _ i18n.Locale) []Problem {
			reached, ok := s.Number("audience.reachCount")
			all, known := followersOf(s.Doc, s.Place)
			if !ok || !known || reached <= all {
				return nil
			}
			return []Problem{wrong(s.Key("audience.reachCount"), "channels", say(
				"No puedes llegar a más seguidores de los que tienes. ¿Es un dato de visualizaciones?",
				"You cannot reach more followers than you have. Is it a figure of views?"))}
		},
	},
	{
		ID: "audience.discovery", Act: 1, Scope: PerChannel,
		Section:   sectionDetail,
		Title:     say("¿A cuántas personas que no te siguen llegas al mes en {channel}?", "How many people who do not follow you do you reach a month on {channel}?"),
		Hint:      say("Vídeos, búsquedas, recomendaciones.", "Videos, search, recommendations."),
		Where:     say("El lugar de quienes te ven, en las estadísticas del canal.", "Where viewers are, in the channel's statistics."),
		Why:       say("Un vídeo que se ve lejos no llena una tienda de barrio.", "A video seen far away does not fill a corner shop."),
		InChannel: true,
		Slots:     slots,
		Fields: []Field{
			{
				ID: "audience.discoveryReachPerMonth", Kind: Count, Input: "audiences.discoveryReachPerMonth",
				Label: say("Personas que no te siguen, al mes", "People who do not follow you, a month"),
				Noun:  say("el número de personas que no te siguen", "the number of people who do not follow you"),
				Find:  say("a cuánta gente que no te sigue llegas", "how many people who do not follow you you reach"),
				Max:   1e9, Whole: true, Width: 10, Example: 3000, Counted: people,
				Basis: assessment.Measured,
				Unknown: Unknown{Offered: true, Note: say(
					"Contamos 0, que es lo prudente.", "We count 0, which is the prudent way.")},
			},
			{
				ID: "audience.discoveryRelevant", Kind: OutOf100, Input: "audiences.discoveryRelevant",
				Label: say("De cada 100 de ellas, ¿cuántas podrían comprarte y aún no son clientes?", "Out of 100 of them, how many could buy and are not customers yet?"),
				Noun:  theShare,
				Find:  say("cuántos de los que no te siguen podrían comprarte", "how many of those who do not follow you could buy"),
				Max:   100, Width: 4, Example: 10,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: row("discovery_relevant")},
				Shown: func(s Sheet) bool {
					n, ok := s.Number("audience.discoveryReachPerMonth")
					return ok && n > 0
				},
			},
		},
	},
	{
		ID: "audience.response", Act: 1, Scope: PerSource,
		Section: sectionDetail,
		Title:   say("De la gente a la que llegas en {channel}, ¿cuántos {contact} y cuántos compran?", "Of the people you reach on {channel}, how many {contact} and how many buy?"),
		Hint: say("Es la misma clase de contacto que en «Lo que traen tus redes».",
			"It is the same kind of contact as under “What your channels bring”."),
		Where: say("Tienda online: compras ÷ visitas de ese canal. Mensajes: cuenta las últimas 20 conversaciones de tu bandeja. Para los que habrían venido igual: déjalo dos semanas y mira si faltan clientes.",
			"Online shop: purchases ÷ visits from that channel. Messages: count the last 20 conversations in your inbox. For those who would have come anyway: stop it for two weeks and see whether customers are missing."),
		Why: say("Ver no es preguntar, cada canal trae gente con distintas ganas de comprar, y un anuncio a quien ya venía no trae a nadie.",
			"Seeing is not asking, each channel brings people more or less ready to buy, and an ad shown to someone already coming brings nobody."),
		InChannel: true,
		Slots:     slots,
		Fields: []Field{
			{
				ID: "audience.clickThroughRate", Kind: OutOf100, Input: "audiences.clickThroughRate",
				Label: say("De cada 100 posibles clientes a los que llegas, ¿cuántos {contact} en un mes?", "Of every 100 possible customers you reach, how many {contact} in a month?"),
				Noun:  theShare,
				Find:  say("cuántos de los que te ven preguntan o entran", "how many of those who see you ask or visit"),
				Max:   100, Width: 4, Example: 3,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: sourceRow(func(f channel.FollowerSource) string { return f.ClickThrough })},
			},
			{
				ID: "audience.conversionRate", Kind: OutOf10, Input: "audiences.conversionRate",
				Label: say("De cada 10 que {contact}, ¿cuántos compran por primera vez?", "Of every 10 who {contact}, how many buy for the first time?"),
				Hint:  say("Es la misma gente de la pregunta anterior.", "They are the same people as in the question before."),
				Noun:  theShare10,
				Find:  say("cuántos de los que preguntan acaban comprando", "how many of those who ask end up buying"),
				Max:   10, Width: 3, Example: 2,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: conversionRow},
				Shown:   asksOrComes,
			},
			{
				ID: "audience.conversionRate100", Kind: OutOf100, Input: "audiences.conversionRate",
				Label: say("De cada 100 que {contact}, ¿cuántos compran por primera vez?", "Of every 100 who {contact}, how many buy for the first time?"),
				Hint:  say("Es la misma gente de la pregunta anterior.", "They are the same people as in the question before."),
				Noun:  theShare,
				Find:  say("cuántos de los que entran acaban comprando", "how many of those who visit end up buying"),
				Max:   100, Width: 3, Example: 2,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: conversionRow},
				Shown:   func(s Sheet) bool { return !asksOrComes(s) },
			},
			{
				ID: "audience.incrementality", Kind: OutOf10, Input: "audiences.incrementality",
				Label: say("De cada 10 clientes que llegan {way}, ¿cuántos habrían venido igual?", "Of every 10 customers who come {way}, how many would have come anyway?"),
				Hint:  say("Quien ya te buscaba por tu nombre habría venido igual.", "Those already searching for your name would have come anyway."),
				Noun:  theShare10,
				Find:  say("cuántos habrían venido igual", "how many would have come anyway"),
				Max:   10, Width: 2, Example: 4,
				Basis: assessment.ByEye, Opinion: true,
				Unknown: Unknown{Offered: true, Note: say(
					"Vale la respuesta general.", "The general answer holds.")},
			},
		},
	},
}
