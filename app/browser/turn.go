package browser

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// A Pause is what is to be done once there is time, unless it is put off.
type Pause struct {
	timer *time.Timer
	begun int // how often
}

// After does something when so much time has passed, and begins anew what the
// pause waits for already.
//
// It is done in a turn of the page's event loop of its own. A timer of Go's that
// is due runs within whatever wakes the program next: that may be a keystroke,
// which would have to wait for it, although it puts it off.
func (b *Browser) After(p *Pause, d time.Duration, do func()) {
	p.Stop()
	begun := p.begun
	p.timer = time.AfterFunc(d, func() {
		b.next(func() {
			if p.begun == begun {
				do()
			}
		})
	})
}

// Stop puts off what the pause waits for, for good.
func (p *Pause) Stop() {
	p.begun++
	if p.timer != nil {
		p.timer.Stop()
	}
}

// next does something in another turn of the page's event loop, after what
// waits there already.
func (b *Browser) next(do func()) {
	if b.port == nil {
		channel := app.Window().Get("MessageChannel").New()
		channel.Get("port1").Set("onmessage", app.FuncOf(func(app.Value, []app.Value) any {
			do := b.turns[0]
			b.turns = b.turns[1:]
			b.guard(do)
			return nil
		}))
		b.port = channel.Get("port2")
	}
	b.turns = append(b.turns, do)
	b.port.Call("postMessage", 0)
}
