package e2e

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/chromedp/cdproto/audits"
	cdplog "github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	cdppage "github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
)

// watch keeps what a tab's documents, of all its navigations, gave rise to.
type watch struct {
	mu       sync.Mutex
	quiet    bool // an injected checker is at work: nothing counts
	console  []string
	warnings []string
	policy   []string
	requests []string
	dialogs  int // of the browser itself that have opened
}

// see takes note of one DevTools event.
func (w *watch) see(event any) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.quiet {
		return
	}
	switch e := event.(type) {
	case *runtime.EventConsoleAPICalled:
		if kind := fmt.Sprint(e.Type); kind == "error" || kind == "assert" {
			w.console = append(w.console, "console."+kind+": "+words(e.Args))
		} else if kind == "warning" {
			w.warnings = append(w.warnings, words(e.Args))
		}
	case *runtime.EventExceptionThrown:
		text := e.ExceptionDetails.Text
		if x := e.ExceptionDetails.Exception; x != nil && x.Description != "" {
			text += " " + x.Description
		}
		w.console = append(w.console, "exception: "+text)
	case *cdplog.EventEntryAdded:
		if fmt.Sprint(e.Entry.Level) == "error" {
			w.console = append(w.console, strings.TrimSpace(fmt.Sprintf("%v: %s %s", e.Entry.Source, e.Entry.Text, e.Entry.URL)))
		}
	case *audits.EventIssueAdded:
		if d := e.Issue.Details.ContentSecurityPolicyIssueDetails; d != nil && !d.IsReportOnly {
			text := fmt.Sprintf("%s (%v)", d.ViolatedDirective, d.ContentSecurityPolicyViolationType)
			if d.BlockedURL != "" {
				text += " " + d.BlockedURL
			}
			if at := d.SourceCodeLocation; at != nil {
				text += fmt.Sprintf(" at %s:%d", at.URL, at.LineNumber+1)
			}
			w.policy = append(w.policy, text)
		}
	case *cdppage.EventJavascriptDialogOpening:
		w.dialogs++
	case *network.EventRequestWillBeSent:
		w.requests = append(w.requests, e.Request.URL)
	}
}

// words is what console.error printed.
func words(args []*runtime.RemoteObject) string {
	var parts []string
	for _, a := range args {
		switch {
		case a.Description != "":
			parts = append(parts, a.Description)
		default:
			parts = append(parts, strings.Trim(string(a.Value), `"`))
		}
	}
	return strings.Join(parts, " ")
}

// pause stops taking notes until resume.
func (w *watch) pause() { w.set(true) }

func (w *watch) resume() { w.set(false) }

func (w *watch) set(quiet bool) {
	w.mu.Lock()
	w.quiet = quiet
	w.mu.Unlock()
}

// asked is how many dialogs of the browser itself have opened.
func (w *watch) asked() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.dialogs
}

// notes returns copies of what has been seen.
func (w *watch) notes() (console, policy, requests []string) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.console), slices.Clone(w.policy), slices.Clone(w.requests)
}
