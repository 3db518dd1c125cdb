// Package insert is for those who put the calculator into an article: it puts
// the line together, shows what comes of it, and says what there is to know.
package insert

import (
	"strconv"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string {
	return v.Say("Pon la calculadora en tu blog", "Put the calculator on your blog") + " – Quilate"
}

// View is the page.
func View(v ui.View) app.UI {
	w := wished(v)
	return ui.H("main", ui.ID("main"), ui.Class("page insert"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Pon la calculadora en tu blog", "Put the calculator on your blog")),
		ui.H("p", ui.Class("lead"), v.Say("Seis preguntas cortas, con tus colores, dentro de tu artículo. Tus lectores ven si sus redes les devuelven lo que ponen, y sus cifras se quedan en su navegador.",
			"Six short questions, in your colours, inside your article. Your readers see whether their channels return what they put in, and their figures stay in their browser.")),
		ui.H("div", ui.Class("workbench"),
			ui.H("div", ui.Class("choices"), choices(v, &w)),
			ui.H("div", ui.Class("outcome"), sight(v), lines(v, &w))),
		facts(v))
}

// sight is the calculator as it will be, in a frame of its own.
func sight(v ui.View) app.UI {
	p := previewOf(v.Model)
	wide := v.View(ofWide) == "wide"
	class := "sight"
	if wide {
		class += " wide-sight"
	}
	var frame any = ui.H("div", ui.Class("shown small muted"), v.Say("La vista previa llega en un momento.", "The preview is on its way."))
	if v.Ready {
		frame = ui.H("iframe", ui.Class("shown"), ui.A("src", ui.Under(v.Base, shownPath(v.Model, p))), ui.A("loading", "lazy"),
			ui.A("title", v.Say("Vista previa de la calculadora", "Preview of the calculator")))
	}
	// Another address is another element: a frame that changes its address would
	// be a step in the page's history.
	around := []string{"div", "section"}[p.turn%2]
	option := func(name, value, text string) app.UI {
		return ui.H("button", ui.Class("seg"), ui.A("type", "button"), ui.A("aria-pressed", strconv.FormatBool(v.View(name) == value)),
			ui.Does(session.Act{Do: session.View, Key: name, Value: value}), text)
	}
	about := ""
	if at(v, ofStage) == atResult {
		about = v.Say("Con respuestas inventadas: cada lector ve las suyas.", "With invented answers: each reader sees their own.")
	}
	return ui.H("section", ui.A("aria-labelledby", "sight-title"),
		ui.H("div", ui.Class("over"),
			ui.H("h2", ui.ID("sight-title"), v.Say("Así se verá", "How it will look")),
			ui.H("div", ui.Class("segs"), ui.A("role", "group"), ui.A("aria-label", v.Say("Ancho de la vista previa", "Width of the preview")),
				option(ofWide, "", v.Say("Móvil", "Phone")), option(ofWide, "wide", v.Say("Ordenador", "Desktop"))),
			ui.H("div", ui.Class("segs"), ui.A("role", "group"), ui.A("aria-label", v.Say("Qué parte enseña la vista previa", "Which part the preview shows")),
				option(ofStage, "", v.Say("Las preguntas", "The questions")), option(ofStage, atResult, v.Say("El resultado", "The result"))),
			ui.H("p", ui.Class("small muted"), about)),
		ui.H("div", ui.Class(class), ui.A("tabindex", "0"), ui.A("role", "group"), ui.A("aria-labelledby", "sight-title"), ui.H(around, frame)))
}

// lines are the texts to copy, one for each way in.
func lines(v ui.View, w *wish) app.UI {
	way := v.View(ofWay)
	if way == "" {
		way = byElement
	}
	option := func(value, text string) app.UI {
		return ui.H("button", ui.Class("seg"), ui.A("type", "button"), ui.A("aria-pressed", strconv.FormatBool(way == value)),
			ui.Does(session.Act{Do: session.View, Key: ofWay, Value: value}), text)
	}
	about := map[string]string{
		byElement: v.Say("Lo mejor si tu web admite scripts: hasta que alguien se acerca pesa 4 kB, la altura se ajusta sola y nada se mueve.",
			"Best where your site takes scripts: 4 kB until somebody comes near, the height fits by itself and nothing moves."),
		byFrame: v.Say("Funciona donde no dejan poner scripts. La altura es fija: lo que no cabe se desliza dentro.",
			"Works where scripts are not allowed. The height is fixed: what does not fit scrolls inside."),
		byWordPress: v.Say("Pégalo en el editor de bloques: se convierte en un bloque «HTML personalizado». Si tu WordPress no deja HTML, prueba con esta dirección sola en una línea: donde la reconoce, sale con sus colores de serie: {url}. Los planes pequeños de WordPress.com no admiten ni script, ni iframe, ni esa dirección: ahí pon un enlace.",
			"Paste it into the block editor: it becomes a “Custom HTML” block. Where your WordPress takes no HTML, try this address alone on a line: where it is recognised, the calculator comes in its own colours: {url}. The small plans of WordPress.com take neither the script, nor the iframe, nor that address: put a link there.",
			"url", v.Whole(v.Address(session.Route{Lang: w.lang, Page: session.Embed}))),
		byLink: v.Say("Para donde no admiten nada más, como los planes pequeños de WordPress.com, o en un boletín: abre la calculadora en su propia página, con lo que has elegido.",
			"Where nothing else is taken, as on the small plans of WordPress.com, or in a newsletter: it opens the calculator on a page of its own, with what you have chosen."),
	}
	return ui.H("section", ui.Class("lines-to-copy"), ui.A("aria-labelledby", "line-title"),
		ui.H("h2", ui.ID("line-title"), v.Say("Cópialo en tu artículo", "Copy it into your article")),
		ui.H("div", ui.Class("segs"), ui.A("role", "group"), ui.A("aria-labelledby", "line-title"),
			option(byElement, v.Say("Con script", "With a script")), option(byFrame, "iframe"), option(byWordPress, "WordPress"), option(byLink, v.Say("Enlace", "Link"))),
		ui.H("p", ui.Class("small"), about[way]),
		text(v, w, way))
}

// text is a line with its button.
func text(v ui.View, w *wish, way string) app.UI {
	if !v.Ready {
		return ui.H("p", ui.Class("small muted"), v.Say("La línea aparece aquí en un momento.", "The line appears here in a moment."))
	}
	whole := line(v, w, way)
	return ui.H("div", ui.Class("field"),
		ui.H("label", ui.Class("vh"), ui.A("for", "line-"+way), v.Say("La línea para copiar", "The line to copy")),
		ui.H("textarea", ui.ID("line-"+way), ui.Class("area pasted"), ui.A("rows", "6"), ui.A("readonly", "true"), ui.A("spellcheck", "false"), ui.A("data-sync", "text"), ui.A("data-value", "="+whole)),
		copying(v, way, len(w.wrong) > 0))
}

// copying is the button that copies a text, and what came of it.
func copying(v ui.View, what string, wrong bool) app.UI {
	p, said := previewOf(v.Model), ""
	switch {
	case p.copied == what && p.denied:
		said = v.Say("El navegador no nos deja copiar. El texto está seleccionado: cópialo con Ctrl+C o manteniéndolo pulsado.", "The browser does not let us copy. The text is selected: copy it with Ctrl+C or a long press.")
	case p.copied == what:
		said = v.Say("Copiado.", "Copied.")
	case wrong:
		said = v.Say("Hay algo por corregir; la línea va sin ello.", "Something needs correcting; the line leaves it out.")
	}
	button := ui.Button(session.Act{Do: copyText, Key: what}, v.Say("Copiar la línea", "Copy the line"))
	if what == ofPolicy {
		button = ui.Second(session.Act{Do: copyText, Key: what}, v.Say("Copiar el párrafo", "Copy the paragraph"))
	}
	return ui.H("p", ui.Class("go"), button, ui.H("span", ui.Class("small"), ui.A("role", "status"), said))
}
