package report

import (
	"math"
	"slices"
	"strings"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/chart"
	"quilate/app/roi"
)

// shown is a plan as the switch has it: with or without service and loyalty.
type shown struct {
	c    *analysis.Case
	o    *analysis.CaseOdds // nil while nobody knows
	r    *roi.Result
	over float64
	name string
	tone string

	without bool // service and loyalty
}

// spread is what the plan has over stopping, as the switch has it.
func (p *shown) spread() (analysis.Spread, analysis.Chance) {
	if p.without {
		return p.o.WithoutOver, p.o.WithoutChance
	}
	return p.o.Over, p.o.OverStopping
}

var (
	plansSource  = text("La barra recoge 45\u00a0de\u00a050 escenarios; la marca es el del centro. Los mismos escenarios, meses y clientes para todas.", "The bar holds 45\u00a0of\u00a050 scenarios; the mark is the middle one. The same scenarios, months and customers for all.")
	plansBest    = text("sale mejor", "comes out best")
	plansBeat    = text("gana a parar en {k}", "beats stopping in {k}")
	plansBeat0   = text("gana a no empezar en {k}", "beats not starting in {k}")
	plansIdle    = text("; {x} al mes sin efecto contado", "; {x} a month with no effect counted")
	plansSwitch  = text("Contar atención y fidelidad", "Count service and loyalty")
	plansWith    = text("Con atención y fidelidad", "With service and loyalty")
	plansWithout = text("Sin ellas", "Without them")
	plansChange  = text("Comparar y cambiar opciones", "Compare and change options")
	euroWaits    = text("Aquí faltan las opciones Cantidad y Calidad: lo que cuesta un seguidor lo sabemos en euros.", "The options Quantity and Quality are missing here: what a follower costs we know in euros.")
	euroSay      = text("Di a cuánto está el euro", "Say what a euro is worth")
	plansFold    = text("Ver todas las cifras, opción por opción", "See all the figures, option by option")
	onlyToday    = text("Solo tienes la situación de hoy y la de parar.", "You only have today's situation and stopping.")
)

// plans sets the present, Quantity, Quality, one's own plans and stopping side
// by side.
func (w *writer) plans() (Section, bool) {
	s := Section{ID: "plans"}
	without := w.views["service"] == "without"
	list := w.shownPlans(without)
	if len(list) == 0 {
		return s, false
	}
	s.Finding = w.plansFinding(list)
	if left := w.r.PlansLeftOut; left == nil {
		if two := w.twoPlans(list); two != "" {
			s.Lead = append(s.Lead, two)
		}
		if what := w.whatTheyAre(list); what != "" {
			s.Lead = append(s.Lead, what)
		}
	} else {
		switch {
		case left.Key == "settings.fx.eur":
			s.Lead = append(s.Lead, w.say("Lo que cuesta un seguidor lo sabemos en euros. Dinos a cuánto está el euro y comparamos también Cantidad y Calidad.",
				"What a follower costs we know in euros. Tell us what a euro is worth and we compare Quantity and Quality too."))
			s.Actions = append(s.Actions, w.euroAction())
		case left.Key == "":
			s.Lead = append(s.Lead, w.tell(&onlyToday))
		default:
			s.Lead = append(s.Lead, w.tell(&onlyToday))
			s.Actions = append(s.Actions, Action{Key: w.askable(left.Key), Text: w.say("Para comparar Cantidad y Calidad, dinos {find}", "To compare Quantity and Quality, tell us {find}", "find", w.findOut(left.Key))})
		}
	}
	s.Switch = &Switch{Key: "service", Label: w.tell(&plansSwitch), Options: []Choice{
		{Value: "with", Text: w.tell(&plansWith), On: !without},
		{Value: "without", Text: w.tell(&plansWithout), On: without},
	}}
	if w.odds != nil {
		w.drawPlans(&s, list)
		if !without { // all scenarios have service and loyalty in them
			w.pairs(&s, list)
			w.mix(&s, list)
		}
	}
	s.Tables = append(s.Tables, w.plansTable(list))
	s.Notes = append(s.Notes, w.plansNotes(list)...)
	s.Actions = append(s.Actions, Action{Button: w.tell(&plansChange), Compare: true})
	s.Ledgers = w.planLedgers(list)
	s.Terms = terms("stopping", "scenario", "npv")
	return s, true
}

// drawPlans draws what each option has over stopping.
func (w *writer) drawPlans(s *Section, list []shown) {
	halt := list[len(list)-1].name
	f := chart.Options{Head: chart.Head{ID: "plans", Title: s.Finding, Source: w.tell(&plansSource)}, Best: -1,
		BestWord: w.tell(&plansBest), Zero: lowerFirst(halt), Measure: w.overName(), Unit: chart.Money}
	biggest := 0.0
	winner, _, lead := w.winner(list)
	if (analysis.Chance{Share: lead}).OutOf50() < OverAdds {
		winner = -1 // level with another
	}
	for i := range list {
		p := &list[i]
		if p.c.Kind == "stopping" {
			continue
		}
		sp, beats := p.spread()
		row := chart.Option{Name: p.name, Style: style(p.c.Kind), Low: near(math.Min(sp.P5, sp.P50)), Median: near(sp.P50), High: near(math.Max(sp.P95, sp.P50))}
		biggest = max(biggest, math.Abs(row.Low), math.Abs(row.High))
		t := plansBeat
		if w.r.Present.Starting {
			t = plansBeat0
		}
		row.Note = w.tell(&t, "k", w.outOf(beats))
		if x := w.idleMoney(p.c); x > 0 {
			row.Note += w.tell(&plansIdle, "x", w.money(x))
		}
		if i == winner {
			f.Best = len(f.Rows)
		}
		f.Rows = append(f.Rows, row)
	}
	f.Decimals = w.centsFor(biggest)
	if figure, err := f.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, figure)
	}
}

// euroAction leads to the exchange rate of the euro.
func (w *writer) euroAction() Action {
	return Action{Key: w.askable("settings.fx.eur"), Text: w.say("Así podremos usar nuestras convenciones de precio", "Then our conventions on price can be used"),
		Button: w.say("Poner a cuánto está el euro", "Enter what a euro is worth")}
}

// unpriced says with the verdict already that Quantity and Quality wait for an
// exchange rate.
func (w *writer) unpriced() {
	if left := w.r.PlansLeftOut; w.State == Full && w.Mode == "money" && left != nil && left.Key == "settings.fx.eur" {
		w.Unpriced = &Action{Key: w.askable(left.Key), Text: w.tell(&euroWaits), Button: w.tell(&euroSay)}
	}
}

// idleMoney is how much a month a plan puts, over today, into lines of which no
// effect is counted.
func (w *writer) idleMoney(c *analysis.Case) float64 {
	sum := 0.0
	for _, l := range c.Lines {
		if slices.Contains(c.NoEffect, l.Code) {
			sum += l.Amount
			for _, now := range w.r.Costs {
				if now.Code == l.Code && now.Place == "" {
					sum -= min(now.Amount, l.Amount)
				}
			}
		}
	}
	return sum
}

// leaves names the option in the lead: the one that leaves most, or loses
// least.
func (w *writer) leaves(p *shown) string {
	if p.r.NPV < 0 {
		return w.say("la que menos pierde es «{name}»", "the one that loses least is “{name}”", "name", p.name)
	}
	return w.say("la que más deja es «{name}»", "the one that leaves most is “{name}”", "name", p.name)
}

// whatTheyAre says in a line what the options are that we made; "" if somebody
// wrote one.
func (w *writer) whatTheyAre(list []shown) string {
	made := len(w.r.Doc.Plans) == 0
	for _, p := range list {
		made = made && (p.c.Kind == "present" || p.c.Kind == "stopping" || !p.c.Written)
	}
	if made {
		return w.say("Cantidad pone el dinero en sorteos, anuncios sin dirigir y seguidores comprados; Calidad, en la comunidad.",
			"Quantity puts the money into contests, ads aimed at nobody and bought followers; Quality into the community.")
	}
	return ""
}

// shownPlans are the plans in order, as the switch has them.
func (w *writer) shownPlans(without bool) []shown {
	var list []shown
	for i := range w.r.Cases {
		c := &w.r.Cases[i]
		p := shown{c: c, r: &c.Result, over: c.NPVOverStopping, name: w.planName(c), without: without}
		if w.odds != nil {
			p.o = &w.odds.Cases[i]
		}
		if without {
			p.r, p.over = &c.Without, c.WithoutNPVOverStopping
		}
		switch c.Kind {
		case "quality":
			p.tone = "k-q"
		case "quantity":
			p.tone = "k-n"
		}
		list = append(list, p)
	}
	return list
}

func style(kind string) chart.Style {
	switch kind {
	case "quality":
		return chart.StyleQuality
	case "quantity":
		return chart.StyleQuantity
	case "present":
		return chart.StylePresent
	case "stopping":
		return chart.StyleStopping
	}
	return chart.StyleOwn
}

// planName is what a plan is called.
func (w *writer) planName(c *analysis.Case) string {
	if s := assessment.Clean(w.say(c.Name.ES, c.Name.EN)); s != "" {
		short, _, _ := strings.Cut(s, ": ")
		return short
	}
	switch c.Kind {
	case "present":
		return w.say("Como hoy", "As today")
	case "quantity":
		return w.say("Cantidad", "Quantity")
	case "quality":
		return w.say("Calidad", "Quality")
	case "stopping":
		if w.r.Present.Starting {
			return w.say("No empezar", "Not starting")
		}
		return w.say("Parar", "Stopping")
	}
	return c.ID
}

var (
	oneWins   = text("De {n} opciones, la que mejor sale es {a}: deja más que {b}, la que más se le acerca, en {k} escenarios", "Of {n} options, {a} comes out best: it leaves more than {b}, the runner-up, in {k} scenarios")
	twoLevel  = text("De {n} opciones, {a} y {b} van casi igual: {a} deja más en {k} escenarios", "Of {n} options, {a} and {b} are about level: {a} leaves more in {k} scenarios")
	oneMiddle = text("De {n} opciones, {a} sale mejor en el escenario del centro, pero {b} deja más en {k} escenarios", "Of {n} options, {a} comes out best in the middle scenario, but {b} leaves more in {k} scenarios")
	beatsWith = text("{a} deja más que {b} en {k} escenarios, con el mismo dinero.", "{a} leaves more than {b} in {k} scenarios, on the same money.")
	beatsSize = text("{a} deja más que {b} en {k} escenarios.", "{a} leaves more than {b} in {k} scenarios.")
	losesLess = text("{a} pierde menos que {b} en {k} escenarios.", "{a} loses less than {b} in {k} scenarios.")
	levelWith = text("{a} y {b} van empatadas: {k}.", "{a} and {b} are level: {k}.")
)

// plansFinding names the option that comes out best and the one next to it;
// while nobody knows the odds, the one that leaves most in the central case.
func (w *writer) plansFinding(list []shown) string {
	best, rival, share := w.winner(list)
	if best < 0 {
		return upperFirst(w.leaves(most(list)))
	}
	said := &oneWins
	switch k := (analysis.Chance{Share: share}).OutOf50(); {
	case k >= OverAdds:
	case k >= OverLevel:
		said = &twoLevel
		if 2*share < 1 {
			best, rival, share = rival, best, 1-share
		}
	default:
		said, share = &oneMiddle, 1-share
	}
	return w.tell(said, "n", w.loc.Number(float64(len(list)), 0), "a", w.optionName(&list[best]), "b", w.optionName(&list[rival]),
		"k", w.outOf(analysis.Chance{Share: share}))
}

// winner is the option that adds most over stopping in the middle of the
// scenarios, the one next to it, and in what share of the outcomes it leaves
// more than that one; outcomes in which both leave the same count half. So who
// is second is read off the drawing. best is −1 while nobody knows.
func (w *writer) winner(list []shown) (best, rival int, share float64) {
	o := w.odds
	if o == nil || len(list) < 2 || len(o.Beats) != len(list) || list[0].without {
		return -1, 0, 0
	}
	best, rival = o.Best, o.Runner
	if len(o.Beats[best]) != len(list) || len(o.Beats[rival]) != len(list) {
		return -1, 0, 0
	}
	return best, rival, (1 + o.Beats[best][rival].Share - o.Beats[rival][best].Share) / 2
}

// twoPlans sets Quality against Quantity, "" where there are not both.
func (w *writer) twoPlans(list []shown) string {
	quantity, good := -1, -1
	for i := range list {
		switch list[i].c.Kind {
		case "quantity":
			quantity = i
		case "quality":
			good = i
		}
	}
	if quantity < 0 || good < 0 || w.odds == nil || list[0].without {
		return ""
	}
	return w.beats(list, good, quantity)
}

// beats says in how many scenarios an option leaves more than another, the one
// that does so more often first.
func (w *writer) beats(list []shown, a, b int) string {
	if a >= len(w.odds.Beats) || b >= len(w.odds.Beats[a]) || a >= len(w.odds.Beats[b]) {
		return ""
	}
	chance := w.odds.Beats[a][b]
	if w.odds.Beats[b][a].Share > chance.Share {
		a, b, chance = b, a, w.odds.Beats[b][a]
	}
	t := beatsSize
	switch k := chance.OutOf50(); {
	case k < OverAdds:
		t = levelWith
	case list[a].o.NPV.P50 < 0 && list[b].o.NPV.P50 < 0:
		t = losesLess
	case list[a].c.SameBudget && list[b].c.SameBudget:
		t = beatsWith
	}
	return w.tell(&t, "a", w.optionName(&list[a]), "b", w.optionName(&list[b]), "k", w.outOf(chance))
}

// optionName is an option inside a sentence.
func (w *writer) optionName(p *shown) string {
	if p.c.Kind == "quality" || p.c.Kind == "quantity" {
		return p.name
	}
	return w.tell(&quoted, "name", p.name)
}

// middle is what an option has over stopping where it is shown: in the middle of
// the scenarios, or in the central case while nobody knows those.
func (p *shown) middle() float64 {
	if p.o == nil {
		return p.over
	}
	sp, _ := p.spread()
	return sp.P50
}

// most is the option that adds most over stopping.
func most(list []shown) *shown {
	best := &list[0]
	for i := range list {
		if list[i].middle() > best.middle() {
			best = &list[i]
		}
	}
	return best
}
