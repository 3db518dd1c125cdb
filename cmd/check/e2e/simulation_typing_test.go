package e2e

import (
	"strconv"
	"strings"
	"testing"
)

// countTurns counts in how many turns of the event loop the program does its
// work.
const countTurns = `
	window.turns = 0;
	const post = MessagePort.prototype.postMessage;
	MessagePort.prototype.postMessage = function (...all) { window.turns++; return post.apply(this, all); };
`

// The simulation runs while somebody types: no character may get lost, and in
// the end what stands there is about what was typed last.
func TestTypingDuringASimulationLosesNothing(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/", Lang("es-ES"), Init(countTurns)).WaitReady()
	tab.Click("#sample-bogota-restaurante-sin-gluten").WaitURL("/es/resultado/")
	tab.Wait(`document.querySelectorAll("figure svg").length > 0`)
	if turns := EvalTo[int](tab, "window.turns"); turns < 3 {
		t.Errorf("everything was worked out in %d turns of the event loop", turns)
	}

	tab.Navigate("/es/preguntas/customers/").WaitReady()
	const field = "customers.timesPerYear"
	typed := ""
	tab.Fill(field, "")
	for i := range 24 {
		text := strconv.Itoa(1 + i%9)
		tab.Type(text)
		if typed += text; i%3 == 2 {
			tab.Press("Backspace").Press("Backspace")
			typed = typed[:len(typed)-2]
		}
	}
	if got := tab.Value(field); got != typed {
		t.Errorf("typed %q, and there stands %q", typed, got)
	}
	const want = "9"
	tab.Fill(field, want)
	settled := func() string { // the same at fifteen looks in a row
		tab.Wait(`(() => {
			const said = document.querySelector("aside.live")?.innerText ?? "";
			window.same = said === window.before ? window.same + 1 : 0;
			window.before = said;
			return window.same > 15 && said.includes("50");
		})()`)
		return strings.TrimSpace(tab.Text("aside.live"))
	}
	last := settled()
	if got := tab.Reload().WaitReady().Value(field); got != want {
		t.Errorf("after a reload there stands %q", got)
	}
	if again := settled(); again != last {
		t.Errorf("what stands beside the question is\n%s\nand for what was typed last it is\n%s", last, again)
	}
}
