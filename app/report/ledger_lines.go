package report

import "quilate/app/analysis"

// lineLedgers are the accounts of the lines of what comes in.
func (w *writer) lineLedgers(c *analysis.Case) []Ledger {
	var out []Ledger
	r, in := &c.Result, &c.Inputs
	margin := in.OrderValue * in.GrossMargin
	add := func(l Ledger, name string) {
		l.Question = w.how(name)
		out = append(out, l)
	}
	for _, line := range w.benefitLines(&r.BenefitByLine) {
		switch line.id {
		case "direct":
			first := r.CustomersAcquired * margin
			l := w.account("line-direct", line.how,
				term{label: line.name, v: line.v},
				term{label: w.say("Clientes ganados", "Customers won"), v: r.CustomersAcquired, kind: count, from: analysis.Derived, paths: []string{"observed"}},
				term{op: "×", label: w.say("Lo que gastan en una compra", "What they spend per purchase"), v: in.OrderValue, paths: []string{"orderValue"}},
				term{op: "×", label: w.say("Margen", "Margin"), v: in.GrossMargin, kind: share, paths: []string{"grossMargin"}},
				term{op: "=", label: w.say("Primeras compras", "First purchases"), v: first},
				term{op: "+", label: w.say("Compras que repiten dentro del plazo", "Repeat purchases within the time"), v: line.v - first, from: analysis.Derived, paths: []string{"ordersPerMonth"}})
			for _, p := range []string{"incrementality", "referral.coefficient", "loyalty.referralsPerMonth", "yearlyRetention", "ordersPerMonth"} {
				w.cite(&l, p)
			}
			add(l, line.name)
		case "service":
			s := &in.Service
			months := 0.0
			if per := s.ContactsPerMonth * s.ResolutionRate * s.DeflectionRate * s.CostPerContact * s.CashableShare; per > 0 {
				months = line.v / per
			}
			l := w.account("line-service", line.how,
				term{label: line.name, v: line.v},
				term{label: w.say("Dudas de clientes al mes", "Customers' questions a month"), v: s.ContactsPerMonth, kind: count, paths: []string{"service.contactsPerMonth", "service.messages"}},
				term{op: "×", label: w.say("Resueltas", "Solved"), v: s.ResolutionRate, kind: share, paths: []string{"service.resolutionRate"}},
				term{op: "×", label: w.say("Habrían sido una llamada o un correo", "Would have been a call or e-mail"), v: s.DeflectionRate, kind: share, paths: []string{"service.deflectionRate"}},
				term{op: "×", label: w.say("Lo que te cuesta una llamada o un correo", "What a call or e-mail costs you"), v: s.CostPerContact, from: analysis.Derived, paths: []string{"service.minutes"}},
				term{op: "×", label: w.say("Parte que se nota en dinero", "Part that shows up as money"), v: s.CashableShare, kind: share, paths: []string{"service.cashableShare"}},
				term{op: "×", label: w.monthsAtFull(), v: months, kind: count, from: analysis.Model})
			add(l, line.name)
		case "assisted":
			a := &in.Assisted
			months := 0.0
			if per := a.OrdersPerMonth * margin * a.Attribution; per > 0 {
				months = line.v / per
			}
			l := w.account("line-assisted", line.how,
				term{label: line.name, v: line.v},
				term{label: w.say("Compras al mes en que tus redes participan", "Purchases a month your channels take part in"), v: a.OrdersPerMonth, kind: count, paths: []string{"assisted.ordersPerMonth"}},
				term{op: "×", label: w.say("Lo que gastan en una compra", "What they spend per purchase"), v: in.OrderValue, paths: []string{"orderValue"}},
				term{op: "×", label: w.say("Margen", "Margin"), v: in.GrossMargin, kind: share, paths: []string{"grossMargin"}},
				term{op: "×", label: w.say("Parte en que tus redes pesaron", "Share in which your channels mattered"), v: a.Attribution, kind: share, paths: []string{"assisted.attribution"}},
				term{op: "×", label: w.monthsAtFull(), v: months, kind: count, from: analysis.Model})
			add(l, line.name)
		case "retention":
			kept := 0.0
			if monthly := margin * in.OrdersPerMonth; monthly > 0 {
				kept = line.v / monthly
			}
			l := w.account("line-retention", line.how,
				term{label: line.name, v: line.v},
				term{label: w.say("Meses de cliente que se queda de más, en todo el plazo", "Customer months kept, over the whole time"), v: kept, kind: count, from: analysis.Derived, paths: []string{"loyalty.monthlyRetentionGain"}},
				term{op: "×", label: w.say("Compras de un cliente al mes", "Purchases of a customer a month"), v: in.OrdersPerMonth, kind: factor, paths: []string{"ordersPerMonth"}},
				term{op: "×", label: w.say("Lo que gastan en una compra", "What they spend per purchase"), v: in.OrderValue, paths: []string{"orderValue"}},
				term{op: "×", label: w.say("Margen", "Margin"), v: in.GrossMargin, kind: share, paths: []string{"grossMargin"}})
			w.cite(&l, "loyalty.exposedShare")
			add(l, line.name)
		case "frequency":
			uplift := (1+in.Loyalty.FrequencyGain)*(1+in.Loyalty.OrderValueGain) - 1
			months := 0.0
			if per := in.CustomerBase * in.Loyalty.ExposedShare * margin * in.OrdersPerMonth * uplift; per > 0 {
				months = line.v / per
			}
			l := w.account("line-frequency", line.how,
				term{label: line.name, v: line.v},
				term{label: w.say("Tus clientes", "Your customers"), v: in.CustomerBase, kind: count, paths: []string{"customerBase"}},
				term{op: "×", label: w.say("Llegas a", "You reach"), v: in.Loyalty.ExposedShare, kind: share, paths: []string{"loyalty.exposedShare"}},
				term{op: "×", label: w.say("Compras de un cliente al mes", "Purchases of a customer a month"), v: in.OrdersPerMonth, kind: factor, paths: []string{"ordersPerMonth"}},
				term{op: "×", label: w.say("Lo que gastan en una compra", "What they spend per purchase"), v: in.OrderValue, paths: []string{"orderValue"}},
				term{op: "×", label: w.say("Margen", "Margin"), v: in.GrossMargin, kind: share, paths: []string{"grossMargin"}},
				term{op: "×", label: w.say("Lo que compran o gastan de más", "How much more they buy or spend"), v: uplift, kind: share, paths: []string{"loyalty.frequencyGain", "loyalty.orderValueGain"}},
				term{op: "×", label: w.monthsAtFull(), v: months, kind: count, from: analysis.Model})
			add(l, line.name)
		case "savings":
			add(w.monthlyLine("line-savings", line, in.OtherSavingsPerMonth, "otherSavingsPerMonth"), line.name)
		case "synergy":
			add(w.monthlyLine("line-synergy", line, in.SynergyMarginPerMonth, "synergyMarginPerMonth"), line.name)
		}
	}
	return append(out, w.discountLedger(c))
}

func (w *writer) monthsAtFull() string {
	if w.r.Present.Starting {
		return w.say("Meses, contando a medias los de subida", "Months, those of the rise counted in part")
	}
	return w.say("Meses", "Months")
}

func (w *writer) monthlyLine(id string, line benefit, perMonth float64, path string) Ledger {
	months := 0.0
	if perMonth > 0 {
		months = line.v / perMonth
	}
	return w.account(id, line.how, term{label: line.name, v: line.v},
		term{label: w.say("Al mes", "A month"), v: perMonth, paths: []string{path}},
		term{op: "×", label: w.monthsAtFull(), v: months, kind: count, from: analysis.Model})
}

// discountLedger turns what comes in into today's money.
func (w *writer) discountLedger(c *analysis.Case) Ledger {
	r := &c.Result
	l := w.account("discount", w.say("cada mes se divide entre (1 + i) elevado al mes", "every month is divided by (1 + i) to the power of the month"),
		term{label: w.say("Lo que entra, en dinero de hoy", "What comes in, in today's money"), v: r.PresentValueBenefit, paths: []string{"annualDiscountRate"}},
		term{label: w.say("Lo que entra, sin pasarlo a dinero de hoy", "What comes in, not in today's money yet"), v: r.TotalBenefit},
		term{op: "−", label: w.say("Lo que pierde por llegar más tarde", "What it loses by coming later"), v: r.TotalBenefit - r.PresentValueBenefit, from: analysis.Derived, paths: []string{"annualDiscountRate"}})
	l.Question = w.say("¿Cómo se pasa a dinero de hoy?", "How is it turned into today's money?")
	return l
}
