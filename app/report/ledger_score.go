package report

import (
	"math"

	"quilate/app/analysis"
	"quilate/app/quality"
	"quilate/app/question"
)

// referenceRows are the conventions that a median of one's own competitors
// takes the place of; their spread stays.
var referenceRows = map[quality.MetricID]string{
	quality.Followers: "quantity_followers", quality.MonthlyReach: "quantity_reach",
	quality.PostsPerMonth: "quantity_posts", quality.Growth: "quantity_growth",
}

// publishedSpread is the spread of a published median that comes without its
// quartiles.
const publishedSpread = 0.8

// reference is what a metric is held against.
func (w *writer) reference(m analysis.Metric) (quality.Reference, bool) {
	row := m.Row
	if m.Competitor {
		row = referenceRows[m.ID]
	}
	f, ok := question.Figure(w.r.Doc, row)
	if !ok || m.Median <= 0 {
		return quality.Reference{}, false
	}
	r := quality.Reference{Median: m.Median, Transform: quality.Transform(f.Transform), S: f.S}
	if r.Transform == "" {
		r.Transform, r.S = quality.Log, publishedSpread
		if m.ID == quality.NPS {
			r.Transform = quality.Logit
		}
	}
	return r, r.Usable()
}

// scoreLedgers are the accounts of the scores of a pillar, of quantity with "".
func (w *writer) scoreLedgers(pillar quality.PillarID) []Ledger {
	var out []Ledger
	for _, m := range w.r.Index.Metrics {
		if m.Pillar != pillar {
			continue
		}
		if l, ok := w.scoreLedger(m); ok {
			out = append(out, l)
		}
	}
	return out
}

// scoreLedger goes from a figure and its median to the score.
func (w *writer) scoreLedger(m analysis.Metric) (Ledger, bool) {
	ref, ok := w.reference(m)
	if !ok || m.Score == nil || m.Value == nil {
		return Ledger{}, false
	}
	scale := math.Log
	formula := w.say("nota = 100 × Φ(z); z = (ln de tu dato − ln de la mediana) ÷ s", "score = 100 × Φ(z); z = (ln of your figure − ln of the median) ÷ s")
	switch ref.Transform {
	case quality.InverseLog:
		formula = w.say("nota = 100 × Φ(z); z = (ln de la mediana − ln de tu dato) ÷ s: menos es mejor", "score = 100 × Φ(z); z = (ln of the median − ln of your figure) ÷ s: less is better")
	case quality.Logit:
		scale = func(p float64) float64 { return math.Log(p / (1 - p)) }
		formula = w.say("nota = 100 × Φ(z); z = (ln p ÷ (1 − p) de tu dato − lo mismo de la mediana) ÷ s", "score = 100 × Φ(z); z = (ln p ÷ (1 − p) of your figure − the same of the median) ÷ s")
	}
	own, median := scale(*m.Value), scale(ref.Median)
	z := (own - median) / ref.S
	total := term{label: w.say("Nota", "Score"), v: *m.Score, kind: points}
	value, middle := w.metricTold(m), w.metricValue(m.ID, m.Median)
	var l Ledger
	if ref.Transform == quality.InverseLog {
		z = -z
	}
	if finite(z) && math.Abs(100*normal(z)-*m.Score) < 1e-6 {
		l = w.account("score-"+string(m.ID), formula, total, total)
		l.Rows = w.curve(m, ref, own, median, l.Total)
		a, b := &l.Rows[0], &l.Rows[1]
		if ref.Transform == quality.InverseLog {
			a, b = b, a
		}
		a.Label = w.say("Tu dato, {value}{from}: ", "Your figure, {value}{from}: ", "value", value, "from", w.figureFrom(m)) + w.scaled(ref.Transform, *m.Value, scale, a)
		b.Label = w.say("La mediana, {value}: ", "The median, {value}: ", "value", middle) + w.scaled(ref.Transform, ref.Median, scale, b)
	} else {
		l = w.account("score-"+string(m.ID), formula, total,
			term{label: w.say("{value}{from}, mediana {median}: fuera de la escala, que va de 1 a 99", "{value}{from}, median {median}: off the scale, which runs from 1 to 99",
				"value", value, "from", w.figureFrom(m), "median", middle), v: *m.Score, kind: points, from: analysis.Own})
	}
	l.Question = w.say("{figure}: ¿cómo se calcula la nota {score}?", "{figure}: how is the score {score} worked out?", "figure", w.metricSaid(m), "score", w.loc.Number(*m.Score, 0))
	if m.Competitor {
		l.Notes = append(l.Notes, w.say("La mediana es la de los negocios parecidos que has puesto.", "The median is that of the similar businesses you entered."))
	}
	l.Notes = append(l.Notes, w.auditNotes(m)...)
	w.citeRow(&l, m.Row)
	return l, true
}

// curve are the lines from two logarithms to a score, with as few digits as
// let the printed lines give the printed score.
func (w *writer) curve(m analysis.Metric, ref quality.Reference, own, median float64, total Row) []Row {
	first, second := own, median
	from, against := analysis.Own, w.medianFrom(m)
	if ref.Transform == quality.InverseLog {
		first, second, from, against = second, first, against, from
	}
	var rows []Row
	for d := 3; d < 12; d++ {
		row := func(op, label string, v float64, decimals int, from analysis.Origin) float64 {
			r := Row{Op: op, Label: label, Origin: from, Number: rounded(v, decimals) + 0, unit: math.Pow10(-decimals)}
			r.Value = w.loc.Number(r.Number, decimals)
			rows = append(rows, r)
			return r.Number
		}
		rows = rows[:0]
		z := row("", "", first, d+1, from) - row("−", "", second, d+1, against)
		row("=", w.say("Distancia a la mediana", "Distance from the median"), z, d+1, analysis.Derived)
		z = row("=", "z", z/row("÷", w.say("Dispersión (s)", "Spread (s)"), ref.S, max(1, few(ref.S)), analysis.Convention), d, analysis.Derived)
		row("Φ", w.say("Φ(z): parte de la campana que queda por debajo", "Φ(z): part of the bell curve below it"), normal(z), d, analysis.Derived)
		row("×", w.say("De 0 a 100", "From 0 to 100"), 100, 0, analysis.Derived)
		if holds(rows, total) {
			break
		}
	}
	return rows
}

// scaled writes the logarithm of a figure with so many digits that it gives
// the printed one.
func (w *writer) scaled(t quality.Transform, v float64, scale func(float64) float64, r *Row) string {
	d := 2
	for d < 12 && !same(scale(rounded(v, d)), *r) {
		d++
	}
	if t != quality.Logit {
		return "ln " + w.loc.Number(v, d)
	}
	return "ln (" + w.loc.Number(v, d) + " ÷ " + w.loc.Number(1-rounded(v, d), d) + ")"
}

// medianFrom says where the median of a metric comes from.
func (w *writer) medianFrom(m analysis.Metric) analysis.Origin {
	if m.Competitor {
		return analysis.Own
	}
	if s, ok := w.source(m.Row); ok && !s.Convention {
		return analysis.Published
	}
	return analysis.Convention
}

// figureFrom says in brackets where a scored figure comes from: the count it is
// drawn from.
func (w *writer) figureFrom(m analysis.Metric) string {
	looked := w.lookedAt(m.ID)
	if len(looked) == 0 {
		return ""
	}
	a := &looked[0]
	for i := range looked {
		if looked[i].Followers > a.Followers {
			a = &looked[i]
		}
	}
	n, k := counts(a, m.ID)
	s := w.say("tu cuenta de {k} de {n}, acercada a la referencia", "your count of {k} of {n}, drawn towards the reference",
		"k", w.loc.Number(float64(k), 0), "n", w.loc.Number(float64(n), 0))
	var others []string
	for i := range w.r.Audiences {
		if b := &w.r.Audiences[i]; b.Known && b.Followers > 0 && b.Channel != a.Channel {
			others = append(others, w.channel(b.Channel))
		}
	}
	shrunk := (float64(k) + 20*m.Median) / float64(n+20)
	if len(others) > 0 && math.Abs(shrunk-*m.Value) > 1e-9 {
		s += w.say(" y ponderada con {list}", " and weighted with {list}", "list", w.loc.List(others))
	}
	return " (" + s + ")"
}

// lookedAt are the channels whose followers were counted for a metric.
func (w *writer) lookedAt(id quality.MetricID) []analysis.Audience {
	if id != quality.AuthenticShare && id != quality.RelevantShare {
		return nil
	}
	var list []analysis.Audience
	for i := range w.r.Audiences {
		a := &w.r.Audiences[i]
		if n, _ := counts(a, id); a.AuditOwn && n >= quality.MinLooked {
			list = append(list, *a)
		}
	}
	return list
}

// counts are how many were looked at for a metric, and how many of them count.
func counts(a *analysis.Audience, id quality.MetricID) (n, k int) {
	if id == quality.RelevantShare {
		return a.AuditReal, a.AuditFit
	}
	return a.AuditN, a.AuditReal
}

// auditNotes say how much of a score a look at some followers makes up.
func (w *writer) auditNotes(m analysis.Metric) []string {
	looked := w.lookedAt(m.ID)
	var notes []string
	share := 0.0
	for i := range looked {
		a := &looked[i]
		n, k := counts(a, m.ID)
		said := w.say("Has mirado a {n}", "You looked at {n}", "n", w.loc.Number(float64(n), 0))
		if m.ID == quality.RelevantShare {
			said = w.say("Has mirado a {n} reales", "You looked at {n} real ones", "n", w.loc.Number(float64(n), 0))
		}
		if len(looked) > 1 {
			said = w.channel(a.Channel) + ": " + lowerFirst(said)
		}
		share = (float64(k) + 20*m.Median) / float64(n+20)
		median := w.loc.Number(20*m.Median, few(20*m.Median))
		notes = append(notes, said+w.say(": en la nota, tu cuenta pesa {p} de cada 100 y el resto lo pone la referencia, para que uno más o menos no la cambie del todo. ({k} + {m}) ÷ ({n} + 20) = {share}",
			": your count makes up {p} in 100 of the score and the reference the rest, so that one more or less does not change it completely. ({k} + {m}) ÷ ({n} + 20) = {share}",
			"p", w.loc.Number(100*float64(n)/float64(n+20), 0), "k", w.loc.Number(float64(k), 0), "m", median, "n", w.loc.Number(float64(n), 0),
			"share", w.loc.Percent(share, 1))+".")
	}
	if len(notes) > 0 && math.Abs(share-*m.Value) > 1e-9 {
		notes = append(notes, w.say("Cada canal cuenta según sus seguidores.", "Each channel counts by its followers."))
	}
	return notes
}
