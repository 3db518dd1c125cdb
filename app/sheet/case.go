package sheet

import (
	"quilate/app/analysis"
	"quilate/app/channel"
	"quilate/app/i18n"
	"quilate/app/report"
)

// Of lays out the account of one option, in the reader's words and with where
// each of its inputs comes from. What the option proposes itself is marked as
// such.
func Of(r *analysis.Results, c *analysis.Case, title string, loc i18n.Locale) Book {
	a := Account{Title: title, Inputs: c.Inputs, From: map[string]From{}}
	for i := range c.Inputs.Audiences {
		a.Names = append(a.Names, report.PlaceName(r.Doc, c.Inputs.Audiences[i].Name, loc))
	}
	for i := range r.Present.List {
		in := &r.Present.List[i]
		a.From[in.Path] = from(in, loc)
	}
	for i := range c.Added {
		in := &c.Added[i]
		a.From[in.Path] = from(in, loc)
	}
	for path, asked := range madeOf {
		made := From{Words: loc.Say(follows)}
		for _, p := range asked {
			made.Assumed = made.Assumed || a.From[p].Assumed
		}
		if _, known := a.From[path]; !known {
			a.From[path] = made
		}
	}
	today, now := numbers(&r.Present.Inputs), numbers(&c.Inputs)
	for path, v := range now {
		_, known := a.From[path]
		was, ok := today[path]
		switch {
		case !ok || was != v:
			a.From[path] = From{Words: loc.Say(proposed)}
		case path == "stopped" || known:
		case v == 0:
			a.From[path] = From{Words: loc.Say(notCounted)}
		default:
			a.From[path] = From{Words: loc.Say(follows)}
		}
	}
	return Workbook(a, loc)
}

// madeOf are the inputs of the account that follow from what is asked.
var madeOf = map[string][]string{
	"monthlyRetention":         {"yearlyRetention"},
	"addressableMarket":        {"market.area", "market.fit"},
	"monthlyCost":              {"cost.hoursPerWeek", "cost.hourValue", "cost.spend"},
	"service.contactsPerMonth": {"service.messages", "service.customers"},
	"service.contactsToday":    {"service.messages", "service.customers"},
	"service.costPerContact":   {"service.minutes", "cost.hourValue"},
	"loyalty.exposedToday":     {"loyalty.exposedShare"},
	"conversionFactor":         {"observed"},
	"extraCustomersPerMonth":   {"observed"},
}

// from says where an input comes from.
func from(in *analysis.Input, loc i18n.Locale) From {
	f := From{Assumed: in.Origin.Assumed()}
	words := follows
	switch in.Origin {
	case analysis.Own:
		words = own
	case analysis.OwnByEye:
		words = byEye
	case analysis.Model:
		words = startingPoint
	case analysis.Held:
		words = held
	case analysis.LeftOut:
		words = notCounted
	case analysis.Convention:
		words = convention
	case analysis.Published:
		words = published
	}
	f.Words = loc.Say(words)
	if row, ok := channel.Lookup(in.Row); ok && f.Assumed {
		label := row.Label()
		f.Words += ": " + loc.Say(label.Name)
		if by := label.By; by != "" {
			if years := row.Years(); years != "" {
				by += ", " + years
			}
			f.Words += " (" + by + ")"
		}
	}
	return f
}
