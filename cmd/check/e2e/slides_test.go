package e2e

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
)

// presented opens a sample case at the page where the deck is put together.
func presented(t *testing.T, lang, sample string, opts ...Option) *Tab {
	t.Helper()
	first, page := "/es/evaluaciones/", "/es/presentacion/"
	if lang == "en-GB" {
		first, page = "/en/assessments/", "/en/presentation/"
	}
	tab := Open(t, first, append([]Option{Lang(lang), Patience(time.Minute)}, opts...)...).WaitReady()
	tab.Click("#sample-" + sample).Wait(`document.querySelector(".three")`)
	tab.Navigate(page).WaitReady()
	return deckMade(tab)
}

// deckMade waits until the odds are settled, so that no slide changes any more.
func deckMade(tab *Tab) *Tab {
	tab.t.Helper()
	return tab.Wait(`document.querySelector(".paper .leaf") && !document.querySelector(".settling")`)
}

// stageFaults lists what is wrong with the slide that fills the window: letters
// of less than 14 thousandths of its width, texts that leave it, texts that lie
// over one another.
const stageFaults = `(() => {
  const bad = [], stage = document.querySelector(".sheet.now .stage").getBoundingClientRect(), boxes = [];
  const walk = document.createTreeWalker(document.querySelector(".sheet.now .leaf"), NodeFilter.SHOW_TEXT);
  for (let n; (n = walk.nextNode()); ) {
    const el = n.parentElement;
    if (!n.data.trim() || el.closest(".vh, title, desc")) continue;
    const range = document.createRange();
    range.selectNodeContents(n);
    const rects = [...range.getClientRects()].filter(r => r.width > 0 && r.height > 0);
    if (!rects.length) continue;
    const svg = el.closest(".draw svg");
    const size = parseFloat(getComputedStyle(el).fontSize) * (svg ? svg.getScreenCTM().a : 1);
    const says = "“" + n.data.trim().slice(0, 40) + "”";
    if (size < 0.01399 * stage.width) bad.push(says + " is " + (1000 * size / stage.width).toFixed(1) + " of 1000");
    for (const r of rects) {
      if (r.left < stage.left - 1 || r.right > stage.right + 1 || r.top < stage.top - 1 || r.bottom > stage.bottom + 1) bad.push(says + " leaves the slide");
      boxes.push({ r, el, says, svg });
    }
  }
  for (let i = 0; i < boxes.length; i++) for (let k = i + 1; k < boxes.length; k++) {
    const a = boxes[i], b = boxes[k];
    if (a.el === b.el) continue;
    const across = Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left);
    const down = Math.min(a.r.bottom, b.r.bottom) - Math.max(a.r.top, b.r.top);
    if (across > 2 && down > 1 + Math.min(a.r.height, b.r.height) * (a.svg || b.svg ? 0.25 : 0.1)) bad.push(a.says + " over " + b.says);
  }
  return [...new Set(bad)].slice(0, 6);
})()`

// walked turns from the first slide to the last by a key, looks at each, and
// returns their addresses.
func walked(tab *Tab, key string) (slides []string) {
	tab.t.Helper()
	for {
		at := EvalTo[string](tab, `new URLSearchParams(location.search).get("s")`)
		slides = append(slides, at)
		tab.Wait(`document.querySelector(".sheet.now")`)
		for _, fault := range EvalTo[[]string](tab, stageFaults) {
			tab.t.Errorf("%s: %s", at, fault)
		}
		if EvalTo[bool](tab, `document.getElementById("next").getAttribute("aria-disabled") === "true"`) || len(slides) > 40 {
			return slides
		}
		tab.Press(key).Wait(`new URLSearchParams(location.search).get("s") !== ` + quote(at))
	}
}

func TestTheWholeDeckByKeyboard(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		lang, sample, version, mode, slides string
	}{
		{"es-ES", "bogota-restaurante-sin-gluten", "management", "money", "cover why gap audience costs return options unknown ask assumptions"},
		{"en-GB", "valencia-ropa-infantil", "client", "money", "cover why gap audience work return options measure ask assumptions"},
		{"en-GB", "bogota-restaurante-sin-gluten", "management", "channel", "cover why gap audience costs work beyond unknown measure ask"},
		{"es-ES", "guadalajara-academia-baile", "client", "channel", "cover why gap audience work beyond measure ask"},
	} {
		t.Run(c.version+"-"+c.mode+"-"+c.lang, func(t *testing.T) {
			t.Parallel()
			tab := presented(t, c.lang, c.sample, Size(1280, 772))
			tab.Click(`.settings [data-key="present.version"][data-arg="` + c.version + `"]`)
			tab.Click(`.settings [data-key="report.mode"][data-arg="` + c.mode + `"]`)
			tab.Wait(`document.querySelectorAll(".paper .sheet").length === ` + strconv.Itoa(len(strings.Fields(c.slides))))
			deckMade(tab)
			tab.Eval(`document.querySelector(".starts a.btn").focus()`)
			tab.Press("Enter").WaitURL("s=cover")
			if got := strings.Join(walked(tab, "ArrowRight"), " "); got != c.slides {
				t.Errorf("the slides are %s", got)
			}
			for _, size := range [][2]int{{1920, 1132}, {375, 667}} {
				tab.Press("Home").WaitURL("s=cover").Resize(size[0], size[1])
				walked(tab, map[int]string{1920: "PageDown", 375: "Space"}[size[0]])
			}
			tab.Press("PageUp").Wait(`!location.search.endsWith("=" + ` + quote(c.slides[strings.LastIndexByte(c.slides, ' ')+1:]) + `)`)
			tab.Press("Escape").Wait(`!location.search && document.querySelector(".paper")`)
		})
	}
}

func TestASlideIsReachedByItsAddressAndByBack(t *testing.T) {
	t.Parallel()
	tab := presented(t, "es-ES", "valencia-ropa-infantil")
	tab.Navigate("/es/presentacion/?s=gap").WaitReady().Wait(`document.querySelector(".sheet.now")`)
	title := tab.Text(".sheet.now h2")
	tab.Press("ArrowRight").WaitURL("s=audience").Press("ArrowRight").WaitURL("s=costs").Back().WaitURL("s=audience").Back().WaitURL("s=gap")
	tab.Wait(`document.querySelector(".sheet.now h2").innerText === ` + quote(title))
	if got := tab.Reload().WaitReady().Wait(`document.querySelector(".sheet.now")`).Text(".sheet.now h2"); got != title {
		t.Errorf("after a reload: %q, before: %q", got, title)
	}
	if got := tab.Text(`.show [role="status"]`); !strings.HasPrefix(got, "3 de ") || !strings.HasSuffix(got, title) {
		t.Errorf("it is announced as %q", got)
	}
	if n := tab.Count("[aria-live]"); n != 1 {
		t.Errorf("%d live regions announce it", n)
	}
	if v := tab.Axe(); len(v) > 0 {
		t.Errorf("a slide: %v", v)
	}
	tab.Media(Dark)
	if v := tab.Press("n").Wait(`document.querySelector(".saying p")`).Axe(); len(v) > 0 {
		t.Errorf("a slide with its notes, dark: %v", v)
	}
}

func TestASwipeTurnsAndATapOnTheLeftTurnsBack(t *testing.T) {
	t.Parallel()
	tab := presented(t, "es-ES", "valencia-ropa-infantil", Mobile)
	tab.Navigate("/es/presentacion/?s=why").WaitReady().Wait(`document.querySelector(".sheet.now")`)
	stroke := func(from, to int) {
		tab.Eval(`(() => { const at = document.querySelector(".sheet.now .leaf h2"), go = (type, x) => at.dispatchEvent(new PointerEvent(type, { bubbles: true, isPrimary: true, button: 0, clientX: x, clientY: 300 }));
  go("pointerdown", ` + strconv.Itoa(from) + `); go("pointerup", ` + strconv.Itoa(to) + `); })()`)
	}
	stroke(300, 120)
	tab.WaitURL("s=gap")
	stroke(120, 300)
	tab.WaitURL("s=why")
	stroke(300, 302)
	tab.WaitURL("s=gap")
	stroke(30, 30)
	tab.WaitURL("s=why")
	if wide := tab.Overflow(); len(wide) > 0 {
		t.Errorf("it is wider than the phone: %v", wide)
	}
}

func TestThePresentersWindowGoesInStepBothWays(t *testing.T) {
	t.Parallel()
	tab := presented(t, "es-ES", "guadalajara-academia-baile")
	tab.Navigate("/es/presentacion/?s=cover").WaitReady().Wait(`document.querySelector(".sheet.now")`)
	speaker := Open(t, "/es/presentacion/?view=presenter&s=cover", Lang("es-ES"), Patience(time.Minute), SameBrowserAs(tab)).WaitReady()
	speaker.Wait(`document.querySelector(".speaker .ahead .leaf")`).NotSee("no contesta")
	tab.Press("ArrowRight").WaitURL("s=why")
	speaker.WaitURL("s=why").See("¿Por qué nos seguiría alguien?")
	speaker.Press("PageDown").WaitURL("s=gap")
	tab.WaitURL("s=gap")
	speaker.Press("Space").Press("Space").WaitURL("s=costs")
	tab.WaitURL("s=costs")
	if here, there := speaker.Text(".here h2"), tab.Text(".sheet.now h2"); here != there {
		t.Errorf("the presenter sees %q, the audience %q", here, there)
	}
	tab.Back().WaitURL("s=audience")
	speaker.WaitURL("s=audience").Press("b")
	tab.Wait(`document.querySelector(".blackout")`)
	tab.Press("b").Wait(`!document.querySelector(".blackout")`)
	speaker.Wait(`!document.querySelector(".stage.dark")`)
	// The timer: it runs, stands and starts again.
	speaker.Wait(`document.querySelector(".timer b").innerText !== "0:00"`).Click("Pausa")
	stood := speaker.Text(".timer b")
	speaker.Eval(`new Promise(done => setTimeout(done, 1500))`)
	if got := speaker.Text(".timer b"); got != stood {
		t.Errorf("paused at %s, it says %s", stood, got)
	}
	speaker.Click("A cero").Wait(`document.querySelector(".timer b").innerText === "0:00"`)
	if v := speaker.Axe(); len(v) > 0 {
		t.Errorf("what the presenter sees: %v", v)
	}
}

func TestWhereNoSecondWindowOpensItSaysWhatToDo(t *testing.T) {
	t.Parallel()
	tab := presented(t, "es-ES", "valencia-ropa-infantil", Init(`window.open = () => null; delete window.BroadcastChannel;`))
	tab.Click("Presentar con dos pantallas").See("El navegador no ha abierto la segunda ventana")
	href := EvalTo[string](tab, `document.querySelector('.notice a[target="_blank"]').getAttribute("href")`)
	if !strings.Contains(href, "view=presenter") {
		t.Errorf("it leads to %q", href)
	}
	tab.Navigate(href).WaitReady().See("Este navegador no enlaza ventanas")
	tab.Press("ArrowRight").WaitURL("s=why").WaitURL("view=presenter")
}

// pagesOf counts the pages of a PDF.
func pagesOf(t *testing.T, path string) int {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return len(regexp.MustCompile(`/Type\s*/Page[^s]`).FindAll(data, -1))
}

func TestThePrintedDeckHasAPageForEachSlide(t *testing.T) {
	t.Parallel()
	tab := presented(t, "es-ES", "bogota-restaurante-sin-gluten", Init(`window.print = () => { window.printed = (window.printed || 0) + 1; }`))
	slides := tab.Count(".paper .sheet")
	for _, c := range []struct{ button, box string }{{"Imprimir o PDF", "960"}, {"Con notas imprimir o PDF", "595"}} {
		tab.Eval("window.printed = 0")
		tab.Click(c.button).Wait("window.printed === 1")
		path := tab.PDF(strings.Fields(c.button)[0])
		if got := pagesOf(t, path); got != slides {
			t.Errorf("%s: %d pages for %d slides", c.button, got, slides)
		}
		data, _ := os.ReadFile(path)
		if !regexp.MustCompile(`/MediaBox\s*\[\s*0\s+0\s+` + c.box + `(\.\d+)?\s`).Match(data) {
			t.Errorf("%s: no page is %s points wide", c.button, c.box)
		}
	}
	tab.Navigate("/es/presentacion/?s=gap").WaitReady().Wait(`document.querySelector(".sheet.now")`)
	if got := pagesOf(t, tab.PDF("shown")); got != slides {
		t.Errorf("printed from a slide: %d pages for %d slides", got, slides)
	}
}

func TestOwnWordsAndSlidesStayWithTheAssessment(t *testing.T) {
	t.Parallel()
	tab := presented(t, "en-GB", "valencia-ropa-infantil")
	tab.Fill("present.title", "Plan for 2027").Fill("present.audience", "Board & <owners>").Fill("present.ask", "Four hours a month, not one more.")
	tab.Click("#choose summary")
	for _, id := range []string{"in-myth.free", "in-costs", "in-frame-kaushik"} {
		// Ticking moves neither the tick nor the focus.
		where := `(() => { const e = document.getElementById("` + id + `"), b = e.getBoundingClientRect(); return [b.left + scrollX, b.top + scrollY, document.activeElement === e ? 1 : 0]; })()`
		tab.Eval(`void document.getElementById("` + id + `").focus()`)
		before, n := EvalTo[[]float64](tab, where), tab.Count(".paper .sheet")
		tab.Press("Space").Wait(fmt.Sprintf(`document.querySelectorAll(".paper .sheet").length !== %d`, n))
		if after := EvalTo[[]float64](tab, where); !slices.Equal(before, after) {
			t.Errorf("%s was at %v and is at %v", id, before, after)
		}
	}
	tab.See("For Board & <owners>").See("Four hours a month, not one more.")
	want := tab.Count(".paper .sheet")
	tab.Wait(`Object.values(localStorage).some(v => v.includes("frame-kaushik") && v.includes("Four hours"))`)
	tab.Reload().WaitReady()
	deckMade(tab).See("Plan for 2027")
	if got := tab.Count(".paper .sheet"); got != want || tab.Checked("in-costs") || !tab.Checked("in-myth.free") {
		t.Errorf("%d slides after a reload, %d before", got, want)
	}
	for _, scheme := range []Option{Light, Dark} {
		if v := tab.Media(scheme).Axe(); len(v) > 0 {
			t.Errorf("the page where the deck is put together: %v", v)
		}
	}
	tab.Resize(320, 700)
	if wide := tab.Overflow(); len(wide) > 0 {
		t.Errorf("at 320 px: %v", wide)
	}
}

func TestAnEmptyAssessmentHasNoDeckAndSaysHowToGetOne(t *testing.T) {
	t.Parallel()
	for _, path := range []string{"/es/presentacion/", "/es/presentacion/?s=gap", "/es/presentacion/?view=presenter&s=gap"} {
		tab := Open(t, path, Lang("es-ES")).WaitReady()
		tab.See("Aquí saldrán tus diapositivas, con tus cifras")
		if v := tab.Axe(); len(v) > 0 {
			t.Errorf("%s: %v", path, v)
		}
		tab.Click("Empezar").WaitURL("/es/preguntas/")
	}
}
