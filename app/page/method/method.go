package method

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/ui"
)

func Title(v ui.View) string { return "Quilate" }

func View(v ui.View) app.UI {
	return ui.H("main", ui.ID("main"), ui.Class("page plain"), ui.H("h1", ui.ID("title"), "Quilate"))
}
