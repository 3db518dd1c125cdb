package question

import (
	"quilate/app/assessment"
	"quilate/app/i18n"
)

var settingsPages = []Page{
	{
		ID: "programme.age", Act: 0,
		Section: sectionSettings,
		Title:   say("¿Ya lo haces así o empiezas ahora?", "Do you already work this way, or are you starting now?"),
		Hint: say("Cuenta lo de hoy; lo que quieras cambiar va luego, en las opciones.",
			"Tell us about today; what you want to change comes later, in the options."),
		Where: say("La fecha de tu primera publicación con este plan.", "The date of your first post under this plan."),
		Why:   say("Lo nuevo tarda en dar fruto; lo que ya haces, no.", "What is new takes time to bear fruit; what you already do does not."),
		Fields: []Field{{
			ID: "programme.age", Kind: Choice,
			Noun: say("si ya lo haces así", "whether you already work this way"),
			Find: say("si ya lo haces así o empiezas ahora", "whether you already work this way"),
			Options: []Option{
				{Value: "already", Text: say("Ya lo hago así", "I already do")},
				{Value: "recent", Text: say("Lo empecé hace menos de 6 meses", "I started under 6 months ago")},
				{Value: "starting", Text: say("Empiezo ahora", "I am starting now")},
			},
			Unknown: Unknown{Offered: true, Note: say("Contamos con que lo de hoy es el plan.", "We take it that today is the plan.")},
		}},
		Echo: func(s Sheet, loc i18n.Locale) []string {
			if s.Doc.Choice("programme.age") != "recent" {
				return nil
			}
			return []string{loc.Say(say("Puede que aún suba: contamos lo que ya se ve.", "It may still rise: we count what already shows."))}
		},
	},
	{
		ID: "horizonMonths", Act: 0,
		Section: sectionSettings,
		Title:   say("¿Hasta cuándo quieres mirar?", "How far ahead shall we look?"),
		Hint:    say("Las redes tardan: en menos de un año se ve poco.", "Channels take time: under a year shows little."),
		Why:     say("El retorno cambia con el tiempo.", "Return changes with time."),
		Fields: []Field{{
			ID: "horizonMonths", Kind: Choice, Input: "horizonMonths",
			Noun:  say("hasta cuándo quieres mirar", "how far ahead to look"),
			Find:  say("hasta cuándo quieres mirar", "how far ahead to look"),
			Start: "24",
			Options: []Option{
				{Value: "12", Text: say("1 año", "1 year")},
				{Value: "24", Text: say("2 años", "2 years")},
				{Value: "36", Text: say("3 años", "3 years")},
			},
		}},
	},
	{
		ID: "annualDiscountRate", Act: 0,
		Section: sectionSettings,
		Title:   say("¿Cuánto le pides al año a tu dinero?", "What do you expect your money to earn a year?"),
		Hint: say("Lo que ganarías con él en otra cosa, o lo que te cobra el banco por prestártelo.",
			"What it would earn elsewhere, or what the bank charges to lend it."),
		Where: say("El interés de tu préstamo o línea de crédito.", "The interest on your loan or credit line."),
		Why: say("100 dentro de dos años no son 100 de hoy. No cambia si recuperas la inversión, sino lo que vale en dinero de hoy.",
			"100 in two years is not 100 today. It does not change whether you get your money back, only what it is worth in today's money."),
		Fields: []Field{{
			ID: "annualDiscountRate", Kind: OutOf100, Input: "annualDiscountRate",
			Noun: say("lo que le pides a tu dinero", "what you expect your money to earn"),
			Find: say("cuánto le pides a tu dinero", "what you expect your money to earn"),
			Unit: unitPercent,
			Max:  60, Width: 3, Example: 10,
			Basis:   assessment.Measured,
			Unknown: Unknown{Offered: true, Uses: true, Note: say("Usamos un 10 % al año.", "We use 10% a year.")},
		}},
	},
	{
		ID: "settings.fx", Act: 0,
		Section: sectionSettings,
		Title:   say("¿A cuánto {are} en tu moneda?", "How much {are} in your currency?"),
		Hint:    say("{unlocks}", "{unlocks}"),
		Where:   say("Tu banco o el banco central, hoy.", "Your bank or central bank, today."),
		Why:     say("No consultamos internet: tus datos no salen de aquí.", "We do not go online: your data stay here."),
		Slots:   rateSlots,
		Fields: []Field{
			rateField("eur", "EUR", say("Un euro son", "One euro is")),
			rateField("usd", "USD", say("Un dólar son", "One dollar is")),
		},
	},
	{
		ID: "report.mode", Act: 0,
		Section: sectionSettings,
		Title:   say("¿Cómo quieres contarlo?", "How do you want to tell it?"),
		Hint:    say("Puedes cambiarlo cuando quieras.", "You can change this any time."),
		Why: say("Son dos informes distintos: uno no habla de dinero y el otro no habla de otra cosa.",
			"They are two different reports: one leaves money out, the other is all about it."),
		Fields: []Field{{
			ID: "report.mode", Kind: Choice,
			Noun:  say("cómo quieres contarlo", "how to tell it"),
			Find:  say("cómo quieres contarlo", "how to tell it"),
			Start: "money",
			Options: []Option{
				{Value: "channel", Text: say("Como canal para comunicar", "As a channel to communicate"),
					Hint: say("Alcance, respuesta, opinión y coste de cada cosa; sin prometer dinero", "Reach, answers, opinion and the cost of each; no money promised")},
				{Value: "money", Text: say("Como fuente de ahorro y ventas", "As a source of savings and sales"),
					Hint: say("La cuenta completa", "The full account")},
			},
		}},
		Warn: func(s Sheet, loc i18n.Locale) []string {
			switch s.Doc.Choice("maturity.10") {
			case "0", "1":
				if s.Doc.Choice("report.mode") == "money" {
					return []string{loc.Say(say(
						"Aún no tienes el último tramo: la cuenta en dinero será orientativa.",
						"You have no last mile yet: the money account will be indicative."))}
				}
			}
			return nil
		},
	},
	{
		ID: "ramp.midpointMonths", Act: 0,
		Section: sectionSettings,
		Title: say("¿A los cuántos meses crees que lo nuevo dará la mitad de lo que puede dar?",
			"After how many months will what is new be halfway there?"),
		Hint:  say("Solo lo que añades; lo que ya haces sigue igual.", "Only what you add; what you already do goes on as it is."),
		Where: say("Mira cuánto tardó lo último que empezaste.", "Look at how long your last new thing took."),
		Why:   say("Mientras crece, pagas entero y cobras a medias.", "While it grows you pay in full and earn in part."),
		Shown: somethingNew,
		Fields: []Field{{
			ID: "ramp.midpointMonths", Kind: Count, Input: "ramp.midpointMonths",
			Noun: theMonths,
			Find: say("cuánto tardará en dar fruto lo nuevo", "how long what is new will take"),
			Unit: unitMonths,
			Min:  0.5, Max: 36, Width: 3, Example: 6, Counted: months,
			Basis: assessment.ByEye, Opinion: true,
			Unknown: Unknown{Offered: true, Uses: true, Row: row("ramp_midpoint")},
		}},
	},
	{
		ID: "ramp.widthMonths", Act: 0, Expert: true,
		Section: sectionSettings,
		Title:   say("Lo nuevo, ¿llega de golpe o poco a poco?", "Will what is new come suddenly or gently?"),
		Hint:    say("Cuantos menos meses, más brusco; cuantos más, más suave.", "Fewer months is more sudden, more months is gentler."),
		Why:     say("Cambia cuándo entra el dinero, no cuánto acaba entrando.", "It changes when money comes in, not how much comes in the end."),
		Shown:   somethingNew,
		Fields: []Field{{
			ID: "ramp.widthMonths", Kind: Count, Input: "ramp.widthMonths",
			Noun: theMonths,
			Find: say("si lo nuevo llega de golpe o poco a poco", "whether what is new comes suddenly or gently"),
			Unit: unitMonths,
			Min:  0.1, Max: 12, Width: 3, Example: 1.5, Counted: months,
			Basis: assessment.ByEye, Opinion: true,
			Unknown: Unknown{Offered: true, Uses: true, Row: row("ramp_width")},
		}},
	},
	{
		ID: "fadeHalfLifeMonths", Act: 0,
		Section: sectionSettings,
		Title: say("Si dejaras de publicar, ¿cuánto tardarían en olvidarse de ti?",
			"If you stopped posting, how long until people forgot you?"),
		Hint: say("Cuenta los meses hasta que te viera solo la mitad de los que te ven hoy.",
			"Count the months until only half of those who see you today still did."),
		Where: say("Unas vacaciones o una enfermedad: mira cuánto cayó el alcance y en cuánto tiempo.",
			"A holiday or an illness: look how far reach fell, and how fast."),
		Why: say("Tu plan vale lo que añade a no hacer nada, y lo que ya tienes seguiría trayendo algo un tiempo.",
			"A plan is worth what it adds to doing nothing, and what you already have would go on bringing something for a while."),
		Fields: []Field{{
			ID: "fadeHalfLifeMonths", Kind: Count, Input: "fadeHalfLifeMonths",
			Noun: theMonths,
			Find: say("cuánto tardarían en olvidarte", "how soon they would forget you"),
			Unit: unitMonths,
			Min:  0.25, Max: 60, Width: 3, Example: 2, Counted: months,
			Basis: assessment.ByEye, Opinion: true,
			Unknown: Unknown{Offered: true, Uses: true, Row: row("fade_half_life")},
		}},
	},
}

// rateField is an exchange rate: units of the document's currency for one of
// another. Rows in that other currency are converted with it.
func rateField(id, currency string, label i18n.Text) Field {
	return Field{
		ID: "settings.fx." + id, Kind: Count,
		Label: label,
		Noun:  say("el cambio", "the exchange rate"),
		Find:  say("a cuánto está el cambio", "what the exchange rate is"),
		Unit:  say("{currency}", "{currency}"),
		Above: true, Max: 1e6, Width: 8, Example: 20.5,
		Basis: assessment.Measured,
		Unknown: Unknown{Offered: true, Note: say(
			"Los datos en otra moneda se quedan como orientación.", "Figures in another currency stay as orientation.")},
		Shown: func(s Sheet) bool { return s.Doc.Currency != currency && (s.Doc.Currency != "" || currency != "EUR") },
	}
}

// rateSlots names the currencies that are not the document's, and says what
// their rates are good for.
func rateSlots(s Sheet, loc i18n.Locale) []string {
	are := say("están el euro y el dólar", "are one euro and one dollar")
	unlocks := say("Con el euro comparamos Cantidad y Calidad: los precios publicados están en euros.",
		"With the euro we compare Quantity and Quality: the published prices are in euros.")
	switch s.Doc.Currency {
	case "USD":
		are = say("está el euro", "is one euro")
		unlocks = say("Con él comparamos Cantidad y Calidad: los precios publicados están en euros.",
			"With it we compare Quantity and Quality: the published prices are in euros.")
	case "EUR", "":
		are = say("está el dólar", "is one dollar")
		unlocks = say("Solo si quieres usar datos publicados en dólares.", "Only if you want to use figures published in dollars.")
	}
	return append([]string{"are", loc.Say(are), "unlocks", loc.Say(unlocks)}, slots(s, loc)...)
}

// somethingNew is true where something has yet to grow: when starting now, or
// when there are plans of one's own.
func somethingNew(s Sheet) bool { return Starting(s.Doc) || len(s.Doc.Plans) > 0 }

// RegionPage holds the words that ask for language, region and currency. It is
// not one of Pages: its answers are the document's own Region and Currency and
// the language of the address, with controls of their own. {sample} is an
// amount as it would be written.
var RegionPage = Page{
	ID: "settings.region", Act: 0,
	Section: sectionSettings,
	Title:   say("¿Cómo escribimos los números y el dinero?", "How shall we write numbers and money?"),
	Hint:    say("Comprueba que esto se lee bien: {sample}.", "Check that this reads right: {sample}."),
	Why: say("«1.234» es mil doscientos en Madrid y uno coma dos en Ciudad de México.",
		"“1.234” is over a thousand in Madrid and just over one in Mexico City."),
}
