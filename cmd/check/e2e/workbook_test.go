package e2e

import (
	"archive/zip"
	"bytes"
	"encoding/base64"
	"encoding/csv"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/roi"
	"quilate/cmd/check/need"
)

// keepBytes keeps what the page hands out as files, in base64, in
// window.bytes.
const keepBytes = `
window.bytes = {};
const files = new Map();
const address = URL.createObjectURL;
URL.createObjectURL = (blob) => { const url = address.call(URL, blob); files.set(url, blob); return url; };
HTMLAnchorElement.prototype.click = function () {
  const reader = new FileReader();
  reader.onload = () => { window.bytes[this.download] = reader.result.split(",")[1]; };
  reader.readAsDataURL(files.get(this.href));
};`

// sheetWords are what the tests of the workbook press and look for.
type sheetWords struct {
	region                    string // how the browser writes numbers
	list, page, share, button string
	order, cost, npv          string // labels of two inputs and of a result
}

var sheetIn = map[string]sheetWords{
	"es": {"es-ES", "/es/evaluaciones/", "/es/resultado/", "Compartir", "Descargar .xlsx",
		"Valor de una compra, sin IVA", "Al mes, con las horas y sin lo que pagas por seguidores", "Valor actual neto (VAN)"},
	"en": {"en-GB", "/en/assessments/", "/en/results/", "Share", "Download .xlsx",
		"Value of a purchase, without VAT", "A month, hours included, without what you pay for followers", "Net present value (NPV)"},
}

// workbook is the spreadsheet of a sample that the page hands out.
func workbook(t *testing.T, lang, sample string) []byte {
	t.Helper()
	w := sheetIn[lang]
	tab := Open(t, w.list, Lang(w.region), Init(keepBytes), Patience(time.Minute)).WaitReady()
	tab.Click("#sample-" + sample).WaitURL(w.page)
	settled(tab)
	for _, address := range tab.Requests() {
		if strings.Contains(address, "workbook") {
			t.Errorf("the writer of spreadsheets is loaded before anybody asks: %s", address)
		}
	}
	tab.Click(w.share).Click(w.button)
	tab.Wait(`Object.keys(window.bytes).some((name) => name.endsWith(".xlsx"))`)
	data, err := base64.StdEncoding.DecodeString(EvalTo[string](tab, `Object.entries(window.bytes).find(([name]) => name.endsWith(".xlsx"))[1]`))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// parts are the files in a spreadsheet.
func partsOf(t *testing.T, data []byte) map[string]string {
	t.Helper()
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range r.File {
		part, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(part)
		if err != nil {
			t.Fatal(err)
		}
		parts[f.Name] = string(text)
	}
	return parts
}

var sharedString = regexp.MustCompile(`<si>.*?</si>`)

// beside is the pattern of the cell in column B of the row with a label in
// column A; its first group is what the cell holds.
func beside(t *testing.T, parts map[string]string, sheet, label string) *regexp.Regexp {
	t.Helper()
	for i, s := range sharedString.FindAllString(parts["xl/sharedStrings.xml"], -1) {
		if strings.Contains(s, ">"+label+"<") {
			row := regexp.MustCompile(`<c r="A(\d+)"[^>]*t="s"[^>]*><v>` + strconv.Itoa(i) + `</v></c>`).FindStringSubmatch(parts[sheet])
			if row == nil {
				break
			}
			return regexp.MustCompile(`(<c r="B` + row[1] + `"[^>]*>(?:<f>[^<]*</f>)?<v>)([^<]*)(</v></c>)`)
		}
	}
	t.Fatalf("no cell beside %q", label)
	return nil
}

// changed is the spreadsheet with other numbers beside these labels of the
// first sheet. The values of formulas are left out: they are of before.
func changed(t *testing.T, parts map[string]string, to map[string]float64) []byte {
	t.Helper()
	const first = "xl/worksheets/sheet1.xml"
	for label, v := range to {
		cell := beside(t, parts, first, label)
		parts[first] = cell.ReplaceAllString(parts[first], "${1}"+strconv.FormatFloat(v, 'f', -1, 64)+"${3}")
	}
	value := regexp.MustCompile(`( t="str")?><f>([^<]*)</f><v>[^<]*</v>`)
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for name, text := range parts {
		if strings.HasPrefix(name, "xl/worksheets/") {
			text = value.ReplaceAllString(text, "><f>$2</f>")
		}
		part, err := w.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(part, text)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// calculated are the cells in column B of the last sheet by those in column A,
// as LibreOffice works them out.
func calculated(t *testing.T, data []byte) map[string]string {
	t.Helper()
	office, err := need.LibreOffice()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "account.xlsx")
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	// Commas, UTF-8, numbers as they are and not as they are shown, sheet 3.
	const form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,3"
	out, err := exec.CommandContext(t.Context(), office, "-env:UserInstallation=file://"+dir+"/profile", "--headless", "--convert-to", form, "--outdir", dir, file).CombinedOutput()
	if err != nil {
		t.Fatalf("LibreOffice: %v: %s", err, out)
	}
	names, err := filepath.Glob(filepath.Join(dir, "account-*.csv"))
	if err != nil || len(names) != 1 {
		t.Fatalf("LibreOffice wrote %v: %s", names, out)
	}
	text, err := os.Open(names[0])
	if err != nil {
		t.Fatal(err)
	}
	defer text.Close()
	rows, err := csv.NewReader(text).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	cells := map[string]string{}
	for _, row := range rows {
		cells[row[0]] = row[1]
	}
	return cells
}

// TestSpreadsheetComesToWhatTheCalculatorWouldSay downloads the spreadsheet,
// changes two inputs in it and has LibreOffice work it out.
func TestSpreadsheetComesToWhatTheCalculatorWouldSay(t *testing.T) {
	t.Parallel()
	for lang, w := range sheetIn {
		for _, id := range []string{"valencia-ropa-infantil", "guadalajara-academia-baile"} {
			sample, _ := assessment.SampleByID(id)
			in := analysis.Run(sample.Document).Cases[0].Inputs
			parts := partsOf(t, workbook(t, lang, id))

			// On paper each page says which month and which figure it shows.
			if name, ok := sheetName(parts, 1); !ok || !strings.Contains(parts["xl/workbook.xml"], `<definedName name="_xlnm.Print_Titles" localSheetId="1">'`+name+`'!$A:$A,'`+name+`'!$1:$2</definedName>`) {
				t.Errorf("%s, %s: nothing is said again on each page of %q: %s", lang, id, name, parts["xl/workbook.xml"])
			}

			// Programs that do not calculate before they may show these values.
			stored := beside(t, parts, "xl/worksheets/sheet3.xml", w.npv).FindStringSubmatch(parts["xl/worksheets/sheet3.xml"])
			if stored == nil {
				t.Fatalf("%s, %s: no value is stored with the result", lang, id)
			}
			near(t, lang+" "+id+", as it is", stored[2], roi.Evaluate(in).NPV)

			in.OrderValue, in.MonthlyCost = 71.3, 512.75
			got := calculated(t, changed(t, parts, map[string]float64{w.order: in.OrderValue, w.cost: in.MonthlyCost}))
			near(t, lang+" "+id+", changed", got[w.npv], roi.Evaluate(in).NPV)
		}
	}
}

// sheetName is what the i-th sheet is called, from 0.
func sheetName(parts map[string]string, i int) (string, bool) {
	all := regexp.MustCompile(`<sheet [^>]*name="([^"]+)"`).FindAllStringSubmatch(parts["xl/workbook.xml"], -1)
	if i >= len(all) {
		return "", false
	}
	return all[i][1], true
}

// near holds an amount in a spreadsheet against another, to the cent.
func near(t *testing.T, what, got string, want float64) {
	t.Helper()
	v, err := strconv.ParseFloat(got, 64)
	if err != nil || math.Abs(v-want) > 0.005 {
		t.Errorf("%s: %q, want %.2f", what, got, want)
	}
}

func TestSpreadsheetThatCannotBeFetchedSaysSoAndTriesAgain(t *testing.T) {
	t.Parallel()
	site := Private(t)
	site.Fail("/workbook.", 503)
	tab := Open(t, "/es/evaluaciones/", On(site), Lang("es-ES"), Init(keepBytes), Patience(time.Minute), Tolerant).WaitReady()
	tab.Click("#sample-valencia-ropa-infantil").WaitURL("/es/resultado/")
	settled(tab)
	tab.Click("Compartir").Wait(`document.getElementById("workbook")`)
	tab.Click("Descargar .xlsx").See("No se ha podido preparar")
	site.Fail("/workbook.", 0)
	tab.Click("Descargar .xlsx").See("Descargada.").NotSee("No se ha podido preparar")
}
