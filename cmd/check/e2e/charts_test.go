package e2e

import (
	"strings"
	"testing"
	"time"
)

// chartFaults goes through the drawings that are shown and gives what the
// critical heuristics of Chartability find wrong with them. Lines of a grid
// and marks inside a bar (hair, tick-g) may be faint: what they say is written
// beside them.
const chartFaults = `(() => {
  const faults = new Set();
  const rgb = (s) => { const m = s.match(/[\d.]+/g)?.map(Number); return m && m.length >= 3 ? m : null; };
  const light = (c) => { const [r, g, b] = c.slice(0, 3).map((v) => ((v /= 255), v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((m, n) => n - m); return (x + 0.05) / (y + 0.05); };
  const ground = (e) => { for (; e; e = e.parentElement) { const c = rgb(getComputedStyle(e).backgroundColor); if (c && (c[3] ?? 1) > 0) return c; } return [255, 255, 255]; };
  const seen = [...document.querySelectorAll("main svg[role=img]")].filter((svg) => svg.getClientRects().length);
  for (const svg of seen) {
    const behind = ground(svg.parentElement), scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const name = svg.closest("figure")?.id || svg.parentElement.className, fault = (text) => faults.add(name + ": " + text);
    // Content is only visual; no title, summary or caption.
    const title = svg.querySelector(":scope > title")?.textContent.trim(), desc = svg.querySelector(":scope > desc")?.textContent.trim();
    if (!title || !desc) fault("no title or description");
    // Shown on hover only.
    if (svg.querySelectorAll("title").length > 1) fault("something is told on hover only");
    if (svg.querySelector("a, [tabindex], [onclick], animate")) fault("an image that asks to be used, or moves");
    for (const e of svg.querySelectorAll("text, rect, circle, path, line, polygon, polyline")) {
      const s = getComputedStyle(e), of = (kind) => (s[kind] !== "none" && rgb(s[kind]) ? contrast(rgb(s[kind]), behind) : 0);
      if (e.localName === "text") { // Small text, low contrast
        if (parseFloat(s.fontSize) * scale < 12) fault("small text " + e.textContent);
        if (of("fill") < 4.5) fault("faint text " + e.textContent);
      } else if (!/\b(hair|tick-g)\b/.test(e.getAttribute("class") || "") && !s.fill.startsWith("url") && Math.max(of("fill"), of("stroke")) < 3) fault("a faint " + e.localName + " of class " + e.getAttribute("class"));
    }
  }
  // No table, no explanation of how it is read.
  for (const figure of document.querySelectorAll("main figure.fig")) {
    if (!figure.querySelector("figcaption")?.textContent.includes(".")) faults.add(figure.id + ": nothing says how it is read");
    if (figure.querySelectorAll("table tbody tr, table tr").length < 2) faults.add(figure.id + ": no table");
  }
  if (!seen.length) faults.add("there is no chart");
  return [...faults];
})()`

// TestChartsHaveNoCriticalFailure looks at the charts of the results, of the
// comparison and beside a question, in both schemes and widths, and with the
// letters twice as large.
func TestChartsHaveNoCriticalFailure(t *testing.T) {
	t.Parallel()
	for _, scheme := range [][]Option{{Size(1280, 900)}, {Size(375, 800), Dark}} {
		tab := withSample(Open(t, "/es/", append(scheme, Lang("es-ES"))...).WaitReady(), "/es/resultado/")
		for _, path := range []string{"/es/resultado/", "/es/comparar/", "/es/preguntas/sale.margin/"} {
			tab.Navigate(path).WaitReady().Wait(`document.querySelector("main svg[role=img]")`)
			time.Sleep(time.Second)
			for _, style := range []string{"", "html { font-size: 200% !important }"} {
				tab.Eval(`(() => { const s = new CSSStyleSheet(); s.replaceSync(` + quote(style) + `); document.adoptedStyleSheets = [s]; })()`)
				for _, fault := range EvalTo[[]string](tab, chartFaults) {
					t.Errorf("%s %s: %s", path, style, fault)
				}
			}
			tab.Eval(`void (document.adoptedStyleSheets = [])`)
			if strings.Contains(path, "comparar") { // the one chart that is used: by the keyboard, and says what it shows
				// It comes last, when the figures between the two have been worked out.
				tab.Wait(`document.querySelector("main input[type=range]")`).Eval(`document.querySelector("main input[type=range]").focus()`)
				before := tab.Text("#sec-mix, main section:last-of-type")
				tab.Press("ArrowLeft").Wait(`document.querySelector("main input[type=range]") === document.activeElement`)
				tab.Press("ArrowLeft")
				if after := tab.Text("#sec-mix, main section:last-of-type"); after == before {
					t.Errorf("the slider of %s changes nothing that is written", path)
				}
				if label := EvalTo[string](tab, `((e) => (e.labels?.[0]?.textContent || "") + (e.getAttribute("aria-label") || "") + (e.getAttribute("aria-valuetext") || ""))(document.querySelector("main input[type=range]"))`); label == "" {
					t.Error("the slider has no name")
				}
			}
		}
	}
}
