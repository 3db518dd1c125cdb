package pwa

import (
	"strings"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/browser"
	"quilate/app/page/texts"
	"quilate/app/session"
	"quilate/app/ui"
)

// NewRoot makes the component that draws every page.
func NewRoot(gallery bool) app.Composer { return &root{gallery: gallery} }

// Start registers the one route and, in the browser, runs the program and does
// not return.
func Start(gallery bool) {
	app.RouteWithRegexp(".*", func() app.Composer { return NewRoot(gallery) })
	if !app.IsServer {
		time.Sleep(time.Millisecond) // between two pieces of work the page gets its turn
	}
	app.RunWhenOnBrowser()
}

// root is the one component. It has no exported fields, so that go-app keeps
// it, with its state, through every change of address.
type root struct {
	app.Compo
	gallery bool
	base    string
	model   session.Model
	browser *browser.Browser
	ctx     app.Context
	mounted bool
	kept    *ui.Kept         // parts of a long page, from one drawing to the next
	catchUp browser.Pause    // until the parts that lag behind are drawn
	early   []session.Effect // of the start, until the page is there
	spare   int              // parts that the next drawing may bring up to date
	heading string           // the title that the last drawing has
	title   string           // and the one that the browser shows
	lang    string
	named   session.Page
	rest    ui.Rest       // of the program
	late    []session.Msg // what waits for it
	stood   string        // the path of a page that is drawn as waiting for it
}

// OnInit runs before the first drawing: what was stored is read here, so that
// the first drawing is already the right one.
func (r *root) OnInit() {
	r.base = app.Getenv("QUILATE_BASE")
	if r.base == "" {
		r.base = "/"
	}
	if app.IsServer {
		r.model = viewAt(session.Route{Page: session.Home}, r.base, r.gallery).Model
		return
	}
	r.gallery = app.Getenv("QUILATE_GALLERY") != ""
	at := app.Window().URL()
	route := r.route(at.Path, at.RawQuery)
	r.model = viewAt(route, r.base, r.gallery).Model
	r.kept = &ui.Kept{}
	r.browser = &browser.Browser{
		Base:     r.base,
		Send:     r.send,
		Sealed:   func(id string) (session.Saved, string, bool) { return r.model.Sealed(id, time.Now().UnixMilli()) },
		Uncopied: func(id string) bool { return r.model.Prefs.Copies[id].Changes > 0 },
		Begin:    r.begin,
		Current:  func() int { return r.model.Generation },
		Navigate: r.navigate,
		RestCame: r.restCame,
		Tables:   func() bool { return r.model.Route.Page == session.Measure },
	}
	if !r.browser.RestThere() {
		r.rest = ui.Coming
	}
	loaded := r.browser.Load(route)
	loaded.Now = time.Now().UnixMilli()
	r.model.Now = loaded.Now
	r.start(loaded)
}

// OnPreRender runs when the page is written as HTML.
func (r *root) OnPreRender(ctx app.Context) {
	at := ctx.Page().URL()
	r.model = viewAt(r.route(at.Path, at.RawQuery), r.base, r.gallery).Model
}

// OnMount runs once the page stands in the browser.
func (r *root) OnMount(ctx app.Context) {
	r.ctx, r.mounted = ctx, true
	r.browser.Listen()
	if r.rest == ui.Coming && r.browser.RestThere() {
		r.restCame(true) // before anybody listened
	}
	r.run(r.early)
	r.early = nil
	r.lang = r.browser.Language() // setting it anew would have every style worked out anew
	r.name()
	r.browser.Ready()
}

// OnNav is a change of address.
func (r *root) OnNav(ctx app.Context) {
	if app.IsServer {
		return
	}
	at := ctx.Page().URL()
	r.apply(session.Arrived{Route: r.route(at.Path, at.RawQuery)})
	r.browser.Linked()
}

// route is what an address leads to; path is from the root of the host.
func (r *root) route(path, query string) session.Route {
	under := "/" + strings.TrimPrefix(path, r.base)
	if !strings.HasPrefix(path, strings.TrimSuffix(r.base, "/")) {
		under = path
	}
	return session.ParseRoute(under, query)
}

// send brings a message from outside into the program's own goroutine.
func (r *root) send(msg session.Msg) {
	if !r.mounted {
		return
	}
	r.ctx.Dispatch(func(app.Context) { r.apply(msg) })
}

// apply is one turn: a message, another model, and what is to be done once it
// is drawn. A fault inside keeps the document as it was and says so.
func (r *root) apply(msg session.Msg) {
	before := r.model
	r.forget(msg)
	var effects []session.Effect
	r.guard(func() {
		r.model.Now = time.Now().UnixMilli()
		r.model, effects = r.update(r.model, msg)
	}, func(fault any) {
		r.model, effects = before, nil
		if isTooEarly(fault) {
			r.late = append(r.late, msg)
		}
	})
	r.beside(effects)
	r.ctx.Defer(func(app.Context) {
		r.guard(r.name, nil)
		r.run(effects)
		r.follow()
	})
}

// update asks the page first, once it can be drawn, then session. A page that
// somebody comes to hears of it after the one that they leave.
func (r *root) update(m session.Model, msg session.Msg) (session.Model, []session.Effect) {
	now, effects, ok := r.ask(m, msg)
	if !ok {
		now, effects = session.Update(m, msg)
	}
	if _, arrived := msg.(session.Arrived); arrived && now.Route.Page != m.Route.Page {
		if there, more, ok := r.ask(now, msg); ok {
			return there, append(effects, more...)
		}
	}
	return now, effects
}

// ask is what the page of the model does about a message; ok is false where
// that is nothing.
func (r *root) ask(m session.Model, msg session.Msg) (now session.Model, effects []session.Effect, ok bool) {
	if p := placeOf(ui.View{Model: m}); p.update != nil && (p.first || r.rest == ui.Whole) {
		return p.update(m, msg)
	}
	return m, nil, false
}

// guard does something that may fail inside, and then says so, with the
// document as it is, instead of ending the program.
// Where the fault is only that the rest of the program is not there yet, it is
// fetched.
func (r *root) guard(do func(), undo func(fault any)) {
	defer func() {
		fault := recover()
		if fault != nil && undo != nil {
			undo(fault)
		}
		switch {
		case isTooEarly(fault):
			r.fetch()
		case fault != nil:
			app.Log("quilate:", fault)
			r.model, _ = session.Update(r.model, session.Crashed{})
		}
	}()
	do()
}

// beside works out at once where the central case stands after a change, so
// that a keystroke and what comes of it are drawn together. How far it can be
// known takes longer: what was known before stands until then.
func (r *root) beside(effects []session.Effect) {
	if p := r.model.Route.Page; p != session.Ask && p != session.All || r.model.Results == nil {
		return
	}
	for _, e := range effects {
		a, ok := e.(session.Analyse)
		if !ok || a.Whole {
			continue
		}
		r.guard(func() {
			now := analysis.Brief(r.model.Counted())
			now.Odds = r.model.Results.Odds
			r.model, _ = session.Update(r.model, session.Analysed{Generation: a.Generation, Results: now, More: true})
		}, nil)
	}
}

// follow draws what a keystroke left as it was, once the typing pauses: a few
// parts at a time.
func (r *root) follow() {
	r.catchUp.Stop()
	pause := firstPause
	if r.spare > 0 {
		pause = nextPause
	}
	r.spare = 0
	if !r.kept.Behind() {
		return
	}
	r.browser.After(&r.catchUp, pause, func() {
		r.ctx.Dispatch(func(ctx app.Context) {
			r.spare = atATime
			ctx.Defer(func(app.Context) { r.follow() })
		})
	})
}

const (
	firstPause = 300 * time.Millisecond // after the last keystroke: most come sooner
	nextPause  = 15 * time.Millisecond
	atATime    = 2 // parts of a page
)

func (r *root) run(effects []session.Effect) {
	for _, e := range effects {
		r.browser.Run(e)
	}
}

// name puts the page's name, title and language where the browser has them.
func (r *root) name() {
	if r.heading != r.title {
		r.title = r.heading
		r.ctx.Page().SetTitle("%s", r.title)
		if r.model.Route.Page == session.Report {
			r.browser.Running(strings.TrimSuffix(r.title, " – Quilate"))
		}
	}
	if page := r.model.Route.Page; page != r.named {
		r.named = page
		r.browser.Page(string(page))
	}
	if lang := string(r.model.Route.Lang); lang != r.lang {
		r.lang = lang
		r.ctx.Page().SetLang(lang)
	}
}

// begin starts to find out what the document amounts to.
func (r *root) begin(generation int, whole bool) *analysis.Work {
	if generation != r.model.Generation {
		return nil
	}
	if !whole {
		return analysis.Begin(r.model.Counted(), false)
	}
	return analysis.Begin(r.model.Doc(), true)
}

func (r *root) navigate(path string, replace bool) {
	r.ctx.Navigate(ui.Under(r.base, path))
}

func (r *root) view() ui.View {
	return ui.View{Model: r.model, Base: r.base, Kept: r.kept, Path: &ui.Path{}, Rest: r.rest, Late: len(r.late) > 0}
}

// Render draws the page. A page that cannot be drawn leaves one that says so,
// and one that needs the rest of the program waits for it.
func (r *root) Render() (drawn app.UI) {
	if r.kept != nil {
		r.kept.Turn(r.spare)
	}
	v := r.view()
	defer func() {
		fault := recover()
		if fault != nil {
			r.kept = &ui.Kept{}
		}
		switch {
		case isTooEarly(fault):
			drawn = r.listen(r.waiting(v))
		case fault != nil:
			app.Log("quilate:", fault)
			v.Crashed = true
			drawn = r.listen(placeOf(v).framed(v, nil, texts.Failed(v)))
		}
	}()
	r.heading = titleOf(v)
	drawn = r.listen(draw(v))
	r.stood = ""
	return drawn
}

// draw is the page that the address names.
func draw(v ui.View) app.UI {
	p := placeOf(v)
	if v.Rest != ui.Whole && !p.first {
		missing()
	}
	var before app.UI
	if p.before != nil {
		before = p.before(v)
	}
	if p.made && !v.Ready && v.Doc().Empty() {
		return p.framed(v, before, ui.Wait(v, nameOf(v), ui.Reading))
	}
	return p.framed(v, before, p.view(v))
}

// nameOf is the document's title without ours.
func nameOf(v ui.View) string { return strings.TrimSuffix(titleOf(v), " – Quilate") }

// titleOf is the document's title.
func titleOf(v ui.View) string {
	if v.Rest != ui.Whole {
		v.Results = nil // the headline of a result is the rest's to make
	}
	return placeOf(v).title(v)
}
