package i18n

import (
	"math"
	"strconv"
)

const (
	minus = "−" // U+2212
	nbsp  = "\u00a0"
)

// decimal is a rounded number as digits: no sign, no separators. Both parts
// may be empty of significant digits; whole is never empty.
type decimal struct {
	negative    bool // false when everything rounds to zero
	zero        bool
	whole, frac string
}

// round writes v × 10^shift with most decimals, at least least of them.
// Halves go away from zero, as they do at school and in Intl, and it is the
// shortest decimal that names v that is rounded: 1.005 becomes 1.01.
// v must be finite.
func round(v float64, shift, least, most int) decimal {
	least, most = min(max(least, 0), 20), min(max(most, 0), 20)
	least = min(least, most)

	var buf [32]byte
	e := strconv.AppendFloat(buf[:0], math.Abs(v), 'e', -1, 64) // d.ddde±dd
	digits := make([]byte, 0, 24)
	digits = append(digits, '0') // room for a carry
	i := 0
	for ; e[i] != 'e'; i++ {
		if e[i] != '.' {
			digits = append(digits, e[i])
		}
	}
	exponent, _ := strconv.Atoi(string(e[i+1:]))
	point := exponent + 2 + shift // digits before the decimal point, the room for a carry among them

	if keep := point + most; keep < 0 {
		digits, point = digits[:1], 1
	} else if keep < len(digits) {
		up := digits[keep] >= '5'
		digits = digits[:keep]
		if up {
			j := keep - 1
			for j >= 0 && digits[j] == '9' {
				digits[j] = '0'
				j--
			}
			if j >= 0 {
				digits[j]++
			}
		}
	}

	// Lay the digits out around the point.
	var whole, frac []byte
	for i := 0; i < point; i++ {
		d := byte('0')
		if i < len(digits) {
			d = digits[i]
		}
		if len(whole) > 0 || d != '0' {
			whole = append(whole, d)
		}
	}
	for i := point; i < len(digits); i++ {
		d := byte('0')
		if i >= 0 {
			d = digits[i]
		}
		frac = append(frac, d)
	}
	for len(frac) > least && frac[len(frac)-1] == '0' {
		frac = frac[:len(frac)-1]
	}
	zero := len(whole) == 0
	for _, d := range frac {
		zero = zero && d == '0'
	}
	for len(frac) < least {
		frac = append(frac, '0')
	}
	if len(whole) == 0 {
		whole = []byte{'0'}
	}
	return decimal{negative: v < 0 && !zero, zero: zero, whole: string(whole), frac: string(frac)}
}

// value is the number the digits stand for.
func (d decimal) value() float64 {
	v, _ := strconv.ParseFloat(d.whole+"."+d.frac, 64)
	if d.negative {
		return -v
	}
	return v
}

// written is d with the separators of f, without its sign.
func (d decimal) written(f format) string {
	b := make([]byte, 0, len(d.whole)*4/3+len(d.frac)+2)
	for i := range len(d.whole) {
		if i > 0 && (len(d.whole)-i)%3 == 0 {
			b = append(b, f.group)
		}
		b = append(b, d.whole[i])
	}
	if d.frac != "" {
		b = append(b, f.decimal)
		b = append(b, d.frac...)
	}
	return string(b)
}

// sign is what stands before the digits: a true minus, a plus if plus is
// asked for and the number is not zero, or nothing.
func (d decimal) sign(plus bool) string {
	switch {
	case d.negative:
		return minus
	case plus && !d.zero:
		return "+"
	}
	return ""
}
