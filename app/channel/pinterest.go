package channel

var pinterest = Channel{
	ID:   "pinterest",
	Name: say("Pinterest", "Pinterest"),
	Metrics: Metrics{
		Followers:    seen("Seguidores", "Followers"),
		Reach:        seen("Audiencia total", "Total audience"),
		Interactions: seenInEnglish("Interacciones; personas: audiencia con interacción", "Engagements; people: engaged audience"),
		Saves:        seen("Guardados", "Saves"),
		Clicks:       seen("Clics salientes", "Outbound clicks"),
		Messages:     seen("Comentarios y mensajes", "Comments and messages"),
	},
	Where: seenInEnglish(
		"Cuenta de empresa, ☰ > Analytics > Resumen.",
		"Business account, ☰ > Analytics > Overview.",
	),
	Missing: say(
		"No hay compartidos (lo más parecido: guardados) ni tasa de respuesta.",
		"There are no shares (the closest: saves) and no response rate.",
	),
	Trap: say(
		"«Visualizaciones mensuales» del perfil son veces en pantalla, también de anuncios y de pines que otros guardaron de tu web: no es tu alcance. «Clic en el pin» no es visita a tu web; «clic saliente» sí.",
		"“Monthly views” on the profile counts screens, including ads and pins others saved from your site: not reach. A “pin click” is not a visit; an “outbound click” is.",
	),
	ListVisible:  true,
	HasFollowers: true,
	HasGrowth:    true,
	Own:          true,
}
