package trainer

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// form prepares a workshop.
func form(v ui.View, d desk) app.UI {
	class, wrong := "field", any(nil)
	if d.problem != "" {
		class, wrong = "field err", ui.H("p", ui.Class("errmsg"), ui.ID(nameView+"-error"), d.problem)
	}
	cases := []any{option(v, caseView, "", v.Say("Su propio negocio", "Their own business"), v.Say("Cada cual el suyo", "Everybody their own"))}
	for _, s := range assessment.SampleHeads() {
		cases = append(cases, option(v, caseView, s.ID, v.T(i18n.Text{ES: s.Title.ES, EN: s.Title.EN}), v.Say("Un caso inventado, el mismo para todos: viene contestado y con su tarea", "An invented case, the same for all: it comes answered, with a task")))
	}
	own := v.View(caseView) == ""
	var filled any
	if own {
		filled = start(v)
	}
	return ui.H("section",
		ui.H("h2", ui.ID("h-form"), v.Say("Preparar un taller", "Prepare a workshop")),
		ui.H("div", ui.Class(class),
			ui.H("label", ui.Class("label"), ui.A("for", nameView), v.Say("¿Cómo se llama?", "What is it called?")),
			ui.H("p", ui.Class("hint"), v.Say("Lo verán las personas que participen. Por ejemplo, «Comercio de Mérida, 3 de marzo».", "Participants will see it. For example, “High street shops, 3 March”.")),
			ui.H("div", wrong),
			ui.H("p", ui.Class("money"), ui.H("span", ui.Class("input words"), ui.Input(v, nameView, v.View(nameView), session.Act{Do: session.View, Key: nameView})))),
		ui.H("fieldset", ui.Class("field choice"), ui.H("legend", ui.Class("label"), v.Say("¿Con qué trabajan?", "What do they work on?")), ui.H("div", ui.Class("options"), cases)),
		ui.H("fieldset", ui.Class("field choice"), ui.H("legend", ui.Class("label"), v.Say("¿Qué preguntas?", "Which questions?")), ui.H("div", ui.Class("options"),
			option(v, pathView, "", v.Say("El camino corto", "The short path"), v.Say("Once preguntas, unos cinco minutos. El grupo verá sus probabilidades y sus pilares; en el cuadrante sale quien contesta a todo con un dato, menos quien vende una sola vez a cada cliente.", "Eleven questions, about five minutes. The group sees its odds and pillars; in the quadrant stands whoever answers everything with a figure, except those who sell only once to each customer.")),
			option(v, pathView, "full", v.Say("Todas", "All of them"), v.Say("Más de cuarenta minutos; las que se añaden se pueden saltar. El grupo verá lo mismo; en el cuadrante caben también quienes venden una sola vez, y algún «No lo sé» más.", "Over forty minutes; those added can be skipped. The group sees the same; in the quadrant there is room for those who sell only once too, and for an “I don't know” or two more."))),
			ui.H("p", ui.Class("small muted"), v.Say("En un taller nadie deja en blanco las publicaciones, las consultas resueltas ni las recomendaciones, que fuera de él son opcionales: de ellas depende el cuadrante. Vale «No\u00a0lo\u00a0sé».", "In a workshop nobody leaves the posts, the questions solved or the recommendations empty, which are optional elsewhere: the quadrant hangs on them. “I don't know” is fine.")),
			ui.H("label", ui.Class("check"),
				ui.Box(maturityView, v.View(maturityView) == "yes", session.Act{Do: session.View, Key: maturityView, Value: other(v.View(maturityView))}),
				ui.H("span", v.Say("Y doce preguntas sobre cómo se llevan las redes", "And twelve questions on how the channels are run"), ui.H("span", ui.Class("small muted"), v.Say("¿Cuánto camino llevas hecho? Cinco minutos más", "How far along are you? Five more minutes"))))),
		filled,
		ui.H("p", ui.Class("small"), v.Say("Números y moneda del taller: los tuyos, {moneda}.", "Numbers and currency of the workshop: yours, {moneda}.", "moneda", v.Locale.Currency), " ", ui.Link(v.To(session.Settings), v.Say("Cambiar", "Change"), ui.Hidden(v.Say(" números y moneda", " numbers and currency")))),
		ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: create}, v.Say("Crear el taller", "Create the workshop"))))
}

func other(now string) string {
	if now == "yes" {
		return ""
	}
	return "yes"
}

func option(v ui.View, view, value, label, hint string) app.UI {
	return ui.H("label", ui.Class("check radio"),
		ui.Radio(view, view+"~"+value, v.View(view) == value, session.Act{Do: session.View, Key: view, Value: value}),
		ui.H("span", label, ui.H("span", ui.Class("small muted"), hint)))
}

// start lets the trainer choose what comes answered: of what is answered in
// the assessment that is open.
func start(v ui.View) app.UI {
	intro := v.Say("Para fijar el sector o dejar algo contestado de antemano, respóndelo tú primero en una evaluación tuya: aquí saldrá la lista y eliges qué viene ya contestado y qué queda fijo.",
		"To settle the sector or have something answered beforehand, answer it first in an assessment of your own: the list appears here and you choose what comes answered and what is fixed.")
	d := v.Doc()
	if d.Empty() {
		return ui.Fold("ws-start", v.Say("Contestar o fijar algo de antemano", "Answer or settle something beforehand"), ui.H("p", intro),
			ui.H("p", ui.Link(v.To(session.Ask), v.Say("Ir a las preguntas", "Go to the questions"))))
	}
	var rows []any
	for _, step := range v.Steps() {
		sheet := step.Sheet(d)
		for i := range step.Page.Fields {
			f := &step.Page.Fields[i]
			key := sheet.KeyOf(f)
			said := ui.Said(v, step, f)
			if a := d.Answer(key); said == "" || a.Draft() {
				continue
			}
			title := v.T(step.Page.Title, question.Slots(step, sheet, v.Locale)...)
			rows = append(rows, ui.H("li",
				ui.H("span", title, " ", ui.H("b", said)),
				ui.H("label", ui.H("span", ui.Class("vh"), title), choose(v, key))))
		}
	}
	return ui.Fold("ws-start", v.Say("Contestar o fijar algo de antemano", "Answer or settle something beforehand"),
		ui.H("p", v.Say("De la evaluación que tienes abierta, «{nombre}»:", "From the assessment you have open, “{nombre}”:", "nombre", session.Title(v.Model, d))),
		ui.H("ul", ui.Class("listed"), rows))
}

func choose(v ui.View, key string) app.UI {
	now := something(v.View(keyView + key))
	one := func(value, es, en string) app.UI {
		return ui.H("option", ui.A("value", value), ui.If(now == value, ui.A("selected", "true")), v.Say(es, en))
	}
	return ui.H("span", ui.Class("select"), ui.H("select", ui.ID(keyView+key), ui.A("data-sync", "text"), ui.A("data-value", "="+now), ui.Does(session.Act{Do: choice, Key: keyView + key}),
		one(nothing, "Vacía", "Empty"), one("start", "Ya contestada", "Answered"), one("fixed", "Fija", "Fixed")))
}

// caseName is the title of a sample case, "" for none.
func caseName(v ui.View, id string) string {
	for _, s := range assessment.SampleHeads() {
		if s.ID == id {
			return v.T(i18n.Text{ES: s.Title.ES, EN: s.Title.EN})
		}
	}
	return ""
}
