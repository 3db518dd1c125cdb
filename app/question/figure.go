package question

import (
	"quilate/app/assessment"
	"quilate/app/channel"
)

// Figure is a row of the tables as it holds for a document: as it was when the
// document was handed on, else as it is today.
func Figure(d assessment.Document, id string) (channel.Figure, bool) {
	f, ok := channel.Lookup(id)
	return AsOf(d, f), ok
}

// AsOf is a row of today as it holds for a document.
func AsOf(d assessment.Document, f channel.Figure) channel.Figure {
	then, ok := d.Figures[f.ID]
	if !ok {
		return f
	}
	put := func(v *float64, to *float64, has *bool) {
		*to, *has = 0, v != nil
		if v != nil {
			*to = *v
		}
	}
	var scored bool
	put(then.Low, &f.Low, &f.HasLow)
	put(then.Likely, &f.Likely, &f.HasLikely)
	put(then.High, &f.High, &f.HasHigh)
	put(then.S, &f.S, &scored)
	return f
}

// Outdated are the ids of the rows that say something else today than they did
// when the document was handed on, in the order of the tables.
func Outdated(d assessment.Document) []string {
	if len(d.Figures) == 0 {
		return nil
	}
	var ids []string
	for _, rows := range [][]channel.Figure{channel.Benchmarks(), channel.Conventions()} {
		for _, f := range rows {
			if then := AsOf(d, f); then != f {
				ids = append(ids, f.ID)
			}
		}
	}
	return ids
}

// look gives the rows for what is made of several of them: where a document
// brings its own figures, a row that was added later is none.
func look(d assessment.Document) func(id string) (channel.Figure, bool) {
	return func(id string) (channel.Figure, bool) {
		if _, then := d.Figures[id]; len(d.Figures) > 0 && !then {
			return channel.Figure{}, false
		}
		return Figure(d, id)
	}
}

// Margin is channel.Margin of the document's sector, as it holds for it.
func Margin(d assessment.Document) (low, likely, high float64, row string, ok bool) {
	return channel.MarginFrom(d.Choice("business.sector"), look(d))
}

// EmployerCharge is channel.EmployerCharge in the document's country, as it
// holds for it.
func EmployerCharge(d assessment.Document) (low, likely, high float64, row string, ok bool) {
	return channel.EmployerChargeFrom(country(d), look(d))
}
