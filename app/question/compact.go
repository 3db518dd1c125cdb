package question

import (
	"slices"

	"quilate/app/i18n"
)

// Compact are the six small groups of the compact form, which is asked in a
// narrow column inside somebody else's page. They are made of the short path's
// own fields, so that what comes of them is a document like any other; what
// they leave out is assumed as everywhere.
var Compact = []Page{
	{
		ID: "compact.followers", Short: true,
		Title:  say("¿Cuántos seguidores tienes en tu red principal?", "How many followers do you have on your main channel?"),
		Slots:  slots,
		Fields: only(channelPages, "audience.followers", "posts"),
	},
	{
		ID: "compact.market", Short: true,
		Title: say("¿A cuántas {people} podrías vender, como mucho?", "How many {people} could you sell to, at most?"),
		Slots: slots, Where: whereMarket,
		Fields: only(businessPages, "market.area", "market.fit"),
	},
	{
		ID: "compact.look", Short: true,
		Title: auditPage.Title, Hint: auditPage.Hint, Where: auditPage.Where,
		Slots:  auditSlots,
		Fields: only([]Page{auditPage}, "audit.real", "audit.fit", "audit.source"),
		Check:  auditOrder,
	},
	{
		ID: "compact.then", Short: true,
		Title: say("¿Y qué pasa después?", "And what happens next?"),
		Slots: slots, Where: whereBuyers,
		Fields: slices.Concat(only(servicePages, "service.answered"), only(socialPages, "social.customers"), only(customerPages, "advocates")),
	},
	{
		ID: "compact.cost", Short: true,
		Title: say("¿Cuánto te cuestan tus redes?", "What do your channels cost you?"),
		Hint:  monthlyCostPage.Hint, Where: monthlyCostPage.Where,
		Slots:  slots,
		Fields: only([]Page{monthlyCostPage}, "cost.hoursPerWeek", "cost.hourValue", "cost.hoursPerMonthWorked", "cost.spend"),
		Check:  monthlyCostPage.Check,
	},
	{
		ID: "compact.sale", Short: true,
		Title: say("¿Qué te deja una venta?", "What does a sale leave you?"),
		Slots: slots, Where: salePages[1].Where,
		Fields: slices.Concat(only(salePages, "sale.orderValue", "sale.monthSales", "sale.monthOrders", "sale.margin"),
			only(businessPages, "business.sector"), only(customerPages, "customers.pattern", "customers.timesPerYear")),
	},
}

// only are the fields with these ids, in the order of the pages, as the compact
// form asks them: with their shorter label where they have one.
func only(pages []Page, ids ...string) []Field {
	var out []Field
	for i := range pages {
		for _, f := range pages[i].Fields {
			if !slices.Contains(ids, f.ID) {
				continue
			}
			if f.Label.IsZero() {
				f.Label = pages[i].Title
			}
			if !f.Brief.IsZero() {
				f.Label = f.Brief
			}
			f.Beside, f.Unit = false, i18n.Text{} // the labels say it
			switch f.ID {
			case "business.sector": // only what a margin nobody knows is taken from
				f.Optional = true
				f.Shown = func(s Sheet) bool { return s.Unknown("sale.margin") || s.Doc.Choice("business.sector") != "" }
			case "audit.source": // nobody who has just said "I don't know" is held up
				f.Optional = true
			case "audit.fit": // on a page of its own, who does not know this does not know the other either
				f.Unknown = Unknown{Offered: true, Note: noFit}
			case "cost.hoursPerWeek": // there they are split in four
				f.Unknown.Note = noHours
			}
			out = append(out, f)
		}
	}
	return out
}

var (
	noHours = say("Sin tus horas no podemos calcular el retorno.", "Without your hours we cannot work out the return.")
	noFit   = say("Usamos nuestra convención para {followers} así.", "We use our convention for {followers} like these.")
)
