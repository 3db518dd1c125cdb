package sheet

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"
)

// program works a workbook out as a spreadsheet program does: each formula
// from the cells it names. It knows no more of the language than the formulas
// use, and is written from what spreadsheet programs document, not from the
// formulas.
type program struct {
	t       *testing.T
	cells   map[string]Cell // "Sheet!A1"
	values  map[string]any  // float64, string, or nil for an empty cell
	working map[string]bool
}

func open(t *testing.T, b Book) *program {
	p := &program{t: t, cells: map[string]Cell{}}
	for _, s := range b.Sheets {
		for r, row := range s.Rows {
			for c, cell := range row {
				p.cells[s.Name+"!"+letters(c)+strconv.Itoa(r+1)] = cell
			}
		}
	}
	p.recalculate()
	return p
}

func (p *program) recalculate() { p.values, p.working = map[string]any{}, map[string]bool{} }

// set puts another number into a cell.
func (p *program) set(at string, v float64) {
	c, ok := p.cells[at]
	if !ok || c.Formula != "" || c.Role != Given && c.Role != Assumed {
		p.t.Fatalf("%s is no input", at)
	}
	c.Number = &v
	p.cells[at] = c
	p.recalculate()
}

func (p *program) value(at string) any {
	if v, ok := p.values[at]; ok {
		return v
	}
	c := p.cells[at]
	var v any
	switch {
	case c.Formula != "":
		if p.working[at] {
			p.t.Fatalf("%s rests on itself", at)
		}
		p.working[at] = true
		sheet, _, _ := strings.Cut(at, "!")
		f := &formula{p: p, sheet: sheet, text: c.Formula}
		v = f.comparison()
		if f.text != "" {
			p.t.Fatalf("%s: %q is left of %q", at, f.text, c.Formula)
		}
	case c.Number != nil:
		v = *c.Number
	case c.Text != "":
		v = c.Text
	}
	p.values[at] = v
	return v
}

// formula is one being worked out: what is left of it.
type formula struct {
	p     *program
	sheet string
	text  string
	skip  bool // the branch of an IF that is not taken: read and not worked out
}

func (f *formula) fail(format string, a ...any) {
	f.p.t.Helper()
	f.p.t.Fatalf("formula at %.40q: %s", f.text, fmt.Sprintf(format, a...))
}

func (f *formula) take(sign string) bool {
	rest, ok := strings.CutPrefix(f.text, sign)
	if ok {
		f.text = rest
	}
	return ok
}

func (f *formula) number(v any) float64 {
	switch v := v.(type) {
	case float64:
		return v
	case nil:
		return 0
	case bool:
		if v {
			return 1
		}
		return 0
	}
	if !f.skip {
		f.fail("%q is no number", v)
	}
	return 0
}

func (f *formula) comparison() any {
	left := f.sum()
	for _, sign := range []string{"<=", ">=", "<>", "=", "<", ">"} {
		if !f.take(sign) {
			continue
		}
		right := f.sum()
		if sign == "=" || sign == "<>" {
			if left == nil {
				left = ""
			}
			if right == nil {
				right = ""
			}
			return (left == right) == (sign == "=")
		}
		a, b := f.number(left), f.number(right)
		switch sign {
		case "<=":
			return a <= b
		case ">=":
			return a >= b
		case "<":
			return a < b
		}
		return a > b
	}
	return left
}

func (f *formula) sum() any {
	v := f.product()
	for {
		switch {
		case f.take("+"):
			v = f.number(v) + f.number(f.product())
		case f.take("-"):
			v = f.number(v) - f.number(f.product())
		default:
			return v
		}
	}
}

func (f *formula) product() any {
	v := f.power()
	for {
		switch {
		case f.take("*"):
			v = f.number(v) * f.number(f.power())
		case f.take("/"):
			a, b := f.number(v), f.number(f.power())
			if b == 0 && !f.skip {
				f.fail("#DIV/0!")
			}
			v = a / b
		default:
			return v
		}
	}
}

// power binds less than a sign: −2^2 is 4 in a spreadsheet. The formulas do
// not rely on it; a sign before a power would be an error of theirs.
func (f *formula) power() any {
	v := f.signed()
	for f.take("^") {
		r := math.Pow(f.number(v), f.number(f.signed()))
		if (math.IsInf(r, 0) || math.IsNaN(r)) && !f.skip {
			f.fail("#NUM!")
		}
		v = r
	}
	return v
}

func (f *formula) signed() any {
	if f.take("-") {
		v := -f.number(f.signed())
		if strings.HasPrefix(f.text, "^") {
			f.fail("a sign before a power means one thing here and another elsewhere")
		}
		return v
	}
	return f.atom()
}

func (f *formula) atom() any {
	if f.take("(") {
		v := f.comparison()
		f.want(")")
		return v
	}
	if f.take(`"`) {
		text, rest, _ := strings.Cut(f.text, `"`)
		f.text = rest
		return text
	}
	n := 0
	for n < len(f.text) && strings.IndexByte("0123456789.", f.text[n]) >= 0 {
		n++
	}
	if n > 0 {
		if n < len(f.text) && f.text[n] == 'E' {
			n++
			for n < len(f.text) && strings.IndexByte("+-0123456789", f.text[n]) >= 0 {
				n++
			}
		}
		v, err := strconv.ParseFloat(f.text[:n], 64)
		if err != nil {
			f.fail("%v", err)
		}
		f.text = f.text[n:]
		return v
	}
	word := f.word()
	if f.take("(") {
		return f.call(word)
	}
	from := f.reference(word)
	if f.take(":") {
		to := f.reference(f.word())
		f.fail("a range from %s to %s stands for a value", from, to)
	}
	if f.skip {
		return 0.0
	}
	return f.p.value(from)
}

func (f *formula) want(sign string) {
	if !f.take(sign) {
		f.fail("%q is missing", sign)
	}
}

func (f *formula) word() string {
	n := strings.IndexFunc(f.text, func(r rune) bool {
		return (r < 'A' || r > 'Z') && (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '$' && r != '!'
	})
	if n < 0 {
		n = len(f.text)
	}
	if n == 0 {
		f.fail("nothing here is a value")
	}
	w := f.text[:n]
	f.text = f.text[n:]
	return w
}

func (f *formula) reference(word string) string {
	sheet, cell, other := strings.Cut(word, "!")
	if !other {
		sheet, cell = f.sheet, word
	}
	return sheet + "!" + strings.ReplaceAll(cell, "$", "")
}

// cells lists a range.
func (f *formula) cells(from, to string) []string {
	sheet, a, _ := strings.Cut(from, "!")
	if at := strings.IndexByte(to, '!'); at >= 0 {
		to = to[at+1:]
	}
	c1, r1 := place(a)
	c2, r2 := place(to)
	var list []string
	for r := r1; r <= r2; r++ {
		for c := c1; c <= c2; c++ {
			list = append(list, sheet+"!"+letters(c)+strconv.Itoa(r))
		}
	}
	return list
}

func place(cell string) (column, row int) {
	n := strings.IndexAny(cell, "0123456789")
	for _, l := range cell[:n] {
		column = 26*column + int(l-'A') + 1
	}
	row, _ = strconv.Atoi(cell[n:])
	return column - 1, row
}

// rangeHere reads a range, if one stands here.
func (f *formula) rangeHere() ([]string, bool) {
	before := f.text
	if f.text[0] < 'A' && f.text[0] != '$' {
		return nil, false
	}
	word := f.word()
	if strings.HasPrefix(f.text, ":") && !strings.HasPrefix(f.text, "(") {
		f.text = f.text[1:]
		to := f.reference(f.word())
		return f.cells(f.reference(word), to), true
	}
	f.text = before
	return nil, false
}

func (f *formula) call(name string) any {
	switch name {
	case "IF":
		outer := f.skip
		yes := f.comparison()
		f.want(",")
		taken := f.number(yes) != 0
		f.skip = outer || !taken
		a := f.comparison()
		f.want(",")
		f.skip = outer || taken
		b := f.comparison()
		f.want(")")
		f.skip = outer
		if taken {
			return a
		}
		return b
	case "INDEX":
		list, ok := f.rangeHere()
		if !ok {
			f.fail("INDEX of no range")
		}
		f.want(",")
		n := f.number(f.comparison())
		f.want(")")
		if f.skip {
			return 0.0
		}
		if n < 1 || int(n) > len(list) {
			f.fail("#REF! %v of %d", n, len(list))
		}
		return f.p.value(list[int(n)-1])
	}
	var all []any
	direct := map[int]bool{}
	for first := true; first || f.take(","); first = false {
		if list, ok := f.rangeHere(); ok {
			for _, at := range list {
				if !f.skip {
					all = append(all, f.p.value(at))
				}
			}
			continue
		}
		direct[len(all)] = true
		all = append(all, f.comparison())
	}
	f.want(")")
	var numbers []float64
	for i, v := range all {
		n, ok := v.(float64)
		switch {
		case ok:
			numbers = append(numbers, n)
		case direct[i]:
			numbers = append(numbers, f.numberOr(v, name))
		}
	}
	return f.apply(name, all, numbers)
}

func (f *formula) numberOr(v any, name string) float64 {
	if name == "ISNUMBER" {
		return 0
	}
	return f.number(v)
}

func (f *formula) apply(name string, all []any, numbers []float64) any {
	one := 0.0
	if len(numbers) > 0 {
		one = numbers[0]
	}
	switch name {
	case "ISNUMBER":
		_, is := all[0].(float64)
		return is
	case "OR":
		for _, v := range all {
			if f.number(v) != 0 {
				return true
			}
		}
		return false
	case "SUM":
		sum := 0.0
		for _, n := range numbers {
			sum += n
		}
		return sum
	case "MIN", "MAX":
		for _, n := range numbers {
			if name == "MIN" {
				one = min(one, n)
			} else {
				one = max(one, n)
			}
		}
		return one
	case "EXP":
		if one > 709 && !f.skip {
			f.fail("#NUM!")
		}
		return math.Exp(one)
	case "LN":
		if one <= 0 && !f.skip {
			f.fail("#NUM!")
		}
		return math.Log(one)
	case "INT":
		return math.Floor(one)
	}
	f.fail("nobody knows %s", name)
	return nil
}
