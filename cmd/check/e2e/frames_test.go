package e2e

import (
	"testing"
)

func TestWizardIsCompletedInForeignFramesWithStorageKeptApartOrShared(t *testing.T) {
	t.Parallel()
	for name, storage := range map[string]Option{"partitioned": StoragePartitioned, "unpartitioned": StorageUnpartitioned} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			tab := Open(t, spanish.start, Lang("es-ES"), storage).WaitReady()
			short(tab, spanish)
			tab.NotSee("Este navegador no nos deja guardar")
			tab.Wait(`document.querySelectorAll("figure svg").length > 0`)
		})
	}
}
