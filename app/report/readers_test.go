package report

import (
	"math"
	"slices"
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
	"quilate/app/quality"
)

// Hours are part of the account, so that nothing of it is in a till.
func TestTheAccountIsNeverCalledCash(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		for where, s := range texts(&rep) {
			if strings.HasPrefix(where, "pillars/") || strings.HasPrefix(where, "maturity/") || strings.HasPrefix(where, "next") { // the shop's own till
				continue
			}
			if low := strings.ToLower(s); strings.Contains(low, "caja") || strings.Contains(low, "cash") {
				t.Fatalf("%v %s: %q", loc, where, s)
			}
		}
	})
}

// Five hours a week for two years are 520; 60 a month are 1,440.
func TestTheAccountWithoutHoursIsWhatIsPaid(t *testing.T) {
	r := found()["short"]
	rep := Make(r, i18n.Locale{Lang: i18n.EN, Region: "en-GB"}, today, nil)
	want := r.Cases[0].Result.TotalBenefit - 1440
	l, ok := rep.Ledger("pocket")
	if !ok || math.Abs(l.Total.Number-want) > 0.005 {
		t.Fatalf("in the pocket %v, want %v", l.Total.Number, want)
	}
	if l, ok = rep.Ledger("hourpay"); !ok || math.Abs(l.Total.Number-want/520) > 0.005 {
		t.Errorf("an hour comes to %v, want %v", l.Total.Number, want/520)
	}
	if !strings.HasPrefix(rep.Lead[2], "In your pocket, your hours left out: +€") || !strings.Contains(rep.Lead[2], "(you said €14)") {
		t.Errorf("told is %q", rep.Lead)
	}
	bare := Make(analysis.Run(document("EUR", "es-ES", with(shop(), map[string]any{"cost.hoursPerWeek": 0}))), i18n.Locale{}, today, nil)
	if _, ok := bare.Ledger("pocket"); ok {
		t.Error("an account without hours where no hours are counted")
	}
}

// The weakest pillar is named only if no other one known could be weaker.
func TestTheWeakestPillarIsNamedOnlyIfItIsSure(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		low, others := 0.0, 0
		for _, p := range r.Index.Pillars {
			if p.ID == r.Index.Weakest {
				low = p.High
			}
		}
		sure := true
		for _, p := range r.Index.Pillars {
			if p.ID != r.Index.Weakest && p.Score != nil {
				others++
				sure = sure && low < p.Low
			}
		}
		for _, s := range rep.Sections {
			if s.ID != "pillars" || others == 0 {
				continue
			}
			if named := !strings.Contains(s.Finding, "no se sabe") && !strings.Contains(s.Finding, "not known"); named != sure {
				t.Fatalf("%v: %q", loc, s.Finding)
			}
		}
	})
}

// Advice on a pillar rests on half of its figures.
func TestThereIsNoAdviceOnAPillarHardlyKnown(t *testing.T) {
	w := newWriter(found()["short"], i18n.Locale{}, today, nil)
	s, _ := w.pillars()
	for _, line := range s.Lists[0].Lines {
		for _, p := range w.r.Index.Pillars {
			if line.Text != w.pillarName(p.ID) || p.Score == nil {
				continue
			}
			if early := strings.Contains(line.More, "es pronto para decir"); early != (p.Known*2 < p.Applicable) {
				t.Errorf("%s, %d of %d figures: %q", line.Text, p.Known, p.Applicable, line.More)
			}
		}
	}
}

func TestWhoAnswersHalfIsNotToldThatNobodyDoes(t *testing.T) {
	half := 0.48
	w := newWriter(&analysis.Results{Index: analysis.Index{Metrics: []analysis.Metric{{ID: quality.AnswerRate, Value: &half}}}}, i18n.Locale{}, today, nil)
	if s := w.advice(quality.Service, 20); !strings.HasPrefix(s, "Respondes a 48 de cada 100.") {
		t.Errorf("told is %q", s)
	}
}

// No option is said to leave more than another where both lose.
func TestWhatLosesIsNotSaidToLeaveMore(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		quantity, ok1 := r.CaseByID("quantity")
		good, ok2 := r.CaseByID("quality")
		if !ok1 || !ok2 || quantity.Result.NPV >= 0 || good.Result.NPV >= 0 || quantity.Without.NPV >= 0 || good.Without.NPV >= 0 {
			return
		}
		for _, s := range rep.Sections {
			if s.ID != "plans" {
				continue
			}
			for _, bad := range []string{"Calidad deja", "Cantidad deja", "Quality leaves", "Quantity leaves"} {
				if strings.Contains(s.Finding, bad) {
					t.Fatalf("%v: both lose, told is %q", loc, s.Finding)
				}
			}
		}
	})
}

func TestWhatIsTooGoodIsDoubted(t *testing.T) {
	rep := Make(found()["rich"], i18n.Locale{Region: "es-MX"}, today, nil)
	if len(rep.Doubts) == 0 || rep.Doubts[0].Key != "social.customers" || !strings.Contains(rep.Doubts[0].Text, "Es mucho: revisa") {
		t.Errorf("a return of %v is told without a doubt: %+v", *found()["rich"].Cases[0].Result.ROI, rep.Doubts)
	}
	if rep = Make(found()["short"], i18n.Locale{}, today, nil); len(rep.Doubts) != 0 {
		t.Errorf("an ordinary shop is doubted: %+v", rep.Doubts)
	}
}

// Who has nobody is not told that something would still come.
func TestNothingStaysWhereNothingCame(t *testing.T) {
	r := analysis.Run(document("EUR", "es-ES", with(shop(), map[string]any{"audience.followers@instagram": 0, "audience.followers@facebook": 0, "social.customers": 0})))
	rep := Make(r, i18n.Locale{}, today, nil)
	for where, s := range texts(&rep) {
		if strings.Contains(s, "aún traería") {
			t.Errorf("%s: %q", where, s)
		}
	}
	if rep.Next != nil && rep.Next.Key == "social.anyway" {
		t.Errorf("next is %q", rep.Next.Title)
	}
}

// A second way in of a kind is told as such, never by its key.
func TestNoPlaceIsToldByItsKey(t *testing.T) {
	w := newWriter(&analysis.Results{}, i18n.Locale{}, today, nil)
	if s := w.wayIn("ads.2"); strings.Contains(s, "ads") || !strings.HasSuffix(s, "(2)") {
		t.Errorf("told is %q", s)
	}
	if s := w.costName(analysis.MoneyLine{Code: "ads", Place: "instagram.ads.2"}); s != "Anuncios (2) · Instagram" {
		t.Errorf("told is %q", s)
	}
}

// In another currency nothing is known of what a follower costs until somebody
// says what a euro is worth: the reader is told with the verdict, not only where
// the options are.
func TestTheVerdictSaysWhatQuantityAndQualityWaitFor(t *testing.T) {
	pesos := func(change map[string]any) *Action {
		d := document("COP", "es-CO", with(with(shop(), map[string]any{"cost.hourValue": 18000, "cost.spend": 250000, "sale.orderValue": 62000}), change))
		return Make(analysis.Run(d), i18n.Locale{Region: "es-CO"}, today, nil).Unpriced
	}
	a := pesos(nil)
	if a == nil || a.Key != "settings.fx.eur" || a.Button == "" {
		t.Fatalf("without a rate: %+v", a)
	}
	if a := pesos(map[string]any{"settings.fx.eur": 4600}); a != nil {
		t.Errorf("with a rate: %+v", *a)
	}
	if a := pesos(map[string]any{"report.mode": "channel"}); a != nil {
		t.Errorf("where nobody asks about money: %+v", *a)
	}
	if a := Make(found()["short"], i18n.Locale{}, today, nil).Unpriced; a != nil {
		t.Errorf("in euros: %+v", *a)
	}
}

// The subject of a sentence stands alone: in a heading there is no row before it
// that says who "they" are.
func TestNoInputLeansOnTheRowBeforeIt(t *testing.T) {
	for path, word := range inputWords {
		if word.as.ES == "" {
			continue
		}
		for _, lean := range []string{"de ellos", "de ellas", "esa gente", "traerlos", " of them", "those people", "bring them", "La parte que", "la parte que", "the share that"} {
			if strings.Contains(word.as.ES, lean) || strings.Contains(word.as.EN, lean) {
				t.Errorf("%s: %q, %q", path, word.as.ES, word.as.EN)
			}
		}
	}
}

// Praise is for those who stand before three of four; a score of 65 comes of
// answering eight of ten the day after.
func TestPraiseFitsTheScore(t *testing.T) {
	w := newWriter(found()["short"], inLang(i18n.EN), today, nil)
	for score, want := range map[float64]string{
		40: "You answer, but not everybody or not at once.", 65: "You answer, but not everybody or not at once.",
		74.4: "You answer, but not everybody or not at once.", 75: "You serve better than most.",
	} {
		if s := w.advice(quality.Service, score); !strings.HasPrefix(s, want) {
			t.Errorf("%v: %q, want %q", score, s, want)
		}
	}
}

// Three customers counted where 15 of 100 who ask would make one: nobody reads
// that all who ask buy.
func TestAShareMovedByTheCustomersCountedSaysSo(t *testing.T) {
	r := *found()["short"]
	p := r.Present
	p.Adjusted, p.Calibration.ConversionFactor = true, 6.7
	p.Inputs.Audiences = slices.Clone(p.Inputs.Audiences)
	p.Inputs.Audiences[0].ConversionRate = 0.15
	r.Present = p
	v := analysis.FollowerValue{Place: p.Inputs.Audiences[0].Name, FromAnswers: true}
	for i, want := range []string{
		"«Acaban comprando» no es solo lo que compra quien pregunta, 15 %: va multiplicado por 6,7 para que salgan los clientes que tú cuentas. Se queda en el 100 %, que es el tope.",
		"“End up buying” is not only the share of those who ask that buys, 15%: it is multiplied by 6.7 so that the customers you count come out. It stays at 100%, the most it can be.",
	} {
		w := newWriter(&r, inLang(i18n.Langs[i]), today, nil)
		if got := plain(w.adjusted(&v)); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	v.FromAnswers = false
	w := newWriter(&r, inLang(i18n.EN), today, nil)
	if got := w.adjusted(&v); got != "" {
		t.Errorf("by convention alone: %q", got)
	}
}

// Two figures of the most put up front are told apart where they differ.
func TestTheMostPutUpFrontSaysWhichTheDrawingMarks(t *testing.T) {
	r := invented(25, 25, nil)
	w := newWriter(r, inLang(i18n.EN), today, nil)
	w.head()
	c := &r.Cases[0]
	for _, same := range []bool{true, false} {
		months := slices.Clone(r.Odds.Cases[0].Months)
		for i := range months {
			months[i].P50 = c.Result.PeakFunding
			if !same {
				months[i].P50 = -4600
			}
		}
		r.Odds.Cases[0].Months = months
		more := plain(w.asked(c).Lines[0].More)
		if strings.Contains(more, "The chart marks €4,600: the middle of the scenarios.") == same || strings.Contains(more, "The chart marks") == same {
			t.Errorf("same %v: %q", same, more)
		}
	}
}

func TestAdviceOnCredibilityMeetsWhatPullsItDown(t *testing.T) {
	low, half := 26.0, 50.0
	for _, c := range []struct {
		authentic, advocates *float64
		says                 string
	}{{&low, &half, "no son reales"}, {&half, &low, "no habla por ti"}, {nil, &low, "no habla por ti"}} {
		w := newWriter(&analysis.Results{Index: analysis.Index{Metrics: []analysis.Metric{
			{ID: quality.AuthenticShare, Pillar: quality.Credibility, Score: c.authentic}, {ID: quality.AdvocateShare, Pillar: quality.Credibility, Score: c.advocates},
			{ID: quality.AnswerRate, Pillar: quality.Service, Score: new(float64)},
		}}}, i18n.Locale{}, today, nil)
		if s := w.advice(quality.Credibility, 38); !strings.Contains(s, c.says) {
			t.Errorf("told is %q, want %q in it", s, c.says)
		}
	}
}

// Six real people among twenty, five of whom could buy, are an answer, and too
// few for a score.
func TestWhatIsAnsweredIsNotSaidToBeUnknown(t *testing.T) {
	for real, want := range map[int]string{6: "aún no llega para una nota", 17: ""} {
		doc := document("EUR", "es-ES", with(shop(), map[string]any{"audit.real": real, "audit.fit": 5, "audit.customers": 2, "posts": nil}))
		s, _ := newWriter(analysis.Run(doc), i18n.Locale{}, today, nil).pillars()
		for _, line := range s.Lists[0].Lines {
			if line.Text == "Canal y relevancia" && !strings.Contains(line.More, want) || strings.Contains(line.More, "No sabemos nada de esto. Lo más rápido es contestar a «Mira") {
				t.Errorf("%d of 20 real: %q", real, line.More)
			}
		}
	}
}

// Nobody has said how many see them: the figure is not by looking alone.
func TestSeenInAMonthIsNotSaidToBeLookedAt(t *testing.T) {
	doc := document("EUR", "es-ES", with(shop(), map[string]any{"channels.on@facebook": nil, "audience.followers@facebook": nil}))
	doc = doc.With("report.mode", assessment.Choose("channel"))
	for i, want := range []string{"Quiénes son, mirado por ti; cuántos te ven: supuesto.", "Who they are, looked at by you; how many see you: assumed."} {
		rep := Make(analysis.Run(doc), inLang(i18n.Langs[i]), today, nil)
		got := ""
		for _, h := range rep.Three {
			if h.LedgerID == "reached" {
				got = h.Range
			}
		}
		if got != want {
			t.Errorf("said is %q, want %q", got, want)
		}
	}
}
