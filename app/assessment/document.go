// Package assessment is the document: everything a person has told about one
// business, in the units in which it was asked, and nothing that is computed.
//
// A Document is a value. Nothing changes it in place: With, Without and the
// other methods give a changed copy, so that undo, autosave and two views of
// the same state can hold on to what they have.
package assessment

import (
	"maps"
	"slices"
	"sort"
	"strings"
)

// Schema is the version of the document's shape that this program writes.
// Every released version has a golden file in testdata that is never edited.
//
// 1: answers and plans as changes. 2: what a plan puts into each line (Lines),
// an empty list of plans that is not the same as none, ranges in changes, and
// figures as they were when a document was handed on. 3: what was measured
// afterwards.
const Schema = 3

// Document is one assessment.
type Document struct {
	Schema   int    `json:"schema"`
	ID       string `json:"id"`
	Name     string `json:"name,omitempty"`
	Created  string `json:"created,omitempty"`  // day, 2026-11-21
	Sample   string `json:"sample,omitempty"`   // id of the sample case it is a copy of
	Workshop string `json:"workshop,omitempty"` // the workshop for which it is filled in, by its name
	Currency string `json:"currency"`           // ISO 4217; every amount is in it
	Region   string `json:"region,omitempty"`   // how its numbers are written, es-MX

	// Answers by field key: the field's id and, where it is asked for each
	// channel or each way in, "@" and the place: "audience.reachable@instagram.ads".
	Answers map[string]Answer `json:"answers"`

	// Plans are the alternatives to the present: exactly these, in this order.
	// nil: nobody has touched them, and Quantity and Quality are made from the
	// answers. Empty and not nil: none is left.
	Plans []Plan `json:"plans,omitzero"`

	// Figures are rows of the tables of figures as they were when this document
	// was handed on, by their ids. They hold in place of today's; nil: today's.
	Figures map[string]Figure `json:"figures,omitempty"`

	// Measurement is what was measured afterwards; nil: nothing.
	Measurement *Measurement `json:"measurement,omitempty"`
}

// Figure is what a row of the tables of figures said, in the row's own unit; S
// is the spread of its reference curve. What the row leaves out is nil.
type Figure struct {
	Low    *float64 `json:"low,omitempty"`
	Likely *float64 `json:"likely,omitempty"`
	High   *float64 `json:"high,omitempty"`
	S      *float64 `json:"s,omitempty"`
}

// Basis says where an own figure comes from, and so how far it may be off.
type Basis string

const (
	Measured Basis = "measured" // read off a till, an invoice or a screen
	ByEye    Basis = "eye"      // the person's own guess; carries a range
	Ranged   Basis = "range"    // the person gave low, likely and high
)

// Answer is what was said to one field. Exactly one of these holds: Value is
// set (a number), Choice is set (a choice or a tick), Text is set (words),
// Unknown is true ("I don't know"), or only Typed is set: text that is not a
// number yet, kept as it is so that nothing typed is ever lost.
type Answer struct {
	Value   *float64 `json:"value,omitempty"` // in the field's unit: "8 out of 10" is 8
	Choice  string   `json:"choice,omitempty"`
	Text    string   `json:"text,omitempty"`
	Unknown bool     `json:"unknown,omitempty"`

	Basis Basis    `json:"basis,omitempty"`
	Low   *float64 `json:"low,omitempty"`  // with Ranged
	High  *float64 `json:"high,omitempty"` // with Ranged
	Of    *float64 `json:"of,omitempty"`   // a measured share: k of this many

	Typed string `json:"typed,omitempty"` // the text as typed, while it stands in the field
	On    string `json:"on,omitempty"`    // day it was given, 2026-11-21

	Fixed bool `json:"fixed,omitempty"` // whoever gave the document to fill in has settled it
}

// Same says whether two answers say the same, however it is written in the
// field and whenever it was given.
func (a Answer) Same(b Answer) bool {
	same := func(x, y *float64) bool { return x == y || x != nil && y != nil && *x == *y }
	if a.Has() && b.Has() {
		a.Typed, b.Typed = "", ""
	}
	return same(a.Value, b.Value) && same(a.Low, b.Low) && same(a.High, b.High) && same(a.Of, b.Of) &&
		a.Choice == b.Choice && a.Text == b.Text && a.Unknown == b.Unknown && a.Basis == b.Basis && a.Typed == b.Typed
}

// Number is an answer with a value.
func Number(v float64) Answer { return Answer{Value: &v} }

// Choose is an answer that picks an option.
func Choose(option string) Answer { return Answer{Choice: option} }

// DontKnow is the answer "I don't know".
func DontKnow() Answer { return Answer{Unknown: true} }

// Has says whether the answer carries a value, a choice or words.
func (a Answer) Has() bool { return a.Value != nil || a.Choice != "" || a.Text != "" }

// Draft says whether there is only text that could not be read.
func (a Answer) Draft() bool { return !a.Has() && !a.Unknown && a.Typed != "" }

// IsZero says whether nothing was said.
func (a Answer) IsZero() bool { return !a.Has() && !a.Unknown && a.Typed == "" }

// New is an empty document.
func New(id, currency, region, day string) Document {
	return Document{Schema: Schema, ID: id, Currency: currency, Region: region, Created: day, Answers: map[string]Answer{}}
}

// Answer gives what was said to a key; the zero Answer when nothing was.
func (d Document) Answer(key string) Answer { return d.Answers[key] }

// Number gives a key's value, in the field's own unit.
func (d Document) Number(key string) (float64, bool) {
	a := d.Answers[key]
	if a.Value == nil {
		return 0, false
	}
	return *a.Value, true
}

// Choice gives the option chosen for a key, "" when none.
func (d Document) Choice(key string) string { return d.Answers[key].Choice }

// Unknown says whether the answer to a key is "I don't know".
func (d Document) Unknown(key string) bool { return d.Answers[key].Unknown }

// With is the document with one answer changed. A zero answer removes the key.
func (d Document) With(key string, a Answer) Document {
	d.Answers = maps.Clone(d.Answers)
	if d.Answers == nil {
		d.Answers = map[string]Answer{}
	}
	if a.IsZero() && a.Basis == "" && a.Of == nil {
		delete(d.Answers, key)
	} else {
		d.Answers[key] = a
	}
	return d
}

// Named is the document under another name.
func (d Document) Named(name string) Document { d.Name = name; return d }

// WithPlans is the document with other alternatives.
func (d Document) WithPlans(p []Plan) Document { d.Plans = slices.Clone(p); return d }

// WithFigures is the document with the rows that hold for it; nil: today's.
func (d Document) WithFigures(f map[string]Figure) Document { d.Figures = maps.Clone(f); return d }

// Settled is the document without the typed text of numbers that were
// understood: they are shown as the reader writes numbers.
func (d Document) Settled() Document {
	for k, a := range d.Answers {
		if a.Typed != "" && a.Has() {
			a.Typed = ""
			d = d.With(k, a)
		}
	}
	return d
}

// Empty says whether nothing has been answered or measured yet.
func (d Document) Empty() bool {
	return len(d.Answers) == 0 && len(d.Plans) == 0 && d.Measurement == nil
}

// Keys are the answered keys in alphabetical order.
func (d Document) Keys() []string {
	keys := make([]string, 0, len(d.Answers))
	for k := range d.Answers {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

// Key joins a field's id with the place it is asked for: a channel
// ("instagram") or a way in on a channel ("instagram.ads"). An empty place
// leaves the id as it is.
func Key(field, place string) string {
	if place == "" {
		return field
	}
	return field + "@" + place
}

// SplitKey is the inverse of Key.
func SplitKey(key string) (field, place string) {
	field, place, _ = strings.Cut(key, "@")
	return field, place
}

// Plan is an alternative to the present situation: where the money of a month
// goes (Lines) and what else is different (Changes), so that what is decided
// stays apart from what is uncertain (model §7).
//
// Where there are Lines they are all the money of the plan, and whatever
// Changes says of monthlyCost and of acquisition spend does not count. A
// Quantity or Quality with neither Lines nor Changes is ours: it is made from
// the answers each time.
type Plan struct {
	ID      string   `json:"id"`
	Kind    string   `json:"kind"` // quantity, quality, own
	Name    Name     `json:"name"`
	Changes []Change `json:"changes"`
	Lines   []Line   `json:"lines,omitempty"`
	// SameBudget says that it is to cost what the present costs: editing moves
	// money from line to line. Whether it does is for analysis to say.
	SameBudget bool `json:"sameBudget"`
}

// Ours says whether a plan is to be made from the answers.
func (p Plan) Ours() bool { return p.Kind != "own" && p.Lines == nil && p.Changes == nil }

// Line is what a plan puts into one thing in a month: money, or hours where
// the line is time, which cost what an hour costs.
type Line struct {
	// Code is that of a line of the present's budget (own-hours, tools …), one
	// that only a plan has (running, service, advocates, reach: ads that are only
	// seen), or a way in whose
	// followers are paid for: community, ads (as they are today), ads-aimed (to
	// those who could buy), ads-broad (to anybody), contest, contest-aimed (the
	// prize picks buyers), bought.
	Code  string  `json:"code"`
	Place string  `json:"place,omitempty"` // the audience that is paid for: "instagram.ads"
	Money float64 `json:"money,omitempty"`
	Hours float64 `json:"hours,omitempty"`
}

// Name is a name in both languages; one given by a person is the same in both.
type Name struct {
	ES string `json:"es"`
	EN string `json:"en"`
}

// Change is one thing a plan does differently. Path is the name of a model
// input, as in the vectors ("monthlyCost", "loyalty.exposedShare",
// "audiences.instagram.ads.monthlyAcquisitionSpend"). Op is "set" or "times".
// With op "add" the audience in Add is new and Path is empty.
type Change struct {
	Path  string       `json:"path,omitempty"`
	Op    string       `json:"op"`
	Value float64      `json:"value,omitempty"`
	Low   *float64     `json:"low,omitempty"` // with High: Value is a guess, and how far it may be off
	High  *float64     `json:"high,omitempty"`
	Add   *NewAudience `json:"add,omitempty"`
}

// NewAudience is a source of people that only a plan has; names and units are
// those of the model's audiences.
type NewAudience struct {
	Place                   string   `json:"place"` // "instagram.ads"
	MonthlyAcquisitionSpend float64  `json:"monthlyAcquisitionSpend,omitempty"`
	CostPerFollower         float64  `json:"costPerFollower,omitempty"`
	CapacityPerMonth        *float64 `json:"capacityPerMonth,omitempty"`
	OrganicGrowthPerMonth   float64  `json:"organicGrowthPerMonth,omitempty"`
	MonthlyChurn            float64  `json:"monthlyChurn,omitempty"`
	Authentic               float64  `json:"authentic,omitempty"`
	Relevant                float64  `json:"relevant,omitempty"`
	CustomerShare           float64  `json:"customerShare,omitempty"`
	Reachable               float64  `json:"reachable,omitempty"`
	DiscoveryReachPerMonth  float64  `json:"discoveryReachPerMonth,omitempty"`
	DiscoveryRelevant       float64  `json:"discoveryRelevant,omitempty"`
	ClickThroughRate        float64  `json:"clickThroughRate,omitempty"`
	ConversionRate          float64  `json:"conversionRate,omitempty"`
	Incrementality          *float64 `json:"incrementality,omitempty"`
}
