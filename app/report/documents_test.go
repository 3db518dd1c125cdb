package report

import (
	"time"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

var today = time.Date(2026, 11, 21, 0, 0, 0, 0, time.UTC)

// document is a document with these answers: numbers are values, words are
// options, false is "I don't know".
func document(currency, region string, answers map[string]any) assessment.Document {
	d := assessment.New("test", currency, region, "2026-11-21")
	for key, v := range answers {
		switch v := v.(type) {
		case int:
			d = d.With(key, assessment.Number(float64(v)))
		case float64:
			d = d.With(key, assessment.Number(v))
		case string:
			d = d.With(key, assessment.Choose(v))
		case bool:
			d = d.With(key, assessment.DontKnow())
		}
	}
	return d
}

// shop is the short path of a shop, complete.
func shop() map[string]any {
	return map[string]any{
		"business.sector": "fashion", "market.area": 60000, "market.fit": 20,
		"channels.on@instagram": "yes", "audience.followers@instagram": 3200,
		"channels.on@facebook": "yes", "audience.followers@facebook": 900, "posts": 18,
		"audit.n": 20, "audit.real": 17, "audit.fit": 9, "audit.customers": 3,
		"service.messages": 40, "service.answered": 8, "service.resolutionRate": 7, "service.time": "next-day",
		"cost.hoursPerWeek": 5, "cost.hourValue": 14, "cost.spend": 60,
		"sale.orderValue": 38, "sale.tax": "without", "sale.margin": 45,
		"customers.base": 300, "customers.pattern": "repeat", "customers.timesPerYear": 4, "customers.stay": 6,
		"social.customers": 6, "social.months": 3, "social.how": "messages", "social.visits": 30, "social.buy": 1, "social.anyway": 4,
	}
}

func with(base map[string]any, changes map[string]any) map[string]any {
	all := map[string]any{}
	for k, v := range base {
		all[k] = v
	}
	for k, v := range changes {
		if v == nil {
			delete(all, k)
			continue
		}
		all[k] = v
	}
	return all
}

// unknowing is the short path of somebody who says "I don't know" wherever it
// is offered.
func unknowing() map[string]any {
	return map[string]any{
		"business.sector": "fashion", "market.area": false, "market.fit": false,
		"channels.on@instagram": "yes", "audience.followers@instagram": 1500, "posts": false,
		"audit.real": false, "audit.source": "unknown",
		"service.messages": false, "service.answered": false, "service.resolutionRate": false, "service.time": false,
		"cost.hoursPerWeek": 4, "cost.hourValue": false, "cost.spend": 0,
		"sale.orderValue": 30, "sale.tax": "with", "sale.taxRate": 21, "sale.margin": false,
		"customers.base": 100, "customers.pattern": "repeat", "customers.timesPerYear": false, "customers.stay": false,
		"social.customers": false, "social.how": "web", "social.anyway": false,
	}
}

// documents are every kind of document that a person may have, each in the
// region whose money it is in.
func documents() map[string]assessment.Document {
	docs := map[string]assessment.Document{
		"empty":          document("EUR", "es-ES", nil),
		"sector only":    document("EUR", "es-ES", map[string]any{"business.sector": "fashion"}),
		"channels only":  document("EUR", "es-ES", map[string]any{"channels.on@instagram": "yes", "audience.followers@instagram": 3200, "channels.on@tiktok": "yes", "audience.followers@tiktok": 90}),
		"no followers":   document("EUR", "es-ES", map[string]any{"channels.on@instagram": "yes", "audience.followers@instagram": 0}),
		"one follower":   document("EUR", "es-ES", with(shop(), map[string]any{"audience.followers@instagram": 1, "channels.on@facebook": nil, "audience.followers@facebook": nil})),
		"no number":      document("EUR", "es-ES", map[string]any{"channels.on@instagram": "yes", "channels.on@google-reviews": "yes"}),
		"up to service":  document("EUR", "es-ES", map[string]any{"channels.on@instagram": "yes", "audience.followers@instagram": 3200, "market.area": 50000, "market.fit": 10, "posts": 12, "service.messages": 40, "service.answered": 8}),
		"short":          document("EUR", "es-ES", shop()),
		"short, pesos":   document("COP", "es-CO", with(shop(), map[string]any{"cost.hourValue": 18000, "cost.spend": 250000, "sale.orderValue": 62000})),
		"short, dollar":  document("USD", "en-US", with(shop(), map[string]any{"cost.hourValue": 22})),
		"rich":           document("MXN", "es-MX", with(shop(), map[string]any{"sale.orderValue": 90000, "cost.hourValue": 90, "cost.spend": 0})),
		"buys once":      document("EUR", "es-ES", with(shop(), map[string]any{"customers.pattern": "once", "customers.timesPerYear": nil, "customers.stay": nil})),
		"web":            document("EUR", "es-ES", with(shop(), map[string]any{"social.how": "web", "social.visits": 400, "social.buy": nil, "social.buy100": 2})),
		"starting":       document("EUR", "es-ES", with(shop(), map[string]any{"programme.age": "starting", "social.customers": nil, "social.months": nil, "social.visits": nil})),
		"channel mode":   document("EUR", "es-ES", with(shop(), map[string]any{"report.mode": "channel", "cost.hours.answering": 1})),
		"channel, bare":  document("EUR", "es-ES", map[string]any{"report.mode": "channel", "channels.on@instagram": "yes", "audience.followers@instagram": 700}),
		"unknowing":      document("EUR", "es-ES", unknowing()),
		"unknowing, ARS": document("ARS", "es-AR", with(unknowing(), map[string]any{"sale.orderValue": 24000})),
		"nobody new":     document("EUR", "es-ES", with(shop(), map[string]any{"social.customers": 0, "social.anyway": 10})),
		"full market":    document("EUR", "es-ES", with(shop(), map[string]any{"market.area": 1000, "market.fit": 10})),
		"free margin":    document("EUR", "es-ES", with(shop(), map[string]any{"sale.margin": 0})),
		"mature": document("EUR", "es-ES", with(shop(), map[string]any{
			"maturity.1": "4", "maturity.2": "3", "maturity.3": "2", "maturity.4": "2", "maturity.5": "1", "maturity.6": "3",
			"maturity.7": "0", "maturity.8": "1", "maturity.9": "2", "maturity.10": "1", "maturity.11": "3", "maturity.12": "0"})),
		"setup and savings": document("EUR", "es-ES", with(shop(), map[string]any{
			"setupCost": 500, "otherSavingsPerMonth": 40, "assisted.ordersPerMonth": 6, "assisted.attribution": 3,
			"service.customers": 5, "service.deflectionRate": 5, "service.minutes": 8, "loyalty.exposedShare": 3, "loyalty.frequencyGain": 5,
			"audience.source@instagram": "split", "audience.share.community@instagram": 60, "audience.share.contest@instagram": 40,
			"audience.monthlyAcquisitionSpend@instagram.contest": 30, "audience.costPerFollower@instagram.contest": 0.4,
			"audience.discoveryReachPerMonth@instagram": 2500})),
	}
	docs["of old figures"] = oldFigures(document("EUR", "es-ES", with(shop(), map[string]any{"audience.shares@instagram": 9, "audience.reach@instagram": 1400})))
	docs["climbing"] = document("EUR", "es-ES", with(shop(), map[string]any{"ladder.creators": 5, "ladder.spectators": 80, "ladder.inactives": false}))
	for _, s := range assessment.Samples() {
		d := s.Document
		d.Sample, d.Currency, d.Region = s.ID, s.Currency, s.Region
		docs[s.ID] = d
	}
	return docs
}

// locales are both languages, and every way of writing numbers that differs.
func locales() []i18n.Locale {
	return []i18n.Locale{
		{Lang: i18n.ES, Region: "es-ES"}, {Lang: i18n.ES, Region: "es-MX"}, {Lang: i18n.ES, Region: "es-CO"},
		{Lang: i18n.ES, Region: "es-CL"}, {Lang: i18n.EN, Region: "en-US"}, {Lang: i18n.EN, Region: "es-AR"},
	}
}

// oldFigures is a document handed on when the references were others.
func oldFigures(d assessment.Document) assessment.Document {
	number := func(v float64) *float64 { return &v }
	d.Figures = map[string]assessment.Figure{
		"shares_per_1000":             {Likely: number(3), S: number(1.1)},
		"community_cost_per_follower": {Low: number(2), Likely: number(2.5), High: number(4)},
	}
	return d
}
