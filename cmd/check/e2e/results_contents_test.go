package e2e

import "testing"

// From any finding one comes back to the contents, which are open then; what
// leads there stays over the findings and covers nothing that has the focus.
func TestFromAnyFindingOneComesBackToTheContents(t *testing.T) {
	t.Parallel()
	for _, size := range []Option{Size(375, 800), Size(1280, 900)} {
		tab := withSample(Open(t, "/es/", Lang("es-ES"), size).WaitReady(), "/es/resultado/")
		tab.Wait(`document.querySelectorAll(".sec").length > 8`)
		const shown = `(() => { const r = document.querySelector(".tocontents a").getBoundingClientRect(); return r.top < innerHeight && r.bottom > 0; })()`
		if tab.Eval(`scrollTo(0, 0)`); EvalTo[bool](tab, shown) {
			t.Error("over the verdict there is a way back to the contents")
		}
		tab.Eval(`document.querySelector("#h-costs").scrollIntoView()`)
		tab.Wait(shown)
		under := EvalTo[[]string](tab, `(() => { const bad = [], way = document.querySelector(".tocontents a");
  for (const e of document.querySelectorAll(".sec :is(a, button, summary)")) {
    if (!e.checkVisibility()) continue;
    e.focus();
    const r = e.getBoundingClientRect(), w = way.getBoundingClientRect();
    if (r.left >= w.left && r.right <= w.right && r.top >= w.top && r.bottom <= w.bottom) bad.push(e.textContent);
  }
  return bad; })()`)
		if len(under) > 0 {
			t.Errorf("with the focus these are covered: %q", under)
		}
		tab.Eval(`document.querySelector("#h-costs").scrollIntoView()`)
		tab.Eval(`document.querySelector(".tocontents a").click()`)
		tab.Wait(`document.activeElement.matches("#contents[open] > summary") && document.activeElement.getBoundingClientRect().top >= 0 && document.activeElement.getBoundingClientRect().bottom < innerHeight`)
		if v := tab.Axe(); len(v) > 0 {
			t.Error(v)
		}
	}
}
