package jsontext

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// deepest is how far values may be nested.
const deepest = 1000

// Parse reads one JSON value; ok is false, and the value one that is not there,
// when the text is anything else.
func Parse(text string) (v Value, ok bool) {
	p := parser{rest: text}
	v, ok = p.value(0)
	p.space()
	if !ok || p.rest != "" {
		return Value{}, false
	}
	return v, true
}

type parser struct{ rest string }

func (p *parser) space() { p.rest = strings.TrimLeft(p.rest, " \t\r\n") }

// take removes a sign, after any space, and says whether it was there.
func (p *parser) take(sign byte) bool {
	p.space()
	if p.rest == "" || p.rest[0] != sign {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

func (p *parser) value(depth int) (v Value, ok bool) {
	p.space()
	if p.rest == "" || depth > deepest {
		return v, false
	}
	from := p.rest
	switch v.kind = p.rest[0]; v.kind {
	case '{', '[':
		p.rest = p.rest[1:]
		ok = p.items(&v, depth)
	case '"':
		v.text, ok = p.text()
	case 't':
		p.rest, ok = strings.CutPrefix(p.rest, "true")
	case 'f':
		p.rest, ok = strings.CutPrefix(p.rest, "false")
	case 'n':
		p.rest, ok = strings.CutPrefix(p.rest, "null")
	default:
		v.kind = '0'
		ok = p.number()
	}
	v.raw = from[:len(from)-len(p.rest)]
	return v, ok
}

// items reads the rest of an object or a list.
func (p *parser) items(v *Value, depth int) bool {
	end := v.kind + 2 // } and ] follow { and [ with one sign between
	if p.take(end) {
		return true
	}
	for {
		if v.kind == '{' {
			p.space()
			name, ok := p.text()
			if !ok || !p.take(':') {
				return false
			}
			v.names = append(v.names, name)
		}
		item, ok := p.value(depth + 1)
		if !ok {
			return false
		}
		v.items = append(v.items, item)
		if p.take(end) {
			return true
		}
		if !p.take(',') {
			return false
		}
	}
}

func (p *parser) number() bool {
	digits := func() bool {
		n := 0
		for n < len(p.rest) && p.rest[n] >= '0' && p.rest[n] <= '9' {
			n++
		}
		p.rest = p.rest[n:]
		return n > 0
	}
	p.rest = strings.TrimPrefix(p.rest, "-")
	if strings.HasPrefix(p.rest, "0") {
		p.rest = p.rest[1:]
	} else if !digits() {
		return false
	}
	if rest, ok := strings.CutPrefix(p.rest, "."); ok {
		p.rest = rest
		if !digits() {
			return false
		}
	}
	if p.rest != "" && p.rest[0]|0x20 == 'e' {
		p.rest = p.rest[1:]
		if p.rest != "" && (p.rest[0] == '+' || p.rest[0] == '-') {
			p.rest = p.rest[1:]
		}
		return digits()
	}
	return true
}

// text reads a string. Bytes that are not UTF-8 become U+FFFD.
func (p *parser) text() (string, bool) {
	if p.rest == "" || p.rest[0] != '"' {
		return "", false
	}
	var b strings.Builder
	s := p.rest[1:]
	for {
		n := strings.IndexAny(s, "\"\\")
		if n < 0 {
			return "", false
		}
		for i := range n {
			if s[i] < ' ' {
				return "", false
			}
		}
		for _, r := range s[:n] {
			b.WriteRune(r) // U+FFFD for a byte that is not UTF-8
		}
		sign := s[n]
		s = s[n+1:]
		if sign == '"' {
			p.rest = s
			return b.String(), true
		}
		size := escaped(s, &b)
		if size == 0 {
			return "", false
		}
		s = s[size:]
	}
}

// escaped reads what follows a backslash and says how long it is, 0 if it is
// nothing that JSON knows.
func escaped(s string, b *strings.Builder) int {
	if s == "" {
		return 0
	}
	if at := strings.IndexByte(`"\/bfnrt`, s[0]); at >= 0 {
		b.WriteByte("\"\\/\b\f\n\r\t"[at])
		return 1
	}
	r := unit(s)
	if r < 0 {
		return 0
	}
	if utf16.IsSurrogate(r) {
		if strings.HasPrefix(s[5:], `\`) {
			if both := utf16.DecodeRune(r, unit(s[6:])); both != utf8.RuneError {
				b.WriteRune(both)
				return 11
			}
		}
		r = utf8.RuneError
	}
	b.WriteRune(r)
	return 5
}

// unit reads u and four hexadecimal digits, −1 if there are none.
func unit(s string) rune {
	if len(s) < 5 || s[0] != 'u' {
		return -1
	}
	n, err := strconv.ParseUint(s[1:5], 16, 16)
	if err != nil || s[1] == '+' {
		return -1
	}
	return rune(n)
}
