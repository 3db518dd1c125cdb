package report

import "quilate/app/analysis"

// planLedgers are one account a row of the table, for every plan.
func (w *writer) planLedgers(list []shown) []Ledger {
	var out []Ledger
	for i, p := range list {
		if p.c.Kind == "present" && p.ranged || p.c.Kind == "stopping" && p.r.TotalBenefit == 0 {
			continue
		}
		l := w.account(id("plan-npv", i), w.say("lo que entra − lo que sale, en dinero de hoy", "what comes in − what goes out, in today's money"),
			term{label: w.say("Valor actual neto", "Net present value"), v: p.r.NPV},
			term{label: w.say("Lo que entra, en dinero de hoy", "What comes in, in today's money"), v: p.r.PresentValueBenefit},
			term{op: "−", label: w.say("Lo que sale, en dinero de hoy", "What goes out, in today's money"), v: p.r.PresentValueCost})
		l.Question = w.say("{plan}: ¿cómo se calcula {value}?", "{plan}: how is {value} worked out?", "plan", p.name, "value", l.Total.Value)
		w.cite(&l, "annualDiscountRate")
		w.citeChanges(&l, p.c)
		out = append(out, l)
		if p.r.ROI != nil {
			l := w.account(id("plan-roi", i), w.say("ROI = (lo que entra − lo que sale) ÷ lo que sale", "ROI = (what comes in − what goes out) ÷ what goes out"),
				term{label: w.say("Retorno (ROI)", "Return (ROI)"), v: *p.r.ROI, kind: share},
				term{label: w.say("Lo que entra en {T}", "What comes in within {T}", "T", w.horizon()), v: p.r.TotalBenefit},
				term{op: "−", label: w.say("Lo que sale", "What goes out"), v: p.r.TotalCost},
				term{op: "=", label: w.say("Lo que queda", "What is left"), v: p.r.TotalBenefit - p.r.TotalCost},
				term{op: "÷", label: w.say("Lo que sale", "What goes out"), v: p.r.TotalCost})
			l.Question = w.say("{plan}: ¿cómo se calcula {value}?", "{plan}: how is {value} worked out?", "plan", p.name, "value", l.Total.Value)
			out = append(out, l)
		}
		out = append(out, w.planCostLedger(i, p)...)
		if p.c.Kind == "stopping" {
			continue
		}
		over := w.account(id("plan-over", i), w.say("VAN de la opción − VAN de parar", "NPV of the option − NPV of stopping"),
			term{label: w.overName(), v: p.over},
			term{label: w.say("Valor actual neto de la opción", "Net present value of the option"), v: p.r.NPV},
			term{op: "−", label: w.say("Valor actual neto de parar", "Net present value of stopping"), v: p.r.NPV - p.over})
		over.Question = w.say("{plan}, frente a parar: ¿cómo se calcula {value}?", "{plan}, over stopping: how is {value} worked out?", "plan", p.name, "value", over.Total.Value)
		out = append(out, over)
		for _, each := range []struct {
			id, label, n string
			v            *float64
			count        float64
		}{
			{"plan-perfollower", w.say("Coste por seguidor ganado", "Cost per follower gained"), w.say("Seguidores ganados", "Followers gained"), p.r.CostPerFollower, p.r.FollowersGained},
			{"plan-pereffective", w.say("Coste por seguidor ganado que podría comprar", "Cost per follower gained who could buy"), w.say("De ellos, reales y que podrían comprarte", "Of them, real and could buy"), p.r.CostPerEffectiveFollower, p.r.EffectiveFollowersGained},
			{"plan-percustomer", w.say("Coste por cliente nuevo de más", "Cost per extra new customer"), w.say("Clientes nuevos de más", "Extra new customers"), p.r.CostPerNewCustomer, p.r.CustomersAcquired},
		} {
			if each.v == nil {
				continue
			}
			l := w.account(id(each.id, i), w.say("lo que sale ÷ cuántos", "what goes out ÷ how many"),
				term{label: each.label, v: *each.v},
				term{label: w.say("Lo que sale en {T}", "What goes out within {T}", "T", w.horizon()), v: p.r.TotalCost},
				term{op: "÷", label: each.n, v: each.count, kind: count})
			l.Question = w.say("{plan}, {what}: ¿cómo se calcula {value}?", "{plan}, {what}: how is {value} worked out?", "plan", p.name, "what", lowerFirst(each.label), "value", l.Total.Value)
			out = append(out, l)
		}
	}
	return out
}

// planCostLedger is what a plan costs, line by line.
func (w *writer) planCostLedger(i int, p shown) []Ledger {
	var terms []term
	sum := 0.0
	for _, line := range p.c.Lines {
		if line.Amount <= 0 {
			continue
		}
		op := "+"
		if len(terms) == 0 {
			op = ""
		}
		terms = append(terms, term{op: op, label: w.costName(line), v: line.Amount, from: analysis.Derived})
		sum += line.Amount
	}
	if len(terms) == 0 {
		return nil
	}
	terms = append(terms, term{op: "=", label: w.say("Al mes", "A month"), v: sum}, term{op: "×", label: w.say("Meses", "Months"), v: float64(len(p.r.Months)), kind: count, from: analysis.Model})
	if p.c.Inputs.SetupCost > 0 {
		terms = append(terms, term{op: "+", label: w.say("Gasto inicial", "Start-up cost"), v: p.c.Inputs.SetupCost, paths: []string{"setupCost"}})
	}
	l := w.account(id("plan-out", i), w.say("dinero al mes × meses + gasto inicial", "money a month × months + start-up cost"),
		term{label: w.say("Coste en {T}", "Cost within {T}", "T", w.horizon()), v: p.r.TotalCost}, terms...)
	l.Question = w.say("{plan}: ¿en qué se van {value}?", "{plan}: what do {value} go on?", "plan", p.name, "value", l.Total.Value)
	return []Ledger{l}
}

// citeChanges names the conventions a plan's new ways in rest on.
func (w *writer) citeChanges(l *Ledger, c *analysis.Case) {
	if c.Written && len(w.r.Doc.Plans) > 0 {
		return
	}
	for _, change := range c.Changes {
		if change.Add == nil {
			continue
		}
		_, way, _ := cutPlace(change.Add.Place)
		for _, field := range []string{"_authentic", "_relevant", "_reachable", "_click_through", "_churn", "_cost_per_follower"} {
			w.citeRow(l, way+field)
		}
	}
	if len(l.Sources) > 0 {
		l.Notes = append(l.Notes, w.say("Las vías nuevas usan convenciones nuestras: nadie publica cifras que sirvan para todos.", "New ways in use our conventions: nobody publishes figures that hold for everybody."))
	}
}
