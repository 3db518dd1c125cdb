//go:build js && !gallery

package pwa

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/page/texts"
	"quilate/app/ui"
)

// The program that readers download has no gallery.

func galleryTitle(v ui.View) string { return texts.NotFoundTitle(v) }

func galleryView(v ui.View) app.UI { return texts.NotFound(v) }
