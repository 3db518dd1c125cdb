package report

import (
	"strings"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/i18n"
)

// ofSample are the findings about a sample, which may be changed: its list of what
// is worth finding out is its own.
func ofSample(t *testing.T, id string) *analysis.Results {
	t.Helper()
	s, ok := assessment.SampleByID(id)
	if !ok {
		t.Fatalf("no sample %s", id)
	}
	return analysis.Run(s.Document)
}

// The shop's own plan leaves some 7,700 more than going on, and finding out who
// comes would be worth 21.
func TestAnOptionWorthFarMoreThanFindingOutIsToldFirst(t *testing.T) {
	r := ofSample(t, "valencia-ropa-infantil")
	for lang, want := range map[i18n.Lang][3]string{
		i18n.ES: {"Lo que más cambiaría el resultado: pasar a «A la medida»", "Te deja unos 7.700", "cuántos clientes nuevos te traen tus redes (hasta 21"},
		i18n.EN: {"What would change the result most: going over to “Right-sized”", "It leaves about", "how many new customers your channels bring (up to"},
	} {
		rep := Make(r, inLang(lang), today, nil)
		n := rep.Next
		if n == nil || n.Title != want[0] || !strings.HasPrefix(n.Why, want[1]) || !strings.Contains(n.Then, want[2]) || !n.Compare || n.Key != "" {
			t.Errorf("%s: %+v", lang, n)
		}
		if rep.WayOut != nil {
			t.Errorf("%s: beside a better option the way out is %+v", lang, rep.WayOut)
		}
	}
}

func TestWhatIsWorthAsMuchAsAnOptionIsFoundOutFirst(t *testing.T) {
	r := ofSample(t, "valencia-ropa-infantil")
	if len(r.Odds.Worth) == 0 {
		t.Fatal("nothing is worth finding out: the test shows nothing")
	}
	r.Odds.Worth[0].Money = 1000 // of some 7,700
	if n := Make(r, inLang(i18n.ES), today, nil).Next; n == nil || n.Compare || n.Key != "social.customers" {
		t.Errorf("%+v", n)
	}
}

func TestWhereStoppingComesOutBestNoOptionIsTheNextThing(t *testing.T) {
	if n := Make(ofSample(t, "bogota-restaurante-sin-gluten"), inLang(i18n.ES), today, nil).Next; n == nil || n.Compare {
		t.Errorf("%+v", n)
	}
}

// While it is still counted what an option is worth, nothing is offered that this
// may take back.
func TestNothingIsOfferedWhileFiguresSettle(t *testing.T) {
	settling := func(r *analysis.Results) { r.Whole, r.Odds.Part, r.ToBeatStop = true, 0.5, nil } // what it takes to beat stopping comes last
	sample := ofSample(t, "valencia-ropa-infantil")
	settling(sample)
	for name, r := range map[string]*analysis.Results{"an option is best": sample, "stopping is best": invented(1, 1, func(r *analysis.Results) { stopsBest(r); settling(r) })} {
		rep := Make(r, inLang(i18n.ES), today, nil)
		if n := rep.Next; n == nil || n.Key != "" || n.Plan != "" || n.Compare || n.Label != "" || rep.WayOut != nil {
			t.Errorf("%s: next is %+v, the way out %+v", name, n, rep.WayOut)
		}
	}
}
