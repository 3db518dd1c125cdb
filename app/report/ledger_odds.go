package report

import (
	"math"

	"quilate/app/analysis"
)

var (
	oddsQuestion = text("¿Cómo se han contado los 50 escenarios?", "How were the 50 scenarios counted?")
	oddsFormula  = text("pruebas en que pasa ÷ pruebas hechas × 50, redondeado", "trials in which it happens ÷ trials made × 50, rounded")
	oddsTotal    = text("Escenarios que recuperan la inversión, de 50", "Scenarios that get the money back, of 50")
	oddsBack     = text("Pruebas que acaban con lo puesto recuperado", "Trials that end with the money back")
	oddsDraws    = text("Pruebas hechas", "Trials made")
	oddsDots     = text("Puntos que se dibujan", "Dots drawn")
	oddsNotes    = []struct{ es, en string }{
		{"En cada prueba, cada dato incierto toma un valor entre su «como poco» y su «como mucho», más a menudo cerca del más normal; lo contado (17 de 20), tanto más cerca cuanto más hayas mirado. Lo medido no varía. Después se hace la cuenta entera, para tu situación, para parar y para cada opción con los mismos valores.",
			"In each trial every uncertain figure takes a value between its “at least” and its “at most”, more often near the most likely; what was counted (17 of 20), the nearer the more you looked at. What was measured does not vary. Then the whole account is made, for your situation, for stopping and for every option, with the same values."},
		{"Los valores salen de una lista fija: con las mismas respuestas sale siempre lo mismo, en cualquier aparato.",
			"The values come from a fixed list: the same answers always give the same, on any device."},
		{"Repetir el cálculo con otros números al azar movería esto {e} escenarios de 50 como mucho. Lo que de verdad duda son tus datos.",
			"Running it again with other random numbers would move this by {e} of 50 scenarios at most. The real doubt is in your figures."},
		{"Cada cifra varía por su cuenta: si en tu negocio van juntas, el rango real es otro.",
			"Each figure varies on its own: if yours move together, the true range differs."},
	}
	oddsRough = text("Las cifras todavía se están afinando.", "The figures are still settling.")
)

// oddsLedger is how the scenarios were counted.
func (w *writer) oddsLedger() (Ledger, bool) {
	o := w.chance()
	if o == nil || w.odds.Draws <= 0 || w.r.Cases[0].Result.ROI == nil {
		return Ledger{}, false
	}
	back, draws := w.trials(o.Back)
	l := w.account("odds", w.tell(&oddsFormula),
		term{label: w.tell(&oddsTotal), v: scenarios * back / draws, kind: frequency},
		term{label: w.tell(&oddsBack), v: back, kind: count},
		term{op: "÷", label: w.tell(&oddsDraws), v: draws, kind: count},
		term{op: "×", label: w.tell(&oddsDots), v: scenarios, kind: count})
	l.Question, l.Method = w.tell(&oddsQuestion), "odds"
	e := w.loc.Number(math.Max(0.1, 2*scenarios*o.Back.SE), 1)
	for _, n := range oddsNotes {
		l.Notes = append(l.Notes, w.say(n.es, n.en, "e", e))
	}
	if !w.odds.Settled {
		l.Notes = append(l.Notes, w.tell(&oddsRough))
	}
	return l, true
}

// scenarios is the one denominator of every frequency that is told.
const scenarios = 50

// trials are the draws in which something happens, and all of them.
func (w *writer) trials(c analysis.Chance) (happens, all float64) {
	all = float64(w.odds.Draws)
	return math.Round(c.Share * all), all
}
