package chart

import "strings"

// Type sizes of the drawings, in px: labels, and the figures of the ore.
const (
	labelSize = 13.0
	bigSize   = 20.0
	leading   = 16.0 // from one baseline of a label to the next
	ascent    = 0.80 // of the size, over the baseline
	descent   = 0.24 // of the size, under it
)

// width estimates how wide s is in the system's sans, in px, on the safe side:
// the widest of Arial, Roboto, Segoe UI and San Francisco for each class of
// character. Every reader has another font, so nothing better can be known
// when the drawing is made.
func width(s, class string) float64 {
	em := 0.0
	for _, r := range s {
		em += advance(r)
	}
	size, wider := labelSize, 1.0
	for _, c := range strings.Fields(class) {
		switch c {
		case "b", "gold", "blue", "g", "l":
			wider = 1.06
		case "big":
			size, wider = bigSize, 1.0
		}
	}
	return em * size * wider
}

// advance is the width of a character in ems.
func advance(r rune) float64 {
	switch {
	case r >= '0' && r <= '9':
		return 0.60
	case strings.ContainsRune("iljíìïI|.,:;'’‘!¡·", r):
		return 0.29
	case strings.ContainsRune(" \u00a0\u202f", r):
		return 0.28
	case strings.ContainsRune("ftr()[]-/\\\"“”", r):
		return 0.38
	case strings.ContainsRune("sczJkvxy?¿ç", r):
		return 0.53
	case strings.ContainsRune("mMW%…@—", r):
		return 0.95
	case r == 'w':
		return 0.80
	case r >= 'a' && r <= 'z' || r >= 'ß' && r <= 'ÿ':
		return 0.58
	case strings.ContainsRune("+−–=€$<>×÷", r):
		return 0.60
	case r >= 'A' && r <= 'Z' || r >= 'À' && r <= 'Þ':
		return 0.72
	case r < 0x2000:
		return 0.72
	}
	return 1.05
}

// wrap breaks s between words into at most n lines of limit px. What does not
// fit ends in an ellipsis; the table and the description have it whole.
func wrap(s, class string, limit float64, n int) []string {
	s = strings.TrimSpace(s)
	if s == "" || n < 1 {
		return nil
	}
	if width(s, class) <= limit {
		return []string{s}
	}
	var out []string
	line := ""
	for i, word := range strings.Split(s, " ") {
		with := line + " " + word
		if i == 0 || line == "" {
			with = word
		}
		if width(with, class) <= limit {
			line = with
			continue
		}
		if line != "" {
			out = append(out, line)
		}
		for width(word, class) > limit {
			head, tail := split(word, class, limit)
			if tail == "" {
				break
			}
			out, word = append(out, head), tail
		}
		line = word
	}
	if line != "" {
		out = append(out, line)
	}
	if len(out) > n {
		out = out[:n]
		out[n-1] = clip(out[n-1]+"…", class, limit)
	}
	return out
}

// split cuts a word that is longer than a line.
func split(word, class string, limit float64) (head, tail string) {
	rs := []rune(word)
	for i := 1; i < len(rs); i++ {
		if width(string(rs[:i+1]), class) > limit {
			return string(rs[:i]), string(rs[i:])
		}
	}
	return word, ""
}

// clip shortens s, keeping a last ellipsis, until it fits.
func clip(s, class string, limit float64) string {
	rs := []rune(strings.TrimSuffix(s, "…"))
	cut := len(rs) < len([]rune(s))
	for len(rs) > 0 {
		try := strings.TrimRight(string(rs), " ,(")
		if cut {
			try += "…"
		}
		if width(try, class) <= limit {
			return try
		}
		rs, cut = rs[:len(rs)-1], true
	}
	return ""
}

// widest is the width of the widest line.
//
//go:noinline
func widest(class string, ls ...string) float64 {
	w := 0.0
	for _, l := range ls {
		w = max(w, width(l, class))
	}
	return w
}

// balance wraps like wrap, then evens the lines out.
func balance(s, class string, limit float64, n int) []string {
	ls := wrap(s, class, limit, n)
	if len(ls) < 2 || strings.HasSuffix(ls[len(ls)-1], "…") {
		return ls
	}
	for l := limit - 4; l > limit/3; l -= 4 {
		tighter := wrap(s, class, l, n)
		if len(tighter) != len(ls) || strings.HasSuffix(tighter[len(tighter)-1], "…") || broken(tighter, s) {
			break
		}
		ls = tighter
	}
	return ls
}

// broken reports whether a word was cut between lines.
func broken(ls []string, s string) bool {
	return strings.Join(ls, " ") != strings.TrimSpace(s)
}
