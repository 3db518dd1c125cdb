package main

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
)

// laterPackages are those whose functions are in the rest; with a slash at the
// end, those of all packages under it. The others stay in the first, but for
// what only these call. A page that stands here is drawn once the rest is
// there; places in app/pwa says which pages need not wait.
var laterPackages = []string{
	"quilate/app/export",
	"quilate/app/impact",
	"quilate/app/link",
	"quilate/app/measure",
	"quilate/app/page/",
	"quilate/app/qr",
	"quilate/app/report",
	"quilate/app/sheet",
	"quilate/app/workshop",
}

// firstPackages are those under laterPackages that stay in the first
// nevertheless: the pages that are marked first in app/pwa/places.go.
var firstPackages = []string{
	"quilate/app/page/ask",
	"quilate/app/page/embed",
	"quilate/app/page/home",
	"quilate/app/page/texts",
}

// functionNames are the names of a program's functions in the order of its
// code, as the tables in a compiled program have them before they are blanked.
func functionNames(wasm []byte) ([]string, error) {
	image, err := startMemory(wasm)
	if err != nil {
		return nil, err
	}
	t := functionTables{image: image, forms: map[int]bool{}, shared: map[int]bool{}}
	if !t.find() {
		return nil, errTables
	}
	names := make([]string, t.count)
	for f := range t.count {
		at := t.table + t.u32(t.table+8*f+4)
		if at+functionSize > len(image) {
			return nil, errTables
		}
		from := t.names + t.u32(at+4)
		if from >= len(image) {
			return nil, errTables
		}
		end := bytes.IndexByte(image[from:], 0)
		if end < 0 {
			return nil, errTables
		}
		names[f] = string(image[from : from+end])
	}
	return names, nil
}

// startMemory is memory as it is when a program starts.
func startMemory(wasm []byte) ([]byte, error) {
	sections, err := wasmSections(wasm)
	if err != nil {
		return nil, err
	}
	for _, s := range sections {
		if s.id == sectionData {
			return memoryImage(s.body)
		}
	}
	return nil, errData
}

// packageOfFunction is the import path in a function's name, as in
// "quilate/app/report.(*writer).line".
func packageOfFunction(name string) string {
	name, _, _ = strings.Cut(name, "[") // what a generic function is made for
	from := strings.LastIndexByte(name, '/') + 1
	dot := strings.IndexByte(name[from:], '.')
	if dot < 0 {
		return ""
	}
	return strings.ReplaceAll(name[:from+dot], "%2e", ".")
}

// inInit says whether a function runs while the packages are made.
func inInit(name string) bool {
	rest := strings.TrimPrefix(name, packageOfFunction(name))
	return rest == ".init" || strings.HasPrefix(rest, ".init.") || strings.HasPrefix(rest, ".map.init.")
}

// calls are who calls or names each function.
type calls struct {
	from [][]int // functions that call it or take its address
	held []bool  // its address stands in memory: anybody may call it
	call [][]int // functions that it calls directly
}

// refer finds the references in code and memory.
func (p *program) refer(image []byte) calls {
	n := len(p.code)
	r := calls{from: make([][]int, n), held: make([]bool, n), call: make([][]int, n)}
	function := func(v int64) int {
		if f := v>>16 - firstSlot; v > 0 && f >= 0 && f < int64(n) {
			return int(f)
		}
		return -1
	}
	named := map[int64][]int{} // functions that name an address
	for f, code := range p.code {
		for _, in := range code {
			switch {
			case in.op == opCall && int(in.index) >= p.imports:
				to := int(in.index) - p.imports
				r.call[f] = append(r.call[f], to)
				r.from[to] = append(r.from[to], f)
			case in.op == opI64Const || in.op == opI32Const:
				if to := function(in.value); to >= 0 {
					if to != f {
						r.from[to] = append(r.from[to], f)
					}
				} else if in.value > 0 && in.value < int64(len(image)) && in.value%8 == 0 {
					named[in.value] = append(named[in.value], f)
				}
			}
		}
	}
	pointed := map[int64]bool{}
	for at := 0; at+8 <= len(image); at += 8 {
		if v := int64(binary.LittleEndian.Uint64(image[at:])); v > 0 && v < int64(len(image)) {
			pointed[v] = true
		}
	}
	// A word of memory that holds a function, and that only code names, is how
	// Go writes a function as a value.
	for at := 0; at+8 <= len(image); at += 8 {
		to := function(int64(binary.LittleEndian.Uint64(image[at:])))
		if to < 0 {
			continue
		}
		if by := named[int64(at)]; len(by) > 0 && !pointed[int64(at)] {
			r.from[to] = append(r.from[to], by...)
		} else {
			r.held[to] = true
		}
	}
	return r
}

// chooseLater says which functions can wait: those of the packages in later
// that nothing calls while the packages are made, and those of other packages
// that nobody but them calls.
func (p *program) chooseLater(names, packages []string, r calls) []bool {
	may := make([]bool, len(names))
	asked := make([]bool, len(names))
	for f, name := range names {
		pkg := packageOfFunction(name)
		asked[f] = !isTitle(pkg, name) && !slices.Contains(firstPackages, pkg) && slices.ContainsFunc(packages, func(of string) bool {
			return pkg == of || strings.HasSuffix(of, "/") && strings.HasPrefix(pkg, of)
		})
		may[f] = (asked[f] || !r.held[f] && len(r.from[f]) > 0 && movable(pkg)) && p.kinds[f] == 0 && !p.callsHost(f)
	}
	var keep func(f int)
	keep = func(f int) {
		if !may[f] {
			return
		}
		may[f] = false
		for _, to := range r.call[f] {
			keep(to)
		}
	}
	for f, name := range names {
		if inInit(name) {
			may[f] = may[f] || asked[f]
			keep(f)
			for _, to := range r.call[f] {
				keep(to)
			}
		}
	}
	for changed := true; changed; {
		changed = false
		for f := range may {
			if may[f] && !asked[f] && slices.ContainsFunc(r.from[f], func(by int) bool { return !may[by] }) {
				may[f], changed = false, true
			}
		}
	}
	return may
}

// isTitle says whether a function is the title of a page, which is shown while
// the page itself is on its way.
func isTitle(pkg, name string) bool {
	return strings.HasPrefix(pkg, "quilate/app/page/") && strings.HasSuffix(name, "Title") && !strings.Contains(name, "(")
}

// movable says whether functions of a package may wait when only the rest
// calls them. What the runtime is made of may be called where nothing can be
// said about it.
func movable(pkg string) bool {
	for _, no := range []string{"runtime", "internal", "sync", "syscall", "type:", "go:", "_"} {
		if pkg == no || strings.HasPrefix(pkg, no+"/") {
			return false
		}
	}
	return pkg != ""
}
