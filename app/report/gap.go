package report

import (
	"math"

	"quilate/app/assessment"
	"quilate/app/chart"
	"quilate/app/quality"
	"quilate/app/question"
)

// gap sets quantity against quality.
func (w *writer) gap() (Section, bool) {
	x := &w.r.Index
	if x.Quantity.Known == 0 && x.Quality.Known == 0 {
		return w.noGap()
	}
	s := Section{ID: "gap", Finding: w.gapFinding()}
	if zone := w.zoneSaid(); zone != "" {
		s.Lead = append(s.Lead, zone)
	}
	quantity, good := scoreOf(x.Quantity), scoreOf(x.Quality)
	q := chart.Quadrant{
		Head: chart.Head{ID: "gap", Title: w.say("Cantidad {q}, calidad {k}", "Quantity {q}, quality {k}",
			"q", w.indexSaid(x.Quantity), "k", w.indexSaid(x.Quality)), Caption: s.Finding},
		Business: chart.Place{Name: w.say("Tu negocio", "Your business"), Quantity: quantity, Quality: good},
		Balance:  20,
	}
	for _, c := range x.Channels {
		q.Channels = append(q.Channels, chart.Place{Name: w.channel(c.Channel), Quantity: chart.Exactly(c.Quantity), Quality: chart.Exactly(c.Quality)})
	}
	if f, err := q.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, f)
	}
	s.Notes = append(s.Notes,
		w.indexBand(w.say("Cantidad", "Quantity"), x.Quantity)+" "+w.indexBand(w.say("Calidad", "Quality"), x.Quality))
	switch {
	case x.Quantity.Number == nil && w.r.Present.Inputs.AddressableMarket == nil:
		s.Notes = append(s.Notes, w.say("Sin saber cuánta gente hay en tu mercado, nadie sabe si tus seguidores son muchos.",
			"Without knowing how many people are in your market, nobody knows whether your followers are many."))
	case x.Quantity.Number == nil || x.Quality.Number == nil:
		s.Notes = append(s.Notes, w.say("Es lo normal la primera vez: cada respuesta estrecha la franja.", "That is normal the first time: every answer narrows the band."))
	}
	if said := w.channelsOn(); said != "" {
		s.Notes = append(s.Notes, said)
	}
	if key := w.metricKey(x.Quality.Narrows); key != "" {
		s.Actions = append(s.Actions, Action{Key: key, Text: w.say("Lo que más estrecha la calidad: {find}", "What narrows quality most: {find}", "find", w.findOut(key))})
	}
	if key := w.metricKey(x.Quantity.Narrows); key != "" && x.Quantity.Number == nil {
		s.Actions = append(s.Actions, Action{Key: key, Text: w.say("Lo que más estrecha la cantidad: {find}", "What narrows quantity most: {find}", "find", w.findOut(key))})
	}
	s.Ledgers = w.indexLedgers()
	return s, true
}

// noGap says what it takes to compare quantity and quality.
func (w *writer) noGap() (Section, bool) {
	s := Section{ID: "gap",
		Finding: w.say("Aún no podemos comparar tu cantidad con tu calidad", "We cannot compare your quantity with your quality yet"),
		Lead:    []string{w.say("Con una respuesta de cada lado ya sale una franja.", "One answer on each side gives a band.")}}
	list := List{Title: w.say("Lo más rápido de averiguar", "The quickest to find out")}
	for _, id := range []quality.MetricID{quality.PostsPerMonth, quality.AuthenticShare, quality.AnswerRate} {
		if key := w.metricKey(id); key != "" {
			list.Lines = append(list.Lines, Line{Text: upperFirst(w.findOut(key)), Key: key})
		}
	}
	s.Lists = append(s.Lists, list)
	return s, len(list.Lines) > 0
}

// gapFinding is the headline: the gap where it is a number, else what holds
// whatever is still unknown.
func (w *writer) gapFinding() string {
	x := &w.r.Index
	if len(x.Zones) > 1 {
		return w.zonesSaid()
	}
	if x.Gap != nil {
		n := math.Abs(w.gapPoints())
		switch x.Zone {
		case quality.ShopWindow:
			return w.count(n, "Pareces más grande de lo que eres: {n} punto de brecha", "Pareces más grande de lo que eres: {n} puntos de brecha",
				"You look bigger than you are: a gap of {n} point", "You look bigger than you are: a gap of {n} points")
		case quality.HiddenGem:
			return w.count(n, "Eres mejor de lo que pareces: la calidad gana por {n} punto", "Eres mejor de lo que pareces: la calidad gana por {n} puntos",
				"You are better than you look: quality leads by {n} point", "You are better than you look: quality leads by {n} points")
		case quality.HighBalance:
			return w.say("Tienes gente y es la que te conviene", "You have people and they are the right ones")
		case quality.LowBalance:
			return w.say("Todavía no hay mucha gente ni es la que te conviene", "Not many people yet, nor quite the right ones")
		}
		return w.say("Cantidad y calidad van a la par", "Quantity and quality go together")
	}
	if len(x.Zones) == 1 {
		switch x.Zones[0] {
		case quality.ShopWindow:
			return w.say("Pareces más grande de lo que eres, sea lo que sea lo que falta por saber", "You look bigger than you are, whatever is still unknown")
		case quality.HiddenGem:
			return w.say("Eres mejor de lo que pareces, sea lo que sea lo que falta por saber", "You are better than you look, whatever is still unknown")
		}
		return w.say("Cantidad y calidad van a la par, sea lo que sea lo que falta por saber", "Quantity and quality go together, whatever is still unknown")
	}
	if x.Quality.Number != nil {
		return w.say("Tu calidad es {n} de 100; tu cantidad está entre {lo} y {hi}", "Your quality is {n} out of 100; your quantity is between {lo} and {hi}",
			"n", w.loc.Number(*x.Quality.Number, 0), "lo", w.loc.Number(x.Quantity.Low, 0), "hi", w.loc.Number(x.Quantity.High, 0))
	}
	return w.say("Tu calidad está entre {lo} y {hi} de 100", "Your quality is between {lo} and {hi} out of 100",
		"lo", w.loc.Number(x.Quality.Low, 0), "hi", w.loc.Number(x.Quality.High, 0))
}

// gapPoints is the gap as the printed indices give it.
func (w *writer) gapPoints() float64 {
	x := &w.r.Index
	if x.Quantity.Number == nil || x.Quality.Number == nil {
		return 0
	}
	return math.Round(*x.Quantity.Number) - math.Round(*x.Quality.Number)
}

// metricKey is where a metric is asked, on the channel with most followers
// where it is asked for each; "" if it is nowhere.
func (w *writer) metricKey(id quality.MetricID) string {
	for _, m := range w.r.Index.Metrics {
		if m.ID != id || id == "" {
			continue
		}
		return w.askable(m.Key)
	}
	return ""
}

// askable is the answer key under which a figure is asked: the key itself, or
// that of the channel with most followers.
func (w *writer) askable(key string) string {
	if _, ok := question.PageOf(w.r.Doc, key); ok {
		return key
	}
	places := []string{question.AuditChannel(w.r.Doc)}
	places = append(places, question.Channels(w.r.Doc)...)
	for _, p := range places {
		if at := assessment.Key(key, p); p != "" {
			if _, ok := question.PageOf(w.r.Doc, at); ok {
				return at
			}
		}
	}
	return ""
}

func scoreOf(x quality.Index) chart.Score {
	if x.Number != nil {
		return chart.Score{Value: *x.Number, Low: x.Low, High: x.High, Stated: true}
	}
	return chart.Between(x.Low, x.High)
}
