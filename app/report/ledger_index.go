package report

import (
	"math"

	"quilate/app/analysis"
	"quilate/app/quality"
)

// indexLedgers are the accounts of quantity, quality, gap and each pillar.
func (w *writer) indexLedgers() []Ledger {
	x := &w.r.Index
	var list []Ledger
	if x.Gap != nil {
		l := w.account("gap", w.say("brecha = cantidad − calidad", "gap = quantity − quality"),
			term{label: w.say("Brecha de vanidad", "Vanity gap"), v: *x.Gap, kind: points},
			term{label: w.say("Índice de cantidad", "Quantity index"), v: *x.Quantity.Number, kind: points},
			term{op: "−", label: w.say("Índice de calidad", "Quality index"), v: *x.Quality.Number, kind: points})
		l.Question = w.say("¿Cómo se calcula la brecha?", "How is the gap worked out?")
		l.Notes = append(l.Notes, w.say("En el titular, los índices y la brecha van sin decimales.", "In the headline the indices and the gap are without decimals."), w.fiftyMeans())
		if x.SignHold != nil {
			l.Notes = append(l.Notes, w.say("En {x} de cada 10 formas de repartir el peso, la lectura es la misma.",
				"In {x} out of 10 ways of weighting, the reading is the same.", "x", w.loc.Number(*x.SignHold*10, 0)))
		}
		l.Notes = append(l.Notes, w.channelsRest()...)
		list = append(list, l)
	}
	if x.Quantity.Known > 0 {
		list = append(list, w.quantityLedger())
	}
	known := 0
	for i := range x.Pillars {
		if x.Pillars[i].Score != nil {
			known++
		}
	}
	if x.Quality.Number != nil && known > 0 {
		list = append(list, w.qualityLedger())
	} else {
		list = append(list, w.bandLedger())
	}
	return append(list, w.scoreLedgers("")...)
}

// channelsRest says which scores place each channel, and where.
func (w *writer) channelsRest() []string {
	names := func(known []quality.Scored) string {
		var list []string
		for _, m := range known {
			list = append(list, lowerFirst(w.loc.Say(metricNames[m.ID]))+" "+w.loc.Number(*m.Score, 1))
		}
		return w.loc.List(list)
	}
	var out []string
	for _, c := range w.r.Index.Channels {
		out = append(out, w.say("{channel} se coloca igual, con las notas de lo que se sabe de ese canal. Cantidad {q}: {some}. Calidad {g}: {good}.", "{channel} is placed alike, by the scores of what is known of that channel. Quantity {q}: {some}. Quality {g}: {good}.",
			"channel", w.channel(c.Channel), "q", w.loc.Number(c.Quantity, 1), "some", names(c.QuantityMetrics), "g", w.loc.Number(c.Quality, 1), "good", names(c.QualityMetrics)))
	}
	return out
}

// quantityLedger is the weighted mean of the scores known.
func (w *writer) quantityLedger() Ledger {
	x := &w.r.Index
	weights := w.weights([4]string{"followers", "reach", "posts", "growth"}, quality.QuantityWeights())
	type part struct {
		m      analysis.Metric
		weight float64
	}
	var parts []part
	sum, mean := 0.0, 0.0
	for i, id := range quality.QuantityMetrics() {
		for _, m := range x.Metrics {
			if m.ID == id && m.Score != nil && weights[i] > 0 {
				parts = append(parts, part{m, weights[i]})
				sum += weights[i]
				mean += weights[i] * *m.Score
			}
		}
	}
	if sum <= 0 { // every weight is 0: all count the same
		parts, mean = parts[:0], 0
		for _, m := range x.Metrics {
			if m.Pillar == "" && m.Score != nil {
				parts = append(parts, part{m, 1})
				sum++
				mean += *m.Score
			}
		}
	}
	var terms []term
	for i, p := range parts {
		v := *p.m.Score * p.weight / sum
		op := "+"
		if i == 0 {
			op = ""
		}
		label := w.metricSaid(p.m) + ": " + w.times(term{v: v, kind: points}, term{v: *p.m.Score, kind: points}, term{v: p.weight / sum, kind: share})
		terms = append(terms, term{op: op, label: label, v: v, kind: points, from: analysis.Own})
	}
	total := mean / max(1e-12, sum)
	l := w.account("quantity", w.say("suma de la nota de cada dato × su peso entre los conocidos", "sum of the score of each figure × its weight among those known"),
		term{label: w.say("Índice de cantidad", "Quantity index"), v: total, kind: points}, terms...)
	l.Question = w.say("¿Cómo se calcula la cantidad?", "How is quantity worked out?")
	if x.Quantity.Number == nil {
		l.Notes = append(l.Notes, w.quantityWhy())
	}
	for _, p := range parts {
		w.citeRow(&l, p.m.Row)
	}
	return l
}

// qualityLedger is the weighted geometric mean of the pillars.
func (w *writer) qualityLedger() Ledger {
	x := &w.r.Index
	weights := w.weights([4]string{"credibility", "relevance", "service", "loyalty"}, quality.PillarWeights())
	sum, known := 0.0, 0
	for i := range x.Pillars {
		if x.Pillars[i].Score != nil {
			sum += weights[i]
			known++
		}
	}
	if sum <= 0 {
		weights, sum = quality.Weights{1, 1, 1, 1}, float64(known)
	}
	var terms []term
	alike, n := true, 0
	for i := range x.Pillars {
		p := &x.Pillars[i]
		if p.Score == nil {
			continue
		}
		n++
		alike = alike && math.Abs(weights[i]*float64(known)-sum) < 1e-9*sum
		op := "×"
		if len(terms) == 0 {
			op = ""
		}
		terms = append(terms, term{op: op, v: *p.Score, kind: points, label: w.pillarName(p.ID)})
	}
	if alike {
		terms = append(terms, term{op: "^", v: 1 / float64(n), kind: factor, from: analysis.Convention,
			label: w.say("Media geométrica: elevado a 1 ÷ {n}", "Geometric mean: to the power of 1 ÷ {n}", "n", w.loc.Number(float64(n), 0))})
	} else {
		at := 0
		for i := range x.Pillars {
			p := &x.Pillars[i]
			if p.Score == nil {
				continue
			}
			power := weights[i] / sum
			terms[at] = term{op: terms[at].op, v: math.Pow(*p.Score, power), kind: factor, from: analysis.Own,
				label: w.say("{pillar}: {score} elevado a {weight}", "{pillar}: {score} to the power of {weight}",
					"pillar", w.pillarName(p.ID), "score", w.loc.Number(*p.Score, 4), "weight", w.loc.Number(power, 4))}
			at++
		}
	}
	l := w.account("quality", w.say("media geométrica: cada pilar elevado a su peso, y todos multiplicados. Un pilar fuerte no tapa uno vacío",
		"geometric mean: every pillar to the power of its weight, all multiplied. A strong pillar cannot hide an empty one"),
		term{label: w.say("Índice de calidad", "Quality index"), v: *x.Quality.Number, kind: points}, terms...)
	l.Question = w.say("¿Cómo se calcula la calidad?", "How is quality worked out?")
	if x.Quality.Known < x.Quality.Applicable {
		l.Notes = append(l.Notes, w.say("La franja, de {lo} a {hi}: lo que falta cuenta una vez como 10 de 100 y otra como 90.", "The band, from {lo} to {hi}: what is missing counts once as 10 out of 100 and once as 90.",
			"lo", w.loc.Number(x.Quality.Low, 0), "hi", w.loc.Number(x.Quality.High, 0)))
	}
	l.Notes = append(l.Notes, w.notCounted()...)
	return l
}

// bandLedger explains the band where there is no number.
func (w *writer) bandLedger() Ledger {
	x := &w.r.Index.Quality
	l := w.account("quality", w.say("Lo que falta cuenta una vez como 10 de 100 y otra como 90: así no gana quien se calla un dato malo",
		"What is missing counts once as 10 out of 100 and once as 90, so that keeping a bad figure back gains nothing"),
		term{label: w.say("Ancho de la franja", "Width of the band"), v: x.High - x.Low, kind: points},
		term{label: w.say("Con lo que falta a 90", "With what is missing at 90"), v: x.High, kind: points},
		term{op: "−", label: w.say("Con lo que falta a 10", "With what is missing at 10"), v: x.Low, kind: points})
	l.Question = w.say("¿Cómo se calcula la franja de calidad?", "How is the band of quality worked out?")
	l.Notes = append(append(l.Notes, w.fiftyMeans()), w.notCounted()...)
	return l
}

// pillarLedger is the mean of a pillar's scores.
func (w *writer) pillarLedger(p *quality.Pillar) (Ledger, bool) {
	if p.Score == nil {
		return Ledger{}, false
	}
	var terms []term
	sum := 0.0
	var rows []string
	for _, m := range w.r.Index.Metrics {
		if m.Pillar != p.ID || m.Score == nil {
			continue
		}
		op := "+"
		if len(terms) == 0 {
			op = ""
		}
		label := w.metricSaid(m) + ": " + w.metricTold(m)
		if m.Median > 0 {
			label += w.say(" (mediana {m})", " (median {m})", "m", w.metricValue(m.ID, m.Median))
		}
		terms = append(terms, term{op: op, label: label, v: *m.Score, kind: points, from: analysis.Own})
		sum += *m.Score
		rows = append(rows, m.Row)
	}
	if len(terms) > 1 {
		terms = append(terms,
			term{op: "=", label: w.say("Suma de las notas", "Sum of the scores"), v: sum, kind: points},
			term{op: "÷", label: w.say("Notas", "Scores"), v: float64(len(terms)), kind: count})
	}
	l := w.account("pillar-"+string(p.ID), w.say("media de las notas conocidas", "mean of the scores known"),
		term{label: w.pillarName(p.ID), v: *p.Score, kind: points}, terms...)
	l.Question = w.say("¿Cómo se calcula {pillar}?", "How is {pillar} worked out?", "pillar", "«"+w.pillarName(p.ID)+"»")
	for _, row := range rows {
		w.citeRow(&l, row)
	}
	if p.Known < p.Applicable {
		l.Notes = append(l.Notes, w.say("Con {n} de {m} datos. Con lo que falta, entre {lo} y {hi}.", "Based on {n} of {m} figures. With what is missing, between {lo} and {hi}.",
			"n", w.loc.Number(float64(p.Known), 0), "m", w.loc.Number(float64(p.Applicable), 0), "lo", w.loc.Number(p.Low, 0), "hi", w.loc.Number(p.High, 0)))
	}
	return l, true
}

func (w *writer) metricSaid(m analysis.Metric) string { return w.loc.Say(metricNames[m.ID]) }

// metricTold writes the value of a metric, and that it stands for a range.
func (w *writer) metricTold(m analysis.Metric) string {
	v := w.metricValue(m.ID, *m.Value)
	if m.Derived {
		return w.say("tomado como {v}", "taken as {v}", "v", v)
	}
	return v
}

// metricValue writes a metric in its own unit.
func (w *writer) metricValue(id quality.MetricID, v float64) string {
	switch id {
	case quality.Followers, quality.MonthlyReach, quality.PostsPerMonth:
		return w.loc.Number(v, 0)
	case quality.SharesPer1000, quality.ConversationPer1000:
		return w.loc.Number(v, max(1, few(v)))
	case quality.ResponseTime:
		return w.loc.Number(v, 1) + " h"
	case quality.NPS:
		return w.loc.Number(200*v-100, 0)
	case quality.NetSentiment:
		return w.loc.Percent(2*v-1, 0)
	}
	d := 0
	for d < 4 && shy(v*100, d) {
		d++
	}
	return w.loc.Percent(v, max(1, d))
}

// times writes factors so that what is printed multiplies to the product as it
// is printed.
func (w *writer) times(product term, factors ...term) string {
	_, want, unit := w.print(product.v, product.kind, 0)
	for extra := 0; ; extra++ {
		s, v := "", 1.0
		for i, f := range factors {
			said, number, _ := w.print(f.v, f.kind, extra)
			if i > 0 {
				s += " × "
			}
			s += said
			v *= number
		}
		if extra >= 9 || math.Abs(v-want) <= unit/2 {
			return s
		}
	}
}

// weights are the person's own, or ours.
func (w *writer) weights(names [4]string, ours quality.Weights) quality.Weights {
	for i, name := range names {
		if v, ok := w.r.Doc.Number("index.weight." + name); ok && finite(v) {
			ours[i] = max(0, v)
		}
	}
	return ours
}
