package report

import "quilate/app/i18n"

// Verdict is how the odds of getting the money back are put in words.
type Verdict struct {
	From int // scenarios of 50 from which on it is said
	Name i18n.Text
	open i18n.Text // how it begins, unless it begins with guessedPrefix
	says i18n.Text // {k} "37 of 50", {T} the horizon
	more i18n.Text // a second sentence: {find} what to find out; {would} what would have to be true
}

// Verdicts are the bands, the surest yes first.
var Verdicts = [...]Verdict{
	{From: 48, Name: text("casi seguro", "almost sure"),
		says: text("Casi con seguridad recuperas la inversión: {k} escenarios en {T}.", "You almost surely get your money back: {k} scenarios within {T}.")},
	{From: 40, Name: text("lo más probable es que sí", "likely"),
		says: text("Lo más probable es que recuperes la inversión: {k} escenarios en {T}.", "You most likely get your money back: {k} scenarios within {T}.")},
	{From: 30, Name: text("se inclina a que sí", "leaning yes"),
		says: text("Se inclina a que sí, pero no está hecho: recuperas la inversión en {k} escenarios.", "It leans towards yes, but nothing is settled: you get your money back in {k} scenarios.")},
	{From: 21, Name: text("está en el aire", "a toss-up"),
		says: text("Está en el aire: recuperas la inversión en {k} escenarios.", "A toss-up: you get your money back in {k} scenarios."),
		more: text("Antes de gastar más, averigua {find}.", "Before spending more, find out {find}.")},
	{From: 11, Name: text("se inclina a que no", "leaning no"),
		says: text("Se inclina a que no: recuperas la inversión solo en {k} escenarios.", "It leans towards no: you get your money back only in {k} scenarios.")},
	{From: 3, Name: text("lo más probable es que no", "unlikely"), open: asItStands,
		says: text("Lo más probable es que no recuperes la inversión: la recuperas en {k} escenarios.", "You most likely do not get your money back: you do in {k} scenarios.")},
	{From: 0, Name: text("casi seguro que no", "almost surely not"), open: asItStands,
		says: text("Casi con seguridad no recuperas la inversión: la recuperas en {k} escenarios.", "You almost surely do not get your money back: you do in {k} scenarios."),
		more: text("Para recuperarla, {would}.", "To get it back, {would}.")},
}

// How a verdict begins: that of a bad one as things are, and each of them where
// more is assumed than known.
var (
	asItStands    = text("Tal como está, ", "As it stands ")
	guessedPrefix = text("De momento, con más supuestos que datos, ", "For now, with more assumptions than figures, ")
)

// bandOf is the band of k; where more is assumed than known the surest ones
// are not used.
func bandOf(k int, guessed bool) int {
	i := 0
	for i < len(Verdicts)-1 && k < Verdicts[i].From {
		i++
	}
	if guessed {
		i = min(max(i, 1), len(Verdicts)-2)
	}
	return i
}

// From so many of 50 on going on adds something, and about as much.
const (
	OverAdds  = 30
	OverLevel = 21
)

var (
	perHundredSaid = text("Por cada 100 que pones, tus horas incluidas, el resultado va de {low} a {high}, con {mid} en el centro.",
		"For every 100 you put in, your hours included, the result runs from {low} to {high}, with {mid} in the middle.")
	perHundredSure = text("Por cada 100 que pones, tus horas incluidas, el resultado es {mid}.", "For every 100 you put in, your hours included, the result is {mid}.")

	// What going on adds to stopping: adds, about the same, stopping is better;
	// of each: going on, starting now.
	overSaid = [3][2]i18n.Text{
		{text("Frente a parar hoy, seguir añade unos {x} en {T} ({k} escenarios).", "Compared with stopping today, going on adds about {x} within {T} ({k} scenarios)."),
			text("Frente a no empezar, empezar añade unos {x} en {T} ({k} escenarios).", "Compared with not starting, starting adds about {x} within {T} ({k} scenarios).")},
		{text("Seguir o parar hoy da más o menos lo mismo: seguir gana en {k} escenarios.", "Going on or stopping today comes to about the same: going on wins in {k} scenarios."),
			text("Empezar o no empezar da más o menos lo mismo: empezar gana en {k} escenarios.", "Starting or not comes to about the same: starting wins in {k} scenarios.")},
		{text("Parar hoy te dejaría unos {x} más{stays}. Seguir gana solo en {k} escenarios.", "Stopping today would leave you about {x} more{stays}. Going on wins in {k} scenarios."),
			text("No empezar te dejaría unos {x} más. Empezar gana solo en {k} escenarios.", "Not starting would leave you about {x} more. Starting wins in {k} scenarios.")},
	}
	staysWhile = text(" Lo que ya tienes aún traería algo un tiempo.", " What you already have would still bring something for a while.")
	staysFree  = text(": lo que ya tienes aún traería algo un tiempo, sin coste", ": what you already have would still bring something for a while, at no cost")
	backAnyway = text("Recuperas la inversión, pero gran parte de lo que entra vendría igual si pararas. ", "You get your money back, but much of what comes in would come even if you stopped. ")

	halfHoursText = [2]i18n.Text{
		text("Antes de parar, prueba a la mitad de horas:", "Before you stop, try it with half the hours:"),
		text("Antes de descartarlo, prueba a la mitad de horas:", "Before you drop it, try it with half the hours:"),
	}
	muchLessText = [2]i18n.Text{
		text("Con la mitad de horas no bastaría: para que compense seguir, todo junto{except} tendría que costar unos {x} al mes (hoy, {now}).", "Half the hours would not be enough: for going on to pay, all of it{except} would have to cost about {x} a month (today, {now})."),
		text("Con la mitad de horas no bastaría: para que compense empezar, todo junto{except} tendría que costar unos {x} al mes (en tu plan, {now}).", "Half the hours would not be enough: for starting to pay, all of it{except} would have to cost about {x} a month (in your plan, {now})."),
	}
	exceptGaining = text(", sin contar lo que pagas para ganar seguidores,", ", leaving out what you pay to gain followers,")
	lessMoneyText = [2]i18n.Text{
		text("Antes de parar, prueba a gastar menos. Lo que más pesa: «{line}».", "Before you stop, try spending less. What weighs most: “{line}”."),
		text("Antes de descartarlo, prueba a gastar menos. Lo que más pesa: «{line}».", "Before you drop it, try spending less. What weighs most: “{line}”."),
	}
	createOption = text("Crear esa opción", "Create that option")
	otherAmounts = text("Probar con otras cantidades", "Try other amounts")

	noCost       = text("Sin horas ni dinero no hay retorno que calcular.", "Without hours or money there is no return to work out.")
	centralSaid  = text("En el caso central, {back}.", "In the central case {back}.")
	centralBack  = text("recuperas la inversión en el mes {n}", "you get your money back in month {n}")
	centralFirst = text("recuperas la inversión desde el primer mes", "you get your money back from the first month")
	centralNever = text("no recuperas la inversión en {T}", "you do not get your money back within {T}")
)
