package i18n

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A ParseCode says why what was typed is no number.
type ParseCode string

const (
	ParseEmpty     ParseCode = "empty"     // nothing was typed
	ParseNotNumber ParseCode = "notNumber" // letters, two signs, an exponent
	ParseAmbiguous ParseCode = "ambiguous" // its separators can be read in several ways
)

// ParseError is what Parse gives when it cannot read a number. The page words
// it; Error is for programmers.
type ParseError struct {
	Code  ParseCode
	Typed string
}

func (e *ParseError) Error() string {
	return "i18n: cannot read " + strconv.Quote(e.Typed) + " as a number: " + string(e.Code)
}

// Parse reads a number as people type it in the locale's region: a number of
// any size and sign, finite. Spaces, currencies and % are ignored ("53 %" is
// 53; Marks says which of them there were). Of two different separators the last is the decimal one; one that is
// repeated groups thousands, and so does an apostrophe; a single one groups
// if it is the region's grouping separator with one to three digits before it
// (not 0) and exactly three after it, and is the decimal separator otherwise.
// "80 mil", "80k" and "1,5 millones" are 80,000 and 1,500,000.
// What Number, Fixed, Money and Example write is read back as it was written.
// The error is always a *ParseError.
func (l Locale) Parse(s string) (float64, error) {
	fail := func(code ParseCode) (float64, error) { return 0, &ParseError{code, s} }

	body := trimSpace(s)
	if body == "" {
		return fail(ParseEmpty)
	}
	body, negative, _, ok := unwrap(body)
	if !ok {
		return fail(ParseNotNumber)
	}

	body, power := thousands(body)

	// Digits and separators, spaces gone.
	clean := make([]byte, 0, len(body))
	digits := 0
	for i := 0; i < len(body); {
		if n := spaceLen(body[i:]); n > 0 {
			i += n
			continue
		}
		c := body[i]
		switch {
		case '0' <= c && c <= '9':
			digits++
			clean = append(clean, c)
		case c == '.' || c == ',' || c == '\'':
			clean = append(clean, c)
		case strings.HasPrefix(body[i:], "’"):
			clean = append(clean, '\'')
			i += len("’")
			continue
		default:
			return fail(ParseNotNumber)
		}
		i++
	}
	if digits == 0 {
		return fail(ParseNotNumber)
	}
	plain, ok := l.Region.format().plain(string(clean))
	if !ok {
		return fail(ParseAmbiguous)
	}
	v, err := strconv.ParseFloat(plain+power, 64)
	if err != nil || math.IsInf(v, 0) {
		return fail(ParseNotNumber)
	}
	if negative && v != 0 {
		v = -v
	}
	return v, nil
}

// thousands takes a word for a thousand or a million off the end, and gives it
// as an exponent. A bare "m" is either, and stays what nobody can read.
func thousands(s string) (body, power string) {
	for _, w := range [...][2]string{
		{"mil", "e3"}, {"k", "e3"}, {"thousand", "e3"},
		{"millones", "e6"}, {"millón", "e6"}, {"millon", "e6"}, {"million", "e6"},
	} {
		at := len(s) - len(w[0])
		if at <= 0 || !strings.EqualFold(s[at:], w[0]) {
			continue
		}
		body = trimSpace(s[:at])
		if c := body[max(len(body)-1, 0):]; c >= "0" && c <= "9" {
			return body, w[1]
		}
	}
	return s, ""
}

// plain turns digits with separators into what strconv reads; ok is false if
// the separators make no sense together.
func (f format) plain(s string) (string, bool) {
	last := strings.LastIndexAny(s, ".,")
	if last < 0 {
		return ungroup(s, '\'')
	}
	decimal := s[last]
	other := byte('.')
	if decimal == '.' {
		other = ','
	}
	whole, frac := s[:last], s[last+1:]
	switch {
	case strings.IndexByte(frac, '\'') >= 0:
		return "", false
	case strings.IndexByte(whole, decimal) >= 0: // repeated: it groups
		return ungroup(s, decimal)
	case strings.IndexByte(whole, other) >= 0:
		whole, ok := ungroup(whole, other)
		return whole + "." + frac, ok
	case strings.IndexByte(whole, '\'') >= 0:
		whole, ok := ungroup(whole, '\'')
		return whole + "." + frac, ok
	case decimal == f.group && len(frac) == 3 && 1 <= len(whole) && len(whole) <= 3 && whole[0] != '0':
		return whole + frac, true
	}
	return whole + "." + frac, true
}

// ungroup takes the grouping separator out of s; ok is false if there is any
// other or if a group is not of three.
func ungroup(s string, separator byte) (string, bool) {
	groups := strings.Split(s, string(rune(separator)))
	for i, g := range groups {
		if strings.ContainsAny(g, ".,'") || i > 0 && len(g) != 3 {
			return "", false
		}
	}
	first := groups[0]
	if len(groups) > 1 && (len(first) < 1 || len(first) > 3) {
		return "", false
	}
	return strings.Join(groups, ""), true
}

// Marks says what a typed number carries besides its digits: a percent sign, or
// a currency's sign, code or name. It speaks of what Parse can read.
func Marks(typed string) (percent, money bool) {
	_, _, m, _ := unwrap(trimSpace(typed))
	return m.percent, m.money
}

type marks struct{ percent, money bool }

func (m *marks) add(mark string) {
	if mark == "%" {
		m.percent = true
	} else {
		m.money = true
	}
}

// unwrap takes sign, currency and % off both ends, and says which of them there
// were. ok is false for two signs.
func unwrap(s string) (body string, negative bool, found marks, ok bool) {
	signed := false
	for {
		s = trimSpace(s)
		sign := 0
		switch {
		case strings.HasPrefix(s, "+"), strings.HasPrefix(s, "-"):
			sign = 1
		case strings.HasPrefix(s, minus):
			sign = len(minus)
		}
		if sign > 0 {
			if signed {
				return s, false, found, false
			}
			signed, negative, s = true, s[0] != '+', s[sign:]
			continue
		}
		n := moneyMark(s, true)
		if n == 0 {
			break
		}
		found.add(s[:n])
		s = s[n:]
	}
	for {
		s = trimSpace(s)
		n := moneyMark(s, false)
		if n == 0 {
			return s, negative, found, true
		}
		found.add(s[len(s)-n:])
		s = s[:len(s)-n]
	}
}

// moneyMark is the length of the currency sign, code or name, or of the %,
// that s starts or ends with.
func moneyMark(s string, atStart bool) int {
	longest := 0
	try := func(mark string) {
		if len(mark) <= longest || len(mark) > len(s) {
			return
		}
		end := s[len(s)-len(mark):]
		if atStart {
			end = s[:len(mark)]
		}
		if strings.EqualFold(end, mark) {
			longest = len(mark)
		}
	}
	for _, mark := range moneySigns {
		try(mark)
	}
	if atStart {
		try("Q")
		try("L")
	}
	for _, code := range Currencies {
		try(code)
	}
	for _, w := range moneyWords {
		try(w.es)
		try(w.en)
	}
	return longest
}

// moneySigns are the signs people type that are neither codes nor names.
var moneySigns = []string{
	"%", "€", "$", "£", "US$", "U$S", "MX$", "CA$", "RD$", "R$", "C$", "S/.", "S/", "Bs.", "Bs", "₡", "₲", "Gs.", "Gs", "Fr.", "Fr",
	"euro", "peso", "sol", "dólar", "dollar", "libra", "pound", "franco", "franc",
}

// spaceLen is the length of the space that s starts with, 0 if none. No-break
// and thin spaces are spaces.
func spaceLen(s string) int {
	if s == "" {
		return 0
	}
	switch s[0] {
	case ' ', '\t', '\n', '\r':
		return 1
	}
	r, n := utf8.DecodeRuneInString(s)
	switch r {
	case '\u00a0', '\u202f', '\u2007', '\u2009', '\u2008', '\u2060': // the last is none, but joins a minus to its amount
		return n
	}
	return 0
}

func trimSpace(s string) string {
	for n := spaceLen(s); n > 0; n = spaceLen(s) {
		s = s[n:]
	}
	for s != "" {
		_, n := utf8.DecodeLastRuneInString(s)
		if spaceLen(s[len(s)-n:]) == 0 {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}
