package sheet

import (
	"strconv"
	"strings"

	"quilate/app/i18n"
	"quilate/app/roi"
)

// mostMonths is how many months the sheet has room for: the longest time that
// is asked for, or that of the account if it is longer.
const mostMonths = 36

// Workbook lays out an account: names are what the reader calls its audiences,
// in their order.
func Workbook(in roi.Inputs, names []string, loc i18n.Locale) Book {
	b := &builder{loc: loc, at: map[string]string{}, audiences: len(in.Audiences)}
	for len(names) < len(in.Audiences) {
		names = append(names, in.Audiences[len(names)].Name)
	}
	b.months = max(mostMonths, min(in.HorizonMonths, roi.MaxMonths))
	b.inputSheet(&in, names[:len(in.Audiences)])
	b.accountSheet(names)
	b.resultSheet()
	return b.book
}

// builder puts the sheets together and knows where everything stands.
type builder struct {
	book      Book
	loc       i18n.Locale
	at        map[string]string // address by name, with its sheet
	audiences int
	months    int
}

// fill puts addresses into a formula: {name} is a cell that stands still.
func (b *builder) fill(formula string) string {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(formula, "{")
		out.WriteString(before)
		if !found {
			return out.String()
		}
		name, after, _ := strings.Cut(rest, "}")
		out.WriteString(b.at[name])
		formula = after
	}
}

// columns are the figures of a month, those of each audience one after the
// other.
func (b *builder) columns(names []string) []line {
	var list []line
	for _, l := range layout("months") {
		if !strings.HasSuffix(l.name, "#") {
			l.today, l.formula = b.summed(l.today), b.summed(l.formula)
			list = append(list, l)
			continue
		}
		for j := range b.audiences {
			of := func(text string) string { return strings.Replace(text, "{audience}", names[j], 1) }
			list = append(list, line{
				ofEach(l.name, j), i18n.Text{ES: of(l.label.ES), EN: of(l.label.EN)}, l.format, ofEach(l.today, j), ofEach(l.formula, j),
			})
		}
	}
	return list
}

// accountSheet works out what follows from the inputs, and then every month.
func (b *builder) accountSheet(names []string) {
	s := &Sheet{Name: b.loc.Say(accountName)}
	row := func(cells ...Cell) int {
		s.Rows = append(s.Rows, cells)
		return len(s.Rows)
	}
	row(b.words(followsHead, Title))
	for _, o := range layout("follows") {
		at := row(Cell{Formula: b.fill(b.summed(o.formula)), Format: o.format}, b.words(o.label, Plain))
		b.at[o.name] = s.Name + "!" + address(0, at, true)
	}
	row()
	if b.audiences > 0 {
		var heads []Cell
		for j := range b.audiences {
			heads = append(heads, Cell{Text: names[j], Role: Head})
		}
		row(append(heads, b.words(audienceHead, Head))...)
		for _, o := range layout("follows of each") {
			at := len(s.Rows) + 1
			var cells []Cell
			for j := range b.audiences {
				cells = append(cells, Cell{Formula: b.fill(ofEach(o.formula, j)), Format: o.format})
				b.at[audience(o.name, j)] = s.Name + "!" + address(j, at, true)
			}
			row(append(cells, b.words(o.label, Plain))...)
		}
		row()
	}
	row(b.words(monthsTitle, Title))
	list := b.columns(names)
	index := map[string]int{}
	var heads []Cell
	for i, c := range list {
		index[c.name] = i
		heads = append(heads, b.words(c.label, Head))
		s.Widths = append(s.Widths, 14)
	}
	row(heads...)
	first := len(s.Rows) + 1
	for t := range b.months + 1 {
		at := first + t
		var cells []Cell
		for _, c := range list {
			formula := c.formula
			if t == 0 {
				formula = c.today
			}
			if formula == "" {
				cells = append(cells, Cell{})
				continue
			}
			formula = b.fill(inMonth(formula, index, at, first))
			if t > 0 && c.name != "month" { // beyond the time that is looked at nothing stands
				formula = "IF(" + address(index["month"], at, false) + `="","",` + formula + ")"
			}
			cells = append(cells, Cell{Formula: formula, Format: c.format})
		}
		row(cells...)
	}
	for i, c := range list {
		b.at["column "+c.name] = s.Name + "!" + address(i, first, true) + ":" + address(i, first+b.months, true)
		b.at["months "+c.name] = s.Name + "!" + address(i, first+1, true) + ":" + address(i, first+b.months, true)
	}
	b.book.Sheets = append(b.book.Sheets, *s)
}

// inMonth puts the addresses of one month into a formula: [x] of the same
// month, <x> of the month before, <<x>> of all months before.
func inMonth(formula string, index map[string]int, at, first int) string {
	var out strings.Builder
	for i := 0; i < len(formula); i++ {
		rest := formula[i:]
		name, close := "", ""
		switch {
		case strings.HasPrefix(rest, "<<"):
			name, close = rest[2:], ">>"
		case rest[0] == '<' && len(rest) > 1 && rest[1] >= 'a' && rest[1] <= 'z':
			name, close = rest[1:], ">"
		case rest[0] == '[':
			name, close = rest[1:], "]"
		default:
			out.WriteByte(formula[i])
			continue
		}
		name, _, _ = strings.Cut(name, close)
		column := index[name]
		switch close {
		case "]":
			out.WriteString(address(column, at, false))
		case ">":
			out.WriteString(address(column, at-1, false))
		default:
			out.WriteString(letters(column) + "$" + strconv.Itoa(first) + ":" + address(column, at-1, false))
		}
		i += len(name) + 2*len(close) - 1
	}
	return out.String()
}
