package slides

import "quilate/app/report"

// measured is what showed in the sales since it was begun; no slide where
// nothing was measured. It is in by itself only where the change can be told
// from chance.
func (m *maker) measured() slide {
	a, ok := report.MakeAfterwards(m.Doc(), m.Locale)
	if !ok {
		return slide{}
	}
	firm := a.Verdict != "unclear"
	s := slide{id: "measured", name: m.Say("¿Se notó?", "Did it show?"), part: argument, inside: firm && !a.Invented, client: firm && !a.Invented, tight: true}
	s.title = a.Said
	if a.Invented {
		s.kicker = m.Say("Ejemplo inventado", "Invented example")
	}
	for i := range a.Figures {
		if a.Figures[i].ID == "after" {
			s.figure = &a.Figures[i]
		}
	}
	for i, h := range a.Three {
		if i == 0 || m.rep.Mode != "channel" {
			s.facts = append(s.facts, fact{h.Label, h.Value, h.Range})
		}
	}
	if len(s.facts) == 0 {
		s.rows = [][3]string{{m.Say("Qué falta", "What is missing"), a.Up, ""}}
	}
	for _, t := range []string{a.Caution, a.Evidence} {
		if t != "" {
			s.lines = append(s.lines, t)
		}
	}
	if s.figure != nil && len(s.lines) > 1 {
		s.lines = s.lines[:1] // the rest is said
	}
	s.source = m.Say("Ventas propias, comparadas con la línea que llevaban. Prueba de grado {g}, de A a E.", "Own sales, compared with the line they were on. Evidence grade {g}, from A to E.", "g", a.Grade)
	s.notes = notes{
		say:   append([]string{a.Evidence}, a.Checks...),
		ask:   m.Say("¿Y no habría pasado igual?", "Would it not have happened anyway?"),
		reply: m.Say("Por eso se compara con lo que cabía esperar sin el plan. Cuanto más alto el grado, menos puede ser otra cosa.", "That is why it is compared with what could be expected without the plan. The higher the grade, the less it can be something else."),
		from:  m.Say("La tabla de ventas y la cuenta de «¿Se notó?».", "The table of sales and the account on “Did it show?”."),
	}
	if len(a.Against) > 0 && m.rep.Mode != "channel" {
		s.notes.say = append(s.notes.say, a.Against...)
	}
	return s
}
