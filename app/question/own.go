package question

import "strings"

// OwnPages hold what is written or chosen on a page of its own and changes no
// figure: how an assessment is presented, the project on one page. No path asks it and no review shows
// it, but its answers are answers like any other, so that undo, links, files
// and other tabs carry them.
var OwnPages = []Page{{
	ID:      "present",
	Section: say("La presentación", "The presentation"),
	Title:   say("¿Cómo quieres presentarlo?", "How do you want to present it?"),
	Fields: []Field{
		{
			ID: "present.version", Kind: Choice, Start: "management",
			Label: say("Para quién es", "Who it is for"),
			Noun:  say("para quién es", "who it is for"),
			Options: []Option{
				{Value: "management", Text: say("Para dirección", "For management"),
					Hint: say("Dinero, riesgo y lo que pedimos.", "Money, risk and what we ask for.")},
				{Value: "client", Text: say("Para un cliente", "For a client"),
					Hint: say("Qué le proponemos, cómo trabajamos y cómo lo mediremos.", "What we propose, how we work and how we will measure it.")},
			},
		},
		{
			ID: "present.title", Kind: Words, Max: 90, Width: 40, Optional: true,
			Label: say("Título de la presentación", "Title of the presentation"),
			Hint:  say("Sale en la portada.", "It stands on the cover."),
			Noun:  say("el título", "the title"),
		},
		{
			ID: "present.audience", Kind: Words, Max: 60, Width: 30, Optional: true,
			Label: say("A quién se la enseñas", "Who will see it"),
			Hint:  say("Un nombre, un equipo, una empresa.", "A name, a team, a company."),
			Noun:  say("a quién se la enseñas", "who will see it"),
		},
		{
			ID: "present.ask", Kind: Words, Max: 240, Width: 60, Optional: true,
			Label: say("Lo que pides, con tus palabras", "What you ask for, in your words"),
			Noun:  say("lo que pides", "what you ask for"),
		},
		{
			// The slides that are put in ("gap") and left out ("-gap") against what
			// the version has by itself, with a space between them.
			ID: "present.slides", Kind: Words, Max: 600, Optional: true,
			Label: say("Diapositivas", "Slides"),
			Noun:  say("las diapositivas", "the slides"),
		},
	},
}, charterPage}

// Telling are the keys of how an assessment is told: which way, to whom, with
// which slides. They change nothing of anybody's.
var Telling = []string{"report.mode", "present.version", "present.slides", "charter.option"}

// IsOwn says whether a key is one of OwnPages.
func IsOwn(key string) bool {
	for i := range OwnPages {
		if strings.HasPrefix(key, OwnPages[i].ID+".") {
			return true
		}
	}
	return false
}
