package main

import (
	"net/http"
	"slices"
	"strings"
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

// A host that sent half of a file under a name that never changes has it in the
// browser's cache for a year. The program's own is fetched anew by itself, the
// others when somebody tries again.
func TestHalfAFileInTheBrowsersCacheIsAskedForAnew(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		part  string
		page  string
		retry bool
	}{{"/app.", "/es/", false}, {"/wasm_exec.", "/en/", true}, {"/rest.", "/es/metodo/", false}, {"/loader.", "/es/", true}} {
		t.Run(c.part, func(t *testing.T) {
			t.Parallel()
			site := e2e.Private(t)
			wide := func(path string) bool { return strings.Contains(path, c.part) && !strings.HasSuffix(path, ".css") }
			site.Cut(c.part, 3000)
			tab := e2e.Open(t, c.page, e2e.On(site), e2e.Tolerant, e2e.Patience(time.Minute))
			retry, message := "Reintentar", "no ha podido arrancar"
			if strings.HasPrefix(c.page, "/en/") {
				retry, message = "Try again", "could not start"
			}
			tab.See(message)
			site.Cut(c.part, -1)
			before := len(site.Asked())
			if c.retry {
				tab.Click(retry)
			} else {
				tab.Reload()
			}
			tab.WaitReady().NotSee(message)
			if asked := site.Asked()[before:]; !slices.ContainsFunc(asked, wide) {
				t.Errorf("the mended host is asked for %v", asked)
			}
		})
	}
}

// The same of the rest, on a page that is there without it.
func TestHalfOfTheRestIsAskedForAnew(t *testing.T) {
	t.Parallel()
	site := e2e.Private(t)
	site.Cut(restFile, 3000)
	tab := e2e.Open(t, "/es/", e2e.On(site), e2e.Tolerant, e2e.Patience(time.Minute)).WaitReady()
	tab.Wait(`document.documentElement.dataset.rest === "failed"`)
	site.Cut(restFile, -1)
	tab.Click(".mast a[href='/es/metodo/']").WaitURL("metodo")
	tab.Wait(`!document.documentElement.dataset.rest && document.querySelectorAll("main h2").length > 3`)
}

func TestWhatIsStoredIsHandedOutWhereTheProgramDoesNotStart(t *testing.T) {
	t.Parallel()
	site := e2e.Private(t)
	tab := e2e.Open(t, "/es/preguntas/sale.margin/", e2e.On(site), e2e.Tolerant, e2e.Patience(time.Minute), e2e.Init(`
		window.copies = [];
		URL.createObjectURL = (blob) => (blob.text().then((text) => window.copies.push(text)), "blob:");
		HTMLAnchorElement.prototype.click = () => {};`)).WaitReady()
	tab.Fill("sale.margin", "55")
	tab.Wait(`Object.entries(localStorage).some(([key, text]) => key.startsWith("quilate:doc:") && text.includes("55"))`)
	site.Fail(".wasm", http.StatusBadGateway)
	site.Fail("worker.js", http.StatusBadGateway)
	tab.Eval(`caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))`)
	tab.Eval(`navigator.serviceWorker.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister())))`)
	site.Rewrite(func(_ string, header http.Header) { header.Set("Clear-Site-Data", `"cache"`) })
	tab.Navigate("/es/").See("no ha podido arrancar")
	tab.Click("Descargar copia")
	tab.Wait(`window.copies.length === 1`)
	if got := e2e.EvalTo[string](tab, `window.copies[0]`); !strings.Contains(got, `"sale.margin"`) || !strings.Contains(got, "55") {
		t.Errorf("the copy is %s", got)
	}
	nothing := e2e.Private(t)
	nothing.Fail(".wasm", http.StatusBadGateway)
	if fresh := e2e.Open(t, "/es/", e2e.On(nothing), e2e.Tolerant, e2e.Patience(time.Minute)).See("no ha podido arrancar"); fresh.Has("Descargar copia") {
		t.Error("a copy of nothing is offered")
	}
}

// What the program does in a promise's turn has no caller that would hear of a
// fault.
func TestAFaultInAPromiseIsSaid(t *testing.T) {
	t.Parallel()
	tab := e2e.Open(t, "/es/preguntas/sale.margin/", e2e.Tolerant, e2e.Patience(time.Minute)).WaitReady()
	tab.Fill("sale.margin", "55").Navigate("/es/evaluaciones/").WaitReady()
	tab.Eval(`(() => {
		const text = File.prototype.text;
		File.prototype.text = async function () {
			const said = await text.call(this);
			// In this turn nothing can be read or set, in the next all is well again.
			// A method that throws would be told to the program.
			for (const [kind, names] of [[Node.prototype, ["nodeValue", "textContent", "firstChild", "childNodes"]], [Document.prototype, ["title", "body", "activeElement"]]]) {
				for (const name of names) {
					const own = Object.getOwnPropertyDescriptor(kind, name), throws = () => { throw new Error("no more"); };
					Object.defineProperty(kind, name, { get: throws, set: throws, configurable: true });
					setTimeout(() => Object.defineProperty(kind, name, own));
				}
			}
			return said;
		};
		const input = document.querySelector("input[type=file]"), list = new DataTransfer();
		list.items.add(new File(["{}"], "copia.json", { type: "application/json" }));
		input.files = list.files;
		input.dispatchEvent(new Event("change", { bubbles: true }));
	})()`)
	tab.See("se ha parado").Has("Descargar copia")
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
