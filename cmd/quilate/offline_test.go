package main

import (
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"quilate/cmd/check/e2e"
)

// A releases is a plain host whose folder can be changed, and from which
// single files can be missing.
type releases struct {
	mu      sync.Mutex
	dir     string
	base    string
	missing string
	cut     string // sent in half
}

func (r *releases) show(dir, missing string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.dir, r.missing, r.cut = dir, missing, ""
}

func (r *releases) showCut(dir, cut string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.dir, r.missing, r.cut = dir, "", cut
}

func (r *releases) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	r.mu.Lock()
	dir, missing, cut := r.dir, r.missing, r.cut
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
	if cut != "" && strings.Contains(inside, cut) {
		data = data[:len(data)/2]
	}
	w.Header().Set("Content-Type", contentType(inside))
	w.Write(data)
}

// A release is a site in a folder.
type release struct {
	dir  string
	wasm string // SHA-256 of its program
}

// makeRelease writes a site whose style sheet and program carry a name, and so
// differ from those of other names.
func makeRelease(t *testing.T, base, name string) release {
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
	// A section that nobody reads makes it another program that does the same.
	in.wasm = append(append(built.data, 0, byte(1+len(name)), byte(len(name))), name...)
	in.rest = append(append(built.rest, 0, byte(1+len(name)), byte(len(name))), name...)
	in.web["app.css"] = append(in.web["app.css"], "/* "+name+" */"...)
	if in.wasmExec, err = tool.wasmExec(); err != nil {
		t.Fatal(err)
	}
	s, err := makeSite(siteOptions{base: base}, in, newPrerenderer(base, false), compressor{none: true})
	if err != nil {
		t.Fatal(err)
	}
	r := release{dir: t.TempDir()}
	if err := s.write(r.dir); err != nil {
		t.Fatal(err)
	}
	for name, f := range s.files {
		if strings.HasPrefix(path.Base(name), "app.") && path.Ext(name) == ".wasm" {
			sum := sha256.Sum256(f.data)
			r.wasm = hex.EncodeToString(sum[:])
		}
	}
	return r
}

// What the tests below ask a page.
const (
	pageVersion = `document.documentElement.dataset.version`
	// The program that the page names, as it is served to the page now.
	pageProgram = `fetch(document.querySelector("script[data-wasm]").dataset.wasm).then(r => r.arrayBuffer())
		.then(b => crypto.subtle.digest("SHA-256", b)).then(d => [...new Uint8Array(d)].map(x => x.toString(16).padStart(2, "0")).join(""))`
	updateShown = `document.documentElement.dataset.update || ""`
	lookForNew  = `navigator.serviceWorker.getRegistration().then(r => r.update()).catch(() => {})`
	workerRests = `await navigator.serviceWorker.getRegistration().then(r => !!(r && r.active && !r.installing))`
	ownCaches   = `caches.keys().then(k => k.filter(n => n.startsWith("quilate")).length)`
)

// published is a first release on a host of its own, seen by a tab that may
// lose its network.
func published(t *testing.T, base string, first release) (*releases, *e2e.Site, *e2e.Tab) {
	t.Helper()
	host := &releases{dir: first.dir, base: base}
	site := e2e.Serve(t, host)
	site.URL = strings.TrimSuffix(site.URL, "/") + base
	private := e2e.Private(t, site)
	tab := e2e.Open(t, "/es/", e2e.On(private), e2e.Tolerant, e2e.Patience(time.Minute))
	tab.Eval(`caches.open("somebody else")`)
	tab.WaitReady().Wait(workerRests)
	return host, private, tab
}

func TestReleasesReplaceEachOtherWholeOrNotAtAll(t *testing.T) {
	const base = "/blog/quilate/"
	first, second := makeRelease(t, base, "first"), makeRelease(t, base, "second")
	host, private, tab := published(t, base, first)
	old := e2e.EvalTo[string](tab, pageVersion)
	if got := tab.Eval(updateShown); got != "" {
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

	// A release with a file that is missing or cut off leaves the first one in
	// place.
	for _, part := range []struct {
		missing string
		show    func(dir, part string)
	}{
		{"icon-512", host.show}, {"/app.", host.show}, {"/rest.", host.show}, {"es/metodo/index.html", host.show},
		{"/app.", host.showCut}, {"es/index.html", host.showCut}, {"en/manifest.webmanifest", host.showCut}, {"embed.js", host.showCut},
	} {
		missing := part.missing
		part.show(second.dir, missing)
		tab.Navigate("/es/").WaitReady()
		tab.Eval(lookForNew)
		tab.Wait(`await navigator.serviceWorker.getRegistration().then(r => !r.installing && !r.waiting)`)
		t.Logf("without %s", missing)
		tab.Wait(`await ` + ownCaches + ` === 1`) // what had come of it is deleted last
		private.Down()
		tab.Reload().WaitReady()
		if got := tab.Eval(pageVersion); got != old {
			t.Errorf("version %v after a release without %s, was %v", got, missing, old)
		}
		if got := tab.Eval(pageProgram); got != first.wasm {
			t.Errorf("after a release without %s the page gets another program", missing)
		}
		private.Up()
	}

	// A whole one waits, is offered, and comes when it is taken.
	host.show(second.dir, "")
	tab.Navigate("/es/").WaitReady()
	tab.Eval(lookForNew)
	tab.See("Hay una versión nueva")
	if got := tab.Eval(pageVersion); got != old {
		t.Errorf("version %v before the update is taken, was %v", got, old)
	}
	if got := tab.Eval(pageProgram); got != first.wasm {
		t.Error("before the update is taken the page gets another program")
	}
	tab.Click("Actualizar ahora")
	tab.Wait(`document.readyState === "complete" && ` + pageVersion + ` !== ` + quoteJS(old))
	tab.WaitReady()
	if got := tab.Eval(pageProgram); got != second.wasm {
		t.Error("the new page gets an old program")
	}
	tab.Wait(`await ` + ownCaches + ` === 1`)
	if got := tab.Eval(`caches.has("somebody else")`); got != true {
		t.Error("a cache of somebody else is gone")
	}
}

func TestUpdateWaitsWhileSomethingIsEdited(t *testing.T) {
	const base = "/"
	first, second := makeRelease(t, base, "first"), makeRelease(t, base, "second")
	host, _, tab := published(t, base, first)
	tab.Navigate("/es/preguntas/sale.margin/").WaitReady()
	tab.Fill("sale.margin", "4")
	host.show(second.dir, "")
	tab.Eval(lookForNew)
	tab.Wait(`await navigator.serviceWorker.getRegistration().then(r => !!r.waiting)`)
	tab.Type("7")
	tab.Eval(`new Promise(done => setTimeout(done, 1500))`)
	if got := tab.Eval(updateShown); got != "" {
		t.Error("the update is offered in the middle of a number")
	}
	tab.Press("Tab")
	tab.See("Hay una versión nueva")
	old := e2e.EvalTo[string](tab, pageVersion)
	tab.Click("Actualizar ahora")
	// A worker that is asked for files all the time is not replaced.
	tab.Wait(`document.readyState === "complete" && ` + pageVersion + ` !== ` + quoteJS(old))
	tab.WaitReady()
	tab.Wait(`document.getElementById("sale.margin")?.value === "47"`)
	if got := tab.Eval(pageProgram); got != second.wasm {
		t.Error("the new page gets an old program")
	}
}
