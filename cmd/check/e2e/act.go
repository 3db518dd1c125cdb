package e2e

import (
	"fmt"
	"strings"
	"time"
)

// spot finds the point where a person would put the finger on this element:
// in view, at rest, not covered. For a control without a size of its own that
// is its label. Why says what is in the way.
const spot = `async function () {
  if (!this.isConnected) return { Why: "it has gone" };
  if (this.disabled) return { Why: "it is disabled" };
  let el = this;
  const sized = e => { const b = e.getBoundingClientRect(); return b.width >= 1 && b.height >= 1; };
  if (!sized(el) && el.labels && el.labels.length) el = el.labels[0];
  if (!sized(el)) return { Why: "it has no size" };
  if (getComputedStyle(el).visibility !== "visible") return { Why: "it is hidden" };
  el.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const place = () => { const b = el.getClientRects()[0]; return b ? [b.left + b.width / 2, b.top + b.height / 2] : [NaN, NaN]; };
  const before = place();
  await new Promise(done => { requestAnimationFrame(() => requestAnimationFrame(done)); setTimeout(done, 250); });
  const [x, y] = place();
  if (Number.isNaN(x)) return { Why: "it has gone" };
  if (Math.abs(x - before[0]) + Math.abs(y - before[1]) > 1) return { Why: "it moves" };
  const top = el.getRootNode().elementFromPoint(x, y); // of the document, or of the shadow it is in
  if (!top) return { Why: "it is outside the window" };
  const label = top.closest("label");
  if (top !== el && !el.contains(top) && !(label && (label.control === this || label === el)))
    return { Why: "it is covered by " + top.cloneNode(false).outerHTML };
  return { X: x, Y: y };
}`

// reach waits for an element and returns it with its spot in the window.
func (tab *Tab) reach(what, target string) (object string, x, y float64) {
	tab.t.Helper()
	tab.until("cannot "+what, func() (bool, string) {
		var why string
		if object, why = tab.locate(target); object == "" {
			return false, why
		}
		var at struct {
			X, Y float64
			Why  string
		}
		sleep := tab.awake()
		err := call(tab.frame, object, spot, &at)
		sleep()
		if err != nil {
			return false, err.Error()
		}
		if at.Why != "" {
			return false, at.Why
		}
		dx, dy, err := tab.offset(at.Y)
		if err != nil {
			return false, err.Error()
		}
		x, y = at.X+dx, at.Y+dy
		return true, ""
	})
	return object, x, y
}

// Click clicks a target: a selector, or the name of a link or button. On a
// phone it taps.
func (tab *Tab) Click(target string) *Tab {
	tab.t.Helper()
	_, x, y := tab.reach(fmt.Sprintf("click %q", target), target)
	tab.clickAt(x, y)
	return tab
}

func (tab *Tab) clickAt(x, y float64) {
	tab.t.Helper()
	if tab.options.mobile {
		tab.must(tab.page, "Input.dispatchTouchEvent", params{"type": "touchStart", "touchPoints": []params{{"x": x, "y": y}}})
		tab.must(tab.page, "Input.dispatchTouchEvent", params{"type": "touchEnd", "touchPoints": []params{}})
		return
	}
	for _, kind := range []string{"mouseMoved", "mousePressed", "mouseReleased"} {
		in := params{"type": kind, "x": x, "y": y}
		if kind != "mouseMoved" {
			in["button"], in["clickCount"] = "left", 1
		}
		tab.must(tab.page, "Input.dispatchMouseEvent", in)
	}
}

// Fill clicks the field with this id and replaces its text by typing.
func (tab *Tab) Fill(id, text string) *Tab {
	tab.t.Helper()
	click := func() time.Time {
		_, x, y := tab.reach(fmt.Sprintf("fill #%s", id), byID(id))
		tab.clickAt(x, y)
		return time.Now()
	}
	clicked := click()
	tab.until("#"+id+" does not take the focus", func() (bool, string) {
		focused := tab.Focused()
		if focused == strings.TrimPrefix(id, "#") {
			return true, ""
		}
		// What has moved between the look and the click is clicked again.
		if time.Since(clicked) > 2*time.Second {
			clicked = click()
		}
		return false, fmt.Sprintf("it is at %q", focused)
	})
	tab.Press("Control+a")
	if text == "" {
		return tab.Press("Delete")
	}
	return tab.Type(text)
}

// Check ticks the checkbox or chooses the radio button with this id.
func (tab *Tab) Check(id string) *Tab {
	tab.t.Helper()
	return tab.tick(id, true)
}

// Uncheck clears the checkbox with this id.
func (tab *Tab) Uncheck(id string) *Tab {
	tab.t.Helper()
	return tab.tick(id, false)
}

func (tab *Tab) tick(id string, want bool) *Tab {
	tab.t.Helper()
	object, x, y := tab.reach("tick #"+id, byID(id))
	var is bool
	if err := call(tab.frame, object, "function () { return this.checked }", &is); err != nil {
		tab.fail("#%s: %v", id, err)
	}
	if is != want {
		tab.clickAt(x, y)
	}
	tab.until(fmt.Sprintf("#%s does not become %t", id, want), func() (bool, string) {
		return tab.Checked(id) == want, ""
	})
	return tab
}

// Select chooses the option with this value, or else with this text, in the
// list with this id, and fires the events that a person's choice fires.
func (tab *Tab) Select(id, value string) *Tab {
	tab.t.Helper()
	object, _, _ := tab.reach("choose in #"+id, byID(id))
	var why string
	err := call(tab.frame, object, `function (value) {
  const options = [...this.options];
  const option = options.find(o => o.value === value) || options.find(o => o.text.trim() === value);
  if (!option) return "it offers " + options.map(o => o.value).join(", ");
  this.focus();
  this.value = option.value;
  this.dispatchEvent(new Event("input", { bubbles: true }));
  this.dispatchEvent(new Event("change", { bubbles: true }));
  return "";
}`, &why, value)
	if err != nil || why != "" {
		tab.fail("cannot choose %q in #%s: %s%v", value, id, why, errText(err))
	}
	return tab
}

// Upload gives files to the file input with this id.
func (tab *Tab) Upload(id string, files ...string) *Tab {
	tab.t.Helper()
	var object string
	tab.until("cannot upload to #"+id, func() (bool, string) {
		var why string
		object, why = tab.locate(byID(id))
		return object != "", why
	})
	tab.must(tab.frame, "DOM.setFileInputFiles", params{"objectId": object, "files": files})
	return tab
}

func errText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
