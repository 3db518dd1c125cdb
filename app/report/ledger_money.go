package report

import "quilate/app/analysis"

var centralNote = text("En el caso central cada cifra está en su valor más normal; en el centro de los escenarios, con unas cifras altas y otras bajas, sale {mid}.",
	"In the central case every figure is at its most likely value; in the middle of the scenarios, some figures high and others low, it comes to {mid}.")

// central says what an account of the central case comes to in the middle of
// the scenarios.
func (w *writer) central(l *Ledger, mid func(*analysis.CaseOdds) string) {
	if o := w.chance(); o != nil {
		l.Notes = append(l.Notes, w.tell(&centralNote, "mid", mid(o)))
	}
}

// roiLedger is what comes in, what goes out, and what is left of every unit.
func (w *writer) roiLedger(c *analysis.Case) Ledger {
	r := &c.Result
	l := w.account("roi",
		w.say("ROI = (lo que entra − lo que sale) ÷ lo que sale", "ROI = (what comes in − what goes out) ÷ what goes out"),
		term{label: w.say("Retorno (ROI), caso central", "Return (ROI), central case"), v: *r.ROI, kind: share, whole: true},
		term{label: w.say("Lo que entra en {T}: margen y ahorros", "What comes in within {T}: margin and savings", "T", w.horizon()), v: r.TotalBenefit},
		term{op: "−", label: w.say("Lo que sale, tus horas incluidas", "What goes out, your hours included"), v: r.TotalCost},
		term{op: "=", label: w.say("Lo que queda", "What is left"), v: r.TotalBenefit - r.TotalCost},
		term{op: "÷", label: w.say("Lo que sale", "What goes out"), v: r.TotalCost})
	w.citeAll(&l)
	w.central(&l, func(o *analysis.CaseOdds) string { return w.loc.SignedPercent(o.ROI.P50, 0) })
	return l
}

// monthLedger is the cash around the month the money is back, or at the end.
func (w *writer) monthLedger(c *analysis.Case) Ledger {
	r := &c.Result
	formula := w.say("El primer mes a partir del cual lo que entra menos lo que cuesta, acumulado, ya no vuelve a bajar de 0",
		"The first month after which what comes in minus what it costs, summed up, is never below 0 again")
	n := 0
	if r.BreakEvenMonth != nil {
		n = *r.BreakEvenMonth
	}
	if n <= 0 || n > len(r.Months) {
		l := w.account("month", formula,
			term{label: w.say("Lo que queda a los {T}", "What is left after {T}", "T", w.horizon()), v: r.TotalBenefit - r.TotalCost},
			term{label: w.say("Lo que entra en {T}", "What comes in within {T}", "T", w.horizon()), v: r.TotalBenefit},
			term{op: "−", label: w.say("Lo que sale, tus horas incluidas", "What goes out, your hours included"), v: r.TotalCost})
		w.middleMonth(&l)
		return l
	}
	before := -c.Inputs.SetupCost
	if n > 1 {
		before = r.Months[n-2].Cumulative
	}
	month := r.Months[n-1]
	number := w.loc.Number(float64(n), 0)
	l := w.account("month", formula,
		term{label: w.say("Lo que queda al final del mes {n}", "What is left at the end of month {n}", "n", number), v: month.Cumulative},
		term{label: w.say("Lo que quedaba antes del mes {n}", "What was left before month {n}", "n", number), v: before},
		term{op: "+", label: w.say("Entra ese mes", "Comes in that month"), v: month.Benefit},
		term{op: "−", label: w.say("Sale ese mes", "Goes out that month"), v: month.Cost})
	w.middleMonth(&l)
	return l
}

// middleMonth names the account of the month, and says which it is in the
// middle of the scenarios.
func (w *writer) middleMonth(l *Ledger) {
	l.Question = w.say("¿Cómo se calcula el mes?", "How is the month worked out?")
	w.central(l, func(o *analysis.CaseOdds) string {
		if m := likelyMonth(o); m > 0 {
			return w.monthOrNot(&m)
		}
		return w.monthOrNot(nil)
	})
}

// overLedger is the plan against stopping, both in today's money.
func (w *writer) overLedger(c *analysis.Case) Ledger {
	stop := c.NPVOverStopping
	l := w.account("over",
		w.say("Lo que añade = VAN de seguir − VAN de parar", "What it adds = NPV of going on − NPV of stopping"),
		term{label: w.say("Lo que añade frente a parar", "What it adds over stopping"), v: stop},
		term{label: w.say("Valor actual neto de seguir", "Net present value of going on"), v: c.Result.NPV},
		term{op: "−", label: w.say("Valor actual neto de parar hoy", "Net present value of stopping today"), v: c.Result.NPV - stop})
	w.cite(&l, "fadeHalfLifeMonths")
	l.Notes = append(l.Notes, w.say("Parar no cuesta nada, y lo que ya tienes sigue trayendo algo mientras se olvidan de ti.",
		"Stopping costs nothing, and what you have goes on bringing something while people forget you."))
	w.central(&l, func(o *analysis.CaseOdds) string { return w.signedRound(o.Over.P50) })
	return l
}

// npvLedger is what comes in and goes out in today's money.
func (w *writer) npvLedger(c *analysis.Case) Ledger {
	d := c.Inputs.AnnualDiscountRate
	l := w.account("npv",
		w.say("VAN = suma de lo que queda cada mes ÷ (1 + i) elevado al mes; i = (1 + d) elevado a 1/12 − 1, con d = {d}",
			"NPV = sum of what is left each month ÷ (1 + i) to the power of the month; i = (1 + d) to the power of 1/12 − 1, with d = {d}",
			"d", w.loc.Percent(d, few(d*100))),
		term{label: w.say("Valor actual neto (VAN)", "Net present value (NPV)"), v: c.Result.NPV, paths: []string{"annualDiscountRate"}},
		term{label: w.say("Lo que entra, en dinero de hoy", "What comes in, in today's money"), v: c.Result.PresentValueBenefit},
		term{op: "−", label: w.say("Lo que sale, en dinero de hoy", "What goes out, in today's money"), v: c.Result.PresentValueCost})
	return l
}

// inLedger is what comes in, line by line.
func (w *writer) inLedger(c *analysis.Case) Ledger {
	var terms []term
	for _, line := range w.benefitLines(&c.Result.BenefitByLine) {
		op := "+"
		if len(terms) == 0 {
			op = ""
		}
		terms = append(terms, term{op: op, label: line.name, v: line.v})
	}
	if len(terms) == 0 {
		terms = append(terms, term{label: w.say("Nada de lo que contamos", "Nothing that we count"), v: 0})
	}
	l := w.account("in",
		w.say("Todo es margen o ahorro, nunca facturación", "All of it is margin or savings, never revenue"),
		term{label: w.say("Lo que entra en {T}", "What comes in within {T}", "T", w.horizon()), v: c.Result.TotalBenefit}, terms...)
	w.citeAll(&l)
	return l
}
