package gist

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/session"
	"quilate/app/ui"
)

// consent asks whether the result may be sent to the page around, which it
// names as the browser does, and with exactly the numbers that would go.
func consent(v ui.View) app.UI {
	box := func(parts ...any) app.UI {
		return ui.H("section", ui.Class("consent"), ui.ID("consent"), ui.A("tabindex", "-1"), parts)
	}
	site := v.Embed.Site(v.Locale)
	switch {
	case !v.Embed.Framed, len(v.Numbers()) <= 1, // nothing is known but how much was assumed
		v.Sharpening && v.Embed.Consent == session.NotAsked: // numbers that still change are not offered
		return ui.H("div")
	case v.Embed.Host == "":
		return box(ui.H("p", ui.Class("small muted"), v.Say("No sabemos qué sitio te enseña esto: no mandamos nada.", "We do not know which site is showing you this: nothing is sent.")))
	}
	switch v.Embed.Consent {
	case session.Asking:
		numbers := v.Numbers()
		var list []any
		for _, n := range numbers {
			list = append(list, ui.H("div", ui.H("dt", name(v, n.Key)), ui.H("dd", told(v, n))))
		}
		return box(
			ui.H("h2", ui.ID("consent-title"), ui.A("tabindex", "-1"), v.Say("¿Mandar estos {n} números a {site}?", "Send these {n} numbers to {site}?", "n", strconv.Itoa(len(numbers)), "site", site)),
			ui.H("p", ui.Class("small"), v.Say("Solo se manda lo que ves aquí. Nada de lo que has escrito. Puedes retirar el permiso cuando quieras.",
				"Only what you see here is sent. Nothing you have typed. You can withdraw permission at any time.")),
			ui.H("dl", list),
			ui.H("p", ui.Class("acts"),
				ui.Second(session.Act{Do: session.EmbedConsent, Value: "yes"}, v.Say("Mandar a {site}", "Send to {site}", "site", site)),
				ui.Second(session.Act{Do: session.EmbedConsent, Value: "no"}, ui.A("data-escape", "true"), v.Say("No mandar", "Do not send"))))
	case session.Given:
		return box(ui.H("p", ui.Class("small"), v.Say("Mandado a {site}. ", "Sent to {site}. ", "site", site),
			ui.Linkish(session.Act{Do: session.EmbedConsent, Value: "withdraw"}, v.Say("Retirar el permiso", "Withdraw permission"))))
	case session.Withdrawn:
		return box(ui.H("p", ui.Class("small"), v.Say("Permiso retirado: {site} no recibe nada más. Lo que ya recibió no podemos borrarlo nosotros.",
			"Permission withdrawn: {site} receives nothing more. We cannot delete what it already has.", "site", site)))
	}
	return box(ui.H("p", ui.Class("small muted"), v.Say("{site} no ve nada de esto. ", "{site} sees none of this. ", "site", site),
		ui.Linkish(session.Act{Do: session.EmbedAsk}, v.Say("Mandarle el resultado", "Send it the result"))))
}

// name is what a number is called.
func name(v ui.View, key string) string {
	switch key {
	case "quantity":
		return v.Say("Índice de cantidad", "Quantity index")
	case "quality":
		return v.Say("Índice de calidad", "Quality index")
	case "gap":
		return v.Say("Brecha de vanidad", "Vanity gap")
	case "odds":
		return v.Say("Escenarios en que recuperas la inversión", "Scenarios in which you get your money back")
	}
	return v.Say("Datos supuestos", "Assumed figures")
}

func told(v ui.View, n session.Told) string {
	switch n.Key {
	case "odds":
		return v.Locale.OutOf50(float64(n.Value) / 50)
	case "gap":
		return strconv.Itoa(n.Value)
	}
	return v.Locale.Number(float64(n.Value), 0)
}

// stays says where the answers are.
func stays(v ui.View) string {
	if v.Denied {
		return v.Say("Este navegador no nos deja guardar aquí: al cerrar la página, tus respuestas se borran.", "This browser does not let us keep anything here: closing the page deletes your answers.")
	}
	return v.Say("Tus respuestas se quedan en este navegador: si vuelves, siguen aquí.", "Your answers stay in this browser: they are here when you come back.")
}
