package report

import (
	"slices"
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/i18n"
)

// What a frame says is said by the report too, or by the inputs it rests on: a
// frame works nothing out.
func TestFramesTellNoFigureThatTheReportDoesNot(t *testing.T) {
	each(t, func(t *testing.T, r *analysis.Results, loc i18n.Locale, rep Report) {
		if r.Doc.Empty() {
			return
		}
		w := newWriter(r, loc, today, nil)
		w.verdict()
		var known []string
		for _, s := range rep.Sections {
			if strings.HasPrefix(s.ID, "frame-") {
				continue
			}
			one := Report{Sections: []Section{s}}
			for _, said := range texts(&one) {
				known = append(known, said)
			}
		}
		head := Report{Three: rep.Three, Ledgers: rep.Ledgers}
		for _, said := range texts(&head) {
			known = append(known, said)
		}
		for _, in := range w.inputs {
			known = append(known, w.inputValue(in).Value)
		}
		for _, m := range r.Index.Metrics {
			if m.Value != nil {
				known = append(known, w.metricTold(m))
			}
		}
		all := strings.Join(known, "\n") + "\n" + w.tell(&noDatum)
		for _, s := range Frames(r, loc, today) {
			for _, l := range s.Lists {
				for _, line := range l.Lines {
					if line.Value == "" || strings.HasPrefix(line.Key, "maturity.") || line.Text == w.say("Canales", "Channels") {
						continue
					}
					if !strings.Contains(all, line.Value) {
						t.Errorf("%v %s: %q is %q, which the report says nowhere", loc, s.ID, line.Text, line.Value)
					}
				}
			}
		}
	})
}

func TestFramesSayWhatIsNotKnown(t *testing.T) {
	r := found()["channels only"]
	for _, s := range Frames(r, i18n.Locale{Lang: i18n.ES, Region: "es-ES"}, today) {
		said := 0
		for _, l := range s.Lists {
			for _, line := range l.Lines {
				if line.Value == "sin dato" {
					said++
				}
			}
		}
		if said < 3 {
			t.Errorf("%s says %d times that there is no figure, of a document with nothing but followers", s.ID, said)
		}
	}
}

func TestFramesPromiseNoMoneyToWhoAskedForNone(t *testing.T) {
	for _, s := range Frames(found()["channel mode"], i18n.Locale{Lang: i18n.EN, Region: "en-GB"}, today) {
		if len(s.Tables) > 0 {
			t.Errorf("%s has a table of returns", s.ID)
		}
		for _, l := range s.Lists {
			for _, line := range l.Lines {
				if strings.Contains(line.Text, "Return (ROI)") || strings.Contains(line.Text, "Net present value") {
					t.Errorf("%s tells %q", s.ID, line.Text)
				}
			}
		}
	}
}

// The stages are those of the frames' authors, in their order.
func TestFramesHaveTheStagesOfTheirAuthors(t *testing.T) {
	want := map[string][]string{
		"frame-blanchard":   {"Investment", "Action", "Reaction", "Non-financial impact", "Financial impact", "F·R·Y"},
		"frame-bartholomew": {"Exposure", "Engagement", "Influence", "Action"},
		"frame-amec":        {"Objectives", "Inputs", "Activity", "Outputs", "Out-takes", "Outcomes", "Impact"},
		"frame-kaushik":     {"Conversation", "Amplification", "Applause", "Economic value"},
		"frame-stages":      {"1. Convince", "2. Programmes", "3. Results"},
	}
	list := Frames(found()["short"], i18n.Locale{Lang: i18n.EN, Region: "en-GB"}, today)
	if len(list) != len(want) || len(FrameNames()) != len(want) {
		t.Fatalf("%d frames, want %d", len(list), len(want))
	}
	for i, s := range list {
		var got []string
		for _, l := range s.Lists {
			name, _, _ := strings.Cut(l.Title, ":")
			got = append(got, name)
		}
		if !slices.Equal(got, want[s.ID]) {
			t.Errorf("%s: %q, want %q", s.ID, got, want[s.ID])
		}
		if FrameNames()[i].ID != s.ID {
			t.Errorf("the name at %d is of %s", i, FrameNames()[i].ID)
		}
	}
}

// Model, section 10: with question 4 at 0 and 5 at 1, both gates of level 2 are
// shut and 4 is the weaker.
func TestTheWeakestLinkComesFirst(t *testing.T) {
	doc := document("EUR", "es-ES", with(shop(), map[string]any{
		"maturity.1": "2", "maturity.2": "2", "maturity.3": "2", "maturity.4": "0", "maturity.5": "1", "maturity.6": "4",
		"maturity.7": "0", "maturity.8": "0", "maturity.9": "0", "maturity.10": "0", "maturity.11": "0", "maturity.12": "0"}))
	rep := Make(analysis.Run(doc), i18n.Locale{Lang: i18n.EN, Region: "en-GB"}, today, nil)
	s, ok := rep.Section("maturity")
	if !ok || len(s.Lists) != 2 || len(s.Lists[0].Lines) != 2 || len(s.Lists[1].Lines) != 12 {
		t.Fatalf("%+v", s)
	}
	first := s.Lists[0].Lines[0]
	if first.Key != "maturity.4" || !strings.Contains(first.Value, "the weakest") || first.More != "Now: no, I post when I can. Needed: this month's calendar." {
		t.Errorf("first is %+v", first)
	}
	if got := s.Lists[1].Lines[5].More; got != "All, in hours, and it is measured." {
		t.Errorf("question 6 was answered with %q", got)
	}
}

// An old document is scored and priced with the figures it brings.
func TestLedgersPrintTheFiguresThatADocumentBrings(t *testing.T) {
	rep := Make(found()["of old figures"], i18n.Locale{Lang: i18n.EN, Region: "en-GB"}, today, nil)
	l, ok := rep.Ledger("score-sharesPer1000")
	if !ok {
		t.Fatal("no account of the score")
	}
	spread := ""
	for _, row := range l.Rows {
		if strings.Contains(row.Label, "Spread") {
			spread = row.Value
		}
	}
	if spread != "1.1" {
		t.Errorf("the spread is %q, want the document's own 1.1", spread)
	}
}

func TestEveryFrameSaysInAFewWordsWhatItDoes(t *testing.T) {
	for id, want := range map[string]string{
		"frame-blanchard": "De lo que pones a lo que entra", "frame-bartholomew": "De que te vean a que hagan algo", "frame-amec": "Del objetivo al impacto",
		"frame-kaushik": "Conversación, amplificación, aplauso y valor", "frame-stages": "Convencer, programas, resultados", "months": "",
	} {
		if got := FrameGist(id); got.ES != want || (got.EN == "") != (want == "") {
			t.Errorf("%s: %q, %q", id, got.ES, got.EN)
		}
	}
}
