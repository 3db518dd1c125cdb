package e2e

import (
	"encoding/json"
	"strings"
	"sync"
	"testing"
	"time"
)

// answeredOnce is a script that puts a sample case into the storage of a page
// that has none yet, as if it had been opened there before.
func answeredOnce(t *testing.T) Option {
	t.Helper()
	stored := sampleStored(t)
	return Init(`if (window.top === window && location.protocol !== "about:" && !localStorage.length) Object.assign(localStorage, ` + stored + `)`)
}

// sampleStored is what the browser keeps of a sample case, as JSON.
func sampleStored(t *testing.T) string {
	t.Helper()
	sampleKept.Lock()
	defer sampleKept.Unlock()
	if sampleKept.text == "" {
		tab := Open(t, "/es/", Lang("es-ES"), Patience(40*time.Second)).WaitReady()
		sample(tab, "#sample-valencia-ropa-infantil")
		text, err := json.Marshal(tab.Stored())
		if err != nil {
			t.Fatal(err)
		}
		sampleKept.text = string(text)
		tab.Close()
	}
	return sampleKept.text
}

var sampleKept struct {
	sync.Mutex
	text string
}

// TestEveryRouteByKeyboardInLargeTextAndWithoutMotion goes through all pages of
// the site, as the site lists them: in Spanish on a phone with a case filled
// in, in English on a desk as a first visit finds them.
func TestEveryRouteByKeyboardInLargeTextAndWithoutMotion(t *testing.T) {
	t.Parallel()
	filled := answeredOnce(t)
	var took struct {
		sync.Mutex
		time.Duration
	}
	t.Run("routes", func(t *testing.T) {
		for _, page := range Pages(t) {
			if page == "/" {
				continue // leads on to one of the others
			}
			t.Run(page, func(t *testing.T) {
				t.Parallel()
				start := time.Now()
				options := []Option{Lang(langOfPath(page)), Size(1280, 700), Patience(40 * time.Second)}
				if strings.HasPrefix(page, "/es/") {
					options = append(options, Size(375, 700), filled)
				}
				tab := Open(t, page, options...).WaitReady()
				walkThrough(tab, t)
				probe(tab, t)
				still(tab, t)
				took.Lock()
				took.Duration += time.Since(start)
				took.Unlock()
			})
		}
	})
	t.Logf("%v of tabs", took.Duration.Round(time.Second))
}

// langOfPath is the language that a path promises.
func langOfPath(path string) string {
	if strings.HasPrefix(path, "/en/") {
		return "en-GB"
	}
	return "es-ES"
}

// TestKeyboardReachesEverythingAndTheFocusIsSeen walks through pages as they
// are with other contents or another width than in the walk of all routes.
func TestKeyboardReachesEverythingAndTheFocusIsSeen(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, path, sample string
		width              int
	}{
		{"question", "/es/preguntas/customers/", "", 375},
		{"channels", "/en/questions/channels/", "#sample-valencia-ropa-infantil", 1280},
		{"all questions", "/es/todo/", "", 375},
		{"all questions, answered", "/es/todo/", "#sample-valencia-ropa-infantil", 1280},
		{"results", "/en/results/", "#sample-valencia-ropa-infantil", 1280},
		{"review", "/en/review/", "#sample-guadalajara-academia-baile", 1280},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			tab := Open(t, "/"+c.path[1:3]+"/", Lang(c.path[1:3]), Size(c.width, 700), Patience(40*time.Second)).WaitReady()
			if c.sample != "" {
				sample(tab, c.sample)
			}
			walkThrough(tab.Navigate(c.path).WaitReady(), t)
		})
	}
}

// quietPage is true once a page stands still: no figure is being sharpened, and
// the frame of a preview is there with all that is in it.
const quietPage = `(() => {
  const frame = document.querySelector("iframe");
  if (frame && !(frame.contentDocument?.documentElement.dataset.ready === "true" && !frame.contentDocument.documentElement.dataset.rest)) {
    frame.scrollIntoView({ block: "center" });
    frame.contentWindow?.dispatchEvent(new Event("keydown")); // used: it has its second part
    return false;
  }
  scrollTo(0, 0);
  const busy = document.querySelector(".settling, .wait") || document.documentElement.dataset.rest || /Calculando…|Working it out…|antes de imprimir|before you print/.test(document.querySelector("main").textContent);
  window.since = busy ? 0 : window.since || Date.now();
  return !busy && Date.now() - window.since > 1000; })()`

// toReach remembers all that can be pressed or filled in, that of frames too,
// and returns how many stops that makes. Radio buttons of a group are one stop.
const toReach = `(() => { const groups = new Set();
  const all = (d) => [...d.querySelectorAll("a[href], button, input, select, textarea, summary, iframe, [tabindex='0']")].flatMap((e) => {
    if (!e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) || e.disabled || e.closest("[inert], details:not([open]) > :not(summary)")) return [];
    if (e.localName === "summary" && e.closest("details details") && e.closest("details").parentElement.closest("details:not([open])")) return [];
    if (e.localName === "iframe") return e.tabIndex < 0 ? [] : all(e.contentDocument);
    if (e.tabIndex < 0) return e.getAttribute("tabindex") === "-1" && e.hasAttribute("role") ? [] : [e];
    if (e.type === "radio") { if (groups.has(e.name)) return []; groups.add(e.name); }
    return [e]; });
  window.reached = new Set(); window.wanted = all(document); return window.wanted.length; })()`

// notReached are those that no stop was at.
const notReached = `(() => { const radios = new Set([...window.reached].filter((e) => e.type === "radio").map((e) => e.name));
  return window.wanted.filter((e) => e.isConnected && !window.reached.has(e) && !(e.type === "radio" && radios.has(e.name))).map((e) => e.outerHTML.slice(0, 120)).slice(0, 6); })()`

// focusRing looks at the element that has the focus, in a frame at that of the
// frame: what is wrong with how it shows, and what it is.
const focusRing = `(() => {
  let e = document.activeElement, win = window, dx = 0, dy = 0, frames = "";
  while (e?.localName === "iframe" && e.contentDocument && e.contentDocument.activeElement !== e.contentDocument.body) {
    const b = e.getBoundingClientRect();
    dx += b.left + e.clientLeft; dy += b.top + e.clientTop; frames += "in a frame: ";
    win = e.contentWindow; e = e.contentDocument.activeElement;
  }
  if (!e || e === document.body) return { Name: "" };
  window.reached?.add(e);
  const doc = e.ownerDocument, style = (h) => win.getComputedStyle(h);
  const name = frames + e.localName + (e.id ? "#" + e.id : "") + " " + (e.getAttribute("aria-label") || e.textContent).trim().replace(/\s+/g, " ").slice(0, 40);
  const holders = [e.matches(".vh") ? null : e, e.closest(".input, .select"), e.nextElementSibling, e.closest("label")].filter(Boolean);
  const ring = holders.find((h) => { const s = style(h); return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2; });
  const out = { Name: name, Wrong: "", Key: frames + (e.id || [name, Math.round(e.getBoundingClientRect().left), Math.round(e.getBoundingClientRect().top + win.scrollY)].join(" ")) };
  if (!ring) return { ...out, Wrong: "no ring" };
  const b = ring.getBoundingClientRect();
  if (b.bottom + dy <= 0 || b.top + dy >= innerHeight || b.right + dx <= 0 || b.left + dx >= innerWidth) return { ...out, Wrong: "outside the window" };
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [b.left + x * b.width, b.top + y * b.height])).filter(([x, y]) => x + dx > 0 && y + dy > 0 && x + dx < innerWidth && y + dy < innerHeight && x > 0 && y > 0 && x < win.innerWidth && y < win.innerHeight);
  const free = points.filter(([x, y]) => { const top = doc.elementFromPoint(x, y); return top && (ring.contains(top) || top.contains(ring)); });
  if (points.length && !free.length) { const [x, y] = points[0]; return { ...out, Wrong: "covered by " + doc.elementFromPoint(x, y)?.cloneNode(false).outerHTML.slice(0, 100) }; }
  return out;
})()`

// walkThrough goes through a page with Tab alone, forwards and back: all that
// can be pressed is reached, with a ring that nothing covers, and Tab leaves
// the page at its end.
func walkThrough(tab *Tab, t *testing.T) {
	t.Helper()
	tab.Wait(quietPage)
	want := EvalTo[int](tab, toReach)
	type stop struct{ Name, Wrong, Key string }
	seen, first := map[string]bool{}, ""
	count, faults := 0, 0
	for {
		tab.Press("Tab")
		s := EvalTo[stop](tab, focusRing)
		if s.Name == "" || s.Key == first {
			break // out of the page, or around
		}
		if seen[s.Key] || count > 2*want+40 {
			t.Errorf("Tab does not get out at the end: after %d stops it is at %s again", count, s.Name)
			break
		}
		if count++; count == 1 {
			first = s.Key
		}
		seen[s.Key] = true
		if s.Wrong != "" && faults < 10 {
			faults++
			t.Errorf("%s: %s", s.Name, s.Wrong)
		}
	}
	for _, missed := range EvalTo[[]string](tab, notReached) {
		t.Errorf("Tab never stops at %s", missed)
	}
	// Back up, where what is sticky at the top would cover.
	for n := range min(count-1, 60) {
		tab.Press("Shift+Tab")
		if s := EvalTo[stop](tab, focusRing); s.Wrong != "" && faults < 10 {
			faults++
			t.Errorf("going back, %d: %s: %s", n, s.Name, s.Wrong)
		}
	}
}

// still fails for what moves on a page as it is when less motion is asked for.
func still(tab *Tab, t *testing.T) {
	t.Helper()
	tab.Media(ReducedMotion)
	if moves := EvalTo[[]string](tab, `[...document.querySelectorAll("*")].flatMap((e) => ["", "::before", "::after"].filter((part) => { const s = getComputedStyle(e, part);
  return s.transitionDuration.split(",").some((d) => parseFloat(d) > 0) || s.animationName !== "none" || s.scrollBehavior === "smooth"; }).map((part) => e.cloneNode(false).outerHTML.slice(0, 100) + part)).slice(0, 6)`); len(moves) > 0 {
		t.Errorf("moves: %v", moves)
	}
	if n := tab.Eval(`document.getAnimations().length`); n != 0.0 {
		t.Errorf("%v animations", n)
	}
}

// TestNothingMovesForThoseWhoAskForLessMotion looks at the pages that change
// while one looks at them; the walk of all routes looks at every page.
func TestNothingMovesForThoseWhoAskForLessMotion(t *testing.T) {
	t.Parallel()
	for name, come := range map[string]func(*Tab){
		"results": func(tab *Tab) {
			tab.Navigate("/es/resultado/").WaitReady().Wait(`document.querySelector("figure svg")`)
		},
		"deck": func(tab *Tab) {
			tab.Navigate("/es/presentacion/?s=cover").WaitReady().Wait(`document.querySelector(".sheet.now")`).Press("ArrowRight")
		},
		"a question left for the next": func(tab *Tab) {
			tab.Navigate("/es/preguntas/sale.margin/").WaitReady().Click("#continue").Wait(`!location.href.includes("sale.margin")`)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tab := Open(t, "/es/", Lang("es-ES"), ReducedMotion, answeredOnce(t), Patience(40*time.Second)).WaitReady()
			come(tab)
			still(tab, t)
		})
	}
}

// TestTheTopAndTheFootAreThoseOfTheirPage goes through pages within the program,
// where what does not change stands as it was, and compares with a fresh visit.
func TestTheTopAndTheFootAreThoseOfTheirPage(t *testing.T) {
	t.Parallel()
	const around = `["header.mast", "footer"].map((part) => [...document.querySelectorAll(part + " *")].map((e) =>
  [e.localName, ...[...e.attributes].map((a) => a.name + "=" + a.value).sort(), e.childElementCount ? "" : e.textContent].join(" ")).join("\n"))`
	tab := Open(t, "/es/", Lang("es-ES")).WaitReady()
	seen := map[string]bool{}
	same := func(what string) {
		t.Helper()
		time.Sleep(500 * time.Millisecond)
		within := EvalTo[[]string](tab, around)
		tab.Reload().WaitReady()
		for i, fresh := range EvalTo[[]string](tab, around) {
			if within[i] != fresh {
				t.Errorf("%s: within the program\n%s\nafresh\n%s", what, within[i], fresh)
			}
			seen[fresh] = true
		}
	}
	same("start")
	tab.Click("#sample-valencia-ropa-infantil").WaitURL("result")
	same("results")
	tab.Click(`.mast [href$="/revisar/"]`).WaitURL("revisar")
	same("answers")
	tab.Click(`.foot [href$="/es/presentacion/"]`).WaitURL("presentacion").Back().WaitURL("revisar")
	same("answers, after a page without top and foot")
	tab.Click(`.mast [hreflang="en"]`).WaitURL("/en/")
	same("answers in English")
	tab.Click(`.foot [href$="/privacy/"]`).WaitURL("privacy")
	same("privacy")
	tab.Click(`.foot [data-do="ask-erase"]`).Click(`[data-do="erase"]`)
	tab.Wait(`!document.querySelector('[data-do="erase"]') && !document.querySelector('header a[href$="/results/"]')`)
	same("with nothing left")
	if len(seen) < 7 {
		t.Errorf("only %d different tops and feet", len(seen))
	}
}
