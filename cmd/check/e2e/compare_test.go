package e2e

import (
	"strings"
	"testing"
)

// to moves the focus by Tab alone to the element of a selector.
func (tab *Tab) to(selector string) *Tab {
	tab.t.Helper()
	tab.Wait(`document.querySelector(` + quoted(selector) + `) !== null`)
	for range 400 {
		if EvalTo[bool](tab, `document.activeElement.matches(`+quoted(selector)+`)`) {
			if !EvalTo[bool](tab, `(r => r.width > 0 && r.bottom > 0 && r.top < innerHeight)(document.activeElement.getBoundingClientRect())`) {
				tab.t.Errorf("%s has the focus and cannot be seen", selector)
			}
			return tab
		}
		tab.Press("Tab")
	}
	tab.t.Fatalf("no Tab leads to %s", selector)
	return tab
}

func quoted(s string) string { return `"` + strings.ReplaceAll(s, `"`, `\"`) + `"` }

// again replaces the text of the field that has the focus.
func (tab *Tab) again(text string) *Tab {
	tab.t.Helper()
	return tab.Press("Control+a").Press("Delete").Type(text)
}

// TestOptionsAreComparedWithTheKeyboardAlone makes, names, changes, undoes,
// deletes and mixes options on a phone's width without a pointer.
func TestOptionsAreComparedWithTheKeyboardAlone(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/evaluaciones/", Lang("es-ES"), Size(375, 800)).WaitReady()
	tab.to(`button[data-do=sample][data-arg=valencia-ropa-infantil]`).Press("Enter").WaitURL("/es/resultado/")
	tab.to(`a[href="/es/comparar/"]`).Press("Enter").WaitURL("/es/comparar/")
	tab.Wait(`document.querySelectorAll(".cards>li").length === 4`)
	total := func() string { tab.t.Helper(); return tab.Text(".budget .sum b") }
	cards := func(n int) {
		tab.t.Helper()
		tab.Wait(`document.querySelectorAll(".cards>li").length === ` + string(rune('0'+n)))
	}

	// delete, take it back, delete again
	tab.to(`.cards button[data-do=plan-delete][data-key=lean]`).Press("Enter")
	cards(3)
	tab.Wait(`document.activeElement.id === "notice"`)
	tab.See("«A la medida» se ha borrado")
	tab.to(`#notice button[data-do=undo]`).Press("Enter")
	cards(4)
	tab.NotSee("se ha borrado")
	tab.to(`.cards button[data-do=plan-delete][data-key=lean]`).Press("Enter")
	cards(3)

	// make one's own and name it
	tab.to(`button[data-do=plan-new][data-arg=present]`).Press("Enter")
	cards(4)
	tab.Wait(`document.activeElement.id === "plan-name"`)
	tab.again("Más vecinos").See("Cambia «Más vecinos»")
	if differs := tab.Count("#table-differ td.diff, #table-brings td.diff"); differs == 0 {
		t.Error("nothing is marked as different between the options")
	}
	before := total()

	// type an amount: the rest gives it, the total stays
	tab.to(`#plan-from`).Type("Sorteos").Wait(`document.getElementById("plan-from").value === "contest@instagram.contest"`)
	tab.to(`[id="line-own-1/own-hours"]`).again("20").Wait(`document.getElementById("line-own-1/contest@instagram.contest").value === "102,78"`) // 130 − 2 × 13,61
	if now := total(); now != before {
		t.Errorf("the total was %q and is %q", before, now)
	}
	// the line that differs is marked by sign and by words, not by colour alone
	tab.Wait(`/▲ 27\s€ más que hoy/.test(document.querySelector("#table-differ tbody tr td.diff[data-of='Más vecinos']").textContent)`)

	// what cannot be is said beside it, and nothing is lost
	tab.again("99").Wait(`document.getElementById("line-own-1/own-hours").hasAttribute("aria-invalid")`)
	if got := tab.Problem("line-own-1/own-hours"); !strings.Contains(got, "No hay tanto de donde sacarlo") {
		t.Errorf("99 hours: %q is said", got)
	}
	if got := tab.Value("line-own-1/own-hours"); got != "99" {
		t.Errorf("what was typed became %q", got)
	}
	tab.again("21").Wait(`!document.getElementById("line-own-1/own-hours").hasAttribute("aria-invalid")`)

	// a press on + and one step back
	tab.to(`[id="line-own-1/tools+"]`).Press("Enter").Wait(`document.getElementById("line-own-1/tools").value === "32"`)
	if now := total(); now != before {
		t.Errorf("after a press the total is %q, was %q", now, before)
	}
	tab.to(`.budget button[data-do=undo]`).Press("Enter").Wait(`document.getElementById("line-own-1/tools").value === "12"`)

	// delete it, move the mix with the arrows and keep it
	tab.to(`#sec-edit button[data-do=plan-delete]`).Press("Enter")
	cards(3)
	tab.to(`#mix`).Press("Home").Wait(`document.getElementById("mix").getAttribute("aria-valuetext") === "Cantidad 100, Calidad 0"`)
	for range 3 { // in steps of ten, those of the curve
		tab.Press("ArrowRight")
	}
	tab.Wait(`document.getElementById("mix").getAttribute("aria-valuetext") === "Cantidad 70, Calidad 30"`)
	tab.to(`button[data-do=plan-mix]`).Press("Enter")
	cards(4)
	tab.See("Mezcla 70-30")

	// everything is there after a reload
	tab.Wait(`Object.values(localStorage).some(v => v.includes("Mezcla 70-30"))`)
	const amounts = `[...document.querySelectorAll(".budget .moves input")].map(i => i.id + "=" + i.value).join("\n")`
	lines := EvalTo[string](tab, amounts)
	tab.Reload().WaitReady()
	cards(4)
	tab.See("Cambia «Mezcla 70-30»")
	if again := EvalTo[string](tab, amounts); again != lines {
		t.Errorf("after a reload the lines are\n%s\nwere\n%s", again, lines)
	}
	if list := tab.Axe(); len(list) > 0 {
		t.Errorf("violations: %v", list)
	}
	if list := tab.Overflow(); len(list) > 0 {
		t.Errorf("sticks out: %v", list)
	}
	if list := tab.FigureFaults(); len(list) > 0 {
		t.Errorf("figures: %v", list)
	}
}

// TestAnAnswerMayBeARange opens a range under a figure, corrects it and finds
// it again.
func TestAnAnswerMayBeARange(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/market.size/", Lang("es-ES"), Mobile).WaitReady()
	tab.Fill("market.area", "45000").Click("No estoy seguro: decir entre cuánto y cuánto")
	tab.Wait(`document.activeElement.id === "market.area~low" && document.getElementById("market.area~low").value === "27.000"`) // × 0,6
	tab.Fill("market.area~low", "30.0.00")
	if got := tab.Problem("market.area~low"); !strings.Contains(got, "con un solo separador") {
		t.Errorf("30.0.00: %q is said", got)
	}
	tab.Fill("market.fit", "8").Click("Continuar").Wait(`document.activeElement.id === "problems"`)
	if got := tab.Value("market.area~low"); got != "30.0.00" {
		t.Errorf("what was typed became %q", got)
	}
	tab.Fill("market.area~low", "50000").Click("Continuar").Wait(`document.activeElement.id === "problems"`)
	if got := tab.Problem("market.area"); !strings.Contains(got, "debe estar entre «Como poco» y «Como mucho»") {
		t.Errorf("at least 50,000 of 45,000: %q is said", got)
	}
	tab.Fill("market.area~low", "30000").See("casi seguro que no baja de 30.000 personas ni pasa de 68.000 personas")
	tab.Click("Continuar").WaitURL("/channels/")
	tab.Navigate("/es/revisar/").WaitReady()
	tab.See("45.000 personas (entre 30.000 y 68.000)")
	tab.Reload().WaitReady()
	tab.See("45.000 personas (entre 30.000 y 68.000)")
}
