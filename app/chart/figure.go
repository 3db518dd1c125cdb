package chart

import (
	"errors"
	"math"
	"strings"

	"quilate/app/i18n"
)

// Figure is one finished chart. It is made by the Figure method of a chart
// (Quadrant, Cash, …), which gives either a complete one or an error.
type Figure struct {
	ID      string // unique on the page; prefix of every id inside the drawings
	Title   string // what the drawing shows, one sentence, for who cannot see it
	Desc    string // its numbers in words
	Caption string // the finding, said under or beside the figure; may be empty
	Source  string // where the numbers come from, with the date; may be empty
	Table   Table
	Narrow  string // a whole <svg>, 328 wide, class "narrow"
	Wide    string // a whole <svg>, 752 wide (ore 432, dots 504, quadrant 400), class "wide"

	draw func(*canvas)
	loc  i18n.Locale
}

// At draws the figure once more, at another width in px: labels stay 13 px, so
// that a drawing that is shown larger than it is has larger letters. Its class
// is size, which also keeps its ids apart from those of other drawings. The
// height is that of the drawing.
func (f Figure) At(wide float64, size string) (svg string, height float64) {
	if f.draw == nil {
		return "", 0
	}
	c := &canvas{width: wide, loc: f.loc}
	f.draw(c)
	return c.svg(f, size, size), c.height
}

// Table holds the numbers of a figure, printed and raw.
type Table struct {
	Caption string
	Head    []string
	Rows    [][]string  // printed in the reader's language, as long as Head
	Numeric [][]float64 // raw values in the shape of Rows; NaN where the cell is words or not known
}

// Head is what every chart is told besides its numbers.
type Head struct {
	ID      string // lower-case letters, digits and hyphens
	Title   string
	Desc    string // empty: the table is read out
	Caption string
	Source  string
}

// Reasons why a chart gives no Figure.
var (
	ErrID        = errors.New("figure needs an id of lower-case letters, digits and hyphens")
	ErrTitle     = errors.New("figure needs a title")
	ErrTable     = errors.New("figure needs a table with a head and as many cells in every row")
	ErrEmpty     = errors.New("figure has nothing to show")
	ErrNotFinite = errors.New("figure was given a number that is not finite")
	ErrOrder     = errors.New("figure was given numbers that contradict each other")
)

// Defs is the hidden drawing with the hatch patterns that all figures refer
// to. A page carries it once, before the first figure.
func Defs() string {
	return `<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>` +
		`<pattern id="h-loss" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
		`<rect width="5" height="5" class="bgl"/><line x1="0" y1="0" x2="0" y2="5" class="hl"/></pattern>` +
		`<pattern id="h-quan" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">` +
		`<rect width="6" height="6" class="bgq"/><line x1="0" y1="0" x2="0" y2="6" class="hq"/></pattern>` +
		`</defs></svg>`
}

// NarrowWidth and WideWidth are the usual widths of the two drawings, in px.
const (
	NarrowWidth = 328
	WideWidth   = 752
)

// assemble checks the parts and draws both widths.
func assemble(loc i18n.Locale, h Head, t Table, wide float64, draw func(*canvas)) (Figure, error) {
	f := Figure{ID: h.ID, Title: strings.TrimSpace(h.Title), Desc: strings.TrimSpace(h.Desc), Caption: h.Caption, Source: h.Source, Table: t}
	if t.Caption == "" {
		f.Table.Caption = f.Title
	}
	if f.Desc == "" {
		f.Desc = read(t)
	}
	if err := f.check(); err != nil {
		return Figure{}, &fault{h.ID, err}
	}
	narrow := &canvas{width: NarrowWidth, narrow: true, loc: loc}
	draw(narrow)
	f.Narrow = narrow.svg(f, "n", "narrow")
	full := &canvas{width: wide, loc: loc}
	draw(full)
	f.Wide = full.svg(f, "w", "wide")
	f.draw, f.loc = draw, loc
	return f, nil
}

// fault is what is wrong with a figure.
type fault struct {
	id  string
	err error
}

func (f *fault) Error() string { return "chart " + f.id + ": " + f.err.Error() }

func (f *fault) Unwrap() error { return f.err }

func (f Figure) check() error {
	if f.ID == "" || strings.Trim(f.ID, "abcdefghijklmnopqrstuvwxyz0123456789-") != "" || f.ID[0] < 'a' {
		return ErrID
	}
	if f.Title == "" {
		return ErrTitle
	}
	if len(f.Table.Head) < 2 || len(f.Table.Rows) == 0 || len(f.Table.Rows) != len(f.Table.Numeric) {
		return ErrTable
	}
	for i, row := range f.Table.Rows {
		if len(row) != len(f.Table.Head) || len(f.Table.Numeric[i]) != len(row) {
			return ErrTable
		}
	}
	return nil
}

// read says a table in words: "Instagram: cantidad 74, calidad 35; …".
func read(t Table) string {
	var b strings.Builder
	for i, row := range t.Rows {
		if i > 0 {
			b.WriteString("; ")
		}
		for j, cell := range row {
			switch {
			case j == 0:
				b.WriteString(cell)
			case cell != "":
				b.WriteString(", ")
				if j < len(t.Head) && t.Head[j] != "" {
					b.WriteString(t.Head[j] + " ")
				}
				b.WriteString(cell)
			}
		}
	}
	return b.String()
}

// row adds one line to a table: its name, then printed and raw cells by turns.
//
//go:noinline
func (t *Table) row(name string, cells ...cell) {
	printed, raw := []string{name}, []float64{math.NaN()}
	for _, c := range cells {
		printed, raw = append(printed, c.text), append(raw, c.value)
	}
	t.Rows, t.Numeric = append(t.Rows, printed), append(t.Numeric, raw)
}

type cell struct {
	text  string
	value float64
}

// words is a cell that holds no number.
//
//go:noinline
func words(s string) cell { return cell{s, math.NaN()} }

//go:noinline
func finite(vs ...float64) bool {
	for _, v := range vs {
		if math.IsNaN(v) || math.IsInf(v, 0) || math.Abs(v) > 1e15 {
			return false
		}
	}
	return true
}
