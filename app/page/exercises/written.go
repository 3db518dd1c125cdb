package exercises

import (
	"strings"

	"quilate/app/i18n"
)

// written is a text of a sheet with its figures as the table beside it writes
// them: separators, money and percentages are those of loc, which has the
// sheet's currency. The Spanish texts are written as where the business is, the
// English ones all alike.
func (s *sheet) written(loc i18n.Locale, text string) string {
	if loc.Lang == i18n.EN {
		return text
	}
	home := i18n.Locale{Lang: loc.Lang, Region: s.region(loc.Lang), Currency: s.currency}
	from, to := home.Fixed(0.5, 1)[1], loc.Fixed(0.5, 1)[1]
	before, after, _ := strings.Cut(loc.Money(1, 0), "1")
	_, share, _ := strings.Cut(loc.Percent(0.01, 0), "1")
	var out strings.Builder
	for i := 0; i < len(text); {
		n := figure(text[i:])
		if n == 0 {
			out.WriteByte(text[i])
			i++
			continue
		}
		number := text[i : i+n]
		if from != to {
			number = strings.NewReplacer(".", ",", ",", ".").Replace(number)
		}
		i += n
		gap, rest := "", text[i:]
		for _, space := range []string{" ", "\u00a0", "\u202f"} {
			if strings.HasPrefix(rest, space) {
				gap, rest = space, rest[len(space):]
			}
		}
		switch {
		case strings.HasPrefix(rest, "€"), strings.HasPrefix(rest, "MXN"):
			out.WriteString(before + number + after)
			i += len(gap) + 3 // bytes of either
		case strings.HasPrefix(rest, "%"):
			out.WriteString(number + share)
			i += len(gap) + 1
		default:
			out.WriteString(number)
		}
	}
	return out.String()
}

// figure is how long a number is that a text begins with, separators included.
func figure(text string) int {
	n := 0
	digit := func(i int) bool { return i < len(text) && text[i] >= '0' && text[i] <= '9' }
	for digit(n) || n > 0 && n < len(text) && (text[n] == '.' || text[n] == ',') && digit(n+1) {
		n++
	}
	return n
}
