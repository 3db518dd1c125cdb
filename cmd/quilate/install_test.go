package main

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"quilate/cmd/check/e2e"
	"quilate/cmd/check/need"
)

func TestChromiumFindsTheAppInstallable(t *testing.T) {
	path, err := need.Chromium()
	if err != nil {
		t.Fatal(err)
	}
	allocator, stop := chromedp.NewExecAllocator(context.Background(), append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.Flag("disable-background-networking", true))...)
	defer stop()
	browser, stop := chromedp.NewContext(allocator)
	defer stop()
	browser, stop = context.WithTimeout(browser, time.Minute)
	defer stop()
	for _, base := range []string{"/", "/blog/quilate/"} {
		site := e2e.Serve(t, &releases{dir: makeRelease(t, base, "a").dir, base: base})
		for _, lang := range []string{"es", "en"} {
			if err := chromedp.Do(browser, chromedp.Navigate(strings.TrimSuffix(site.URL, "/")+base+lang+"/")); err != nil {
				t.Fatal(err)
			}
			if _, err := chromedp.Run(browser, chromedp.Poll[bool](`document.documentElement.dataset.ready === "true"`)); err != nil {
				t.Fatal(err)
			}
			var installability struct {
				Errors []struct {
					ErrorID string `json:"errorId"`
				} `json:"installabilityErrors"`
			}
			var manifest struct {
				URL    string `json:"url"`
				Errors []struct {
					Message string `json:"message"`
				} `json:"errors"`
			}
			target := chromedp.FromContext(browser).Target
			if err := target.Call(browser, "Page.getInstallabilityErrors", nil, &installability); err != nil {
				t.Fatal(err)
			}
			if err := target.Call(browser, "Page.getAppManifest", nil, &manifest); err != nil {
				t.Fatal(err)
			}
			if !strings.HasSuffix(manifest.URL, base+lang+"/manifest.webmanifest") {
				t.Errorf("%s%s/: the manifest is %s", base, lang, manifest.URL)
			}
			for _, e := range manifest.Errors {
				t.Errorf("%s%s/: manifest: %s", base, lang, e.Message)
			}
			for _, e := range installability.Errors {
				t.Errorf("%s%s/: %s", base, lang, e.ErrorID)
			}
		}
	}
}
