package channel

var googleReviews = Channel{
	ID:   "google-reviews",
	Name: say("Reseñas de Google", "Google reviews"),
	Metrics: Metrics{
		Reach:        seen("Personas que vieron tu perfil (personas que no te siguen)", "People who viewed your profile (people who do not follow you)"),
		Interactions: seen("Interacciones del perfil: llamadas, clics en la web, cómo llegar", "Profile interactions: calls, website clicks, directions"),
		Clicks:       seen("Llamadas + clics en el sitio web + solicitudes de cómo llegar", "Calls + website clicks + direction requests"),
		Messages:     seen("Reseñas y preguntas", "Reviews and questions"),
	},
	Where: seenInSpanish(
		"Con tu cuenta, busca «mi negocio» en Google > Rendimiento.",
		"Signed in, search “my business” on Google > Performance.",
	),
	// Closing date: support.google.com/business, "no longer supported after July 31, 2024".
	Missing: say(
		"No hay seguidores, ni mensajes: Google cerró el chat del perfil el 31 de julio de 2024.",
		"There are no followers, and no messages: Google closed profile chat on 31 July 2024.",
	),
	Trap: say(
		"«Cómo llegar» no es venir: hay quien ya es cliente y quien se arrepiente. Y la gente que te busca por tu nombre ya te conocía: pregunta 11. Cada persona cuenta una vez al día, así que sumar el mes repite gente.",
		"Asking for directions is not coming: some already are customers and some change their minds. Those who search your name already knew you: question 11. Each person counts once a day, so a month's sum repeats people.",
	),
	ListVisible:  false,
	HasFollowers: false,
	HasGrowth:    false,
	Own:          false,
}
