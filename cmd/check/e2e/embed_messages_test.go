package e2e

import (
	"fmt"
	"math"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// forging makes a thousand messages that look like those of web/embed.js and
// web/frame.js to whoever does not look closely, the same every time. With
// shaped only such as are of the wrong shape.
const forging = `function forged(shaped) {
  const bad = [null, undefined, "", "x", -1, 0, 1.5, 1e9, NaN, Infinity, true, [], {}, [1], { valueOf: 5 }, "\u202e", "a".repeat(5000), "__proto__"];
  const good = { hello: { id: "stolen", height: true }, theme: { theme: "dark", accent: "ff0000", radius: "20", font: "mono" }, ready: { lang: "es" }, height: { height: 9000 },
    step: { step: 1, of: 6, name: "x" }, result: { result: { quantity: 1, quality: 2, odds: 3 } }, withdrawn: {}, focus: {} };
  const all = [];
  for (const b of bad) all.push(b, { quilate: b }, { quilate: b, type: "theme", theme: "dark" }, { quilate: 2, type: b }, { quilate: "1", type: "hello", id: "q1" });
  for (const b of bad) all.push({ quilate: 1, type: b }, { quilate: 1, id: "q1", type: "height", height: b }, { quilate: 1, id: "", type: "height", height: b },
    { quilate: 1, type: "hello", id: b === "" || b === "x" || b === "__proto__" ? 7 : b }, { quilate: 1, type: "theme", theme: b, accent: b === "" ? 3 : b, radius: b === "" ? {} : b },
    { quilate: 1, id: "q1", type: "step", step: b, of: 6, name: {} }, { quilate: 1, id: "q1", type: "step", step: 7, of: 6, name: "x" }, { quilate: 1, id: b, type: "result", result: b && typeof b === "object" ? 1 : b });
  if (!shaped) for (const [type, fields] of Object.entries(good)) for (const id of ["", "q1", "q2"]) all.push({ quilate: 1, id, type, ...fields });
  const list = [];
  while (list.length < 1000) list.push(all[list.length % all.length]);
  return list;
}`

// stranger is a frame of a third origin, which sends a thousand messages to
// everybody on the page when it is told to.
func stranger(t *testing.T) string {
	t.Helper()
	return Serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, `<!doctype html><html lang="es"><title>Otro</title><script>`+forging+`
addEventListener("message", (e) => {
  if (e.data !== "go") return;
  for (const m of forged(false)) {
    parent.postMessage(m, "*");
    for (let i = 0; i < parent.length; i++) if (parent[i] !== self) parent[i].postMessage(m, "*");
  }
  parent.postMessage("done", "*");
});</script></html>`)
	})).URL
}

func TestAThousandForgedAndMalformedMessagesChangeNothing(t *testing.T) {
	t.Parallel()
	b := blog{body: element + `<iframe id="plain" src="{q}es/embed/?accent=c2185b" title="Calculadora" width="100%" height="600"></iframe>
<iframe id="stranger" src="` + stranger(t) + `" title="Otro" width="10" height="10"></iframe>`}
	tab := Open(t, b.publish(t), Lang("es-ES"), Init(listening))
	plain := tab.Frame("accent=c2185b").WaitReady()
	tab.Click("Abrir aquí")
	frame := tab.Frame("cta-link").WaitReady()
	atRest(t, tab, frame)

	inside := `document.documentElement.outerHTML + quilateEmbed.host() + innerHeight`
	around := `document.querySelector("quilate-calculator").shadowRoot.innerHTML + document.querySelector("quilate-calculator").offsetHeight + JSON.stringify(events) + location.href + scrollY`
	before := []any{plain.Eval(inside), frame.Eval(inside), tab.Eval(around)}
	same := func(what string) {
		t.Helper()
		tab.Eval(`new Promise(done => { let n = 30; const next = () => --n ? requestAnimationFrame(next) : done(); next(); })`)
		for i, now := range []any{plain.Eval(inside), frame.Eval(inside), tab.Eval(around)} {
			if now != before[i] {
				t.Errorf("%s: %s changed:\n%v\nwas\n%v", what, []string{"the plain frame", "the element's frame", "the blog"}[i], now, before[i])
			}
		}
	}

	tab.Eval(`document.getElementById("stranger").contentWindow.postMessage("go", "*")`)
	tab.Wait(`heard.some(m => m.data === "done")`)
	if sent := tab.Eval(`heard.filter(m => m.origin === new URL(document.getElementById("stranger").src).origin).length`); sent != 1001.0 {
		t.Errorf("the stranger was heard %v times", sent)
	}
	same("a stranger in the page")

	tab.Eval(`(() => { ` + forging + `
for (const m of forged(true)) for (const w of [document.getElementById("plain").contentWindow, document.querySelector("quilate-calculator").shadowRoot.querySelector("iframe").contentWindow]) w.postMessage(m, "*");
})()`)
	same("the blog itself, malformed")

	frame.Eval(`(() => { ` + forging + `
for (const m of forged(true)) parent.postMessage(m, "*");
parent.postMessage("sent", "*");
})()`)
	tab.Wait(`heard.some(m => m.data === "sent")`)
	same("the frame itself, malformed")
}

func TestNothingLeavesBeforeConsentAndThenOnlyTheDocumentedKeys(t *testing.T) {
	t.Parallel()
	tab := Open(t, blog{body: element}.publish(t), Lang("es-ES"), Init(listening))
	tab.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
	frame := calculator(tab)
	compact(frame)
	atRest(t, tab, frame)
	silent := func(when string) {
		t.Helper()
		allowed := map[string]string{"ready": "id,lang,quilate,type", "height": "height,id,quilate,type", "focus": "id,quilate,type"}
		for _, m := range EvalTo[[]struct{ Type, Keys string }](tab, `heard.map(m => ({ Type: m.data.type, Keys: Object.keys(m.data).sort().join() }))`) {
			if allowed[m.Type] == "" || allowed[m.Type] != m.Keys {
				t.Errorf("%s: a message %q with %s", when, m.Type, m.Keys)
			}
		}
	}
	silent("before anything is asked")
	frame.Click("Mandarle el resultado")
	silent("while it is asked")
	frame.Click("No mandar")
	silent("after no")
	frame.Click("Mandarle el resultado").Click("Mandar a " + strings.TrimPrefix(origin(tab.URL()), "http://"))
	tab.Wait(`events.some(e => e.kind === "result")`)
	for _, m := range EvalTo[[]struct {
		Type, Keys string
		Result     map[string]float64
	}](tab, `heard.filter(m => !["ready", "height", "focus"].includes(m.data.type)).map(m => ({ Type: m.data.type, Keys: Object.keys(m.data).sort().join(), Result: m.data.result || {} }))`) {
		if m.Type == "result" && m.Keys != "id,quilate,result,type" {
			t.Errorf("a result with %s", m.Keys)
		}
		for key, value := range m.Result {
			if !slices.Contains([]string{"quantity", "quality", "gap", "odds", "assumed"}, key) || value != math.Trunc(value) {
				t.Errorf("%s: %v", key, value)
			}
		}
		if _, ok := m.Result["odds"]; m.Type == "result" && !ok {
			t.Errorf("the result lacks the odds: %v", m.Result)
		}
	}

	// While there is consent, steps and new results follow; then nothing more.
	frame.Click("Cambiar mis respuestas")
	tab.Wait(`events.some(e => e.kind === "step" && e.detail.step >= 1)`)
	compact(frame)
	atRest(t, tab, frame)
	frame.Click("Retirar el permiso")
	tab.Wait(`events.at(-1).kind === "withdrawn"`)
	sent := tab.Eval(`events.length`)
	frame.See("no recibe nada más")
	frame.Click("Cambiar mis respuestas").Wait(`!document.querySelector("main.gist")`)
	compact(frame)
	atRest(t, tab, frame)
	if got := tab.Eval(`events.length`); got != sent {
		t.Errorf("after withdrawal the blog heard %v", tab.Eval(`events.slice(-3)`))
	}
}

// However fast the page changes and its host asks, a message every 110 ms is
// the most.
func TestFrameSendsAtMostTenMessagesASecond(t *testing.T) {
	t.Parallel()
	tab := Open(t, blog{body: element}.publish(t), Lang("es-ES"), Init(listening))
	tab.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
	frame := calculator(tab)
	atRest(t, tab, frame)
	before := EvalTo[int](tab, `heard.length`)
	tab.Eval(`(() => { const w = document.querySelector("quilate-calculator").shadowRoot.querySelector("iframe").contentWindow;
let left = 1000;
const ask = () => { for (let i = 0; i < 10; i++) w.postMessage({ quilate: 1, type: "hello", id: "q1", height: true }, "*"); if ((left -= 10) > 0) requestAnimationFrame(ask); };
ask(); })()`)
	elapsed := EvalTo[float64](frame, `new Promise(done => {
  const main = document.querySelector("main"), start = performance.now();
  let n = 150;
  const next = () => {
    main.style.paddingBottom = 40 + 30 * (n % 7) + "px";
    if (--n) return requestAnimationFrame(next);
    main.style.paddingBottom = "";
    done(performance.now() - start);
  };
  next();
})`)
	sent := EvalTo[int](tab, `heard.length`) - before
	// One at the start, and those that wait at the end: a ready, a height.
	if most := int(elapsed/110) + 3; sent > most || sent < 2 {
		t.Errorf("%d messages in %.0f ms, at most %d", sent, elapsed, most)
	}
}

func TestFrameTellsWordPressItsHeightInItsOwnWay(t *testing.T) {
	t.Parallel()
	b := blog{body: `<iframe src="{q}es/embed/#?secret=Ab12Cd34Ef" data-secret="Ab12Cd34Ef" class="wp-embedded-content" sandbox="allow-scripts" title="Calculadora" width="600" height="338"></iframe>`}
	tab := Open(t, b.publish(t), Lang("es-ES"), Init(listening))
	frame := tab.Frame("secret=").WaitReady()
	tab.Wait(`heard.some(m => m.data.message === "height" && m.data.secret === "Ab12Cd34Ef" && m.data.value >= 200 && m.data.value <= 1000)`)
	frame.Click("#continue") // it is an ordinary calculator
	frame.Wait(`document.querySelector(".errmsg, .errsum")`)
}

func TestBadAndUnknownParametersAreIgnoredWithAWarning(t *testing.T) {
	t.Parallel()
	const bad = "accent=red&theme=blue&radius=99&font=url(x)&region=fr-FR&currency=XXX&hours=-1&margin=101&sections=all&cta=a&cta-link=javascript:alert(1)&sector=%3Cb%3E&colour=fff&followers=1e9"
	b := blog{body: `<iframe src="{q}es/embed/?` + strings.ReplaceAll(bad, "&", "&amp;") + `" title="Calculadora" width="100%" height="600"></iframe>`}
	tab := Open(t, b.publish(t), Lang("es-ES"))
	frame := tab.Frame("colour=").WaitReady()
	if got := frame.Eval(`quilateEmbed.settings()`); got != `{"figures":{}}` {
		t.Errorf("the program is told %v", got)
	}
	said := strings.Join(frame.Warnings(), "\n")
	for pair := range strings.SplitSeq(bad, "&") {
		name, _, _ := strings.Cut(pair, "=")
		if !strings.Contains(said, name) {
			t.Errorf("no warning names %s: %s", name, said)
		}
	}
	for name, want := range map[string]string{"--radius": `"4px"`, "--accent": `getComputedStyle(document.documentElement).getPropertyValue("--ink").trim()`, "color-scheme": `""`, "--sans": `""`} {
		if frame.Eval(`document.documentElement.style.getPropertyValue("`+name+`") === `+want) != true {
			t.Errorf("%s is %v", name, frame.Eval(`document.documentElement.style.getPropertyValue("`+name+`")`))
		}
	}
}

func TestUnknownAttributesOfTheElementAreNamed(t *testing.T) {
	t.Parallel()
	b := blog{body: strings.Replace(element, `<quilate-calculator`, `<quilate-calculator colour="red" currancy="EUR" class="wide" data-x="1" aria-label="a" id="c"`, 1)}
	tab := Open(t, b.publish(t), Lang("es-ES"))
	tab.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
	tab.until("two warnings", func() (bool, string) { return len(tab.Warnings()) == 2, strings.Join(tab.Warnings(), "; ") })
	if said := strings.Join(tab.Warnings(), "; "); !strings.Contains(said, "colour") || !strings.Contains(said, "currancy") {
		t.Errorf("warned of %s", said)
	}
}

func TestGoodParametersReachTheProgram(t *testing.T) {
	t.Parallel()
	b := blog{body: `<iframe src="{q}en/embed/?region=en-GB&amp;currency=GBP&amp;sector=restaurant&amp;hours=7.5&amp;order=18&amp;sections=odds,report&amp;cta=Join&amp;cta-link=https://blog.example/a?b=c" title="Calculator" width="100%" height="600"></iframe>`}
	frame := Open(t, b.publish(t), Lang("en-GB")).Frame("/en/embed/").WaitReady()
	want := `{"region":"en-GB","currency":"GBP","sector":"restaurant","sections":["odds","report"],"cta":"Join","ctaLink":"https://blog.example/a?b=c","figures":{"hours":7.5,"order":18}}`
	if got := frame.Eval(`quilateEmbed.settings()`); got != want {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}

// channels reads "rgb(1, 2, 3)".
func channels(t *testing.T, colour string) [3]float64 {
	t.Helper()
	var c [3]float64
	for i, part := range regexp.MustCompile(`\d+`).FindAllString(colour, 3) {
		c[i], _ = strconv.ParseFloat(part, 64) // digits
	}
	return c
}

// contrast is WCAG's ratio of two colours (WCAG 2.2, relative luminance).
func contrast(a, b [3]float64) float64 {
	lightness := func(c [3]float64) float64 {
		for i := range c {
			if c[i] /= 255; c[i] <= 0.04045 {
				c[i] /= 12.92
			} else {
				c[i] = math.Pow((c[i]+0.055)/1.055, 2.4)
			}
		}
		return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2] + 0.05
	}
	x, y := lightness(a), lightness(b)
	return max(x, y) / min(x, y)
}

func TestAccentIsReadableOnLightAndDarkWhateverItIs(t *testing.T) {
	t.Parallel()
	for _, theme := range []string{"light", "dark"} {
		b := blog{body: strings.Replace(element, `<quilate-calculator`, `<quilate-calculator theme="`+theme+`" accent="#ffee00"`, 1)}
		tab := Open(t, b.publish(t), Lang("es-ES"), Init(listening))
		tab.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
		facade := EvalTo[[]string](tab, `["ffee00", "#777", "c2185b", "fff", "000000", "#00f", "8bc34a"].flatMap(accent => {
  const e = document.querySelector("quilate-calculator");
  e.setAttribute("accent", accent);
  const button = getComputedStyle(e.shadowRoot.querySelector("button"));
  return [button.backgroundColor, button.color];
})`)
		frame := calculator(tab)
		var inside []string
		for _, accent := range []string{"ffee00", "#777", "c2185b", "fff", "000000", "#00f", "8bc34a"} {
			tab.Eval(`document.querySelector("quilate-calculator").setAttribute("accent", ` + quote(accent) + `)`)
			tab.Eval(`document.querySelector("quilate-calculator").setAttribute("radius", "` + strconv.Itoa(len(inside)) + `")`)
			frame.Wait(`getComputedStyle(document.documentElement).getPropertyValue("--radius") === "` + strconv.Itoa(len(inside)) + `px"`)
			inside = append(inside, EvalTo[[]string](frame, `(() => { const b = getComputedStyle(document.getElementById("continue")); return [b.backgroundColor, b.color]; })()`)...)
		}
		for where, colours := range map[string][]string{"picture": facade, "frame": inside} {
			for i := 0; i+1 < len(colours); i += 2 {
				if got := contrast(channels(t, colours[i]), channels(t, colours[i+1])); got < 4.5 {
					t.Errorf("%s, %s: %s on %s has a contrast of %.2f", theme, where, colours[i+1], colours[i], got)
				}
			}
		}
		if got := frame.Eval(`document.documentElement.dataset.scheme`); got != theme {
			t.Errorf("asked for %s, the frame is %v", theme, got)
		}
	}
}
