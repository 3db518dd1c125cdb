package main

import (
	"bytes"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"quilate/app/pwa"
)

// el makes an element; attributes come in pairs of name and value.
func el(tag string, attributes []string, children ...*html.Node) *html.Node {
	node := &html.Node{Type: html.ElementNode, Data: tag, DataAtom: atom.Lookup([]byte(tag))}
	for i := 0; i+1 < len(attributes); i += 2 {
		node.Attr = append(node.Attr, html.Attribute{Key: attributes[i], Val: attributes[i+1]})
	}
	for _, child := range children {
		if child != nil {
			node.AppendChild(child)
		}
	}
	return node
}

func attr(pairs ...string) []string { return pairs }

func text(s string) *html.Node { return &html.Node{Type: html.TextNode, Data: s} }

// assets are the addresses of the files that every page names.
type assets struct {
	css, wasm                                string
	wasmExec, controls, loader, warm, choose string
	frame                                    string
	workbook                                 string // fetched when somebody asks for a spreadsheet
	scan                                     string // fetched when somebody opens the picture of a code, or the camera
	iconSVG, icon192, touchIcon              string
	rest                                     string           // of the program; "" when wasm is all of it
	restCSS                                  string           // styles of the pages that need the rest
	wasmBytes, restBytes                     int              // uncompressed
	linkPicture                              map[string]sized // what a shared link shows, by language
}

// A documentWriter puts a page's content into a whole HTML document.
type documentWriter struct {
	base    string
	origin  string // "https://example.org", or "" when it is not known
	gallery bool
	dev     bool // the pages come from "serve"
	version string
	assets  assets
	known   map[string]bool // the paths of all pages
}

// at is the address of a path of the site on its host.
func (d documentWriter) at(path string) string { return d.base + strings.TrimPrefix(path, "/") }

// link is what a <link> in the head says about a path: the whole address when
// the origin is known.
func (d documentWriter) link(path string) string { return d.origin + d.at(path) }

// page writes the document of a prerendered page around its content.
func (d documentWriter) page(p pwa.Page, content *html.Node) []byte {
	w := wordsFor(p.Lang)
	worksheet := pwa.Worksheet(p.Lang)
	if !d.known[worksheet] {
		worksheet = ""
	}
	root := attr("lang", p.Lang, "dir", "ltr", "data-page", p.Name, "data-base", d.base, "data-version", d.version)
	if d.gallery {
		root = append(root, "data-gallery", "true")
	}
	head := d.head(p.Title, p.Description)
	if p.NoIndex {
		head.AppendChild(el("meta", attr("name", "robots", "content", "noindex")))
	}
	head.AppendChild(el("link", attr("rel", "canonical", "href", d.link(p.Path))))
	if p.Alternate != "" {
		other, fallback := "en", p.Path
		if p.Lang == "en" {
			other, fallback = "es", p.Alternate
		}
		if p.Path == "/es/" || p.Path == "/en/" {
			fallback = "/"
		}
		for _, alternate := range [][2]string{{p.Lang, p.Path}, {other, p.Alternate}, {"x-default", fallback}} {
			head.AppendChild(el("link", attr("rel", "alternate", "hreflang", alternate[0], "href", d.link(alternate[1]))))
		}
	}
	framed := embedPage.MatchString(strings.TrimPrefix(p.Path, "/") + "index.html")
	if framed {
		d.framed(head, p)
	} else {
		head.AppendChild(el("link", attr("rel", "manifest", "href", d.at("/"+p.Lang+"/manifest.webmanifest"))))
		d.preview(head, p.Lang, p.Title, p.Description, p.Path)
	}
	head.AppendChild(el("script", attr("defer", "", "src", d.at(d.assets.controls))))
	head.AppendChild(el("script", attr("defer", "", "src", d.at(d.assets.wasmExec))))
	loader := attr("defer", "", "src", d.at(d.assets.loader),
		"data-wasm", d.at(d.assets.wasm), "data-exec", d.at(d.assets.wasmExec), "data-warm", d.at(d.assets.warm), "data-workbook", d.at(d.assets.workbook), "data-scan", d.at(d.assets.scan), "data-bytes", strconv.Itoa(d.assets.wasmBytes))
	if d.assets.rest != "" {
		loader = append(loader, "data-rest", d.at(d.assets.rest), "data-rest-bytes", strconv.Itoa(d.assets.restBytes))
		switch {
		case p.Whole:
			loader = append(loader, "data-whole", "true")
		case !framed: // a frame shows no page that needs it
			loader = append(loader, "data-rest-style", d.at(d.assets.restCSS))
		}
	}
	if p.Whole || d.assets.rest == "" && !framed {
		head.AppendChild(el("link", attr("rel", "stylesheet", "href", d.at(d.assets.restCSS))))
	}
	if d.dev {
		loader = append(loader, "data-dev", "true")
	}
	head.AppendChild(el("script", loader))
	return d.write(el("html", root, head, el("body", nil, append([]*html.Node{content}, loaderParts(w, d.at, worksheet, framed)...)...)))
}

// framed adds what only a page in somebody else's page needs: the other end of
// web/embed.js, which runs before the first paint and reads the style sheet,
// and where a content management system learns how to show the page.
func (d documentWriter) framed(head *html.Node, p pwa.Page) {
	for node := range head.ChildNodes() {
		if node.Data == "link" && attribute(node, "rel") == "stylesheet" {
			node.Attr = append(node.Attr, html.Attribute{Key: "crossorigin", Val: "anonymous"})
		}
	}
	head.AppendChild(el("script", attr("src", d.at(d.assets.frame))))
	if d.origin != "" {
		head.AppendChild(el("link", attr("rel", "alternate", "type", "application/json+oembed", "title", p.Title,
			"href", d.link("/"+oEmbedName(p.Lang)))))
	}
}

func attribute(node *html.Node, name string) string {
	for _, a := range node.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// preview adds what is shown of a link to the page where somebody shares it.
// Its addresses must be whole: without an origin they are left out.
func (d documentWriter) preview(head *html.Node, lang, title, description, path string) {
	property := func(name, value string) {
		if value != "" {
			head.AppendChild(el("meta", attr("property", name, "content", value)))
		}
	}
	w := wordsFor(lang)
	property("og:type", "website")
	property("og:site_name", "Quilate")
	property("og:title", title)
	property("og:description", description)
	property("og:locale", w.locale)
	if d.origin == "" {
		return
	}
	property("og:url", d.link(path))
	if p, ok := d.assets.linkPicture[lang]; ok {
		width, height, _ := strings.Cut(p.sizes, "x")
		property("og:image", d.link("/"+p.address))
		property("og:image:type", contentType(p.address))
		property("og:image:width", width)
		property("og:image:height", height)
		property("og:image:alt", w.linkPicture)
		head.AppendChild(el("meta", attr("name", "twitter:card", "content", "summary_large_image")))
	}
}

// head is the part of the head that all documents share.
func (d documentWriter) head(title, description string) *html.Node {
	head := el("head", nil,
		el("meta", attr("charset", "utf-8")),
		el("meta", attr("name", "viewport", "content", "width=device-width, initial-scale=1")),
		el("meta", attr("http-equiv", "Content-Security-Policy", "content", metaPolicy())),
		el("meta", attr("name", "referrer", "content", "no-referrer")),
		el("title", nil, text(title)),
	)
	if description != "" {
		head.AppendChild(el("meta", attr("name", "description", "content", description)))
	}
	for _, node := range []*html.Node{
		el("meta", attr("name", "color-scheme", "content", "light dark")),
		el("meta", attr("name", "theme-color", "media", "(prefers-color-scheme: light)", "content", groundLight)),
		el("meta", attr("name", "theme-color", "media", "(prefers-color-scheme: dark)", "content", groundDark)),
		el("link", attr("rel", "stylesheet", "href", d.at(d.assets.css))),
		el("link", attr("rel", "icon", "type", "image/svg+xml", "sizes", "any", "href", d.at(d.assets.iconSVG))),
		el("link", attr("rel", "icon", "type", "image/png", "sizes", "192x192", "href", d.at(d.assets.icon192))),
		el("link", attr("rel", "apple-touch-icon", "href", d.at(d.assets.touchIcon))),
	} {
		head.AppendChild(node)
	}
	return head
}

// loaderParts are what web/loader.js shows while the program is on its way,
// and the words for a reader without scripting.
func loaderParts(w words, at func(string) string, worksheet string, framed bool) []*html.Node {
	var sheet, sheetAlone *html.Node
	if worksheet != "" {
		to := attr("href", at(worksheet))
		if framed { // no other page may be framed
			to = append(to, "target", "_blank", "rel", "noopener")
		}
		sheet = el("a", to, text(w.worksheet))
		sheetAlone = el("p", nil, el("a", to, text(w.worksheet)))
	}
	return []*html.Node{
		el("div", attr("class", "loader", "id", "loader", "role", "region", "aria-labelledby", "loader-label", "hidden", ""),
			el("span", attr("class", "loader-label", "id", "loader-label"), text(w.loading)),
			el("progress", attr("aria-labelledby", "loader-label", "id", "loader-progress", "max", "100", "role", "progressbar"))),
		el("div", attr("class", "loader-note", "role", "status"),
			el("p", attr("id", "loader-wait", "hidden", ""), text(w.wait))),
		el("div", attr("class", "loader-note", "role", "alert"),
			el("div", attr("id", "loader-failure", "hidden", ""),
				el("p", attr("id", "loader-unstarted", "hidden", ""), text(w.failed)),
				el("p", attr("id", "loader-stopped", "hidden", ""), text(w.stopped)),
				el("p", attr("class", "loader-actions"),
					el("button", attr("class", "btn second", "id", "loader-copy", "type", "button", "hidden", ""), text(w.copy)), text(" "),
					el("button", attr("class", "btn second", "id", "loader-retry", "type", "button"), text(w.retry)), text(" "), sheet))),
		el("noscript", nil, el("div", attr("class", "loader-note"), el("p", nil, text(w.noScript)), sheetAlone)),
	}
}

// entry writes the page at the root of the site: both languages as links, and
// a script that follows the reader's own.
func (d documentWriter) entry() []byte {
	es, en := wordsFor("es"), wordsFor("en")
	head := d.head("Quilate", es.about)
	head.AppendChild(el("link", attr("rel", "canonical", "href", d.link("/"))))
	for _, alternate := range [][2]string{{"es", "/es/"}, {"en", "/en/"}, {"x-default", "/"}} {
		head.AppendChild(el("link", attr("rel", "alternate", "hreflang", alternate[0], "href", d.link(alternate[1]))))
	}
	head.AppendChild(el("link", attr("rel", "manifest", "href", d.at("/es/manifest.webmanifest"))))
	d.preview(head, "es", "Quilate", es.about, "/")
	head.AppendChild(el("script", attr("defer", "", "src", d.at(d.assets.choose))))
	return d.plain(head,
		el("h1", nil, text("Quilate")),
		el("p", nil, text(es.about)),
		el("p", nil, el("a", attr("class", "btn", "href", d.at("/es/"), "hreflang", "es", "id", "es"), text("Continuar en español"))),
		el("p", attr("lang", "en"), text(en.about)),
		el("p", attr("lang", "en"), el("a", attr("class", "btn second", "href", d.at("/en/"), "hreflang", "en", "id", "en"), text("Continue in English"))))
}

// notFound writes the page for addresses that do not exist. There is one for
// all of them, so it says everything in both languages; a script puts the one
// of the address, else the reader's own, first.
func (d documentWriter) notFound() []byte {
	head := d.head("Esta página no existe · This page does not exist – Quilate", "")
	head.AppendChild(el("meta", attr("name", "robots", "content", "noindex")))
	head.AppendChild(el("script", attr("defer", "", "src", d.at(d.assets.choose))))
	said := func(lang, level, button, heading, why, home string) *html.Node {
		return el("section", attr("class", "text", "lang", lang), el(level, nil, text(heading)), el("p", nil, text(why)),
			el("p", nil, el("a", attr("class", button, "href", d.at("/"+lang+"/"), "hreflang", lang, "id", lang), text(home))))
	}
	return d.plain(head,
		said("es", "h1", "btn", "Esta página no existe", "Puede que la dirección esté mal escrita o que la página haya cambiado de sitio. Lo que guardaste en este dispositivo sigue aquí.", "Ir al inicio"),
		said("en", "h2", "btn second", "This page does not exist", "The address may be mistyped, or the page has moved. What you saved on this device is still here.", "Go to the start"))
}

// plain writes a document that needs no program.
func (d documentWriter) plain(head *html.Node, content ...*html.Node) []byte {
	return d.write(el("html", attr("lang", "es", "dir", "ltr", "data-base", d.base, "data-version", d.version),
		head, el("body", nil,
			el("header", attr("class", "mast page"), el("a", attr("class", "brand", "href", d.at("/")), text("Quilate"))),
			el("main", attr("class", "page plain", "id", "main"), content...))))
}

func (d documentWriter) write(root *html.Node) []byte {
	document := &html.Node{Type: html.DocumentNode}
	document.AppendChild(&html.Node{Type: html.DoctypeNode, Data: "html"})
	document.AppendChild(root)
	var b bytes.Buffer
	_ = html.Render(&b, document) // a buffer takes everything
	b.WriteByte('\n')
	return b.Bytes()
}
