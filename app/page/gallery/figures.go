package gallery

import (
	"math"

	"quilate/app/chart"
	"quilate/app/ui"
)

// specimens are the charts of what may come, with invented data.
func specimens(v ui.View) []chart.Figure {
	say := v.Say
	head := func(id, es, en string) chart.Head {
		return chart.Head{ID: id, Title: say(es, en), Source: say("Datos inventados.", "Invented data.")}
	}
	outcomes := make([]float64, 50)
	for i := range outcomes {
		p := (float64(i) + 0.5) / 50
		outcomes[i] = 1594 + 3268*math.Log(p/(1-p))
		if p > 0.5 {
			outcomes[i] = 1594 + 4100*math.Log(p/(1-p))
		}
	}
	fan := make([]chart.Fan, 37)
	back := make([]float64, 37)
	for i := range fan {
		m := float64(i)
		fan[i] = chart.Fan{P5: -500 - 620*m + 8*m*m, P25: -500 - 605*m + 14*m*m, P50: -500 - 600*m + 20*m*m, P75: -500 - 590*m + 27*m*m, P95: -500 - 560*m + 34*m*m}
		back[i] = 0.68 / (1 + math.Exp((27.4-m)/3.4))
	}
	var blends []chart.Blend
	for i := range 21 {
		p := float64(i) / 20
		mean := 2000 - 20000*(p-0.8)*(p-0.8)
		blends = append(blends, chart.Blend{Part: p, Median: mean, Low: mean - 2500 - 5000*p, High: mean + 4500 + 7500*p})
	}
	lose := func(over bool, at string) string {
		if over {
			return say("Por encima de ", "Over ") + at + say(", mejor parar", ", better stop")
		}
		return say("Por debajo del ", "Under ") + at + say(", mejor parar", ", better stop")
	}
	tornado := chart.Tornado{Head: head("g-tornado", "Cuatro datos que, cada uno por sí solo, pueden hacer que convenga parar", "Four figures that could each make stopping the better choice"),
		Likely: 1594, Loss: say("mejor parar", "better stop"), Gain: say("mejor seguir", "better go on"), Measure: say("Frente a parar", "Over stopping"),
		Bars: []chart.Swing{
			{Name: say("Alumnos que no habrían venido solos", "Students who would not have come anyway"), Note: lose(false, say("54 %", "54%")), Low: say("30 %", "30%"), High: say("90 %", "90%"), AtLow: -6880, AtHigh: 10056},
			{Name: say("Clics por persona alcanzada", "Clicks per person reached"), Note: lose(false, say("2,6 %", "2.6%")), Low: say("1,5 %", "1.5%"), High: say("4,5 %", "4.5%"), AtLow: -4832, AtHigh: 8012},
			{Name: say("De cada 100 personas que preguntan por WhatsApp, las que acaban comprando", "Of every 100 people who ask on WhatsApp, those who end up buying"), Note: lose(false, say("12 de 100", "12 in 100")), Low: say("9 de 100", "9 in 100"), High: say("18 de 100", "18 in 100"), AtLow: -3619, AtHigh: 8104},
			{Name: say("Coste de cada miembro nuevo", "Cost of each new member"), Note: lose(true, v.Locale.Money(4.77, 2)), Low: v.Locale.Money(2.8, 2), High: v.Locale.Money(6.5, 2), AtLow: 5840, AtHigh: -2219},
			{Name: say("Alcance dentro de la comunidad", "Reach within the community"), Low: say("20 %", "20%"), High: say("52 %", "52%"), AtLow: 310, AtHigh: 3829},
			{Name: say("Clientes que trae cada cliente", "Customers each customer brings"), Low: v.Locale.Number(0.02, 2), High: v.Locale.Number(0.3, 2), AtLow: 1210, AtHigh: 2536},
		}}
	options := chart.Options{Head: head("g-options", "Calidad es la opción que más deja", "Quality is the option that leaves most"),
		Best: 1, BestWord: say("la que más deja", "leaves most"), Zero: say("ni ganas ni pierdes", "break even"), Measure: say("Valor actual neto", "Net present value"),
		Rows: []chart.Option{
			{Name: say("Como hoy", "As today"), Note: say("gana a parar en 9 de 50", "beats stopping in 9 of 50"), Style: chart.StylePresent, Low: -7198, Median: -4266, High: 623},
			{Name: say("Calidad", "Quality"), Note: say("gana a parar en 31 de 50", "beats stopping in 31 of 50"), Style: chart.StyleQuality, Low: -5974, Median: 1594, High: 13513, Inner: true, InnerLow: -1990, InnerHigh: 5776},
			{Name: say("Cantidad", "Quantity"), Note: say("gana a parar en menos de 1 de 50", "beats stopping in fewer than 1 of 50"), Style: chart.StyleQuantity, Low: -14378, Median: -11462, High: -6689, Inner: true, InnerLow: -12750, InnerHigh: -9550},
			{Name: say("La mitad de horas, solo WhatsApp y reseñas", "Half the hours, WhatsApp and reviews only"), Note: say("gana a parar en 24 de 50", "beats stopping in 24 of 50"), Style: chart.StyleOwn, Low: -3100, Median: 480, High: 4100},
			{Name: say("Parar", "Stopping"), Style: chart.StyleStopping, Low: 210, Median: 690, High: 1300},
		}}
	mix := chart.Mix{Head: head("g-mix", "Lo mejor está cerca de poner 80 de cada 100 en calidad", "The best is near putting 80 of every 100 into quality"),
		From: say("Cantidad", "Quantity"), To: say("Calidad", "Quality"), FromAs: chart.StyleQuantity, ToAs: chart.StyleQuality, Points: blends,
		Peak: 16, PeakWord: say("lo mejor: 80 % a Calidad", "best: 80% to Quality"), Chosen: 10, ChosenWord: say("elegido: 50 %", "chosen: 50%"),
		Zero: say("ni ganas ni pierdes", "break even"), Measure: say("Valor actual neto", "Net present value")}
	flat := mix
	flat.Head, flat.Peak, flat.PeakWord, flat.ChosenWord = head("g-flat", "Da casi lo mismo cómo repartas", "The split makes little difference"), 0, "", ""
	flat.Points = []chart.Blend{{Part: 0, Low: -2000, Median: 900, High: 5000}, {Part: 0.5, Low: -1900, Median: 940, High: 5050}, {Part: 1, Low: -2100, Median: 890, High: 5100}}
	loss := make([]float64, 50)
	for i := range loss {
		loss[i] = outcomes[i]/3 - 16000
	}
	var figures []chart.Figure
	add := func(f chart.Figure, err error) {
		if err == nil {
			figures = append(figures, f)
		}
	}
	add(chart.Dots{Head: head("g-dots", "31 de 50 escenarios recuperan la inversión", "31 of 50 scenarios get the money back"), Values: outcomes,
		Gain: say("recuperan la inversión", "get the money back"), Loss: say("no la recuperan", "do not get it back"), Spread: true, P5: -8030, P50: 1594, P95: 13670}.Figure(v.Locale))
	add(chart.Dots{Head: head("g-dots-loss", "Menos de 1 de 50 escenarios recupera la inversión", "Fewer than 1 of 50 scenarios gets the money back"), Values: loss,
		Gain: say("recuperan la inversión", "get the money back"), Loss: say("no la recuperan", "do not get it back"), Spread: true, P5: -18676, P50: -15469, P95: -11443}.Figure(v.Locale))
	add(chart.Bands{Head: head("g-bands", "En el caso de en medio recuperas en el mes 31", "In the middle case you are back in month 31"), Months: fan, Back: back}.Figure(v.Locale))
	add(chart.Bands{Head: head("g-bands-12", "En un año no recuperas la inversión", "You do not get it back in a year"), Months: fan[:13], Back: back[:13]}.Figure(v.Locale))
	add(tornado.Figure(v.Locale))
	add(options.Figure(v.Locale))
	add(mix.Figure(v.Locale))
	add(flat.Figure(v.Locale))
	add(chart.Worth{Head: head("g-worth", "Un seguidor de comunidad vale veinte veces uno de anuncios", "A community follower is worth twenty from ads"), ValueWord: say("vale", "is worth"), CostWord: say("cuesta", "costs"),
		Less: say("menos de ", "less than ") + v.Locale.Money(0.01, 2), Decimals: 2, Rows: []chart.Source{
			{Name: say("Comunidad", "Community"), Value: 19.89, Cost: 4, Verdict: say("vuelven 497 por cada 100", "497 come back for every 100")},
			{Name: say("Anuncios a tu público", "Targeted ads"), Value: 2.39, Cost: 1, Verdict: say("vuelven 239 por cada 100", "239 come back for every 100")},
			{Name: say("Sorteo con premio", "Contest with a prize"), Value: 0.04, Cost: 0.3, Verdict: say("vuelven 14 por cada 100", "14 come back for every 100")},
			{Name: say("Comprados", "Bought"), Value: 0.000003, Cost: 0.003, Verdict: say("vuelve menos de 1 de cada 100", "less than 1 in 100 comes back")},
		}}.Figure(v.Locale))
	add(chart.Range{Head: head("g-range", "Con esta respuesta el resultado se estrecha", "This answer narrows the result"), Low: -6000, Mid: 1594, High: 13500, Was: true, WasLow: -10900, WasHigh: 24800}.Figure(v.Locale))
	add(chart.Range{Head: head("g-range-gain", "Todo el rango queda por encima de cero", "The whole range is above zero"), Low: 2400, Mid: 3100, High: 3900, Was: true, WasLow: -900, WasHigh: 7800}.Figure(v.Locale))
	add(chart.Range{Head: head("g-range-first", "Primera respuesta", "First answer"), Low: -16000, Mid: -9500, High: -400}.Figure(v.Locale))
	return figures
}
