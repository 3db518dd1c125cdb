package e2e

import (
	"testing"
	"time"
)

// The findings of a sample are there before the part of the program that draws
// them: until then a screen reader hears no figure that nobody can look up.
func TestNothingIsReadOutOfAPageThatStillLoads(t *testing.T) {
	t.Parallel()
	site := Private(t)
	site.Delay("rest", 8*time.Second)
	tab := Open(t, "/es/", Lang("es-ES"), On(site), Patience(40*time.Second)).WaitReady()
	tab.Click("#sample-valencia-ropa-infantil").WaitURL("resultado")
	tab.See("esta página se está cargando")
	tab.Eval(`void (window.heard = [], window.watching = setInterval(() => { if (document.querySelector("main progress")) heard.push(document.querySelector("#live").textContent.trim()); }, 20))`)
	tab.Wait(`document.querySelectorAll("figure svg").length > 0`)
	tab.Wait(`document.querySelector("#live").textContent.includes("ROI estimado")`)
	if got := tab.Eval(`clearInterval(watching), heard.length > 20 && heard.every((s) => s === "")`); got != true {
		t.Errorf("heard while it loads: %v", tab.Eval(`[...new Set(heard)]`))
	}
}

// A result that is opened again is there in a moment; to say meanwhile that
// there is none would read as lost.
func TestAPageOfOnesOwnSaysThatItIsBeingOpened(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/es/resultado/", "/es/informe/", "/es/presentacion/", "/es/comparar/", "/es/proyecto/", "/es/revisar/", "/es/compartir/"} {
		tab := Open(t, path, Lang("es-ES"), NoScript)
		tab.See("Un momento: se abre lo que tienes guardado en este dispositivo.")
		if tab.Has("Empezar") {
			t.Errorf("%s says that there is nothing", path)
		}
	}
}

// What was pressed too early says so behind itself.
func TestTheWordThatOneMustWaitCoversNothing(t *testing.T) {
	t.Parallel()
	site := Private(t)
	site.Delay(".wasm", 12*time.Second)
	for _, c := range []struct{ path, press string }{
		{"/es/preguntas/customers/", "#continue"}, {"/en/questions/sale.margin/", "#continue"}, {"/es/", ".go [data-do=sample]"},
	} {
		tab := Open(t, c.path, On(site), Mobile, Patience(40*time.Second)).Click(c.press)
		tab.Wait(`!!document.querySelector(".loader-waits")`)
		covers := `(() => { const said = document.querySelector(".loader-waits").getBoundingClientRect();
  return [...document.querySelectorAll("a[href], button, input, label, summary")].filter((e) => e.checkVisibility()).filter((e) => { const r = e.getBoundingClientRect();
    return r.width && r.left < said.right && r.right > said.left && r.top < said.bottom && r.bottom > said.top; }).map((e) => e.outerHTML.slice(0, 80)); })()`
		if got := EvalTo[[]string](tab, covers); len(got) > 0 {
			t.Errorf("%s: it covers %q", c.path, got)
		}
		if seen := tab.Eval(`(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector(".loader-waits").getBoundingClientRect())`); seen != true {
			t.Errorf("%s: it is out of sight", c.path)
		}
		if got := tab.Text("#loader-wait"); got == "" {
			t.Errorf("%s: nothing is read out", c.path)
		}
	}
}

// The styles of the pages that need the rest come with it: such a page is not
// drawn without them, and a failure can be mended.
func TestPagesOfTheRestAreNotDrawnWithoutTheirStyles(t *testing.T) {
	t.Parallel()
	site := Private(t)
	site.Fail("rest.", 503)
	tab := Open(t, "/es/", Lang("es-ES"), On(site), Patience(40*time.Second), Tolerant).WaitReady()
	styles := EvalTo[string](tab, `document.querySelector("script[data-rest-style]").dataset.restStyle`)
	site.Fail(styles, 503) // before the rest may come: it comes in idle time, styles and all
	site.Fail("rest.", 0)
	tab.Click("#sample-valencia-ropa-infantil").WaitURL("resultado")
	tab.See("Reintentar")
	if drawn := tab.Eval(`document.querySelectorAll("figure").length`); drawn != 0.0 {
		t.Errorf("%v figures are drawn without styles", drawn)
	}
	site.Fail(styles, 0)
	tab.Click("Reintentar")
	tab.Wait(`document.querySelectorAll("figure svg").length > 0`)
	if there := tab.Eval(`[...document.styleSheets].filter((s) => s.href?.includes("/rest.")).length`); there != 1.0 {
		t.Errorf("%v style sheets of the rest", there)
	}
}

// Whoever comes to the results stands on their heading, and goes on standing
// there while the figures settle.
func TestTheHeadingKeepsTheFocusWhileFiguresSettle(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/", Lang("es-ES")).WaitReady()
	tab.Click("#sample-valencia-ropa-infantil").WaitURL("resultado")
	tab.Wait(`document.activeElement.id === "title" && !!document.querySelector(".hero .top")`)
	tab.Wait(`!document.querySelector(".settling") && document.querySelector("#live").textContent.includes("ROI estimado")`)
	if at := tab.Focused(); at != "title" {
		t.Errorf("the focus is on %q", at)
	}
}

// Whoever already reads with the keyboard while the figures settle stays where
// they are, whatever comes before it: nothing that has been there is taken off
// the page to be made again.
func TestFiguresThatSettleTakeNothingAwayFromUnderTheFocus(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/es/resultado/", "/es/informe/"} {
		for _, sampled := range []string{"#sample-valencia-ropa-infantil", "#sample-bogota-restaurante-sin-gluten", "#sample-guadalajara-academia-baile"} {
			t.Run(path+sampled, func(t *testing.T) {
				t.Parallel()
				tab := Open(t, "/es/", Lang("es-ES"), Slow(2), Patience(time.Minute), Init(`(() => {
  window.stops = new Map();
  new MutationObserver(() => {
    if (!document.querySelector(".settling") && !/antes de imprimir/.test(document.querySelector("main")?.textContent)) return;
    for (const e of document.querySelectorAll("main a[href], main button, main input, main summary, main [tabindex='0']")) if (!stops.has(e)) stops.set(e, e.outerHTML.slice(0, 120));
  }).observe(document, { subtree: true, childList: true }); })()`)).WaitReady()
				sample(tab, sampled)
				tab.Navigate(path).WaitReady().Wait(`stops.size > 20`).Wait(quietPage)
				for _, gone := range EvalTo[[]string](tab, `[...stops].filter(([e]) => !e.isConnected).map(([, was]) => was)`) {
					t.Errorf("taken away: %s", gone)
				}
			})
		}
	}
}
