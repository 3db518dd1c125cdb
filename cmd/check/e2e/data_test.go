package e2e

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// keepDownloads keeps what the page hands out as files, by name, in
// window.downloads, and hands nothing out.
const keepDownloads = `
window.downloads = {};
const blobs = new Map();
URL.createObjectURL = (blob) => { const url = "blob:" + location.origin + "/" + blobs.size; blobs.set(url, blob); return url; };
const click = HTMLAnchorElement.prototype.click;
HTMLAnchorElement.prototype.click = function () {
  if (!this.download) return click.call(this);
  blobs.get(this.href).text().then((text) => { window.downloads[this.download] = text; });
};`

// downloaded waits for a file whose name ends so, and returns its text.
func downloaded(tab *Tab, end string) string {
	tab.t.Helper()
	find := `Object.entries(window.downloads).find(([name]) => name.endsWith(` + quote(end) + `))`
	tab.Wait(find)
	return EvalTo[string](tab, find+"[1]")
}

// docs are the stored assessments, by id, as JSON.
func docs(tab *Tab) map[string]string {
	tab.t.Helper()
	out := map[string]string{}
	for key, text := range tab.Stored() {
		if id, ok := strings.CutPrefix(key, "quilate:doc:"); ok {
			out[id] = text
		}
	}
	return out
}

// typed puts a text into a field as typing does, without waiting for anything.
func typed(tab *Tab, id, text string) {
	tab.t.Helper()
	tab.Eval(fmt.Sprintf(`((el) => { el.value = %q; el.dispatchEvent(new InputEvent("input", { bubbles: true })); })(document.getElementById(%q))`, text, id))
}

// answered waits until a text is stored as what was typed into a field.
func answered(tab *Tab, id, text string) {
	tab.t.Helper()
	tab.Wait(fmt.Sprintf(`Object.entries(localStorage).some(([key, text]) => {
  if (!key.startsWith("quilate:doc:")) return false;
  return JSON.parse(text).document.answers?.[%q]?.typed === %q; })`, id, text))
}

// together types into one field of two tabs of a browser, both before either
// stores what was typed: meanwhile no timer of theirs begins.
func together(one, two *Tab, field, first, second string) {
	one.t.Helper()
	for _, tab := range []*Tab{one, two} {
		tab.Eval(`(() => { const set = window.setTimeout, clear = window.clearTimeout, held = new Map(), real = new Map();
  let n = 1e9;
  window.setTimeout = (f, ms, ...rest) => (held.set(++n, [f, ms, ...rest]), n);
  window.clearTimeout = (id) => { if (!held.delete(id)) clear(real.get(id) ?? id); };
  window.release = () => { window.setTimeout = set; for (const [id, timer] of held) real.set(id, set(...timer)); held.clear(); }; })()`)
	}
	typed(one, field, first)
	typed(two, field, second)
	one.Eval(`release()`)
	two.Eval(`release()`)
}

func TestTwoTabsLoseNoEditInAHundredInterleavings(t *testing.T) {
	t.Parallel()
	const page, pairs, rounds = "/es/todo/", 5, 20
	type pair struct{ one, two *Tab }
	var open []pair
	for range pairs {
		one := Open(t, page, Lang("es-ES"), Tolerant).WaitReady()
		typed(one, "sale.margin", "1")
		answered(one, "sale.margin", "1")
		two := Open(t, page, Lang("es-ES"), SameBrowserAs(one), Tolerant).WaitReady()
		open = append(open, pair{one, two})
	}
	// Each tab has questions of its own; now and then both answer the same one,
	// the second before it can know of the first.
	own := [2][]string{{"sale.orderValue", "customers.base"}, {"sale.margin", "cost.hourValue"}}
	asked, r := 0, rand.New(rand.NewPCG(7, 1))
	for round := range rounds {
		type edit struct {
			tab         int
			field, text string
		}
		edits := make([][]edit, pairs)
		if round == 0 {
			// Both type before either stores: whoever stores later is asked.
			for p, tabs := range open {
				together(tabs.one, tabs.two, "posts", "8", "9")
				edits[p] = []edit{{0, "posts", "8"}, {1, "posts", "9"}}
				tabs.two.until("neither tab asks", func() (bool, string) {
					return tabs.one.Has("#tabs-title") || tabs.two.Has("#tabs-title"), ""
				})
			}
		}
		for step := range 4 {
			for p, tabs := range open {
				both := []*Tab{tabs.one, tabs.two}
				if tabs.one.Has("#tabs-title") || tabs.two.Has("#tabs-title") {
					continue // whoever is asked something does not type
				}
				if r.IntN(8) == 0 {
					for n, tab := range both {
						e := edit{n, "posts", strconv.Itoa(10 + 2*round + n)}
						typed(tab, e.field, e.text)
						edits[p] = append(edits[p], e)
					}
					time.Sleep(400 * time.Millisecond)
					continue
				}
				n := r.IntN(2)
				e := edit{n, own[n][r.IntN(2)], strconv.Itoa(10 + (round*4+step)%80)}
				edits[p] = slices.DeleteFunc(edits[p], func(x edit) bool { return x.field == e.field })
				typed(both[n], e.field, e.text)
				edits[p] = append(edits[p], e)
			}
			time.Sleep(time.Duration(r.IntN(250)) * time.Millisecond)
		}
		time.Sleep(600 * time.Millisecond) // saves and news of them
		for p, tabs := range open {
			for _, tab := range []*Tab{tabs.one, tabs.two} {
				if !tab.Has("#tabs-title") {
					continue
				}
				asked++
				tab.Click("Las dos")
				tab.Wait(`!document.getElementById("tabs-title")`)
				time.Sleep(300 * time.Millisecond)
			}
			all := docs(tabs.one)
			for _, e := range edits[p] {
				found := false
				for _, text := range all {
					found = found || strings.Contains(text, fmt.Sprintf(`%q:{"value":%s,`, e.field, e.text))
				}
				if !found {
					t.Errorf("round %d of pair %d: %s = %s, typed in tab %d, is lost\n%v", round, p, e.field, e.text, e.tab+1, all)
				}
			}
		}
		if t.Failed() {
			return
		}
	}
	t.Logf("%d interleavings, asked %d times", pairs*rounds, asked)
	if asked < pairs {
		t.Errorf("asked %d times of at least %d: conflicts that were made came to nothing", asked, pairs)
	}
}

func TestTwoAnswersToOneQuestionAreAskedAbout(t *testing.T) {
	t.Parallel()
	for _, choice := range []string{"Lo de aquí", "Lo de allí", "Las dos"} {
		one := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES")).WaitReady()
		one.Fill("sale.margin", "40")
		one.See("Guardado en este dispositivo")
		two := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), SameBrowserAs(one)).WaitReady()
		// Both type before either has stored anything. Whoever stores later is
		// asked.
		typed(one, "sale.margin", "50")
		typed(two, "sale.margin", "60")
		asked, mine, theirs := two, "60", "50"
		two.until("neither tab asks", func() (bool, string) {
			if one.Has("#tabs-title") {
				asked, mine, theirs = one, "50", "60"
			}
			return asked.Has("#tabs-title"), ""
		})
		asked.Wait(`document.activeElement.id === "tabs-title"`)
		asked.Click(choice)
		want := map[string][]string{"Lo de aquí": {mine}, "Lo de allí": {theirs}, "Las dos": {mine, theirs}}[choice]
		for _, text := range want {
			answered(two, "sale.margin", text)
		}
		if got := len(docs(two)); got != len(want) {
			t.Errorf("%s leaves %d assessments, want %d", choice, got, len(want))
		}
	}
}

func TestAnsweredInOneTabShowsInTheOther(t *testing.T) {
	t.Parallel()
	one := Open(t, "/es/todo/", Lang("es-ES")).WaitReady()
	typed(one, "sale.margin", "40")
	answered(one, "sale.margin", "40")
	two := Open(t, "/es/todo/", Lang("es-ES"), SameBrowserAs(one)).WaitReady()
	typed(two, "sale.margin", "50")
	one.Wait(`document.getElementById("sale.margin").value === "50"`)
	typed(one, "customers.base", "300")
	two.Wait(`document.getElementById("customers.base").value === "300"`)
	if one.Has("#tabs-title") || two.Has("#tabs-title") {
		t.Error("asked about what is no conflict")
	}
}

// In a window that was left for another one, the field that was typed into last
// still has the focus: what is shown there must be what counts.
func TestAFieldLeftForAnotherWindowShowsWhatIsAnsweredThere(t *testing.T) {
	t.Parallel()
	one := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES")).WaitReady()
	one.Fill("sale.margin", "40")
	answered(one, "sale.margin", "40")
	// Without windows a browser takes every page for the one in front.
	one.Eval(`void (document.hasFocus = () => false)`)
	two := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), SameBrowserAs(one)).WaitReady()
	typed(two, "sale.margin", "66")
	one.Wait(`document.getElementById("sale.margin-echo").textContent.includes("66")`)
	if got := one.Focused(); got != "sale.margin" {
		t.Fatalf("the focus is at %q: the test shows nothing", got)
	}
	one.Wait(`document.getElementById("sale.margin").value === "66"`)
}

// damage is what is done to the stored assessment in key: JavaScript whose
// value takes the place of text.
var damage = map[string]string{
	"truncated":             `text.slice(0, text.length * 2 / 3)`,
	"empty":                 `""`,
	"not JSON":              `"<!doctype html><title>Login</title>"`,
	"JSON of another kind":  `"[1,2,3]"`,
	"wrong type":            `text.replace(/"revision":\d+/, '"revision":"five"')`,
	"wrong checksum":        `text.replace('"checksum":"', '"checksum":"f')`,
	"a figure changed":      `text.replace('"value":55', '"value":5')`,
	"direction and control": `text.replace('"currency"', '"\u202e\u0000currency"')`,
	"another schema":        `text.replaceAll('"schema":', '"scheme":')`,
	"huge":                  `text + " x".repeat(1 << 19)`,
	"two saves in one":      `text + text`,
	"half of a pair":        `null`,
}

func TestDamagedStorageGivesTheGoodSaveBack(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), Init(keepDownloads), Tolerant).WaitReady()
	for name, change := range damage {
		// Two saves, one after the other: 54 and 55.
		typed(tab, "sale.margin", "54")
		answered(tab, "sale.margin", "54")
		typed(tab, "sale.margin", "55")
		answered(tab, "sale.margin", "55")
		bad := EvalTo[*string](tab, `(() => {
  const key = Object.keys(localStorage).find((k) => k.startsWith("quilate:doc:"));
  const text = localStorage[key];
  const bad = `+change+`;
  if (bad === null) delete localStorage[key]; else localStorage[key] = bad;
  return bad;
})()`)
		tab.Reload().WaitReady()
		tab.See("No hemos podido leer lo último guardado. Hemos vuelto a la copia anterior")
		if got := tab.Value("sale.margin"); got != "54" {
			t.Errorf("%s: the margin is %q, want 54, that of the save before", name, got)
		}
		switch {
		case bad == nil || *bad == "":
			tab.NotSee("Descargar lo que no se pudo leer")
		default:
			tab.Click("Descargar lo que no se pudo leer")
			if got := downloaded(tab, "quilate-ilegible.txt"); !strings.Contains(got, *bad) {
				t.Errorf("%s: the download is %.100q", name, got)
			}
			if got := EvalTo[bool](tab, `Object.entries(localStorage).some(([k, v]) => k.startsWith("quilate:bad:") && v === `+quote(*bad)+`)`); !got {
				t.Errorf("%s: what could not be read is not kept", name)
			}
		}
		tab.Wait(`Object.keys(localStorage).some((k) => k.startsWith("quilate:doc:"))`)
		tab.Eval(`Object.keys(localStorage).filter((k) => k.startsWith("quilate:bad:")).forEach((k) => delete localStorage[k])`)
	}
	// What came back is stored well: the next visit has nothing to say.
	tab.Reload().WaitReady()
	tab.NotSee("No hemos podido leer")
}

func TestWhatCouldNotBeReadStaysToBeDownloadedOrDeleted(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/evaluaciones/", Lang("es-ES"), Init(keepDownloads)).WaitReady()
	tab.NotSee("No se pudieron leer")
	tab.Eval(`localStorage["quilate:bad:a1"] = "damaged"`)
	tab.Reload().WaitReady()
	tab.Click("Descargar lo que no se pudo leer")
	if got := downloaded(tab, "quilate-ilegible.txt"); got != "damaged" {
		t.Errorf("the download is %q", got)
	}
	tab.Click("Borrar lo que no se pudo leer")
	tab.Wait(`!Object.keys(localStorage).some((k) => k.startsWith("quilate:bad:"))`)
}

func TestNewerVersionsWorkIsShownAndLeftAlone(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES")).WaitReady()
	tab.Fill("sale.margin", "55")
	answered(tab, "sale.margin", "55")
	// The checksum is that of the document; CRC-32 as everybody computes it.
	tab.Eval(`(() => {
  const key = Object.keys(localStorage).find((k) => k.startsWith("quilate:doc:"));
  const crc = (s) => { let c = ~0; for (const b of new TextEncoder().encode(s)) { c ^= b; for (let i = 0; i < 8; i++) c = (c >>> 1) ^ (0xedb88320 & -(c & 1)); } return (~c >>> 0).toString(16).padStart(8, "0"); };
  const text = localStorage[key], at = text.indexOf('"document":') + 11;
  const doc = text.slice(at, -1).replace(/"schema":\d+/, '"schema":99');
  localStorage[key] = text.slice(0, at).replace(/"checksum":"\w+"/, '"checksum":"' + crc(doc) + '"') + doc + "}";
})()`)
	before := docs(tab)
	tab.Reload().WaitReady()
	tab.See("Esto se guardó con una versión más nueva")
	if got := tab.Value("sale.margin"); got != "55" {
		t.Errorf("the margin is %q", got)
	}
	tab.Fill("sale.margin", "60")
	time.Sleep(500 * time.Millisecond)
	for id, text := range docs(tab) {
		if text != before[id] {
			t.Errorf("it was overwritten: %s", text)
		}
	}
}

// fillStorage leaves no room in the storage, emptyStorage makes it again.
const (
	fillStorage = `(() => { // to the last byte: a name needs room as well, so the last item grows
  localStorage.filler = "";
  let chunk = "x".repeat(1 << 20);
  while (chunk) { try { localStorage["filler" + Math.random()] = chunk; } catch { chunk = chunk.slice(0, chunk.length >> 1); } }
  try { for (;;) localStorage.filler += "x"; } catch {}
})()`
	emptyStorage = `Object.keys(localStorage).filter((k) => k.startsWith("filler")).forEach((k) => delete localStorage[k])`
)

func TestFullStorageIsSaidAndNothingIsLost(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), Init(keepDownloads), Tolerant).WaitReady()
	// Two saves, so that there is an earlier one to give way.
	tab.Fill("sale.margin", "53")
	answered(tab, "sale.margin", "53")
	tab.Fill("sale.margin", "54")
	answered(tab, "sale.margin", "54")
	tab.Wait(`Object.keys(localStorage).some((key) => key.startsWith("quilate:prev:"))`)
	tab.Eval(fillStorage)
	tab.Fill("sale.margin", "55")
	answered(tab, "sale.margin", "55") // in the place of the save before it
	// And nothing is left that could give way.
	tab.Eval(`Object.keys(localStorage).filter((key) => key.startsWith("quilate:prev:")).forEach((key) => delete localStorage[key])`)
	tab.Eval(fillStorage)
	tab.Fill("sale.margin", "54,123456789012345678901234567890")
	tab.See("No queda sitio para guardar")
	if v := tab.Axe(); len(v) > 0 {
		t.Errorf("%v", v)
	}
	// A shorter answer would fit again: the long one goes along.
	tab.Click("Continuar").WaitURL("customers")
	tab.Click("#full [data-do=download]")
	if got := downloaded(tab, ".json"); !strings.Contains(got, `"value": 54.1234567890123`) {
		t.Errorf("the copy is %s", got)
	}
	// With room again, it is stored and no longer said.
	tab.Eval(emptyStorage)
	tab.Fill("customers.base", "300")
	tab.NotSee("No queda sitio para guardar")
	tab.Reload().WaitReady()
	if got := tab.Value("customers.base"); got != "300" {
		t.Errorf("after a reload %q", got)
	}
}

func TestWithoutStorageEverythingWorksAndACopyIsOffered(t *testing.T) {
	t.Parallel()
	tab := Open(t, spanish.start, Lang("es-ES"), StorageThrows, Init(keepDownloads)).WaitReady()
	short(tab, spanish)
	tab.Wait(`document.querySelectorAll("figure svg").length > 0`)
	tab.See("Este navegador no nos deja guardar")
	tab.Click("#denied [data-do=download]")
	copied := downloaded(tab, ".json")
	if !strings.Contains(copied, `"sale.orderValue"`) {
		t.Errorf("the copy is %s", copied)
	}
}

func TestReminderToTakeACopy(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/", Lang("es-ES"), Init(keepDownloads)).WaitReady()
	tab.Click("#sample-valencia-ropa-infantil").WaitURL("resultado")
	tab.NotSee("sin copia")
	tab.Navigate("/es/preguntas/sale.orderValue/").WaitReady()
	for n := range 6 {
		tab.Check([]string{"sale.tax~with", "sale.tax~without"}[n%2])
	}
	tab.Navigate("/es/evaluaciones/").WaitReady()
	tab.See("cambios sin copia")
	tab.Click("[data-do=download]:not([data-arg])")
	downloaded(tab, ".json")
	tab.NotSee("sin copia")
}

func TestPersistentStorageIsAskedForOnceAfterTheFirstResult(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/", Lang("es-ES"), Init(`navigator.storage.persist = () => { sessionStorage.asked = Number(sessionStorage.asked || 0) + 1; return Promise.resolve(true); };`)).WaitReady()
	tab.Navigate("/es/preguntas/sale.margin/").WaitReady().Fill("sale.margin", "55")
	if got := tab.Eval(`sessionStorage.asked ?? 0`); got != 0.0 {
		t.Errorf("asked %v times before any result", got)
	}
	tab.Navigate("/es/").WaitReady().Click("#sample-valencia-ropa-infantil").WaitURL("resultado")
	tab.Wait(`sessionStorage.asked === "1"`)
	tab.Reload().WaitReady()
	tab.Wait(`document.querySelectorAll("figure svg").length > 0`)
	if got := tab.Eval(`sessionStorage.asked`); got != "1" {
		t.Errorf("asked %v times", got)
	}
}

func TestDeletingEverythingLeavesNothing(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES")).WaitReady()
	tab.Fill("sale.margin", "40")
	tab.See("Guardado en este dispositivo")
	other := Open(t, "/es/preguntas/customers/", Lang("es-ES"), SameBrowserAs(tab)).WaitReady()
	tab.Eval(`new Promise((done) => { const r = indexedDB.open("left over"); r.onsuccess = () => { r.result.close(); done(); }; })`)
	tab.Eval(`caches.open("left over").then((c) => c.put("/x", new Response("x")))`)
	tab.Eval(`void (sessionStorage.left = "over")`)
	tab.Click("Borrar todo")
	tab.Wait(`document.activeElement.id === "erase-title"`)
	tab.Click("Borrar sin copia")
	tab.See("Borrado. No queda nada aquí.")
	if got := tab.Stored(); len(got) != 0 {
		t.Errorf("left in the storage: %v", got)
	}
	if got := tab.Eval(`sessionStorage.length`); got != 0.0 {
		t.Errorf("left in the session's storage: %v", got)
	}
	tab.Wait(`caches.keys().then((k) => k.length === 0)`)
	tab.Wait(`indexedDB.databases().then((d) => d.length === 0)`)
	tab.Wait(`navigator.serviceWorker.getRegistrations().then((r) => r.length === 0)`)
	// Another tab knows, and does not bring it back.
	other.See("Borrado. No queda nada aquí.")
	time.Sleep(500 * time.Millisecond)
	if got := docs(tab); len(got) != 0 {
		t.Errorf("another tab brought it back: %v", got)
	}
}

// Things in the page that the program relies on, broken. What is broken is of
// the test's making; the product has nothing in it to fail on purpose.
var breakages = map[string]string{
	"while the page is drawn":     `Document.prototype.createTextNode = () => { throw new Error("broken by the test"); }`,
	"while an event is read":      `Element.prototype.closest = () => { throw new Error("broken by the test"); }`,
	"while it is saved":           `Storage.prototype.getItem = () => { throw new Error("broken by the test"); }`,
	"while something is focused":  `document.getElementById = () => { throw new Error("broken by the test"); }`,
	"while the title is set":      `Object.defineProperty(document, "title", { set() { throw new Error("broken by the test"); }, get() { return ""; } })`,
	"while an element is changed": `Element.prototype.setAttribute = () => { throw new Error("broken by the test"); }`,
}

func TestAFaultAnywhereLeavesAMessageAndACopy(t *testing.T) {
	t.Parallel()
	for name, breakage := range breakages {
		t.Run(name, func(t *testing.T) {
			tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), Init(keepDownloads), Tolerant).WaitReady()
			tab.Fill("sale.margin", "55")
			answered(tab, "sale.margin", "55")
			tab.Eval("void (() => {" + breakage + "})()")
			// Everything that a person may do next.
			tab.Eval(`(() => { const el = document.getElementsByName("sale.margin")[0]; el.value = "56"; el.dispatchEvent(new InputEvent("input", { bubbles: true })); })()`)
			time.Sleep(400 * time.Millisecond)
			tab.Eval(`document.querySelector("#continue").click()`)
			tab.Eval(`dispatchEvent(new Event("pagehide"))`)
			tab.Wait(`[...document.querySelectorAll("#crash, #loader-stopped")].some((e) => e.offsetParent !== null || getComputedStyle(e).position === "fixed")`)
			tab.Eval(`[...document.querySelectorAll("#crash [data-do=download], #loader-copy")].find((e) => e.offsetParent !== null).click()`)
			if got := downloaded(tab, ".json"); !strings.Contains(got, `"sale.margin"`) {
				t.Errorf("the copy is %s", got)
			}
			tab.Navigate("/es/preguntas/sale.margin/").WaitReady()
			if got := tab.Value("sale.margin"); got != "55" && got != "56" {
				t.Errorf("after a reload the margin is %q", got)
			}
		})
	}
}

// The same on a page of the second part, where a press draws the report anew.
func TestAFaultOnTheResultsLeavesAMessageAndACopy(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"while the page is drawn", "while an event is read"} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tab := Open(t, "/es/resultado/", Lang("es-ES"), Init(keepDownloads), answeredOnce(t), Tolerant, Patience(40*time.Second)).WaitReady()
			tab.Wait(quietPage)
			tab.Eval("void (() => {" + breakages[name] + "})()")
			tab.Eval(`document.querySelector('[data-key="report.mode"][aria-pressed=false]').click()`)
			tab.Wait(`[...document.querySelectorAll("#crash, #loader-stopped")].some((e) => e.offsetParent !== null || getComputedStyle(e).position === "fixed")`)
			tab.Eval(`[...document.querySelectorAll("#crash [data-do=download], #loader-copy")].find((e) => e.offsetParent !== null).click()`)
			if got := downloaded(tab, ".json"); !strings.Contains(got, `"sale.margin"`) {
				t.Errorf("the copy is %s", got)
			}
			tab.Reload().WaitReady().Wait(`document.querySelector("figure svg")`)
		})
	}
}
