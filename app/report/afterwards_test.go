package report

import (
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
)

// measuredAs is a measurement of sixteen months with that outcome, invented.
func measuredAs(change func(*assessment.Outcome)) assessment.Document {
	f := func(v float64) *float64 { return &v }
	o := assessment.Outcome{
		On: "2026-11-22", First: "2025-01", Until: "2025-08", How: "alone", Counts: "money", Method: "regression", Grade: "C", Step: "compare",
		Before: 8, After: 8, DF: 12, Lift: assessment.Span{Value: 8000, Low: 4000, High: 12000}, Plain: assessment.Span{Value: 8000, Low: 6000, High: 10000},
		PerMonth: assessment.Span{Value: 1000, Low: 500, High: 1500}, Smallest: 643, More: 0.999, Unit: 0.5, Cost: 2400,
		Net: assessment.Span{Value: 1600, Low: -400, High: 3600}, ROI: &assessment.Span{Value: 0.667, Low: -0.167, High: 1.5}, Back: 0.95,
		Placebos: 4, Planned: &assessment.Span{Value: 2000, Low: 1000, High: 3200}, Now: &assessment.Span{Value: 2500, Low: 1400, High: 3600},
		Was: &assessment.Parts{Customers: f(1000), Frequency: f(2), Ticket: f(20)}, Is: &assessment.Parts{Customers: f(1100), Frequency: f(2.2), Ticket: f(21)},
		Made: &assessment.Parts{Customers: f(4307.48), Frequency: f(4307.48), Ticket: f(2205.04)}, // model §9
	}
	k := &assessment.Measurement{Series: assessment.Series{First: "2024-05", Columns: []assessment.Column{{Role: "sales", Name: "Ventas"}, {Role: "activity"}}}, Start: "2025-01-10", Why: "x", How: "alone"}
	for i := range 16 {
		v := 9000 + 10*float64(i)
		for j := range k.Series.Columns {
			k.Series.Columns[j].Values = append(k.Series.Columns[j].Values, f(v))
		}
		o.Expected, o.Low, o.High = append(o.Expected, f(v-500)), append(o.Low, f(v-900)), append(o.High, f(v-100))
	}
	if change != nil {
		change(&o)
	}
	k.History = []assessment.Outcome{o}
	return assessment.New("m", "EUR", "es-ES", "2026-11-22").WithMeasurement(k)
}

var inMadrid = i18n.Locale{Lang: i18n.ES, Region: "es-ES", Currency: "EUR"}

func TestTheVerdictAfterwardsFollowsTheSafeInterval(t *testing.T) {
	for _, c := range []struct {
		name, said string
		change     func(*assessment.Outcome)
	}{
		{"more", "Desde enero de 2025 has vendido 8.000 € más de lo que cabía esperar (entre 4.000 € y 12.000 €)", nil},
		{"less", "Desde enero de 2025 has vendido 8.000 € menos de lo que cabía esperar (entre 4.000 € y 12.000 €)", func(o *assessment.Outcome) {
			o.Lift = assessment.Span{Value: -8000, Low: -12000, High: -4000}
		}},
		{"unclear", "No se distingue de los altibajos de siempre: entre −100 € y +2.100 € al mes", func(o *assessment.Outcome) {
			o.Lift.Low, o.PerMonth = -800, assessment.Span{Value: 1000, Low: -100, High: 2100} // the plain one is all above 0
		}},
		{"more", "Desde enero de 2025 tienes 12 clientes más de lo que cabía esperar (entre 5 y 19)", func(o *assessment.Outcome) {
			o.Counts, o.Lift = "customers", assessment.Span{Value: 12, Low: 5, High: 19}
		}},
		{"unclear", "Con esta tabla no se puede medir nada todavía", func(o *assessment.Outcome) { o.Method, o.Grade = "", "E" }},
	} {
		a, ok := MakeAfterwards(measuredAs(c.change), inMadrid)
		if said := strings.ReplaceAll(a.Said, "\u00a0", " "); !ok || a.Verdict != c.name || said != c.said {
			t.Errorf("%s: %s, %q", c.name, a.Verdict, said)
		}
	}
}

func TestBelowGradeBNothingWasCaused(t *testing.T) {
	for _, loc := range []i18n.Locale{inMadrid, {Lang: i18n.EN, Region: "en-GB", Currency: "GBP"}} {
		for _, grade := range []string{"A", "B", "C", "D", "E"} {
			a, _ := MakeAfterwards(measuredAs(func(o *assessment.Outcome) { o.Grade = grade }), loc)
			all := strings.Join(append(append([]string{a.Said, a.Caution, a.ROI, a.Evidence, a.Up}, a.Checks...), a.Method...), " ")
			if caused := strings.Contains(all, "causado") || strings.Contains(all, "caused"); caused != (grade <= "B") {
				t.Errorf("%s %s: %s", loc.Lang, grade, all)
			}
			a, _ = MakeAfterwards(measuredAs(func(o *assessment.Outcome) { o.Grade, o.Lift.Low = grade, -1 }), loc)
			if strings.Contains(a.Evidence, "causado") || strings.Contains(a.Evidence, "caused") {
				t.Errorf("%s %s: nothing showed, and yet %s", loc.Lang, grade, a.Evidence)
			}
		}
	}
}

func TestEveryDoubtIsASentenceInBothLanguages(t *testing.T) {
	codes := []string{"few-before"}
	for _, d := range doubtWords {
		codes = append(codes, d.code)
	}
	for _, loc := range []i18n.Locale{inMadrid, {Lang: i18n.EN, Region: "en-GB", Currency: "GBP"}} {
		for _, code := range codes {
			a, _ := MakeAfterwards(measuredAs(func(o *assessment.Outcome) {
				o.Doubts = []assessment.Doubt{{Code: code, Count: 3, Month: "2025-03", Name: "Obras", Value: -4, Without: 0.2}}
			}), loc)
			if len(a.Weak) != 1 || strings.ContainsAny(a.Weak[0], "{}") || !strings.ContainsAny(a.Weak[0][len(a.Weak[0])-1:], ".?)") {
				t.Errorf("%s %s: %q", loc.Lang, code, a.Weak)
			}
		}
	}
}

func TestTheSectionOfTheReportHasTheDrawings(t *testing.T) {
	for _, loc := range []i18n.Locale{inMadrid, {Lang: i18n.EN, Region: "en-US", Currency: "USD"}} {
		doc := measuredAs(nil)
		w := newWriter(nil, loc, today, nil)
		a, _ := w.measured(doc.Measurement)
		ids := ""
		for _, f := range a.Figures {
			ids += f.ID + " "
		}
		if ids != "after after-odds after-timeline after-parts after-plan " {
			t.Errorf("figures %s", ids)
		}
		for _, f := range a.Figures {
			if f.ID == "after-parts" { // model §9: the parts add up to the change
				if last := f.Table.Numeric[3][1]; last < 10819.99 || last > 10820.01 {
					t.Errorf("the change is %v", last)
				}
			}
			if f.ID == "after-odds" && len(f.Table.Rows) != 50 {
				t.Errorf("%d outcomes", len(f.Table.Rows))
			}
		}
	}
	if a, _ := MakeAfterwards(measuredAs(nil), inMadrid); len(a.Against) != 1 || a.Against[0] != "Lo real fue 2 veces lo previsto." {
		t.Errorf("%q", a.Against)
	}
	if _, ok := MakeAfterwards(assessment.New("x", "EUR", "es-ES", ""), inMadrid); ok {
		t.Error("something is told of nothing")
	}
}

// What cannot be told from chance is no multiple of the plan.
func TestAChangeThatDidNotShowIsNoMultipleOfThePlan(t *testing.T) {
	unclear := func(planned float64) func(*assessment.Outcome) {
		return func(o *assessment.Outcome) {
			o.Lift, o.Planned = assessment.Span{Value: 8000, Low: -12000, High: 28000}, &assessment.Span{Value: planned, Low: planned / 2, High: 2 * planned}
			o.Smallest = 3500
		}
	}
	for _, c := range []struct {
		planned float64
		es, en  string
	}{
		// A margin of 0.5: the table sees 1,750 a month, said as 1,800; the plan was 280 in 8 months, 35 a month.
		{280, "todavía no se distinguen", "cannot be told apart yet"},
		{20000, "no llega a lo previsto: como mucho +14.000 €", "falls short of the forecast: +€14,000"},
		{-7000, "queda por encima de lo previsto: como poco −6.000 €", "lies above the forecast: −€6,000"},
	} {
		for _, loc := range []i18n.Locale{inMadrid, {Lang: i18n.EN, Region: "en-GB", Currency: "EUR"}} {
			want := c.es
			if loc.Lang == i18n.EN {
				want = c.en
			}
			a, _ := MakeAfterwards(measuredAs(unclear(c.planned)), loc)
			all := strings.ReplaceAll(strings.Join(append(a.Against, a.lead(newWriter(nil, loc, today, nil))...), " "), "\u00a0", " ")
			if strings.Contains(all, "veces lo previsto") || strings.Contains(all, "times the plan") || !strings.Contains(all, want) {
				t.Errorf("%s: %s", loc.Lang, all)
			}
			if see := strings.Contains(all, "1.800 €") || strings.Contains(all, "€1,800"); see != (c.planned == 280) {
				t.Errorf("what the table can see: %s", all)
			}
		}
	}
}

func TestAReturnBelowAllThatWasPutInIsExplained(t *testing.T) {
	for low, want := range map[float64]bool{-0.9: false, -1: false, -3.2: true} {
		a, _ := MakeAfterwards(measuredAs(func(o *assessment.Outcome) { o.ROI.Low = low }), inMadrid)
		if (a.Beyond != "") != want {
			t.Errorf("%v: %q", low, a.Beyond)
		}
	}
}

func TestAnotherCostThanTheAssessmentsIsSaidBesideTheReturn(t *testing.T) {
	s, _ := assessment.SampleByID("valencia-ropa-infantil")
	k := *measuredAs(nil).Measurement
	month := analysis.Brief(s.Document).Cases[0].MonthlyTotal
	for of, want := range map[float64]bool{1: false, 0.5: true, 3: true} {
		cost := of * month
		k.Cost = &cost
		a, _ := MakeAfterwards(s.Document.WithMeasurement(&k), inMadrid)
		if (a.Costs != "") != want {
			t.Errorf("%v times: %q", of, a.Costs)
		}
	}
	k.Cost = nil
	if a, _ := MakeAfterwards(s.Document.WithMeasurement(&k), inMadrid); a.Costs != "" {
		t.Errorf("%q", a.Costs)
	}
	setup, savings := 900.0, 44.0 // the sample has no outlay at the beginning
	k.Setup, k.Savings = &setup, &savings
	a, _ := MakeAfterwards(s.Document.WithMeasurement(&k), inMadrid)
	for _, want := range []string{"900\u00a0€ de puesta en marcha", "44\u00a0€ de ahorros al mes"} {
		if !strings.Contains(a.Costs, want) {
			t.Errorf("%q does not say %q", a.Costs, want)
		}
	}
}
