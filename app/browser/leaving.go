package browser

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// unkept is what lives in this page only: leaving it loses it.
type unkept struct {
	all  bool            // nothing can be stored at all
	keys map[string]bool // the names under which it should be stored
	ask  app.Func        // heard when the page is about to be left, nil while nothing would be lost
}

// stored notes whether what belongs under a key is stored.
func (b *Browser) stored(key string, ok bool) {
	if ok && !b.unkept.all {
		delete(b.unkept.keys, key)
	} else {
		b.unkept.keys[key] = true
	}
	b.askOnLeaving()
}

// safe notes that leaving loses nothing of what belongs under a key.
func (b *Browser) safe(key string) {
	delete(b.unkept.keys, key)
	b.askOnLeaving()
}

// askOnLeaving has the browser ask before the page is left, in its own words,
// as long as leaving loses what somebody has typed and has no copy of. A page
// that loses nothing has no such listener: browsers keep it for going back.
func (b *Browser) askOnLeaving() {
	if b.embed || b.loses() == (b.unkept.ask != nil) {
		return
	}
	if ask := b.unkept.ask; ask != nil {
		b.unkept.ask = nil
		app.Window().Call("removeEventListener", "beforeunload", ask)
		ask.Release()
		return
	}
	b.unkept.ask = app.FuncOf(func(this app.Value, args []app.Value) any {
		if len(args) > 0 && b.loses() {
			args[0].Call("preventDefault")
			args[0].Set("returnValue", "-") // older browsers ask for this only
		}
		return nil
	})
	app.Window().Call("addEventListener", "beforeunload", b.unkept.ask)
}

// loses says whether leaving the page now loses what somebody has typed.
func (b *Browser) loses() bool {
	for key := range b.unkept.keys {
		id, document := strings.CutPrefix(key, docKey)
		if !document || b.Uncopied(id) {
			return true
		}
	}
	return false
}
