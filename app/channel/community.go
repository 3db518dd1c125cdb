package channel

// ownCommunity is a forum, group, Discord or club run by the business.
var ownCommunity = Channel{
	ID:   "own-community",
	Name: say("Comunidad propia (foro, grupo, Discord, club)", "Own community (forum, group, Discord, club)"),
	Metrics: Metrics{
		Followers:    seen("Miembros", "Members"),
		Reach:        seen("Miembros que entraron en 30 días", "Members active in 30 days"),
		Interactions: seen("Mensajes y reacciones", "Posts and reactions"),
		Shares:       seen("Invitaciones aceptadas", "Accepted invitations"),
		Clicks:       seen("Clics en tus enlaces (enlace propio)", "Clicks on your links (own link)"),
		Messages:     seen("Preguntas; resueltas por ti o por otros miembros", "Questions; solved by you or by other members"),
	},
	Where: unseen(
		"Panel de administración de tu foro o grupo, últimos 30 días.",
		"Your forum or group admin panel, last 30 days.",
	),
	Trap: say(
		"Casi todos miran y pocos escriben: que callen no significa que no sirva. Lo que resuelven entre ellos también te ahorra.",
		"Nearly all look and few write: silence is not failure. What members solve for each other saves you work too.",
	),
	ListVisible:  true,
	HasFollowers: true,
	HasGrowth:    true,
	Own:          true,
	Rows:         []string{"PARTICIP_909_1"},
}

// thirdParty is a forum or group that belongs to somebody else.
var thirdParty = Channel{
	ID:   "third-party",
	Name: say("Foro o grupo de otros", "Somebody else's forum or group"),
	Metrics: Metrics{
		Followers:    seen("Personas distintas que lo leen en un mes", "Different people who read it in a month"),
		Reach:        seen("Lectores de los hilos donde participas", "Readers of the threads you take part in"),
		Interactions: seen("Respuestas y votos a lo tuyo", "Replies and votes on yours"),
		Shares:       seen("Veces que te citan o enlazan", "Times you are quoted or linked"),
		Clicks:       seen("Visitas con enlace propio, o «vi tu respuesta en…»", "Visits by own link, or “I saw your answer on…”"),
		Messages:     seen("Preguntas a tu nombre", "Questions to you by name"),
	},
	Where: seen(
		"Mira las lecturas de cada hilo; no hay panel para ti. Pregunta a quien modera.",
		"Look at the reads on each thread; there is no panel for you. Ask the moderator.",
	),
	Missing: say(
		"No hay seguidores tuyos, ni gente que se apunte o se vaya.",
		"There are no followers of your own, and nobody who joins or leaves.",
	),
	Trap: say(
		"Los lectores son del foro, no tuyos: si el foro cierra o te expulsan, se van todos. Y si vendes sin ayudar, también.",
		"The readers belong to the forum: if it closes or bans you, they are gone. The same if you sell without helping.",
	),
	ListVisible:  false, // those who write in the threads can be looked at
	HasFollowers: true,
	HasGrowth:    false,
	Own:          false,
}
