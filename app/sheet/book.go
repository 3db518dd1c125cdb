// Package sheet lays the account out as a workbook whose formulas are alive:
// the inputs on one sheet, what follows from them and every month on a second,
// the result on a third. Changed in a spreadsheet program it comes to what
// package roi would say.
//
// It describes cells and writes no file: formulas are in English with commas,
// as files hold them whatever the language of the program that opens them.
package sheet

import (
	"strconv"
	"strings"

	"quilate/app/i18n"
	"quilate/app/jsontext"
)

// Book is a workbook: its sheets in order.
type Book struct {
	Sheets       []Sheet
	money, share string // how amounts and shares are shown, as files hold it
}

// Sheet is one table of cells.
type Sheet struct {
	Name   string
	Widths []int // of the columns, in characters
	Rows   [][]Cell
	Frozen int // so many rows stay in sight
	Column int // and so many columns
}

// Cell is words, a number, or a formula (without "="); the zero Cell is empty.
type Cell struct {
	Text    string
	Number  *float64
	Formula string
	Format  Format
	Role    Role
}

// Format is how a number is shown.
type Format int

const (
	General Format = iota
	Whole          // 1,234
	Amount         // money, with the currency as the region writes it
	Count          // 1,234.56: people, months
	Rate           // 0.1234 with as many decimals as there are
	Percent        // 12.34%, with a space where the region has one
)

// codes are the formats as files hold them: in English, and shown by every
// program as its reader writes numbers. Those of amounts and shares are the
// book's.
var codes = [...]string{Whole: "#,##0", Amount: "", Count: "#,##0.00", Rate: "#,##0.00####", Percent: ""}

// moneyCode is how an amount in the reader's currency is shown.
func moneyCode(loc i18n.Locale) string {
	digits := "#,##0.00"
	if !strings.Contains(loc.Money(1, -1), "00") {
		digits = "#,##0"
	}
	before, after, _ := strings.Cut(loc.Money(0, 0), "0")
	return literal(before) + digits + literal(after)
}

// shareCode is how a share of 1 is shown.
func shareCode(loc i18n.Locale) string {
	_, after, _ := strings.Cut(loc.Percent(0, 0), "0")
	return "0.00" + literal(strings.TrimSuffix(after, "%")) + "%"
}

// literal is a text inside a format.
func literal(s string) string {
	if s == "" {
		return ""
	}
	return `"` + strings.ReplaceAll(s, "\u00a0", " ") + `"`
}

// Role is what a cell is for: its look follows from it.
type Role int

const (
	Plain   Role = iota
	Title        // of a sheet
	Head         // of a group of rows
	Over         // of a column of numbers
	Given        // an input: to be changed
	Assumed      // an input that is nobody's own figure: to be changed by who knows
	Key          // the figures that a reader looks for
	Remark       // a note
)

var roles = [...]string{Title: "title", Head: "head", Over: "over", Given: "given", Assumed: "assumed", Key: "key", Remark: "remark"}

// JSON is the workbook for the program that writes it: a list of sheets, rows
// and cells. A cell has "t" for words, "n" for a number or "f" for a formula;
// a format and a role where it has one; an empty one is null or has
// only its look.
func (b Book) JSON() string {
	var w jsontext.Writer
	w.Begin("", '[')
	for i := range b.Sheets {
		s := &b.Sheets[i]
		w.Begin("", '{')
		w.Text("sheet", s.Name)
		w.Int("frozen", int64(s.Frozen))
		w.Int("column", int64(s.Column))
		w.Begin("widths", '[')
		for _, n := range s.Widths {
			w.Int("", int64(n))
		}
		w.End(']')
		w.Begin("rows", '[')
		for _, row := range s.Rows {
			w.Begin("", '[')
			for k := range row {
				row[k].write(&w, &b)
			}
			w.End(']')
		}
		w.End(']')
		w.End('}')
	}
	w.End(']')
	text, _ := w.Result()
	return text
}

func (c *Cell) write(w *jsontext.Writer, b *Book) {
	empty := c.Text == "" && c.Number == nil && c.Formula == ""
	if empty && c.Role != Given && c.Role != Assumed && c.Role != Head {
		w.Raw("", "null")
		return
	}
	w.Begin("", '{')
	switch {
	case c.Formula != "":
		w.Text("f", c.Formula)
	case c.Number != nil:
		w.Number("n", *c.Number)
	case empty: // to be filled in, or only a ground
	default:
		w.Text("t", c.Text)
	}
	format := codes[c.Format]
	switch c.Format {
	case Amount:
		format = b.money
	case Percent:
		format = b.share
	}
	w.TextIf("format", format)
	w.TextIf("role", roles[c.Role])
	w.End('}')
}

// letters are the name of a column, 0 for A.
func letters(column int) string {
	name := ""
	for column >= 0 {
		name = string(rune('A'+column%26)) + name
		column = column/26 - 1
	}
	return name
}

// address of a cell on its sheet, rows from 1; held does not move along when
// it is copied.
func address(column, row int, held bool) string {
	if held {
		return "$" + letters(column) + "$" + strconv.Itoa(row)
	}
	return letters(column) + strconv.Itoa(row)
}
