package jsontext

import (
	"bytes"
	"encoding/json"
	"math"
	"reflect"
	"strings"
	"testing"
)

// plain is what encoding/json makes of any value, made from ours.
func plain(t *testing.T, v Value) any {
	t.Helper()
	var r Reader
	switch v.kind {
	case 'n':
		return nil
	case 't', 'f':
		var b bool
		r.Bool(v, &b)
		return b
	case '0':
		var n float64
		r.Number(v, &n)
		return n
	case '"':
		var s string
		r.Text(v, &s)
		return s
	case '[':
		list := []any{}
		for _, item := range r.List(v) {
			list = append(list, plain(t, item))
		}
		return list
	case '{':
		object := map[string]any{}
		for name, item := range r.Object(v).Items() {
			object[name] = plain(t, item)
		}
		return object
	}
	t.Fatalf("a value of kind %q", v.kind)
	return nil
}

var texts = []string{
	`null`, `true`, `false`, `0`, `-0`, `12`, `-1.5e+3`, `1E2`, `0.001`, `1e-7`, `"x"`, `[]`, `{}`, ` [ 1 , 2 ] `, "\t{\"a\" : {\"b\":[null]}}\r\n",
	`{"a":1,"a":2}`, `"\"\\\/\b\f\n\r\t"`, `"\u00e9\u20AC"`, `"\ud83d\ude00"`, `"\ud83d"`, `"\ude00x"`, `"\ud83d\u0041"`, `"\ud83dA"`, "\"\xff\"", "\"a\xc3\"", `"é€😀"`, "\"\x7f\"", "\"\xef\xbf\xbd\"",
	``, ` `, `nul`, `truex`, `01`, `1.`, `.5`, `-`, `+1`, `1e`, `1e+`, `0x1`, `"`, `"\x"`, `"\u12"`, `"\u+123"`, `"\u12_4"`, "\"\n\"", "\"\x00\"", `'a'`, `[1,]`, `[,1]`, `[1 2]`, `[`, `]`, `{"a"}`, `{"a":}`, `{"a":1,}`, `{a:1}`, `{"a":1 "b":2}`, `1 2`, `{}x`, "\u00a01", `NaN`, `{"a":[{"b":"c"},{}]}`,
}

func TestParsesWhatEncodingJSONParses(t *testing.T) {
	for _, text := range texts {
		same(t, text)
	}
}

func FuzzParsesWhatEncodingJSONParses(f *testing.F) {
	for _, text := range texts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.Count(text, "[")+strings.Count(text, "{") < deepest {
			same(t, text)
		}
	})
}

func same(t *testing.T, text string) {
	t.Helper()
	v, ok := Parse(text)
	if valid := json.Valid([]byte(text)); ok != valid {
		t.Fatalf("Parse(%q) ok %v, encoding/json says %v", text, ok, valid)
	}
	var want any
	if !ok || json.Unmarshal([]byte(text), &want) != nil { // a number out of range
		return
	}
	if got := plain(t, v); !reflect.DeepEqual(got, want) {
		t.Errorf("Parse(%q) = %#v, encoding/json says %#v", text, got, want)
	}
	if raw := strings.Trim(text, " \t\r\n"); v.Raw() != raw {
		t.Errorf("raw is %q, want %q", v.Raw(), raw)
	}
}

func TestNestingHasALimit(t *testing.T) {
	if _, ok := Parse(strings.Repeat("[", 100) + strings.Repeat("]", 100)); !ok {
		t.Error("a hundred lists inside each other are refused")
	}
	if _, ok := Parse(strings.Repeat("[", 1_000_000) + strings.Repeat("]", 1_000_000)); ok {
		t.Error("a million lists inside each other are read")
	}
}

func TestAnotherKindIsNoticedAndLeavesTheTargetAlone(t *testing.T) {
	v, ok := Parse(`{"s":"x","n":1.5,"i":7,"b":true,"l":[1],"o":{},"null":null,"big":1e999}`)
	if !ok {
		t.Fatal("not read")
	}
	var (
		s    = "as it was"
		i    = int64(3)
		n    = 2.5
		b    = true
		some *float64
	)
	for name, read := range map[string]func(*Reader){
		"text from a number":      func(r *Reader) { r.Text(v.Get("n"), &s) },
		"int from a fraction":     func(r *Reader) { r.Int(v.Get("n"), &i) },
		"int from text":           func(r *Reader) { r.Int(v.Get("s"), &i) },
		"number from text":        func(r *Reader) { r.Number(v.Get("s"), &n) },
		"number beyond all":       func(r *Reader) { r.Number(v.Get("big"), &n) },
		"bool from a number":      func(r *Reader) { r.Bool(v.Get("i"), &b) },
		"object from a list":      func(r *Reader) { r.Object(v.Get("l")) },
		"list from an object":     func(r *Reader) { r.List(v.Get("o")) },
		"optional number of text": func(r *Reader) { r.NumberIf(v.Get("s"), &some) },
	} {
		some = nil
		var r Reader
		if read(&r); !r.Bad {
			t.Errorf("%s is taken", name)
		}
	}
	var r Reader
	some = nil
	for _, name := range []string{"null", "nowhere"} {
		r.Text(v.Get(name), &s)
		r.Int(v.Get(name), &i)
		r.Number(v.Get(name), &n)
		r.Bool(v.Get(name), &b)
		r.NumberIf(v.Get(name), &some)
		r.Object(v.Get(name))
		r.List(v.Get(name))
	}
	if r.Bad || s != "as it was" || i != 3 || n != 2.5 || !b || some != nil {
		t.Errorf("null or nothing changed something: %v %q %d %g %v %v", r.Bad, s, i, n, b, some)
	}
}

func TestNumbersAndTextsAreWrittenAsEncodingJSONWritesThem(t *testing.T) {
	for _, n := range []float64{0, math.Copysign(0, -1), 1, -1.5, 0.1, 1e-6, 9.99e-7, 1e-7, 1.5e-10, 1e20, 1e21, -2.5e300, 5e-324, 123456789.125, 1.0 / 3} {
		want, _ := json.Marshal(n)
		var w Writer
		w.Number("", n)
		if got, ok := w.Result(); !ok || got != string(want) {
			t.Errorf("%g is written %s, encoding/json writes %s", n, got, want)
		}
	}
	for _, s := range []string{"", "plain", "Tablón «ñ» 😀", "\"\\/", "\b\f\n\r\t\v\x00\x1f\x7f", "<a & b>", "\u2028\u2029", "\xff\xc3", "\ufffd"} {
		want, _ := json.Marshal(s)
		var w Writer
		w.Text("", s)
		if got, _ := w.Result(); got != string(want) {
			t.Errorf("%q is written %s, encoding/json writes %s", s, got, want)
		}
	}
}

func TestNumbersWithoutAFormInJSONAreNoticed(t *testing.T) {
	for _, n := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		var w Writer
		w.Number("n", n)
		if _, ok := w.Result(); ok {
			t.Errorf("%g was written", n)
		}
	}
}

func TestCommasAndNamesTakeCareOfThemselves(t *testing.T) {
	var w Writer
	w.Begin("", '{')
	w.TextIf("none", "")
	w.Int("i", -3)
	w.IntIf("zero", 0)
	w.Begin("list", '[')
	w.Int("", 1)
	w.Begin("", '{')
	w.End('}')
	w.Begin("", '[')
	w.End(']')
	w.Text("", ",{")
	w.End(']')
	w.BoolIf("yes", true)
	w.BoolIf("no", false)
	w.Bool("false", false)
	w.Key("")
	w.Raw("", "null")
	w.NumberIf("absent", nil)
	w.NumberNotZero("nought", 0)
	w.End('}')
	const want = `{"i":-3,"list":[1,{},[],",{"],"yes":true,"false":false,"":null}`
	if got, ok := w.Result(); !ok || got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

func TestIndentsAsEncodingJSONDoes(t *testing.T) {
	for _, text := range []string{`{}`, `[]`, `1`, `{"a":{},"b":[],"c":[1,{"d":"e:,[\"{\\"}],"f":"\\"}`, `[[["x"]]]`} {
		var want bytes.Buffer
		if err := json.Indent(&want, []byte(text), "", " "); err != nil {
			t.Fatal(err)
		}
		if got := Indent(text); got != want.String() {
			t.Errorf("got %s\nwant %s", got, want.String())
		}
	}
}

// TestWhatWasNotReadIsNotThere: an object that breaks off behind a name has
// nothing under it.
func TestWhatWasNotReadIsNotThere(t *testing.T) {
	for _, text := range []string{`{"schema":`, `{"a":1,"schema":}`, `[1,`, `{"schema":1} x`} {
		v, ok := Parse(text)
		if ok || !v.Missing() || !v.Get("schema").Missing() {
			t.Errorf("%s: %v %q", text, ok, v.Raw())
		}
		for range v.Items() {
			t.Errorf("%s has items", text)
		}
	}
}
