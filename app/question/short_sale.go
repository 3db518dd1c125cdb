package question

import (
	"quilate/app/assessment"
	"quilate/app/i18n"
)

var salePages = []Page{
	{
		ID: "sale.orderValue", Act: 3, Short: true,
		Section: sectionSale,
		Title:   say("¿Cuánto gasta un cliente en una compra normal?", "How much does a customer spend in a normal purchase?"),
		Hint: say("Ni la mayor ni la menor; si vendes de todo, piensa en la más habitual.",
			"Not the biggest nor the smallest; if you sell many things, think of the most common one."),
		Where: say("Caja, TPV o tienda online: ventas del mes ÷ número de tiques.",
			"Till or online shop: month's sales ÷ number of receipts."),
		Why: say("Todo lo que las redes te pueden dejar empieza en una compra.",
			"Everything your channels can bring starts with one purchase."),
		Fields: []Field{
			{
				ID: "sale.orderValue", Kind: Money, Input: "orderValue",
				Brief: say("Lo que gasta un cliente en una compra", "What a customer spends per purchase"),
				Noun:  say("lo que gasta un cliente en una compra", "what a customer spends per purchase"),
				Find:  say("cuánto gasta un cliente", "how much a customer spends"),
				Min:   0.01, Max: 1e8, Width: 8, Example: 35,
				TooLow: say("Lo que gasta un cliente en una compra debe ser mayor que 0",
					"What a customer spends per purchase must be more than 0"),
				Basis: assessment.Measured, AskBasis: true,
				Unknown: Unknown{Offered: true, Note: say(
					"Lo sacamos de las ventas de un mes. Sin ellas no hay resultado en dinero, solo los índices.",
					"We work it out from a month's sales. Without them there is no result in money, only the indices.")},
			},
			{
				ID: "sale.monthSales", Kind: Money, Input: "orderValue",
				Label: say("Ventas del mes", "The month's sales"),
				Noun:  say("la cifra de ventas del mes", "the figure of the month's sales"),
				Find:  say("cuánto gasta un cliente", "how much a customer spends"),
				Max:   1e10, Width: 8, Example: 8400,
				Optional: true, Basis: assessment.Measured,
				Shown: orderValueUnknown,
			},
			{
				ID: "sale.monthOrders", Kind: Count, Input: "orderValue",
				Label: say("Número de compras de ese mes", "Number of purchases that month"),
				Noun:  say("el número de compras", "the number of purchases"),
				Find:  say("cuánto gasta un cliente", "how much a customer spends"),
				Min:   1, Max: 1e7, Whole: true, Width: 5, Example: 240, Counted: purchases,
				Optional: true, Basis: assessment.Measured, Beside: true,
				Shown: orderValueUnknown,
			},
			{
				ID: "sale.tax", Kind: Choice,
				Label: say("Esa cifra, ¿lleva IVA?", "Does that figure include VAT?"),
				Noun:  say("si el precio lleva IVA", "whether the price includes VAT"),
				Find:  say("si tus precios llevan IVA", "whether your prices include VAT"),
				Options: []Option{
					{Value: "with", Text: say("Con IVA", "With VAT")},
					{Value: "without", Text: say("Sin IVA", "Without VAT")},
				},
				Unknown: Unknown{Offered: true, Note: taxUnknown},
				Shown: func(s Sheet) bool {
					_, ok := OrderValue(s.Doc)
					return ok || !orderValueUnknown(s)
				},
			},
			{
				ID: "sale.taxRate", Kind: OutOf100, Input: "orderValue",
				Label: say("¿Qué tipo ‹es-CO: tarifa; es-AR: alícuota; LatAm: tasa› de IVA?", "Which rate of VAT?"),
				Noun:  say("el tipo ‹es-CO: la tarifa; es-AR: la alícuota; LatAm: la tasa› de IVA", "the rate of VAT"),
				Find:  say("qué tipo ‹es-CO: tarifa; es-AR: alícuota; LatAm: tasa› de IVA llevan tus precios", "which rate of VAT your prices include"),
				Hint:  say("Está en cualquier tique o factura tuya; si usas varios ‹LatAm: varias›, el ‹LatAm: la› de lo que más vendes.", "It is on any receipt or invoice of yours; if you use several, the one of what you sell most."),
				Unit:  unitPercent,
				Max:   50, Width: 3, Example: 21,
				Basis: assessment.Measured, Official: true,
				Unknown: Unknown{Offered: true, Note: taxUnknown},
				Shown:   func(s Sheet) bool { return s.Doc.Choice("sale.tax") == "with" },
			},
		},
		Echo: func(s Sheet, loc i18n.Locale) []string {
			price, ok := OrderValue(s.Doc)
			if !ok {
				return nil
			}
			net := price / (1 + taxRate(s.Doc))
			switch {
			case net != price:
				return []string{loc.Say(say("Sin IVA son {x} por compra", "Without VAT that is {x} per purchase"), "x", loc.Money(net, -1))}
			case orderValueUnknown(s):
				return []string{loc.Say(say("Son {x} por compra", "That is {x} per purchase"), "x", loc.Money(net, -1))}
			}
			return nil
		},
	},
	{
		ID: "sale.margin", Act: 3, Short: true,
		Section: sectionSale,
		Title:   say("De cada {hundred} que vendes, ¿cuánto te queda?", "Out of every {hundred} you sell, how much do you keep?"),
		Hint: say("Quita solo lo que no gastarías si no hicieras esa venta: producto, envío, comisiones y devoluciones; no quites alquiler ni sueldos.",
			"Take off only what you would not spend without that sale: goods, shipping, fees and returns; do not take off rent or wages."),
		Where: say("Precio de una venta menos lo que te costó lo vendido, dividido por el precio. Tu gestoría o contador lo llama margen bruto.",
			"Price of a sale minus what the goods cost you, divided by the price. Your accountant calls it gross margin."),
		Why: say("Las ventas no son ganancia: el retorno se mide con lo que te queda.",
			"Sales are not profit: return is measured on what you keep."),
		Slots: slots,
		Fields: []Field{{
			ID: "sale.margin", Kind: OutOf100, Input: "grossMargin",
			Brief: say("De cada {hundred} que vendes, te quedan", "Out of every {hundred} you sell, you keep"),
			Noun:  say("lo que te queda de cada {hundred}", "what you keep of every {hundred}"),
			Find:  say("qué margen te queda", "what margin you keep"),
			Unit:  say("de cada {hundred}", "out of {hundred}"),
			Max:   100, Width: 3, Example: 55,
			TooHigh: say("De {hundred} no pueden quedarte más de {hundred}", "You cannot keep more than {hundred} out of {hundred}"),
			Basis:   assessment.ByEye, AskBasis: true,
			Unknown: Unknown{Offered: true, Uses: true, Row: marginRow, NoRow: say(
				"Para tu sector no hay dato publicado: sin el tuyo no hay resultado en dinero.",
				"Nothing is published for your line of business: without yours there is no result in money.")},
		}},
		Warn: func(s Sheet, loc i18n.Locale) []string {
			if v, ok := s.Doc.Number("sale.margin"); ok && v >= 95 && sellsGoods(s.Doc) {
				return []string{loc.Say(say(
					"¿Seguro? Solo si lo que vendes casi no cuesta nada por unidad.",
					"Are you sure? Only if what you sell costs almost nothing per unit."))}
			}
			return nil
		},
	},
}

// taxUnknown is what is said where nobody knows whether the price has tax in
// it, or how much.
var taxUnknown = say(
	"Usamos el precio tal como lo pones: el retorno puede salir algo mejor de lo real.",
	"We use the price as you typed it: the return may look slightly better than it is.")

func orderValueUnknown(s Sheet) bool { return s.Doc.Unknown("sale.orderValue") }

// OrderValue is what a customer spends in a purchase, as typed, tax included
// if the price has it: the answer, or a month's sales by its purchases.
func OrderValue(d assessment.Document) (float64, bool) {
	if v, ok := d.Number("sale.orderValue"); ok {
		return v, true
	}
	sales, ok := d.Number("sale.monthSales")
	orders, counted := d.Number("sale.monthOrders")
	if !d.Unknown("sale.orderValue") || !ok || !counted || sales <= 0 || orders <= 0 {
		return 0, false
	}
	return sales / orders, true
}

// taxRate is the share added to the net price: 0 where the price has no tax or
// its rate is not known.
func taxRate(d assessment.Document) float64 {
	if d.Choice("sale.tax") != "with" {
		return 0
	}
	rate, _ := d.Number("sale.taxRate")
	return rate / 100
}

// sellsGoods says whether the sector sells things rather than time.
func sellsGoods(d assessment.Document) bool {
	switch d.Choice("business.sector") {
	case "hotel", "education", "personal-services", "business-services", "agency", "software":
		return false
	}
	return true
}
