package e2e

import (
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"quilate/app/page/insert"
)

func TestBuilderMakesTheLineItShows(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/insertar/", Lang("es-ES"), Init(clipboard), Patience(time.Minute)).WaitReady()
	tab.Wait(`document.querySelector(".sight iframe")`)
	steps := EvalTo[int](tab, "history.length")
	tab.Select("insert.lang", "en").Select("insert.theme", "dark").Select("insert.sector", "restaurant").Fill("insert.accent", "#ff00cc")
	tab.See("contraste").Uncheck("insert.section.next").Click("Cifras ya puestas").Fill("insert.figure.hours", "6,5")
	tab.Fill("insert.cta", "Book").See("Falta la dirección del botón").Fill("insert.link", "https://blog.example/a?b=1&c=2").NotSee("Falta la dirección")
	tab.Wait(`document.querySelector(".sight iframe").src.includes("cta-link")`)
	shown, err := url.Parse(EvalTo[string](tab, `document.querySelector(".sight iframe").src`))
	if err != nil {
		t.Fatal(err)
	}
	want := url.Values{"theme": {"dark"}, "accent": {"ff00cc"}, "sector": {"restaurant"}, "hours": {"6.5"}, "sections": {"odds,quadrant,report"}, "cta": {"Book"}, "cta-link": {"https://blog.example/a?b=1&c=2"}}
	if shown.Path != "/en/embed/" || shown.Query().Encode() != want.Encode() {
		t.Errorf("the preview shows %s", shown)
	}
	if got := EvalTo[int](tab, "history.length"); got != steps {
		t.Errorf("the preview made %d steps in the history", got-steps)
	}
	tab.Click("iframe").Click("Copiar la línea").See("Copiado.")
	line := EvalTo[string](tab, "window.copied")
	src, _, _ := strings.Cut(strings.TrimPrefix(line, `<iframe src="`), `"`)
	if got := strings.ReplaceAll(src, "&amp;", "&"); got != shown.String() {
		t.Errorf("copied is %s\nshown is %s", got, shown)
	}
	tab.Click("WordPress").NotSee("Copiado.")
	tab.Eval("window.denied = true; document.execCommand = () => false")
	tab.Click("Copiar la línea").Wait(`document.querySelector(".lines-to-copy [role=status]").textContent.length > 5`)
	if got := EvalTo[string](tab, `(a => a.value.slice(a.selectionStart, a.selectionEnd))(document.getElementById("line-wordpress"))`); !strings.HasPrefix(got, "<!-- wp:html -->") {
		t.Errorf("selected is %q", got)
	}
	for _, v := range tab.Axe() {
		t.Errorf("%s", v)
	}
}

func TestBuilderShowsTheResultAndForgetsWhatItInvented(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/insertar/", Lang("es-ES"), Patience(time.Minute)).WaitReady()
	tab.Select("insert.sector", "fashion").Click("El resultado").See("Con respuestas inventadas")
	inside := `document.querySelector(".sight iframe").contentDocument`
	tab.Wait(inside + `.querySelector("main.gist figure svg")`)
	if stored := tab.Stored(); len(stored) == 0 {
		t.Error("the result is shown and nothing is kept for it")
	}
	tab.Uncheck("insert.section.odds").Wait(inside + `.querySelector("main.gist #fig-gap") && !` + inside + `.getElementById("fig-dots")`)
	line := tab.Value("line-element")
	if strings.Contains(line, "followers") || !strings.Contains(line, "fashion") {
		t.Errorf("the line to copy has something of the preview's: %s", line)
	}
	tab.Click("Las preguntas").NotSee("Con respuestas inventadas").Wait(inside + `.querySelector(".embed progress")?.value === 1`)
	for name := range tab.Stored() {
		if strings.HasPrefix(name, "quilate.embed") {
			t.Errorf("%q stays", name)
		}
	}
	for _, v := range tab.Axe() {
		t.Errorf("%s", v)
	}
}

// The line is pasted into a page of another site, as a blogger would.
func TestLineOfTheBuilderWorksInAnArticle(t *testing.T) {
	t.Parallel()
	builder := Open(t, calculatorSite(t)+"es/insertar/", Lang("es-ES"), Init(clipboard), Patience(time.Minute)).WaitReady()
	builder.Select("insert.sector", "fashion").Fill("insert.accent", "1a73e8").Click("Copiar la línea").See("Copiado.")
	line := EvalTo[string](builder, "window.copied")
	for _, c := range []struct {
		lang string
		how  Option
	}{{"es-ES", Size(1280, 900)}, {"es-ES", Mobile}} {
		tab := Open(t, blog{body: line}.publish(t), Lang(c.lang), c.how, Patience(time.Minute))
		in := calculator(tab)
		compact(in)
		if got := EvalTo[string](in, `getComputedStyle(document.documentElement).getPropertyValue("--accent")`); !strings.HasPrefix(got, "rgb(") {
			t.Errorf("the accent is %q", got)
		}
		in.Wait(`document.getElementById("whole")`)
		tab.Close()
	}
	builder.Close()
}

func TestBuilderFitsItsPages(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		path, lang string
		width      int
		look       Option
	}{{"/es/insertar/", "es-ES", 320, Light}, {"/en/embed-builder/", "en-GB", 375, Dark}, {"/en/embed-builder/", "en-GB", 1280, Light}} {
		t.Run(fmt.Sprintf("%s %d", c.lang, c.width), func(t *testing.T) {
			t.Parallel()
			tab := Open(t, c.path, Lang(c.lang), Size(c.width, 900), c.look, Patience(time.Minute)).WaitReady()
			tab.Wait(`document.querySelector("textarea")`).Eval(`document.querySelectorAll("details").forEach((d) => (d.open = true))`)
			tab.Fill("insert.accent", "ffcc00").Fill("insert.figure.hours", "many").Wait(`document.querySelector(".errmsg")`)
			for _, v := range tab.Axe() {
				t.Errorf("%s", v)
			}
			if over := tab.Overflow(); len(over) > 0 {
				t.Errorf("sticks out: %v", over)
			}
		})
	}
}

// What the page says that the calculator weighs is what the built files weigh,
// as brotli sends them.
func TestPageSaysWhatTheCalculatorWeighs(t *testing.T) {
	folder := Built(t)
	weigh := func(patterns ...string) (sum int64) {
		for _, p := range patterns {
			names, err := filepath.Glob(filepath.Join(folder, filepath.FromSlash(p)))
			if err != nil || len(names) != 1 {
				t.Fatalf("%s: %v %v", p, names, err)
			}
			info, err := os.Stat(names[0])
			if err != nil {
				t.Fatal(err)
			}
			sum += info.Size()
		}
		return sum
	}
	if got := weigh("web/embed.js.br"); got > 1000*insert.ScriptWeighs+100 || got < 1000*insert.ScriptWeighs-1500 {
		t.Errorf("the script weighs %d bytes, the page says %d kB", got, insert.ScriptWeighs)
	}
	got := weigh("es/embed/index.html.br", "web/fixed/app.*.css.br", "web/fixed/frame.*.js.br", "web/fixed/controls.*.js.br", "web/fixed/loader.*.js.br", "web/fixed/wasm_exec.*.js.br")
	if got > 1000*insert.FrameWeighs+2500 || got < 1000*insert.FrameWeighs-5000 {
		t.Errorf("the frame weighs %d bytes, the page says %d kB", got, insert.FrameWeighs)
	}
}
