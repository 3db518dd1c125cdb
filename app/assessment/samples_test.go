package assessment

import (
	"reflect"
	"testing"
)

func TestEverySampleCanBeRead(t *testing.T) {
	want := []struct{ id, currency, region string }{
		{"valencia-ropa-infantil", "EUR", "es-ES"},
		{"guadalajara-academia-baile", "MXN", "es-MX"},
		{"bogota-restaurante-sin-gluten", "COP", "es-CO"},
	}
	got := Samples()
	if len(got) != len(want) {
		t.Fatalf("%d samples, want %d", len(got), len(want))
	}
	for i, w := range want {
		s := got[i]
		if s.ID != w.id || s.Currency != w.currency || s.Region != w.region {
			t.Errorf("sample %d is %s %s %s, want %v", i, s.ID, s.Currency, s.Region, w)
		}
		d := s.Document
		if d.Schema != Schema || d.Sample != w.id || d.Currency != w.currency || d.Region != w.region {
			t.Errorf("%s: its document says schema %d, sample %s, %s, %s", w.id, d.Schema, d.Sample, d.Currency, d.Region)
		}
		for _, n := range []Name{s.Title, s.Story, s.Assumptions} {
			if n.ES == "" || n.EN == "" {
				t.Errorf("%s: a text is missing in one language", w.id)
			}
		}
		for _, p := range d.Plans {
			if p.Name.ES == "" || p.Name.EN == "" || len(p.Changes) == 0 {
				t.Errorf("%s: plan %s has no name or changes nothing", w.id, p.ID)
			}
		}
		for key, a := range d.Answers {
			if a.IsZero() || a.Draft() {
				t.Errorf("%s: %s says nothing", w.id, key)
			}
			if a.Basis == Ranged && (a.Low == nil || a.High == nil || *a.Low > *a.Value || *a.Value > *a.High) {
				t.Errorf("%s: the range of %s is out of order", w.id, key)
			}
		}
	}
}

func TestChangingOneSampleLeavesTheNextCopyAlone(t *testing.T) {
	Samples()[0].Document.Answers["sale.orderValue"] = Number(1)
	if v, _ := Samples()[0].Document.Number("sale.orderValue"); v != 34 {
		t.Errorf("order value is %v, want 34", v)
	}
}

func TestHeadsOfTheSamplesAreTheSamplesWithoutDocuments(t *testing.T) {
	heads := SampleHeads()
	for i, s := range Samples() {
		s.Document = Document{}
		if i >= len(heads) || !reflect.DeepEqual(heads[i], s) {
			t.Fatalf("head %d is not that of %s", i, s.ID)
		}
		if whole, ok := SampleByID(s.ID); !ok || whole.ID != s.ID || len(whole.Document.Answers) == 0 {
			t.Errorf("%s is not found whole by its id", s.ID)
		}
	}
	if _, ok := SampleByID("nobody"); ok {
		t.Error("an id that does not exist has a sample")
	}
}
