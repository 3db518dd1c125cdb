package main

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"testing"
)

func builtByTheCompiler(t *testing.T) []byte {
	t.Helper()
	tool, err := newToolchain()
	if err != nil {
		t.Fatal(err)
	}
	built, err := tool.buildTrimmed(wasmOptions{names: true})
	if err != nil {
		t.Fatal(err)
	}
	return built.data
}

func bodyOfSection(t *testing.T, wasm []byte, id byte) []byte {
	t.Helper()
	sections, err := wasmSections(wasm)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sections {
		if s.id == id {
			return s.body
		}
	}
	t.Fatalf("there is no section %d", id)
	return nil
}

func memoryOf(t *testing.T, wasm []byte) []byte {
	t.Helper()
	image, err := memoryImage(bodyOfSection(t, wasm, sectionData))
	if err != nil {
		t.Fatal(err)
	}
	return image
}

// TestSlimChangesNothingThatRuns walks the tables of the compiler's program
// and of the slim one as the runtime does: every list that is still referred
// to must be the same, byte for byte, and everything outside the tables too.
func TestSlimChangesNothingThatRuns(t *testing.T) {
	plain := builtByTheCompiler(t)
	lean, err := slim(plain)
	if err != nil {
		t.Fatal(err)
	}
	if was, is := len(bodyOfSection(t, plain, sectionCode)), len(bodyOfSection(t, lean, sectionCode)); is > was*96/100 {
		t.Errorf("%d bytes of code became %d: it is not written as the slimmer knows it", was, is)
	}
	before, after := memoryOf(t, plain), memoryOf(t, lean)
	after = append(after, make([]byte, len(before)-len(after))...) // zeros at the end need no piece
	a := functionTables{image: before, forms: map[int]bool{}, shared: map[int]bool{}}
	if !a.find() || !a.functions() {
		t.Fatal("the tables are not understood")
	}
	if !bytes.Equal(before[:a.names], after[:a.names]) {
		t.Error("something before the names changed")
	}
	name := func(image []byte, place int) string {
		from := a.names + int(binary.LittleEndian.Uint32(image[place:]))
		return string(image[from : from+bytes.IndexByte(image[from:], 0)])
	}
	b := functionTables{image: after}
	list := func(f functionTables, at int) []byte { // up to its end
		from := f.steps + at
		for i := from; ; {
			if f.image[i] == 0 && i != from {
				return f.image[from : i+1]
			}
			for range 2 {
				_, n := binary.Uvarint(f.image[i:])
				i += n
			}
		}
	}
	b.steps, b.table = a.steps, a.table
	for f := range a.count {
		at := a.table + a.u32(a.table+8*f+4)
		if a.gone[f] {
			continue
		}
		if b.u32(a.table+8*f+4) != at-a.table || !bytes.Equal(before[at:at+4], after[at:at+4]) || !bytes.Equal(before[at+8:at+20], after[at+8:at+20]) || !bytes.Equal(before[at+40:at+44], after[at+40:at+44]) {
			t.Fatalf("the entry of function %d changed", f)
		}
		if was, is := name(before, at+4), name(after, at+4); is != was && (is != "" || strings.HasPrefix(was, "quilate/")) {
			t.Fatalf("%q is now called %q", was, is)
		}
		lists, data := a.u32(at+28), int(before[at+43])
		places := []int{at + 16}
		for i := 1; i < lists; i++ {
			places = append(places, at+functionSize+4*i)
		}
		for _, place := range places {
			from := a.u32(place)
			if b.u32(place) != from || from != 0 && !bytes.Equal(list(a, from), list(b, from)) {
				t.Fatalf("a list of function %d changed", f)
			}
		}
		for i := range data {
			place := at + functionSize + 4*(lists+i)
			if i != argumentForms && i != wrapped && b.u32(place) != a.u32(place) {
				t.Fatalf("data of function %d changed", f)
			}
		}

		// Where the search for this function starts, in each of its buckets.
		for bucket := range 16 {
			entry := a.index + bucketSize*(16*f+bucket)
			if f == a.count-1 && bucket > 0 {
				break // the last one is shorter
			}
			start, was := b.u32(entry)+int(after[entry+4]), a.u32(entry)+int(before[entry+4])
			if start > f || f-start > 2*bucketRound || was > f {
				t.Fatalf("the search for function %d starts at %d, was %d", f, start, was)
			}
		}
	}
	end := a.index + bucketSize*16*a.count
	if !bytes.Equal(before[end:], after[end:]) {
		t.Error("something after the tables changed")
	}
	starts := []int{a.index - a.data}
	for at := range a.shared {
		starts = append(starts, at)
	}
	for at := range a.forms {
		starts = append(starts, at)
	}
	slices.Sort(starts)
	for i, at := range starts[:len(starts)-1] {
		from, to := a.data+at, a.data+min(starts[i+1], a.index-a.data)
		if a.shared[at] && at != nothing && !bytes.Equal(before[from:to], after[from:to]) {
			t.Fatalf("data at %d changed", at)
		}
	}
}

func TestSlimKeepsTheNamesOfOurFunctions(t *testing.T) {
	lean, err := slim(builtByTheCompiler(t))
	if err != nil {
		t.Fatal(err)
	}
	image := memoryOf(t, lean)
	for _, name := range []string{"quilate/app/roi.", "quilate/app/session.Update", "main.main"} {
		if !bytes.Contains(image, []byte(name)) {
			t.Errorf("%q is gone; a crash could not be read", name)
		}
	}
	for _, name := range []string{"quilate/app/roi/evaluate.go", "runtime.findRunnable"} {
		if bytes.Contains(image, []byte(name)) {
			t.Errorf("%q is still there", name)
		}
	}
}

// section puts its length before a body, as in a WebAssembly file.
func section(id byte, body ...byte) []byte {
	return append([]byte{id, byte(len(body))}, body...)
}

func TestSlimLeavesAloneWhatItDoesNotKnow(t *testing.T) {
	head := []byte("\x00asm\x01\x00\x00\x00")
	for name, rest := range map[string][]byte{
		"not wasm":             nil,
		"a cut off section":    {11, 9, 1},
		"data of another kind": section(11, 1, 1, 2, 'h', 'i'),
		"data cut off":         section(11, 1, 0, 0x41, 8, 0x0b, 5, 'h', 'i'),
	} {
		in := append(bytes.Clone(head), rest...)
		if name == "not wasm" {
			in = []byte("<!doctype html>")
		}
		out, err := slim(in)
		if err == nil || !bytes.Equal(in, out) {
			t.Errorf("%s: error %v, changed %v", name, err, !bytes.Equal(in, out))
		}
	}
}

func TestMemoryWithoutTablesIsOnlyPackedAnew(t *testing.T) {
	// Two pieces, "hi" at 8 and "ho" at 20, become one.
	in := append([]byte("\x00asm\x01\x00\x00\x00"), section(11, 2, 0, 0x41, 8, 0x0b, 2, 'h', 'i', 0, 0x41, 20, 0x0b, 2, 'h', 'o')...)
	out, err := slim(in)
	if err == nil {
		t.Error("tables were found where there are none")
	}
	want := append(append(make([]byte, 8), "hi"...), make([]byte, 10)...)
	want = append(want, "ho"...)
	if got := memoryOf(t, out); !bytes.Equal(got, want) {
		t.Errorf("memory is %q, want %q", got, want)
	}
	if n := bodyOfSection(t, out, sectionData)[0]; n != 1 {
		t.Errorf("%d pieces", n)
	}
}

func TestMemoryFarApartStaysApart(t *testing.T) {
	image := make([]byte, 100_000)
	image[5], image[99_999] = 1, 2
	body := dataSegments(image)
	if body[0] != 2 || len(body) > 20 {
		t.Errorf("%d pieces in %d bytes", body[0], len(body))
	}
	again, err := memoryImage(body)
	if err != nil || !bytes.Equal(again, image) {
		t.Errorf("memory changed: %v", err)
	}
}

func TestSignedNumbersComeBack(t *testing.T) {
	for _, v := range []int64{0, 1, 63, 64, 127, 128, 8191, 8192, 1 << 30, -1, -64, -65, -1 << 31} {
		b := appendSignedVarint(nil, v)
		if got, n := signedVarint(b); got != v || n != len(b) {
			t.Errorf("%d came back as %d in %d of %d bytes", v, got, n, len(b))
		}
	}
	if _, n := signedVarint([]byte{0x80, 0x80}); n != 0 {
		t.Error("a number that is cut off was read")
	}
}

// TestWhatNobodyCallsIsGone holds the list of such functions against the names
// that the compiler wrote beside the code.
func TestWhatNobodyCallsIsGone(t *testing.T) {
	plain := builtByTheCompiler(t)
	lean, err := slim(plain)
	if err != nil {
		t.Fatal(err)
	}
	names := map[int]string{}
	imported := countImports(bodyOfSection(t, plain, 2))
	sections, err := wasmSections(plain)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sections {
		if sectionName(s.id, s.body) == "name" {
			readNames(s.body, names)
		}
	}
	before, after := functionSizes(bodyOfSection(t, plain, sectionCode)), functionSizes(bodyOfSection(t, lean, sectionCode))
	gone := 0
	for i := range before {
		name := names[imported+i]
		belongs := strings.HasPrefix(name, "runtime.trace") || strings.HasPrefix(name, "runtime.__trace") ||
			strings.HasPrefix(name, "runtime.__profBuf") || name == "runtime.schedtrace" || strings.HasPrefix(name, "runtime.schedtrace.") || name == "runtime.printScavTrace"
		if after[i] == 4 && before[i] > 4 {
			gone++
			if !belongs || strings.HasPrefix(name, "runtime.traceback") || name == "runtime.traceLocker.ok" {
				t.Errorf("%s is gone", name)
			}
		} else if name == "runtime.traceAdvance" || name == "runtime.traceLocker.GoPark" {
			t.Errorf("%s is still there", name)
		}
	}
	if gone < 50 {
		t.Errorf("only %d functions are gone", gone)
	}
}
