package report

import (
	"strings"

	"quilate/app/i18n"
	"quilate/app/quality"
)

// zoneSaid says what the reading means.
func (w *writer) zoneSaid() string {
	x := &w.r.Index
	zone := x.Zone
	switch {
	case len(x.Zones) > 1 && x.Gap != nil:
		return w.say("Con lo que se sabe, cantidad {q} y calidad {k}: por ahora, {zone}.", "By what is known, quantity {q} and quality {k}: for now, {zone}.",
			"q", w.indexSaid(x.Quantity), "k", w.indexSaid(x.Quality), "zone", w.zoneName(zone))
	case len(x.Zones) > 1:
		return ""
	case zone == "" && len(x.Zones) == 1:
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
	missing := ""
	if list := w.thinnest(); len(list) > 0 {
		missing = w.say(": faltan datos de {list}", ": figures are missing on {list}", "list", w.loc.List(list))
	}
	if len(names) > 3 {
		return w.say("Aún no se sabe si pareces más de lo que eres{missing}", "It is not known yet whether you look bigger than you are{missing}", "missing", missing)
	}
	last := names[len(names)-1]
	list := names[0]
	for _, n := range names[1 : len(names)-1] {
		list += ", " + n
	}
	return w.say("Puede ser {list} o {last}{missing}", "It could be {list} or {last}{missing}", "list", list, "last", last, "missing", missing)
}

// thinnest are the parts of the indices of which less than half is known, or
// of which anything is missing if there is no such part.
func (w *writer) thinnest() []string {
	x := &w.r.Index
	var half, some []string
	put := func(name string, known, applicable int) {
		if known*2 < applicable {
			half = append(half, name)
		}
		if known < applicable {
			some = append(some, name)
		}
	}
	put(w.say("cantidad", "quantity"), x.Quantity.Known, x.Quantity.Applicable)
	for _, p := range x.Pillars {
		name := ""
		switch p.ID {
		case quality.Credibility:
			name = w.say("credibilidad", "credibility")
		case quality.Relevance:
			name = w.say("canal", "channel")
		case quality.Service:
			name = w.say("atención", "service")
		case quality.Loyalty:
			name = w.say("fidelidad", "loyalty")
		}
		put(name, p.Known, p.Applicable)
	}
	if len(half) > 0 {
		return half
	}
	return some
}

// indexBand is an index with its band and the figures it rests on: "Calidad 35;
// con lo que falta por saber, entre 20 y 70 (7 de 12 datos)."
func (w *writer) indexBand(name string, x quality.Index) string {
	slots := []string{"name", name, "lo", w.loc.Number(x.Low, 0), "hi", w.loc.Number(x.High, 0),
		"k", w.loc.Number(float64(x.Known), 0), "m", w.loc.Number(float64(x.Applicable), 0)}
	switch {
	case x.Number == nil:
		return w.say("{name}: con {k} de {m} datos, entre {lo} y {hi}.", "{name}: on {k} of {m} figures, between {lo} and {hi}.", slots...)
	case x.Known >= x.Applicable:
		return w.say("{name}: {n}, con todos los datos ({m}).", "{name}: {n}, on all {m} figures.", append(slots, "n", w.loc.Number(*x.Number, 0))...)
	}
	return w.say("{name}: {n}, con {k} de {m} datos; con lo que falta, entre {lo} y {hi}.", "{name}: {n}, on {k} of {m} figures; with what is missing, between {lo} and {hi}.", append(slots, "n", w.loc.Number(*x.Number, 0))...)
}

// channelsOn says on how many figures each channel is placed.
func (w *writer) channelsOn() string {
	var list []string
	for _, c := range w.r.Index.Channels {
		list = append(list, w.say("{channel}, con {n}", "{channel}, on {n}", "channel", w.channel(c.Channel),
			"n", w.count(float64(len(c.QuantityMetrics)+len(c.QualityMetrics)), "{n} dato", "{n} datos", "{n} figure", "{n} figures")))
	}
	if len(list) == 0 {
		return ""
	}
	return w.say("Los puntos de los canales salen de lo que se sabe de cada uno: {list}.", "The channels' points rest on what is known of each: {list}.", "list", strings.Join(list, "; "))
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
