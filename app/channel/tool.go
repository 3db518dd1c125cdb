package channel

import "quilate/app/i18n"

// A Tool is not a channel, but a place where figures are found.
type Tool struct {
	ID    string
	Name  i18n.Text
	Where Wording
	Trap  i18n.Text // zero if it has none
	Rows  []string  // the figures behind the trap
}

// Tools are the places where figures are found outside the channels.
var Tools = []Tool{
	{
		ID:   "ga4",
		Name: say("Google Analytics 4", "Google Analytics 4"),
		Where: seenInEnglish(
			"Informes > Adquisición > Adquisición de tráfico; fila «Organic Social».",
			"Reports > Acquisition > Traffic acquisition; row “Organic Social”.",
		),
		Trap: say(
			"Lo que viene de WhatsApp, TikTok o un chat sale como «Direct». Pon un enlace propio (UTM) en cada canal.",
			"What comes from WhatsApp, TikTok or a chat shows as “Direct”. Put an own link (UTM) on each channel.",
		),
		Rows: []string{"DARK_WA", "DARK_MSN", "DARK_IGDM"},
	},
	{
		ID:    "till",
		Name:  say("Caja, TPV o tienda online", "Till or online shop"),
		Where: seen("Ventas, tiques y clientes nuevos del mes.", "Sales, receipts and new customers of the month."),
	},
	{
		ID:    "notebook",
		Name:  say("Cuaderno", "Notebook"),
		Where: seen("«¿Cómo nos conociste?», dos semanas.", "“How did you hear of us?”, two weeks."),
	},
}
