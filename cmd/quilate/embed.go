package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"html"
	"strings"

	"quilate/app/pwa"
)

// bare is a script without the lines that are only a comment and without its
// indentation: others load it with every article.
func bare(script []byte) []byte {
	var b bytes.Buffer
	for line := range bytes.Lines(script) {
		if line = bytes.TrimLeft(line, " "); !bytes.HasPrefix(line, []byte("//")) {
			b.Write(line)
		}
	}
	return b.Bytes()
}

// The size of an embedded calculator, in CSS pixels, where nothing makes it as
// high as its content. The width is what a column of text has.
const embedWidth, embedHeight = 640, 640

// oEmbedName is the file that tells content management systems how to show the
// embedded calculator of a language.
func oEmbedName(lang string) string { return "web/oembed-" + lang + ".json" }

// oEmbed is that file (oembed.com, version 1.0). It needs whole addresses and
// so an origin; as nothing here answers questions, it is the same for every
// address with parameters.
func oEmbed(opts siteOptions, p pwa.Page) []byte {
	root := opts.origin + opts.base
	frame := fmt.Sprintf(`<iframe src="%s%s" title="%s" width="%d" height="%d" loading="lazy" referrerpolicy="no-referrer"></iframe>`,
		html.EscapeString(root), strings.TrimPrefix(p.Path, "/"), html.EscapeString(p.Title), embedWidth, embedHeight)
	data, _ := json.MarshalIndent(map[string]any{
		"version": "1.0", "type": "rich", "title": p.Title,
		"provider_name": "Quilate", "provider_url": root,
		"html": frame, "width": embedWidth, "height": embedHeight, "cache_age": 86400,
	}, "", " ") // texts and numbers always encode
	return append(data, '\n')
}
