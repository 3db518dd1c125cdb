// Package link turns a document into the text of a link and back. The text is
// for the part of an address behind the "#", which no browser sends anywhere.
//
// A link says every answer, and by which figures the rest was assumed, so that
// it gives the same result after those have changed. What was typed and could
// not be read does not travel, nor the document's id.
//
//	text  = version, then base64url of: length, body, CRC-32 of version and body
//	body  = the document by the arithmetic coder of coder.go, in the order of body.go
//
// The tables fields.txt, figures.txt and those of names.go are part of the
// format: lines and words are added at their end, and none is ever changed.
package link

import (
	"hash/crc32"
	"strconv"
	"strings"

	"quilate/app/assessment"
	"quilate/app/question"
)

// Error is why a link cannot be opened or made.
type Error string

const (
	Damaged   Error = "damaged"   // not a link of ours, or not as it was made
	Truncated Error = "truncated" // its end is missing
	Newer     Error = "newer"     // a later version of the program made it
	TooLarge  Error = "too large" // more than any link of ours
)

func (e Error) Error() string { return string(e) }

const (
	version = '1'

	// most characters are ever made or read.
	most = 16_000
	// longest is how many characters travel well: through chats, and as a code
	// that a phone reads.
	longest = 1_500

	checked = 4 // bytes of the checksum
)

// Fits says whether a link can be handed on as one; else a file is better.
func Fits(text string) bool { return len(text) <= longest }

// Encode is a document as the text of a link: letters, digits, "-" and "_". It
// fails only with TooLarge.
func Encode(d assessment.Document) (string, error) {
	return seal(pack(d))
}

func seal(body []byte) (string, error) {
	framed := appendLength(nil, len(body))
	framed = append(framed, body...)
	sum := checksumOf(version, body)
	framed = append(framed, byte(sum>>24), byte(sum>>16), byte(sum>>8), byte(sum))
	text := string(rune(version)) + toText(framed)
	if len(text) > most {
		return "", TooLarge
	}
	return text, nil
}

// Decode reads the text of a link, all of it or nothing. The document's id says
// which link it came from. Where a figure has changed since the link was made,
// the document brings its own (Document.Figures); else it follows today's. The
// error is Damaged, Truncated, Newer or TooLarge.
func Decode(text string) (assessment.Document, error) {
	body, err := open(text)
	if err != nil {
		return assessment.Document{}, err
	}
	d, err := unpack(body)
	if err != nil {
		return assessment.Document{}, err
	}
	d.ID = "link-" + strconv.FormatUint(uint64(crc32.ChecksumIEEE(body)), 36)
	if d.Doubtful() != "" {
		return assessment.Document{}, Damaged
	}
	if len(question.Outdated(d)) == 0 {
		d.Figures = nil
	}
	return d, nil
}

// open takes the body out of a link. Signs of a sentence around the link, as
// chats leave them, are passed over.
func open(text string) ([]byte, error) {
	if len(text) > most {
		return nil, TooLarge
	}
	text = strings.Trim(text, " \t\r\n.,;:()[]<>\"'«»“”")
	if text == "" || text[0] < '1' || text[0] > '9' { // versions are digits
		return nil, Damaged
	}
	framed, clean, ok := fromText(text[1:])
	if !ok {
		return nil, Damaged
	}
	n, rest, ok := readLength(framed)
	switch {
	case !ok || len(rest) < n+checked:
		return nil, Truncated
	case len(rest) > n+checked || !clean:
		return nil, Damaged
	}
	body, sum := rest[:n], rest[n:]
	switch {
	case checksumOf(text[0], body) != uint32(sum[0])<<24|uint32(sum[1])<<16|uint32(sum[2])<<8|uint32(sum[3]):
		return nil, Damaged
	case text[0] != version: // sealed well, and not by us
		return nil, Newer
	}
	return body, nil
}

func checksumOf(version byte, body []byte) uint32 {
	return crc32.Update(crc32.ChecksumIEEE([]byte{version}), crc32.IEEETable, body)
}

// appendLength writes a length in one to three bytes of seven bits, the low
// ones first; a set high bit says that more follow.
func appendLength(b []byte, n int) []byte {
	for n >= 0x80 {
		b = append(b, byte(n)|0x80)
		n >>= 7
	}
	return append(b, byte(n))
}

func readLength(b []byte) (n int, rest []byte, ok bool) {
	for i := range min(3, len(b)) {
		n |= int(b[i]&0x7f) << (7 * i)
		if b[i] < 0x80 {
			return n, b[i+1:], true
		}
	}
	return 0, nil, false
}

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

// toText is base64url without padding (RFC 4648 §5).
func toText(b []byte) string {
	var s strings.Builder
	var bits, n uint
	for _, v := range b {
		bits, n = bits<<8|uint(v), n+8
		for n >= 6 {
			n -= 6
			s.WriteByte(letters[bits>>n&63])
		}
	}
	if n > 0 {
		s.WriteByte(letters[bits<<(6-n)&63])
	}
	return s.String()
}

// fromText is its inverse; clean says that no bits are left over, so that there
// is one way only to write the same bytes.
func fromText(s string) (b []byte, clean, ok bool) {
	b = make([]byte, 0, len(s)*6/8)
	var bits, n uint
	for i := range len(s) {
		v := strings.IndexByte(letters, s[i])
		if v < 0 {
			return nil, false, false
		}
		bits, n = bits<<6|uint(v), n+6
		if n >= 8 {
			n -= 8
			b = append(b, byte(bits>>n))
			bits &= 1<<n - 1
		}
	}
	return b, n < 6 && bits == 0, true
}
