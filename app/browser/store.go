package browser

import (
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/session"
)

// The names under which things are stored. go-app scans the storage at its
// start for entries shaped {Value, ExpiresAt}; ours are not.
const (
	settingsKey = "quilate:settings"
	docKey      = "quilate:doc:"         // + assessment id: the present save
	prevKey     = "quilate:prev:"        // the good save before
	badKey      = "quilate:bad:"         // what could not be read
	pageKey     = "quilate:page:"        // + page: what it keeps for itself
	beforeKey   = "quilate:page-before:" // + page: what it kept before
	languageKey = "quilate.lang"         // read by the page at the site's root
)

// read finds what is stored.
func (b *Browser) read(l *session.Loaded) {
	l.Settings = b.get(settingsKey)
	for _, key := range b.keys() {
		if id, ok := strings.CutPrefix(key, docKey); ok {
			l.Current[id] = b.get(key)
		} else if id, ok := strings.CutPrefix(key, prevKey); ok {
			l.Previous[id] = b.get(key)
		} else if page, ok := strings.CutPrefix(key, pageKey); ok {
			l.Kept[session.Page(page)] = b.get(key)
		} else if page, ok := strings.CutPrefix(key, beforeKey); ok {
			l.KeptBefore[session.Page(page)] = b.get(key)
		} else if strings.HasPrefix(key, badKey) {
			l.Bad = append(l.Bad, b.get(key))
		}
	}
}

// flush writes what waits to be saved, unless another tab was there first.
// Where nothing can be stored it writes to the memory that stands in for the
// storage.
func (b *Browser) flush() {
	for id := range b.waiting {
		now, over, ok := b.Sealed(id)
		if !ok {
			delete(b.waiting, id)
			continue
		}
		if stored := b.get(docKey + id); stored != "" && stored != over {
			if !b.met[id] {
				// The news of it is on its way, and first things come first.
				b.met[id] = true
				b.After(&b.save, newsAfter, b.flush)
				continue
			}
			delete(b.waiting, id)
			delete(b.met, id)
			b.Send(session.Elsewhere{ID: id, Stored: stored})
			continue
		}
		delete(b.met, id)
		failed := b.set(docKey+id, now.Text)
		if failed != nil {
			b.remove(prevKey + id) // rather no earlier save than not this one
			failed = b.set(docKey+id, now.Text)
		}
		b.stored(docKey+id, failed == nil)
		if failed != nil {
			b.Send(*failed)
			return
		}
		if over != "" && b.set(prevKey+id, over) != nil {
			b.remove(prevKey + id)
		}
		delete(b.waiting, id)
		b.Send(now)
	}
}

// forget takes an assessment out of the storage: the earlier save first, so
// that half of it never looks like a save that was lost.
func (b *Browser) forget(id string) {
	delete(b.waiting, id)
	b.safe(docKey + id)
	b.remove(prevKey + id)
	b.remove(docKey + id)
	if len(b.waiting) > 0 {
		b.After(&b.save, saveAfter, b.flush) // there may be room now
	}
}

// quarantine moves what cannot be read out of the way. It is moved and not
// copied, so that there is room for it.
func (b *Browser) quarantine(from, id, text string) {
	key := badKey + id
	for n := 2; b.get(key) != "" && b.get(key) != text; n++ {
		key = badKey + id + "." + strconv.Itoa(n)
	}
	b.remove(from + id)
	if text != "" {
		b.put(key, text)
	}
}

// keep stores what a page keeps for itself, and what it kept before beside it.
// What is not as it was stored is never written over.
func (b *Browser) keep(e session.Keep) (ok bool) {
	key, before := pageKey+string(e.Page), beforeKey+string(e.Page)
	was := b.get(key)
	if was != "" {
		if _, good := session.Unmarked(was); e.Apart || !good {
			b.quarantine(pageKey, string(e.Page), was)
			was = ""
		}
	}
	if e.Text == "" {
		b.remove(before)
		b.remove(key)
		return true
	}
	now := session.Marked(e.Text)
	if b.set(key, now) != nil {
		b.remove(before) // rather no earlier save than not this one
		if !b.put(key, now) {
			return false
		}
	}
	if was != "" && was != now && b.set(before, was) != nil {
		b.remove(before)
	}
	return true
}

func (b *Browser) get(key string) string {
	v := app.Window().Get("localStorage").Call("getItem", key)
	if v.IsNull() || v.IsUndefined() {
		return ""
	}
	return v.String()
}

// set stores a value, or says why it cannot.
func (b *Browser) set(key, value string) (failed *session.SaveFailed) {
	defer func() {
		if fault := recover(); fault != nil {
			err, _ := fault.(error)
			failed = &session.SaveFailed{Full: err != nil && strings.Contains(strings.ToLower(err.Error()), "quota")}
		}
	}()
	app.Window().Get("localStorage").Call("setItem", key, value)
	return nil
}

// put is set for what is no answer of anybody: it reports a failure itself.
func (b *Browser) put(key, value string) (ok bool) {
	failed := b.set(key, value)
	if failed != nil {
		for id := range b.waiting { // hardly more room for it
			b.stored(docKey+id, false)
		}
		b.Send(*failed)
	}
	return failed == nil
}

func (b *Browser) remove(key string) { app.Window().Get("localStorage").Call("removeItem", key) }

func (b *Browser) removeAll(prefix string) {
	for _, key := range b.keys() {
		if strings.HasPrefix(key, prefix) {
			b.remove(key)
		}
	}
}

// keys are the names of everything stored, in alphabetical order.
func (b *Browser) keys() []string {
	store := app.Window().Get("localStorage")
	var keys []string
	for i := range store.Get("length").Int() {
		if k := store.Call("key", i); k.Truthy() {
			keys = append(keys, k.String())
		}
	}
	slices.Sort(keys)
	return keys
}
