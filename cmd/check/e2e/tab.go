package e2e

import (
	"context"
	"fmt"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// Tab is one page in the browser, or one frame of a page of another site. It
// belongs to its test: a method that cannot do its work ends the test.
type Tab struct {
	t       testing.TB
	options options
	site    *Site
	browser *browser
	page    context.Context // the top-level target, which gets keys and clicks
	frame   context.Context // the target of the document; page unless framed
	owner   target.ID       // of the frame, in the page around it
	world   cdp.BrowserContextID
	seen    *watch // of the document
	around  *watch // of the page around the frame, else nil
	close   func()
	folder  string      // of artefacts
	counted atomic.Bool // its violations of the policy are in the sum
	dead    atomic.Bool // killed or closed: nothing more to look at
	network bool        // was offline once: its failed requests are no problem
}

// Open opens a path of the built site, such as "/es/", and waits until the
// document is loaded. An absolute address is taken as it is.
func Open(t testing.TB, path string, opts ...Option) *Tab {
	t.Helper()
	o := defaults()
	for _, set := range opts {
		set(&o)
	}
	if o.with != nil && o.browser == ordinary {
		o.browser = o.with.options.browser
	}
	site := o.site
	if site == nil && o.with != nil {
		site = o.with.site
	}
	if site == nil && !strings.Contains(path, "://") {
		site = Quilate(t)
	}
	b, err := browserFor(o.browser)
	if err != nil {
		t.Fatalf("no browser: %v", err)
	}
	tab := &Tab{t: t, options: o, site: site, browser: b, seen: &watch{}, folder: artefacts(t)}
	tab.start()
	t.Cleanup(tab.finish)
	if !o.framed {
		tab.Navigate(path)
		return tab
	}
	tab.openFramed(path)
	return tab
}

// start makes the target and gives it its window, language and media.
func (tab *Tab) start() {
	tab.t.Helper()
	tab.refresh()
	around := tab.seen
	if tab.options.framed {
		tab.around = &watch{}
		around = tab.around
	}
	ctx, cancel := chromedp.NewContext(tab.browser.ctx,
		chromedp.WithExistingBrowserContext(tab.world), chromedp.WithListener(around.see))
	tab.page, tab.frame, tab.close = ctx, ctx, cancel
	if err := chromedp.Do(ctx); err != nil {
		tab.t.Fatalf("no new tab: %v", err)
	}
	tab.must(tab.page, "Audits.enable", nil)
	tab.must(tab.page, "Emulation.setFocusEmulationEnabled", params{"enabled": true})
	tab.Resize(tab.options.width, tab.options.height)
	if tab.options.mobile {
		tab.must(tab.page, "Emulation.setTouchEmulationEnabled", params{"enabled": true, "maxTouchPoints": 5})
	}
	tab.dress(tab.page)
}

// refresh gives the tab a browser context of its own, like a new private
// window, or that of the tab it shares with.
func (tab *Tab) refresh() {
	tab.t.Helper()
	if tab.options.with != nil {
		tab.world = tab.options.with.world
		return
	}
	var made struct {
		BrowserContextID cdp.BrowserContextID `json:"browserContextId"`
	}
	if err := sendBrowser(tab.browser.ctx, "Target.createBrowserContext", nil, &made); err != nil {
		tab.t.Fatalf("no fresh browser context: %v", err)
	}
	tab.world = made.BrowserContextID
	tab.t.Cleanup(func() {
		sendBrowser(tab.browser.ctx, "Target.disposeBrowserContext", params{"browserContextId": tab.world}, nil)
	})
}

// dress gives a target the options that hold for frames as well as for pages.
func (tab *Tab) dress(ctx context.Context) {
	tab.t.Helper()
	o := tab.options
	tab.emulateMedia(ctx)
	agent := params{"userAgent": tab.browser.agent}
	if o.lang != "" {
		agent["acceptLanguage"] = acceptLanguage(o.lang)
		// Two frames may share a process, where the first has set it already.
		if err := send(ctx, "Emulation.setLocaleOverride", params{"locale": strings.ReplaceAll(o.lang, "-", "_")}, nil); err != nil && !strings.Contains(err.Error(), "already in effect") {
			tab.t.Fatalf("the locale: %v", err)
		}
	}
	tab.must(ctx, "Emulation.setUserAgentOverride", agent)
	for _, js := range o.init {
		tab.must(ctx, "Page.addScriptToEvaluateOnNewDocument", params{"source": js})
	}
	if o.noScript {
		tab.must(ctx, "Emulation.setScriptExecutionDisabled", params{"value": true})
	}
	if o.cpu != 1 {
		tab.must(ctx, "Emulation.setCPUThrottlingRate", params{"rate": o.cpu})
	}
	tab.conditions(ctx, false)
}

// conditions sets the speed of the network, or cuts it.
func (tab *Tab) conditions(ctx context.Context, offline bool) {
	tab.t.Helper()
	in := params{"offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
	if tab.options.throttle {
		in["latency"], in["downloadThroughput"], in["uploadThroughput"] = 150, 1.6e6/8, 750e3/8
	}
	if offline || tab.network || tab.options.throttle {
		tab.must(ctx, "Network.emulateNetworkConditions", in)
	}
}

// acceptLanguage is the list a browser set to the tag sends: the tag, then the
// bare language.
func acceptLanguage(tag string) string {
	base, _, regional := strings.Cut(tag, "-")
	if !regional {
		return tag
	}
	return tag + "," + base
}

// finish asks for problems and closes the tab at the end of the test.
func (tab *Tab) finish() {
	if !tab.options.violating && !tab.counted.Swap(true) {
		tabs.Add(1)
		violations.Add(int64(len(tab.CSPViolations())))
	}
	if tab.dead.Load() {
		return
	}
	if tab.t.Failed() {
		tab.shoot("at-end")
	} else if !tab.options.tolerant {
		tab.AssertNoProblems()
	} else if !tab.options.violating {
		tab.assertPolicy()
	}
	tab.Close()
}

// Close closes the tab. Its storage stays while another tab shares it.
func (tab *Tab) Close() {
	if tab.dead.Swap(true) {
		return
	}
	tab.close()
}

// Kill ends the tab's renderer at once, as when the phone runs out of memory:
// no event is fired, nothing more is saved. Open again with SameBrowserAs.
func (tab *Tab) Kill() {
	tab.t.Helper()
	if tab.dead.Swap(true) {
		return
	}
	ctx, cancel := context.WithTimeout(tab.frame, 2*time.Second)
	defer cancel()
	// The renderer dies before it can answer: the error says nothing.
	send(ctx, "Page.crash", nil, nil)
	tab.close()
}

// must sends a command that has no reason to fail.
func (tab *Tab) must(ctx context.Context, method string, in params) {
	tab.t.Helper()
	if err := send(ctx, method, in, nil); err != nil {
		tab.t.Fatalf("%s: %v", method, err)
	}
}

// fail ends the test with what went wrong, where, and a picture of it.
func (tab *Tab) fail(format string, args ...any) {
	tab.t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, format, args...)
	if !tab.dead.Load() {
		var where string
		if evaluate(tab.frame, "location.href", &where) == nil {
			fmt.Fprintf(&b, "\n  at %s", where)
		}
		console, policy, _ := tab.seen.notes()
		for _, line := range append(console, policy...) {
			fmt.Fprintf(&b, "\n  page: %s", line)
		}
		if file := tab.shoot("failed"); file != "" {
			fmt.Fprintf(&b, "\n  picture: %s", file)
		}
	}
	tab.t.Fatal(b.String())
}

// until repeats try until it says yes, and ends the test with its last reason
// when the patience is over.
func (tab *Tab) until(what string, try func() (done bool, why string)) {
	tab.t.Helper()
	if tab.dead.Load() {
		tab.t.Fatalf("%s: the tab is closed", what)
	}
	deadline := time.Now().Add(tab.options.patience)
	for pause := 10 * time.Millisecond; ; pause = min(pause*3/2, 100*time.Millisecond) {
		done, why := try()
		if done {
			return
		}
		if time.Now().After(deadline) {
			if why != "" {
				why = ": " + why
			}
			tab.fail("%s, after %v%s", what, tab.options.patience, why)
		}
		time.Sleep(pause)
	}
}

// address makes a path of the tab's site absolute.
func (tab *Tab) address(path string) string {
	tab.t.Helper()
	if strings.Contains(path, "://") || path == "about:blank" {
		return path
	}
	base, err := url.Parse(tab.site.URL)
	if err != nil {
		tab.t.Fatalf("site address: %v", err)
	}
	return base.Scheme + "://" + base.Host + strings.TrimSuffix(base.Path, "/") + path
}
