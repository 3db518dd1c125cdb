package pwa

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/page/embed"
	"quilate/app/page/gist"
	"quilate/app/ui"
)

// The compact calculator has one address, so that its host's history stays as
// it is: the questions and the result take turns.

func embedView(v ui.View) app.UI {
	if v.Embed.Done {
		return gist.View(v)
	}
	return embed.View(v)
}
