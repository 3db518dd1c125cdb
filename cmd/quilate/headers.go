package main

import (
	"fmt"
	"path"
	"regexp"
	"strings"
)

// policy is the content security policy of every page. The last two
// directives keep strings out of the places where scripts are named; the
// loader has the one policy that may name them.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
	"connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
	"require-trusted-types-for 'script'; trusted-types quilate default"

// metaPolicy is what of the policy a <meta> element can carry: all but who may
// frame the page.
func metaPolicy() string { return policy }

const permissions = "camera=(self), clipboard-write=(self), fullscreen=(self), " +
	"accelerometer=(), autoplay=(), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), " +
	"magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), usb=(), xr-spatial-tracking=()"

// A header is one line that goes with an answer.
type header struct{ name, value string }

// hashedName matches files whose name changes with their content.
var hashedName = regexp.MustCompile(`^web/[a-z0-9_-]+\.[0-9a-f]{12}\.[a-z0-9]+$`)

// embedPage matches the pages that others may frame.
var embedPage = regexp.MustCompile(`^(es|en)/embed/index\.html$`)

// everywhere are the headers of every answer, whatever its path.
func everywhere() []header {
	return []header{
		{"Permissions-Policy", permissions},
		{"Referrer-Policy", "no-referrer"},
		{"X-Content-Type-Options", "nosniff"},
	}
}

// headersOf are the headers of a file of the site besides those of everywhere.
func headersOf(name string) []header {
	var hs []header
	switch {
	case embedPage.MatchString(name):
		hs = append(hs, header{"Content-Security-Policy", policy + "; frame-ancestors *"},
			header{"Cross-Origin-Resource-Policy", "cross-origin"})
	case path.Ext(name) == ".html" || name == "worker.js":
		hs = append(hs, header{"Content-Security-Policy", policy + "; frame-ancestors 'none'"},
			header{"Cross-Origin-Opener-Policy", "same-origin"},
			header{"Cross-Origin-Resource-Policy", "same-origin"},
			header{"X-Frame-Options", "DENY"})
	case name == "web/embed.js":
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

// headersFile writes the rules in the form of Netlify and Cloudflare Pages. No
// two rules set the same header for one path, because these hosts join them.
func headersFile(base string, names []string) []byte {
	var b strings.Builder
	write := func(address string, hs []header) {
		fmt.Fprintf(&b, "%s\n", address)
		for _, h := range hs {
			fmt.Fprintf(&b, "  %s: %s\n", h.name, h.value)
		}
	}
	write(base+"*", everywhere())
	for _, name := range names {
		hs := headersOf(name)
		if path.Ext(name) == ".wasm" {
			hs = append(hs, header{"Content-Type", contentType(name)})
		}
		write(addressOf(base, name), hs)
	}
	return []byte(b.String())
}

// nginxFile writes the rules as locations for nginx, to be included in a
// server block.
func nginxFile(base string, names []string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "# Include this in the server block that serves the folder of the site at %s\n", base)
	fmt.Fprintf(&b, "gzip_static on;\n# brotli_static on;  # with the module ngx_brotli\nerror_page 404 %s404.html;\n", base)
	for _, name := range names {
		fmt.Fprintf(&b, "location = %s {\n", addressOf(base, name))
		if path.Ext(name) == ".wasm" {
			b.WriteString("  types { application/wasm wasm; }\n")
		}
		if path.Ext(name) == ".webmanifest" {
			b.WriteString("  types { application/manifest+json webmanifest; }\n")
		}
		for _, h := range append(headersOf(name), everywhere()...) {
			fmt.Fprintf(&b, "  add_header %s %q always;\n", h.name, h.value)
		}
		if strings.HasSuffix(name, "index.html") {
			fmt.Fprintf(&b, "  try_files %s%s =404;\n", base, name)
		}
		b.WriteString("}\n")
	}
	return []byte(b.String())
}

// apacheFile writes the rules as .htaccess.
func apacheFile(base string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "ErrorDocument 404 %s404.html\nAddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\n", base)
	b.WriteString("<IfModule mod_headers.c>\n")
	set := func(indent string, hs []header) {
		for _, h := range hs {
			fmt.Fprintf(&b, "%sHeader always set %s %q\n", indent, h.name, h.value)
		}
	}
	set("  ", everywhere())
	set("  ", headersOf("other.txt"))
	b.WriteString("  <FilesMatch \"(\\.html|^worker\\.js)$\">\n")
	set("    ", headersOf("index.html"))
	b.WriteString("  </FilesMatch>\n  <FilesMatch \"\\.[0-9a-f]{12}\\.[a-z0-9]+$\">\n")
	set("    ", headersOf("web/app.000000000000.css"))
	b.WriteString("  </FilesMatch>\n  <FilesMatch \"^embed\\.js$\">\n")
	set("    ", headersOf("web/embed.js"))
	b.WriteString("  </FilesMatch>\n")
	fmt.Fprintf(&b, "  <If \"%%{REQUEST_URI} =~ m#^%s(es|en)/embed/#\">\n    Header always unset X-Frame-Options\n    Header always unset Cross-Origin-Opener-Policy\n", base)
	set("    ", headersOf("es/embed/index.html"))
	b.WriteString("  </If>\n</IfModule>\n")
	return []byte(b.String())
}
