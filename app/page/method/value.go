package method

import (
	"math"
	"strings"

	"quilate/app/channel"
	"quilate/app/i18n"
	"quilate/app/ui"
)

// value writes a row's numbers in its own unit: likely, and its ends behind it.
func value(v ui.View, f channel.Figure) string {
	low, likely, high, ok := f.Range()
	if !ok {
		return groups(v, f)
	}
	write := writer(v, f)
	s := write(likely)
	if low == high || !f.HasLow && !f.HasHigh {
		return s
	}
	return s + " (" + write(low) + " – " + write(high) + ")"
}

// groups writes a row whose numbers are three groups, not a range.
func groups(v ui.View, f channel.Figure) string {
	var parts []string
	for _, n := range []struct {
		has bool
		v   float64
	}{{f.HasLow, f.Low}, {f.HasLikely, f.Likely}, {f.HasHigh, f.High}} {
		if n.has {
			parts = append(parts, v.Locale.Number(n.v, 2))
		}
	}
	return strings.Join(parts, " · ")
}

// writer writes numbers in the row's unit.
func writer(v ui.View, f channel.Figure) func(float64) string {
	loc := v.Locale
	if price, ok := f.Price(); ok {
		loc.Currency = price.Currency
		per := v.T(perWords[price.Per])
		return func(x float64) string { return loc.Money(x, decimals(x, 2)) + per }
	}
	unit := f.Unit
	switch {
	case unit == "% points":
		return func(x float64) string { return v.Say("{n} puntos", "{n} points", "n", loc.Number(x, 2)) }
	case strings.HasPrefix(unit, "%"):
		return func(x float64) string { return loc.Percent(x/100, decimals(x, 0)) }
	case strings.HasPrefix(unit, "share"):
		return func(x float64) string { return loc.Percent(x, decimals(x*100, 0)) }
	case strings.HasPrefix(unit, "month"):
		return func(x float64) string {
			return loc.Count(x, i18n.Forms{One: text("{n} mes", "{n} month"), Other: text("{n} meses", "{n} months")})
		}
	case unit == "hours" || unit == "h":
		return func(x float64) string { return loc.Number(x, 2) + " h" }
	case strings.HasPrefix(unit, "factor"), unit == "x", unit == "multiple":
		return func(x float64) string { return "×" + loc.Number(x, 3) }
	case unit == "points":
		return func(x float64) string { return v.Say("{n} puntos", "{n} points", "n", loc.Number(x, 1)) }
	}
	return func(x float64) string { return loc.Number(x, decimals(x, 0)) }
}

var perWords = map[string]i18n.Text{
	"hour":           text(" por hora", " an hour"),
	"month":          text(" al mes", " a month"),
	"year":           text(" al año", " a year"),
	"contact":        text(" por consulta", " per contact"),
	"resolution":     text(" por consulta resuelta", " per solved contact"),
	"click":          text(" por clic", " per click"),
	"lead":           text(" por contacto", " per lead"),
	"customer":       text(" por cliente", " per customer"),
	"follower":       text(" por seguidor", " per follower"),
	"1000-followers": text(" por cada mil seguidores", " per thousand followers"),
}

// decimals is how many decimals a number needs to be told apart: at least
// least, and enough for two digits.
func decimals(x float64, least int) int {
	d := least
	for d < 6 && math.Abs(x*math.Pow10(d)-math.Round(x*math.Pow10(d))) > 1e-9*math.Max(1, math.Abs(x)) && (d < 2 || math.Abs(x)*math.Pow10(d) < 10) {
		d++
	}
	return d
}
