package channel

var tiktok = Channel{
	ID:   "tiktok",
	Name: say("TikTok", "TikTok"),
	Metrics: Metrics{
		Followers:    seen("Seguidores", "Followers"),
		Reach:        unseen("Espectadores", "Viewers (total or unique)"),
		Interactions: seen("Me gusta + comentarios + compartidos (suma tú)", "Likes + comments + shares (add them up)"),
		Shares:       seen("Compartidos", "Shares"),
		Saves:        unseen("Favoritos", "Saves or Favourites"),
		Clicks:       unseen("Clics en el enlace de la biografía (solo algunas cuentas)", "Bio link clicks (some accounts only)"),
		Messages:     seen("Comentarios y mensajes", "Comments and messages"),
	},
	Where: seen(
		"Perfil > ☰ > TikTok Studio > Estadísticas (o Analíticas) > Ver todo; últimos 28 días.",
		"Profile > ☰ > TikTok Studio > Analytics > View all; last 28 days.",
	),
	Missing: say(
		"No hay una cifra de alcance solo entre seguidores, ni bandeja con tasa de respuesta.",
		"There is no single figure of reach among followers, and no inbox with a response rate.",
	),
	Trap: say(
		"Un vídeo puede tener miles de visualizaciones de gente que vive lejos y no te sigue: eso es «personas que no te siguen», no seguidores alcanzados. Las visitas a tu web desde TikTok salen sin origen.",
		"One video may get thousands of views from far-away people who do not follow you: that is discovery, not followers reached. Visits from TikTok reach your site with no origin.",
	),
	ListVisible:  true,
	HasFollowers: true,
	HasGrowth:    true,
	Own:          true,
	Platform:     "tiktok",
	Rows:         []string{"DARK_WA"},
}
