package report

import (
	"math"

	"quilate/app/analysis"
)

// pocket is the account without the hours of whoever runs the business: what
// comes in minus what is paid, and what an hour then earns.
type pocket struct {
	left  float64 // over the horizon
	paid  float64 // what goes out but for those hours
	hours float64 // over the horizon
}

// pocketOf is that account of a case; ok is false where no hours of one's own
// are part of the cost.
func (w *writer) pocketOf(c *analysis.Case) (p pocket, ok bool) {
	worth, months := 0.0, float64(len(c.Result.Months))
	for _, l := range w.r.Costs {
		if ownHours(l) {
			worth += l.Amount * months
			p.hours += l.Hours * months
		}
	}
	if p.hours <= 0 || worth <= 0 {
		return p, false
	}
	p.paid = math.Max(0, c.Result.TotalCost-worth)
	p.left = c.Result.TotalBenefit - p.paid
	return p, true
}

// ownHours reports whether a line is time that nobody is paid for: hours of a
// team are wages.
func ownHours(l analysis.MoneyLine) bool {
	return (l.Code == "hours" || l.Code == "own-hours") && l.Hours > 0 && l.Amount > 0
}

func (w *writer) hasOwnHours() bool {
	for _, l := range w.r.Costs {
		if ownHours(l) {
			return true
		}
	}
	return false
}

// pocketSaid tells it in a sentence, "" where no hours are part of the cost.
func (w *writer) pocketSaid(c *analysis.Case) string {
	p, ok := w.pocketOf(c)
	if !ok {
		return ""
	}
	w.Ledgers = append(w.Ledgers, w.pocketLedger(c, p))
	left := w.signedRound(p.left)
	if p.left <= 0 {
		return w.say("De tu bolsillo, sin contar tus horas: {x} en {T}, en el caso central. Pones dinero, y además las horas.",
			"Out of your pocket, your hours left out: {x} within {T}, in the central case. You put in money, and the hours on top.", "x", left, "T", w.horizon())
	}
	w.Ledgers = append(w.Ledgers, w.hourPayLedger(p))
	said := w.say("nosotros supusimos {v}", "we assumed {v}", "v", w.hourValue())
	if origin, in := w.from("cost.hourValue"); in != nil && (origin == analysis.Own || origin == analysis.OwnByEye) {
		said = w.say("tú dijiste {v}", "you said {v}", "v", w.hourValue())
	} else if in == nil || origin == analysis.Derived {
		said = w.say("las contamos a {v}", "we count them at {v}", "v", w.hourValue())
	}
	pay := w.worth(p.left / p.hours)
	if p.left/p.hours >= 100 {
		pay = w.round(p.left / p.hours)
	}
	return w.say("De tu bolsillo, sin contar tus horas: {x} en {T}, en el caso central; tus horas salen a {pay} cada una ({said}).",
		"In your pocket, your hours left out: {x} within {T}, in the central case; your hours come to {pay} each ({said}).",
		"x", left, "T", w.horizon(), "pay", pay, "said", said)
}

// hourValue is what an hour of one's own counts for.
func (w *writer) hourValue() string {
	for _, l := range w.r.Costs {
		if ownHours(l) {
			v := l.Amount / l.Hours
			if math.Abs(v-math.Round(v)) < 1e-9 {
				return w.loc.Money(v, 0)
			}
			return w.cell(v)
		}
	}
	return ""
}

func (w *writer) pocketLedger(c *analysis.Case, p pocket) Ledger {
	l := w.account("pocket", w.say("lo que entra − lo que pagas, sin tus horas", "what comes in − what you pay, your hours left out"),
		term{label: w.say("De tu bolsillo, sin contar tus horas", "In or out of your pocket, your hours left out"), v: p.left},
		term{label: w.say("Lo que entra en {T}: margen y ahorros", "What comes in within {T}: margin and savings", "T", w.horizon()), v: c.Result.TotalBenefit},
		term{op: "−", label: w.say("Lo que pagas en {T}", "What you pay within {T}", "T", w.horizon()), v: p.paid})
	l.Question = w.say("De tu bolsillo: ¿cómo se calcula?", "Your pocket: how is it worked out?")
	l.Notes = append(l.Notes, w.say("El retorno de arriba sí cuenta tus horas: mientras haces esto no haces otra cosa.", "The return above does count your hours: while you do this you do nothing else."))
	return l
}

func (w *writer) hourPayLedger(p pocket) Ledger {
	l := w.account("hourpay", w.say("lo que te queda ÷ horas que pones", "what you keep ÷ hours you put in"),
		term{label: w.say("Cada hora tuya", "Each of your hours"), v: p.left / p.hours},
		term{label: w.say("De tu bolsillo, sin contar tus horas", "In your pocket, your hours left out"), v: p.left},
		term{op: "÷", label: w.say("Horas en {T}", "Hours within {T}", "T", w.horizon()), v: p.hours, kind: count, paths: []string{"cost.hoursPerWeek", "cost.ownHours"}})
	l.Question = w.say("Tus horas: ¿a cuánto salen?", "Your hours: what do they come to?")
	return l
}
