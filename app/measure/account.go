package measure

import (
	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/impact"
	"quilate/app/session"
	"quilate/app/stat"
)

// The names under which documents keep codes.
var (
	methods = [...]string{impact.BeforeAfter: "means", impact.Regression: "regression", impact.OnOff: "weeks"}
	grades  = [...]string{impact.GradeA: "A", impact.GradeB: "B", impact.GradeC: "C", impact.GradeD: "D", impact.GradeE: "E"}
	steps   = [...]string{
		impact.MeasureIt: "measure", impact.MoreMonths: "months", impact.Compare: "compare", impact.PickByLot: "lot", impact.BringResult: "result",
	}
	doubts = [...]string{
		impact.FewBefore: "few-before", impact.FewAfter: "few-after", impact.NoSeason: "no-season", impact.ShortSeason: "short-season",
		impact.UnknownMonths: "unknown", impact.OutlierMonth: "outlier", impact.TrendBefore: "trend", impact.AlikeNeighbours: "alike",
		impact.CauseLeftOut: "cause-left", impact.CauseWithStart: "cause-start", impact.ControlMoved: "control-moved",
		impact.ControlUnrelated: "control-unrelated", impact.ControlLeftOut: "control-left", impact.PlacebosClear: "placebos",
		impact.IllConditioned: "ill", impact.NotCompared: "not-compared",
	}
)

// account makes the account of what is kept and puts it behind the earlier ones,
// in the place of the last where no month has been added since.
func account(s State, m *session.Model, k *assessment.Measurement) {
	v, _ := moneyOf(m, k)
	start, _ := impact.ParseDay(k.Start, impact.DayFirst)
	month := impact.StartMonth(start)
	series := Series(k)
	how := impact.Alone
	switch k.How {
	case "compared":
		how = impact.Compared
	case "experiment":
		how = impact.Experiment
	}
	c := impact.Case{Series: series, Start: month, How: how, Margin: v.unit(k.Counts)}
	a := impact.Measure(c)
	months := a.After
	if weeks := testWeeks(s, k); how == impact.Experiment && weeks != nil {
		if w := impact.MeasureWeeks(weeks, c); w.Method != impact.NoAccount {
			a = w
			months = int(float64(w.After)/weeksAMonth + 0.5)
		}
	}
	c.Cost = v.setup + v.cost*float64(months)
	c.Savings = v.savings * float64(months)
	a.Worth(c)
	out := outcome(a, &c, k)
	out.On = assessmentDay(m)
	out.First, out.Until = month.String(), series.Last().String()
	out.Planned = planned(m, months)
	last := k.Last()
	history := make([]assessment.Outcome, 0, len(k.History)+1)
	for i := range k.History {
		h := k.History[i]
		h.Expected, h.Low, h.High = nil, nil, nil
		history = append(history, h)
	}
	if last != nil && last.Until == out.Until {
		if last.Planned != nil && last.After == out.After {
			out.Planned = last.Planned // as it was foreseen then
		}
		history = history[:len(history)-1]
	}
	joined(&out)
	if was, is, made, _, ok := Split(k); ok {
		out.Was, out.Is, out.Made = partsOf(was), partsOf(is), partsOf(made)
	}
	history = append(history, out)
	if len(history) > assessment.MostOutcomes {
		history = history[len(history)-assessment.MostOutcomes:]
	}
	k.History = history
}

const weeksAMonth = 365.25 / 12 / 7

func assessmentDay(m *session.Model) string { return today(m).String() }

// outcome is an account as a document keeps it.
func outcome(a *impact.Account, c *impact.Case, k *assessment.Measurement) assessment.Outcome {
	o := assessment.Outcome{
		How: k.How, Counts: k.Counts, Method: methods[a.Method], Grade: grades[a.Grade], Step: steps[a.NextStep],
		Before: a.Before, After: a.After, Waves: a.Waves, DF: a.DF, Lag: a.Lag + 1,
		Lift: safe(a.Lift), Plain: assessment.Span{Value: a.Lift.Value, Low: a.Lift.Low, High: a.Lift.High}, PerMonth: safe(a.PerMonth), Share: safe(a.Share),
		Smallest: a.DetectableSafe, More: a.Odds,
		Unit: c.Margin, Cost: c.Cost, Savings: c.Savings, Net: safe(a.Return.Net), Back: a.Return.Odds,
		Placebos: len(a.Placebos), AsLarge: a.AsLarge, AsClear: a.AsClear,
	}
	if a.Return.Defined {
		roi := safe(a.Return.ROI)
		o.ROI = &roi
	}
	for _, w := range a.Warnings {
		d := assessment.Doubt{Code: doubts[w.Doubt], Count: w.Count, Value: w.Value, Without: w.Without}
		if w.Month != 0 {
			d.Month = w.Month.String()
		}
		if (w.Doubt == impact.CauseLeftOut || w.Doubt == impact.CauseWithStart) && w.Count < len(c.Series.Causes) {
			d.Name = c.Series.Causes[w.Count].Name
		}
		o.Doubts = append(o.Doubts, d)
	}
	for _, l := range a.Lines {
		var expected, low, high *float64
		if l.Known {
			e, lo, hi := tidy(l.Expected), tidy(l.Low), tidy(l.High)
			expected, low, high = &e, &lo, &hi
		}
		o.Expected, o.Low, o.High = append(o.Expected, expected), append(o.Low, low), append(o.High, high)
	}
	return o
}

func safe(a impact.Amount) assessment.Span {
	return assessment.Span{Value: a.Value, Low: a.SafeLow, High: a.SafeHigh}
}

// planned is what the forecast has of the lines that a measured lift stands for,
// over so many months: its central case, and where 90 of 100 scenarios of the
// same lines lie. What nobody knows of cost and savings is not in it.
func planned(m *session.Model, months int) *assessment.Span {
	r := m.Results
	if r == nil || len(r.Cases) == 0 || !r.Present.Money || months < 1 {
		return nil
	}
	list := r.Cases[0].Result.Months
	n := min(months, len(list))
	if n < 1 {
		return nil
	}
	spread := analysis.SalesMargin(&r.Present, n)
	p := assessment.Span{Low: spread.P5, High: spread.P95}
	for i := range n {
		l := &list[i].Lines
		p.Value += l.Direct + l.Assisted + l.Retention + l.FrequencyYield
	}
	if n < months { // as in the months that are foreseen
		by := float64(months) / float64(n)
		p.Value, p.Low, p.High = by*p.Value, by*p.Low, by*p.High
	}
	return &p
}

// monthsAfter is for how many months the programme was measured: those after
// the start, or the weeks of a test in months.
func monthsAfter(o *assessment.Outcome) int {
	if o.Method == "weeks" {
		return int(float64(o.After)/weeksAMonth + 0.5)
	}
	return o.After
}

// forecast takes over what the forecast says for the last measurement, once it
// is known.
func forecast(s State, m session.Model, effects []session.Effect) (State, session.Model, []session.Effect) {
	k := kept(&m)
	last := k.Last()
	if last == nil || last.Planned != nil || m.Sharpening || m.Results == nil || m.Open.ReadOnly || m.Open.Shared {
		return s, m, effects
	}
	p := planned(&m, monthsAfter(last))
	if p == nil {
		return s, m, effects
	}
	k.History = append([]assessment.Outcome(nil), k.History...)
	k.Last().Planned = p
	joined(k.Last())
	m.Open.Doc = m.Open.Doc.WithMeasurement(&k)
	r := *m.Results // told from the document that it holds
	r.Doc = m.Open.Doc
	m.Results = &r
	return s, m, append(effects, session.Save{ID: m.Open.Doc.ID})
}

// joined puts the forecast and the measurement together, in the money that the
// lift left.
func joined(o *assessment.Outcome) {
	o.Now = nil
	if o.Planned == nil || o.DF < 1 {
		return
	}
	unit := o.Unit
	before := (o.Planned.High - o.Planned.Low) / 2 / stat.PhiInverse(0.95)
	measured := (o.Lift.High - o.Lift.Low) / 2 / stat.StudentQuantile(0.975, float64(o.DF)) * unit
	value, se, _ := impact.Update(o.Planned.Value, before, o.Lift.Value*unit, measured)
	half := stat.PhiInverse(0.975) * se
	o.Now = &assessment.Span{Value: value, Low: value - half, High: value + half}
}

func partsOf(f impact.FRY) *assessment.Parts {
	return &assessment.Parts{Customers: &f.Customers, Frequency: &f.Frequency, Ticket: &f.Ticket}
}
