// Package jsontext reads and writes JSON by hand. The documents are few and
// their shape is known, and a codec that finds the shape out by reflection
// would be a tenth of what the browser downloads.
package jsontext

import (
	"iter"
	"strconv"
)

// Value is a piece of JSON that was read. The zero Value is one that is not
// there.
type Value struct {
	kind  byte // '{', '[', '"', '0' for numbers, 't', 'f', 'n', or 0: not there
	raw   string
	text  string   // of a string
	names []string // of an object's items
	items []Value
}

// Raw is the value as it was written.
func (v Value) Raw() string { return v.raw }

// Missing says whether the value is not there or null.
func (v Value) Missing() bool { return v.kind == 0 || v.kind == 'n' }

// Get is the value under a name of an object; of several, the last.
func (v Value) Get(name string) Value {
	for i := len(v.names) - 1; i >= 0; i-- {
		if v.names[i] == name {
			return v.items[i]
		}
	}
	return Value{}
}

// Items are the values of an object under their names, in the order written.
func (v Value) Items() iter.Seq2[string, Value] {
	return func(yield func(string, Value) bool) {
		for i, name := range v.names {
			if !yield(name, v.items[i]) {
				return
			}
		}
	}
}

// Reader takes Go values out of JSON and remembers whether one was of another
// kind than asked for. What is missing or null leaves the target as it is.
type Reader struct{ Bad bool }

// Object gives an object.
func (r *Reader) Object(v Value) Value { return r.of('{', v) }

// List gives the items of a list.
func (r *Reader) List(v Value) []Value { return r.of('[', v).items }

func (r *Reader) of(kind byte, v Value) Value {
	if v.kind == kind {
		return v
	}
	r.Bad = r.Bad || !v.Missing()
	return Value{}
}

// Text reads a string.
func (r *Reader) Text(v Value, to *string) {
	if v.kind == '"' {
		*to = v.text
		return
	}
	r.Bad = r.Bad || !v.Missing()
}

// Bool reads true or false.
func (r *Reader) Bool(v Value, to *bool) {
	if v.kind == 't' || v.kind == 'f' {
		*to = v.kind == 't'
		return
	}
	r.Bad = r.Bad || !v.Missing()
}

// Int reads a whole number.
func (r *Reader) Int(v Value, to *int64) {
	if v.kind == '0' {
		n, err := strconv.ParseInt(v.raw, 10, 64)
		if err == nil {
			*to = n
			return
		}
	}
	r.Bad = r.Bad || !v.Missing()
}

// Number reads a number.
func (r *Reader) Number(v Value, to *float64) {
	if v.kind == '0' {
		n, err := strconv.ParseFloat(v.raw, 64)
		if err == nil {
			*to = n
			return
		}
	}
	r.Bad = r.Bad || !v.Missing()
}

// NumberIf reads a number that may be absent.
func (r *Reader) NumberIf(v Value, to **float64) {
	if v.Missing() {
		return
	}
	var n float64
	r.Number(v, &n)
	*to = &n
}
