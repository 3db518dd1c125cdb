//go:build !js || gallery

package pwa

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/page/gallery"
	"quilate/app/ui"
)

func galleryTitle(v ui.View) string { return gallery.Title(v) }

func galleryView(v ui.View) app.UI { return gallery.View(v) }
