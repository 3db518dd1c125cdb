package channel

var x = Channel{
	ID:   "x",
	Name: say("X", "X"),
	Metrics: Metrics{
		Followers:    seen("Seguidores", "Followers"),
		Interactions: seen("Interacciones", "Engagements"),
		Shares:       seen("Reposts y citas", "Reposts and quotes"),
		Saves:        seenInEnglish("Elementos guardados", "Bookmarks"),
		Clicks:       seen("Clics en el enlace", "Link clicks"),
		Messages:     seen("Respuestas, menciones y mensajes directos", "Replies, mentions and direct messages"),
	},
	Where: seen(
		"En cada publicación, el icono de barras; para toda la cuenta, x.com/i/account_analytics (según las fuentes, de pago con Premium).",
		"The bar icon on each post; for the whole account, x.com/i/account_analytics (sources say Premium only).",
	),
	Missing: say(
		"No hay personas alcanzadas, solo impresiones. Deja el alcance en «No lo sé».",
		"There are no people reached, only impressions. Leave reach as “I don't know”.",
	),
	Trap: say(
		"Las impresiones cuentan cada vez que pasa por una pantalla; y muchas cuentas son automáticas.",
		"Impressions count every pass on a screen; many accounts are automated.",
	),
	ListVisible:  true,
	HasFollowers: true,
	HasGrowth:    true,
	Own:          true,
	Platform:     "x",
	Rows:         []string{"FAKE_X"},
}
