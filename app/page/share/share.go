// Package share is where an assessment is handed on: as a link, as a code, as
// files.
package share

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"quilate/app/analysis"
	"quilate/app/report"
	"quilate/app/session"
	"quilate/app/ui"
)

// Title is the document's title.
func Title(v ui.View) string { return v.Say("Compartir y guardar", "Share and keep") + " – Quilate" }

// View is the page.
func View(v ui.View) app.UI {
	parts := []any{
		ui.ID("main"), ui.Class("page plain share"),
		ui.H("h1", ui.ID("title"), ui.A("tabindex", "-1"), v.Say("Compartir y guardar", "Share and keep")),
	}
	switch {
	case v.Doc().Empty() && !v.Ready:
		parts = append(parts, ui.H("p", ui.Class("lead"), v.T(ui.Reading)))
	case v.Doc().Empty():
		parts = append(parts,
			ui.H("p", ui.Class("lead"), v.Say("Aún no hay nada que compartir. La primera pregunta es de las fáciles.", "Nothing to share yet. The first question is an easy one.")),
			ui.H("p", ui.Class("go"), ui.H("a", ui.Class("btn"), ui.Href(v.To(session.Ask)), v.Say("Empezar", "Start"))))
	default:
		parts = append(parts,
			ui.H("p", ui.Class("lead"), session.Title(v.Model, v.Doc())),
			pages(v), byLink(v), files(v))
	}
	return ui.H("main", append(parts,
		ui.H("section", ui.H("h2", v.Say("Abrir una copia", "Open a copy")), ui.Opening(v)))...)
}

// pages are what to show others, each made of the same findings.
func pages(v ui.View) app.UI {
	page := func(p session.Page, name, what string) app.UI {
		return ui.H("li", ui.Link(v.To(p), name), ui.H("p", ui.Class("small"), what))
	}
	return ui.H("section",
		ui.H("h2", v.Say("Para enseñarlo", "To show it")),
		ui.H("ul", ui.Class("shows"),
			page(session.Report, v.Say("Informe", "Report"),
				v.Say("Todo, para leer o imprimir: el veredicto, sus rangos, los datos con su fuente y las fórmulas.", "Everything, to read or print: the verdict, its ranges, the figures with their sources, and the formulas.")),
			page(session.Present, v.Say("Presentación", "Presentation"),
				v.Say("Diapositivas, para dirección o para un cliente, con lo que decir en cada una.", "Slides, for management or for a client, with what to say to each.")),
			page(session.Charter, v.Say("Proyecto en una página", "Project on one page"),
				v.Say("Qué haremos, con qué, cómo sabremos si funciona y cuándo paramos. Lo cambias a tu gusto.", "What we will do, with what, how we will know whether it works and when we stop. Change it as you like."))))
}

// byLink hands the assessment on as a link and as a code.
func byLink(v ui.View) app.UI {
	title := ui.H("h2", v.Say("Con un enlace", "By link"))
	address, ok := v.Link()
	if !ok {
		return ui.H("section", title,
			ui.H("p", v.Say("No cabe en un enlace: te damos un archivo.", "It does not fit in a link: here is a file.")),
			ui.H("p", ui.Class("go"), ui.Button(session.Act{Do: session.Download}, v.Say("Descargar archivo", "Download the file"))))
	}
	acts := []any{ui.Button(session.Act{Do: session.CopyLink}, v.Say("Copiar enlace", "Copy link"))}
	if v.Shares {
		acts = append(acts, ui.Second(session.Act{Do: session.ShareLink}, v.Say("Compartir", "Share")))
	}
	return ui.H("section", title,
		ui.H("div", ui.Class("ways"),
			ui.H("div",
				ui.H("p", v.Say("El enlace lleva dentro todas tus cifras y los nombres que has escrito. Mándalo solo a quien quieras que los vea.",
					"The link carries all your figures and the names you typed. Send it only to people who may see them.")),
				sales(v),
				ui.H("p", v.Say("No pasa por ningún servidor: va detrás de la almohadilla (#), que el navegador se queda para sí. Quien lo abra ve lo mismo que tú ahora, con los supuestos de hoy, y no toca lo suyo.",
					"No server sees it: it stands behind the hash sign (#), which browsers keep to themselves. Whoever opens it sees what you see now, with today's assumptions, and nothing of theirs is touched.")),
				unsent(v),
				ui.If(v.Plain, ui.H("p", v.Say("Fuera de la red de esta sala el enlace no se abre: para después, llévate el archivo o el informe en PDF. Y sin candado (http) no hay botón de compartir.",
					"Outside this room's network the link does not open: for later, take the file or the report as a PDF. And without a padlock (http) there is no share button."))),
				ui.H("div", ui.Class("field"),
					ui.H("label", ui.Class("label"), ui.A("for", "link"), v.Say("El enlace", "The link")),
					ui.H("span", ui.Class("input words whole"), ui.H("input", ui.ID("link"), ui.A("type", "text"), ui.A("readonly", "true"), ui.A("data-sync", "text"), ui.A("data-value", "="+address), ui.A("value", address)))),
				ui.H("p", ui.Class("acts"), acts, ui.Copied(v))),
			code(v)))
}

// unsent says what a link leaves out.
func unsent(v ui.View) any {
	if v.Doc().Measurement == nil {
		return nil
	}
	return ui.H("p", v.Say("Las ventas que apuntaste para medir después no van en el enlace: van en la copia completa, más abajo.",
		"The sales you recorded to measure afterwards are not in the link: they are in the whole copy, below."))
}

// code is the link for a camera.
func code(v ui.View) any {
	svg, ok := v.Code()
	if !ok {
		return nil
	}
	return ui.H("figure", ui.Class("code"),
		ui.Raw(svg),
		ui.H("figcaption", ui.Class("small muted"), v.Say("Apunta con la cámara del móvil para abrirlo allí. También funciona en papel.", "Point a phone's camera at it to open it there. It works on paper too.")),
		ui.H("p", ui.Class("acts"), ui.Linkish(session.Act{Do: session.CodeFile}, v.Say("Descargar el código (SVG)", "Download the code (SVG)"))))
}

// files hands the assessment on as files.
func files(v ui.View) app.UI {
	return ui.H("section",
		ui.H("h2", v.Say("Con un archivo", "By file")),
		ui.H("dl", ui.Class("rows"),
			account(v),
			row(v.Say("Copia completa", "Whole copy"),
				v.Say("Tus respuestas, tus opciones y el resultado. Ábrela aquí o en otro navegador y sigue donde estabas.", "Your answers, your options and the result. Open it here or in another browser and go on where you were."),
				ui.Second(session.Act{Do: session.Download}, v.Say("Descargar copia", "Download a copy")))),
		ui.H("p", ui.Class("small muted"), v.Say("Cada gráfico del resultado tiene debajo su tabla y sus archivos: CSV, SVG y PNG.", "Each chart of the result has its table below it, and its files: CSV, SVG and PNG.")))
}

// account hands out the account of one option: with its formulas, or as a
// table.
func account(v ui.View) []app.UI {
	c := v.Chosen()
	if c == nil {
		return nil
	}
	say, alarm := "", ""
	switch v.Model.View(session.WorkbookView) {
	case busy:
		say = v.Say("Preparándola…", "Preparing it…")
	case "done":
		say = v.Say("Descargada.", "Downloaded.")
	case "failed":
		alarm = v.Say("No se ha podido preparar: falta una parte del programa y no llega. Prueba otra vez con conexión; el CSV no la necesita.",
			"It could not be prepared: a part of the program is missing and does not arrive. Try again with a connection; the CSV does without.")
	}
	return ui.Group(
		which(v, c),
		row(v.Say("Hoja de cálculo (.xlsx)", "Spreadsheet (.xlsx)"),
			v.Say("La cuenta con sus fórmulas: cambia un dato y se recalcula. Para Excel, LibreOffice o Google Sheets.", "The account with its formulas: change a figure and it works itself out again. For Excel, LibreOffice or Google Sheets."),
			ui.Group(
				ui.H("button", ui.ID("workbook"), ui.Class("btn second"), ui.A("type", "button"), ui.If(v.Model.View(session.WorkbookView) == busy, ui.A("aria-disabled", "true")),
					ui.Does(session.Act{Do: session.Workbook}), v.Say("Descargar .xlsx", "Download .xlsx")),
				ui.H("p", ui.Class("small muted told"), ui.A("role", "status"), say),
				ui.H("p", ui.Class("small err told"), ui.A("role", "alert"), alarm))),
		row(v.Say("La cuenta, mes a mes", "The account, month by month"),
			v.Say("Personas, ventas y costes de cada mes, en una tabla sin fórmulas.", "People, sales and costs of each month, as a table without formulas."),
			ui.Second(session.Act{Do: session.Months}, v.Say("Descargar CSV", "Download CSV"), ui.Hidden(v.Say("de la cuenta, mes a mes", "of the account, month by month")))))
}

// which asks whose account it is to be, where there are several options.
func which(v ui.View, chosen *analysis.Case) any {
	if len(v.Results.Cases) < 2 {
		return nil
	}
	var options []any
	for i := range v.Results.Cases {
		c := &v.Results.Cases[i]
		name := report.OptionName(&analysis.Option{ID: c.ID, Kind: c.Kind, Name: c.Name}, v.Locale)
		options = append(options, ui.H("option", ui.A("value", c.ID), ui.Flag("selected", c.ID == chosen.ID), name))
	}
	return ui.H("div",
		ui.H("dt", ui.H("label", ui.A("for", "share-option"), v.Say("De qué opción", "Of which option"))),
		ui.H("dd", ui.Class("small"), v.Say("La hoja y la tabla son de la que elijas.", "The spreadsheet and the table are of the one you choose.")),
		ui.H("dd", ui.H("span", ui.Class("select"), ui.H("select", ui.ID("share-option"), ui.A("data-sync", "text"), ui.A("data-value", "="+chosen.ID),
			ui.Does(session.Act{Do: session.View, Key: session.OptionView}), options))))
}

func row(name, what string, act any) app.UI {
	return ui.H("div", ui.H("dt", name), ui.H("dd", ui.Class("small"), what), ui.H("dd", act))
}

// sales says that what was measured does not travel in a link.
func sales(v ui.View) any {
	if v.Doc().Measurement == nil {
		return nil
	}
	return ui.H("p", v.Say("Tus ventas y lo medido no van en el enlace: para eso, manda el archivo.", "Your sales and what was measured do not go in the link: for those, send the file."))
}
