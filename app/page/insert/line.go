package insert

import (
	"strings"

	"quilate/app/i18n"
	"quilate/app/ui"
)

// The four ways in. Each is a text to be copied into an article.
const (
	byElement   = "element"
	byFrame     = "iframe"
	byWordPress = "wordpress"
	byLink      = "link"
)

// line is the text for one way in.
func line(v ui.View, w *wish, way string) string {
	site := strings.TrimSuffix(v.Site, "/")
	switch way {
	case byFrame:
		return frameLine(v, w, site)
	case byLink:
		return w.title() + " " + site + w.path(w.inFrame(v))
	case byWordPress:
		return "<!-- wp:html -->\n" + frameLine(v, w, site) + "\n<!-- /wp:html -->"
	}
	var b strings.Builder
	b.WriteString(`<script async src="` + site + `/web/embed.js"></script>` + "\n")
	b.WriteString(`<quilate-calculator lang="` + string(w.lang) + `"`)
	for _, s := range w.settings {
		b.WriteString(" " + s.name + `="` + quoted(s.value) + `"`)
	}
	b.WriteString(` style="display:block;min-height:544px"><a href="` + quoted(site+w.path(w.inFrame(v))) + `">` + w.title() + `</a></quilate-calculator>`)
	return b.String()
}

func frameLine(v ui.View, w *wish, site string) string {
	return `<iframe src="` + quoted(site+w.path(w.inFrame(v))) + `" title="` + w.title() + `" loading="lazy" referrerpolicy="no-referrer" width="100%" height="640" frameborder="0" style="border:0"></iframe>`
}

// title is what the calculator is called, in its own language.
func (w *wish) title() string {
	return i18n.Locale{Lang: w.lang}.Say(i18n.Text{ES: "Calculadora: ¿cantidad o calidad en tus redes?", EN: "Calculator: quantity or quality in your social media?"})
}

// quoted is a text inside the quotation marks of an attribute.
func quoted(s string) string {
	return strings.NewReplacer("&", "&amp;", `"`, "&quot;", "<", "&lt;", ">", "&gt;").Replace(s)
}
