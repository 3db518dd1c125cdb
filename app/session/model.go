// Package session says what happens when somebody does something. Update is
// pure: a Model and a Msg give another Model and the Effects to carry out.
package session

import (
	"maps"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/jsontext"
	"quilate/app/question"
)

// Stored is an assessment with what is known of its last save.
type Stored struct {
	Doc      assessment.Document
	Revision int    // of the last save known, here or in another tab
	SavedAt  int64  // Unix milliseconds; 0: never
	ReadOnly bool   // saved by a newer version
	Shared   bool   // somebody else's, out of a link: neither on the shelf nor stored
	Own      bool   // Shared, but one's own, out of the compact calculator
	Text     string // the save that Doc goes on from, as it is stored; "": none
	Before   string // the save before that one
}

// Notice is a sentence at the top of the page, or beside the button that was
// pressed, with what can be done about it.
type Notice struct {
	Text i18n.Text
	// Slots fills the text.
	Slots []string
	Acts  []Offer
	Alarm bool // role alert instead of status
	// Copy says that it is what came of copying: it stands where ui.Copied is, and
	// nowhere else.
	Copy bool
}

// Offer is a button in a notice.
type Offer struct {
	Label i18n.Text
	Act   Act
}

// Draft is what stands in a field and could not be carried out, and why.
type Draft struct {
	Text    string
	Problem question.Problem
}

// Preferences are the settings that hold for every assessment.
type Preferences struct {
	Region    i18n.Region `json:"region,omitempty"`
	Currency  string      `json:"currency,omitempty"`
	Confirmed bool        `json:"confirmed,omitempty"`
	Active    string      `json:"active,omitempty"`
	At        string      `json:"at,omitempty"`   // path of the step last seen
	Full      bool        `json:"full,omitempty"` // on the full path
	Persisted bool        `json:"persisted,omitempty"`
	Parts     string      `json:"parts,omitempty"`  // of the report: "-months +frame-amec", where it is not as proposed
	Copies    copies      `json:"copies,omitempty"` // of each assessment, what no copy has
}

// Model is everything the pages show. It is a value.
type Model struct {
	Ready   bool // what was stored has been read
	Gallery bool
	Now     int64 // Unix milliseconds
	Locale  i18n.Locale
	Home    i18n.Region // how this reader writes numbers; an assessment of another region is shown as it was written
	Route   Route
	Moved   bool // from the address that the page was loaded with
	Prefs   Preferences

	Shelf  []Stored // every assessment on the device, the last saved first
	Open   Stored   // the one that is being worked on
	Trash  []Stored // deleted in this visit
	Denied bool
	Full   bool // storage is full
	Online bool
	Update bool   // a new version waits
	Seed   uint32 // a random number, another one at each start
	Site   string // whole address of the site, with a "/" at its end; "" until the program runs
	Shares bool   // the system has a way to hand a link on

	Screens bool // a page may fill the whole screen
	Plain   bool // opened over http, as in a room without internet: no worker keeps the pages, and no camera
	Show    Show // the presentation

	Past, Future []assessment.Document
	Touched      string // answer key of the last change; "" for others
	lastKey      string // consecutive typing into one field is one step back

	Problems []question.Problem // what Continue found, for the step shown
	Return   Page               // where the step was opened from to change something: review, results, compare or nothing
	// Drafts are texts in the fields of a budget that could not be carried out,
	// by plan and line (or path): nothing typed is lost.
	Drafts map[string]Draft
	// Held are the answers that count in the figures beside the questions in the
	// place of those that cannot be: what was said before, or nothing. Replaced,
	// never changed in place.
	Held map[string]assessment.Answer
	Taps string // audit by taps: what was tapped, newest last

	Epoch      int // counts documents that took the place of another whole: undo, another tab's, another assessment
	Edits      int // counts what was done to answers, also where it changed none
	Generation int
	Results    *analysis.Results // of an earlier generation while the present one is worked out
	Fresh      bool              // Results are of the present generation
	Sharpening bool              // and will come again, sharper
	// Reached is how far the return reached when this step was come to, and when
	// the one before was: what the answers since have narrowed. nil: not known.
	Reached [2]*analysis.Spread
	Quiet   bool              // nothing has been changed for a while
	Awaited bool              // somebody came to the results and looks at "working it out"
	Told    *analysis.Results // what the live region tells: one sentence after a burst of changes

	// Aloud is what the live region says of a press whose outcome stands elsewhere
	// than the focus; Undone the answer key that an undo or redo has changed. Both
	// until something else is done. Redone says that the last of them was a redo, Landed that it has
	// led to the page of what it changed, where nobody is at the buttons any more.
	Aloud, Undone  string
	Redone, Landed bool

	Notice  *Notice
	Erasing bool // the question "delete everything?" is open
	Foreign *Stored
	Bad     string // what was stored and could not be read, for download
	Views   map[string]string
	Crashed bool

	// Kept is what pages have stored for themselves beside the assessments, as
	// texts, and Aside what they have open; each page knows its own form. Both
	// are replaced, never changed in place.
	Kept  map[Page]string
	Aside map[Page]any

	Embed Embedding // the compact calculator in somebody else's page
}

// Doc is the document being worked on.
func (m Model) Doc() assessment.Document { return m.Open.Doc }

// WithAside is m with what a page has open.
func (m Model) WithAside(p Page, open any) Model {
	m.Aside = maps.Clone(m.Aside)
	if m.Aside == nil {
		m.Aside = map[Page]any{}
	}
	m.Aside[p] = open
	return m
}

// View is the state of a page's switch.
func (m Model) View(name string) string { return m.Views[name] }

// Steps are the steps of the path taken.
func (m Model) Steps() []question.Step { return question.Steps(m.Doc(), m.Prefs.Full) }

// Step is the step shown, and its place in the path (from 0; −1 if it is not
// on it).
func (m Model) Step() (question.Step, int) { return m.StepIn(m.Steps()) }

// asked is the page shown with its place. Unlike Step it does not ask where on
// the path that is, which takes as long as drawing it.
func (m Model) asked() question.Step {
	if slug := m.Route.Step; slug != "" {
		if s, ok := question.Find(m.Doc(), slug); ok {
			return s
		}
	}
	s, _ := m.Step()
	return s
}

// StepIn is Step in the path given.
func (m Model) StepIn(steps []question.Step) (question.Step, int) {
	slug := m.Route.Step
	if slug == "" && len(steps) > 0 {
		return steps[0], 0
	}
	for i, s := range steps {
		if s.Slug() == slug {
			return s, i
		}
	}
	s, ok := question.Find(m.Doc(), slug)
	if !ok && len(steps) > 0 {
		return steps[0], 0
	}
	return s, -1
}

// ProblemAt is what is wrong at a key, nil if nothing.
func (m Model) ProblemAt(key string) *question.Problem {
	for i := range m.Problems {
		if m.Problems[i].Key == key {
			return &m.Problems[i]
		}
	}
	return nil
}

// FromReview says whether the step was opened from the review to change it.
func (m Model) FromReview() bool { return m.Return == Review }

// Next is the first step of the path that has no answer yet; ok is false when
// all have one.
func (m Model) Next() (question.Step, bool) {
	for _, s := range m.Steps() {
		if !Answered(m.Doc(), s) {
			return s, true
		}
	}
	return question.Step{}, false
}

// Answered says whether any field of a step has been answered, an "I don't
// know" included.
func Answered(d assessment.Document, s question.Step) bool {
	sheet := s.Sheet(d)
	for i := range s.Page.Fields {
		a := d.Answer(sheet.KeyOf(&s.Page.Fields[i]))
		if a.Has() || a.Unknown {
			return true
		}
	}
	return false
}

// Sealed is an assessment as it is to be stored, one revision on, with the
// save that it goes on from: where another one is found, another tab was
// there first.
func (m Model) Sealed(id string, nowMillis int64) (now Saved, over string, ok bool) {
	for _, s := range m.All() {
		if s.Doc.ID != id || s.ReadOnly {
			continue
		}
		text, err := assessment.Seal(s.Doc, s.Revision+1, nowMillis)
		return Saved{id, s.Revision + 1, nowMillis, text}, s.Text, err == nil
	}
	return Saved{}, "", false
}

func (p Preferences) text() string {
	var w jsontext.Writer
	w.Begin("", '{')
	w.TextIf("region", string(p.Region))
	w.TextIf("currency", p.Currency)
	w.BoolIf("confirmed", p.Confirmed)
	w.TextIf("active", p.Active)
	w.TextIf("at", p.At)
	w.BoolIf("full", p.Full)
	w.BoolIf("persisted", p.Persisted)
	w.TextIf("parts", p.Parts)
	p.Copies.write(&w)
	w.End('}')
	text, _ := w.Result()
	return text
}

func readPreferences(text string) (p Preferences, ok bool) {
	var r jsontext.Reader
	v, ok := jsontext.Parse(text)
	v = r.Object(v)
	r.Text(v.Get("region"), (*string)(&p.Region))
	r.Text(v.Get("currency"), &p.Currency)
	r.Bool(v.Get("confirmed"), &p.Confirmed)
	r.Text(v.Get("active"), &p.Active)
	r.Text(v.Get("at"), &p.At)
	r.Bool(v.Get("full"), &p.Full)
	r.Bool(v.Get("persisted"), &p.Persisted)
	r.Text(v.Get("parts"), &p.Parts)
	p.Copies = readCopies(&r, v.Get("copies"))
	if !ok || r.Bad {
		return Preferences{}, false
	}
	return p, true
}

// New is the model before anything is known of the reader: what a page that is
// written in advance is drawn from.
func New(r Route, loc i18n.Locale, gallery bool) Model {
	m := Model{Route: r, Locale: loc, Gallery: gallery, Online: true}
	m.Open.Doc = assessment.New("", loc.Currency, string(loc.Region), "")
	if r.Page == Embed {
		m.Open.Doc = compact(m.Open.Doc)
	}
	return m
}
