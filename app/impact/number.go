package impact

import (
	"strconv"
	"strings"
)

// currencies as they stand beside amounts, folded, without a final point.
const currencies = "€ $ £ ¥ ₡ ₲ ₱ eur euro euros usd us$ u$s u$d dolar dolares dollars gbp pounds mxn mx$ mex$ cop cop$ col$ ars ar$ clp clp$ " +
	"pen s/ soles uyu $u bob bs vef ves gs pyg q gtq l hnl c$ nio b/ pab rd$ dop r$ brl crc chf cad aud peso pesos mn m.n ud uds"

// empties are what people write where there is no figure.
const empties = "- -- – — . .. ... n/a na n/d nd s/d sd null none nan #n/a #n/d vacio empty"

// figure is a number as it is written: its digits with whatever separates them.
type figure struct {
	body     string // begins with a digit, a point or a comma
	negative bool
	percent  bool
	power    int // of ten that a word behind it says: 3 for "80 mil", 6 for "1,5 millones"
}

// asFigure takes sign, currency and percent sign off a cell. ok is false when
// something else stands in it.
func asFigure(cell string) (f figure, ok bool) {
	s := trim(cell)
	if s == "" || len(s) > 60 {
		return f, false
	}
	open := false
	for range 6 { // signs and currency may stand in any order
		before := len(s)
		switch {
		case s == "":
			return f, false
		case s[0] == '-':
			f.negative, s = !f.negative, s[1:]
		case s[0] == '+':
			s = s[1:]
		case s[0] == '(':
			open, s = true, s[1:]
		case strings.HasPrefix(s, "−"):
			f.negative, s = !f.negative, s[len("−"):]
		case !digit(s[0]) && s[0] != '.' && s[0] != ',':
			end := strings.IndexAny(s, "0123456789+-−(,")
			if end < 0 || !currency(s[:end]) {
				return f, false
			}
			s = s[end:]
		}
		if s = trim(s); len(s) == before {
			break
		}
	}
	for range 6 {
		before := len(s)
		if s == "" {
			return f, false
		}
		switch last := s[len(s)-1]; {
		case last == '%':
			f.percent, s = true, s[:len(s)-1]
		case last == ')':
			if !open {
				return f, false
			}
			open, f.negative, s = false, !f.negative, s[:len(s)-1]
		case last == '-':
			f.negative, s = !f.negative, s[:len(s)-1]
		case !digit(last):
			start := strings.LastIndexAny(s, "0123456789,)%") + 1
			// "12.-" and "1.200 €": a point after the digits is theirs.
			if tail := s[start:]; tail != "" && !currency(tail) {
				power, rest := scale(tail)
				if power == 0 || rest != "" && !currency(rest) {
					return f, false
				}
				f.power = power
			}
			s = s[:start]
			if start == 0 {
				return f, false
			}
		}
		if s = trim(s); len(s) == before {
			break
		}
	}
	f.body = s
	if open || s == "" || !strings.ContainsAny(s, "0123456789") {
		return f, false
	}
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case digit(c), c == '.', c == ',', c == '\'', c == ' ':
		case (c == 'e' || c == 'E') && i > 0 && i+1 < len(s):
			if c := s[i+1]; c == '+' || c == '-' {
				i++
			}
		default:
			width := groupSign(s[i:])
			if width == 0 {
				return f, false
			}
			i += width - 1
		}
	}
	return f, true
}

// scale is the power of ten that the words behind a figure begin with, as
// questions take it, and what stands behind it; 0 where there is none. A bare
// "m" is a thousand to some and a million to others.
func scale(tail string) (power int, rest string) {
	word, rest, _ := strings.Cut(fold(tail), " ")
	switch {
	case is(word, "mil k thousand"):
		power = 3
	case is(word, "millon millones million"):
		power = 6
	default:
		return 0, ""
	}
	return power, strings.TrimPrefix(rest, "de ")
}

// groupSign is the width of a space or apostrophe between thousands that is
// more than a byte.
func groupSign(s string) int {
	for _, sign := range [...]string{"\u00a0", "\u202f", "\u2009", "’"} {
		if strings.HasPrefix(s, sign) {
			return len(sign)
		}
	}
	return 0
}

func currency(s string) bool { return is(strings.TrimSuffix(fold(s), "."), currencies) }

// isEmpty says whether a cell says that there is no figure.
func isEmpty(cell string) bool {
	if cell != "" && digit(cell[0]) {
		return false
	}
	s := trim(cell)
	return s == "" || len(s) < 8 && is(fold(s), empties)
}

// vote is what one figure says about how decimals are written in its column.
type vote int

const (
	noVote      vote = iota
	pointVote        // the point is the decimal sign
	commaVote        // the comma is
	pointUnsure      // 1.234: thousands or three decimals
	commaUnsure      // 1,234
)

// votes looks at the separators of a figure.
func (f figure) vote() vote {
	s := f.body
	if e := strings.IndexAny(s, "eE"); e >= 0 {
		s = s[:e]
	}
	point, comma := strings.LastIndexByte(s, '.'), strings.LastIndexByte(s, ',')
	switch {
	case point < 0 && comma < 0:
		return noVote
	case point > comma && comma >= 0:
		return pointVote
	case comma > point && point >= 0:
		return commaVote
	}
	sign, at := byte('.'), point
	own, other, unsure := pointVote, commaVote, pointUnsure
	if comma >= 0 {
		sign, at = ',', comma
		own, other, unsure = commaVote, pointVote, commaUnsure
	}
	switch {
	case strings.IndexByte(s, sign) != at:
		return other // 1.234.567
	case len(s)-at-1 != 3 || at < 1 || at > 3 || s[0] == '0':
		return own
	}
	return unsure
}

// value reads the figure with that decimal sign; false when it cannot be
// written so.
func (f figure) value(decimal byte) (float64, bool) {
	var kept [64]byte
	n := 0
	s, exponent := f.body, ""
	if e := strings.IndexAny(s, "eE"); e >= 0 {
		s, exponent = s[:e], s[e:]
	}
	group := ""       // the sign between thousands
	inGroup := 0      // digits since the last one
	fraction := false // past the decimal sign
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case digit(c):
			kept[n] = c
			n++
			inGroup++
		case c == decimal && !fraction:
			if group != "" && inGroup != 3 {
				return 0, false
			}
			kept[n] = '.'
			n++
			fraction = true
		default:
			width := max(1, groupSign(s[i:]))
			sign := s[i : i+width]
			if fraction || group != "" && (sign != group || inGroup != 3) || group == "" && (inGroup == 0 || inGroup > 3) {
				return 0, false
			}
			group, inGroup = sign, 0
			i += width - 1
		}
	}
	if group != "" && !fraction && inGroup != 3 {
		return 0, false
	}
	if f.power > 0 {
		if exponent != "" {
			return 0, false
		}
		exponent = "e" + strconv.Itoa(f.power)
	}
	x, err := strconv.ParseFloat(string(kept[:n])+exponent, 64)
	if err != nil || x > largest {
		return 0, false
	}
	if f.percent {
		x /= 100
	}
	if f.negative {
		x = -x
	}
	return x, true
}

// largest is the largest amount that is read as one.
const largest = 1e15
