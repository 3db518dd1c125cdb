package report

// kaushik asks four things of a channel, each as a rate, and the last in money.
var kaushik = frame{
	id:      "frame-kaushik",
	name:    text("Kaushik", "Kaushik"),
	finding: text("Como lo cuenta Kaushik: conversación, amplificación, aplauso y valor", "As Kaushik tells it: conversation, amplification, applause and value"),
	what: text("Avinash Kaushik (2011): no cuántos te siguen, sino qué hacen con lo que publicas. Él cuenta por publicación; aquí va por cada mil personas alcanzadas.",
		"Avinash Kaushik (2011): not how many follow but what they do with your posts. He counts per post; here it is per thousand people reached."),
	stages: []stage{
		{name: text("Conversación", "Conversation"), note: text("te contestan", "they answer you"), facts: []string{"#conversationPer1000", "#answerRate"}},
		{name: text("Amplificación", "Amplification"), note: text("te pasan a otros", "they pass you on"), facts: []string{"#sharesPer1000", "#advocateShare"}},
		{name: text("Aplauso", "Applause"), note: text("les gusta", "they like it"), facts: []string{"#engagementRate", "#netSentiment"}},
		{name: text("Valor económico", "Economic value"), note: text("lo que entra, en dinero de hoy", "what comes in, in today's money"), facts: []string{"lines", "npv", "!roi"}},
	},
	note: text("Los «me gusta» van dentro de las interacciones: aparte no los preguntamos, porque darlos no cuesta nada.",
		"Likes are part of the interactions: we do not ask for them apart, because giving one costs nothing."),
}
