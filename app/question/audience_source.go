package question

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
	"quilate/app/stat"
)

var sourcePages = []Page{
	{
		ID: "audience.source", Act: 1, Scope: PerChannel,
		Section: sectionDetail,
		Title:   say("¿Cómo te llegaron los {followers} de {channel}?", "How did your {followers} on {channel} come?"),
		Hint:    say("Cambia cuánto duran y cuánto caso te hacen.", "It changes how long they stay and how much they respond."),
		Where:   say("La curva de seguidores: los saltos son sorteos, anuncios o compras.", "Your follower curve: the jumps are contests, ads or purchases."),
		Why: say("Cien vecinos y cien cazadores de premios suman lo mismo y no traen lo mismo.",
			"A hundred neighbours and a hundred prize hunters add up alike and bring very different things."),
		Slots: slots,
		Shown: comeAndGo,
		Fields: append([]Field{{
			ID: "audience.source", Kind: Choice,
			Noun: say("cómo te llegaron", "how they came"),
			Find: say("cómo te llegaron los {followers} de {channel}", "how your {followers} on {channel} came"),
			Options: append(sourceOptions(), Option{
				Value: "split", Text: say("De varias formas: repartir 100", "In several ways: split 100"),
			}),
			Unknown: Unknown{Offered: true, Note: say(
				"Contamos como si hubieran llegado por su cuenta.", "We count as if they had come by themselves.")},
		}}, shareFields()...),
		Check: func(s Sheet, loc i18n.Locale) []Problem {
			if s.Choice("audience.source") != "split" {
				return nil
			}
			return sumTo100(s, loc, s.Key("audience.share.community"), shareKeys(s))
		},
		Warn: func(s Sheet, loc i18n.Locale) []string {
			share, _ := s.Number("audience.share.bought")
			source := s.Choice("audience.source")
			return append(splitAgainstAudit(s, loc), notice(loc, source == "bought" || source == "split" && share > 0)...)
		},
	},
	{
		ID: "audit.full", Act: 1, Scope: PerSource,
		Section: sectionFollowers,
		Title:   say("Mira a 100 {followers} de {channel}", "Look at 100 {followers} on {channel}"),
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
}

// shareFields split a channel's followers over the ways in.
func shareFields() []Field {
	var fields []Field
	for i, source := range channel.FollowerSources {
		fields = append(fields, Field{
			ID: "audience.share." + source.ID, Kind: OutOf100, Input: "audiences.followers",
			Label: source.Name,
			Noun:  theShare,
			Find:  say("cómo te llegaron los {followers} de {channel}", "how your {followers} on {channel} came"),
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
		real, _ := Figure(s.Doc, source.Authentic)
		relevant, _ := Figure(s.Doc, source.Relevant)
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
