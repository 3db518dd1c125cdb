package report

import "quilate/app/quality"

// intangibles name what is not counted as money, and tell what is known of it.
func (w *writer) intangibles() (Section, bool) {
	s := Section{ID: "intangibles",
		Finding: w.say("Hay cosas que valen y aquí no se cuentan en dinero", "Some things are worth something and are not counted as money here"),
		Lead: []string{w.say("Ponerles precio sería inventarlo: decir cuánto habría costado un anuncio no es haberlo ganado.",
			"To put a price on them would be to make it up: what an ad would have cost is not what you earned.")},
	}
	known := List{Title: w.say("Lo que sí sabemos", "What we do know")}
	for _, m := range w.r.Index.Metrics {
		if m.Value == nil {
			continue
		}
		line := Line{Text: w.metricSaid(m), Value: w.metricValue(m.ID, *m.Value)}
		switch m.ID {
		case quality.ConversationPer1000, quality.SharesPer1000, quality.AdvocateShare, quality.NetSentiment, quality.NPS:
			known.Lines = append(known.Lines, line)
		}
	}
	if len(known.Lines) > 0 {
		s.Lists = append(s.Lists, known)
	}
	s.Lists = append(s.Lists, List{Title: w.say("Lo que no se suma", "What is not added"), Lines: []Line{
		{Text: w.say("Valor en medios", "Media value"), More: w.say("Lo que habría costado salir ahí con un anuncio. No es dinero que entre.", "What an ad there would have cost. It is not money that comes in.")},
		{Text: w.say("Cuota de conversación", "Share of voice"), More: w.say("Cuánto se habla de ti frente a otros. Que hablen mucho no es que hablen bien.", "How much is said about you against others. Being talked about a lot is not being talked about well.")},
		{Text: w.say("Crisis evitadas", "Crises avoided"), More: w.say("Lo que no pasó porque contestaste a tiempo. Nadie sabe cuánto habría sido.", "What did not happen because you answered in time. Nobody knows how much it would have been.")},
		{Text: w.say("Marca y prestigio", "Brand and reputation"), More: w.say("Lo que hará que te elijan más adelante. Lo que ya trae está en las ventas.", "What will make people choose you later. What it brings already is in the sales.")},
	}})
	if w.Mode == "money" && w.State == Full {
		s.Notes = append(s.Notes, w.say("Si quieres contarlo, cuéntalo aparte y no lo sumes: el retorno de arriba no lo lleva.", "If you want to tell it, tell it apart and do not add it: the return above leaves it out."))
	}
	return s, true
}
