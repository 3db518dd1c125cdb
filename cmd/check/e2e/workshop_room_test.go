package e2e_test

import (
	"strings"
	"testing"
	"time"

	. "quilate/cmd/check/e2e"
)

// TestFortyTakePartOverTheRoomsWifi is the same on phones that the trainer's
// laptop serves: plain http, so no worker, no camera, no clipboard, no share
// sheet. Taking part, gathering and seeing need none of these.
func TestFortyTakePartOverTheRoomsWifi(t *testing.T) {
	t.Parallel()
	room := inRoom(t)
	site := Room(t)
	p := together(t, func(t *testing.T) *Tab {
		return Open(t, presetOf(t, room), On(site), Lang("es-ES"), Mobile, Patience(2*time.Minute)).WaitReady()
	})
	trainer := desk(t, room, On(site))
	if trainer.Eval(`isSecureContext || "serviceWorker" in navigator || "clipboard" in navigator || "mediaDevices" in navigator || "share" in navigator`) != false {
		t.Fatalf("%s is a secure context", site.URL)
	}
	gatherAll(t, trainer, room, p)

	// What http does not give is said, and what can be done instead is there.
	address := strings.TrimSuffix(site.URL, "/") + presetOf(t, room)
	trainer.See("Sin candado (http) la página no puede usar la cámara").See("Abrir archivos o fotos")
	if trainer.Has("Leer con la cámara") {
		t.Error("a camera is offered where there is none")
	}
	if got := copies(trainer, "Copiar enlace", "Enlace copiado."); got != address {
		t.Errorf("the link copied is %q, not %q", got, address)
	}
	phone := Open(t, presetOf(t, room), On(site), Lang("es-ES"), Mobile, Patience(2*time.Minute)).WaitReady()
	phone.Click("Empezar").WaitURL("/es/preguntas/")
	code, _ := takePart(t, phone, 35)
	if got := copies(phone, "Copiar", "Código copiado."); got != code {
		t.Errorf("the code copied is %q, not %q", got, code)
	}
	phone.See("no hay botón de compartir").See("guarda el informe como PDF")
	if phone.Has("Compartir") {
		t.Error("a share sheet is offered where there is none")
	}
	phone.Eval(`dispatchEvent(new Event("offline"))`)
	phone.See("no cierres ni recargues").NotSee("Todo funciona igual")
}

// copies presses a button that copies and gives what was copied.
func copies(tab *Tab, button, told string) string {
	tab.Eval(`document.addEventListener("copy", e => { window.copied = e.target.value ?? getSelection().toString(); })`)
	tab.Click(button).See(told)
	return EvalTo[string](tab, `window.copied`)
}
