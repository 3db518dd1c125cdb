package report

// threeStages is the order of this calculator's own questions.
var threeStages = frame{
	id:      "frame-stages",
	name:    text("Tres etapas", "Three stages"),
	finding: text("En tres etapas: convencer, programas, resultados", "In three stages: convince, programmes, results"),
	what: text("El orden de esta calculadora: primero quién te escucha, después lo que haces con ello y al final lo que le queda al negocio.",
		"The order of this calculator: first who listens, then what you do with it, and at last what is left to the business."),
	stages: []stage{
		{name: text("1. Convencer", "1. Convince"), note: text("la gente adecuada te cree", "the right people believe you"), facts: []string{"followers", "couldbuy", "reached", "#netSentiment", "#advocateShare", "quantity", "quality"}},
		{name: text("2. Programas", "2. Programmes"), note: text("lo que haces cada semana", "what you do every week"), facts: []string{"channels", "#postsPerMonth", "#answerRate", "#responseTime", "#resolutionRate", "cost", "level"}},
		{name: text("3. Resultados", "3. Results"), note: text("lo que entra frente a lo que sale", "what comes in against what goes out"), facts: []string{"=observed", "won", "in", "out", "!roi", "!month", "!over"}},
	},
}
