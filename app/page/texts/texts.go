// Package texts holds the pages that are nothing but text: privacy,
// accessibility, and the page that is not there.
package texts

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/session"
	"quilate/app/ui"
)

func page(title string, parts ...any) app.UI {
	return ui.H("main", ui.ID("main"), ui.Class("page plain"), ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), title), ui.H("div", ui.Class("text"), parts))
}

func p(text string) app.UI     { return ui.H("p", text) }
func title(text string) app.UI { return ui.H("h2", text) }

// PrivacyTitle is the document's title.
func PrivacyTitle(v ui.View) string { return v.Say("Privacidad", "Privacy") + " – Quilate" }

// Privacy says what happens with what is typed: nothing leaves the device.
func Privacy(v ui.View) app.UI {
	return page(v.Say("Privacidad", "Privacy"),
		ui.H("p", ui.Class("lead"), v.Say("Tus datos no salen de este dispositivo. Sin cuenta, sin servidor, sin cookies.", "Your data do not leave this device. No account, no server, no cookies.")),
		title(v.Say("Qué se guarda y dónde", "What is kept and where")),
		p(v.Say("Tus respuestas se guardan en el almacenamiento de tu navegador, en este dispositivo, para que puedas seguir otro día. Nadie más las ve, nosotros tampoco: no hay servidor al que mandarlas.", "Your answers are kept in your browser's storage, on this device, so that you can go on another day. Nobody else sees them, and neither do we: there is no server to send them to.")),
		p(v.Say("Después de cargar la página no se hace ninguna petición a otro sitio, no se mide tu visita y no se pone ninguna cookie.", "After the page has loaded it makes no request to any other site, does not measure your visit and sets no cookie.")),
		title(v.Say("Dentro de otras webs", "Inside other sites")),
		p(v.Say("La calculadora corta que algunos blogs ponen en sus artículos guarda sus respuestas aparte y no toca las de aquí. La web que la enseña no ve nada, salvo que tú aceptes mandarle unos números del resultado; antes se te dice a quién y cuáles.", "The short calculator that some blogs put into their articles keeps its answers apart and touches none of these. The site that shows it sees nothing, unless you agree to send it a few numbers of the result; you are told to whom and which ones first.")),
		title(v.Say("Cómo se borra", "How to delete it")),
		p(v.Say("«Borrar todo», al pie de cada página, vacía lo guardado por completo. Borrar los datos del navegador hace lo mismo, así que descarga una copia si quieres conservarla.", "“Delete everything”, at the foot of every page, empties what is stored completely. Clearing your browser's data does the same, so download a copy if you want to keep it.")),
		ui.H("p", ui.Second(session.Act{Do: session.AskErase}, v.Say("Borrar todo", "Delete everything"))),
		title(v.Say("Los demás negocios", "Other businesses")),
		p(v.Say("Si comparas con otros negocios, usa apodos: no hace falta su nombre.", "If you compare with other businesses, use nicknames: their names are not needed.")))
}

// AccessibilityTitle is the document's title.
func AccessibilityTitle(v ui.View) string {
	return v.Say("Accesibilidad", "Accessibility") + " – Quilate"
}

// Accessibility says how the app can be used, and where it falls short.
func Accessibility(v ui.View) app.UI {
	return page(v.Say("Accesibilidad", "Accessibility"),
		p(v.Say("Quilate quiere cumplir las pautas WCAG 2.2, nivel AA. Todo se puede hacer con el teclado; cada gráfico tiene título, descripción y una tabla con los mismos números; nada depende solo del color.", "Quilate aims to meet WCAG 2.2, level AA. Everything can be done by keyboard; every chart has a title, a description and a table with the same numbers; nothing depends on colour alone.")),
		p(v.Say("Se adapta a 320 píxeles de ancho, al texto al doble de tamaño, al modo oscuro, a los colores forzados y a la preferencia de menos movimiento.", "It adapts to 320 pixels of width, to text at twice the size, to dark mode, to forced colours and to the preference for less motion.")),
		title(v.Say("Cómo se comprueba", "How it is checked")),
		p(v.Say("Cada página se revisa en los dos idiomas, en claro y en oscuro, en pantalla pequeña y grande, con axe-core en un navegador de verdad. Una revisión automática no encuentra todo: si algo te cuesta, es un fallo nuestro.", "Every page is checked in both languages, light and dark, small screen and large, with axe-core in a real browser. An automatic check does not find everything: if something is hard for you, the fault is ours.")))
}

// NotFoundTitle is the document's title.
func NotFoundTitle(v ui.View) string {
	return v.Say("Esta página no existe", "This page does not exist") + " – Quilate"
}

// NotFound is shown where there is nothing.
func NotFound(v ui.View) app.UI {
	return page(v.Say("Esta página no existe", "This page does not exist"),
		p(v.Say("Puede que el enlace esté cortado.", "The link may be cut.")),
		ui.H("p", ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Home)), v.Say("Ir al inicio", "Go to start"))))
}

// Failed stands in the place of a page that could not be drawn.
func Failed(v ui.View) app.UI {
	return page(v.Say("Algo ha fallado aquí dentro", "Something failed in here"),
		p(v.Say("Tus respuestas están a salvo. Vuelve a cargar la página o sigue por otra.", "Your answers are safe. Reload the page or go on with another.")),
		ui.H("p", ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Home)), v.Say("Ir al inicio", "Go to start"))))
}

// Waiting stands in the place of a page until the part of the program that
// draws it is there.
func Waiting(v ui.View, documentTitle string) app.UI {
	heading, _, _ := strings.Cut(documentTitle, " – ")
	if v.Rest == ui.Unreachable {
		return page(heading,
			ui.H("div", ui.A("role", "alert"),
				p(v.Say("Esta página no se ha podido cargar. Tus respuestas están a salvo en este dispositivo.", "This page could not be loaded. Your answers are safe on this device.")),
				p(v.Say("Comprueba la conexión y vuelve a intentarlo.", "Check the connection and try again."))),
			ui.H("p", ui.Button(session.Act{Do: session.FetchRest}, v.Say("Reintentar", "Try again"))))
	}
	return ui.Wait(v, heading, ui.Loading)
}
