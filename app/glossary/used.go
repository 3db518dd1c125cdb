package glossary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quilate/app/i18n"
)

// Used are the entries of which a text uses the word, in the order of the
// glossary.
func Used(said string, loc i18n.Locale) []Entry {
	said = strings.ToLower(said)
	var out []Entry
	for _, e := range Entries {
		for _, word := range words(loc.Say(e.Name)) {
			if holds(said, word) {
				out = append(out, e)
				break
			}
		}
	}
	return out
}

// words are the ways in which an entry's name is said: "retorno" and "roi" of
// "Retorno (ROI)".
func words(name string) []string {
	return strings.FieldsFunc(strings.ToLower(name), func(r rune) bool { return r == '(' || r == ')' || r == ',' || r == ':' })
}

// holds says whether a text has a word, or several in a row, as a whole.
func holds(said, word string) bool {
	word = strings.TrimSpace(word)
	for from := 0; word != ""; {
		at := strings.Index(said[from:], word)
		if at < 0 {
			return false
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(said[:at])
		after, _ := utf8.DecodeRuneInString(said[at+len(word):])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return true
		}
		from = at + len(word)
	}
	return false
}
