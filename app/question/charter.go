package question

import "quilate/app/i18n"

// charterPage is the project on one page. A field that is left alone follows
// the assessment; what is written into it stays.
var charterPage = Page{
	ID:      "charter",
	Section: say("El proyecto", "The project"),
	Title:   say("Proyecto en una página", "Project on one page"),
	Fields: []Field{
		{
			ID: "charter.option", Kind: Words, Max: 60, Optional: true, // an option's id; "" the one that is proposed
			Label: say("De qué opción es", "Which option it is about"),
			Noun:  say("la opción", "the option"),
		},
		charterField("objective", say("Objetivo", "Objective")),
		charterField("baseline", say("De dónde partimos", "Where we start from")),
		charterField("audience", say("Nuestro público", "Our public")),
		charterField("channels", say("Canales, también los de nicho", "Channels, niche ones included")),
		charterField("calendar", say("Calendario", "Calendar")),
		charterField("budget", say("Presupuesto", "Budget")),
		charterField("expected", say("Retorno y plazo", "Return and time")),
		charterField("indicators", say("Qué miramos en cada paso", "What we watch at each step")),
		charterField("tracking", say("Último tramo: de qué canal vino cada venta", "Last mile: which channel brought each sale")),
		charterField("stop", say("Seguir, cambiar o parar", "Go on, change or stop")),
		charterField("owner", say("Quién hace qué", "Who does what")),
	},
}

func charterField(id string, label i18n.Text) Field {
	return Field{ID: "charter." + id, Kind: Words, Max: 600, Width: 60, Optional: true, Label: label, Noun: label}
}
