package i18n

import "strings"

// List joins items as a sentence does: "a, b y c", "a, b and c". In Spanish
// "y" becomes "e" before the sound i: "WhatsApp e Instagram", but "nieve y
// hielo". Where an item is itself of two, "WhatsApp y Telegram", a comma goes
// before the last: "boletín, WhatsApp y Telegram, y reseñas".
func (l Locale) List(items []string) string {
	switch len(items) {
	case 0:
		return ""
	case 1:
		return items[0]
	}
	last := items[len(items)-1]
	and := " and "
	if l.Lang != EN {
		and = " y "
		if startsWithI(last) {
			and = " e "
		}
	}
	if l.ofTwo(items) {
		and = "," + and
	}
	return strings.Join(items[:len(items)-1], ", ") + and + last
}

// ofTwo says whether one of the items has an "and" of its own.
func (l Locale) ofTwo(items []string) bool {
	for _, s := range items {
		if l.Lang == EN && strings.Contains(s, " and ") || l.Lang != EN && (strings.Contains(s, " y ") || strings.Contains(s, " e ")) {
			return true
		}
	}
	return false
}

// startsWithI reports whether a Spanish word starts with the vowel i, also
// behind a silent h; hia, hie, hio and hiu start with a consonant.
func startsWithI(word string) bool {
	w := strings.TrimLeft(word, `"'«“‘(¿¡`)
	h := len(w) > 0 && w[0]|0x20 == 'h'
	if h {
		w = w[1:]
	}
	if strings.HasPrefix(w, "í") || strings.HasPrefix(w, "Í") {
		return true
	}
	if w == "" || w[0]|0x20 != 'i' {
		return false
	}
	if h && len(w) > 1 {
		for _, glide := range []string{"a", "e", "o", "u", "á", "é", "ó", "ú"} {
			if strings.HasPrefix(w[1:], glide) {
				return false
			}
		}
	}
	return true
}
