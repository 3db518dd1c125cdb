package risk

import "math/bits"

// points are those of a Sobol sequence, scrambled at random: they fill the
// space of all inputs more evenly than chance would, so that fewer do. Where
// the sequence has no dimension left, it is run through again in another
// order: each dimension on its own stays evenly filled.
type points [sobolDimensions][32]uint32 // direction numbers, bits reversed

// sobolDimensions is how many dimensions fill the space together.
const sobolDimensions = 21

// sobolStart gives for each dimension after the first its primitive polynomial
// (degree and inner coefficients) and first direction numbers: Joe and Kuo,
// "Constructing Sobol sequences with better two-dimensional projections", SIAM
// J. Sci. Comput. 30 (2008), table new-joe-kuo-6.
var sobolStart = [sobolDimensions - 1]struct {
	degree, inner uint8
	first         [7]uint8
}{
	{1, 0, [7]uint8{1}},
	{2, 1, [7]uint8{1, 3}},
	{3, 1, [7]uint8{1, 3, 1}},
	{3, 2, [7]uint8{1, 1, 1}},
	{4, 1, [7]uint8{1, 1, 3, 3}},
	{4, 4, [7]uint8{1, 3, 5, 13}},
	{5, 2, [7]uint8{1, 1, 5, 5, 17}},
	{5, 4, [7]uint8{1, 1, 5, 5, 5}},
	{5, 7, [7]uint8{1, 1, 7, 11, 19}},
	{5, 11, [7]uint8{1, 1, 5, 1, 1}},
	{5, 13, [7]uint8{1, 1, 1, 3, 11}},
	{5, 14, [7]uint8{1, 3, 5, 5, 31}},
	{6, 1, [7]uint8{1, 3, 3, 9, 7, 49}},
	{6, 13, [7]uint8{1, 1, 1, 15, 21, 21}},
	{6, 16, [7]uint8{1, 3, 1, 13, 27, 49}},
	{6, 19, [7]uint8{1, 1, 1, 15, 7, 5}},
	{6, 22, [7]uint8{1, 3, 1, 15, 13, 25}},
	{6, 25, [7]uint8{1, 1, 5, 5, 19, 61}},
	{7, 1, [7]uint8{1, 3, 7, 11, 23, 15, 103}},
	{7, 4, [7]uint8{1, 3, 7, 13, 13, 15, 69}},
}

// newPoints works the direction numbers out.
func newPoints() *points {
	p := new(points)
	for b := range 32 {
		p[0][b] = 1 << b // ½, ¼, …
	}
	for d, start := range sobolStart {
		var v [32]uint32
		degree := int(start.degree)
		for k := range v {
			if k < degree {
				v[k] = uint32(start.first[k]) << (31 - k)
				continue
			}
			v[k] = v[k-degree] ^ v[k-degree]>>degree
			for i := 1; i < degree; i++ {
				if start.inner>>(degree-1-i)&1 == 1 {
					v[k] ^= v[k-i]
				}
			}
		}
		for k := range v {
			p[d+1][k] = reverse(v[k])
		}
	}
	return p
}

// coordinate is a coordinate of a point, bits reversed.
func (p *points) coordinate(dimension int, n uint32) uint32 {
	v := &p[dimension]
	var x uint32
	for ; n != 0; n &= n - 1 {
		x ^= v[bits.TrailingZeros32(n)&31]
	}
	return x
}

// reverse turns the order of the bits round.
func reverse(x uint32) uint32 {
	x = x>>1&0x55555555 | x&0x55555555<<1
	x = x>>2&0x33333333 | x&0x33333333<<2
	x = x>>4&0x0f0f0f0f | x&0x0f0f0f0f<<4
	x = x>>8&0x00ff00ff | x&0x00ff00ff<<8
	return x>>16 | x<<16
}

// scramble is a nested random permutation of a number whose bits are reversed:
// each bit is turned or not depending on those below it. The method is Laine
// and Karras's (2011), the constants are N. Vegdahl's (2021).
func scramble(x, key uint32) uint32 {
	x ^= x * 0x3d20adea
	x += key
	x *= key>>16 | 1
	x ^= x * 0x05526c56
	x ^= x * 0x53a22864
	return x
}

// key is a number that tells groups and dimensions apart: Steele, Lea and
// Flood's SplitMix64.
func key(seed uint64, group, dimension int) uint32 {
	z := seed + 0x9e3779b97f4a7c15*uint64(group+1) + 0xd1342543de82ef95*uint64(dimension+1000)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return uint32((z ^ z>>31) >> 32)
}
