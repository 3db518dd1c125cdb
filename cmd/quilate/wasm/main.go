// Command wasm is the program that the browser downloads. It only starts the app.
package main

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/pwa"
)

func main() {
	pwa.Start(app.Getenv("QUILATE_GALLERY") == "true")
}
