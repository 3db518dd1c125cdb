package risk

import (
	"math"
	"math/bits"

	"quilate/app/stat"
)

// normalTable turns evenly spread numbers into standard normal ones: the finer
// the closer to an end, with straight lines between its knots.
type normalTable [octaves * (cells + 1)]float64

const (
	octaves = 20 // halvings of the distance to the nearer end
	cells   = 16 // parts of each
	nearest = 1 << (31 - octaves)
)

func newNormalTable() *normalTable {
	t := new(normalTable)
	for o := range octaves {
		for c := range cells + 1 {
			t[o*(cells+1)+c] = stat.PhiInverse(math.Ldexp(1+float64(c)/cells, -2-o))
		}
	}
	return t
}

// at is the standard normal number that (x+½)/2³² of all lie below.
func (t *normalTable) at(x uint32) float64 {
	m := x
	if x >= 1<<31 {
		m = ^x
	}
	m = max(m, nearest)
	zeros := bits.LeadingZeros32(m)
	m <<= zeros // the leading one at the top
	cell := int(m >> 27 & (cells - 1))
	low := t[(zeros-1)*(cells+1)+cell]
	high := t[(zeros-1)*(cells+1)+cell+1]
	z := low + float64((high-low)*(float64(m<<5)+0.5)*(1.0/(1<<32)))
	if x >= 1<<31 {
		return -z
	}
	return z
}
