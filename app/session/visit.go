package session

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/link"
	"quilate/app/question"
)

// visit shows the assessment that a link carries. What is open waits on the
// shelf, and nothing is stored: a link only shows something.
func visit(m Model, text string) (Model, []Effect) {
	text, own := strings.CutSuffix(text, FromEmbed)
	d, err := link.Decode(text)
	if err != nil {
		m.Notice = unopened(err)
		return m, []Effect{Focus{"notice"}}
	}
	if m.Open.Shared && m.Open.Doc.ID == d.ID {
		return m, nil
	}
	m = shelved(m)
	m.Open = Stored{Doc: d, Shared: true, Own: own}
	m, effects := shown(m)
	if at := (Route{Lang: m.Route.Lang, Page: Results}); m.Route != at && m.Route.Page != Present {
		effects = append(effects, Go{Path: at.Path()})
	}
	if m.Route.Page == Present {
		return m, effects
	}
	return m, append(effects, Top{}, Focus{"shared"})
}

// unopened says why a link shows nothing.
func unopened(err error) *Notice {
	n := &Notice{Alarm: true, Text: i18n.Text{
		ES: "Este enlace está incompleto o tiene algo cambiado. Pide que te lo manden otra vez o pega el texto entero. No hemos cambiado nada.",
		EN: "This link is incomplete or something in it was changed. Ask for it again or paste the whole text. Nothing was changed."}}
	switch err {
	case link.Newer:
		n.Text = i18n.Text{
			ES: "Este enlace se hizo con una versión más nueva. Actualiza y vuelve a abrirlo. No hemos cambiado nada.",
			EN: "This link was made by a newer version. Update and open it again. Nothing was changed."}
		n.Acts = []Offer{{i18n.Text{ES: "Actualizar", EN: "Update"}, Act{Do: Again}}}
	case link.TooLarge:
		n.Text = i18n.Text{
			ES: "Este enlace es más largo que cualquiera de los nuestros. Pide que te manden el archivo. No hemos cambiado nada.",
			EN: "This link is longer than any of ours. Ask for the file instead. Nothing was changed."}
	}
	return n
}

// kept is m with the assessment of a link as one of its own, beside those that
// are there.
func kept(m Model) Model {
	m.Open.Doc.ID = newID(m)
	m.Open.Shared, m.Open.Own = false, false
	m.Past, m.Future = nil, nil
	m.Prefs.Active = m.Open.Doc.ID
	m.Prefs.At = Route{Lang: m.Route.Lang, Page: Results}.Path()
	m.Notice = &Notice{Text: i18n.Text{ES: "Guardada entre tus evaluaciones.", EN: "Saved among your assessments."}}
	return m
}

// keep stores the assessment of a link.
func keep(m Model) (Model, []Effect) {
	if !m.Open.Shared {
		return m, nil
	}
	m = kept(m)
	return analysed(m, Save{m.Open.Doc.ID}, SaveSettings{m.Prefs.text()}, Unlink{}, Focus{"notice"})
}

// leave goes back from the assessment of a link to what was open before.
func leave(m Model) (Model, []Effect) {
	if !m.Open.Shared {
		return m, nil
	}
	m.Locale.Region, m.Locale.Currency = m.Home, m.Home.Currency()
	if m.Prefs.Currency != "" {
		m.Locale.Currency = m.Prefs.Currency
	}
	at := Route{Lang: m.Route.Lang, Page: Home}
	m.Open = Stored{Doc: blank(m)}
	for _, s := range m.Shelf {
		if s.Doc.ID == m.Prefs.Active {
			m.Open, at.Page = s, Results
		}
	}
	m, effects := shown(m)
	return m, append(effects, Unlink{}, Go{Path: at.Path()}, Top{})
}

// edited is what a change to the assessment of a link does: it makes a copy of
// one's own, and the change is made to that. How it is told belongs to nobody.
func edited(m Model, d assessment.Document, key string) (Model, []Effect) {
	now, then := d, m.Open.Doc
	for _, key := range question.Telling {
		now, then = now.With(key, assessment.Answer{}), then.With(key, assessment.Answer{})
	}
	if equal(now, then) {
		m.Open.Doc = d
		return analysed(m)
	}
	own := m.Open.Own
	m = kept(m)
	m.Notice.Text = i18n.Text{
		ES: "Has cambiado la copia que te mandaron: ahora es tuya y está guardada entre tus evaluaciones.",
		EN: "You changed the copy you were sent: it is yours now, saved among your assessments."}
	if own {
		m.Notice.Text = i18n.Text{
			ES: "Has cambiado tus respuestas de la calculadora: ahora están guardadas entre tus evaluaciones.",
			EN: "You changed your answers from the calculator: they are saved among your assessments now."}
	}
	d.ID = m.Open.Doc.ID
	m, effects := changed(m, d, key)
	return m, append(effects, Unlink{})
}

// ofToday lets today's figures hold for an assessment that brought its own.
func ofToday(m Model) (Model, []Effect) {
	d := m.Open.Doc.WithFigures(nil)
	if m.Open.Shared {
		m.Open.Doc = d
		return analysed(m, Focus{"title"})
	}
	m, effects := changed(m, d, "")
	return m, append(effects, Focus{"title"})
}

// OfThen says whether what is open goes by figures that have changed since.
func (m Model) OfThen() bool { return len(question.Outdated(m.Open.Doc)) > 0 }

// pasted opens a text: a link, the part of one that carries the assessment, or
// what is in a file. Where nobody asked, what is neither is nothing of ours.
func pasted(m Model, text string, asked bool) (Model, []Effect) {
	text = strings.TrimSpace(strings.TrimPrefix(text, "\ufeff"))
	if at := strings.LastIndex(text, LinkMark); at >= 0 {
		text, _, _ = strings.Cut(text[at+len(LinkMark):], " ")
		return visit(m, text)
	}
	if strings.HasPrefix(text, "{") {
		return imported(m, Imported{Text: text})
	}
	if !asked || text == "" {
		return m, nil
	}
	return visit(m, text)
}
