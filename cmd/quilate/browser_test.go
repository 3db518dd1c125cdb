package main

import (
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"quilate/cmd/check/e2e"
)

func TestMain(m *testing.M) {
	code := m.Run()
	e2e.Shutdown()
	os.Exit(code)
}

// firstField is the first text field of the page, as a script sees it.
const firstField = `document.querySelector("main input[id]")`

func TestWhatIsTypedBeforeTheProgramIsThereStays(t *testing.T) {
	t.Parallel()
	site := e2e.Private(t)
	site.Delay(".wasm", 2*time.Second)
	for _, page := range []string{"/es/", "/en/"} {
		tab := e2e.Open(t, page, e2e.On(site), e2e.Mobile)
		id := e2e.EvalTo[string](tab, firstField+".id")
		tab.Fill(id, "12")
		tab.Press("ArrowLeft").Type("7")
		if ready := tab.Eval(`document.documentElement.dataset.ready === "true"`); ready != false {
			t.Fatalf("%s: the program was there before the typing: the test shows nothing", page)
		}
		tab.WaitReady()
		if got := tab.Value(id); got != "172" {
			t.Errorf("%s: %s = %q after the take-over", page, id, got)
		}
		tab.Wait(`document.activeElement === ` + firstField)
		if got := tab.Eval(firstField + ".selectionStart"); got != 2.0 {
			t.Errorf("%s: the caret is at %v, not 2", page, got)
		}
		if got := tab.LayoutShift(); got > 0.01 {
			t.Errorf("%s: the page moved by %v", page, got)
		}
	}
}

func TestContinuePressedEarlyIsCarriedOut(t *testing.T) {
	t.Parallel()
	site := e2e.Private(t)
	site.Delay(".wasm", 2*time.Second)
	tab := e2e.Open(t, "/es/", e2e.On(site), e2e.Mobile)
	tab.Fill(e2e.EvalTo[string](tab, firstField+".id"), "1234")
	before := tab.Text("main")
	tab.Eval(`document.querySelector("main [data-continue]").click()`)
	tab.See("Un momento")
	tab.WaitReady()
	tab.Wait(`document.querySelector("main").innerText !== ` + quoteJS(before))
	tab.NotSee("Un momento")
}

func TestDeniedStorageDoesNotStopTheProgram(t *testing.T) {
	t.Parallel()
	tab := e2e.Open(t, "/es/", e2e.StorageThrows).WaitReady()
	if got := tab.Eval(`document.documentElement.dataset.storage`); got != "denied" {
		t.Errorf("data-storage = %v", got)
	}
	tab.Eval(`localStorage.setItem("a", 1)`)
	if got := tab.Eval(`localStorage.getItem("a") + localStorage.length + localStorage.key(0)`); got != "11a" {
		t.Errorf("the store in memory answers %v", got)
	}
}

func TestProgramRunsInsideAnotherSiteWithoutStorageAndWithoutWorker(t *testing.T) {
	t.Parallel()
	tab := e2e.Open(t, "/es/", e2e.StorageDenied).WaitReady()
	if got := tab.Eval(`document.documentElement.dataset.storage`); got != "denied" {
		t.Errorf("data-storage = %v", got)
	}
	tab.Eval(`new Promise(done => setTimeout(done, 500))`)
	if got := tab.Eval(`navigator.serviceWorker.getRegistrations().then(r => r.length).catch(() => 0)`); got != 0.0 {
		t.Errorf("%v workers in a frame", got)
	}
}

func TestFirstStartIsRehearsedToItsEnd(t *testing.T) {
	t.Parallel()
	for _, page := range []string{"/es/", "/en/"} {
		// On a busy machine the rehearsal may take as long as it likes.
		patient := e2e.Init(`const later = setTimeout; window.setTimeout = (f, ms, ...rest) => later(f, ms === 3000 ? 60000 : ms, ...rest)`)
		tab := e2e.Open(t, page, patient, e2e.Patience(time.Minute)).WaitReady()
		if got := tab.Eval(`document.documentElement.dataset.rehearsed`); got != "whole" {
			t.Errorf("%s: rehearsed %v", page, got)
		}
	}
}

func TestProgramThatStopsSaysSo(t *testing.T) {
	t.Parallel()
	tab := e2e.Open(t, "/es/", e2e.Tolerant, e2e.Init(`
		const whenDefined = setInterval(() => {
			if (typeof Go !== "function") return;
			clearInterval(whenDefined);
			const run = Go.prototype.run;
			Go.prototype.run = function (instance) { window.program = this; return run.call(this, instance); };
		}, 1)`)).WaitReady()
	tab.Eval(`(program.exited = true, program._resolveExitPromise())`)
	tab.See("se ha parado")
	tab.Has("Reintentar")
}

func TestToolsOwnPagesAreAccessible(t *testing.T) {
	t.Parallel()
	for _, page := range []string{"/", "/nowhere/"} {
		for _, look := range []e2e.Option{e2e.Light, e2e.Dark} {
			tab := e2e.Open(t, page, e2e.Lang("fr-FR"), e2e.Mobile, e2e.Tolerant, look)
			for _, v := range tab.Axe() {
				t.Errorf("%s: %s", page, v)
			}
			if sticks := tab.Overflow(); len(sticks) > 0 {
				t.Errorf("%s is wider than the window: %v", page, sticks)
			}
		}
	}
}

func TestProgramThatCannotLoadLeavesPageAndMessage(t *testing.T) {
	t.Parallel()
	for page, want := range map[string]string{"/es/": "no ha podido arrancar", "/en/": "could not start"} {
		site := e2e.Private(t)
		site.Fail(".wasm", http.StatusBadGateway)
		tab := e2e.Open(t, page, e2e.On(site), e2e.Tolerant)
		tab.See(want)
		if tab.Count("main h1") != 1 {
			t.Errorf("%s: the page is gone", page)
		}
		site.Fail(".wasm", 0)
	}
}

func TestProgressHasItsRoleAndTheLanguageOfThePage(t *testing.T) {
	t.Parallel()
	for page, want := range map[string]string{"/es/": "Cargando", "/en/": "Loading"} {
		site := e2e.Private(t)
		site.Delay(".wasm", 2*time.Second)
		tab := e2e.Open(t, page, e2e.On(site))
		tab.Wait(`!document.getElementById("loader").hidden`)
		if got := tab.Text("#loader-label"); !strings.Contains(got, want) {
			t.Errorf("%s: the progress is called %q", page, got)
		}
		tab.WaitReady()
		tab.Wait(`document.getElementById("loader").hidden`)
	}
}

func TestWithoutScriptsTheTextIsThere(t *testing.T) {
	t.Parallel()
	tab := e2e.Open(t, "/es/", e2e.NoScript)
	tab.See("necesita JavaScript")
	if got := e2e.Open(t, "/", e2e.NoScript).Has("Continuar en español"); !got {
		t.Error("the root page has no link to Spanish")
	}
}

func TestRootGoesOnToTheReadersLanguage(t *testing.T) {
	t.Parallel()
	for lang, want := range map[string]string{"es-MX": "/es/", "en-GB": "/en/"} {
		tab := e2e.Open(t, "/?a=1#b", e2e.Lang(lang)).WaitReady()
		if got := tab.Path(); !strings.HasPrefix(got, want) {
			t.Errorf("%s: the root leads to %s", lang, got)
		}
	}
}

// A releases is a plain host whose folder can be changed, and from which
// single files can be missing.
type releases struct {
	mu      sync.Mutex
	dir     string
	base    string
	missing string
}

func (r *releases) show(dir, missing string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.dir, r.missing = dir, missing
}

func (r *releases) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	r.mu.Lock()
	dir, missing := r.dir, r.missing
	r.mu.Unlock()
	inside, ok := strings.CutPrefix(request.URL.Path, r.base)
	if inside == "" || strings.HasSuffix(inside, "/") {
		inside += "index.html"
	}
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(inside)))
	if !ok || err != nil || missing != "" && strings.Contains(inside, missing) {
		inside = "404.html"
		data, _ = os.ReadFile(filepath.Join(dir, inside))
		w.Header().Set("Content-Type", contentType(inside))
		w.WriteHeader(http.StatusNotFound)
		w.Write(data)
		return
	}
	w.Header().Set("Content-Type", contentType(inside))
	w.Write(data)
}

// makeRelease writes a site with something added to its style sheet, and
// returns its folder.
func makeRelease(t *testing.T, base, css string) string {
	t.Helper()
	tool, err := newToolchain()
	if err != nil {
		t.Fatal(err)
	}
	built, err := tool.buildWasm(wasmOptions{})
	if err != nil {
		t.Fatal(err)
	}
	in := testIngredients(t)
	in.wasm = built.data
	in.web["app.css"] = append(in.web["app.css"], css...)
	if in.wasmExec, err = tool.wasmExec(); err != nil {
		t.Fatal(err)
	}
	s, err := makeSite(siteOptions{base: base}, in, newPrerenderer(base, false), compressor{})
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := s.write(dir); err != nil {
		t.Fatal(err)
	}
	return dir
}

func TestReleasesReplaceEachOtherWholeOrNotAtAll(t *testing.T) {
	const base = "/blog/quilate/"
	first := makeRelease(t, base, "/* first */")
	second := makeRelease(t, base, "/* second */")
	host := &releases{dir: first, base: base}
	site := e2e.Serve(t, host)
	site.URL = strings.TrimSuffix(site.URL, "/") + base
	private := e2e.Private(t, site)

	const version = `document.documentElement.dataset.version`
	const installed = `await navigator.serviceWorker.getRegistration().then(r => !!(r && r.active && !r.installing))`
	tab := e2e.Open(t, "/es/", e2e.On(private), e2e.Tolerant)
	tab.Eval(`caches.open("somebody else")`)
	tab.WaitReady().Wait(installed)
	old := e2e.EvalTo[string](tab, version)
	if got := tab.Eval(`document.documentElement.dataset.update || ""`); got != "" {
		t.Error("the first visit is told of an update")
	}

	private.Down()
	for _, page := range []string{"/es/?x=1#y", "/en/", "/es"} {
		tab.Navigate(page).WaitReady()
	}
	if got := tab.Path(); got != "/es/" {
		t.Errorf("/es leads to %s without a network", got)
	}
	tab.Navigate("/nowhere/").See("Esta página no existe")
	private.Up()

	// A release with a missing file leaves the first one in place.
	host.show(second, "icon-512")
	tab.Navigate("/es/").WaitReady()
	tab.Eval(`navigator.serviceWorker.getRegistration().then(r => r.update()).catch(() => {})`)
	tab.Wait(`await navigator.serviceWorker.getRegistration().then(r => !r.installing && !r.waiting)`)
	if got := tab.Eval(`caches.keys().then(k => k.filter(n => n.startsWith("quilate")).length)`); got != 1.0 {
		t.Errorf("a broken release leaves %v caches", got)
	}
	private.Down()
	tab.Reload().WaitReady()
	if got := tab.Eval(version); got != old {
		t.Errorf("version %v after a broken release, was %v", got, old)
	}
	private.Up()

	// A whole one waits, is offered, and comes when it is taken.
	host.show(second, "")
	tab.Navigate("/es/").WaitReady()
	tab.Eval(`navigator.serviceWorker.getRegistration().then(r => r.update())`)
	tab.Wait(`document.documentElement.dataset.update === "waiting"`)
	if got := tab.Eval(version); got != old {
		t.Errorf("version %v before the update is taken, was %v", got, old)
	}
	tab.Eval(`quilateUpdate()`)
	tab.Wait(`document.readyState === "complete" && ` + version + ` !== ` + quoteJS(old))
	tab.WaitReady()
	tab.Wait(`await caches.keys().then(k => k.filter(n => n.startsWith("quilate")).length === 1)`)
	if got := tab.Eval(`caches.has("somebody else")`); got != true {
		t.Error("a cache of somebody else is gone")
	}
}

func quoteJS(s string) string {
	return "`" + strings.NewReplacer("\\", "\\\\", "`", "\\`", "$", "\\$").Replace(s) + "`"
}
