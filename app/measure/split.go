package measure

import (
	"quilate/app/assessment"
	"quilate/app/impact"
)

// sides are the three parts of sales in a usual month before and since.
func sides(k *assessment.Measurement, s impact.Series) (before, after impact.FRY, ok bool) {
	start, ok := impact.ParseDay(k.Start, impact.DayFirst)
	if !ok {
		return before, after, false
	}
	c, ok := s.Change(impact.StartMonth(start))
	return c.Before, c.After, ok
}

// Split says how much of the change each part of sales made: by the table, or
// by what was typed. typed says which.
func Split(k *assessment.Measurement) (before, after, parts impact.FRY, typed, ok bool) {
	if k == nil {
		return before, after, parts, false, false
	}
	if k.Counts == "money" || k.Counts == "" {
		if before, after, ok = sides(k, Series(k)); ok {
			parts, ok = impact.Split(before, after)
			return before, after, parts, false, ok
		}
	}
	if k.Before == nil || k.After == nil {
		return before, after, parts, true, false
	}
	of := func(p *assessment.Parts) (f impact.FRY) {
		for _, n := range []struct {
			from *float64
			to   *float64
		}{{p.Customers, &f.Customers}, {p.Frequency, &f.Frequency}, {p.Ticket, &f.Ticket}} {
			if n.from != nil {
				*n.to = *n.from
			}
		}
		return f
	}
	before, after = of(k.Before), of(k.After)
	parts, ok = impact.Split(before, after)
	return before, after, parts, true, ok
}
