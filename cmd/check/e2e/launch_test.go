package e2e_test

import (
	"fmt"
	"strconv"
	"testing"
	"time"

	"quilate/app/assessment"
	. "quilate/cmd/check/e2e"
)

// queue stands in for the system that launches an installed app: what is put
// into launches before the page asks, or given to launch afterwards, arrives
// as Chromium delivers it.
const queue = `
window.launches = [];
let consumer = null;
const opened = text => ({ files: [{ getFile: async () => new File([text], "copia.json") }], targetURL: location.href });
window.launch = params => consumer ? consumer(params) : launches.push(params);
window.launchFile = text => launch(opened(text));
Object.defineProperty(window, "launchQueue", { value: { setConsumer(f) { consumer = f; launches.splice(0).forEach(f); } } });
`

// copyOf is the text of a file that the app itself would have written.
func copyOf(t *testing.T) string {
	t.Helper()
	sample, ok := assessment.SampleByID("valencia-ropa-infantil")
	if !ok {
		t.Fatal("no sample")
	}
	d := sample.Document
	d.ID, d.Sample, d.Name = "abc123", "", "La tienda del archivo"
	return assessment.Encode(d)
}

func TestFileOpenedWithTheAppArrivesBeforeAndAfterTheProgram(t *testing.T) {
	t.Parallel()
	text := strconv.Quote(copyOf(t))
	site := Private(t)
	site.Delay(".wasm", 2*time.Second)
	early := Open(t, "/es/evaluaciones/", On(site), Lang("es-ES"), Patience(time.Minute),
		Init(queue+fmt.Sprintf(`launchFile(%s);`, text)))
	early.See("Copia abierta: «La tienda del archivo»")
	early.Wait(`document.querySelectorAll(".sheetlist > li").length === 1`)
	early.Wait(`Object.keys(localStorage).some(k => k.startsWith("quilate:doc:"))`)

	// Chromium hands the files over again when the page is loaded again.
	early.Reload().WaitReady()
	early.Eval(`new Promise(done => setTimeout(done, 500))`)
	if got := early.Count(".sheetlist > li"); got != 1 {
		t.Errorf("after a reload there are %d assessments", got)
	}

	open := Open(t, "/es/", Lang("es-ES"), Init(queue)).WaitReady()
	open.Eval(fmt.Sprintf(`launchFile(%s)`, text))
	open.See("Copia abierta: «La tienda del archivo»")
	open.WaitURL("/es/evaluaciones/")
}

func TestFileThatIsNoneOfOursIsRefusedAndNothingChanges(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{"empty": `""`, "other": `'{"a": 1}'`, "huge": `"x".repeat(3 << 20)`} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), Init(queue)).WaitReady()
			tab.Fill("sale.margin", "40")
			tab.Eval(`launchFile(` + text + `)`)
			tab.See("No podemos abrir este archivo")
			if got := tab.Value("sale.margin"); got != "40" {
				t.Errorf("the answer became %q", got)
			}
		})
	}
}

func TestShortcutWhileTheAppIsOpenGoesThere(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/", Lang("es-ES"), Init(queue)).WaitReady()
	tab.Eval(`launch({ files: [], targetURL: new URL("/es/metodo/", location.href).href })`)
	tab.WaitURL("/es/metodo/").WaitReady()
}
