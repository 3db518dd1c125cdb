package channel

var facebook = Channel{
	ID:   "facebook",
	Name: say("Facebook", "Facebook"),
	Metrics: Metrics{
		Followers:    seen("Seguidores (no «Me gusta» de la página)", "Followers (not Page likes)"),
		Reach:        unseen("Alcance o Espectadores", "Reach or Viewers"),
		Interactions: seen("Interacciones con el contenido", "Content interactions"),
		Shares:       seen("Veces compartido", "Shares"),
		Clicks:       seen("Clics en el enlace", "Link clicks"),
		Messages:     seen("Mensajes en Bandeja de entrada y comentarios", "Inbox messages and comments"),
	},
	Where: unseen(
		"business.facebook.com (Meta Business Suite) > Estadísticas > Resultados y Público. Grupos propios: Herramientas de administración > Estadísticas.",
		"business.facebook.com (Meta Business Suite) > Insights > Results and Audience. Your own groups: Admin tools > Insights.",
	),
	Missing: say(
		"No hay guardados de la página ni alcance por seguidor.",
		"There are no Page saves and no reach per follower.",
	),
	Trap: say(
		"El «tiempo de respuesta» que enseña Facebook es la media del 90 % de tus respuestas más rápidas del último mes: el de verdad es peor. Y «Me gusta» y «seguidores» no son lo mismo.",
		"The response time Facebook shows is the average of your fastest 90% in the last month: your real one is worse. And likes are not followers.",
	),
	ListVisible:  true,
	HasFollowers: true,
	HasGrowth:    true,
	Own:          true,
	Platform:     "facebook",
}
