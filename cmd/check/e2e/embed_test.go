package e2e

import (
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// A blog is a page of another site with the calculator in it.
type blog struct {
	body   string // {q} stands for the calculator's site
	policy string // its content security policy; {q} as above
	html   string // attributes of <html>
	style  string
}

const element = `<script async src="{q}web/embed.js"></script>
<quilate-calculator lang="es" cta="Taller" cta-link="https://blog.example/taller" style="display:block;min-height:544px"><a href="{q}es/embed/">Abrir</a></quilate-calculator>`

const paragraphs = `<p>Un párrafo del blog, con lo que su autora piensa de los seguidores y de la gente que pregunta.</p>`

// calculatorSite is the built site under a name that is another site to a page
// of 127.0.0.1.
func calculatorSite(t *testing.T) string {
	t.Helper()
	return strings.Replace(Quilate(t).URL, "127.0.0.1", "localhost", 1)
}

// publish serves the blog and gives its address.
func (b blog) publish(t *testing.T) string {
	t.Helper()
	fill := strings.NewReplacer("{q}", calculatorSite(t)).Replace
	page := `<!doctype html><html lang="es" ` + b.html + `><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Un blog</title><link rel="icon" href="data:,"><link rel="stylesheet" href="blog.css"></head>
<body><h1>Un blog</h1>` + paragraphs + `<p><a href="#before" id="before">antes</a></p>` + fill(b.body) + `<p><a href="#after" id="after">después</a></p>` + strings.Repeat(paragraphs, 30) + `</body></html>`
	return Serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if b.policy != "" {
			w.Header().Set("Content-Security-Policy", fill(b.policy))
		}
		if r.URL.Path == "/blog.css" {
			w.Header().Set("Content-Type", "text/css")
			w.Write([]byte("body{margin:0 auto;max-width:44rem;padding:0 16px;font:18px/1.6 serif}" + b.style))
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(page))
	})).URL
}

// listening keeps every message that reaches the page itself.
const listening = `if (self === top) { window.heard = [];
  addEventListener("message", e => heard.push({ origin: e.origin, data: e.data }), true);
  window.events = [];
  for (const kind of ["step", "result", "withdrawn"]) addEventListener("quilate-" + kind, e => events.push({ kind, detail: e.detail }));
}`

// calculator opens the calculator of a blog with a click and waits until it
// answers.
func calculator(tab *Tab) *Tab {
	tab.t.Helper()
	tab.Click("Abrir aquí")
	return tab.Frame("/es/embed/").WaitReady()
}

// compact answers the six groups of the compact calculator, each field that is
// asked, and stops at the result.
func compact(tab *Tab) {
	tab.t.Helper()
	answers := map[string]string{
		"audience.followers": "2400", "posts": "12", "market.area": "45000", "market.fit": "8", "audit.real": "14", "audit.fit": "9",
		"service.answered": "8", "social.customers": "6", "advocates": "3", "cost.hoursPerWeek": "6", "cost.hourValue": "15", "cost.spend": "60",
		"sale.orderValue": "30", "sale.margin": "40", "customers.timesPerYear": "4",
	}
	for range 8 {
		title := tab.Text("h1")
		if tab.Count("main.gist") > 0 {
			tab.Wait(`document.querySelectorAll("figure svg").length > 0`)
			return
		}
		for _, id := range EvalTo[[]string](tab, `[...document.querySelectorAll("main input:not([type=checkbox])")].map(e => e.id)`) {
			name, _, _ := strings.Cut(id, "@")
			answer, ok := answers[name]
			if !ok {
				tab.fail("the compact calculator asks for %s, which this test does not know", id)
			}
			tab.Fill(id, answer)
		}
		for _, id := range EvalTo[[]string](tab, `[...document.querySelectorAll("main select")].filter(e => e.id !== "embed-channel").map(e => e.id)`) {
			tab.Select(id, EvalTo[string](tab, `[...document.getElementById(`+quote(id)+`).options].map(o => o.value).filter(v => v && !/^[?-]$/.test(v))[0]`))
		}
		tab.Click("#continue")
		tab.Wait(`document.querySelector("h1")?.innerText !== ` + quote(title))
	}
	tab.fail("eight groups and no result")
}

// atRest waits until a second of frames brings no message and the frame is as
// high as its content, and counts the heights that were told on the way.
func atRest(t *testing.T, host, frame *Tab) {
	t.Helper()
	host.Wait(`new Promise(done => {
  const before = heard.length;
  let n = 60;
  const next = () => --n ? requestAnimationFrame(next) : done(heard.length === before);
  next();
})`)
	var steps, heights int // of pages of the calculator, each in at most: empty, first drawn, all of it known
	for _, kind := range EvalTo[[]string](host, `heard.map(m => m.data.type)`) {
		switch kind {
		case "focus":
			steps++
		case "height":
			heights++
		}
	}
	if heights > 3*(steps+2) {
		t.Errorf("%d heights for %d pages: %v", heights, steps+1, host.Eval(`heard.map(m => m.data.height || m.data.type)`))
	}
	frame.Wait(`document.scrollingElement.scrollHeight <= innerHeight + 1`) // nothing scrolls inside
}

func TestEveryKindOfBlogCompletesTheCalculatorAndKeepsItsLayout(t *testing.T) {
	t.Parallel()
	narrow := []Option{Size(640, 450)} // a window of 1280 × 900 at 200 %
	for name, c := range map[string]struct {
		blog
		opts []Option
		look string // of the frame's <html>, when it is done
		want any
	}{
		"flex":          {blog: blog{body: `<div class="row"><aside>Al lado</aside>` + element + `</div>`, style: ".row{display:flex;gap:20px}aside{flex:0 0 8rem}"}},
		"right to left": {blog: blog{body: element, html: `dir="rtl"`}, look: `document.documentElement.dir`, want: "ltr"},
		"zoomed":        {blog: blog{body: element, style: "html{font-size:150%}"}, opts: narrow},
		"dark":          {blog: blog{body: element, style: ":root{color-scheme:dark}"}, opts: []Option{Dark}, look: `document.documentElement.dataset.scheme`, want: "dark"},
		"strict": {blog: blog{body: strings.Replace(element, `style="display:block;min-height:544px"`, "", 1),
			style:  "quilate-calculator{display:block;min-height:544px}",
			policy: "default-src 'none'; script-src {q}; frame-src {q}; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"}},
		"phone": {blog: blog{body: element}, opts: []Option{Mobile}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tab := Open(t, c.publish(t), append(c.opts, Lang("es-ES"), Init(listening))...)
			tab.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
			if shift := tab.LayoutShift(); shift != 0 {
				t.Errorf("layout shift of %v before anybody acts", shift)
			}
			visits := tab.Eval(`history.length`)
			frame := calculator(tab)
			atRest(t, tab, frame)
			compact(frame)
			atRest(t, tab, frame)
			if shift := tab.LayoutShift(); shift >= 0.05 {
				t.Errorf("layout shift of %v", shift)
			}
			if got := tab.Eval(`history.length`); got != visits {
				t.Errorf("the blog's history has %v entries, had %v", got, visits)
			}
			if c.look != "" {
				if got := frame.Eval(c.look); got != c.want {
					t.Errorf("%s is %v, want %v", c.look, got, c.want)
				}
			}
			if sticks := tab.Overflow(); len(sticks) > 0 {
				t.Errorf("the blog is wider than its window: %v", sticks)
			}
		})
	}
}

func TestFrameAloneInABlogWithoutScriptsCompletesTheCalculator(t *testing.T) {
	t.Parallel()
	for name, sandbox := range map[string]string{"plain": "", "sandbox": `sandbox="allow-scripts"`, "sandbox with its origin": `sandbox="allow-scripts allow-same-origin"`} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := blog{policy: "default-src 'none'; frame-src {q}; style-src 'self'; img-src data:",
				body: `<iframe src="{q}es/embed/?theme=dark&amp;accent=c2185b" title="Calculadora" width="100%" height="640" loading="lazy" ` + sandbox + `></iframe>`}
			tab := Open(t, b.publish(t), Lang("es-ES"))
			frame := tab.Frame("/es/embed/").WaitReady()
			compact(frame)
			if got := frame.Eval(`document.documentElement.dataset.scheme`); got != "dark" {
				t.Errorf("the theme is %v", got)
			}
			want := "se quedan en este navegador"
			if name == "sandbox" {
				want = "no nos deja guardar"
			}
			frame.See(want)
			if got := frame.Eval(`(async () => { try { return (await navigator.serviceWorker.getRegistrations()).length } catch { return 0 } })()`); got != 0.0 {
				t.Errorf("%v workers in a frame", got)
			}
			if got := frame.Eval(`getComputedStyle(document.documentElement).overflowY`); got == "hidden" {
				t.Error("a frame of fixed height cannot be scrolled")
			}
		})
	}
}

// The published sample article, as a blog on another site would serve it.
func article(t *testing.T, lang string) string {
	t.Helper()
	folder := filepath.Join(Built(t), "web")
	text, err := os.ReadFile(filepath.Join(folder, "article-"+lang+".html"))
	if err != nil {
		t.Fatal(err)
	}
	page := strings.NewReplacer(`src="embed.js"`, `src="`+calculatorSite(t)+`web/embed.js"`, `"../`, `"`+calculatorSite(t)).Replace(string(text))
	return Serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/article.css" {
			http.ServeFile(w, r, filepath.Join(folder, "article.css"))
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(page))
	})).URL
}

func TestSampleArticleCostsNothingUntilItsReaderComesNear(t *testing.T) {
	t.Parallel()
	for _, window := range []Option{Mobile, Size(1280, 900)} {
		tab := Open(t, article(t, "es"), window, Lang("es-ES"), Init(listening))
		tab.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
		q := calculatorSite(t)
		var asked []string
		for _, address := range tab.Requests() {
			if sameOrigin(q, address) && !strings.HasPrefix(address, "data:") && !strings.Contains(address, "/embed/") {
				asked = append(asked, address)
			}
		}
		if want := []string{q + "web/embed.js"}; !slices.Equal(asked, want) {
			t.Errorf("the element asks for %v before its reader acts, want %v", asked, want)
		}
		if packed, err := os.Stat(filepath.Join(Built(t), "web", "embed.js.br")); err != nil || packed.Size() > 30_000 {
			t.Errorf("the facade weighs more than 30 kB, or is not there: %v", err)
		}
		if got := tab.Count("iframe"); got != 2 { // those that stand in the article
			t.Errorf("%d frames", got)
		}
		if got := EvalTo[string](tab, `document.querySelector("quilate-calculator").shadowRoot.querySelector("p.t").innerText`); got != "¿Cantidad o calidad en tus redes?" {
			t.Errorf("before it is opened, it says %q", got)
		}
		if shift := tab.LayoutShift(); shift != 0 {
			t.Errorf("layout shift %v", shift)
		}
		// Scrolled near, it comes by itself.
		tab.Eval(`document.querySelector("quilate-calculator").scrollIntoView({ block: "center" })`)
		tab.Frame("cta-link").WaitReady()
		tab.Wait(`document.querySelector("quilate-calculator").shadowRoot.querySelector(".on")`)
		if shift := tab.LayoutShift(); shift >= 0.05 {
			t.Errorf("layout shift %v once the frame is there", shift)
		}
	}
}

func TestKeyboardGoesIntoTheCalculatorAndOut(t *testing.T) {
	t.Parallel()
	tab := Open(t, blog{body: element}.publish(t), Lang("es-ES"), Init(listening))
	tab.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
	tab.Eval(`document.getElementById("before").focus()`)
	tab.Press("Tab").Press("Enter")
	frame := tab.Frame("/es/embed/").WaitReady()
	tab.Wait(`document.activeElement.localName === "quilate-calculator" && document.activeElement.shadowRoot.activeElement?.localName === "iframe"`)
	inside := 0
	for ; inside < 40 && tab.Eval(`document.activeElement.id`) != "after"; inside++ {
		tab.Press("Tab")
	}
	if inside < 4 || inside == 40 {
		t.Errorf("%d presses of Tab from the calculator to what follows", inside)
	}
	tab.Press("Shift+Tab")
	frame.Wait(`document.hasFocus() && document.activeElement !== document.body`)
}

func TestSeveralCalculatorsOnAPageKeepApart(t *testing.T) {
	t.Parallel()
	tab := Open(t, blog{body: element + strings.Replace(element, `lang="es"`, `lang="en" load="click" accent="#ffee00"`, 1)}.publish(t), Lang("es-ES"), Init(listening))
	frame := calculator(tab)
	tab.Click("Open here")
	other := tab.Frame("/en/embed/").WaitReady()
	if got := other.Eval(`document.querySelectorAll("main input")[0].value`); got != "" {
		t.Errorf("the second begins with %v", got)
	}
	compact(frame)
	atRest(t, tab, frame)
	heights := `[...document.querySelectorAll("quilate-calculator")].map(e => Math.round(e.getBoundingClientRect().height))`
	got := EvalTo[[]float64](tab, heights)
	if got[0] <= 600 || got[1] >= 700 {
		t.Errorf("the heights are %v: the result is in the first", got)
	}
	if got := tab.Eval(`new Set(heard.filter(m => m.data.id).map(m => m.data.id)).size`); got != 2.0 {
		t.Errorf("%v ids", got)
	}
}

func TestBackFromTheResultTheCalculatorIsSmallAgainWithoutMovingThePage(t *testing.T) {
	t.Parallel()
	for name, window := range map[string]Option{"phone": Mobile, "desktop": Size(1280, 900)} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tab := Open(t, blog{body: strings.Repeat(paragraphs, 12) + element}.publish(t), Lang("es-ES"), Init(listening), window)
			tab.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
			frame := calculator(tab)
			compact(frame)
			atRest(t, tab, frame)
			frame.Click("Cambiar mis respuestas")
			tab.Wait(`document.querySelector("quilate-calculator").offsetHeight < 700`)
			if shift := tab.LayoutShift(); shift >= 0.05 {
				t.Errorf("layout shift of %v", shift)
			}
			if got := EvalTo[float64](tab, `document.querySelector("quilate-calculator").getBoundingClientRect().top`); got < -1 || got > 900 {
				t.Errorf("the calculator's top is at %v", got)
			}
		})
	}
}

// A page in a sandbox, as editors preview an article in, or a file on a disk:
// its origin is "null", to which no message can be addressed.
func TestCalculatorOpensInAPreviewThatHasNoOrigin(t *testing.T) {
	t.Parallel()
	preview := blog{body: element}.publish(t)
	tab := Open(t, blog{body: `<iframe id="preview" sandbox="allow-scripts" src="` + preview + `" title="Vista previa" width="700" height="900"></iframe>`}.publish(t), Lang("es-ES"), Init(listening))
	article := tab.Frame(strings.TrimPrefix(preview, "http://"))
	article.site = nil // of the blog, which asks others for things
	article.Wait(`document.querySelector("quilate-calculator").shadowRoot`)
	article.Eval(`document.querySelector("quilate-calculator").shadowRoot.querySelector("button").click()`)
	article.Wait(`document.querySelector("quilate-calculator").shadowRoot.querySelector(".on iframe")`)
	frame := tab.Frame("/es/embed/").WaitReady()
	if got := frame.Eval(`quilateEmbed.host()`); got != "" {
		t.Errorf("the host is taken for %v", got)
	}
	if got := frame.Eval(`getComputedStyle(document.documentElement).overflowY`); got == "hidden" {
		t.Error("a frame that tells no height cannot be scrolled")
	}
	if got := article.Eval(`window.heard === undefined && window.top !== window`); got != true {
		t.Error("the preview is no frame")
	}
}
