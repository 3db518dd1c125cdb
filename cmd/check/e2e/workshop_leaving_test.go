package e2e_test

import (
	"testing"
	"time"

	"quilate/app/workshop"
	. "quilate/cmd/check/e2e"
)

func TestTheTrainerIsAskedWhileCodesAreStoredNowhere(t *testing.T) {
	t.Parallel()
	room := alike(t, 4)
	late := room.Entries[2:]
	room.Entries = room.Entries[:2]
	tab := Open(t, "/es/taller/", Lang("es-ES"), Patience(time.Minute), StorageThrows).WaitReady()
	tab.Wait(`document.getElementById("ws-session")`).Click("#title")
	if tab.AskedOnReload() {
		t.Fatal("it asks before there is a room")
	}
	file, err := room.File()
	if err != nil {
		t.Fatal(err)
	}
	tab.WaitReady().Wait(`document.getElementById("ws-session")`).Upload("ws-session", written(t, "taller.json", file)).See("Este navegador no nos deja guardar: descárgala")
	tab.Fill("ws.text", workshop.Code(late[0].Result)).Click("Recoger").See("1 resultado nuevo.")
	if !tab.AskedOnReload() {
		t.Fatal("a code was lost without a question")
	}
	tab.Click("Descargar la sesión")
	time.Sleep(400 * time.Millisecond)
	if tab.AskedOnReload() {
		t.Error("it asks although the file has all of it")
	}

	// The file opens again; the next code is in no file.
	tab.WaitReady().Wait(`document.getElementById("ws-session")`).Upload("ws-session", written(t, "otra.json", file)).See("Taller abierto").Click("#title")
	if tab.AskedOnReload() {
		t.Error("it asks although there is only what the file has")
	}
	tab.WaitReady().Wait(`document.getElementById("ws-session")`).Upload("ws-session", written(t, "otra.json", file)).See("Taller abierto")
	tab.Click("Descargar la sesión")
	tab.Fill("ws.text", workshop.Code(late[1].Result)).Click("Recoger").See("1 resultado nuevo.")
	if !tab.AskedOnReload() {
		t.Error("a code that came after the copy was lost without a question")
	}
}
