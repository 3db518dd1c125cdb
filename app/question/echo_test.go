package question

import (
	"testing"
	"time"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"strings"
)

// Every expected number is worked out in the comment beside it.
func TestEchoesSayWhatTheAnswersAmountTo(t *testing.T) {
	for name, c := range map[string]struct {
		slug    string
		answers map[string]any
		es, en  []string
	}{
		"market": {"market.size", map[string]any{"market.area": 45000, "market.fit": 8}, // 45000·8/100
			[]string{"Tu mercado: unas 3.600 personas"}, []string{"Your market: about 3,600 people"}},
		"market of businesses": {"market.size", map[string]any{"business.sector": "business-services", "market.area": 45000, "market.fit": 8},
			[]string{"Tu mercado: unas 3.600 empresas"}, []string{"Your market: about 3,600 businesses"}},
		"market of millions": {"market.size", map[string]any{"market.area": 20000000, "market.fit": 10},
			[]string{"Tu mercado: unas 2.000.000 de personas"}, []string{"Your market: about 2,000,000 people"}},
		"market of a handful": {"market.size", map[string]any{"market.area": 45, "market.fit": 8}, // 3.6
			[]string{"Tu mercado: unas 4 personas"}, []string{"Your market: about 4 people"}},
		"market of nobody": {"market.size", map[string]any{"market.area": 8, "market.fit": 8}, // 0.64
			[]string{"Tu mercado: ni una sola persona"}, []string{"Your market: not even one person"}},
		"market unknown": {"market.size", map[string]any{"market.area": nil}, nil, nil},

		// 9 of 20: centre (0.45 + 1.96²/40)/(1 + 1.96²/20) = 0.458, half-width
		// 1.96·√(0.45·0.55/20 + 1.96²/1600)/1.192 = 0.200; 2400·9/20·(1 − 3/9) = 720.
		"audit": {"audit.quick", map[string]any{"channels.on@instagram": "yes", "audience.followers@instagram": 2400,
			"audit.real": 17, "audit.fit": 9, "audit.customers": 3},
			[]string{"Has mirado a 20: podrían comprarte entre 26 y 66 de cada 100. Descontando los que ya son clientes (los 3 que contaste), unos 720 seguidores de Instagram son posibles clientes.", "Si miras a 100, afinas más."},
			[]string{"You looked at 20: between 26 and 66 in 100 could buy from you. Leaving out those who already are customers (the 3 you counted), about 720 followers on Instagram are possible customers.", "Look at 100 and you narrow it."}},
		// customers not counted: the convention of 0.2, 1080·0.8 = 864
		"audit without customers": {"audit.quick", map[string]any{"channels.on@instagram": "yes", "audience.followers@instagram": 2400,
			"audit.n": 20, "audit.real": 17, "audit.fit": 9},
			[]string{"Has mirado a 20: podrían comprarte entre 26 y 66 de cada 100. Descontando los que ya son clientes (supuesto: 20 de cada 100), unos 864 seguidores de Instagram son posibles clientes.", "Si miras a 100, afinas más."},
			[]string{"You looked at 20: between 26 and 66 in 100 could buy from you. Leaving out those who already are customers (assumed: 20 out of 100), about 864 followers on Instagram are possible customers.", "Look at 100 and you narrow it."}},
		// none of the nine is a customer yet: 2400·9/20 = 1080, as a headline 1.100
		"audit without a single customer": {"audit.quick", map[string]any{"channels.on@instagram": "yes", "audience.followers@instagram": 2400,
			"audit.real": 17, "audit.fit": 9, "audit.customers": 0},
			[]string{"Has mirado a 20: podrían comprarte entre 26 y 66 de cada 100. Unos 1.100 seguidores de Instagram son posibles clientes.", "Si miras a 100, afinas más."},
			[]string{"You looked at 20: between 26 and 66 in 100 could buy from you. About 1,100 followers on Instagram are possible customers.", "Look at 100 and you narrow it."}},
		// WhatsApp has contacts
		"audit of a messaging channel": {"audit.quick", map[string]any{"channels.on@messaging": "yes", "audience.followers@messaging": 2400,
			"audit.real": 17, "audit.fit": 9, "audit.customers": 0},
			[]string{"Has mirado a 20: podrían comprarte entre 26 y 66 de cada 100. Unos 1.100 contactos de WhatsApp y Telegram son posibles clientes.", "Si miras a 100, afinas más."},
			[]string{"You looked at 20: between 26 and 66 in 100 could buy from you. About 1,100 contacts on WhatsApp and Telegram are possible customers.", "Look at 100 and you narrow it."}},
		// Wilson of 0 of 20: 1.96²/(20 + 1.96²) = 0.161
		"audit in which nobody could buy": {"audit.quick", map[string]any{"channels.on@instagram": "yes", "audience.followers@instagram": 2400,
			"audit.real": 17, "audit.fit": 0},
			[]string{"Has mirado a 20: podrían comprarte entre 0 y 16 de cada 100.", "Si miras a 100, afinas más."},
			[]string{"You looked at 20: between 0 and 16 in 100 could buy from you.", "Look at 100 and you narrow it."}},
		"audit that contradicts itself": {"audit.quick", map[string]any{"audit.real": 7, "audit.fit": 9}, nil, nil},
		"audit of a few": {"audit.full@instagram", map[string]any{"audit.n@instagram": 4, "audit.real@instagram": 3},
			[]string{"Aún son pocos para decir algo"}, []string{"Too few to say anything yet"}},

		// 6·52/12·15 = 390
		"cost": {"cost.monthly", map[string]any{"cost.hoursPerWeek": 6, "cost.hourValue": 15, "cost.spend": 120},
			[]string{"Tus redes te cuestan unos 510 € al mes: 390 € en horas y 120 € en dinero"},
			[]string{"Your channels cost about $510 a month: $390 in hours and $120 in money"}},
		"cost of a plan": {"cost.monthly", map[string]any{"programme.age": "starting", "cost.hoursPerWeek": 6, "cost.hourValue": 15, "cost.spend": 120},
			[]string{"Tus redes te costarán unos 510 € al mes: 390 € en horas y 120 € en dinero"},
			[]string{"Your channels will cost about $510 a month: $390 in hours and $120 in money"}},
		// 3 + 2 + 1 hours at the 20 € of the freelance row: 6·52/12·20 = 520
		"cost from four small fields": {"cost.monthly", map[string]any{"cost.hoursPerWeek": nil, "cost.hours.making": 3, "cost.hours.answering": 2, "cost.hours.results": 1,
			"cost.hourValue": nil, "cost.spend": 0},
			[]string{"Tus redes te cuestan unos 520 € al mes: 520 € en horas y 0 € en dinero"},
			[]string{"Your channels cost about $520 a month: $520 in hours and $0 in money"}},
		"hours alone": {"cost.monthly", map[string]any{"cost.hoursPerWeek": 6, "cost.hourValue": 15},
			[]string{"Tus horas salen a unos 390 € al mes."}, []string{"Your hours come to about $390 a month."}},
		"hours unknown": {"cost.monthly", map[string]any{"cost.hoursPerWeek": nil, "cost.hourValue": 15, "cost.spend": 3}, nil, nil},
		// (20 + 12)·15 + 150 = 630 against 390 + 120
		"cost lines": {"cost.lines", map[string]any{"cost.line.teamHours": 20, "cost.line.ownerHours": 12, "cost.line.agency": 150,
			"cost.hoursPerWeek": 6, "cost.hourValue": 15, "cost.spend": 120},
			[]string{"Suma unos 630 € al mes, con las horas dentro", "Antes, en «Qué te cuesta», salían unos 510 €"},
			[]string{"It comes to about $630 a month, hours included", "Before, under costs, it was about $510"}},
		// 18000·1.32/1700 = 13.976
		"an hour of staff": {"cost.pay", map[string]any{"cost.pay.gross": 18000, "cost.pay.charge": 32, "cost.pay.hours": 1700},
			[]string{"Una hora sale a 13,98 €"}, []string{"An hour comes to $13.98"}},

		"price with tax": {"sale.orderValue", map[string]any{"sale.orderValue": 121, "sale.tax": "with", "sale.taxRate": 21}, // 121/1.21
			[]string{"Sin IVA son 100,00 € por compra"}, []string{"Without sales tax that is $100.00 per purchase"}},
		"price from a month": {"sale.orderValue", map[string]any{"sale.orderValue": nil, "sale.monthSales": 8400, "sale.monthOrders": 240}, // 8400/240
			[]string{"Son 35,00 € por compra"}, []string{"That is $35.00 per purchase"}},

		// κ = 0.6^(1/6) = 0.91839, κ/(1−κ) = 11.253 in a whole life; (1 − 0.6²) of
		// them within two years: 7.2.
		"they come back": {"customers", map[string]any{"customers.pattern": "repeat", "customers.timesPerYear": 6, "customers.stay": 6},
			[]string{"Un cliente nuevo te compra una vez al llegar y, de media, 7,2 veces más en 2 años"},
			[]string{"A new customer buys once on arrival and, on average, 7.2 more times within 2 years"}},
		// (1 − 0.6) of 11.253 within one year: 4.5; not knowing who stays takes 0.6
		"within a year": {"customers", map[string]any{"customers.pattern": "repeat", "customers.timesPerYear": 6, "customers.stay": nil, "horizonMonths": "12"},
			[]string{"Un cliente nuevo te compra una vez al llegar y, de media, 4,5 veces más en 1 año"},
			[]string{"A new customer buys once on arrival and, on average, 4.5 more times within 1 year"}},
		"all stay": {"customers", map[string]any{"customers.pattern": "repeat", "customers.timesPerYear": 6, "customers.stay": 10}, // 6·2
			[]string{"Un cliente nuevo te compra una vez al llegar y, de media, 12 veces más en 2 años"},
			[]string{"A new customer buys once on arrival and, on average, 12 more times within 2 years"}},
		// κ = 0.2, κ/(1−κ) = 0.25; of it 1 − 0.2² within two years
		"a yearly buyer": {"customers", map[string]any{"customers.pattern": "repeat", "customers.timesPerYear": 1, "customers.stay": 2},
			[]string{"Un cliente nuevo te compra una vez al llegar y, de media, 0,2 veces más en 2 años"},
			[]string{"A new customer buys once on arrival and, on average, 0.2 more times within 2 years"}},
		"once": {"customers", map[string]any{"customers.pattern": "once"},
			[]string{"Cada cliente nuevo cuenta una compra"}, []string{"Each new customer counts one purchase"}},

		"nine in three months": {"social.buyers", map[string]any{"social.customers": 9},
			[]string{"Unos 3 clientes nuevos al mes por tus redes."}, []string{"About 3 new customers a month through your channels."}},
		"one a month": {"social.buyers", map[string]any{"social.customers": 6, "social.months": 6},
			[]string{"Alrededor de 1 cliente nuevo al mes por tus redes."}, []string{"About 1 new customer a month through your channels."}},
		"none so far": {"social.buyers", map[string]any{"social.customers": 0, "social.months": 4},
			[]string{"Ninguno hasta ahora no es nunca: contamos medio cliente en 4 meses."}, []string{"None so far is not never: we count half a customer in 4 months."}},
		"four anyway": {"social.anyway", map[string]any{"social.anyway": 4},
			[]string{"Entonces 6 de cada 10 son clientes de más"}, []string{"Then 6 out of 10 are extra customers"}},
		"nine anyway": {"social.anyway", map[string]any{"social.anyway": 9},
			[]string{"Entonces 1 de cada 10 es un cliente de más"}, []string{"Then 1 out of 10 is an extra customer"}},
		"started lately": {"programme.age", map[string]any{"programme.age": "recent"},
			[]string{"Puede que aún suba: contamos lo que ya se ve."}, []string{"It may still rise: we count what already shows."}},
	} {
		s := step(t, c.slug)
		sheet := s.Sheet(said(c.answers))
		same(t, name, plainAll(s.Page.Echo(sheet, madrid)), c.es)
		same(t, name, plainAll(s.Page.Echo(sheet, newYork)), c.en)
	}
}

// In dollars an hour comes from a month's pay: 4000/160 = 25, 6·52/12·25 = 650.
func TestAnHourInDollarsIsAMonthsPayByItsHours(t *testing.T) {
	d := said(map[string]any{"cost.hoursPerWeek": 6, "cost.hourValue": nil, "cost.hoursPerMonthWorked": 160, "cost.spend": 50})
	d.Currency = "USD"
	s := step(t, "cost.monthly")
	same(t, "dollars", s.Page.Echo(s.Sheet(d), newYork), []string{"Your channels cost about $700 a month: $650 in hours and $50 in money"})
	d.Currency = "COP"
	if _, ok := HourValue(d); ok {
		t.Error("there is no wage in Colombian pesos")
	}
}

func TestDoubtsAreSaidAndDoNotBlock(t *testing.T) {
	for name, c := range map[string]struct {
		slug    string
		answers map[string]any
		es, en  []string
	}{
		"the whole market": {"customers", map[string]any{"market.area": 3000, "market.fit": 10, "customers.base": 300, "customers.pattern": "once"},
			[]string{"Con estas cifras ya le vendes a todo tu mercado: no queda nadie nuevo."},
			[]string{"With these figures you already sell to your whole market: nobody new is left."}},
		"more followers than market": {"channels", map[string]any{"market.area": 45000, "market.fit": 8, // 3600
			"channels.on@instagram": "yes", "audience.followers@instagram": 2400, "channels.on@tiktok": "yes", "audience.followers@tiktok": 5000},
			[]string{"Te siguen más personas (5.000) de las que hay en tu mercado (3.600): muchas no podrán comprarte nunca, o tu mercado es mayor."},
			[]string{"More people follow you (5,000) than there are in your market (3,600): many of them can never buy, or your market is larger."}},
		"a forum larger than the market": {"channels", map[string]any{"market.area": 45000, "market.fit": 8,
			"channels.on@third-party": "yes", "audience.followers@third-party": 5000}, nil, nil},
		"45.000 read as 45": {"market.size", map[string]any{"market.area": 45, "market.fit": 8},
			[]string{"Has puesto 45 personas en tu zona. ¿Seguro que no faltan ceros?"},
			[]string{"You entered 45 people in your area. Are you sure no zeros are missing?"}},
		"a market smaller than the followers known": {"market.size", map[string]any{"market.area": 1000, "market.fit": 50,
			"channels.on@instagram": "yes", "audience.followers@instagram": 2400},
			[]string{"Te siguen más personas (2.400) de las que hay en tu mercado (500): muchas no podrán comprarte nunca, o tu mercado es mayor."},
			[]string{"More people follow you (2,400) than there are in your market (500): many of them can never buy, or your market is larger."}},
		"a market of twenty": {"market.size", map[string]any{"market.area": 200, "market.fit": 10}, nil, nil},
		"hours of three people": {"cost.monthly", map[string]any{"cost.hoursPerWeek": 120}, // 120/40
			[]string{"120 horas a la semana son el trabajo de unas 3 personas a jornada completa. ¿Son a la semana, y no al mes?"},
			[]string{"120 hours a week are the work of some 3 people full time. Are they a week, and not a month?"}},
		"a hundred hours": {"cost.monthly", map[string]any{"cost.hoursPerWeek": 100}, nil, nil},
		"a margin of 95 on clothes": {"sale.margin", map[string]any{"business.sector": "fashion", "sale.margin": 95},
			[]string{"¿Seguro? Solo si lo que vendes casi no cuesta nada por unidad."},
			[]string{"Are you sure? Only if what you sell costs almost nothing per unit."}},
		"a margin of 95 on software": {"sale.margin", map[string]any{"business.sector": "software", "sale.margin": 95}, nil, nil},
		// 25·2/10 = 5 against 9/3 = 3, further off than half of 3
		"visits say otherwise": {"social.buyers", map[string]any{"social.customers": 9, "social.how": "premises", "social.visits": 25, "social.buy": 2},
			[]string{"Con estas cifras saldrían 5 al mes y arriba dijiste 3. ¿Cuál vale?"},
			[]string{"These figures make 5 a month, and above you said 3. Which one holds?"}},
		"visits agree": {"social.buyers", map[string]any{"social.customers": 9, "social.how": "web", "social.visits": 200, "social.buy100": 2}, nil, nil},
		"more visits than messages": {"social.buyers", map[string]any{"service.messages": 20, "social.how": "messages", "social.visits": 25},
			[]string{"Antes dijiste que te escriben 20 al mes. ¿Cuál de las dos cifras vale?"},
			[]string{"Earlier you said 20 write each month. Which figure is right?"}},
		"more new customers than all": {"social.buyers", map[string]any{"social.customers": 9, "social.how": "web", "customers.base": 30}, // 36 a year
			[]string{"Serían más clientes nuevos al año que clientes tienes en total. Revisa una de las dos cifras."},
			[]string{"That would be more new customers a year than you have in all. Check one of the two."}},
		"a money report without a last mile": {"report.mode", map[string]any{"report.mode": "money", "maturity.10": "1"},
			[]string{"Aún no tienes el último tramo: la cuenta en dinero será orientativa."},
			[]string{"You have no last mile yet: the money account will be indicative."}},
		"two competitors": {"competitors", map[string]any{"competitor.followers@1": 900, "competitor.followers@2": 800},
			[]string{"Con menos de tres no comparamos: la mediana de dos engaña"},
			[]string{"Under three we do not compare: the median of two misleads"}},
		"three competitors": {"competitors", map[string]any{"competitor.followers@1": 900, "competitor.followers@2": 800, "competitor.followers@4": 1}, nil, nil},
		"three more of 100 stay a month": {"loyalty.monthlyRetentionGain", map[string]any{"loyalty.monthlyRetentionGain": 3}, // 1 − 0.97¹² = 0.306
			[]string{"Es mucho: al año serían unos 31 de cada 100. ¿Lo has medido?"},
			[]string{"That is a lot: about 31 in 100 a year. Have you measured it?"}},
		"three of 100 bring somebody": {"loyalty.referralsPerMonth", map[string]any{"customers.base": 300, "loyalty.exposedShare": 3, "loyalty.referralsPerMonth": 3}, // 300·0.3·0.03·12
			[]string{"Es mucho: al año serían unos 32 clientes nuevos solo por recomendaciones. ¿Te cuadra?"},
			[]string{"That is a lot: about 32 new customers a year by recommendation alone. Does that sound right?"}},
		"every customer brings another": {"referral", map[string]any{"referral.coefficient": 10, "market.area": 900, "market.fit": 50},
			[]string{"Con 10 o más, cada cliente trae a otro y solo lo frena tu mercado. ¿Lo has visto alguna vez?"},
			[]string{"At 10 or more every customer brings another and only your market stops it. Have you ever seen that?"}},
		"too little to compare": {"audience.activity@x", map[string]any{"audience.reach@x": 99},
			[]string{"Son pocos datos para comparar"}, []string{"Not enough data to compare"}},
		// contests: 0.9·0.1 = 9 in 100 could buy; 9 of 20 looked at: 26 to 66
		"a split that the look contradicts": {"audience.source@instagram", map[string]any{"audience.source@instagram": "split", "audience.share.contest@instagram": 100,
			"audit.real": 17, "audit.fit": 9},
			[]string{"Con este reparto podrían comprarte 9 de cada 100; al mirar te salieron entre 26 y 66. ¿Cambias el reparto?"},
			[]string{"This split means 9 in 100 could buy; when you looked it was 26 to 66. Change the split?"}},
		// community: 0.97·0.6 = 58 in 100
		"a split that agrees": {"audience.source@instagram", map[string]any{"audience.source@instagram": "split", "audience.share.community@instagram": 100,
			"audit.real": 17, "audit.fit": 9}, nil, nil},
	} {
		s := step(t, c.slug)
		d := said(c.answers)
		same(t, name, plainAll(s.Page.Warn(s.Sheet(d), madrid)), c.es)
		same(t, name, plainAll(s.Page.Warn(s.Sheet(d), newYork)), c.en)
	}
}

// The whole market is a doubt, not an error.
func TestSellingToTheWholeMarketDoesNotBlock(t *testing.T) {
	d := said(map[string]any{"market.area": 3000, "market.fit": 10, "customers.base": 300, "customers.pattern": "once"})
	if problems := Check(step(t, "customers"), d, madrid); len(problems) > 0 {
		t.Error(wordings(problems, madrid))
	}
}

func TestTheAuditIsOfTheBiggestChannelWhoseListCanBeSeen(t *testing.T) {
	on := func(more map[string]any) map[string]any {
		more["channels.on@youtube"], more["audience.followers@youtube"] = "yes", 9000
		return more
	}
	for want, answers := range map[string]map[string]any{
		"":          nil,
		"linkedin":  {"channels.on@instagram": "yes", "audience.followers@instagram": 0, "channels.on@linkedin": "yes"},
		"youtube":   on(map[string]any{}),
		"instagram": on(map[string]any{"channels.on@instagram": "yes", "audience.followers@instagram": 300, "channels.on@facebook": "yes", "audience.followers@facebook": 200}),
		"facebook":  on(map[string]any{"channels.on@instagram": "yes", "channels.on@facebook": "yes", "audience.followers@facebook": 200}),
	} {
		if got := AuditChannel(said(answers)); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	s := step(t, "audit.quick")
	for want, answers := range map[string]map[string]any{
		"Mira a 20 seguidores de YouTube: ¿cuántos podrían comprarte?":            on(map[string]any{}),
		"Mira a 20 seguidores de tu canal principal: ¿cuántos podrían comprarte?": nil,
	} {
		sheet := s.Sheet(said(answers))
		if got := madrid.Say(s.Page.Title, Slots(s, sheet, madrid)...); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestWhatToFindOutCompletesASentence(t *testing.T) {
	for key, want := range map[string][2]string{
		"market.area":                    {"cuánta gente hay en tu mercado", "how many people are in your market"},
		"audit.fit":                      {"cuántos seguidores podrían comprarte", "how many followers could buy"},
		"audit.customers":                {"cuántos de ellos ya son clientes", "how many of them already are customers"},
		"service.answered":               {"a cuántos respondes", "how many you answer"},
		"cost.hoursPerWeek":              {"cuántas horas dedicas", "how many hours you spend"},
		"sale.orderValue":                {"cuánto gasta un cliente", "how much a customer spends"},
		"sale.margin":                    {"qué margen te queda", "what margin you keep"},
		"customers.stay":                 {"cuántos clientes siguen al cabo de un año", "how many customers stay after a year"},
		"customers.timesPerYear":         {"cuántas veces compran", "how often they buy"},
		"social.customers":               {"cuántos clientes nuevos te traen tus redes", "how many new customers your channels bring"},
		"social.anyway":                  {"cuántos te habrían comprado igual", "how many would have bought anyway"},
		"audience.reachable@instagram":   {"a cuántos seguidores llegas", "how many followers you reach"},
		"fadeHalfLifeMonths":             {"cuánto tardarían en olvidarte", "how soon they would forget you"},
		"overlap":                        {"cuánta gente se repite", "how many people are counted twice"},
		"referral.coefficient":           {"cuántos trae cada cliente nuevo", "how many each new customer brings"},
		"loyalty.referralsPerMonth":      {"cuántos te traen los clientes de siempre", "how many your existing customers bring"},
		"audience.followers@newsletter":  {"cuántos seguidores tienes en tu boletín", "how many followers you have on your newsletter"},
		"audience.followers@messaging":   {"cuántos contactos tienes en WhatsApp y Telegram", "how many contacts you have on WhatsApp and Telegram"},
		"audience.costPerFollower@x.ads": {"cuánto te cuesta cada seguidor", "what each follower costs"},
		"no.such.key":                    {"", ""},
	} {
		if es, en := FindOut(key, madrid), FindOut(key, newYork); es != want[0] || en != want[1] {
			t.Errorf("%s: %q, %q; want %q", key, es, en, want)
		}
	}
}

func TestWhatDontKnowDoesIsSaidInTheFieldsOwnUnit(t *testing.T) {
	d := said(map[string]any{"business.sector": "fashion", "market.area": 100000, "market.fit": 10, "settings.fx.eur": 20})
	const convention = " (convención nuestra)."
	for _, c := range []struct{ key, want string }{
		// of 10 who bought, 1 − 0.9 … 1 − 0.3 would have done so anyway
		{"social.anyway", "Supuesto: entre 1 y 7 de cada 10" + convention},
		{"customers.stay", "Supuesto: entre 3,5 y 8 de cada 10" + convention},
		{"fadeHalfLifeMonths", "Supuesto: entre 1 y 6 meses" + convention},
		// the sector's own 63.3 is the highest: its odds doubled are 3.448, 3.448/4.448
		{"sale.margin", "Supuesto: entre 22 y 78 de cada 100 €, de un dato publicado (Damodaran, 2019). Son empresas grandes que cotizan en bolsa: tómalo como pista."},
		{"audit.real", "Supuesto: de cada 100 seguidores, entre 90 y 99 son personas reales; y de cada 100 de esas, entre 35 y 80 podrían comprarte" + convention},
		{"audience.monthlyChurn@instagram.contest", "Supuesto: entre 8 y 30 de cada 100" + convention},
		// 10000·0.005/(0.95·0.45) … 10000·0.05/(0.95·0.45)
		{"audience.capacityPerMonth@instagram.ads", "Supuesto: entre 120 y 1.200" + convention},
		// 10.8 hours, s = 1: 10.8·e^(∓1.28) = 3 … 38.9, as people say them
		{"service.timeHours", "Para orientarte: lo normal es 11, entre 3 y 40 horas" + convention + " No se puntúa."},
		{"ramp.widthMonths", "Supuesto: 1,5 meses" + convention},
		{"market.area", "Sin tu mercado no sabemos si tus seguidores son muchos o pocos, ni ponemos techo: el retorno puede salir mejor de lo real."},
		{"service.messages", "El ahorro en atención se queda sin contar."},
	} {
		f, s, ok := FieldOf(d, c.key)
		if !ok {
			t.Fatalf("no field %s", c.key)
		}
		if got := plain(AssumedNote(f, s, madrid, time.Time{})); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", c.key, got, c.want)
		}
	}
	d.Currency = "MXN"
	f, s, _ := FieldOf(d, "audience.costPerFollower@instagram.ads")
	if got := plain(AssumedNote(f, s, mexico, time.Time{})); got != "Supuesto: entre $8 y $50"+convention { // 0.4·20 … 2.5·20
		t.Errorf("converted at the rate typed: %q", got)
	}
	d = said(map[string]any{"business.sector": "software"})
	f, s, _ = FieldOf(d, "sale.margin")
	if got := AssumedNote(f, s, madrid, time.Time{}); got != "Para tu sector no hay dato publicado: sin el tuyo no hay resultado en dinero." {
		t.Errorf("no row: %q", got)
	}
	if EscapeLabel(f, s) != DontKnowLabel {
		t.Error("a value is promised that there is none of")
	}
}

func TestTheWayToAFigureNamesTheChannelAndItsTrap(t *testing.T) {
	s := step(t, "audience.activity@x")
	got := WhereFrom(s, said(nil), madrid)
	want := []string{
		"Las estadísticas del canal, de los últimos 28 o 30 días.",
		"En cada publicación, el icono de barras; para toda la cuenta, x.com/i/account_analytics (según las fuentes, de pago con Premium).",
		"Los menús cambian a menudo. Si no lo ves, busca «estadísticas» en la ayuda de X.",
		"Las impresiones cuentan cada vez que pasa por una pantalla; y muchas cuentas son automáticas.",
	}
	same(t, "X", got, want)
}

// X shows no people reached, Google reviews no shares: there is no field.
func TestAFigureThatAChannelDoesNotHaveIsNotAsked(t *testing.T) {
	for key, want := range map[string]bool{
		"audience.reach@x": false, "audience.reach@instagram": true,
		"audience.shares@google-reviews": false, "audience.shares@x": true,
		"audience.comments@google-reviews": true,
	} {
		f, s, _ := FieldOf(said(nil), key)
		if got := f.Shown(s); got != want {
			t.Errorf("%s: %v", key, got)
		}
	}
	for _, f := range step(t, "channels").Page.Fields {
		if f.ID == "audience.followers" && f.At == "google-reviews" {
			t.Error("nobody follows reviews")
		}
	}
}

func TestEnglishOfAmericaSaysSalesTax(t *testing.T) {
	f := field(t, "sale.tax")
	for loc, want := range map[i18n.Locale]string{newYork: "With sales tax", london: "With VAT", madrid: "Con IVA", {Lang: i18n.ES, Region: "es-PE"}: "Con IGV"} {
		if got := loc.Say(f.Options[0].Text); got != want {
			t.Errorf("%s: %q, want %q", loc.Region, got, want)
		}
	}
}

func TestAnOldPublishedFigureSaysSoBesideTheDefault(t *testing.T) {
	loc := i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}
	d := assessment.New("x", "EUR", "es-ES", "").With("business.sector", assessment.Choose("fashion"))
	f, s, _ := FieldOf(d, "sale.margin") // GM_EU_APPAREL is of January 2019
	at := func(year int) string { return AssumedNote(f, s, loc, time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC)) }
	if !strings.Contains(at(2026), "Tiene más de 24 meses.") || strings.Contains(at(2020), "24 meses") {
		t.Errorf("2026: %q\n2020: %q", at(2026), at(2020))
	}
}

func TestARangeIsReadBackAsTheReaderWritesNumbers(t *testing.T) {
	f, _, _ := FieldOf(assessment.Document{}, "sale.orderValue")
	low, high := 1000.0, 2500.5
	a := assessment.Number(1234)
	a.Basis, a.Low, a.High = assessment.Ranged, &low, &high
	for region, want := range map[string]string{
		"es-ES": "Lo más normal, 1.234,00 €; casi seguro que no baja de 1.000,00 € ni pasa de 2.500,50 €.",
		"es-MX": "Lo más normal, EUR 1,234.00; casi seguro que no baja de EUR 1,000.00 ni pasa de EUR 2,500.50.",
	} {
		loc := i18n.Locale{Lang: i18n.ES, Region: i18n.Region(region), Currency: "EUR"}
		if got := strings.ReplaceAll(RangeSays(f, a, loc, Sheet{}), "\u00a0", " "); got != want {
			t.Errorf("%s: %q, want %q", region, got, want)
		}
	}
	loc := i18n.Locale{Lang: i18n.EN, Region: "en-GB", Currency: "EUR"}
	a.Value = new(999.0)
	if got, want := RangeSays(f, a, loc, Sheet{}), "The value (€999.00) is not between €1,000.00 and €2,500.50: correct what is wrong."; got != want {
		t.Errorf("outside: %q, want %q", got, want)
	}
	a.Low, a.High = a.High, a.Low
	if got := RangeSays(f, a, loc, Sheet{}); got != "“At least” cannot be more than “At most”." {
		t.Errorf("the wrong way round: %q", got)
	}
}

func TestWhatIDontKnowWouldUseStandsBesideIt(t *testing.T) {
	d := assessment.New("x", "EUR", "es-ES", "").With("social.how", assessment.Choose("messages"))
	loc := i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}
	for key, want := range map[string]string{
		"social.anyway":        "entre 1 y 7 de cada 10",   // incrementality 0.3 to 0.9, asked the other way round
		"referral.coefficient": "entre 0,2 y 3 de cada 10", // referral_coefficient 0.02 to 0.30
		"sale.orderValue":      "",                         // nothing stands in for it
	} {
		f, sheet, ok := FieldOf(d, key)
		if !ok {
			t.Fatal(key)
		}
		if got := strings.ReplaceAll(EscapeRange(f, sheet, loc), "\u00a0", " "); got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
}

// WhatsApp and Telegram have contacts, not followers, wherever their number is
// read back: on the short path the field stands for the channel looked at.
func TestContactsAreReadBackAsContacts(t *testing.T) {
	d := said(map[string]any{"channels.on@messaging": "yes", "audience.followers@messaging": 350})
	for _, c := range []struct {
		key, es, en string
	}{
		{"audience.followers@messaging", "350 contactos", "350 contacts"},
		{"audience.organicGrowthPerMonth@messaging", "350 contactos", "350 contacts"},
		{"audience.organicGrowthPerMonth@instagram", "350 seguidores", "350 followers"},
		{"audit.n@messaging", "350 contactos", "350 contacts"},
		{"audit.n@instagram", "350 seguidores", "350 followers"},
		{"audit.n", "350 contactos", "350 contacts"},
	} {
		_, place := assessment.SplitKey(c.key)
		f := field(t, c.key)
		for loc, want := range map[i18n.Locale]string{madrid: c.es, london: c.en} {
			if got := plain(EchoAt(f, loc, Sheet{Doc: d, Place: place}, 350)); got != want {
				t.Errorf("%s: %q, want %q", c.key, got, want)
			}
		}
	}
}

func TestARangeOfContactsAndItsAssumptionSayContacts(t *testing.T) {
	low, high := 300.0, 400.0
	a := assessment.Number(350)
	a.Basis, a.Low, a.High = assessment.Ranged, &low, &high
	d := said(map[string]any{"channels.on@messaging": "yes"})
	for key, want := range map[string]string{
		"audience.followers@messaging": "Lo más normal, 350 contactos; casi seguro que no baja de 300 contactos ni pasa de 400 contactos.",
		"audience.followers@instagram": "Lo más normal, 350 seguidores; casi seguro que no baja de 300 seguidores ni pasa de 400 seguidores.",
	} {
		_, place := assessment.SplitKey(key)
		if got := plain(RangeSays(field(t, key), a, madrid, Sheet{Doc: d, Place: place})); got != want {
			t.Errorf("%s: %q, want %q", key, got, want)
		}
	}
	if got := plain(AssumedNote(field(t, "audience.followers@messaging"), Sheet{Doc: d, Place: "messaging"}, madrid, time.Time{})); !strings.Contains(got, "sin contactos") {
		t.Errorf("not known: %q", got)
	}
}
