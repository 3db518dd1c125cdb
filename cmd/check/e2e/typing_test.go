package e2e

import (
	"cmp"
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
		still := tab.LayoutShift()
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
		if got := tab.LayoutShift() - still; got != 0 {
			t.Errorf("%s: the layout shifts by %v while somebody types", page, got)
		}
	}
}

// TestAKeystrokeIsDrawnInItsOwnTurn holds on a machine of any speed: when the
// event of a keystroke is over, the page shows what came of it, without a timer
// or a frame in between; out of the range that was given it cannot be, and moves
// no figure. And nothing moves on the page while figures change.
func TestAKeystrokeIsDrawnInItsOwnTurn(t *testing.T) {
	t.Parallel()
	for _, page := range []struct {
		path, id, beside string
		wide             int
	}{
		{"/es/preguntas/sale.margin/", "sale.margin", "aside.live", 1280},
		{"/es/todo/", "sale.margin", ".standing", 1280},
		{"/es/todo/", "sale.margin", ".standing", 375},
	} {
		tab := withSample(Open(t, "/es/", Lang("es-ES")).WaitReady(), page.path).Resize(page.wide, 800)
		tab.Eval(fmt.Sprintf(`document.getElementById(%q).focus()`, page.id)) // what is not in sight does not count as moved
		time.Sleep(2 * time.Second)
		tab.Eval(watchLong)
		before := tab.LayoutShift()
		for _, text := range []string{"46", "10", "59", "45", "20"} {
			got := EvalTo[[]string](tab, fmt.Sprintf(`(() => {
  const el = document.getElementById(%q), said = () => document.querySelector(%q).innerText, before = said();
  el.value = %q;
  el.dispatchEvent(new InputEvent("input", { bubbles: true }));
  return [document.getElementById(%q).textContent, said() === before ? "the same" : "another"];
})()`, page.id, page.beside, text, page.id+"-echo"))
			// 10 is the first that cannot be, which is said; 59 is another.
			if want := map[string]string{"46": got[1], "59": "the same"}[text]; !strings.Contains(got[0], text) || got[1] != cmp.Or(want, "another") {
				t.Errorf("%s: after %s the echo is %q, and what stands beside it is %s", page.path, text, got[0], got[1])
			}
			time.Sleep(time.Second) // the odds follow
		}
		if got := tab.LayoutShift() - before; got != 0 {
			t.Errorf("%s: the layout shifts by %v while figures change: %v", page.path, got, EvalTo[[]string](tab, "window.moved"))
		}
	}
}

// TestHalfANumberIsNotCalledWrong types on the page of all questions, where what
// cannot be is said without being asked for: not before a pause, and what is
// typed into stays where it is.
func TestHalfANumberIsNotCalledWrong(t *testing.T) {
	t.Parallel()
	for _, wide := range []int{375, 1280} {
		tab := withSample(Open(t, "/es/", Lang("es-ES")).WaitReady(), "/es/todo/").Resize(wide, 800)
		tab.Eval(`(() => { document.getElementById("sale.margin").focus(); document.getElementById("sale.margin").select(); })()`)
		time.Sleep(2 * time.Second) // everything comes to rest
		const top = `document.getElementById("sale.margin").getBoundingClientRect().top`
		stood := EvalTo[float64](tab, top)
		// From 40 to 52 of 100 it is, so that 4 would be none. A keystroke is drawn
		// in its own turn, so that the machine's speed does not matter.
		wrong := EvalTo[[]bool](tab, `["4", "45"].map((text) => {
  const field = document.getElementById("sale.margin");
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  return Boolean(document.querySelector("main form .errmsg"));
})`)
		if wrong[0] || wrong[1] {
			t.Errorf("%d px: after 4 and 45 an error is said: %v", wide, wrong)
		}
		tab.Press("9")
		tab.Wait(`document.getElementById("sale.margin").getAttribute("aria-describedby").split(" ").includes("sale.margin-error") && document.getElementById("sale.margin-error").offsetParent`)
		if got := EvalTo[float64](tab, top); got != stood {
			t.Errorf("%d px: the field has moved from %v to %v", wide, stood, got)
		}
		tab.Press("Backspace")
		tab.Wait(`!document.getElementById("sale.margin-error")`)
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
	const calm = `(async () => { const now = () => document.body.innerHTML; const a = now(); await new Promise((d) => setTimeout(d, 1500)); return a === now(); })()`
	tab.Wait(calm).Uncheck("channels.on@facebook").Wait(calm).Check("channels.on@google-reviews")
	// Once the typing pauses, the rest follows.
	const seen = `[...document.querySelectorAll("main form :is(h2, h3, p, legend, label, span, input)")].map((e) =>
  e.localName === "input" ? e.id + (e.type === "text" ? "=" + e.value : e.checked) + (e.getAttribute("aria-describedby") || "") : e.childElementCount ? "" : e.textContent).filter(Boolean)`
	tab.Wait(calm)
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
				t.Errorf("part %d: typed %q, fresh %q", i, before[i:min(i+5, len(before))], after[i:min(i+5, len(after))])
				break
			}
		}
		t.Errorf("%d parts when typed, %d afresh", len(before), len(after))
	}
}

// TestChannelsComeAndGoOnTheLongPage ticks and unticks, one after another and in
// a burst, so that parts come and go at several places at once, and compares with
// a fresh visit. The second channel of five that goes while another comes once
// ended the program.
func TestChannelsComeAndGoOnTheLongPage(t *testing.T) {
	t.Parallel()
	const seen = `[...document.querySelectorAll("main form :is(h2, h3, legend, label, input, nav a)")].map((e) =>
  e.localName === "input" ? e.id + (e.type === "text" ? "=" + e.value : e.checked) : e.childElementCount ? "" : e.textContent).filter(Boolean)`
	const calm = `(async () => { const now = () => document.body.innerHTML; const a = now(); await new Promise((d) => setTimeout(d, 1000)); return a === now(); })()`
	for _, sequence := range []string{
		"x linkedin youtube x messaging",
		"x linkedin youtube . x messaging",
		"tiktok facebook . x linkedin youtube . x . messaging google-reviews . linkedin newsletter . facebook tiktok . facebook",
		"messaging newsletter . x . youtube messaging . tiktok newsletter x . messaging youtube tiktok",
	} {
		tab := Open(t, "/es/todo/", Lang("es-ES")).WaitReady()
		for _, channel := range strings.Fields(sequence) {
			if channel == "." {
				tab.Wait(calm)
				continue
			}
			tab.Eval(fmt.Sprintf(`document.getElementById("channels.on@%s").click()`, channel))
		}
		tab.Wait(calm)
		within := EvalTo[[]string](tab, seen)
		tab.Reload().WaitReady().Wait(calm)
		afresh := EvalTo[[]string](tab, seen)
		if !slices.Equal(within, afresh) {
			t.Errorf("%s: within the program %d parts, afresh %d:\n%q\n%q", sequence, len(within), len(afresh), within, afresh)
		}
		if len(afresh) < 100 {
			t.Errorf("%s: only %d parts", sequence, len(afresh))
		}
		tab.Close()
	}
}

// keystroke puts a text into a field and waits until the page shows what comes
// of it, with its next frame. It gives the milliseconds that took.
const keystroke = `(async (id, text) => {
  const el = document.getElementById(id), start = performance.now();
  el.value = text;
  el.dispatchEvent(new InputEvent("input", { bubbles: true }));
  const echo = () => document.getElementById(id + "-echo")?.textContent.match(/\d+/)?.[0] === text;
  while (!echo()) await new Promise((done) => setTimeout(done, 1));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  return performance.now() - start;
})`

// watchLong keeps the durations of tasks over 50 ms in window.long, and what
// moved by itself in window.moved.
const watchLong = `(() => { window.long = []; window.moved = [];
  new PerformanceObserver((list) => window.long.push(...list.getEntries().map((e) => e.duration))).observe({ type: "longtask" });
  new PerformanceObserver((list) => { for (const e of list.getEntries()) window.moved.push(e.value.toFixed(4) + " " + e.sources.map((s) => (s.node?.nodeType === 1 ? s.node : s.node?.parentElement)?.outerHTML.slice(0, 80) + " " + [s.previousRect, s.currentRect].map((r) => [r.x, r.y, r.width, r.height].map(Math.round).join(" ")).join(" to ")).join(" | ")); }).observe({ type: "layout-shift" });
})()`

// worked is the CPU time that the tab's main thread has used, in milliseconds.
// What else the machine does does not count.
func worked(tab *Tab) float64 {
	tab.t.Helper()
	var out struct {
		Metrics []struct {
			Name  string  `json:"name"`
			Value float64 `json:"value"`
		} `json:"metrics"`
	}
	if err := send(tab.page, "Performance.getMetrics", nil, &out); err != nil {
		tab.t.Fatal(err)
	}
	for _, m := range out.Metrics {
		if m.Name == "TaskDuration" {
			return m.Value * 1000
		}
	}
	tab.t.Fatalf("the browser counts no task time: %+v", out)
	return 0
}

// BenchmarkTyping is go run ./cmd/check -typing. For each page it prints the
// time from a keystroke to the frame that shows what comes of it, in a browser
// with a quarter of the CPU; then four times the CPU time that this took at
// full speed, which is the same on a busy machine.
func BenchmarkTyping(b *testing.B) {
	const keys = 60
	at := func(list []float64, share float64) float64 {
		slices.Sort(list)
		return list[int(share*float64(len(list)-1))]
	}
	fmt.Printf("\n%-14s %24s   %24s   %24s   %s\n%-14s %8s%8s%8s   %8s%8s%8s   %8s%8s%8s\n", "", "time, CPU ÷ 4, ms", "4 × CPU time, ms", "4 × CPU until rest, ms", "tasks over 50 ms",
		"page", "median", "p95", "worst", "median", "p95", "worst", "median", "p95", "worst")
	for _, page := range []struct{ name, path, id string }{
		{"question", "/es/preguntas/sale.margin/", "sale.margin"},
		{"all questions", "/es/todo/", "sale.margin"},
		{"start", "/es/", "audience.followers@instagram"},
	} {
		tab := Open(b, "/es/", Lang("es-ES"), Patience(2*time.Minute), Tolerant).WaitReady()
		if page.name != "start" {
			withSample(tab, page.path)
		}
		tab.Eval(fmt.Sprintf(`document.getElementById(%q).focus()`, page.id)) // what is not in sight costs less
		time.Sleep(2 * time.Second)
		tab.must(tab.page, "Performance.enable", params{"timeDomain": "threadTicks"})
		text := func(n int) string { return fmt.Sprint(10 + n*7%80) }
		var took, cpu, rest []float64
		run := func(keep *[]float64, n int, pause time.Duration) {
			before := worked(tab)
			ms := EvalTo[float64](tab, fmt.Sprintf("%s(%q, %q)", keystroke, page.id, text(n)))
			shown := worked(tab)
			time.Sleep(pause)
			if keep == nil {
				return
			}
			*keep = append(*keep, ms)
			if keep == &cpu {
				(*keep)[len(*keep)-1] = 4 * (shown - before)
				rest = append(rest, 4*(worked(tab)-before))
			}
		}
		for n := range 20 { // the compiler has seen it all once
			run(nil, n, 150*time.Millisecond)
		}
		for n := range keys / 2 {
			run(&cpu, n, 1200*time.Millisecond)
		}
		tab.Eval(watchLong)
		tab.must(tab.page, "Emulation.setCPUThrottlingRate", params{"rate": 4})
		for n := range keys {
			run(&took, n, time.Duration(120+n%5*40)*time.Millisecond)
		}
		got := EvalTo[struct {
			Long  []float64
			Moved []string
		}](tab, `({ Long: window.long, Moved: window.moved })`)
		fmt.Printf("%-14s", page.name)
		for _, list := range [][]float64{took, cpu, rest} {
			fmt.Printf(" %8.0f%8.0f%8.0f  ", at(list, 0.5), at(list, 0.95), at(list, 1))
		}
		fmt.Printf(" %d\n", len(got.Long))
		for _, moved := range got.Moved[:min(5, len(got.Moved))] {
			fmt.Printf("%-14s moved: %s\n", "", moved)
		}
		b.ReportMetric(at(cpu, 0.95), strings.ReplaceAll(page.name, " ", "-")+"-p95-cpu-ms")
		tab.Close()
	}
}
