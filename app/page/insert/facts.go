package insert

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/ui"
)

// What the calculator costs the page around it, in thousands of bytes as they
// travel. A test weighs the built site against them.
const (
	ScriptWeighs = 4  // web/embed.js: all that comes before a reader comes near
	FrameWeighs  = 30 // the page in the frame without its program
)

// facts are what a careful owner of a page wants to know before pasting.
func facts(v ui.View) app.UI {
	site := strings.TrimSuffix(v.Site, "/")
	host := origin(site)
	if site == "" {
		site, host = "https://quilate.example", "https://quilate.example"
	}
	p := func(es, en string, slots ...string) app.UI { return ui.H("p", v.Say(es, en, slots...)) }
	script, frame := v.Locale.Number(ScriptWeighs, 0), v.Locale.Number(FrameWeighs, 0)
	article := "/web/article-" + string(v.Locale.Lang) + ".html"
	return ui.H("div", ui.Class("for-blogs"),
		part(v.Say("Lo que le cuesta a tu página", "What it costs your page"),
			p("Con el script, {a} kB y ni un salto: hasta que alguien se acerca solo hay un dibujo con dos botones, y el hueco está reservado desde el principio. Al acercarse llegan otros {b} kB con la primera pregunta. El programa que calcula viene en dos partes, algo menos de dos megabytes en total, aparte de tu página: la primera cuando el marco se ve en pantalla; la segunda, solo si alguien lo usa. Las dos quedan en su navegador.",
				"With the script, {a} kB and not one jump: until somebody comes near there is only a picture with two buttons, and its room is kept from the start. Coming near brings another {b} kB with the first question. The program that does the sums comes in two parts, a little under two megabytes together, apart from your page: the first once the frame is in view; the second only if somebody uses it. Both stay in their browser.",
				"a", script, "b", frame),
			p("Varias en un mismo artículo no molestan: cada una guarda lo suyo y comparten los archivos.", "Several in one article get along: each keeps its own, and they share the files.")),
		part(v.Say("Privacidad, para tu política", "Privacy, for your policy"),
			p("Ni cookies, ni identificadores, ni estadísticas. Lo que alguien escribe se guarda en su navegador y no lo ves tú ni lo vemos nosotros. Este párrafo puedes copiarlo tal cual:", "No cookies, no identifiers, no statistics. What somebody types is kept in their browser, and neither you nor we see it. You may copy this paragraph as it is:"),
			ui.H("blockquote", ui.ID(ofPolicy), ui.A("tabindex", "0"), policy(v)),
			copying(v, ofPolicy, false)),
		part(v.Say("Sin scripts, sin memoria, sin red", "Without scripts, memory or network"),
			ui.H("ul", ui.Class("dots"),
				ui.H("li", v.Say("Si tu blog quita los scripts, el iframe funciona solo; únicamente deja de ajustarse la altura.", "Where your blog strips scripts, the iframe works alone; only the height stops fitting by itself.")),
				ui.H("li", v.Say("Si el lector tiene los scripts apagados, ve las preguntas y cómo seguir en papel.", "Where a reader has scripts switched off, they see the questions and how to go on on paper.")),
				ui.H("li", v.Say("Si su navegador no deja guardar dentro de otras webs, todo funciona igual y una línea avisa de que al cerrar se borra.", "Where the browser keeps nothing inside other sites, everything works and a line says that closing deletes it.")),
				ui.H("li", v.Say("El botón «Ver el informe completo» abre Quilate en otra pestaña con las respuestas dentro del enlace, que no pasan por ningún servidor.", "“See the full report” opens Quilate in a new tab with the answers inside the link, which no server sees.")))),
		part(v.Say("Si tu web tiene una política de contenidos (CSP)", "If your site has a content security policy (CSP)"),
			p("Para el iframe basta la segunda línea.", "For the iframe the second line is enough."),
			ui.H("pre", ui.A("tabindex", "0"), ui.H("code", "script-src "+host+";\nframe-src "+host+";")),
			p("Si tu política no admite estilos dentro de las etiquetas, pasa los de la línea a tu hoja de estilos:", "Where your policy takes no styles inside tags, move those of the line into your style sheet:"),
			ui.H("pre", ui.A("tabindex", "0"), ui.H("code", "quilate-calculator { display: block; min-height: 544px }\niframe { border: 0 }"))),
		part(v.Say("Lo que tu página puede saber", "What your page may know"),
			p("La altura del marco y nada más, mientras el lector no diga otra cosa. Si acepta mandarte el resultado, el elemento emite «quilate-result» con números sueltos y «quilate-step» con el paso; si se arrepiente, «quilate-withdrawn». Los mensajes llevan versión, y los dos lados comprueban de quién vienen.",
				"The height of the frame and nothing more, as long as the reader says nothing else. If they agree to send you the result, the element fires “quilate-result” with a few numbers and “quilate-step” with the step; if they change their mind, “quilate-withdrawn”. Messages carry a version, and both sides check where they come from."),
			ui.H("p", plainLink(v, "/web/embed-protocol.md", v.Say("El protocolo entero (en inglés)", "The whole protocol")))),
		part(v.Say("Mírala en un artículo", "See it in an article"),
			p("Un artículo inventado con las tres formas de ponerla.", "An invented article with the three ways to insert it."),
			ui.H("p", plainLink(v, article, v.Say("Abrir el artículo de ejemplo", "Open the sample article")))))
}

// policy is a paragraph for the privacy policy of a site that shows the
// calculator.
func policy(v ui.View) string {
	host := origin(strings.TrimSuffix(v.Site, "/"))
	if host == "" {
		host = "https://quilate.example"
	}
	return v.Say(
		"Algunos artículos incluyen la calculadora Quilate, que se carga desde {site}. Cuando te acercas a ella, tu navegador pide sus archivos a ese servidor, que recibe tu dirección IP como cualquier servidor web; no recibe qué artículo lees. La calculadora no usa cookies ni te identifica. Lo que escribes en ella se guarda en tu navegador y no se envía a nadie. Solo si pulsas un botón que nombra este sitio recibimos unos pocos números del resultado, sin nada de lo que has escrito: los índices de cantidad y calidad, la diferencia entre ambos, en cuántos de 50 escenarios se recupera la inversión y cuántos datos son supuestos. Puedes retirar ese permiso allí mismo.",
		"Some articles contain the Quilate calculator, which is loaded from {site}. When you come near it, your browser asks that server for its files; the server receives your IP address, as any web server does, and not which article you are reading. The calculator uses no cookies and does not identify you. What you type into it is kept in your browser and sent to nobody. Only if you press a button that names this site do we receive a few numbers of the result, with nothing you typed: the indices of quantity and quality, the difference between them, in how many of 50 scenarios the investment comes back, and how many figures are assumed. You can withdraw that permission in the same place.",
		"site", host)
}

// plainLink leads to a file of the site that is no page of the app.
func plainLink(v ui.View, path, text string) app.UI {
	return ui.H("a", ui.Href(ui.Under(v.Base, path)), ui.A("target", "_blank"), ui.A("rel", "noopener"), text, ui.Hidden(v.Say("(se abre en otra pestaña)", "(opens in a new tab)")))
}

func part(title string, body ...any) app.UI {
	return ui.H("section", ui.H("h2", title), ui.H("div", body...))
}

// origin is the part of an address that a policy names.
func origin(site string) string {
	scheme, rest, ok := strings.Cut(site, "://")
	if !ok {
		return site
	}
	host, _, _ := strings.Cut(rest, "/")
	return scheme + "://" + host
}
