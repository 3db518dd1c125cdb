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

// saveAfter is how long a save waits for the next keystroke.
const saveAfter = 150 * time.Millisecond

// newsAfter is how long the news of another tab's save may take to arrive.
const newsAfter = 50 * time.Millisecond

// pauseAfter is how long nothing is changed when a burst of changes is over:
// longer than between two keystrokes of somebody who types slowly.
const pauseAfter = 800 * time.Millisecond

// Browser is the page the program runs in.
type Browser struct {
	// Base is the path under which the site stands, with a "/" at its end.
	Base string
	// Send brings a message to the program, on its own goroutine.
	Send func(session.Msg)
	// Sealed gives an assessment as it is to be stored, and the save that it
	// goes on from.
	Sealed func(id string) (now session.Saved, over string, ok bool)
	// Uncopied says whether somebody has changed an assessment since there was a
	// copy of it outside the browser.
	Uncopied func(id string) bool
	// Begin starts to find out what a generation of the document amounts to; nil
	// if there is a later one.
	Begin func(generation int, whole bool) *analysis.Work
	// Current is the document's generation.
	Current func() int
	// Navigate changes the address.
	Navigate func(path string, replace bool)
	// RestCame is told when the second part of the program is there, or could
	// not be had.
	RestCame func(there bool)
	// Tables says whether the page takes the files that are dropped on it for
	// tables.
	Tables func() bool

	waiting map[string]bool // assessments to be saved
	met     map[string]bool // those where another tab's save was met
	unkept  unkept
	save    Pause
	analyse Pause
	job     *job // what is being worked out, nil if nothing is
	asked   time.Time
	kept    uint64    // bytes in use after garbage was collected last
	turns   []func()  // what is to be done in the next turns of the page's event loop
	port    app.Value // asks for one, nil before the first
	pause   Pause
	tick    Pause
	windows app.Value // the channel to the other windows of a presentation, nil before the first word
	before  app.Value // what had the focus before the program moved it
	embed   bool      // this is the compact calculator
}

// Load reads what was stored and what the reader has done to the page before
// the program was there.
func (b *Browser) Load(route session.Route) session.Loaded {
	b.waiting, b.met, b.unkept.keys = map[string]bool{}, map[string]bool{}, map[string]bool{}
	l := session.Loaded{Route: route, Current: map[string]string{}, Previous: map[string]string{}, Kept: map[session.Page]string{}, KeptBefore: map[session.Page]string{}, Typed: map[string]string{}, Checked: map[string]bool{}}
	root := documentElement()
	l.Denied = root.Get("dataset").Get("storage").String() == "denied"
	b.unkept.all = l.Denied
	languages := app.Window().Get("navigator").Get("languages")
	if languages.Truthy() {
		for i := range languages.Length() {
			l.Languages = append(l.Languages, languages.Index(i).String())
		}
	}
	l.Site = app.Window().Get("location").Get("origin").String() + b.Base
	l.Shares = app.Window().Get("navigator").Get("share").Truthy()
	l.Screens = app.Window().Get("document").Get("fullscreenEnabled").Truthy()
	l.Plain = !app.Window().Get("isSecureContext").Truthy()
	l.Seed = uint32(app.Window().Get("Math").Call("random").Float() * (1 << 32))
	if route.Page == session.Embed {
		b.embedded(&l)
	} else {
		l.Link, l.Handed = carried(), handed()
		b.read(&l)
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
			b.guard(func() { do(e) })
			return nil
		}))
	}
	document := window.Get("document")
	if b.embed {
		on(window, "quilate-host", func(app.Value) { b.Send(session.HostKnown{Host: host()}) })
		return // what belongs to the full app is none of its business
	}
	on(window, "pagehide", func(app.Value) { b.flush() })
	on(document, "visibilitychange", func(app.Value) { b.flush() })
	on(window, "online", func(app.Value) { b.Send(session.Online{Yes: true}) })
	on(window, "offline", func(app.Value) { b.Send(session.Online{}) })
	on(window, "quilate-update", func(app.Value) { b.Send(session.Updatable{}) })
	on(window, "quilate-file", func(app.Value) { b.takeFiles() })
	b.takeFiles()
	on(window, "quilate-rest", func(app.Value) { b.RestCame(b.RestThere()) })
	on(window, "hashchange", func(app.Value) { b.Linked() })
	b.receive(on)
	on(window, "storage", func(e app.Value) {
		key := e.Get("key")
		if key.IsNull() {
			b.Send(session.Erased{}) // another tab deleted everything
			return
		}
		stored := ""
		if now := e.Get("newValue"); now.Truthy() {
			stored = now.String()
		}
		if id, ok := strings.CutPrefix(key.String(), docKey); ok {
			b.Send(session.Elsewhere{ID: id, Stored: stored, News: true})
		} else if page, ok := strings.CutPrefix(key.String(), pageKey); ok {
			b.Send(session.KeptElsewhere{Page: session.Page(page), Text: stored})
		}
	})
	if !window.Get("navigator").Get("onLine").Bool() {
		b.Send(session.Online{})
	}
}

// Run carries out an effect. What fails inside is told and harms nothing else.
func (b *Browser) Run(e session.Effect) { b.guard(func() { b.run(e) }) }

func (b *Browser) run(e session.Effect) {
	switch e := e.(type) {
	case session.Save:
		b.waiting[e.ID] = true
		b.After(&b.save, saveAfter, b.flush)
		if b.unkept.all {
			b.stored(docKey+e.ID, false)
		}
	case session.SaveSettings:
		b.put(settingsKey, e.Text)
	case session.Camera:
		b.camera(e.On)
	case session.Keep:
		key, ok := pageKey+string(e.Page), b.keep(e)
		switch {
		case e.Page != session.Workshop:
		case e.Text == "":
			b.safe(key)
		default: // a room full of codes
			b.stored(key, ok)
		}
	case session.Filed:
		b.safe(pageKey + string(e.Page))
	case session.Forget:
		b.forget(e.ID)
	case session.Quarantine:
		b.quarantine(docKey, e.ID, e.Text)
	case session.QuarantineKept:
		b.quarantine(pageKey, string(e.Page), e.Text)
	case session.DropBad:
		b.removeAll(badKey)
	case session.Analyse:
		b.find(e)
	case session.Turn:
		b.next(func() { b.Send(session.Turned{}) })
	case session.Pause:
		b.After(&b.pause, pauseAfter, func() { b.Send(session.Paused{}) })
	case session.Go:
		b.Navigate(e.Path, e.Replace)
	case session.Focus:
		b.focus(e.ID)
	case session.Refocus:
		for _, id := range [...]string{e.ID, "title"} { // what is folded away takes none
			if app.Window().Get("document").Get("activeElement").Get("tagName").String() == "BODY" {
				b.focus(id)
			}
		}
	case session.FocusBack:
		b.focusBack()
	case session.Top:
		app.Window().Call("scrollTo", 0, 0)
		b.focus("title")
		if hash := app.Window().Get("location").Get("hash").String(); len(hash) > 1 { // to a place on the page
			b.focus(hash[1:])
		}
	case session.DownloadFile:
		download(e)
		b.askOnLeaving()
	case session.Copy:
		b.copy(e)
	case session.Picture:
		b.picture(e)
	case session.Share:
		b.share(e)
	case session.WriteWorkbook:
		b.workbook(e)
	case session.Unlink:
		unlink()
	case session.Tell:
		b.tell(e.Text)
	case session.OpenWindow:
		b.openWindow(e.Path)
	case session.FillScreen:
		fillScreen()
	case session.Tick:
		b.After(&b.tick, time.Second, func() { b.Send(session.Ticked{}) })
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
		b.put(languageKey, e.Lang)
	case session.EmbedKeep, session.TellConsent, session.TellStep, session.TellResult, session.TellTop, session.Warn:
		b.tellHost(e)
	case session.TakeUpdate:
		b.flush()
		if update := app.Window().Get("quilateUpdate"); update.Truthy() {
			update.Invoke()
		}
	}
}

// guard does something that may fail inside, and then says so instead of
// ending the program.
func (b *Browser) guard(do func()) {
	defer func() {
		if fault := recover(); fault != nil {
			app.Log("quilate:", fault)
			b.Send(session.Crashed{})
		}
	}()
	do()
}

// RestThere says whether the second part of the program is there.
func (b *Browser) RestThere() bool { return !documentElement().Get("dataset").Get("rest").Truthy() }

// FetchRest asks for the second part of the program, which somebody waits for.
func (b *Browser) FetchRest() {
	if fetch := app.Window().Get("quilateRest"); fetch.Truthy() {
		fetch.Invoke(true)
	}
}

// AtTop says that the focus is on nothing, or on the page's heading.
func (b *Browser) AtTop() bool {
	active := app.Window().Get("document").Get("activeElement")
	return !active.Truthy() || active.Get("tagName").String() == "BODY" || active.Get("id").String() == "title"
}

// Language is that of the page, as the document has it.
func (b *Browser) Language() string { return documentElement().Get("lang").String() }

func documentElement() app.Value {
	return app.Window().Get("document").Get("documentElement")
}

func byID(id string) app.Value {
	return app.Window().Get("document").Call("getElementById", id)
}

// focus moves the focus to an element and remembers where it was.
func (b *Browser) focus(id string) {
	el := byID(id)
	if !el.Truthy() {
		return
	}
	if now := app.Window().Get("document").Get("activeElement"); now.Truthy() && now.Get("tagName").String() != "BODY" {
		b.before = now
	}
	el.Call("focus")
}

// focusBack returns the focus to where it was, or to the page's heading when
// that has gone.
func (b *Browser) focusBack() {
	if b.before != nil && b.before.Get("isConnected").Bool() && b.before.Get("offsetParent").Truthy() {
		b.before.Call("focus")
		return
	}
	b.focus("title")
}

// download hands a file to the person.
func download(e session.DownloadFile) {
	window := app.Window()
	blob := window.Get("Blob").New([]any{e.Text}, map[string]any{"type": e.Type + ";charset=utf-8"})
	handOut(blob, e.Name)
}

// erase leaves local storage, caches and databases empty and takes the worker
// away, then reports it. A worker that is being installed meanwhile goes on
// filling its cache, and one that was about to be may still come: they are swept
// once more.
func (b *Browser) erase() {
	clear(b.waiting)
	clear(b.unkept.keys)
	b.askOnLeaving()
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
	documentElement().Get("dataset").Set("erased", "true")
	sweep()
	for _, later := range []time.Duration{time.Second, 4 * time.Second} {
		time.AfterFunc(later, sweep)
	}
	b.Send(session.Erased{})
}

// sweep takes the worker away, and what it has stored.
func sweep() {
	if workers := app.Window().Get("navigator").Get("serviceWorker"); workers.Truthy() {
		workers.Call("getRegistrations").Then(func(all app.Value) {
			for i := range all.Length() {
				all.Index(i).Call("unregister")
			}
			sweepCaches()
		})
	}
	sweepCaches()
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

// ReadFile reports the texts of the files that were chosen, or on a page that
// reads tables the bytes of one.
func (b *Browser) ReadFile(input app.Value, table bool) {
	files := input.Get("files")
	if !files.Truthy() || files.Length() == 0 {
		return
	}
	for i := range files.Length() {
		b.open(files.Index(i), table)
		if table {
			break
		}
	}
	input.Set("value", "")
}
