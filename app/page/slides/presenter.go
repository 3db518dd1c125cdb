package slides

import (
	"strconv"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/session"
	"quilate/app/ui"
)

// presenter is what whoever speaks sees: this slide, the next one, what to say,
// and the time.
func presenter(v ui.View, d *deck, list []*slide, i int) app.UI {
	var after any = ui.H("p", ui.Class("muted"), v.Say("Es la última.", "This is the last one."))
	if i+1 < len(list) {
		after = ui.H("div", ui.Class("stage"), ui.A("aria-hidden", "true"), ui.A("inert", "true"), stage(v, d, list[i+1], i+2, len(list), "after-"))
	}
	class := "stage"
	if v.Show.Black {
		class += " dark"
	}
	return ui.H("main", ui.ID("main"), ui.Class("show speaker"),
		ui.H("h1", ui.ID("title"), ui.Class("vh"), ui.A("tabindex", "-1"), v.Say("Vista del presentador", "Presenter view")),
		ui.H("div", ui.Class("desk"),
			ui.H("div", ui.Class("here"), ui.H("div", ui.Class(class), stage(v, d, list[i], i+1, len(list), ""))),
			ui.H("section", ui.Class("ahead"), ui.H("h2", v.Say("Después", "Next")), after),
			ui.H("section", ui.Class("saying"), ui.A("tabindex", "0"), ui.A("aria-label", v.Say("Qué decir", "What to say")), spoken(v, list[i]))),
		linked(v),
		ui.H("nav", ui.Class("bar"), ui.A("aria-label", v.Say("Diapositivas y tiempo", "Slides and time")),
			timer(v),
			ui.H("span", ui.Class("turn"), before(v, list, i), place(v, list, i), next(v, list, i)),
			ui.H("span", ui.Class("more"),
				ui.H("button", ui.Class("linkish"), ui.A("type", "button"), pressed(v.Show.Black), ui.Do(session.Black, ""), keys("b B ."), v.Say("Negro", "Black")),
				ui.H("button", ui.Class("vh"), ui.A("type", "button"), ui.A("tabindex", "-1"), to(list, 0), keys("Home"), v.Say("La primera", "The first")),
				ui.H("button", ui.Class("vh"), ui.A("type", "button"), ui.A("tabindex", "-1"), to(list, len(list)-1), keys("End"), v.Say("La última", "The last")),
				ui.H("span", ui.Class("clock"), ui.Hidden(v.Say("Hora: ", "Time: ")), clock(v)))),
		turned(v, list, i))
}

// linked says whether the other window follows.
func linked(v ui.View) app.UI {
	switch {
	case v.Show.Deaf:
		return ui.H("p", ui.Class("notice"), ui.A("role", "status"), v.Say("Este navegador no enlaza ventanas: pasa las diapositivas también en la otra.", "This browser does not link windows: turn the slides in the other one too."))
	case !v.Show.Linked:
		return ui.H("p", ui.Class("notice"), ui.A("role", "status"), v.Say("La ventana de las diapositivas no contesta. Ábrela con «Presentar»: irán a la par.", "The window with the slides does not answer. Open it with “Present”: they will go in step."))
	}
	return ui.H("div")
}

// timer is how long it has taken so far.
func timer(v ui.View) app.UI {
	elapsed := time.Duration(v.Show.Elapsed(v.Now)) * time.Millisecond
	act, word := "start", v.Say("Seguir", "Go on")
	if v.Show.Since > 0 {
		act, word = "pause", v.Say("Pausa", "Pause")
	}
	return ui.H("span", ui.Class("timer"), ui.H("b", ui.A("role", "timer"), ui.A("aria-label", v.Say("Tiempo que llevas", "Time so far")), minutes(elapsed)),
		ui.Linkish(session.Act{Do: session.Timer, Value: act}, word),
		ui.Linkish(session.Act{Do: session.Timer, Value: "reset"}, v.Say("A cero", "Reset")))
}

// minutes writes a time as 12:05, from an hour on as 1:02:05.
func minutes(d time.Duration) string {
	s := int(d / time.Second)
	if s >= 3600 {
		return strconv.Itoa(s/3600) + ":" + twoDigits(s/60%60) + ":" + twoDigits(s%60)
	}
	return strconv.Itoa(s/60) + ":" + twoDigits(s%60)
}

// clock is the time of day where the reader is.
func clock(v ui.View) string {
	t := time.UnixMilli(v.Now).Local()
	return strconv.Itoa(t.Hour()) + ":" + twoDigits(t.Minute())
}

func twoDigits(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
