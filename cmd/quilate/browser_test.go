package main

import (
	"os"
	"strings"
	"testing"
	"time"

	"quilate/cmd/check/e2e"
)

func TestMain(m *testing.M) {
	os.Exit(e2e.Main(m))
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

func TestProgramRunsInsideAnotherSiteWithoutWorker(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		frame e2e.Option
		want  string
	}{
		"blocked":       {e2e.StorageDenied, "denied"},
		"partitioned":   {e2e.StoragePartitioned, "ok"},
		"unpartitioned": {e2e.StorageUnpartitioned, "ok"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tab := e2e.Open(t, "/es/embed/", c.frame).WaitReady()
			if got := tab.Eval(`document.documentElement.dataset.storage`); got != c.want {
				t.Errorf("data-storage = %v", got)
			}
			// Used, it gets its second part, and would then register.
			tab.Eval(e2e.CountWorkers)
			tab.Fill("audience.followers@instagram", "2400").Wait(`!("rest" in document.documentElement.dataset)`)
			if got := tab.WorkersAsked(); got != 0 {
				t.Errorf("%d workers asked for in a frame", got)
			}
			if got := tab.Eval(`navigator.serviceWorker.getRegistrations().then(r => r.length).catch(() => 0)`); got != 0.0 {
				t.Errorf("%v workers in a frame", got)
			}
		})
	}
}

// The same page on its own does register, so what is counted in frames counts.
func TestProgramOnItsOwnAsksForItsWorker(t *testing.T) {
	t.Parallel()
	tab := e2e.Open(t, "/es/embed/", e2e.Init(e2e.CountWorkers)).WaitReady()
	if got := tab.WorkersAsked(); got != 1 {
		t.Errorf("%d workers asked for, want 1", got)
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

func quoteJS(s string) string {
	return "`" + strings.NewReplacer("\\", "\\\\", "`", "\\`", "$", "\\$").Replace(s) + "`"
}
