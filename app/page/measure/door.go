package measure

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/measure"
	"quilate/app/session"
	"quilate/app/ui"
)

// doors are the ways in which sales come in.
func (p *sight) doors() app.UI {
	return section("data", p.say("Pega o abre tu tabla de ventas", "Paste or open your sales table"),
		p.say("Una columna con la fecha y otra con ventas, compras o clientes nuevos; si tienes promociones o festivos, también. Vale lo que saca la caja, por días o por meses.",
			"One column with the date and one with sales, purchases or new customers; promotions and holidays too, if you have them. What the till prints will do, by day or by month."),
		p.ways())
}

func (p *sight) ways() app.UI {
	return ui.H("div",
		el("div", "file",
			ui.H("input", at("id", "table-file", "type", "file", "class", "vh", "accept", ".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"), ui.Does(session.Act{Do: measure.File})),
			el("label", "btn", at("for", "table-file"), p.say("Abrir un archivo CSV", "Open a CSV file")),
			el("p", "hint small", p.say("También puedes soltarlo en cualquier parte de la página. ¿Es un Excel? Guárdalo como CSV, o cópialo y pégalo aquí.",
				"You can also drop it anywhere on the page. A workbook? Save it as CSV, or copy it and paste it here."))),
		el("form", "field pasting", ui.Does(session.Act{Do: measure.Paste}), at("data-from", "door-paste", "method", "dialog"),
			el("label", "label", at("for", "door-paste"), p.say("O pega aquí las celdas de tu hoja de cálculo", "Or paste the cells of your spreadsheet here")),
			ui.H("textarea", at("id", "door-paste", "rows", "6", "spellcheck", "false", "autocomplete", "off",
				"placeholder", p.sampleRows())),
			el("p", "acts", el("button", "btn second", at("type", "submit"), p.say("Leer lo pegado", "Read what I pasted")))),
		el("p", "acts",
			ui.Linkish(session.Act{Do: measure.Door, Value: "type"}, p.say("Escribirlo mes a mes", "Type it month by month")),
			ui.Linkish(session.Act{Do: measure.Sample}, p.say("Probar con un ejemplo", "Try with an example")),
			ui.Linkish(session.Act{Do: measure.Template}, p.say("Descargar una plantilla", "Download a template"))),
		ui.Note(p.say("Tus ventas no salen de este dispositivo. Guardamos las sumas por mes, no las filas.", "Your sales do not leave this device. We keep the sums by month, not the rows.")))
}

// sampleRows are two months as a till prints them where the reader is.
func (p *sight) sampleRows() string {
	return p.View.Say("Mes\tVentas\nene-24\t{uno}\nfeb-24\t{dos}", "Month\tSales\nJan-24\t{uno}\nFeb-24\t{dos}",
		"uno", p.Locale.Fixed(8350.2, 2), "dos", p.Locale.Fixed(7990, 2))
}

// how says what there will be to do, before there is anything to do it with.
func (p *sight) how() app.UI {
	item := func(es, en string) app.UI { return ui.H("li", p.say(es, en)) }
	return section("how", p.say("Qué va a pasar", "What is going to happen"), p.say("Cinco minutos, con la tabla a mano.", "Five minutes, with the table at hand."),
		el("ol", "bul", item("Te enseñamos qué hemos entendido de tu tabla, y lo corriges si hace falta.", "We show you what we understood of your table, and you correct it if need be."),
			item("Dices qué día empezaste y por qué ese, antes de ver nada.", "You say which day you started and why that one, before you see anything."),
			item("Te decimos cuánto cambió, entre qué y qué, cuánto dinero es y cuánto te puedes fiar.", "We tell you how much changed, between what and what, how much money it is, and how far to trust it.")),
		ui.Note(p.say("Cuantos más meses de antes, mejor: con 8 ya seguimos la tendencia; con 18 descontamos la temporada.", "The more months from before, the better: with 8 we follow the trend; with 18 we take the season out.")))
}
