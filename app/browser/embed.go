package browser

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/session"
)

// embedKey is what the answers of the compact calculator are stored under: none
// of the full app's names begins like this, and it reads and writes no other.
const embedKey = "quilate.embed"

// frame is window.quilateEmbed, the script that talks to the page around; see
// web/embed-protocol.md. Not truthy where there is none.
func frame() app.Value { return app.Window().Get("quilateEmbed") }

// host is the origin of the page around, "" if there is none or it is unknown.
func host() string {
	if f := frame(); f.Truthy() {
		return f.Call("host").String()
	}
	return ""
}

// embedded reads what the compact calculator starts from.
func (b *Browser) embedded(l *session.Loaded) {
	b.embed = true
	window := app.Window()
	l.Embed.Framed = !window.Get("parent").Equal(window)
	l.Embed.Host = host()
	if f := frame(); f.Truthy() {
		l.Embed.Settings = f.Call("settings").String()
	}
	l.Embed.Kept = map[string]string{}
	for _, key := range b.keys() {
		if name, ok := strings.CutPrefix(key, embedKey); ok {
			l.Embed.Kept[name] = b.get(key)
		}
	}
}

// tellHost carries out what only the compact calculator asks for.
func (b *Browser) tellHost(e session.Effect) {
	if k, ok := e.(session.EmbedKeep); ok {
		switch {
		case k.Text == "":
			b.remove(embedKey + k.Name)
		default:
			b.put(embedKey+k.Name, k.Text)
		}
		return
	}
	f := frame()
	if !f.Truthy() {
		return
	}
	switch e := e.(type) {
	case session.TellConsent:
		f.Call("consent", e.Yes)
	case session.TellStep:
		f.Call("step", e.Step, e.Of, e.Name)
	case session.TellResult:
		f.Call("result", e.Text)
	case session.TellTop:
		f.Call("top")
	case session.Warn:
		f.Call("warn", e.Text)
	}
}
