package main

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"quilate/cmd/check/e2e"
)

// A browser keeps compiled code once no more is being made faster. Chromium
// (V8's TriggerCachingAfterTimeout) asks for the rest of its two seconds in
// milliseconds where seconds are expected, so that minutes pass; with this
// threshold, in bytes of fast code, it keeps the code at once.
const keepAtOnce = "--js-flags=--wasm-caching-hard-threshold=1000"

func TestBrowserTakesTheCompiledProgramFromItsCacheOnTheSecondVisit(t *testing.T) {
	t.Parallel()
	site, profile := e2e.Private(t), t.TempDir()
	visit := func(after string) (taken int) {
		t.Helper()
		browser, err := startChromium(profile, keepAtOnce)
		if err != nil {
			t.Fatal(err)
		}
		defer browser.stop()
		if err := browser.call("Page.navigate", fields{"url": strings.TrimSuffix(site.URL, "/") + "/es/"}, nil); err != nil {
			t.Fatal(err)
		}
		if err := browser.wait(`document.documentElement.dataset.ready === "true" && !document.documentElement.dataset.rest`); err != nil {
			t.Fatal(err)
		}
		if err := browser.wait(after); err != nil {
			t.Fatal(err)
		}
		// What the page's process has counted comes with this page.
		if err := browser.call("Page.navigate", fields{"url": "chrome://histograms/"}, nil); err != nil {
			t.Fatal(err)
		}
		var counted struct {
			Histogram struct {
				Buckets []struct{ Low, Count int } `json:"buckets"`
			} `json:"histogram"`
		}
		for range 100 {
			if browser.call("Browser.getHistogram", fields{"name": "V8.WasmCodeCaching"}, &counted) == nil {
				break
			}
			time.Sleep(100 * time.Millisecond)
		}
		programs := 0
		for _, bucket := range counted.Histogram.Buckets {
			programs += bucket.Count
			if bucket.Low == 1 { // kHit of WasmCodeCaching in Chromium's enums.xml
				taken += bucket.Count
			}
		}
		if programs == 0 {
			t.Fatal("the browser has counted no program at all")
		}
		return taken
	}
	if taken := visit(`navigator.serviceWorker.getRegistration().then(r => !!r?.active && !r.installing)`); taken != 0 {
		t.Fatalf("on the first visit %d programs came from the cache", taken)
	}
	if kept, err := filepath.Glob(filepath.Join(profile, "Default", "Code Cache", "wasm", "*_0")); err != nil || len(kept) == 0 {
		t.Fatalf("after the first visit nothing is kept (%v)", err)
	}
	if taken := visit(`!!navigator.serviceWorker.controller`); taken == 0 {
		t.Error("on the second visit the program is compiled once more")
	}
}
