package i18n

// Money writes v in the locale's currency, as the region writes it:
// "1.234,50 €", "$1,234.50", "US$ 1.234,50". decimals −1 is what the currency
// usually shows (two; none for Chilean and Colombian pesos and guaraníes).
func (l Locale) Money(v float64, decimals int) string {
	return l.money(v, decimals, false)
}

// SignedMoney is Money with an explicit plus on gains.
func (l Locale) SignedMoney(v float64, decimals int) string {
	return l.money(v, decimals, true)
}

func (l Locale) money(v float64, decimals int, plus bool) string {
	if s, ok := unwritable(v); ok {
		return s
	}
	code := l.currency()
	if decimals < 0 {
		decimals = usualDecimals(code)
	}
	f := l.Region.format()
	symbol := l.Region.symbol(code)
	d := round(v, 0, decimals, decimals)
	sign, digits := d.sign(plus), d.written(f)
	if f.moneyAfter {
		return sign + digits + nbsp + symbol
	}
	if f.signInside && sign != "" {
		return symbol + sign + digits
	}
	gap := ""
	if f.moneyGap || endsInLetter(symbol) {
		gap = nbsp
	}
	return sign + symbol + gap + digits
}

// MoneyUnit is what stands beside a field for money: "€", "$", "S/".
func (l Locale) MoneyUnit() string { return l.Region.symbol(l.currency()) }

// usualDecimals is how many decimals a currency has in use.
func usualDecimals(code string) int {
	switch code {
	case "CLP", "COP", "PYG":
		return 0
	}
	return 2
}

// symbol is how a currency is marked in r. A symbol is local: abroad most
// currencies go by their code, so that "$" is never two things on one page.
func (r Region) symbol(code string) string {
	if code == r.Currency() {
		switch code {
		case "EUR":
			return "€"
		case "GBP":
			return "£"
		case "PEN":
			return "S/"
		}
		return "$"
	}
	switch r {
	case "en-US", "en-GB":
		switch code {
		case "EUR":
			return "€"
		case "GBP":
			return "£"
		case "USD":
			return "US$"
		case "MXN":
			return "MX$"
		case "CAD":
			return "CA$"
		case "BRL":
			return "R$"
		}
	case "es-MX", "es-PE", "es-US":
	default:
		if code == "USD" {
			return "US$"
		}
	}
	return code
}

func endsInLetter(s string) bool {
	if s == "" {
		return false
	}
	c := s[len(s)-1] | 0x20
	return 'a' <= c && c <= 'z'
}

// Hundred is a hundred of the currency the way people say it: "100 €",
// "100 pesos", "100 soles", "$100".
func (l Locale) Hundred() string {
	code := l.currency()
	local := code == l.Region.Currency()
	switch {
	case code == "EUR" && l.Lang != EN:
		return "100" + nbsp + "€"
	case code == "EUR":
		return "€100"
	case code == "GBP" && l.Lang == EN:
		return "£100"
	case code == "USD" && (local || l.Lang == EN):
		return "$100"
	}
	return "100" + nbsp + l.moneyWord(code)
}

// moneyWord is what people call a currency, in the plural; its code where we
// do not know.
func (l Locale) moneyWord(code string) string {
	for _, w := range moneyWords {
		if w.code == code {
			if l.Lang == EN {
				return w.en
			}
			return w.es
		}
	}
	return code
}

var moneyWords = []struct{ code, es, en string }{
	{"EUR", "euros", "euros"},
	{"USD", "dólares", "dollars"},
	{"MXN", "pesos", "pesos"},
	{"ARS", "pesos", "pesos"},
	{"COP", "pesos", "pesos"},
	{"CLP", "pesos", "pesos"},
	{"DOP", "pesos", "pesos"},
	{"UYU", "pesos", "pesos"},
	{"PEN", "soles", "soles"},
	{"GBP", "libras", "pounds"},
	{"BOB", "bolivianos", "bolivianos"},
	{"BRL", "reales", "reais"},
	{"CRC", "colones", "colones"},
	{"GTQ", "quetzales", "quetzales"},
	{"HNL", "lempiras", "lempiras"},
	{"NIO", "córdobas", "córdobas"},
	{"PYG", "guaraníes", "guaraníes"},
	{"VES", "bolívares", "bolívares"},
	{"CAD", "dólares", "dollars"},
	{"CHF", "francos", "francs"},
}
