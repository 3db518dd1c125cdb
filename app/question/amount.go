package question

import (
	"math"
	"strings"

	"quilate/app/assessment"
	"quilate/app/i18n"
)

// moneyScale is how many units of a currency a limit or an example that is
// thought of in euros stands for, to the order of magnitude. It keeps an hour
// of 30,000 pesos inside its field and an example believable; no amount of
// anybody is ever converted with it.
func moneyScale(currency string) float64 {
	switch currency {
	case "EUR", "USD", "GBP", "CHF", "CAD", "":
		return 1
	case "PEN", "BRL":
		return 5
	case "MXN", "UYU", "GTQ", "HNL", "NIO", "DOP", "BOB":
		return 20
	case "VES":
		return 100
	case "CRC":
		return 500
	case "ARS", "CLP":
		return 1000
	}
	return 5000 // COP, PYG and any other
}

// amounts are what a small shop would recognise in its own currency: an hour's
// work, an everyday purchase, what goes into the channels in a month.
type amounts struct{ hour, purchase, spend float64 }

// usualAmounts are the examples of a currency whose prices do not follow the
// euro's at the rate of exchange. They are examples of what to type, nobody's
// data, and nothing is worked out with them.
func usualAmounts(currency string) (amounts, bool) {
	switch currency {
	case "MXN":
		return amounts{80, 180, 1500}, true
	case "COP":
		return amounts{12000, 35000, 300000}, true
	case "ARS":
		return amounts{5000, 18000, 100000}, true
	case "CLP":
		return amounts{4500, 12000, 80000}, true
	case "PEN":
		return amounts{15, 40, 300}, true
	case "UYU":
		return amounts{250, 800, 4000}, true
	case "BOB":
		return amounts{25, 80, 600}, true
	case "BRL":
		return amounts{25, 70, 500}, true
	case "CRC":
		return amounts{2500, 8000, 50000}, true
	case "DOP":
		return amounts{200, 700, 5000}, true
	case "GTQ":
		return amounts{30, 100, 800}, true
	case "HNL":
		return amounts{60, 250, 2000}, true
	case "NIO":
		return amounts{80, 350, 2500}, true
	case "PYG":
		return amounts{20000, 70000, 600000}, true
	}
	return amounts{}, false
}

// usualTax is an example of the tax in a price, per cent, that a reader of the
// region has seen on a receipt. It is never used as anybody's rate.
func usualTax(r i18n.Region) float64 {
	switch r {
	case "es-MX":
		return 16
	case "es-CO", "es-CL":
		return 19
	case "es-PE":
		return 18
	case "es-US", "en-US":
		return 8
	case "en-GB":
		return 20
	}
	return 21 // Spain and Argentina
}

// Limits are the smallest and the largest value a field takes, in its unit;
// those of an amount grow with the document's currency.
func Limits(f *Field, d assessment.Document) (lo, hi float64) {
	if f.Kind == Money {
		return f.Min, f.Max * moneyScale(d.Currency)
	}
	return f.Min, f.Max
}

// ExampleOf is the field's example, as this reader would type it.
func ExampleOf(f *Field, d assessment.Document, loc i18n.Locale) string {
	v := f.Example
	usual, known := usualAmounts(d.Currency)
	switch {
	case f.ID == "sale.taxRate":
		v = usualTax(loc.Region)
	case known && f.ID == "cost.hourValue":
		v = usual.hour
	case known && f.ID == "sale.orderValue":
		v = usual.purchase
	case known && f.ID == "sale.monthSales": // as many purchases as the field beside it
		v = usual.purchase * 240
	case known && f.ID == "cost.spend":
		v = usual.spend
	case known && f.ID == "audience.monthlyAcquisitionSpend": // a part of the above
		v = usual.spend / 2
	case f.Kind == Money:
		v *= moneyScale(d.Currency)
	case strings.HasPrefix(f.ID, "settings.fx."):
		v = 1.1 * moneyScale(d.Currency) // a euro is a little more than a dollar
		if f.ID == "settings.fx.usd" {
			v = moneyScale(d.Currency)
			if d.Currency == "EUR" {
				v = 0.9
			}
		}
	}
	n := decimals(v)
	if f.Kind == Money && n > 0 {
		n = max(n, 2)
	}
	return loc.Example(v, n)
}

// decimals is how many decimals a number needs, six at most.
func decimals(v float64) int {
	for n := range 6 {
		if n == 5 && math.Abs(v) >= 1 {
			return 2 // nobody types that: a case's figure, worked out backwards
		}
		p := math.Pow10(n)
		if math.Abs(math.Round(v*p)-v*p) < 1e-9*math.Max(1, math.Abs(v*p)) {
			return n
		}
	}
	return 6
}

// written is a number with as many decimals as it needs.
func written(v float64, loc i18n.Locale) string { return loc.Number(v, decimals(v)) }

// Show is how an answer stands in its field: the text as typed while it could
// not be read, else the number as this reader writes it, the option or the
// words.
func Show(f *Field, a assessment.Answer, loc i18n.Locale) string {
	switch {
	case a.Typed != "":
		return a.Typed
	case a.Value != nil:
		n := decimals(*a.Value)
		if n > 4 { // worked out, not typed
			n = 2
			if math.Abs(*a.Value) < 1 {
				n = 4
			}
		}
		if f.Kind == Money && n > 0 {
			n = max(n, 2)
		}
		return loc.Fixed(*a.Value, n)
	case a.Choice != "":
		return a.Choice
	}
	return a.Text
}

// UnitOf is what stands after a field: its own unit, "de cada 10" for a share,
// the currency for an amount.
func UnitOf(f *Field, s Sheet, loc i18n.Locale) string {
	unit := f.Unit
	switch {
	case f.Kind == Money && unit.IsZero():
		return loc.MoneyUnit()
	case f.Kind == Money:
		return loc.MoneyUnit() + " " + loc.Say(unit, slots(at(f, s), loc)...)
	case !unit.IsZero():
	case f.Kind == OutOf10:
		unit = unitOf10
	case f.Kind == OutOf100:
		unit = unitOf100
	}
	if unit.IsZero() {
		return ""
	}
	return loc.Say(unit, slots(at(f, s), loc)...)
}

// EchoNumber says the number that was read, with its unit: "1.234,00 €",
// "6 horas", "8 de cada 10". It stands beside the field, since "1.234" is over
// a thousand in one region and just over one in another.
func EchoNumber(f *Field, loc i18n.Locale, d assessment.Document, value float64) string {
	return EchoAt(f, loc, Sheet{Doc: d}, value)
}

// EchoAt is EchoNumber where it is known for which channel the field is asked:
// those who follow are called as that channel calls them.
func EchoAt(f *Field, loc i18n.Locale, s Sheet, value float64) string {
	n := decimals(value)
	switch {
	case f.Kind == Money && n == 0:
		return loc.Money(value, -1)
	case f.Kind == Money:
		return loc.Money(value, max(n, 2))
	case f.Kind == OutOf100 && f.Unit == unitPercent:
		return loc.Percent(value/100, n)
	case f.Kind == Count && !f.Counted.Other.IsZero():
		forms := f.Counted
		if forms == followers && ofContacts(f, s) {
			forms = contacts
		}
		form := forms.Other
		switch loc.Plural(value) {
		case i18n.One:
			form = forms.One
		case i18n.Many:
			form = forms.Many
		}
		return loc.Say(form, append([]string{"n", loc.Number(value, n)}, slots(at(f, s), loc)...)...)
	}
	if unit := UnitOf(f, s, loc); unit != "" {
		return loc.Number(value, n) + " " + unit
	}
	return loc.Number(value, n)
}
