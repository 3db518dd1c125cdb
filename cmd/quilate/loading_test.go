package main

import (
	"net/http"
	"testing"
	"time"

	"quilate/cmd/check/e2e"
)

// late is how long the program keeps the tests of this file waiting.
const late = 5 * time.Second

// notYet fails the test when the program is there: it would show nothing.
func notYet(t *testing.T, tab *e2e.Tab) {
	t.Helper()
	if tab.Eval(`document.documentElement.dataset.ready === "true"`) != false {
		t.Fatal("the program was there before anything was done: the test shows nothing")
	}
}

func TestWhatIsTypedBeforeTheProgramIsThereStays(t *testing.T) {
	t.Parallel()
	for page, field := range map[string]string{"/es/": "", "/en/": "", "/es/preguntas/sale.margin/": "sale.margin"} {
		t.Run(page, func(t *testing.T) {
			t.Parallel()
			site := e2e.Private(t)
			site.Delay(".wasm", late)
			tab := e2e.Open(t, page, e2e.On(site), e2e.Mobile, e2e.Patience(time.Minute))
			id := field
			if id == "" {
				id = e2e.EvalTo[string](tab, `document.querySelector("main input[id]").id`)
			}
			tab.Fill(id, "12")
			tab.Press("ArrowLeft").Type("7")
			notYet(t, tab)
			tab.WaitReady()
			if got := tab.Value(id); got != "172" {
				t.Errorf("%s = %q after the take-over", id, got)
			}
			tab.Wait(`document.activeElement.id === ` + quoteJS(id))
			if got := tab.Eval(`document.activeElement.selectionStart`); got != 2.0 {
				t.Errorf("the caret is at %v, not 2", got)
			}
			if got := tab.LayoutShift(); got > 0.01 {
				t.Errorf("the page moved by %v", got)
			}
			// What was handed over is known to the program, not only shown.
			tab.Type("5")
			if got := tab.Value(id); got != "1752" {
				t.Errorf("%s = %q after one more sign", id, got)
			}
		})
	}
}

func TestWhatIsChosenBeforeTheProgramIsThereStays(t *testing.T) {
	t.Parallel()
	site := e2e.Private(t)
	site.Delay(".wasm", late)
	home := e2e.Open(t, "/es/", e2e.On(site), e2e.Mobile, e2e.Patience(time.Minute))
	list := e2e.EvalTo[string](home, `document.querySelector("main select[id]").id`)
	choice := e2e.EvalTo[string](home, `[...document.querySelector("main select[id]").options].at(2).value`)
	home.Select(list, choice)
	notYet(t, home)
	home.WaitReady()
	home.Wait(`document.getElementById(` + quoteJS(list) + `).value === ` + quoteJS(choice))

	ask := e2e.Open(t, "/es/preguntas/channels/", e2e.On(site), e2e.Mobile, e2e.Patience(time.Minute))
	box := e2e.EvalTo[string](ask, `document.querySelectorAll("main input[type=checkbox]")[1].id`)
	ask.Check(box)
	notYet(t, ask)
	ask.WaitReady()
	ask.Wait(`document.getElementById(` + quoteJS(box) + `).checked`)
	if got := ask.Focused(); got != box {
		t.Errorf("the focus is at %q, not at the box that was ticked", got)
	}
}

func TestContinuePressedEarlyIsCarriedOut(t *testing.T) {
	t.Parallel()
	site := e2e.Private(t)
	site.Delay(".wasm", late)
	tab := e2e.Open(t, "/es/preguntas/sale.margin/", e2e.On(site), e2e.Mobile, e2e.Patience(time.Minute))
	tab.Fill("sale.margin", "47").Click("#continue")
	notYet(t, tab)
	tab.See("Un momento")
	tab.WaitURL("customers").NotSee("Un momento")
	tab.Wait(`document.documentElement.dataset.ready === "true"`)
	tab.Back().Wait(`document.getElementById("sale.margin")?.value === "47"`)
}

func TestAnyButtonPressedEarlyIsPressedAgain(t *testing.T) {
	t.Parallel()
	site := e2e.Private(t)
	site.Delay(".wasm", late)
	tab := e2e.Open(t, "/es/", e2e.On(site), e2e.Mobile, e2e.Patience(time.Minute))
	if tab.Eval(`!document.querySelector("main .linkish[data-do=sample]").id`) != true {
		t.Fatal("the button has a name: the test shows nothing")
	}
	tab.Click(".go [data-do=sample]")
	notYet(t, tab)
	tab.See("Un momento")
	tab.WaitURL("/es/resultado/").NotSee("Un momento")
}

func TestProgramThatCannotLoadLeavesPageMessageRetryAndWorksheet(t *testing.T) {
	t.Parallel()
	for page, want := range map[string]struct{ message, retry, worksheet, sheet string }{
		"/es/": {"no ha podido arrancar", "Reintentar", "Hoja para imprimir", "/es/hoja/"},
		"/en/": {"could not start", "Try again", "Printable worksheet", "/en/worksheet/"},
	} {
		t.Run(page, func(t *testing.T) {
			t.Parallel()
			site := e2e.Private(t)
			site.Fail(".wasm", http.StatusBadGateway)
			tab := e2e.Open(t, page, e2e.On(site), e2e.Tolerant, e2e.Patience(time.Minute))
			tab.See(want.message)
			if tab.Count("main h1") != 1 {
				t.Error("the page is gone")
			}
			for _, v := range tab.Axe() {
				t.Errorf("the message: %s", v)
			}
			if got := tab.Text("#loader-failure a"); got != want.worksheet {
				t.Errorf("the way to the worksheet is called %q", got)
			}
			tab.Click("#loader-failure a").WaitURL(want.sheet)
			tab.See(want.message)
			site.Fail(".wasm", 0)
			tab.Click(want.retry)
			tab.WaitReady().NotSee(want.message)
		})
	}
}

func TestBrokenProgramIsSaidLikeAMissingOne(t *testing.T) {
	t.Parallel()
	for name, js := range map[string]string{
		"no WebAssembly":   `delete window.WebAssembly`,
		"does not link":    `WebAssembly.instantiate = () => Promise.reject(new WebAssembly.LinkError("no such import"))`,
		"does not compile": `WebAssembly.compileStreaming = () => Promise.reject(new WebAssembly.CompileError("unexpected end")); delete window.Worker`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tab := e2e.Open(t, "/es/", e2e.Tolerant, e2e.Init(js), e2e.Patience(time.Minute))
			tab.See("no ha podido arrancar")
			if !tab.Has("Reintentar") || !tab.Has("#loader-failure a") || tab.Count("main h1") != 1 {
				t.Error("no way on, or no page")
			}
		})
	}
}

// A browser that starts no workers still gets the program.
func TestProgramStartsWithoutAWorker(t *testing.T) {
	t.Parallel()
	for _, js := range []string{`delete window.Worker`, `window.Worker = class { constructor() { throw new Error("no") } }`,
		`window.Worker = class { constructor() { setTimeout(() => this.onerror(new Event("error"))) } postMessage() {} terminate() {} }`} {
		e2e.Open(t, "/es/", e2e.Init(js), e2e.Patience(time.Minute)).WaitReady()
	}
}

// A form that tried to leave the page would be stopped by the page's policy,
// and Chromium then drops the scripts that are still on their way.
func TestEnterBeforeAnyScriptIsThereLeavesThePageAlive(t *testing.T) {
	t.Parallel()
	for _, page := range []string{"/es/", "/en/questions/sale.margin/"} {
		t.Run(page, func(t *testing.T) {
			t.Parallel()
			site := e2e.Private(t)
			site.Delay(".js", 3*time.Second)
			tab := e2e.Open(t, page, e2e.On(site), e2e.Mobile, e2e.Patience(time.Minute))
			notYet(t, tab)
			tab.Eval(`document.querySelector("main form input[id]").focus()`)
			tab.Type("12").Press("Enter")
			notYet(t, tab)
			tab.WaitReady()
		})
	}
}
