package e2e

import (
	"strings"
	"testing"
)

func TestUndoKeepsTheFocusAndSaysWhatHoldsNow(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.orderValue/", Lang("es-ES")).WaitReady()
	tab.Fill("sale.orderValue", "53").Check("sale.tax~with")
	undo := func() {
		tab.Eval(`document.querySelector("[data-do=undo]").focus()`)
		tab.Press("Enter")
	}
	undo()
	tab.See("Deshecho. Esa cifra, ¿lleva IVA?: sin respuesta")
	if !EvalTo[bool](tab, `document.activeElement.matches("[data-do=undo]")`) {
		t.Errorf("the focus has left the button for %q", tab.Focused())
	}
	if got := tab.Text("#live"); !strings.Contains(got, "¿lleva IVA?: sin respuesta") {
		t.Errorf("read out is %q", got)
	}
	undo() // the last step: the button stays, and what has been undone can be done again
	tab.Wait(`document.activeElement.matches("[data-do=undo][aria-disabled=true]")`)
	tab.Eval(`document.querySelector("[data-do=redo]").click()`)
	tab.See("Rehecho. ")
	tab.Wait(`document.getElementById("sale.orderValue").value !== ""`)
	if v := tab.Axe(); len(v) > 0 {
		t.Errorf("%v", v)
	}
}

// The buttons stand under the questions; what they have changed on another page
// is told where that page is looked at first.
func TestUndoThatLeadsToAnotherQuestionSaysSoInSight(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/channels/", Lang("es-ES"), Size(375, 667)).WaitReady()
	tab.Check("channels.on@messaging").Check("audience.followers@messaging~unknown").Click("#continue").WaitURL("audit.quick")
	tab.See("He mirado") // the page before has an undo too
	tab.Click("[data-do=undo]").WaitURL("channels")
	tab.Wait(`(() => { const at = document.querySelector(".landed")?.getBoundingClientRect(); return at && at.top >= 0 && at.bottom <= innerHeight; })()`)
	tab.See("Deshecho. ")
	tab.Click(".landed [data-do=undo]")
	tab.See("Deshecho. WhatsApp y Telegram: sin marcar")
	tab.Click(".landed [data-do=redo]")
	tab.See("Rehecho. WhatsApp y Telegram")
	if v := tab.Axe(); len(v) > 0 {
		t.Errorf("%v", v)
	}
}

// The first answer can be undone before it is saved; the words that it is saved
// then come beside the button, which stays where it is.
func TestUndoStaysInItsPlaceWhenTheFirstAnswerIsSaved(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/es/preguntas/sale.margin/", "/en/questions/sale.margin/"} {
		tab := Open(t, path, Lang(path[1:3]), Size(375, 667)).WaitReady()
		tab.Eval(`(() => { window.lefts = []; new MutationObserver(() => {
  const undo = document.querySelector(".saved [data-do=undo]");
  if (undo) lefts.push(Math.round(undo.getBoundingClientRect().left) + (/^(Guardado|Saved)/.test(document.querySelector(".saved").innerText) ? " saved" : ""));
}).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true }); })()`)
		tab.Check("sale.margin~unknown").Wait(`lefts.some((at) => at.endsWith("saved"))`)
		seen := EvalTo[[]string](tab, `[...new Set(lefts)]`)
		if len(seen) != 2 || seen[0]+" saved" != seen[1] {
			t.Errorf("%s: undo stood at %q", path, seen)
		}
	}
}

// Where the first save has no room, no place is kept for words that do not come.
func TestUndoStandsAtTheEdgeWhereNothingIsSaved(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), Size(375, 667), Tolerant, Init(`{ const set = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) { if (key.startsWith("quilate:doc:")) throw new DOMException("quota", "QuotaExceededError"); return set.call(this, key, value); }; }`)).WaitReady()
	tab.Check("sale.margin~unknown").Wait(`document.querySelector(".notice") && document.querySelector(".saved [data-do=undo]")`)
	if at := tab.Eval(`document.querySelector(".saved [data-do=undo]").getBoundingClientRect().left - document.querySelector(".saved").getBoundingClientRect().left`); at != 0.0 {
		t.Errorf("undo stands %v px from the edge", at)
	}
}

func TestUndoingThatOneDoesNotKnowLeavesTheFocusThere(t *testing.T) {
	t.Parallel()
	for _, size := range []Option{Size(375, 800), Size(1280, 900)} {
		tab := Open(t, "/es/preguntas/customers/", Lang("es-ES"), size).WaitReady()
		tab.Check("customers.base~unknown")
		tab.Wait(`!!document.querySelector("[data-do=undo]")`)
		tab.Eval(`document.activeElement.blur()`)
		tab.Eval(`document.querySelector("[data-do=undo]").click()`) // as in Safari, where a button that is pressed gets no focus
		tab.Wait(`document.activeElement.id === "customers.base~unknown"`)
		if tab.Checked("customers.base~unknown") {
			t.Error("it is not undone")
		}
	}
}

func TestUndoPressedOnceTooOftenDoesNothingAgain(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/", Lang("es-ES")).WaitReady()
	tab.Click("#sample-valencia-ropa-infantil").WaitURL("resultado")
	tab.Navigate("/es/comparar/").WaitReady()
	tab.Wait(`!!document.querySelector("[data-do=plan-step][data-arg='+']")`)
	const line = `document.querySelector("[data-do=plan-step][data-arg='+']").parentElement.querySelector("input")`
	before := tab.Eval(line + `.value`)
	tab.Eval(`document.querySelector("[data-do=plan-step][data-arg='+']").focus()`)
	tab.Press("Enter")
	tab.Wait(line + `.value !== ` + quote(before.(string)))
	tab.Wait(`document.querySelector("#live").textContent.includes("Puesto: ")`)
	tab.Eval(`document.querySelector("#main [data-do=undo]").focus()`)
	tab.Press("Enter")
	tab.Wait(line + `.value === ` + quote(before.(string)))
	tab.Wait(`document.activeElement.matches("[data-do=undo][aria-disabled=true]")`)
	tab.Press("Enter")
	tab.Wait(`document.querySelector("#main [data-do=redo]").ariaDisabled === "false"`)
	if got := tab.Eval(line + `.value`); got != before {
		t.Errorf("pressed once more, the line has %v instead of %v", got, before)
	}
}
