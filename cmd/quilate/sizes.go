package main

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"sort"
	"strings"
)

// A sizeReport says how many bytes of a WebAssembly file each package takes.
type sizeReport struct {
	total    int            // of the file
	sections map[string]int // bytes by section
	code     map[string]int // bytes of machine code by package
}

var errWasm = errors.New("not a WebAssembly file with names")

// measureWasm attributes the machine code of a WebAssembly file that has its
// name section to the packages given. Data (constants, types, tables) carries
// no names and stays one figure.
func measureWasm(wasm []byte, packages []string) (*sizeReport, error) {
	if len(wasm) < 8 || string(wasm[:4]) != "\x00asm" {
		return nil, errWasm
	}
	r := &sizeReport{total: len(wasm), sections: map[string]int{}, code: map[string]int{}}
	var bodies []int // size of each function, in order
	names := map[int]string{}
	imported := 0
	for rest := wasm[8:]; len(rest) > 0; {
		id := rest[0]
		size, n := binary.Uvarint(rest[1:])
		if n <= 0 || 1+n+int(size) > len(rest) {
			return nil, errWasm
		}
		body := rest[1+n : 1+n+int(size)]
		rest = rest[1+n+int(size):]
		name := sectionName(id, body)
		r.sections[name] += len(body)
		switch name {
		case "import":
			imported = countImports(body)
		case "code":
			bodies = functionSizes(body)
		case "name":
			readNames(body, names)
		}
	}
	if len(bodies) == 0 || len(names) == 0 {
		return nil, errWasm
	}
	mangled := make(map[string]string, len(packages))
	for _, p := range packages {
		mangled[mangle(p)] = p
	}
	for i, size := range bodies {
		r.code[packageOf(names[imported+i], mangled)] += size
	}
	return r, nil
}

func sectionName(id byte, body []byte) string {
	known := []string{"custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data", "datacount"}
	if id == 0 {
		if n, w := binary.Uvarint(body); w > 0 && w+int(n) <= len(body) {
			return string(body[w : w+int(n)])
		}
	}
	if int(id) < len(known) {
		return known[id]
	}
	return "other"
}

// countImports counts imported functions, which come before the program's own
// in the numbering.
func countImports(body []byte) int {
	r := codeReader{code: body}
	count, functions := r.number(), 0
	limits := func() {
		if r.number()&1 != 0 { // there is a most, too
			r.number()
		}
		r.number()
	}
	for i := uint64(0); i < count && !r.bad; i++ {
		for range 2 { // module, name
			r.at += int(min(r.number(), uint64(len(body))))
		}
		switch r.number() {
		case 0:
			functions++
			r.number() // type
		case 1:
			r.number() // of what
			limits()
		case 2:
			limits()
		default:
			r.at += 2 // type of a global, and whether it changes
		}
	}
	if r.bad {
		return 0
	}
	return functions
}

func functionSizes(body []byte) []int {
	count, w := binary.Uvarint(body)
	if w <= 0 {
		return nil
	}
	body = body[w:]
	var sizes []int
	for range count {
		size, w := binary.Uvarint(body)
		if w <= 0 || w+int(size) > len(body) {
			return nil
		}
		sizes = append(sizes, w+int(size))
		body = body[w+int(size):]
	}
	return sizes
}

// readNames reads the function names of the name section.
func readNames(body []byte, names map[int]string) {
	n, w := binary.Uvarint(body)
	if w <= 0 || w+int(n) > len(body) {
		return
	}
	body = body[w+int(n):]
	for len(body) > 1 {
		id := body[0]
		size, w := binary.Uvarint(body[1:])
		if w <= 0 || 1+w+int(size) > len(body) {
			return
		}
		part := body[1+w : 1+w+int(size)]
		body = body[1+w+int(size):]
		if id != 1 {
			continue
		}
		count, w := binary.Uvarint(part)
		if w <= 0 {
			return
		}
		part = part[w:]
		for range count {
			index, w := binary.Uvarint(part)
			if w <= 0 {
				return
			}
			length, v := binary.Uvarint(part[w:])
			if v <= 0 || w+v+int(length) > len(part) {
				return
			}
			names[int(index)] = string(part[w+v : w+v+int(length)])
			part = part[w+v+int(length):]
		}
	}
}

// mangle writes an import path as Go's linker does in a WebAssembly file:
// every sign but letters, digits and the dot becomes an underscore.
func mangle(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '.', r == '_':
			return r
		}
		return '_'
	}, name)
}

// packageOf finds the package of a mangled function name: the longest import
// path that it starts with, up to a dot.
func packageOf(name string, mangled map[string]string) string {
	for end := len(name); end > 0; {
		end = strings.LastIndexByte(name[:end], '.')
		if end < 0 {
			break
		}
		if p, ok := mangled[name[:end]]; ok {
			return p
		}
	}
	if strings.HasPrefix(name, "type_.") || strings.HasPrefix(name, "type:.") || strings.HasPrefix(name, "go_") {
		return "(made by the compiler)"
	}
	return "(runtime support)"
}

func (r *sizeReport) print(out io.Writer, name string) {
	fmt.Fprintf(out, "\n%s with names: %d bytes\n\nby section\n", name, r.total)
	printSizes(out, r.sections)
	fmt.Fprintf(out, "\ncode by package\n")
	printSizes(out, r.code)
}

func printSizes(out io.Writer, sizes map[string]int) {
	names := make([]string, 0, len(sizes))
	for name := range sizes {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool {
		if sizes[names[i]] != sizes[names[j]] {
			return sizes[names[i]] > sizes[names[j]]
		}
		return names[i] < names[j]
	})
	for _, name := range names {
		fmt.Fprintf(out, "%9d  %s\n", sizes[name], name)
	}
}
