package qr

// protect parts the data into blocks, adds to each its codewords of error
// correction, and lays the blocks into one another.
func (v version) protect(data []byte, level Level) []byte {
	blocks, spare := v.blocks(level), v.spare(level)
	short := len(data) / blocks
	longer := len(data) % blocks // so many blocks, the last ones, have one more
	divisor := generator(spare)
	var parts, checks [][]byte
	for i := range blocks {
		n := short
		if i >= blocks-longer {
			n++
		}
		parts = append(parts, data[:n])
		checks = append(checks, remainder(data[:n], divisor))
		data = data[n:]
	}
	out := make([]byte, 0, v.total())
	for i := 0; i <= short; i++ {
		for _, p := range parts {
			if i < len(p) {
				out = append(out, p[i])
			}
		}
	}
	for i := range spare {
		for _, c := range checks {
			out = append(out, c[i])
		}
	}
	return out
}

// times multiplies in the field of 256 with the polynomial 0x11d.
func times(a, b byte) byte {
	var p byte
	for ; b > 0; b >>= 1 {
		if b&1 == 1 {
			p ^= a
		}
		carry := a >> 7
		a = a<<1 ^ carry*0x1d
	}
	return p
}

// generator is the product of (x − 2ⁱ) for i below n, without its leading 1.
func generator(n int) []byte {
	g := make([]byte, n)
	g[n-1] = 1
	root := byte(1)
	for range n {
		for k := range g {
			g[k] = times(g[k], root)
			if k+1 < n {
				g[k] ^= g[k+1]
			}
		}
		root = times(root, 2)
	}
	return g
}

func remainder(data, divisor []byte) []byte {
	rest := make([]byte, len(divisor))
	for _, d := range data {
		factor := d ^ rest[0]
		copy(rest, rest[1:])
		rest[len(rest)-1] = 0
		for i, g := range divisor {
			rest[i] ^= times(g, factor)
		}
	}
	return rest
}
