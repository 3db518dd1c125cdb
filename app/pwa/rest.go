package pwa

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/page/texts"
	"quilate/app/session"
	"quilate/app/ui"
)

// The program comes in two files: a part that starts and can draw the places
// marked first, and the rest. Which functions are in the rest is said in
// cmd/quilate/split_choice.go; web/loader.js fetches it.

// missing stands in the place of each function of the rest until that is
// there; the tool finds it by its name. So a call that comes too early is a
// panic that is known: apply and Render undo what was being done, and do it
// again once the rest is there.
//
//go:noinline
func missing() { panic(tooEarly{}) }

type tooEarly struct{}

// isTooEarly says whether a fault is a call of the rest before it is there.
func isTooEarly(fault any) bool {
	_, is := fault.(tooEarly)
	return is
}

// fetch asks for the rest, again if it failed.
func (r *root) fetch() {
	if r.rest != ui.Whole {
		r.rest = ui.Coming
		r.browser.FetchRest()
	}
}

// restCame is told whether the rest is there, or could not be had. What waited
// for it is done now, in its order.
func (r *root) restCame(there bool) {
	r.rest = ui.Unreachable
	if there {
		r.rest = ui.Whole
	}
	if r.stood == "" && len(r.late) == 0 {
		return // nobody waits: nothing to draw
	}
	r.ctx.Dispatch(func(ctx app.Context) {
		if r.rest != ui.Whole {
			return
		}
		late, stood := r.late, r.stood != ""
		r.late, r.stood = nil, ""
		for _, msg := range late {
			r.apply(msg)
		}
		ctx.Defer(func(app.Context) {
			r.guard(r.name, nil)
			if stood && r.browser.AtTop() {
				r.browser.Run(session.Top{})
			}
		})
	})
}

// forget drops what somebody asked for and has to wait, once they do something
// else: it must not happen when they no longer expect it.
func (r *root) forget(now session.Msg) {
	switch now.(type) {
	case session.Act, session.Arrived:
		r.late = slices.DeleteFunc(r.late, func(msg session.Msg) bool {
			_, act := msg.(session.Act)
			return act
		})
	}
}

// waiting stands in the place of a page until the rest is there.
func (r *root) waiting(v ui.View) app.UI {
	if at := v.Route.Path(); r.stood != at {
		r.stood = at
		r.fetch()
	}
	v.Rest, v.Late = r.rest, false // the page itself says it
	v.Told = nil                   // nothing is read out of a page that is not there
	return placeOf(v).framed(v, nil, texts.Waiting(v, titleOf(v)))
}

// start hands over what the browser found. A link is opened by the rest: where
// that is not there yet, it is sent once more when the page stands.
func (r *root) start(loaded session.Loaded) {
	before := r.model
	defer func() {
		switch fault := recover(); {
		case isTooEarly(fault):
			loaded.Link = ""
			r.model, r.early = r.update(before, loaded)
		case fault != nil:
			panic(fault)
		}
	}()
	r.model, r.early = r.update(r.model, loaded)
}
