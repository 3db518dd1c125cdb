package report

import (
	"strings"

	"quilate/app/analysis"
)

// Ledger is the account of one number: what it is made of, line by line, from
// top to bottom. What is printed gives what is printed. The account of several
// numbers of a kind has a working for each instead of rows.
type Ledger struct {
	ID       string
	Question string // "Retorno (ROI): ¿cómo se calcula?"
	Rows     []Row
	Total    Row
	Workings []Working
	Formula  string
	Sources  []Source
	Assumed  []string // names of the assumed figures in it
	Method   string   // chapter of the method that tells more; ""
	Notes    []string
}

// Row is a line of an account.
type Row struct {
	Label  string
	Origin analysis.Origin
	Op     string  // "", "×", "÷", "+", "−", "^" (to the power of), "Φ" (the normal curve up to it), "="; "=" is the account so far
	Value  string  // as printed
	Key    string  // answer key, "" if the value is not asked
	Number float64 // the number that is printed
	unit   float64 // its last digit
}

// Operated is the value with what is done with it in front: "× 40 %".
func (r Row) Operated() string {
	if r.Op == "" {
		return r.Value
	}
	if r.Op != "=" && strings.HasPrefix(r.Value, "−") {
		return r.Op + "\u00a0(" + r.Value + ")"
	}
	return r.Op + "\u00a0" + r.Value
}

// kind says how a number of an account is printed.
type kind int

const (
	amount    kind = iota // money
	share                 // a share of 1, as a percentage
	count                 // people, months, purchases
	factor                // a plain number
	points                // of an index, one decimal
	frequency             // of 50 scenarios; two decimals, since what follows a half decides it
)

// term is a line of an account before it is printed.
type term struct {
	op    string
	label string
	v     float64
	kind  kind
	paths []string        // inputs it may come from, the first found counts
	from  analysis.Origin // where it comes from if none is found; Derived: the inputs are only cited
	whole bool            // a share in whole percent, as the headline has it
}

// account prints terms with as few digits as let the printed lines give the
// printed total. The total keeps its own.
func (w *writer) account(id, formula string, total term, terms ...term) Ledger {
	last := w.row(total, 0)
	last.Op = "="
	rows := make([]Row, len(terms))
	write := func(sums, factors int) {
		for i, t := range terms {
			extra := factors
			if added(terms, i) {
				extra = sums
			}
			rows[i] = w.row(t, extra)
		}
	}
	found := false
	for sums := 0; sums <= 2 && !found; sums++ {
		for factors := sums; factors <= 12 && !found; factors++ {
			write(sums, factors)
			found = holds(rows, last)
		}
	}
	for sums := 0; sums <= 8 && !found; sums++ {
		for factors := sums; factors <= 12 && !found; factors += 3 {
			write(sums, factors)
			w.even(rows, terms, total, sums)
			found = holds(rows, last)
		}
	}
	l := Ledger{ID: id, Rows: rows, Total: last, Formula: formula, Question: w.how(total.label)}
	for _, t := range append(terms, total) {
		w.cite(&l, t.paths...)
	}
	return l
}

func (w *writer) how(what string) string {
	return w.say("{what}: ¿cómo se calcula?", "{what}: how is it worked out?", "what", what)
}

// row prints one line; extra are the digits beyond the usual.
func (w *writer) row(t term, extra int) Row {
	row := Row{Label: t.label, Op: t.op, Origin: t.from}
	if origin, in := w.from(t.paths...); in != nil && t.from != analysis.Derived {
		row.Origin, row.Key = origin, in.Key
	}
	if row.Origin == "" {
		row.Origin = analysis.Derived
	}
	row.Value, row.Number, row.unit = w.print(t.v, t.kind, extra)
	if t.whole {
		row.Value, row.Number, row.unit = w.loc.Percent(t.v, 0), rounded(t.v, 2)+0, 0.01
	}
	return row
}
