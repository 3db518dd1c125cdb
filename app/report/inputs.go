package report

import (
	"math"
	"strings"

	"quilate/app/analysis"
	"quilate/app/question"
)

const (
	uShare    unit = iota // percent
	uMoney                // an amount
	uNumber               // a plain number
	uPerMonth             // so many a month
	uYearly               // asked a year, counted a month
	uMonths
	uHoursWeek
	uMinutes
	uPeople
	uOfHundred // so many of every 100
)

// inputName is what an input is called, with its channel.
func (w *writer) inputName(in *analysis.Input) string {
	word, place, ok := wordOf(in.Path)
	name := w.tell(&word.name)
	if !ok {
		if name = w.rowName(in.Row); name == "" {
			name = w.inputNameByKey(in.Key)
		}
	}
	switch {
	case place == "":
		return name
	case strings.HasSuffix(in.Path, ".followers"): // asked for the whole channel
		channel, _, _ := cutPlace(place)
		place = channel
	}
	return name + " · " + w.place(place)
}

// rowName is what a row of the tables of figures is called.
func (w *writer) rowName(row string) string {
	s, ok := w.source(row)
	if !ok {
		return ""
	}
	return s.Label
}

// inputNameByKey is what an answer is called: its field's label, or the
// question itself.
func (w *writer) inputNameByKey(key string) string {
	f, sheet, ok := question.FieldOf(w.r.Doc, key)
	if !ok {
		return key
	}
	step, ok := question.PageOf(w.r.Doc, key)
	if !ok {
		return w.tell(&f.Label)
	}
	slots := question.Slots(step, sheet, w.loc)
	if s := w.tell(&f.Label, slots...); s != "" {
		return s
	}
	return w.tell(&step.Page.Title, slots...)
}

// value writes an input's value in the unit it is asked in.
func (w *writer) value(u unit, v float64) string {
	switch u {
	case uShare:
		return w.loc.Percent(v, few(v*100))
	case uMoney:
		if math.Abs(v) >= 1000 && v == math.Round(v) {
			return w.loc.Money(v, 0)
		}
		d := w.cents()
		for d < 6 && shy(v, d) {
			d++
		}
		return w.loc.Money(v, d)
	case uYearly:
		return w.loc.Number(v*12, few(v*12))
	case uMonths:
		return w.count(v, "{n} mes", "{n} meses", "{n} month", "{n} months")
	case uHoursWeek:
		return w.count(v, "{n} hora", "{n} horas", "{n} hour", "{n} hours")
	case uMinutes:
		return w.count(v, "{n} minuto", "{n} minutos", "{n} minute", "{n} minutes")
	case uOfHundred:
		return w.loc.Number(v*100, few(v*100))
	}
	return w.loc.Number(v, few(v))
}

// few is how many decimals a number needs: its own if it has two at most, else
// enough to show two digits.
func few(v float64) int {
	for d := range 3 {
		if math.Abs(rounded(v, d)-v) < 1e-9 {
			return d
		}
	}
	d := 0
	for d < 6 && shy(v, d) {
		d++
	}
	return d
}

// ranged writes an estimate: likely, and its ends behind it.
func (w *writer) ranged(u unit, in *analysis.Input) string {
	e := in.Estimate
	s := w.value(u, e.Likely())
	if !e.Uncertain() {
		return s
	}
	low, high := w.end(u, in, e.Low()), w.end(u, in, e.High())
	if low == high {
		return s
	}
	return s + " (" + bare(low) + "\u2013" + bare(high) + ")"
}

// end writes an end of an estimate. That of an assumed share is told as the
// question told it: nobody assumes hundredths of a percent.
func (w *writer) end(u unit, in *analysis.Input, v float64) string {
	if in.Origin.Assumed() && v >= 0.1 {
		switch u {
		case uShare:
			return w.loc.Percent(v, 0)
		case uOfHundred:
			return w.loc.Number(v*100, 0)
		}
	}
	return w.value(u, v)
}

// bare is a number without the unit behind it.
func bare(s string) string {
	return strings.TrimRightFunc(s, func(r rune) bool { return r < '0' || r > '9' })
}

// place is what a way in is called: its channel and how they came.
func (w *writer) place(place string) string {
	id, way, split := strings.Cut(place, ".")
	name := w.channel(id)
	if !split {
		return name
	}
	return name + ", " + lowerFirst(w.wayIn(way))
}
