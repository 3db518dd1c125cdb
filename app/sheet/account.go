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

// Account is what a workbook is made of.
type Account struct {
	Title  string // whose account it is
	Inputs roi.Inputs
	Names  []string        // what the reader calls the audiences, in their order; those missing go by the model's names
	From   map[string]From // where an input comes from, by the model's path ("grossMargin", "audiences.instagram.reachable")
}

// From says where an input comes from.
type From struct {
	Words   string
	Assumed bool // nobody's own figure
}

// Workbook lays out an account.
func Workbook(a Account, loc i18n.Locale) Book {
	in := &a.Inputs
	b := &builder{loc: loc, at: map[string]string{}, from: a.From, title: a.Title, audiences: len(in.Audiences)}
	b.book.money, b.book.share = moneyCode(loc), shareCode(loc)
	names := a.Names
	for len(names) < len(in.Audiences) {
		names = append(names, in.Audiences[len(names)].Name)
	}
	b.months = max(mostMonths, min(in.HorizonMonths, roi.MaxMonths))
	b.placeResults()
	b.inputSheet(in, names[:len(in.Audiences)])
	b.accountSheet(names)
	b.resultSheet()
	return b.book
}

// builder puts the sheets together and knows where everything stands.
type builder struct {
	book      Book
	loc       i18n.Locale
	title     string
	from      map[string]From
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

// accountSheet works out every month, and below it what follows from the
// inputs. The months stand at the top, so that their headings stay in sight.
func (b *builder) accountSheet(names []string) {
	s := &Sheet{Name: b.loc.Say(accountName), Frozen: 2, Column: 1}
	const first = 3 // row of month 0
	follows, each := layout("follows"), layout("follows of each")
	at := first + b.months + 1 + 2 // after a blank row and a title
	for i, o := range follows {
		b.at[o.name] = s.Name + "!" + address(0, at+i, true)
	}
	at += len(follows) + 2 // after a blank row and heads
	for i, o := range each {
		for j := range b.audiences {
			b.at[audience(o.name, j)] = s.Name + "!" + address(j, at+i, true)
		}
	}

	s.Rows = append(s.Rows, []Cell{b.words(monthsTitle, Title)})
	b.monthRows(s, names, first)
	s.Rows = append(s.Rows, nil, []Cell{b.words(followsHead, Title)})
	for _, o := range follows {
		s.Rows = append(s.Rows, []Cell{{Formula: b.fill(b.summed(o.formula)), Format: o.format}, b.words(o.label, Plain)})
	}
	if b.audiences > 0 {
		var heads []Cell
		for j := range b.audiences {
			heads = append(heads, Cell{Text: names[j], Role: Over})
		}
		s.Rows = append(s.Rows, nil, append(heads, b.words(audienceHead, Head)))
		for _, o := range each {
			var cells []Cell
			for j := range b.audiences {
				cells = append(cells, Cell{Formula: b.fill(ofEach(o.formula, j)), Format: o.format})
			}
			s.Rows = append(s.Rows, append(cells, b.words(o.label, Plain)))
		}
	}
	b.book.Sheets = append(b.book.Sheets, *s)
}

// monthRows are the headings and the months, with month 0 in the row first.
func (b *builder) monthRows(s *Sheet, names []string, first int) {
	list := b.columns(names)
	index := map[string]int{}
	var heads []Cell
	for i, c := range list {
		index[c.name] = i
		heads = append(heads, b.words(c.label, Over))
		s.Widths = append(s.Widths, 16)
		b.at["column "+c.name] = s.Name + "!" + address(i, first, true) + ":" + address(i, first+b.months, true)
		b.at["months "+c.name] = s.Name + "!" + address(i, first+1, true) + ":" + address(i, first+b.months, true)
	}
	s.Rows = append(s.Rows, heads)
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
		s.Rows = append(s.Rows, cells)
	}
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
