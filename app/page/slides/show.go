package slides

import (
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/session"
	"quilate/app/ui"
)

// keys are what a button answers to besides being pressed.
func keys(names string) ui.Attr { return ui.A("data-keys", names) }

// to shows a slide of the list.
func to(list []*slide, i int) []ui.Attr {
	return ui.Does(session.Act{Do: session.ShowSlide, Value: list[i].id})
}

// by turns to the slide after (+1) or before (-1). It names them all, so that
// two presses in a row, before the first is drawn, turn two.
func by(list []*slide, step string) []ui.Attr {
	ids := make([]string, len(list))
	for i, s := range list {
		ids[i] = s.id
	}
	return ui.Does(session.Act{Do: session.TurnSlide, Key: strings.Join(ids, " "), Value: step})
}

// show is a slide that fills the window, with what turns the pages below it.
func show(v ui.View, d *deck, list []*slide, i int) app.UI {
	var pages []any
	for n, s := range list {
		class := "sheet"
		if n == i {
			class = "sheet now"
		}
		pages = append(pages, ui.H("li", ui.Class(class), ui.H("div", ui.Class("stage"), stage(v, d, s, n+1, len(list), ""))))
	}
	class := "show"
	if v.Show.Notes {
		class += " noted"
	}
	if v.Show.Black {
		class += " dark"
	}
	var said any = ui.H("div", ui.Class("saying"))
	if v.Show.Notes {
		said = ui.H("aside", ui.Class("saying"), ui.A("aria-label", v.Say("Qué decir", "What to say")), spoken(v, list[i]))
	}
	return ui.H("main", ui.ID("main"), ui.Class(class),
		ui.H("h1", ui.ID("title"), ui.Class("vh"), ui.A("tabindex", "-1"), d.title),
		ui.H("ol", ui.Class("pages"), ui.A("data-swipe", "true"), pages),
		said, blocked(v, list[i].id), bar(v, list, i), black(v), turned(v, list, i))
}

// bar turns the pages.
func bar(v ui.View, list []*slide, i int) app.UI {
	var full any
	if v.Screens {
		full = ui.H("button", ui.Class("linkish roomy"), ui.A("type", "button"), ui.Do(session.FullScreen, ""), keys("f F"), v.Say("Pantalla completa", "Full screen"))
	}
	return ui.H("nav", ui.Class("bar"), ui.A("aria-label", v.Say("Diapositivas", "Slides")),
		ui.H("a", ui.Class("linkish"), ui.Href(v.To(session.Present)), keys("Escape"), v.Say("Salir", "Leave")),
		ui.H("span", ui.Class("turn"), before(v, list, i), place(v, list, i), next(v, list, i)),
		ui.H("span", ui.Class("more"),
			ui.H("button", ui.Class("linkish"), ui.A("type", "button"), pressed(v.Show.Notes), ui.Do(session.Notes, ""), keys("n N"), v.Say("Notas", "Notes")),
			ui.H("button", ui.Class("linkish roomy"), ui.A("type", "button"), ui.Do(session.Presenter, list[i].id), keys("p P"), v.Say("Vista del presentador", "Presenter view")),
			full,
			ui.H("button", ui.Class("vh"), ui.A("type", "button"), ui.A("tabindex", "-1"), to(list, 0), keys("Home"), v.Say("La primera", "The first")),
			ui.H("button", ui.Class("vh"), ui.A("type", "button"), ui.A("tabindex", "-1"), to(list, len(list)-1), keys("End"), v.Say("La última", "The last"))))
}

func before(v ui.View, list []*slide, i int) app.UI {
	return ui.H("button", ui.ID("before"), ui.Class("turner"), ui.A("type", "button"), by(list, "-1"), keys("ArrowLeft ArrowUp PageUp Backspace"), ui.If(i == 0, ui.A("aria-disabled", "true")),
		ui.H("span", ui.A("aria-hidden", "true"), "←"), ui.Hidden(v.Say("Anterior", "Previous")))
}

func next(v ui.View, list []*slide, i int) app.UI {
	return ui.H("button", ui.ID("next"), ui.Class("turner"), ui.A("type", "button"), by(list, "+1"), keys("ArrowRight ArrowDown PageDown Space Enter"), ui.If(i == len(list)-1, ui.A("aria-disabled", "true")),
		ui.H("span", ui.A("aria-hidden", "true"), "→"), ui.Hidden(v.Say("Siguiente", "Next")))
}

func place(v ui.View, list []*slide, i int) app.UI {
	return ui.H("span", ui.Class("where"), v.Say("{n} de {m}", "{n} of {m}", "n", strconv.Itoa(i+1), "m", strconv.Itoa(len(list))))
}

func pressed(on bool) ui.Attr {
	if on {
		return ui.A("aria-pressed", "true")
	}
	return ui.A("aria-pressed", "false")
}

// black covers the slide: everybody looks at whoever speaks.
func black(v ui.View) app.UI {
	class := "blackout"
	if !v.Show.Black {
		class = "vh"
	}
	return ui.H("button", ui.Class(class), ui.ID("black"), ui.A("type", "button"), ui.Do(session.Black, ""), keys("b B ."), pressed(v.Show.Black), v.Say("Pantalla en negro", "Black screen"))
}

// turned tells a change of slide to who cannot see it, once.
func turned(v ui.View, list []*slide, i int) app.UI {
	return ui.H("p", ui.Class("vh"), ui.A("role", "status"), ui.A("aria-live", "polite"),
		v.Say("{n} de {m}: {title}", "{n} of {m}: {title}", "n", strconv.Itoa(i+1), "m", strconv.Itoa(len(list)), "title", list[i].title))
}

// blocked says that no second window was opened, and what to do.
func blocked(v ui.View, id string) app.UI {
	if !v.Show.Blocked {
		return ui.H("div")
	}
	r := session.Route{Lang: v.Route.Lang, Page: session.Present, Step: id, View: session.PresenterView}
	return ui.H("p", ui.Class("notice"), ui.A("role", "alert"),
		v.Say("El navegador no ha abierto la segunda ventana. Permite las ventanas emergentes, o ábrela tú: ", "The browser opened no second window. Allow pop-ups, or open it yourself: "),
		ui.H("a", ui.Href(v.Address(r)), ui.A("target", "_blank"), v.Say("vista del presentador en otra pestaña", "presenter view in another tab")))
}
