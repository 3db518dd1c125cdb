package workshop

import (
	"math"
	"strconv"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/quality"
)

// Ahead says which of the two indices is ahead at the medians, and by how much.
func Ahead(loc i18n.Locale, g Group) string {
	d := g.Apart()
	if d == 0 {
		return loc.Say(i18n.Text{ES: "Cantidad y calidad tienen la misma mediana: {n}", EN: "Quantity and quality have the same median: {n}"}, "n", strconv.Itoa(int(math.Round(g.Quality.Median))))
	}
	forms := i18n.Forms{
		One:   i18n.Text{ES: "En el centro del grupo, la cantidad va {n} punto por delante de la calidad", EN: "In the middle of the group, quantity is {n} point ahead of quality"},
		Many:  i18n.Text{ES: "En el centro del grupo, la cantidad va {n} puntos por delante de la calidad", EN: "In the middle of the group, quantity is {n} points ahead of quality"},
		Other: i18n.Text{ES: "En el centro del grupo, la cantidad va {n} puntos por delante de la calidad", EN: "In the middle of the group, quantity is {n} points ahead of quality"},
	}
	if d < 0 {
		forms = i18n.Forms{
			One:   i18n.Text{ES: "En el centro del grupo, la calidad va {n} punto por delante de la cantidad", EN: "In the middle of the group, quality is {n} point ahead of quantity"},
			Many:  i18n.Text{ES: "En el centro del grupo, la calidad va {n} puntos por delante de la cantidad", EN: "In the middle of the group, quality is {n} points ahead of quantity"},
			Other: i18n.Text{ES: "En el centro del grupo, la calidad va {n} puntos por delante de la cantidad", EN: "In the middle of the group, quality is {n} points ahead of quantity"},
		}
	}
	return loc.Count(math.Abs(d), forms)
}

// lowest are the pillars with the lowest median as it is printed, of those that
// are shown: two at most, or none stands out.
func (g Group) lowest() (is [4]bool) {
	least, level, shown := math.Inf(1), 0, 0
	for i, p := range g.Pillars {
		median := math.Round(p.Median)
		switch {
		case len(p.Values) == 0:
			continue
		case median < least:
			least, level, is = median, 0, [4]bool{}
		}
		shown++
		if median == least {
			is[i] = true
			level++
		}
	}
	if level > 2 || level == shown {
		return [4]bool{}
	}
	return is
}

// weakest names the pillar with the lowest median as it is printed, of those
// that are shown; two that are level are named both, and of more none is.
func weakest(loc i18n.Locale, g Group) string {
	var shown, names []string
	low := g.lowest()
	for i, p := range g.Pillars {
		if len(p.Values) > 0 {
			shown = append(shown, loc.Say(pillars[i]))
		}
		if low[i] {
			names = append(names, loc.Say(pillars[i]))
		}
	}
	switch {
	case len(shown) == 1:
		return loc.Say(i18n.Text{ES: "Solo se puede ver un pilar: {a}", EN: "Only one pillar can be shown: {a}"}, "a", shown[0])
	case len(names) == 1 && len(shown) < len(pillars):
		return loc.Say(i18n.Text{ES: "De los {k} pilares que se ven, el más débil: {a}", EN: "The weakest of the {k} pillars shown: {a}"}, "k", strconv.Itoa(len(shown)), "a", names[0])
	case len(names) == 1:
		return loc.Say(i18n.Text{ES: "El pilar más débil del grupo: {a}", EN: "The group's weakest pillar: {a}"}, "a", names[0])
	case len(names) == 2:
		return loc.Say(i18n.Text{ES: "Los pilares más débiles del grupo: {a}; {b}", EN: "The group's weakest pillars: {a}; {b}"}, "a", names[0], "b", names[1])
	}
	return loc.Say(i18n.Text{ES: "Ningún pilar destaca como el más débil", EN: "No pillar stands out as the weakest"})
}

// back says in how many scenarios of 50 the group gets its money back: how many
// hardly ever or always, where that is half of it or more, else what at least
// half of it reaches, or what at least half stays under where that is fewer than
// 25: "1 of 50 or more" would be bad news told as good.
func back(loc i18n.Locale, s Spread) string {
	never, always, all := 0, 0, len(s.Values)
	for _, x := range s.Values {
		switch x {
		case 0:
			never++
		case 50:
			always++
		}
	}
	text, k := i18n.Text{ES: "Al menos la mitad del grupo recupera la inversión en {k} de 50 escenarios o más", EN: "At least half of the group gets its money back in {k} of 50 scenarios or more"}, int(halfOf(s.Median))
	if k > 0 && k < 25 {
		text = i18n.Text{ES: "Al menos la mitad del grupo recupera la inversión, como mucho, en {k} de 50 escenarios", EN: "At least half of the group gets its money back in {k} of 50 scenarios at most"}
	}
	switch {
	case never == all:
		text = i18n.Text{ES: "Los {n} no recuperan la inversión en casi ningún escenario", EN: "All {n} get their money back in hardly any scenario"}
	case always == all:
		text = i18n.Text{ES: "Los {n} recuperan la inversión en los 50 escenarios", EN: "All {n} get their money back in all 50 scenarios"}
	case k == 0:
		text, k = i18n.Text{ES: "{k} de {n} no recuperan la inversión en casi ningún escenario", EN: "{k} of {n} get their money back in hardly any scenario"}, never
	case k == 50:
		text, k = i18n.Text{ES: "{k} de {n} recuperan la inversión en los 50 escenarios", EN: "{k} of {n} get their money back in all 50 scenarios"}, always
	}
	return loc.Say(text, "k", strconv.Itoa(k), "n", strconv.Itoa(all))
}

// halfOf is a median of whole scenarios, rounded so that what is said of half of
// the group holds: under 25, which it is at most, up, and else down.
func halfOf(median float64) float64 {
	if median >= 1 && median < 25 {
		return math.Ceil(median)
	}
	return math.Floor(median)
}

// level says how many of the group are not beyond the level of its middle; at
// the first level and the last, how many are there.
func level(loc i18n.Locale, g Group) string {
	at := g.halfway()
	upTo := 0
	for _, k := range g.Levels[:at+1] {
		upTo += k
	}
	text := i18n.Text{ES: "{up} de {n} no pasan del nivel {at}", EN: "{up} of {n} are not beyond level {at}"}
	switch here := g.Levels[at]; {
	case here == g.OfLevels:
		text = i18n.Text{ES: "Los {n} están en el nivel {at}", EN: "All {n} are at level {at}"}
	case at == 0:
		text = i18n.Text{ES: "{k} de {n} están en el nivel 0: lo tienen todo por hacer", EN: "{k} of {n} are at level 0: all is still to be done"}
	case at == len(g.Levels)-1:
		text = i18n.Text{ES: "{k} de {n} ya están en el nivel {at}, el más alto", EN: "{k} of {n} are already at level {at}, the highest"}
	case upTo == g.OfLevels:
		text = i18n.Text{ES: "Nadie pasa del nivel {at}, y {k} de {n} están en él", EN: "Nobody is beyond level {at}, and {k} of {n} are at it"}
	}
	return loc.Say(text, "at", strconv.Itoa(at), "k", strconv.Itoa(g.Levels[at]), "n", strconv.Itoa(g.OfLevels), "up", strconv.Itoa(upTo))
}

// show says how many have more show than substance, how many the other way
// round, and how many are in balance.
func show(loc i18n.Locale, g Group) string {
	all, more, less := g.Gap.N, g.Zones[quality.ShopWindow], g.Zones[quality.HiddenGem]
	first := i18n.Text{ES: "{k} de {n} tienen más apariencia que fondo", EN: "{k} of {n} have more show than substance"}
	switch more {
	case 0:
		first = i18n.Text{ES: "Nadie tiene más apariencia que fondo", EN: "Nobody has more show than substance"}
	case 1:
		first = i18n.Text{ES: "1 de {n} tiene más apariencia que fondo", EN: "1 of {n} has more show than substance"}
	case all:
		first = i18n.Text{ES: "Los {n} tienen más apariencia que fondo", EN: "All {n} have more show than substance"}
	}
	var rest i18n.Text
	switch level := g.Balanced(); {
	case less > 0 && level > 0:
		rest = i18n.Text{ES: "; {j}, al revés, y {b}, a la par", EN: "; {j} the other way round, {b} level"}
	case less > 0:
		rest = i18n.Text{ES: "; {j}, al revés", EN: "; {j} the other way round"}
	case level > 0:
		rest = i18n.Text{ES: "; {b}, a la par", EN: "; {b} level"}
	}
	slots := []string{"k", strconv.Itoa(more), "n", strconv.Itoa(all), "j", strconv.Itoa(less), "b", strconv.Itoa(g.Balanced())}
	return loc.Say(first, slots...) + loc.Say(rest, slots...)
}

// Hint says how a figure is read, "" where that is plain.
func Hint(loc i18n.Locale, id string) string {
	switch id {
	case "group":
		return loc.Say(i18n.Text{ES: "Un anillo, un negocio; ×3, tres juntos", EN: "One ring, one business; ×3, three together"})
	case "group-zones":
		return loc.Say(i18n.Text{ES: "A la par: hasta 20 puntos de diferencia", EN: "Level: up to 20 points apart"})
	case "group-odds":
		return loc.Say(i18n.Text{ES: "Cada punto es un negocio; 50 de 50 es seguro", EN: "Each dot is a business; 50 of 50 is certain"})
	}
	return ""
}

// What a change is of.
var (
	TheQuantity = i18n.Text{ES: "Cantidad", EN: "Quantity"}
	TheQuality  = i18n.Text{ES: "Calidad", EN: "Quality"}
	TheGap      = i18n.Text{ES: "Brecha", EN: "Gap"}
)

// Went says what a median of changes means: how far half of the group has gone
// at least, up or down.
func Went(loc i18n.Locale, median float64) string {
	text := i18n.Text{ES: "sin cambio en el centro del grupo", EN: "no change in the middle of the group"}
	switch d := math.Round(median); {
	case d > 0:
		text = i18n.Text{ES: "sube {n} o más en la mitad del grupo", EN: "up {n} or more for half of the group"}
	case d < 0:
		text = i18n.Text{ES: "baja {n} o más en la mitad del grupo", EN: "down {n} or more for half of the group"}
	}
	return loc.Say(text, "n", loc.Number(math.Abs(math.Round(median)), 0))
}

// rise says how many have a higher quality than the round before; fewer, if
// more of them have a lower one.
func rise(loc i18n.Locale, c Change) string {
	up, down := 0, 0
	for _, d := range c.Quality.Values {
		if d > 0 {
			up++
		} else if d < 0 {
			down++
		}
	}
	text := i18n.Text{ES: "{k} de {n} han mejorado en calidad", EN: "{k} of {n} have gained in quality"}
	switch k := max(up, down); {
	case k == 0:
		text = i18n.Text{ES: "La calidad de los {n} sigue igual", EN: "The quality of all {n} is as before"}
	case up == down:
		text = i18n.Text{ES: "Han mejorado en calidad tantos como han bajado: {k}", EN: "As many have gained in quality as have lost: {k}"}
	case up < down:
		text = i18n.Text{ES: "{k} de {n} han bajado en calidad", EN: "{k} of {n} have lost in quality"}
		if k == 1 {
			text = i18n.Text{ES: "1 de {n} ha bajado en calidad", EN: "1 of {n} has lost in quality"}
		}
	case k == 1:
		text = i18n.Text{ES: "1 de {n} ha mejorado en calidad", EN: "1 of {n} has gained in quality"}
	}
	return loc.Say(text, "k", strconv.Itoa(max(up, down)), "n", strconv.Itoa(len(c.Quality.Values)))
}

// Moved is the picture of two rounds: everybody who was in both, before and
// now. There is none of fewer than Few.
func Moved(loc i18n.Locale, c Change, from, to int) (f chart.Figure, ok bool) {
	if len(c.Quality.Values) == 0 {
		return f, false
	}
	var rows []chart.Sample
	for i, name := range []i18n.Text{{ES: "Cantidad, vuelta {n}", EN: "Quantity, round {n}"}, {ES: "Calidad, vuelta {n}", EN: "Quality, round {n}"}} {
		for j, s := range []Spread{c.Was[i], c.Is[i]} {
			if len(s.Values) > 0 {
				rows = append(rows, sample(loc.Say(name, "n", strconv.Itoa([]int{from, to}[j]+1)), s, i == 0))
			}
		}
	}
	f, err := chart.Strip{Head: chart.Head{ID: "group-change", Title: loc.Say(i18n.Text{ES: "Índices de {n} negocios en las dos vueltas, de 0 a 100", EN: "Indices of {n} businesses in both rounds, 0 to 100"}, "n", strconv.Itoa(len(c.Quality.Values))),
		Caption: rise(loc, c)}, To: 100, Unit: chart.Count, Mark: math.NaN(), Rows: rows}.Figure(loc)
	return f, err == nil
}

// Balanced is how many of the group are in balance: within the band of the
// quadrant, its edges among it.
func (g Group) Balanced() int {
	return g.Zones[quality.LowBalance] + g.Zones[quality.Balance] + g.Zones[quality.HighBalance]
}
