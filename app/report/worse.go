package report

import "math"

var (
	halfSaid = text("¿Y si todo saliera la mitad de bien? Recuperas la inversión en {k} escenarios", "And if it all went half as well? You get your money back in {k} scenarios")
	halfNote = text("Contamos la mitad de todo lo que entra; lo que cuesta sigue igual.", "We count half of everything that comes in; costs stay the same.")

	conservativeGain = text("Caso prudente: con cada cifra en su peor extremo y sin sinergias, de cada 100 que pones ganas {x}.", "Conservative case: with every figure at its worst end and no synergies, for every 100 you put in you gain {x}.")
	conservativeLose = text("Caso prudente: con cada cifra en su peor extremo y sin sinergias, de cada 100 que pones pierdes {x}.", "Conservative case: with every figure at its worst end and no synergies, for every 100 you put in you lose {x}.")
	evenSo           = text("Si recuperas la inversión incluso así, la decisión aguanta.", "If you get your money back even so, the decision holds.")
	limitOnly        = text("Que todo salga mal a la vez es raro: es un límite, no un pronóstico.", "Everything going wrong at once is rare: this is a limit, not a forecast.")
	conservativeName = text("Caso prudente", "Conservative case")
	conservativeHow  = text("La misma cuenta, con cada dato incierto en su peor extremo, y sin acuerdos ni servicios nuevos", "The same account, with every uncertain figure at its worst end, and without partnerships or new services")
)

// worse tells how the answer bears half as much, and everything at its worst.
func (w *writer) worse() (Section, bool) {
	s := Section{ID: "worse"}
	c := &w.r.Cases[0]
	if w.odds == nil || c.Result.ROI == nil || c.Prudent.ROI == nil {
		return s, false
	}
	s.Finding = w.tell(&halfSaid, "k", w.outOf(w.odds.Half))
	s.Lead = append(s.Lead, w.tell(&halfNote))
	roi := *c.Prudent.ROI
	line := Line{Text: w.tell(&conservativeGain, "x", w.loc.Number(math.Round(100*roi), 0)), More: w.tell(&evenSo)}
	if roi < 0 {
		line = Line{Text: w.tell(&conservativeLose, "x", w.loc.Number(math.Round(-100*roi), 0)), More: w.tell(&limitOnly)}
	}
	s.Lists = append(s.Lists, List{Lines: []Line{line}})
	name := w.tell(&conservativeName)
	l := w.workings("conservative", w.how(name), w.tell(&conservativeHow), []Working{w.returned(name, &c.Prudent)})
	w.citeAll(&l)
	s.Ledgers = append(s.Ledgers, l)
	s.Terms = terms("conservative")
	return s, true
}
