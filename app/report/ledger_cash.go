package report

import (
	"math"

	"quilate/app/analysis"
)

// cashLedgers are the accounts of the figures for those who ask.
func (w *writer) cashLedgers(c *analysis.Case) []Ledger {
	out := []Ledger{w.peakLedger(c), w.horizonsLedger(c)}
	if l, ok := w.rateLedger(c); ok {
		out = append(out, l)
	}
	if tail := c.Result.TailValue; tail != nil && *tail > 0 {
		out = append(out, w.tailLedger(c))
	}
	return out
}

// peakLedger is the month in which most has been put in.
func (w *writer) peakLedger(c *analysis.Case) Ledger {
	in, out, at, worst := lowest(&c.Inputs, &c.Result)
	number := w.loc.Number(float64(at), 0)
	l := w.account("peak", w.say("el punto más bajo de lo que entra menos lo que cuesta, acumulado", "the lowest point of what comes in minus what it costs, summed up"),
		term{label: w.say("Lo que queda en el mes {n}", "What is left in month {n}", "n", number), v: worst},
		term{label: w.say("Entra hasta el mes {n}", "Comes in up to month {n}", "n", number), v: in},
		term{op: "−", label: w.say("Sale hasta el mes {n}", "Goes out up to month {n}", "n", number), v: out})
	l.Question = w.say("¿Cómo se calcula lo que hay que poner por delante?", "How is what you put up front worked out?")
	return l
}

// horizonsLedger is the net present value over one, two and three years. The
// same goes out every month, so that what comes in follows.
func (w *writer) horizonsLedger(c *analysis.Case) Ledger {
	var lines []Working
	i := math.Expm1(math.Log1p(c.Inputs.AnnualDiscountRate) / 12)
	for _, months := range horizons {
		npv, ok := c.NPVByHorizon[months]
		if !ok {
			continue
		}
		out, factor := c.Inputs.SetupCost, 1.0
		for range months {
			factor /= 1 + i
			out += c.MonthlyTotal * factor
		}
		lines = append(lines, w.working(w.loc.Months(months), term{v: npv}, term{v: npv + out}, term{op: "−", v: out}))
	}
	l := w.workings("horizons", w.say("¿Cómo se calcula el valor actual neto a uno, dos y tres años?", "How is net present value over one, two and three years worked out?"),
		w.say("lo que entra − lo que sale, en dinero de hoy, hasta ese mes; cada mes se divide entre (1 + i) elevado al mes", "what comes in − what goes out, in today's money, up to that month; every month is divided by (1 + i) to the power of the month"), lines)
	w.cite(&l, "annualDiscountRate")
	return l
}

// rateLedger shows that at the internal rate of return nothing is left.
func (w *writer) rateLedger(c *analysis.Case) (Ledger, bool) {
	irr := c.Result.AnnualIRR
	if irr == nil || *irr < 0 {
		return Ledger{}, false
	}
	in, out, factor := 0.0, c.Inputs.SetupCost, 1.0
	for _, m := range c.Result.Months {
		factor /= math.Pow(1+*irr, 1.0/12)
		in += m.Benefit * factor
		out += m.Cost * factor
	}
	if !finite(in) || !finite(out) || math.Abs(in-out) > 1e-4*math.Max(1, out) {
		return Ledger{}, false
	}
	rate := w.loc.Percent(*irr, max(1, few(*irr*100)))
	l := w.account("irr", w.say("La TIR es el interés al año con el que lo que entra y lo que sale valen hoy lo mismo", "The IRR is the interest a year at which what comes in and what goes out are worth the same today"),
		term{label: w.say("Lo que queda", "What is left"), v: 0},
		term{label: w.say("Lo que entra, a un {rate} al año", "What comes in, at {rate} a year", "rate", rate), v: out},
		term{op: "−", label: w.say("Lo que sale, a un {rate} al año", "What goes out, at {rate} a year", "rate", rate), v: out})
	l.Question = w.say("¿Cómo se calcula la TIR?", "How is the IRR worked out?")
	return l, true
}

// tailLedger is what the customers won are still worth afterwards.
func (w *writer) tailLedger(c *analysis.Case) Ledger {
	r := &c.Result
	each := *r.TailValue / math.Max(1e-12, r.ActiveCustomersEnd)
	l := w.account("tail", w.say("clientes que siguen × margen que les queda, en dinero de hoy", "customers who stay × margin still to come, in today's money"),
		term{label: w.say("Después del plazo", "After the time"), v: *r.TailValue},
		term{label: w.say("Clientes ganados que siguen comprando al final", "Customers won who still buy at the end"), v: r.ActiveCustomersEnd, kind: count},
		term{op: "×", label: w.say("Lo que aún deja cada uno, en dinero de hoy", "What each still leaves, in today's money"), v: each})
	w.cite(&l, "yearlyRetention")
	w.cite(&l, "ordersPerMonth")
	l.Question = w.say("¿Cómo se calcula lo que viene después?", "How is what comes afterwards worked out?")
	return l
}
