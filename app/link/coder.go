package link

// coder writes and reads decisions in as few bits as they are surprising, by
// binary arithmetic coding: every decision narrows an interval, and what is
// kept is a number inside it. How likely a 1 is in a context is learnt on the
// way, alike on both sides.
//
// Reading and writing take the same walk: each method is given the value to
// write and gives back the value that stands there. Reading never fails on the
// way; bad says afterwards whether it met what no writer writes.
type coder struct {
	reading bool
	bytes   []byte
	at      int // bytes read, those behind the end included

	low, high, value uint32

	chances map[uint32]chance
	primed  bool
	err     Error // of reading: "" while all is well
}

// chance is how likely a 1 is, of 65,536, and how often it was seen.
type chance struct {
	one  uint16
	seen uint8
}

func newWriter() *coder { return &coder{high: 1<<32 - 1, chances: map[uint32]chance{}} }

func newReader(b []byte) *coder {
	c := &coder{reading: true, bytes: b, high: 1<<32 - 1, chances: map[uint32]chance{}}
	for range 4 {
		c.value = c.value<<8 | uint32(c.next())
	}
	return c
}

// next is the next byte; behind the end all are 0.
func (c *coder) next() byte {
	c.at++
	if c.at > len(c.bytes) {
		return 0
	}
	return c.bytes[c.at-1]
}

// spent says that reading has gone on so far behind the end that nothing that
// was written can be meant.
func (c *coder) spent() bool { return c.reading && c.at > len(c.bytes)+8 }

func (c *coder) fail(e Error) {
	if c.err == "" {
		c.err = e
	}
}

// bit is one decision in a context of its own.
func (c *coder) bit(context uint32, v bool) bool { return c.decide(context<<8, v) }

func (c *coder) decide(context uint32, v bool) bool {
	p, known := c.chances[context]
	if !known {
		p.one = 1 << 15
	}
	v = c.split(uint32(p.one), v)
	p.learn(v)
	c.chances[context] = p
	return v
}

// learn moves a chance towards what was seen, less and less far.
func (p *chance) learn(v bool) {
	const surest, slowest = 1 << 7, 60
	if v {
		p.one += uint16((1<<16 - 1 - uint32(p.one)) * 2 / (2*uint32(p.seen) + 3))
	} else {
		p.one -= uint16(uint32(p.one) * 2 / (2*uint32(p.seen) + 3))
	}
	p.one = min(max(p.one, surest), 1<<16-surest)
	if p.seen < slowest {
		p.seen++
	}
}

// split narrows the interval: the lower part, one of 65,536, stands for a 1.
func (c *coder) split(one uint32, v bool) bool {
	middle := c.low + uint32(uint64(c.high-c.low)*uint64(one)>>16)
	if c.reading {
		v = c.value <= middle
	}
	if v {
		c.high = middle
	} else {
		c.low = middle + 1
	}
	for (c.low^c.high)>>24 == 0 {
		if c.reading {
			c.value = c.value<<8 | uint32(c.next())
		} else {
			c.bytes = append(c.bytes, byte(c.high>>24))
		}
		c.low, c.high = c.low<<8, c.high<<8|0xff
	}
	return v
}

// written ends writing and gives the bytes: as few as give a number inside the
// interval when zeros follow.
func (c *coder) written() []byte {
	for shift := 24; shift >= 0; shift -= 8 {
		step := uint64(1) << shift
		v := (uint64(c.low) + step - 1) &^ (step - 1)
		if v > uint64(c.high) {
			continue
		}
		for s := 24; s >= shift; s -= 8 {
			c.bytes = append(c.bytes, byte(v>>s))
		}
		break
	}
	for len(c.bytes) > 0 && c.bytes[len(c.bytes)-1] == 0 {
		c.bytes = c.bytes[:len(c.bytes)-1]
	}
	return c.bytes
}

// symbol is a number of so many bits, each learnt in the context of those
// before it.
func (c *coder) symbol(context uint32, bits int, v uint32) uint32 {
	node := uint32(1)
	for i := bits - 1; i >= 0; i-- {
		node <<= 1
		if c.decide(context<<8|node>>1, v>>i&1 == 1) {
			node |= 1
		}
	}
	return node - 1<<bits
}

// count is a whole number from 0 to below 2⁶⁰: how many bits it has, and those
// below the highest. Small numbers are learnt as they are.
func (c *coder) count(context uint32, v uint64) uint64 {
	const learnt = 4
	n := 0
	for v>>n > 0 {
		n++
	}
	n = int(c.symbol(context, 6, uint32(n)))
	switch {
	case n > 60:
		c.fail(Damaged)
		return 0
	case n < 2:
		return uint64(n)
	}
	rest := v & (1<<(n-1) - 1)
	if n <= learnt {
		rest = uint64(c.symbol(context|uint32(n)<<14, n-1, uint32(rest)))
		return 1<<(n-1) | rest
	}
	var read uint64
	for i := n - 2; i >= 0; i-- {
		read <<= 1
		if c.split(1<<15, rest>>i&1 == 1) {
			read |= 1
		}
	}
	return 1<<(n-1) | read
}

// upTo is count for an index or a length; more than most is no document of
// ours.
func (c *coder) upTo(context uint32, v, most int) int {
	n := c.count(context, uint64(v))
	if n > uint64(most) {
		c.fail(Damaged)
		return 0
	}
	return int(n)
}
