package workshop

import "strings"

// CodesIn finds the codes in a text of any form: pasted lists, chats with names
// before a code and thanks after it, addresses that carry one, codes without
// dashes or with blanks between the groups. A whole code is known by its checks,
// whatever stands around it; what only looks like one is found by its looks, so
// that it can be named.
func CodesIn(text string) []string {
	var found []string
	rest := 0 // where what is not read yet begins
	list := wordsIn(text)
	for i := 0; i < len(list); i++ {
		n, j := 0, i
		for ; j < len(list) && n < signs && list[j].signs > 0; j++ {
			n += list[j].signs
		}
		if n != signs {
			continue
		}
		written := text[list[i].from:list[j-1].to]
		if !whole(written) {
			continue
		}
		found = append(damagedIn(found, text[rest:list[i].from]), written)
		rest, i = list[j-1].to, j-1
	}
	return damagedIn(found, text[rest:])
}

// word is a run of letters and figures in a text.
type word struct {
	from, to int
	signs    int // how many, if a code may have them all; 0 otherwise
}

func wordsIn(text string) []word {
	var list []word
	inside := false
	for i, r := range text {
		if !lettered(r) {
			inside = false
			continue
		}
		if !inside {
			list = append(list, word{from: i})
		}
		w := &list[len(list)-1]
		_, ok := signOf(r)
		switch {
		case ok && (!inside || w.signs > 0):
			w.signs++
		default:
			w.signs = 0
		}
		inside, w.to = true, i+len(string(r))
	}
	return list
}

// lettered says whether a rune is a figure or a letter of a language that is
// written here.
func lettered(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0xC0 && r < 0x250
}

// whole says whether the signs in a text of so many are a code without a slip.
func whole(text string) bool {
	var word []byte
	for _, r := range text {
		if v, ok := signOf(r); ok {
			word = append(word, v)
		}
	}
	ok, _ := sound(word)
	return ok
}

// damagedIn appends what looks like a code in a text that holds no whole one:
// words with dashes as a code has them, one long word of letters and figures, or
// at least three groups one after the other.
func damagedIn(found []string, text string) []string {
	for line := range strings.FieldsFuncSeq(text, func(r rune) bool { return strings.ContainsRune("\n\r,;|\t", r) }) {
		words := strings.Fields(line)
		capitals := false
		for i, w := range words {
			if at := strings.LastIndexAny(w, "=:"); at >= 0 {
				w = w[at+1:]
			}
			words[i] = strings.TrimFunc(w, func(r rune) bool { return !lettered(r) })
			capitals = capitals || figured(w) && strings.ToLower(w) != w
		}
		var run []string
		for _, w := range words {
			dashes := strings.Count(w, "-") + strings.Count(w, "–")
			switch {
			case w == "": // a dash between two groups
			case coded(w) && (dashes > 1 || len(w)-dashes > signs/2):
				found, run = append(group(found, run), w), nil
			case dashes == 0 && grouped(w, capitals):
				run = append(run, w)
			default:
				found, run = group(found, run), nil
			}
		}
		found = group(found, run)
	}
	return found
}

// group appends what is left of codes in a run of words that may be groups.
func group(found, run []string) []string {
	const groups = signs / groupOf
	for len(run) > groups && !(len(run[0]) == groupOf && figured(run[0])) {
		run = run[1:]
	}
	for len(run) > groups && len(run)%groups > 0 && !(len(run[len(run)-1]) == groupOf && figured(run[len(run)-1])) {
		run = run[:len(run)-1]
	}
	for len(run) > 0 {
		some := run[:min(groups, len(run))]
		run = run[len(some):]
		sure := 0
		for _, w := range some {
			if len(w) == groupOf && figured(w) {
				sure++
			}
		}
		if len(some) > 2 && sure > 1 {
			found = append(found, strings.Join(some, " "))
		}
	}
	return found
}

// figured says whether a word has a figure in it.
func figured(w string) bool { return strings.ContainsAny(w, "0123456789") }

// coded tells a code from words joined by dashes: it has figures, or capitals
// only, and nothing but letters and dashes.
func coded(w string) bool {
	for _, r := range w {
		if !lettered(r) && !strings.ContainsRune("-–—−", r) {
			return false
		}
	}
	return figured(w) || strings.ToUpper(w) == w
}

// grouped says whether a word may be a group of a code, or one with a sign more
// or less. Where the code is in capitals, a word in small letters is none.
func grouped(w string, capitals bool) bool {
	for _, r := range w {
		if !lettered(r) {
			return false
		}
	}
	switch {
	case figured(w):
		return len(w) >= groupOf-2 && len(w) <= groupOf+1
	case capitals && strings.ToUpper(w) != w:
		return false
	}
	return len(w) == groupOf
}
