package e2e_test

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	. "quilate/cmd/check/e2e"
)

func TestEveryPageInBothSchemesAndWidthsHasNoViolation(t *testing.T) {
	t.Parallel()
	pages := Pages(t)
	if len(pages) < 3 {
		t.Fatalf("the site has only %d pages: %v", len(pages), pages)
	}
	for _, page := range pages {
		if page == "/" {
			continue // leads on to one of the others; see below
		}
		t.Run(page, func(t *testing.T) {
			t.Parallel()
			inspect(Open(t, page, Lang(langOf(page))).WaitReady(), t, page)
		})
	}
}

func TestEveryControlAndFigureOfTheGalleryHasNoViolation(t *testing.T) {
	t.Parallel()
	dir := BuiltGallery(t)
	published := Pages(t)
	site := Folder(t, dir, "/")
	shown := 0
	for _, page := range PagesIn(t, dir) {
		if slices.Contains(published, page) {
			continue
		}
		shown++
		t.Run(page, func(t *testing.T) {
			t.Parallel()
			inspect(Open(t, page, On(site), Lang(langOf(page))).WaitReady(), t, page)
		})
	}
	if shown == 0 {
		t.Error("the gallery has no page")
	}
}

// inspect looks at a page in light and dark, wide, narrow and very narrow.
func inspect(tab *Tab, t *testing.T, page string) {
	t.Helper()
	for _, width := range []int{1280, 375} {
		tab.Resize(width, 900)
		for name, scheme := range map[string]Option{"light": Light, "dark": Dark} {
			tab.Media(scheme)
			for _, v := range tab.Axe() {
				t.Errorf("%s, %d px: %s", name, width, v)
			}
		}
		for _, fault := range tab.FigureFaults() {
			t.Errorf("%d px: %s", width, fault)
		}
	}
	for _, wide := range tab.Media(Light).Resize(320, 800).Overflow() {
		t.Errorf("wider than 320 px: %s", wide)
	}
	if got := tab.Count("h1"); got != 1 {
		t.Errorf("%d h1 elements", got)
	}
	if got := tab.Attribute("html", "lang"); !strings.HasPrefix(got, langOf(page)[:2]) {
		t.Errorf("lang is %q", got)
	}
	if tab.Title() == "" {
		t.Error("no title")
	}
}

func TestEntryAndUnknownAddressHaveNoViolation(t *testing.T) {
	t.Parallel()
	for _, page := range []string{"/", "/no-such-page/"} {
		tab := Open(t, page, NoScript, Tolerant, Size(375, 800))
		for name, scheme := range map[string]Option{"light": Light, "dark": Dark} {
			for _, v := range tab.Media(scheme).Axe() {
				t.Errorf("%s, %s: %s", page, name, v)
			}
		}
		for _, wide := range tab.Resize(320, 800).Overflow() {
			t.Errorf("%s is wider than 320 px: %s", page, wide)
		}
	}
}

func TestEntryLeadsToTheReadersLanguage(t *testing.T) {
	t.Parallel()
	for lang, want := range map[string]string{"es-AR": "/es/", "en-GB": "/en/"} {
		Open(t, "/", Lang(lang)).WaitURL(want).WaitReady()
	}
}

// langOf is the language that a page's path promises.
func langOf(page string) string {
	if strings.HasPrefix(page, "/en/") {
		return "en-GB"
	}
	return "es-ES"
}

func TestEveryPageSaysItsLanguageTitleAndHeadingWithoutScripts(t *testing.T) {
	t.Parallel()
	for _, page := range Pages(t) {
		file := filepath.Join(Built(t), filepath.FromSlash(page))
		if strings.HasSuffix(page, "/") {
			file = filepath.Join(file, "index.html")
		}
		source, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		doc, err := html.Parse(source)
		source.Close()
		if err != nil {
			t.Errorf("%s: %v", page, err)
			continue
		}
		texts := map[string]string{}
		for n := range doc.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			switch n.Data {
			case "title", "h1":
				if n.Parent.Data != "svg" {
					texts[n.Data] += textOf(n)
				}
			case "html":
				for _, a := range n.Attr {
					if a.Key == "lang" {
						texts["lang"] = a.Val
					}
				}
			}
		}
		for _, what := range []string{"title", "h1", "lang"} {
			if strings.TrimSpace(texts[what]) == "" {
				t.Errorf("%s has no %s", page, what)
			}
		}
		if page != "/" && !strings.HasPrefix(texts["lang"], langOf(page)[:2]) {
			t.Errorf("%s is in %q", page, texts["lang"])
		}
	}
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

func TestEveryPageExistsInBothLanguages(t *testing.T) {
	t.Parallel()
	count := map[string]int{}
	for _, page := range Pages(t) {
		first, _, _ := strings.Cut(strings.Trim(page, "/"), "/")
		count[first]++
	}
	if count["es"] == 0 || count["es"] != count["en"] {
		t.Errorf("%d pages in Spanish, %d in English", count["es"], count["en"])
	}
}

// TestWithoutScriptsEveryPageIsReadable opens each page with scripting off, one
// after the other in one tab: what it says is there, nothing claims to be on
// its way for ever, it says what needs scripting, and its links lead somewhere.
func TestWithoutScriptsEveryPageIsReadable(t *testing.T) {
	t.Parallel()
	tab := Open(t, "/es/", NoScript, Mobile)
	asked := map[string]bool{}
	for _, page := range Pages(t) {
		if page == "/" {
			continue // leads on to a language: see TestEntryLeadsToTheReadersLanguage
		}
		tab.Navigate(page)
		seen := EvalTo[struct {
			Words                 int
			Headings, Links       []string
			Note, Busy, Elsewhere string
		}](tab, `(() => {
  const shown = (e) => e.getClientRects().length > 0, all = (s) => [...document.querySelectorAll(s)].filter(shown);
  return {
    Words: document.querySelector("main").innerText.split(/\s+/).length,
    Headings: all("main h1").map((h) => h.innerText.trim()),
    Links: [...new Set(all("a[href]").map((a) => a.href.split("#")[0]))],
    Note: all(".loader-note").map((e) => e.innerText).join(" "),
    Busy: all("[aria-busy=true], progress:not([value]), #loader").map((e) => e.outerHTML.slice(0, 80)).join(" "),
  };
})()`)
		if seen.Words < 12 || len(seen.Headings) != 1 || seen.Headings[0] == "" {
			t.Errorf("%s shows %d words under the headings %q", page, seen.Words, seen.Headings)
		}
		if page != "/404.html" && !strings.Contains(seen.Note, "JavaScript") {
			t.Errorf("%s does not say what needs scripting: %q", page, seen.Note)
		}
		if seen.Busy != "" {
			t.Errorf("%s waits for ever: %s", page, seen.Busy)
		}
		if len(seen.Links) < 2 {
			t.Errorf("%s has only the links %v", page, seen.Links)
		}
		for _, link := range seen.Links {
			if !asked[link] && strings.HasPrefix(link, Quilate(t).URL) {
				asked[link] = true
				if err := answers(link); err != nil {
					t.Errorf("%s links to %s: %v", page, link, err)
				}
			}
		}
	}
	if len(asked) < 20 {
		t.Errorf("only %d links were followed", len(asked))
	}
	for _, page := range []string{"/es/", "/en/", "/es/preguntas/"} {
		for _, v := range tab.Navigate(page).Axe() {
			t.Errorf("%s: %s", page, v)
		}
	}
}

func TestSiteWorksUnderABasePath(t *testing.T) {
	t.Parallel()
	const base = "/some/path/"
	dir := BuiltAt(t, base)
	site := Folder(t, dir, base)
	for _, page := range []string{"/es/", "/en/"} {
		tab := Open(t, page, On(site)).WaitReady()
		for _, request := range tab.Requests() {
			if strings.HasPrefix(request, "http") && !strings.HasPrefix(request, site.URL) {
				t.Errorf("%s asks for %s, outside the base path", page, request)
			}
		}
		links := EvalTo[[]string](tab, `[...new Set([...document.querySelectorAll("a[href], link[href], script[src], img[src]")].map(e => (e.href || e.src).split("#")[0]).filter(h => h.startsWith(location.origin)))]`)
		if len(links) < 3 {
			t.Errorf("%s has only the links %v", page, links)
		}
		for _, link := range links {
			if err := answers(link); err != nil {
				t.Errorf("%s links to %s: %v", page, link, err)
			}
		}
	}
	says(t, site, "en/no-such-page/", "es-ES", "en")
}

// There is one page for all unknown addresses: the language of the address
// comes first, where that tells none the reader's, and the other stands below.
func TestUnknownAddressesAreAnsweredInTheirLanguage(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ path, reader, first string }{
		{"en/no-such-page/", "es-ES", "en"}, {"es/no-such-page/", "en-GB", "es"}, {"entrada/", "es-MX", "es"}, {"nowhere", "en-US", "en"},
	} {
		says(t, Quilate(t), c.path, c.reader, c.first)
	}
	tab := Open(t, "/en/no-such-page/", On(Quilate(t)), Lang("en-GB"), NoScript, Tolerant)
	for _, text := range []string{"Esta página no existe", "This page does not exist"} {
		tab.See(text)
	}
}

// says fails unless an unknown address is answered in that language first, in
// both all the same.
func says(t *testing.T, site *Site, path, reader, first string) {
	t.Helper()
	heading := map[string]string{"es": "Esta página no existe", "en": "This page does not exist"}
	tab := Open(t, "/"+path, On(site), Lang(reader), Tolerant)
	tab.Wait("document.documentElement.lang === \"" + first + "\"").See(heading["es"]).See(heading["en"])
	if got, want := tab.Text("h1"), heading[first]; got != want || tab.Title() != want+" – Quilate" {
		t.Errorf("%s, for %s: %q under the title %q", path, reader, got, tab.Title())
	}
	if parts := EvalTo[[]string](tab, `[...document.querySelectorAll("main section")].map(s => s.lang + (s.querySelector(".second") ? " second" : ""))`); len(parts) != 2 || parts[0] != first || !strings.HasSuffix(parts[1], "second") {
		t.Errorf("%s, for %s: %q", path, reader, parts)
	}
	if v := tab.Axe(); len(v) > 0 {
		t.Errorf("%s: %v", path, v)
	}
}

// answers reports why an address is not served.
func answers(address string) error {
	res, err := http.Get(address)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("status %s", res.Status)
	}
	return nil
}

func TestUnknownAddressSaysSo(t *testing.T) {
	t.Parallel()
	res, err := http.Get(Quilate(t).URL + "es/no-such-page/")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusNotFound {
		t.Errorf("status %s, want 404", res.Status)
	}
}

func TestPagesRefuseFramesOfOtherSites(t *testing.T) {
	t.Parallel()
	for _, page := range []string{"/", "/es/", "/en/", "/es/resultado/", "/404.html", "/web/article-es.html"} {
		if Framable(t, page) {
			t.Errorf("%s is shown in a frame of another site", page)
		}
	}
	for _, page := range []string{"/es/embed/", "/en/embed/?theme=dark"} {
		if !Framable(t, page) {
			t.Errorf("%s is not shown in a frame of another site", page)
		}
	}
}

func TestServerSendsItsPolicyWithEveryPage(t *testing.T) {
	t.Parallel()
	for _, page := range Pages(t) {
		res, err := http.Get(strings.TrimSuffix(Quilate(t).URL, "/") + page)
		if err != nil {
			t.Fatal(err)
		}
		res.Body.Close()
		policy := res.Header.Get("Content-Security-Policy")
		for _, want := range []string{"default-src 'none'", "base-uri 'none'", "form-action 'none'"} {
			if !strings.Contains(policy, want) {
				t.Errorf("%s: the policy %q lacks %s", page, policy, want)
			}
		}
		for _, never := range []string{"'unsafe-inline'", "'unsafe-eval'", "*"} {
			if slices.Contains(strings.FieldsFunc(policy, func(r rune) bool { return r == ' ' || r == ';' }), never) {
				t.Errorf("%s: the policy has %s", page, never)
			}
		}
		for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"} {
			if got := res.Header.Get(name); got != want {
				t.Errorf("%s: %s is %q, want %q", page, name, got, want)
			}
		}
	}
}
