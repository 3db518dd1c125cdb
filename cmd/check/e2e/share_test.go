package e2e

import (
	"image"
	"image/draw"
	_ "image/png"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"

	"quilate/app/assessment"
	"quilate/app/link"
)

// clipboard stands in for the system's: what is copied is kept in
// window.copied, or refused where window.denied is set.
const clipboard = `
Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => { if (window.denied) throw new Error("denied"); window.copied = text; } } });`

// settled waits until the figures of the results will not change any more, and
// returns the three at the top.
func settled(tab *Tab) string {
	tab.t.Helper()
	tab.Wait(`document.querySelector(".three") && !document.querySelector(".settling")`)
	return tab.Text(".three")
}

// sampled opens the first sample case and waits for its results.
func sampled(t *testing.T, opts ...Option) (*Tab, string) {
	t.Helper()
	opts = append([]Option{Lang("es-ES"), Init(clipboard), Init(keepDownloads), Patience(time.Minute)}, opts...)
	tab := Open(t, "/es/evaluaciones/", opts...).WaitReady()
	tab.Click("#sample-valencia-ropa-infantil").WaitURL("/es/resultado/")
	return tab, settled(tab)
}

func TestLinkShowsTheSameFiguresElsewhereAndStoresNothing(t *testing.T) {
	t.Parallel()
	from, want := sampled(t)
	from.Click("Compartir").WaitURL("/es/compartir/")
	from.Click("Copiar enlace").See("Enlace copiado")
	address := EvalTo[string](from, "window.copied")
	if got := EvalTo[string](from, `document.getElementById("link").value`); got != address {
		t.Errorf("copied %.60s…, shown %.60s…", address, got)
	}

	// Somebody with an assessment of their own opens it.
	there := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), Patience(time.Minute)).WaitReady()
	there.Fill("sale.margin", "41").See("Guardado en este dispositivo")
	there.Wait(`Object.values(localStorage).some(v => /"sale\.margin":[^}]*41/.test(v))`) // not only its first digit
	stored := there.Stored()
	there.Navigate(address).WaitReady()
	if got := settled(there); got != want {
		t.Errorf("elsewhere it says\n%s\nwant\n%s", got, want)
	}
	there.See("Estás viendo una copia que te han mandado: «Pequeño Turia")
	there.Click("Canal para comunicar").Click("Ahorro y ventas").Click("Respuestas").WaitURL("/es/revisar/")
	there.See("lo tuyo no se ha tocado")
	there.Eval(`new Promise(done => setTimeout(done, 500))`)
	if got := there.Stored(); !reflect.DeepEqual(got, stored) {
		t.Errorf("stored is %v\nwant %v", got, stored)
	}
	there.Back().Click("Volver a lo mío").WaitURL("/es/resultado/")
	there.NotSee("Estás viendo una copia")
	if got := there.URL(); strings.Contains(got, "#") {
		t.Errorf("the address is still %.80s", got)
	}

	// In English, and kept this time.
	there.Navigate(strings.Replace(address, "/es/resultado/", "/en/results/", 1)).WaitReady()
	there.See("You are looking at a copy sent to you")
	there.Click("Save a copy").See("Saved among your assessments")
	there.Wait(`Object.keys(localStorage).filter(k => k.startsWith("quilate:doc:")).length === 2`)
	for key, text := range stored {
		if strings.HasPrefix(key, "quilate:doc:") && there.Stored()[key] != text {
			t.Errorf("one's own assessment was changed:\n%s\nwas\n%s", there.Stored()[key], text)
		}
	}
	there.Reload().WaitReady().NotSee("You are looking at a copy")
	settled(there)
	there.Navigate("/en/assessments/").WaitReady()
	if got := there.Count(".sheetlist > li"); got != 2 {
		t.Errorf("%d assessments, want 2", got)
	}
}

func TestChangingWhatWasSentMakesACopyAndSaysSo(t *testing.T) {
	t.Parallel()
	from, _ := sampled(t)
	address := EvalTo[string](from.Click("Compartir").WaitURL("/es/compartir/"), `document.getElementById("link").value`)
	there := Open(t, address, Lang("es-ES"), Patience(time.Minute)).WaitReady()
	there.Click("Respuestas").WaitURL("/es/revisar/")
	there.Eval(`document.querySelector('main a[href*="sale.margin"]').click()`)
	there.WaitURL("sale.margin").Fill("sale.margin", "12")
	there.See("ahora es tuya").NotSee("Estás viendo una copia")
	answered(there, "sale.margin", "12")
	there.Reload().WaitReady()
	if got := there.Value("sale.margin"); got != "12" {
		t.Errorf("after a reload the margin is %q", got)
	}
}

func TestDamagedLinkSaysSoAndChangesNothing(t *testing.T) {
	t.Parallel()
	d, _ := assessment.SampleByID("valencia-ropa-infantil")
	text, err := link.Encode(d.Document)
	if err != nil {
		t.Fatal(err)
	}
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES")).WaitReady()
	tab.Fill("sale.margin", "41").See("Guardado en este dispositivo")
	want := docs(tab)
	for name, c := range map[string]struct{ text, says string }{
		"cut":     {text[:200], "Este enlace está incompleto"},
		"changed": {text[:100] + "AAAA" + text[104:], "Este enlace está incompleto"},
		"endless": {text + strings.Repeat("A", 40_000), "más largo que cualquiera"},
		"script":  {"<img src=x onerror=alert(1)>", "Este enlace está incompleto"},
	} {
		tab.Navigate("/es/")
		tab.Navigate("/es/resultado/#q=" + c.text).WaitReady()
		tab.See(c.says).NotSee("Estás viendo una copia")
		if got := docs(tab); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: stored is %v, want %v", name, got, want)
		}
	}
	// A whole one in the same tab, where only what is behind the # changes.
	tab.Eval(`location.hash = "#q=` + text + `"`)
	tab.See("Estás viendo una copia")
	if got := docs(tab); !reflect.DeepEqual(got, want) {
		t.Errorf("stored is %v, want %v", got, want)
	}
}

func TestCodeOnTheScreenIsTheLink(t *testing.T) {
	t.Parallel()
	tab, _ := sampled(t, Mobile)
	tab.Click("Compartir").WaitURL("/es/compartir/")
	tab.Wait(`document.querySelector(".qr")`)
	file, err := os.Open(tab.Screenshot("code"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	page, _, err := image.Decode(file)
	if err != nil {
		t.Fatal(err)
	}
	at := EvalTo[[]float64](tab, `(() => { const r = document.querySelector(".qr").getBoundingClientRect(); return [r.left + scrollX, r.top + scrollY, r.width, document.documentElement.clientWidth]; })()`)
	scale := float64(page.Bounds().Dx()) / at[3]
	side := int(at[2] * scale)
	code := image.NewGray(image.Rect(0, 0, side, side))
	draw.Draw(code, code.Bounds(), page, image.Pt(int(at[0]*scale), int(at[1]*scale)), draw.Src)
	bitmap, err := gozxing.NewBinaryBitmapFromImage(code)
	if err != nil {
		t.Fatal(err)
	}
	read, err := qrcode.NewQRCodeReader().Decode(bitmap, map[gozxing.DecodeHintType]any{gozxing.DecodeHintType_TRY_HARDER: true})
	if err != nil {
		t.Fatalf("a code of %d pixels cannot be read: %v", side, err)
	}
	if want := EvalTo[string](tab, `document.getElementById("link").value`); read.GetText() != want {
		t.Errorf("read %.80s, want %.80s", read.GetText(), want)
	}
	tab.Click("Descargar el código (SVG)")
	if svg := downloaded(tab, ".svg"); !strings.HasPrefix(svg, "<svg xmlns=") {
		t.Errorf("the file begins with %.40s", svg)
	}
}

func TestWhereCopyingIsDeniedTheLinkIsSelected(t *testing.T) {
	t.Parallel()
	tab, _ := sampled(t, Init(`window.denied = true; document.execCommand = () => false;`))
	tab.Click("Compartir").WaitURL("/es/compartir/")
	tab.Click("Copiar enlace").See("El enlace está seleccionado")
	if got := EvalTo[bool](tab, `(() => { const el = document.getElementById("link"); return document.activeElement === el && el.selectionStart === 0 && el.selectionEnd === el.value.length; })()`); !got {
		t.Error("the link is not selected")
	}
}

func TestOwnFileComesBackAsItWasByEveryWay(t *testing.T) {
	t.Parallel()
	from, want := sampled(t)
	from.Click("Compartir").WaitURL("/es/compartir/")
	from.Click("Descargar copia")
	text := downloaded(from, ".json")
	was, err := assessment.Import(text)
	if err != nil || !strings.Contains(text, `"results"`) {
		t.Fatalf("the file is not one of ours with results: %v", err)
	}
	from.Click("[data-do=months]")
	if months := downloaded(from, ".csv"); strings.Count(months, "\n") < 25 {
		t.Errorf("the account has few months:\n%s", months)
	}
	for name, open := range map[string]string{
		"drop":  `(() => { const data = new DataTransfer(); data.items.add(new File([TEXT], "copia.json")); document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })); })()`,
		"paste": `(() => { const data = new DataTransfer(); data.setData("text/plain", TEXT); document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })); })()`,
		"field": `(() => { const el = document.getElementById("paste"); el.value = TEXT; el.dispatchEvent(new InputEvent("input", { bubbles: true })); el.form.requestSubmit(); })()`,
	} {
		there := Open(t, "/es/compartir/", Lang("es-ES"), Init(keepDownloads), Patience(time.Minute)).WaitReady()
		there.Eval(strings.ReplaceAll(open, "TEXT", quote(text)))
		there.See("Copia abierta: «Pequeño Turia")
		there.Navigate("/es/resultado/").WaitReady()
		if got := settled(there); got != want {
			t.Errorf("%s: it says\n%s\nwant\n%s", name, got, want)
		}
		there.Click("Compartir").WaitURL("/es/compartir/")
		there.Click("Descargar copia")
		again := downloaded(there, ".json")
		if now, err := assessment.Import(again); err != nil || !reflect.DeepEqual(now, was) {
			t.Errorf("%s: exported again it is %v\n%+v\nwant\n%+v", name, err, now, was)
		}
	}
	large := Open(t, "/es/compartir/", Lang("es-ES")).WaitReady()
	large.Eval(`(() => { const data = new DataTransfer(); data.items.add(new File(["x".repeat(300000)], "copia.json")); document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true })); })()`)
	large.See("pesa más de 256 kB")
}

func TestChartIsHandedOutAsADrawingAndAsAPicture(t *testing.T) {
	t.Parallel()
	tab, _ := sampled(t)
	for _, figure := range EvalTo[[]string](tab, `[...document.querySelectorAll("[data-do=svg]")].map(el => el.dataset.key)`) {
		tab.Eval(`window.downloads = {}; document.querySelector("[data-do=svg][data-key='` + figure + `']").click()`)
		svg := downloaded(tab, figure+".svg")
		for _, foreign := range []string{"class=", "var(", "style="} {
			if strings.Contains(svg, foreign) {
				t.Errorf("the drawing of %s needs a style sheet: %s", figure, foreign)
			}
		}
		if !strings.Contains(svg, "<title") || !strings.Contains(svg, `fill="rgb(`) {
			t.Errorf("the drawing of %s has no title or no colour: %.300s", figure, svg)
		}
		if faults := EvalTo[int](tab, `new DOMParser().parseFromString(`+quote(svg)+`, "image/svg+xml").querySelectorAll("parsererror").length`); faults != 0 {
			t.Errorf("the drawing of %s is not XML", figure)
		}
		tab.Eval(`document.querySelector("[data-do=png][data-key='` + figure + `']").click()`)
		if png := downloaded(tab, figure+".png"); !strings.HasPrefix(png, "\uFFFDPNG\r\n") {
			t.Errorf("the picture of %s begins with %.20q", figure, png)
		}
	}
}

func TestSharingIsAccessibleWithSomethingToShare(t *testing.T) {
	t.Parallel()
	for name, opts := range map[string][]Option{"light": nil, "dark phone": {Dark, Mobile}} {
		tab, _ := sampled(t, opts...)
		address := EvalTo[string](tab.Click("Compartir").WaitURL("/es/compartir/"), `document.getElementById("link").value`)
		for where, tab := range map[string]*Tab{"share": tab, "opened": Open(t, address, append(opts, Lang("es-ES"), Patience(time.Minute))...).WaitReady()} {
			if where == "opened" {
				settled(tab)
			}
			for _, fault := range tab.Axe() {
				t.Errorf("%s, %s: %v", name, where, fault)
			}
			if sticking := tab.Overflow(); len(sticking) > 0 {
				t.Errorf("%s, %s: sticks out: %v", name, where, sticking)
			}
		}
	}
}
