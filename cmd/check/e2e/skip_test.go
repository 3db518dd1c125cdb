package e2e

import "testing"

// TestTheSkipLinkLeadsToTheBeginningOfTheContent presses it as the first stop
// of the keyboard: the page's heading is in sight then, and the next stop is
// within the content.
func TestTheSkipLinkLeadsToTheBeginningOfTheContent(t *testing.T) {
	t.Parallel()
	for _, width := range []int{375, 1280} {
		tab := Open(t, "/es/", Lang("es-ES"), Size(width, 800)).WaitReady()
		for _, path := range []string{"/es/", "/es/metodo/", "/es/todo/"} {
			tab.Navigate(path).WaitReady().Press("Tab").Press("Enter")
			tab.Wait(`document.activeElement.id === "main"`)
			tab.Wait(`(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector("main h1").getBoundingClientRect())`)
			tab.Press("Tab").Wait(`document.activeElement.id !== "main" && document.activeElement.closest("main")`)
		}
	}
}

// TestNarrowTablesFitAPhone opens all tables of the results: one with a name
// and a figure in each row shows both.
func TestNarrowTablesFitAPhone(t *testing.T) {
	t.Parallel()
	tab := withSample(Open(t, "/es/", Lang("es-ES"), Mobile).WaitReady(), "/es/resultado/")
	tab.Wait(`document.querySelectorAll(".scroll table").length > 5`)
	tab.Eval(`document.querySelectorAll("main details").forEach((d) => { d.open = true; })`)
	const narrow = `[...document.querySelectorAll(".scroll")].filter((s) => s.querySelector("table") && !s.querySelector("tr > :nth-child(3)"))`
	if got := EvalTo[int](tab, narrow+`.length`); got == 0 {
		t.Fatal("no table has two columns")
	}
	for _, at := range EvalTo[[]string](tab, narrow+`.filter((s) => s.scrollWidth > s.clientWidth).map((s) => s.id || s.closest("[id]")?.id || s.textContent.slice(0, 60))`) {
		t.Errorf("the table %s is wider than its box", at)
	}
}

// TestTheWaysToAFigureStandOnceEach ticks three channels and opens where their
// followers are found.
func TestTheWaysToAFigureStandOnceEach(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/channels/", Lang("es-MX"), Mobile).WaitReady()
	for _, channel := range []string{"instagram", "facebook", "tiktok"} {
		tab.Check("channels.on@" + channel)
	}
	tab.Wait(`document.querySelectorAll("#where p b").length === 3`)
	ways := EvalTo[[]string](tab, `[...document.querySelectorAll("#where p")].map((p) => p.textContent.replace(/^[^:]*: /, "").replace(/ \(.*\)$/, ""))`)
	seen := map[string]bool{}
	for _, way := range ways {
		if seen[way] {
			t.Errorf("it says twice %q", way)
		}
		seen[way] = true
	}
}
