package channel

// messaging is WhatsApp and Telegram: chats, channels and groups.
var messaging = Channel{
	ID:   "messaging",
	Name: say("WhatsApp y Telegram", "WhatsApp and Telegram"),
	Metrics: Metrics{
		Followers: seen(
			"Contactos que te han escrito, o seguidores de tu canal, o miembros de tu grupo (elige uno)",
			"Contacts who have written, channel followers, or group members (pick one)",
		),
		Reach: seen(
			"Mensajes leídos (personas) · canal de WhatsApp: Alcance · Telegram: visualizaciones por publicación",
			"Messages read (people) · WhatsApp channel: Reach · Telegram: views per post",
		),
		Interactions: seen("Respuestas y reacciones", "Replies and reactions"),
		Shares: unseen(
			"Canal de WhatsApp: reenvíos · Telegram: compartidos por publicación",
			"WhatsApp channel: forwards · Telegram: shares per post",
		),
		Messages: seen("Mensajes recibidos: cuenta conversaciones, no mensajes", "Messages received: count conversations, not messages"),
	},
	Where: unseen(
		"WhatsApp Business > ⋮ > Herramientas para la empresa > Estadísticas. Canal de WhatsApp: abre el canal > su nombre > Estadísticas (Alcance, Crecimiento, Seguidores; últimos 30 días; según la prensa, desde 100 seguidores). Telegram: nombre del canal > ⋮ > Estadísticas (a partir de unos 50 suscriptores; Telegram lo decide).",
		"WhatsApp Business > ⋮ > Business tools > Statistics. WhatsApp channel: channel name > Insights (Reach, Growth, Followers; last 30 days; reported from 100 followers up). Telegram: channel name > ⋮ > Statistics (from about 50 subscribers; Telegram decides).",
	),
	Missing: say(
		"No hay visitantes, ni perfiles de quien te lee, ni origen de la visita en tu web; los clics, solo con enlace propio.",
		"There are no visitors, no profiles of those who read you, and no origin for visits to your site; clicks only with an own link.",
	),
	Trap: say(
		"Un cliente escribe diez mensajes en una conversación: si cuentas mensajes, multiplicas por diez. Y «leído» no es «respondido».",
		"One customer writes ten messages in one conversation: counting messages multiplies by ten. And “read” is not “answered”.",
	),
	ListVisible:  true, // the chats themselves
	HasFollowers: true,
	HasGrowth:    true,
	Own:          true,
	Rows:         []string{"DARK_WA"},
}
