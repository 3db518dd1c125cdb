package channel

var linkedIn = Channel{
	ID:   "linkedin",
	Name: say("LinkedIn", "LinkedIn"),
	Metrics: Metrics{
		Followers:    seen("Seguidores de la página (no contactos)", "Page followers (not connections)"),
		Reach:        unseen("Impresiones únicas o miembros alcanzados", "Unique impressions or members reached"),
		Interactions: seen("Reacciones + comentarios + veces compartido", "Reactions + comments + reposts"),
		Shares:       seen("Veces compartido", "Reposts"),
		Saves:        unseen("Guardados (perfil)", "Saves (profile)"),
		Clicks:       seen("Clics", "Clicks"),
		Messages:     seen("Mensajes a la página y comentarios", "Page messages and comments"),
	},
	Where: unseen(
		"Página > vista de administrador > Análisis > Contenido, Visitantes, Seguidores. Perfil personal: Análisis en tu perfil.",
		"Page > admin view > Analytics > Content, Visitors, Followers. Personal profile: Analytics on your profile.",
	),
	Missing: say(
		"No hay tasa de respuesta.",
		"There is no response rate.",
	),
	Trap: say(
		"La «tasa de interacción» de LinkedIn incluye clics y va sobre impresiones: no la compares con la de Instagram. Si publicas desde tu perfil y no desde la página, cuenta ese canal aparte.",
		"LinkedIn's engagement rate includes clicks and is on impressions: do not compare it with Instagram's. If you post from your own profile, count it as a separate channel.",
	),
	ListVisible:  true,
	HasFollowers: true,
	HasGrowth:    true,
	Own:          true,
	Platform:     "linkedin",
	Rows:         []string{"ER_F_LI_2025", "ER_I_LI"},
}
