package session

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"time"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

var saveBad = i18n.Text{ES: "Descargar lo que no se pudo leer", EN: "Download the unreadable data"}

// saved is s once a save of it is stored.
func (s Stored) saved(now Saved) Stored {
	if s.Text != now.Text {
		s.Before = s.Text
	}
	s.Revision, s.SavedAt, s.Text = now.Revision, now.At, now.Text
	return s
}

// taken is an assessment as another tab or an earlier visit stored it.
func taken(doc assessment.Document, e assessment.Envelope, text string) Stored {
	return Stored{Doc: doc, Revision: e.Revision, SavedAt: e.Saved, Text: text}
}

// stored reads what is on the device, each assessment as it was last saved; as
// it was before where the last save cannot be read, and then it says so and
// keeps what could not be read. What a newer version saved can be looked at.
func (m Model) stored(l Loaded) (Model, []Effect) {
	var effects []Effect
	bad := slices.Clone(l.Bad)
	ids := slices.Collect(maps.Keys(l.Current))
	for id := range l.Previous {
		if _, there := l.Current[id]; !there {
			ids = append(ids, id) // only half of a pair was written
		}
	}
	slices.Sort(ids)
	for _, id := range ids {
		text := l.Current[id]
		doc, e, err := assessment.Open(text)
		if err == nil {
			m.Shelf = append(m.Shelf, taken(doc, e, text))
			continue
		}
		if errors.Is(err, assessment.ErrNewer) {
			s := taken(doc, e, text)
			s.Doc.ID, s.ReadOnly = id, true
			m.Shelf = append(m.Shelf, s)
			m.Notice = newer()
			continue
		}
		before := l.Previous[id]
		doc, e, err = assessment.Open(before)
		if err != nil {
			both := strings.Trim(text+"\n\n"+before, "\n")
			bad = append(bad, both)
			effects = append(effects, Quarantine{id, both}, Forget{id})
			m.Notice = &Notice{Alarm: true, Text: i18n.Text{
				ES: "No hemos podido leer lo último guardado, ni la copia anterior.",
				EN: "We could not read the last save, nor the one before."}, Acts: offerBad(both)}
			continue
		}
		bad = append(bad, text)
		effects = append(effects, Quarantine{id, text}, Save{id})
		m.Shelf = append(m.Shelf, taken(doc, e, before))
		m.Notice = &Notice{Alarm: true, Text: i18n.Text{
			ES: "No hemos podido leer lo último guardado. Hemos vuelto a la copia anterior, de {fecha}.",
			EN: "We could not read the last save. We went back to the one before, from {fecha}."},
			Slots: []string{"fecha", m.Locale.Date(time.UnixMilli(e.Saved))}, Acts: offerBad(text)}
	}
	m.Bad = strings.Join(bad, "\n\n")
	return m, effects
}

// offerBad offers what could not be read, unless nothing is left of it.
func offerBad(text string) []Offer {
	if text == "" {
		return nil
	}
	return []Offer{{saveBad, Act{Do: SaveBad}}}
}

// newer says that a newer version saved what is shown.
func newer() *Notice {
	return &Notice{Text: i18n.Text{
		ES: "Esto se guardó con una versión más nueva. Puedes verlo, no cambiarlo.",
		EN: "This was saved by a newer version. You can look, not change."},
		Acts: []Offer{{i18n.Text{ES: "Actualizar", EN: "Update"}, Act{Do: Again}}}}
}
