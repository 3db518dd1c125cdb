package join

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
	"quilate/app/session"
	"quilate/app/ui"
)

// task is what everybody does with a case before handing over: which answers to
// go through, where the case's sheet speaks of them, and what to look for in
// the result.
type task struct {
	sample  string
	answers []check
	look    []i18n.Text
}

// check is an answer to go through.
type check struct {
	step string    // its slug
	from i18n.Text // what the case's sheet says of it
}

func both(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }

var yours = both("No está en la ficha: decídelo tú.", "The sheet does not say: you decide.")

var tasks = []task{
	{"valencia-ropa-infantil", []check{
		{"social.buyers", both("En la ficha: lo que preguntó en caja durante tres meses.", "On the sheet: what she asked at the till for three months.")},
		{"social.anyway", yours}, {"customers", yours}}, []i18n.Text{
		both("¿Cuánto cuesta cada clienta de más, y cuánto deja en todo el tiempo que compra?", "What does each extra customer cost, and what does she leave for as long as she buys?"),
		both("¿Qué cambia si dedica cuatro horas al mes en vez de dieciocho? Busca la opción «A la medida».", "What changes with four hours a month instead of eighteen? Look for the right-sized option."),
		both("¿En cuántos escenarios es mejor seguir que parar?", "In how many scenarios is going on better than stopping?")}},
	{"guadalajara-academia-baile", []check{
		{"social.buyers", both("En la ficha: las altas por redes de seis meses.", "On the sheet: the sign-ups through social media in six months.")},
		{"social.anyway", yours}, {"customers", yours}}, []i18n.Text{
		both("El hermano pide sorteos y anuncios: ¿también recuperan lo que cuestan? ¿Y cuánto añaden frente a parar?", "Her brother wants contests and ads: do they get back what they cost, too? And what do they add over stopping?"),
		both("¿De qué línea del beneficio depende más el plan de hoy?", "Which line of the benefit does today's plan lean on most?"),
		both("¿Qué cifra habría que comprobar antes de decidir?", "Which figure should be checked before deciding?")}},
	{"bogota-restaurante-sin-gluten", []check{
		{"social.buyers", both("En la ficha: las mesas de un mes. ¿Basta con un mes?", "On the sheet: the tables of one month. Is one month enough?")},
		{"social.anyway", yours}, {"customers", yours}}, []i18n.Text{
		both("¿Qué pesa más, los 520 lectores del grupo o los 1.350 seguidores de Instagram?", "Which weighs more, the group's 520 readers or the 1,350 followers on Instagram?"),
		both("Si parasen hoy, ¿qué seguiría llegando durante un tiempo?", "If they stopped today, what would go on coming for a while?"),
		both("¿Qué sería más barato que gastar: qué pregunta habría que hacer dos meses más?", "What would be cheaper than spending: which question should be asked for two more months?")}},
}

// taskOf is what is done with the case of a workshop, nil where everybody
// assesses their own business.
func taskOf(v ui.View, p member) app.UI {
	s, ok := assessment.SampleByID(p.preset.Start.Sample)
	if !ok {
		return nil
	}
	var now task
	for _, t := range tasks {
		if t.sample == s.ID {
			now = t
		}
	}
	words := func(n assessment.Name) string { return ui.Regrouped(v.Locale, v.T(both(n.ES, n.EN))) }
	var checks, look []any
	for _, step := range v.Steps() {
		for _, c := range now.answers {
			if c.step == step.Slug() {
				checks = append(checks, ui.H("li", ui.H("a", ui.Href(v.StepAt(c.step)), v.T(step.Page.Title, question.Slots(step, step.Sheet(v.Doc()), v.Locale)...)), " ",
					ui.H("span", ui.Class("small muted"), v.T(c.from))))
			}
		}
	}
	for _, t := range now.look {
		look = append(look, ui.H("li", ui.Regrouped(v.Locale, v.T(t))))
	}
	return ui.H("div",
		ui.H("h3", v.Say("1. Lee la ficha del caso", "1. Read the case's sheet")),
		ui.H("blockquote", ui.Class("case"), ui.H("p", ui.H("b", words(s.Title))), ui.H("p", words(s.Story))),
		ui.H("h3", v.Say("2. Apuesta antes de mirar", "2. Bet before you look")),
		ui.H("p", v.Say("De 50 escenarios posibles, ¿en cuántos crees que recupera lo que pone en sus redes? Apúntalo.", "Of 50 possible scenarios, in how many do you think it gets back what goes into its social media? Write it down.")),
		ui.H("h3", v.Say("3. Repasa tres respuestas", "3. Go through three answers")),
		ui.H("p", v.Say("El caso viene contestado. Estas tres son las que más se discuten: cambia lo que tú verías de otra manera.", "The case comes answered. These three are the most debatable: change what you would see differently.")),
		ui.H("ul", ui.Class("bullets"), checks),
		ui.H("h3", v.Say("4. Mira el resultado y busca", "4. Open the result and look for")),
		ui.H("ul", ui.Class("bullets"), look))
}

// again asks to go through the answers of the round before.
func again(v ui.View, p member, n string) app.UI {
	return ui.H("section",
		ui.H("h2", v.Say("Vuelta {n}: ¿qué ha cambiado?", "Round {n}: what has changed?", "n", n)),
		ui.H("p", v.Say("Lo que respondiste la otra vez sigue aquí. Repásalo y cambia solo lo que ahora es distinto: así se ve qué se ha movido.", "What you answered last time is still here. Go through it and change only what is different now: that shows what has moved.")),
		ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: finish, Value: string(session.Review)}, v.Say("Repasar mis respuestas", "Go through my answers")),
			ui.Second(session.Act{Do: finish}, v.Say("No ha cambiado nada", "Nothing has changed"))),
		ui.H("p", ui.Class("small muted"), v.Say("Sigues con el mismo apodo. Tu código de esta vuelta sale después.", "You keep your nickname. Your code of this round appears afterwards.")))
}
