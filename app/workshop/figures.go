package workshop

import (
	"math"
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
	n := strconv.Itoa(g.N)
	if len(g.Quantity.Values) > 0 && len(g.Quality.Values) > 0 {
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
			add(chart.Tally{Head: chart.Head{ID: "group-zones", Title: loc.Say(i18n.Text{ES: "Cuántos negocios hay en cada zona, de {n}", EN: "How many businesses are in each zone, of {n}"}, "n", n),
				Caption: loc.Say(i18n.Text{ES: "Dónde está cada cual", EN: "Where everybody stands"})}, Rows: rows}.Figure(loc))
		}
		add(chart.Strip{Head: chart.Head{ID: "group-indices", Title: loc.Say(i18n.Text{ES: "Índices de cantidad y de calidad de {n} negocios, de 0 a 100", EN: "Quantity and quality indices of {n} businesses, 0 to 100"}, "n", n),
			Caption: loc.Say(i18n.Text{ES: "Cantidad y calidad, una a una", EN: "Quantity and quality, one by one"})}, To: 100, Unit: chart.Count, Mark: 50, MarkWord: loc.Say(i18n.Text{ES: "mediana de referencia", EN: "reference median"}), Rows: []chart.Sample{
			sample(loc.Say(i18n.Text{ES: "Cantidad", EN: "Quantity"}), g.Quantity, true), sample(loc.Say(i18n.Text{ES: "Calidad", EN: "Quality"}), g.Quality, false)}}.Figure(loc))
	}
	var rows []chart.Sample
	for i, p := range g.Pillars {
		if len(p.Values) > 0 {
			rows = append(rows, sample(loc.Say(pillars[i]), p, false))
		}
	}
	if len(rows) > 0 {
		caption := i18n.Text{ES: "Los pilares de la calidad", EN: "The pillars of quality"}
		name := ""
		for i, id := range quality.Pillars() {
			if id == g.Weakest {
				caption, name = i18n.Text{ES: "El pilar más débil del grupo: {pilar}", EN: "The group's weakest pillar: {pilar}"}, loc.Say(pillars[i])
			}
		}
		add(chart.Strip{Head: chart.Head{ID: "group-pillars", Title: loc.Say(i18n.Text{ES: "Los pilares de la calidad de {n} negocios, de 0 a 100", EN: "The pillars of quality of {n} businesses, 0 to 100"}, "n", n), Caption: loc.Say(caption, "pilar", name)},
			To: 100, Unit: chart.Count, Mark: math.NaN(), Rows: rows}.Figure(loc))
	}
	if len(g.Back.Values) > 0 {
		list := []chart.Sample{sample(loc.Say(i18n.Text{ES: "Recuperan la inversión", EN: "Money back"}), g.Back, false)}
		if len(g.OverStop.Values) > 0 {
			list = append(list, sample(loc.Say(i18n.Text{ES: "Seguir gana a parar", EN: "Going on beats stopping"}), g.OverStop, false))
		}
		add(chart.Strip{Head: chart.Head{ID: "group-odds", Title: loc.Say(i18n.Text{ES: "En cuántos escenarios de 50, en {n} negocios", EN: "In how many of 50 scenarios, in {n} businesses"}, "n", strconv.Itoa(g.Back.N)),
			Caption: loc.Say(i18n.Text{ES: "La mitad del grupo recupera la inversión en {k} de 50 escenarios o más", EN: "Half of the group gets its money back in {k} of 50 scenarios or more"}, "k", strconv.Itoa(int(math.Floor(g.Back.Median))))},
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
			Caption: loc.Say(i18n.Text{ES: "Cuánto camino lleva hecho cada cual", EN: "How far along everybody is"})}, Rows: kinds}.Figure(loc))
	}
	return out
}

func sample(name string, s Spread, quantity bool) chart.Sample {
	return chart.Sample{Name: name, Values: s.Values, P25: s.P25, Median: s.Median, P75: s.P75, Quantity: quantity}
}

// quadrant is everybody's place, the medians as the carat.
func quadrant(loc i18n.Locale, g Group, spot string) chart.Quadrant {
	q := chart.Quadrant{Head: chart.Head{ID: "group", Title: loc.Say(i18n.Text{ES: "Cuadrante de {n} participantes", EN: "Quadrant of {n} participants"}, "n", strconv.Itoa(g.N)), Caption: Verdict(loc, g)},
		Balance: 20, Business: chart.Place{Name: loc.Say(i18n.Text{ES: "Mediana del grupo", EN: "The group's median"}), Quantity: chart.Exactly(math.Round(g.Quantity.Median)), Quality: chart.Exactly(math.Round(g.Quality.Median))}}
	for i, r := range g.Results {
		if r.Quantity == nil || r.Quality == nil {
			continue
		}
		p := chart.Place{Name: loc.Say(i18n.Text{ES: "Participante {n}", EN: "Participant {n}"}, "n", strconv.Itoa(i+1)), Quantity: chart.Exactly(float64(*r.Quantity)), Quality: chart.Exactly(float64(*r.Quality))}
		if spot != "" && Code(r) == spot {
			p.Name = r.Name.Text(loc.Lang)
			q.Channels = append(q.Channels, p)
			continue
		}
		q.Crowd = append(q.Crowd, p)
	}
	return q
}

// Verdict is the group's quadrant in a sentence.
func Verdict(loc i18n.Locale, g Group) string {
	switch gap := g.Gap.Median; {
	case gap > 20:
		return loc.Say(i18n.Text{ES: "El grupo tiene más cantidad que calidad", EN: "The group has more quantity than quality"})
	case gap < -20:
		return loc.Say(i18n.Text{ES: "El grupo es mejor de lo que parece", EN: "The group is better than it looks"})
	}
	return loc.Say(i18n.Text{ES: "En el grupo, cantidad y calidad van a la par", EN: "In the group, quantity and quality keep pace"})
}
