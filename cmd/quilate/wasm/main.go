// Command wasm is the program that the browser downloads. It only starts the app.
package main

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/pwa"
)

func main() {
	// By now the tables of all packages are made. A sleep that is long enough to
	// be one gives the page its turn before the first drawing, so that neither
	// keeps it waiting.
	time.Sleep(time.Millisecond)
	pwa.Start(app.Getenv("QUILATE_GALLERY") == "true")
}
