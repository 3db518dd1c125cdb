package report

import (
	"math"

	"quilate/app/chart"
)

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
		case r.Op == "Φ":
			if whole, printed = normal(whole), normal(printed); !same(whole, r) || !same(printed, r) {
				return false
			}
			printed = r.Number
		case i == 0 || r.Op == "":
			whole, printed = r.Number, r.Number
		default:
			whole, printed = apply(whole, r), apply(printed, r)
		}
	}
	return same(whole, total) && same(printed, total)
}

// normal is the share of a normal curve below z.
func normal(z float64) float64 { return 0.5 * math.Erfc(-z/math.Sqrt2) }

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
