// Package gallery shows every control, figure and state with invented data.
package gallery

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Galería", "Gallery") + " – Quilate" }

// View is the page.
func View(v ui.View) app.UI {
	return ui.H("main", ui.ID("main"), ui.Class("page plain"), ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Galería", "Gallery")))
}
