package e2e

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// observe counts what the page changes from now on: window.changes, by the
// part of the page that is changed.
const observe = `(() => {
  window.changes = {};
  const part = (n) => {
    const e = n.nodeType === 1 ? n : n.parentElement;
    return e?.closest(".two")?.getAttribute("aria-labelledby") || e?.closest(".sticky, .live, form, #live, .saved")?.className || e?.id || e?.localName || "gone";
  };
  window.observer = new MutationObserver((records) => { for (const r of records) window.changes[part(r.target)] = (window.changes[part(r.target)] || 0) + 1; });
  window.observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
})()`

// withSample opens a sample case and goes to a page of it.
func withSample(tab *Tab, path string) *Tab {
	tab.t.Helper()
	tab.Click("#sample-valencia-ropa-infantil").WaitURL("result")
	tab.Wait(`document.querySelectorAll("figure svg").length > 0`)
	tab.Wait(`Object.keys(localStorage).some((k) => k.startsWith("quilate:doc:"))`)
	return tab.Navigate(path).WaitReady()
}

// TestAKeystrokeChangesOnlyWhatItTouches holds on a machine of any speed: it
// counts. The time is measured by go run ./cmd/check -typing.
func TestAKeystrokeChangesOnlyWhatItTouches(t *testing.T) {
	t.Parallel()
	for page, most := range map[string]int{"/es/todo/": 25, "/es/preguntas/sale.margin/": 25} {
		tab := withSample(Open(t, "/es/", Lang("es-ES")).WaitReady(), page)
		tab.Fill("sale.margin", "5")
		time.Sleep(2 * time.Second) // everything comes to rest
		tab.Eval(observe)
		tab.Press("7")
		// What is read, and what comes of it, are there with the next drawing.
		tab.Wait(`document.getElementById("sale.margin-echo").textContent.includes("57")`)
		first := EvalTo[map[string]int](tab, `window.changes`)
		time.Sleep(2 * time.Second)
		all := EvalTo[map[string]int](tab, `window.changes`)
		sum := 0
		for _, n := range all {
			sum += n
		}
		if sum > most {
			t.Errorf("%s: one keystroke changes %d things: %v", page, sum, all)
		}
		t.Logf("%s: at once %v, in the end %v", page, first, all)
		if got := tab.LayoutShift(); got != 0 {
			t.Errorf("%s: the layout shifts by %v while somebody types", page, got)
		}
	}
}

// TestTheLongPageSaysTheSameWhenItIsDrawnAnew compares what is drawn piece by
// piece while somebody types with what a fresh visit draws.
func TestTheLongPageSaysTheSameWhenItIsDrawnAnew(t *testing.T) {
	t.Parallel()
	tab := withSample(Open(t, "/es/", Lang("es-ES")).WaitReady(), "/es/todo/")
	for _, f := range [][2]string{{"sale.margin", "41"}, {"customers.base", "250"}, {"sale.orderValue", "27,5"}, {"market.area", "100"}} {
		tab.Fill(f[0], f[1])
	}
	tab.Check("sale.tax~with").Check("channels.on@tiktok").Fill("audience.followers@tiktok", "900")
	tab.Uncheck("channels.on@facebook").Check("channels.on@google-reviews")
	// Once the typing pauses, the rest follows.
	const seen = `[...document.querySelectorAll("main form :is(h2, h3, p, legend, label, span, input)")].map((e) =>
  e.localName === "input" ? e.id + (e.type === "text" ? "=" + e.value : e.checked) + (e.getAttribute("aria-describedby") || "") : e.childElementCount ? "" : e.textContent).filter(Boolean)`
	tab.Wait(`(async () => { const now = () => JSON.stringify(` + seen + `); const a = now(); await new Promise((d) => setTimeout(d, 1500)); return a === now(); })()`)
	tab.Press("Tab") // what is being typed into is left as typed
	before := EvalTo[[]string](tab, seen)
	tab.Wait(`Object.entries(localStorage).some(([k, v]) => k.startsWith("quilate:doc:") && v.includes("audience.followers@tiktok"))`)
	tab.Reload().WaitReady()
	after := EvalTo[[]string](tab, seen)
	// Typed text is kept as typed until it is gone on from.
	plain := func(list []string) []string {
		var out []string
		for _, s := range list {
			out = append(out, strings.NewReplacer("27,5", "27,50", "27,500", "27,50").Replace(s))
		}
		return out
	}
	before, after = plain(before), plain(after)
	if !slices.Equal(before, after) {
		for i := range min(len(before), len(after)) {
			if before[i] != after[i] {
				t.Errorf("part %d: typed %q, fresh %q", i, before[i], after[i])
				break
			}
		}
		t.Errorf("%d parts when typed, %d afresh", len(before), len(after))
	}
}

// measure types digits into a field, one after the other, and gives for each
// the milliseconds until the page shows what comes of it, and the long tasks.
const measure = `(async (id, keys) => {
  const el = document.getElementById(id), took = [], long = [];
  const rest = (ms) => new Promise((done) => setTimeout(done, ms));
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const watcher = new PerformanceObserver((list) => long.push(...list.getEntries().map((e) => [e.startTime, e.duration])));
  watcher.observe({ type: "longtask" });
  el.focus();
  const began = performance.now();
  for (let n = 0; n < keys; n++) {
    const text = String(10 + (n * 7) % 80);
    const start = performance.now();
    el.value = text;
    el.dispatchEvent(new InputEvent("input", { bubbles: true }));
    const echo = () => document.getElementById(id + "-echo")?.textContent.match(/\d+/)?.[0] === text;
    while (!echo()) await rest(1);
    await frame(); // until it is painted
    took.push(performance.now() - start);
    await rest(120 + (n % 5) * 40);
  }
  const ended = performance.now();
  await rest(500);
  watcher.disconnect();
  return { took, long: long.filter(([at]) => at < ended).map(([, d]) => d), after: long.filter(([at]) => at >= ended).map(([, d]) => d) };
})`

// BenchmarkTyping is go run ./cmd/check -typing.
func BenchmarkTyping(b *testing.B) {
	b.Logf("%-14s %7s %7s %7s   %s", "page", "median", "p95", "worst", "tasks over 50 ms")
	for _, page := range []struct{ name, path, id string }{
		{"question", "/es/preguntas/sale.margin/", "sale.margin"},
		{"all questions", "/es/todo/", "sale.margin"},
		{"start", "/es/", "audience.followers@instagram"},
	} {
		tab := Open(b, "/es/", Lang("es-ES"), Patience(2*time.Minute), Tolerant).WaitReady()
		if page.name != "start" {
			withSample(tab, page.path)
		}
		time.Sleep(2 * time.Second)
		tab.must(tab.page, "Emulation.setCPUThrottlingRate", params{"rate": 4})
		tab.Eval(measure + fmt.Sprintf("(%q, 20)", page.id)) // the compiler has seen it all once
		got := EvalTo[struct{ Took, Long, After []float64 }](tab, measure+fmt.Sprintf("(%q, 60)", page.id))
		slices.Sort(got.Took)
		at := func(share float64) float64 { return got.Took[int(share*float64(len(got.Took)-1))] }
		b.Logf("%-14s %4.0f ms %4.0f ms %4.0f ms   %d while typing %.0f, %d after", page.name, at(0.5), at(0.95), at(1), len(got.Long), got.Long, len(got.After))
		b.ReportMetric(at(0.95), strings.ReplaceAll(page.name, " ", "-")+"-p95-ms")
		if shift := tab.LayoutShift(); shift > 0 {
			b.Logf("%-14s layout shift %.3f", page.name, shift)
		}
		tab.Close()
	}
}
