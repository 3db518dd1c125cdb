// Package compare sets the options side by side on one budget, and moves money
// between their lines.
package compare

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Comparar opciones", "Compare options") + " – Quilate" }

// View is the page.
func View(v ui.View) app.UI {
	return ui.H("main", ui.ID("main"), ui.Class("page results compare"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Comparar opciones", "Compare options")))
}
