package e2e

import (
	"encoding/csv"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A state is a page as somebody may find it, and how it comes about. Pages as
// they are at the start are looked at elsewhere.
type state struct {
	name  string
	make  func(tab *Tab, w tongue)
	loose bool // it makes noise on purpose
}

var states = []state{
	{name: "results of a sample", make: func(tab *Tab, w tongue) { sample(tab, "#sample-valencia-ropa-infantil") }},
	{name: "results of a sample in pesos", make: func(tab *Tab, w tongue) { sample(tab, "#sample-guadalajara-academia-baile") }},
	{name: "results of another in pesos, every fold open", make: func(tab *Tab, w tongue) {
		sample(tab, "#sample-bogota-restaurante-sin-gluten")
		tab.Eval(`document.querySelectorAll("details").forEach((d) => (d.open = true))`)
	}},
	{name: "results told as a channel", make: func(tab *Tab, w tongue) {
		sample(tab, "#sample-valencia-ropa-infantil")
		tab.Click(`[data-key="report.mode"][aria-pressed=false]`).Wait(`document.querySelector('[data-key="report.mode"][data-arg=channel]').getAttribute("aria-pressed") === "true"`)
	}},
	{name: "results before there is money", make: func(tab *Tab, w tongue) {
		tab.Navigate(w.start+"channels/").WaitReady().Check("channels.on@instagram").Fill("audience.followers@instagram", "4200")
		stored(tab)
		tab.Navigate(w.results).WaitReady().Wait(`document.querySelector(".hero")`)
	}},
	{name: "every question, answered and one of them wrong", make: func(tab *Tab, w tongue) {
		sample(tab, "#sample-valencia-ropa-infantil")
		tab.Navigate(w.all).WaitReady().Fill("sale.margin", "465").Wait(`document.getElementById("sale.margin").getAttribute("aria-invalid") === "true"`)
		tab.Eval(`document.querySelectorAll("details").forEach((d) => (d.open = true))`)
	}},
	{name: "the report that is taken along, with everything in it", make: func(tab *Tab, w tongue) {
		sample(tab, "#sample-valencia-ropa-infantil")
		reported(tab, w)
		for _, frame := range []string{"blanchard", "bartholomew", "amec", "kaushik", "stages"} {
			tab.Check("part-frame-" + frame)
		}
	}},
	{name: "answers to review", make: func(tab *Tab, w tongue) {
		sample(tab, "#sample-valencia-ropa-infantil")
		tab.Navigate(w.review).WaitReady()
	}},
	{name: "a question with errors, folds and doubt", make: func(tab *Tab, w tongue) {
		tab.Navigate(w.start+"customers/").WaitReady().Fill("customers.base", "1,2,3").Click("#continue").Wait(`document.activeElement.id === "problems"`)
		tab.Eval(`document.querySelectorAll("details").forEach((d) => (d.open = true))`)
	}},
	{name: "a figure given as a range", make: func(tab *Tab, w tongue) {
		tab.Navigate(w.start+"sale.margin/").WaitReady().Fill("sale.margin", "55").Check("sale.margin~range")
	}},
	{name: "an answer not known", make: func(tab *Tab, w tongue) {
		tab.Navigate(w.start + "sale.margin/").WaitReady().Check("sale.margin~unknown").Wait(`document.querySelector(".assumed")`)
	}},
	{name: "assessments, one deleted, a copy due", make: func(tab *Tab, w tongue) {
		sample(tab, "#sample-valencia-ropa-infantil")
		tab.Navigate(w.start + "sale.orderValue/").WaitReady()
		for n := range 6 {
			tab.Check([]string{"sale.tax~with", "sale.tax~without"}[n%2])
		}
		tab.Eval(`localStorage["quilate:bad:x"] = "damaged"`)
		tab.Navigate(w.start[:4]).WaitReady()
		sample(tab, "#sample-bogota-restaurante-sin-gluten")
		tab.Navigate(w.shelf).WaitReady().Click("[data-do=delete]").Wait(`document.getElementById("notice")`)
	}},
	{name: "start page with something to go on with", make: func(tab *Tab, w tongue) {
		tab.Navigate(w.start+"sale.margin/").WaitReady().Fill("sale.margin", "55")
		stored(tab)
		tab.Navigate(w.start[:4]).WaitReady()
	}},
	{name: "the question before everything is deleted", make: func(tab *Tab, w tongue) {
		tab.Navigate(w.privacy).WaitReady().Click("#main [data-do=ask-erase]").Wait(`document.activeElement.id === "erase-title"`)
	}},
	{name: "the question of two tabs", make: func(tab *Tab, w tongue) {
		tab.Navigate(w.start+"sale.margin/").WaitReady().Fill("sale.margin", "55")
		stored(tab)
		tab.Eval(`(() => { // another tab answers otherwise while this one does too
  const key = Object.keys(localStorage).find((k) => k.startsWith("quilate:doc:")), old = localStorage[key];
  const crc = (s) => { let c = ~0; for (const b of new TextEncoder().encode(s)) { c ^= b; for (let i = 0; i < 8; i++) c = (c >>> 1) ^ (0xedb88320 & -(c & 1)); } return (~c >>> 0).toString(16).padStart(8, "0"); };
  const at = old.indexOf('"document":') + 11, doc = old.slice(at, -1).replaceAll("55", "44");
  const text = old.slice(0, at).replace(/"checksum":"\w+"/, '"checksum":"' + crc(doc) + '"').replace(/"revision":(\d+)/, (_, n) => '"revision":' + (+n + 1)) + doc + "}";
  const el = document.getElementById("sale.margin"); el.value = "66"; el.dispatchEvent(new InputEvent("input", { bubbles: true }));
  localStorage[key] = text;
  dispatchEvent(new StorageEvent("storage", { key, newValue: text, oldValue: old }));
})()`)
		tab.Wait(`document.activeElement.id === "tabs-title"`)
	}},
	{name: "notices of all kinds", loose: true, make: func(tab *Tab, w tongue) {
		tab.Navigate(w.start+"sale.margin/").WaitReady().Fill("sale.margin", "55")
		tab.Eval(`dispatchEvent(new Event("offline"))`)
		tab.Eval(`dispatchEvent(new Event("quilate-update"))`)
		tab.Eval(`(() => { const get = document.getElementById; document.getElementById = () => { document.getElementById = get; throw new Error("broken by the test"); };
  Storage.prototype.setItem = () => { throw new DOMException("quota", "QuotaExceededError"); }; })()`)
		tab.Click("#continue").Wait(`document.querySelectorAll(".notice").length >= 4`)
	}},
	{name: "stopped by a fault", loose: true, make: func(tab *Tab, w tongue) {
		tab.Navigate(w.start + "sale.margin/").WaitReady()
		tab.Eval(`(() => { Document.prototype.createTextNode = () => { throw new Error("broken by the test"); }; })()`)
		tab.Fill("sale.margin", "55").Wait(`!document.getElementById("loader-failure").hidden`)
	}},
}

func sample(tab *Tab, id string) {
	tab.t.Helper()
	tab.Click(id).WaitURL("result").Wait(`document.querySelectorAll("figure svg").length > 0`)
	stored(tab)
}

func stored(tab *Tab) {
	tab.t.Helper()
	tab.Wait(`Object.keys(localStorage).some((k) => k.startsWith("quilate:doc:"))`)
}

// TestEveryStateIsAccessible looks at each state: light and dark, wide, narrow
// and very narrow, with text at twice its size, with more
// space between letters and lines, and in forced colours.
func TestEveryStateIsAccessible(t *testing.T) {
	t.Parallel()
	for _, w := range both {
		for _, s := range states {
			t.Run(w.lang[:2]+" "+s.name, func(t *testing.T) {
				t.Parallel()
				options := []Option{Lang(w.lang), Patience(40 * time.Second)}
				if s.loose {
					options = append(options, Tolerant)
				}
				tab := Open(t, w.start[:4], options...).WaitReady()
				s.make(tab, w)
				// Every state in both languages, schemes and widths; not each
				// with each: what axe finds in a scheme or a width does not
				// depend on the language.
				if w.lang == "es-ES" {
					look(tab, t, view{1280, "light", Light}, view{375, "dark", Dark})
				} else {
					look(tab, t, view{375, "light", Light}, view{1280, "dark", Dark})
				}
			})
		}
	}
}

// A view is a window and its scheme.
type view struct {
	width int
	name  string
	set   Option
}

// look inspects a page as it is.
func look(tab *Tab, t *testing.T, views ...view) {
	t.Helper()
	for _, v := range views {
		for _, found := range tab.Resize(v.width, 900).Media(v.set).Axe() {
			t.Errorf("%s, %d px: %s", v.name, v.width, found)
		}
		for _, fault := range tab.FigureFaults() {
			t.Errorf("%d px: %s", v.width, fault)
		}
	}
	probe(tab, t)
}

// probe looks at what can be pressed, at larger text, at more space and at
// forced colours.
func probe(tab *Tab, t *testing.T) {
	t.Helper()
	tab.Resize(375, 900).Media(Light)
	for _, small := range EvalTo[[]string](tab, smallTargets) {
		t.Errorf("375 px: %s", small)
	}
	for _, wide := range tab.Resize(320, 800).Overflow() {
		t.Errorf("wider than 320 px: %s", wide)
	}
	tab.Eval(`void (document.documentElement.style.fontSize = "200%")`)
	for _, wide := range tab.Resize(1280, 900).Overflow() {
		t.Errorf("with text of 200 %%, wider than 1280 px: %s", wide)
	}
	for _, cut := range EvalTo[[]string](tab, cutOff) {
		t.Errorf("with text of 200 %%: %s", cut)
	}
	for _, wide := range tab.Resize(375, 900).Overflow() {
		t.Errorf("with text of 200 %%, wider than 375 px: %s", wide)
	}
	for _, cut := range EvalTo[[]string](tab, cutOff) {
		t.Errorf("with text of 200 %%, 375 px: %s", cut)
	}
	tab.Eval(`void (document.documentElement.style.fontSize = "")`)
	tab.Eval(textSpacing)
	for _, wide := range tab.Resize(375, 800).Overflow() {
		t.Errorf("with more space, wider than 375 px: %s", wide)
	}
	for _, cut := range EvalTo[[]string](tab, cutOff) {
		t.Errorf("with more space: %s", cut)
	}
	tab.Eval(`document.styleSheets[0].deleteRule(0)`)
	tab.Media(ForcedColors)
	for _, lost := range EvalTo[[]string](tab, unseen) {
		t.Errorf("in forced colours: %s", lost)
	}
}

// textSpacing are the values of WCAG 1.4.12 for everything but drawings, whose
// words stand in their tables too.
const textSpacing = `document.styleSheets[0].insertRule(":not(svg *){line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}", 0)`

// cutOff lists elements whose text is cut off, or runs over the edge of a
// control.
const cutOff = `[...document.querySelectorAll("body *")].filter((e) => {
  const box = e.getBoundingClientRect(), style = getComputedStyle(e);
  if (e.localName === "input") return false; // a field shows the end that is typed at
  if (box.width < 2 || box.height < 2 || e.closest("svg, .vh, [hidden], .skip, .loader-label") || style.visibility !== "visible") return false;
  if (!/hidden|clip/.test(style.overflowX + style.overflowY)) return e.matches("button, .btn") && (e.scrollWidth > e.clientWidth + 2 || e.scrollHeight > e.clientHeight + 2);
  return e.scrollHeight > e.clientHeight + 2 || (e.scrollWidth > e.clientWidth + 2 && !e.querySelector("input"));
}).map((e) => "cut off: " + e.cloneNode(false).outerHTML.slice(0, 120) + " " + e.textContent.trim().slice(0, 60)).slice(0, 8)`

// smallTargets lists what can be pressed and is smaller than 24 px, and main
// actions smaller than 44. A link inside a sentence is as high as its line.
const smallTargets = `[...document.querySelectorAll("a[href], button, input, select, summary, label.check, [role=button]")].flatMap((e) => {
  let b = e.getBoundingClientRect();
  if (e.matches("label.check input") || !e.checkVisibility({ visibilityProperty: true }) || e.closest(".vh, .skip, [inert]") || e.matches(".vh")) return [];
  if (e.matches(".input input, .select select")) b = e.parentElement.getBoundingClientRect();
  const inline = e.localName === "a" && getComputedStyle(e).display === "inline" && [...e.parentElement.childNodes].some((n) => n !== e && n.textContent.trim());
  const least = e.matches(".btn, .linkish:not(.standing *), .back, .seg, summary, label.check:not(.tight), .input input") ? 44 : inline ? 0 : 24;
  return b.width + 0.5 < Math.min(least, 24) || b.height + 0.5 < least ? ["only " + Math.round(b.width) + " × " + Math.round(b.height) + ": " + e.outerHTML.slice(0, 120)] : [];
}).slice(0, 12)`

// unseen lists controls without a border and marks of drawings without a
// colour of their own when the system's colours take the place of the page's.
const unseen = `(() => {
  const ground = getComputedStyle(document.body).backgroundColor, out = [];
  const seen = (c) => c && c !== "none" && c !== "transparent" && !/^rgba.*, 0\)$/.test(c) && c !== ground;
  for (const e of document.querySelectorAll(".input, .select, .check input, .btn")) {
    if (!e.checkVisibility() || e.closest("[inert]")) continue;
    const s = getComputedStyle(e);
    if (s.appearance === "auto" || parseFloat(s.borderTopWidth) >= 1 && seen(s.borderTopColor)) continue;
    out.push("no border: " + e.outerHTML.slice(0, 120));
  }
  for (const e of document.querySelectorAll(".seg[aria-pressed=true]")) {
    // Left to the browser, the text would get a ground of its own.
    if (getComputedStyle(e).forcedColorAdjust !== "none") out.push("cannot be read: " + e.outerHTML.slice(0, 120));
  }
  for (const e of document.querySelectorAll("figure svg :is(rect, circle, path, line, polygon)")) {
    if (!e.checkVisibility() || e.closest("defs, clipPath, pattern, .code") || e.matches(".halo, .tick-g, .on")) continue; // a gap in a bar is meant to be one, and so is the white around a code for cameras
    const s = getComputedStyle(e);
    if (e.matches(".loss-f, .quan-f") && !/url/.test(s.fill)) out.push("not hatched, as its caption says: " + e.outerHTML.slice(0, 120));
    if (seen(s.fill) && e.localName !== "line" || seen(s.stroke) && parseFloat(s.strokeWidth) > 0 || /url/.test(s.fill)) continue;
    out.push("cannot be seen: " + e.outerHTML.slice(0, 120));
  }
  return out.slice(0, 8);
})()`

// tabTo presses Tab until the element with this id has the focus.
func tabTo(tab *Tab, id string) {
	tab.t.Helper()
	for range 60 {
		if tab.Focused() == id {
			return
		}
		tab.Press("Tab")
	}
	tab.fail("Tab does not reach %s", id)
}

func TestShortPathByKeyboardAlone(t *testing.T) {
	t.Parallel()
	tab := Open(t, spanish.start, Lang("es-ES"), Patience(40*time.Second)).WaitReady()
	step := 0
	type answer struct{ id, text string } // without a text: Space
	for _, page := range [][]answer{
		{{"business.sector~fashion", ""}},
		{{"market.area", "45000"}, {"market.fit", "8"}},
		{{"channels.on@instagram", ""}, {"audience.followers@instagram", "4200"}, {"posts", "12"}},
		{{"audit.real", "17"}, {"audit.fit", "9"}, {"audit.customers", "3"}},
		{{"service.messages", "40"}, {"service.answered", "8"}, {"service.resolutionRate", "7"}, {"service.time~same-day", ""}},
		{{"cost.hoursPerWeek", "6"}, {"cost.hourValue", "15"}, {"cost.spend", "120"}},
		{{"sale.orderValue", "35"}, {"sale.tax~without", ""}},
		{{"sale.margin", "55"}},
		{{"customers.base", "300"}, {"customers.pattern~repeat", ""}, {"customers.timesPerYear", "6"}, {"customers.stay", "6"}},
		{{"social.customers", "9"}, {"social.how~messages", ""}},
		{{"social.anyway", "4"}},
	} {
		step++
		if step > 1 {
			tab.Wait(`document.activeElement.id === "title"`)
		}
		h1 := tab.Text("h1")
		if got, want := tab.Title(), fmt.Sprintf("Paso %d de ", step); !strings.HasPrefix(got, want) || !strings.Contains(got, h1) || !strings.HasSuffix(got, " – Quilate") {
			t.Errorf("step %d: the title is %q", step, got)
		}
		if got := tab.Eval(`scrollY`); got != 0.0 {
			t.Errorf("step %d begins scrolled by %v", step, got)
		}
		for _, a := range page {
			if a.text != "" {
				tabTo(tab, a.id)
				tab.Type(a.text)
				continue
			}
			if tab.Attribute(byID(a.id), "type") == "checkbox" {
				tabTo(tab, a.id)
				tab.Press("Space")
				continue
			}
			// Into the group with Tab, to the option with the arrows.
			group := tab.Attribute(byID(a.id), "name")
			for n := 0; EvalTo[string](tab, `document.activeElement.name || ""`) != group; n++ {
				if n > 60 {
					tab.fail("Tab does not reach the group %s", group)
				}
				tab.Press("Tab")
			}
			tab.Press("Space")
			for n := 0; tab.Focused() != a.id; n++ {
				if n > 30 {
					tab.fail("the arrows do not reach %s", a.id)
				}
				tab.Press("ArrowDown")
			}
			tab.Wait(`document.activeElement.checked`)
		}
		at := tab.URL()
		tabTo(tab, "continue")
		tab.Press("Enter")
		tab.Wait(`location.href !== ` + quote(at))
	}
	tab.WaitURL(spanish.results)
	tab.Wait(`document.querySelectorAll("figure svg").length > 0 && document.activeElement.id === "title"`)
}

// TestTheFocusStaysWhereSomebodyWorks: lines appear and go around a control
// while it is being used.
func TestTheFocusStaysWhereSomebodyWorks(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES")).WaitReady()
	stays := func(what, id string) {
		t.Helper()
		time.Sleep(400 * time.Millisecond)
		if got := tab.Focused(); got != id {
			t.Errorf("%s: the focus went from %s to %q", what, id, got)
		}
	}
	tab.Fill("sale.margin", "1,2,3").Click("#continue").Wait(`document.activeElement.id === "problems"`)
	tab.Click("#sale\\.margin").Press("Control+a").Type("5")
	stays("an error goes", "sale.margin")
	tab.Type("5")
	if got := tab.Value("sale.margin"); got != "55" {
		t.Errorf("typed after an error: %q", got)
	}
	tab.Check("sale.margin~unknown").Press("Space").Press("Space")
	stays("an answer becomes unknown", "sale.margin~unknown")
	tab.Fill("sale.margin", "55").Check("sale.margin~range")
	stays("how sure it is", "sale.margin~range")
	tab.Navigate("/es/preguntas/channels/").WaitReady().Click("#continue").Wait(`document.activeElement.id === "problems"`)
	tab.Check("channels.on@instagram")
	stays("a channel after an error", "channels.on@instagram")
	tab.Navigate("/es/todo/").WaitReady().Fill("sale.margin", "55").Type("55")
	stays("an error on the page of all questions", "sale.margin")
	tab.Press("Backspace").Press("Backspace")
	stays("the error goes", "sale.margin")
	if got := tab.Value("sale.margin"); got != "55" {
		t.Errorf("typed: %q", got)
	}
}

func TestAQuestionOverThePageKeepsTheFocusAndGivesItBack(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/privacidad/", Lang("es-ES")).WaitReady()
	tab.Click("#main [data-do=ask-erase]").Wait(`document.activeElement.id === "erase-title"`)
	for range 8 {
		tab.Press("Tab")
		if !EvalTo[bool](tab, `document.activeElement === document.body || !!document.activeElement.closest("[role=alertdialog]")`) {
			t.Fatalf("the focus leaves the question: %s", tab.Focused())
		}
	}
	tab.Press("Escape")
	tab.Wait(`!document.querySelector("[role=alertdialog]") && document.activeElement.matches("#main [data-do=ask-erase]")`)
}

func TestOneSentenceAfterABurstOfKeystrokes(t *testing.T) {
	t.Parallel()
	for _, page := range []string{"/es/preguntas/sale.margin/", "/es/todo/"} {
		tab := withSample(Open(t, "/es/", Lang("es-ES")).WaitReady(), page)
		time.Sleep(time.Second)
		tab.Eval(`(() => { window.said = []; new MutationObserver(() => window.said.push(document.getElementById("live").textContent)).observe(document.getElementById("live"), { childList: true, characterData: true, subtree: true }); })()`)
		tab.Fill("sale.margin", "5").Type("1").Press("Backspace").Type("2").Press("Backspace").Type("3")
		tab.Wait(`window.said.length > 0`)
		time.Sleep(1200 * time.Millisecond)
		said := EvalTo[[]string](tab, `window.said`)
		if len(said) != 1 || !strings.HasPrefix(said[0], "ROI estimado: entre ") {
			t.Errorf("%s: a burst of keystrokes is told as %q", page, said)
		}
		regions := EvalTo[[]string](tab, `[...document.querySelectorAll("[aria-live], [role=status], [role=alert], [role=log]")].filter((e) => e.innerText.trim()).map((e) => e.id || e.className)`)
		if !slices.Equal(regions, []string{"live"}) {
			t.Errorf("%s: regions that speak: %v", page, regions)
		}
	}
}

// TestEveryFigureHasNameDescriptionTableAndFile looks at each figure of the
// samples: what a screen reader says of it, and that the file holds the table.
func TestEveryFigureHasNameDescriptionTableAndFile(t *testing.T) {
	t.Parallel()
	for _, id := range []string{"#sample-valencia-ropa-infantil", "#sample-guadalajara-academia-baile"} {
		tab := Open(t, "/es/", Lang("es-ES"), Init(keepDownloads)).WaitReady()
		sample(tab, id)
		tab.Wait(`document.querySelector("main").textContent.length > 2000`).Wait(quietPage)
		type figure struct {
			ID, Faults string
			Rows       [][]string
		}
		figures := EvalTo[[]figure](tab, `[...document.querySelectorAll("main figure.fig")].map((f) => {
  const faults = [], clean = (s) => s.replace(/[\s\u00a0\u202f]+/g, " ").trim();
  const named = (svg, attr) => (svg.getAttribute(attr) || "").split(" ").map((id) => document.getElementById(id)?.textContent || "").join(" ").trim();
  for (const svg of f.querySelectorAll(".draw > svg")) {
    if (svg.getAttribute("role") !== "img") faults.push("a drawing is no image");
    const title = svg.querySelector("title")?.textContent.trim(), desc = svg.querySelector("desc")?.textContent.trim();
    if (!title || !desc) faults.push("no title or description");
    if (!(named(svg, "aria-labelledby") + named(svg, "aria-describedby")).includes(desc)) faults.push("the description is not tied to it");
    for (const e of svg.querySelectorAll("[tabindex]")) faults.push("a point that takes the focus in an image");
  }
  if (!f.querySelector("figcaption")?.textContent.trim()) faults.push("no caption");
  if (!f.querySelector("table caption")?.textContent.trim()) faults.push("no table caption");
  if (!f.querySelector("table th[scope=col]") || !f.querySelector("table th[scope=row]")) faults.push("a table without headings");
  return { ID: f.id.replace("fig-", ""), Faults: faults.join(", "), Rows: [...f.querySelectorAll("table tr")].map((r) => [...r.cells].map((c) => clean(c.textContent))) };
})`)
		if len(figures) == 0 {
			t.Errorf("%s has no figure", id)
		}
		for _, f := range figures {
			if f.Faults != "" {
				t.Errorf("%s: %s", f.ID, f.Faults)
			}
			tab.Eval(`(() => { window.downloads = {}; const d = document.getElementById(` + quote("table-"+f.ID) + `); d.open = true; d.querySelector("[data-do=csv]").click(); })()`)
			file := downloaded(tab, ".csv")
			for _, fault := range unlike(f.Rows, file) {
				t.Errorf("%s: %s", f.ID, fault)
			}
			tab.Eval(`void (document.getElementById(` + quote("table-"+f.ID) + `).open = false)`)
		}
	}
}

// unlike lists the cells in which a table as shown in Spanish and its file
// differ. A file has numbers as they are reckoned with: what the table shows of
// one is that number rounded, in hundredths where it is a percentage, without
// the fifty of which it is a count; and words stay as they are.
func unlike(table [][]string, file string) (faults []string) {
	reader := csv.NewReader(strings.NewReader(strings.TrimPrefix(file, "\ufeff")))
	reader.Comma, reader.FieldsPerRecord = ';', -1
	records, err := reader.ReadAll()
	if err != nil {
		return []string{err.Error()}
	}
	if len(records) != len(table) {
		return []string{fmt.Sprintf("the file has %d rows, the table %d", len(records), len(table))}
	}
	for i, row := range table {
		if len(records[i]) != len(row) {
			faults = append(faults, fmt.Sprintf("row %d has %d cells in the file, %d in the table", i, len(records[i]), len(row)))
			continue
		}
		for j, shown := range row {
			kept := strings.Join(strings.Fields(records[i][j]), " ")
			if kept != shown && strings.TrimPrefix(kept, "'") != shown && !sameNumber(shown, kept) {
				faults = append(faults, fmt.Sprintf("row %d, cell %d: the table shows %q, the file has %q", i, j, shown, kept))
			}
		}
	}
	return faults
}

// sameNumber reports whether a number as shown, "−1.234,5 €", is one as kept,
// "-1234,5178", with the digits that are shown.
func sameNumber(shown, kept string) bool {
	exact, err := strconv.ParseFloat(strings.Replace(kept, ",", ".", 1), 64)
	if err != nil {
		return false
	}
	shown = strings.TrimSuffix(shown, " de 50")
	least, less := strings.CutPrefix(shown, "menos de ")
	if less {
		shown = least
	}
	sign, digits, decimals, comma := 1.0, "", 0, false
	for _, c := range shown {
		switch {
		case c == '−' || c == '-':
			sign = -1
		case c >= '0' && c <= '9':
			digits += string(c)
			if comma {
				decimals++
			}
		case c == ',':
			comma = true
		}
	}
	value, err := strconv.ParseFloat(digits, 64)
	if err != nil {
		return false
	}
	unit := math.Pow(10, -float64(decimals))
	if strings.Contains(shown, "%") {
		exact *= 100
	}
	if less {
		return exact >= 0 && exact < value*unit
	}
	return math.Abs(sign*value*unit-exact) <= unit/2*(1+1e-6)
}
