package main

import (
	"encoding/binary"
	"errors"
	"slices"
)

// A program is cut in two files that share memory, globals and the table of
// functions: the first starts, the rest is fetched when a page needs it. Go's
// way of writing makes that easy: a function's state lies in memory, and each
// function has a slot in the table, by which it is called through a pointer
// and entered again after another goroutine had its turn. A function of the
// rest leaves its slot to a function that says what is missing until the rest
// has put the function itself there; a call across the cut goes through the
// slot.

// missing is the function that stands in the slots of the rest until it is
// there: it panics in a way that its program understands. A program without it
// gets Go's own for a call that cannot be, which ends it.
const (
	missing        = "quilate/app/pwa.missing"
	missingOfOther = "runtime.unreachableMethod"
)

const (
	sectionType     = 1
	sectionImport   = 2
	sectionFunction = 3
	sectionTable    = 4
	sectionMemory   = 5
	sectionGlobal   = 6
	sectionExport   = 7
	sectionElement  = 9

	firstSlot = 4096 // of Go's functions in the table
)

// restModule is the name under which the rest imports what the first exports:
// the memory under Go's own name for it, the table, and each global.
const (
	restModule   = "first"
	memoryName   = "mem"
	tableName    = "table"
	globalPrefix = "global"
)

var errSplit = errors.New("the program could not be cut in two: its file is not as Go writes it")

// split cuts a slimmed program, given the names of its functions. Where there
// is nothing for the rest it is nil; with an error the program is as it was.
func split(wasm []byte, names, packages []string) (first, rest []byte, err error) {
	p, err := readProgram(wasm)
	if err != nil {
		return wasm, nil, err
	}
	image, err := startMemory(wasm)
	if err != nil {
		return wasm, nil, err
	}
	stand := slices.Index(names, missing)
	if stand < 0 {
		stand = slices.Index(names, missingOfOther)
	}
	if stand < 0 || len(names) != len(p.code) {
		return wasm, nil, errSplit
	}
	later := p.chooseLater(names, packages, p.refer(image))
	later[stand] = false
	if !slices.Contains(later, true) {
		return wasm, nil, nil
	}
	mine, err := restMemory(image, later)
	if err != nil {
		return wasm, nil, err
	}
	start, added := withoutRest(image, mine)
	first, rest, err = p.cut(later, stand, dataSegments(start), added)
	if err != nil {
		return wasm, nil, err
	}
	return first, rest, nil
}

// A program is a WebAssembly file of Go taken apart.
type program struct {
	sections []wasmSection
	imports  int      // imported functions, which come first in the numbering
	kinds    []uint64 // type of each function
	bodies   [][]byte
	code     [][]instruction // of each body, without its locals
	locals   []int           // bytes of each body before its code
}

// readProgram takes a file apart.
func readProgram(wasm []byte) (*program, error) {
	sections, err := wasmSections(wasm)
	if err != nil {
		return nil, err
	}
	p := &program{sections: sections}
	p.imports = countImports(p.section(sectionImport))
	r := codeReader{code: p.section(sectionFunction)}
	for range min(r.number(), uint64(len(r.code))) {
		p.kinds = append(p.kinds, r.number())
	}
	code := codeReader{code: p.section(sectionCode)}
	count := code.number()
	if r.bad || code.bad || count != uint64(len(p.kinds)) || !p.tableAsExpected() {
		return nil, errSplit
	}
	for range count {
		size := code.number()
		if code.bad || size > uint64(len(code.code)-code.at) {
			return nil, errSplit
		}
		body := code.code[code.at : code.at+int(size)]
		code.at += int(size)
		start, ok := endOfLocals(body)
		if !ok {
			return nil, errSplit
		}
		list, err := readInstructions(body[start:])
		if err != nil {
			return nil, err
		}
		p.bodies, p.code, p.locals = append(p.bodies, body), append(p.code, list), append(p.locals, start)
	}
	return p, nil
}

// section is the body of a section, nil if there is none.
func (p *program) section(id byte) []byte {
	for _, s := range p.sections {
		if s.id == id {
			return s.body
		}
	}
	return nil
}

// endOfLocals is where the code of a function starts.
func endOfLocals(body []byte) (int, bool) {
	r := codeReader{code: body}
	for range min(r.number(), 64) {
		r.number()
		r.at++
	}
	return r.at, !r.bad && r.at < len(body)
}

// tableAsExpected says whether slot and function go side by side, from
// firstSlot on.
func (p *program) tableAsExpected() bool {
	r := codeReader{code: p.section(sectionElement)}
	if r.number() != 1 || r.number() != 0 || r.number() != opI32Const || r.signed() != firstSlot || r.number() != opEnd ||
		r.number() != uint64(len(p.kinds)) {
		return false
	}
	for i := range p.kinds {
		if r.number() != uint64(p.imports+i) {
			return false
		}
	}
	return !r.bad && len(p.section(sectionMemory)) > 0 && len(p.section(sectionTable)) > 0 && len(p.section(sectionGlobal)) > 0
}

// cut makes the two files. later are the functions of the rest, by their place
// in the code; stand is the function that stands in their slots meanwhile;
// start and added are what each puts into memory.
func (p *program) cut(later []bool, stand int, start, added []byte) (first, rest []byte, err error) {
	globals, err := globalTypes(p.section(sectionGlobal))
	if err != nil {
		return nil, nil, err
	}
	index := make([]int, len(later)) // in the numbering of its own file
	here, there := p.imports, 0
	for f, l := range later {
		if l {
			index[f] = there
			there++
		} else {
			index[f] = here
			here++
		}
	}
	out := make([][]byte, len(later))
	for f := range later {
		out[f] = p.redirected(f, later, index)
	}
	header := []byte("\x00asm\x01\x00\x00\x00")
	first = append(first, header...)
	for _, s := range p.sections {
		switch s.id {
		case sectionFunction:
			s.body = p.listed(later, false, func(b []byte, f int) []byte { return binary.AppendUvarint(b, p.kinds[f]) })
		case sectionExport:
			if s.body, err = p.exports(s.body, index, len(globals)); err != nil {
				return nil, nil, err
			}
		case sectionElement:
			s.body = []byte{1, 0, opI32Const}
			s.body = append(appendSignedVarint(s.body, firstSlot), opEnd)
			s.body = binary.AppendUvarint(s.body, uint64(len(later)))
			for f, l := range later {
				if l {
					f = stand
				}
				s.body = binary.AppendUvarint(s.body, uint64(index[f]))
			}
		case sectionData:
			s.body = start
		case sectionCode:
			s.body = p.listed(later, false, func(b []byte, f int) []byte { return appendSized(b, out[f]) })
		case sectionCustom:
			if sectionName(s.id, s.body) == "name" {
				s.body = renamed(s.body, func(i int) (int, bool) {
					if i < p.imports {
						return i, true
					}
					return index[i-p.imports], !later[i-p.imports]
				})
			}
		}
		first = appendSection(first, s.id, s.body)
	}
	rest = append(rest, header...)
	rest = appendSection(rest, sectionType, p.section(sectionType))
	rest = appendSection(rest, sectionImport, p.restImports(globals))
	rest = appendSection(rest, sectionFunction, p.listed(later, true, func(b []byte, f int) []byte { return binary.AppendUvarint(b, p.kinds[f]) }))
	rest = appendSection(rest, sectionElement, restElements(later))
	rest = appendSection(rest, sectionCode, p.listed(later, true, func(b []byte, f int) []byte { return appendSized(b, out[f]) }))
	rest = appendSection(rest, sectionData, added)
	for _, s := range p.sections {
		if sectionName(s.id, s.body) == "name" {
			rest = appendSection(rest, s.id, renamed(s.body, func(i int) (int, bool) {
				if i < p.imports {
					return 0, false
				}
				return index[i-p.imports], later[i-p.imports]
			}))
		}
	}
	return first, rest, nil
}

// listed counts the functions of one file and appends something for each.
func (p *program) listed(later []bool, which bool, add func([]byte, int) []byte) []byte {
	n := 0
	var b []byte
	for f, l := range later {
		if l == which {
			b = add(b, f)
			n++
		}
	}
	return append(binary.AppendUvarint(nil, uint64(n)), b...)
}

// redirected is a function whose calls go to where the functions are now.
func (p *program) redirected(f int, later []bool, index []int) []byte {
	out := append(make([]byte, 0, len(p.bodies[f])), p.bodies[f][:p.locals[f]]...)
	for _, in := range p.code[f] {
		to := int(in.index) - p.imports
		switch {
		case in.op != opCall:
			out = append(out, in.raw...)
		case to < 0: // of the host: only ever called from the first
			out = append(out, in.raw...)
		case later[to] == later[f]:
			out = binary.AppendUvarint(append(out, opCall), uint64(index[to]))
		default:
			out = appendSignedVarint(append(out, opI32Const), int64(firstSlot+to))
			out = append(binary.AppendUvarint(append(out, opIndirect), p.kinds[to]), 0)
		}
	}
	return out
}

// callsHost says whether a function calls one of the host's.
func (p *program) callsHost(f int) bool {
	for _, in := range p.code[f] {
		if in.op == opCall && int(in.index) < p.imports {
			return true
		}
	}
	return false
}

// globalTypes are the types of the globals, each with whether it can change.
func globalTypes(body []byte) ([][2]byte, error) {
	r := codeReader{code: body}
	var types [][2]byte
	for range min(r.number(), 64) {
		if r.at+2 > len(body) {
			return nil, errSplit
		}
		types = append(types, [2]byte{body[r.at], body[r.at+1]})
		r.at += 2
		if op := r.number(); op != opI32Const && op != opI64Const {
			return nil, errSplit
		}
		r.signed()
		if r.number() != opEnd {
			return nil, errSplit
		}
	}
	if r.bad {
		return nil, errSplit
	}
	return types, nil
}

// exports are the program's own, with the functions' new numbers, and what the
// rest needs.
func (p *program) exports(body []byte, index []int, globals int) ([]byte, error) {
	r := codeReader{code: body}
	count := r.number()
	var b []byte
	memory := false
	for range min(count, 64) {
		n := int(r.number())
		if r.bad || n > 64 || r.at+n >= len(body) {
			return nil, errSplit
		}
		name, kind := string(body[r.at:r.at+n]), body[r.at+n]
		r.at += n + 1
		to := r.number()
		if kind == 0 {
			if int(to) < p.imports || int(to)-p.imports >= len(index) {
				return nil, errSplit
			}
			to = uint64(index[int(to)-p.imports])
		}
		memory = memory || name == memoryName && kind == 2
		b = appendName(b, name)
		b = binary.AppendUvarint(append(b, kind), to)
	}
	if r.bad || !memory {
		return nil, errSplit
	}
	b = append(appendName(b, tableName), 1, 0)
	for i := range globals {
		b = append(appendName(b, globalName(i)), 3, byte(i))
	}
	return append(binary.AppendUvarint(nil, count+1+uint64(globals)), b...), nil
}

func globalName(i int) string { return globalPrefix + string(rune('0'+i)) }

// restImports are what the rest takes from the first: memory, table, globals.
func (p *program) restImports(globals [][2]byte) []byte {
	b := binary.AppendUvarint(nil, uint64(2+len(globals)))
	b = append(appendName(appendName(b, restModule), memoryName), 2)
	b = append(b, p.section(sectionMemory)[1:]...) // after their number, which is 1
	b = append(appendName(appendName(b, restModule), tableName), 1)
	b = append(b, p.section(sectionTable)[1:]...)
	for i, t := range globals {
		b = append(appendName(appendName(b, restModule), globalName(i)), 3, t[0], t[1])
	}
	return b
}

// restElements puts the functions of the rest into their slots.
func restElements(later []bool) []byte {
	var b []byte
	runs, at := 0, 0 // at counts the functions of the rest
	for f := 0; f < len(later); {
		if !later[f] {
			f++
			continue
		}
		end := f
		for end < len(later) && later[end] {
			end++
		}
		b = append(appendSignedVarint(append(b, 0, opI32Const), int64(firstSlot+f)), opEnd)
		b = binary.AppendUvarint(b, uint64(end-f))
		for ; f < end; f++ {
			b = binary.AppendUvarint(b, uint64(at))
			at++
		}
		runs++
	}
	return append(binary.AppendUvarint(nil, uint64(runs)), b...)
}

// renamed keeps of a section of names those of the functions that have a new
// number.
func renamed(body []byte, number func(old int) (int, bool)) []byte {
	names := map[int]string{}
	readNames(body, names)
	kept := 0
	old := map[int]string{}
	most := -1
	for i, name := range names {
		if n, ok := number(i); ok {
			old[n] = name
			kept++
			most = max(most, n)
		}
	}
	list := binary.AppendUvarint(nil, uint64(kept))
	for n := 0; n <= most; n++ {
		if name, ok := old[n]; ok {
			list = appendName(binary.AppendUvarint(list, uint64(n)), name)
		}
	}
	out := append(appendName(nil, "name"), 1)
	return appendSized(out, list)
}

func appendSection(b []byte, id byte, body []byte) []byte { return appendSized(append(b, id), body) }

// appendSized puts its length before a piece.
func appendSized(b, piece []byte) []byte {
	return append(binary.AppendUvarint(b, uint64(len(piece))), piece...)
}

func appendName(b []byte, name string) []byte { return appendSized(b, []byte(name)) }
