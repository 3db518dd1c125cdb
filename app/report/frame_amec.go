package report

// amec is the order in which communication is evaluated: what it is for, what is
// put in and done, what comes of it, and what the organisation gets.
var amec = frame{
	id:      "frame-amec",
	name:    text("AMEC", "AMEC"),
	finding: text("Como lo cuenta AMEC: del objetivo al impacto", "As AMEC tells it: from objective to impact"),
	what: text("El marco de evaluación de AMEC, la asociación internacional de medición de la comunicación (2016): la cantidad es un paso intermedio, no el resultado.",
		"The evaluation framework of AMEC, the international association for measuring communication (2016): quantity is a step on the way, not the result."),
	stages: []stage{
		{name: text("Objetivos", "Objectives"), facts: []string{"maturity.1", "maturity.2"}},
		{name: text("Recursos (inputs)", "Inputs"), note: text("lo que pones", "what you put in"), facts: []string{"?cost.hoursPerWeek", "?cost.ownHours", "?cost.teamHours", "cost"}},
		{name: text("Actividad", "Activity"), note: text("lo que haces", "what you do"), facts: []string{"channels", "#postsPerMonth", "#answerRate", "#responseTime"}},
		{name: text("Alcance obtenido (outputs)", "Outputs"), note: text("la cantidad", "quantity"), facts: []string{"followers", "#monthlyReach", "#growth", "quantity"}},
		{name: text("Lo que queda en la gente (out-takes)", "Out-takes"), note: text("la calidad, primero", "quality, first"), facts: []string{"engaged", "#sharesPer1000", "#conversationPer1000", "#engagementRate"}},
		{name: text("Lo que cambia en la gente (outcomes)", "Outcomes"), note: text("la calidad, después", "quality, then"), facts: []string{"#netSentiment", "#advocateShare", "#nps", "=visits", "=yearlyRetention", "quality"}},
		{name: text("Impacto", "Impact"), note: text("el dinero", "money"), facts: []string{"won", "in", "out", "!roi", "!over"}},
	},
}
