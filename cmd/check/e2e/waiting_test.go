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

// The styles of the pages that need the rest come with it: such a page is not
// drawn without them, and a failure can be mended.
func TestPagesOfTheRestAreNotDrawnWithoutTheirStyles(t *testing.T) {
	t.Parallel()
	site := Private(t)
	site.Fail("rest.", 503)
	tab := Open(t, "/es/", Lang("es-ES"), On(site), Patience(40*time.Second), Tolerant).WaitReady()
	styles := EvalTo[string](tab, `document.querySelector("script[data-rest-style]").dataset.restStyle`)
	site.Fail("rest.", 0)
	site.Fail(styles, 503)
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
