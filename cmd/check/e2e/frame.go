package e2e

import (
	"context"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// plainHost is the page around a frame when the test does not bring one.
const plainHost = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A blog</title>
<link rel="icon" href="data:,"><body style="margin:0"><h1>A blog</h1><p>Somebody else's page.</p>
<iframe id="frame" src="{src}" title="Quilate" style="width:100%;height:700px;border:0"></iframe></body></html>`

// openFramed opens a page of another site with the path in a frame, and makes
// the frame what the tab is about. The site answers as localhost and the page
// around it as 127.0.0.1, which are two sites to a browser.
func (tab *Tab) openFramed(path string) {
	tab.t.Helper()
	site := tab.site
	tab.site = &Site{URL: strings.Replace(site.URL, "127.0.0.1", "localhost", 1), gate: site.gate}
	html := tab.options.host
	if html == "" {
		html = plainHost
	}
	html = strings.NewReplacer("{src}", tab.address(path), "{origin}", origin(tab.site.URL)).Replace(html)
	host := page(tab.t, html)
	var res struct {
		ErrorText string `json:"errorText"`
	}
	if err := send(tab.page, "Page.navigate", params{"url": host.URL}, &res); err != nil || res.ErrorText != "" {
		tab.fail("the page around the frame cannot be opened: %s%s", res.ErrorText, errText(err))
	}
	tab.attachFrame()
	tab.loaded("the frame has no page")
}

// attachFrame waits for the frame's target and attaches to it.
func (tab *Tab) attachFrame() {
	tab.t.Helper()
	tab.until("there is no frame of "+tab.site.URL, func() (bool, string) {
		infos, err := chromedp.Targets(tab.page)
		if err != nil {
			return false, err.Error()
		}
		for _, info := range infos {
			if info.Type != "iframe" || info.BrowserContextID != tab.world || !sameOrigin(tab.site.URL, info.URL) {
				continue
			}
			ctx, cancel := chromedp.NewContext(tab.page, chromedp.WithTargetID(info.TargetID), chromedp.WithListener(tab.seen.see))
			if err := chromedp.Do(ctx); err != nil {
				cancel()
				return false, err.Error()
			}
			closePage := tab.close
			tab.frame, tab.owner, tab.close = ctx, info.TargetID, func() { cancel(); closePage() }
			tab.must(ctx, "Audits.enable", nil)
			tab.dress(ctx)
			return true, ""
		}
		return false, "the page around it shows none"
	})
}

// Frame waits for a frame of another site in the tab's page whose address
// contains part, and returns it as a tab of its own: keys and clicks go through
// the page around it.
func (tab *Tab) Frame(part string) *Tab {
	tab.t.Helper()
	inner := &Tab{t: tab.t, options: tab.options, browser: tab.browser, page: tab.page, world: tab.world,
		seen: &watch{}, around: tab.seen, folder: tab.folder}
	tab.until("there is no frame of "+part, func() (bool, string) {
		infos, err := chromedp.Targets(tab.page)
		if err != nil {
			return false, err.Error()
		}
		var others []string
		for _, info := range infos {
			if info.Type != "iframe" || info.BrowserContextID != tab.world {
				continue
			}
			if !strings.Contains(info.URL, part) {
				others = append(others, info.URL)
				continue
			}
			ctx, cancel := chromedp.NewContext(tab.page, chromedp.WithTargetID(info.TargetID),
				chromedp.WithListener(inner.seen.see), chromedp.WithDetachOnCancel())
			if err := chromedp.Do(ctx); err != nil {
				cancel()
				return false, err.Error()
			}
			inner.frame, inner.owner, inner.close = ctx, info.TargetID, cancel
			inner.site = &Site{URL: origin(info.URL) + "/"}
			return true, ""
		}
		return false, "others: " + strings.Join(others, ", ")
	})
	tab.must(inner.frame, "Audits.enable", nil)
	inner.dress(inner.frame)
	tab.t.Cleanup(inner.finish)
	inner.loaded("the frame has no page")
	return inner
}

// offset is where the document's corner is in the window, once the document's
// point y is in view.
func (tab *Tab) offset(y float64) (dx, dy float64, err error) {
	if tab.frame == tab.page {
		return 0, 0, nil
	}
	var owner struct {
		Backend int `json:"backendNodeId"`
	}
	if err := send(tab.page, "DOM.getFrameOwner", params{"frameId": string(tab.owner)}, &owner); err != nil {
		return 0, 0, err
	}
	var resolved struct {
		Object value `json:"object"`
	}
	if err := send(tab.page, "DOM.resolveNode", params{"backendNodeId": owner.Backend}, &resolved); err != nil {
		return 0, 0, err
	}
	var at struct{ X, Y float64 }
	err = call(tab.page, resolved.Object.ObjectID, `async function (y) {
  const top = () => this.getBoundingClientRect().top + this.clientTop + y;
  if (top() < 20 || top() > innerHeight - 20) scrollBy({ top: top() - innerHeight / 2, behavior: "instant" });
  await new Promise(done => { requestAnimationFrame(() => requestAnimationFrame(done)); setTimeout(done, 250); });
  const b = this.getBoundingClientRect();
  return { X: b.left + this.clientLeft, Y: b.top + this.clientTop };
}`, &at, y)
	return at.X, at.Y, err
}

// Host is the page around a framed tab.
func (tab *Tab) Host() *Tab {
	tab.t.Helper()
	if tab.around == nil {
		tab.fail("the tab is not framed")
	}
	host := &Tab{t: tab.t, options: tab.options, site: tab.site, browser: tab.browser, page: tab.page,
		frame: tab.page, world: tab.world, seen: tab.around, folder: tab.folder, close: func() {}}
	host.options.framed = false
	return host
}

// Framable reports whether the browser shows a path of the site in a frame of
// another site, by the site's own headers.
func Framable(t testing.TB, path string, opts ...Option) bool {
	t.Helper()
	opts = append(opts, Violating)
	o := defaults()
	for _, set := range opts {
		set(&o)
	}
	site := o.site
	if site == nil {
		site = Quilate(t)
	}
	address := strings.Replace(site.URL, "127.0.0.1", "localhost", 1) + strings.TrimPrefix(path, "/")
	host := page(t, strings.ReplaceAll(plainHost, "{src}", address))
	tab := Open(t, host.URL, opts...)
	shown := false
	tab.until("the frame neither shows nor refuses "+path, func() (bool, string) {
		infos, err := chromedp.Targets(tab.page)
		if err != nil {
			return false, err.Error()
		}
		for _, info := range infos {
			if info.Type == "iframe" && info.BrowserContextID == tab.world {
				var done bool
				done, shown = shows(tab.page, info.TargetID, address)
				return done, ""
			}
		}
		var tree struct {
			FrameTree struct {
				ChildFrames []struct {
					Frame struct {
						URL            string `json:"url"`
						UnreachableURL string `json:"unreachableUrl"`
					} `json:"frame"`
				} `json:"childFrames"`
			} `json:"frameTree"`
		}
		if err := send(tab.page, "Page.getFrameTree", nil, &tree); err != nil {
			return false, err.Error()
		}
		for _, child := range tree.FrameTree.ChildFrames {
			if child.Frame.UnreachableURL != "" || strings.HasPrefix(child.Frame.URL, "chrome-error:") {
				return true, ""
			}
		}
		return false, "the frame is still empty"
	})
	return shown
}

// shows reports whether a frame's target has loaded, and whether the document
// in it is of the address and not an error page.
func shows(page context.Context, id target.ID, address string) (done, shown bool) {
	ctx, cancel := chromedp.NewContext(page, chromedp.WithTargetID(id), chromedp.WithDetachOnCancel())
	defer cancel()
	if chromedp.Do(ctx) != nil {
		return false, false
	}
	var at struct{ State, URL string }
	if evaluate(ctx, "({ State: document.readyState, URL: location.href })", &at) != nil || at.State != "complete" {
		return false, false
	}
	return at.URL != "about:blank", sameOrigin(address, at.URL) && at.URL != "about:blank"
}

// page serves one HTML page until the test ends.
func page(t testing.TB, html string) *httptest.Server {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		w.Write([]byte(html))
	}))
	t.Cleanup(server.Close)
	return server
}
