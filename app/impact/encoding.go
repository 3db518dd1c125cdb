package impact

import (
	"strings"
	"unicode/utf8"
)

// Encoding is how the bytes stand for letters.
type Encoding int

const (
	UTF8 Encoding = iota
	UTF16
	Windows1252
)

// Refusal is why a table is not read at all.
type Refusal int

const (
	Accepted    Refusal = iota
	TooLarge            // more than MaxBytes
	TooManyRows         // more than MaxRows
	TooWide             // more than MaxColumns
	Spreadsheet         // a workbook, not its text: save as CSV
	NotText             // a picture, a PDF, a web page
	Nothing             // no rows
	NoDates             // no column of dates
	NoNumbers           // no column of numbers beside it
	TooCoarse           // quarters or years
)

// What is read at most.
const (
	MaxBytes   = 5 << 20
	MaxRows    = 20000 // rows with something in them
	MaxColumns = 100
)

// text says how the bytes are encoded and makes them a string. Windows-1252 is
// left as bytes, which are turned cell by cell.
func text(data []byte) (string, Encoding, Refusal) {
	if len(data) > MaxBytes {
		return "", UTF8, TooLarge
	}
	starts := func(sign string) bool { return strings.HasPrefix(string(data[:min(len(data), len(sign))]), sign) }
	switch {
	case starts("PK\x03\x04"), starts("\xd0\xcf\x11\xe0"):
		return "", UTF8, Spreadsheet
	case starts("%PDF"), starts("\x89PNG"), starts("GIF8"), starts("\xff\xd8\xff"), starts("{\\rtf"):
		return "", UTF8, NotText
	case starts("\xff\xfe"):
		return wide(data[2:], 0), UTF16, Accepted
	case starts("\xfe\xff"):
		return wide(data[2:], 1), UTF16, Accepted
	case starts("\xef\xbb\xbf"):
		data = data[3:]
	}
	if low, ok := unmarkedWide(data); ok {
		return wide(data, low), UTF16, Accepted
	}
	s := string(data)
	if strings.IndexByte(s, 0) >= 0 {
		return "", UTF8, NotText
	}
	if head := strings.ToLower(strings.TrimLeft(s[:min(len(s), 200)], " \t\r\n")); strings.HasPrefix(head, "<!doctype") || strings.HasPrefix(head, "<html") || strings.HasPrefix(head, "<table") {
		return "", UTF8, NotText
	}
	if utf8.ValidString(s) {
		return s, UTF8, Accepted
	}
	return s, Windows1252, Accepted
}

// unmarkedWide notices UTF-16 without its mark: every other byte of the start is
// 0. low is where the low bytes stand.
func unmarkedWide(data []byte) (low int, ok bool) {
	head := data[:min(len(data), 256)&^1]
	var zeros [2]int
	for i, b := range head {
		if b == 0 {
			zeros[i%2]++
		}
	}
	half := len(head) / 2
	switch {
	case half < 4:
	case zeros[1] > half*3/4 && zeros[0] == 0:
		return 0, true
	case zeros[0] > half*3/4 && zeros[1] == 0:
		return 1, true
	}
	return 0, false
}

// wide turns UTF-16 into UTF-8; low is where the low byte of a pair stands. Half
// a character becomes a question mark in a box.
func wide(data []byte, low int) string {
	var b strings.Builder
	b.Grow(len(data)/2 + len(data)/8)
	for i := 0; i+1 < len(data); i += 2 {
		r := rune(data[i+low]) | rune(data[i+1-low])<<8
		if r >= 0xd800 && r < 0xdc00 && i+3 < len(data) {
			if second := rune(data[i+2+low]) | rune(data[i+3-low])<<8; second >= 0xdc00 && second < 0xe000 {
				r = 0x10000 + (r-0xd800)<<10 + (second - 0xdc00)
				i += 2
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

// high is what Windows-1252 has from 0x80 to 0x9f, the places where it is not
// Latin-1; the five it leaves open are question marks in a box.
const high = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ"

var highRunes = []rune(high)

// fromWindows turns the bytes of a cell into UTF-8.
func fromWindows(s string) string {
	for i := 0; ; i++ {
		if i == len(s) {
			return s
		}
		if s[i] >= 0x80 {
			break
		}
	}
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 0x80 && c < 0xa0:
			b.WriteRune(highRunes[c-0x80])
		default:
			b.WriteRune(rune(c))
		}
	}
	return b.String()
}
