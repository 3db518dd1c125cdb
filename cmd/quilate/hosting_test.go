package main

import (
	"bytes"
	"encoding/xml"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"quilate/app/pwa"
)

// joined reads a _headers file as Netlify and Cloudflare Pages do: every rule
// whose pattern fits an address counts, and values for one name are joined.
func joined(t *testing.T, text, address string) map[string]string {
	t.Helper()
	found := map[string]string{}
	fits := false
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if !strings.HasPrefix(line, " ") {
			start, star := strings.CutSuffix(line, "*")
			fits = line == address || star && strings.HasPrefix(address, start)
			continue
		}
		name, value, ok := strings.Cut(strings.TrimSpace(line), ": ")
		switch {
		case !ok:
			t.Fatalf("not a header: %q", line)
		case fits && found[name] != "":
			found[name] += ", " + value
		case fits:
			found[name] = value
		}
	}
	return found
}

func TestHostsSendForEveryFileWhatTheServerSends(t *testing.T) {
	for _, base := range []string{"/", "/blog/quilate/"} {
		// What others may frame, and load, is in the rules as soon as it is there.
		names := []string{"es/embed/index.html", "en/embed/index.html", "web/embed.js", "web/oembed-es.json", "web/article-en.html"}
		for name := range testSite(t, siteOptions{base: base}).files {
			if !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
		slices.Sort(names)
		text := string(headersFile(base, names))
		for _, name := range names {
			if name == "_headers" || name == ".htaccess" || name == "nginx.conf" || name == "robots.txt" {
				continue // not for readers, or nothing in them to protect
			}
			got := joined(t, text, addressOf(base, name))
			want := map[string]string{}
			for _, h := range append(headersOf(name), everywhere()...) {
				want[h.name] = h.value
			}
			if path.Ext(name) == ".wasm" {
				want["Content-Type"] = "application/wasm"
			}
			for header, value := range want {
				if got[header] != value {
					t.Errorf("%s%s: %s is %q, want %q", base, name, header, got[header], value)
				}
			}
			if len(got) != len(want) {
				t.Errorf("%s%s: headers %v, want only %v", base, name, got, want)
			}
		}
	}
}

func TestHeadersFileKeepsTheLimitsOfItsHosts(t *testing.T) {
	text := string(testSite(t, siteOptions{base: "/blog/quilate/"}).files["_headers"].data)
	rules := 0
	for line := range strings.Lines(text) {
		if len(line) > 2000 {
			t.Errorf("a line of %d characters; Cloudflare Pages takes 2,000", len(line))
		}
		if strings.HasPrefix(line, " ") {
			continue
		}
		rules++
		if i := strings.IndexByte(line, '*'); i >= 0 && i != len(line)-2 {
			t.Errorf("%q has its star in the middle, which Netlify does not read", line)
		}
	}
	// Cloudflare Pages takes 100: two more for a page in both languages still fit.
	if rules > 90 {
		t.Errorf("%d rules", rules)
	}
}

func TestServerSnippetsNameEveryHeader(t *testing.T) {
	s := testSite(t, siteOptions{base: "/blog/quilate/"})
	for _, name := range []string{"nginx.conf", ".htaccess"} {
		text := string(s.files[name].data)
		for _, want := range []string{"frame-ancestors 'none'", "require-trusted-types-for 'script'", "X-Content-Type-Options",
			"Referrer-Policy", "Permissions-Policy", "Cross-Origin-Resource-Policy", "immutable", "application/wasm", "/blog/quilate/404.html"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s lacks %s", name, want)
			}
		}
		if strings.Count(text, "{") != strings.Count(text, "}") {
			t.Errorf("%s: braces do not close", name)
		}
	}
}

// linksOf are the links and properties in the head of a document.
func linksOf(t *testing.T, f *file) (canonical string, alternate, property map[string]string) {
	t.Helper()
	document, err := html.Parse(bytes.NewReader(f.data))
	if err != nil {
		t.Fatal(err)
	}
	alternate, property = map[string]string{}, map[string]string{}
	for node := range document.Descendants() {
		switch {
		case node.Data == "link" && attribute(node, "rel") == "canonical":
			canonical = attribute(node, "href")
		case node.Data == "link" && attribute(node, "hreflang") != "":
			alternate[attribute(node, "hreflang")] = attribute(node, "href")
		case node.Data == "meta" && attribute(node, "property") != "":
			property[attribute(node, "property")] = attribute(node, "content")
		}
	}
	return canonical, alternate, property
}

func TestSearchEnginesAreToldOfEveryPageInBothLanguages(t *testing.T) {
	for _, base := range []string{"/", "/some/path/"} {
		const origin = "https://example.org"
		s := testSite(t, siteOptions{base: base, origin: origin})
		root := origin + base
		var listed struct {
			URL []struct {
				Loc string `xml:"loc"`
			} `xml:"url"`
		}
		if err := xml.Unmarshal(s.files["sitemap.xml"].data, &listed); err != nil {
			t.Fatal(err)
		}
		var locations []string
		for _, u := range listed.URL {
			locations = append(locations, u.Loc)
		}
		for _, p := range pwa.Pages(false) {
			f := s.files[strings.TrimPrefix(p.Path, "/")+"index.html"]
			address := root + strings.TrimPrefix(p.Path, "/")
			other := root + strings.TrimPrefix(p.Alternate, "/")
			canonical, alternate, property := linksOf(t, f)
			if canonical != address {
				t.Errorf("%s: canonical %s", address, canonical)
			}
			langs := map[string]string{p.Lang: address, map[string]string{"es": "en", "en": "es"}[p.Lang]: other}
			for lang, want := range langs {
				if alternate[lang] != want {
					t.Errorf("%s: hreflang %s is %s, want %s", address, lang, alternate[lang], want)
				}
			}
			if !strings.HasPrefix(alternate["x-default"], root) {
				t.Errorf("%s: x-default is %s", address, alternate["x-default"])
			}
			// The other language points back, or neither counts.
			_, back, _ := linksOf(t, s.files[strings.TrimPrefix(p.Alternate, "/")+"index.html"])
			if back[p.Lang] != address {
				t.Errorf("%s: its other language points to %s", address, back[p.Lang])
			}
			if slices.Contains(locations, address) == p.NoIndex {
				t.Errorf("%s: in the sitemap %t, out of search engines %t", address, !p.NoIndex, p.NoIndex)
			}
			if embedPage.MatchString(strings.TrimPrefix(p.Path, "/") + "index.html") {
				if len(property) > 0 {
					t.Errorf("%s: nobody shares a frame, and it has the preview %v", address, property)
				}
				continue
			}
			if property["og:url"] != address || property["og:title"] == "" || property["og:description"] == "" || property["og:image:alt"] == "" {
				t.Errorf("%s: its preview is %v", address, property)
			}
			picture, ok := strings.CutPrefix(property["og:image"], root)
			if !ok || s.files[picture] == nil || !strings.Contains(picture, "/"+p.Lang+"-") {
				t.Errorf("%s: its picture is %s", address, property["og:image"])
			}
			if property["og:image:width"] != "1200" || property["og:image:height"] != "630" {
				t.Errorf("%s: the picture is said to be %s × %s", address, property["og:image:width"], property["og:image:height"])
			}
		}
		if got := string(s.files["robots.txt"].data); got != "User-agent: *\nAllow: /\nSitemap: "+root+"sitemap.xml\n" {
			t.Errorf("robots.txt: %q", got)
		}
		if f := s.files["404.html"]; !regexp.MustCompile(`<meta name="robots" content="noindex"`).Match(f.data) {
			t.Error("the page for unknown addresses may be indexed")
		}
	}
}

func TestWithoutAnOriginNoAddressIsMadeUp(t *testing.T) {
	s := testSite(t, siteOptions{base: "/blog/quilate/"})
	if s.files["sitemap.xml"] != nil {
		t.Error("a sitemap without whole addresses")
	}
	canonical, alternate, property := linksOf(t, s.files["es/index.html"])
	if canonical != "/blog/quilate/es/" || alternate["en"] != "/blog/quilate/en/" {
		t.Errorf("canonical %s, alternate %v; web/loader.js makes them whole", canonical, alternate)
	}
	if property["og:image"] != "" || property["og:url"] != "" {
		t.Errorf("the preview has %v", property)
	}
}
