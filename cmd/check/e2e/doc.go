// Package e2e drives the built site in a real Chromium, as a person would:
// with key strokes, clicks and the names that a screen reader reads.
//
// A test opens a tab, does something and looks:
//
//	func TestFollowersSurviveReload(t *testing.T) {
//		t.Parallel()
//		tab := e2e.Open(t, "/es/", e2e.Mobile, e2e.Lang("es-ES")).WaitReady()
//		tab.Click("Empezar").Fill("followers", "1.234").Click("Continuar")
//		tab.See("Paso 2 de 6")
//		if got := tab.Reload().WaitReady().Value("followers"); got != "1.234" {
//			t.Errorf("followers = %q after a reload", got)
//		}
//	}
//
// # Opening
//
// [Open] gives a tab in a browser context of its own: nothing is stored before
// the test and nothing stays after it. Options go behind the path:
//
//	Size(375, 800), Mobile          window; the default is 1280 × 900
//	Lang("es-MX")                   Accept-Language, navigator.languages, Intl
//	Dark, ForcedColors,
//	ReducedMotion, PrintMedia       media features
//	NoScript                        scripting off
//	Throttle                        1.6 Mbit/s, 150 ms, a quarter of the CPU
//	Slow(n)                         the CPU divided by n, the network as it is
//	Init(js)                        script run before those of the page
//	SameBrowserAs(tab)              shares the storage of another tab
//	On(site)                        a site of its own: see Sites
//	FrameIn(html)                   inside a page of another site
//	StorageDenied                   in such a frame, third-party storage blocked
//	StoragePartitioned,
//	StorageUnpartitioned            in such a frame, storage kept apart or shared
//	StorageThrows                   top level, window.localStorage throws
//	Patience(d)                     how long to wait for anything, normally 15 s
//	Tolerant, Violating             see Problems
//
// # Doing
//
// Every method waits until what it needs is there, visible, at rest and not
// covered; when it never is, the test fails with a screenshot. Methods that do
// something return the tab.
//
//	WaitReady()                     the app answers (html[data-ready=true])
//	Fill(id, text)                  clicks the field, replaces its text by keys
//	Type(text), Press("Control+z")  keys to whatever has the focus
//	Paste(text)                     all of it at once, to whatever has the focus
//	Click(target)                   see Targets
//	Check(id), Uncheck(id), Select(id, value), Upload(id, file…)
//	Navigate(path), Back(), Forward(), Reload()
//	AskedOnReload()                 whether the browser asks first; if so, one stays
//	Resize(w, h), Media(options…)   changes of window and media features
//	Offline(true)                   the network goes; only on a site of its own
//	See(text), NotSee(text), Wait(js), WaitURL(part)
//	Kill()                          the renderer dies in the middle of it all
//	Close()
//
// # Looking
//
//	Text(sel), Value(id), Checked(id), Focused(), Title(), Path(), URL()
//	Count(sel), Has(target), Problem(id) (the aria-describedby error text)
//	Eval(js), EvalTo[T](tab, js)    the value of an expression, awaited
//	Axe()                           accessibility violations
//	LayoutShift()                   sum of unexpected shifts so far
//	Overflow()                      what sticks out of the window sideways
//	FigureFaults()                  SVG text that overlaps or leaves its figure
//	Warnings(), ConsoleErrors(), CSPViolations(), Requests(), ForeignRequests(), Cookies()
//	Stored()                        localStorage as a map
//	Screenshot(name), PDF(name)     files in the artefact folder
//	PDFOn(Letter, name)             on another paper; Leaves(path) reads it back
//	Host()                          the page around a framed tab
//	Frame(part)                     a frame of another site in the page, as a tab
//
// # Targets
//
// A target that starts with #, . or [ is a CSS selector. Everything else is
// the accessible name, as the browser computes it, of a link, button, tab,
// checkbox, radio button, menu item or summary: Click("Continuar"). When
// several have the name, the one in <main> counts; when that leaves several,
// the test fails and lists them.
//
// # Sites
//
// [Quilate] is the built site behind the tool's own server and headers,
// started once. [Private] puts a gate in front of it that one test owns:
// Down, Up, Delay, Fail, Rewrite. [Room] is the site as the phones of a room get
// it, at an address of the network over plain http. [Serve] serves any handler, and [Folder] a
// directory under a base path, like the plainest of hosts.
//
// # Problems
//
// When a test ends, each of its tabs must have made no console error, no
// violation of the content security policy, no request to another origin and
// no cookie. A test that provokes one opens its tab with Tolerant and looks
// for itself; violations of the policy are tolerated only with Violating.
// [Tab.AssertNoProblems] asks earlier.
//
// # Artefacts
//
// Screenshots and PDFs go to $QUILATE_ARTEFACTS, or to go test's -artifacts
// directory. $CHROME chooses the browser; $QUILATE_SITE names a directory that
// already holds the built site, else it is built.
package e2e
