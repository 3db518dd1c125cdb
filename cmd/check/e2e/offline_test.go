package e2e_test

import (
	"strings"
	"testing"
	"time"

	. "quilate/cmd/check/e2e"
)

// settled is true once the worker has stored the whole release.
const settled = `await navigator.serviceWorker.getRegistration().then(r => !!(r && r.active && !r.installing))`

func TestAfterOneVisitEveryRouteWorksWithoutANetwork(t *testing.T) {
	t.Parallel()
	site := Private(t)
	tab := Open(t, "/es/", On(site), Lang("es-ES"), Patience(time.Minute)).WaitReady()
	tab.Wait(settled)
	tab.Offline(true)
	for i, page := range Pages(t) {
		// Any query and any fragment lead to the same page.
		address := page + []string{"", "?x=1", "?embed=1&q=a%20b#part", "#z1.abc"}[i%4]
		tab.Navigate(address).WaitReady()
		if page == "/" {
			continue // leads on to a language
		}
		if got, _, _ := strings.Cut(strings.SplitN(tab.Path(), "?", 2)[0], "#"); got != page {
			t.Errorf("%s leads to %s", address, got)
		}
		if tab.Count("main h1") != 1 {
			t.Errorf("%s has no heading", address)
		}
	}
	tab.Navigate("/?x=1").WaitReady()
	if got := tab.Path(); !strings.HasPrefix(got, "/es/?x=1") {
		t.Errorf("/?x=1 leads to %s", got)
	}
	// A step of the full path lives in the query of a shared page.
	tab.Navigate("/es/preguntas/?q=audience.reach@instagram").WaitReady()
	for _, unknown := range []string{"/nowhere/", "/es/nada/?x=1", "/es/preguntas/nada/"} {
		tab.Navigate(unknown).See("Esta página no existe")
	}
	// And it is not only read: what is typed is kept.
	tab.Navigate("/es/preguntas/sale.margin/").WaitReady()
	tab.Fill("sale.margin", "55").Click("Continuar").WaitURL("customers")
	tab.Navigate("/es/preguntas/sale.margin/").WaitReady()
	if got := tab.Value("sale.margin"); got != "55" {
		t.Errorf("without a network the answer is %q", got)
	}
}

func TestFirstVisitIsTakenForNoUpdate(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/", On(Private(t)), Lang("es-ES")).WaitReady()
	tab.Wait(settled)
	tab.Eval(`new Promise(done => setTimeout(done, 1500))`)
	if got := tab.Eval(`document.documentElement.dataset.update || ""`); got != "" || tab.Count("#update") != 0 {
		t.Error("the first visit is told of an update")
	}
	tab.Reload().WaitReady()
	tab.NotSee("Hay una versión nueva")
}
