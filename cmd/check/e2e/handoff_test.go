package e2e_test

import (
	"testing"
	"time"

	. "quilate/cmd/check/e2e"
)

// Whatever somebody does to a page before the program is there stays done, and
// the page hears of it: each kind of control, on pages of every kind.
func TestWhatIsDoneBeforeTheProgramIsThereStaysDone(t *testing.T) {
	t.Parallel()
	site := Private(t)
	site.Delay(".wasm", 6*time.Second)
	field := func(id string) string { return `document.getElementById("` + id + `")` }
	const caret = `document.activeElement.selectionStart === 1`
	for _, c := range []struct {
		name, path string
		do         func(tab *Tab)
		want       []string // what is true afterwards
	}{
		{"a fold, with the focus on it", "/es/preguntas/sale.margin/", func(tab *Tab) { tab.Click("#where > summary") },
			[]string{field("where") + ".open", `document.activeElement === ` + field("where") + `.firstElementChild`, `!` + field("why") + ".open"}},
		{"an emptied field", "/es/preguntas/audit.quick/", func(tab *Tab) { tab.Fill("audit.n", "") },
			[]string{field("audit.n") + `.value === ""`}},
		{"a figure after “I don't know”", "/es/preguntas/sale.margin/", func(tab *Tab) { tab.Check("sale.margin~unknown").Fill("sale.margin", "47") },
			[]string{field("sale.margin") + `.value === "47"`, `!` + field("sale.margin~unknown") + `.checked`}},
		{"“I don't know” after a figure", "/es/preguntas/sale.margin/", func(tab *Tab) { tab.Fill("sale.margin", "47").Check("sale.margin~unknown") },
			[]string{field("sale.margin") + `.value === ""`, field("sale.margin~unknown") + `.checked`}},
		{"a list", "/es/ajustes/", func(tab *Tab) { tab.Select("currency", "CHF") },
			[]string{field("currency") + `.value === "CHF"`, `localStorage["quilate:settings"].includes("CHF")`}},
		{"a choice", "/es/ajustes/", func(tab *Tab) { tab.Check("region~es-MX") },
			[]string{field("region~es-MX") + ".checked", `localStorage["quilate:settings"].includes("es-MX")`}},
		{"a text, a box and a button", "/es/taller/", func(tab *Tab) { tab.Fill("ws.name", "Mérida").Check("ws.maturity").Click("[data-do=ws-new]") },
			[]string{`localStorage["quilate:page:workshop"]?.includes("preset")`, `document.querySelector("main").innerText.includes("Mérida")`}},
		{"a text with its caret", "/es/participar/", func(tab *Tab) {
			tab.Fill("join.text", "abc").Eval(`document.activeElement.setSelectionRange(1, 1)`)
		},
			[]string{field("join.text") + `.value === "abc"`, field("join.text") + `.dataset.value === "=abc"`, caret}},
		{"a table", "/es/medir/", func(tab *Tab) {
			tab.Fill("door-paste", "Mes;Ventas").Eval(`document.activeElement.setSelectionRange(1, 1)`)
		},
			[]string{field("door-paste") + `.value === "Mes;Ventas"`, caret}},
		{"a box that is no longer ticked, and a text", "/es/insertar/", func(tab *Tab) { tab.Uncheck("insert.section.odds").Fill("insert.cta", "Pide cita") },
			[]string{`!` + field("insert.section.odds") + `.checked`, field("insert.section.odds") + `.dataset.value === "=false"`, field("insert.section.next") + `.checked`, field("insert.cta") + `.dataset.value === "=Pide cita"`}},
		{"a slider and a fold", "/es/insertar/", func(tab *Tab) {
			tab.Click("#figures > summary").Eval(`document.getElementById("insert.radius").focus()`)
			tab.Press("End")
		},
			[]string{field("insert.radius") + `.dataset.value === "=24"`, field("figures") + ".open", `document.activeElement.id === "insert.radius"`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			tab := Open(t, c.path, On(site), Lang("es-ES"), Patience(time.Minute))
			c.do(tab)
			if tab.Eval(`document.documentElement.dataset.ready === "true"`) == true {
				t.Fatal("the program was there already: this proves nothing")
			}
			tab.WaitReady()
			tab.Eval(`new Promise((done) => setTimeout(done, 500))`)
			for _, js := range c.want {
				if tab.Eval(`Boolean(`+js+`)`) != true {
					t.Errorf("not so: %s", js)
				}
			}
			if shift := tab.LayoutShift(); c.path == "/es/preguntas/sale.margin/" && shift > 0.01 {
				t.Errorf("the page has moved by %v", shift)
			}
		})
	}
}

// Between asking what was done and drawing the page the program gives the page
// a turn: what is done in that is kept too.
func TestWhatIsDoneWhileTheProgramStartsStaysDone(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), Init(`(() => {
  let asked;
  Object.defineProperty(window, "quilateHandoff", { set: (f) => (asked = f), get: () => () => {
    const said = asked();
    setTimeout(() => {
      const field = document.getElementById("sale.margin");
      window.between = [said, document.documentElement.dataset.ready === "true"];
      field.focus();
      field.value = "47";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      field.setSelectionRange(1, 1);
    });
    return said;
  } });
})()`)).WaitReady()
	tab.Wait(`document.getElementById("sale.margin").dataset.value === "=47"`)
	if tab.Eval(`between[0].includes("47") || between[1]`) == true {
		t.Fatal("it was typed too early or too late: this proves nothing")
	}
	if got := tab.Eval(`[document.activeElement.id, document.activeElement.value, document.activeElement.selectionStart].join()`); got != "sale.margin,47,1" {
		t.Errorf("what was typed into, its text and the caret: %v", got)
	}
	tab.Wait(`document.getElementById("sale.margin-echo").textContent.includes("47")`)
}

// What nobody has touched is left alone.
func TestNothingIsDoneOnceMoreThatNobodyHasDone(t *testing.T) {
	t.Parallel()
	site := Private(t)
	site.Delay(".wasm", 2*time.Second)
	for _, path := range []string{"/es/insertar/", "/es/ajustes/", "/es/taller/", "/es/preguntas/audit.quick/", "/es/todo/", "/es/embed/"} {
		tab := Open(t, path, On(site), Lang("es-ES"), Patience(time.Minute),
			Init(`window.events = []; for (const type of ["input", "change", "click"]) document.addEventListener(type, (e) => events.push(type + " " + e.target.id), true);`)).WaitReady()
		tab.Eval(`new Promise((done) => setTimeout(done, 300))`)
		if got := EvalTo[[]string](tab, `events`); len(got) > 0 {
			t.Errorf("%s: %q", path, got)
		}
	}
}
