package report

import "math"

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
	case frequency:
		d = 2
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

func rounded(v float64, d int) float64 {
	p := math.Pow10(d)
	if a := math.Abs(v); a*p < 1e15 {
		return math.Copysign(math.Floor(a*p+0.5)/p, v)
	}
	return v
}
