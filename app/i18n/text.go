package i18n

import "strings"

// A Lang is a language the texts are written in.
type Lang string

const (
	ES Lang = "es" // Spanish, the first language of every text
	EN Lang = "en" // English
)

// Langs are the languages offered, in the order they are shown.
var Langs = []Lang{ES, EN}

// Text is the same thing said in both languages, side by side. Spanish is
// written for Spain; Say turns it into the words of the reader's region.
// {name} is a slot.
type Text struct{ ES, EN string }

// IsZero reports whether nothing is said in either language.
func (t Text) IsZero() bool { return t.ES == "" && t.EN == "" }

// Say gives t in the language of l with the words of its region, and then
// fills the slots: slots are pairs of name and value, so that
// Say(t, "n", "12") puts 12 where t has {n}. Values are put in as they are;
// a slot without a value stays visible, a last name without a value is
// ignored. A text that exists in one language only is said in that one.
func (l Locale) Say(t Text, slots ...string) string {
	s := t.ES
	if l.Lang == EN && t.EN != "" || s == "" {
		s = t.EN
	}
	d := l.dialect()
	s = resolveVariants(s, d)
	s = regionalWords(s, d)
	return fill(s, slots)
}

// fill puts values in the {slots} of s.
func fill(s string, slots []string) string {
	open := strings.IndexByte(s, '{')
	if open < 0 || len(slots) < 2 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 16)
	for open >= 0 {
		size := strings.IndexByte(s[open:], '}')
		if size < 0 {
			break
		}
		b.WriteString(s[:open])
		whole := s[open : open+size+1]
		if v, ok := slotValue(whole[1:size], slots); ok {
			b.WriteString(v)
		} else {
			b.WriteString(whole)
		}
		s = s[open+size+1:]
		open = strings.IndexByte(s, '{')
	}
	b.WriteString(s)
	return b.String()
}

func slotValue(name string, slots []string) (string, bool) {
	for i := 0; i+1 < len(slots); i += 2 {
		if slots[i] == name {
			return slots[i+1], true
		}
	}
	return "", false
}
