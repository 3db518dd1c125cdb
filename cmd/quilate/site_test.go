package main

import (
	"bytes"
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/html"

	"quilate/app/pwa"
)

// testIngredients are the real sources around a program of eight bytes, which
// is enough where nothing runs it.
func testIngredients(t testing.TB) ingredients {
	t.Helper()
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	web, err := readFolder(filepath.Join(root, "web"))
	if err != nil {
		t.Fatal(err)
	}
	pictures, err := readFolder(filepath.Join(root, "web", "pictures"))
	if err != nil {
		t.Fatal(err)
	}
	scan, err := readFolder(filepath.Join(root, "web", "scan"))
	if err != nil {
		t.Fatal(err)
	}
	workbook, err := readFolder(filepath.Join(root, "web", "workbook"))
	if err != nil {
		t.Fatal(err)
	}
	return ingredients{wasm: []byte("\x00asm\x01\x00\x00\x00"), wasmExec: []byte("// start\n"), web: web, pictures: pictures, workbook: workbook, scan: scan}
}

// madeSites are the sites that tests have asked for; they only read them.
var madeSites struct {
	sync.Mutex
	by map[siteOptions]*site
}

func testSite(t testing.TB, opts siteOptions) *site {
	t.Helper()
	madeSites.Lock()
	defer madeSites.Unlock()
	if madeSites.by == nil {
		madeSites.by = map[siteOptions]*site{}
	}
	if madeSites.by[opts] == nil {
		madeSites.by[opts] = makeTestSite(t, opts)
	}
	return madeSites.by[opts]
}

func makeTestSite(t testing.TB, opts siteOptions) *site {
	t.Helper()
	s, err := makeSite(opts, testIngredients(t), newPrerenderer(opts.base, opts.gallery), compressor{best: true, none: opts != siteOptions{base: "/"}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestSameSourcesGiveTheSameBytes(t *testing.T) {
	first, second := testSite(t, siteOptions{base: "/"}), makeTestSite(t, siteOptions{base: "/"})
	if len(first.files) != len(second.files) {
		t.Fatalf("%d files, then %d", len(first.files), len(second.files))
	}
	for name, f := range first.files {
		g := second.files[name]
		if g == nil || !bytes.Equal(f.data, g.data) || !bytes.Equal(f.br, g.br) || !bytes.Equal(f.gz, g.gz) {
			t.Errorf("%s differs the second time", name)
		}
	}
}

func TestEveryPageIsADocumentInItsFolder(t *testing.T) {
	s := testSite(t, siteOptions{base: "/", gallery: true})
	for _, p := range pwa.Pages(true) {
		name := strings.TrimPrefix(p.Path, "/") + "index.html"
		f := s.files[name]
		if f == nil {
			t.Errorf("%s is missing", name)
			continue
		}
		document, err := html.Parse(bytes.NewReader(f.data))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		found := map[string]int{}
		for node := range document.Descendants() {
			if node.Type == html.ElementNode {
				found[node.Data]++
				if node.Data == "html" && attribute(node, "lang") != p.Lang {
					t.Errorf("%s: lang = %q", name, attribute(node, "lang"))
				}
				if attribute(node, "style") != "" || node.Data == "style" || node.Data == "script" && node.FirstChild != nil {
					t.Errorf("%s: <%s> with inline style or script", name, node.Data)
				}
			}
		}
		if found["main"] != 1 || found["h1"] != 1 || found["title"] < 1 {
			t.Errorf("%s: %d main, %d h1, %d title", name, found["main"], found["h1"], found["title"])
		}
	}
	for _, name := range []string{"index.html", "404.html", "worker.js", "_headers", "es/manifest.webmanifest", "en/manifest.webmanifest"} {
		if s.files[name] == nil {
			t.Errorf("%s is missing", name)
		}
	}
}

// references are all addresses in the documents and manifests of a site.
func references(t *testing.T, s *site) map[string]string {
	t.Helper()
	found := map[string]string{}
	for name, f := range s.files {
		switch path.Ext(name) {
		case ".html":
			document, err := html.Parse(bytes.NewReader(f.data))
			if err != nil {
				t.Fatal(err)
			}
			for node := range document.Descendants() {
				for _, key := range []string{"href", "src", "data-wasm", "data-exec", "data-warm", "data-rest", "data-rest-style"} {
					if v := attribute(node, key); v != "" {
						found[v] = name
					}
				}
			}
		case ".webmanifest":
			var m manifest
			if err := json.Unmarshal(f.data, &m); err != nil {
				t.Fatal(err)
			}
			found[m.StartURL], found[m.Scope] = name, name
			for _, p := range m.Screenshots {
				found[p.Src] = name
			}
			for _, icon := range m.Icons {
				found[icon.Src] = name
			}
			for _, s := range m.Shortcuts {
				found[s.URL] = name
			}
			for _, h := range m.FileHandlers {
				found[h.Action] = name
			}
		}
	}
	return found
}

func TestEveryAddressStaysUnderTheBaseAndLeadsSomewhere(t *testing.T) {
	for _, base := range []string{"/", "/blog/quilate/"} {
		s := testSite(t, siteOptions{base: base})
		for address, name := range references(t, s) {
			if strings.Contains(address, ":") || strings.HasPrefix(address, "#") {
				continue
			}
			address, _, _ = strings.Cut(address, "#")
			address, _, _ = strings.Cut(address, "?")
			if !strings.HasPrefix(address, "/") { // of a file that lies anywhere
				end := ""
				if strings.HasSuffix(address, "/") {
					end = "/"
				}
				address = path.Join(base, path.Dir(name), address) + end
			}
			inside, ok := strings.CutPrefix(address, base)
			if !ok {
				t.Errorf("%s: %s is outside %s", name, address, base)
				continue
			}
			if inside == "" || strings.HasSuffix(inside, "/") {
				inside += "index.html"
			}
			if s.files[inside] == nil {
				t.Errorf("%s: %s leads nowhere", name, address)
			}
		}
	}
}

var releaseConfig = regexp.MustCompile(`(?s)const release = (\{.*?\n\});`)

func TestWorkerStoresEveryFileThatAPageNeeds(t *testing.T) {
	s := testSite(t, siteOptions{base: "/blog/quilate/"})
	match := releaseConfig.FindSubmatch(s.files["worker.js"].data)
	if match == nil {
		t.Fatal("the worker has no release")
	}
	var config workerConfig
	if err := json.Unmarshal(match[1], &config); err != nil {
		t.Fatal(err)
	}
	stored := slices.Concat(config.Pages, slices.Collect(maps.Keys(config.Files)), slices.Collect(maps.Keys(config.Hashed)))
	for address, name := range references(t, s) {
		address, _, _ = strings.Cut(address, "#")
		if path.Ext(address) == ".jpg" {
			if slices.Contains(stored, address) {
				t.Errorf("%s, a picture for those who are not there yet, is stored", address)
			}
			continue
		}
		if strings.HasPrefix(address, "/") && !slices.Contains(stored, address) {
			t.Errorf("%s, named in %s, is not stored", address, name)
		}
	}
	for name := range s.files {
		among := config.Pages
		if articlePage.MatchString(name) {
			among = slices.Collect(maps.Keys(config.Files)) // it carries no release
		}
		if path.Ext(name) == ".html" && !slices.Contains(among, addressOf("/blog/quilate/", name)) {
			t.Errorf("the page %s is not stored", name)
		}
	}
	for _, page := range config.Pages {
		inside := strings.TrimPrefix(page, "/blog/quilate/")
		if inside == "" || strings.HasSuffix(inside, "/") {
			inside += "index.html"
		}
		if !bytes.Contains(s.files[inside].data, []byte(`data-version="`+config.Version+`"`)) {
			t.Errorf("%s does not carry the version %s", page, config.Version)
		}
	}
}

func TestVersionChangesWithAnyFile(t *testing.T) {
	versionWith := func(change func(*ingredients)) string {
		in := testIngredients(t)
		change(&in)
		s, err := makeSite(siteOptions{base: "/"}, in, newPrerenderer("/", false), compressor{none: true})
		if err != nil {
			t.Fatal(err)
		}
		match := regexp.MustCompile(`data-version="([0-9a-f]+)"`).FindSubmatch(s.files["es/index.html"].data)
		return string(match[1])
	}
	seen := map[string]string{versionWith(func(*ingredients) {}): "nothing"}
	for what, change := range map[string]func(*ingredients){
		"the program":      func(in *ingredients) { in.wasm = append(in.wasm, 0) },
		"the style sheet":  func(in *ingredients) { in.web["app.css"] = append(in.web["app.css"], ' ') },
		"the loader":       func(in *ingredients) { in.web["loader.js"] = append(in.web["loader.js"], ' ') },
		"the worker":       func(in *ingredients) { in.web["worker.js"] = append(in.web["worker.js"], ' ') },
		"the start script": func(in *ingredients) { in.wasmExec = append(in.wasmExec, ' ') },
	} {
		v := versionWith(change)
		if other, taken := seen[v]; taken {
			t.Errorf("changing %s gives the version of changing %s", what, other)
		}
		seen[v] = what
	}
}

func TestNextSiteTakesAwayWhatTheLastOneLeft(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "mine.txt"), []byte("mine"), 0o644); err != nil {
		t.Fatal(err)
	}
	old := &site{base: "/", files: map[string]*file{fixedFolder + "app.000000000000.css": {path: fixedFolder + "app.000000000000.css", data: []byte("a")}}}
	if err := old.write(dir); err != nil {
		t.Fatal(err)
	}
	s := testSite(t, siteOptions{base: "/"})
	if err := s.write(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(filepath.Join(dir, fixedFolder+"app.000000000000.css")); err == nil {
		t.Error("the old style sheet is still there")
	}
	if _, err := os.Stat(filepath.Join(dir, "mine.txt")); err != nil {
		t.Error("a file that the tool did not write is gone")
	}
	back, err := readSite(dir, "/")
	if err != nil {
		t.Fatal(err)
	}
	for name, f := range s.files {
		if back.files[name] == nil || !bytes.Equal(back.files[name].br, f.br) {
			t.Errorf("%s does not come back from the folder", name)
		}
	}
}

func TestBaseIsBroughtIntoFormOrRefused(t *testing.T) {
	for in, want := range map[string]string{"/": "/", "": "/", "blog": "/blog/", "/blog/quilate": "/blog/quilate/", "/a/b/": "/a/b/"} {
		opts := siteOptions{base: in}
		if err := opts.check(); err != nil || opts.base != want {
			t.Errorf("-base %q = %q, %v; want %q", in, opts.base, err, want)
		}
	}
	for _, in := range []string{"/a//b/", "/a b/", "/../", "/ñ/", `/a"b/`} {
		opts := siteOptions{base: in}
		if err := opts.check(); err == nil {
			t.Errorf("-base %q is taken as %q", in, opts.base)
		}
	}
}

func TestServerSendsTheHeadersOfTheDesign(t *testing.T) {
	s := &server{opts: siteOptions{base: "/"}, site: testSite(t, siteOptions{base: "/"})}
	get := func(address, encoding string) *http.Response {
		request := httptest.NewRequest(http.MethodGet, address, nil)
		request.Header.Set("Accept-Encoding", encoding)
		answer := httptest.NewRecorder()
		s.ServeHTTP(answer, request)
		return answer.Result()
	}
	page := get("/es/?a=1", "gzip, br")
	for name, want := range map[string]string{
		"Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
			"connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
			"require-trusted-types-for 'script'; trusted-types quilate default; frame-ancestors 'none'",
		"X-Content-Type-Options":       "nosniff",
		"Referrer-Policy":              "no-referrer",
		"Cross-Origin-Resource-Policy": "same-origin",
		"Cache-Control":                "no-cache",
		"Content-Encoding":             "br",
		"Vary":                         "Accept-Encoding",
		"Set-Cookie":                   "",
	} {
		if got := page.Header.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	if !strings.Contains(page.Header.Get("Permissions-Policy"), "geolocation=()") {
		t.Error("Permissions-Policy allows geolocation")
	}
	for name := range s.site.files {
		if path.Ext(name) == ".wasm" {
			answer := get("/"+name, "")
			if got := answer.Header.Get("Cache-Control"); !strings.Contains(got, "immutable") {
				t.Errorf("the program may change: %q", got)
			}
			if got := answer.Header.Get("Content-Type"); got != "application/wasm" {
				t.Errorf("the program is sent as %q", got)
			}
		}
	}
	for address, want := range map[string]int{"/": 200, "/es/": 200, "/es": 301, "/nowhere/": 404, "/es/index.htm": 404, "/../go.mod": 404} {
		if got := get(address, "").StatusCode; got != want {
			t.Errorf("%s: status %d, want %d", address, got, want)
		}
	}
	again := httptest.NewRequest(http.MethodGet, "/es/", nil)
	again.Header.Set("If-None-Match", get("/es/", "").Header.Get("ETag"))
	answer := httptest.NewRecorder()
	s.ServeHTTP(answer, again)
	if answer.Code != http.StatusNotModified {
		t.Errorf("an unchanged page is sent again: %d", answer.Code)
	}
}

func TestOnlyTheEmbeddedPageMayBeFramed(t *testing.T) {
	for name, framed := range map[string]bool{"es/index.html": false, "es/embed/index.html": true, "en/embed/index.html": true, "404.html": false, "web/article-es.html": false, "es/insertar/index.html": false} {
		var found string
		for _, h := range headersOf(name) {
			if h.name == "Content-Security-Policy" {
				found = h.value
			}
			if h.name == "X-Frame-Options" && framed {
				t.Errorf("%s: %s: %s", name, h.name, h.value)
			}
		}
		// A star would be less than nothing at all: it leaves out pages in a sandbox.
		if found == "" || strings.HasSuffix(found, "frame-ancestors 'none'") == framed || strings.Contains(found, "frame-ancestors") == framed {
			t.Errorf("%s: %q", name, found)
		}
	}
}

func TestHostRulesNeverSetAHeaderTwiceForOnePath(t *testing.T) {
	common := map[string]bool{}
	for _, h := range everywhere() {
		common[h.name] = true
	}
	for _, name := range []string{"es/index.html", "es/embed/index.html", fixedFolder + "app.000000000000.css", "worker.js", "web/embed.js", "web/article-es.html"} {
		seen := map[string]bool{}
		for _, h := range headersOf(name) {
			if common[h.name] || seen[h.name] {
				t.Errorf("%s: %s twice", name, h.name)
			}
			seen[h.name] = true
		}
	}
}
