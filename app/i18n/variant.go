package i18n

import "strings"

// A text may carry its own regional variant behind the words it replaces:
//
//	coste ‹LatAm: costo›
//	valor actual neto (VAN) ‹es-MX, es-CO: valor presente neto (VPN)›
//	[Veces que se ha compartido] ‹es-MX: Compartidos; LatAm: Veces compartido›
//
// The variant replaces as many words as it has itself, or what stands in
// square brackets right before it. Several are separated by semicolons; the
// first that names the reader's region is used, so the particular goes before
// LatAm, which is every Spanish-speaking region but Spain. A variant takes
// over the capital of what it replaces.

const (
	variantOpen  = "‹"
	variantClose = "›"
)

// resolveVariants gives s with its variants for the dialect applied and their
// notation gone.
func resolveVariants(s string, dialect Region) string {
	at := strings.Index(s, variantOpen)
	if at < 0 {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for at >= 0 {
		size := strings.Index(s[at:], variantClose)
		if size < 0 {
			break
		}
		before := strings.TrimRight(s[:at], " ")
		variant, found := pickVariant(s[at+len(variantOpen):at+size], dialect)
		start, base := len(before), ""
		if strings.HasSuffix(before, "]") && strings.Contains(before, "[") {
			start = strings.LastIndexByte(before, '[')
			base = before[start+1 : len(before)-1]
		} else if found {
			start = lastWords(before, len(strings.Fields(variant)))
			base = before[start:]
		}
		b.WriteString(before[:start])
		if found {
			base = withCapitalOf(base, variant)
		}
		b.WriteString(base)
		s = s[at+size+len(variantClose):]
		at = strings.Index(s, variantOpen)
	}
	b.WriteString(s)
	return b.String()
}

// pickVariant finds the words for a dialect in "es-MX, es-CO: a; LatAm: b".
func pickVariant(notation string, dialect Region) (string, bool) {
	for notation != "" {
		var one string
		one, notation, _ = strings.Cut(notation, ";")
		regions, words, ok := strings.Cut(one, ":")
		if !ok {
			continue
		}
		for regions != "" {
			var r string
			r, regions, _ = strings.Cut(regions, ",")
			r = strings.TrimSpace(r)
			if r == string(dialect) || r == "LatAm" && isLatin(dialect) {
				return strings.TrimSpace(words), true
			}
		}
	}
	return "", false
}

// isLatin reports whether a dialect is Spanish of the Americas.
func isLatin(dialect Region) bool {
	return strings.HasPrefix(string(dialect), "es-") && dialect != "es-ES"
}

// lastWords is where the last n words of s begin.
func lastWords(s string, n int) int {
	i := len(s)
	for ; n > 0; n-- {
		for i > 0 && s[i-1] == ' ' {
			i--
		}
		for i > 0 && s[i-1] != ' ' {
			i--
		}
	}
	return i
}

// withCapitalOf is s with a capital if model starts with one.
func withCapitalOf(model, s string) string {
	if model == "" || s == "" || model[0] < 'A' || model[0] > 'Z' || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return string(s[0]-'a'+'A') + s[1:]
}
