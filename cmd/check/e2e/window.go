package e2e

import (
	"context"
	"strings"
)

// Resize changes the size of the window, in CSS pixels.
func (tab *Tab) Resize(width, height int) *Tab {
	tab.t.Helper()
	tab.must(tab.page, "Emulation.setDeviceMetricsOverride", params{
		"width": width, "height": height, "deviceScaleFactor": 1, "mobile": tab.options.mobile})
	return tab
}

// Media changes media features of an open page: Dark, Light, ForcedColors,
// ReducedMotion, PrintMedia.
func (tab *Tab) Media(opts ...Option) *Tab {
	tab.t.Helper()
	for _, set := range opts {
		set(&tab.options)
	}
	tab.emulateMedia(tab.page)
	if tab.frame != tab.page {
		tab.emulateMedia(tab.frame)
	}
	return tab
}

func (tab *Tab) emulateMedia(ctx context.Context) {
	tab.t.Helper()
	var features []params
	for name, value := range tab.options.media {
		features = append(features, params{"name": name, "value": value})
	}
	tab.must(ctx, "Emulation.setEmulatedMedia", params{"media": tab.options.mediaType, "features": features})
}

// Offline takes the network away from the tab and from its workers, or gives
// it back. It works on a Private site, whose gate closes as well.
func (tab *Tab) Offline(offline bool) *Tab {
	tab.t.Helper()
	if tab.site == nil || tab.site.gate == nil {
		tab.fail("a tab can go offline only on a Private site: others use this one")
	}
	tab.network = true
	if offline {
		tab.site.Down()
	} else {
		tab.site.Up()
	}
	tab.conditions(tab.page, offline)
	if tab.frame != tab.page {
		tab.conditions(tab.frame, offline)
	}
	return tab
}

// awake lets the harness's own scripts run in a tab without scripting, until
// the function that it returns is called. The page's scripts stay dead: they
// were passed over when the page was read.
func (tab *Tab) awake() (sleep func()) {
	tab.t.Helper()
	if !tab.options.noScript {
		return func() {}
	}
	tab.must(tab.frame, "Emulation.setScriptExecutionDisabled", params{"value": false})
	return func() { tab.must(tab.frame, "Emulation.setScriptExecutionDisabled", params{"value": true}) }
}

// LayoutShift is the sum of the layout shifts so far that no input explains.
func (tab *Tab) LayoutShift() float64 {
	tab.t.Helper()
	return EvalTo[float64](tab, `new Promise(done => {
  let sum = 0;
  const add = list => { for (const e of list) if (!e.hadRecentInput) sum += e.value; };
  const watcher = new PerformanceObserver(list => add(list.getEntries()));
  watcher.observe({ type: "layout-shift", buffered: true });
  setTimeout(() => { add(watcher.takeRecords()); watcher.disconnect(); done(sum); }, 100);
})`)
}

// laidOut is an expression worked out on the page with all of it laid out and
// nothing cut off: parts that are far away are not drawn until they come near
// (content-visibility), and what is too wide in them does not show.
func laidOut(expression string) string {
	return `(async (sheet) => {
  sheet?.insertRule("*{content-visibility:visible!important;contain:none!important}", sheet.cssRules.length);
  try { return await (` + expression + `); } finally { sheet?.deleteRule(sheet.cssRules.length - 1); }
})(document.styleSheets[0])`
}

// Overflow lists what makes the page scroll sideways and by how much: nothing
// when it fits. Elements inside a box that scrolls on its own do not count.
func (tab *Tab) Overflow() []string {
	tab.t.Helper()
	return EvalTo[[]string](tab, laidOut(`(() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const scrolls = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(p).overflowX)) return true; return false; };
  const wide = new Set([...document.body.querySelectorAll("*")].filter(e => {
    const b = e.getBoundingClientRect();
    return b.width > 0 && b.right + scrollX > width + 0.5 && !scrolls(e);
  }));
  const out = [...wide].filter(e => ![...e.children].some(c => wide.has(c))).map(e =>
    Math.ceil(e.getBoundingClientRect().right + scrollX - width) + " px: " + e.cloneNode(false).outerHTML.slice(0, 120));
  return out.length ? out.slice(0, 8) : ["scrollWidth " + document.documentElement.scrollWidth + " > " + width];
})()`))
}

// FigureFaults lists the texts in visible SVG drawings that overlap another
// text of the same drawing or leave it.
func (tab *Tab) FigureFaults() []string {
	tab.t.Helper()
	return EvalTo[[]string](tab, figureFaults)
}

// figureFaults allows a pixel of touching, for the box of a text is a little
// larger than its letters, and shrinks a box by its ascenders and descenders.
const figureFaults = `(() => {
  const faults = [];
  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.getBoundingClientRect();
    if (frame.width < 1 || getComputedStyle(svg).visibility !== "visible") continue;
    const name = (svg.querySelector(":scope > title")?.textContent || svg.getAttribute("aria-label") || svg.id || "svg").slice(0, 60);
    const boxes = [...svg.querySelectorAll("text")].filter(t => t.textContent.trim() && getComputedStyle(t).visibility === "visible" && +getComputedStyle(t).opacity > 0)
      .map(t => ({ t, b: t.getBoundingClientRect() })).filter(x => x.b.width > 0);
    for (const { t, b } of boxes)
      if (b.left < frame.left - 1 || b.right > frame.right + 1 || b.top < frame.top - 1 || b.bottom > frame.bottom + 1)
        faults.push(name + ": \u201c" + t.textContent.trim() + "\u201d leaves the figure");
    for (let i = 0; i < boxes.length; i++) for (let k = i + 1; k < boxes.length; k++) {
      const a = boxes[i].b, b = boxes[k].b, slack = 0.15;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom - slack * a.height, b.bottom - slack * b.height) - Math.max(a.top + slack * a.height, b.top + slack * b.height);
      if (across > 1 && down > 1)
        faults.push(name + ": \u201c" + boxes[i].t.textContent.trim() + "\u201d overlaps \u201c" + boxes[k].t.textContent.trim() + "\u201d");
    }
  }
  return faults;
})()`

// sameOrigin reports whether an address belongs to the site, or to no origin.
func sameOrigin(site, address string) bool {
	for _, scheme := range []string{"data:", "blob:", "about:"} {
		if strings.HasPrefix(address, scheme) {
			return true
		}
	}
	return origin(site) == origin(address)
}
