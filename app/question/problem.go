package question

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"quilate/app/i18n"
)

// The patterns of what can be wrong with one field. {N} is its noun, with a
// capital where the sentence starts with it.
var (
	patternMissing = say(
		"Introduce {N}. Si no lo sabes, elige «No lo sé»",
		"Enter {N}. If you do not know, choose “I don't know”")
	patternMissingNoEscape = say("Introduce {N}", "Enter {N}")
	patternNotNumber       = say("{N} debe ser un número, como {example}", "{N} must be a number, like {example}")
	patternThousands       = say("{N}: ¿{a}? Escríbelo sin separador de miles", "{N}: {a}? Write it without a separator for thousands")
	patternEitherWay       = say("{N}: ¿{a} o {b}? Escríbelo sin separador de miles", "{N}: {a} or {b}? Write it without a separator for thousands")
	patternAmbiguous       = say("Escribe {N} con un solo separador, como {example}", "Write {N} with one separator, like {example}")
	patternNumberNotShare  = say("Escribe {N} sin «%»: aquí va un número, no un porcentaje. Por ejemplo, {example}",
		"Write {N} without “%”: this is a number, not a percentage. For example, {example}")
	patternNumberNotAmount = say("Escribe {N} sin moneda: aquí va un número, no una cantidad de dinero. Por ejemplo, {example}",
		"Write {N} without a currency: this is a number, not an amount of money. For example, {example}")
	patternAmountNotShare = say("Escribe {N} sin «%»: aquí va una cantidad de dinero, no un porcentaje. Por ejemplo, {example}",
		"Write {N} without “%”: this is an amount of money, not a percentage. For example, {example}")
	patternTooLow   = say("{N} debe ser {min} o más", "{N} must be {min} or more")
	patternNotAbove = say("{N} debe ser mayor que {min}", "{N} must be more than {min}")
	patternTooHigh  = say("{N} debe ser {max} o menos", "{N} must be {max} or less")
	patternWhole    = say("{N} debe ser un número entero, como {example}", "{N} must be a whole number, like {example}")
	patternChoice   = say("Elige {N}", "Select {N}")
	patternPart     = say("{N} no puede ser más que {N2}", "{N} cannot be more than {N2}")
	patternRange    = say("«Como poco» no puede ser más que «Como mucho»", "“At least” cannot be more than “At most”")
	patternBetween  = say("«Lo más normal» debe estar entre «Como poco» y «Como mucho»", "“Most likely” must be between “At least” and “At most”")
	patternEnds     = say("Pon «Como poco» y «Como mucho», o vuelve a un solo número", "Enter “At least” and “At most”, or go back to a single number")
	patternTooShort = say("{N} debe tener {min} letras o más", "{N} must be {min} characters or more")
	patternTooLong  = say("{N} debe tener {max} letras o menos", "{N} must be {max} characters or less")
)

// Say words a problem for the reader it was made for.
func (p Problem) Say(loc i18n.Locale) string { return sentence(loc.Say(p.Text, p.Slots...)) }

// sentence gives a capital to the first letter and takes away the comma that
// closes a noun ("the answer, out of 100,") where the sentence stops there.
func sentence(s string) string {
	s = strings.ReplaceAll(s, ",.", ".")
	return upperFirst(strings.TrimSuffix(s, ","))
}

func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

func lowerFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || r == utf8.RuneError {
		return s
	}
	if next, _ := utf8.DecodeRuneInString(s[n:]); unicode.IsUpper(next) {
		return s // NPS, VAN
	}
	return string(unicode.ToLower(r)) + s[n:]
}

// worded is a problem of a field: a pattern with the field's noun, limits and
// example in it, as this reader writes them.
func worded(f *Field, s Sheet, loc i18n.Locale, pattern i18n.Text, more ...string) Problem {
	lo, hi := Limits(f, s.Doc)
	filled := append([]string{
		"N", Noun(f, s, loc),
		"min", written(lo, loc), "max", written(hi, loc),
		"example", ExampleOf(f, s.Doc, loc),
	}, more...)
	return Problem{Key: s.KeyOf(f), Text: pattern, Slots: append(filled, slots(at(f, s), loc)...)}
}

// Noun is the noun phrase of a field, with article and in lower case.
func Noun(f *Field, s Sheet, loc i18n.Locale) string {
	noun := f.Noun
	if noun.IsZero() {
		switch f.Kind {
		case Money:
			noun = say("la cantidad", "the amount")
		case OutOf10:
			noun = theShare10
		case OutOf100:
			noun = theShare
		case Count:
			noun = say("el número", "the number")
		default:
			noun = say("una respuesta", "an answer")
		}
	}
	return loc.Say(noun, slots(at(f, s), loc)...)
}

// at is the sheet seen from the place a field is fixed to.
func at(f *Field, s Sheet) Sheet {
	if f.At != "" {
		s.Place = f.At
	}
	return s
}

// missing is what is said of a field that was left empty.
func missing(f *Field, s Sheet, loc i18n.Locale) Problem {
	switch {
	case !f.Missing.IsZero():
		return worded(f, s, loc, f.Missing)
	case f.Kind == Choice:
		return worded(f, s, loc, patternChoice)
	case f.Unknown.Offered:
		return worded(f, s, loc, patternMissing)
	}
	return worded(f, s, loc, patternMissingNoEscape)
}

// wrong is a problem of its own words at a key.
func wrong(key, page string, text i18n.Text, slots ...string) Problem {
	return Problem{Key: key, Text: text, Slots: slots, Other: page}
}
