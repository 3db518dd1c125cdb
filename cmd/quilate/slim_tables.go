package main

import (
	"bytes"
	"encoding/binary"
	"errors"
	"strings"
)

// The tables by which a Go program finds its functions, as Go 1.26 writes
// them; see runtime.pcHeader, runtime._func and runtime.moduledata.
const (
	tableHeader   = "\xf1\xff\xff\xff\x00\x00\x01\x08" // magic, two zeros, unit of code 1, pointers of 8 bytes
	headerSize    = 72
	functionSize  = 44
	inlinedSize   = 16
	moduleSize    = 336
	unsafePoints  = 0 // of a function's lists by place: where a signal may interrupt it
	argumentForms = 5 // of a function's data by place: how to print its arguments
	wrapped       = 7 // and which function a wrapper stands for, in a trace of execution
	nothing       = 1<<32 - 1
	bucketSize    = 20 // a piece of the index that leads from code to a function
	bucketCode    = 4096
	bucketRound   = 16 // functions that share an entry of that index
)

var errTables = errors.New("the tables of functions are not as Go 1.26 writes them")

// A functionTables is the memory of a Go program with the tables by which it
// finds its functions, and a list of changes to it.
type functionTables struct {
	image []byte
	base  int // of the tables
	names int // of functions
	steps int // lists of values by place in the code, each function has some
	table int // one entry a function
	count int // of functions
	index int // of the table: where to start looking for a function

	named  []bool       // bytes of names that are needed
	kept   []bool       // bytes of steps that are needed
	blank  [][2]int     // pieces to fill with zeros
	write  [][2]int     // numbers of 32 bits: where and what
	forms  map[int]bool // where forms of arguments lie
	shared map[int]bool // where other data of functions lies
	data   int
	gone   []bool // functions that nobody calls, by their place in the code
}

func (t *functionTables) u32(at int) int { return int(binary.LittleEndian.Uint32(t.image[at:])) }
func (t *functionTables) u64(at int) int { return int(binary.LittleEndian.Uint64(t.image[at:])) }

// blankTables takes out of the memory of a Go program what only serves to
// print line numbers, arguments and the names of others' functions after a
// crash, and the points for signals, which a browser does not send. Nothing
// moves. It gives the functions that nobody calls, by their place
// in the code. It changes nothing when it returns an error.
func blankTables(image []byte) (gone []bool, err error) {
	t := functionTables{image: image, forms: map[int]bool{}, shared: map[int]bool{}}
	if !t.find() || !t.functions() || !t.argumentForms() || !t.startOfSearch() {
		return nil, errTables
	}
	for i, k := range t.kept {
		if !k {
			t.image[t.steps+i] = 0
		}
	}
	for i, k := range t.named {
		if !k {
			t.image[t.names+i] = 0
		}
	}
	for _, b := range t.blank {
		clear(image[b[0]:b[1]])
	}
	for _, w := range t.write {
		binary.LittleEndian.PutUint32(image[w[0]:], uint32(w[1]))
	}
	return t.gone, nil
}

// find looks for the tables and checks that what points to them agrees with
// what they say themselves.
func (t *functionTables) find() bool {
	t.base = bytes.Index(t.image, []byte(tableHeader))
	if t.base < 0 || t.base+headerSize > len(t.image) {
		return false
	}
	t.count = t.u64(t.base + 8)
	names, units, files := t.base+t.u64(t.base+32), t.base+t.u64(t.base+40), t.base+t.u64(t.base+48)
	t.names = names
	t.steps, t.table = t.base+t.u64(t.base+56), t.base+t.u64(t.base+64)
	if names != t.base+headerSize || units < names || files < units || t.steps <= files || t.table <= t.steps ||
		t.count < 1 || t.count > 1<<20 || t.table+8*t.count+4 > len(t.image) {
		return false
	}
	t.gone = make([]bool, t.count)
	t.named = make([]bool, units-names)
	t.kept = make([]bool, t.table-t.steps)
	t.kept[0] = true
	t.blank = append(t.blank, [2]int{units, t.steps}) // names of files

	pointers := binary.LittleEndian.AppendUint64(nil, uint64(t.base))
	pointers = binary.LittleEndian.AppendUint64(pointers, uint64(names))
	module := bytes.Index(t.image, pointers)
	if module < 0 || module+moduleSize > len(t.image) {
		return false
	}
	word := func(i int) int { return t.u64(module + 8*i) }
	t.index, t.data = word(19), word(40)
	return word(4) == units && word(7) == files && word(10) == t.steps && word(11) == len(t.kept) &&
		word(13) == t.table && word(16) == t.table && word(17) == t.count+1 &&
		t.index > t.table && t.index < len(t.image) && t.data > 0 && t.data < len(t.image)
}

// keepSteps marks a list of values as needed. Its place is relative to the
// first of them; at 0 there is none.
func (t *functionTables) keepSteps(at int) bool {
	if at == 0 {
		return true
	}
	for i := at; i < len(t.kept); {
		t.kept[i] = true
		if t.image[t.steps+i] == 0 && i != at {
			return true // the end of the list
		}
		for range 2 { // how the value changes, and for how long it holds
			_, n := binary.Uvarint(t.image[t.steps+i : t.table])
			if n <= 0 {
				return false
			}
			for range n {
				t.kept[i] = true
				i++
			}
		}
	}
	return false
}

// ours are the functions whose names are kept: a trace of a crash then shows
// those of this module and leaves out the frames of Go's runtime and libraries,
// as it does with its own anyway.
var ours = []string{"quilate/", "main."}

// name reads the name whose place is noted at that place, and keeps it or takes
// it away.
func (t *functionTables) name(place int) (name string, ok bool) {
	from := t.u32(place)
	if from >= len(t.named) {
		return "", false
	}
	length := bytes.IndexByte(t.image[t.names+from:], 0)
	if length < 0 {
		return "", false
	}
	name = string(t.image[t.names+from:][:length])
	for _, prefix := range ours {
		if strings.HasPrefix(name, prefix) {
			for i := range length + 1 {
				t.named[from+i] = true
			}
			return name, true
		}
	}
	t.write = append(t.write, [2]int{place, 0})
	return name, true
}

// functions goes through the entries of all functions.
func (t *functionTables) functions() bool {
	for f := range t.count {
		entry := t.table + 8*f
		at := t.table + t.u32(entry+4)
		if at+functionSize > len(t.image) || t.u32(at) != t.u32(entry) {
			return false
		}
		lists, data := t.u32(at+28), int(t.image[at+43])
		if lists > 8 || data > 16 || at+functionSize+4*(lists+data) > len(t.image) {
			return false
		}
		t.blank = append(t.blank, [2]int{at + 20, at + 28}, [2]int{at + 32, at + 40}) // file, line; unit, first line
		name, ok := t.name(at + 4)
		if !ok || t.u32(entry) != t.u32(t.table)+f { // one after the other, as in the code
			return false
		}
		if isUnused(name) {
			t.gone[f] = true
			t.blank = append(t.blank, [2]int{at + 8, at + 20}, [2]int{at + functionSize, at + functionSize + 4*lists})
			for i := range data {
				t.write = append(t.write, [2]int{at + functionSize + 4*(lists+i), nothing})
			}
			continue
		}
		if !t.keepSteps(t.u32(at + 16)) {
			return false
		}
		for i := range lists {
			list := at + functionSize + 4*i
			if i == unsafePoints {
				t.blank = append(t.blank, [2]int{list, list + 4})
			} else if !t.keepSteps(t.u32(list)) {
				return false
			}
		}
		for i := range data {
			place := at + functionSize + 4*(lists+i)
			switch {
			case i == argumentForms && t.u32(place) != nothing:
				t.forms[t.u32(place)] = true
				fallthrough
			case i == wrapped:
				t.write = append(t.write, [2]int{place, nothing})
			default:
				t.shared[t.u32(place)] = true
			}
		}
	}
	return true
}

// argumentForms blanks the forms of arguments that are nothing else as well.
func (t *functionTables) argumentForms() bool {
	const end = 0xff
	for at := range t.forms {
		if t.shared[at] {
			continue
		}
		length := bytes.IndexByte(t.image[min(t.data+at, len(t.image)):], end)
		if length < 0 || length > 64 {
			return false
		}
		t.blank = append(t.blank, [2]int{t.data + at, t.data + at + length + 1})
	}
	return true
}

// startOfSearch lets several functions share the place from which the search
// for them starts. It goes upwards one by one, so an earlier start finds the
// same in a few more steps.
func (t *functionTables) startOfSearch() bool {
	// The last function takes only as many entries as it is long.
	first, last := t.u32(t.table), t.u32(t.table+8*(t.count-1))
	buckets := (last - first) << 16 / bucketCode
	if t.index+bucketSize*buckets > len(t.image) {
		return false
	}
	for b := range buckets {
		at := t.index + bucketSize*b
		start := t.u32(at)
		if start >= t.count {
			return false
		}
		t.write = append(t.write, [2]int{at, start - start%bucketRound})
	}
	return true
}
