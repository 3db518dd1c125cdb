package impact

// Role is what a column is taken for.
type Role int

const (
	Ignored   Role = iota
	Date           // day, week or month of the row
	YearPart       // the year, where the month has a column of its own
	MonthPart      // the month, beside YearPart
	Sales          // what is measured: sales, else purchases or new customers
	Control        // the same of a shop, area or product that was left alone
	Cause          // something else that moves sales: promotions, holidays
	Activity       // what was done: posts, mentions; drawn, not part of the account
	Spend          // what was spent on it; drawn, not part of the account
	Orders         // number of purchases, for splitting a change
	Customers      // number of customers, likewise
)

// Column is a column of the table with what it is taken for.
type Column struct {
	Name    string // the header's words, "" without
	Role    Role
	Numbers int  // cells below the header that are figures
	Dates   int  // cells that are dates
	Filled  int  // cells that are not empty
	Decimal byte // ',' or '.'
	Guessed bool // every figure could be read either way, as 1.234
	Flags   bool // holds marks: yes and no, x, blank
}

// Reason is why a row, or a part of one, is not counted as it stands.
type Reason int

const (
	// Rows that are not counted.
	BadDate      Reason = iota // not a date
	NoSuchDay                  // 31/02/2024
	OtherOrder                 // 13/25 in a column that writes the day first
	NoYear                     // 3-ene
	NoDate                     // no date
	BadNumber                  // not a figure
	OtherDecimal               // a figure in another notation than its column's
	NoNumber                   // no figure
	TooFewCells                // the row ends before the column
	WiderRow                   // more cells than the table has columns, so that they may have moved
	OpenQuote                  // a quote that is never closed

	// Rows that are no rows of data, and are named all the same.
	TitleLine   // above the header
	SecondHead  // the header again
	TotalRow    // a total
	Remark      // a line of text
	Directive   // "sep=;"
	EmptyCause  // an empty cell of a cause counted as 0
	SameMonth   // a second row of a month that has one: added to it
	Nameless    // columns without a name in the header
	OutOfSeries // far from all other dates
)

// Counted says whether the row is counted in spite of the remark.
func (r Reason) Counted() bool { return r == EmptyCause || r == SameMonth }

// Fault says whether the row is one of data that could not be counted.
func (r Reason) Fault() bool { return r < TitleLine || r == OutOfSeries }

// Problem names a row and why it is not counted as it stands.
type Problem struct {
	Line   int    // in the file, from 1
	Column int    // from 0; −1 for the whole row
	Cell   string // what stands there, at most 40 letters
	Reason Reason
}

// Basis is how the order of day and month was found.
type Basis int

const (
	NoOrder      Basis = iota // every date says itself
	FromDays                  // some part is above 12
	FromSpacing               // only one order spaces the rows evenly
	FromHabit                 // could be either; the reader's region decides
	FromDecision              // the user said so
)

// Pace is how far apart the rows are.
type Pace int

const (
	Daily Pace = iota
	Weekly
	Monthly
)

// Reading is what was read from a table. Nothing of the text is left out without
// a Problem that names it, blank lines excepted.
type Reading struct {
	Refusal Refusal // the other fields say how far it came

	Encoding   Encoding
	Separator  byte // blank ' ' for two spaces or more
	HeaderLine int  // 0 without
	Columns    []Column
	Order      Order
	OrderBasis Basis
	Pace       Pace

	Rows     int // lines with something in them
	Counted  int // rows that went into the months
	Problems []Problem
	Entries  []Entry // the rows counted, by day
	Series   Series

	// Part months at the ends are not in Series; months inside it that miss too
	// many rows are not known there.
	Incomplete []Month
	Short      []Month
	FirstDay   Day
	LastDay    Day
}

// Ambiguous says whether day and month could be read either way.
func (r *Reading) Ambiguous() bool { return r.OrderBasis == FromHabit }

// Faults counts the rows of data that could not be counted.
func (r *Reading) Faults() int {
	n := 0
	for _, p := range r.Problems {
		if p.Reason.Fault() {
			n++
		}
	}
	return n
}

// Entry is a row of the table that counts.
type Entry struct {
	Line   int
	Day    Day       // its day, the Monday or first day of its week, the first of its month
	Values []float64 // one a column; 0 where the column has no figures
}

// Choices are what somebody decided about a table; the zero value decides
// nothing.
type Choices struct {
	Separator byte         // 0 to find it
	Decimal   byte         // ',' or '.', 0 to find it
	Order     Order        // OrderUnknown to find it
	Roles     map[int]Role // columns whose role was decided; other columns are proposed beside them
	Habit     Order        // day or month first where a table does not say, by the reader's region; else DayFirst
	Today     Day          // the month of today is incomplete; 0 if not known
}
