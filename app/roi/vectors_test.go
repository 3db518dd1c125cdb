package roi

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
)

// tolerance of the worked plans, relative: what two implementations in double
// precision can be asked to agree on after 120 months of rounding.
const tolerance = 1e-9

func TestWorkedPlansComeOutAsTwoOtherImplementationsSay(t *testing.T) {
	paths, err := filepath.Glob("testdata/vectors/*.json")
	if err != nil || len(paths) < 21 {
		t.Fatalf("found %d worked plans, error %v", len(paths), err)
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".json")
		if name == "calibration" {
			continue
		}
		t.Run(name, func(t *testing.T) {
			var vector struct {
				Inputs Inputs          `json:"inputs"`
				Expect json.RawMessage `json:"expect"`
			}
			decode(t, path, &vector)
			if problems := vector.Inputs.Validate(); len(problems) > 0 {
				t.Errorf("problems %v", problems)
			}
			sameJSON(t, "", asJSON(t, Appraise(vector.Inputs, vector.Inputs)), generic(t, vector.Expect))

			var expect Appraisal
			if err := json.Unmarshal(vector.Expect, &expect); err != nil {
				t.Fatal(err)
			}
			if len(expect.Months) != vector.Inputs.HorizonMonths || expect.Months[0].Direct == 0 {
				t.Error("what is expected does not decode into a Result with its months and lines")
			}
		})
	}
}

func TestCalibrationExplainsWhatTheUserReports(t *testing.T) {
	var vector struct {
		Cases []struct {
			About    string          `json:"about"`
			Present  Inputs          `json:"present"`
			Observed float64         `json:"observed"`
			Expect   json.RawMessage `json:"expect"`
		} `json:"cases"`
	}
	decode(t, "testdata/vectors/calibration.json", &vector)
	if len(vector.Cases) != 6 {
		t.Fatalf("%d cases", len(vector.Cases))
	}
	for _, c := range vector.Cases {
		t.Run(c.About, func(t *testing.T) {
			sameJSON(t, "", asJSON(t, Calibrate(c.Present, c.Observed)), generic(t, c.Expect))
		})
	}
}

func TestSampleCasesComeOutAsPrinted(t *testing.T) {
	var cases []struct {
		ID           string          `json:"id"`
		Present      Inputs          `json:"present"`
		Calibration  json.RawMessage `json:"calibration"`
		Lifetime     float64         `json:"customerLifetimeValue"`
		Alternatives map[string]struct {
			Inputs Inputs                     `json:"inputs"`
			Expect map[string]json.RawMessage `json:"expect"`
		} `json:"alternatives"`
	}
	decode(t, "testdata/cases.json", &cases)
	if len(cases) != 3 {
		t.Fatalf("%d cases", len(cases))
	}
	for _, c := range cases {
		t.Run(c.ID, func(t *testing.T) {
			var calibration Calibration
			if err := json.Unmarshal(c.Calibration, &calibration); err != nil {
				t.Fatal(err)
			}
			sameJSON(t, "calibration", asJSON(t, Calibrate(c.Present, calibration.ObservedPerMonth)), generic(t, c.Calibration))
			if got := *CustomerLifetimeValue(c.Present); !near(got, c.Lifetime) {
				t.Errorf("customer lifetime value %v, want %v", got, c.Lifetime)
			}
			for name, alternative := range c.Alternatives {
				got := Appraise(alternative.Inputs, c.Present)
				var together float64
				if raw, ok := alternative.Expect["referredAndAdvocates"]; ok {
					if err := json.Unmarshal(raw, &together); err != nil {
						t.Fatal(err)
					}
					if sum := got.ReferredCustomers + got.AdvocacyCustomers; !near(sum, together) {
						t.Errorf("%s: referred and advocates %v, want %v", name, sum, together)
					}
					delete(alternative.Expect, "referredAndAdvocates")
				}
				expect, err := json.Marshal(alternative.Expect)
				if err != nil {
					t.Fatal(err)
				}
				sameJSON(t, name, asJSON(t, got), generic(t, expect))
			}
		})
	}
}

// sameJSON holds every figure of want against got; a figure that is missing in
// want is not asked for, and null means there is none.
func sameJSON(t *testing.T, path string, got, want any) {
	t.Helper()
	switch want := want.(type) {
	case map[string]any:
		fields, ok := got.(map[string]any)
		if !ok {
			t.Errorf("%s: got %v, want fields", path, got)
			return
		}
		names := make([]string, 0, len(want))
		for name := range want {
			names = append(names, name)
		}
		sort.Strings(names)
		for _, name := range names {
			sameJSON(t, path+"."+name, fields[name], want[name])
		}
	case []any:
		items, ok := got.([]any)
		if !ok || len(items) != len(want) {
			t.Errorf("%s: got %d items, want %d", path, len(items), len(want))
			return
		}
		for i := range want {
			sameJSON(t, fmt.Sprintf("%s[%d]", path, i), items[i], want[i])
		}
	case float64:
		if number, ok := got.(float64); !ok || !near(number, want) {
			t.Errorf("%s: got %v, want %v", path, got, want)
		}
	default:
		if got != want {
			t.Errorf("%s: got %v, want %v", path, got, want)
		}
	}
}

func near(got, want float64) bool {
	return math.Abs(got-want) <= tolerance*max(math.Abs(got), math.Abs(want))
}

func decode(t *testing.T, path string, into any) {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(raw, into); err != nil {
		t.Fatal(err)
	}
}

func asJSON(t *testing.T, value any) any {
	t.Helper()
	raw, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return generic(t, raw)
}

func generic(t *testing.T, raw []byte) any {
	t.Helper()
	var value any
	if err := json.Unmarshal(raw, &value); err != nil {
		t.Fatal(err)
	}
	return value
}
