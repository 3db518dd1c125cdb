package e2e

import (
	"fmt"
	"strings"
)

// Eval evaluates an expression in the page, waits for a promise, and returns
// its value as encoding/json reads it.
func (tab *Tab) Eval(js string) any {
	tab.t.Helper()
	return EvalTo[any](tab, js)
}

// EvalTo is Eval with the value decoded into a T.
func EvalTo[T any](tab *Tab, js string) T {
	tab.t.Helper()
	var out T
	if err := evaluate(tab.frame, js, &out); err != nil {
		tab.fail("%s: %v", js, err)
	}
	return out
}

// Wait waits until a JavaScript expression is truthy.
func (tab *Tab) Wait(js string) *Tab {
	tab.t.Helper()
	tab.until("never true: "+js, func() (bool, string) {
		var yes bool
		if err := evaluate(tab.frame, "(async () => !!(await ("+js+")))()", &yes); err != nil {
			return false, err.Error()
		}
		return yes, ""
	})
	return tab
}

// visibleText is the text as a person sees it, with plain spaces.
const visibleText = `(document.body ? document.body.innerText : "").replace(/[\s\u00a0\u202f]+/g, " ")`

// See waits until the page shows the text; spaces of all kinds are alike.
func (tab *Tab) See(text string) *Tab {
	tab.t.Helper()
	return tab.see(text, true)
}

// NotSee waits until the page does not show the text.
func (tab *Tab) NotSee(text string) *Tab {
	tab.t.Helper()
	return tab.see(text, false)
}

func (tab *Tab) see(text string, want bool) *Tab {
	tab.t.Helper()
	what := fmt.Sprintf("%q is not seen", text)
	if !want {
		what = fmt.Sprintf("%q is still seen", text)
	}
	plain := strings.Join(strings.Fields(strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(text)), " ")
	tab.until(what, func() (bool, string) {
		var is bool
		if err := evaluate(tab.frame, visibleText+".includes("+quote(plain)+")", &is); err != nil {
			return false, err.Error()
		}
		return is == want, ""
	})
	return tab
}

// Text is the visible text of the first element that matches the selector.
func (tab *Tab) Text(selector string) string {
	tab.t.Helper()
	return tab.read(selector, "this.innerText ?? this.textContent")
}

// Value is what the field with this id holds.
func (tab *Tab) Value(id string) string {
	tab.t.Helper()
	return tab.read(byID(id), "this.value")
}

// Attribute is an attribute of the first element that matches, "" without it.
func (tab *Tab) Attribute(selector, name string) string {
	tab.t.Helper()
	return tab.read(selector, "this.getAttribute("+quote(name)+") ?? ''")
}

// Problem is the error text that aria-describedby ties to the field with this
// id, "" when the field is not marked as invalid.
func (tab *Tab) Problem(id string) string {
	tab.t.Helper()
	return tab.read(byID(id), `this.getAttribute("aria-invalid") !== "true" ? "" :
    (this.getAttribute("aria-describedby") || "").split(/\s+/).map(id => document.getElementById(id))
      .filter(e => e && /error/.test(e.id + " " + e.className)).map(e => e.innerText.trim()).join(" ")`)
}

// Checked reports whether the checkbox or radio button with this id is on.
func (tab *Tab) Checked(id string) bool {
	tab.t.Helper()
	return tab.read(byID(id), "String(this.checked)") == "true"
}

// read waits for the element and evaluates a string expression on it.
func (tab *Tab) read(selector, js string) string {
	tab.t.Helper()
	var out string
	tab.until("cannot read "+selector, func() (bool, string) {
		object, why := tab.query("document.querySelector(" + quote(selector) + ")")
		if object == "" {
			return false, why
		}
		if err := call(tab.frame, object, "function () { return String("+js+") }", &out); err != nil {
			return false, err.Error()
		}
		return true, ""
	})
	return out
}

// Focused is the id of the element that has the focus; without an id its tag
// name in angle brackets, such as "<h1>".
func (tab *Tab) Focused() string {
	tab.t.Helper()
	return EvalTo[string](tab, `(a => !a ? "" : a.id || "<" + a.localName + ">")(document.activeElement)`)
}

// Title is the title of the document.
func (tab *Tab) Title() string {
	tab.t.Helper()
	return EvalTo[string](tab, "document.title")
}

// Stored is the site's localStorage.
func (tab *Tab) Stored() map[string]string {
	tab.t.Helper()
	return EvalTo[map[string]string](tab, "({ ...localStorage })")
}

// CountWorkers is a script with which a page's attempts to register a worker are
// counted, whatever becomes of them: for Init, or for Eval in a frame, which
// makes none until it is used. See WorkersAsked.
const CountWorkers = `(() => {
  window.workersAsked = 0;
  if (!window.ServiceWorkerContainer) return;
  const register = ServiceWorkerContainer.prototype.register;
  ServiceWorkerContainer.prototype.register = function (...how) { window.workersAsked++; return register.apply(this, how); };
})()`

// WorkersAsked is how many workers the document has asked for by the time that
// the browser has nothing better to do. The tab has CountWorkers.
func (tab *Tab) WorkersAsked() int {
	tab.t.Helper()
	// The page registers in a pause, after its second part has come and gone
	// through some promises: by the end of these pauses it would have.
	return EvalTo[int](tab, `(async () => {
  if (typeof workersAsked !== "number") throw new Error("nothing is counted: the tab lacks CountWorkers");
  const until = performance.now() + 10000;
  while ("rest" in document.documentElement.dataset && performance.now() < until) await new Promise(done => setTimeout(done, 50));
  for (let n = 0; n < 20; n++) await new Promise(done => requestIdleCallback(done));
  return workersAsked;
})()`)
}
