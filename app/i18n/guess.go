package i18n

import "strings"

// Guess reads the browser's languages, in the reader's order of preference,
// as BCP 47 tags. The first one we write in gives the language; its country,
// or that of a later tag of the same language, gives region and currency.
// Countries that are not on the list get the region that writes numbers their
// way, with their own money. Nothing given means Spanish of Spain; only
// languages we do not write in means British English with euros. It is a
// guess: the reader confirms it.
func Guess(languages []string) Locale {
	var lang Lang
	var region Region
	var currency string
	for _, tag := range languages {
		tagLang, country := splitTag(tag)
		if lang != "" && tagLang != lang || tagLang == "" {
			continue
		}
		lang = tagLang
		if r, c, ok := place(tagLang, country); ok {
			region, currency = r, c
			break
		}
	}
	switch {
	case lang == "" && len(languages) > 0:
		return Locale{EN, "en-GB", "EUR"}
	case lang == "":
		lang = ES
	}
	if region == "" {
		region = "es-ES"
		if lang == EN {
			region = "en-US"
		}
	}
	if currency == "" {
		currency = region.Currency()
	}
	return Locale{lang, region, currency}
}

// splitTag takes language and country out of a tag such as "es-Latn-MX". The
// other languages of Spain count as Spanish: their speakers read it.
func splitTag(tag string) (Lang, string) {
	parts := strings.FieldsFunc(tag, func(r rune) bool { return r == '-' || r == '_' })
	if len(parts) == 0 {
		return "", ""
	}
	var lang Lang
	switch strings.ToLower(parts[0]) {
	case "es", "ca", "gl", "eu", "ast", "an", "oc":
		lang = ES
	case "en":
		lang = EN
	}
	for _, p := range parts[1:] {
		if len(p) == 2 || p == "419" {
			return lang, strings.ToUpper(p)
		}
	}
	return lang, ""
}

// place is the region that writes numbers as a country does, and the money
// of the country.
func place(lang Lang, country string) (Region, string, bool) {
	if lang == EN {
		switch country {
		case "US", "PR", "PH":
			return "en-US", "USD", true
		case "CA":
			return "en-US", "CAD", true
		case "GB":
			return "en-GB", "GBP", true
		case "CH":
			return "en-GB", "CHF", true
		case "IE", "MT", "CY", "ES", "DE", "FR", "NL", "BE", "AT", "FI", "IT", "PT", "150":
			return "en-GB", "EUR", true
		case "":
			return "", "", false
		}
		return "en-GB", "GBP", true
	}
	switch country {
	case "ES", "AD", "FR":
		return "es-ES", "EUR", true
	case "MX", "419":
		return "es-MX", "MXN", true
	case "AR":
		return "es-AR", "ARS", true
	case "CO":
		return "es-CO", "COP", true
	case "CL":
		return "es-CL", "CLP", true
	case "PE":
		return "es-PE", "PEN", true
	case "US", "PR":
		return "es-US", "USD", true
	case "UY":
		return "es-AR", "UYU", true
	case "PY":
		return "es-AR", "PYG", true
	case "BO":
		return "es-CO", "BOB", true
	case "EC":
		return "es-CO", "USD", true
	case "VE":
		return "es-CO", "VES", true
	case "CR":
		return "es-CO", "CRC", true
	case "BR":
		return "es-AR", "BRL", true
	case "DO":
		return "es-MX", "DOP", true
	case "GT":
		return "es-MX", "GTQ", true
	case "HN":
		return "es-MX", "HNL", true
	case "NI":
		return "es-MX", "NIO", true
	case "SV", "PA", "CU":
		return "es-MX", "USD", true
	}
	return "", "", false
}
