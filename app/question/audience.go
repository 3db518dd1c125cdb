package question

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
	"quilate/app/stat"
)

var audiencePages = []Page{
	{
		ID: "audience.source", Act: 1, Scope: PerChannel,
		Section: sectionDetail,
		Title:   say("¿Cómo te llegaron los seguidores de {channel}?", "How did your followers on {channel} come?"),
		Hint:    say("Cambia cuánto duran y cuánto caso te hacen.", "It changes how long they stay and how much they respond."),
		Where:   say("La curva de seguidores: los saltos son sorteos, anuncios o compras.", "Your follower curve: the jumps are contests, ads or purchases."),
		Why: say("Cien vecinos y cien cazadores de premios suman lo mismo y no traen lo mismo.",
			"A hundred neighbours and a hundred prize hunters add up alike and bring very different things."),
		Slots: slots,
		Shown: comeAndGo,
		Fields: append([]Field{{
			ID: "audience.source", Kind: Choice,
			Noun: say("cómo te llegaron", "how they came"),
			Find: say("cómo te llegaron los seguidores de {channel}", "how your followers on {channel} came"),
			Options: append(sourceOptions(), Option{
				Value: "split", Text: say("De varias formas: repartir 100", "In several ways: split 100"),
			}),
			Unknown: Unknown{Offered: true, Note: say(
				"Contamos como si hubieran llegado solos.", "We count as if they had come by themselves.")},
		}}, shareFields()...),
		Check: func(s Sheet, loc i18n.Locale) []Problem {
			if s.Choice("audience.source") != "split" {
				return nil
			}
			return sumTo100(s, loc, s.Key("audience.share.community"), shareKeys(s))
		},
		Warn: splitAgainstAudit,
	},
	{
		ID: "audit.full", Act: 1, Scope: PerSource,
		Section: sectionFollowers,
		Title:   say("Mira a 100 seguidores de {channel}", "Look at 100 followers on {channel}"),
		Hint: say("Un toque por seguidor: ya es cliente, podría comprar, es real pero no podría, o no es real. Puedes parar y seguir luego.",
			"One tap each: already a customer, could buy, real but could not, not real. You can stop and go on later."),
		Where:  say("Tu lista de seguidores, a saltos: uno de cada tantos.", "Your followers list, in jumps: one in every so many."),
		Why:    say("100 miradas valen más que 10.000 seguidores.", "100 looks are worth more than 10,000 followers."),
		Slots:  slots,
		Shown:  follows,
		Fields: auditFields(100, false),
		Check:  auditOrder,
		Echo: func(s Sheet, loc i18n.Locale) []string {
			if n, ok := s.Number("audit.n"); ok && n < 10 {
				return []string{loc.Say(say("Aún son pocos para decir algo", "Too few to say anything yet"))}
			}
			return auditEcho(s, loc, s.Place)
		},
	},
	{
		ID: "audience.growth", Act: 1, Scope: PerSource,
		Section:   sectionDetail,
		Title:     say("¿Cuántos seguidores ganas y pierdes al mes en {channel}?", "How many followers do you gain and lose a month on {channel}?"),
		Hint:      say("Los que llegan sin que pagues por ellos y los que se van.", "Those who come without your paying for them, and those who leave."),
		Where:     say("Seguidores nuevos y perdidos del mes, en las estadísticas del canal.", "Followers gained and lost in the month, in the channel's statistics."),
		Why:       say("Crecer no es bueno ni malo: depende de quién llegue. Y lo que se va hay que volver a pagarlo.", "Growth is neither good nor bad: it depends on who comes. And what leaves has to be paid for again."),
		InChannel: true,
		Slots:     slots,
		Shown:     comeAndGo,
		Fields: []Field{
			{
				ID: "audience.organicGrowthPerMonth", Kind: Count, Input: "audiences.organicGrowthPerMonth",
				Label: say("¿Cuántos seguidores ganas al mes sin pagar por ellos?", "How many followers do you gain a month without paying for them?"),
				Hint:  say("Los nuevos, sin restar los que se van.", "New ones, before taking off those who leave."),
				Noun:  say("el número de seguidores nuevos", "the number of new followers"),
				Find:  say("cuántos seguidores ganas al mes", "how many followers you gain a month"),
				Max:   1e7, Width: 6, Example: 40, Counted: followers,
				Basis: assessment.Measured,
				Unknown: Unknown{Offered: true, Note: say(
					"Lo dejamos como está: los que llegan son los que se van.", "We hold it as it is: as many come as leave.")},
			},
			{
				ID: "audience.monthlyChurn", Kind: OutOf100, Input: "audiences.monthlyChurn",
				Label: say("De cada 100, ¿cuántos se van en un mes?", "Out of every 100, how many leave in a month?"),
				Hint:  say("Los que dejan de seguirte o se dan de baja: seguidores perdidos del mes ÷ seguidores.", "Those who unfollow or unsubscribe: followers lost in the month ÷ followers."),
				Noun:  theShare,
				Find:  say("cuántos seguidores se van", "how many followers leave"),
				Max:   100, Width: 4, Example: 2,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: sourceRow(func(f channel.FollowerSource) string { return f.Churn })},
			},
		},
	},
	{
		ID: "audience.money", Act: 1, Scope: PerSource,
		Section: sectionDetail,
		Title:   say("¿Cuánto gastas al mes en conseguir seguidores en {channel}?", "How much a month do you spend on gaining followers on {channel}?"),
		Hint: say("Anuncios para que te sigan, premios de sorteos a lo que te cuestan, cuentas compradas; sin tus horas.",
			"Follow ads, contest prizes at what they cost you, bought accounts; not your hours."),
		Where: say("Administrador de anuncios y facturas de los premios.", "Ads manager and the invoices for prizes."),
		Why:   say("Es lo que se puede mover de cantidad a calidad.", "It is what can be moved from quantity to quality."),
		Slots: slots,
		Shown: comeAndGo,
		Fields: []Field{
			{
				ID: "audience.monthlyAcquisitionSpend", Kind: Money, Input: "audiences.monthlyAcquisitionSpend",
				Noun: say("el dinero para conseguir seguidores", "the money to gain followers"),
				Find: say("cuánto gastas en conseguir seguidores", "how much you spend on gaining followers"),
				Unit: unitMonthly,
				Max:  1e7, Width: 8, Example: 80,
				Basis: assessment.Measured,
				Unknown: Unknown{Offered: true, Note: say(
					"Ponemos 0: ya está dentro de lo que te cuesta.", "We put 0: it is already inside what it costs you.")},
			},
			{
				ID: "audience.costPerFollower", Kind: Money, Input: "audiences.costPerFollower",
				Label: say("¿Cuánto te cuesta cada seguidor nuevo?", "What does each new follower cost?"),
				Hint:  say("Lo gastado ÷ los que llegaron, se queden o no.", "Money spent ÷ those who came, whether they stay or not."),
				Noun:  say("el coste de cada seguidor", "the cost of each follower"),
				Find:  say("cuánto te cuesta cada seguidor", "what each follower costs"),
				Where: say("Administrador de anuncios: importe gastado ÷ seguidores nuevos.", "Ads manager: amount spent ÷ new followers."),
				Above: true, Max: 100000, Width: 6, Example: 1.2,
				Basis: assessment.Measured,
				Unknown: Unknown{Offered: true, Uses: true, Row: followerCostRow, NoRow: say(
					"El dato está en euros: para usarlo hace falta el cambio, en los ajustes.",
					"The figure is in euros: to use it we need the exchange rate, in the settings.")},
				Shown: spends,
			},
			{
				ID: "audience.capacityPerMonth", Kind: Count, Input: "audiences.capacityPerMonth",
				Label: say("¿Cuántos seguidores al mes puede darte como mucho?", "How many followers a month can it bring at most?"),
				Hint:  say("Cuanto más te acercas a ese número, más caro sale el siguiente: los fáciles llegan primero.", "The nearer you get, the dearer the next one: the easy ones come first."),
				Noun:  say("el número de seguidores al mes", "the number of followers a month"),
				Find:  say("cuántos seguidores al mes puede darte como mucho", "how many followers a month it can bring at most"),
				Where: say("El mes en que más gastaste: ¿cuántos llegaron?", "The month you spent most: how many came?"),
				Above: true, Max: 1e7, Width: 7, Example: 300, Counted: followers,
				Basis: assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: capacityRow, NoRow: say(
					"Sin tu mercado, o si son comprados, no ponemos límite.", "Without your market, or if they are bought, we set no limit.")},
				Shown: spends,
			},
		},
		Check: func(s Sheet, _ i18n.Locale) []Problem {
			if v, ok := s.Number("audience.monthlyAcquisitionSpend"); !ok || v == 0 {
				return nil
			}
			if p, bad := spentBeyondMoney(s.Doc, s.Key("audience.monthlyAcquisitionSpend"), "cost.monthly"); bad {
				return []Problem{p}
			}
			return nil
		},
	},
	{
		ID: "audience.reach", Act: 1, Scope: PerSource,
		Section: sectionDetail,
		Title:   say("De los seguidores de {channel} que podrían comprarte, ¿a cuántos llegas?", "Of the followers on {channel} who could buy, how many do you reach?"),
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
				Find:  say("a cuántos seguidores llegas", "how many followers you reach"),
				Max:   100, Width: 4, Example: 35,
				Basis:   assessment.ByEye,
				Unknown: Unknown{Offered: true, Uses: true, Row: sourceRow(func(f channel.FollowerSource) string { return f.Reachable })},
			},
			{
				ID: "audience.reachCount", Kind: Count, Input: "audiences.reachable",
				Label:  say("Alcance entre seguidores, en personas al mes", "Reach among followers, in people a month"),
				Noun:   say("el número de seguidores a los que llegas", "the number of followers you reach"),
				Find:   say("a cuántos seguidores llegas", "how many followers you reach"),
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
		Hint: say("La misma clase de contacto que en «Lo que traen tus redes».",
			"The same kind of contact as under \"What your channels bring\"."),
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
				Hint:  say("La misma gente de la pregunta anterior.", "The same people as in the question before."),
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
				Hint:  say("La misma gente de la pregunta anterior.", "The same people as in the question before."),
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
	{
		ID: "overlap", Act: 1,
		Section: sectionDetail,
		Title: say("De cada 10 seguidores de tus canales menores, ¿cuántos te siguen también en {largest}?",
			"Of every 10 followers on your smaller channels, how many also follow you on {largest}?"),
		Hint:  say("Son la misma persona: la contamos una vez.", "They are the same person: we count them once."),
		Where: say("Busca 10 nombres de un canal en la lista del otro.", "Look for 10 names from one channel in the other's list."),
		Why:   say("Dos canales con la misma gente no son el doble de gente.", "Two channels with the same people are not twice the people."),
		Slots: func(s Sheet, loc i18n.Locale) []string {
			return append([]string{"largest", spokenName(s.Doc, biggest(s.Doc, ownChannels(s.Doc)), loc)}, slots(s, loc)...)
		},
		Shown: func(s Sheet) bool { return len(ownChannels(s.Doc)) > 1 },
		Fields: []Field{{
			ID: "overlap", Kind: OutOf10, Input: "overlap",
			Noun: theShare10,
			Find: say("cuánta gente se repite", "how many people are counted twice"),
			Max:  10, Width: 2, Example: 4,
			Basis:   assessment.ByEye,
			Unknown: Unknown{Offered: true, Uses: true, Row: row("overlap")},
		}},
	},
}

// follows is true for a place whose people follow, or read, on their own.
func follows(s Sheet) bool {
	c, ok := channel.ByID(ChannelOf(s.Place))
	return ok && c.HasFollowers && SourceOf(s.Doc, s.Place) != "discovery"
}

// comeAndGo is true for a place whose followers join and leave.
func comeAndGo(s Sheet) bool {
	c, _ := channel.ByID(ChannelOf(s.Place))
	return follows(s) && c.HasGrowth
}

// spends is true once money goes into gaining followers at a place.
func spends(s Sheet) bool {
	v, ok := s.Number("audience.monthlyAcquisitionSpend")
	return ok && v > 0
}

// capacityRow is the limit of a paid way in, as a share of the market; "" where
// none is set.
func capacityRow(s Sheet) string {
	if _, ok := Market(s.Doc); !ok || SourceOf(s.Doc, s.Place) == "bought" {
		return ""
	}
	return "acquisition_capacity"
}

// shareFields split a channel's followers over the ways in.
func shareFields() []Field {
	var fields []Field
	for i, source := range channel.FollowerSources {
		fields = append(fields, Field{
			ID: "audience.share." + source.ID, Kind: OutOf100, Input: "audiences.followers",
			Label: source.Name,
			Hint:  source.Notice,
			Noun:  theShare,
			Find:  say("cómo te llegaron los seguidores de {channel}", "how your followers on {channel} came"),
			Max:   100, Width: 3, Example: []float64{60, 25, 10, 5}[i%4],
			Basis: assessment.ByEye,
			Shown: func(s Sheet) bool { return s.Choice("audience.source") == "split" },
		})
	}
	return fields
}

func shareKeys(s Sheet) []string {
	keys := make([]string, len(SourceIDs))
	for i, id := range SourceIDs {
		keys[i] = s.Key("audience.share." + id)
	}
	return keys
}

// sumTo100 is the error of shares that do not add up to the whole, said at key.
// An empty one counts as 0.
func sumTo100(s Sheet, loc i18n.Locale, key string, keys []string) []Problem {
	var sum float64
	for _, k := range keys {
		v, _ := s.Doc.Number(k)
		sum += v
	}
	if math.Abs(sum-100) < 0.05 {
		return nil
	}
	return []Problem{wrong(key, "", say(
		"El reparto debe sumar 100. Ahora suma {n}", "The split must add up to 100. It adds up to {n}"),
		"n", loc.Number(sum, 1))}
}

// splitAgainstAudit doubts a split whose likely share of people who could buy
// is outside what was found when looking at followers.
func splitAgainstAudit(s Sheet, loc i18n.Locale) []string {
	if s.Choice("audience.source") != "split" || len(sumTo100(s, loc, "", shareKeys(s))) > 0 {
		return nil
	}
	audit := s
	if _, own := s.Number("audit.real"); !own {
		audit = Sheet{Doc: s.Doc}
	}
	n, looked := Looked(audit)
	fit, ok := audit.Number("audit.fit")
	if !looked || !ok || n < 10 || fit > n {
		return nil
	}
	var could float64
	for _, source := range channel.FollowerSources {
		share, _ := s.Number("audience.share." + source.ID)
		real, _ := channel.Convention(source.Authentic)
		relevant, _ := channel.Convention(source.Relevant)
		could += share * real.Likely * relevant.Likely
	}
	lo, hi := stat.Wilson(fit, n)
	if could >= 100*lo && could <= 100*hi {
		return nil
	}
	return []string{loc.Say(say(
		"Con este reparto podrían comprarte {a} de cada 100; al mirar te salieron entre {lo} y {hi}. ¿Cambias el reparto?",
		"This split means {a} in 100 could buy; when you looked it was {lo} to {hi}. Change the split?"),
		"a", loc.Number(could, 0), "lo", loc.Number(100*lo, 0), "hi", loc.Number(100*hi, 0))}
}

// spentBeyondMoney is the error of more money spent on gaining followers than
// all the money put in, said at key. Where the costs are given line by line
// they replace the single figure and there is nothing to compare.
func spentBeyondMoney(d assessment.Document, key, other string) (Problem, bool) {
	money, ok := d.Number("cost.spend")
	if !ok || hasCostLines(d) {
		return Problem{}, false
	}
	var sum float64
	for _, place := range Sources(d) {
		v, _ := d.Number(assessment.Key("audience.monthlyAcquisitionSpend", place))
		sum += v
	}
	if sum <= money {
		return Problem{}, false
	}
	return wrong(key, other, say(
		"Es más que todo el dinero que pusiste en «Qué te cuesta». Revisa una de las dos cifras",
		"This is more than all the money you entered under costs. Check one of the two")), true
}
