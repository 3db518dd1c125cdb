package qr

// draw puts the patterns and the codewords into the square, under the mask
// that leaves the least that a reader could stumble over.
func (v version) draw(codewords []byte, level Level) Code {
	n := v.side()
	c := Code{Size: n, dark: make([]bool, n*n), fixed: make([]bool, n*n)}
	c.patterns(v)
	c.format(level, 0) // keeps its modules free
	c.fill(codewords)
	best, least := 0, -1
	for mask := range masks {
		c.mask(mask)
		c.format(level, mask)
		if p := c.penalty(); least < 0 || p < least {
			best, least = mask, p
		}
		c.mask(mask) // off again
	}
	c.mask(best)
	c.format(level, best)
	return c
}

func (c *Code) set(x, y int, dark bool) {
	c.dark[y*c.Size+x], c.fixed[y*c.Size+x] = dark, true
}

// patterns are what a reader finds the code and its grid by.
func (c *Code) patterns(v version) {
	n := c.Size
	for i := range n {
		c.set(6, i, i%2 == 0)
		c.set(i, 6, i%2 == 0)
	}
	for _, corner := range [][2]int{{3, 3}, {n - 4, 3}, {3, n - 4}} {
		for dy := -4; dy <= 4; dy++ {
			for dx := -4; dx <= 4; dx++ {
				x, y := corner[0]+dx, corner[1]+dy
				if x >= 0 && y >= 0 && x < n && y < n {
					ring := max(dx, -dx, dy, -dy)
					c.set(x, y, ring != 2 && ring != 4)
				}
			}
		}
	}
	at := v.aligned()
	for i, x := range at {
		for j, y := range at {
			last := len(at) - 1
			if i == 0 && j == 0 || i == 0 && j == last || i == last && j == 0 {
				continue // a finder stands there
			}
			for dy := -2; dy <= 2; dy++ {
				for dx := -2; dx <= 2; dx++ {
					c.set(x+dx, y+dy, max(dx, -dx, dy, -dy) != 1)
				}
			}
		}
	}
	if v >= 7 {
		number := int(v)<<12 | checkBits(int(v)<<12, 0x1f25, 12)
		for i := range 18 {
			dark := number>>i&1 == 1
			c.set(n-11+i%3, i/3, dark)
			c.set(i/3, n-11+i%3, dark)
		}
	}
}

// checkBits is the remainder of a polynomial division, of so many bits.
func checkBits(value, divisor, size int) int {
	top := 1 << size
	for shift := 20; shift >= 0; shift-- {
		if value>>shift >= top && value>>shift < 2*top {
			value ^= divisor << shift
		}
	}
	return value
}

// format notes level and mask, twice.
func (c *Code) format(level Level, mask int) {
	n := c.Size
	mark := 1
	if level == Medium {
		mark = 0
	}
	word := mark<<3 | mask
	word = (word<<10 | checkBits(word<<10, 0x537, 10)) ^ 0x5412
	bit := func(i int) bool { return word>>i&1 == 1 }
	for i := range 15 {
		switch { // around the finder at the top left
		case i < 6:
			c.set(8, i, bit(i))
		case i < 8:
			c.set(8, i+1, bit(i))
		case i == 8:
			c.set(7, 8, bit(i))
		default:
			c.set(14-i, 8, bit(i))
		}
		if i < 8 { // beside the other two
			c.set(n-1-i, 8, bit(i))
		} else {
			c.set(8, n-15+i, bit(i))
		}
	}
	c.set(8, n-8, true)
}

// fill lays the bits two columns at a time, up and down, from the right.
func (c *Code) fill(codewords []byte) {
	n, i := c.Size, 0
	for right := n - 1; right >= 1; right -= 2 {
		if right == 6 {
			right = 5 // the timing line
		}
		up := (right+1)&2 == 0
		for step := range n {
			y := step
			if up {
				y = n - 1 - step
			}
			for x := right; x > right-2; x-- {
				if !c.fixed[y*n+x] && i < 8*len(codewords) {
					c.dark[y*n+x] = codewords[i>>3]>>(7-i&7)&1 == 1
					i++
				}
			}
		}
	}
}

// masks turn modules round, so that no large plain areas are left.
var masks = [...]func(x, y int) bool{
	func(x, y int) bool { return (x+y)%2 == 0 },
	func(_, y int) bool { return y%2 == 0 },
	func(x, _ int) bool { return x%3 == 0 },
	func(x, y int) bool { return (x+y)%3 == 0 },
	func(x, y int) bool { return (x/3+y/2)%2 == 0 },
	func(x, y int) bool { return x*y%2+x*y%3 == 0 },
	func(x, y int) bool { return (x*y%2+x*y%3)%2 == 0 },
	func(x, y int) bool { return ((x+y)%2+x*y%3)%2 == 0 },
}

// tile is after how many modules, in either direction, every mask repeats.
const tile = 12

func (c *Code) mask(which int) {
	var flips [tile * tile]bool
	for y := range tile {
		for x := range tile {
			flips[y*tile+x] = masks[which](x, y)
		}
	}
	at := 0
	for y := range c.Size {
		row := flips[y%tile*tile:][:tile]
		x := 0
		for range c.Size {
			if row[x] && !c.fixed[at] {
				c.dark[at] = !c.dark[at]
			}
			at++
			if x++; x == tile {
				x = 0
			}
		}
	}
}

// What a code loses for each thing that makes it harder to read.
const (
	run     = 3  // five modules of one colour in a line, and 1 for each more
	block   = 3  // four of one colour in a square
	finder  = 40 // what looks like a finder
	balance = 10 // each twentieth by which one colour has more than half
)

// penalty counts what makes a code harder to read. It is most of the work of a
// code, which pages draw again and again.
func (c *Code) penalty() int {
	n, sum, dark := c.Size, 0, 0
	for a := range n {
		sum += c.line(a*n, 1) + c.line(a, n)
	}
	for y := range n {
		row := c.dark[y*n:][:n]
		below := row
		if y+1 < n {
			below = c.dark[(y+1)*n:][:n]
		}
		for x, d := range row {
			if d {
				dark++
			}
			if y+1 < n && x+1 < n && d == row[x+1] && d == below[x] && d == below[x+1] {
				sum += block
			}
		}
	}
	off := max(20*dark-10*n*n, 10*n*n-20*dark) // of half, in twentieths
	return sum + off/(n*n)*balance
}

// line is the penalty of a row or column that starts at a module, for runs and
// for finders: 1011101 with four light modules on either side, which also lie
// outside.
func (c *Code) line(at, step int) int {
	const before, after = 0b00001011101, 0b10111010000
	sum, length, last, window := 0, 0, false, 0
	for b := range c.Size {
		d := c.dark[at]
		at += step
		window = window << 1 & 0x7ff
		if d {
			window |= 1
		}
		if window == before || window == after {
			sum += finder
		}
		if b == 0 || d != last {
			length, last = 1, d
			continue
		}
		if length++; length == 5 {
			sum += run
		} else if length > 5 {
			sum++
		}
	}
	for range 4 {
		if window = window << 1 & 0x7ff; window == before || window == after {
			sum += finder
		}
	}
	return sum
}
