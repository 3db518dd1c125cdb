package trainer

import (
	"math"
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/channel"
	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/quality"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

// group is where everybody stands together.
func group(v ui.View, room workshop.Room) app.UI {
	round, _ := strconv.Atoi(v.View(roundView))
	if v.View(roundView) == "" {
		round = room.Preset.Round
	}
	sector := v.View(sectorView)
	parts := []any{ui.H("h2", ui.ID("h-group"), v.Say("El grupo", "The group"))}
	all := workshop.GroupOf(room, round, "")
	if missing := workshop.Few - all.N; missing > 0 {
		return ui.H("section", append(parts, ui.H("p", v.Locale.Count(float64(missing), i18n.Forms{
			One:   i18n.Text{ES: "Con menos de 5 no se enseña nada del grupo: se sabría quién es quién. Falta {n}.", EN: "Under 5 nothing about the group is shown: people could tell who is who. {n} more to go."},
			Many:  i18n.Text{ES: "Con menos de 5 no se enseña nada del grupo: se sabría quién es quién. Faltan {n}.", EN: "Under 5 nothing about the group is shown: people could tell who is who. {n} more to go."},
			Other: i18n.Text{ES: "Con menos de 5 no se enseña nada del grupo: se sabría quién es quién. Faltan {n}.", EN: "Under 5 nothing about the group is shown: people could tell who is who. {n} more to go."},
		})))...)
	}
	parts = append(parts, filters(v, room, round, sector))
	g := all
	if sector != "" {
		if g = workshop.GroupOf(room, round, sector); g.N < workshop.Few {
			return ui.H("section", append(parts, ui.H("p", v.Say("En este grupo quedan menos de 5: no lo enseñamos aparte.", "Fewer than 5 are left in this group: not shown on its own.")))...)
		}
	}
	for _, f := range Figures(v.Locale, g, "") {
		parts = append(parts, ui.H("div", ui.Class("groupfig"), ui.H("h3", f.Caption), ui.Figure(v, f)))
	}
	if round > 0 {
		parts = append(parts, changed(v, workshop.ChangeOf(room, round-1, round)))
	}
	return ui.H("section", parts...)
}

// filters choose the round and the sector shown, where there is a choice.
func filters(v ui.View, room workshop.Room, round int, sector string) app.UI {
	var rounds, sectors []any
	seen := map[string]bool{}
	last := 0
	for _, e := range room.Entries {
		last = max(last, e.Round)
		seen[e.Sector] = true
	}
	option := func(value, label string, on bool) app.UI {
		return ui.H("option", ui.A("value", value), ui.If(on, ui.A("selected", "true")), label)
	}
	pick := func(view, label, now string, options []any) any {
		if len(options) < 2 {
			return nil
		}
		return ui.H("p", ui.H("label", ui.Class("label"), ui.A("for", view), label), " ",
			ui.H("span", ui.Class("select"), ui.H("select", ui.ID(view), ui.A("data-sync", "text"), ui.A("data-value", "="+now), ui.Does(session.Act{Do: session.View, Key: view}), options)))
	}
	for i := 0; i <= last; i++ {
		rounds = append(rounds, option(strconv.Itoa(i), v.Say("Vuelta {n}", "Round {n}", "n", strconv.Itoa(i+1)), i == round))
	}
	if len(seen) > 1 {
		sectors = append(sectors, ui.H("option", v.Say("Todos", "All"), ui.A("value", "")))
		for _, s := range channel.Sectors {
			if seen[s.ID] {
				sectors = append(sectors, option(s.ID, v.T(s.Name), s.ID == sector))
			}
		}
	}
	return ui.H("div", ui.Class("filters"),
		pick(roundView, v.Say("Vuelta", "Round"), strconv.Itoa(round), rounds),
		pick(sectorView, v.Say("Sector", "Sector"), sector, sectors))
}

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
func Figures(loc i18n.Locale, g workshop.Group, spot string) []chart.Figure {
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

func sample(name string, s workshop.Spread, quantity bool) chart.Sample {
	return chart.Sample{Name: name, Values: s.Values, P25: s.P25, Median: s.Median, P75: s.P75, Quantity: quantity}
}

// quadrant is everybody's place, the medians as the carat.
func quadrant(loc i18n.Locale, g workshop.Group, spot string) chart.Quadrant {
	q := chart.Quadrant{Head: chart.Head{ID: "group", Title: loc.Say(i18n.Text{ES: "Cuadrante de {n} participantes", EN: "Quadrant of {n} participants"}, "n", strconv.Itoa(g.N)), Caption: Verdict(loc, g)},
		Balance: 20, Business: chart.Place{Name: loc.Say(i18n.Text{ES: "Mediana del grupo", EN: "The group's median"}), Quantity: chart.Exactly(math.Round(g.Quantity.Median)), Quality: chart.Exactly(math.Round(g.Quality.Median))}}
	for i, r := range g.Results {
		if r.Quantity == nil || r.Quality == nil {
			continue
		}
		p := chart.Place{Name: loc.Say(i18n.Text{ES: "Participante {n}", EN: "Participant {n}"}, "n", strconv.Itoa(i+1)), Quantity: chart.Exactly(float64(*r.Quantity)), Quality: chart.Exactly(float64(*r.Quality))}
		if spot != "" && workshop.Code(r) == spot {
			p.Name = r.Name.Text(loc.Lang)
			q.Channels = append(q.Channels, p)
			continue
		}
		q.Crowd = append(q.Crowd, p)
	}
	return q
}

// Verdict is the group's quadrant in a sentence.
func Verdict(loc i18n.Locale, g workshop.Group) string {
	switch gap := g.Gap.Median; {
	case gap > 20:
		return loc.Say(i18n.Text{ES: "El grupo tiene más cantidad que calidad", EN: "The group has more quantity than quality"})
	case gap < -20:
		return loc.Say(i18n.Text{ES: "El grupo es mejor de lo que parece", EN: "The group is better than it looks"})
	}
	return loc.Say(i18n.Text{ES: "En el grupo, cantidad y calidad van a la par", EN: "In the group, quantity and quality keep pace"})
}

func signed(loc i18n.Locale, x float64) string {
	if x > 0 {
		return "+" + loc.Number(x, 0)
	}
	return loc.Number(x, 0)
}

// All are the figures of the page.
func All(v ui.View) []chart.Figure {
	room, _ := deskOf(v.Model).Open()
	round, _ := strconv.Atoi(v.View(roundView))
	if v.View(roundView) == "" {
		round = room.Preset.Round
	}
	return Figures(v.Locale, workshop.GroupOf(room, round, v.View(sectorView)), "")
}

// changed says how the group has moved between two rounds.
func changed(v ui.View, c workshop.Change) app.UI {
	title := ui.H("h3", v.Say("De una vuelta a otra", "From one round to the next"))
	if c.N < workshop.Few {
		return ui.H("div", title, ui.H("p", v.Say("Con menos de 5 que hayan estado en las dos, no se enseña el cambio.", "With fewer than 5 who were in both, the change is not shown.")))
	}
	line := func(es, en string, s workshop.Spread) any {
		if len(s.Values) == 0 {
			return nil
		}
		up := 0
		for _, x := range s.Values {
			if x > 0 {
				up++
			}
		}
		return ui.H("li", v.Say(es, en), ": ", ui.H("b", signed(v.Locale, s.Median)), " ",
			ui.H("span", ui.Class("muted"), v.Say("de mediana; suben {k} de {n}", "at the median; {k} of {n} rose", "k", strconv.Itoa(up), "n", strconv.Itoa(s.N))))
	}
	return ui.H("div", title, ui.H("ul", ui.Class("listed"),
		line("Cantidad", "Quantity", c.Quantity), line("Calidad", "Quality", c.Quality), line("Brecha", "Gap", c.Gap), line("Escenarios de 50 en que recuperan", "Scenarios of 50 with the money back", c.Back)))
}
