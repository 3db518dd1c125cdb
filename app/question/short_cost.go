package question

import (
	"math"
	"slices"
	"strings"

	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/i18n"
)

var monthlyCostPage = Page{
	ID: "cost.monthly", Act: 2, Short: true,
	Section: sectionCost,
	Title:   say("¿Cuánto tiempo y cuánto dinero pones en tus redes?", "How much time and money do you put into your channels?"),
	Hint:    say("Tus horas también cuentan, aunque no te las pague nadie.", "Your own hours count too, even if nobody pays you for them."),
	Where: say("Las horas: mira tu última semana real (fotos, textos, respuestas). El dinero: facturas y recibos de la tarjeta.",
		"Hours: look at your last real week. Money: invoices and card statements."),
	Why:   say("Abrir una cuenta es gratis; llevarla, no.", "Opening an account is free; running it is not."),
	Shown: func(s Sheet) bool { return !costsApart(s.Doc) },
	Fields: append(append([]Field{{
		ID: "cost.hoursPerWeek", Kind: Count, Input: "monthlyCost",
		Label: say("Horas a la semana, entre todas las personas", "Hours a week, everybody together"),
		Brief: say("Horas a la semana, entre todos", "Hours a week, everybody together"),
		Noun:  say("el número de horas a la semana", "the number of hours a week"),
		Find:  say("cuántas horas dedicas", "how many hours you spend"),
		Unit:  unitHours,
		Max:   400, Width: 3, Example: 6, Counted: hours,
		Basis: assessment.ByEye, AskBasis: true,
		Unknown: Unknown{Offered: true, Note: say(
			"Repártelas en cuatro: si tampoco lo sabes así, no podemos calcular el retorno.",
			"Split them in four: if you do not know it that way either, we cannot work out the return.")},
	}}, fourHours()...), Field{
		ID: "cost.hourValue", Kind: Money, Input: "monthlyCost",
		Label: say("Si tuvieras que pagar esas horas a alguien, ¿a cuánto la hora?", "If you had to pay somebody for those hours, how much an hour?"),
		Brief: say("Una hora, si tuvieras que pagarla", "An hour, if you had to pay for it"),
		Noun:  say("el valor de una hora", "the value of an hour"),
		Find:  say("cuánto vale una hora de tu tiempo", "what an hour of your time is worth"),
		Min:   0.01, Max: 1000, Width: 5, Example: 15,
		TooLow: say("El valor de una hora debe ser mayor que 0: tu tiempo también cuesta",
			"The value of an hour must be more than 0: your time costs something too"),
		Basis: assessment.Measured,
		Unknown: Unknown{Offered: true, Uses: true, Row: hourRow, NoRow: say(
			"Para tu moneda no hay dato publicado: sin el tuyo no podemos poner precio a tus horas.",
			"Nothing is published for your currency: without yours we cannot put a price on your hours.")},
		Shown: hoursCount,
	}, Field{
		ID: "cost.hoursPerMonthWorked", Kind: Count,
		Label: say("¿Cuántas horas se trabajan al mes en un empleo así?", "How many hours a month are worked in a job like that?"),
		Hint:  say("El dato publicado es el sueldo de un mes; con las horas sale lo que vale una. Si no lo sabes, deja 160: una jornada completa.", "The published figure is a month's pay; the hours turn it into the value of one. If you do not know, leave 160: a full-time job."),
		Noun:  say("el número de horas trabajadas al mes", "the number of hours worked a month"),
		Find:  say("cuántas horas se trabajan al mes", "how many hours are worked a month"),
		Unit:  unitHours,
		Min:   1, Max: 400, Width: 3, Example: 160, Counted: hours,
		Basis:   assessment.ByEye,
		Prefill: number(160),
		Shown: func(s Sheet) bool {
			_, monthly := channel.MonthlyPay(s.Doc.Currency)
			return monthly && hoursCount(s) && s.Doc.Unknown("cost.hourValue")
		},
	}, Field{
		ID: "cost.spend", Kind: Money, Input: "monthlyCost",
		Label: say("Dinero al mes: agencia, anuncios, herramientas, premios", "Money a month: agency, ads, tools, prizes"),
		Brief: say("Dinero al mes: anuncios, agencia, premios", "Money a month: ads, agency, prizes"),
		Hint:  say("Ponlo sin IVA si te lo devuelven.", "Leave VAT out if you get it back."),
		Noun:  theMoney,
		Find:  say("cuánto dinero pones al mes", "how much money you put in a month"),
		Unit:  unitMonthly,
		Max:   1e7, Width: 8, Example: 120,
		Basis: assessment.Measured,
		Unknown: Unknown{Offered: true, Note: say(
			"Sin esta cifra solo podemos contar tus horas.", "Without this figure we can only count your hours.")},
	}, euroRate(), Field{
		ID: "programme.age", Kind: Tick,
		Label:   say("Empiezo ahora: estas cifras son las de mi plan", "I am starting now: these figures are my plan"),
		Noun:    say("si empiezas ahora", "whether you are starting now"),
		Find:    say("si ya lo haces así o empiezas ahora", "whether you already work this way"),
		Options: []Option{{Value: "starting", Text: say("Empiezo ahora: estas cifras son las de mi plan", "I am starting now: these figures are my plan")}},
		Shown: func(s Sheet) bool { // who said more in the settings is not asked again
			age := s.Doc.Choice("programme.age")
			return age == "" || age == "starting"
		},
	}),
	Check: func(s Sheet, _ i18n.Locale) []Problem {
		h, hasHours := Hours(s.Doc)
		money, hasMoney := s.Doc.Number("cost.spend")
		if hasHours && hasMoney && h == 0 && money == 0 {
			return []Problem{wrong("cost.hoursPerWeek", "", say(
				"Si no pones ni horas ni dinero, no hay inversión que medir. Revisa las dos cifras",
				"With no hours and no money there is nothing to measure. Check both figures"))}
		}
		if p, bad := spentBeyondMoney(s.Doc, "cost.spend", "audience.money"); bad {
			return []Problem{p}
		}
		return nil
	},
	Echo: monthlyCostEcho,
	Warn: func(s Sheet, loc i18n.Locale) []string {
		h, ok := Hours(s.Doc)
		if !ok || h <= manyHours {
			return nil
		}
		return []string{loc.Say(say(
			"{h} horas a la semana son el trabajo de unas {n} personas a jornada completa. ¿Son a la semana, y no al mes?",
			"{h} hours a week are the work of some {n} people full time. Are they a week, and not a month?"),
			"h", loc.Number(h, 0), "n", loc.Number(math.Round(h/40), 0))}
	},
}

// manyHours a week, of everybody together, are asked about: more than two
// people full time.
const manyHours = 100

// monthlyCostAfterSettings is the same page without what the settings ask.
var monthlyCostAfterSettings = func() Page {
	p := monthlyCostPage
	p.Fields = slices.DeleteFunc(slices.Clone(p.Fields), func(f Field) bool {
		return f.ID == "programme.age" || strings.HasPrefix(f.ID, "settings.")
	})
	return p
}()

// fourHours are the small fields that "I don't know" opens under the hours.
func fourHours() []Field {
	var fields []Field
	for _, part := range []struct {
		id      string
		label   i18n.Text
		example float64
	}{
		{"cost.hours.making", say("Pensar y crear", "Thinking and making"), 3},
		{"cost.hours.answering", say("Responder", "Answering"), 2},
		{"cost.hours.meeting", say("Reunirse y aprobar", "Meeting and approving"), 0.5},
		{"cost.hours.results", say("Mirar resultados", "Looking at results"), 0.5},
	} {
		fields = append(fields, Field{
			ID: part.id, Kind: Count, Input: "monthlyCost",
			Label: part.label,
			Noun:  say("el número de horas a la semana", "the number of hours a week"),
			Find:  say("cuántas horas dedicas", "how many hours you spend"),
			Unit:  unitHours,
			Max:   400, Width: 3, Example: part.example, Counted: hours,
			Optional: true, Basis: assessment.ByEye,
			Shown: func(s Sheet) bool { return s.Doc.Unknown("cost.hoursPerWeek") },
		})
	}
	return fields
}

// Hours are the hours a week: as said, or the sum of the four small fields.
// Not ok while neither is known.
func Hours(d assessment.Document) (float64, bool) {
	if h, ok := d.Number("cost.hoursPerWeek"); ok {
		return h, true
	}
	if !d.Unknown("cost.hoursPerWeek") {
		return 0, false
	}
	var sum float64
	var any bool
	for _, key := range []string{"cost.hours.making", "cost.hours.answering", "cost.hours.meeting", "cost.hours.results"} {
		if h, ok := d.Number(key); ok {
			sum, any = sum+h, true
		}
	}
	return sum, any
}

func hoursCount(s Sheet) bool {
	h, ok := s.Doc.Number("cost.hoursPerWeek")
	return !ok || h > 0
}

// HourValue is what an hour is worth: as said; else the likely value of the
// row of the currency, a month's pay divided by the hours worked in it. Not ok
// where nothing is known.
func HourValue(d assessment.Document) (float64, bool) {
	if v, ok := d.Number("cost.hourValue"); ok {
		return v, true
	}
	if !d.Unknown("cost.hourValue") {
		return 0, false
	}
	if f, ok := channel.HourValue(d.Currency); ok {
		return f.Likely, true
	}
	f, ok := channel.MonthlyPay(d.Currency)
	h, worked := d.Number("cost.hoursPerMonthWorked")
	if !ok || !worked || h <= 0 {
		return 0, false
	}
	return f.Likely / h, true
}

// weeksAMonth turns hours a week into hours a month.
const weeksAMonth = 52.0 / 12

func monthlyCostEcho(s Sheet, loc i18n.Locale) []string {
	h, hasHours := Hours(s.Doc)
	value, hasValue := HourValue(s.Doc)
	if hasHours && h == 0 {
		value, hasValue = 0, true
	}
	if !hasHours || !hasValue {
		return nil
	}
	labour := h * weeksAMonth * value
	money, hasMoney := s.Doc.Number("cost.spend")
	if !hasMoney {
		return []string{loc.Say(say("Tus horas salen a unos {a} al mes.", "Your hours come to about {a} a month."),
			"a", loc.RoundMoney(labour))}
	}
	text := say("Tus redes te cuestan unos {x} al mes: {a} en horas y {b} en dinero", "Your channels cost about {x} a month: {a} in hours and {b} in money")
	if Starting(s.Doc) {
		text = say("Tus redes te costarán unos {x} al mes: {a} en horas y {b} en dinero", "Your channels will cost about {x} a month: {a} in hours and {b} in money")
	}
	return []string{loc.Say(text,
		"x", loc.Money(wholeMoney(labour+money), 0), "a", loc.Money(wholeMoney(labour), 0), "b", loc.Money(wholeMoney(money), 0))}
}

// Starting says whether nothing is done yet: the figures are those of a plan.
func Starting(d assessment.Document) bool { return d.Choice("programme.age") == "starting" }

// wholeMoney rounds an amount for a sentence whose parts should add up.
func wholeMoney(v float64) float64 { return math.Round(v) }

// euroRate is the exchange rate of the settings, offered where the money is said:
// the prices of the two ways of spending the same are published in euros.
func euroRate() Field {
	f := rateField("eur", "EUR", say("Un euro son", "One euro is"))
	f.Hint = say("Lo que cuesta ganar seguidores está publicado en euros: con el cambio de hoy te decimos qué sale mejor con tu mismo dinero, cantidad o calidad. Lo da tu banco; vale redondo.",
		"What it costs to gain followers is published in euros: with today's rate we tell you what does better with the same money, quantity or quality. Your bank has it; a round figure will do.")
	f.Optional, f.Unknown = true, Unknown{}
	return f
}
