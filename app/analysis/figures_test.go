package analysis

import (
	"math"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"quilate/app/assessment"
	"quilate/app/channel"
)

// frozen is a document that brings every row, as change leaves it.
func frozen(d assessment.Document, change func(id string, f *assessment.Figure)) assessment.Document {
	rows := map[string]assessment.Figure{}
	for _, f := range slices.Concat(channel.Benchmarks(), channel.Conventions()) {
		var row assessment.Figure
		for _, v := range []struct {
			has bool
			to  **float64
			v   float64
		}{{f.HasLow, &row.Low, f.Low}, {f.HasLikely, &row.Likely, f.Likely}, {f.HasHigh, &row.High, f.High}, {f.S != 0, &row.S, f.S}} {
			if v.has {
				number := v.v
				*v.to = &number
			}
		}
		change(f.ID, &row)
		rows[f.ID] = row
	}
	return d.WithFigures(rows)
}

func TestFiguresOfADocumentThatAreTodaysChangeNothing(t *testing.T) {
	for _, s := range assessment.Samples() {
		s.Document.Plans = nil
		for _, sector := range []string{"fashion", "education", "general-shop", "other"} {
			d := s.Document.With("business.sector", assessment.Choose(sector)).
				With("sale.margin", assessment.DontKnow()).With("social.anyway", assessment.DontKnow()).
				With("customers.stay", assessment.DontKnow()).With("cost.hourValue", assessment.DontKnow())
			want, got := Run(d), Run(frozen(d, func(string, *assessment.Figure) {}))
			if len(got.Cases) != len(want.Cases) {
				t.Fatalf("%s: %d alternatives, want %d", s.ID, len(got.Cases), len(want.Cases))
			}
			for i := range want.Cases {
				g, w := &got.Cases[i], &want.Cases[i]
				if g.Result.NPV != w.Result.NPV || g.Prudent.NPV != w.Prudent.NPV || g.Optimistic.NPV != w.Optimistic.NPV {
					t.Errorf("%s, %s: NPV %v, want %v", s.ID, w.ID, g.Result.NPV, w.Result.NPV)
				}
			}
			if !reflect.DeepEqual(got.Index, want.Index) || !reflect.DeepEqual(got.Values, want.Values) {
				t.Errorf("%s: the indices or what a follower is worth changed", s.ID)
			}
		}
	}
}

// TestFiguresOfADocumentHoldInPlaceOfTodays gives a document rows of its own
// and looks for each at the place in the account that rests on it.
func TestFiguresOfADocumentHoldInPlaceOfTodays(t *testing.T) {
	s, _ := assessment.SampleByID("valencia-ropa-infantil")
	d := s.Document.With("sale.margin", assessment.DontKnow())
	for key := range s.Document.Answers { // so that as much as can be is assumed
		field, _ := assessment.SplitKey(key)
		switch field {
		case "social.anyway", "fadeHalfLifeMonths", "advocates", "overlap", "overlap.all", "customers.stay", "service.resolutionRate",
			"service.cashableShare", "audience.monthlyChurn", "audience.reachable", "audience.reachCount", "audience.authentic",
			"audience.relevant", "audience.customerShare", "referral.coefficient", "referral.lagMonths", "audit.n", "audit.real", "audit.fit":
			d = d.With(key, assessment.Answer{})
		}
	}
	d = frozen(d, func(id string, f *assessment.Figure) {
		if f.Likely != nil {
			low, likely, high := *f.Likely/2, *f.Likely*0.75, *f.Likely*0.9
			f.Low, f.Likely, f.High = &low, &likely, &high
		}
	})
	checked := 0
	for _, in := range Run(d).Present.List {
		row, brought := d.Figures[in.Row]
		if !brought || row.Likely == nil || strings.HasPrefix(in.Path, "audiences.") && strings.HasSuffix(in.Path, "capacityPerMonth") {
			continue
		}
		likely := *row.Likely
		if in.Row == "GM_EU_APPAREL" || strings.HasPrefix(in.Row, "SS_") {
			likely /= 100
		}
		if in.Row == "overlap" { // but no more than follow the smaller channel
			likely = min(likely, in.Max)
		}
		if math.Abs(in.Estimate.Likely()-likely) > 1e-12*likely {
			t.Errorf("%s is %v, and its row %s says %v", in.Path, in.Estimate.Likely(), in.Row, likely)
		}
		checked++
	}
	if checked < 8 {
		t.Errorf("only %d figures were looked at", checked)
	}
}

// TestNobodyPassesByTheFiguresOfADocument looks for rows that are read as they
// are today.
func TestNobodyPassesByTheFiguresOfADocument(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, call := range []string{"channel.Lookup(", "channel.Convention(", "channel.Benchmark(", "channel.Margin(", "channel.EmployerCharge("} {
			if strings.Contains(string(text), call) && name != "planned.go" { // that asks who published it
				t.Errorf("%s calls %s…): question.Figure takes the document's own", name, call)
			}
		}
	}
}
