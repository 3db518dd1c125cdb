package main

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"quilate/app/pwa"
	"quilate/cmd/check/e2e"
)

// restFile is a part of the address of the program's second part.
const restFile = "/rest."

func TestPagesOfTheStartStandAndAnswerWithoutTheRest(t *testing.T) {
	t.Parallel()
	site := e2e.Private(t)
	site.Fail(restFile, http.StatusNotFound)
	tab := e2e.Open(t, "/es/", e2e.On(site), e2e.Mobile, e2e.Tolerant, e2e.Patience(time.Minute))
	whole := 0
	for _, p := range pwa.Pages(false) {
		if p.Whole {
			whole++
			continue
		}
		tab.Navigate(p.Path).WaitReady().Wait(`document.documentElement.dataset.rest === "failed"`)
		if tab.Has("Reintentar") || tab.Has("Try again") || tab.Count("main h1") != 1 {
			t.Errorf("%s does not stand without the rest", p.Path)
		}
	}
	if whole == 0 {
		t.Error("no page needs the rest")
	}
	// A question is answered, with what it comes to beside it, up to the page
	// that needs the rest.
	tab.Navigate("/es/preguntas/sale.margin/").WaitReady()
	tab.Fill("sale.margin", "47").Click("Continuar").WaitURL("customers").NotSee("se está cargando")
	tab.Fill("customers.base", "300").Click("Atrás").WaitURL("sale.margin")
	if got := tab.Value("sale.margin"); got != "47" {
		t.Errorf("the answer is %q", got)
	}
	// Anything in the frame of a page that is in the start, too.
	tab.Click("Borrar todo").See("¿Borrar todo lo que hay").Click("Cancelar")
	tab.Click("Privacidad").WaitURL("privacidad").Click("English").WaitURL("/en/privacy/")
}

func TestPageThatNeedsTheRestWaitsForIt(t *testing.T) {
	t.Parallel()
	for lang, c := range map[string]struct{ home, url, waits, heading string }{
		"es": {"/es/", "/es/metodo/", "esta página se está cargando", "Fórmulas, fuentes y palabras"},
		"en": {"/en/", "/en/method/", "this page is loading", "Formulas, sources and words"},
	} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			site := e2e.Private(t)
			site.Delay(restFile, late)
			tab := e2e.Open(t, c.home, e2e.On(site), e2e.Mobile, e2e.Patience(time.Minute)).WaitReady()
			tab.Click(".foot [href='" + c.url + "']").WaitURL(c.url).See(c.waits)
			if got := tab.Text("h1"); got != c.heading {
				t.Errorf("meanwhile the page is called %q", got)
			}
			tab.Wait(`document.activeElement.id === "title"`)
			for _, v := range tab.Axe() {
				t.Errorf("the page that waits: %s", v)
			}
			tab.NotSee(c.waits)
			if got := tab.Text("h1"); got != c.heading || tab.Count("main h2") < 3 {
				t.Errorf("the page under %q is not there", got)
			}
			tab.Wait(`document.activeElement.id === "title"`)
		})
	}
}

// Back, a link or a shortcut may lead anywhere while the rest is on its way, or
// was never to be had: to a page with a frame of its own, or to one of its parts.
func TestAnyPageThatNeedsTheRestSaysSoWhereItCannotBeHad(t *testing.T) {
	t.Parallel()
	for home, say := range map[string]string{"/es/": "Reintentar", "/en/": "Try again"} {
		t.Run(home, func(t *testing.T) {
			t.Parallel()
			site := e2e.Private(t)
			site.Fail(restFile, http.StatusNotFound)
			tab := e2e.Open(t, home, e2e.On(site), e2e.Mobile, e2e.Tolerant, e2e.Patience(time.Minute)).WaitReady()
			tab.Click(".samples [data-do=sample]").WaitURL("result").See(say)
			for _, p := range pwa.Pages(false) {
				if !p.Whole || !strings.HasPrefix(p.Path, home) || strings.Contains(tab.URL(), p.Path) {
					continue
				}
				before := tab.Text("main h1")
				for _, at := range []string{p.Path, p.Path + "?s=return", p.Path + "?s=return&view=presenter"} {
					tab.Eval(fmt.Sprintf(`history.pushState({}, "", %q), dispatchEvent(new PopStateEvent("popstate"))`, at))
					tab.Wait(fmt.Sprintf(`![%q, ""].includes(document.querySelector("main h1").textContent) && document.querySelector("main .btn")?.textContent === %q`, before, say))
				}
			}
			tab.Click(".foot [data-do=ask-erase]").Wait(`document.querySelector("[data-do=erase]")`) // the program is still there
		})
	}
}

func TestRestThatCannotBeHadIsSaidAndTriedAgain(t *testing.T) {
	t.Parallel()
	site := e2e.Private(t)
	site.Fail(restFile, http.StatusNotFound)
	tab := e2e.Open(t, "/es/preguntas/sale.margin/", e2e.On(site), e2e.Mobile, e2e.Tolerant, e2e.Patience(time.Minute)).WaitReady()
	tab.Fill("sale.margin", "47").Click("Continuar").WaitURL("customers")
	tab.Click("Respuestas").WaitURL("revisar").See("no se ha podido cargar")
	for _, v := range tab.Axe() {
		t.Errorf("the message: %s", v)
	}
	tab.Back().WaitURL("customers").NotSee("no se ha podido cargar")
	tab.Forward().WaitURL("revisar").See("no se ha podido cargar")
	site.Fail(restFile, 0)
	tab.Click("Reintentar").See("47")
	tab.Wait(`document.activeElement.id === "title"`)
	if tab.Has("Reintentar") {
		t.Error("the message stays")
	}
	tab.Back().WaitURL("customers").Forward().WaitURL("revisar").See("47")
}

func TestPageLoadedDirectlyWithoutTheRestStaysReadableAndOffersToRetry(t *testing.T) {
	t.Parallel()
	site := e2e.Private(t)
	site.Fail(restFile, http.StatusBadGateway)
	tab := e2e.Open(t, "/es/metodo/", e2e.On(site), e2e.Tolerant, e2e.Patience(time.Minute))
	tab.See("no ha podido arrancar")
	if tab.Count("main h1") != 1 || tab.Count("main h2") < 3 {
		t.Error("the page is gone")
	}
	site.Fail(restFile, 0)
	tab.Click("Reintentar").WaitReady().NotSee("no ha podido arrancar")
}

func TestWhatNeedsTheRestIsDoneOnceItIsThere(t *testing.T) {
	t.Parallel()
	site := e2e.Private(t)
	tab := e2e.Open(t, "/es/preguntas/sale.margin/", e2e.On(site), e2e.Mobile, e2e.Tolerant, e2e.Patience(time.Minute)).WaitReady()
	tab.Wait(`!document.documentElement.dataset.rest`)
	tab.Fill("sale.margin", "47").Click("Continuar").WaitURL("customers")
	tab.Navigate("/es/compartir/").WaitReady()
	link := e2e.EvalTo[string](tab, `[...document.querySelectorAll("main input, main textarea")].map(e => e.value).find(v => v.includes("#q="))`)
	_, carried, _ := strings.Cut(link, "#q=")

	// Somebody else opens the link on a page that is there at once.
	other := e2e.Private(t)
	other.Delay(restFile, late)
	reader := e2e.Open(t, "/es/", e2e.On(other), e2e.Mobile, e2e.Patience(time.Minute)).WaitReady()
	reader.Eval(`location.hash = "q=` + carried + `"`)
	reader.See("se está cargando lo que hace falta")
	reader.NotSee("se está cargando lo que hace falta").WaitURL("resultado")

	// Or with it in the address from the start.
	direct := e2e.Open(t, "/es/#q="+carried, e2e.On(e2e.Private(t)), e2e.Mobile, e2e.Patience(time.Minute)).WaitReady()
	direct.WaitURL("resultado").NotSee("se está cargando")
}
