package browser

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/session"
)

// tell says something to the other windows of a presentation, and listens to
// them from then on.
func (b *Browser) tell(text string) {
	if b.windows == nil {
		channel := app.Window().Get("BroadcastChannel")
		if !channel.Truthy() {
			b.Send(session.Unheard{})
			return
		}
		b.windows = channel.New("quilate" + b.Base)
		b.windows.Set("onmessage", app.FuncOf(func(this app.Value, args []app.Value) any {
			if data := args[0].Get("data"); data.Type() == app.TypeString {
				b.guard(func() { b.Send(session.Heard{Text: data.String()}) })
			}
			return nil
		}))
	}
	b.windows.Call("postMessage", text)
}

// openWindow opens an address of ours in a second window, the same one each
// time. Where the browser opens none, it says so.
func (b *Browser) openWindow(path string) {
	opened := app.Window().Call("open", b.Base+strings.TrimPrefix(path, "/"), "quilate-presenter", "popup,width=1100,height=760")
	if !opened.Truthy() {
		b.Send(session.Unopened{})
		return
	}
	opened.Call("focus")
}

// fillScreen makes the page fill the screen, or no longer.
func fillScreen() {
	document := app.Window().Get("document")
	if document.Get("fullscreenElement").Truthy() {
		document.Call("exitFullscreen")
		return
	}
	documentElement().Call("requestFullscreen")
}
