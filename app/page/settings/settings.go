// Package settings is how numbers and money are written.
package settings

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string {
	return v.Say("Números y moneda", "Numbers and currency") + " – Quilate"
}

// regions are the places whose way of writing numbers is offered.
var regions = map[i18n.Region]i18n.Text{
	"es-ES": {ES: "España", EN: "Spain"},
	"es-MX": {ES: "México", EN: "Mexico"},
	"es-AR": {ES: "Argentina", EN: "Argentina"},
	"es-CO": {ES: "Colombia", EN: "Colombia"},
	"es-CL": {ES: "Chile", EN: "Chile"},
	"es-PE": {ES: "Perú", EN: "Peru"},
	"es-US": {ES: "Estados Unidos (español)", EN: "United States (Spanish)"},
	"en-US": {ES: "Estados Unidos (inglés)", EN: "United States (English)"},
	"en-GB": {ES: "Reino Unido", EN: "United Kingdom"},
}

// View is the page.
func View(v ui.View) app.UI {
	var places, money []any
	for _, r := range i18n.Regions {
		sample := i18n.Locale{Lang: v.Locale.Lang, Region: r, Currency: v.Locale.Currency}
		places = append(places, ui.H("label", ui.Class("check radio"),
			ui.Radio("region", "region~"+string(r), r == v.Locale.Region, session.Act{Do: session.SetRegion, Value: string(r)}),
			ui.H("span", v.T(regions[r]), ui.H("span", ui.Class("small muted"), sample.Money(1234.5, 2)))))
	}
	for _, c := range i18n.Currencies {
		money = append(money, ui.H("option", ui.A("value", c), c+" · "+i18n.Locale{Lang: v.Locale.Lang, Region: v.Locale.Region, Currency: c}.Money(1234.5, -1)))
	}
	return ui.H("main", ui.ID("main"), ui.Class("page plain"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("¿Cómo escribimos los números y el dinero?", "How shall we write numbers and money?")),
		ui.H("p", ui.Class("lead"), v.Say("Comprueba que esto se lee bien: ", "Check that this reads right: "), ui.H("b", v.Locale.Money(1234.5, 2)), " ("+v.Locale.Currency+")"),
		ui.H("p", v.Say("«1.234» es más de mil en Madrid y poco más de uno en Ciudad de México: por eso preguntamos.", "“1.234” is over a thousand in Madrid and just over one in Mexico City: that is why we ask.")),
		ui.H("fieldset", ui.Class("field choice"), ui.H("legend", ui.Class("label"), v.Say("Como en", "As in")), ui.H("div", ui.Class("options"), places)),
		ui.H("div", ui.Class("field"),
			ui.H("label", ui.Class("label"), ui.A("for", "currency"), v.Say("Moneda", "Currency")),
			ui.H("p", ui.Class("hint"), v.Say("Cambiarla no convierte lo que ya has escrito: solo cambia el nombre.", "Changing it does not convert what you have typed: it only changes the name.")),
			ui.H("span", ui.Class("select"), ui.H("select", ui.ID("currency"), ui.A("data-sync", "text"), ui.A("data-value", "="+v.Locale.Currency), ui.Do(session.SetMoney, ""), money))),
		ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Ask)), v.Say("Continuar", "Continue"))))
}
