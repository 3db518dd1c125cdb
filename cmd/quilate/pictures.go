package main

import (
	"bytes"
	"encoding/base64"
	"flag"
	"fmt"
	"image"
	_ "image/jpeg" // the pictures' format
	"io"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"quilate/app/session"
)

// A picture is a photograph of the calculator that the published site carries:
// for the dialog that installs it, or for those who share a link to it. They
// are kept in web/pictures, so that nobody needs a browser to build the site.
type picture struct {
	name          string // "es-narrow-result", the file without its ending
	lang          string
	form          string // "narrow" or "wide" in the manifest; "" for links
	page          session.Page
	width, height int // of the window, in CSS pixels
	scale         int // pixels of the file for one of the window
}

// pictures are all of them, in the order in which systems show them.
func pictures() []picture {
	var all []picture
	for _, lang := range []string{"es", "en"} {
		all = append(all,
			picture{lang + "-narrow-result", lang, "narrow", session.Results, 390, 780, 2},
			picture{lang + "-narrow-question", lang, "narrow", session.Ask, 390, 780, 2},
			picture{lang + "-wide-result", lang, "wide", session.Results, 1280, 800, 1},
			picture{lang + "-link", lang, "", session.Home, 1200, 630, 1})
	}
	return all
}

// file is the name in web/pictures.
func (p picture) file() string { return p.name + ".jpg" }

// pictureQuality is JPEG's, of 100: letters stay sharp.
const pictureQuality = 72

// picturedCase is the sample that the pictures of results show, by language.
var picturedCase = map[string]string{"es": "valencia-ropa-infantil", "en": "valencia-ropa-infantil"}

// runPictures carries out "quilate pictures": takes the pictures anew.
func runPictures(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("pictures", flag.ContinueOnError)
	flags.SetOutput(out)
	if err := parseFlags(flags, args); err != nil {
		return err
	}
	tool, err := newToolchain()
	if err != nil {
		return err
	}
	opts := siteOptions{base: "/"}
	made, _, err := tool.site(opts, false)
	if err != nil {
		return err
	}
	listener, err := listen("localhost:0")
	if err != nil {
		return err
	}
	web := &http.Server{Handler: &server{opts: opts, site: made, out: out}}
	go web.Serve(listener)
	defer web.Close()
	profile, err := os.MkdirTemp("", "quilate-browser")
	if err != nil {
		return err
	}
	defer os.RemoveAll(profile)
	browser, err := startChromium(profile)
	if err != nil {
		return err
	}
	defer browser.stop()
	for _, p := range pictures() {
		data, err := browser.photograph(p, "http://"+listener.Addr().String())
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		name := filepath.Join(tool.root, "web", "pictures", p.file())
		if err := writeIfChanged(name, data); err != nil {
			return err
		}
		fmt.Fprintf(out, "%s: %d bytes\n", name, len(data))
	}
	return nil
}

// photograph opens the page as a reader of its language, on a device of the
// picture's size, and takes the picture once it shows what it is about.
func (c *chromium) photograph(p picture, origin string) ([]byte, error) {
	route := session.Route{Page: session.Home, Lang: "es"}
	if p.lang == "en" {
		route.Lang = "en"
	}
	locale := map[string]string{"es": "es-ES", "en": "en-GB"}[p.lang]
	var agent struct {
		UserAgent string `json:"userAgent"`
	}
	if err := c.call("Browser.getVersion", nil, &agent); err != nil {
		return nil, err
	}
	for method, in := range map[string]fields{
		"Emulation.setDeviceMetricsOverride": {"width": p.width, "height": p.height, "deviceScaleFactor": p.scale, "mobile": p.form == "narrow"},
		"Emulation.setLocaleOverride":        {"locale": locale},
		"Emulation.setUserAgentOverride":     {"userAgent": agent.UserAgent, "acceptLanguage": locale + "," + p.lang},
		"Emulation.setEmulatedMedia":         {"features": []fields{{"name": "prefers-color-scheme", "value": "light"}, {"name": "prefers-reduced-motion", "value": "reduce"}}},
		"Storage.clearDataForOrigin":         {"origin": origin, "storageTypes": "local_storage"},
	} {
		if err := c.call(method, in, nil); err != nil {
			return nil, err
		}
	}
	const ready = `location.href !== "about:blank" && document.documentElement.dataset.ready === "true"`
	visit := func(address string) error {
		for _, to := range []string{"about:blank", origin + address} {
			if err := c.call("Page.navigate", fields{"url": to}, nil); err != nil {
				return err
			}
		}
		return c.wait(ready)
	}
	if err := visit(route.Path()); err != nil {
		return nil, err
	}
	switch p.page {
	case session.Results:
		if err := c.wait(`document.getElementById("sample-` + picturedCase[p.lang] + `").click(), true`); err != nil {
			return nil, err
		}
		if err := c.wait(`document.querySelectorAll("figure svg").length > 0`); err != nil {
			return nil, err
		}
	case session.Ask:
		route.Page, route.Step = session.Ask, "channels"
		if err := visit(route.Path()); err != nil {
			return nil, err
		}
	}
	// The page at rest, from its top, without a ring around what has the focus.
	if err := c.wait(`new Promise((done) => setTimeout(() => { document.activeElement.blur(); scrollTo(0, 0); done(true); }, 1000))`); err != nil {
		return nil, err
	}
	var taken struct {
		Data string `json:"data"`
	}
	if err := c.call("Page.captureScreenshot", fields{"format": "jpeg", "quality": pictureQuality}, &taken); err != nil {
		return nil, err
	}
	return base64.StdEncoding.DecodeString(taken.Data)
}

// sized is a picture as the site carries it.
type sized struct {
	picture
	address string // from the root of the site, without the base
	sizes   string // "780x1560", of the file
}

// addPictures puts the pictures of web/pictures into a site.
func addPictures(files map[string][]byte, hashed func(name string, data []byte) string) ([]sized, error) {
	var all []sized
	for _, p := range pictures() {
		data, ok := files[p.file()]
		if !ok {
			continue // they have never been taken
		}
		config, kind, err := image.DecodeConfig(bytes.NewReader(data))
		if err != nil || kind != "jpeg" {
			return nil, fmt.Errorf("web/pictures/%s is no JPEG: %w", p.file(), err)
		}
		all = append(all, sized{p, hashed(p.file(), data), fmt.Sprintf("%dx%d", config.Width, config.Height)})
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		known := slices.ContainsFunc(pictures(), func(p picture) bool { return p.file() == name })
		if !known && !strings.HasPrefix(name, ".") {
			return nil, fmt.Errorf("web/pictures/%s is not a picture that \"quilate pictures\" takes", name)
		}
	}
	return all, nil
}
