package main

import (
	"bytes"
	"slices"
	"strings"
	"testing"
)

// TestBothPartsTogetherAreTheProgram counts every function of the compiler's
// program in one of the two, where it belongs.
func TestBothPartsTogetherAreTheProgram(t *testing.T) {
	plain := builtByTheCompiler(t)
	names, err := functionNames(plain)
	if err != nil {
		t.Fatal(err)
	}
	slimmed, err := slim(plain)
	if err != nil {
		t.Fatal(err)
	}
	first, rest, err := split(slimmed, names, laterPackages)
	if err != nil {
		t.Fatal(err)
	}
	of := func(wasm []byte) (bodies []int, named map[int]string) {
		named = map[int]string{}
		sections, err := wasmSections(wasm)
		if err != nil {
			t.Fatal(err)
		}
		imported := 0
		for _, s := range sections {
			switch sectionName(s.id, s.body) {
			case "import":
				imported = countImports(s.body)
			case "code":
				bodies = functionSizes(s.body)
			case "name":
				byNumber := map[int]string{}
				readNames(s.body, byNumber)
				for i, name := range byNumber {
					if i >= imported {
						named[i-imported] = name
					}
				}
			}
		}
		return bodies, named
	}
	here, hereNamed := of(first)
	there, thereNamed := of(rest)
	if len(here)+len(there) != len(names) || len(hereNamed) != len(here) || len(thereNamed) != len(there) {
		t.Fatalf("%d and %d functions, %d and %d with a name, of %d", len(here), len(there), len(hereNamed), len(thereNamed), len(names))
	}
	var all []string
	for _, name := range hereNamed {
		all = append(all, name)
		if strings.HasPrefix(name, "quilate_app_page_results.View") || strings.HasPrefix(name, "quilate_app_report.Make") {
			t.Errorf("%s is in the part that starts", name)
		}
	}
	for _, name := range thereNamed {
		all = append(all, name)
		for _, stays := range []string{"runtime.", "main.", "quilate_app_pwa.", "quilate_app_analysis.Begin", "quilate_app_analysis.Brief", "quilate_app_roi.Evaluate", "quilate_app_page_home.", "quilate_app_page_ask.", "quilate_app_session.Update"} {
			if strings.HasPrefix(name, stays) {
				t.Errorf("%s is in the rest", name)
			}
		}
		if strings.HasSuffix(name, ".init") {
			t.Errorf("%s runs at the start and is in the rest", name)
		}
	}
	whole := map[int]string{}
	readNames(bodyNamed(t, plain, "name"), whole)
	for _, name := range whole {
		if !slices.Contains(all, name) && !strings.HasPrefix(name, "gojs.") {
			t.Errorf("%s is in neither part", name)
		}
	}
}

func bodyNamed(t *testing.T, wasm []byte, name string) []byte {
	t.Helper()
	sections, err := wasmSections(wasm)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sections {
		if sectionName(s.id, s.body) == name {
			return s.body
		}
	}
	t.Fatalf("there is no section %q", name)
	return nil
}

func TestProgramWithoutTheRestIsLeftWhole(t *testing.T) {
	plain := builtByTheCompiler(t)
	names, err := functionNames(plain)
	if err != nil {
		t.Fatal(err)
	}
	if first, rest, err := split(plain, names, []string{"nobody/has/this"}); err != nil || rest != nil || len(first) != len(plain) {
		t.Errorf("%d bytes of %d, a rest of %d, error %v", len(first), len(plain), len(rest), err)
	}
	if first, rest, err := split(plain, names[1:], laterPackages); err == nil || rest != nil || len(first) != len(plain) {
		t.Error("a program whose functions are not known by name was cut")
	}
	if _, rest, err := split([]byte("<!doctype html>"), nil, laterPackages); err == nil || rest != nil {
		t.Error("something else than a program was cut")
	}
}

// Calls into the rest before it is there are undone where session.Update and
// drawings lead to them; from anywhere else they would end the program.
func TestOnlyTurnsAndDrawingsCallTheRest(t *testing.T) {
	plain := builtByTheCompiler(t)
	names, err := functionNames(plain)
	if err != nil {
		t.Fatal(err)
	}
	p, err := readProgram(plain)
	if err != nil {
		t.Fatal(err)
	}
	image, err := startMemory(plain)
	if err != nil {
		t.Fatal(err)
	}
	calls := p.refer(image)
	later := p.chooseLater(names, laterPackages, calls)
	across := 0
	for f, name := range names {
		for _, to := range calls.call[f] {
			if later[f] || !later[to] {
				continue
			}
			across++
			pkg := packageOfFunction(name)
			undone := slices.Contains([]string{"quilate/app/session", "quilate/app/pwa", "quilate/app/ui"}, pkg) || isTitle(pkg, name)
			if !undone {
				t.Errorf("%s calls %s, which is in the rest", name, names[to])
			}
		}
	}
	if across == 0 {
		t.Error("nothing calls the rest")
	}
}

// TestMemoryOfBothPartsIsThatOfTheProgram puts the pieces of the rest over the
// memory that the first starts with: nothing else may come of it than what the
// whole program starts with, and what the first needs must be in the first.
func TestMemoryOfBothPartsIsThatOfTheProgram(t *testing.T) {
	plain := builtByTheCompiler(t)
	names, err := functionNames(plain)
	if err != nil {
		t.Fatal(err)
	}
	slimmed, err := slim(plain)
	if err != nil {
		t.Fatal(err)
	}
	first, rest, err := split(slimmed, names, laterPackages)
	if err != nil {
		t.Fatal(err)
	}
	want, start, added := memoryOf(t, slimmed), memoryOf(t, first), memoryOf(t, rest)
	got := append(bytes.Clone(start), make([]byte, len(want)-len(start))...)
	for i, b := range added {
		if b == 0 {
			continue
		}
		if got[i] != 0 && got[i] != b {
			t.Fatalf("both parts write byte %d, and differ", i)
		}
		got[i] = b
	}
	if !bytes.Equal(got, want) {
		t.Error("memory is not that of the whole program")
	}
	tables := functionTables{image: want, forms: map[int]bool{}, shared: map[int]bool{}}
	if !tables.find() {
		t.Fatal("the tables are not understood")
	}
	end := tables.index + bucketSize*16*tables.count
	moved := 0
	for i := range start {
		if start[i] == want[i] {
			continue
		}
		moved++
		if i < min(tables.data, tables.names) || i > end {
			t.Fatalf("byte %d is in the rest, outside of what is said of functions", i)
		}
	}
	if moved < 50_000 {
		t.Errorf("only %d bytes of memory are in the rest", moved)
	}
	for f, name := range names {
		at := tables.table + tables.u32(tables.table+8*f+4)
		if !bytes.Equal(start[tables.table+8*f:tables.table+8*f+8], want[tables.table+8*f:tables.table+8*f+8]) {
			t.Fatalf("the place of %s is not known at the start", name)
		}
		if packageOfFunction(name) == "runtime" && !bytes.Equal(start[at:at+functionSize], want[at:at+functionSize]) {
			t.Fatalf("what is said of %s is not there at the start", name)
		}
	}
}
