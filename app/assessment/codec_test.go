package assessment

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"reflect"
	"testing"
)

// drawn fills a value of any type with chance, empty ones included.
func drawn(r *rand.Rand, v reflect.Value) {
	if r.IntN(4) == 0 {
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString([]string{"", "x", "Tablón <b> & \"co\"\n", "2026-11-21", "\xff"}[r.IntN(5)])
	case reflect.Int:
		v.SetInt(int64(r.IntN(2000) - 1000))
	case reflect.Float64:
		v.SetFloat([]float64{0, 1, -2.5, 1e-9, 4200, 1e22, 1.0 / 3}[r.IntN(7)])
	case reflect.Bool:
		v.SetBool(r.IntN(2) == 0)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		drawn(r, v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			drawn(r, v.Field(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), r.IntN(3), 3))
		for i := range v.Len() {
			drawn(r, v.Index(i))
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		for range r.IntN(4) {
			key, item := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
			drawn(r, key)
			drawn(r, item)
			v.SetMapIndex(key, item)
		}
	}
}

// TestCodecIsThatOfEncodingJSON compares both ways with the tags of the
// structs, so that a field that is added cannot be forgotten here.
func TestCodecIsThatOfEncodingJSON(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 3000 {
		var d Document
		drawn(r, reflect.ValueOf(&d).Elem())
		want, err := json.Marshal(d)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := encode(d)
		if !ok || got != string(want) {
			t.Fatalf("wrote %s\nwant  %s", got, want)
		}
		if indented, _ := json.MarshalIndent(d, "", " "); Encode(d) != string(indented) {
			t.Fatalf("Encode gives %s\nwant %s", Encode(d), indented)
		}
		if d.Schema != Schema || d.ID == "" {
			continue
		}
		var back Document
		if err := json.Unmarshal(want, &back); err != nil {
			t.Fatal(err)
		}
		if back.Answers == nil {
			back.Answers = map[string]Answer{}
		}
		read, err := Decode(got)
		if err != nil || !reflect.DeepEqual(read, back) {
			t.Fatalf("%v, read %+v\nwant %+v", err, read, back)
		}
	}
}

func TestCodecReadsWhatEncodingJSONReads(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 1000 {
		var s Sample
		drawn(r, reflect.ValueOf(&s).Elem())
		text, err := json.Marshal(s)
		if err != nil {
			t.Fatal(err)
		}
		var want Sample
		if err := json.Unmarshal(text, &want); err != nil {
			t.Fatal(err)
		}
		if got, ok := readSample(string(text)); !ok || !reflect.DeepEqual(got, want) {
			t.Fatalf("read %+v\nwant %+v", got, want)
		}
	}
}

func TestNumberThatIsNotFiniteIsNotSealed(t *testing.T) {
	nan := math.NaN()
	d := released().With("posts", Answer{Value: &nan})
	if _, err := Seal(d, 1, 1); err == nil {
		t.Error("sealed")
	}
	if Encode(d) != "" {
		t.Error("encoded")
	}
}
