package question

import (
	"testing"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

func TestAnEmptyShortPageSaysWhatIsMissing(t *testing.T) {
	none := said(nil)
	for _, c := range []struct {
		slug   string
		doc    assessment.Document
		es, en []string
	}{
		{"business.sector", none, []string{"Elige a qué se dedica tu negocio"}, []string{"Select what your business does"}},
		{"market.size", none,
			[]string{"Introduce el número de personas de tu zona. Si no lo sabes, elige «No lo sé»",
				"Introduce el número de las que podrían comprarte, de cada 100. Si no lo sabes, elige «No lo sé»"},
			[]string{"Enter the number of people in your area. If you do not know, choose “I don't know”",
				"Enter the number who could buy, out of 100. If you do not know, choose “I don't know”"}},
		{"channels", none, []string{"Marca al menos un canal"}, []string{"Tick at least one channel"}},
		{"channels", said(map[string]any{"channels.on@tiktok": "yes"}),
			[]string{"Introduce el número de seguidores de TikTok. Si no lo sabes, elige «No lo sé»"},
			[]string{"Enter the number of followers on TikTok. If you do not know, choose “I don't know”"}},
		{"audit.quick", said(map[string]any{"audit.real": 17}),
			[]string{"Introduce el número de las que podrían comprarte"}, []string{"Enter the number who could buy"}},
		{"audit.quick", said(map[string]any{"audit.real": nil}), []string{"Elige cómo te llegó la mayoría"}, []string{"Select how most of them came"}},
		{"service.messages", said(map[string]any{"service.messages": 40, "service.answered": 8}),
			[]string{"Elige cuánto sueles tardar"}, []string{"Select how long you usually take"}},
		{"service.messages", said(map[string]any{"service.messages": 0}), nil, nil},
		{"cost.monthly", said(map[string]any{"cost.hoursPerWeek": nil, "cost.spend": 10}),
			[]string{"Introduce el valor de una hora. Si no lo sabes, elige «No lo sé»"},
			[]string{"Enter the value of an hour. If you do not know, choose “I don't know”"}},
		{"sale.orderValue", none,
			[]string{"Introduce lo que gasta un cliente en una compra. Si no lo sabes, elige «No lo sé»", "Elige si el precio lleva IVA"},
			[]string{"Enter what a customer spends per purchase. If you do not know, choose “I don't know”", "Select whether the price includes sales tax"}},
		{"sale.orderValue", said(map[string]any{"sale.orderValue": nil}), nil, nil},
		{"sale.orderValue", said(map[string]any{"sale.orderValue": 20, "sale.tax": nil}), nil, nil},
		{"customers", said(map[string]any{"customers.base": 300, "customers.pattern": nil}), nil, nil},
		{"sale.margin", none, []string{"Introduce lo que te queda de cada 100 €. Si no lo sabes, elige «No lo sé»"},
			[]string{"Enter what you keep of every $100. If you do not know, choose “I don't know”"}},
		{"customers", said(map[string]any{"customers.base": 300}), []string{"Elige si tus clientes vuelven a comprar"}, []string{"Select whether your customers come back"}},
		{"social.buyers", said(map[string]any{"social.customers": 9}), []string{"Elige cómo te llega esa gente"}, []string{"Select how they reach you"}},
		{"social.anyway", none,
			[]string{"Introduce el número de los que te habrían comprado igual, de cada 10. Si no lo sabes, elige «No lo sé»"},
			[]string{"Enter the number who would have bought anyway, out of 10. If you do not know, choose “I don't know”"}},
	} {
		s := step(t, c.slug)
		same(t, c.slug, plainAll(wordings(Check(s, c.doc, madrid), madrid)), c.es)
		same(t, c.slug, wordings(Check(s, c.doc, newYork), newYork), c.en)
	}
}

func TestNoPageOfTheFullPathStopsAnybodyWhoLeavesItEmpty(t *testing.T) {
	d := said(map[string]any{"channels.on@instagram": "yes"})
	for _, s := range Everything(d) {
		if s.Page.Short {
			continue
		}
		if problems := Check(s, d, madrid); len(problems) > 0 {
			t.Errorf("%s: %q", s.Slug(), wordings(problems, madrid))
		}
	}
}

// Of everybody who writes 4.8 in 10 are answered; of the customers among them,
// 6 in 10 of all, 6 in 10 are solved: 3.6 in 10, which can be.
func TestSolvedOfCustomersIsHeldAgainstTheirPartOfTheMessages(t *testing.T) {
	answers := map[string]any{"service.messages": 50, "service.answered": 4.8, "service.resolutionRate": 6, "service.time": "next-day"}
	s := step(t, "service.messages")
	if problems := Check(s, said(answers), madrid); len(problems) != 1 {
		t.Errorf("of everybody: %q", wordings(problems, madrid))
	}
	answers["service.customers"] = 6
	if problems := Check(s, said(answers), madrid); len(problems) != 0 {
		t.Errorf("of customers: %q", wordings(problems, madrid))
	}
	answers["service.customersResolved"] = 5 // then the other is of everybody again
	if problems := Check(s, said(answers), madrid); len(problems) != 1 {
		t.Errorf("both given: %q", wordings(problems, madrid))
	}
}

// What contradicts another answer stands where its field stands, not behind
// what is wrong further down.
func TestProblemsAreListedInTheOrderOfTheFields(t *testing.T) {
	d := said(map[string]any{"market.area": 1000, "market.fit": 10, "customers.base": 300})
	var keys []string
	for _, p := range Check(step(t, "customers"), d, madrid) {
		keys = append(keys, p.Key)
	}
	same(t, "customers", keys, []string{"customers.base", "customers.pattern"})
}

// A draft keeps its text and its words after the language has changed.
func TestADraftIsWordedAgainForTheReader(t *testing.T) {
	d := said(nil).With("sale.margin", assessment.Answer{Typed: "--5"})
	s := step(t, "sale.margin")
	same(t, "es", plainAll(wordings(Check(s, d, madrid), madrid)), []string{"Lo que te queda de cada 100 € debe ser un número, como 55"})
	same(t, "en", wordings(Check(s, d, newYork), newYork), []string{"What you keep of every $100 must be a number, like 55"})
}

func TestContradictionsBetweenAnswersAreErrors(t *testing.T) {
	for name, c := range map[string]struct {
		slug    string
		answers map[string]any
		key     string
		other   string
		es, en  string
	}{
		"more customers than market, at the customers": {"customers",
			map[string]any{"market.area": 1000, "market.fit": 10, "customers.base": 300, "customers.pattern": "once"},
			"customers.base", "market.size",
			"No puedes tener más clientes (300) que personas hay en tu mercado (100). Cambia una de las dos cifras",
			"You cannot have more customers (300) than there are people in your market (100). Change one of the two figures"},
		"more customers than market, at the market": {"market.size",
			map[string]any{"market.area": 12000, "market.fit": 10, "customers.base": 3000},
			"market.area", "customers",
			"No puedes tener más clientes (3.000) que personas hay en tu mercado (1.200). Cambia una de las dos cifras",
			"You cannot have more customers (3,000) than there are people in your market (1,200). Change one of the two figures"},
		"every customer brings another and no ceiling": {"referral",
			map[string]any{"referral.coefficient": 10, "market.area": nil},
			"referral.coefficient", "market.size",
			"Antes dinos cuánta gente hay en tu mercado: sin techo, esto crece sin fin",
			"First tell us how many people are in your market: with no ceiling this grows for ever"},
		"the market is taken away later": {"market.size",
			map[string]any{"referral.coefficient": 12, "market.area": nil},
			"market.area", "referral",
			"Antes dinos cuánta gente hay en tu mercado: sin techo, esto crece sin fin",
			"First tell us how many people are in your market: with no ceiling this grows for ever"},
		"more buyers than people who ask": {"social.buyers",
			map[string]any{"social.customers": 90, "social.months": 3, "social.how": "web", "social.visits": 25},
			"social.visits", "",
			"No pueden comprar más personas (30 al mes) de las que preguntan o entran (25 al mes). Cambia una de las dos cifras o deja vacía la segunda",
			"More people cannot buy (30 a month) than ask or visit (25 a month). Change one of the two figures, or leave the second empty"},
		"the three months that stand there count": {"social.buyers",
			map[string]any{"social.customers": 90, "social.how": "web", "social.visits": 25},
			"social.visits", "",
			"No pueden comprar más personas (30 al mes) de las que preguntan o entran (25 al mes). Cambia una de las dos cifras o deja vacía la segunda",
			"More people cannot buy (30 a month) than ask or visit (25 a month). Change one of the two figures, or leave the second empty"},
		"more real people than looked at": {"audit.quick",
			map[string]any{"audit.real": 21, "audit.fit": 9},
			"audit.real", "", "Has mirado a 20: no pueden ser más de 20", "You looked at 20: it cannot be more than 20"},
		"more could buy than are real": {"audit.quick",
			map[string]any{"audit.n": 30, "audit.real": 8, "audit.fit": 9},
			"audit.fit", "", "Los que podrían comprarte no pueden ser más que las personas reales", "Those who could buy cannot be more than the real people"},
		"more customers than could buy": {"audit.full@instagram",
			map[string]any{"audit.n@instagram": 100, "audit.real@instagram": 80, "audit.fit@instagram": 9, "audit.customers@instagram": 10},
			"audit.customers@instagram", "", "Los que ya son clientes no pueden ser más que los que podrían comprarte", "Those who already are customers cannot be more than those who could buy"},
		"more solved than answered": {"service.messages",
			map[string]any{"service.messages": 40, "service.answered": 6, "service.resolutionRate": 7, "service.time": "same-day"},
			"service.resolutionRate", "", "No puedes resolver más mensajes de los que respondes", "You cannot solve more messages than you answer"},
		"customers solved beyond what is answered": {"service.customersResolved", // 9 of 10 of the 8 in 10 are 7.2
			map[string]any{"service.messages": 40, "service.answered": 7, "service.customers": 8, "service.customersResolved": 9},
			"service.customersResolved", "service.messages", "No puedes resolver más mensajes de los que respondes", "You cannot solve more messages than you answer"},
		"neither hours nor money": {"cost.monthly",
			map[string]any{"cost.hoursPerWeek": 0, "cost.spend": 0},
			"cost.hoursPerWeek", "", "Si no pones ni horas ni dinero, no hay inversión que medir. Revisa las dos cifras", "With no hours and no money there is nothing to measure. Check both figures"},
		"followers cost more than all": {"audience.money@instagram",
			map[string]any{"channels.on@instagram": "yes", "channels.on@x": "yes", "cost.spend": 100,
				"audience.monthlyAcquisitionSpend@instagram": 80, "audience.monthlyAcquisitionSpend@x": 30},
			"audience.monthlyAcquisitionSpend@instagram", "cost.monthly",
			"Es más que todo el dinero que pusiste en «Qué te cuesta». Revisa una de las dos cifras", "This is more than all the money you entered under costs. Check one of the two"},
		"all the money is less than the followers cost": {"cost.monthly",
			map[string]any{"channels.on@instagram": "yes", "channels.on@x": "yes", "cost.hoursPerWeek": 0, "cost.spend": 20, "audience.monthlyAcquisitionSpend@x": 30},
			"cost.spend", "audience.money@x",
			"Es más que todo el dinero que pusiste en «Qué te cuesta». Revisa una de las dos cifras", "This is more than all the money you entered under costs. Check one of the two"},
		"more comments than interactions": {"audience.activity@instagram",
			map[string]any{"audience.interactions@instagram": 10, "audience.comments@instagram": 11},
			"audience.comments@instagram", "", "El número de comentarios y respuestas no puede ser más que el número de interacciones", "The number of comments and replies cannot be more than the number of interactions"},
		"reaches more followers than there are": {"audience.reach@instagram",
			map[string]any{"audience.followers@instagram": 500, "audience.reachCount@instagram": 501},
			"audience.reachCount@instagram", "channels", "No puedes llegar a más seguidores de los que tienes. ¿Es un dato de visualizaciones?", "You cannot reach more followers than you have. Is it a figure of views?"},
		"a split of 90": {"audience.source@instagram",
			map[string]any{"audience.source@instagram": "split", "audience.share.community@instagram": 60, "audience.share.ads@instagram": 30},
			"audience.share.community@instagram", "", "El reparto debe sumar 100. Ahora suma 90", "The split must add up to 100. It adds up to 90"},
		"columns that differ": {"strategy",
			map[string]any{"strategy.quantity.ads": 300, "strategy.quality.content": 250},
			"strategy.quantity.contest", "", "Las dos columnas deben sumar lo mismo. Cantidad suma 300,00 € y Calidad 250,00 €", "Both columns must add up to the same. Quantity is $300.00 and Quality $250.00"},
		"good and bad beyond all": {"sentiment",
			map[string]any{"sentiment.good": 15, "sentiment.bad": 6},
			"sentiment.good", "", "Buenos y malos no pueden sumar más de 20", "Good and bad cannot add up to more than 20"},
		"weights of 90": {"index.weights",
			map[string]any{"index.weight.service": 15},
			"index.weight.credibility", "", "El reparto debe sumar 100. Ahora suma 90", "The split must add up to 100. It adds up to 90"},
	} {
		s := step(t, c.slug)
		d := said(c.answers)
		for _, loc := range []i18n.Locale{madrid, newYork} {
			want := c.es
			if loc == newYork {
				want = c.en
			}
			problems := Check(s, d, loc)
			if c.slug == "market.size" && len(problems) == 0 || len(problems) != 1 {
				t.Errorf("%s: %q", name, wordings(problems, loc))
				continue
			}
			p := problems[0]
			if got := plain(p.Say(loc)); got != want || p.Key != c.key || p.Other != c.other {
				t.Errorf("%s, %s (other %s):\n got %q\nwant %q", name, p.Key, p.Other, got, want)
			}
			if p.Other != "" {
				if _, ok := Find(d, p.Other); !ok {
					t.Errorf("%s: no page %s", name, p.Other)
				}
			}
		}
	}
}

func TestWhatAgreesIsNoError(t *testing.T) {
	for slug, answers := range map[string]map[string]any{
		"customers":                 {"market.area": 3000, "market.fit": 10, "customers.base": 300, "customers.pattern": "once"},
		"referral":                  {"market.area": 3000, "market.fit": 10, "referral.coefficient": 15},
		"social.buyers":             {"social.customers": 75, "social.how": "web", "social.visits": 25},
		"audit.quick":               {"audit.real": 0},
		"service.messages":          {"service.messages": 5, "service.answered": 7, "service.resolutionRate": 7, "service.time": "next-day"},
		"service.customersResolved": {"service.messages": 40, "service.answered": 7, "service.customers": 5, "service.customersResolved": 9},
		"cost.monthly":              {"cost.hoursPerWeek": 0, "cost.spend": 20},
		"audience.source@instagram": {"audience.source@instagram": "split", "audience.share.community@instagram": 33.3, "audience.share.ads@instagram": 33.3, "audience.share.bought@instagram": 33.4},
		"strategy":                  {"strategy.quantity.ads": 300, "strategy.quality.content": 200, "strategy.quality.running": 100},
		"sentiment":                 {"sentiment.good": 15, "sentiment.bad": 5},
		"index.weights":             {"index.weight.service": 15, "index.weight.loyalty": 35},
		"audience.reach@x":          {"audience.followers@x": 500, "audience.reachCount@x": 500},
	} {
		if problems := Check(step(t, slug), said(answers), madrid); len(problems) > 0 {
			t.Errorf("%s: %q", slug, wordings(problems, madrid))
		}
	}
}

// Lines of cost replace the single figure: then there is nothing to compare
// the money for followers with.
func TestWithCostLinesTheMoneyForFollowersHasNoLimit(t *testing.T) {
	d := said(map[string]any{"channels.on@x": "yes", "cost.spend": 10, "audience.monthlyAcquisitionSpend@x": 30, "cost.line.tools": 5})
	if problems := Check(step(t, "audience.money@x"), d, madrid); len(problems) > 0 {
		t.Error(wordings(problems, madrid))
	}
}

func TestAnAnswerOutsideTheBoundsThatCameFromElsewhereIsSaid(t *testing.T) {
	d := said(map[string]any{"sale.margin": 140})
	same(t, "imported", plainAll(wordings(Check(step(t, "sale.margin"), d, madrid), madrid)), []string{"De 100 € no pueden quedarte más de 100 €"})
}

func TestAHiddenFieldIsNeverWrong(t *testing.T) {
	d := said(map[string]any{"audit.real": nil, "audit.source": "ads"}).With("audit.fit", assessment.Answer{Typed: "??"})
	if problems := Check(step(t, "audit.quick"), d, madrid); len(problems) > 0 {
		t.Error(wordings(problems, madrid))
	}
}

// An hour of 30,000 Colombian pesos is inside its field.
func TestTheBoundsOfMoneyFollowTheCurrency(t *testing.T) {
	f := field(t, "cost.hourValue")
	d := assessment.New("", "COP", "es-CO", "")
	if a, problem := Read(f, bogota, Sheet{Doc: d}, "30.000"); problem != nil || *a.Value != 30000 {
		t.Errorf("%+v, %v", a, problem)
	}
	if _, problem := Read(f, madrid, Sheet{Doc: said(nil)}, "30.000"); problem == nil {
		t.Error("an hour of 30,000 euros is taken")
	}
}
