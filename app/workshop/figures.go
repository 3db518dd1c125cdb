package workshop

import (
	"math"
	"slices"
	"strconv"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/quality"
)

var pillars = [4]i18n.Text{
	{ES: "Credibilidad", EN: "Credibility"}, {ES: "Canal y relevancia", EN: "Channel and relevance"},
	{ES: "Atención", EN: "Service"}, {ES: "Fidelidad y negocio", EN: "Loyalty and business"},
}

var zones = []struct {
	zone quality.Zone
	name i18n.Text
}{
	{quality.ShopWindow, i18n.Text{ES: "Escaparate: la cantidad va por delante", EN: "Shop window: quantity is ahead"}},
	{quality.HighBalance, i18n.Text{ES: "En equilibrio, por encima de la mediana", EN: "In balance, above the median"}},
	{quality.Balance, i18n.Text{ES: "En equilibrio", EN: "In balance"}},
	{quality.LowBalance, i18n.Text{ES: "En equilibrio, por debajo de la mediana", EN: "In balance, below the median"}},
	{quality.HiddenGem, i18n.Text{ES: "Joya escondida: mejor de lo que parece", EN: "Hidden gem: better than it looks"}},
}

var levels = [6]i18n.Text{
	{ES: "0 Escaparate", EN: "0 Shop window"}, {ES: "1 Escucha", EN: "1 Listening"}, {ES: "2 Programa", EN: "2 Programme"},
	{ES: "3 Comunidad", EN: "3 Community"}, {ES: "4 Negocio", EN: "4 Business"}, {ES: "5 Cultura", EN: "5 Culture"},
}

// Figures are what is shown of a group, each with its finding as the caption.
// spot is the code of the result that asked to be seen, "" for none.
func Figures(loc i18n.Locale, g Group, spot string) []chart.Figure {
	var out []chart.Figure
	add := func(f chart.Figure, err error) {
		if err == nil {
			out = append(out, f)
		}
	}
	n := func(id string) string {
		_, some, _ := g.counted(id)
		return strconv.Itoa(some)
	}
	if g.Gap.N >= Few {
		add(quadrant(loc, g, spot).Figure(loc))
		var rows []chart.Kind
		most := 0
		for _, z := range zones {
			most = max(most, g.Zones[z.zone])
		}
		for _, z := range zones {
			if k := g.Zones[z.zone]; k > 0 {
				rows = append(rows, chart.Kind{Name: loc.Say(z.name), N: k, Here: k == most})
			}
		}
		if len(rows) > 0 {
			add(chart.Tally{Head: chart.Head{ID: "group-zones", Title: loc.Say(i18n.Text{ES: "Cuántos negocios hay en cada zona, de {n}", EN: "How many businesses are in each zone, of {n}"}, "n", n("group-zones")),
				Caption: show(loc, g)}, Rows: rows}.Figure(loc))
		}
	}
	if len(g.Quantity.Values) > 0 && len(g.Quality.Values) > 0 {
		add(chart.Strip{Head: chart.Head{ID: "group-indices", Title: loc.Say(i18n.Text{ES: "Índices de cantidad y de calidad de {n} negocios, de 0 a 100", EN: "Quantity and quality indices of {n} businesses, 0 to 100"}, "n", n("group-indices")),
			Caption: Ahead(loc, g)}, To: 100, Unit: chart.Count, Mark: 50, MarkWord: loc.Say(i18n.Text{ES: "mediana de referencia", EN: "reference median"}), Rows: []chart.Sample{
			sample(loc.Say(quantityRow), g.Quantity, true), sample(loc.Say(qualityRow), g.Quality, false)}}.Figure(loc))
	}
	var rows []chart.Sample
	low := g.lowest()
	for i, p := range g.Pillars {
		if len(p.Values) > 0 {
			row := sample(loc.Say(pillars[i]), p, false)
			if low[i] {
				row.Note = loc.Say(i18n.Text{ES: "el más débil", EN: "the weakest"})
			}
			rows = append(rows, row)
		}
	}
	if len(rows) > 0 {
		add(chart.Strip{Head: chart.Head{ID: "group-pillars", Title: loc.Say(i18n.Text{ES: "Los pilares de la calidad de {n} negocios, de 0 a 100", EN: "The pillars of quality of {n} businesses, 0 to 100"}, "n", n("group-pillars")), Caption: weakest(loc, g)},
			To: 100, Unit: chart.Count, Mark: math.NaN(), Rows: rows}.Figure(loc))
	}
	if len(g.Back.Values) > 0 {
		g.Back.Median = halfOf(g.Back.Median) // as the sentence says it
		list := []chart.Sample{sample(loc.Say(backRow), g.Back, false)}
		if len(g.OverStop.Values) > 0 {
			list = append(list, sample(loc.Say(overStopRow), g.OverStop, false))
		}
		add(chart.Strip{Head: chart.Head{ID: "group-odds", Title: loc.Say(i18n.Text{ES: "En cuántos escenarios de 50, en {n} negocios", EN: "In how many of 50 scenarios, in {n} businesses"}, "n", n("group-odds")),
			Caption: back(loc, g.Back)},
			To: 50, Unit: chart.Count, Mark: math.NaN(), Rows: list}.Figure(loc))
	}
	if g.OfLevels > 0 {
		var kinds []chart.Kind
		most := 0
		for _, k := range g.Levels {
			most = max(most, k)
		}
		for i, k := range g.Levels {
			kinds = append(kinds, chart.Kind{Name: loc.Say(levels[i]), N: k, Here: k == most})
		}
		add(chart.Tally{Head: chart.Head{ID: "group-levels", Title: loc.Say(i18n.Text{ES: "Nivel de madurez de {n} negocios", EN: "Level of maturity of {n} businesses"}, "n", strconv.Itoa(g.OfLevels)),
			Caption: level(loc, g)}, Rows: kinds}.Figure(loc))
	}
	return out
}

// halfway is the lowest level of maturity that at least half of the group do
// not stand above.
func (g Group) halfway() int {
	sum := 0
	for i, k := range g.Levels {
		if sum += k; 2*sum >= g.OfLevels {
			return i
		}
	}
	return len(g.Levels) - 1
}

func sample(name string, s Spread, quantity bool) chart.Sample {
	return chart.Sample{Name: name, Values: s.Values, P25: math.Round(s.P25), Median: math.Round(s.Median), P75: math.Round(s.P75), Quantity: quantity}
}

// quadrant is everybody's place, the medians as the carat.
func quadrant(loc i18n.Locale, g Group, spot string) chart.Quadrant {
	q := chart.Quadrant{Head: chart.Head{ID: "group", Title: loc.Say(i18n.Text{ES: "Cuadrante de {n} participantes", EN: "Quadrant of {n} participants"}, "n", strconv.Itoa(g.Gap.N)), Caption: Verdict(loc, g)},
		Balance: 20, Business: chart.Place{Name: loc.Say(i18n.Text{ES: "El grupo", EN: "The group"}), Quantity: chart.Exactly(math.Round(g.Quantity.Median)), Quality: chart.Exactly(math.Round(g.Quality.Median))}}
	// In the order of their figures: in that of their coming, the last would be
	// known.
	list := slices.DeleteFunc(slices.Clone(g.Results), func(r Result) bool { return r.Quantity == nil || r.Quality == nil })
	slices.SortStableFunc(list, func(a, b Result) int {
		if *a.Quantity != *b.Quantity {
			return *a.Quantity - *b.Quantity
		}
		return *a.Quality - *b.Quality
	})
	for i, r := range list {
		p := chart.Place{Name: loc.Say(i18n.Text{ES: "Participante {n}", EN: "Participant {n}"}, "n", strconv.Itoa(i+1)), Quantity: chart.Exactly(float64(*r.Quantity)), Quality: chart.Exactly(float64(*r.Quality))}
		if spot != "" && Code(r) == spot {
			p.Name = r.Name.Text(loc.Lang)
			q.Lit = append(q.Lit, p)
			continue
		}
		q.Crowd = append(q.Crowd, p)
	}
	return q
}

// Apart is by how much the group's quantity is ahead of its quality: the
// difference of the two medians as they are printed, −100–100.
func (g Group) Apart() float64 { return math.Round(g.Quantity.Median) - math.Round(g.Quality.Median) }

// Verdict is the group's quadrant in a sentence.
func Verdict(loc i18n.Locale, g Group) string {
	switch gap := g.Apart(); {
	case gap > 20:
		return loc.Say(i18n.Text{ES: "El grupo tiene más cantidad que calidad", EN: "The group has more quantity than quality"})
	case gap < -20:
		return loc.Say(i18n.Text{ES: "El grupo es mejor de lo que parece", EN: "The group is better than it looks"})
	}
	return loc.Say(i18n.Text{ES: "En la mediana del grupo, cantidad y calidad quedan cerca", EN: "At the group’s median, quantity and quality are close"})
}
