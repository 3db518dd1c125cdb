package link

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"quilate/app/assessment"
)

// travelled is what of a document arrives: all but its id.
func travelled(d assessment.Document, from assessment.Document) assessment.Document {
	d.ID = from.ID
	return d
}

func TestDocumentArrivesAsItWas(t *testing.T) {
	list := []assessment.Document{assessment.New("e", "EUR", "es-ES", "2026-11-21"), shortPath(), fiveChannels()}
	for _, s := range assessment.Samples() {
		list = append(list, s.Document)
	}
	for _, d := range list {
		text, err := Encode(d)
		if err != nil {
			t.Fatal(err)
		}
		got, err := Decode(text)
		if err != nil || !reflect.DeepEqual(travelled(got, d), d) {
			t.Errorf("%s: %v\ngot  %+v\nwant %+v", d.Name, err, got, d)
		}
	}
}

// TestThousandDocumentsArriveAsTheyWere sends each by link, and by file.
func TestThousandDocumentsArriveAsTheyWere(t *testing.T) {
	r := rand.New(rand.NewPCG(2026, 11))
	answers, longest := 0, 0
	for i := range 1000 {
		d := drawn(r)
		text, err := Encode(d)
		if err != nil {
			t.Fatalf("document %d: %v", i, err)
		}
		got, err := Decode(text)
		if err != nil {
			t.Fatalf("document %d: %v", i, err)
		}
		if got = travelled(got, d); !reflect.DeepEqual(got, d) {
			t.Fatalf("document %d:\ngot  %s\nwant %s", i, assessment.Encode(got), assessment.Encode(d))
		}
		back, err := assessment.Import(assessment.Encode(d))
		if err != nil || !reflect.DeepEqual(back, d) {
			t.Fatalf("document %d comes back from its file as %v %s\nwant %s", i, err, assessment.Encode(back), assessment.Encode(d))
		}
		answers, longest = answers+len(d.Answers), max(longest, len(text))
	}
	if answers < 50_000 {
		t.Errorf("only %d answers were tried", answers)
	}
}

func TestDraftsAndUnknownKeysStayBehind(t *testing.T) {
	d := assessment.New("x", "EUR", "es-ES", "2026-11-21").
		With("sale.orderValue", assessment.Answer{Typed: "1,2,3"}).
		With("posts", assessment.Answer{Value: f(3), Typed: "3,0"}).
		With("no.such.field", assessment.Number(1)).
		With("posts@nowhere", assessment.Number(1))
	text, err := Encode(d)
	if err != nil {
		t.Fatal(err)
	}
	got, err := Decode(text)
	if want := map[string]assessment.Answer{"posts": assessment.Number(3)}; err != nil || !reflect.DeepEqual(got.Answers, want) {
		t.Errorf("%v, arrived %+v, want %+v", err, got.Answers, want)
	}
}

func TestWordsArriveWithoutSignsThatTurnThem(t *testing.T) {
	d := assessment.New("x", "EUR", "es-ES", "2026-11-21").Named("Bar \u202eoiluJ\u202c\x07")
	text, err := Encode(d)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := Decode(text); err != nil || got.Name != "Bar oiluJ" {
		t.Errorf("%v, arrived %q", err, got.Name)
	}
}

func TestLinkIsShort(t *testing.T) {
	for _, c := range []struct {
		name    string
		doc     assessment.Document
		atLeast int // answers
		atMost  int // characters
	}{
		{"nothing answered", assessment.New("e", "EUR", "es-ES", "2026-11-21"), 0, 25},
		{"short path", shortPath(), 33, 400},
		{"five channels", fiveChannels(), 180, 1500},
		{"Valencia and its plans", sample(t, "valencia-ropa-infantil"), 140, 900},
		{"Guadalajara and its plans", sample(t, "guadalajara-academia-baile"), 140, 900},
		{"Bogotá and its plans", sample(t, "bogota-restaurante-sin-gluten"), 110, 900},
	} {
		text, err := Encode(c.doc)
		t.Logf("%s: %d answers, %d characters", c.name, len(c.doc.Answers), len(text))
		if err != nil || len(text) > c.atMost || len(c.doc.Answers) < c.atLeast || !Fits(text) {
			t.Errorf("%s: %v, %d characters for %d answers", c.name, err, len(text), len(c.doc.Answers))
		}
		if i := strings.IndexFunc(text, func(r rune) bool { return !strings.ContainsRune(letters, r) }); i >= 0 {
			t.Errorf("%s: %q has to be escaped in an address", c.name, text[i])
		}
	}
}

func TestSignsOfTheSentenceAroundALinkArePassedOver(t *testing.T) {
	text, _ := Encode(shortPath())
	for _, s := range []string{" " + text + "\n", "<" + text + ">", text + ".", "(" + text + ")", "«" + text + "»"} {
		if _, err := Decode(s); err != nil {
			t.Errorf("%.10q…: %v", s, err)
		}
	}
}

func TestTwoLinksOfTheSameDocumentAreOne(t *testing.T) {
	a, _ := Encode(fiveChannels())
	b, _ := Encode(fiveChannels())
	if a != b {
		t.Error("the same document gives two links")
	}
	x, _ := Decode(a)
	y, _ := Decode(b)
	if x.ID != y.ID || x.ID == "" {
		t.Errorf("ids %q and %q", x.ID, y.ID)
	}
}
