package question

import (
	"quilate/app/assessment"
	"quilate/app/i18n"
)

var overlapPages = []Page{
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
