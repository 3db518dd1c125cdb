package join

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/qr"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string {
	return v.Say("Participar en un taller", "Take part in a workshop") + " – Quilate"
}

// View is the page.
func View(v ui.View) app.UI {
	p := memberOf(v.Model)
	parts := []any{ui.ID("main"), ui.Class("page plain join")}
	if p.in() && p.problem != "" {
		parts = append(parts, ui.H("p", ui.Class("errmsg"), ui.ID(field), ui.A("role", "alert"), ui.A("tabindex", "-1"), p.problem, ". ",
			v.Say("Sigues en «{nombre}».", "You are still in “{nombre}”.", "nombre", p.preset.Start.Name)))
	}
	switch {
	case !p.in():
		parts = append(parts, outside(v, p))
	case p.doc == "" || !known(v, p.doc):
		parts = append(parts, door(v, p))
	case v.Doc().ID != p.doc:
		parts = append(parts, elsewhere(v, p))
	default:
		parts = append(parts, inside(v, p))
	}
	return ui.H("main", parts...)
}

func known(v ui.View, id string) bool {
	for _, s := range v.All() {
		if s.Doc.ID == id {
			return true
		}
	}
	return v.Doc().ID == id
}

func heading(text string) app.UI { return ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), text) }

// outside is for somebody who is in no workshop yet.
func outside(v ui.View, p member) app.UI {
	class, wrong := "field", any(nil)
	if p.problem != "" {
		class, wrong = "field err", ui.H("p", ui.Class("errmsg"), ui.ID(field+"-error"), p.problem)
	}
	return ui.H("div",
		heading(v.Say("Participar en un taller", "Take part in a workshop")),
		ui.H("p", ui.Class("lead"), v.Say("Apunta la cámara del teléfono al código que enseña quien imparte el taller. Si no puedes, pega aquí el enlace.", "Point your phone's camera at the code on the screen. If you cannot, paste the link here.")),
		ui.H("div", ui.Class(class),
			ui.H("label", ui.Class("label"), ui.A("for", field), v.Say("El enlace del taller", "The workshop's link")),
			ui.H("div", wrong),
			ui.H("span", ui.Class("input words whole"), ui.Line(v, field, v.View(field), session.Act{Do: session.View, Key: field}))),
		ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: enter}, v.Say("Entrar", "Join"))))
}

// nickname says by which invented name one is known.
func nickname(v ui.View, p member) app.UI {
	var another any
	if p.sent == "" && (p.doc == "" || p.preset.Round == 0 && !p.paper) { // a name that may have been gathered or written down stays
		another = ui.Linkish(session.Act{Do: reroll}, v.Say("Otro", "Another"), ui.Hidden(" "+v.Say("apodo", "nickname")))
	}
	if p.paper {
		return ui.H("p", ui.Class("nick"),
			v.Say("Apodo: ", "Nickname: "), ui.H("strong", p.name.Text(v.Locale.Lang)), " ", another,
			ui.H("span", ui.Class("small muted"), v.Say("Escríbelo en la hoja: con él se reconocerá quien la hizo.", "Write it on the sheet: whoever filled it in will know themselves by it.")))
	}
	return ui.H("p", ui.Class("nick"),
		v.Say("Tu apodo: ", "Your nickname: "), ui.H("strong", p.name.Text(v.Locale.Lang)), " ", another,
		ui.H("span", ui.Class("small muted"), v.Say("Te lo hemos inventado; no hace falta tu nombre.", "We made it up; your name is not needed.")))
}

// door is before the first answer.
func door(v ui.View, p member) app.UI {
	what := v.Say("Vas a evaluar tu propio negocio: once preguntas, unos cinco minutos.", "You will assess your own business: eleven questions, about five minutes.")
	if p.preset.Maturity {
		what = v.Say("Vas a evaluar tu propio negocio: once preguntas, unos cinco minutos, y doce más sobre el camino que llevas hecho, otros cinco.", "You will assess your own business: eleven questions, about five minutes, and twelve more on how far along you are, another five.")
	}
	if p.preset.Full {
		what = v.Say("Vas a evaluar tu propio negocio, con todas las preguntas. Puedes saltarte las que quieras.", "You will assess your own business, with all the questions. You may skip any of them.")
	}
	press := v.Say("Empezar", "Start")
	if s, ok := assessment.SampleByID(p.preset.Start.Sample); ok {
		what = v.Say("Todo el mundo trabaja con el mismo caso: {caso}. Viene ya contestado; tu tarea está dentro.", "Everybody works on the same case: {caso}. It comes answered; your task is inside.",
			"caso", v.T(both(s.Title.ES, s.Title.EN)))
		press = v.Say("Abrir el caso", "Open the case")
	}
	fixed := any(nil)
	if n := len(p.preset.Fixed); n > 0 {
		fixed = ui.H("p", v.Locale.Count(float64(n), i18n.Forms{
			One:   i18n.Text{ES: "{n} respuesta la ha fijado quien imparte el taller.", EN: "{n} answer is set by the trainer."},
			Many:  i18n.Text{ES: "{n} respuestas las ha fijado quien imparte el taller.", EN: "{n} answers are set by the trainer."},
			Other: i18n.Text{ES: "{n} respuestas las ha fijado quien imparte el taller.", EN: "{n} answers are set by the trainer."},
		}))
	}
	if p.paper {
		return ui.H("div",
			heading(v.Say("Pasar una hoja de papel", "Enter a paper sheet")),
			ui.H("p", ui.Class("lead"), v.Say("Se abre el cuestionario de «{nombre}» como para una persona más. Al acabar, su resultado entra en el taller.", "The questionnaire of “{nombre}” opens as for one more person. At the end their result goes into the workshop.", "nombre", p.preset.Start.Name)),
			nickname(v, p), fixed,
			ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: begin}, v.Say("Empezar", "Start"))),
			out(v, p))
	}
	var before any
	if p.preset.Round > 0 {
		before = ui.H("p", v.Say("Es la vuelta {n}. Si estuviste en la anterior, abre el enlace en el mismo teléfono y con el mismo navegador: allí siguen tus respuestas y tu apodo.", "This is round {n}. If you were in the one before, open the link on the same phone and in the same browser: your answers and your nickname are still there.", "n", strconv.Itoa(p.preset.Round+1)))
	}
	return ui.H("div",
		heading(p.title(v.Locale)),
		ui.H("p", ui.Class("lead"), v.Say("Trabajas en tu teléfono; nada sale de él hasta que tú lo enseñas.", "You work on your own phone; nothing leaves it until you show it.")),
		nickname(v, p),
		ui.H("p", what), fixed, before,
		ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: begin}, press)),
		out(v, p))
}

func out(v ui.View, p member) app.UI {
	label := v.Say("Salir de este taller", "Leave this workshop")
	if p.paper {
		label = v.Say("Dejar esta hoja y volver al taller", "Drop this sheet and go back to the workshop")
	}
	return ui.H("p", ui.Class("acts small"), ui.Linkish(session.Act{Do: leave}, label))
}

// elsewhere is while another assessment is open.
func elsewhere(v ui.View, p member) app.UI {
	return ui.H("div",
		heading(p.title(v.Locale)),
		nickname(v, p),
		ui.H("p", v.Say("Tienes abierta otra evaluación.", "Another assessment is open.")),
		ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: goOn}, v.Say("Abrir la del taller", "Open the workshop's"))),
		out(v, p))
}

// inside is while it is filled in and after: how far one has got, and the code.
func inside(v ui.View, p member) app.UI {
	steps := v.Steps()
	done := 0
	for _, s := range steps {
		if session.Answered(v.Doc(), s) {
			done++
		}
	}
	title := p.title(v.Locale)
	if p.paper {
		title = v.Say("Hoja de {apodo}", "{apodo}'s sheet", "apodo", p.name.Text(v.Locale.Lang))
	}
	parts := []any{heading(title), nickname(v, p)}
	work := taskOf(v, p)
	switch {
	case p.due && p.preset.Round > 0:
		return ui.H("div", append(parts, again(v, p, strconv.Itoa(p.preset.Round+1)), out(v, p))...)
	case p.due && work != nil:
		return ui.H("div", append(parts, ui.H("section", ui.Class("task"), ui.H("h2", v.Say("Tu tarea", "Your task")), work,
			ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: finish, Value: string(session.Results)}, v.Say("Ver el resultado", "See the result"))),
			ui.H("p", ui.Class("small muted"), v.Say("Tu código sale después, en esta misma página.", "Your code appears afterwards, on this same page."))), out(v, p))...)
	}
	going := ui.Button
	if done == len(steps) {
		going = nil
	} else if p.sent != "" {
		going = ui.Second
	}
	var next any
	if going != nil {
		next = ui.H("p", ui.Class("acts"), going(session.Act{Do: round}, v.Say("Seguir con las preguntas", "Go on with the questions")))
	}
	parts = append(parts, ui.H("section",
		ui.H("p", ui.H("label", ui.A("for", "progress"), v.Say("{n} de {m} preguntas respondidas", "{n} of {m} questions answered", "n", strconv.Itoa(done), "m", strconv.Itoa(len(steps))))),
		ui.H("progress", ui.ID("progress"), ui.A("max", strconv.Itoa(len(steps))), ui.A("value", strconv.Itoa(done))), next, maturity(v, p)))
	if work != nil {
		parts = append(parts, ui.H("section", ui.Class("task"), ui.Fold("join-task", v.Say("Tu tarea", "Your task"), work)))
	}
	switch {
	case p.sent == "" || v.Results == nil || !v.Results.Whole || !v.Fresh || v.Sharpening: // a code of before is not handed over
		parts = append(parts, ui.H("p", ui.Class("muted"), v.Say("Haciendo la cuenta… tu código sale enseguida.", "Working it out… your code appears in a moment.")))
	default:
		parts = append(parts, code(v, p, len(steps)-done))
	}
	if p.paper {
		return ui.H("div", append(parts,
			ui.H("section", ui.H("h2", v.Say("Para que se lo lleve", "To take home")),
				ui.H("p", ui.Link(v.To(session.Report), v.Say("Imprimir su informe", "Print their report")), " · ", ui.Link(v.To(session.Sharing), v.Say("Enviárselo: enlace o archivo", "Send it: link or file"))),
				ui.H("p", ui.Class("small muted"), v.Say("Queda en este navegador, en «Mis evaluaciones», con su apodo.", "It stays in this browser, under “My assessments”, by their nickname."))),
			out(v, p))...)
	}
	return ui.H("div", append(parts,
		ui.H("section", ui.H("h2", v.Say("Para llevarte", "To take home")),
			ui.H("p", ui.Link(v.To(session.Results), v.Say("Tu resultado entero", "Your whole result")), " · ", ui.Link(v.To(session.Sharing), v.Say("Guardar, imprimir, enlace", "Keep, print, link"))),
			ui.H("p", ui.Class("small muted"), v.Say("Se queda en este teléfono.", "It stays on this phone.")), away(v)),
		out(v, p))...)
}

// maturity leads to the twelve questions, where the workshop has them and the
// path does not.
func maturity(v ui.View, p member) any {
	if !p.preset.Maturity || p.preset.Full || v.Results != nil && v.Results.MaturityAll {
		return nil
	}
	return ui.H("p", ui.Class("acts"), ui.H("a", ui.Class("btn second"), ui.Href(v.StepAt("maturity.plan")),
		v.Say("Doce preguntas más: ¿cuánto camino llevas hecho?", "Twelve more: how far along are you?")))
}

// code is what is handed over.
func code(v ui.View, p member, missing int) app.UI {
	acts := []any{ui.Button(session.Act{Do: copied}, v.Say("Copiar", "Copy"))}
	if v.Shares {
		acts = append(acts, ui.Second(session.Act{Do: share}, v.Say("Compartir", "Share")))
	}
	acts = append(acts, ui.Second(session.Act{Do: file}, v.Say("Guardar como archivo", "Save as a file")))
	var drawing any
	if c, ok := qr.Encode(address(v.Model, p), qr.Medium); ok {
		drawing = ui.H("figure", ui.Class("code"), ui.Raw(c.SVG(
			v.Say("Código QR de {apodo}", "QR code of {apodo}", "apodo", p.name.Text(v.Locale.Lang)),
			v.Say("Lleva el mismo código que está escrito al lado.", "It carries the same code as is written beside it."))))
	}
	groups := []any{}
	for i := 0; i+5 <= len(p.sent); i += 6 {
		groups = append(groups, ui.H("span", p.sent[i:i+5]), " ")
	}
	title, again := v.Say("Tu código", "Your code"), any(nil)
	if p.revision > 0 {
		title = v.Say("Tu código nuevo", "Your new code")
		again = ui.H("p", ui.H("b", v.Say("Tus respuestas han cambiado, y este código sustituye al anterior. ", "Your answers have changed, and this code replaces the earlier one. ")),
			v.Say("Si ya habías entregado el otro, entrega también este: cuenta solo el último.", "If you have handed over the other one, hand over this one too: only the latest counts."))
	}
	var early any
	if missing > 0 {
		early = ui.H("p", v.Locale.Count(float64(missing), i18n.Forms{
			One:   i18n.Text{ES: "Te falta {n} pregunta: este código vale ya, pero cambiará cuando respondas.", EN: "{n} question is left: this code counts already, but it will change when you answer."},
			Many:  i18n.Text{ES: "Te faltan {n} preguntas: este código vale ya, pero cambiará cuando respondas.", EN: "{n} questions are left: this code counts already, but it will change when you answer."},
			Other: i18n.Text{ES: "Te faltan {n} preguntas: este código vale ya, pero cambiará cuando respondas.", EN: "{n} questions are left: this code counts already, but it will change when you answer."},
		}))
	}
	if p.paper {
		if missing > 0 {
			early = ui.H("p", v.Locale.Count(float64(missing), i18n.Forms{
				One:   i18n.Text{ES: "Queda {n} pregunta sin responder. Recógelo cuando hayas pasado toda la hoja.", EN: "{n} question is not answered. Gather it when you have entered the whole sheet."},
				Many:  i18n.Text{ES: "Quedan {n} preguntas sin responder. Recógelo cuando hayas pasado toda la hoja.", EN: "{n} questions are not answered. Gather it when you have entered the whole sheet."},
				Other: i18n.Text{ES: "Quedan {n} preguntas sin responder. Recógelo cuando hayas pasado toda la hoja.", EN: "{n} questions are not answered. Gather it when you have entered the whole sheet."},
			}))
		}
		return ui.H("section",
			ui.H("h2", v.Say("Su resultado", "Their result")), early,
			ui.H("p", ui.Class("codeword"), ui.ID("code"), ui.A("aria-label", p.sent), groups),
			ui.H("p", ui.Link(v.To(session.Review), v.Say("Corregir sus respuestas", "Correct their answers"))),
			ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: give}, v.Say("Recogerlo en el taller", "Gather it in the workshop"))))
	}
	return ui.H("section",
		ui.H("h2", title), again, early,
		ui.H("div", ui.Class("ways"),
			ui.H("div",
				ui.H("p", v.Say("Enséñalo o díctalo; lleva tus índices, tus probabilidades y tu apodo, nada más: ni dinero ni nombres.", "Show it or read it out; it holds your indices, your odds and your nickname, nothing else: no money, no names.")),
				ui.H("p", ui.Class("codeword"), ui.ID("code"), ui.A("aria-label", p.sent), groups),
				ui.H("p", ui.Class("acts"), acts, ui.Copied(v)),
				ui.H("p", ui.Link(v.To(session.Review), v.Say("Corregir mis respuestas", "Correct my answers"))),
				ui.H("p", ui.Class("small muted"), v.Say("Si tu resultado cambia, aquí sale otro código, que sustituye a este.", "If your result changes, another code appears here, which replaces this one."))),
			drawing))
}
