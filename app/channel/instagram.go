package channel

var instagram = Channel{
	ID:   "instagram",
	Name: say("Instagram", "Instagram"),
	Metrics: Metrics{
		Followers:    seen("Seguidores", "Followers"),
		Reach:        unseen("Cuentas alcanzadas (en versiones nuevas: espectadores)", "Accounts reached (newer: viewers)"),
		Interactions: seen("Interacciones", "Interactions"),
		Shares:       seenInEnglish("[Veces que se ha compartido] ‹LatAm: Compartidos›", "Shares"),
		Saves:        seenInEnglish("[Veces que se ha guardado] ‹LatAm: Guardados›", "Saves"),
		Clicks:       unseen("Toques en enlaces externos", "External link taps"),
		Messages:     seen("Mensajes, comentarios y respuestas a historias", "Messages, comments and story replies"),
	},
	Where: unseen(
		"Perfil > Panel para profesionales > Ver todo; elige 30 días.",
		"Profile > Professional dashboard > See all; choose 30 days.",
	),
	Missing: say(
		"No hay tasa de respuesta a mensajes, ni datos de antes de pasar a cuenta profesional.",
		"There is no message response rate, and nothing from before you switched to a professional account.",
	),
	Trap: say(
		"«Visualizaciones» cuenta veces, no personas, y casi siempre incluye lo que pagaste en anuncios. Separa seguidores y no seguidores.",
		"“Views” counts times, not people, and usually includes what ads paid for. Split followers from non-followers.",
	),
	ListVisible:  true,
	HasFollowers: true,
	HasGrowth:    true,
	Own:          true,
	Platform:     "instagram",
}
