package exercises

import (
	"quilate/app/i18n"
)

// A sheet is one exercise: what the participants get on paper, and the guide of
// whoever leads it. Its figures are those of roi's tests of the exercises.
type sheet struct {
	id                          string
	currency                    string  // of its amounts
	yearly                      float64 // what the money would earn in a year, a share of 1
	title, aim, material, story i18n.Text
	timing, ask, notice, twists []i18n.Text
	solution, close             i18n.Text
	columns                     []column
	rows                        []row
	later                       int // how many rows at the end stand in the guide only: twists
}

// region is how its texts are written: as where its business is.
func (s *sheet) region(lang i18n.Lang) i18n.Region {
	switch {
	case s.currency == "MXN":
		return "es-MX"
	case lang == i18n.EN:
		return "en-GB"
	}
	return "es-ES"
}

// column is a column of the sheet's table; a hidden one stands in the guide
// only.
type column struct {
	head   i18n.Text
	unit   unit
	hidden bool
}

// row is one source or channel; words stand in place of a figure that is NaN.
type row struct {
	name  i18n.Text
	cells []float64
}

// unit says how a column is printed.
type unit int

const (
	coin    unit = iota // money, with as many digits as it needs
	amount              // money in whole units, with its sign
	count               // things
	tenth               // things, one decimal
	hundred             // things, two decimals
	percent             // a share of 1
	permil              // a share of 1, one decimal
	gain                // a share of 1, with its sign
	month               // NaN: never
)

func t(es, en string) i18n.Text { return i18n.Text{ES: es, EN: en} }
