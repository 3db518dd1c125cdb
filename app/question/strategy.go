package question

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

var (
	quantityLines = []string{"strategy.quantity.contest", "strategy.quantity.bought", "strategy.quantity.ads", "strategy.quantity.running"}
	qualityLines  = []string{"strategy.quality.community", "strategy.quality.service", "strategy.quality.content", "strategy.quality.advocates", "strategy.quality.running"}
)

var strategyPages = []Page{{
	ID: "strategy", Act: 2,
	Section: sectionStrategies,
	Title: say("Con el mismo dinero, ¿qué harías para tener más seguidores y qué para tener mejores?",
		"With the same money, what would you do for more followers, and what for better ones?"),
	Hint: say("Reparte el presupuesto, horas incluidas; el total es el mismo en las dos.",
		"Split the budget, hours included; the total is the same in both."),
	// From the first change on, the options are changed where they are compared.
	Shown: func(s Sheet) bool { return s.Doc.Plans == nil },
	Where: say("El presupuesto de hoy, repartido de otra manera.", "Today's budget, split another way."),
	Why:   say("Comparar con más dinero no es comparar.", "Comparing with more money is no comparison."),
	Fields: []Field{
		strategyLine("strategy.quantity.contest", say("Sorteos", "Contests"), say("el dinero para sorteos", "the money for contests"), 120, quantityColumn),
		strategyLine("strategy.quantity.bought", say("Seguidores comprados", "Bought followers"), say("el dinero para seguidores comprados", "the money for bought followers"), 20, i18n.Text{}),
		strategyLine("strategy.quantity.ads", say("Anuncios sin dirigir", "Ads aimed at nobody"), say("el dinero para anuncios", "the money for ads"), 160, i18n.Text{}),
		strategyLine("strategy.quantity.running", say("Llevar los canales", "Running the channels"), say("el dinero para llevar los canales", "the money for running the channels"), 200, i18n.Text{}),
		strategyLine("strategy.quality.community", say("Comunidad", "Community"), say("el dinero para comunidad", "the money for community"), 120, qualityColumn),
		strategyLine("strategy.quality.service", say("Atención", "Service"), say("el dinero para atención", "the money for service"), 100, i18n.Text{}),
		strategyLine("strategy.quality.content", say("Contenido", "Content"), say("el dinero para contenido", "the money for content"), 140, i18n.Text{}),
		strategyLine("strategy.quality.advocates", say("Clientes que te recomiendan", "Customers who recommend you"), say("el dinero para los clientes que te recomiendan", "the money for customers who recommend you"), 40, i18n.Text{}),
		strategyLine("strategy.quality.running", say("Llevar los canales", "Running the channels"), say("el dinero para llevar los canales", "the money for running the channels"), 100, i18n.Text{}),
	},
	Check: func(s Sheet, loc i18n.Locale) []Problem {
		quantity, some := sumOf(s.Doc, quantityLines)
		quality, more := sumOf(s.Doc, qualityLines)
		if !some && !more || math.Abs(quantity-quality) < 0.01 {
			return nil
		}
		return []Problem{wrong(quantityLines[0], "", say(
			"Las dos columnas deben sumar lo mismo. Cantidad suma {a} y Calidad {b}",
			"Both columns must add up to the same. Quantity is {a} and Quality {b}"),
			"a", loc.Money(quantity, -1), "b", loc.Money(quality, -1))}
	},
	Echo: func(s Sheet, loc i18n.Locale) []string {
		if _, some := sumOf(s.Doc, append(append([]string{}, quantityLines...), qualityLines...)); !some {
			return nil
		}
		return []string{loc.Say(say("Lo que ya haces sigue igual; solo lo nuevo tarda en dar fruto.",
			"What you already do goes on as it is; only what is new takes time."))}
	},
}}

var (
	quantityColumn = say("Cantidad", "Quantity")
	qualityColumn  = say("Calidad", "Quality")
)

func strategyLine(id string, label, noun i18n.Text, example float64, column i18n.Text) Field {
	return Field{
		ID: id, Kind: Money,
		Group: column,
		Label: label, Noun: noun,
		Find: say("cómo repartirías el dinero", "how you would split the money"),
		Unit: unitMonthly,
		Max:  1e7, Width: 8, Example: example,
		Basis: assessment.Measured,
	}
}

// sumOf adds up the amounts of some keys; not ok while none is answered.
func sumOf(d assessment.Document, keys []string) (sum float64, ok bool) {
	for _, k := range keys {
		if v, known := d.Number(k); known {
			sum, ok = sum+v, true
		}
	}
	return sum, ok
}

// MixPage holds the words of the slider between the two strategies. It is not
// one of Pages: nothing is stored. {quantity} and {quality} are the two parts.
var MixPage = Page{
	ID: "strategy.mix", Act: 2,
	Section: sectionStrategies,
	Title:   say("¿Cuánto a cantidad y cuánto a calidad?", "How much to quantity and how much to quality?"),
	Hint:    say("Mueve el reparto y mira la curva.", "Move the split and watch the curve."),
	Why:     say("No tiene por qué ser todo o nada.", "It need not be all or nothing."),
}

// MixReading reads both numbers of the slider out.
var MixReading = say("Cantidad {quantity}, Calidad {quality}", "Quantity {quantity}, Quality {quality}")
