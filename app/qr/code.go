// Package qr draws a text as a QR code (ISO/IEC 18004): versions 1 to 40,
// levels L and M, letters and digits packed closer where they are capitals.
package qr

import "strings"

// Level is how much of a code may be dirty or torn and still be read.
type Level int

const (
	Low    Level = iota // about 7 %: for screens, and for long texts
	Medium              // about 15 %: for paper
)

// Code is a square of dark and light modules, without the light frame that
// has to stand around it.
type Code struct {
	Size int // modules of a side: 21, 25 … 177

	dark  []bool
	fixed []bool // patterns that no data goes into
}

// Dark says whether the module in a column and a row is dark; outside the
// square none is.
func (c *Code) Dark(x, y int) bool {
	return x >= 0 && y >= 0 && x < c.Size && y < c.Size && c.dark[y*c.Size+x]
}

// Encode makes the smallest code that holds a text; ok is false when none
// does: about 2,900 bytes at Low, 2,300 at Medium.
func Encode(text string, level Level) (c Code, ok bool) {
	level = max(Low, min(level, Medium))
	for v := version(1); v <= 40; v++ {
		if data, fits := v.data(text, level); fits {
			return v.draw(v.protect(data, level), level), true
		}
	}
	return Code{}, false
}

// capitals are the letters that are packed two in eleven bits.
const capitals = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"

// data is the text as the codewords of a version, filled up to what it holds.
func (v version) data(text string, level Level) ([]byte, bool) {
	var b bits
	// The end of the text is packed closer where that is shorter.
	from := len(text)
	for from > 0 && strings.IndexByte(capitals, text[from-1]) >= 0 {
		from--
	}
	mixed, plain := v.size(from, len(text)-from), v.size(len(text), 0)
	if mixed > plain {
		from = len(text)
	}
	capacity := v.codewords(level) * 8
	if min(mixed, plain) > capacity {
		return nil, false
	}
	if head := text[:from]; head != "" || text == "" {
		b.put(4, 4)
		b.put(len(head), v.countBits(false))
		for i := range len(head) {
			b.put(int(head[i]), 8)
		}
	}
	if tail := text[from:]; tail != "" {
		b.put(2, 4)
		b.put(len(tail), v.countBits(true))
		for ; len(tail) > 1; tail = tail[2:] {
			b.put(45*strings.IndexByte(capitals, tail[0])+strings.IndexByte(capitals, tail[1]), 11)
		}
		if tail != "" {
			b.put(strings.IndexByte(capitals, tail[0]), 6)
		}
	}
	b.put(0, min(4, capacity-b.n))
	b.put(0, -b.n&7)
	for fill := 0xec; b.n < capacity; fill ^= 0xec ^ 0x11 {
		b.put(fill, 8)
	}
	return b.bytes, true
}

// size is how many bits so many bytes and then so many capitals take.
func (v version) size(bytes, packed int) int {
	n := 0
	if bytes > 0 || packed == 0 {
		n += 4 + v.countBits(false) + 8*bytes
	}
	if packed > 0 {
		n += 4 + v.countBits(true) + packed/2*11 + packed%2*6
	}
	return n
}

// countBits is how long the count of letters before them is.
func (v version) countBits(packed bool) int {
	switch {
	case packed && v < 10:
		return 9
	case packed && v < 27:
		return 11
	case packed:
		return 13
	case v < 10:
		return 8
	}
	return 16
}

// bits are written from the highest on.
type bits struct {
	bytes []byte
	n     int
}

func (b *bits) put(value, size int) {
	for i := size - 1; i >= 0; i-- {
		if b.n&7 == 0 {
			b.bytes = append(b.bytes, 0)
		}
		b.bytes[b.n>>3] |= byte(value>>i&1) << (7 - b.n&7)
		b.n++
	}
}
