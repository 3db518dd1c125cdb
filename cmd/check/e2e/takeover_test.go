package e2e_test

import (
	"strings"
	"testing"
	"time"

	. "quilate/cmd/check/e2e"
)

// The program draws the page that came with the HTML: what somebody reads, has
// selected or is listening to stays the same element and where it is.
func TestTheProgramTakesThePageOverAsItStands(t *testing.T) {
	t.Parallel()
	site := Private(t)
	site.Delay(".wasm", 4*time.Second)
	for path, kept := range map[string]string{
		"/es/":                         "h1, .cases h3, footer a, main svg",
		"/en/":                         "h1, .cases h3, footer a, main svg",
		"/es/preguntas/sale.margin/":   "h1, form, #where, #where p, #continue, aside",
		"/en/questions/social.buyers/": "h1, form, label, #continue, aside",
		"/es/todo/":                    "h1, .two h3, form",
		"/es/ajustes/":                 "h1, legend, main p",
		"/es/metodo/":                  "h1, header, footer",
		"/es/resultado/":               "header, footer, main",
		"/es/presentacion/":            "header, footer, main",
	} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			lang := map[bool]string{true: "en-GB", false: "es-ES"}[strings.HasPrefix(path, "/en/")]
			tab := Open(t, path, On(site), Lang(lang), Patience(time.Minute))
			n := EvalTo[int](tab, `(() => {
  window.came = [...document.querySelectorAll("`+kept+`")];
  getSelection().selectAllChildren(document.querySelector("h1"));
  window.selected = getSelection().toString();
  return document.documentElement.dataset.ready === "true" ? -1 : came.length; })()`)
			if n <= 0 {
				t.Fatalf("%d elements before the program: this proves nothing", n)
			}
			tab.WaitReady()
			tab.Eval(`new Promise((done) => setTimeout(done, 500))`)
			if gone := EvalTo[[]string](tab, `came.filter((e) => !e.isConnected).map((e) => e.outerHTML.slice(0, 100)).slice(0, 5)`); len(gone) > 0 {
				t.Errorf("of %d elements, these have gone: %q", n, gone)
			}
			if tab.Eval(`document.querySelector("h1") !== came[0] || getSelection().toString() === selected`) != true {
				t.Error("what was selected is not any more")
			}
			if shift := tab.LayoutShift(); shift > 0.01 { // as in "Good" of Core Web Vitals, but a tenth of it
				t.Errorf("the page has moved by %v", shift)
			}
			// It is the page that the program would make where nothing came.
			bare := Open(t, path, On(site), Lang(lang), Patience(time.Minute),
				Init(`document.addEventListener("DOMContentLoaded", () => document.body.firstElementChild.replaceChildren());`)).WaitReady()
			bare.Eval(`new Promise((done) => setTimeout(done, 500))`)
			got, want := EvalTo[[]string](tab, elements), EvalTo[[]string](bare, elements)
			if len(want) < 20 {
				t.Fatalf("a page of %d elements: this proves nothing", len(want))
			}
			for i := range max(len(got), len(want)) {
				if i >= len(got) || i >= len(want) || got[i] != want[i] {
					t.Fatalf("element %d of %d and %d: %q, made from nothing %q", i, len(got), len(want), got[min(i, len(got)-1)], want[min(i, len(want)-1)])
				}
			}
		})
	}
}

// elements are those of the page, with their attributes in order and the text
// that is directly in them.
const elements = `[...document.querySelectorAll("#quilate, #quilate *")].map((e) => [e.localName,
  ...[...e.attributes].map((a) => a.name + "=" + a.value).sort(),
  [...e.childNodes].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.data).join("")].join(" "))`
