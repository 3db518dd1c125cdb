package e2e

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"github.com/chromedp/chromedp"

	"quilate/cmd/check/need"
)

// mode is how a browser treats the storage of frames from other sites.
type mode int

const (
	ordinary     mode = iota // the browser of all tabs that say nothing else
	blocking                 // third-party storage blocked
	partitioning             // kept apart for each embedding site
	sharing                  // the same as on the site's own pages
)

// browser is one running Chromium.
type browser struct {
	ctx   context.Context
	agent string // user agent, without the word Headless
	stop  func()
}

// browsers are the processes of this test run, one a mode, started when first
// asked for and stopped by shutdown.
var browsers struct {
	sync.Mutex
	running map[mode]*browser
	failed  map[mode]error
}

// browserFor returns the browser of the mode.
func browserFor(m mode) (*browser, error) {
	browsers.Lock()
	defer browsers.Unlock()
	if b, ok := browsers.running[m]; ok {
		return b, nil
	}
	if err, ok := browsers.failed[m]; ok {
		return nil, err
	}
	b, err := launch(m)
	if err != nil {
		if browsers.failed == nil {
			browsers.failed = map[mode]error{}
		}
		browsers.failed[m] = err
		return nil, err
	}
	if browsers.running == nil {
		browsers.running = map[mode]*browser{}
	}
	browsers.running[m] = b
	return b, nil
}

// stopBrowsers ends all browsers.
func stopBrowsers() {
	browsers.Lock()
	defer browsers.Unlock()
	for m, b := range browsers.running {
		b.stop()
		delete(browsers.running, m)
	}
}

func launch(m mode) (*browser, error) {
	path, err := need.Chromium()
	if err != nil {
		return nil, err
	}
	profile, err := os.MkdirTemp("", "quilate-browser-")
	if err != nil {
		return nil, fmt.Errorf("a browser profile cannot be made: %w", err)
	}
	if err := writePreferences(profile, m); err != nil {
		return nil, errors.Join(err, os.RemoveAll(profile))
	}
	options := []chromedp.ExecAllocatorOption{
		chromedp.ExecPath(path),
		chromedp.UserDataDir(profile),
		chromedp.NoFirstRun,
		chromedp.NoDefaultBrowserCheck,
		chromedp.Flag("headless", "new"),
		chromedp.Flag("hide-scrollbars", true),
		chromedp.Flag("mute-audio", true),
		chromedp.Flag("disable-gpu", true),
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.Flag("disable-extensions", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-background-timer-throttling", true),
		chromedp.Flag("disable-backgrounding-occluded-windows", true),
		chromedp.Flag("disable-renderer-backgrounding", true),
		chromedp.Flag("disable-ipc-flooding-protection", true),
		chromedp.Flag("force-color-profile", "srgb"),
		chromedp.Flag("font-render-hinting", "none"),
		chromedp.Flag("lang", "en-US"),
		chromedp.Flag("password-store", "basic"),
		chromedp.Flag("use-mock-keychain", true),
		chromedp.Flag("no-proxy-server", true),
		chromedp.Flag("host-resolver-rules", "MAP "+roomName+" 127.0.0.1"),
		chromedp.Flag("disable-features", disabledFeatures(m)),
	}
	allocator, stopAllocator := chromedp.NewExecAllocator(context.Background(), options...)
	ctx, cancel := chromedp.NewContext(allocator, chromedp.WithErrorf(func(string, ...any) {}))
	stop := func() {
		cancel()
		stopAllocator()
		os.RemoveAll(profile)
	}
	if err := chromedp.Do(ctx); err != nil {
		stop()
		return nil, fmt.Errorf("%s does not start: %w", path, err)
	}
	var version struct {
		UserAgent string `json:"userAgent"`
	}
	if err := chromedp.FromContext(ctx).Browser.Call(ctx, "Browser.getVersion", nil, &version); err != nil {
		stop()
		return nil, fmt.Errorf("%s does not say its version: %w", path, err)
	}
	return &browser{ctx: ctx, agent: withoutHeadless(version.UserAgent), stop: stop}, nil
}

// writePreferences sets the user's choice about third-party storage: 1 blocks
// it, 0 allows it; distributions differ in what they do without a choice.
func writePreferences(profile string, m mode) error {
	choice := 0
	if m == blocking {
		choice = 1
	}
	dir := filepath.Join(profile, "Default")
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("a browser profile cannot be made: %w", err)
	}
	preferences := fmt.Sprintf(`{"profile":{"cookie_controls_mode":%d,"block_third_party_cookies":%t}}`, choice, m == blocking)
	if err := os.WriteFile(filepath.Join(dir, "Preferences"), []byte(preferences), 0o644); err != nil {
		return fmt.Errorf("the browser's preferences cannot be written: %w", err)
	}
	return nil
}

// disabledFeatures names what is switched off. Partitioning stays on except
// where its absence is the subject; a browser that blocks third-party storage
// and partitions would give frames a partition of their own instead.
func disabledFeatures(m mode) string {
	features := "Translate,MediaRouter,OptimizationHints,InterestFeedContentSuggestions"
	if m == sharing || m == blocking {
		features += ",ThirdPartyStoragePartitioning"
	}
	return features
}
