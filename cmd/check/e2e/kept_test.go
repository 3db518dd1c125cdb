package e2e

import (
	"strconv"
	"strings"
	"testing"

	"quilate/app/workshop"
)

// A room full of codes comes back from whatever happens to what is stored, and
// what could not be read is kept and can be downloaded.
func TestADamagedWorkshopComesBackAndNothingIsWrittenOver(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/taller/", Lang("es-ES"), Init(keepDownloads)).WaitReady()
	tab.Fill("ws.name", "Mérida en marzo").Click("[data-do=ws-new]").See("Mérida en marzo")
	const key = "quilate:page:workshop"
	room, ok := workshop.ReadDesk(tab.Stored()[key]).Open()
	if !ok {
		t.Fatalf("stored: %.200s", tab.Stored()[key])
	}
	var codes []string
	for i := range 12 {
		n := 40 + i
		codes = append(codes, workshop.Code(workshop.Result{Session: room.Preset.ID, Name: workshop.NicknameAt(uint32(7 * i)), Quantity: &n, Quality: &n}))
	}
	tab.Click(`[id="ws.text"]`).Paste(strings.Join(codes[:11], "\n")).Click("Recoger").See("11 resultados recogidos")
	for name, change := range map[string]string{
		"truncated":        `text.slice(0, -8)`,
		"half of it":       `text.slice(0, text.length / 2)`,
		"not JSON":         `"<!doctype html><title>Login</title>"`,
		"an array":         `"[1,2,3]"`,
		"another type":     `text.replace('"at":0', '"at":"0"')`,
		"a code changed":   `text.replace('"code":"', '"code":"X')`,
		"a wrong checksum": `text.replace('"checksum":"', '"checksum":"f')`,
	} {
		before := tab.Stored()[key]
		tab.Click(`[id="ws.text"]`).Paste(codes[11]).Click("Recoger").See("12 resultados recogidos")
		bad := EvalTo[string](tab, `(() => { const text = localStorage["`+key+`"], bad = `+change+`; if (bad === text) throw "no harm"; return localStorage["`+key+`"] = bad; })()`)
		tab.Reload().WaitReady().See("No hemos podido leer lo último guardado del taller. Hemos vuelto a como estaba justo antes.")
		tab.See("11 resultados recogidos").Click("Descargar lo que no se pudo leer")
		if got := downloaded(tab, "quilate-ilegible.txt"); !strings.Contains(got, bad) {
			t.Errorf("%s: the download is %.100q", name, got)
		}
		if got := tab.Eval(`Object.entries(localStorage).some(([k, v]) => k.startsWith("quilate:bad:") && v === ` + quote(bad) + `)`); got != true {
			t.Errorf("%s: what could not be read is not kept", name)
		}
		if got := tab.Stored()[key]; got != before {
			t.Errorf("%s: stored is %.100q, was %.100q", name, got, before)
		}
		tab.Eval(`Object.keys(localStorage).filter((k) => k.startsWith("quilate:bad:")).forEach((k) => delete localStorage[k])`)
	}
	tab.Reload().WaitReady().NotSee("No hemos podido leer").See("11 resultados recogidos")

	// Nothing before it either: it is told, and what is made anew goes beside it.
	tab.Eval(`localStorage["` + key + `"] = localStorage["` + key + `"].slice(0, -8); delete localStorage["quilate:page-before:workshop"]`)
	bad := tab.Stored()[key]
	tab.Reload().WaitReady().See("No hemos podido leer lo guardado del taller. No lo hemos borrado")
	tab.Fill("ws.name", "Otro").Click("[data-do=ws-new]").See("Otro")
	if got := tab.Stored()["quilate:bad:workshop"]; got != bad {
		t.Errorf("put apart is %.100q, want %.100q", got, bad)
	}

	// What earlier versions stored, without a checksum, and a later one.
	old := workshop.Desk{}.Adding(room).Text()
	tab.Eval(`localStorage["` + key + `"] = ` + quote(old))
	tab.Reload().WaitReady().NotSee("No hemos podido leer").See("Mérida en marzo")
	later := strings.Replace(old, `"version":1`, `"version":2`, 1)
	tab.Eval(`localStorage["` + key + `"] = ` + quote(later))
	tab.Reload().WaitReady().See("Hay algo guardado del taller que esta versión no puede leer.")
	if got := tab.Stored()[key]; got != later {
		t.Errorf("a later version's is %.100q now", got)
	}
	tab.Fill("ws.name", "De hoy").Click("[data-do=ws-new]").See("De hoy")
	if got := tab.Eval(`Object.entries(localStorage).some(([k, v]) => k.startsWith("quilate:bad:") && v === ` + quote(later) + `)`); got != true {
		t.Errorf("a later version's was written over: %d entries", len(tab.Stored()))
	}
}

// The months of a measurement are in the assessment, and come back with it.
func TestADamagedMeasurementComesBack(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/medir/", Lang("es-ES"), Init(keepDownloads)).WaitReady()
	tab.Click("[data-do=measure-sample]").Click("[data-do=measure-use]").Wait(`Object.entries(localStorage).some(([k, v]) => k.startsWith("quilate:doc:") && v.includes('"measurement"'))`)
	months := `document.querySelector("main").innerText.match(/\d+ meses/)?.[0]`
	want := tab.Eval(months)
	for i, change := range []string{`text.slice(0, -8)`, `text.replace(/"revision":\d+/, '"revision":"five"')`, `"{}"`, `"garbage"`} {
		tab.Eval(`document.querySelector("[id='how~" + ["alone", "compared"][` + strconv.Itoa(i%2) + `] + "'], input[type=radio]:not(:checked)").click()`)
		tab.Wait(`Object.keys(localStorage).some((k) => k.startsWith("quilate:prev:"))`)
		tab.Eval(`new Promise((done) => setTimeout(done, 500))`)
		tab.Eval(`(() => { const key = Object.keys(localStorage).find((k) => k.startsWith("quilate:doc:")), text = localStorage[key]; localStorage[key] = ` + change + `; })()`)
		tab.Reload().WaitReady().See("No hemos podido leer lo último guardado. Hemos vuelto a la copia anterior")
		if got := tab.Eval(months); want == nil || got != want {
			t.Errorf("%s: %v, want %v", change, got, want)
		}
	}
}
