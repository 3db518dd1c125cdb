package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"quilate/app/pwa"
)

func headerOf(name, header string) string {
	for _, h := range headersOf(name) {
		if h.name == header {
			return h.value
		}
	}
	return ""
}

// A frame in a sandbox has the origin "null": everything it loads must be open
// to others, and nothing else needs to be.
func TestOnlyWhatAFrameNeedsIsOpenToOtherOrigins(t *testing.T) {
	for name, want := range map[string]string{
		fixedFolder + "app.000000000000.wasm": "cross-origin",
		fixedFolder + "app.000000000000.css":  "cross-origin",
		"web/embed.js":                        "cross-origin",
		"es/embed/index.html":                 "cross-origin",
		"es/index.html":                       "same-origin",
		"web/article-es.html":                 "same-origin",
		"worker.js":                           "same-origin",
	} {
		if got := headerOf(name, "Cross-Origin-Resource-Policy"); got != want {
			t.Errorf("%s: Cross-Origin-Resource-Policy %q, want %q", name, got, want)
		}
		fetched := strings.HasPrefix(name, fixedFolder) || name == "web/embed.js"
		if got := headerOf(name, "Access-Control-Allow-Origin"); (got == "*") != fetched {
			t.Errorf("%s: Access-Control-Allow-Origin %q", name, got)
		}
	}
}

func TestScriptOfOthersIsFreshWithinTheDayAndNeverWaitedFor(t *testing.T) {
	const want = "public, max-age=600, stale-while-revalidate=86400"
	if got := headerOf("web/embed.js", "Cache-Control"); got != want {
		t.Errorf("Cache-Control %q, want %q", got, want)
	}
}

func TestBareScriptLosesOnlyCommentsAndIndentation(t *testing.T) {
	const script = "// what it is\n(() => {\n  // why\n  const a = \"//not\"; // stays\n\n    b();\n})();\n"
	const want = "(() => {\nconst a = \"//not\"; // stays\n\nb();\n})();\n"
	if got := string(bare([]byte(script))); got != want {
		t.Errorf("got %q", got)
	}
}

func TestOEmbedShowsTheFrameInWholeAddresses(t *testing.T) {
	page := pwa.Page{Path: "/es/embed/", Lang: "es", Title: `Cantidad y "calidad"`}
	var got map[string]any
	if err := json.Unmarshal(oEmbed(siteOptions{base: "/q/", origin: "https://quilate.example"}, page), &got); err != nil {
		t.Fatal(err)
	}
	// What oembed.com asks of version 1.0 and the type "rich".
	for key, want := range map[string]any{"version": "1.0", "type": "rich", "width": 640.0, "height": 640.0, "title": page.Title} {
		if got[key] != want {
			t.Errorf("%s is %v, want %v", key, got[key], want)
		}
	}
	shown, err := html.Parse(strings.NewReader(got["html"].(string)))
	if err != nil {
		t.Fatal(err)
	}
	var frames []*html.Node
	for n := range shown.Descendants() {
		if n.Data == "iframe" {
			frames = append(frames, n)
		}
	}
	if len(frames) != 1 || attribute(frames[0], "src") != "https://quilate.example/q/es/embed/" || attribute(frames[0], "title") != page.Title {
		t.Errorf("it shows %s", got["html"])
	}
}

func TestEmbeddedPageTellsWhereItsOEmbedIsAndReadsItsStyle(t *testing.T) {
	writer := documentWriter{base: "/q/", origin: "https://quilate.example", assets: assets{css: "a.css", frame: "f.js"}}
	document := string(writer.page(pwa.Page{Path: "/en/embed/", Lang: "en", Title: "T"}, el("div", nil)))
	for _, want := range []string{
		`<link rel="alternate" type="application/json+oembed" title="T" href="https://quilate.example/q/web/oembed-en.json"/>`,
		`<link rel="stylesheet" href="/q/a.css" crossorigin="anonymous"/>`,
		`<script src="/q/f.js"></script>`,
	} {
		if !strings.Contains(document, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if strings.Index(document, "f.js") < strings.Index(document, "a.css") {
		t.Error("the script runs before the style sheet that it reads")
	}
	if strings.Contains(document, `rel="manifest"`) {
		t.Error("a page in a frame offers to be installed")
	}
	other := string(writer.page(pwa.Page{Path: "/en/", Lang: "en", Title: "T"}, el("div", nil)))
	if strings.Contains(other, "f.js") || strings.Contains(other, "oembed") {
		t.Error("another page takes part in frames")
	}
}

func TestEmbedScriptIsWithinItsBudget(t *testing.T) {
	s := testSite(t, siteOptions{base: "/"})
	if f := s.files["web/embed.js"]; f == nil || len(f.br) > 4000 {
		t.Errorf("web/embed.js is missing or has more than 4,000 bytes: %d", len(f.br))
	}
	if _, public := s.files["web/frame.js"]; public {
		t.Error("the frame's script has a name that stays")
	}
	if !slices.Contains(pageSources, "frame.js") {
		t.Error("the frame's script is no page source")
	}
}
