package projector

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/chart"
	"quilate/app/i18n"
	"quilate/app/qr"
	"quilate/app/session"
	"quilate/app/ui"
	"quilate/app/workshop"
)

// Title is the document's title.
func Title(v ui.View) string {
	return v.Say("Proyectar el taller", "Project the workshop") + " – Quilate"
}

// Frame is what stands around the page: nothing while it fills the window.
func Frame(v ui.View, main app.UI) app.UI {
	if _, ok := roomOf(v.Model); ok {
		return ui.Alone(v, main)
	}
	return ui.Frame(v, nil, main)
}

// View is what the room sees, or the trainer beside it.
func View(v ui.View) app.UI {
	if whole := projection(v); whole != nil {
		return whole
	}
	return ui.H("main", ui.ID("main"), ui.Class("page plain"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Proyectar el taller", "Project the workshop")),
		ui.H("p", ui.Class("lead"), v.Say("Primero prepara un taller en este dispositivo, o abre uno guardado.", "First prepare a workshop on this device, or open a saved one.")),
		ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Workshop)), v.Say("Ir al taller", "Go to the workshop"))))
}

// step is one thing that the room sees: first the question, then the finding.
type step struct {
	ask    string
	told   string // "" while the question stands alone
	lines  []string
	figure *chart.Figure
}

// stepsOf are the steps of the workshop that is projected, the first one the
// way in.
func stepsOf(m session.Model) []step {
	room, ok := roomNow(m)
	if !ok {
		return nil
	}
	loc := m.Locale
	say := func(es, en string, slots ...string) string {
		return loc.Say(i18n.Text{ES: es, EN: en}, slots...)
	}
	steps := []step{{ask: room.Preset.Start.Name}}
	round := room.Shown()
	g := workshop.GroupOf(room, round, "")
	if g.N < workshop.Few {
		told := say("Con menos de 5 no se enseña nada: se sabría quién es quién", "Under 5 nothing is shown: people could tell who is who")
		var lines []string
		whole, _ := roomOf(m)
		if missing := workshop.Few - whole.In(whole.Shown()); missing > 0 {
			lines = []string{loc.Count(float64(missing), i18n.Forms{
				One: i18n.Text{ES: "Falta {n} resultado", EN: "{n} result to go"}, Many: i18n.Text{ES: "Faltan {n} resultados", EN: "{n} results to go"}, Other: i18n.Text{ES: "Faltan {n} resultados", EN: "{n} results to go"}})}
		} else {
			told = say("Ya somos suficientes: ahora se puede ver al grupo", "There are enough of us now: the group can be seen")
		}
		return append(steps, step{ask: say("¿Dónde está el grupo?", "Where does the group stand?"), told: told, lines: lines})
	}
	figures := workshop.Figures(loc, g, stateOf(m, room).Spot)
	asks := map[string][2]string{
		"group":         {"¿Dónde está el grupo?", "Where does the group stand?"},
		"group-zones":   {"¿Cuántos tienen más apariencia que fondo?", "How many have more show than substance?"},
		"group-indices": {"¿Va mejor el grupo en cantidad o en calidad?", "Is the group better at quantity or at quality?"},
		"group-pillars": {"¿Qué pilar está más flojo?", "Which pillar is weakest?"},
		"group-odds":    {"¿Quién recupera lo que pone?", "Who gets back what they put in?"},
		"group-levels":  {"¿Cuánto camino llevamos hecho?", "How far along are we?"},
	}
	for i := range figures {
		f := &figures[i]
		ask, lines := asks[f.ID], linesOf(loc, f.ID, g)
		for _, some := range []string{workshop.Hint(loc, f.ID), workshop.Counted(loc, f.ID, g)} {
			if some != "" {
				lines = append(lines, some)
			}
		}
		steps = append(steps, step{ask: say(ask[0], ask[1]), told: f.Caption, lines: lines, figure: f})
	}
	if round > 0 {
		c := workshop.ChangeOf(room, round-1, round)
		if f, ok := workshop.Moved(loc, c, round-1, round); ok {
			steps = append(steps, step{ask: say("¿Qué ha cambiado desde la vuelta anterior?", "What has changed since the round before?"), told: f.Caption, figure: &f,
				lines: changes(loc, c)})
		}
	}
	return steps
}

// changes are the medians of how everybody has moved; what fewer than five have
// twice is left out.
func changes(loc i18n.Locale, c workshop.Change) []string {
	var list []string
	for _, part := range []struct {
		what i18n.Text
		of   workshop.Spread
	}{{workshop.TheQuantity, c.Quantity}, {workshop.TheQuality, c.Quality}, {workshop.TheGap, c.Gap}} {
		if len(part.of.Values) > 0 {
			list = append(list, loc.Say(part.what)+": "+workshop.Went(loc, part.of.Median))
		}
	}
	return append(list, loc.Say(i18n.Text{ES: "Solo quienes estuvieron en las dos: {n}", EN: "Only those who were in both: {n}"}, "n", strconv.Itoa(c.N)))
}

// linesOf are the figures read beside a chart.
func linesOf(loc i18n.Locale, id string, g workshop.Group) []string {
	say := func(es, en string, slots ...string) string {
		return loc.Say(i18n.Text{ES: es, EN: en}, slots...)
	}
	n := func(x float64) string { return loc.Number(math.Round(x), 0) }
	switch id {
	case "group":
		return []string{
			say("Mediana del grupo: cantidad {a}, calidad {b}", "The group's median: quantity {a}, quality {b}", "a", n(g.Quantity.Median), "b", n(g.Quality.Median)),
			workshop.Ahead(loc, g),
			say("En la banda de equilibrio: {k} de {n}", "In the band of balance: {k} of {n}", "k", strconv.Itoa(g.Balanced()), "n", strconv.Itoa(g.Gap.N))}
	case "group-indices":
		return []string{
			say("Cantidad: la mitad, entre {a} y {b}", "Quantity: half, between {a} and {b}", "a", n(g.Quantity.P25), "b", n(g.Quantity.P75)),
			say("Calidad: la mitad, entre {a} y {b}", "Quality: half, between {a} and {b}", "a", n(g.Quality.P25), "b", n(g.Quality.P75))}
	}
	return nil
}

// projection fills the window; nil when there is nothing to project.
func projection(v ui.View) app.UI {
	room, ok := roomOf(v.Model)
	if !ok {
		return nil
	}
	s, steps := stateOf(v.Model, room), stepsOf(v.Model)
	s.Step = min(max(s.Step, 0), len(steps)-1)
	if v.Route.View == session.PresenterView {
		return trainers(v, room, s, steps)
	}
	class := "show projector"
	if s.Dark {
		class += " dark"
	}
	return ui.H("main", ui.ID("main"), ui.Class(class),
		ui.H("h1", ui.ID("title"), ui.Class("vh"), ui.A("tabindex", "-1"), room.Preset.Start.Name),
		ui.H("div", ui.Class("pages"), ui.A("data-swipe", "true"), ui.H("div", ui.Class("sheet now"), ui.H("div", ui.Class("stage"), stage(v, room, s, steps)))),
		blocked(v), bar(v, room, s, steps), black(v, s),
		ui.H("p", ui.Class("vh"), ui.A("role", "status"), ui.A("aria-live", "polite"), said(s, steps[s.Step])))
}

// blocked says that no second window was opened, and what to do.
func blocked(v ui.View) app.UI {
	if !v.Show.Blocked {
		return ui.H("div")
	}
	return ui.H("p", ui.Class("notice"), ui.A("role", "alert"),
		v.Say("El navegador no ha abierto la segunda ventana. Permite las ventanas emergentes, o ábrela tú: ", "The browser opened no second window. Allow pop-ups, or open it yourself: "),
		ui.H("a", ui.Href(v.Address(session.Route{Lang: v.Route.Lang, Page: session.Projector, View: session.PresenterView})), ui.A("target", "_blank"), v.Say("vista de quien imparte el taller, en otra pestaña", "the trainer's view, in another tab")))
}

func said(s state, now step) string {
	if s.Told && now.told != "" {
		return now.told
	}
	return now.ask
}

// stage is what the room sees.
func stage(v ui.View, room workshop.Room, s state, steps []step) app.UI {
	now := steps[s.Step]
	foot := ui.H("div", ui.Class("dfoot"), ui.H("span", ui.Class("brand"), ui.Raw(ui.Mark), "Quilate"), clock(v, s),
		ui.H("span", ui.Class("no"), gathered(v, s, room), " · ", v.Say("paso {n} de {m}", "step {n} of {m}", "n", strconv.Itoa(s.Step+1), "m", strconv.Itoa(len(steps)))))
	if s.Step == 0 {
		return ui.H("section", ui.Class("leaf tall square way"), ui.H("div", ui.Class("face"),
			ui.H("figure", ui.Class("pic"), ui.H("div", ui.Class("draw"), code(v, room))),
			ui.H("div", ui.Class("read"),
				ui.H("div", ui.Class("said mid"), ui.H("h2", now.ask)),
				ui.H("ol", ui.Class("numbered"),
					ui.H("li", v.Say("Apunta la cámara al código.", "Point your camera at the code.")),
					ui.H("li", v.Say("Responde lo que sepas: vale «No\u00a0lo\u00a0sé».", "Answer what you know: “I don't know” is fine.")),
					ui.H("li", v.Say("Enseña tu código al acabar.", "Show your code at the end."))),
				ui.H("p", ui.Class("muted"), v.Say("Sin nombres. Tus cifras no salen de tu teléfono.", "No names. Your figures stay on your phone.")),
				byLetters(v, room))), foot)
	}
	var pic any
	if now.figure != nil && s.Told {
		svg, _ := now.figure.At(stageWidth(now.figure.ID), "drawn")
		pic = ui.H("figure", ui.Class("pic"), ui.H("div", ui.Class("draw"), ui.Raw(svg), ui.Raw(now.figure.Narrow))) // the narrow one on an upright phone
	}
	var lines []any
	if s.Told {
		for _, l := range now.lines {
			lines = append(lines, ui.H("li", l))
		}
	}
	var spotted any
	if e, ok := spotlight(s.shown(room), s.Spot); ok && s.Told && now.figure != nil && now.figure.ID == "group" {
		spotted = ui.H("p", ui.H("b", e.Name.Text(v.Locale.Lang)), ": ", index(v, e.Result))
	}
	kind := "leaf tall"
	switch {
	case pic == nil: // the question alone: the chart would give the answer away
		kind = "leaf worded"
	case now.figure.ID == "group":
		kind = "leaf tall square"
	}
	return ui.H("section", ui.Class(kind), ui.H("div", ui.Class("face"), pic,
		ui.H("div", ui.Class("read"), ui.H("div", ui.Class("said big"), ofRound(v, s, room, now), ui.H("h2", said(s, now))), ui.If(len(lines) > 0, ui.H("ul", ui.Class("told"), lines)), spotted)), foot)
}

// byLetters is the way in for who has no camera; where no phone reaches the
// address, what to do about it instead.
func byLetters(v ui.View, room workshop.Room) any {
	if warned := ui.OnlyHere(v, "note warn"); warned != nil {
		return warned
	}
	return ui.H("p", ui.Class("plainly"), v.Say("¿Sin cámara? Entra en ", "No camera? Go to "), ui.H("b", v.Site+session.Route{Lang: room.Preset.Lang, Page: session.Join}.Path()[1:]), v.Say(" y pega el enlace que te pasen.", " and paste the link you are given."))
}

// stageWidth is how wide a figure is drawn before it is made as large as the
// stage allows: the narrower, the larger its letters.
func stageWidth(id string) float64 {
	if id == "group" {
		return 250
	}
	return 378
}

func index(v ui.View, r workshop.Result) string {
	if r.Quantity == nil || r.Quality == nil {
		return v.Say("sin índice todavía", "no index yet")
	}
	return v.Say("cantidad {a}, calidad {b}", "quantity {a}, quality {b}", "a", strconv.Itoa(*r.Quantity), "b", strconv.Itoa(*r.Quality))
}

func spotlight(room workshop.Room, code string) (workshop.Entry, bool) {
	for _, e := range room.Entries {
		if code != "" && workshop.Code(e.Result) == code {
			return e, true
		}
	}
	return workshop.Entry{}, false
}

// gathered is how many have handed over in the round that the room is in; while
// the picture lacks some of them, how many of them it has.
func gathered(v ui.View, s state, room workshop.Room) string {
	now, round := s.shown(room), room.Preset.Round
	all := room.In(round)
	text := v.Locale.Count(float64(all), i18n.Forms{
		One: i18n.Text{ES: "{n} resultado", EN: "{n} result"}, Many: i18n.Text{ES: "{n} resultados", EN: "{n} results"}, Other: i18n.Text{ES: "{n} resultados", EN: "{n} results"}})
	if in := now.In(round); in < all && in >= workshop.Few {
		text = v.Say("se ven {k} de {n} resultados", "{k} of {n} results shown", "k", strconv.Itoa(in), "n", strconv.Itoa(all))
	}
	if round > 0 {
		text = v.Say("vuelta {r}: ", "round {r}: ", "r", strconv.Itoa(round+1)) + text
	}
	return text
}

// ofRound says of which round a picture is, where there has been more than one;
// with the question alone there is room for what the newer one waits for.
func ofRound(v ui.View, s state, room workshop.Room, now step) any {
	round, shown := room.Preset.Round, s.shown(room).Shown()
	if round == 0 || s.blank(room) {
		return nil
	}
	text := v.Say("Vuelta {r}", "Round {r}", "r", strconv.Itoa(shown+1))
	switch {
	case now.figure != nil && now.figure.ID == "group-change":
		text = v.Say("Vueltas {a} y {r}", "Rounds {a} and {r}", "a", strconv.Itoa(shown), "r", strconv.Itoa(shown+1))
	case shown < round && !s.Told:
		text = v.Say("Vuelta {r} (la {s} se enseña con 5 resultados)", "Round {r} (round {s} is shown from 5 results on)", "r", strconv.Itoa(shown+1), "s", strconv.Itoa(round+1))
	}
	return ui.H("p", ui.Class("kicker"), text)
}

func clock(v ui.View, s state) any {
	if s.Minutes == 0 {
		return nil
	}
	left := s.left(v.Now)
	sign := ""
	if left < 0 {
		sign, left = "−", -left
	}
	sec := strconv.Itoa(int(left / 1000 % 60))
	if len(sec) < 2 {
		sec = "0" + sec
	}
	return ui.H("span", ui.Class("countdown"), sign+strconv.Itoa(int(left/60_000))+":"+sec)
}

func code(v ui.View, room workshop.Room) any {
	text, err := room.Preset.Text()
	if err != nil {
		return nil
	}
	c, ok := qr.Encode(v.Site+session.Route{Lang: room.Preset.Lang, Page: session.Join}.Path()[1:]+session.PresetMark+text, qr.Medium)
	if !ok {
		return nil
	}
	return ui.Raw(c.SVG(v.Say("Código QR del taller", "QR code of the workshop"), v.Say("Lleva a la página para participar.", "It leads to the page to take part.")))
}

func press(do session.Do, value, keys string, parts ...any) app.UI {
	return ui.H("button", ui.Class("linkish"), ui.A("type", "button"), ui.Do(do, value), ui.A("data-keys", keys), parts)
}

// bar turns the pages.
func bar(v ui.View, room workshop.Room, s state, steps []step) app.UI {
	var full any
	if v.Screens {
		full = ui.H("button", ui.Class("linkish roomy"), ui.A("type", "button"), ui.Do(session.FullScreen, ""), ui.A("data-keys", "f F"), v.Say("Pantalla completa", "Full screen"))
	}
	var beside, fresh any
	if v.Route.View != session.PresenterView { // there both stand beside the picture, or are not needed
		fresh = update(v, s, room)
		beside = ui.H("button", ui.Class("linkish roomy"), ui.A("type", "button"), ui.Do(window, ""), ui.A("data-keys", "p P"), v.Say("Vista de quien imparte", "Trainer's view"))
	}
	turner := func(id string, do session.Do, keys, sign, name string, end bool) app.UI {
		return ui.H("button", ui.ID(id), ui.Class("turner"), ui.A("type", "button"), ui.Do(do, ""), ui.A("data-keys", keys), ui.If(end, ui.A("aria-disabled", "true")),
			ui.H("span", ui.A("aria-hidden", "true"), sign), ui.Hidden(name))
	}
	far := func(key string, step int, name string) app.UI {
		return ui.H("button", ui.Class("vh"), ui.A("type", "button"), ui.A("tabindex", "-1"), ui.Do(turn, strconv.Itoa(step)), ui.A("data-keys", key), name)
	}
	end := s.Step == len(steps)-1 && (s.Told || s.Step == 0)
	return ui.H("nav", ui.Class("bar"), ui.A("aria-label", v.Say("Pasos", "Steps")),
		ui.H("a", ui.Class("linkish"), ui.Href(v.To(session.Workshop)), ui.If(v.Route.View != session.PresenterView, ui.A("data-keys", "Escape")), v.Say("Salir", "Leave")),
		ui.H("span", ui.Class("turn"),
			turner("before", back, "ArrowLeft ArrowUp PageUp Backspace", "←", v.Say("Anterior", "Previous"), s.Step == 0),
			ui.H("span", ui.Class("where"), v.Say("{n} de {m}", "{n} of {m}", "n", strconv.Itoa(s.Step+1), "m", strconv.Itoa(len(steps)))),
			turner("next", reveal, "ArrowRight ArrowDown PageDown Space Enter", "→", v.Say("Revelar o seguir", "Reveal or go on"), end)),
		ui.H("span", ui.Class("more"),
			ui.H("span", fresh), // a place of its own: the focus of a button that goes must not pass to the next
			beside, full, far("Home", 0, v.Say("Al principio", "To the start")), far("End", len(steps)-1, v.Say("Al último paso", "To the last step"))))
}

func black(v ui.View, s state) app.UI {
	class := "blackout"
	if !s.Dark {
		class = "vh"
	}
	return ui.H("button", ui.Class(class), ui.ID("black"), ui.A("type", "button"), ui.Do(dark, ""), ui.A("data-keys", "b B ."), v.Say("Pantalla en negro", "Black screen"))
}

// trainers is what the trainer sees: the same stage, what comes next, the
// timer, and who asked to be seen.
func trainers(v ui.View, room workshop.Room, s state, steps []step) app.UI {
	nextUp := v.Say("Nada: es el último paso.", "Nothing: this is the last step.")
	if now := steps[s.Step]; !s.Told && s.Step > 0 && now.told != "" {
		nextUp = now.told
	} else if s.Step+1 < len(steps) {
		nextUp = steps[s.Step+1].ask
	}
	run := press(timer, "start", "t T", v.Say("Empezar", "Start"))
	if s.Since > 0 {
		run = press(timer, "pause", "t T", v.Say("Parar", "Pause"))
	}
	var list []any
	for i, st := range steps {
		name := st.ask
		if i == s.Step {
			list = append(list, ui.H("li", ui.H("b", ui.A("aria-current", "step"), name)))
			continue
		}
		list = append(list, ui.H("li", ui.Linkish(session.Act{Do: turn, Value: strconv.Itoa(i)}, name)))
	}
	people := []any{ui.H("option", ui.A("value", nobody), ui.If(s.Spot == "", ui.A("selected", "true")), v.Say("Nadie", "Nobody"))}
	shown := s.shown(room)
	listed := slices.DeleteFunc(slices.Clone(shown.Entries), func(e workshop.Entry) bool { return e.Round != shown.Shown() })
	slices.SortStableFunc(listed, func(a, b workshop.Entry) int {
		return strings.Compare(a.Name.Text(v.Locale.Lang), b.Name.Text(v.Locale.Lang))
	})
	for _, e := range listed {
		c := workshop.Code(e.Result)
		people = append(people, ui.H("option", ui.A("value", c), ui.If(c == s.Spot, ui.A("selected", "true")), e.Name.Text(v.Locale.Lang)))
	}
	spotted := s.Spot
	if spotted == "" {
		spotted = nobody
	}
	var choose any // a point of the quadrant
	if slices.ContainsFunc(steps, func(one step) bool { return one.figure != nil && one.figure.ID == "group" }) {
		choose = ui.H("p", ui.H("label", ui.Class("label"), ui.A("for", "pj-spot"), v.Say("Destacar un punto del cuadrante, solo si lo pide", "Spotlight a point of the quadrant, only if asked")),
			ui.H("span", ui.Class("select"), ui.H("select", ui.ID("pj-spot"), ui.A("data-sync", "text"), ui.A("data-value", "="+spotted), ui.Do(spot, ""), people)))
	}
	if both := workshop.GroupOf(room, room.Shown(), "").Gap.N; choose == nil && !s.blank(room) && both < workshop.Few {
		choose = ui.H("p", ui.Class("small"), v.Say("El cuadrante sale cuando 5 tienen cantidad y calidad; van {k}. La página del taller dice a quién le faltan datos.", "The quadrant comes when 5 have quantity and quality; {k} have. The workshop's page says whose data are missing.", "k", strconv.Itoa(both)))
	}
	lengths := []any{}
	for _, n := range []int{0, 5, 10, 15, 20, 30, 45} {
		label := v.Say("Sin reloj", "No timer")
		if n > 0 {
			label = v.Say("{n} min", "{n} min", "n", strconv.Itoa(n))
		}
		lengths = append(lengths, ui.H("option", ui.A("value", strconv.Itoa(n)), ui.If(n == s.Minutes, ui.A("selected", "true")), label))
	}
	blackness := v.Say("Poner la pantalla en negro", "Turn the screen black")
	if s.Dark {
		blackness = v.Say("Volver a mostrar", "Show again")
	}
	return ui.H("main", ui.ID("main"), ui.Class("speaker projector"),
		ui.H("h1", ui.ID("title"), ui.Class("vh"), ui.A("tabindex", "-1"), v.Say("Vista de quien imparte el taller", "The trainer's view")),
		ui.H("div", ui.Class("desk"),
			ui.H("section", ui.Class("here"), ui.H("h2", ui.Class("vh"), v.Say("Lo que ve la sala", "What the room sees")), ui.H("div", ui.Class("stage"), stage(v, room, s, steps))),
			ui.H("section", ui.Class("ahead"), ui.H("h2", v.Say("Al pulsar →", "When you press →")), ui.H("p", ui.Class("lead"), nextUp),
				ready(v, s, room),
				ui.H("p", ui.Class("small"), ui.A("role", "status"), ui.If(s.Dark, ui.H("b", v.Say("Pantalla en negro. ", "Black screen. "))), press(dark, "", "b B .", blackness)),
				ui.H("div", ui.Class("dials"),
					ui.H("p", ui.H("label", ui.Class("label"), ui.A("for", "pj-minutes"), v.Say("Reloj", "Timer")),
						ui.H("span", ui.Class("select"), ui.H("select", ui.ID("pj-minutes"), ui.A("data-sync", "text"), ui.A("data-value", "="+strconv.Itoa(s.Minutes)), ui.Do(minutes, ""), lengths))),
					ui.If(s.Minutes > 0, ui.H("p", ui.Class("timer"), ui.H("b", clock(v, s)), run, press(timer, "reset", "r R", v.Say("A cero", "Reset")))),
					choose)),
			ui.H("section", ui.Class("saying"),
				ui.H("h2", v.Say("Pasos", "Steps")), ui.H("ol", ui.Class("numbered"), list))),
		bar(v, room, s, steps))
}
