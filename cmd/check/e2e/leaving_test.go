package e2e

import (
	"testing"
	"time"
)

func TestLeavingAsksOnlyWhileWhatWasTypedIsStoredNowhere(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), StorageThrows, Init(keepDownloads)).WaitReady()
	tab.See("Este navegador no nos deja guardar")
	tab.Click("#title") // the browser asks nobody who has not touched the page
	if tab.AskedOnReload() {
		t.Error("it asks before anything was typed")
	}
	tab.WaitReady().Fill("sale.margin", "55")
	if !tab.AskedOnReload() {
		t.Fatal("55 was lost without a question")
	}
	if got := tab.Value("sale.margin"); got != "55" {
		t.Errorf("whoever stays finds %q", got)
	}
	tab.Click("#denied [data-do=download]")
	downloaded(tab, ".json")
	if tab.AskedOnReload() {
		t.Error("it asks although there is a copy")
	}
}

func TestLeavingAsksAgainAfterAChangeThatTheCopyHasNot(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), StorageThrows, Init(keepDownloads)).WaitReady()
	tab.Fill("sale.margin", "55").Click("#denied [data-do=download]")
	downloaded(tab, ".json")
	tab.Fill("sale.margin", "56")
	if !tab.AskedOnReload() {
		t.Error("the copy has 55, and 56 was lost without a question")
	}
}

func TestLeavingAsksWithFullStorageAndNotOnceThereIsRoom(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES"), Tolerant).WaitReady()
	tab.Eval(fillStorage)
	tab.Fill("sale.margin", "54,5").See("No queda sitio para guardar")
	if !tab.AskedOnReload() {
		t.Fatal("54,5 was lost without a question")
	}
	tab.Eval(emptyStorage)
	tab.Fill("sale.margin", "57").NotSee("No queda sitio para guardar")
	if tab.AskedOnReload() {
		t.Error("it asks although everything is stored")
	}
	if got := tab.WaitReady().Value("sale.margin"); got != "57" {
		t.Errorf("after the reload %q", got)
	}
}

func TestLeavingNeverAsksWhereThingsAreStoredOrWereOnlyLookedAt(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/preguntas/sale.margin/", Lang("es-ES")).WaitReady()
	tab.Fill("sale.margin", "55")
	time.Sleep(400 * time.Millisecond)
	if tab.AskedOnReload() {
		t.Error("it asks although everything is stored")
	}
	sample := Open(t, "/es/", Lang("es-ES"), StorageThrows).WaitReady()
	sample.Click("#sample-valencia-ropa-infantil").WaitURL("resultado")
	time.Sleep(400 * time.Millisecond)
	if sample.AskedOnReload() {
		t.Error("it asks after a look at a sample")
	}
}
