package question

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
)

var businessPages = []Page{
	{
		ID: "business.sector", Act: 1, Short: true,
		Section: sectionBusiness,
		Title:   say("¿A qué se dedica tu negocio?", "What does your business do?"),
		Hint: say("Elige lo más parecido; solo sirve para comparar con negocios como el tuyo.",
			"Pick the closest; it is only used to compare you with businesses like yours."),
		Why: say("Así, cuando no sepas un dato, usamos uno de negocios parecidos y no uno cualquiera.",
			"When you do not know a figure, we can use one from similar businesses."),
		Fields: []Field{{
			ID: "business.sector", Kind: Choice,
			Noun:    say("a qué se dedica tu negocio", "what your business does"),
			Find:    say("a qué se dedica tu negocio", "what your business does"),
			Options: sectorOptions(),
		}},
	},
	{
		ID: "market.size", Act: 1, Short: true,
		Section: sectionMarket,
		Title:   say("¿A cuántas {people} podrías vender, como mucho?", "How many {people} could you sell to, at most?"),
		Hint: say("Cuenta a toda la gente de tu zona y dinos a cuántas les puede servir lo que vendes.",
			"Count everyone in your area, then tell us how many could use what you sell."),
		Where: whereMarket,
		Why: say("Mil seguidores son muchos en un pueblo y pocos en un país; además, tu mercado pone el techo a lo que puedes crecer.",
			"A thousand followers is a lot in a village and little in a country; your market is also the ceiling on growth."),
		Slots: slots,
		Fields: []Field{
			{
				ID: "market.area", Kind: Count, Input: "addressableMarket",
				Label: say("{People} en tu zona", "{People} in your area"),
				Noun:  say("el número de {people} de tu zona", "the number of {people} in your area"),
				Find:  say("cuánta gente hay en tu mercado", "how many people are in your market"),
				Min:   1, Max: 2e9, Whole: true, Width: 10, Example: 45000,
				Counted: i18n.Forms{
					One:   say("{n} {person}", "{n} {person}"),
					Many:  say("{n} de {people}", "{n} {people}"),
					Other: say("{n} {people}", "{n} {people}"),
				},
				Basis: assessment.Measured,
				Unknown: Unknown{Offered: true, Note: say(
					"Sin tu mercado no sabemos si tus seguidores son muchos o pocos, ni ponemos techo: el retorno puede salir mejor de lo real.",
					"Without your market we cannot tell whether your followers are a lot, and we set no ceiling: the return may look better than it is.")},
			},
			{
				ID: "market.fit", Kind: OutOf100, Input: "addressableMarket",
				Label: say("Las que podrían comprarte", "Those who could buy"),
				Noun:  say("el número de las que podrían comprarte, de cada 100,", "the number who could buy, out of 100,"),
				Find:  say("cuánta gente hay en tu mercado", "how many people are in your market"),
				Min:   0.1, Max: 100, Width: 4, Example: 8,
				Basis:   assessment.ByEye,
				TooHigh: say("De cada 100 no pueden ser más de 100", "It cannot be more than 100 out of 100"),
				Unknown: Unknown{Offered: true, Note: say(
					"Sin esta cifra no ponemos techo: el retorno puede salir mejor de lo real.",
					"Without this figure we set no ceiling: the return may look better than it is.")},
				Shown: func(s Sheet) bool { return !s.Doc.Unknown("market.area") },
			},
		},
		Check: func(s Sheet, loc i18n.Locale) []Problem {
			if p, bad := marketTooSmall(s.Doc, loc, "market.area", "customers"); bad {
				return []Problem{p}
			}
			if p, bad := endlessReferrals(s.Doc, "market.area", "referral"); bad {
				return []Problem{p}
			}
			return nil
		},
		Echo: func(s Sheet, loc i18n.Locale) []string {
			m, ok := Market(s.Doc)
			if !ok {
				return nil
			}
			if m < 1 {
				return []string{loc.Say(say("Tu mercado: ni una sola {person}", "Your market: not even one {person}"), slots(s, loc)...)}
			}
			return []string{loc.Say(say("Tu mercado: unas {market}", "Your market: about {market}"),
				"market", countPeople(s, loc, m))}
		},
		Warn: marketDoubts,
	},
}

var whereMarket = say("Busca «población de» y el nombre de tu municipio, barrio o país (INE, INEGI, DANE, INDEC, INEI o tu ayuntamiento lo publican). Si vendes por internet, usa el país o países a los que envías.",
	"Search “population of” and the name of your town or country. If you sell online, use the country or countries you ship to.")

func sectorOptions() []Option {
	options := make([]Option, len(channel.Sectors))
	for i, s := range channel.Sectors {
		options[i] = Option{Value: s.ID, Text: s.Name}
	}
	return options
}

// Market is the addressable market: the people in the area times the share
// that could buy, customers included. Not ok when either is unknown.
func Market(d assessment.Document) (float64, bool) {
	area, ok := d.Number("market.area")
	fit, known := d.Number("market.fit")
	if !ok || !known {
		return 0, false
	}
	return area * fit / 100, true
}

// countPeople writes a number of people, or of businesses, of the market.
func countPeople(s Sheet, loc i18n.Locale, n float64) string {
	if n = math.Round(n); n >= 10 {
		n = i18n.Headline(n)
	}
	return loc.Count(n, i18n.Forms{
		One:   say("{n} {person}", "{n} {person}"),
		Many:  say("{n} de {people}", "{n} {people}"),
		Other: say("{n} {people}", "{n} {people}"),
	}, slots(s, loc)...)
}

// marketTooSmall is the error of a market smaller than the customers it holds,
// said at key, with a link to the other page.
func marketTooSmall(d assessment.Document, loc i18n.Locale, key, other string) (Problem, bool) {
	market, ok := Market(d)
	base, known := d.Number("customers.base")
	if !ok || !known || base <= market {
		return Problem{}, false
	}
	return wrong(key, other, say(
		"No puedes tener más clientes ({B}) que personas hay en tu mercado ({M}). Cambia una de las dos cifras",
		"You cannot have more customers ({B}) than there are people in your market ({M}). Change one of the two figures"),
		"B", loc.Number(base, 0), "M", loc.Number(market, 0)), true
}

// fewPeople is the market under which somebody is asked whether zeros are
// missing: 45 for 45,000 makes one of a handful.
const fewPeople = 20

// marketDoubts doubts a market of a handful, or one that more people follow
// than are in it, or one that is sold to already.
func marketDoubts(s Sheet, loc i18n.Locale) []string {
	doubts := wholeMarket(s.Doc, loc)
	market, ok := Market(s.Doc)
	if area, _ := s.Doc.Number("market.area"); ok && market < fewPeople {
		doubts = append(doubts, loc.Say(say(
			"Has puesto {area} en tu zona. ¿Seguro que no faltan ceros?",
			"You entered {area} in your area. Are you sure no zeros are missing?"),
			"area", countPeople(s, loc, area)))
	}
	return append(doubts, moreThanMarket(s, loc)...)
}

// wholeMarket warns when nobody new is left to sell to.
func wholeMarket(d assessment.Document, loc i18n.Locale) []string {
	market, ok := Market(d)
	base, known := d.Number("customers.base")
	if !ok || !known || base != market {
		return nil
	}
	return []string{loc.Say(say(
		"Con estas cifras ya le vendes a todo tu mercado: no queda nadie nuevo.",
		"With these figures you already sell to your whole market: nobody new is left."))}
}

// endlessReferrals is the error of every customer bringing another in a market
// without a known end.
func endlessReferrals(d assessment.Document, key, other string) (Problem, bool) {
	k, ok := d.Number("referral.coefficient")
	if _, known := Market(d); known || !ok || k < 10 {
		return Problem{}, false
	}
	return wrong(key, other, say(
		"Antes dinos cuánta gente hay en tu mercado: sin techo, esto crece sin fin",
		"First tell us how many people are in your market: with no ceiling this grows for ever")), true
}
