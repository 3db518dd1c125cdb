package e2e

import (
	"context"
	"net/url"
	"strings"
	"time"
)

// Navigate goes to a path of the site and waits until it is loaded.
func (tab *Tab) Navigate(path string) *Tab {
	tab.t.Helper()
	address := tab.address(path)
	if tab.options.framed && tab.around != nil && tab.frame != tab.page {
		tab.loading(func() error {
			return evaluate(tab.frame, "void (location.href = "+quote(address)+")", nil)
		}, "no page at "+address)
		return tab
	}
	var res struct {
		ErrorText string `json:"errorText"`
		LoaderID  string `json:"loaderId"`
	}
	if err := send(tab.page, "Page.navigate", params{"url": address}, &res); err != nil {
		tab.fail("%s cannot be opened: %v", address, err)
	}
	if res.ErrorText != "" {
		tab.fail("%s cannot be opened: %s", address, res.ErrorText)
	}
	tab.loaded("no page at " + address)
	return tab
}

// CannotNavigate reports the browser's error for a path, "" when it opens.
func (tab *Tab) CannotNavigate(path string) string {
	tab.t.Helper()
	var res struct {
		ErrorText string `json:"errorText"`
	}
	if err := send(tab.page, "Page.navigate", params{"url": tab.address(path)}, &res); err != nil {
		return err.Error()
	}
	return res.ErrorText
}

// Reload loads the page again as the reload button does.
func (tab *Tab) Reload() *Tab {
	tab.t.Helper()
	tab.loading(func() error {
		if tab.frame != tab.page {
			return evaluate(tab.frame, "location.reload()", nil)
		}
		return send(tab.page, "Page.reload", nil, nil)
	}, "the page does not reload")
	return tab
}

// AskedOnReload presses the reload button and says whether the browser asks
// first, in its own dialog; then the answer is to stay.
func (tab *Tab) AskedOnReload() (asked bool) {
	tab.t.Helper()
	const mark = "document.quilateLeaving"
	if err := evaluate(tab.frame, "void ("+mark+" = true)", nil); err != nil {
		tab.fail("no reload: %v", err)
	}
	before := tab.seen.asked()
	go send(tab.page, "Page.reload", nil, nil) // it may wait for the answer
	tab.until("neither a question nor a new document", func() (bool, string) {
		if asked = tab.seen.asked() > before; asked {
			return true, ""
		}
		ctx, cancel := context.WithTimeout(tab.frame, time.Second)
		defer cancel()
		var left bool
		err := evaluate(ctx, "!"+mark+` && document.readyState === "complete"`, &left)
		return err == nil && left, "the old document is still there"
	})
	if asked {
		tab.must(tab.page, "Page.handleJavaScriptDialog", params{"accept": false})
	}
	return asked
}

// Back does what the browser's Back button does. The app may answer without a
// new document, so wait for what should be seen afterwards.
func (tab *Tab) Back() *Tab { return tab.travel(-1) }

// Forward is the opposite of Back.
func (tab *Tab) Forward() *Tab { return tab.travel(1) }

func (tab *Tab) travel(by int) *Tab {
	tab.t.Helper()
	var history struct {
		CurrentIndex int `json:"currentIndex"`
		Entries      []struct {
			ID int `json:"id"`
		} `json:"entries"`
	}
	if err := send(tab.page, "Page.getNavigationHistory", nil, &history); err != nil {
		tab.fail("no history: %v", err)
	}
	to := history.CurrentIndex + by
	if to < 0 || to >= len(history.Entries) {
		tab.fail("the history has %d entries, is at %d and cannot go by %d", len(history.Entries), history.CurrentIndex, by)
	}
	tab.must(tab.page, "Page.navigateToHistoryEntry", params{"entryId": history.Entries[to].ID})
	tab.until("the history does not move", func() (bool, string) {
		if err := send(tab.page, "Page.getNavigationHistory", nil, &history); err != nil {
			return false, err.Error()
		}
		return history.CurrentIndex == to, ""
	})
	tab.loaded("no page in the history")
	return tab
}

// loading runs what replaces the document and waits for the next one.
func (tab *Tab) loading(start func() error, what string) {
	tab.t.Helper()
	const mark = "document.quilateLeaving"
	if err := evaluate(tab.frame, "void ("+mark+" = true)", nil); err != nil {
		tab.fail("%s: %v", what, err)
	}
	if err := start(); err != nil {
		tab.fail("%s: %v", what, err)
	}
	tab.until(what, func() (bool, string) {
		var left bool
		err := evaluate(tab.frame, "!"+mark+` && document.readyState === "complete"`, &left)
		return err == nil && left, "the old document is still there"
	})
}

// loaded waits for the document that is being loaded.
func (tab *Tab) loaded(what string) {
	tab.t.Helper()
	tab.until(what, func() (bool, string) {
		var state string
		if err := evaluate(tab.frame, "document.readyState", &state); err != nil {
			return false, err.Error()
		}
		return state == "complete", "document is " + state
	})
}

// WaitReady waits until the app answers: <html data-ready="true">.
func (tab *Tab) WaitReady() *Tab {
	tab.t.Helper()
	tab.until("the app is not ready", func() (bool, string) {
		var ready string
		if err := evaluate(tab.frame, `String(document.documentElement.dataset.ready)`, &ready); err != nil {
			return false, err.Error()
		}
		return ready == "true", "data-ready is " + ready
	})
	return tab
}

// URL is the address of the document.
func (tab *Tab) URL() string {
	tab.t.Helper()
	return EvalTo[string](tab, "location.href")
}

// Path is the address of the document without the site: path, query, fragment.
func (tab *Tab) Path() string {
	tab.t.Helper()
	u, err := url.Parse(tab.URL())
	if err != nil {
		tab.fail("address: %v", err)
	}
	u.Scheme, u.Host, u.User = "", "", nil
	base, err := url.Parse(tab.site.URL)
	if err == nil {
		if rest, ok := strings.CutPrefix(u.Path, strings.TrimSuffix(base.Path, "/")); ok {
			u.Path = rest
		}
	}
	return u.String()
}

// WaitURL waits until the address contains the part.
func (tab *Tab) WaitURL(part string) *Tab {
	tab.t.Helper()
	tab.until("the address never contains "+part, func() (bool, string) {
		var where string
		if err := evaluate(tab.frame, "location.href", &where); err != nil {
			return false, err.Error()
		}
		return strings.Contains(where, part), "it is " + where
	})
	return tab
}
