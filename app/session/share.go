package session

import (
	"quilate/app/analysis"
	"quilate/app/export"
	"quilate/app/i18n"
	"quilate/app/link"
	"quilate/app/qr"
)

// PasteView is the switch that holds what stands in the field to paste into.
const PasteView = "share.text"

// LinkMark stands between an address and what it carries. It is behind the
// "#", which no browser sends anywhere.
const LinkMark = "#q="

// FromEmbed ends what a link carries that comes from the compact calculator:
// whoever opens it looks at answers of their own.
const FromEmbed = "&de=embed"

// Link is the address that carries the open assessment; ok is false where it
// would be too long to travel, and a file is better.
func (m Model) Link() (address string, ok bool) {
	text, err := link.Encode(m.Open.Doc)
	if err != nil || !link.Fits(text) {
		return "", false
	}
	return m.Site + Route{Lang: m.Route.Lang, Page: Results}.Path()[1:] + LinkMark + text, true
}

// Code is the link as a QR code, an SVG of its own; ok is false where there is
// none.
func (m Model) Code() (svg string, ok bool) {
	address, ok := m.Link()
	if !ok {
		return "", false
	}
	level := qr.Medium
	if len(address) > 600 {
		level = qr.Low // fewer, larger modules: easier for a phone
	}
	c, ok := qr.Encode(address, level)
	if !ok {
		return "", false
	}
	return c.SVG(
		m.Locale.Say(i18n.Text{ES: "Código QR de «{nombre}»", EN: "QR code of “{nombre}”"}, "nombre", Title(m, m.Open.Doc)),
		m.Locale.Say(i18n.Text{ES: "Lleva el mismo enlace, con todas las cifras dentro.", EN: "It carries the same link, with all the figures inside."})), true
}

// hand gives the link away.
func hand(m Model, do Do) (Model, []Effect) {
	address, ok := m.Link()
	if !ok {
		return m, nil
	}
	if do == ShareLink {
		return m, []Effect{Share{Title(m, m.Open.Doc) + " – Quilate", address}}
	}
	return m, []Effect{Copy{Text: address}}
}

// copiedLink says whether the link could be copied.
func copiedLink(m Model, ok bool) (Model, []Effect) {
	if !ok {
		m.Notice = &Notice{Copy: true, Text: i18n.Text{
			ES: "El navegador no nos deja copiar. El enlace está seleccionado: cópialo con Ctrl+C o manteniéndolo pulsado.",
			EN: "The browser does not let us copy. The link is selected: copy it with Ctrl+C or a long press."}}
		return m, nil
	}
	m.Notice = &Notice{Copy: true, Text: i18n.Text{ES: "Enlace copiado.", EN: "Link copied."}}
	return m, nil
}

// codeFile is the QR code as a picture.
func codeFile(m Model) (Model, []Effect) {
	svg, ok := m.Code()
	if !ok {
		return m, nil
	}
	return m, []Effect{DownloadFile{fileName(m, m.Open.Doc, ".svg"), "image/svg+xml", svg}}
}

// OptionView is the switch that holds the option whose account is handed out,
// by its id; "" is the first.
const OptionView = "share.option"

// Chosen is the option whose account is handed out; nil where there is none.
func (m Model) Chosen() *analysis.Case {
	if m.Results == nil || len(m.Results.Cases) == 0 {
		return nil
	}
	for i := range m.Results.Cases {
		if c := &m.Results.Cases[i]; c.ID == m.View(OptionView) {
			return c
		}
	}
	return &m.Results.Cases[0]
}

// FileName is what a file of the open assessment is called.
func (m Model) FileName(end string) string { return fileName(m, m.Open.Doc, end) }

// months is the account of the chosen option month by month, as a table for a
// spreadsheet.
func months(m Model) (Model, []Effect) {
	c := m.Chosen()
	if c == nil {
		return m, nil
	}
	decimal := m.Locale.Fixed(0.5, 1)[1:2]
	text := export.Months(&c.Result, c.Inputs.SetupCost, m.Locale).CSV(decimal)
	return m, []Effect{DownloadFile{m.FileName(".csv"), "text/csv", text}}
}

// WorkbookView is the switch that says how far a spreadsheet is: busy, failed,
// done, or "" when none was asked for.
const WorkbookView = "share.workbook"

// workbookWritten says how a spreadsheet went.
func workbookWritten(m Model, ok bool) Model {
	if ok {
		return m.Viewing(WorkbookView, "done")
	}
	return m.Viewing(WorkbookView, "failed")
}
