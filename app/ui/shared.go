package ui

import (
	"quilate/app/assessment"
	"quilate/app/session"
)

// sharedLine says whose figures are shown while the assessment of a link is
// looked at.
func sharedLine(v View) string {
	if v.Open.Own {
		return v.Say("Estas son tus respuestas de la calculadora.", "These are your answers from the calculator.")
	}
	d := v.Doc()
	line := v.Say("Estás viendo una copia que te han mandado: «{name}»", "You are looking at a copy sent to you: “{name}”", "name", session.Title(v.Model, d))
	if day, ok := assessment.ParseDay(d.Created); ok {
		line += v.Say(", del {date}", ", from {date}", "date", v.Locale.Date(day))
	}
	line += v.Say(". Son cifras de otra persona; lo tuyo no se ha tocado.", ". The figures are somebody else's; yours are untouched.")
	if v.OfThen() {
		line += " " + v.Say("Sale con los supuestos de entonces.", "It uses the assumptions of that time.")
	}
	return line
}

func sharedActs(v View) []any {
	keep := v.Say("Guardar copia", "Save a copy")
	if v.Open.Own {
		keep = v.Say("Guardarlas aquí", "Keep them here")
	}
	acts := []any{Linkish(session.Act{Do: session.KeepCopy}, keep)}
	if v.OfThen() {
		acts = append(acts, Linkish(session.Act{Do: session.OfToday}, v.Say("Ver con los de hoy", "See with today's")))
	}
	back := v.Say("Cerrar la copia", "Close the copy")
	if v.Open.Own {
		back = v.Say("Cerrarlas", "Close them")
	}
	if len(v.Shelf) > 0 {
		back = v.Say("Volver a lo mío", "Back to mine")
	}
	return append(acts, Linkish(session.Act{Do: session.Leave}, back))
}

// Opening is where a copy is opened: a file, or a text that is pasted.
func Opening(v View) any {
	return []any{
		H("div", Class("file"),
			H("input", ID("file"), Class("vh"), A("type", "file"), A("accept", ".json,.quilate,application/json"), Do(session.Import, "")),
			H("label", Class("btn second"), A("for", "file"), v.Say("Abrir una copia descargada", "Open a downloaded copy"))),
		H("form", Class("field paste"), Do(session.Paste, ""),
			H("label", Class("label"), A("for", "paste"), v.Say("O pega aquí un enlace, o lo que hay en un archivo", "Or paste a link here, or what is in a file")),
			H("p", Class("hint"), A("id", "paste-hint"), H("span", Class("drops"), v.Say("También puedes soltar el archivo en cualquier parte de la página. ", "You can also drop the file anywhere on the page. ")),
				v.Say("Se añade a tus evaluaciones; no sustituye a ninguna.", "It joins your assessments and replaces none.")),
			H("p", Class("acts"),
				H("span", Class("input words"), H("input", ID("paste"), A("type", "text"), A("autocomplete", "off"), A("spellcheck", "false"), A("aria-describedby", "paste-hint"),
					Does(session.Act{Do: session.View, Key: session.PasteView}))),
				H("button", Class("btn second"), A("type", "submit"), v.Say("Abrir", "Open")))),
	}
}
