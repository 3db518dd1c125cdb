package e2e

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
)

// ConsoleErrors are the errors that the tab's documents wrote or threw.
func (tab *Tab) ConsoleErrors() []string {
	console, _, _ := tab.seen.notes()
	if tab.network {
		console = slices.DeleteFunc(console, func(line string) bool {
			return strings.Contains(line, "net::ERR_") || strings.Contains(line, "Failed to load resource")
		})
	}
	return console
}

// Warnings are what the tab's documents wrote with console.warn.
func (tab *Tab) Warnings() []string {
	tab.seen.mu.Lock()
	defer tab.seen.mu.Unlock()
	return slices.Clone(tab.seen.warnings)
}

// CSPViolations are the violations of the content security policy, Trusted
// Types included.
func (tab *Tab) CSPViolations() []string {
	_, policy, _ := tab.seen.notes()
	return policy
}

// tabs and violations are how many tabs have been looked at to their end, those
// that provoke violations left out, and how often these broke the policy.
var tabs, violations atomic.Int64

// Main runs a package's tests, ends the browsers and returns the exit code. It
// says how often all tabs together violated the content security policy, and
// fails when it was once, whatever the tests themselves have looked at.
func Main(m *testing.M) int {
	code := m.Run()
	Shutdown()
	fmt.Printf("content security policy: %d violations in %d tabs\n", violations.Load(), tabs.Load())
	if violations.Load() > 0 {
		return max(code, 1)
	}
	return code
}

// Requests are the addresses that the tab's documents asked for, in order.
func (tab *Tab) Requests() []string {
	_, _, requests := tab.seen.notes()
	return requests
}

// ForeignRequests are those requests that left the site's origin.
func (tab *Tab) ForeignRequests() []string {
	return slices.DeleteFunc(tab.Requests(), func(address string) bool {
		return tab.site == nil || sameOrigin(tab.site.URL, address)
	})
}

// Cookies are the names of all cookies of the tab's browser context.
func (tab *Tab) Cookies() []string {
	tab.t.Helper()
	var jar struct {
		Cookies []struct {
			Name   string `json:"name"`
			Domain string `json:"domain"`
		} `json:"cookies"`
	}
	if err := sendBrowser(tab.browser.ctx, "Storage.getCookies", params{"browserContextId": tab.world}, &jar); err != nil {
		tab.fail("no cookie jar: %v", err)
	}
	var names []string
	for _, c := range jar.Cookies {
		names = append(names, c.Name+" of "+c.Domain)
	}
	return names
}

// AssertNoProblems fails the test when there was a console error, a violation
// of the policy, a request to another origin or a cookie.
func (tab *Tab) AssertNoProblems() {
	tab.t.Helper()
	for _, group := range []struct {
		what  string
		lines []string
	}{
		{"console error", tab.ConsoleErrors()},
		{"violation of the content security policy", tab.CSPViolations()},
		{"request to another origin", tab.ForeignRequests()},
		{"cookie", tab.Cookies()},
	} {
		for _, line := range group.lines {
			tab.t.Errorf("%s: %s", group.what, line)
		}
	}
}

// assertPolicy is AssertNoProblems for the content security policy alone.
func (tab *Tab) assertPolicy() {
	tab.t.Helper()
	for _, line := range tab.CSPViolations() {
		tab.t.Errorf("violation of the content security policy: %s", line)
	}
}

// origin is the scheme and host of an address.
func origin(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return fmt.Sprintf("invalid address %q", address)
	}
	return u.Scheme + "://" + u.Host
}
