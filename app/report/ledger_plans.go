package report

import (
	"math"
	"strings"

	"quilate/app/analysis"
	"quilate/app/roi"
)

// planLedgers are one account for each row of the table, with a line for every
// plan.
func (w *writer) planLedgers(list []shown) []Ledger {
	var out []Ledger
	add := func(id, name, formula string, of func(shown) (Working, bool)) *Ledger {
		var lines []Working
		for _, p := range list {
			if k, ok := of(p); ok {
				lines = append(lines, k)
			}
		}
		if len(lines) == 0 {
			return &Ledger{}
		}
		out = append(out, w.workings(id, w.say("{row}: ¿cómo se calcula?", "{row}: how is it worked out?", "row", name), formula, lines))
		return &out[len(out)-1]
	}
	if w.odds != nil {
		for i := range oddsRows {
			add(oddsRows[i].id, w.oddsRow(i), w.tell(&oddsFormula), func(p shown) (Working, bool) {
				chance, ok := oddsRows[i].of(p)
				if !ok {
					return Working{}, false
				}
				happens, all := w.trials(chance)
				return w.working(p.name, term{v: scenarios * happens / all, kind: frequency}, term{v: happens, kind: count},
					term{op: "÷", v: all, kind: count}, term{op: "×", v: scenarios, kind: count}), all > 0
			})
		}
	}
	npv := add("plan-npv", w.say("Valor actual neto", "Net present value"), w.say("lo que entra − lo que sale, en dinero de hoy", "what comes in − what goes out, in today's money"), func(p shown) (Working, bool) {
		return w.working(p.name, term{v: p.r.NPV}, term{v: p.r.PresentValueBenefit}, term{op: "−", v: p.r.PresentValueCost}), true
	})
	w.cite(npv, "annualDiscountRate")
	for _, p := range list {
		w.citeChanges(npv, p.c)
	}
	add("plan-roi", w.say("Retorno (ROI)", "Return (ROI)"), w.say("(lo que entra − lo que sale) ÷ lo que sale", "(what comes in − what goes out) ÷ what goes out"), func(p shown) (Working, bool) {
		if p.r.ROI == nil {
			return Working{}, false
		}
		return w.returned(p.name, p.r), true
	})
	add("plan-month", w.say("Recuperas la inversión", "Money back"), w.say("lo acumulado + lo que entra − lo que sale; el primer mes desde el que ya no baja de 0", "the sum so far + what comes in − what goes out; the first month after which it is never below 0"), func(p shown) (Working, bool) {
		return w.monthWorking(p), p.c.Kind != "stopping"
	})
	add("plan-over", w.overName(), w.say("VAN de la opción − VAN de parar", "NPV of the option − NPV of stopping"), func(p shown) (Working, bool) {
		return w.working(p.name, term{v: p.over}, term{v: p.r.NPV}, term{op: "−", v: p.r.NPV - p.over}), p.c.Kind != "stopping"
	})
	add("plan-out", w.say("Coste en {T}", "Cost within {T}", "T", w.horizon()), w.say("dinero al mes × meses + gasto inicial", "money a month × months + start-up cost"), w.planCost)
	add("plan-customers", w.say("Clientes ganados", "Customers won"), w.say("por tus redes + recomendados; solo los que no te habrían comprado sin ellas", "through your channels + referred; only those who would not have bought without them"), func(p shown) (Working, bool) {
		r := p.r
		terms := []term{{label: w.say("por tus redes", "through your channels"), v: r.CustomersAcquired - r.ReferredCustomers - r.AdvocacyCustomers, kind: count}}
		if r.AdvocacyCustomers > 0 {
			terms = append(terms, term{op: "+", label: w.say("los traen tus clientes de siempre", "brought by existing customers"), v: r.AdvocacyCustomers, kind: count})
		}
		if r.ReferredCustomers > 0 {
			terms = append(terms, term{op: "+", label: w.say("los traen los nuevos", "brought by new ones"), v: r.ReferredCustomers, kind: count})
		}
		return w.working(p.name, term{v: r.CustomersAcquired, kind: factor}, terms...), true
	})
	add("plan-followers", w.say("Seguidores al final", "Followers at the end"), w.say("hoy + los que llegan − los que se van", "today + those who come − those who leave"), func(p shown) (Working, bool) {
		today := followersToday(&p.c.Inputs)
		return w.working(p.name, term{v: p.r.FollowersEnd, kind: count}, term{label: w.say("hoy", "today"), v: today, kind: count},
			term{op: "+", label: w.say("llegan", "come"), v: p.r.FollowersGained, kind: count},
			term{op: "−", label: w.say("se van", "leave"), v: today + p.r.FollowersGained - p.r.FollowersEnd, kind: count}), true
	})
	add("plan-reached", w.say("Posibles clientes que te ven, te sigan o no", "Possible customers who see you, followers or not"), w.say("seguidores × parte que es real, podría comprarte, aún no es cliente y te ve ese mes, nadie dos veces", "followers × share who are real, could buy, are not customers yet and see you that month, nobody twice"), func(p shown) (Working, bool) {
		return w.working(p.name, term{v: p.r.ReachedEnd, kind: count}, term{v: p.r.FollowersEnd, kind: count},
			term{op: "×", v: p.r.ReachedEnd / math.Max(1e-12, p.r.FollowersEnd), kind: share}), p.r.FollowersEnd > 0
	})
	for _, each := range []struct {
		id, name string
		cost     func(*roi.Result) *float64
		n        func(*roi.Result) float64
	}{
		{"plan-perfollower", w.say("Coste por seguidor ganado", "Cost per follower gained"), func(r *roi.Result) *float64 { return r.CostPerFollower }, func(r *roi.Result) float64 { return r.FollowersGained }},
		{"plan-pereffective", w.say("Coste por seguidor ganado que podría comprar", "Cost per follower gained who could buy"), func(r *roi.Result) *float64 { return r.CostPerEffectiveFollower }, func(r *roi.Result) float64 { return r.EffectiveFollowersGained }},
		{"plan-percustomer", w.say("Coste por cliente ganado", "Cost per customer won"), func(r *roi.Result) *float64 { return r.CostPerNewCustomer }, func(r *roi.Result) float64 { return r.CustomersAcquired }},
	} {
		add(each.id, each.name, w.say("lo que sale ÷ cuántos", "what goes out ÷ how many"), func(p shown) (Working, bool) {
			v := each.cost(p.r)
			if v == nil || *v == 0 {
				return Working{}, false
			}
			return w.working(p.name, term{v: *v}, term{v: p.r.TotalCost}, term{op: "÷", v: each.n(p.r), kind: count}), true
		})
	}
	add("plan-peak", w.say("Lo más que hay que poner por delante", "The most to put up front"), w.say("lo que sale − lo que entra, hasta el mes en que la suma está más baja", "what goes out − what comes in, up to the month in which the sum is lowest"), func(p shown) (Working, bool) {
		in, out, at, worst := lowest(&p.c.Inputs, p.r)
		return w.working(w.say("{plan}, hasta el mes {n}", "{plan}, up to month {n}", "plan", p.name, "n", w.loc.Number(float64(at), 0)),
			term{v: -worst}, term{v: out}, term{op: "−", v: in}), worst < 0
	})
	return out
}

// returned is a return on one line.
func (w *writer) returned(label string, r *roi.Result) Working {
	return w.working(label, term{v: *r.ROI, kind: share, whole: true}, term{v: r.TotalBenefit}, term{op: "−", v: r.TotalCost},
		term{op: "=", v: r.TotalBenefit - r.TotalCost}, term{op: "÷", v: r.TotalCost})
}

// monthWorking is the cash of the month in which the money is back, or of the
// last one.
func (w *writer) monthWorking(p shown) Working {
	n := len(p.r.Months)
	if m := p.r.BreakEvenMonth; m != nil && *m > 0 && *m <= n {
		n = *m
	}
	if n == 0 {
		return w.working(p.name, term{v: p.r.TotalBenefit - p.r.TotalCost}, term{v: p.r.TotalBenefit}, term{op: "−", v: p.r.TotalCost})
	}
	m := p.r.Months[n-1]
	return w.working(w.say("{plan}, al final del mes {n}", "{plan}, at the end of month {n}", "plan", p.name, "n", w.loc.Number(float64(n), 0)),
		term{v: m.Cumulative}, term{v: m.Cumulative - m.Net}, term{op: "+", v: m.Benefit}, term{op: "−", v: m.Cost})
}

// planCost is what a plan costs, line by line.
func (w *writer) planCost(p shown) (Working, bool) {
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
		terms = append(terms, term{op: op, label: lowerFirst(w.costName(line)), v: line.Amount})
		sum += line.Amount
	}
	if len(terms) == 0 {
		return Working{}, false
	}
	terms = append(terms, term{op: "=", v: sum}, term{op: "×", label: w.say("meses", "months"), v: float64(len(p.r.Months)), kind: count})
	if p.c.Inputs.SetupCost > 0 {
		terms = append(terms, term{op: "+", label: w.say("inicial", "start-up"), v: p.c.Inputs.SetupCost})
	}
	return w.working(p.name, term{v: p.r.TotalCost}, terms...), true
}

// followersToday is how many follow before the first month.
func followersToday(in *roi.Inputs) float64 {
	sum := 0.0
	for i := range in.Audiences {
		sum += in.Audiences[i].Followers
	}
	return sum
}

// lowest is the month in which cash is lowest: what has come in and gone out
// up to then, and the cash.
func lowest(inputs *roi.Inputs, r *roi.Result) (in, out float64, month int, cash float64) {
	out, cash = inputs.SetupCost, -inputs.SetupCost
	sumIn, sumOut := 0.0, inputs.SetupCost
	for i, m := range r.Months {
		sumIn += m.Benefit
		sumOut += m.Cost
		if m.Cumulative < cash {
			in, out, month, cash = sumIn, sumOut, i+1, m.Cumulative
		}
	}
	return in, out, month, cash
}

// citeChanges names the conventions a plan's new ways in rest on.
func (w *writer) citeChanges(l *Ledger, c *analysis.Case) {
	if c.Written && len(w.r.Doc.Plans) > 0 {
		return
	}
	before := len(l.Sources)
	for _, change := range c.Changes {
		if change.Add == nil {
			continue
		}
		_, way, _ := cutPlace(change.Add.Place)
		way, _, _ = strings.Cut(way, ".")
		for _, field := range []string{"_authentic", "_relevant", "_reachable", "_click_through", "_churn", "_cost_per_follower"} {
			w.citeRow(l, way+field)
		}
	}
	if len(l.Sources) > before && len(l.Notes) == 0 {
		l.Notes = append(l.Notes, w.say("Las vías nuevas usan convenciones nuestras: nadie publica cifras que sirvan para todos.", "New ways in use our conventions: nobody publishes figures that hold for everybody."))
	}
}
