package report

import (
	"math"
	"strconv"

	"quilate/app/analysis"
	"quilate/app/chart"
)

var (
	pairsTitle = text("En cuántos escenarios {a} deja más que…", "In how many scenarios {a} leaves more than…")
	pairsLevel = text("Van empatadas.", "They are level.")
	whyWins    = text("¿Qué decide entre {a} y {b}?", "What decides between {a} and {b}?")
	whySaid    = text("Sobre todo {list}.", "Above all {list}.")
	whyTurns   = text("Con {input} en {value}, ganaría {b}.", "With {input} at {value}, {b} would win.")
	whyHolds   = text("Ninguno de ellos le da la vuelta por sí solo entre su valor bajo y su alto.", "None of them turns it by itself between its low and its high value.")

	mixPeak  = text("El reparto que {most}: {a} a {from} y {b} a {to}", "The split that {most}: {a} to {from} and {b} to {to}")
	mixAll   = text("Lo que {most} es ponerlo todo en {to}", "Putting all of it into {to} {most}")
	mixAlike = text(". Entre {c} y {d} a {to} da casi lo mismo", ". Between {c} and {d} to {to} it makes little difference")
	mixMost  = text("más deja", "leaves most")
	mixLeast = text("menos pierde", "loses least")
	mixFlat  = text("Se reparta como se reparta entre {from} y {to}, da casi lo mismo", "However it is split between {from} and {to}, it makes little difference")
	mixMark  = text("lo mejor: {b} {to}", "best: {b} {to}")
	mixNow   = text("ahora: {b} {to}", "now: {b} {to}")
	mixZero  = text("ni ganas ni pierdes", "you neither gain nor lose")
	mixWhat  = text("Valor actual neto", "Net present value")
)

// pairs sets the option that comes out best against each other one, and says
// what decides between the two that leave most on average.
func (w *writer) pairs(s *Section, list []shown) {
	o := w.odds
	best, _, _ := w.winner(list)
	if len(o.Beats) != len(list) || best < 0 || len(o.Beats[best]) != len(list) {
		return
	}
	l := List{Title: w.tell(&pairsTitle, "a", w.optionName(&list[best]))}
	for i := range list {
		if i == best {
			continue
		}
		line := Line{Text: list[i].name, Value: w.outOf(o.Beats[best][i])}
		if k := o.Beats[best][i].OutOf50(); k >= OverLevel && k < OverAdds {
			line.More = w.tell(&pairsLevel)
		}
		l.Lines = append(l.Lines, line)
	}
	if len(l.Lines) > 1 {
		s.Lists = append(s.Lists, l)
	}
	if o.Best < 0 || o.Best >= len(list) || o.Runner < 0 || o.Runner >= len(list) || o.Runner == o.Best || len(o.Decides) == 0 {
		return
	}
	a, b := w.optionName(&list[o.Best]), w.optionName(&list[o.Runner])
	// The one behind in the central case is the one that another value lets win.
	ahead, behind := 1.0, b
	if list[o.Best].c.Result.NPV < list[o.Runner].c.Result.NPV {
		ahead, behind = -1, a
	}
	var names []string
	turned := ""
	for i := range o.Decides[:min(3, len(o.Decides))] {
		bar := &o.Decides[i]
		if i > 1 && swingOf(bar) < swingOf(&o.Decides[0])/3 {
			break
		}
		names = append(names, w.subject(bar.Path, bar.Key))
		v, least := bar.Low, ahead*bar.AtLow
		if ahead*bar.AtHigh < least {
			v, least = bar.High, ahead*bar.AtHigh
		}
		if turned == "" && least < 0 {
			turned = w.tell(&whyTurns, "input", names[i], "value", w.value(w.unitOf(bar.Path, bar.Share), v), "b", behind)
		}
	}
	if turned == "" {
		turned = w.tell(&whyHolds)
	}
	s.Lists = append(s.Lists, List{Title: w.tell(&whyWins, "a", a, "b", b),
		Lines: []Line{{Text: w.tell(&whySaid, "list", w.loc.List(names)), More: turned}}})
}

func swingOf(b *analysis.Bar) float64 { return math.Abs(b.AtHigh - b.AtLow) }

// nearest is the point of a mix next to a part.
func nearest(m *analysis.Mix, part float64) int {
	best := 0
	for i := range m.Points {
		if math.Abs(m.Points[i].Part-part) < math.Abs(m.Points[best].Part-part) {
			best = i
		}
	}
	return best
}

// mix tells what comes of splitting the money between two plans.
func (w *writer) mix(s *Section, list []shown) {
	m := w.odds.Mix
	if m == nil || len(m.Points) < 2 || m.Peak < 0 || m.Peak >= len(m.Points) {
		return
	}
	var from, to *shown
	for i := range list {
		switch list[i].c.ID {
		case m.From:
			from = &list[i]
		case m.To:
			to = &list[i]
		}
	}
	if from == nil || to == nil {
		return
	}
	biggest, peak := 0.0, m.Points[m.Peak]
	f := chart.Mix{From: from.name, To: to.name, FromAs: style(from.c.Kind), ToAs: style(to.c.Kind), Peak: m.Peak, Chosen: -1,
		Zero: w.tell(&mixZero), Measure: w.tell(&mixWhat), Unit: chart.Money}
	about := aboutLevel * math.Max(from.r.PresentValueCost, to.r.PresentValueCost)
	low, high := m.Peak, m.Peak
	for low > 0 && peak.NPV.P50-m.Points[low-1].NPV.P50 <= about {
		low--
	}
	for high < len(m.Points)-1 && peak.NPV.P50-m.Points[high+1].NPV.P50 <= about {
		high++
	}
	for _, p := range m.Points {
		f.Points = append(f.Points, chart.Blend{Part: p.Part, Low: near(math.Min(p.NPV.P5, p.NPV.P50)), Median: near(p.NPV.P50), High: near(math.Max(p.NPV.P95, p.NPV.P50))})
		biggest = max(biggest, math.Abs(p.NPV.P5), math.Abs(p.NPV.P95))
	}
	percent := func(v float64) string { return w.loc.Percent(v, 0) }
	slots := []string{"a", percent(1 - peak.Part), "b", percent(peak.Part), "from", lowerFirst(from.name), "to", lowerFirst(to.name),
		"c", percent(m.Points[low].Part), "d", percent(m.Points[high].Part), "most", w.tell(&mixMost)}
	if peak.NPV.P50 < 0 {
		slots[len(slots)-1] = w.tell(&mixLeast)
	}
	said := mixPeak
	switch {
	case low == 0 && high == len(m.Points)-1:
		said = mixFlat
	case peak.Part > 0.995:
		said = mixAll
	case peak.Part < 0.005:
		said, slots[7] = mixAll, lowerFirst(from.name)
	}
	f.Title = w.tell(&said, slots...)
	if said != mixFlat && low < high {
		slots[7] = lowerFirst(to.name)
		f.Title += w.tell(&mixAlike, slots...)
	}
	f.Head = chart.Head{ID: "mix", Title: f.Title, Source: f.Title + "."}
	f.PeakWord = w.tell(&mixMark, "b", percent(peak.Part), "to", to.name)
	f.Decimals = w.centsFor(biggest)
	if part, err := strconv.ParseFloat(w.views["compare.mix"], 64); err == nil {
		f.Chosen = nearest(m, part/100)
		f.ChosenWord = w.tell(&mixNow, "b", percent(m.Points[f.Chosen].Part), "to", to.name)
	}
	if figure, err := f.Figure(w.loc); err == nil {
		s.Figures = append(s.Figures, figure)
	}
}
