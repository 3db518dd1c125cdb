package report

import (
	"math"
	"strings"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/question"
)

// valueID is the account of one follower of a place, or of a way in that nobody
// uses.
func valueID(v *analysis.FollowerValue) string {
	if v.Place == "" {
		return "value-" + v.Source
	}
	return "value-" + strings.ReplaceAll(v.Place, ".", "-")
}

// followerLedger multiplies what a follower is worth.
func (w *writer) followerLedger(v *analysis.FollowerValue) (Ledger, bool) {
	st := v.Steps
	if v.Value < 0 || st.Months <= 0 {
		return Ledger{}, false
	}
	at := func(field string, more ...string) []string {
		if v.Place == "" {
			return more
		}
		return append([]string{"audiences." + v.Place + "." + field}, more...)
	}
	from := analysis.Convention
	if v.FromAnswers {
		from = ""
	}
	terms := []term{
		{label: w.say("Son personas reales", "Are real people"), v: st.Authentic, kind: share, paths: at("authentic"), from: from},
		{op: "×", label: w.say("Podrían comprarte", "Could buy from you"), v: st.Relevant, kind: share, paths: at("relevant"), from: from},
		{op: "×", label: w.say("Aún no son clientes", "Are not customers yet"), v: st.NotCustomer, kind: share, paths: at("customerShare"), from: from},
		{op: "×", label: w.say("Te ven en un mes", "See you in a month"), v: st.Reachable, kind: share, paths: at("reachable"), from: from},
	}
	if st.NotRepeated != 1 {
		terms = append(terms, term{op: "×", label: w.say("Sin gente repetida", "Nobody twice"), v: st.NotRepeated, kind: share, paths: []string{"overlap"}})
	}
	terms = append(terms,
		term{op: "×", label: w.say("Preguntan o entran", "Ask or visit"), v: st.ClickThrough, kind: share, paths: at("clickThroughRate"), from: from},
		term{op: "×", label: w.say("Acaban comprando", "End up buying"), v: st.Conversion, kind: share, paths: at("conversionRate", "conversionRate")},
		term{op: "×", label: w.say("No te habrían comprado sin tus redes", "Would not have bought without your channels"), v: st.Incrementality, kind: share, paths: at("incrementality", "incrementality")},
		term{op: "×", label: w.say("Meses que te sigue, descontados", "Months of following, discounted"), v: st.Months, kind: factor, paths: at("monthlyChurn"), from: from},
		term{op: "×", label: w.say("Margen que deja un cliente ganado, dentro del plazo", "Margin a customer won leaves, within the time"), v: st.MarginOfACustomer, kind: amount},
	)
	if st.Referral != 1 && v.Value > 0 {
		terms = append(terms, term{op: "×", label: w.say("Traen a otros", "Bring others"), v: st.Referral, kind: factor, paths: []string{"referral.coefficient"}})
	}
	l := w.account(valueID(v), w.say("valor = reales × podrían comprarte × aún no clientes × te ven × preguntan × compran × no habrían venido igual × meses × margen × recomendados",
		"value = real × could buy × not customers yet × see you × ask × buy × would not have come anyway × months × margin × referred"),
		term{label: w.say("Valor de un seguidor", "Value of a follower"), v: v.Value}, terms...)
	if !v.FromAnswers {
		for _, field := range []string{"_authentic", "_relevant", "_reachable", "_click_through", "_churn", "_cost_per_follower"} {
			w.citeRow(&l, v.Source+field)
		}
	}
	l.Question = w.say("{way}: ¿cómo se calcula lo que vale?", "{way}: how is its worth worked out?", "way", w.valueName(v))
	if note := w.adjusted(v); note != "" {
		l.Notes = append(l.Notes, note)
	}
	l.Notes = append(l.Notes, w.say("El margen ya descuenta el tiempo y los que dejan de comprar: lo calcula el mismo motor que todo lo demás.",
		"The margin already allows for time and for those who stop buying: the same engine works it out as everything else."))
	return l, true
}

// valuesLedgers are the accounts of the columns: over ten years, what a
// follower costs, and what comes back.
func (w *writer) valuesLedgers() []Ledger {
	var ten, costs, back []Working
	cost := w.workings("follower-cost", w.say("¿De dónde sale lo que cuesta un seguidor?", "Where does the cost of a follower come from?"), "", nil)
	converted := false
	for i := range w.r.Values {
		v := &w.r.Values[i]
		name := w.valueName(v)
		if v.TenYears > 0 {
			ten = append(ten, w.working(name, term{v: v.TenYears}, term{label: w.say("en {T}", "within {T}", "T", w.horizon()), v: v.Value},
				term{op: "+", label: w.say("desde entonces, hasta el mes 120", "from then on, up to month 120"), v: v.TenYears - v.Value}))
		}
		if v.Cost == nil {
			continue
		}
		k, rate := w.costWorking(name, v, &cost)
		costs, converted = append(costs, k), converted || rate
		if v.ROI != nil {
			back = append(back, w.working(name, term{v: *v.ROI, kind: share}, term{label: w.say("vale", "is worth"), v: v.Value},
				term{op: "−", label: w.say("cuesta", "costs"), v: *v.Cost}, term{op: "=", v: v.Value - *v.Cost}, term{op: "÷", label: w.say("cuesta", "costs"), v: *v.Cost}))
		}
	}
	var out []Ledger
	if len(ten) > 0 {
		out = append(out, w.workings("ten-years", w.say("¿Cómo se calcula lo que vale en diez años?", "How is what one is worth in ten years worked out?"),
			w.say("la misma cuenta, seguida hasta el mes 120", "the same account, carried on up to month 120"), ten))
	}
	if len(costs) > 0 {
		cost.Workings = costs
		cost.Formula = w.say("lo que has puesto tú; si no, nuestra convención", "what you entered; otherwise our convention")
		if converted {
			cost.Formula += w.say(" en euros × a cuánto está el euro", " in euros × what a euro is worth")
		}
		out = append(out, cost)
	}
	if len(back) > 0 {
		out = append(out, w.workings("follower-back", w.say("¿Cómo se calcula lo que vuelve de cada 100?", "How is what comes back of every 100 worked out?"),
			w.say("(lo que vale − lo que cuesta) ÷ lo que cuesta", "(what one is worth − what one costs) ÷ what one costs"), back))
	}
	return out
}

// costWorking says where the cost of a follower comes from; converted says
// that euros were turned into the account's money.
func (w *writer) costWorking(name string, v *analysis.FollowerValue, l *Ledger) (k Working, converted bool) {
	if own, ok := w.r.Doc.Number(assessment.Key("audience.costPerFollower", v.Place)); v.Place != "" && ok && own == *v.Cost {
		return w.working(name, term{v: own}, term{label: w.say("dato tuyo", "your figure"), v: own}), false
	}
	row := v.Source + "_cost_per_follower"
	if source, ok := channel.FollowerSourceByID(v.Source); ok {
		row = source.CostPerFollower
	}
	w.citeRow(l, row)
	f, _ := question.Figure(w.r.Doc, row)
	_, euros, _, ok := f.Range()
	if ok && euros > 0 && math.Abs(euros-*v.Cost) > 1e-9**v.Cost {
		return w.working(name, term{v: *v.Cost}, term{label: w.say("euros", "euros"), v: euros, kind: factor}, term{op: "×", v: *v.Cost / euros, kind: factor}), true
	}
	return w.working(name, term{v: *v.Cost}, term{label: w.say("convención", "convention"), v: *v.Cost}), false
}

// adjusted says what the share that ends up buying is made of where the
// customers somebody counts have moved it, "" elsewhere.
func (w *writer) adjusted(v *analysis.FollowerValue) string {
	factor := w.r.Present.Calibration.ConversionFactor
	if !v.FromAnswers || !w.r.Present.Adjusted {
		return ""
	}
	for _, a := range w.r.Present.Inputs.Audiences {
		if a.Name != v.Place || !(a.ConversionRate > 0) {
			continue
		}
		note := w.say("«Acaban comprando» no es solo lo que compra quien pregunta, {rate}: va multiplicado por {factor} para que salgan los clientes que tú cuentas.",
			"“End up buying” is not only the share of those who ask that buys, {rate}: it is multiplied by {factor} so that the customers you count come out.",
			"rate", w.loc.Percent(a.ConversionRate, few(100*a.ConversionRate)), "factor", w.loc.Number(factor, 1))
		if a.ConversionRate*factor >= 1-1e-9 {
			note += " " + w.say("Se queda en el 100\u00a0%, que es el tope.", "It stays at 100%, the most it can be.")
		}
		return note
	}
	return ""
}
