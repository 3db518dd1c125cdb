package channel

import (
	"encoding/csv"
	"math"
	"os"
	"strconv"
	"testing"
)

// tableOf reads a table of figures with the standard library, the other route.
func tableOf(t *testing.T, name string) [][]string {
	t.Helper()
	file, err := os.Open("figures/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

func TestEveryCellIsReadAsTheStandardLibraryReadsIt(t *testing.T) {
	for _, table := range []struct {
		name                           string
		got                            []Figure
		low, unit, note, year, meaning int
	}{
		{"benchmarks.csv", Benchmarks(), 3, 6, 8, 7, 1},
		{"conventions.csv", Conventions(), 2, 5, 8, -1, 1},
	} {
		want := tableOf(t, table.name)
		if len(table.got) != len(want) {
			t.Fatalf("%s: %d rows, want %d", table.name, len(table.got), len(want))
		}
		for i, row := range want {
			f := table.got[i]
			if f.ID != row[0] || f.Unit != row[table.unit] || f.Note != row[table.note] || f.Metric+f.Meaning != row[table.meaning] {
				t.Errorf("%s: %+v, want %q", row[0], f, row)
			}
			if table.year >= 0 && (f.Year != row[table.year] || string(f.Status) != row[9] || f.Source != row[10] || f.Segment != row[2]) {
				t.Errorf("%s: %+v, want %q", row[0], f, row)
			}
			for k, cell := range []struct {
				x   float64
				has bool
			}{{f.Low, f.HasLow}, {f.Likely, f.HasLikely}, {f.High, f.HasHigh}} {
				text := row[table.low+k]
				if cell.has != (text != "") {
					t.Errorf("%s: cell %d is %q, has %v", f.ID, k, text, cell.has)
				}
				if x, err := strconv.ParseFloat(text, 64); text != "" && (err != nil || x != cell.x) {
					t.Errorf("%s: cell %d is %q, read %v", f.ID, k, text, cell.x)
				}
			}
		}
	}
}

// Values copied by hand from the tables.
func TestSpotValues(t *testing.T) {
	for _, want := range []struct {
		id                string
		low, likely, high float64
	}{
		{"incrementality", 0.3, 0.6, 0.9},
		{"community_click_through", 0.01, 0.03, 0.06},
		{"bought_cost_per_follower", 0.0026, 0.0026, 0.0218},
		{"CM_ES_FREE", 7, 20, 53},
		{"REACH_FB_2014", 2.11, 6.15, 12.05},
		{"SPEND_UP", 20, 30, 40},
		{"COST_PHONE", 8, 11.5, 15},
		{"FAKE_X", 19.42, 19.42, 19.42},
	} {
		f, ok := Lookup(want.id)
		if !ok {
			t.Errorf("%s is missing", want.id)
			continue
		}
		low, likely, high, ok := f.Range()
		if !ok || low != want.low || likely != want.likely || high != want.high {
			t.Errorf("%s: %v %v %v %v", want.id, low, likely, high, ok)
		}
	}
}

// The three ranges are those of the agreed rule for a row with only a median.
func TestAMedianAloneSpreadsOverItsReferenceCurve(t *testing.T) {
	for _, want := range []struct {
		id                string
		low, likely, high float64
		within            float64 // the rule gives one or two decimals
	}{
		{"yearly_retention", 0.35, 0.60, 0.81, 0.005},
		{"shares_per_1000", 1.1, 3, 8.4, 0.05},
		// s = 1: 10.8 hours times e^∓1.2816, by hand.
		{"response_time", 2.998, 10.8, 38.90, 0.01},
	} {
		f, _ := Convention(want.id)
		low, likely, high, ok := f.Range()
		if !ok || math.Abs(low-want.low) > want.within || likely != want.likely || math.Abs(high-want.high) > want.within {
			t.Errorf("%s: %v %v %v %v", want.id, low, likely, high, ok)
		}
	}
}

func TestARowWithoutNumbersHasNoRange(t *testing.T) {
	for _, id := range []string{"engagement_rate", "conversion_rate", "PARTICIP_909_1"} {
		f, _ := Lookup(id)
		if _, _, _, ok := f.Range(); ok {
			t.Errorf("%s has a range", id)
		}
		if _, _, _, ok := f.Share(); ok {
			t.Errorf("%s has a share", id)
		}
	}
}

func TestSharesRunFromZeroToOne(t *testing.T) {
	for _, want := range []struct {
		id    string
		share float64
	}{
		{"CVR_FOOD", 0.0611},
		{"NPS_HOTEL", 0.775}, // (100 + 55) / 200
		{"nps", 0.70},
		{"customer_share", 0.2},
		{"DARK_WA", 1},
		{"REACH_FB_2015", 0.07},
		{"quantity_followers", 0.05},
	} {
		f, _ := Lookup(want.id)
		if _, share, _, ok := f.Share(); !ok || math.Abs(share-want.share) > 1e-12 {
			t.Errorf("%s: %v %v, want %v", want.id, share, ok, want.share)
		}
	}
	for _, id := range []string{"SPEND_UP", "OBS_BIAS", "ER_TREND_X", "CM_MX", "LOAD_US", "SOC_RESP_T", "shares_per_1000", "by_eye_share", "REF_VALUE"} {
		f, ok := Lookup(id)
		if _, _, _, share := f.Share(); !ok || share {
			t.Errorf("%s is no part of a whole", id)
		}
	}
}

func TestRangesAreInOrder(t *testing.T) {
	for _, f := range append(Benchmarks(), Conventions()...) {
		low, likely, high, ok := f.Range()
		if ok && (low > likely || likely > high || math.IsNaN(low+likely+high)) {
			t.Errorf("%s: %v %v %v", f.ID, low, likely, high)
		}
	}
}

func TestAConventionIsNoBenchmark(t *testing.T) {
	if _, ok := Benchmark("incrementality"); ok {
		t.Error("a convention passed for a benchmark")
	}
	if _, ok := Convention("CVR_FOOD"); ok {
		t.Error("a benchmark passed for a convention")
	}
	if _, ok := Lookup("no_such_row"); ok {
		t.Error("found a row that does not exist")
	}
}

func TestOnlyRecalledRowsAndConventionsLackAnAddress(t *testing.T) {
	for _, f := range Benchmarks() {
		if f.Recalled() == (len(f.Links()) > 0) {
			t.Errorf("%s: %s, %q", f.ID, f.Status, f.Source)
		}
	}
	for _, id := range []string{"CVR_SOCIAL", "GM_US_REST", "GM_US_RETGEN"} {
		if f, _ := Benchmark(id); !f.Recalled() {
			t.Errorf("%s is not marked as recalled", id)
		}
	}
	if f, _ := Benchmark("CVR_GLOBAL"); len(f.Links()) != 3 {
		t.Errorf("CVR_GLOBAL has three sources, got %q", f.Links())
	}
}

func TestEveryRowHasALabelAndEveryLabelARow(t *testing.T) {
	for _, f := range append(Benchmarks(), Conventions()...) {
		label, ok := LabelOf(f.ID)
		if !ok {
			t.Errorf("%s has no label", f.ID)
		}
		if (label.By == "") != (f.Status == OurConvention) {
			t.Errorf("%s: published by %q", f.ID, label.By)
		}
	}
	for id := range labels() {
		if _, ok := Lookup(id); !ok {
			t.Errorf("label %s has no row", id)
		}
	}
}

func TestEveryRowNamedInALiteralExists(t *testing.T) {
	var named []string
	for _, c := range All {
		named = append(named, c.Rows...)
	}
	for _, tool := range Tools {
		named = append(named, tool.Rows...)
	}
	for _, s := range FollowerSources {
		named = append(named, s.Authentic, s.Relevant, s.Reachable, s.ClickThrough, s.Churn, s.CostPerFollower)
		named = append(named, s.Rows...)
	}
	for _, s := range Sectors {
		for _, row := range []string{s.MarginRow, s.ConversionRow, s.NPSRow} {
			if row != "" {
				named = append(named, row)
			}
		}
	}
	for _, m := range CostModels {
		named = append(named, m.Pay...)
		for _, id := range m.Lines {
			if _, ok := CostLineByID(id); !ok {
				t.Errorf("%s proposes %q, which is no line", m.ID, id)
			}
		}
	}
	for _, id := range named {
		if _, ok := Lookup(id); !ok {
			t.Errorf("row %q does not exist", id)
		}
	}
}
