package link

import (
	"math"
	"strconv"
	"strings"
)

// number is a finite number: sign, the digits of its shortest decimal as a
// whole number, and by how many places the point moves. 4,200 is 42 and 2.
func (c *coder) number(context uint32, v float64) float64 {
	var digits uint64
	var places int
	if !c.reading {
		digits, places = decimal(math.Abs(v))
	}
	negative := c.bit(context|1, math.Signbit(v) && v != 0)
	down := c.bit(context|2, places < 0)
	if places < 0 {
		places = -places
	}
	places = c.upTo(context|3, places, 400)
	digits = c.count(context|4, digits)
	if !c.reading {
		return v
	}
	if down {
		places = -places
	}
	v, err := strconv.ParseFloat(strconv.FormatUint(digits, 10)+"e"+strconv.Itoa(places), 64)
	if err != nil {
		c.fail(Damaged)
		return 0
	}
	if negative {
		v = -v
	}
	return v
}

// decimal takes a number apart: digits × 10^places, digits not ending in 0.
func decimal(v float64) (digits uint64, places int) {
	if v == 0 || math.IsNaN(v) || math.IsInf(v, 0) {
		return 0, 0
	}
	text := strconv.FormatFloat(v, 'e', -1, 64)
	mantissa, exponent, _ := strings.Cut(text, "e")
	whole, part, _ := strings.Cut(mantissa, ".")
	places, _ = strconv.Atoi(exponent)
	all := strings.TrimRight(whole+part, "0")
	digits, _ = strconv.ParseUint(all, 10, 64)
	return digits, places + 1 - len(all)
}

// part is a share of so many: 73 of 76 is kept as 73, where working it out
// again gives the same number to the last bit.
func (c *coder) part(context uint32, v, of, whole float64) float64 {
	var k uint64
	kind := uint32(0)
	if near := math.Round(v / whole * of); near >= 0 && near <= of && of <= 1e9 && of > 0 && !c.reading {
		for i := uint32(1); i <= 2; i++ {
			if share(i, near, of, whole) == v {
				k, kind = uint64(near), i
				break
			}
		}
	}
	kind = c.symbol(context|5, 2, kind)
	switch kind {
	case 0:
		return c.number(context, v)
	case 1, 2:
		k = c.count(context|6, k)
		return share(kind, float64(k), of, whole)
	}
	c.fail(Damaged)
	return 0
}

// share is k of so many, worked out in one of two orders.
func share(order uint32, k, of, whole float64) float64 {
	if order == 1 {
		return whole * k / of
	}
	return k / of * whole
}
