// Package measure is measuring afterwards as it is done: a table of sales is
// read and confirmed, the start is declared, the account is made and kept with
// the assessment. [Update] is pure; pages draw the [State].
package measure

import (
	"maps"
	"slices"

	"quilate/app/assessment"
	"quilate/app/impact"
	"quilate/app/session"
)

// What somebody can do on the page of measuring. The comment says what Key and
// Value hold.
const (
	Door      session.Do = "measure-door"     // paste or type; "" closes it
	Paste     session.Do = "measure-paste"    // the text, whole
	File      session.Do = "measure-file"     // a file was chosen
	Sample    session.Do = "measure-sample"   // reads the invented table
	Template  session.Do = "measure-template" // hands out a table to fill in
	Separator session.Do = "measure-separator"
	Order     session.Do = "measure-order"   // day, month
	Decimal   session.Do = "measure-decimal" // comma, point
	Role      session.Do = "measure-role"    // column from 0; role
	All       session.Do = "measure-all"     // shows every remark, or few again
	Use       session.Do = "measure-use"     // takes the table that was read
	Drop      session.Do = "measure-drop"    // leaves it
	Edit      session.Do = "measure-edit"    // opens the kept months to add or correct some
	Cell      session.Do = "measure-cell"    // "row,column"; the text as it stands
	Rows      session.Do = "measure-rows"    // before, after; a year more
	Column    session.Do = "measure-column"  // a role; a column more
	Typed     session.Do = "measure-typed"   // takes the typed table
	Field     session.Do = "measure-field"   // field; the text as it stands
	Carried   session.Do = "measure-carried" // field; goes back to the assessment's figure
	Pick      session.Do = "measure-pick"    // how, counts; option
	Mark      session.Do = "measure-mark"    // column that says which weeks had the programme
	Run       session.Do = "measure-run"     // measures
	Carry     session.Do = "measure-carry"   // measured figures go into the assessment
	Remove    session.Do = "measure-remove"  // takes the measurement away
	Lots      session.Do = "measure-lots"    // draws the weeks of a test by lot and keeps them
	Calendar  session.Do = "measure-ics"     // hands the calendar out
)

// State is what the page knows besides the document.
type State struct {
	For string // id of the assessment it belongs to

	Door    string // the way in that is open: paste, type
	Name    string // of the file
	Sample  bool   // the table is the invented one
	Reader  *impact.Reader
	Read    *impact.Reading // whole, to be confirmed
	Busy    bool            // reading, a piece of work at a time
	Turns   int             // pieces of work that it has taken so far
	Choices impact.Choices
	All     bool
	Large   bool            // a file was refused by its size
	Kept    *impact.Reading // of the table in use, while the page is open: its weeks
	Mark    int             // column of Kept that says which weeks had the programme, −1 for the calendar of the test
	Added   [2]string       // first and last month that the last table added to those kept; "" where it replaced all

	Table  *Table            // being typed
	Fields map[string]string // texts as they stand in the fields
	Wrong  []Problem         // what stood in the way of measuring, in the order of the fields
	Carry  []Change          // what was carried into the assessment last
}

// Problem is what is wrong in a field.
type Problem struct {
	Field string
	Code  string   // see the page, which has the words
	Slots []string // months and days as documents hold them
}

// Table is one that is typed month by month.
type Table struct {
	First   impact.Month
	Columns []assessment.Column // without values
	Cells   [][]string          // by month, then by column
	Bad     map[string]bool     // cells that are no figures
	Add     bool                // goes on from what is kept
}

// of is the state where it belongs to the open assessment, else a new one.
func (s State) of(m *session.Model) State {
	if s.For != m.Open.Doc.ID {
		return State{For: m.Open.Doc.ID, Mark: -1}
	}
	return s
}

// Text is what stands in a field, and whether somebody typed it there.
func (s State) Text(field string) (string, bool) {
	t, ok := s.Fields[field]
	return t, ok
}

// Problem is what is wrong in a field, nil if nothing.
func (s State) Problem(field string) *Problem {
	for i := range s.Wrong {
		if s.Wrong[i].Field == field {
			return &s.Wrong[i]
		}
	}
	return nil
}

func (s State) with(field, text string) State {
	s.Fields = maps.Clone(s.Fields)
	if s.Fields == nil {
		s.Fields = map[string]string{}
	}
	s.Fields[field] = text
	s.Wrong = slices.DeleteFunc(slices.Clone(s.Wrong), func(p Problem) bool { return p.Field == field })
	return s
}

func (s State) without(field string) State {
	s = s.with(field, "")
	delete(s.Fields, field)
	return s
}

// kept is the open document's measurement as a copy that may be changed at its
// outermost level; never nil.
func kept(m *session.Model) assessment.Measurement {
	if k := m.Open.Doc.Measurement; k != nil {
		c := *k
		return c
	}
	return assessment.Measurement{}
}
