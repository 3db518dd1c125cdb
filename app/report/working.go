package report

import "strings"

// Working is an account on one line: "(1.449 € − 9.431 €) ÷ 9.431 € = −85 %".
type Working struct {
	Label string
	Rows  []Row // a label stands in brackets behind its value
	Total Row
}

// Sum writes what is worked out, without the result.
func (k Working) Sum() string {
	s, loose := "", false
	for _, r := range k.Rows {
		value := r.Value
		if r.Op != "" && strings.HasPrefix(value, "−") {
			value = "(" + value + ")"
		}
		if r.Label != "" {
			value += "\u00a0(" + r.Label + ")"
		}
		switch r.Op {
		case "=":
			continue
		case "":
			s = value
			continue
		case "+", "−":
			loose = true
		default:
			if loose {
				s, loose = "("+s+")", false
			}
		}
		s += " " + r.Op + " " + value
	}
	return s
}

// working is an account on one line.
func (w *writer) working(label string, total term, terms ...term) Working {
	l := w.account("", "", total, terms...)
	return Working{Label: label, Rows: l.Rows, Total: l.Total}
}

// workings is an account of several numbers of a kind.
func (w *writer) workings(id, question, formula string, list []Working) Ledger {
	return Ledger{ID: id, Question: question, Formula: formula, Workings: list}
}
