package report

import (
	"math"
	"strings"

	"quilate/app/analysis"
	"quilate/app/channel"
	"quilate/app/chart"
	"quilate/app/i18n"
)

// oddsRows are the rows of the table that count scenarios.
var oddsRows = [...]struct {
	id   string
	name i18n.Text
	of   func(shown) (analysis.Chance, bool)
}{
	{"plan-back", text("Escenarios en que recuperas la inversión", "Scenarios in which you get your money back"),
		func(p shown) (analysis.Chance, bool) { return p.o.Back, p.r.ROI != nil && !p.without }},
	{"plan-beats", text("Escenarios en que gana a parar", "Scenarios in which it beats stopping"),
		func(p shown) (analysis.Chance, bool) {
			_, chance := p.spread()
			return chance, p.c.Kind != "stopping"
		}},
	{"plan-wins", text("Escenarios en que gana a todas", "Scenarios in which it beats all"),
		func(p shown) (analysis.Chance, bool) { return p.o.Wins, !p.without }},
}

// centralNotMiddle tells the table's figures from those of the drawing over it.
var centralNotMiddle = text("cada dato en su valor más normal. El gráfico marca el centro de los 50\u00a0escenarios, que cae cerca pero no justo ahí.",
	"each figure at its most likely value. The chart marks the middle of the 50\u00a0scenarios, which is near but not just there.")

var beatsStart = text("Escenarios en que gana a no empezar", "Scenarios in which it beats not starting")

// oddsRow is what such a row is called.
func (w *writer) oddsRow(i int) string {
	if oddsRows[i].id == "plan-beats" && w.r.Present.Starting {
		return w.tell(&beatsStart)
	}
	return w.tell(&oddsRows[i].name)
}

// plansTable sets every figure of every plan side by side.
func (w *writer) plansTable(list []shown) Table {
	t := Table{Table: chart.Table{Caption: w.say("Las opciones, caso central a {T}", "The options, central case within {T}", "T", w.horizon()), Head: []string{""}}, Tones: []string{""}, Top: 1, Fold: w.tell(&plansFold)}
	for _, p := range list {
		t.Head, t.Tones = append(t.Head, p.name), append(t.Tones, p.tone)
	}
	if w.odds != nil {
		t.Caption += ": " + w.tell(&centralNotMiddle)
	}
	none := w.say("no\u00a0hay", "none")
	if w.odds != nil {
		for i := range oddsRows {
			if _, ok := oddsRows[i].of(list[0]); !ok {
				continue
			}
			printed, raw := []string{w.oddsRow(i)}, []float64{math.NaN()}
			for _, p := range list {
				if chance, ok := oddsRows[i].of(p); ok {
					printed, raw = append(printed, w.outOf(chance)), append(raw, chance.Share)
				} else {
					printed, raw = append(printed, "–"), append(raw, math.NaN())
				}
			}
			t.Rows, t.Numeric = append(t.Rows, printed), append(t.Numeric, raw)
		}
		t.Top = len(t.Rows)
	}
	// amounts are written alike along a row
	amounts := func(name string, signed bool, of func(shown) (float64, string)) {
		biggest := 0.0
		for _, p := range list {
			v, _ := of(p)
			biggest = max(biggest, math.Abs(v))
		}
		printed, raw := []string{name}, []float64{math.NaN()}
		for _, p := range list {
			v, instead := of(p)
			switch {
			case instead != "":
				printed, raw = append(printed, instead), append(raw, math.NaN())
				continue
			case signed:
				printed = append(printed, w.loc.SignedMoney(v, w.centsFor(biggest)))
			default:
				printed = append(printed, w.loc.Money(v, w.centsFor(biggest)))
			}
			raw = append(raw, v)
		}
		t.Rows, t.Numeric = append(t.Rows, printed), append(t.Numeric, raw)
	}
	row := func(name string, of func(shown) (string, float64)) {
		printed, raw := []string{name}, []float64{math.NaN()}
		for _, p := range list {
			s, v := of(p)
			printed, raw = append(printed, s), append(raw, v)
		}
		t.Rows, t.Numeric = append(t.Rows, printed), append(t.Numeric, raw)
	}
	money := func(v *float64) (string, float64) {
		if v == nil || *v == 0 {
			return none, math.NaN()
		}
		return w.cell(*v), *v
	}
	amounts(w.say("Valor actual neto", "Net present value"), true, func(p shown) (float64, string) { return p.r.NPV, "" })
	row(w.say("Retorno (ROI)", "Return (ROI)"), func(p shown) (string, float64) {
		if p.r.ROI == nil {
			return w.say("sin\u00a0coste", "no\u00a0cost"), math.NaN()
		}
		return w.loc.SignedPercent(*p.r.ROI, 0), *p.r.ROI
	})
	row(w.say("Recuperas la inversión", "Money back"), func(p shown) (string, float64) {
		if p.c.Kind == "stopping" {
			return "–", math.NaN()
		}
		if p.r.BreakEvenMonth == nil {
			return w.say("no", "no"), math.NaN()
		}
		return strings.ReplaceAll(w.monthOrNot(p.r.BreakEvenMonth), " ", "\u00a0"), float64(*p.r.BreakEvenMonth)
	})
	amounts(w.overName(), true, func(p shown) (float64, string) {
		if p.c.Kind == "stopping" {
			return 0, "–"
		}
		return p.over, ""
	})
	amounts(w.say("Coste en {T}", "Cost within {T}", "T", w.horizon()), false, func(p shown) (float64, string) { return p.r.TotalCost, "" })
	row(w.say("Clientes ganados", "Customers won"), func(p shown) (string, float64) {
		return w.people(p.r.CustomersAcquired), p.r.CustomersAcquired
	})
	row(w.say("Seguidores al final", "Followers at the end"), func(p shown) (string, float64) { return w.people(p.r.FollowersEnd), p.r.FollowersEnd })
	row(w.say("Posibles clientes que te ven, te sigan o no", "Possible customers who see you, followers or not"), func(p shown) (string, float64) { return w.people(p.r.ReachedEnd), p.r.ReachedEnd })
	row(w.say("Coste por seguidor ganado", "Cost per follower gained"), func(p shown) (string, float64) { return money(p.r.CostPerFollower) })
	row(w.say("Coste por seguidor ganado que podría comprar", "Cost per follower gained who could buy"), func(p shown) (string, float64) { return money(p.r.CostPerEffectiveFollower) })
	row(w.say("Coste por cliente ganado", "Cost per customer won"), func(p shown) (string, float64) { return money(p.r.CostPerNewCustomer) })
	amounts(w.say("Lo más que hay que poner por delante", "The most to put up front"), false, func(p shown) (float64, string) { return -p.r.PeakFunding, "" })
	return t
}

func (w *writer) overName() string {
	if w.r.Present.Starting {
		return w.say("Frente a no empezar", "Over not starting")
	}
	return w.say("Frente a parar", "Over stopping")
}

// cell writes an amount in a table: cents below a hundred, more below one.
func (w *writer) cell(v float64) string {
	if math.Abs(v) >= 100 {
		return w.loc.Money(v, 0)
	}
	d := w.cents()
	for d < 6 && shy(v, d) {
		d++
	}
	return w.loc.Money(v, d)
}

var contestNotice = text("Un sorteo trae a quien quiere el premio: gana solo si el premio elige a quien te compraría.", "A contest brings those who want the prize: it wins only if the prize picks those who would buy.")

// plansNotes says what the comparison rests on.
func (w *writer) plansNotes(list []shown) []string {
	var notes []string
	var quantity, good *analysis.Case
	same, idle := true, false
	for _, p := range list {
		switch p.c.Kind {
		case "quantity":
			quantity = p.c
		case "quality":
			good = p.c
		}
		if p.c.Kind != "stopping" {
			same = same && p.c.SameBudget
		}
		idle = idle || len(p.c.NoEffect) > 0
	}
	if !same {
		notes = append(notes, w.say("No todas cuestan lo mismo: eso compara tamaños, no maneras de gastar.", "They do not all cost the same: that compares sizes, not ways of spending."))
	}
	if quantity != nil && good != nil {
		x, y := good.Result.NPV-quantity.Result.NPV, good.Without.NPV-quantity.Without.NPV
		winner, other := w.planName(good), w.planName(quantity)
		if x < 0 {
			x, y, winner, other = -x, -y, other, winner
		}
		more := func(v float64) string {
			if v >= 0 {
				return w.say("{v} más", "{v} more", "v", w.round(v))
			}
			return w.say("{v} menos", "{v} less", "v", w.round(-v))
		}
		level := math.Abs(x) <= aboutLevel*math.Max(good.Result.PresentValueCost, quantity.Result.PresentValueCost)
		switch {
		case more(x) == more(y):
			notes = append(notes, w.say("Con atención y fidelidad o sin ellas, la diferencia entre Calidad y Cantidad es la misma.", "With or without service and loyalty, the difference between Quality and Quantity is the same."))
		default:
			note := w.say("Con atención y fidelidad, a {winner} le quedan {x} que a {other}. Sin contarlas, {y}.", "With service and loyalty, {winner} ends up with {x} than {other}. Leaving them out, {y}.", "winner", winner, "other", other, "x", more(x), "y", more(y))
			switch {
			case level:
			case sign(x) == sign(y):
				note += " " + w.say("Gana de las dos maneras: no depende de lo que hayamos supuesto en esas líneas.", "It wins both ways: it does not depend on what those lines assume.")
			default:
				note += " " + w.say("Su ventaja sale toda de la atención y la fidelidad. Revisa esas cifras antes de decidir.", "Its lead comes entirely from service and loyalty. Check those figures before you decide.")
			}
			notes = append(notes, note)
		}
	}
	if idle {
		notes = append(notes, w.say("Lo que se pone en atención, contenido o clientes que recomiendan cuesta, y lo que trae no lo sabemos: no lo contamos.",
			"What goes into service, content or customers who recommend costs money, and what it brings is not known: it is not counted."))
	}
	bought, contest := false, false
	for _, p := range list {
		for _, l := range p.c.Lines {
			bought = bought || l.Amount > 0 && strings.HasPrefix(l.Code, "bought")
			contest = contest || l.Amount > 0 && strings.HasPrefix(l.Code, "contest")
		}
	}
	if contest {
		notes = append(notes, w.tell(&contestNotice))
	}
	if f, ok := channel.FollowerSourceByID("bought"); ok && bought {
		notes = append(notes, w.tell(&f.Notice))
	}
	for _, p := range list {
		if p.c.Kind == "stopping" && p.r.TotalBenefit > 0 && !w.r.Present.Starting && !w.nobodyCame() {
			notes = append(notes, w.say("Parar no es cero: lo que ya tienes aún traería {x} mientras te olvidan.", "Stopping is not zero: what you already have would still bring {x} while people forget you.", "x", w.round(p.r.NPV)))
		}
	}
	return notes
}
