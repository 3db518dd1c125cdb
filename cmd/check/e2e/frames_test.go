package e2e

import (
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
)

func TestStorageBlockedKeptApartOrSharedCompletesAndSaysWhatIsKept(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		how   Option
		says  string
		stays bool
	}{
		"blocked":       {StorageDenied, "Este navegador no nos deja guardar aquí", false},
		"partitioned":   {StoragePartitioned, "Tus respuestas se quedan en este navegador", true},
		"unpartitioned": {StorageUnpartitioned, "Tus respuestas se quedan en este navegador", true},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tab := Open(t, blog{body: element}.publish(t), Lang("es-ES"), TopLevel(c.how))
			tab.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
			frame := calculator(tab)
			frame.Eval(CountWorkers)
			compact(frame)
			frame.See(c.says)
			if got := frame.Eval(`document.documentElement.dataset.storage`); got != map[bool]string{true: "ok", false: "denied"}[c.stays] {
				t.Errorf("data-storage is %v", got)
			}
			if got := frame.WorkersAsked(); got != 0 {
				t.Errorf("%d workers asked for in a frame", got)
			}
			if got := frame.Eval(`(async () => { try { return (await navigator.serviceWorker.getRegistrations()).length } catch { return 0 } })()`); got != 0.0 {
				t.Errorf("%v workers in a frame", got)
			}
			if got := EvalTo[[]string](frame, `Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i)).filter(k => !k.startsWith("quilate.embed"))`); len(got) > 0 {
				t.Errorf("the frame stores %v, which belongs to the whole app", got)
			}
			frame.Close()
			tab.Reload()
			again := calculator(tab)
			if c.stays {
				again.Wait(`document.querySelector("main.gist figure") || document.querySelector("main input").value === "2.400"`)
			} else if got := again.Eval(`document.querySelector("main input").value`); got != "" {
				t.Errorf("the first question begins with %v", got)
			}
			if name == "unpartitioned" {
				itself := Open(t, calculatorSite(t)+"es/evaluaciones/", Lang("es-ES"), SameBrowserAs(tab)).WaitReady()
				if got := itself.Count(".sheetlist > li"); got != 0 {
					t.Errorf("the whole app shows %d assessments after the frame", got)
				}
			}
		})
	}
}

// Two ports of one host are two origins of one site.
func TestCalculatorOfAnotherPortOfTheSameHostIsCompleted(t *testing.T) {
	t.Parallel()
	site := Private(t)
	// A process of its own lets the harness into the frame; see Frame.
	site.Rewrite(func(_ string, h http.Header) { h.Set("Origin-Agent-Cluster", "?1") })
	page := strings.ReplaceAll(`<!doctype html><html lang="es"><title>Un blog</title><link rel="icon" href="data:,"><body>`+element+`</body></html>`, "{q}", site.URL)
	host := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(page))
	}))
	t.Cleanup(host.Close)
	tab := Open(t, host.URL, Lang("es-ES"), Init(listening))
	tab.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
	frame := calculator(tab)
	compact(frame)
	atRest(t, tab, frame)
	if got := tab.Eval(`new Set(heard.map(m => m.origin)).size === 1 && heard[0].origin !== location.origin`); got != true {
		t.Errorf("heard from %v", tab.Eval(`[...new Set(heard.map(m => m.origin))]`))
	}
}

// The second part of the program is for those who answer. That somebody reads
// on, with the calculator in view, is no use of it.
func TestFrameThatNobodyUsesNeverFetchesTheSecondPart(t *testing.T) {
	t.Parallel()
	site := Private(t)
	// A process of its own lets the harness into the frame; see Frame.
	site.Rewrite(func(_ string, h http.Header) { h.Set("Origin-Agent-Cluster", "?1") })
	q := strings.Replace(site.URL, "127.0.0.1", "localhost", 1)
	page := strings.ReplaceAll(`<!doctype html><html lang="es"><title>Un blog</title><link rel="icon" href="data:,"><body>`+strings.Repeat(paragraphs, 30)+element+strings.Repeat(paragraphs, 30)+`</body></html>`, "{q}", q)
	host := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(page))
	}))
	t.Cleanup(host.Close)
	asked := func(part string) bool {
		return slices.ContainsFunc(site.Asked(), func(address string) bool { return strings.Contains(address, part) })
	}
	tab := Open(t, host.URL, Lang("es-ES"), Init(listening))
	tab.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
	tab.Eval(`document.querySelector("quilate-calculator").scrollIntoView({ block: "center" })`)
	frame := tab.Frame("/es/embed/").WaitReady()
	tab.Eval(`scrollBy(0, 200), scrollBy(0, -200)`)
	frame.Wait(`new Promise(done => {
  let n = 20; // pauses of the frame: what waits for one has come by then
  const next = () => --n ? requestIdleCallback(next) : done(true);
  next();
})`)
	if !asked("/app.") || asked("/rest.") {
		t.Errorf("before anybody uses it, the frame has asked for %v", site.Asked())
	}
	frame.Fill("audience.followers@instagram", "2400")
	frame.Wait(`!("rest" in document.documentElement.dataset)`)
	if !asked("/rest.") {
		t.Errorf("used, the frame has asked for %v only", site.Asked())
	}
}
