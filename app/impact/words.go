package impact

import "strings"

// accented letters, and below each the letter it counts as when words are
// compared; spaces of typesetters are spaces.
const (
	accented = "áàäâãéèëêíìïîóòöôõúùüûñç\u00a0\u202f\u2009"
	plain    = "aaaaaeeeeiiiiooooouuuunc   "
)

// fold makes words comparable: small letters without accents, plain spaces.
func fold(s string) string {
	s = strings.ToLower(trim(s))
	var b []byte
	for i, r := range s {
		if r < 0x80 {
			if b != nil {
				b = append(b, byte(r))
			}
			continue
		}
		if b == nil {
			b = append(make([]byte, 0, len(s)), s[:i]...)
		}
		at := 0
		for _, a := range accented {
			if a == r {
				break
			}
			at++
		}
		if at < len(plain) {
			b = append(b, plain[at])
		} else {
			b = append(b, string(r)...)
		}
	}
	if b == nil {
		return s
	}
	return string(b)
}

// trim takes spaces off the ends, those of typesetters included.
func trim(s string) string {
	const low = " \t\r\n\v\f"
	for len(s) > 0 && (s[0] >= 0x80 || s[0] <= ' ') || len(s) > 0 && (s[len(s)-1] >= 0x80 || s[len(s)-1] <= ' ') {
		t := strings.Trim(s, low+"\u00a0\u202f\u2009\u200b\ufeff")
		if t == s {
			return s
		}
		s = t
	}
	return s
}

// has says whether one of the words, separated by spaces, stands in text at the
// start of a word. An underscore in a word is a space.
func has(text, words string) bool {
	for len(words) > 0 {
		word, rest, _ := strings.Cut(words, " ")
		words = rest
		for at := 0; at+len(word) <= len(text); at++ {
			if (at == 0 || !letter(text[at-1])) && startsWith(text[at:], word) {
				return true
			}
		}
	}
	return false
}

func startsWith(text, word string) bool {
	for i := range len(word) {
		if text[i] != word[i] && !(word[i] == '_' && text[i] == ' ') {
			return false
		}
	}
	return true
}

// is says whether text is one of the words, separated by spaces.
func is(text, words string) bool {
	at := beginning(text, words, 0)
	for at >= 0 && at+len(text) < len(words) && words[at+len(text)] != ' ' {
		at = beginning(text, words, at+1)
	}
	return at >= 0
}

// beginning is where text stands at the beginning of one of the words, from a
// place on; −1 if nowhere.
func beginning(text, words string, from int) int {
	for text != "" {
		i := strings.Index(words[from:], text)
		if i < 0 {
			break
		}
		if from += i; from == 0 || words[from-1] == ' ' {
			return from
		}
		from++
	}
	return -1
}

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0x80 }

func digit(c byte) bool { return c >= '0' && c <= '9' }
