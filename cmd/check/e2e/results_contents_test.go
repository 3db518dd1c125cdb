package e2e

import "testing"

// From the end of any finding one comes back to the contents, which are open
// then; what leads there covers no words, wherever one is on the page.
func TestFromAnyFindingOneComesBackToTheContents(t *testing.T) {
	t.Parallel()
	for _, size := range []Option{Size(375, 800), Size(1280, 900)} {
		tab := withSample(Open(t, "/es/", Lang("es-ES"), size).WaitReady(), "/es/resultado/")
		tab.Wait(`document.querySelectorAll(".sec").length > 8 && !document.querySelector(".settling")`)
		if ways, parts := tab.Count(".tocontents a"), tab.Count("#contents li"); ways != parts {
			t.Errorf("%d links lead back to the contents of %d parts", ways, parts)
		}
		covered := EvalTo[[]string](tab, `(() => {
  const bad = new Set(), root = document.documentElement;
  const shown = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest(".vh");
  for (let y = 0; y < root.scrollHeight; y += Math.round(innerHeight / 3)) {
    scrollTo(0, y);
    const ways = [...document.querySelectorAll(".tocontents a")].map((a) => [a, a.getBoundingClientRect()]).filter(([, r]) => r.bottom > 0 && r.top < innerHeight);
    for (const [a, w] of ways) if (w.height < 44) bad.add("a link only " + w.height + " px high");
    const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    for (let text; (text = walk.nextNode());) {
      if (!text.data.trim() || !shown(text.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const r of range.getClientRects())
        for (const [a, w] of ways)
          if (!a.contains(text) && r.width > 1 && Math.min(r.right, w.right) - Math.max(r.left, w.left) > 1 && Math.min(r.bottom, w.bottom) - Math.max(r.top, w.top) > 1) bad.add(text.data);
    }
  }
  return [...bad]; })()`)
		if len(covered) > 0 {
			t.Errorf("covered by the way back to the contents: %q", covered)
		}
		tab.Eval(`document.querySelector("#sec-costs .tocontents a").click()`)
		tab.Wait(`document.activeElement.matches("#contents[open] > summary") && document.activeElement.getBoundingClientRect().top >= 0 && document.activeElement.getBoundingClientRect().bottom < innerHeight`)
		if v := tab.Axe(); len(v) > 0 {
			t.Error(v)
		}
	}
}

// The line that says that figures settle has a place of its own, which it keeps
// when they have; and no word of the verdict is broken.
func TestWithLargeLettersTheVerdictIsWhole(t *testing.T) {
	t.Parallel()
	for _, size := range []Option{Size(375, 800), Size(1280, 900)} {
		tab := withSample(Open(t, "/es/", Lang("es-ES"), size).WaitReady(), "/es/resultado/")
		tab.Wait(`!!document.querySelector(".hero .over")`)
		tab.Eval(`void (document.documentElement.style.fontSize = "200%")`)
		const room = `(() => { const line = document.querySelector(".settling, .settled").getBoundingClientRect();
  return [line.height, document.querySelector(".hero .over").getBoundingClientRect().top - line.bottom]; })()`
		if had := EvalTo[[]float64](tab, room); had[0] < 28 || had[1] < 0 {
			t.Errorf("the line is %v px high, and what follows begins %v px under it", had[0], had[1])
		}
		tab.Wait(`!document.querySelector(".settling")`)
		if has := EvalTo[[]float64](tab, room); has[0] < 28 || has[1] < 0 {
			t.Errorf("after it the place is %v px high, and what follows begins %v px under it", has[0], has[1])
		}
		broken := EvalTo[[]string](tab, `(() => { const bad = [];
  for (const span of document.querySelectorAll(".hero h1 span")) for (const m of span.firstChild.data.matchAll(/\S+/g)) {
    const word = document.createRange();
    word.setStart(span.firstChild, m.index);
    word.setEnd(span.firstChild, m.index + m[0].length);
    if (new Set([...word.getClientRects()].map((r) => r.top)).size > 1) bad.push(m[0]);
  }
  return bad; })()`)
		if len(broken) > 0 {
			t.Errorf("broken words: %q", broken)
		}
	}
}
