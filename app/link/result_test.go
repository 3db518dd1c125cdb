package link_test

import (
	"encoding/json"
	"flag"
	"math"
	"os"
	"strconv"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/link"
	"quilate/app/question"
)

var first = flag.Bool("first", false, "make the golden links anew: only as long as no version has been released")

// golden is a link as a released version of the program made it, with what it
// came to. The file is never edited: links are added at its end.
type golden struct {
	Name    string
	Link    string
	Answers int
	Cases   map[string]money // by the id of the alternative
}

// money is a result, in the currency of the document; in the file rounded to cents.
type money struct{ NPV, TotalCost, TotalBenefit, OverStopping, Prudent, Optimistic float64 }

func resultOf(d assessment.Document) map[string]money {
	cases := map[string]money{}
	for _, c := range analysis.Run(d).Cases {
		cases[c.ID] = money{
			c.Result.NPV, c.Result.TotalCost, c.Result.TotalBenefit, c.NPVOverStopping, c.Prudent.NPV, c.Optimistic.NPV,
		}
	}
	return cases
}

// near says whether o is m to the cent: half a cent, for what was rounded.
func (m money) near(o money) bool {
	a, b := [...]float64{m.NPV, m.TotalCost, m.TotalBenefit, m.OverStopping, m.Prudent, m.Optimistic},
		[...]float64{o.NPV, o.TotalCost, o.TotalBenefit, o.OverStopping, o.Prudent, o.Optimistic}
	for i := range a {
		if math.Abs(a[i]-b[i]) > 0.00501 {
			return false
		}
	}
	return true
}

func compare(t *testing.T, name string, got, want map[string]money) {
	t.Helper()
	if len(got) != len(want) || len(want) == 0 {
		t.Errorf("%s: %d alternatives, want %d", name, len(got), len(want))
	}
	for id, w := range want {
		if g := got[id]; !g.near(w) {
			t.Errorf("%s, %s: %+v\nwant %+v", name, id, g, w)
		}
	}
}

// TestMain makes the golden links, if it is told to.
func TestMain(m *testing.M) {
	flag.Parse()
	if *first {
		makeGoldens()
	}
	os.Exit(m.Run())
}

func makeGoldens() {
	var list []golden
	add := func(name string, d assessment.Document) {
		text, err := link.Encode(d)
		if err != nil {
			panic(err)
		}
		cases := resultOf(d)
		for id, c := range cases {
			for _, v := range []*float64{&c.NPV, &c.TotalCost, &c.TotalBenefit, &c.OverStopping, &c.Prudent, &c.Optimistic} {
				*v = math.Round(100**v) / 100
			}
			cases[id] = c
		}
		list = append(list, golden{name, text, len(d.Answers), cases})
	}
	add("short path", link.ShortPath())
	add("five channels", link.FiveChannels())
	for _, s := range assessment.Samples() {
		add(s.ID, s.Document)
	}
	plain := assessment.Samples()[0].Document
	plain.Plans = nil
	add("valencia without plans", plain)
	text, err := json.MarshalIndent(list, "", " ")
	if err == nil {
		err = os.WriteFile("testdata/golden.json", append(text, '\n'), 0o644)
	}
	if err != nil {
		panic(err)
	}
}

func goldens(t *testing.T) []golden {
	t.Helper()
	text, err := os.ReadFile("testdata/golden.json")
	if err != nil {
		t.Fatal(err)
	}
	var list []golden
	if err := json.Unmarshal(text, &list); err != nil {
		t.Fatal(err)
	}
	if len(list) < 5 {
		t.Fatalf("%d golden links; none is ever taken away", len(list))
	}
	return list
}

func TestGoldenLinksGiveTheResultOfTheirDay(t *testing.T) {
	for _, g := range goldens(t) {
		d, err := link.Decode(g.Link)
		if err != nil || len(d.Answers) != g.Answers {
			t.Errorf("%s: %v, %d answers, want %d", g.Name, err, len(d.Answers), g.Answers)
			continue
		}
		compare(t, g.Name, resultOf(d), g.Cases)
	}
}

// TestGoldenLinksRestOnTheirOwnFigures works the same links out by the figures
// that they bring themselves, whatever the tables say today.
func TestGoldenLinksRestOnTheirOwnFigures(t *testing.T) {
	for _, g := range goldens(t) {
		d, err := link.WithOwnFigures(g.Link)
		if err != nil || len(d.Figures) < 100 {
			t.Fatalf("%s: %v, %d figures", g.Name, err, len(d.Figures))
		}
		compare(t, g.Name, resultOf(d), g.Cases)
	}
}

// TestLinkKeepsTheFiguresItWasMadeWith plays that many rows said something
// else when the link was made.
func TestLinkKeepsTheFiguresItWasMadeWith(t *testing.T) {
	d := link.ShortPath()
	today := resultOf(d)
	all, err := link.WithOwnFigures(mustEncode(t, d))
	if err != nil {
		t.Fatal(err)
	}
	then := map[string]assessment.Figure{}
	for id, f := range all.Figures {
		if f.Likely != nil && *f.Likely > 0 && *f.Likely < 1 {
			likely := *f.Likely * 0.9
			f.Likely = &likely
			if f.Low != nil {
				low := *f.Low * 0.8
				f.Low = &low
			}
		}
		then[id] = f
	}
	d = d.WithFigures(then)
	want := resultOf(d)
	if want["present"].near(today["present"]) {
		t.Fatal("the figures make no difference: nothing is tested")
	}
	text := mustEncode(t, d)
	got, err := link.Decode(text)
	if err != nil {
		t.Fatal(err)
	}
	compare(t, "other figures", resultOf(got), want)
	if len(question.Outdated(got)) < 40 {
		t.Errorf("%d rows are told to be others than today's", len(question.Outdated(got)))
	}
	compare(t, "seen with today's", resultOf(got.WithFigures(nil)), today)
	if len(text) > 1500 {
		t.Errorf("%d characters", len(text))
	}
	t.Log(strconv.Itoa(len(text)) + " characters with " + strconv.Itoa(len(question.Outdated(got))) + " rows of its own")
}

func mustEncode(t *testing.T, d assessment.Document) string {
	t.Helper()
	text, err := link.Encode(d)
	if err != nil {
		t.Fatal(err)
	}
	return text
}
