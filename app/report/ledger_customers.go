package report

import "quilate/app/analysis"

// customersLedger is where the new customers come from.
func (w *writer) customersLedger(c *analysis.Case) Ledger {
	r := &c.Result
	own := r.CustomersAcquired - r.ReferredCustomers - r.AdvocacyCustomers
	terms := []term{{label: w.say("Vienen por tus redes y no te habrían comprado sin ellas", "Come through your channels and would not have bought without them"), v: own, kind: count, from: analysis.Derived, paths: []string{"incrementality"}}}
	if r.AdvocacyCustomers > 0 {
		terms = append(terms, term{op: "+", label: w.say("Los traen tus clientes de siempre", "Brought by your existing customers"), v: r.AdvocacyCustomers, kind: count, from: analysis.Derived, paths: []string{"loyalty.referralsPerMonth"}})
	}
	if r.ReferredCustomers > 0 {
		terms = append(terms, term{op: "+", label: w.say("Los traen los clientes nuevos", "Brought by new customers"), v: r.ReferredCustomers, kind: count, from: analysis.Derived, paths: []string{"referral.coefficient"}})
	}
	l := w.account("customers", w.say("Cada cliente se cuenta una vez, y nunca más de los que caben en tu mercado", "Every customer counts once, and never more than your market holds"),
		term{label: w.say("Clientes ganados en {T}", "Customers won within {T}", "T", w.horizon()), v: r.CustomersAcquired, kind: factor}, terms...)
	l.Question = w.say("¿Cómo se calculan los clientes ganados?", "How are the customers won worked out?")
	cal := w.r.Present.Calibration
	if w.r.Present.Observed != nil {
		note := w.say("Con los datos supuestos saldrían {a} clientes al mes; tú dices {b}; usamos el tuyo.",
			"Assumed values would give {a} customers a month; you report {b}; we use yours.",
			"a", w.perMonth(cal.AssumedPerMonth), "b", w.perMonth(cal.ObservedPerMonth))
		l.Notes = append(l.Notes, note)
		if rec := cal.RecommendedPerMonth; rec > 1e-9 {
			if cal.Target > 0 {
				l.Notes = append(l.Notes, w.say("De esos {b}, unos {r} vienen porque otro cliente te recomienda: los contamos ahí, y una sola vez.",
					"Of those {b}, about {r} come because another customer recommends you: we count them there, and only once.",
					"b", w.perMonth(cal.ObservedPerMonth), "r", w.perMonth(rec)))
			} else {
				l.Notes = append(l.Notes, w.say("Según tus cifras, todos vendrían recomendados y tus redes no traerían a ninguno más. Revisa cuántos te traen tus clientes.",
					"By your figures all of them come by recommendation and your channels bring nobody else. Check how many your customers bring."))
			}
		}
		if a, b := cal.AssumedPerMonth, cal.ObservedPerMonth; a > 0 && b > 0 && (a > 10*b || b > 10*a) {
			l.Notes = append(l.Notes, w.say("Son cifras muy distintas. Puede que lleguen por otro camino o que falte un canal.",
				"The two are far apart. People may come another way, or a channel may be missing."))
		}
	}
	w.cite(&l, "observed")
	return l
}
