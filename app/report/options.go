package report

import (
	"strconv"
	"time"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
)

// OptionsTold is what is said of the options side by side: the section of the
// report, and each option on its own.
type OptionsTold struct {
	Section Section
	Options []OptionTold // in the order of the cases, stopping last
	Mix     *MixTold     // nil where there are no two to mix
	// Aimed says that the best option owes it to ads or a contest that are
	// aimed at those who could buy; "" otherwise.
	Aimed string
}

// MixTold is the split of two options that is chosen, and what comes of it at
// the nearest one that was worked out.
type MixTold struct {
	From, To         string // ids
	FromName, ToName string
	Part             float64 // of To, 0 to 1
	Median, Range    string
	Beats            string
}

// OptionTold is one option in a few words.
type OptionTold struct {
	ID, Kind, Name string
	Tone           string // k-q, k-n or none
	Beats          string // "31 de 50", over stopping; "" of stopping, and while nobody knows
	Range          string // "entre −200 € y +400 €": P5 to P95 of what it has over stopping
	Median         string
	Month          string // in which the money is back, in the central case
	Back           bool   // it is, within the horizon
}

// Options tells the options without the rest of the report.
func Options(r *analysis.Results, loc i18n.Locale, now time.Time, views Views) OptionsTold {
	w := newWriter(r, loc, now, views)
	var told OptionsTold
	if r == nil || len(r.Cases) == 0 {
		return told
	}
	w.head()
	told.Section, _ = w.plans()
	for _, p := range w.shownPlans(views["service"] == "without") {
		o := OptionTold{ID: p.c.ID, Kind: p.c.Kind, Name: p.name, Tone: p.tone}
		if p.c.Kind != "stopping" {
			o.Month, o.Back = w.monthOrNot(p.r.BreakEvenMonth), p.r.BreakEvenMonth != nil
			if p.o != nil {
				over, beats := p.spread()
				o.Beats = w.outOf(beats)
				o.Range = w.say("entre {a} y {b}", "{a} to {b}", "a", w.signedRound(over.P5), "b", w.signedRound(over.P95))
				o.Median = w.signedRound(over.P50)
			}
		}
		told.Options = append(told.Options, o)
	}
	told.Mix = w.mixTold(told.Options)
	if w.odds != nil && w.odds.Best >= 0 && w.odds.Best < len(r.Cases) {
		for _, l := range r.Cases[w.odds.Best].Lines {
			if l.Code == "ads-aimed" || l.Code == "contest-aimed" {
				told.Aimed = w.say("Gana con {line}: cuando llegan a quien podría comprarte, los anuncios y los concursos también valen.",
					"It wins with {line}: when they reach those who could buy, ads and contests are worth it too.", "line", lowerFirst(w.costName(analysis.MoneyLine{Code: l.Code})))
			}
		}
	}
	return told
}

func (w *writer) mixTold(list []OptionTold) *MixTold {
	if w.odds == nil || w.odds.Mix == nil || len(w.odds.Mix.Points) < 2 {
		return nil
	}
	m := w.odds.Mix
	t := &MixTold{From: m.From, To: m.To, Part: 0.5}
	if p, err := strconv.ParseFloat(w.views["compare.mix"], 64); err == nil {
		t.Part = min(1, max(0, p/100))
	} else if m.Peak >= 0 && m.Peak < len(m.Points) {
		t.Part = m.Points[m.Peak].Part
	}
	for _, o := range list {
		switch o.ID {
		case m.From:
			t.FromName = o.Name
		case m.To:
			t.ToName = o.Name
		}
	}
	p := &m.Points[nearest(m, t.Part)]
	t.Median, t.Beats = w.signedRound(p.NPV.P50), w.outOf(p.Over)
	t.Range = w.say("entre {a} y {b}", "{a} to {b}", "a", w.signedRound(p.NPV.P5), "b", w.signedRound(p.NPV.P95))
	return t
}

// OptionName is what an option is called.
func OptionName(o *analysis.Option, loc i18n.Locale) string {
	w := writer{loc: loc, r: &analysis.Results{}}
	return w.planName(&analysis.Case{ID: o.ID, Kind: o.Kind, Name: o.Name})
}

// LineName is what a line of a budget is called.
func LineName(doc assessment.Document, code, place string, loc i18n.Locale) string {
	w := writer{loc: loc, r: &analysis.Results{Doc: doc}}
	return w.costName(analysis.MoneyLine{Code: code, Place: place})
}

// PlaceName is what a way in is called.
func PlaceName(doc assessment.Document, place string, loc i18n.Locale) string {
	w := writer{loc: loc, r: &analysis.Results{Doc: doc}}
	return w.place(place)
}
