// Package question holds every input that is asked: its words in both
// languages, its bounds, its escapes and what it stands for in the model. A
// question is one literal. Wizard, expert page, review, validation, analysis
// and report walk the same list.
package question

import (
	"quilate/app/assessment"
	"quilate/app/i18n"
)

// Kind is what a field takes and how it is written.
type Kind int

const (
	Count    Kind = iota // people, followers, hours, months, times
	Money                // an amount in the document's currency
	OutOf10              // "8 of every 10"; the model's share is value/10
	OutOf100             // "8 of every 100", or a percentage; the model's share is value/100
	Choice               // one of Options
	Tick                 // a box: Choice is Options[0].Value ("yes" without options) or nothing
	Words                // free text
)

// Numeric says whether the field takes a number.
func (k Kind) Numeric() bool { return k <= OutOf100 }

// Share says whether the field's value is a part of a whole.
func (f *Field) Share() bool { return (f.Kind == OutOf10 || f.Kind == OutOf100) && !f.Gain }

// Whole is what a share is out of: 10 or 100; 1 for any other field.
func (k Kind) Whole() float64 {
	switch k {
	case OutOf10:
		return 10
	case OutOf100:
		return 100
	}
	return 1
}

// Option is one answer to a Choice.
type Option struct {
	Value string
	Text  i18n.Text
	Hint  i18n.Text
}

// Field is one thing that is typed, chosen or ticked. ID is the key of its
// answer (with "@place" where it is asked per channel or way in).
type Field struct {
	ID     string
	At     string // a fixed place ("instagram"); empty: the place of the page
	Global bool   // asked on a page with a place, but one answer for all places
	Kind   Kind
	Input  string // the model's input it speaks of ("grossMargin"), for the tornado and the appendix; "" if none alone

	Label i18n.Text // what stands over the field; empty when the page's title is the label
	Brief i18n.Text // the label in the compact form, where the other one needs its page
	Hint  i18n.Text // under the label
	Help  i18n.Text // a longer help line under the field (what counts as real …)
	Noun  i18n.Text // noun phrase with article for the error patterns: "el número de seguidores"
	Unit  i18n.Text // after the field: "de cada 10", "meses", "%"; money gets its currency by itself
	Find  i18n.Text // completes "averigua …": "cuánta gente hay en tu mercado"
	Where i18n.Text // ¿De dónde saco este dato?, where it differs from the page's

	Group  i18n.Text // a heading over this field and those that follow
	Behind i18n.Text // what opens the field, where it is folded away; neighbours with the same words open together
	Beside bool      // stands on the same line as the field before it

	// Counted says a value in words, for the echo: "6 horas". Without it the
	// echo is the number and its unit.
	Counted i18n.Forms

	// Min and Max are inclusive, in the field's unit; for Words they are the
	// shortest and longest text in characters. Limits gives them for an amount
	// in the document's currency.
	Min, Max float64
	Above    bool // the value must be more than Min, not Min itself
	Whole    bool // whole numbers only
	Width    int  // the field is as wide as so many digits
	Example  float64
	Prefill  *float64 // stands in the field before anything is typed
	Start    string   // the option that holds before anything is chosen
	Options  []Option

	Optional bool             // may be left empty; says "(opcional)"
	Places   bool             // optional, but quantity against quality may hang on it: a workshop asks everybody
	Basis    assessment.Basis // what an own figure is unless the person says otherwise
	Opinion  bool             // always by eye, without a choice
	Official bool             // laid down by others: neither measured nor by eye
	Gain     bool             // may exceed the whole: by eye it is off as an amount is, not as a share
	AskBasis bool             // "¿Medido o a ojo?" is shown in the wizard
	Measured i18n.Text        // what "Medido" reads here, where it reads otherwise
	Unknown  Unknown          // the "I don't know" of this field

	TooHigh i18n.Text // said in place of the pattern when above Max
	TooLow  i18n.Text // said in place of the pattern when below Min
	Missing i18n.Text // said in place of the pattern when empty

	Shown func(Sheet) bool // nil: always
}

// Unknown says what "I don't know" does in a field.
type Unknown struct {
	Offered bool
	Uses    bool               // an assumed value is used: the label says so
	Row     func(Sheet) string // id of the convention or benchmark that is used or shown; nil or "": none
	Note    i18n.Text          // what happens, where the row's own note does not say it
	NoRow   i18n.Text          // what happens where Row gives none
}

// Scope says for what a page is asked.
type Scope int

const (
	Once       Scope = iota
	PerChannel       // for every channel ticked: place "instagram"
	PerSource        // for every way in: place "instagram", or "instagram.ads" where a channel is split, and "instagram.discovery"
)

// Page is one page of the wizard: one question, or a small group that belongs
// together.
type Page struct {
	ID      string // "market.size"; also its address
	Act     int    // 1 Convencer, 2 Programas, 3 Resultados; 0 settings
	Section i18n.Text
	Short   bool // part of the short path
	Expert  bool // on the expert page only: no path shows it
	Scope   Scope

	Title i18n.Text
	Hint  i18n.Text
	Where i18n.Text // ¿De dónde saco este dato?
	Why   i18n.Text // ¿Por qué lo preguntamos?

	// InChannel says that the figures are in the channel's own statistics, so
	// that Where adds the way to them and the trap there.
	InChannel bool

	Fields []Field

	Shown func(Sheet) bool                   // nil: always
	Check func(Sheet, i18n.Locale) []Problem // what no field can see alone
	Echo  func(Sheet, i18n.Locale) []string  // what the answers amount to, in sentences; live
	Warn  func(Sheet, i18n.Locale) []string  // doubts that do not block

	// Slots fills {channel}, {people} … in the page's texts and in those of its
	// fields, as pairs of name and value; nil when it has none.
	Slots func(Sheet, i18n.Locale) []string
}

// Sheet is the document seen from one place: the channel or way in that a
// page is being asked for.
type Sheet struct {
	Doc   assessment.Document
	Place string // "", "instagram", "instagram.ads"
}

// Key is the answer key of a field of this sheet's page, by the field's id.
func (s Sheet) Key(field string) string { return assessment.Key(field, s.Place) }

// KeyOf is the answer key of a field as it stands on this sheet's page.
func (s Sheet) KeyOf(f *Field) string { return assessment.Key(f.ID, s.placeOf(f)) }

// placeOf is where a field on this sheet's page is asked.
func (s Sheet) placeOf(f *Field) string {
	switch {
	case f.At != "":
		return f.At
	case f.Global:
		return ""
	}
	return s.Place
}

// Number reads a field of this place.
func (s Sheet) Number(field string) (float64, bool) { return s.Doc.Number(s.Key(field)) }

// Choice reads a choice of this place.
func (s Sheet) Choice(field string) string { return s.Doc.Choice(s.Key(field)) }

// Unknown says whether a field of this place was answered "I don't know".
func (s Sheet) Unknown(field string) bool { return s.Doc.Unknown(s.Key(field)) }

// Problem is a user's error: which field, what is wrong, in the reader's
// language when it is worded.
type Problem struct {
	Key  string    // answer key of the field it stands at
	Text i18n.Text // with slots already chosen in Slots
	// Slots fills the text; the values are already written for the reader.
	Slots []string
	// Other is a page whose answer may be the wrong one instead, "" if none.
	Other string
}
