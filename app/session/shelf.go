package session

import (
	"errors"
	"slices"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/channel"
	"quilate/app/export"
	"quilate/app/i18n"
)

var undoOffer = i18n.Text{ES: "Deshacer", EN: "Undo"}

// remove takes an assessment away; it can be brought back until the page is
// closed.
func remove(m Model, id string) (Model, []Effect) {
	m = shelved(m)
	at := slices.IndexFunc(m.Shelf, func(s Stored) bool { return s.Doc.ID == id })
	if at < 0 {
		return m, nil
	}
	gone := m.Shelf[at]
	m.Trash = append(slices.Clone(m.Trash), gone)
	m.Shelf = slices.Delete(slices.Clone(m.Shelf), at, at+1)
	m.Notice = &Notice{
		Text:  i18n.Text{ES: "«{nombre}» se ha borrado.", EN: "“{nombre}” has been deleted."},
		Slots: []string{"nombre", Title(m, gone.Doc)},
		Acts:  []Offer{{undoOffer, Act{Restore, "", id}}},
	}
	m = m.copied(id)
	effects := []Effect{Forget{id}}
	if m.Open.Doc.ID == id {
		m.Open = Stored{Doc: blank(m)}
		m.Past, m.Future, m.Results = nil, nil, nil
		m.Prefs.Active, m.Prefs.At = "", ""
		var more []Effect
		m, more = analysed(m, SaveSettings{m.Prefs.text()})
		effects = append(effects, more...)
	}
	return m, append(effects, Focus{"notice"})
}

func restore(m Model, id string) (Model, []Effect) {
	at := slices.IndexFunc(m.Trash, func(s Stored) bool { return s.Doc.ID == id })
	if at < 0 {
		return m, nil
	}
	back := m.Trash[at]
	m.Trash = slices.Delete(slices.Clone(m.Trash), at, at+1)
	m = shelved(m)
	m.Open, m.Past, m.Future = back, nil, nil
	m = shelved(m)
	return opened(m, Route{Lang: m.Route.Lang, Page: Assessments})
}

// sample opens a copy of a sample case.
func sample(m Model, id string) (Model, []Effect) {
	s, ok := assessment.SampleByID(id)
	if !ok {
		return m, nil
	}
	m = shelved(m)
	d := s.Document
	d.ID, d.Created, d.Sample = newID(m), m.today(), s.ID
	m.Open = Stored{Doc: d}
	m.Past, m.Future = nil, nil
	m.Prefs.Full = false
	return opened(m, Route{Lang: m.Route.Lang, Page: Results})
}

// Take opens a document that somebody was given to fill in, as one of their own.
func Take(m Model, d assessment.Document, full bool, at Route) (Model, []Effect) {
	m = shelved(m)
	d.ID, d.Created = newID(m), m.today()
	m.Open = Stored{Doc: d}
	m.Prefs.Full = full
	return opened(m, at)
}

// imported opens the text of a file as a new assessment, or says why not.
func imported(m Model, file Imported) (Model, []Effect) {
	refuse := func(reason i18n.Text) (Model, []Effect) {
		m.Notice = &Notice{Alarm: true, Text: i18n.Text{
			ES: "No podemos abrir este archivo: " + reason.ES + ". No hemos cambiado nada.",
			EN: "We cannot open this file: " + reason.EN + ". Nothing was changed."}}
		return m, []Effect{Focus{"notice"}}
	}
	d, err := assessment.Import(file.Text)
	impossible, beyond := err.(assessment.Impossible)
	switch {
	case file.TooLarge || errors.Is(err, assessment.ErrTooLarge):
		return refuse(i18n.Text{ES: "pesa más de 256 kB y ninguno de los nuestros llega a tanto", EN: "it is over 256 kB, and none of ours is that large"})
	case beyond:
		return refuse(i18n.Text{ES: "hay un valor que no puede ser en «" + impossible.Key + "»", EN: "there is an impossible value in “" + impossible.Key + "”"})
	case errors.Is(err, assessment.ErrNewer):
		return refuse(i18n.Text{ES: "se guardó con una versión más nueva", EN: "it was saved by a newer version"})
	case err != nil:
		return refuse(i18n.Text{ES: "no es una copia de Quilate o está dañada", EN: "it is not a Quilate copy, or it is damaged"})
	}
	m = shelved(m)
	for _, s := range m.Shelf {
		if s.Doc.ID == d.ID {
			d.ID = newID(m)
		}
	}
	m.Open = Stored{Doc: d}
	m.Past, m.Future = nil, nil
	at := Route{Lang: m.Route.Lang, Page: Assessments}
	m, effects := opened(m, at)
	// A file can be opened from any page (by the system, too): this one is on
	// its way already, so that arriving there does not close the notice.
	m.Route = at
	m.Notice = &Notice{Text: i18n.Text{ES: "Copia abierta: «{nombre}».", EN: "Copy opened: “{nombre}”."}, Slots: []string{"nombre", Title(m, d)}}
	return m, append(effects, Focus{"notice"})
}

// download hands a copy of an assessment to the person.
func download(m Model, id string) (Model, []Effect) {
	if id == "" {
		id = m.Open.Doc.ID
	}
	for _, s := range append(m.All(), m.Open) {
		if s.Doc.ID == id {
			m = m.copied(id)
			m.lastKey = "" // what is typed next into the same field is in no copy
			m.Notice = &Notice{Text: i18n.Text{ES: "Copia descargada: {archivo}.", EN: "Copy downloaded: {archivo}."}, Slots: []string{"archivo", fileName(m, s.Doc, ".json")}}
			return m, []Effect{copyOf(m, s), SaveSettings{m.Prefs.text()}}
		}
	}
	return m, nil
}

// copyOf is the file of an assessment, with what it comes to.
func copyOf(m Model, s Stored) Effect {
	text := ""
	if s.ReadOnly {
		// What a newer version wrote is more than can be read here.
		_, e, _ := assessment.Open(s.Text)
		text = e.Document
	} else if text = export.JSON(analysis.Central(s.Doc)); text == "" {
		text = assessment.Encode(s.Doc) // better without what it comes to than not at all
	}
	return DownloadFile{fileName(m, s.Doc, ".json"), "application/json", text}
}

// everything is a download of every assessment on the device.
func (m Model) everything() []Effect {
	var effects []Effect
	for _, s := range m.All() {
		effects = append(effects, copyOf(m, s))
	}
	return effects
}

// Title is what an assessment is called: its name, the sample's title, or what
// the business does.
func Title(m Model, d assessment.Document) string {
	if name := assessment.Clean(d.Name); name != "" {
		return name
	}
	if d.Sample != "" {
		for _, s := range assessment.SampleHeads() {
			if s.ID == d.Sample {
				return m.Locale.Say(i18n.Text{ES: s.Title.ES, EN: s.Title.EN})
			}
		}
	}
	if sector, ok := channel.SectorByID(d.Choice("business.sector")); ok && sector.ID != "other" {
		return m.Locale.Say(sector.Name)
	}
	return m.Locale.Say(i18n.Text{ES: "Mi negocio", EN: "My business"})
}
