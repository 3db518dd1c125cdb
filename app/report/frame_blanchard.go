package report

// blanchard goes from what is put in to what comes in, and keeps what is no
// money yet on this side of what is.
var blanchard = frame{
	id:      "frame-blanchard",
	name:    text("Blanchard", "Blanchard"),
	finding: text("Como lo cuenta Blanchard: de lo que pones a lo que entra", "As Blanchard tells it: from what you put in to what comes in"),
	what: text("Olivier Blanchard, «Social Media ROI» (2011): una cadena de cinco pasos en la que solo el último es dinero.",
		"Olivier Blanchard, “Social Media ROI” (2011): a chain of five steps, of which only the last is money."),
	stages: []stage{
		{name: text("Inversión", "Investment"), facts: []string{"?cost.hoursPerWeek", "?cost.ownHours", "?cost.teamHours", "cost", "out"}},
		{name: text("Acción", "Action"), facts: []string{"channels", "#postsPerMonth", "#answerRate"}},
		{name: text("Reacción", "Reaction"), facts: []string{"reached", "engaged", "#sharesPer1000", "#conversationPer1000", "=visits"}},
		{name: text("Impacto que aún no es dinero", "Non-financial impact"), facts: []string{"followers", "#growth", "#netSentiment", "#advocateShare", "#nps", "=observed"}},
		{name: text("Impacto en dinero", "Financial impact"), facts: []string{"won", "in", "!roi", "!month", "!over"}},
		{name: text("F·R·Y", "F·R·Y"), note: text("frecuencia, clientes y gasto", "frequency, reach and yield"), facts: []string{"=ordersPerMonth", "=customerBase", "=orderValue"}},
	},
	note: text("F·R·Y: las ventas son clientes × veces que compran × lo que gastan. Una campaña tiene que mover una de las tres; si no mueve ninguna, no llega a dinero.",
		"F·R·Y: sales are customers × how often they buy × what they spend. A campaign has to move one of the three; if it moves none, it never becomes money."),
}
