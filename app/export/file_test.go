package export

import (
	"encoding/json"
	"os"
	"reflect"
	"testing"

	"quilate/app/analysis"
	"quilate/app/assessment"
	"quilate/app/jsontext"
)

// documents are the sample cases, one without plans, one that says next to
// nothing, and one with words and drafts.
func documents(t *testing.T) map[string]assessment.Document {
	t.Helper()
	list := map[string]assessment.Document{"empty": assessment.New("e", "EUR", "es-ES", "2026-11-21")}
	for _, s := range assessment.Samples() {
		list[s.ID] = s.Document
	}
	likely := 0.25
	plain := list["valencia-ropa-infantil"].WithPlans(nil).
		With("sale.margin", assessment.DontKnow()).With("social.anyway", assessment.DontKnow()).
		With("channel.name@other", assessment.Answer{Text: "Tablón \"B\" <i> & co\n=1+1"}).
		With("posts", assessment.Answer{Typed: "1,2,3"}).
		WithFigures(map[string]assessment.Figure{"overlap": {Likely: &likely}})
	plain.Plans = nil
	list["without plans"] = plain
	stored, err := os.ReadFile("../assessment/testdata/v3.json")
	if err != nil {
		t.Fatal(err)
	}
	if list["measured"], _, err = assessment.Open(string(stored)); err != nil {
		t.Fatal(err)
	}
	return list
}

// TestOwnFileComesBackAsItWas exports with results and imports again.
func TestOwnFileComesBackAsItWas(t *testing.T) {
	for name, d := range documents(t) {
		text := JSON(analysis.Run(d))
		back, err := assessment.Import(text)
		if err != nil || !reflect.DeepEqual(back, d.Settled()) {
			t.Errorf("%s: %v\ngot  %s\nwant %s", name, err, assessment.Encode(back), assessment.Encode(d))
		}
		if again := JSON(analysis.Run(back)); again != text {
			t.Errorf("%s: the second file differs from the first", name)
		}
	}
}

func TestFileIsAsItsSchemaSays(t *testing.T) {
	schema := readSchema(t)
	for name, d := range documents(t) {
		for what, text := range map[string]string{"with results": JSON(analysis.Run(d)), "without": assessment.Encode(d)} {
			var v any
			if err := json.Unmarshal([]byte(text), &v); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			for _, fault := range schema.check(v) {
				t.Errorf("%s, %s: %s", name, what, fault)
			}
		}
	}
}

func TestSchemaRefusesWhatIsNoFile(t *testing.T) {
	schema := readSchema(t)
	good := JSON(analysis.Run(documents(t)["valencia-ropa-infantil"]))
	for name, change := range map[string]func(map[string]any){
		"no id":            func(m map[string]any) { delete(m, "id") },
		"a later schema":   func(m map[string]any) { m["schema"] = 99.0 },
		"another member":   func(m map[string]any) { m["more"] = 1.0 },
		"a basis":          func(m map[string]any) { m["answers"].(map[string]any)["posts"] = map[string]any{"basis": "heard"} },
		"a value in words": func(m map[string]any) { m["answers"].(map[string]any)["posts"] = map[string]any{"value": "3"} },
		"a large value":    func(m map[string]any) { m["answers"].(map[string]any)["posts"] = map[string]any{"value": 1e16} },
		"an op":            func(m map[string]any) { m["plans"] = []any{map[string]any{"op": "less"}} },
		"a missing result": func(m map[string]any) {
			delete(m["results"].(map[string]any)["cases"].([]any)[0].(map[string]any), "result")
		},
	} {
		var m map[string]any
		if err := json.Unmarshal([]byte(good), &m); err != nil {
			t.Fatal(err)
		}
		change(m)
		if len(schema.check(m)) == 0 {
			t.Errorf("%s passes", name)
		}
	}
}

// TestNamesAreThoseOfTheModel compares inputs and results with the tags of
// package roi, so that a field that is added cannot be forgotten.
func TestNamesAreThoseOfTheModel(t *testing.T) {
	for name, d := range documents(t) {
		for _, c := range analysis.Run(d).Cases {
			for what, pair := range map[string][2]any{
				"inputs": {c.Inputs, func(w *jsontext.Writer) { writeInputs(w, &c.Inputs) }},
				"result": {c.Result, func(w *jsontext.Writer) { writeResult(w, &c.Result) }},
			} {
				want, err := json.Marshal(pair[0])
				if err != nil {
					t.Fatal(err)
				}
				var w jsontext.Writer
				w.Begin("", '{')
				pair[1].(func(*jsontext.Writer))(&w)
				w.End('}')
				got, ok := w.Result()
				if wanted := `{"` + what + `":` + string(want) + `}`; !ok || got != wanted {
					t.Fatalf("%s, %s:\ngot  %.900s\nwant %.900s", name, what, got, wanted)
				}
			}
		}
	}
}

// schema is as much of JSON Schema 2020-12 as ours uses.
type schema struct {
	root map[string]any
}

func readSchema(t *testing.T) schema {
	t.Helper()
	text, err := os.ReadFile("../../web/assessment.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var s schema
	if err := json.Unmarshal(text, &s.root); err != nil {
		t.Fatal(err)
	}
	return s
}
