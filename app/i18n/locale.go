package i18n

import "strings"

// Locale is what a reader has set: three independent choices. Its zero value
// is Spanish of Spain with euros. Locales can be compared with ==.
type Locale struct {
	Lang     Lang
	Region   Region
	Currency string // ISO 4217; empty means the money of the region
}

// WithLang is l in another language. Region and currency stay, and with them
// the way numbers are written.
func (l Locale) WithLang(lang Lang) Locale {
	l.Lang = lang
	return l
}

// currency is the ISO code that money is written in.
func (l Locale) currency() string {
	if l.Currency == "" {
		return l.Region.Currency()
	}
	return l.Currency
}

// dialect is the variety of the language whose words are used: that of the
// region where the region speaks the language, else the nearest.
func (l Locale) dialect() Region {
	inSpanish := strings.HasPrefix(string(l.Region), "es-")
	if l.Lang == EN {
		if l.Region == "en-US" || l.Region == "es-US" {
			return "en-US"
		}
		return "en-GB"
	}
	switch {
	case l.Region == "en-US":
		return "es-US"
	case !inSpanish || !l.Region.IsKnown():
		return "es-ES"
	}
	return l.Region
}
