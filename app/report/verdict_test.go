package report

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/i18n"
)

// of is a chance of so many of 50.
func of(k int) analysis.Chance { return analysis.Chance{Share: float64(k) / 50, SE: 0.004} }

// invented are the findings about a document with odds made by hand: the money
// back in back of 50 scenarios, stopping beaten in over of 50, as many own
// figures as assumed ones. change alters them before they are told.
func invented(back, over int, change func(*analysis.Results)) *analysis.Results {
	r := *found()["short"]
	r.Answered, r.AssumedN = 10, 10
	o := analysis.Odds{Draws: 10000, Settled: true, Part: 1, Best: 0, Runner: len(r.Cases) - 1, Half: of(7)}
	o.Cases = make([]analysis.CaseOdds, len(r.Cases))
	for i := range o.Cases {
		c := &o.Cases[i]
		c.Back, c.Gain, c.OverStopping, c.Wins = of(back), of(back), of(over), of(10)
		c.ROI = analysis.Spread{P5: -0.52, P50: 0.18, P95: 0.9, Mean: 0.2}
		c.NPV = analysis.Spread{P5: -3000, P50: 1200, P95: 5200, Mean: 1300}
		c.Over = analysis.Spread{P5: -3500, P50: 1600, P95: 4800, Mean: 1500}
		c.Cash = c.NPV
		for m := range r.Horizon {
			x := float64(m+1) / float64(r.Horizon)
			c.Months = append(c.Months, analysis.Band{P5: -3000 * x, P25: -500 * x, P50: 1200 * x, P75: 2500 * x, P95: 5200 * x})
			c.BackBy = append(c.BackBy, float64(back)/50*x)
		}
		for d := range c.Dots { // one dot beside zero on the wrong side
			c.Dots[d] = float64(d-(50-back)-1)*100 + 50
		}
		o.Beats = append(o.Beats, make([]analysis.Chance, len(r.Cases)))
		for j := range o.Beats[i] {
			o.Beats[i][j] = of(25 + min(max(j-i, -25), 25))
		}
	}
	o.Tornado = []analysis.Bar{
		{Path: "grossMargin", Key: "sale.margin", Low: 0.3, High: 0.6, Likely: 0.45, Share: true, AtLow: -900, AtHigh: 2400},
		{Path: "incrementality", Key: "social.anyway", Low: 0.3, High: 0.9, Likely: 0.6, Share: true, AtLow: 200, AtHigh: 1900, Origin: analysis.Convention},
	}
	o.TornadoAll = o.Tornado
	o.Decides = o.Tornado
	o.Perfect = 420
	o.Worth = []analysis.Worth{{Path: "incrementality", Key: "social.anyway", Money: 340, Origin: analysis.Convention}, {Path: "grossMargin", Key: "sale.margin", Money: 120, Origin: analysis.OwnByEye}}
	r.Odds = &o
	r.ToBreakEven = []analysis.Turning{{Path: "grossMargin", Key: "sale.margin", Now: 0.45, Value: 0.6, Share: true}}
	if change != nil {
		change(&r)
	}
	return &r
}

// plain has ordinary spaces.
func plain(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }

func inLang(lang i18n.Lang) i18n.Locale {
	if lang == i18n.EN {
		return i18n.Locale{Lang: i18n.EN, Region: "en-GB"}
	}
	return i18n.Locale{Lang: i18n.ES, Region: "es-ES"}
}

// The words and thresholds agreed for the verdict, at both ends of each band.
var agreed = []struct {
	from, to int
	es, en   string
}{
	{48, 50, "Casi con seguridad recuperas la inversión: {k} de 50 escenarios en 24 meses.", "You almost surely get your money back: {k} of 50 scenarios within 24 months."},
	{40, 47, "Lo más probable es que recuperes la inversión: {k} de 50 escenarios en 24 meses.", "You most likely get your money back: {k} of 50 scenarios within 24 months."},
	{30, 39, "Se inclina a que sí, pero no está hecho: recuperas la inversión en {k} de 50 escenarios.", "It leans towards yes, but nothing is settled: you get your money back in {k} of 50 scenarios."},
	{21, 29, "Está en el aire: recuperas la inversión en {k} de 50 escenarios. Antes de gastar más, averigua cuántos te habrían comprado igual.",
		"A toss-up: you get your money back in {k} of 50 scenarios. Before spending more, find out how many would have bought anyway."},
	{11, 20, "Se inclina a que no: recuperas la inversión solo en {k} de 50 escenarios.", "It leans towards no: you get your money back only in {k} of 50 scenarios."},
	{3, 10, "Tal como está, lo más probable es que no recuperes la inversión: la recuperas en {k} de 50 escenarios.", "As it stands you most likely do not get your money back: you do in {k} of 50 scenarios."},
	{0, 2, "Tal como está, casi con seguridad no recuperas la inversión: la recuperas en {k} de 50 escenarios. Para recuperarla, haría falta que el margen fuera 60 % (hoy: 45 %).",
		"As it stands you almost surely do not get your money back: you do in {k} of 50 scenarios. To get it back, the margin would have to be 60% (now: 45%)."},
}

// number of scenarios as agreed: never 0 and never 50.
func scenariosIn(lang i18n.Lang, k int) string {
	switch {
	case k == 0 && lang == i18n.ES:
		return "menos de 1"
	case k == 0:
		return "fewer than 1"
	case k == 50 && lang == i18n.ES:
		return "más de 49"
	case k == 50:
		return "more than 49"
	}
	return strconv.Itoa(k)
}

func TestTheVerdictIsWordedByItsBand(t *testing.T) {
	for _, band := range agreed {
		for _, k := range []int{band.from, band.to} {
			for lang, want := range map[i18n.Lang]string{i18n.ES: band.es, i18n.EN: band.en} {
				rep := Make(invented(k, 40, nil), inLang(lang), today, nil)
				want = strings.ReplaceAll(want, "{k}", scenariosIn(lang, k))
				if got := plain(strings.Join(rep.Said, " ")); got != want {
					t.Errorf("%d of 50, told is\n%q, want\n%q", k, got, want)
				}
			}
		}
	}
}

func TestMostlyAssumedIsNeverAlmostSure(t *testing.T) {
	for k, want := range map[int][2]string{
		50: {"De momento, con más supuestos que datos, lo más probable es que recuperes la inversión: más de 49 de 50 escenarios en 24 meses.",
			"For now, with more assumptions than figures, you most likely get your money back: more than 49 of 50 scenarios within 24 months."},
		0: {"De momento, con más supuestos que datos, lo más probable es que no recuperes la inversión: la recuperas en menos de 1 de 50 escenarios.",
			"For now, with more assumptions than figures, you most likely do not get your money back: you do in fewer than 1 of 50 scenarios."},
	} {
		r := invented(k, 40, func(r *analysis.Results) { r.AssumedN = 11 })
		for i, lang := range i18n.Langs {
			if got := plain(Make(r, inLang(lang), today, nil).Said[0]); got != want[i] {
				t.Errorf("told is\n%q, want\n%q", got, want[i])
			}
		}
	}
}

func TestNothingSingleToTurnIsSaid(t *testing.T) {
	r := invented(1, 40, func(r *analysis.Results) { r.ToBreakEven = nil })
	for i, want := range []string{"Ninguna cifra suelta lo cambia: harían falta varias a la vez.", "No single figure changes it: several would have to change at once."} {
		if got := Make(r, inLang(i18n.Langs[i]), today, nil).Said[1]; got != want {
			t.Errorf("told is %q, want %q", got, want)
		}
	}
}

func TestTheSecondLineIsTheResultOfEveryHundred(t *testing.T) {
	for i, want := range []string{"Por cada 100 que pones, tus horas incluidas, el resultado va de −52 a +90, con +18 en el centro.",
		"For every 100 you put in, your hours included, the result runs from −52 to +90, with +18 in the middle."} {
		if got := plain(Make(invented(30, 40, nil), inLang(i18n.Langs[i]), today, nil).Lead[0]); got != want {
			t.Errorf("told is %q, want %q", got, want)
		}
	}
}

func TestTheThirdLineIsOverStopping(t *testing.T) {
	going := []struct {
		from, to int
		es, en   string
	}{
		{30, 50, "Frente a parar hoy, seguir añade unos 1.600 € en 24 meses ({k} de 50 escenarios).", "Compared with stopping today, going on adds about €1,600 within 24 months ({k} of 50 scenarios)."},
		{21, 29, "Seguir o parar hoy da más o menos lo mismo: seguir gana en {k} de 50 escenarios. Lo que ya tienes aún traería algo un tiempo.",
			"Going on or stopping today comes to about the same: going on wins in {k} of 50 scenarios. What you already have would still bring something for a while."},
		{0, 20, "Parar hoy te dejaría unos 1.600 € más: lo que ya tienes aún traería algo un tiempo, sin coste. Seguir gana solo en {k} de 50 escenarios.",
			"Stopping today would leave you about €1,600 more: what you already have would still bring something for a while, at no cost. Going on wins in {k} of 50 scenarios."},
	}
	starting := []struct {
		from, to int
		es, en   string
	}{
		{30, 50, "Frente a no empezar, empezar añade unos 1.600 € en 24 meses ({k} de 50 escenarios).", "Compared with not starting, starting adds about €1,600 within 24 months ({k} of 50 scenarios)."},
		{21, 29, "Empezar o no empezar da más o menos lo mismo: empezar gana en {k} de 50 escenarios.", "Starting or not comes to about the same: starting wins in {k} of 50 scenarios."},
		{0, 20, "No empezar te dejaría unos 1.600 € más. Empezar gana solo en {k} de 50 escenarios.", "Not starting would leave you about €1,600 more. Starting wins in {k} of 50 scenarios."},
	}
	for start, list := range [][]struct {
		from, to int
		es, en   string
	}{going, starting} {
		for _, band := range list {
			for _, k := range []int{band.from, band.to} {
				r := invented(15, k, func(r *analysis.Results) { r.Present.Starting = start == 1 })
				for lang, want := range map[i18n.Lang]string{i18n.ES: band.es, i18n.EN: band.en} {
					rep := Make(r, inLang(lang), today, nil)
					want = strings.ReplaceAll(want, "{k}", scenariosIn(lang, k))
					if got := plain(rep.Lead[1]); got != want {
						t.Errorf("%d of 50, told is\n%q, want\n%q", k, got, want)
					}
					if better := k <= 20; (rep.WayOut != nil) != better {
						t.Errorf("%d of 50: a way out is offered: %v", k, rep.WayOut != nil)
					}
				}
			}
		}
	}
	rep := Make(invented(15, 10, func(r *analysis.Results) { r.ToBeatStop = nil }), inLang(i18n.ES), today, nil)
	if w := rep.WayOut; w.Text+" "+w.Button != "Antes de parar, prueba a la mitad de horas: Crear esa opción" || w.Plan != "half-hours" {
		t.Errorf("the way out is %+v", *w)
	}
	// Of 360 a month 300 are hours: half of them leaves 210.
	for most, want := range map[float64][2]string{
		250: {"Antes de parar, prueba a la mitad de horas:", "half-hours"},
		130: {"Con la mitad de horas no bastaría: para que compense seguir, todo junto tendría que costar unos 130 € al mes (hoy, 360 €).", "present"},
	} {
		costly := Make(invented(15, 10, func(r *analysis.Results) {
			r.Costs = []analysis.MoneyLine{{Code: "own-hours", Hours: 20, Amount: 300}, {Code: "tools", Amount: 60}}
			r.ToBeatStop = []analysis.Turning{{Path: "monthlyCost", Key: "cost.hoursPerWeek", Now: 360, Value: most}}
		}), inLang(i18n.ES), today, nil)
		if w := costly.WayOut; w == nil || plain(w.Text) != want[0] || w.Plan != want[1] {
			t.Errorf("it pays at %v: %+v", most, w)
		}
	}
	// What is paid to gain followers is no part of the monthly cost that may be less.
	gaining := Make(invented(15, 10, func(r *analysis.Results) {
		r.Costs = []analysis.MoneyLine{{Code: "own-hours", Hours: 20, Amount: 300}, {Code: "prizes", Amount: 60}}
		r.ToBeatStop = []analysis.Turning{{Path: "monthlyCost", Key: "cost.hoursPerWeek", Now: 300, Value: 130}}
	}), inLang(i18n.EN), today, nil)
	if w := gaining.WayOut; w == nil || !strings.Contains(plain(w.Text), "all of it, leaving out what you pay to gain followers, would have to cost about €130 a month (today, €300)") {
		t.Errorf("with prizes the way out is %+v", w)
	}
	for lang, want := range map[i18n.Lang]string{
		i18n.ES: "Antes de parar, prueba a gastar menos. Lo que más pesa: «Premios». Probar con otras cantidades",
		i18n.EN: "Before you stop, try spending less. What weighs most: “Prizes”. Try other amounts"} {
		paid := Make(invented(15, 10, func(r *analysis.Results) {
			r.Costs = []analysis.MoneyLine{{Code: "own-hours", Hours: 20, Amount: 300}, {Code: "prizes", Amount: 250}, {Code: "tools", Amount: 60}}
		}), inLang(lang), today, nil)
		if w := paid.WayOut; w == nil || w.Text+" "+w.Button != want || w.Plan != "present" {
			t.Errorf("where money weighs more than hours: %+v", w)
		}
	}
}

func TestMoneyBackAndStoppingBetterAreBothSaid(t *testing.T) {
	for i, want := range []string{"Recuperas la inversión, pero gran parte de lo que entra vendría igual si pararas. Parar hoy", "You get your money back, but much of what comes in would come even if you stopped. Stopping today"} {
		if got := Make(invented(44, 8, nil), inLang(i18n.Langs[i]), today, nil).Lead[1]; !strings.HasPrefix(got, want) {
			t.Errorf("told is %q", got)
		}
	}
}

// The dots at zero and over it are as many as the sentence says, whatever the
// simulation put beside zero.
func TestDotsAndSentenceAgree(t *testing.T) {
	for k := 0; k <= 50; k++ {
		rep := Make(invented(k, 25, nil), inLang(i18n.EN), today, nil)
		f, ok := rep.FigureByID("dots")
		if !ok {
			t.Fatal("no dots")
		}
		over := 0
		for _, row := range f.Table.Numeric[:50] {
			if row[1] >= 0 {
				over++
			}
		}
		if over != k {
			t.Errorf("%d dots at zero or over it, told is %d", over, k)
		}
		if said := plain(rep.Said[0]); !strings.Contains(said, scenariosIn(i18n.EN, k)+" of 50") {
			t.Errorf("%d dots, told is %q", k, said)
		}
	}
	for name, r := range found() { // and of the simulation itself
		rep := Make(r, madrid, today, nil)
		f, ok := rep.FigureByID("dots")
		if !ok {
			continue
		}
		over := 0
		for _, row := range f.Table.Numeric[:50] {
			if row[1] >= 0 {
				over++
			}
		}
		if over != int(math.Round(50*r.Odds.Cases[0].Back.Share)) {
			t.Errorf("%s: %d dots, %v of them told", name, over, r.Odds.Cases[0].Back.Share)
		}
	}
}

// Nobody is told that something never or always happens.
func TestNoneAndAllAreNeverPrinted(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		for where, s := range texts(&rep) {
			s = " " + plain(s)
			for _, bad := range []string{" 0 de 50", " 50 de 50", " 0 of 50", " 50 of 50"} {
				if strings.Contains(s, bad) {
					t.Fatalf("%v %s: %q", loc, where, s)
				}
			}
		}
	})
}

func TestTheHeadlinesAreTheMiddleOfTheScenarios(t *testing.T) {
	rep := Make(invented(37, 33, nil), inLang(i18n.EN), today, nil)
	for i, want := range []string{
		"Return (ROI) within 24 months|+18%|45 of 50 scenarios lie between −52% and +90%.",
		"You get your money back|month 17|By month 12: 19 of 50 scenarios. Within 24 months: 37 of 50.",
		"What it adds over stopping|+€1,600|45 of 50 scenarios lie between −€3,500 and +€4,800. It wins in 33 of 50.",
	} {
		h := rep.Three[i]
		if got := plain(h.Label + "|" + h.Value + "|" + h.Range); got != want {
			t.Errorf("figure %d is %q, want %q", i, got, want)
		}
	}
}

func TestWhatToFindOutFirstHasItsMoney(t *testing.T) {
	r := invented(25, 25, nil)
	for i, want := range []string{
		"Antes de gastar, averigua cuántos te habrían comprado igual: te puede ahorrar hasta 340 €|No gastes más de 340 € en averiguarlo. Después: qué margen te queda (hasta 120 €).|Responder ahora",
		"Before spending, find out how many would have bought anyway: it can save you up to €340|Do not spend more than €340 on finding it out. Then: what margin you keep (up to €120).|Answer now",
	} {
		n := Make(r, inLang(i18n.Langs[i]), today, nil).Next
		if got := plain(n.Title + "|" + n.Why + " " + n.Then + "|" + n.Label); got != want || n.Key != "social.anyway" {
			t.Errorf("next is %q (%s), want %q", got, n.Key, want)
		}
	}
	r.Odds.Worth = nil
	n := Make(r, inLang(i18n.ES), today, nil).Next
	if got := n.Title + ": " + lowerFirst(n.Why); got != "Con lo que sabes ya puedes decidir: averiguar una sola cifra más apenas cambiaría qué opción te conviene." {
		t.Errorf("next is %q", got)
	}
}

// The one named first is the one with the highest figure in the drawing beside
// it, the one named second has the next: not whichever beats the first most often.
func TestTheOptionThatComesOutBestIsNamed(t *testing.T) {
	for _, x := range []struct {
		median [4]float64 // over stopping, which is D
		beats  [4][4]int  // of 50: the row leaves more than the column
		es, en string
	}{
		{[4]float64{-80400, -80600, -77800, 0}, [4][4]int{{0, 26, 5, 6}, {24, 0, 4, 5}, {45, 46, 0, 4}, {44, 45, 46, 0}},
			"De 4 opciones, la que mejor sale es «D»: deja más que «C», la que más se le acerca, en 46 de 50 escenarios",
			"Of 4 options, “D” comes out best: it leaves more than “C”, the runner-up, in 46 of 50 scenarios"},
		{[4]float64{20200, 20700, 24000, 0}, [4][4]int{{0, 20, 8, 32}, {30, 0, 9, 32}, {42, 41, 0, 33}, {18, 18, 17, 0}},
			"De 4 opciones, la que mejor sale es «C»: deja más que «B», la que más se le acerca, en 41 de 50 escenarios",
			"Of 4 options, “C” comes out best: it leaves more than “B”, the runner-up, in 41 of 50 scenarios"},
		// A and B are the same plan, and each beats the rest in 33.
		{[4]float64{900, 900, -500, 0}, [4][4]int{{0, 0, 40, 33}, {0, 0, 40, 33}, {10, 10, 0, 20}, {17, 17, 30, 0}},
			"De 4 opciones, «A» y «B» van casi igual: «A» deja más en 25 de 50 escenarios",
			"Of 4 options, “A” and “B” are about level: “A” leaves more in 25 of 50 scenarios"},
		{[4]float64{950, 900, -500, 0}, [4][4]int{{0, 22, 40, 33}, {28, 0, 40, 33}, {10, 10, 0, 20}, {17, 17, 30, 0}},
			"De 4 opciones, «B» y «A» van casi igual: «B» deja más en 28 de 50 escenarios",
			"Of 4 options, “B” and “A” are about level: “B” leaves more in 28 of 50 scenarios"},
		{[4]float64{950, 900, -500, 0}, [4][4]int{{0, 15, 40, 33}, {35, 0, 40, 33}, {10, 10, 0, 20}, {17, 17, 30, 0}},
			"De 4 opciones, «A» sale mejor en el escenario del centro, pero «B» deja más en 35 de 50 escenarios",
			"Of 4 options, “A” comes out best in the middle scenario, but “B” leaves more in 35 of 50 scenarios"},
	} {
		r := invented(25, 25, nil)
		r.Cases, r.Odds.Cases = r.Cases[:4], r.Odds.Cases[:4]
		r.Odds.Beats = nil
		for i, row := range x.beats {
			r.Odds.Cases[i].Over.P50 = x.median[i]
			r.Odds.Beats = append(r.Odds.Beats, nil)
			for _, k := range row {
				r.Odds.Beats[i] = append(r.Odds.Beats[i], of(k))
			}
		}
		order := []int{0, 1, 2, 3}
		slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(x.median[b], x.median[a]) })
		r.Odds.Best, r.Odds.Runner = order[0], order[1]
		for i, want := range []string{x.es, x.en} {
			w := newWriter(r, inLang(i18n.Langs[i]), today, nil)
			w.head()
			list := w.shownPlans(false)
			for i := range list {
				c := *list[i].c
				c.Kind = "own"
				list[i].name, list[i].c = string(rune('A'+i)), &c
			}
			if got := plain(w.plansFinding(list)); got != want {
				t.Errorf("told is %q, want %q", got, want)
			}
		}
	}
}

// Two options are set against each other by the odds alone: never softened if
// Quantity wins, level between 21 and 29.
func TestTwoOptionsAreComparedByTheOdds(t *testing.T) {
	for _, x := range []struct {
		good int // scenarios in which Quality leaves more
		es   string
	}{
		{31, "Calidad deja más que Cantidad en 31 de 50 escenarios, con el mismo dinero."},
		{12, "Cantidad deja más que Calidad en 38 de 50 escenarios, con el mismo dinero."},
		{29, "Calidad y Cantidad van empatadas: 29 de 50."},
		{24, "Cantidad y Calidad van empatadas: 26 de 50."},
	} {
		r := invented(25, 25, nil)
		quantity := slices.IndexFunc(r.Cases, func(c analysis.Case) bool { return c.Kind == "quantity" })
		good := slices.IndexFunc(r.Cases, func(c analysis.Case) bool { return c.Kind == "quality" })
		r.Odds.Beats[good][quantity], r.Odds.Beats[quantity][good] = of(x.good), of(50-x.good)
		rep := Make(r, inLang(i18n.ES), today, nil)
		told := ""
		for _, s := range rep.Sections {
			if s.ID == "plans" {
				told = plain(strings.Join(s.Lead, " "))
			}
		}
		if !strings.HasPrefix(told, x.es) {
			t.Errorf("told is %q, want %q", told, x.es)
		}
	}
}

func TestHalfAsGoodAndTheConservativeCaseAreTold(t *testing.T) {
	r := invented(25, 25, nil)
	c := slices.Clone(r.Cases)
	r.Cases = c
	worst := -0.97
	c[0].Prudent.ROI = &worst
	for i, want := range []string{
		"¿Y si todo saliera la mitad de bien? Recuperas la inversión en 7 de 50 escenarios|Contamos la mitad de todo lo que entra; lo que cuesta sigue igual.|" +
			"Caso prudente: con cada cifra en su peor extremo y sin sinergias, de cada 100 que pones pierdes 97.|Que todo salga mal a la vez es raro: es un límite, no un pronóstico.",
		"And if it all went half as well? You get your money back in 7 of 50 scenarios|We count half of everything that comes in; costs stay the same.|" +
			"Conservative case: with every figure at its worst end and no synergies, for every 100 you put in you lose 97.|Everything going wrong at once is rare: this is a limit, not a forecast.",
	} {
		for _, s := range Make(r, inLang(i18n.Langs[i]), today, nil).Sections {
			if s.ID != "worse" {
				continue
			}
			line := s.Lists[0].Lines[0]
			if got := plain(s.Finding + "|" + s.Lead[0] + "|" + line.Text + "|" + line.More); got != want {
				t.Errorf("told is %q, want %q", got, want)
			}
		}
	}
}

// Huge, tiny and equal figures are told as well as others.
func TestFiguresOfAnySizeAreTold(t *testing.T) {
	for _, scale := range []float64{0, 1e-6, 1e7} {
		for _, lang := range i18n.Langs {
			r := invented(25, 25, func(r *analysis.Results) {
				o := r.Odds
				for i := range o.Cases {
					for _, s := range []*analysis.Spread{&o.Cases[i].ROI, &o.Cases[i].NPV, &o.Cases[i].Over, &o.Cases[i].Cash} {
						s.P5, s.P50, s.P95, s.Mean = s.P5*scale, s.P50*scale, s.P95*scale, s.Mean*scale
					}
					for m := range o.Cases[i].Months {
						b := &o.Cases[i].Months[m]
						b.P5, b.P25, b.P50, b.P75, b.P95 = b.P5*scale, b.P25*scale, b.P50*scale, b.P75*scale, b.P95*scale
					}
					for d := range o.Cases[i].Dots {
						o.Cases[i].Dots[d] *= scale
					}
				}
				o.Tornado = slices.Clone(o.Tornado)
				for i := range o.Tornado {
					o.Tornado[i].AtLow *= scale
					o.Tornado[i].AtHigh *= scale
				}
				o.Perfect *= scale
			})
			rep := Make(r, inLang(lang), today, nil)
			for where, s := range texts(&rep) {
				for _, bad := range []string{"{", "NaN", "∞", "  ", "−0 ", "e+"} {
					if strings.Contains(s, bad) {
						t.Errorf("× %v %s: %q in %q", scale, where, bad, s)
					}
				}
			}
			for _, id := range []string{"dots", "cash", "decides", "plans"} {
				if _, ok := rep.FigureByID(id); !ok {
					t.Errorf("× %v: no figure %s", scale, id)
				}
			}
		}
	}
}

// Odds that are about other cases, or are no numbers, are not told at all.
func TestDamagedOddsAreLeftOut(t *testing.T) {
	for name, change := range map[string]func(*analysis.Results){
		"none":      func(r *analysis.Results) { r.Odds = nil },
		"fewer":     func(r *analysis.Results) { r.Odds.Cases = r.Odds.Cases[:1] },
		"no number": func(r *analysis.Results) { r.Odds.Cases[0].ROI.P50 = math.NaN() },
	} {
		rep := Make(invented(25, 25, change), inLang(i18n.ES), today, nil)
		if got := rep.Said[0]; got != "En el caso central, no recuperas la inversión en 24 meses." {
			t.Errorf("%s: told is %q", name, got)
		}
		if len(rep.Three) != 3 || rep.Three[0].Range != "" {
			t.Errorf("%s: figures %+v", name, rep.Three)
		}
	}
}

func TestWhileSettlingTheWayToItIsSaid(t *testing.T) {
	r := invented(25, 25, func(r *analysis.Results) { r.Odds.Settled = false })
	rep := Make(r, inLang(i18n.ES), today, nil)
	l, ok := rep.Ledger("odds")
	if !ok || !slices.Contains(l.Notes, "Las cifras todavía se están afinando.") {
		t.Errorf("notes %q", l.Notes)
	}
	// 25 of 50 with a standard error of 0.4 of 100: two of them are 0.8, of 50 0.4.
	if !strings.Contains(strings.Join(l.Notes, " "), "movería esto 0,4 escenarios de 50 como mucho") {
		t.Errorf("notes %q", l.Notes)
	}
	if l.Rows[0].Value != "5.000" || l.Rows[1].Value != "10.000" || l.Total.Value != "25" {
		t.Errorf("rows %+v, total %+v", l.Rows, l.Total)
	}
}

// Bars move a figure within its range, the table goes beyond it: both say so,
// or they contradict each other.
func TestWhatTurnsTheAnswerSaysHowFarItMoves(t *testing.T) {
	r := invented(30, 40, func(r *analysis.Results) { // no bar crosses zero
		r.Odds.Tornado = []analysis.Bar{{Path: "grossMargin", Key: "sale.margin", Low: 0.3, High: 0.6, Likely: 0.45, Share: true, AtLow: 100, AtHigh: 2400}}
		r.Odds.Decides = r.Odds.Tornado
		r.ToBeatStop = []analysis.Turning{{Path: "grossMargin", Key: "sale.margin", Now: 0.45, Value: 0.2, Share: true}}
	})
	for i, want := range [][2]string{{"entre su valor bajo y su alto", "más allá de su valor bajo o alto"}, {"between its low and its high value", "beyond its low or high value"}} {
		for _, s := range Make(r, inLang(i18n.Langs[i]), today, nil).Sections {
			if s.ID != "decides" {
				continue
			}
			if len(s.Tables) != 1 || !strings.Contains(plain(s.Finding), want[0]) || !strings.Contains(plain(s.Tables[0].Caption), want[1]) {
				t.Errorf("%q, with %d tables: %+v", s.Finding, len(s.Tables), s.Tables)
			}
		}
	}
}

// stopsBest has stopping leave more than every other option in each scenario.
func stopsBest(r *analysis.Results) {
	last := len(r.Cases) - 1
	r.Odds.Best, r.Odds.Runner = last, 0
	for i := range r.Odds.Beats {
		for j := range r.Odds.Beats[i] {
			r.Odds.Beats[i][j] = of(25)
		}
		r.Odds.Beats[i][last], r.Odds.Beats[last][i] = of(0), of(50)
	}
}

func TestAHopelessCaseIsToldToStopBeforeItIsToldToFindOut(t *testing.T) {
	for i, want := range []string{
		"Lo sensato con estas cifras: parar, o poner mucho menos|Con la mitad de horas no bastaría: para que compense seguir, todo junto tendría que costar unos 118 € al mes (hoy, 363 €).|Si antes prefieres averiguar algo: cuántos te habrían comprado igual (hasta 340 €).|Probar con otras cantidades",
		"The sensible thing by these figures: stop, or put in much less|Half the hours would not be enough: for going on to pay, all of it would have to cost about €118 a month (today, €363).|If you would rather find something out first: how many would have bought anyway (up to €340).|Try other amounts",
	} {
		n := Make(invented(1, 1, stopsBest), inLang(i18n.Langs[i]), today, nil).Next
		if got := plain(n.Title + "|" + n.Why + "|" + n.Then + "|" + n.Label); got != want || n.Plan != "present" || n.Key != "" {
			t.Errorf("next is %q (%s %s), want %q", got, n.Plan, n.Key, want)
		}
	}
	starting := Make(invented(1, 1, func(r *analysis.Results) { stopsBest(r); r.Present.Starting = true }), inLang(i18n.EN), today, nil).Next
	if starting.Title != "The sensible thing by these figures: do not start like this" {
		t.Errorf("before the start: %q", starting.Title)
	}
	cost := found()["short"].Cases[0].Result.PresentValueCost
	for _, c := range []struct {
		name       string
		back, over int
		change     func(*analysis.Results)
		plan       string
	}{
		{"unlikely, and little to learn", 8, 8, func(r *analysis.Results) { stopsBest(r); r.Odds.Worth[0].Money = 0.04 * cost }, "present"},
		{"unlikely, and much to learn", 8, 8, func(r *analysis.Results) { stopsBest(r); r.Odds.Worth[0].Money = 0.06 * cost }, ""},
		{"unlikely, while the rest is worked out", 8, 8, func(r *analysis.Results) {
			stopsBest(r)
			r.Odds.Worth[0].Money = 0.04 * cost
			r.Odds.Part = 0.5
			r.Whole = true
		}, ""},
		{"another option beats stopping", 1, 1, nil, ""},
		{"the money may come back", 15, 1, stopsBest, ""},
	} {
		if n := Make(invented(c.back, c.over, c.change), inLang(i18n.ES), today, nil).Next; n == nil || n.Plan != c.plan {
			t.Errorf("%s: next is %+v", c.name, n)
		}
	}
}
