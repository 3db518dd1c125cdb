package report

import (
	"math"
	"strings"
	"time"
	"unicode/utf8"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/question"
)

// writer puts a report together.
type writer struct {
	Report
	r      *analysis.Results
	loc    i18n.Locale
	now    time.Time
	views  Views
	inputs map[string]*analysis.Input
	odds   *analysis.Odds // nil while nobody knows
}

func newWriter(r *analysis.Results, loc i18n.Locale, now time.Time, views Views) *writer {
	w := &writer{r: r, loc: loc, now: now, views: views, inputs: map[string]*analysis.Input{}}
	if r == nil {
		return w
	}
	if r.Currency != "" {
		w.loc.Currency = r.Currency
	}
	for i := range r.Present.List {
		in := &r.Present.List[i]
		w.inputs[in.Path] = in
	}
	if r.Present.Observed != nil {
		w.inputs["observed"] = r.Present.Observed
	}
	w.chances()
	return w
}

// say picks between the two languages and fills the slots.
func (w *writer) say(es, en string, slots ...string) string {
	return w.loc.Say(i18n.Text{ES: es, EN: en}, slots...)
}

// tell says a text of a table.
func (w *writer) tell(t *i18n.Text, slots ...string) string { return w.loc.Say(*t, slots...) }

// count says a sentence with the form that goes with n; {n} is the number.
func (w *writer) count(n float64, oneES, otherES, oneEN, otherEN string, slots ...string) string {
	return w.loc.Count(n, i18n.Forms{
		One:   i18n.Text{ES: oneES, EN: oneEN},
		Many:  i18n.Text{ES: strings.Replace(otherES, "{n} ", "{n} de ", 1), EN: otherEN},
		Other: i18n.Text{ES: otherES, EN: otherEN},
	}, slots...)
}

func (w *writer) head() {
	r := w.r
	w.Mode = r.Mode
	if w.Mode != "channel" {
		w.Mode = "money"
	}
	w.State = Full
	w.Own, w.Assumed, w.Total = r.Answered, r.AssumedN, r.Total
	w.Name, w.Sample = assessment.Clean(r.Doc.Name), r.Doc.Sample != ""
	var what []string
	if w.Name != "" {
		what = append(what, w.Name)
	}
	if w.Sample {
		what = append(what, w.say("ejemplo inventado", "invented example"))
	}
	if w.Mode == "money" {
		what = append(what, w.horizon(), w.say("importes en {code}", "amounts in {code}", "code", w.loc.Currency))
	}
	w.What = strings.Join(what, " · ")
}

// horizon is the time looked at: "24 meses".
func (w *writer) horizon() string { return w.loc.Months(w.r.Horizon) }

// people writes a number of people: whole, and with a decimal below ten.
func (w *writer) people(v float64) string {
	if v < 9.95 {
		return w.loc.Number(v, 1)
	}
	return w.loc.Number(v, 0)
}

// about writes a number of people in a sentence: whole, "about" below ten.
func (w *writer) about(v float64) string {
	switch {
	case v >= 9.5 || math.Abs(v-math.Round(v)) < 1e-9:
		return w.loc.Number(math.Round(v), 0)
	case v < 0.75:
		return w.say("menos de 1", "fewer than 1")
	case v < 1.5:
		return w.say("cerca de 1", "about 1")
	}
	return w.say("unos {n}", "about {n}", "n", w.loc.Number(v, 0))
}

// perMonth writes a number of people a month: whole from ten on.
func (w *writer) perMonth(v float64) string {
	if v >= 9.95 {
		return w.loc.Number(v, 0)
	}
	return w.loc.Number(v, max(1, few(v)))
}

// money writes an amount as the currency is used, without cents from a hundred
// on.
func (w *writer) money(v float64) string {
	if math.Abs(v) >= 100 {
		return w.loc.Money(v, 0)
	}
	return w.loc.Money(v, -1)
}

// exact writes an amount of an account with its sign, without cents from a
// hundred on.
func (w *writer) exact(v float64) string {
	if math.Abs(v) >= 100 {
		return w.loc.SignedMoney(v, 0)
	}
	return w.loc.SignedMoney(v, -1)
}

// round writes an amount for a sentence.
func (w *writer) round(v float64) string { return w.loc.RoundMoney(v) }

// signedRound writes a gain or loss for a headline.
func (w *writer) signedRound(v float64) string {
	if math.Abs(v) < 10 {
		return w.loc.SignedMoney(v, -1)
	}
	return w.loc.SignedMoney(i18n.Headline(v), 0)
}

// near is an amount that nobody knows to the last coin, as a drawing says it.
func near(v float64) float64 {
	if math.Abs(v) < 10 {
		return v
	}
	return i18n.Headline(v)
}

// perHundred writes a return as what 100 become more or less: "+18", "−52".
func (w *writer) perHundred(roi float64) string {
	s := strings.TrimSuffix(w.loc.SignedPercent(roi, 0), "%")
	return strings.TrimRight(s, "\u00a0 ")
}

// channel is what a channel is called.
func (w *writer) channel(id string) string { return question.ChannelName(w.r.Doc, id, w.loc) }

// findOut completes "averigua …" for an answer key.
func (w *writer) findOut(key string) string {
	if s := question.FindOut(key, w.loc); s != "" {
		return s
	}
	return lowerFirst(w.inputNameByKey(key))
}

// from says where the first of these inputs that is in the account comes from.
func (w *writer) from(paths ...string) (analysis.Origin, *analysis.Input) {
	for _, p := range paths {
		if in := w.inputs[p]; in != nil {
			return in.Origin, in
		}
	}
	return analysis.Derived, nil
}

func lowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	second, _ := utf8.DecodeRuneInString(s[size:])
	if isUpper(second) || r == 'I' && second == ' ' {
		return s // an acronym, or "I"
	}
	return strings.ToLower(string(r)) + s[size:]
}

func upperFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return s
	}
	return strings.ToUpper(string(r)) + s[size:]
}

func isUpper(r rune) bool { return r >= 'A' && r <= 'Z' || r >= 'À' && r <= 'Þ' }

func sign(v float64) int {
	switch {
	case v > 0:
		return 1
	case v < 0:
		return -1
	}
	return 0
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }
