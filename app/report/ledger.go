package report

import (
	"math"

	"quilate/app/analysis"
	"quilate/app/channel"
	"quilate/app/chart"
)

// Ledger is the account of one number: what it is made of, line by line, from
// top to bottom. What is printed gives what is printed.
type Ledger struct {
	ID       string
	Question string // "¿Cómo se calcula +1.594 €?"
	Rows     []Row
	Total    Row
	Formula  string
	Sources  []Source
	Assumed  []string // names of the assumed figures in it
	Notes    []string
}

// Row is a line of an account.
type Row struct {
	Label  string
	Origin analysis.Origin
	Op     string  // "", "×", "÷", "+", "−", "="; "=" is the account so far
	Value  string  // as printed
	Key    string  // answer key, "" if the value is not asked
	Number float64 // the number that is printed
	unit   float64 // its last digit
}

// Source is where a figure in an account comes from.
type Source struct {
	Label, By, Year, URL, Note string
	Old, Recalled, Convention  bool
}

// kind says how a number of an account is printed.
type kind int

const (
	amount kind = iota // money
	share              // a share of 1, as a percentage
	count              // people, months, purchases
	factor             // a plain number
	points             // of an index, one decimal
)

// term is a line of an account before it is printed.
type term struct {
	op    string
	label string
	v     float64
	kind  kind
	paths []string        // inputs it may come from, the first found counts
	from  analysis.Origin // where it comes from if none is found; Derived: the inputs are only cited
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
	l := Ledger{ID: id, Rows: rows, Total: last, Formula: formula, Question: w.how(last.Value)}
	for _, t := range append(terms, total) {
		w.cite(&l, t.paths...)
	}
	return l
}

// even rounds the amounts that an account starts with so that what is printed
// adds up to the printed sum under them (largest remainder).
func (w *writer) even(rows []Row, terms []term, total term, extra int) {
	n := 0
	for n < len(terms) && added(terms, n) && terms[n].op != "=" {
		n++
	}
	sum := total
	switch {
	case n < 2:
		return
	case n < len(terms) && terms[n].op == "=":
		sum = terms[n]
	case n < len(terms):
		return
	}
	d := w.cents() + extra
	values := make([]float64, n)
	for i := range values {
		if values[i] = terms[i].v; terms[i].op == "−" {
			values[i] = -values[i]
		}
	}
	for i, v := range chart.RoundToTotal(values, sum.v, d) {
		if terms[i].op == "−" {
			v = 0 - v
		}
		rows[i].Value, rows[i].Number, rows[i].unit = w.loc.Money(v, d), rounded(v, d), math.Pow10(-d)
	}
}

// added reports whether a line is an amount that is added, not a factor.
func added(terms []term, i int) bool {
	switch t := terms[i]; {
	case t.kind != amount:
		return false
	case t.op == "":
		return i+1 >= len(terms) || terms[i+1].op != "×" && terms[i+1].op != "÷"
	default:
		return t.op == "+" || t.op == "−" || t.op == "="
	}
}

func (w *writer) how(value string) string {
	return w.say("¿Cómo se calcula {value}?", "How is {value} worked out?", "value", value)
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
	return row
}

// print writes a number with extra digits beyond the usual, and gives the
// number that is written and its last digit.
func (w *writer) print(v float64, k kind, extra int) (text string, number, unit float64) {
	if v == 0 {
		v = 0 // no negative zero
	}
	shift, d := 0, 0
	switch k {
	case amount:
		d = w.cents()
	case share:
		shift = 2
	case factor, points:
		d = 1
	}
	for d < 9 && shy(v*math.Pow10(shift), d) {
		d++
	}
	if extra > 0 {
		least := d
		d = min(d+extra, 12)
		for k == amount && d > least && rounded(v, d) == rounded(v, d-1) {
			d-- // no zeros after the cents
		}
	}
	number, unit = rounded(v, d+shift), math.Pow10(-d-shift)
	switch k {
	case amount:
		return w.loc.Money(v, d), number, unit
	case share:
		return w.loc.Percent(v, d), number, unit
	}
	return w.loc.Number(v, d), number, unit
}

// shy reports whether so many decimals show less than two digits of v.
func shy(v float64, d int) bool {
	v = math.Abs(v)
	return v != 0 && v*math.Pow10(d) < 9.5 && math.Abs(rounded(v, d)-v) > 1e-12
}

// cents is how many decimals an amount has.
func (w *writer) cents() int {
	n := -1
	for _, r := range w.loc.Money(0.11, -1) {
		if r >= '0' && r <= '9' {
			n++
		}
	}
	return max(0, n)
}

// holds reports whether the printed rows give the printed total, whoever goes
// on from a printed subtotal included.
func holds(rows []Row, total Row) bool {
	whole, printed := 0.0, 0.0
	for i, r := range rows {
		switch {
		case r.Op == "=":
			if !same(whole, r) {
				return false
			}
			printed = r.Number
			continue
		case i == 0 || r.Op == "":
			whole, printed = r.Number, r.Number
		default:
			whole, printed = apply(whole, r), apply(printed, r)
		}
	}
	return same(whole, total) && same(printed, total)
}

func apply(v float64, r Row) float64 {
	switch r.Op {
	case "×":
		return v * r.Number
	case "÷":
		if r.Number == 0 {
			return math.NaN()
		}
		return v / r.Number
	case "^":
		return math.Pow(v, r.Number)
	case "+":
		return v + r.Number
	case "−":
		return v - r.Number
	}
	return v
}

// same reports whether v, printed like r, is what r prints.
func same(v float64, r Row) bool {
	return math.Abs(v-r.Number) <= r.unit/2*(1+1e-9)+1e-12*math.Abs(r.Number)
}

func rounded(v float64, d int) float64 {
	p := math.Pow10(d)
	if a := math.Abs(v); a*p < 1e15 {
		return math.Copysign(math.Floor(a*p+0.5)/p, v)
	}
	return v
}

// cite adds the sources of the inputs in an account, each once, and names what
// is assumed.
func (w *writer) cite(l *Ledger, paths ...string) {
	_, in := w.from(paths...)
	if in == nil {
		return
	}
	if in.Origin.Assumed() {
		name := w.inputName(in)
		seen := false
		for _, a := range l.Assumed {
			seen = seen || a == name
		}
		if !seen {
			l.Assumed = append(l.Assumed, name)
		}
	}
	w.citeRow(l, in.Row)
}

// citeRow adds a row of the tables of figures as a source, once.
func (w *writer) citeRow(l *Ledger, id string) {
	s, ok := w.source(id)
	if !ok {
		return
	}
	for _, have := range l.Sources {
		if have.Label == s.Label && have.URL == s.URL {
			return
		}
	}
	l.Sources = append(l.Sources, s)
}

// citeAll adds every assumed figure of the account.
func (w *writer) citeAll(l *Ledger) {
	for i := range w.r.Present.List {
		if in := &w.r.Present.List[i]; in.Origin.Assumed() {
			w.cite(l, in.Path)
		}
	}
}

// source tells a row of the tables of figures.
func (w *writer) source(id string) (Source, bool) {
	f, ok := channel.Lookup(id)
	if !ok {
		return Source{}, false
	}
	label := f.Label()
	s := Source{
		Label: w.loc.Say(label.Name), By: label.By, Year: f.Years(), Note: w.loc.Say(label.Definition),
		Old: f.OlderThan(channel.Stale, w.now), Recalled: f.Recalled(), Convention: f.Status == channel.OurConvention,
	}
	if s.Label == "" {
		s.Label = f.ID
	}
	if links := f.Links(); len(links) > 0 {
		s.URL = links[0]
	}
	return s, true
}
