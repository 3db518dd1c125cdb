package i18n

import "slices"

// A Region is a place with its own way of writing numbers, as a BCP 47 tag.
type Region string

// Regions are the regions offered, in the order they are shown. The first is
// what an unknown region is treated as.
var Regions = []Region{"es-ES", "es-MX", "es-AR", "es-CO", "es-CL", "es-PE", "es-US", "en-US", "en-GB"}

// Currencies are the ISO 4217 codes offered: first those of the regions, then
// those of the other countries where the two languages are spoken, and the
// two most often asked for next to them.
var Currencies = []string{
	"EUR", "USD", "MXN", "ARS", "COP", "CLP", "PEN", "GBP",
	"BOB", "BRL", "CRC", "DOP", "GTQ", "HNL", "NIO", "PYG", "UYU", "VES", "CAD", "CHF",
}

// IsKnown reports whether r is one of Regions.
func (r Region) IsKnown() bool { return slices.Contains(Regions, r) }

// Currency is the ISO code of the money used in r.
func (r Region) Currency() string { return r.format().currency }

// format is how numbers are written in a region (CLDR 48 by way of Chromium).
type format struct {
	decimal, group byte
	percentGap     bool   // "53 %" rather than "53%"
	currency       string // ISO code of the local money
	moneyAfter     bool   // "1.234 €" rather than "€1.234"
	moneyGap       bool   // a space even after a symbol that is no letter: "$ 1.234"
	signInside     bool   // "$-1.234" rather than "-$1.234"
}

func (r Region) format() format {
	switch r {
	case "es-MX":
		return format{decimal: '.', group: ',', currency: "MXN"}
	case "es-AR":
		return format{decimal: ',', group: '.', currency: "ARS", moneyGap: true}
	case "es-CO":
		return format{decimal: ',', group: '.', currency: "COP", moneyGap: true}
	case "es-CL":
		return format{decimal: ',', group: '.', currency: "CLP", signInside: true}
	case "es-PE":
		return format{decimal: '.', group: ',', currency: "PEN", moneyGap: true}
	case "es-US", "en-US":
		return format{decimal: '.', group: ',', currency: "USD"}
	case "en-GB":
		return format{decimal: '.', group: ',', currency: "GBP"}
	}
	return format{decimal: ',', group: '.', currency: "EUR", percentGap: true, moneyAfter: true}
}
