package report

import (
	"math"

	"quilate/app/roi"
)

// benefit is a line of what comes in.
type benefit struct {
	id, name, how string
	v             float64
}

// benefitLines are the lines of what comes in that are not nothing.
func (w *writer) benefitLines(b *roi.Lines) []benefit {
	all := []benefit{
		{"direct", w.say("Ventas directas", "Direct sales"),
			w.say("clientes ganados × margen de cada compra, la primera y las que repiten", "customers won × margin of each purchase, the first and those repeated"), b.Direct},
		{"assisted", w.say("Ventas asociadas", "Associated sales"),
			w.say("compras × margen × parte en que tus redes pesaron", "purchases × margin × share in which your channels mattered"), b.Assisted},
		{"service", w.say("Ahorro en atención", "Savings on service"),
			w.say("dudas × resueltas × las que habrían sido una llamada × lo que cuesta × parte que se nota en dinero", "questions × solved × those that would have been a call × what it costs × part that shows up as money"), b.Service},
		{"retention", w.say("Fidelización", "Loyalty"),
			w.say("clientes que se quedan de más × margen de un mes", "customers who stay on × margin of a month"), b.Retention},
		{"frequency", w.say("Frecuencia y gasto por compra", "Frequency and spend per purchase"),
			w.say("clientes a los que llegas × margen de un mes × lo que compran o gastan de más", "customers reached × margin of a month × how much more they buy or spend"), b.FrequencyYield},
		{"savings", w.say("Gastos que ya no haces", "Spending you no longer do"),
			w.say("solo lo que pagabas o ibas a pagar", "only what you paid or were going to pay"), b.OtherSavings},
		{"synergy", w.say("Acuerdos y servicios nuevos", "Partnerships and new services"),
			w.say("lo que has escrito, con su razón", "what you typed, with its reason"), b.Synergy},
	}
	var some []benefit
	for _, line := range all {
		if math.Abs(line.v) > 1e-9 {
			some = append(some, line)
		}
	}
	return some
}
