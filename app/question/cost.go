package question

import (
	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
)

var costPages = []Page{
	monthlyCostPage,
	{
		ID: "cost.model", Act: 2,
		Section: sectionCost,
		Title:   say("¿Quién lleva tus redes?", "Who runs your channels?"),
		Hint:    say("Te proponemos las partidas; luego las cambias.", "We suggest the items; you change them."),
		Where:   say("Las facturas del último mes.", "Last month's invoices."),
		Why:     say("Cada forma de trabajar tiene sus costes escondidos.", "Every way of working has its hidden costs."),
		Fields: []Field{{
			ID: "cost.model", Kind: Choice,
			Noun:    say("quién lleva tus redes", "who runs your channels"),
			Find:    say("quién lleva tus redes", "who runs your channels"),
			Start:   "in-house",
			Options: costModelOptions(),
		}},
	},
	{
		ID: "cost.lines", Act: 2,
		Section: sectionCost,
		Title:   say("¿En qué se van el tiempo y el dinero al mes?", "Where do time and money go each month?"),
		Hint:    say("Lo que no uses, déjalo en 0.", "Leave at 0 what you do not use."),
		Where:   say("Tu calendario de la semana pasada y el extracto de la tarjeta.", "Last week's calendar and your card statement."),
		Why:     say("Lo que no se apunta parece gratis.", "What is not written down looks free."),
		Fields:  costLineFields(),
		Echo:    costLinesEcho,
	},
	{
		ID: "cost.pay", Act: 2,
		Section: sectionCost,
		Title:   say("¿Cuánto cuesta de verdad una hora de tu equipo?", "What does an hour of your team really cost?"),
		Hint: say("Sueldo bruto del año, lo que paga la empresa encima y las horas que de verdad se trabajan.",
			"Gross yearly pay, what the employer pays on top, and the hours really worked."),
		Where: say("Una nómina y tu gestoría.", "A payslip and your accountant."),
		Why:   say("Una hora cuesta más que el sueldo partido por las horas.", "An hour costs more than pay divided by hours."),
		Fields: []Field{
			{
				ID: "cost.pay.gross", Kind: Money,
				Label: say("Sueldo bruto al año", "Gross pay a year"),
				Noun:  say("el sueldo bruto", "the gross pay"),
				Find:  say("cuánto cuesta una hora de tu equipo", "what an hour of your team costs"),
				Unit:  say("al año", "a year"),
				Max:   1e6, Width: 8, Example: 18000,
				Basis:   assessment.Measured,
				Unknown: Unknown{Offered: true, Uses: true, Row: payRow, NoRow: askPay},
			},
			{
				ID: "cost.pay.charge", Kind: OutOf100,
				Label: say("Lo que paga la empresa encima", "What the employer pays on top"),
				Noun:  say("lo que paga la empresa", "what the employer pays on top"),
				Find:  say("cuánto paga la empresa encima del sueldo", "what the employer pays on top"),
				Unit:  unitPercent,
				Max:   100, Width: 4, Example: 32,
				Basis:   assessment.Measured,
				Unknown: Unknown{Offered: true, Uses: true, Row: chargeRow, NoRow: askPay},
			},
			{
				ID: "cost.pay.hours", Kind: Count,
				Label: say("Horas trabajadas al año", "Hours worked a year"),
				Noun:  say("el número de horas trabajadas al año", "the number of hours worked a year"),
				Find:  say("cuántas horas se trabajan al año", "how many hours are worked a year"),
				Unit:  unitHours,
				Min:   1, Max: 3000, Width: 4, Example: 1700, Counted: hours,
				Basis: assessment.Measured,
				Unknown: Unknown{Offered: true, Note: say(
					"Sin ellas, una hora vale lo que dijiste en «Qué te cuesta».", "Without them, an hour is worth what you said under costs.")},
			},
		},
		Echo: func(s Sheet, loc i18n.Locale) []string {
			v, ok := loadedHour(s.Doc)
			if !ok {
				return nil
			}
			return []string{loc.Say(say("Una hora sale a {x}", "An hour comes to {x}"), "x", loc.Money(v, -1))}
		},
	},
	{
		ID: "setupCost", Act: 2,
		Section: sectionCost,
		Title:   say("¿Cuánto gastarás una sola vez para empezar?", "What will you spend once to get started?"),
		Hint: say("Fotos, diseño, curso, tienda online; lo ya gastado no cuenta.",
			"Photos, design, a course, setting up the shop; what is already spent does not count."),
		Where: say("Los presupuestos que te hayan dado.", "The quotes you have been given."),
		Why:   say("Lo gastado ya no vuelve, decidas lo que decidas.", "Money already spent is gone whatever you decide."),
		Fields: []Field{{
			ID: "setupCost", Kind: Money, Input: "setupCost",
			Noun: say("el gasto inicial", "the start-up cost"),
			Find: say("cuánto gastarás para empezar", "what you will spend to get started"),
			Max:  1e8, Width: 8, Example: 500,
			Basis:   assessment.ByEye,
			Unknown: Unknown{Offered: true, Note: say("Contamos 0.", "We count 0.")},
		}},
	},
}

var askPay = say("Para tu país no hay dato publicado: sin el tuyo, una hora vale lo que dijiste en «Qué te cuesta».",
	"Nothing is published for your country: without yours, an hour is worth what you said under costs.")

func costModelOptions() []Option {
	options := make([]Option, len(channel.CostModels))
	for i, m := range channel.CostModels {
		options[i] = Option{Value: m.ID, Text: m.Name, Hint: m.Hidden}
	}
	return options
}

// costLines are the monthly costs line by line: hours of two kinds, the rest
// money.
var costLines = []struct {
	id      string
	label   i18n.Text
	noun    i18n.Text
	hours   bool
	example float64
}{
	{"cost.line.teamHours", say("Horas de tu equipo", "Team hours"), say("el número de horas de tu equipo", "the number of team hours"), true, 20},
	{"cost.line.ownerHours", say("Tus horas", "Your hours"), say("el número de horas tuyas", "the number of your hours"), true, 12},
	{"cost.line.agency", say("Agencia o autónomo", "Agency or freelancer"), say("el dinero para agencia o autónomo", "the money for an agency or freelancer"), false, 150},
	{"cost.line.tools", say("Herramientas", "Tools"), say("el dinero para herramientas", "the money for tools"), false, 20},
	{"cost.line.content", say("Contenido (foto, vídeo)", "Content (photo, video)"), say("el dinero para contenido", "the money for content"), false, 40},
	{"cost.line.prizes", say("Premios (a lo que te cuestan, no a su precio)", "Prizes (at cost, not at price)"), say("el dinero para premios", "the money for prizes"), false, 30},
	{"cost.line.training", say("Formación", "Training"), say("el dinero para formación", "the money for training"), false, 15},
	{"cost.line.moderation", say("Moderación", "Moderation"), say("el dinero para moderación", "the money for moderation"), false, 25},
	{"cost.line.acquisition", say("Conseguir seguidores", "Gaining followers"), say("el dinero para conseguir seguidores", "the money for gaining followers"), false, 60},
}

func costLineFields() []Field {
	var fields []Field
	for _, line := range costLines {
		f := Field{
			ID: line.id, Kind: Money, Input: "monthlyCost",
			Label: line.label, Noun: line.noun,
			Find: say("en qué se van el tiempo y el dinero", "where time and money go"),
			Unit: unitMonthly,
			Max:  1e7, Width: 8, Example: line.example,
			Basis: assessment.Measured,
		}
		switch {
		case line.hours:
			f.Kind, f.Max, f.Width, f.Counted = Count, 1800, 4, hours
			f.Unit = say("horas al mes", "hours a month")
			f.Basis = assessment.ByEye
		case line.id == "cost.line.acquisition":
			f.Hint = say("Solo lo que no hayas puesto ya canal por canal.", "Only what you have not already entered channel by channel.")
		}
		fields = append(fields, f)
	}
	return fields
}

// hasCostLines says whether any line was answered: then the lines replace the
// single figures of the short path.
func hasCostLines(d assessment.Document) bool {
	for _, line := range costLines {
		if d.Answer(line.id).Has() {
			return true
		}
	}
	return false
}

// costsApart says whether the costs were given line by line, with an hour that
// has its price, and nothing was said of them together.
func costsApart(d assessment.Document) bool {
	if !hasCostLines(d) || !d.Answer("cost.hoursPerWeek").IsZero() || !d.Answer("cost.spend").IsZero() || !d.Answer("cost.hourValue").IsZero() {
		return false
	}
	if _, priced := loadedHour(d); priced {
		return true
	}
	for _, line := range costLines {
		if v, ok := d.Number(line.id); line.hours && ok && v > 0 {
			return false
		}
	}
	return true
}

// loadedHour is what an hour of staff costs: gross pay and what the employer
// adds, by the hours worked in a year.
func loadedHour(d assessment.Document) (float64, bool) {
	gross, ok := d.Number("cost.pay.gross")
	charge, known := d.Number("cost.pay.charge")
	worked, counted := d.Number("cost.pay.hours")
	if !ok || !known || !counted || worked <= 0 {
		return 0, false
	}
	return gross * (1 + charge/100) / worked, true
}

// costLinesEcho adds the lines up and sets them beside the figure of the short
// path.
func costLinesEcho(s Sheet, loc i18n.Locale) []string {
	if !hasCostLines(s.Doc) {
		return nil
	}
	hour, priced := loadedHour(s.Doc)
	if !priced {
		hour, priced = HourValue(s.Doc)
	}
	var sum, worked float64
	for _, line := range costLines {
		v, _ := s.Doc.Number(line.id)
		if line.hours {
			worked += v
		} else {
			sum += v
		}
	}
	if worked > 0 && !priced {
		return nil
	}
	sum += worked * hour
	out := []string{loc.Say(say("Suma unos {x} al mes, con las horas dentro", "It comes to about {x} a month, hours included"),
		"x", loc.RoundMoney(sum))}
	week, ok := Hours(s.Doc)
	money, known := s.Doc.Number("cost.spend")
	value, valued := HourValue(s.Doc)
	if ok && known && valued {
		before := week*weeksAMonth*value + money
		out = append(out, loc.Say(say("Antes, en «Qué te cuesta», salían unos {x}", "Before, under costs, it was about {x}"),
			"x", loc.RoundMoney(before)))
	}
	return out
}
