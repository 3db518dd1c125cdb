package assessment

import (
	"encoding/json"
	"errors"
	"os"
	"reflect"
	"strings"
	"testing"
)

func f(v float64) *float64 { return &v }

// released is what testdata/v1.json holds, written out by hand, in the present
// schema.
func released() Document {
	return Document{
		Schema: 3, ID: "a1", Name: "Academia Albor", Created: "2026-11-21", Currency: "EUR", Region: "es-ES",
		Answers: map[string]Answer{
			"audience.followers@instagram": {Value: f(4200), On: "2026-11-21"},
			"business.sector":              {Choice: "education"},
			"channel.name@other":           {Text: "Tablón del barrio"},
			"channels.on@instagram":        {Choice: "yes"},
			"customers.stay":               {Value: f(6), Basis: ByEye},
			"market.area":                  {Unknown: true},
			"sale.margin":                  {Value: f(55), Basis: Ranged, Low: f(45), High: f(60)},
			"audit.real":                   {Value: f(17), Of: f(20), Basis: Measured},
			"sale.orderValue":              {Typed: "1,2,3"},
		},
		Plans: []Plan{{ID: "own", Kind: "own", Name: Name{"A la medida", "Right-sized"}, Changes: []Change{
			{Path: "monthlyCost", Op: "set", Value: 54.44},
			{Op: "add", Add: &NewAudience{Place: "messaging", Reachable: 0.6}},
		}}},
	}
}

func TestReleasedSchema1StillOpens(t *testing.T) {
	golden, err := os.ReadFile("testdata/v1.json")
	if err != nil {
		t.Fatal(err)
	}
	d, e, err := Open(string(golden))
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(d, released()) {
		t.Errorf("got %+v\nwant %+v", d, released())
	}
	if e.Revision != 3 || e.Saved != 1795200000000 {
		t.Errorf("revision %d saved %d", e.Revision, e.Saved)
	}
}

// second is what testdata/v2.json holds: the same, with what came with schema 2.
func second() Document {
	d := released()
	d.Plans = []Plan{
		{ID: "quality", Kind: "quality", Name: Name{"Calidad", "Quality"}, SameBudget: true},
		{ID: "own", Kind: "own", Name: Name{"A la medida", "Right-sized"}, SameBudget: true, Changes: []Change{
			{Path: "loyalty.exposedShare", Op: "set", Value: 0.3, Low: f(0.2), High: f(0.4)},
		}, Lines: []Line{{Code: "own-hours", Hours: 4}, {Code: "ads", Place: "instagram.ads", Money: 60}}},
	}
	d.Figures = map[string]Figure{"overlap": {Low: f(0.1), Likely: f(0.2), High: f(0.4)}}
	return d
}

func TestReleasedSchema2StillOpens(t *testing.T) {
	golden, err := os.ReadFile("testdata/v2.json")
	if err != nil {
		t.Fatal(err)
	}
	if d, _, err := Open(string(golden)); err != nil || !reflect.DeepEqual(d, second()) {
		t.Errorf("%v: got %+v\nwant %+v", err, d, second())
	}
	if !second().Plans[0].Ours() || second().Plans[1].Ours() {
		t.Error("a Quality without lines and changes is ours, an own plan is not")
	}
}

// third is what testdata/v3.json holds: the same, with what came with schema 3.
func third() Document {
	d := second()
	d.Measurement = &Measurement{
		Series: Series{First: "2025-01", Columns: []Column{
			{Role: "sales", Name: "Ventas", Values: []*float64{f(9132.41), nil, f(9769.31)}},
			{Role: "cause", Name: "Promoción", Values: []*float64{f(0), f(1), f(0)}},
		}},
		Start: "2025-02-10", Why: "Empezamos con los reels", Moved: true, How: "compared", Counts: "money",
		Margin: f(55), Cost: f(0), Before: &Parts{Customers: f(100)}, Trial: &Trial{First: "2026-11-23", Weeks: 12, Seed: 7},
		History: []Outcome{{
			On: "2026-11-22", First: "2025-02", Until: "2025-03", How: "compared", Counts: "money", Method: "means", Grade: "D", Step: "months",
			Before: 1, After: 2, DF: 1, Lift: Span{100, -50, 250}, Plain: Span{100, -40, 240}, PerMonth: Span{50, -25, 125}, Share: Span{0.01, -0.005, 0.025},
			Smallest: 80, More: 0.8, Unit: 0.55, Cost: 30, Net: Span{25, -57.5, 107.5}, ROI: &Span{0.8, -1.9, 3.6}, Back: 0.7, Planned: &Span{60, 20, 110},
			Placebos: 3, AsLarge: 1, Doubts: []Doubt{{Code: "few-before", Count: 1}, {Code: "outlier", Month: "2025-03", Value: 3.2, Without: 40}},
			Expected: []*float64{f(9132.41), nil, f(9132.41)}, Low: []*float64{f(9000), nil, f(9000)}, High: []*float64{f(9300), nil, f(9300)},
		}},
	}
	return d
}

func TestReleasedSchema3StillOpens(t *testing.T) {
	golden, err := os.ReadFile("testdata/v3.json")
	if err != nil {
		t.Fatal(err)
	}
	if d, _, err := Open(string(golden)); err != nil || !reflect.DeepEqual(d, third()) {
		t.Errorf("%v: got %+v\nwant %+v", err, d.Measurement, third().Measurement)
	}
	if got := third().Measurement.Last(); got == nil || got.Grade != "D" || (*Measurement)(nil).Last() != nil {
		t.Error("the last measurement is not the last of the history")
	}
}

func TestNoPlanLeftIsNotTheSameAsNoneWritten(t *testing.T) {
	none, left := released(), released()
	none.Plans, left.Plans = nil, []Plan{}
	for _, d := range []Document{none, left} {
		s, _ := Seal(d, 1, 1)
		back, _, err := Open(s)
		if err != nil || (back.Plans == nil) != (d.Plans == nil) {
			t.Errorf("%v: plans %v came back as %v", err, d.Plans, back.Plans)
		}
	}
}

func TestSealedDocumentOpensAsItWas(t *testing.T) {
	s, err := Seal(released(), 7, 42)
	if err != nil {
		t.Fatal(err)
	}
	d, e, err := Open(s)
	if err != nil || !reflect.DeepEqual(d, released()) || e.Revision != 7 || e.Saved != 42 {
		t.Errorf("%v %+v %+v", err, e, d)
	}
}

func TestAnyChangedByteIsNoticed(t *testing.T) {
	s, _ := Seal(released(), 1, 1)
	at := strings.Index(s, "4200")
	for _, bad := range []string{s[:at] + "4300" + s[at+4:], s[:len(s)/2], "", "null", "[]", `{"schema":1}`} {
		if _, _, err := Open(bad); !errors.Is(err, ErrDamaged) {
			t.Errorf("Open(%.40q…) = %v, want ErrDamaged", bad, err)
		}
	}
}

func TestNewerSchemaIsShownButNotTaken(t *testing.T) {
	d := released()
	d.Schema = Schema + 1
	s, _ := Seal(d, 1, 1)
	got, _, err := Open(s)
	if !errors.Is(err, ErrNewer) || got.Name != d.Name {
		t.Errorf("%v %q", err, got.Name)
	}
}

func TestWithLeavesTheOldDocumentAlone(t *testing.T) {
	a := New("x", "EUR", "es-ES", "2026-11-21")
	b := a.With("posts", Number(0))
	if len(a.Answers) != 0 {
		t.Error("the old document changed")
	}
	if v, ok := b.Number("posts"); !ok || v != 0 {
		t.Error("zero is an answer and was not kept as one")
	}
	if c := b.With("posts", Answer{}); len(c.Answers) != 0 || len(b.Answers) != 1 {
		t.Error("an empty answer takes the key away, in the copy only")
	}
}

func FuzzOpenNeverPanics(f *testing.F) {
	s, _ := Seal(released(), 1, 1)
	f.Add(s)
	f.Add(`{"schema":1,"checksum":"00000000","document":null}`)
	f.Fuzz(func(t *testing.T, s string) {
		d, _, err := Open(s)
		if err == nil {
			if _, err := json.Marshal(d); err != nil {
				t.Error(err)
			}
		}
	})
}
