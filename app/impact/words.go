package impact

import "strings"

// plainLetters are letters without their accents, for comparing words.
var plainLetters = map[rune]rune{
	'á': 'a', 'à': 'a', 'ä': 'a', 'â': 'a', 'ã': 'a', 'é': 'e', 'è': 'e', 'ë': 'e', 'ê': 'e', 'í': 'i', 'ì': 'i', 'ï': 'i', 'î': 'i',
	'ó': 'o', 'ò': 'o', 'ö': 'o', 'ô': 'o', 'õ': 'o', 'ú': 'u', 'ù': 'u', 'ü': 'u', 'û': 'u', 'ñ': 'n', 'ç': 'c',
	'\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\u200b': -1, '\ufeff': -1,
}

// fold makes words comparable: small letters without accents, plain spaces.
func fold(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if r < 0x80 {
			return r
		}
		if plain, ok := plainLetters[r]; ok {
			return plain
		}
		return r
	}, strings.ToLower(s)))
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
// start of a word.
func has(text, words string) bool {
	for word := range strings.FieldsSeq(words) {
		word = strings.ReplaceAll(word, "_", " ")
		for at := 0; ; {
			i := strings.Index(text[at:], word)
			if i < 0 {
				break
			}
			if at += i; at == 0 || !letter(text[at-1]) {
				return true
			}
			at++
		}
	}
	return false
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
