package channel

var newsletter = Channel{
	ID:   "newsletter",
	Name: say("Boletín (newsletter)", "Newsletter"),
	Metrics: Metrics{
		Followers:    seen("Suscriptores (contactos suscritos)", "Subscribers (subscribed contacts)"),
		Reach:        seen("Personas que hicieron clic en el mes (las aperturas, solo como pista)", "People who clicked in the month (opens only as a hint)"),
		Interactions: seen("Clics únicos + respuestas", "Unique clicks + replies"),
		Shares:       seen("Reenvíos (si la herramienta los cuenta)", "Forwards (if the tool counts them)"),
		Clicks:       seen("Clics únicos", "Unique clicks"),
		Messages:     seen("Respuestas al correo", "Replies"),
		Lost:         seen("Bajas", "Unsubscribes"),
	},
	Where: unseen(
		"Mailchimp: Audiencia > Panel de audiencia y Campañas > Informes · Brevo, Acumbamail, MailerLite: Informes o Estadísticas de la campaña.",
		"Mailchimp: Audience > Audience dashboard, and Campaigns > Reports · others: campaign Reports or Statistics.",
	),
	Trap: say(
		"Desde 2021 Apple Mail abre los correos aunque nadie los lea: la tasa de apertura sale inflada; los clics no. Y contactos no es lo mismo que suscritos: muchas herramientas cuentan también las bajas.",
		"Since 2021 Apple Mail opens messages nobody reads: open rates are inflated, clicks are not. And contacts are not subscribers: many tools count the unsubscribed too.",
	),
	ListVisible:  false, // addresses, not people
	HasFollowers: true,
	HasGrowth:    true,
	Own:          true,
}
