package question

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/roi"
)

var customerPages = []Page{{
	ID: "customers", Act: 3, Short: true,
	Section: sectionCustomers,
	Title:   say("¿Cuántos clientes tienes y cuántos vuelven?", "How many customers do you have, and how many come back?"),
	Hint:    say("Personas distintas que te han comprado en los últimos 12 meses.", "Different people who bought from you in the last 12 months."),
	Where: say("Fichas de clientes, facturas, reservas o tarjeta de cliente. Para los que siguen: mira 10 nombres de hace un año y cuenta quién ha vuelto. Para las recomendaciones: pregunta a los nuevos «¿quién te habló de nosotros?».",
		"Customer records, invoices, bookings or loyalty card. For those who stay: take 10 names from a year ago and count who came back. For recommendations: ask new ones “who told you about us?”."),
	Why: say("Un cliente que vuelve vale varias ventas, y cuidar a los que ya tienes también es retorno.",
		"A customer who returns is worth several sales, and looking after those you have is return too."),
	Fields: []Field{
		{
			ID: "customers.base", Kind: Count, Input: "customerBase",
			Label: say("Clientes en los últimos 12 meses", "Customers in the last 12 months"),
			Noun:  say("el número de clientes", "the number of customers"),
			Find:  say("cuántos clientes tienes", "how many customers you have"),
			Max:   1e8, Whole: true, Width: 8, Example: 300, Counted: customers,
			Basis: assessment.Measured,
			Unknown: Unknown{Offered: true, Note: say(
				"Lo que aportan los clientes que ya tienes se queda sin contar.",
				"What your existing customers bring is not counted.")},
		},
		{
			ID: "customers.pattern", Kind: Choice, Input: "ordersPerMonth",
			Label: say("¿Vuelven a comprar?", "Do they come back?"),
			Noun:  say("si tus clientes vuelven a comprar", "whether your customers come back"),
			Find:  say("si tus clientes vuelven a comprar", "whether your customers come back"),
			Options: []Option{
				{Value: "once", Text: say("Suelen comprar una sola vez (una boda, una reforma ‹LatAm: remodelación›)", "They usually buy once (a wedding, a home renovation)")},
				{Value: "repeat", Text: say("Vuelven a comprar", "They come back")},
			},
			Unknown: Unknown{Offered: true, Note: asOnce},
		},
		{
			ID: "customers.timesPerYear", Kind: Count, Input: "ordersPerMonth",
			Label: say("¿Cuántas veces al año compra cada uno?", "How many times a year does each one buy?"),
			Brief: say("Veces al año que compra cada uno", "Times a year that each one buys"),
			Noun:  say("el número de veces que compra al año", "the number of times a customer buys a year"),
			Find:  say("cuántas veces compran", "how often they buy"),
			Unit:  say("veces al año", "times a year"),
			Min:   0.1, Max: 1000, Width: 5, Example: 6, Counted: timesYear,
			Basis:   assessment.ByEye,
			Unknown: Unknown{Offered: true, Note: asOnce},
			Shown:   comeBack,
		},
		{
			ID: "customers.stay", Kind: OutOf10, Input: "monthlyRetention",
			Label: say("De cada 10 clientes de hace un año, ¿cuántos siguen comprando?", "Of every 10 customers you had a year ago, how many still buy?"),
			Noun:  say("el número de los que siguen comprando, de cada 10,", "the number who still buy, out of 10,"),
			Find:  say("cuántos clientes siguen al cabo de un año", "how many customers stay after a year"),
			Max:   10, Width: 2, Example: 6,
			Basis: assessment.ByEye, AskBasis: true,
			Unknown: Unknown{Offered: true, Uses: true, Row: row("yearly_retention")},
			Shown:   comeBack,
		},
		{
			ID: "advocates", Kind: OutOf10,
			Label: say("De cada 10 clientes, ¿cuántos te han recomendado de verdad?", "Of every 10 customers, how many have really recommended you?"),
			Brief: say("De cada 10 clientes, te han recomendado", "Out of 10 customers, have recommended you"),
			Hint:  say("Cuenta a quienes ya lo han hecho, no a quienes dicen que lo harían.", "Count those who have done it, not those who say they would."),
			Noun:  say("el número de los que te han recomendado, de cada 10,", "the number who have recommended you, out of 10,"),
			Find:  say("cuántos clientes te han recomendado", "how many customers have recommended you"),
			Max:   10, Width: 2, Example: 3,
			Optional: true, Places: true, Basis: assessment.ByEye,
			Unknown: Unknown{Offered: true, Row: row("advocate_share"), Note: notScored},
		},
	},
	Check: func(s Sheet, loc i18n.Locale) []Problem {
		if p, bad := marketTooSmall(s.Doc, loc, "customers.base", "market.size"); bad {
			return []Problem{p}
		}
		return nil
	},
	Echo: func(s Sheet, loc i18n.Locale) []string {
		switch s.Doc.Choice("customers.pattern") {
		case "once":
			return []string{loc.Say(say("Cada cliente nuevo cuenta una compra", "Each new customer counts one purchase"))}
		case "repeat":
			n, ok := repeatPurchases(s.Doc)
			if !ok {
				return nil
			}
			return []string{loc.Say(say(
				"Un cliente nuevo te compra una vez al llegar y, de media, {times} en {T}",
				"A new customer buys once on arrival and, on average, {times} within {T}"),
				"times", loc.Count(n, moreTimes), "T", HorizonWords(s.Doc, loc))}
		}
		return nil
	},
	Warn: func(s Sheet, loc i18n.Locale) []string { return wholeMarket(s.Doc, loc) },
}}

// asOnce is said where nobody knows whether, or how often, customers come back.
var asOnce = say(
	"Hacemos la cuenta como si compraran una sola vez, que es lo prudente.",
	"We count as if they bought once, which is the prudent way.")

var moreTimes = i18n.Forms{
	One:   say("{n} vez más", "{n} more time"),
	Many:  say("{n} de veces más", "{n} more times"),
	Other: say("{n} veces más", "{n} more times"),
}

func comeBack(s Sheet) bool { return s.Doc.Choice("customers.pattern") == "repeat" }

// Horizon is how far ahead the account looks, in months.
func Horizon(d assessment.Document) int {
	switch d.Choice("horizonMonths") {
	case "12":
		return 12
	case "36":
		return 36
	}
	return 24
}

// HorizonWords is the horizon in years: "2 años".
func HorizonWords(d assessment.Document, loc i18n.Locale) string {
	return loc.Count(float64(Horizon(d)/12), counted("año", "años", "year", "years"))
}

// repeatPurchases is how often a new customer buys after the first time within
// the horizon, on average. What comes in a whole life is what the lifetime
// value says of purchases that leave one each; a share r^T of it comes later.
// Who stays is the likely value of the convention where it is not known.
func repeatPurchases(d assessment.Document) (float64, bool) {
	times, ok := d.Number("customers.timesPerYear")
	stay, known := d.Number("customers.stay")
	switch {
	case known:
		stay /= 10
	case d.Unknown("customers.stay"):
		f, found := Figure(d, "yearly_retention")
		stay, known = f.Likely, found
	}
	if !ok || !known || stay < 0 || stay > 1 {
		return 0, false
	}
	t := float64(Horizon(d))
	if stay == 1 {
		return times / 12 * t, true
	}
	if stay == 0 {
		return 0, true
	}
	life := roi.CustomerLifetimeValue(roi.Inputs{
		OrderValue: 1, GrossMargin: 1,
		OrdersPerMonth:   times / 12,
		MonthlyRetention: roi.MonthlyRetention(stay),
	})
	if life == nil {
		return 0, false
	}
	return (*life - 1) * (1 - math.Pow(stay, t/12)), true
}
