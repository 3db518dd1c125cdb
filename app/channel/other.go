package channel

// other is any channel without a literal of its own; the person names it, in
// at most OtherNameMax characters.
var other = Channel{
	ID:   "other",
	Name: say("Otro", "Other"),
	Metrics: Metrics{
		Followers: seen("Personas que hay", "People there"),
		Reach:     seen("Personas a las que llegas en un mes", "People you reach in a month"),
		Messages:  seen("Personas que te preguntan", "People who ask you"),
	},
	Where: seen(
		"Ponle nombre y dinos tres cosas: cuánta gente hay, a cuánta llegas en un mes y cuánta te pregunta. Todo lo demás, «No lo sé».",
		"Name it and tell us three things: how many people there are, how many you reach in a month, how many ask. For everything else, “I don't know”.",
	),
	Trap: say(
		"Si no sabes a quién llegas, no sabes si funciona.",
		"If you do not know whom you reach, you do not know whether it works.",
	),
	ListVisible:  false,
	HasFollowers: true,
	HasGrowth:    true,
	Own:          true,
}

// OtherNameMax is the longest name of a channel of one's own, in characters.
const OtherNameMax = 40
