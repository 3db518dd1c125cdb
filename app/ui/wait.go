package ui

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/i18n"
)

// What a page waits for.
var (
	// Reading: what was stored has not been read.
	Reading = Both("Un momento: se abre lo que tienes guardado en este dispositivo.", "One moment: what you have saved on this device is being opened.")
	// Loading: the part of the program that draws it is not there.
	Loading = Both("Un momento: esta página se está cargando.", "One moment: this page is loading.")
	// Working: its findings are not there.
	Working = Both("Un momento: estamos haciendo la cuenta.", "One moment: we are working it out.")
	// Soon stands in the place of a figure that is being worked out, on a page
	// that is there.
	Soon = Both("Calculando…", "Working it out…")
)

// Wait stands in the place of a page's main part until what it waits for is
// there: the page's name, and what that is.
func Wait(v View, name string, what i18n.Text) app.UI {
	var bar any
	if !app.IsServer { // a page that was written in advance has the loader's
		bar = H("p", Class("small"), H("progress", A("aria-label", v.Say("Cargando", "Loading"))))
	}
	return H("main", ID("main"), Class("page plain wait"),
		H("h1", ID("title"), A("tabindex", "-1"), name),
		H("p", Class("lead"), A("role", "status"), v.T(what)), bar)
}
