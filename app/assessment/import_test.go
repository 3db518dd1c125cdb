package assessment

import (
	"errors"
	"reflect"
	"strconv"
	"strings"
	"testing"
)

// file is a document that opens, with one part replaced.
func file(old, new string) string {
	text := Encode(second().With("posts", Number(12)))
	if !strings.Contains(text, old) {
		panic(old + " does not stand there")
	}
	return strings.Replace(text, old, new, 1)
}

func TestFileThatOpensInTheTestsOpens(t *testing.T) {
	want := second().With("posts", Number(12))
	for _, text := range []string{file("", ""), "\ufeff" + file("", ""), file("\n", "\r\n\t "), file(`"schema": 3,`, `"schema": 3, "results": {"a": [1, {}]},`)} {
		if d, err := Import(text); err != nil || !reflect.DeepEqual(d, want) {
			t.Errorf("%v %+v", err, d)
		}
	}
}

// measured is a document with a measurement that opens, with one part replaced.
func measured(old, new string) string {
	text := Encode(third())
	if !strings.Contains(text, old) {
		panic(old + " does not stand there")
	}
	return strings.Replace(text, old, new, 1)
}

func TestMeasurementThatOpensInTheTestsOpens(t *testing.T) {
	if d, err := Import(measured("", "")); err != nil || !reflect.DeepEqual(d, third()) {
		t.Errorf("%v %+v", err, d.Measurement)
	}
	// The most that is kept fits into a file.
	most := third()
	series := Series{First: "1990-01"}
	for i := range MostColumns {
		c := Column{Role: "cause", Name: "Otra causa " + strconv.Itoa(i)}
		if i == 0 {
			c.Role = "sales"
		}
		for m := range MostMonths {
			c.Values = append(c.Values, f(12345.6789+float64(m)))
		}
		series.Columns = append(series.Columns, c)
	}
	most.Measurement.Series = series
	last := most.Measurement.History[0]
	last.Expected, last.Low, last.High = series.Columns[0].Values, series.Columns[1].Values, series.Columns[2].Values
	for range MostOutcomes - 1 {
		most.Measurement.History = append(most.Measurement.History, third().Measurement.History[0])
	}
	most.Measurement.History = append(most.Measurement.History[1:], last)
	if _, err := Import(Encode(most)); err != nil {
		t.Errorf("the most that is kept, %d bytes: %v", len(Encode(most)), err)
	}
}

// hostile are files that somebody made by hand, cut, mixed up or meant badly.
// Each is answered by one error, and nothing of it is taken.
var hostile = []struct {
	name, text string
	want       error // nil: an Impossible
}{
	{"nothing", "", ErrDamaged},
	{"spaces", " \n\t ", ErrDamaged},
	{"words", "hello", ErrDamaged},
	{"null", "null", ErrDamaged},
	{"a number", "42", ErrDamaged},
	{"a list", "[]", ErrDamaged},
	{"an empty object", "{}", ErrDamaged},
	{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ErrDamaged},
	{"a page", "<!doctype html><script>alert(1)</script>", ErrDamaged},
	{"a table", "mes;coste\r\n1;20\r\n", ErrDamaged},
	{"bytes that are no text", strings.Repeat("\xff\xfe\x00", 99), ErrDamaged},
	{"nuls", strings.Repeat("\x00", 2000), ErrDamaged},
	{"half of it", file("", "")[:400], ErrDamaged},
	{"two files", file("", "") + file("", ""), ErrDamaged},
	{"something behind it", file("", "") + "x", ErrDamaged},
	{"a comma too many", file(`"EUR",`, `"EUR",,`), ErrDamaged},
	{"a text without an end", file(`"EUR",`, `"EUR,`), ErrDamaged},
	{"a raw control character", file("Academia", "Acad\x01emia"), ErrDamaged},
	{"an escape that is none", file("Academia", `Acad\x41emia`), ErrDamaged},
	{"a comment", "// mine\n" + file("", ""), ErrDamaged},
	{"NaN", file("4200", "NaN"), ErrDamaged},
	{"Infinity", file("4200", "-Infinity"), ErrDamaged},
	{"a number beyond all", file("4200", "1e999"), ErrDamaged},
	{"a number with a leading nought", file("4200", "04200"), ErrDamaged},
	{"a hexadecimal number", file("4200", "0x10"), ErrDamaged},
	{"more than any file", `{"schema":1,"id":"x","name":"` + strings.Repeat("x", 300<<10) + `"}`, ErrTooLarge},
	{"spaces without end", strings.Repeat(" ", 5<<20), ErrTooLarge},
	{"a bomb of brackets", strings.Repeat("[", 100_000), ErrDamaged},
	{"a bomb of objects", strings.Repeat(`{"answers":`, 20_000), ErrDamaged},
	{"a deep nest in a member nobody reads", file(`"schema": 3,`, `"schema": 3, "x": `+strings.Repeat("[", 40)+strings.Repeat("]", 40)+`,`), ErrDamaged},
	{"no schema", file(`"schema": 3,`, ""), ErrDamaged},
	{"schema 0", file(`"schema": 3,`, `"schema": 0,`), ErrDamaged},
	{"a negative schema", file(`"schema": 3,`, `"schema": -1,`), ErrDamaged},
	{"a schema in words", file(`"schema": 3,`, `"schema": "2",`), ErrDamaged},
	{"a schema with decimals", file(`"schema": 3,`, `"schema": 1.5,`), ErrDamaged},
	{"a later schema", file(`"schema": 3,`, `"schema": 99,`), ErrNewer},
	{"a schema beyond all", file(`"schema": 3,`, `"schema": 99999999999999999999,`), ErrDamaged},
	{"no id", file(`"id": "a1",`, ""), ErrDamaged},
	{"an id that is a list", file(`"id": "a1",`, `"id": ["a1"],`), ErrDamaged},
	{"answers that are a list", `{"schema":1,"id":"x","currency":"EUR","answers":[1,2]}`, ErrDamaged},
	{"an answer that is a number", file(`"posts": {`, `"posts": 7, "more": {`), ErrDamaged},
	{"a value in words", file("4200", `"4200"`), ErrDamaged},
	{"a value that is an object", file("4200", `{"$gt":0}`), ErrDamaged},
	{"plans that are words", `{"schema":1,"id":"x","currency":"EUR","answers":{},"plans":"all"}`, ErrDamaged},
	{"a name that turns the text round", file("Academia", `Acad\u202eemia`), nil},
	{"a name that is a bell", file("Academia", `Acad\u0007emia`), nil},
	{"a text with marks of direction", file("Tablón", `\u2067Tabl\u200fón`), nil},
	{"a key with a line of its own", file(`"posts"`, `"po\u2028sts"`), nil},
	{"a key without a name", file(`"posts"`, `""`), nil},
	{"a text of a million", file("Tablón del barrio", strings.Repeat("x", 3000)), nil},
	{"a value beyond any bound", file("4200", "4e200"), nil},
	{"an end of a range beyond any bound", file("45", "-1e16"), nil},
	{"an answer that says nothing", file(`"posts": {`, `"posts": {}, "more": {`), nil},
	{"a basis that is none", file(`"eye"`, `"heard"`), nil},
	{"a day that no calendar has", file(`"created": "2026-11-21"`, `"created": "2026-02-30"`), nil},
	{"a currency that is a script", file(`"EUR"`, `"<script>"`), nil},
	{"a region with a path", file(`"es-ES"`, `"../../etc/x"`), nil},
	{"a plan of another kind", file(`"kind": "quality"`, `"kind": "evil"`), nil},
	{"a change that does something else", file(`"op": "set"`, `"op": "delete"`), nil},
	{"a figure beyond any bound", file(`"figures": {`, `"figures": {"a": {"low": 1e99},`), nil},
	{"a thousand plans", `{"schema":2,"id":"x","currency":"EUR","answers":{},"plans":[` + strings.Repeat(`{"id":"p","kind":"own"},`, 999) + `{"id":"p","kind":"own"}]}`, nil},
	{"a measurement that is a list", measured(`"measurement": {`, `"measurement": [], "more": {`), ErrDamaged},
	{"figures of sales in words", measured("9132.41", `"9132.41"`), ErrDamaged},
	{"half a month", measured(`"weeks": 12`, `"weeks": 1.5`), ErrDamaged},
	{"columns of different lengths", measured("9132.41,", ""), nil},
	{"a month that no calendar has", measured(`"2025-01"`, `"2025-13"`), nil},
	{"a role that is none", measured(`"role": "cause"`, `"role": "evil"`), nil},
	{"a series without sales", measured(`"role": "sales"`, `"role": "spend"`), nil},
	{"sales beyond any bound", measured("9132.41", "4e200"), nil},
	{"an interval beyond any bound", measured(`"low": -50`, `"low": -5e200`), nil},
	{"a grade above A", measured(`"grade": "D"`, `"grade": "A+"`), nil},
	{"a reason that turns the text round", measured("Empezamos", `\u202eEmpezamos`), nil},
	{"a test without end", measured(`"weeks": 12`, `"weeks": 12000000`), nil},
	{"answers without end", `{"schema":2,"id":"x","currency":"EUR","answers":{` + manyAnswers(6000) + `}}`, nil},
}

func manyAnswers(n int) string {
	all := make([]string, n)
	for i := range all {
		all[i] = `"k` + strconv.Itoa(i) + `":{"unknown":true}`
	}
	return strings.Join(all, ",")
}

func TestHostileFilesAreEachAnsweredByOneError(t *testing.T) {
	if len(hostile) < 50 {
		t.Errorf("only %d files", len(hostile))
	}
	for _, h := range hostile {
		d, err := Import(h.text)
		if !reflect.DeepEqual(d, Document{}) {
			t.Errorf("%s: something of it was taken: %.60q", h.name, d.Name+d.ID)
		}
		var impossible Impossible
		switch {
		case err == nil:
			t.Errorf("%s opens", h.name)
		case h.want != nil && !errors.Is(err, h.want):
			t.Errorf("%s: %v, want %v", h.name, err, h.want)
		case h.want == nil && (!errors.As(err, &impossible) || impossible.Key == ""):
			t.Errorf("%s: %v, want the key of what cannot be", h.name, err)
		}
	}
}

func FuzzImportNeverPanics(f *testing.F) {
	f.Add(file("", ""))
	f.Add(measured("", ""))
	for _, h := range hostile {
		if len(h.text) < 5000 {
			f.Add(h.text)
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := Import(text)
		if err != nil {
			return
		}
		back, err := Import(Encode(d))
		if err != nil || !reflect.DeepEqual(back, d) {
			t.Errorf("%v: %+v came back as %+v", err, d, back)
		}
	})
}
