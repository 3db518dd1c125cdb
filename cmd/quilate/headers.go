package main

import (
	"fmt"
	"path"
	"regexp"
	"strings"
)

// policy is the content security policy of every page. Frames are those of the
// page that previews the embedded calculator. The last two directives keep
// strings out of the places where scripts are named; the loader has the one
// policy that may name them.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
	"connect-src 'self'; frame-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
	"require-trusted-types-for 'script'; trusted-types quilate default"

// metaPolicy is what of the policy a <meta> element can carry: all but who may
// frame the page.
func metaPolicy() string { return policy }

// articlePolicy is that of the sample articles, which stand for somebody's
// blog: the pasted line brings a style attribute.
const articlePolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
	"frame-src 'self'; base-uri 'none'; form-action 'none'"

const permissions = "camera=(self), clipboard-write=(self), fullscreen=(self), " +
	"accelerometer=(), autoplay=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), " +
	"magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=(), xr-spatial-tracking=()"

// A header is one line that goes with an answer.
type header struct{ name, value string }

// fixedFolder holds the files whose name changes with their content, so that
// what an address shows never changes. Nothing else is in it: one rule of a
// host is enough for all of them.
const fixedFolder = "web/fixed/"

// picturesFolder is the same for pictures of the app, which others may show.
const picturesFolder = "web/pictures/"

// hashedName matches the files of fixedFolder and picturesFolder.
var hashedName = regexp.MustCompile(`^web/(fixed|pictures)/[a-z0-9_-]+\.[0-9a-f]{12}\.[a-z0-9]+$`)

// embedPage matches the pages that others may frame.
var embedPage = regexp.MustCompile(`^(es|en)/embed/index\.html$`)

// embedFile matches the files with names that stay which others load.
var embedFile = regexp.MustCompile(`^web/(embed\.js|oembed-(es|en)\.json)$`)

// articlePage matches the sample articles.
var articlePage = regexp.MustCompile(`^web/article-(es|en)\.html$`)

// everywhere are the headers of every answer, whatever its path.
func everywhere() []header {
	return []header{
		{"Permissions-Policy", permissions},
		{"Referrer-Policy", "no-referrer"},
		{"X-Content-Type-Options", "nosniff"},
	}
}

// headersOf are the headers of a file of the site besides those of everywhere.
//
// A frame in a sandbox has an origin of its own: to it the files of this site
// are another's, so that those it needs are open to everybody.
func headersOf(name string) []header {
	var hs []header
	framing := header{"Content-Security-Policy", policy + "; frame-ancestors 'none'"}
	if articlePage.MatchString(name) {
		framing.value = articlePolicy + "; frame-ancestors 'none'"
	}
	switch {
	case embedPage.MatchString(name):
		// Without frame-ancestors: a star would leave out pages in a sandbox,
		// which editors use to preview an article, and files on a disk.
		hs = append(hs, header{"Content-Security-Policy", policy},
			header{"Cross-Origin-Resource-Policy", "cross-origin"})
	case path.Ext(name) == ".html" || name == "worker.js":
		hs = append(hs, framing,
			header{"Cross-Origin-Opener-Policy", "same-origin"},
			header{"Cross-Origin-Resource-Policy", "same-origin"},
			header{"X-Frame-Options", "DENY"})
	case embedFile.MatchString(name):
		// Their names stay, so that a blog gets a correction within the day and
		// waits for none.
		return append(hs, header{"Access-Control-Allow-Origin", "*"},
			header{"Cache-Control", "public, max-age=600, stale-while-revalidate=86400"},
			header{"Cross-Origin-Resource-Policy", "cross-origin"})
	case strings.HasPrefix(name, fixedFolder):
		hs = append(hs, header{"Access-Control-Allow-Origin", "*"},
			header{"Cross-Origin-Resource-Policy", "cross-origin"})
	case strings.HasPrefix(name, picturesFolder):
		hs = append(hs, header{"Cross-Origin-Resource-Policy", "cross-origin"})
	default:
		hs = append(hs, header{"Cross-Origin-Resource-Policy", "same-origin"})
	}
	if hashedName.MatchString(name) {
		return append(hs, header{"Cache-Control", "public, max-age=31536000, immutable"})
	}
	return append(hs, header{"Cache-Control", "no-cache"})
}

// contentType is the media type of a file, by its name.
func contentType(name string) string {
	switch path.Ext(name) {
	case ".html":
		return "text/html; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".wasm":
		return "application/wasm"
	case ".svg":
		return "image/svg+xml"
	case ".png":
		return "image/png"
	case ".webp":
		return "image/webp"
	case ".jpg":
		return "image/jpeg"
	case ".webmanifest":
		return "application/manifest+json"
	case ".json":
		return "application/json"
	case ".xml":
		return "application/xml"
	case ".csv":
		return "text/csv; charset=utf-8"
	}
	return "text/plain; charset=utf-8"
}

// addressOf is the path under which a host shows a file of the site.
func addressOf(base, name string) string {
	if name == "404.html" {
		return base + name
	}
	return base + strings.TrimSuffix(name, "index.html")
}

// A rule is what a host is told about the addresses that match a pattern: one
// address, or with a star at its end every address that begins so.
type rule struct {
	pattern string
	headers []header
}

// rulesOf are the rules for the files of a site. A page has one of its own
// only at the root; the others go by their section, "/es/preguntas/*", so that
// a host with a limit (Cloudflare Pages: 100 rules) takes any number of steps.
// No two rules set the same header for one address, because these hosts join
// them.
func rulesOf(base string, names []string) []rule {
	rules := []rule{{base + "*", everywhere()}}
	seen := map[string]bool{}
	for _, name := range names {
		pattern := base + name
		switch parts := strings.Split(name, "/"); {
		case hashedName.MatchString(name):
			pattern = base + path.Dir(name) + "/*"
		case path.Base(name) == "index.html" && len(parts) > 2:
			pattern = base + parts[0] + "/" + parts[1] + "/*"
		case path.Base(name) == "index.html":
			pattern = addressOf(base, name)
		}
		if !seen[pattern] {
			seen[pattern] = true
			rules = append(rules, rule{pattern, headersOf(name)})
		}
		if path.Ext(name) == ".wasm" {
			rules = append(rules, rule{base + name, []header{{"Content-Type", contentType(name)}}})
		}
	}
	return rules
}

// headersFile writes the rules in the form of Netlify and Cloudflare Pages.
func headersFile(base string, names []string) []byte {
	var b strings.Builder
	for _, r := range rulesOf(base, names) {
		fmt.Fprintf(&b, "%s\n", r.pattern)
		for _, h := range r.headers {
			fmt.Fprintf(&b, "  %s: %s\n", h.name, h.value)
		}
	}
	return []byte(b.String())
}

// typed are the endings of the names of a site's files, for hosts that do not
// know them all.
var typed = []string{"css", "html", "jpg", "js", "json", "png", "svg", "txt", "wasm", "webmanifest", "webp", "xml"}

// nginxFile writes the rules as locations for nginx, to be included in a
// server block.
func nginxFile(base string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "# Include this in the server block that serves the folder of the site at %s\n", base)
	fmt.Fprintf(&b, "gzip_static on;\n# brotli_static on;  # with the module ngx_brotli\nerror_page 404 %s404.html;\n", base)
	location := func(match string, sample string) {
		fmt.Fprintf(&b, "location %s {\n  index index.html;\n  types {\n", match)
		for _, ending := range typed {
			kind, _, _ := strings.Cut(contentType("a."+ending), ";")
			fmt.Fprintf(&b, "    %s %s;\n", kind, ending)
		}
		b.WriteString("  }\n  charset utf-8;\n  charset_types text/html text/css text/javascript text/plain;\n")
		for _, h := range append(headersOf(sample), everywhere()...) {
			fmt.Fprintf(&b, "  add_header %s %q always;\n", h.name, h.value)
		}
		b.WriteString("}\n")
	}
	location(base, "index.html")
	location("^~ "+base+fixedFolder, fixedFolder+"app.000000000000.css")
	location("^~ "+base+picturesFolder, picturesFolder+"es-link.000000000000.jpg")
	location("^~ "+base+"es/embed/", "es/embed/index.html")
	location("^~ "+base+"en/embed/", "en/embed/index.html")
	for _, name := range []string{"embed.js", "oembed-es.json", "oembed-en.json", "article-es.html", "article-en.html"} {
		location("= "+base+"web/"+name, "web/"+name)
	}
	return []byte(b.String())
}

// apacheFile writes the rules as .htaccess. Files of fixed names go out in the
// form that was compressed when the site was made; pages are compressed as
// they are sent.
func apacheFile(base string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "ErrorDocument 404 %s404.html\nDirectoryIndex index.html\nAddDefaultCharset utf-8\n", base)
	for _, ending := range typed {
		kind, _, _ := strings.Cut(contentType("a."+ending), ";")
		fmt.Fprintf(&b, "AddType %s .%s\n", kind, ending)
	}
	b.WriteString("AddEncoding br .br\nAddEncoding gzip .gz\n")
	b.WriteString("<IfModule mod_rewrite.c>\n  RewriteEngine On\n")
	for _, coding := range [][2]string{{"br", "br"}, {"gzip", "gz"}} {
		fmt.Fprintf(&b, "  RewriteCond %%{HTTP:Accept-Encoding} \\b%s\\b\n  RewriteCond %%{REQUEST_FILENAME}.%s -f\n", coding[0], coding[1])
		fmt.Fprintf(&b, "  RewriteRule ^(%s.+\\.(?:css|js|svg|wasm))$ $1.%s [END,E=no-gzip:1,E=no-brotli:1]\n", fixedFolder, coding[1])
	}
	b.WriteString("</IfModule>\n")
	b.WriteString("<IfModule mod_deflate.c>\n  AddOutputFilterByType DEFLATE text/html text/javascript text/css application/manifest+json\n</IfModule>\n")
	b.WriteString("<IfModule mod_headers.c>\n  Header always merge Vary Accept-Encoding\n")
	set := func(indent string, hs []header) {
		for _, h := range hs {
			fmt.Fprintf(&b, "%sHeader always set %s %q\n", indent, h.name, h.value)
		}
	}
	set("  ", everywhere())
	set("  ", headersOf("other.txt"))
	for _, match := range [][2]string{
		{`(\.html|^worker\.js)$`, "index.html"},
		{`\.[0-9a-f]{12}\.[a-z0-9]+(\.br|\.gz)?$`, fixedFolder + "app.000000000000.css"},
		{`\.[0-9a-f]{12}\.jpg$`, picturesFolder + "es-link.000000000000.jpg"},
		{`^(embed\.js|oembed-(es|en)\.json)$`, "web/embed.js"},
		{`^article-(es|en)\.html$`, "web/article-es.html"},
	} {
		fmt.Fprintf(&b, "  <FilesMatch \"%s\">\n", match[0])
		set("    ", headersOf(match[1]))
		b.WriteString("  </FilesMatch>\n")
	}
	fmt.Fprintf(&b, "  <If \"%%{REQUEST_URI} =~ m#^%s(es|en)/embed/#\">\n    Header always unset X-Frame-Options\n    Header always unset Cross-Origin-Opener-Policy\n", base)
	set("    ", headersOf("es/embed/index.html"))
	b.WriteString("  </If>\n</IfModule>\n")
	return []byte(b.String())
}
