package channel

var youTube = Channel{
	ID:   "youtube",
	Name: say("YouTube", "YouTube"),
	Metrics: Metrics{
		Followers:    seen("Suscriptores", "Subscribers"),
		Reach:        seen("Audiencia mensual (espectadores únicos, 28 días)", "Monthly audience (unique viewers, 28 days)"),
		Interactions: seen("Me gusta + comentarios + compartidos", "Likes + comments + shares"),
		Shares:       seen("Compartidos", "Shares"),
		Saves:        seenInEnglish("Añadidos a listas", "Added to playlists"),
		Clicks:       seen("Clics en enlaces de la descripción: solo con enlace propio", "Description link clicks: own tracking link only"),
		Messages:     seen("Comentarios", "Comments"),
	},
	Where: seen(
		"YouTube Studio > Estadísticas > Audiencia.",
		"YouTube Studio > Analytics > Audience.",
	),
	Missing: say(
		"No hay mensajes privados ni clics a tu web.",
		"There are no private messages and no clicks to your site.",
	),
	Trap: say(
		"La audiencia mensual suele ser menor que tus suscriptores, y es la que vale. Las «impresiones» son miniaturas mostradas, no vídeos vistos.",
		"Monthly audience is often smaller than your subscriber count, and it is the one that matters. “Impressions” are thumbnails shown, not videos watched.",
	),
	ListVisible:  false, // almost always private
	HasFollowers: true,
	HasGrowth:    true,
	Own:          true,
	Platform:     "youtube",
}
