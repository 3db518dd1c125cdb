package question

import (
	"time"

	"quilate/app/channel"
	"quilate/app/i18n"
)

// Slots fills the slots of a step's texts and of those of its fields.
func Slots(step Step, s Sheet, loc i18n.Locale) []string {
	out := slots(s, loc)
	if step.Page.Slots != nil {
		out = append(step.Page.Slots(s, loc), out...)
	}
	return out
}

// DontKnow is the label of a field's way out: it says whether a value will be
// assumed.
func (f *Field) DontKnow() i18n.Text {
	if f.Unknown.Uses {
		return UseAssumedLabel
	}
	return DontKnowLabel
}

// EscapeLabel is DontKnow as it is from one sheet: without a row to use, what
// needs the figure is left out, and the label promises nothing.
func EscapeLabel(f *Field, s Sheet) i18n.Text {
	if f.Unknown.Uses && f.Unknown.Row != nil && f.Unknown.Row(at(f, s)) == "" {
		return DontKnowLabel
	}
	return f.DontKnow()
}

// AssumedNote says what "I don't know" does in a field: which figure stands in
// its place, from when and whose, or what is left out. "" when nothing does.
//
// now decides whether a published figure is old; the zero time says of none.
func AssumedNote(f *Field, s Sheet, loc i18n.Locale, now time.Time) string {
	if f.ID == "audit.real" {
		return assumedAudit(s, loc)
	}
	note, more := "", loc.Say(f.Unknown.Note, slots(at(f, s), loc)...)
	if f.Unknown.Row != nil {
		if row, ok := Figure(s.Doc, f.Unknown.Row(at(f, s))); ok {
			note = figureNote(f, s, row, loc)
			if row.Status != channel.OurConvention && !now.IsZero() && row.OlderThan(channel.Stale, now) {
				note += " " + loc.Say(oldFigure)
			}
		} else {
			note = loc.Say(f.Unknown.NoRow, slots(at(f, s), loc)...)
		}
	}
	if note != "" && more != "" {
		note += " "
	}
	return note + more
}

var (
	assumedConvention = say(
		"Supuesto: entre {low} y {high} (convención nuestra).",
		"Assumed: between {low} and {high} (our convention).")
	assumedOne       = say("Supuesto: {high} (convención nuestra).", "Assumed: {high} (our convention).")
	assumedPublished = say(
		"Supuesto: entre {low} y {high}, de un dato publicado ({source}, {year}).",
		"Assumed: between {low} and {high}, from a published figure ({source}, {year}).")
	shownConvention = say(
		"Para orientarte: lo normal es {likely}, entre {low} y {high} (convención nuestra).",
		"For orientation: {likely} is usual, between {low} and {high} (our convention).")
	shownPublished = say(
		"Para orientarte: {likely}, de un dato publicado ({source}, {year}).",
		"For orientation: {likely}, from a published figure ({source}, {year}).")
	monthlyPay = say(
		"Supuesto: el sueldo de un mes, entre {low} y {high} ({source}, {year}), partido por las horas de un mes.",
		"Assumed: a month's pay, between {low} and {high} ({source}, {year}), divided by the hours of a month.")
	yearlyPay = say(
		"Supuesto: entre {low} y {high} al año, de un dato publicado ({source}, {year}).",
		"Assumed: between {low} and {high} a year, from a published figure ({source}, {year}).")
	recalled = say("Dato recordado, no comprobado.", "Recalled figure, not verified.")
)

// figureNote says a row in the field's own unit.
func figureNote(f *Field, s Sheet, row channel.Figure, loc i18n.Locale) string {
	low, likely, high, ok := rowRange(f, s, row)
	if !ok {
		return ""
	}
	ours := row.Status == channel.OurConvention
	write := func(v float64) string { return spoken(f, v, ours, loc) }
	unit := "" // behind the last number; an amount and a percentage have theirs
	switch {
	case f.Kind == Choice:
		unit = " " + loc.Say(unitHours)
	case f.ID == "audience.shares" || f.ID == "audience.comments":
		unit = " " + loc.Say(say("de cada 1.000 personas alcanzadas", "out of 1,000 people reached"))
	case f.ID == "nps.promoters" || f.ID == "sentiment.good":
		unit = " " + loc.Say(unitOf100)
	case f.Kind != Money && f.Unit != unitPercent:
		if u := UnitOf(f, s, loc); u != "" {
			unit = " " + u
		}
	}
	text := shownPublished
	price, isMoney := row.Price()
	switch {
	case isMoney && price.Per == "month" && f.ID == "cost.hourValue":
		text = monthlyPay
	case isMoney && f.ID == "cost.pay.gross":
		text = yearlyPay
	case ours && f.Unknown.Uses && low == high:
		text = assumedOne
	case ours && f.Unknown.Uses:
		text = assumedConvention
	case ours:
		text = shownConvention
	case f.Unknown.Uses:
		text = assumedPublished
	}
	out := loc.Say(text, "low", write(low), "high", write(high)+unit, "likely", write(likely)+alone(text, unit),
		"source", publisher(row, loc), "year", row.Years())
	if row.Recalled() {
		out += " " + loc.Say(recalled)
	}
	if f.ID == "sale.margin" {
		out += " " + loc.Say(channel.MarginCaveat)
	}
	return out
}

// alone is the unit where the likely value stands by itself.
func alone(text i18n.Text, unit string) string {
	if text == shownPublished {
		return unit
	}
	return ""
}

// assumedAudit says both shares that stand in for a look at followers.
func assumedAudit(s Sheet, loc i18n.Locale) string {
	source, ok := channel.FollowerSourceByID(SourceOf(s.Doc, s.Place))
	real, known := Figure(s.Doc, source.Authentic)
	relevant, found := Figure(s.Doc, source.Relevant)
	if !ok || !known || !found {
		return ""
	}
	write := func(share float64) string { return loc.Number(100*share, 0) }
	return loc.Say(say(
		"Supuesto: de cada 100 seguidores, entre {a} y {b} son personas reales; y de cada 100 de esas, entre {c} y {d} podrían comprarte (convención nuestra).",
		"Assumed: of every 100 followers, {a} to {b} are real people; and of every 100 of those, {c} to {d} could buy (our convention)."),
		"a", write(real.Low), "b", write(real.High), "c", write(relevant.Low), "d", write(relevant.High))
}

// rowRange is a row as low, likely and high in the unit of the field that it
// stands in for.
func rowRange(f *Field, s Sheet, row channel.Figure) (low, likely, high float64, ok bool) {
	scale := func(by float64) (float64, float64, float64, bool) { return low * by, likely * by, high * by, ok }
	switch f.ID {
	case "sale.margin":
		low, likely, high, _, ok = Margin(s.Doc)
		return scale(100)
	case "cost.pay.charge":
		low, likely, high, _, ok = EmployerCharge(s.Doc)
		return scale(100)
	case "audience.costPerFollower":
		low, likely, high, ok = row.Range()
		if s.Doc.Currency != "EUR" {
			rate, _ := s.Doc.Number("settings.fx.eur")
			return scale(rate)
		}
		return
	case "audience.clickThroughRate":
		return clickRange(s, row)
	case "audience.capacityPerMonth":
		low, likely, high, ok = row.Range()
		market, _ := Market(s.Doc)
		source, known := channel.FollowerSourceByID(SourceOf(s.Doc, s.Place))
		real, _ := Figure(s.Doc, source.Authentic)
		relevant, _ := Figure(s.Doc, source.Relevant)
		if !known || real.Likely*relevant.Likely == 0 {
			return 0, 0, 0, false
		}
		return scale(market / (real.Likely * relevant.Likely))
	case "social.anyway": // the row is of those who would not
		low, likely, high, ok = row.Range()
		return 10 * (1 - high), 10 * (1 - likely), 10 * (1 - low), ok
	case "nps.promoters", "sentiment.good": // good less bad, out of 100
		low, likely, high, ok = row.Share()
		return 200*low - 100, 200*likely - 100, 200*high - 100, ok
	case "cost.pay.gross":
		low, likely, high, ok = row.Range()
		if price, _ := row.Price(); price.Per == "month" {
			return scale(12)
		}
		return
	}
	if f.Kind == OutOf10 || f.Kind == OutOf100 {
		whole := f.Kind.Whole()
		if low, likely, high, ok = row.Share(); ok {
			return scale(whole)
		}
		low, likely, high, ok = row.Range() // counts per person, such as recommendations
		return scale(whole)
	}
	return row.Range()
}

// clickRange is the way in's share of people who click, times the factor of
// the kind of contact.
func clickRange(s Sheet, row channel.Figure) (low, likely, high float64, ok bool) {
	low, likely, high, ok = row.Range()
	kind := "web"
	switch s.Doc.Choice("social.how") {
	case "messages":
		kind = "message"
	case "premises":
		kind = "premises"
	}
	factor, known := Figure(s.Doc, "contact_"+kind+"_click_factor")
	return 100 * low * factor.Low, 100 * likely * factor.Likely, 100 * high * factor.High, ok && known
}

func publisher(row channel.Figure, loc i18n.Locale) string {
	if by := row.Label().By; by != "" {
		return by
	}
	return loc.Say(row.Label().Name)
}

var oldFigure = say("Tiene más de 24 meses.", "It is more than 24 months old.")
