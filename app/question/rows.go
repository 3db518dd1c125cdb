package question

import (
	"strings"

	"quilate/app/assessment"
	"quilate/app/channel"
)

// row is always the same convention or benchmark.
func row(id string) func(Sheet) string { return func(Sheet) string { return id } }

// sourceRow is the row of the way in that a place, or failing that the
// channel, or all of them, was said to have.
func sourceRow(pick func(channel.FollowerSource) string) func(Sheet) string {
	return func(s Sheet) string {
		source, ok := channel.FollowerSourceByID(SourceOf(s.Doc, s.Place))
		if !ok { // people reached who do not follow: as the channel's own followers
			source, ok = channel.FollowerSourceByID(SourceOf(s.Doc, ChannelOf(s.Place)))
		}
		if !ok {
			return ""
		}
		return pick(source)
	}
}

// marginRow is the sector's gross margin, "" where none is published.
func marginRow(s Sheet) string {
	_, _, _, id, ok := Margin(s.Doc)
	if !ok {
		return ""
	}
	return id
}

// npsRow is what the sector's NPS is compared with.
func npsRow(s Sheet) string {
	f, ok := channel.NPSReference(s.Doc.Choice("business.sector"))
	if !ok {
		return ""
	}
	return f.ID
}

// conversionRow is the share who buy, for the kind of contact chosen; without
// one, web visits, the most prudent.
func conversionRow(s Sheet) string {
	switch s.Doc.Choice("social.how") {
	case "messages":
		return "contact_message_conversion"
	case "premises":
		return "contact_premises_conversion"
	}
	return "visit_to_customer"
}

// hourRow is what an hour is worth in the document's currency: freelance work,
// or a month's pay that the hours worked turn into an hour's; "" where we ask.
func hourRow(s Sheet) string {
	if f, ok := channel.HourValue(s.Doc.Currency); ok {
		return f.ID
	}
	if f, ok := channel.MonthlyPay(s.Doc.Currency); ok {
		return f.ID
	}
	return ""
}

// country is where the document's numbers are written, ISO 3166.
func country(d assessment.Document) string {
	if _, c, ok := strings.Cut(d.Region, "-"); ok {
		return c
	}
	return ""
}

// payRow is the yearly pay of somebody who runs channels, only in the country
// it was found in.
func payRow(s Sheet) string {
	switch c := country(s.Doc); {
	case c == "ES" && s.Doc.Currency == "EUR":
		return "CM_ES_EMP"
	case c == "MX" && s.Doc.Currency == "MXN":
		return "CM_MX"
	case c == "US" && s.Doc.Currency == "USD":
		return "CM_US"
	}
	return ""
}

func chargeRow(s Sheet) string {
	_, _, _, id, ok := EmployerCharge(s.Doc)
	if !ok {
		return ""
	}
	return id
}

// followerCostRow is what a follower costs by that way in. The rows are in
// euros: in another currency they need a rate.
func followerCostRow(s Sheet) string {
	if _, ok := s.Doc.Number("settings.fx.eur"); s.Doc.Currency != "EUR" && !ok {
		return ""
	}
	return sourceRow(func(f channel.FollowerSource) string { return f.CostPerFollower })(s)
}

func authenticOf(f channel.FollowerSource) string { return f.Authentic }
func relevantOf(f channel.FollowerSource) string  { return f.Relevant }

// engagementFields ask with which published rate a channel's own is compared:
// one field for each channel that has any, since only rates of the same
// platform compare.
func engagementFields() []Field {
	var fields []Field
	for _, c := range channel.All {
		var options []Option
		for _, f := range channel.EngagementRows(c.Platform) {
			options = append(options, Option{Value: f.ID, Text: f.EngagementLabel()})
		}
		if len(options) == 0 {
			continue
		}
		fields = append(fields, Field{
			ID: "audience.engagementRow", At: c.ID, Kind: Choice,
			Label:   say("¿Con qué dato publicado se compara?", "Which published figure is it compared with?"),
			Noun:    say("con qué dato se compara", "which figure it is compared with"),
			Find:    say("con qué dato se compara tu tasa", "which figure your rate is compared with"),
			Options: options,
			Shown:   func(s Sheet) bool { return s.Place == c.ID },
		})
	}
	return fields
}
