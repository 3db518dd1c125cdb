package trainer

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/channel"
	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

// roundOf is the round whose group is shown: the one chosen, else the latest
// that can be.
func roundOf(v ui.View, room workshop.Room) int {
	if round, err := strconv.Atoi(v.View(roundView)); err == nil {
		return round
	}
	return room.Shown()
}

// group is where everybody stands together.
func group(v ui.View, room workshop.Room) app.UI {
	round, sector := roundOf(v, room), v.View(sectorView)
	title := v.Say("El grupo", "The group")
	if room.Preset.Round > 0 {
		title = v.Say("El grupo en la vuelta {r}", "The group in round {r}", "r", strconv.Itoa(round+1))
	}
	parts := []any{ui.H("h2", ui.ID("h-group"), title)}
	all := workshop.GroupOf(room, round, "")
	if missing := workshop.Few - all.N; missing > 0 {
		return ui.H("section", append(parts, filters(v, room, round, ""), ui.H("p", v.Locale.Count(float64(missing), i18n.Forms{
			One:   i18n.Text{ES: "Con menos de 5 no se enseña nada del grupo: se sabría quién es quién. Falta {n}.", EN: "Under 5 nothing about the group is shown: people could tell who is who. {n} more to go."},
			Many:  i18n.Text{ES: "Con menos de 5 no se enseña nada del grupo: se sabría quién es quién. Faltan {n}.", EN: "Under 5 nothing about the group is shown: people could tell who is who. {n} more to go."},
			Other: i18n.Text{ES: "Con menos de 5 no se enseña nada del grupo: se sabría quién es quién. Faltan {n}.", EN: "Under 5 nothing about the group is shown: people could tell who is who. {n} more to go."},
		})))...)
	}
	if now := room.Preset.Round; round < now && v.View(roundView) == "" {
		parts = append(parts, ui.H("p", v.Locale.Count(float64(workshop.Few-room.In(now)), i18n.Forms{
			One:   i18n.Text{ES: "La vuelta {s} se enseña con 5 resultados: falta {n}. Hasta entonces, esta.", EN: "Round {s} is shown from 5 results on: {n} more to go. Until then, this one."},
			Many:  i18n.Text{ES: "La vuelta {s} se enseña con 5 resultados: faltan {n}. Hasta entonces, esta.", EN: "Round {s} is shown from 5 results on: {n} more to go. Until then, this one."},
			Other: i18n.Text{ES: "La vuelta {s} se enseña con 5 resultados: faltan {n}. Hasta entonces, esta.", EN: "Round {s} is shown from 5 results on: {n} more to go. Until then, this one."},
		}, "s", strconv.Itoa(now+1))))
	}
	parts = append(parts, filters(v, room, round, sector))
	g := all
	if sector != "" {
		if g = workshop.GroupOf(room, round, sector); g.N < workshop.Few {
			return ui.H("section", append(parts, ui.H("p", v.Say("En este grupo quedan menos de 5: no lo enseñamos aparte.", "Fewer than 5 are left in this group: not shown on its own.")))...)
		}
	}
	if both := g.Gap.N; both < workshop.Few {
		parts = append(parts, ui.H("p", v.Say("El cuadrante de cantidad y calidad sale cuando al menos 5 tienen los dos índices; ahora los tienen {k} de {n}. Debajo está lo que falta y a quién. Quien lo responda, también fuera del camino corto, da otro código, que sustituye al primero.",
			"The quadrant of quantity and quality comes when at least 5 have both indices; now {k} of {n} have. Below is what is missing and whose. Whoever answers it, off the short path too, gives another code, which replaces the first.", "k", strconv.Itoa(both), "n", strconv.Itoa(g.N))), lacking(v, room, round, sector))
	}
	for _, f := range workshop.Figures(v.Locale, g, "") {
		parts = append(parts, ui.H("div", ui.Class("groupfig"), ui.H("h3", f.Caption), some(workshop.Hint(v.Locale, f.ID)), some(workshop.Counted(v.Locale, f.ID, g)), ui.Figure(v, f)))
	}
	if round > 0 {
		parts = append(parts, changed(v, workshop.ChangeOf(room, round-1, round), round))
	}
	return ui.H("section", parts...)
}

// lacking names, for each part that the quadrant needs, those who lack it.
func lacking(v ui.View, room workshop.Room, round int, sector string) any {
	names := map[workshop.Lack][]string{}
	for _, e := range room.Entries {
		if e.Round != round || sector != "" && e.Sector != sector {
			continue
		}
		for _, l := range e.Lacks() {
			names[l] = append(names[l], Name(v.Locale.Lang, e))
		}
	}
	var list []any
	for _, l := range workshop.Lacks {
		if len(names[l]) > 0 {
			list = append(list, ui.H("li", ui.H("b", v.T(l.Text())), ". ", v.T(l.Answer()), " ", v.Say("Faltan datos de: {nombres}.", "Data missing from: {nombres}.", "nombres", v.Locale.List(names[l]))))
		}
	}
	return ui.If(len(list) > 0, ui.H("ul", ui.Class("bullets"), list))
}

// some says of how many a figure is, where it is not of all.
func some(text string) any {
	if text == "" {
		return nil
	}
	return ui.H("p", ui.Class("muted"), text)
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
			ui.H("span", ui.Class("select"), ui.H("select", ui.ID(view), ui.A("data-sync", "text"), ui.A("data-value", "="+now), ui.Does(session.Act{Do: choice, Key: view}), options)))
	}
	for i := 0; i <= last; i++ {
		rounds = append(rounds, option(strconv.Itoa(i), v.Say("Vuelta {n}", "Round {n}", "n", strconv.Itoa(i+1)), i == round))
	}
	if len(seen) > 1 && room.In(round) >= workshop.Few { // else there is nothing to choose from
		sectors = append(sectors, option(nothing, v.Say("Todos", "All"), sector == ""))
		for _, s := range channel.Sectors {
			if seen[s.ID] {
				sectors = append(sectors, option(s.ID, v.T(s.Name), s.ID == sector))
			}
		}
	}
	return ui.H("div", ui.Class("filters"),
		pick(roundView, v.Say("Vuelta", "Round"), strconv.Itoa(round), rounds),
		pick(sectorView, v.Say("Sector", "Sector"), something(sector), sectors))
}

// All are the figures of the page.
func All(v ui.View) []chart.Figure {
	room, _ := deskOf(v.Model).Open()
	round := roundOf(v, room)
	list := workshop.Figures(v.Locale, workshop.GroupOf(room, round, v.View(sectorView)), "")
	if f, ok := workshop.Moved(v.Locale, workshop.ChangeOf(room, round-1, round), round-1, round); ok {
		list = append(list, f)
	}
	return list
}

// changed says how the group has moved between two rounds.
func changed(v ui.View, c workshop.Change, round int) app.UI {
	title := ui.H("h3", v.Say("De una vuelta a otra", "From one round to the next"))
	if c.N < workshop.Few {
		return ui.H("div", ui.Class("groupfig"), title, ui.H("p", v.Say("Con menos de 5 que hayan estado en las dos, no se enseña el cambio.", "With fewer than 5 who were in both, the change is not shown.")))
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
		return ui.H("li", v.Say(es, en), ": ", ui.H("b", workshop.Went(v.Locale, s.Median)), " ",
			ui.H("span", ui.Class("muted"), v.Say("(suben {k} de {n})", "({k} of {n} rose)", "k", strconv.Itoa(up), "n", strconv.Itoa(s.N))))
	}
	var drawn []any
	if f, ok := workshop.Moved(v.Locale, c, round-1, round); ok {
		title, drawn = ui.H("h3", f.Caption), []any{ui.Figure(v, f)}
	}
	return ui.H("div", ui.Class("groupfig"), title, some(v.Say("Solo quienes estuvieron en las dos vueltas: {n}", "Only those who were in both rounds: {n}", "n", strconv.Itoa(c.N))), drawn, ui.H("ul", ui.Class("bullets"),
		line("Cantidad", "Quantity", c.Quantity), line("Calidad", "Quality", c.Quality), line("Brecha", "Gap", c.Gap), line("Escenarios de 50 en que recuperan", "Scenarios of 50 with the money back", c.Back)))
}
