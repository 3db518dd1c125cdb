package e2e_test

import (
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	. "quilate/cmd/check/e2e"
)

// toy is a page small enough to know by heart; the tests of this file try the
// harness on it, the tests of the other files try Quilate with the harness.
const toy = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Juguete</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/toy.css"><script src="/toy.js" defer></script></head>
<body><header><a href="/b">Continuar</a></header>
<main><h1 tabindex="-1">Juguete</h1>
<p><label for="n">Seguidores</label> <input id="n" aria-describedby="n-hint n-error"><span id="n-hint">Una cifra.</span><span id="n-error"></span></p>
<p><input type="checkbox" id="c"><label for="c">No lo sé</label></p>
<p><label for="s">Canal</label> <select id="s"><option value="">–</option><option value="ig">Instagram</option></select></p>
<button id="go">Continuar</button> <a href="/b">Cambiar <span class="hidden">seguidores</span></a>
<noscript><p>Sin JavaScript</p></noscript>
<p id="out"></p></main></body></html>`

const toyScript = `
const $ = id => document.getElementById(id), out = text => { $("out").textContent = text; };
let stored = "none";
try { stored = localStorage.getItem("n") || "empty"; } catch (e) { stored = e.name; }
out("stored " + stored);
const keys = [];
$("n").addEventListener("keydown", e => keys.push(e.key));
$("n").addEventListener("input", e => { try { localStorage.setItem("n", e.target.value); } catch {} });
$("go").addEventListener("click", () => {
  const wrong = !/^[0-9.,]*$/.test($("n").value);
  $("n").setAttribute("aria-invalid", wrong); $("n-error").textContent = wrong ? "Introduce un número" : "";
  out("typed " + $("n").value + " with " + keys.length + " keys, " + $("c").checked + ", " + $("s").value);
});
setTimeout(() => { document.documentElement.dataset.ready = "true"; }, 30);
`

func toySite(policy string, pages map[string]string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if policy != "" {
			w.Header().Set("Content-Security-Policy", policy)
		}
		body, ok := pages[r.URL.Path]
		switch {
		case ok:
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
		case r.URL.Path == "/toy.js":
			w.Header().Set("Content-Type", "text/javascript")
			body = toyScript
		case r.URL.Path == "/toy.css":
			w.Header().Set("Content-Type", "text/css")
			body = `.hidden{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
@media (prefers-color-scheme:dark){body{background:#000;color:#fff}a{color:#9cf}}`
		case r.URL.Path == "/":
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			body = toy
		case r.URL.Path == "/b":
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			body = `<!doctype html><html lang="es"><title>B</title><link rel="icon" href="data:,"><main><h1>B</h1></main></html>`
		default:
			http.NotFound(w, r)
			return
		}
		w.Write([]byte(body))
	})
}

const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'"

func toyTab(t *testing.T, opts ...Option) *Tab {
	t.Helper()
	return Open(t, "/", append([]Option{On(Serve(t, toySite(strictPolicy, nil)))}, opts...)...)
}

func TestTypingClickingAndReadingWorkLikeAPerson(t *testing.T) {
	t.Parallel()
	for name, opts := range map[string][]Option{"desktop": nil, "phone": {Mobile}} {
		t.Run(name, func(t *testing.T) {
			tab := toyTab(t, opts...).WaitReady()
			tab.Fill("n", "9").Fill("n", "1.234,50")
			if got := tab.Focused(); got != "n" {
				t.Errorf("focus is at %q, want n", got)
			}
			tab.Check("c").Select("s", "Instagram").Click("Continuar")
			// Each Fill presses Control and A first, which is one keydown.
			if got, want := tab.Text("#out"), "typed 1.234,50 with 11 keys, true, ig"; got != want {
				t.Errorf("the page saw %q, want %q", got, want)
			}
			if got := tab.Value("n"); got != "1.234,50" {
				t.Errorf("value = %q", got)
			}
			tab.Uncheck("c")
			if tab.Checked("c") {
				t.Error("still ticked after Uncheck")
			}
		})
	}
}

func TestKeysOutsideThePlainKeyboardArrive(t *testing.T) {
	t.Parallel()
	tab := toyTab(t).WaitReady()
	if got, want := tab.Fill("n", "ñ€1 á").Value("n"), "ñ€1 á"; got != want {
		t.Errorf("value = %q, want %q", got, want)
	}
	tab.Press("Home").Press("Delete").Press("Shift+End").Type("x")
	if got := tab.Value("n"); got != "x" {
		t.Errorf("after Home, Delete, Shift+End, x the value is %q, want x", got)
	}
	if got := tab.Press("Tab").Focused(); got != "c" {
		t.Errorf("Tab goes to %q, want c", got)
	}
	tab.Press("Space")
	if !tab.Checked("c") {
		t.Error("Space does not tick")
	}
}

func TestErrorTextIsReadThroughTheFieldsDescription(t *testing.T) {
	t.Parallel()
	tab := toyTab(t).WaitReady()
	tab.Fill("n", "mucho").Click("#go")
	if got := tab.Problem("n"); got != "Introduce un número" {
		t.Errorf("Problem = %q", got)
	}
	tab.Fill("n", "7").Click("#go")
	if got := tab.Problem("n"); got != "" {
		t.Errorf("Problem = %q after correcting it", got)
	}
}

func TestHiddenTextBelongsToAnAccessibleName(t *testing.T) {
	t.Parallel()
	tab := toyTab(t).WaitReady()
	tab.Click("Cambiar seguidores").WaitURL("/b")
	if got := tab.Title(); got != "B" {
		t.Errorf("title = %q", got)
	}
	tab.Back().See("Una cifra")
	tab.Forward().See("B")
}

func TestStorageSurvivesReloadKillAndASecondTabButNotTheTest(t *testing.T) {
	t.Parallel()
	site := Serve(t, toySite(strictPolicy, nil))
	tab := Open(t, "/", On(site)).WaitReady()
	if got := tab.Text("#out"); got != "stored empty" {
		t.Fatalf("a fresh tab says %q", got)
	}
	tab.Fill("n", "42").Reload().WaitReady()
	if got := tab.Text("#out"); got != "stored 42" {
		t.Errorf("after a reload: %q", got)
	}
	tab.Fill("n", "43")
	tab.Kill()
	again := Open(t, "/", SameBrowserAs(tab)).WaitReady()
	if got := again.Stored()["n"]; got != "43" {
		t.Errorf("after a kill: %q", got)
	}
	other := Open(t, "/", On(site)).WaitReady()
	if got := other.Text("#out"); got != "stored empty" {
		t.Errorf("another browser context says %q", got)
	}
}

func TestLanguageAndMediaReachThePage(t *testing.T) {
	t.Parallel()
	tab := toyTab(t, Lang("es-MX"), Dark, ReducedMotion, ForcedColors, Mobile)
	for js, want := range map[string]any{
		"navigator.languages.join()":                                   "es-MX,es",
		"new Intl.NumberFormat().resolvedOptions().locale":             "es-MX",
		"matchMedia('(prefers-color-scheme: dark)').matches":           true,
		"matchMedia('(prefers-reduced-motion: reduce)').matches":       true,
		"matchMedia('(forced-colors: active)').matches":                true,
		"matchMedia('print').matches":                                  false,
		"innerWidth":                                                   375.0,
		"navigator.maxTouchPoints > 0":                                 true,
		"/Headless/.test(navigator.userAgent)":                         false,
		"document.hasFocus()":                                          true,
		"new Promise(done => setTimeout(() => done('awaited'), 1))":    "awaited",
		"getComputedStyle(document.body).backgroundColor.length > 0":   true,
		"window.matchMedia('(max-width: 400px)').matches":              true,
		"Intl.DateTimeFormat().resolvedOptions().locale.slice(0, 2)":   "es",
		"performance.getEntriesByType('navigation').length":            1.0,
		"document.querySelector('noscript').textContent.includes('S')": true,
	} {
		if got := tab.Eval(js); got != want {
			t.Errorf("%s = %v, want %v", js, got, want)
		}
	}
	tab.Media(Light, PrintMedia).Resize(1280, 900)
	if !EvalTo[bool](tab, "matchMedia('print').matches && matchMedia('(prefers-color-scheme: light)').matches && innerWidth === 1280") {
		t.Error("Media and Resize do not change an open page")
	}
}

func TestWithoutScriptsNoScriptIsSeen(t *testing.T) {
	t.Parallel()
	tab := toyTab(t, NoScript)
	tab.See("Sin JavaScript")
	if got := tab.Text("#out"); got != "" {
		t.Errorf("a script ran: %q", got)
	}
	if found := tab.Axe(); len(found) > 0 {
		t.Errorf("axe without scripts: %v", found)
	}
}

func TestAxeFindsWhatIsWrongAndOnlyThat(t *testing.T) {
	t.Parallel()
	if found := toyTab(t, Dark).WaitReady().Axe(); len(found) > 0 {
		t.Errorf("on a good page: %v", found)
	}
	bad := `<!doctype html><html><title>x</title><link rel="icon" href="data:,"><main><h1>x</h1><input></main></html>`
	var ids []string
	for _, v := range Open(t, "/", On(Serve(t, toySite(strictPolicy, map[string]string{"/": bad})))).Axe() {
		ids = append(ids, v.ID)
	}
	for _, want := range []string{"html-has-lang", "label"} {
		if !slices.Contains(ids, want) {
			t.Errorf("on a bad page axe finds %v and not %s", ids, want)
		}
	}
}

func TestEveryKindOfProblemIsNoticed(t *testing.T) {
	t.Parallel()
	foreign := Serve(t, toySite("", nil))
	page := `<!doctype html><html lang="es"><title>x</title><link rel="icon" href="data:,"><script>1</script>
<script src="/bad.js"></script><script src="/absent.js"></script><img alt="" src="` + foreign.URL + `x.png"></html>`
	handler := toySite("default-src 'none'; script-src 'self'; img-src * data:; style-src 'self'; require-trusted-types-for 'script'", map[string]string{"/": page})
	site := Serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/bad.js" {
			w.Header().Set("Content-Type", "text/javascript")
			w.Header().Set("Set-Cookie", "who=me")
			w.Write([]byte(`console.error("oh", 1); setTimeout(() => { throw new Error("thrown") });
const a = document.createElement("script"); a.text = "1";`))
			return
		}
		handler.ServeHTTP(w, r)
	}))
	tab := Open(t, "/", On(site), Violating)
	tab.Eval("new Promise(done => setTimeout(done, 100))")
	console := strings.Join(tab.ConsoleErrors(), "\n")
	for _, want := range []string{"console.error: oh 1", "thrown", "404"} {
		if !strings.Contains(console, want) {
			t.Errorf("the console errors lack %q:\n%s", want, console)
		}
	}
	policy := strings.Join(tab.CSPViolations(), "\n")
	for _, want := range []string{"script-src", "require-trusted-types-for"} {
		if !strings.Contains(policy, want) {
			t.Errorf("the violations lack %q:\n%s", want, policy)
		}
	}
	if got := tab.ForeignRequests(); len(got) != 1 || !strings.HasPrefix(got[0], foreign.URL) {
		t.Errorf("foreign requests %v", got)
	}
	if got := tab.Cookies(); len(got) != 1 {
		t.Errorf("cookies %v", got)
	}
}

func TestSidewaysScrollAndCrowdedFiguresAreFound(t *testing.T) {
	t.Parallel()
	page := `<!doctype html><html lang="es"><title>x</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width">
<style>.part{content-visibility:auto;contain-intrinsic-height:2000px}</style>
<div id="wide" style="width:700px">x</div><div style="overflow:auto"><div style="width:900px">fine</div></div>
<div class="part"></div><div class="part"><div id="far" style="width:500px">x</div></div>
<svg width="200" height="60" viewBox="0 0 200 60"><title>Dibujo</title><text x="10" y="20">uno largo</text><text x="30" y="22">dos</text>
<text x="170" y="50">se sale mucho</text><text x="10" y="50">bien</text></svg></html>`
	tab := Open(t, "/", On(Serve(t, toySite("", map[string]string{"/": page}))), Size(320, 640))
	if got := tab.Overflow(); len(got) != 2 || !strings.Contains(got[0], "wide") || !strings.Contains(got[1], "far") {
		t.Errorf("Overflow = %q, want the wide element and the one in a part that is not drawn yet", got)
	}
	if got := tab.FigureFaults(); len(got) != 2 || !strings.Contains(strings.Join(got, " "), "“uno largo” overlaps “dos”") ||
		!strings.Contains(strings.Join(got, " "), "“se sale mucho” leaves the figure") {
		t.Errorf("FigureFaults = %q", got)
	}
	if got := tab.Resize(1280, 800).Overflow(); len(got) != 0 {
		t.Errorf("Overflow in a wide window = %q", got)
	}
}

func TestLayoutShiftIsMeasured(t *testing.T) {
	t.Parallel()
	page := `<!doctype html><html lang="es"><title>x</title><link rel="icon" href="data:,"><div id="top"></div>
<h1 style="height:300px;background:#eee">x</h1></html>`
	tab := Open(t, "/", On(Serve(t, toySite("", map[string]string{"/": page}))))
	before := tab.LayoutShift()
	tab.Eval(`new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => { document.getElementById("top").style.height = "300px"; setTimeout(done, 200) })))`)
	if after := tab.LayoutShift(); before != 0 || after < 0.1 {
		t.Errorf("layout shift %v, then %v; want 0, then much", before, after)
	}
}

func TestStorageInFramesOfOtherSites(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		how  Option
		want string
	}{
		{"denied", StorageDenied, "stored SecurityError"},
		{"partitioned", StoragePartitioned, "stored empty"},
		{"unpartitioned", StorageUnpartitioned, "stored 5"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			site := Private(t, Serve(t, toySite(strings.TrimSuffix(strictPolicy, "; frame-ancestors 'none'"), nil)))
			alone := &Site{URL: strings.Replace(site.URL, "127.0.0.1", "localhost", 1)}
			first := Open(t, "/", On(alone), TopLevel(c.how)).WaitReady()
			first.Fill("n", "5")
			tab := Open(t, "/", On(site), SameBrowserAs(first), c.how).WaitReady()
			if got := tab.Text("#out"); got != c.want {
				t.Errorf("in the frame: %q, want %q", got, c.want)
			}
			tab.Fill("n", "12").Check("c").Click("Continuar")
			tab.See("typed 12 with 3 keys, true")
			if got := tab.Host().Text("h1"); got != "A blog" {
				t.Errorf("around the frame: %q", got)
			}
		})
	}
}

func TestStorageThatThrowsAtTopLevel(t *testing.T) {
	t.Parallel()
	if got := toyTab(t, StorageThrows).WaitReady().Text("#out"); got != "stored SecurityError" {
		t.Errorf("the page says %q", got)
	}
}

func TestFramingFollowsThePolicy(t *testing.T) {
	t.Parallel()
	if Framable(t, "/", On(Serve(t, toySite(strictPolicy, nil)))) {
		t.Error("a page with frame-ancestors 'none' is shown in a frame")
	}
	open := Serve(t, toySite("", nil))
	if !Framable(t, "/", On(open)) {
		t.Error("a page without a policy is not shown in a frame")
	}
	tab := Open(t, "/", On(open), FrameIn(`<!doctype html><html lang="en"><title>h</title><link rel="icon" href="data:,"><iframe src="{src}#{origin}"></iframe></html>`))
	if got := tab.WaitReady().Path(); !strings.HasPrefix(got, "/#http://localhost:") {
		t.Errorf("framed at %q", got)
	}
}

func TestGateClosesDelaysAndFails(t *testing.T) {
	t.Parallel()
	site := Private(t, Serve(t, toySite(strictPolicy, nil)))
	site.Delay("toy.js", 400*time.Millisecond)
	tab := Open(t, "/", On(site), Violating).WaitReady()
	if ms := EvalTo[float64](tab, `performance.getEntriesByType("resource").find(r => r.name.endsWith("toy.js")).duration`); ms < 400 {
		t.Errorf("the delayed script took %.0f ms", ms)
	}
	tab.Offline(true)
	if got := tab.CannotNavigate("/b"); got == "" {
		t.Error("a page opens while the tab is offline")
	}
	tab.Offline(false).Navigate("/b").See("B")
	site.Fail("/b", http.StatusInternalServerError)
	if got := tab.Eval(`fetch("/b").then(r => r.status, () => 0)`); got != nil && got != 0.0 && got != 500.0 {
		t.Errorf("failing path answers %v", got)
	}
	if !slices.Contains(site.Asked(), "/toy.js") {
		t.Errorf("the gate saw %v", site.Asked())
	}
}

func TestThrottledPageIsSlow(t *testing.T) {
	t.Parallel()
	tab := toyTab(t, Throttle).WaitReady()
	// Document and script come one after the other at 150 ms each.
	if ms := EvalTo[float64](tab, `performance.getEntriesByType("resource").find(r => r.name.endsWith("toy.js")).responseEnd`); ms < 300 {
		t.Errorf("the script was there after %.0f ms", ms)
	}
}

func TestPicturesAndPrintAreKept(t *testing.T) {
	dir := t.TempDir()
	t.Setenv("QUILATE_ARTEFACTS", dir)
	tab := toyTab(t).WaitReady()
	for path, magic := range map[string]string{tab.Screenshot("todo"): "\x89PNG", tab.PDF("todo"): "%PDF-"} {
		data, err := os.ReadFile(path)
		if err != nil || !strings.HasPrefix(string(data), magic) || !strings.HasPrefix(path, dir) {
			t.Errorf("%s: %v, want a file in %s that starts with %q", path, err, dir, magic)
		}
	}
}

func TestBasePathIsLeftOutOfPaths(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	for name, body := range map[string]string{
		"index.html": `<!doctype html><html lang="es"><title>Raíz</title><link rel="icon" href="data:,"><a href="/un/sitio/es/">Español</a></html>`,
		"404.html":   `<!doctype html><html lang="es"><title>No está</title><link rel="icon" href="data:,"></html>`,
	} {
		if err := os.WriteFile(dir+"/"+name, []byte(body), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	tab := Open(t, "/", On(Folder(t, dir, "/un/sitio/")), Tolerant)
	if got := tab.Path(); got != "/" {
		t.Errorf("path = %q, want /", got)
	}
	tab.Click("Español").Wait(`document.title === "No está"`)
	if got := tab.Path(); got != "/es/" {
		t.Errorf("path = %q, want /es/", got)
	}
}
