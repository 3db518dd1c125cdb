// Package browser carries out what session asks for and reports what happens
// outside. With the wiring in pwa it is the only package that touches
// JavaScript.
package browser

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/jsontext"
	"quilate/app/session"
)

// The names under which things are stored. go-app scans the storage at its
// start for entries shaped {Value, ExpiresAt}; ours are not.
const (
	settingsKey = "quilate:settings"
	docKey      = "quilate:doc:"  // + assessment id: the present save
	prevKey     = "quilate:prev:" // the good save before
	badKey      = "quilate:bad:"  // what could not be read
	languageKey = "quilate.lang"  // read by the page at the site's root
)

// saveAfter is how long a save waits for the next keystroke.
const saveAfter = 150 * time.Millisecond

// Browser is the page the program runs in.
type Browser struct {
	// Send brings a message to the program, on its own goroutine.
	Send func(session.Msg)
	// Sealed gives an assessment as it is stored.
	Sealed func(id string) (text string, ok bool)
	// Begin starts to find out what a generation of the document amounts to; nil
	// if there is a later one.
	Begin func(generation int, whole bool) *analysis.Work
	// Current is the document's generation.
	Current func() int
	// Navigate changes the address.
	Navigate func(path string, replace bool)

	denied  bool
	waiting map[string]bool   // assessments to be saved
	last    map[string]string // what this tab last read or wrote
	timer   *time.Timer
	analyse *time.Timer
	job     *job // what is being worked out, nil if nothing is
	asked   time.Time
	turns   app.Value // of the page's event loop: a port to post to
}

// Load reads what was stored and what the reader has done to the page before
// the program was there.
func (b *Browser) Load(route session.Route) session.Loaded {
	b.waiting, b.last = map[string]bool{}, map[string]string{}
	l := session.Loaded{Route: route, Current: map[string]string{}, Previous: map[string]string{}, Typed: map[string]string{}, Checked: map[string]bool{}}
	root := documentElement()
	l.Denied = root.Get("dataset").Get("storage").String() == "denied"
	b.denied = l.Denied
	languages := app.Window().Get("navigator").Get("languages")
	if languages.Truthy() {
		for i := range languages.Length() {
			l.Languages = append(l.Languages, languages.Index(i).String())
		}
	}
	l.Settings = b.get(settingsKey)
	for _, key := range b.keys() {
		switch {
		case strings.HasPrefix(key, docKey):
			id := key[len(docKey):]
			l.Current[id] = b.get(key)
			b.last[id] = l.Current[id]
		case strings.HasPrefix(key, prevKey):
			l.Previous[key[len(prevKey):]] = b.get(key)
		}
	}
	if handoff := app.Window().Get("quilateHandoff"); handoff.Truthy() {
		l.Typed, l.Checked = handedOver(handoff.Invoke().String())
	}
	return l
}

// handedOver reads what the loader of the page kept: what was typed into
// fields and which boxes were ticked before the program was there.
func handedOver(text string) (typed map[string]string, checked map[string]bool) {
	var r jsontext.Reader
	v, ok := jsontext.Parse(text)
	v = r.Object(v)
	typed, checked = map[string]string{}, map[string]bool{}
	for key, item := range r.Object(v.Get("values")).Items() {
		var s string
		r.Text(item, &s)
		typed[key] = s
	}
	for key, item := range r.Object(v.Get("checked")).Items() {
		var yes bool
		r.Bool(item, &yes)
		checked[key] = yes
	}
	if !ok || r.Bad {
		return map[string]string{}, map[string]bool{}
	}
	return typed, checked
}

// Ready says to the page that the program answers, and gives focus and caret
// back to where they were.
func (b *Browser) Ready() {
	documentElement().Get("dataset").Set("ready", "true")
	if refocus := app.Window().Get("quilateRefocus"); refocus.Truthy() {
		refocus.Invoke()
	}
}

// Listen reports what happens to the page from outside the program.
func (b *Browser) Listen() {
	window := app.Window()
	on := func(target app.Value, event string, do func(e app.Value)) {
		target.Call("addEventListener", event, app.FuncOf(func(this app.Value, args []app.Value) any {
			var e app.Value
			if len(args) > 0 {
				e = args[0]
			}
			do(e)
			return nil
		}))
	}
	document := window.Get("document")
	on(window, "pagehide", func(app.Value) { b.flush() })
	on(document, "visibilitychange", func(app.Value) { b.flush() })
	on(window, "online", func(app.Value) { b.Send(session.Online{Yes: true}) })
	on(window, "offline", func(app.Value) { b.Send(session.Online{}) })
	on(window, "quilate-update", func(app.Value) { b.Send(session.Updatable{}) })
	on(window, "quilate-file", func(app.Value) { b.takeFiles() })
	b.takeFiles()
	on(window, "storage", func(e app.Value) {
		key, value := e.Get("key"), e.Get("newValue")
		if !key.Truthy() || !value.Truthy() || !strings.HasPrefix(key.String(), docKey) {
			return
		}
		id := key.String()[len(docKey):]
		b.last[id] = value.String()
		b.Send(session.Elsewhere{ID: id, Stored: value.String()})
	})
	if !window.Get("navigator").Get("onLine").Bool() {
		b.Send(session.Online{})
	}
}

// Run carries out an effect.
func (b *Browser) Run(e session.Effect) {
	switch e := e.(type) {
	case session.Save:
		b.waiting[e.ID] = true
		b.timer = again(b.timer, saveAfter, b.flush)
	case session.SaveSettings:
		b.set(settingsKey, e.Text)
	case session.Forget:
		delete(b.waiting, e.ID)
		delete(b.last, e.ID)
		b.remove(docKey + e.ID)
		b.remove(prevKey + e.ID)
	case session.Quarantine:
		b.set(badKey+e.ID, e.Text)
	case session.Analyse:
		b.find(e)
	case session.Go:
		b.Navigate(e.Path, e.Replace)
	case session.Focus:
		focus(e.ID)
	case session.Top:
		app.Window().Call("scrollTo", 0, 0)
		focus("title")
		if hash := app.Window().Get("location").Get("hash").String(); len(hash) > 1 { // to a place on the page
			focus(hash[1:])
		}
	case session.DownloadFile:
		download(e)
	case session.PrintPage:
		app.Window().Call("print")
	case session.EraseDevice:
		b.erase()
	case session.Persist:
		if storage := app.Window().Get("navigator").Get("storage"); storage.Truthy() && storage.Get("persist").Truthy() {
			storage.Call("persist")
		}
	case session.Reload:
		b.flush()
		app.Window().Get("location").Call("reload")
	case session.KeepLanguage:
		b.set(languageKey, e.Lang)
	case session.TakeUpdate:
		b.flush()
		if update := app.Window().Get("quilateUpdate"); update.Truthy() {
			update.Invoke()
		}
	}
}

// again starts a timer, or starts it anew.
func again(t *time.Timer, d time.Duration, f func()) *time.Timer {
	if t != nil {
		t.Stop()
	}
	return time.AfterFunc(d, f)
}

// flush writes what waits to be saved, unless another tab was there first.
func (b *Browser) flush() {
	if b.denied {
		return
	}
	for id := range b.waiting {
		text, ok := b.Sealed(id)
		if !ok {
			delete(b.waiting, id)
			continue
		}
		stored := b.get(docKey + id)
		if stored != "" && stored != b.last[id] {
			b.last[id] = stored
			delete(b.waiting, id)
			b.Send(session.Elsewhere{ID: id, Stored: stored})
			continue
		}
		if !b.set(docKey+id, text) {
			return
		}
		if stored != "" {
			b.set(prevKey+id, stored)
		}
		b.last[id] = text
		delete(b.waiting, id)
		b.Send(session.Saved{ID: id, Text: text})
	}
}

func (b *Browser) get(key string) string {
	v := app.Window().Get("localStorage").Call("getItem", key)
	if v.IsNull() || v.IsUndefined() {
		return ""
	}
	return v.String()
}

// set stores a value and reports when it cannot.
func (b *Browser) set(key, value string) (ok bool) {
	defer func() {
		if recover() != nil {
			ok = false
			b.Send(session.SaveFailed{Full: true})
		}
	}()
	app.Window().Get("localStorage").Call("setItem", key, value)
	return true
}

func (b *Browser) remove(key string) { app.Window().Get("localStorage").Call("removeItem", key) }

func (b *Browser) keys() []string {
	store := app.Window().Get("localStorage")
	var keys []string
	for i := range store.Get("length").Int() {
		if k := store.Call("key", i); k.Truthy() {
			keys = append(keys, k.String())
		}
	}
	return keys
}

func documentElement() app.Value {
	return app.Window().Get("document").Get("documentElement")
}

func byID(id string) app.Value {
	return app.Window().Get("document").Call("getElementById", id)
}

func focus(id string) {
	if el := byID(id); el.Truthy() {
		el.Call("focus")
	}
}

// download hands a file to the person: a link to a blob, pressed.
func download(e session.DownloadFile) {
	window := app.Window()
	blob := window.Get("Blob").New([]any{e.Text}, map[string]any{"type": e.Type + ";charset=utf-8"})
	url := window.Get("URL").Call("createObjectURL", blob)
	link := window.Get("document").Call("createElement", "a")
	link.Set("href", url)
	link.Set("download", e.Name)
	link.Call("click")
	time.AfterFunc(time.Minute, func() { window.Get("URL").Call("revokeObjectURL", url) })
}

// erase leaves local storage, caches and databases empty and takes the worker
// away, then reports it. A worker that is being installed meanwhile goes on
// filling its cache, so that the caches are swept once more.
func (b *Browser) erase() {
	clear(b.waiting)
	clear(b.last)
	window := app.Window()
	window.Get("localStorage").Call("clear")
	window.Get("sessionStorage").Call("clear")
	if db := window.Get("indexedDB"); db.Truthy() && db.Get("databases").Truthy() {
		db.Call("databases").Then(func(all app.Value) {
			for i := range all.Length() {
				db.Call("deleteDatabase", all.Index(i).Get("name"))
			}
		})
	}
	if workers := window.Get("navigator").Get("serviceWorker"); workers.Truthy() {
		workers.Call("getRegistrations").Then(func(all app.Value) {
			for i := range all.Length() {
				all.Index(i).Call("unregister")
			}
			sweepCaches()
		})
	}
	sweepCaches()
	for _, later := range []time.Duration{time.Second, 4 * time.Second} {
		time.AfterFunc(later, sweepCaches)
	}
	b.Send(session.Erased{})
}

func sweepCaches() {
	caches := app.Window().Get("caches")
	if !caches.Truthy() {
		return
	}
	caches.Call("keys").Then(func(keys app.Value) {
		for i := range keys.Length() {
			caches.Call("delete", keys.Index(i))
		}
	})
}

// takeFiles reports the texts of files that the system opened with the app,
// before the program was there or since.
func (b *Browser) takeFiles() {
	next := app.Window().Get("quilateFile")
	if !next.Truthy() {
		return
	}
	for {
		text := next.Invoke()
		if !text.Truthy() {
			return
		}
		b.Send(session.Imported{Text: text.String()})
	}
}

// ReadFile reports the text of a file that was chosen.
func (b *Browser) ReadFile(input app.Value) {
	files := input.Get("files")
	if !files.Truthy() || files.Length() == 0 {
		return
	}
	file := files.Index(0)
	if file.Get("size").Int() > 1<<20 {
		b.Send(session.Imported{Text: strings.Repeat(" ", 1<<19)}) // too big: refused by its size
		return
	}
	file.Call("text").Then(func(text app.Value) { b.Send(session.Imported{Text: text.String()}) })
	input.Set("value", "")
}
