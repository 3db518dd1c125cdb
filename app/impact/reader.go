package impact

import (
	"strings"
)

// Reader reads a table a few rows at a time, so that nobody waits for it. It is
// made by [NewReader]; [Reader.Step] is called until it is done, then
// [Reader.Reading] is complete.
type Reader struct {
	text    string
	choices Choices
	reading Reading
	stage   stage
	split   splitter
	rows    []line
	columns []looks
	head    int  // place of the header in rows, −1 without
	data    int  // place of the first row of data
	next    int  // next row of the stage
	looked  bool // columns are complete
	dates   []dateCell
	entries []Entry
	faults  []fault
}

// line is a row of cells where it stands in the text.
type line struct {
	cells     []string
	width     int // cells, empty ones at the end included
	at        int // line from 1
	openQuote bool
}

// fault is a row that could not be counted, with the place of its month among
// the entries, or its own day.
type fault struct {
	after int // entries before it
	day   Day // 0 if not known
}

type stage int

const (
	splitting stage = iota
	seeking         // the first row of data
	looking         // what the columns hold
	dating          // the dates of the date column
	entering        // rows into entries
	finished
)

// NewReader starts to read a file or a paste.
func NewReader(data []byte, choices Choices) *Reader {
	r := &Reader{head: -1, data: -1}
	var refusal Refusal
	r.text, r.reading.Encoding, refusal = text(data)
	r.begin(choices)
	if refusal != Accepted {
		r.refuse(refusal)
	}
	return r
}

// Choose reads the same table again with other decisions. What they do not
// touch is kept.
func (r *Reader) Choose(choices Choices) {
	switch {
	case r.text == "": // refused as a whole
	case !r.looked || choices.Separator != r.choices.Separator:
		r.begin(choices)
	default:
		r.choices = choices
		r.decide()
	}
}

func (r *Reader) begin(choices Choices) {
	r.choices = choices
	separator := choices.Separator
	if separator == 0 {
		separator = guessSeparator(r.text)
	}
	r.split = splitter{text: r.text, separator: separator, line: 1}
	r.rows, r.columns, r.looked, r.head, r.data, r.next, r.stage = nil, nil, false, -1, -1, 0, splitting
	r.reading = Reading{Encoding: r.reading.Encoding, Separator: separator}
}

// Done says whether everything is read.
func (r *Reader) Done() bool { return r.stage == finished }

// Progress is the share of the work done, 0 to 1.
func (r *Reader) Progress() float64 {
	share := func(part, whole int) float64 { return float64(part) / float64(max(1, whole)) }
	switch r.stage {
	case splitting:
		return 0.3 * share(r.split.at, len(r.text))
	case seeking:
		return 0.3
	case looking:
		return 0.3 + 0.4*share(r.next, len(r.rows))
	case dating:
		return 0.7 + 0.1*share(r.next, len(r.rows))
	case entering:
		return 0.8 + 0.2*share(r.next, len(r.rows))
	}
	return 1
}

// Reading is what was read, whole once [Reader.Done].
func (r *Reader) Reading() *Reading { return &r.reading }

// Read reads a table at once.
func Read(data []byte, choices Choices) *Reading {
	r := NewReader(data, choices)
	for !r.Step(1 << 20) {
	}
	return r.Reading()
}

// Step goes over at most n rows and says whether everything is read.
func (r *Reader) Step(n int) bool {
	for n = max(1, n); n > 0 && r.stage != finished; n-- {
		switch r.stage {
		case splitting:
			r.cut()
		case seeking:
			r.seek()
		case looking:
			r.lookAt()
		case dating:
			r.date()
		case entering:
			r.enter()
		}
	}
	return r.stage == finished
}

func (r *Reader) refuse(why Refusal) {
	r.reading.Refusal, r.stage = why, finished
}

// cut takes the next row of the text.
func (r *Reader) cut() {
	cells, at, ok := r.split.row(nil)
	if !ok {
		r.next = 0
		r.stage = seeking
		if r.reading.Rows == 0 {
			r.refuse(Nothing)
		}
		return
	}
	filled := 0
	for i, cell := range cells {
		if r.reading.Encoding == Windows1252 {
			cell = fromWindows(cell)
		}
		cells[i] = trim(cell)
		if cells[i] != "" {
			filled = i + 1
		}
	}
	if filled == 0 {
		return
	}
	r.reading.Rows++
	switch {
	case r.reading.Rows > MaxRows:
		r.refuse(TooManyRows)
	case filled > MaxColumns:
		r.refuse(TooWide)
	case r.reading.Rows == 1 && len(cells) <= 2 && strings.HasPrefix(strings.ToLower(cells[0]), "sep="):
		r.report(at, -1, cells[0], Directive)
	default:
		r.rows = append(r.rows, line{cells: cells[:filled], width: len(cells), at: at, openQuote: r.split.openQuote})
	}
}

// seek looks whether the next row is the first one of data, then for the header
// above it: the last row of at least two words.
func (r *Reader) seek() {
	if r.next >= len(r.rows) {
		r.refuse(NoDates)
		return
	}
	if !isData(r.rows[r.next].cells) {
		r.next++
		return
	}
	r.data = r.next
	for i := r.next - 1; i >= 0; i-- {
		if isHeader(r.rows[i].cells) {
			r.head, r.data = i, i+1
			break
		}
	}
	for i := range r.data {
		if i != r.head {
			r.report(r.rows[i].at, -1, r.rows[i].cells[0], TitleLine)
		}
	}
	r.layOut()
	r.next, r.stage = r.data, looking
}

// layOut makes the columns: as many as the header has names, or as most rows
// have cells.
func (r *Reader) layOut() {
	var widths [MaxColumns + 1]int
	width := 0
	for _, row := range r.rows[r.data:] {
		widths[len(row.cells)]++
	}
	for w, n := range widths {
		if n > 0 && n >= widths[width] {
			width = w
		}
	}
	named := 0
	if r.head >= 0 {
		r.reading.HeaderLine = r.rows[r.head].at
		named = len(r.rows[r.head].cells)
		if width > named {
			r.report(r.reading.HeaderLine, named, "", Nameless)
		}
	}
	r.columns = make([]looks, max(width, named))
	for j := range named {
		r.columns[j].Name = strings.Join(strings.Fields(r.rows[r.head].cells[j]), " ")
	}
}

// isData says whether a row has a date, or what may be one, and a figure beside
// it.
func isData(cells []string) bool {
	dates, figures, others := 0, 0, 0
	for _, cell := range cells {
		if isEmpty(cell) {
			continue
		}
		switch asDate(cell).form {
		case wholeDate, monthDate, weekDate, orderedDate:
			dates++
			continue
		}
		if _, ok := asFigure(cell); ok {
			figures++
		} else if asMonth(fold(cell)) == 0 {
			others++
		}
	}
	return dates > 0 && figures > 0 || dates > 1 && others == 0 || figures > 1 && others == 0
}

// isHeader says whether a row is two words or more, and no figure or date.
func isHeader(cells []string) bool {
	words := 0
	for _, cell := range cells {
		if cell == "" {
			continue
		}
		if _, ok := asFigure(cell); ok || asDate(cell).form != noDate {
			return false
		}
		words++
	}
	return words > 1
}

func (r *Reader) lookAt() {
	if r.next >= len(r.rows) {
		r.looked = true
		r.decide()
		return
	}
	for j, cell := range r.rows[r.next].cells {
		if j < len(r.columns) {
			r.columns[j].look(cell)
		}
	}
	r.next++
}

// decide proposes the columns' roles and starts over with the dates.
func (r *Reader) decide() {
	kept := r.reading.Problems[:0:0]
	for _, p := range r.reading.Problems {
		if p.Reason == TitleLine || p.Reason == Directive || p.Reason == Nameless {
			kept = append(kept, p)
		}
	}
	r.reading = Reading{
		Encoding: r.reading.Encoding, Separator: r.reading.Separator, HeaderLine: r.reading.HeaderLine,
		Rows: r.reading.Rows, Problems: kept,
	}
	propose(r.columns, r.choices.Roles)
	decimals(r.columns, r.choices.Decimal, r.choices.Habit)
	for _, l := range r.columns {
		r.reading.Columns = append(r.reading.Columns, l.Column)
	}
	r.dates, r.entries, r.faults, r.next = nil, nil, nil, r.data
	switch {
	case r.column(Date) < 0 && (r.column(YearPart) < 0 || r.column(MonthPart) < 0):
		r.refuse(NoDates)
	case r.column(Sales) < 0:
		r.refuse(NoNumbers)
	default:
		r.stage = dating
	}
}

// column is the place of the first column with a role, −1 without.
func (r *Reader) column(role Role) int {
	for j, l := range r.columns {
		if l.Role == role {
			return j
		}
	}
	return -1
}

// report names a row and why it is not counted as it stands.
func (r *Reader) report(at, column int, cell string, why Reason) {
	if letters := []rune(cell); len(letters) > 40 {
		cell = string(letters[:39]) + "…"
	}
	r.reading.Problems = append(r.reading.Problems, Problem{Line: at, Column: column, Cell: cell, Reason: why})
}
