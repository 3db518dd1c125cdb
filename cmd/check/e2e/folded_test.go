package e2e

import (
	"strings"
	"testing"
)

// The tables of the options and of what turns the answer are taller on a phone
// than the findings they belong to.
func TestTallTablesAreFoldedOnPhonesAndNowhereElse(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/", Mobile, Lang("es-ES")).WaitReady()
	tab.Click("#sample-valencia-ropa-infantil").WaitURL("resultado")
	tab.Wait(`!!document.querySelector("#fold-plans0") && !!document.querySelector("#fold-decides0") && !document.querySelector(".settling")`)
	const seen = `document.querySelector("#table-plans0 table").checkVisibility({contentVisibilityAuto: true, visibilityProperty: true})`
	if tab.Eval(seen) == true {
		t.Error("on a phone the table of the options is open")
	}
	tab.Click("Ver todas las cifras, opción por opción").Wait(seen)
	if v := tab.Axe(); len(v) > 0 {
		t.Errorf("%v", v)
	}
	tab.Click("Ver todas las cifras, opción por opción").Wait(`!` + seen)
	tab.Resize(1280, 900).Wait(seen)
	if tab.Eval(`document.querySelector("#fold-plans0 > summary").checkVisibility()`) == true {
		t.Error("where there is room there is still something to unfold")
	}
	leaves, err := Leaves(tab.PDF("folded"))
	if err != nil {
		t.Fatal(err)
	}
	paper := ""
	for _, leaf := range leaves {
		paper += leaf.Text()
	}
	for _, want := range []string{"Costeporseguidorganado", "Seguirganaapararcon"} {
		if !strings.Contains(paper, want) {
			t.Errorf("not on paper: %s", want)
		}
	}
}
