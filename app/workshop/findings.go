package workshop

import (
	"math"
	"strconv"

	"quilate/app/i18n"
	"quilate/app/quality"
)

// ahead says which of the two indices is ahead at the medians, and by how much.
func ahead(loc i18n.Locale, g Group) string {
	d := g.Apart()
	if d == 0 {
		return loc.Say(i18n.Text{ES: "Cantidad y calidad tienen la misma mediana: {n}", EN: "Quantity and quality have the same median: {n}"}, "n", strconv.Itoa(int(math.Round(g.Quality.Median))))
	}
	forms := i18n.Forms{
		One:   i18n.Text{ES: "De mediana, la cantidad va {n} punto por delante de la calidad", EN: "At the median, quantity is {n} point ahead of quality"},
		Many:  i18n.Text{ES: "De mediana, la cantidad va {n} puntos por delante de la calidad", EN: "At the median, quantity is {n} points ahead of quality"},
		Other: i18n.Text{ES: "De mediana, la cantidad va {n} puntos por delante de la calidad", EN: "At the median, quantity is {n} points ahead of quality"},
	}
	if d < 0 {
		forms = i18n.Forms{
			One:   i18n.Text{ES: "De mediana, la calidad va {n} punto por delante de la cantidad", EN: "At the median, quality is {n} point ahead of quantity"},
			Many:  i18n.Text{ES: "De mediana, la calidad va {n} puntos por delante de la cantidad", EN: "At the median, quality is {n} points ahead of quantity"},
			Other: i18n.Text{ES: "De mediana, la calidad va {n} puntos por delante de la cantidad", EN: "At the median, quality is {n} points ahead of quantity"},
		}
	}
	return loc.Count(math.Abs(d), forms)
}

// weakest names the pillar with the lowest median as it is printed; two that
// are level are named both, and of more none is.
func weakest(loc i18n.Locale, g Group) string {
	lowest := math.Inf(1)
	for _, p := range g.Pillars {
		lowest = min(lowest, math.Round(p.Median))
	}
	var names []string
	for i, p := range g.Pillars {
		if math.Round(p.Median) == lowest {
			names = append(names, loc.Say(pillars[i]))
		}
	}
	switch {
	case g.Weakest == "": // not everybody's are known
		return loc.Say(i18n.Text{ES: "Los pilares de la calidad", EN: "The pillars of quality"})
	case len(names) == 1:
		return loc.Say(i18n.Text{ES: "El pilar más débil del grupo: {a}", EN: "The group's weakest pillar: {a}"}, "a", names[0])
	case len(names) == 2:
		return loc.Say(i18n.Text{ES: "Los pilares más débiles del grupo: {a}; {b}", EN: "The group's weakest pillars: {a}; {b}"}, "a", names[0], "b", names[1])
	}
	return loc.Say(i18n.Text{ES: "Ningún pilar destaca como el más débil", EN: "No pillar stands out as the weakest"})
}

// back says in how many scenarios of 50 half of the group gets its money back;
// median is the group's, rounded down.
func back(loc i18n.Locale, median int) string {
	text := i18n.Text{ES: "La mitad del grupo recupera la inversión en {k} de 50 escenarios o más", EN: "Half of the group gets its money back in {k} of 50 scenarios or more"}
	switch median {
	case 0:
		text = i18n.Text{ES: "La mitad del grupo no recupera la inversión en casi ningún escenario", EN: "Half of the group gets its money back in hardly any scenario"}
	case 50:
		text = i18n.Text{ES: "La mitad del grupo recupera la inversión en los 50 escenarios", EN: "Half of the group gets its money back in all 50 scenarios"}
	}
	return loc.Say(text, "k", strconv.Itoa(median))
}

// level says where the middle of the group stands; at the first level and the
// last, how many are there.
func level(loc i18n.Locale, g Group) string {
	at := g.halfway()
	text := i18n.Text{ES: "La mitad del grupo no pasa del nivel {at}", EN: "Half of the group is not beyond level {at}"}
	switch at {
	case 0:
		text = i18n.Text{ES: "{k} de {n} están en el nivel 0: lo tienen todo por hacer", EN: "{k} of {n} are at level 0: all is still to be done"}
	case len(g.Levels) - 1:
		text = i18n.Text{ES: "{k} de {n} ya están en el nivel {at}, el más alto", EN: "{k} of {n} are already at level {at}, the highest"}
	}
	return loc.Say(text, "at", strconv.Itoa(at), "k", strconv.Itoa(g.Levels[at]), "n", strconv.Itoa(g.OfLevels))
}

// Balanced is how many of the group are in balance: within the band of the
// quadrant, its edges among it.
func (g Group) Balanced() int {
	return g.Zones[quality.LowBalance] + g.Zones[quality.Balance] + g.Zones[quality.HighBalance]
}
