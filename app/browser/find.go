package browser

import (
	"runtime"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/session"
)

const (
	// analyseAfter is how long the findings wait for the next keystroke, where the
	// page is about them, and analyseBeside where they stand beside what is being
	// typed and the central case is there already.
	analyseAfter  = 120 * time.Millisecond
	analyseBeside = 300 * time.Millisecond
	// slice is how long the work goes on without letting the page do anything
	// else. A frame has 16 ms.
	slice = 8 * time.Millisecond
	// someGarbage is how many bytes are collected once nobody does anything, and
	// muchGarbage before everything is worked out: what a dozen keystrokes leave,
	// and half a hundred. The collector comes by itself at about 60 MB (see GOGC
	// in web/loader.js).
	someGarbage = 4 << 20
	muchGarbage = 12 << 20
	// sharper is how long a picture stands before a sharper one takes its place,
	// unless that is the last.
	sharper = 500 * time.Millisecond
)

// job is work in progress on one generation of the document.
type job struct {
	generation int
	whole      bool
	work       *analysis.Work // nil before it begins
	over       bool           // nothing is left but to tidy up
	shown      time.Time      // when something was shown last; at first, when it began
	turn       int            // what was shown: see analysis.Work.Turn
}

// find works the findings of a generation out, in slices between which the page
// can do everything else; an earlier generation is dropped. While somebody is
// typing it waits for a pause.
func (b *Browser) find(e session.Analyse) {
	b.job = nil
	wait := time.Duration(0)
	switch {
	case !e.Whole:
		wait = analyseBeside
	case time.Since(b.asked) < analyseAfter:
		wait = analyseAfter
	}
	b.asked = time.Now()
	b.After(&b.analyse, wait, func() {
		b.job = &job{generation: e.Generation, whole: e.Whole, shown: time.Now()}
		b.goOn(b.job)
	})
}

// tidy collects the garbage of what was typed so far, if it is so many bytes,
// where a pause is being made anyway, and says whether it did. Left to itself
// the collector starts within a keystroke, and doubles what that takes.
func (b *Browser) tidy(worth uint64) bool {
	var now runtime.MemStats
	runtime.ReadMemStats(&now)
	if now.HeapAlloc < b.kept+worth {
		return false
	}
	runtime.GC()
	runtime.ReadMemStats(&now)
	b.kept = now.HeapAlloc
	return true
}

// goOn is one slice of a job, unless it has been dropped.
func (b *Browser) goOn(j *job) {
	if j != b.job || j.generation != b.Current() {
		return
	}
	switch {
	case j.over:
		b.job = nil
		b.tidy(someGarbage)
		return
	case j.work == nil:
		if j.whole && b.tidy(muchGarbage) { // beside what is being typed, the next key may come at once
			b.next(func() { b.goOn(j) })
			return
		}
		if j.work = b.Begin(j.generation, j.whole); j.work == nil {
			b.job = nil
			return
		}
	}
	more := true
	for started := time.Now(); more && time.Since(started) < slice; {
		more = j.work.Step()
		if inputPending() {
			break
		}
	}
	if more {
		b.next(func() { b.goOn(j) })
	} else {
		j.over = true
		b.After(&b.analyse, pauseAfter, func() { b.goOn(j) }) // collecting takes longer than a frame has
	}
	if j.due(more) {
		j.shown, j.turn = time.Now(), j.work.Turn()
		b.Send(session.Analysed{Generation: j.generation, Results: j.work.Results(), More: more})
	}
}

// due says whether to show how far the work is: the first picture, the last,
// and if it takes long how it goes on. Beside a question only the last.
func (j *job) due(more bool) bool {
	switch {
	case !more:
		return true
	case j.work.Turn() == 0 || !j.whole:
		return false
	}
	return j.turn == 0 || time.Since(j.shown) > sharper
}

// inputPending says whether a keystroke or a press waits, where the browser can
// tell.
func inputPending() bool {
	scheduling := app.Window().Get("navigator").Get("scheduling")
	return scheduling.Truthy() && scheduling.Call("isInputPending").Bool()
}
