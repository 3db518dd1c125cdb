package report

import (
	"math"
	"slices"
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/i18n"
	"quilate/app/quality"
)

// The account of a score goes from the figure and its median to the score that
// the analysis gave.
func TestEveryScoreHasItsAccount(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		for _, m := range r.Index.Metrics {
			if m.Score == nil || rep.State == Nothing {
				continue
			}
			l, ok := rep.Ledger("score-" + string(m.ID))
			if !ok {
				t.Fatalf("%v: the score of %s has no account", loc, m.ID)
			}
			if got := number(t, loc, l.Total.Value); math.Abs(got-*m.Score) > lastDigit(loc, l.Total.Value) {
				t.Fatalf("%v: the score of %s is %v, printed %s", loc, m.ID, *m.Score, l.Total.Value)
			}
			if ref, ok := newWriter(r, loc, today, nil).reference(m); !ok || math.Abs(ref.Score(*m.Value)-*m.Score) > 1e-9 {
				t.Fatalf("%s is not held against what the analysis held it against: %v, want %v", m.ID, ref.Score(*m.Value), *m.Score)
			}
		}
	})
}

// Model, section 6: with s 0.8, twice the median scores 80.69, half of it 19.31.
func TestTheAccountOfAScoreAgreesWithTheModelsCheck(t *testing.T) {
	w := newWriter(&analysis.Results{}, i18n.Locale{Lang: i18n.EN, Region: "en-GB"}, today, nil)
	for _, check := range []struct{ value, score float64 }{{3, 80.69}, {0.75, 19.31}} {
		m := analysis.Metric{ID: quality.SharesPer1000, Value: &check.value, Median: 1.5, Row: "shares_per_1000"}
		ref, ok := w.reference(m)
		if !ok || ref.S != 0.8 {
			t.Fatalf("reference %+v", ref)
		}
		score := ref.Score(check.value)
		m.Score = &score
		l, ok := w.scoreLedger(m)
		if got := l.Total.Number; !ok || math.Abs(got-check.score) > 0.05 {
			t.Errorf("score of %v is %v, want %v", check.value, got, check.score)
		}
	}
}

func TestALookSaysHowMuchOfTheScoreItMakesUp(t *testing.T) {
	rep := Make(found()["short"], i18n.Locale{Lang: i18n.EN, Region: "en-GB"}, today, nil)
	l, _ := rep.Ledger("score-authenticShare")
	// 17 of 20 are real, and 20 more count at the convention's median of 0.905:
	// 35.1 ÷ 40.
	if len(l.Notes) != 1 || !strings.Contains(l.Notes[0], "You looked at 20: your count makes up 50 in 100") || !strings.Contains(l.Notes[0], "(17 + 18.1) ÷ (20 + 20) = 87.8%") {
		t.Errorf("notes %q", l.Notes)
	}
}

func TestEveryRowOfTheOptionsHasItsAccount(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		for _, s := range rep.Sections {
			if s.ID != "plans" {
				continue
			}
			for _, row := range s.Tables[0].Rows {
				digits := strings.ContainsAny(strings.Join(row[1:], ""), "123456789")
				told := false
				for _, l := range s.Ledgers {
					told = told || strings.HasPrefix(l.Question, row[0]+":")
				}
				if digits && !told {
					t.Fatalf("%v: the row %q has no account", loc, row[0])
				}
			}
		}
	})
}

// What is shown without service and loyalty has a spread of its own.
func TestOptionsHaveTheirSpreadEitherWay(t *testing.T) {
	r := found()["setup and savings"]
	for view, want := range map[string]analysis.Spread{"with": r.Odds.Cases[0].Over, "without": r.Odds.Cases[0].WithoutOver} {
		rep := Make(r, i18n.Locale{Lang: i18n.ES, Region: "es-ES"}, today, Views{"service": view})
		f, ok := rep.FigureByID("plans")
		if !ok {
			t.Fatal("no figure of the options")
		}
		for _, v := range []float64{want.P5, want.P50, want.P95} {
			v = math.Round(v/100) * 100 // as a headline says it: nobody knows it to the euro
			if !slices.Contains(f.Table.Numeric[0], v) {
				t.Errorf("%s: %v is not among %v", view, v, f.Table.Numeric[0])
			}
		}
	}
}

// At the plan's own horizon the account of net present value over several
// times has the costs of the plan itself.
func TestTheHorizonsAreThoseOfTheAnalysis(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		l, ok := rep.Ledger("horizons")
		if !ok {
			return
		}
		c := &r.Cases[0]
		loc.Currency = r.Currency
		for i, months := range []int{12, 24, 36} {
			k := l.Workings[i]
			if got := number(t, loc, k.Total.Value); math.Abs(got-c.NPVByHorizon[months]) > lastDigit(loc, k.Total.Value) {
				t.Fatalf("%v: over %d months %v, printed %s", loc, months, c.NPVByHorizon[months], k.Total.Value)
			}
			if out := number(t, loc, k.Rows[1].Value); months == r.Horizon && math.Abs(out-c.Result.PresentValueCost) > lastDigit(loc, k.Rows[1].Value) {
				t.Fatalf("%v: costs of %v, printed %v", loc, c.Result.PresentValueCost, out)
			}
		}
	})
}

func TestTheRateOfReturnIsToldOrWhyThereIsNone(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		if rep.State != Full || rep.Mode != "money" {
			return
		}
		var line *Line
		for _, s := range rep.Sections {
			for _, list := range s.Lists {
				for i := range list.Lines {
					if text := list.Lines[i].Text; strings.HasPrefix(text, "TIR") || strings.HasPrefix(text, "IRR") {
						line = &list.Lines[i]
					}
				}
			}
		}
		irr := r.Cases[0].Result.AnnualIRR
		_, account := rep.Ledger("irr")
		switch {
		case line == nil:
			t.Fatalf("%v: nothing about the rate", loc)
		case (irr == nil || *irr < 0) && (line.Value != "–" || line.More == "" || account):
			t.Fatalf("%v: there is no rate worth telling, told is %+v", loc, *line)
		case irr != nil && *irr > 1 && !strings.Contains(line.Value, "100"):
			t.Fatalf("%v: the rate is %v, told is %+v", loc, *irr, *line)
		case irr != nil && *irr >= 0 && !account:
			t.Fatalf("%v: the rate %v has no account", loc, *irr)
		}
	})
}

func TestThePersonWhoDoesSomethingHasACostOrIsUnknown(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		for _, s := range rep.Sections {
			if s.ID != "costs" || !r.AllChannels.Known || r.AllChannels.Followers <= 0 {
				continue
			}
			told := 0
			for _, line := range s.Lists[0].Lines {
				if strings.Contains(line.Text, "audiencia efectiva") || strings.Contains(line.Text, "effective audience") {
					told++
					if unknown := strings.Contains(line.Value, "sabemos") || strings.Contains(line.Value, "known"); unknown != (r.AllChannels.Engaged == nil) {
						t.Fatalf("%v: engaged %v, told %q", loc, r.AllChannels.Engaged, line.Value)
					}
				}
			}
			if told != 1 {
				t.Fatalf("%v: the cost of a person who does something is told %d times", loc, told)
			}
		}
	})
}

// Those that weigh most come first, one's own before the assumed ones, and no
// group is taken up twice.
func TestInputsComeInGroups(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		for _, s := range rep.Sections {
			if s.ID != "assumptions" {
				continue
			}
			seen, last, assumed := map[string]bool{}, "", false
			for _, v := range s.Values {
				if v.Group == "" {
					if last != "" || assumed && !v.Assumed {
						t.Fatalf("%v: %s comes too late", loc, v.Label)
					}
					assumed = v.Assumed
					continue
				}
				if v.Group != last && seen[v.Group] {
					t.Fatalf("%v: the group %q is taken up twice", loc, v.Group)
				}
				seen[v.Group], last = true, v.Group
			}
		}
	})
}
