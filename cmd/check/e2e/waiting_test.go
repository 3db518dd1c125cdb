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
