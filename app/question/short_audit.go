package question

import (
	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
	"quilate/app/stat"
)

var auditPage = Page{
	ID: "audit.quick", Act: 1, Short: true,
	Section: sectionFollowers,
	Title: say("Mira a 20 {followers} de {channel}: ¿cuántos podrían comprarte?",
		"Look at 20 {followers} on {channel}: how many could buy from you?"),
	Hint: say("Abre tu lista, elige 20 repartidos (no los 20 últimos) y cuenta; lleva un minuto y puede cambiar mucho el resultado.",
		"Open your list, pick 20 spread along it (not the latest 20) and count; it takes a minute and may change the result a lot."),
	Where: say("En tu perfil, toca el número de seguidores. Si la lista no se ve (YouTube, boletín), mira a las últimas 20 personas que comentaron o respondieron: saldrá mejor de lo que es.",
		"On your profile, tap the number of followers. If the list is hidden (YouTube, newsletter), look at the last 20 people who commented or replied: it will look better than it is."),
	Why: say("Un seguidor que nunca podrá comprarte no vale nada, aunque sume.",
		"A follower who can never buy is worth nothing, even if it adds up."),
	Slots: auditSlots,
	Shown: func(s Sheet) bool {
		return len(Channels(s.Doc)) == 0 || AuditChannel(s.Doc) != "" && !lookedApart(s.Doc)
	},
	Fields: append(auditFields(20, true), Field{
		ID: "audit.source", Kind: Choice,
		Label: say("¿Cómo te llegó la mayoría?", "How did most of them come?"),
		Noun:  say("cómo te llegó la mayoría", "how most of them came"),
		Find:  say("cómo te llegaron tus seguidores", "how your followers came"),
		Options: append(sourceOptions(), Option{
			Value: "unknown", Text: say("Tampoco lo sé", "I don't know either"),
		}),
		Shown: func(s Sheet) bool { return s.Doc.Unknown("audit.real") },
	}),
	Check: auditOrder,
	Echo: func(s Sheet, loc i18n.Locale) []string {
		return auditEcho(s, loc, AuditChannel(s.Doc))
	},
	Warn: func(s Sheet, loc i18n.Locale) []string {
		return notice(loc, s.Doc.Unknown("audit.real") && s.Doc.Choice("audit.source") == "bought")
	},
}

func sourceOptions() []Option {
	options := make([]Option, len(channel.FollowerSources))
	for i, s := range channel.FollowerSources {
		options[i] = Option{Value: s.ID, Text: s.Name}
	}
	return options
}

// auditFields are the four counts of a look at some followers. required leaves
// only the last of them free to stay empty.
func auditFields(n float64, required bool) []Field {
	real := func(s Sheet) bool {
		v, ok := s.Number("audit.real")
		return !s.Unknown("audit.real") && (!ok || v > 0)
	}
	looked := Field{
		ID: "audit.n", Kind: Count,
		Label: say("He mirado", "I looked at"),
		Noun:  say("el número de seguidores mirados", "the number of followers looked at"),
		Find:  say("cuántos seguidores podrían comprarte", "how many followers could buy"),
		Min:   10, Max: 500, Whole: true, Width: 3, Example: n, Counted: followers,
		TooLow: say("Mira al menos a 10 seguidores", "Look at 10 followers or more"),
		Basis:  assessment.Measured, Optional: !required,
		Shown: func(s Sheet) bool { return !s.Unknown("audit.real") },
	}
	if required {
		looked.Prefill = number(n)
	}
	return []Field{looked, {
		ID: "audit.real", Kind: Count, Input: "audiences.authentic",
		Label: say("Personas reales", "Real people"),
		Brief: say("De las 20, personas reales", "Of the 20, real people"),
		Help: say("Cuenta como real si tiene foto o publicaciones normales y no sigue a miles de cuentas. No cuentes bots, cuentas vacías ni las que solo van a sorteos.",
			"Count as real if it has a photo or ordinary posts and does not follow thousands of accounts. Leave out bots, empty accounts and prize hunters."),
		Noun: say("el número de personas reales", "the number of real people"),
		Find: say("cuántos seguidores podrían comprarte", "how many followers could buy"),
		Max:  500, Whole: true, Width: 3, Example: n * 0.85, Counted: people,
		Basis: assessment.Measured, Optional: !required,
		Unknown: Unknown{Offered: required, Uses: true, Row: sourceRow(func(f channel.FollowerSource) string { return f.Authentic })},
	}, {
		ID: "audit.fit", Kind: Count, Input: "audiences.relevant",
		Label: say("De esas, podrían comprarte", "Of those, could buy from you"),
		Help: say("Vive donde vendes, habla tu idioma y le sirve lo que vendes.",
			"Lives where you sell, speaks your language and could use what you sell."),
		Noun: say("el número de las que podrían comprarte", "the number who could buy"),
		Find: say("cuántos seguidores podrían comprarte", "how many followers could buy"),
		Max:  500, Whole: true, Width: 3, Example: n * 0.45, Counted: people,
		Basis: assessment.Measured, Optional: !required,
		Shown: real,
	}, {
		ID: "audit.customers", Kind: Count, Input: "audiences.customerShare",
		Label: say("De esas, ya son clientes", "Of those, already are customers"),
		Noun:  say("el número de los que ya son clientes", "the number who already are customers"),
		Find:  say("cuántos de ellos ya son clientes", "how many of them already are customers"),
		Max:   500, Whole: true, Width: 3, Example: n * 0.15, Counted: people,
		Basis: assessment.Measured, Optional: true,
		Shown: real,
	}}
}

// Looked is how many followers were looked at for a place: what was said, or
// on the short path the 20 that stand there from the start.
func Looked(s Sheet) (float64, bool) {
	if n, ok := s.Number("audit.n"); ok {
		return n, true
	}
	_, counted := s.Number("audit.real")
	return 20, counted && s.Place == ""
}

// auditOrder checks that each count is part of the one before.
func auditOrder(s Sheet, loc i18n.Locale) []Problem {
	n, looked := Looked(s)
	real, hasReal := s.Number("audit.real")
	fit, hasFit := s.Number("audit.fit")
	customers, hasCustomers := s.Number("audit.customers")
	var problems []Problem
	if looked && hasReal && real > n {
		problems = append(problems, wrong(s.Key("audit.real"), "",
			say("Has mirado a {n}: no pueden ser más de {n}", "You looked at {n}: it cannot be more than {n}"),
			"n", loc.Number(n, 0)))
	}
	if hasReal && real == 0 {
		return problems // the other two are not asked
	}
	if hasReal && hasFit && fit > real {
		problems = append(problems, wrong(s.Key("audit.fit"), "", say(
			"Los que podrían comprarte no pueden ser más que las personas reales",
			"Those who could buy cannot be more than the real people")))
	}
	if hasFit && hasCustomers && customers > fit {
		problems = append(problems, wrong(s.Key("audit.customers"), "", say(
			"Los que ya son clientes no pueden ser más que los que podrían comprarte",
			"Those who already are customers cannot be more than those who could buy")))
	}
	return problems
}

// auditSlots adds the channel that is looked at.
func auditSlots(s Sheet, loc i18n.Locale) []string {
	name, id := loc.Say(say("tu canal principal", "your main channel")), AuditChannel(s.Doc)
	if id != "" {
		name = spokenName(s.Doc, id, loc)
	}
	return append([]string{"channel", name, "followers", loc.Say(followWords(id))}, slots(s, loc)...)
}

// auditEcho says what a look at some followers of a place amounts to: the 95 %
// Wilson interval of those who could buy, out of all looked at, and how many
// followers of the place would be possible customers.
func auditEcho(s Sheet, loc i18n.Locale, place string) []string {
	n, looked := Looked(s)
	real, hasReal := s.Number("audit.real")
	fit, hasFit := s.Number("audit.fit")
	if hasReal && real == 0 {
		fit, hasFit = 0, true
	}
	if !looked || !hasReal || !hasFit || n < 10 || fit > real || real > n {
		return nil
	}
	lo, hi := stat.Wilson(fit, n)
	filled := []string{
		"n", loc.Number(n, 0), "lo", loc.Number(100*lo, 0), "hi", loc.Number(100*hi, 0),
		"channel", placeName(s.Doc, place, loc), "followers", loc.Say(followWords(ChannelOf(place))),
	}
	text := say("Has mirado a {n}: podrían comprarte entre {lo} y {hi} de cada 100.",
		"You looked at {n}: between {lo} and {hi} in 100 could buy from you.")
	out := []string{loc.Say(text, filled...)}
	if all, ok := followersOf(s.Doc, place); ok && fit > 0 {
		share, already := customerShare(s, fit, loc)
		rest := say("Descontando los que ya son clientes ({already}), unos {p} {followers} de {channel} son posibles clientes.",
			"Leaving out those who already are customers ({already}), about {p} {followers} on {channel} are possible customers.")
		if share == 0 {
			rest = say("Unos {p} {followers} de {channel} son posibles clientes.", "About {p} {followers} on {channel} are possible customers.")
		}
		out[0] += " " + loc.Say(rest, append(filled, "p", loc.People(all*fit/n*(1-share)), "already", already)...)
	}
	if n < 100 {
		out = append(out, loc.Say(say("Si miras a 100, afinas más.", "Look at 100 and you narrow it.")))
	}
	return out
}

// customerShare is the share of those who could buy that already are
// customers, and where it comes from: as counted, else the convention. fit is
// more than 0.
func customerShare(s Sheet, fit float64, loc i18n.Locale) (share float64, from string) {
	if c, ok := s.Number("audit.customers"); ok {
		return min(1, c/fit), loc.Count(c, i18n.Forms{
			One:   say("el que contaste", "the one you counted"),
			Other: say("los {n} que contaste", "the {n} you counted"),
		})
	}
	f, _ := Figure(s.Doc, "customer_share")
	return f.Likely, loc.Say(say("supuesto: {n} de cada 100", "assumed: {n} out of 100"), "n", loc.Number(100*f.Likely, 0))
}

// followersOf are the followers of a place: of a channel, or the part of them
// that came in one way.
func followersOf(d assessment.Document, place string) (float64, bool) {
	id := ChannelOf(place)
	all, ok := d.Number(assessment.Key("audience.followers", id))
	if place == id || !ok {
		return all, ok && place != ""
	}
	share := PartOf(d, place)
	return all * share, share > 0
}

// lookedApart says whether every channel's followers were looked at, or their
// shares given, one by one, and nothing was said for all of them together.
func lookedApart(d assessment.Document) bool {
	if !d.Answer("audit.real").IsZero() {
		return false
	}
	for _, place := range Sources(d) {
		if !follows(Sheet{Doc: d, Place: place}) {
			continue
		}
		if !d.Answer(assessment.Key("audit.real", place)).Has() && !d.Answer(assessment.Key("audience.authentic", place)).Has() {
			return false
		}
	}
	return true
}

// notice is what is said of bought followers once somebody has them.
func notice(loc i18n.Locale, bought bool) []string {
	source, _ := channel.FollowerSourceByID("bought")
	if !bought || source.Notice.IsZero() {
		return nil
	}
	return []string{loc.Say(source.Notice)}
}
