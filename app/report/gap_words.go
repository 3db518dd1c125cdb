package report

import (
	"quilate/app/i18n"
	"quilate/app/quality"
)

// zoneSaid says what the reading means.
func (w *writer) zoneSaid() string {
	x := &w.r.Index
	zone := x.Zone
	if zone == "" && len(x.Zones) == 1 {
		zone = x.Zones[0]
	}
	switch zone {
	case quality.ShopWindow:
		if all := &w.r.AllChannels; all.Followers > 0 {
			return w.say("Mucha gente mira, poca puede comprarte: de cada 100 seguidores, {v} no son reales o nunca podrían. Deja de sumar y empieza a conocerlos.",
				"Many look, few could buy: of every 100 followers, {v} are not real or never could. Stop adding and start knowing them.", "v", w.loc.Number(all.Vanity*100, 0))
		}
		return w.say("Mucha gente mira, poca puede comprarte. Deja de sumar y empieza a conocerlos.", "Many look, few could buy. Stop adding and start knowing them.")
	case quality.HighBalance:
		return w.say("Cuida lo que haces y mide el último tramo.", "Look after it and measure the last mile.")
	case quality.LowBalance:
		return w.say("Empieza por la calidad: se puede mejorar sin gastar más.", "Start with quality: it can improve without spending more.")
	case quality.Balance:
		return w.say("Una está sobre la mediana y la otra debajo, a menos de 20 puntos.", "One is above the median and the other below, less than 20 points apart.")
	case quality.HiddenGem:
		return w.say("Pocos y buenos. Aquí sí tiene sentido crecer, sin perder lo que ya funciona.", "Few and good. Here growing makes sense, without losing what works.")
	}
	return ""
}

// zoneName is what a reading is called.
func (w *writer) zoneName(z quality.Zone) string {
	switch z {
	case quality.ShopWindow:
		return w.say("escaparate", "shop window")
	case quality.HighBalance:
		return w.say("equilibrio arriba", "high balance")
	case quality.LowBalance:
		return w.say("equilibrio abajo", "low balance")
	case quality.HiddenGem:
		return w.say("joya escondida", "hidden gem")
	}
	return w.say("equilibrio", "balance")
}

// zonesSaid names every reading that the bands touch.
func (w *writer) zonesSaid() string {
	var names []string
	for _, z := range w.r.Index.Zones {
		names = append(names, w.zoneName(z))
	}
	if len(names) > 3 {
		return w.say("Con lo que falta por saber, aún puede ser cualquier cosa.", "With what is still unknown it could be anything yet.")
	}
	last := names[len(names)-1]
	list := names[0]
	for _, n := range names[1 : len(names)-1] {
		list += ", " + n
	}
	return w.say("Con lo que falta por saber, puede ser {list} o {last}.", "With what is still unknown it could be {list} or {last}.", "list", list, "last", last)
}

// qualitySaid is the quality index with its band, as a finished result.
func (w *writer) qualitySaid(x quality.Index) string {
	lo, hi := w.loc.Number(x.Low, 0), w.loc.Number(x.High, 0)
	switch {
	case x.Number == nil:
		return w.say("Tu calidad está entre {lo} y {hi} de 100. Es lo normal la primera vez.", "Your quality is between {lo} and {hi} out of 100. That is normal the first time.", "lo", lo, "hi", hi)
	case x.Known >= x.Applicable:
		return w.say("Tu calidad es {n} de 100, con todos los datos.", "Your quality is {n} out of 100, with every figure in.", "n", w.loc.Number(*x.Number, 0))
	}
	return w.say("Tu calidad es {n} de 100; con lo que falta por saber, entre {lo} y {hi}.", "Your quality is {n} out of 100; with what is still unknown, between {lo} and {hi}.",
		"n", w.loc.Number(*x.Number, 0), "lo", lo, "hi", hi)
}

func (w *writer) quantityWhy() string {
	x := &w.r.Index.Quantity
	if w.r.Present.Inputs.AddressableMarket == nil {
		return w.say("La cantidad va entre {lo} y {hi}: sin saber cuánta gente hay en tu mercado, nadie sabe si tus seguidores son muchos.",
			"Quantity runs from {lo} to {hi}: without knowing how many people are in your market, nobody knows whether your followers are many.",
			"lo", w.loc.Number(x.Low, 0), "hi", w.loc.Number(x.High, 0))
	}
	return w.say("La cantidad va entre {lo} y {hi} con lo que falta por saber.", "Quantity runs from {lo} to {hi} with what is still unknown.",
		"lo", w.loc.Number(x.Low, 0), "hi", w.loc.Number(x.High, 0))
}

// indexSaid is an index in a few characters: "42" or "35–60".
func (w *writer) indexSaid(x quality.Index) string {
	if x.Number != nil {
		return w.loc.Number(*x.Number, 0)
	}
	return w.loc.Number(x.Low, 0) + "–" + w.loc.Number(x.High, 0)
}

// fiftyMeans says what a score of 50 is level with.
func (w *writer) fiftyMeans() string {
	for _, m := range w.r.Index.Metrics {
		if m.Competitor {
			return w.say("50 es como la mediana de tus negocios parecidos, y de nuestra convención donde no los hay.", "50 is level with the median of your similar businesses, and of our convention where there are none.")
		}
	}
	return w.say("50 es como la mediana de nuestra convención o del dato publicado. Con tres negocios parecidos, compararemos con ellos.",
		"50 is level with the median of our convention or of the published figure. With three similar businesses we compare with them.")
}

// coverage says on how many figures the quality index rests.
func (w *writer) coverage() string {
	x := &w.r.Index.Quality
	return w.say("Con {n} de {m} datos.", "Based on {n} of {m} figures.",
		"n", w.loc.Number(float64(x.Known), 0), "m", w.loc.Number(float64(x.Applicable), 0))
}

// notCounted says which figures do not count here, and why.
func (w *writer) notCounted() []string {
	var out []string
	for _, m := range w.r.Index.Metrics {
		if m.Applies {
			continue
		}
		switch m.ID {
		case quality.ConversionRate:
			out = append(out, w.say("En tu caso no cuenta la conversión: nadie publica con qué comparar mensajes o visitas al local.",
				"Conversion is not counted in your case: nobody publishes anything to compare messages or visits with."))
		case quality.YearlyRetention:
			out = append(out, w.say("En tu caso no cuenta cuántos siguen al cabo de un año: tus clientes compran una sola vez.", "How many stay after a year is not counted in your case: your customers buy once."))
		}
	}
	return out
}

// metricNames are what the figures of the indices are called.
var metricNames = map[quality.MetricID]i18n.Text{
	quality.Followers:           text("Seguidores", "Followers"),
	quality.MonthlyReach:        text("Alcance al mes", "Monthly reach"),
	quality.PostsPerMonth:       text("Publicaciones al mes", "Posts a month"),
	quality.Growth:              text("Crecimiento al mes", "Growth a month"),
	quality.AuthenticShare:      text("Personas reales", "Real people"),
	quality.SharesPer1000:       text("Compartidos por cada mil alcanzados", "Shares per thousand reached"),
	quality.NetSentiment:        text("Opiniones buenas menos malas", "Good opinions minus bad"),
	quality.AdvocateShare:       text("Clientes que te recomiendan", "Customers who recommend you"),
	quality.RelevantShare:       text("Podrían comprarte", "Could buy from you"),
	quality.EngagementRate:      text("Interacciones", "Interactions"),
	quality.CustomerPresence:    text("Horas donde están tus clientes", "Hours where your customers are"),
	quality.AnswerRate:          text("Mensajes que respondes", "Messages you answer"),
	quality.ResponseTime:        text("Horas hasta la primera respuesta", "Hours to the first answer"),
	quality.ResolutionRate:      text("Mensajes que resuelves", "Messages you solve"),
	quality.ConversationPer1000: text("Comentarios por cada mil alcanzados", "Comments per thousand reached"),
	quality.ConversionRate:      text("Compran, de los que entran en tu web", "Buy, of those who visit your site"),
	quality.YearlyRetention:     text("Clientes que siguen al cabo de un año", "Customers who stay after a year"),
	quality.NPS:                 text("NPS", "NPS"),
}
