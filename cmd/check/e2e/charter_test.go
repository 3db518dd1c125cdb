package e2e

import (
	"context"
	"encoding/base64"
	"regexp"
	"strings"
	"testing"
	"time"
)

// pagesOnPaper is how many pages the page takes on a paper of these inches.
func pagesOnPaper(tab *Tab, width, height float64) int {
	tab.t.Helper()
	ctx, cancel := context.WithTimeout(tab.page, 30*time.Second)
	defer cancel()
	var printed struct {
		Data string `json:"data"`
	}
	if err := send(ctx, "Page.printToPDF", params{"printBackground": true, "paperWidth": width, "paperHeight": height}, &printed); err != nil {
		tab.fail("the page does not print: %v", err)
	}
	data, err := base64.StdEncoding.DecodeString(printed.Data)
	if err != nil {
		tab.t.Fatal(err)
	}
	return len(regexp.MustCompile(`/Type\s*/Page\b`).FindAll(data, -1))
}

// chartered opens the charter of a sample from the page of sharing.
func chartered(t *testing.T, opts ...Option) *Tab {
	t.Helper()
	tab, _ := sampled(t, opts...)
	tab.Click("Compartir").Click("Proyecto en una página").WaitURL("/es/proyecto/")
	tab.Wait(`document.getElementById("charter.budget")?.value.includes("al mes")`)
	return tab
}

// fill puts a text into a field of several lines.
func fill(tab *Tab, id, text string) {
	tab.t.Helper()
	tab.Eval(`((el) => { el.focus(); el.value = ` + quote(text) + `; el.dispatchEvent(new InputEvent("input", { bubbles: true })); })(document.getElementById(` + quote(id) + `))`)
}

func TestProjectIsWrittenIntoAndGoesAlong(t *testing.T) {
	t.Parallel()
	tab := chartered(t)
	proposed := tab.Value("charter.objective")
	own := "Vender más en invierno.\nSin descuentos."
	fill(tab, "charter.objective", own)
	tab.See("Cambiado por ti")
	if inside := EvalTo[bool](tab, `((el) => el.scrollHeight <= el.clientHeight + 1)(document.getElementById("charter.objective"))`); !inside {
		t.Error("the field does not grow with its text")
	}
	fill(tab, "charter.owner", "Responde del proyecto: Ana\nRevisa los números cada mes: Luis")
	tab.Click("Descargar .md")
	if text := downloaded(tab, ".md"); !strings.Contains(text, "- Vender más en invierno.\n- Sin descuentos.\n") || !strings.Contains(text, "## Cuándo paramos\n") {
		t.Errorf("the file does not hold the project:\n%s", text)
	}
	tab.Click("Copiar el texto").See("Texto copiado")
	if copied := EvalTo[string](tab, "window.copied"); !strings.HasPrefix(copied, "# Proyecto en una página") {
		t.Errorf("copied: %.60q", copied)
	}

	// What was written comes back, and goes along in a link.
	tab.Wait(`Object.values(localStorage).some((text) => text.includes("Vender más en invierno"))`)
	tab.Reload().WaitReady()
	tab.Wait(`document.getElementById("charter.objective")?.value.startsWith("Vender")`)
	tab.Navigate("/es/compartir/").WaitReady()
	address := tab.Value("link")
	there := Open(t, address, Lang("es-ES"), Patience(time.Minute)).WaitReady()
	there.Click("Compartir").Click("Proyecto en una página")
	there.Wait(`document.getElementById("charter.objective")`)
	if got := there.Value("charter.objective"); got != own {
		t.Errorf("elsewhere the objective is %q", got)
	}
	if len(docs(there)) != 0 {
		t.Error("opening a link stored something")
	}

	tab.Navigate("/es/proyecto/").WaitReady().Wait(`document.getElementById("charter.objective")?.value.startsWith("Vender")`)
	tab.Eval(`document.querySelector("[data-do=pick][data-key='charter.objective']").click()`)
	tab.Wait(`document.getElementById("charter.objective").value === ` + quote(proposed))
}

func TestProjectFollowsItsOption(t *testing.T) {
	t.Parallel()
	tab := chartered(t)
	budget, copied := tab.Value("charter.budget"), EvalTo[string](tab, `document.querySelector(".charter .copy").textContent`)
	tab.Eval(`((el) => { el.value = "present"; el.dispatchEvent(new Event("input", { bubbles: true })); el.dispatchEvent(new Event("change", { bubbles: true })); })(document.getElementById("charter.option"))`)
	tab.Wait(`document.getElementById("charter.budget").value !== ` + quote(budget))
	tab.Wait(`document.querySelector(".charter .copy").textContent !== ` + quote(copied))
	for _, id := range []string{"charter.objective", "charter.budget", "charter.expected"} {
		printed := EvalTo[string](tab, `[...document.getElementById(`+quote(id)+`).parentNode.querySelectorAll(".copy > div")].map((el) => el.textContent.replace("\u200b", "")).join("\n")`)
		if got := tab.Value(id); got != printed {
			t.Errorf("%s shows %q and prints %q", id, got, printed)
		}
	}
	chosen := EvalTo[string](tab, `document.querySelector("[id='charter.option'] option:checked").textContent`)
	if got := EvalTo[string](tab, `document.querySelector(".charter .onpaper").textContent`); !strings.HasSuffix(got, chosen) {
		t.Errorf("on paper it is about %q, chosen is %q", got, chosen)
	}
}

func TestProjectIsOnePageOnPaper(t *testing.T) {
	t.Parallel()
	tab := chartered(t)
	for name, paper := range map[string][2]float64{"A4": {8.27, 11.69}, "Letter": {8.5, 11}} {
		if n := pagesOnPaper(tab, paper[0], paper[1]); n != 1 {
			t.Errorf("%s: %d pages as it is proposed", name, n)
		}
	}
	// Written full, it is set closer.
	line := "Publicamos dos veces por semana y respondemos a todos en un día; lo apunta quien abre la tienda.\n"
	for _, id := range []string{"objective", "baseline", "audience", "channels", "calendar", "budget", "expected", "indicators", "tracking", "stop", "owner"} {
		fill(tab, "charter."+id, strings.Repeat(line, 4))
	}
	for name, paper := range map[string][2]float64{"A4": {8.27, 11.69}, "Letter": {8.5, 11}} {
		if n := pagesOnPaper(tab, paper[0], paper[1]); n != 1 {
			t.Errorf("%s: %d pages written full", name, n)
		}
	}
}

func TestProjectTooLongForALinkIsAFile(t *testing.T) {
	t.Parallel()
	tab := chartered(t)
	for i, id := range []string{"objective", "baseline", "audience", "channels", "calendar", "budget", "expected", "indicators", "tracking", "stop", "owner"} {
		var text strings.Builder
		for n := range 60 {
			text.WriteString(string(rune('a'+(n*7+i*11)%26)) + string(rune('a'+(n*n+i)%26)) + "ñ" + string(rune('0'+(n+i*3)%10)) + " ")
		}
		fill(tab, "charter."+id, text.String())
	}
	tab.Navigate("/es/compartir/").WaitReady()
	tab.See("No cabe en un enlace: te damos un archivo")
	tab.Click("Descargar archivo")
	if text := downloaded(tab, ".json"); !strings.Contains(text, `"charter.owner"`) {
		t.Error("the file does not hold what was written")
	}
}

func TestProjectIsAccessible(t *testing.T) {
	t.Parallel()
	for name, opts := range map[string][]Option{"light": nil, "dark phone": {Dark, Mobile}} {
		tab := chartered(t, opts...)
		fill(tab, "charter.objective", "Vender más")
		tab.See("Cambiado por ti")
		for _, fault := range tab.Axe() {
			t.Errorf("%s: %v", name, fault)
		}
		if sticking := tab.Overflow(); len(sticking) > 0 {
			t.Errorf("%s: sticks out: %v", name, sticking)
		}
	}
}

// TestEveryChartHasItsFiles holds what stands under the charts of the result
// against the charts.
func TestEveryChartHasItsFiles(t *testing.T) {
	t.Parallel()
	tab, _ := sampled(t)
	charts := EvalTo[[]string](tab, `[...document.querySelectorAll("main [id^=fig-]")].filter((el) => el.querySelector("svg")).map((el) => el.id.slice(4))`)
	if len(charts) < 6 {
		t.Fatalf("only %d charts: %v", len(charts), charts)
	}
	for _, id := range charts {
		for _, kind := range []string{"csv", "svg", "png"} {
			if tab.Count(`[data-do=`+kind+`][data-key="`+id+`"]`) == 0 {
				t.Errorf("%s cannot be taken as %s", id, kind)
			}
		}
	}
}
