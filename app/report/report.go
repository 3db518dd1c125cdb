// Package report tells the findings about one document in the reader's
// language: a verdict, three figures, the one thing to find out, and sections
// in a fixed order. It computes no finding; the only arithmetic is that of an
// account, so that what is printed adds up and multiplies to what is printed.
package report

import (
	"time"

	"quilate/app/analysis"
	"quilate/app/chart"
	"quilate/app/i18n"
)

// Report is the findings about one document, ready to be laid out.
type Report struct {
	Title  string // of the page, a finding: "No recuperas la inversión en 24 meses"
	Name   string // of the assessment, "" if it has none
	What   string // the line over the verdict: name, horizon, currency
	Sample bool   // an invented case

	State  State
	Mode   string   // money, channel
	Prefix string   // before the verdict: more is assumed than known; "" otherwise
	Said   []string // the verdict: one or two sentences
	Lead   []string // what follows from it, a sentence each
	WayOut *Action  // what to try before stopping; nil where going on is better

	Unpriced *Action // why Quantity and Quality are missing: no exchange rate; nil where they are not

	Figures  []chart.Figure // the 50 outcomes that the verdict counts
	Terms    []Term         // words of the verdict that the glossary explains
	Three    []Headline
	Next     *Next
	Sections []Section
	Ledgers  []Ledger // of the verdict and its three figures
	Doubts   []Doubt  // answers that contradict each other

	Own, Assumed, Total int // figures in the account: one's own, assumed, both
}

// State says how much there is to tell.
type State string

const (
	Nothing State = "nothing" // nothing is answered
	NoMoney State = "nomoney" // no account in money yet
	Full    State = "full"
)

// Headline is one of the three figures.
type Headline struct {
	Label, Value, Range string
	LedgerID            string
}

// Next is the one thing to find out, to change to, or to try before stopping.
type Next struct {
	Title, Why, Where string
	Then              string // what to find out after it; ""
	Key               string // answer key; "" if nothing is left to find out
	Label             string // of the button
	Plan              string // the plan that the button makes, as Action.Plan; "" where it leads to a question
	Compare           bool   // the button leads to the options
}

// Doubt is a contradiction between answers.
type Doubt struct {
	Text string
	Key  string
}

// Section is a finding with what it rests on.
type Section struct {
	ID      string
	Finding string   // a sentence with a verb
	Do      string   // what to do about it now, in a sentence or two; "" if it asks for nothing
	Lead    []string // one line before the figure
	Switch  *Switch
	Figures []chart.Figure
	Tables  []Table
	Lists   []List
	Values  []Value // every input once, group by group
	Notes   []string
	Ledgers []Ledger
	Actions []Action
	Terms   []Term // words of the section that the glossary explains
}

// Switch chooses between two ways of looking at a section.
type Switch struct {
	Key     string // name of the page's switch
	Label   string
	Options []Choice
}

// Choice is one position of a switch.
type Choice struct {
	Value, Text string
	On          bool
}

// Table is a table without a drawing. Tones name the voice of a column:
// quality, quantity, "".
type Table struct {
	chart.Table
	Tones []string
	Top   int    // so many rows at the top are told first
	Fold  string // what it is folded under where there is no room for columns; "" if it always stands
}

// List is a few lines under a heading.
type List struct {
	Title string
	Lines []Line
}

// Line is a statement with what belongs to it.
type Line struct {
	Text, Value, More string
	Key               string // answer key, to change it; ""
	Change            bool   // there is an answer: it is changed, not given
	Origin            analysis.Origin
}

// Action leads to the question that would change a finding, or to the options.
type Action struct {
	Key, Text string
	Button    string // the words of a button in the text's place of a link; ""
	Plan      string // the plan that the button makes: half-hours, or a copy of the present to be cut down; "" if none
	Compare   bool   // leads to the page where options are compared and changed
}

// Value is an input of the account.
type Value struct {
	Label, Value, From string
	Group              string // the part of the questions it belongs to; "" for those that weigh most, which come first
	Origin             analysis.Origin
	Assumed            bool
	Key                string  // answer key, to change it; "" if it is never asked
	Warning            string  // old, or recalled
	URL                string  // where the figure was published, "" if nowhere
	Source             *Source // the row it is taken from; nil for one's own
}

// Views are the positions of the page's switches.
type Views map[string]string

// Make tells the findings. now decides which figures count as old.
func Make(r *analysis.Results, loc i18n.Locale, now time.Time, views Views) Report {
	w := newWriter(r, loc, now, views)
	if r == nil || r.Doc.Empty() {
		return w.nothing()
	}
	w.verdict()
	w.doubts()
	w.unpriced()
	w.next()
	w.sections()
	return w.Report
}

// verdict is what stands over everything else, and how much there is to tell.
func (w *writer) verdict() {
	w.head()
	switch {
	case w.Mode == "channel":
		w.channelVerdict()
	case len(w.r.Cases) == 0 || !w.r.Present.Money:
		w.unknownVerdict()
	default:
		w.moneyVerdict()
	}
}

// sections are told in this order.
func (w *writer) sections() {
	money := w.State == Full && w.Mode == "money"
	for _, part := range []struct {
		money bool
		tell  func() (Section, bool)
	}{
		{true, w.cash},
		{false, w.afterwards},
		{true, w.decides},
		{true, w.findings},
		{true, w.plans},
		{true, w.worse},
		{false, w.gap},
		{false, w.pillars},
		{false, w.reachOf},
		{true, w.followerValues},
		{true, w.lines},
		{false, w.costs},
		{false, w.intangibles},
		{false, w.assumptions},
		{false, w.leftOut},
		{false, w.maturity},
		{false, w.ladder},
	} {
		if part.money && !money {
			continue
		}
		if s, ok := part.tell(); ok {
			w.Sections = append(w.Sections, s)
		}
	}
}

// Section finds a section by its id.
func (r *Report) Section(id string) (*Section, bool) {
	for i := range r.Sections {
		if r.Sections[i].ID == id {
			return &r.Sections[i], true
		}
	}
	return nil, false
}

// Ledger finds an account by its id.
func (r *Report) Ledger(id string) (Ledger, bool) {
	for _, l := range r.Ledgers {
		if l.ID == id {
			return l, true
		}
	}
	for _, s := range r.Sections {
		for _, l := range s.Ledgers {
			if l.ID == id {
				return l, true
			}
		}
	}
	return Ledger{}, false
}

// FigureByID finds a figure by its id.
func (r *Report) FigureByID(id string) (chart.Figure, bool) {
	for _, f := range r.Figures {
		if f.ID == id {
			return f, true
		}
	}
	for _, s := range r.Sections {
		for _, f := range s.Figures {
			if f.ID == id {
				return f, true
			}
		}
	}
	return chart.Figure{}, false
}
