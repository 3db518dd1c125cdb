package session

import (
	"strconv"
	"strings"
	"time"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
)

// opened goes on with another assessment.
func opened(m Model, at Route) (Model, []Effect) {
	m.Prefs.Active = m.Open.Doc.ID
	m.Prefs.At = at.Path()
	m, effects := shown(m, SaveSettings{m.Prefs.text()})
	if worthKeeping(m.Open.Doc) && !m.Open.ReadOnly {
		effects = append(effects, Save{m.Open.Doc.ID})
	}
	return m, append(effects, Go{Path: at.Path()})
}

// shown is m with another assessment in the place of the open one, as the
// reader sees it.
func shown(m Model, effects ...Effect) (Model, []Effect) {
	m.Past, m.Future = nil, nil
	m.lastKey, m.Problems, m.Drafts, m.Held, m.Taps, m.Notice, m.Results, m.Told = "", nil, nil, nil, "", nil, nil, nil
	m.Epoch++
	m.Reached = [2]*analysis.Spread{}
	return analysed(m.reading(), effects...)
}

// reading sets how the open assessment is written: in its own region and
// currency; a sample in the reader's region, since nobody typed its numbers.
func (m Model) reading() Model {
	m.Locale.Region = m.Home
	if d := m.Open.Doc; d.Region != "" && d.Sample == "" {
		m.Locale.Region = i18n.Region(d.Region)
	}
	m.Locale.Currency = m.Open.Doc.Currency
	return m
}

// shelved puts the open assessment, if there is anything in it, on the shelf
// as it is now. That of a link is nobody's until a copy of it is kept.
func shelved(m Model) Model {
	if !worthKeeping(m.Open.Doc) || m.Open.Shared {
		return m
	}
	shelf := []Stored{m.Open}
	for _, s := range m.Shelf {
		if s.Doc.ID != m.Open.Doc.ID {
			shelf = append(shelf, s)
		}
	}
	m.Shelf = shelf
	return m
}

// worthKeeping says whether there is anything in a document to keep: answers,
// or the workshop for which it is to be filled in. A phone that loads the page
// anew before its first answer is still in the workshop.
func worthKeeping(d assessment.Document) bool { return !d.Empty() || d.Workshop != "" }

// All is every assessment, the open one as it is now.
func (m Model) All() []Stored { return shelved(m).Shelf }

func blank(m Model) assessment.Document {
	return assessment.New(newID(m), m.Locale.Currency, string(m.Locale.Region), m.today())
}

// newID is unique on the device: the moment, and a number on from it while it
// is taken.
func newID(m Model) string {
	for n := m.Now; ; n++ {
		id := strconv.FormatInt(n, 36)
		taken := id == m.Open.Doc.ID
		for _, s := range m.Shelf {
			taken = taken || s.Doc.ID == id
		}
		if !taken {
			return id
		}
	}
}

// Today is the reader's day, at midnight UTC: in the evening of Mexico it is
// already tomorrow elsewhere.
func (m Model) Today() time.Time {
	year, month, day := time.UnixMilli(m.Now).Date()
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

func (m Model) today() string { return assessment.Day(m.Today()) }

func fileName(m Model, d assessment.Document, end string) string {
	day := m.today()
	name := ""
	for _, r := range Title(m, d) {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9':
			name += string(r)
		case strings.ContainsRune("áéíóúñÁÉÍÓÚÑü", r):
			name += map[rune]string{'á': "a", 'é': "e", 'í': "i", 'ó': "o", 'ú': "u", 'ñ': "n", 'Á': "A", 'É': "E", 'Í': "I", 'Ó': "O", 'Ú': "U", 'Ñ': "N", 'ü': "u"}[r]
		case r == ' ' && name != "" && !strings.HasSuffix(name, "-"):
			name += "-"
		}
		if len(name) > 40 {
			break
		}
	}
	name = strings.TrimSuffix(name, "-")
	if name == "" {
		return "quilate-" + day + end
	}
	return "quilate-" + name + "-" + day + end
}
