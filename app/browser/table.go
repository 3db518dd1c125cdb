package browser

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/session"
)

// largestTable is how many bytes of a table are read at most.
const largestTable = 5 << 20

// open reports a file: on a page that reads tables its bytes, unless it is one
// of ours by its name; else its text.
func (b *Browser) open(file app.Value, table bool) {
	name := file.Get("name").String()
	if !table || strings.HasSuffix(name, ".json") || strings.HasSuffix(name, ".quilate") {
		b.readFile(file)
		return
	}
	if file.Get("size").Int() > largestTable {
		b.Send(session.Table{Name: name, TooLarge: true})
		return
	}
	file.Call("arrayBuffer").Then(func(buffer app.Value) {
		bytes := app.Window().Get("Uint8Array").New(buffer)
		data := make([]byte, bytes.Length())
		app.CopyBytesToGo(data, bytes)
		b.Send(session.Table{Name: name, Data: data})
	})
}
