package e2e

import "time"

// Option says how a tab is opened.
type Option func(*options)

type options struct {
	width, height int
	mobile        bool
	media         map[string]string // media feature → value
	mediaType     string            // "", "print"
	lang          string            // BCP 47, "" for the browser's en-US
	noScript      bool
	cpu           float64 // the CPU is divided by this
	throttle      bool
	init          []string
	with          *Tab
	site          *Site
	framed        bool
	host          string
	browser       mode
	patience      time.Duration
	tolerant      bool
	violating     bool
}

func defaults() options {
	return options{width: 1280, height: 900, media: map[string]string{"prefers-color-scheme": "light"},
		cpu: 1, patience: 15 * time.Second}
}

// Size sets the size of the window in CSS pixels.
func Size(width, height int) Option {
	return func(o *options) { o.width, o.height = width, height }
}

// Mobile is a phone of 375 × 800 with a touch screen.
func Mobile(o *options) { o.width, o.height, o.mobile = 375, 800, true }

// Dark asks for the dark colour scheme.
func Dark(o *options) { o.media["prefers-color-scheme"] = "dark" }

// Light asks for the light colour scheme, which is the default.
func Light(o *options) { o.media["prefers-color-scheme"] = "light" }

// ForcedColors replaces the page's colours by the system's.
func ForcedColors(o *options) { o.media["forced-colors"] = "active" }

// ReducedMotion asks for no animation.
func ReducedMotion(o *options) { o.media["prefers-reduced-motion"] = "reduce" }

// PrintMedia renders the page as for the printer.
func PrintMedia(o *options) { o.mediaType = "print" }

// Lang sets the reader's language, such as "es-MX", for the request header,
// navigator.languages and the default locale of Intl.
func Lang(tag string) Option { return func(o *options) { o.lang = tag } }

// NoScript turns scripting off.
func NoScript(o *options) { o.noScript = true }

// Throttle is a slow phone on a slow network: 1.6 Mbit/s down, 0.75 up, 150 ms,
// a quarter of the CPU. Waiting takes up to a minute.
func Throttle(o *options) { o.throttle, o.cpu, o.patience = true, 4, time.Minute }

// Slow divides the speed of the CPU by n and leaves the network alone.
func Slow(n float64) Option { return func(o *options) { o.cpu = n } }

// Init runs a script in every new document before the page's own scripts.
func Init(js string) Option { return func(o *options) { o.init = append(o.init, js) } }

// SameBrowserAs shares storage, caches and workers with an earlier tab.
func SameBrowserAs(tab *Tab) Option { return func(o *options) { o.with = tab } }

// On opens the path on this site instead of the shared one.
func On(site *Site) Option { return func(o *options) { o.site = site } }

// FrameIn opens the path in a frame of a page of another site. In the page's
// HTML, {src} stands for the address and {origin} for its origin; with no HTML
// the page is a heading, a paragraph and the frame. Headers are left alone, so
// that only what may be framed appears.
func FrameIn(html string) Option {
	return func(o *options) { o.framed, o.host = true, html }
}

// StorageDenied opens the path in a frame of another site, in a browser that
// blocks third-party storage: reading window.localStorage throws there.
func StorageDenied(o *options) { o.framed, o.browser = true, blocking }

// StoragePartitioned opens the path in a frame of another site with storage of
// its own per embedding site, which is what most browsers do.
func StoragePartitioned(o *options) { o.framed, o.browser = true, partitioning }

// StorageUnpartitioned opens the path in a frame of another site that sees the
// same storage as the page on its own.
func StorageUnpartitioned(o *options) { o.framed, o.browser = true, sharing }

// StorageThrows opens the page itself with a window.localStorage and
// sessionStorage that throw when they are read.
func StorageThrows(o *options) {
	o.init = append(o.init, `for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { configurable: true, get() {
    throw new DOMException("Access is denied for this document.", "SecurityError"); } });`)
}

// Patience sets how long a method waits before it fails the test.
func Patience(d time.Duration) Option { return func(o *options) { o.patience = d } }

// Tolerant leaves the tab's problems to the test; see the package comment.
func Tolerant(o *options) { o.tolerant = true }

// Violating tolerates violations of the content security policy too, in a test
// that provokes them.
func Violating(o *options) { o.tolerant, o.violating = true, true }

// TopLevel takes from a storage option the browser and leaves the frame: the
// page opens on its own in the browser where a later tab is framed.
func TopLevel(how Option) Option {
	return func(o *options) {
		how(o)
		o.framed = false
	}
}
