package main

import "encoding/binary"

// The longest run of bytes that the first needs too which is written once more
// by the rest, rather than beginning a new piece.
const smallGap = 128

// Lists of a function's data by place whose length is written in them.
const (
	argumentPointers = 0 // which words of the arguments are pointers, by place in the code
	localPointers    = 1
	stackObjects     = 2
)

// restMemory says which bytes of memory serve the functions of the rest alone:
// what the tables of functions say of them, which the runtime reads only while
// they run. Nothing ever writes there.
func restMemory(image []byte, later []bool) ([]bool, error) {
	t := functionTables{image: image, forms: map[int]bool{}, shared: map[int]bool{}}
	if !t.find() || t.count != len(later) {
		return nil, errTables
	}
	mine, others := make([]bool, len(image)), make([]bool, len(image))
	for f := range t.count {
		to := others
		if later[f] {
			to = mine
		}
		if !t.markFunction(f, to) {
			return nil, errTables
		}
	}
	for i := range mine {
		mine[i] = mine[i] && !others[i] && image[i] != 0
	}
	return mine, nil
}

// markFunction marks what the tables say of one function.
func (t *functionTables) markFunction(f int, marks []bool) bool {
	mark := func(from, length int) bool {
		if from < 0 || length < 0 || from+length > len(marks) {
			return false
		}
		for i := range length {
			marks[from+i] = true
		}
		return true
	}
	at := t.table + t.u32(t.table+8*f+4)
	if at+functionSize > len(t.image) {
		return false
	}
	lists, data := t.u32(at+28), int(t.image[at+43])
	if lists > 8 || data > 16 || !mark(at, functionSize+4*(lists+data)) {
		return false
	}
	if name := t.u32(at + 4); name != 0 {
		from := t.names + name
		end := from
		for end < len(t.image) && t.image[end] != 0 {
			end++
		}
		if !mark(from, end-from) {
			return false
		}
	}
	places := []int{at + 16}
	for i := range lists {
		places = append(places, at+functionSize+4*i)
	}
	t.kept = marks[t.steps:t.table]
	for _, place := range places {
		if !t.keepSteps(t.u32(place)) {
			return false
		}
	}
	for i := range min(data, stackObjects+1) {
		off := t.u32(at + functionSize + 4*(lists+i))
		if off == nothing {
			continue
		}
		from := t.data + off
		if from+8 > len(t.image) {
			return false
		}
		length := 8 + 16*t.u64(from)
		if i != stackObjects {
			length = 8 + t.u32(from)*((t.u32(from+4)+7)/8)
		}
		if length > 1<<20 || !mark(from, length) {
			return false
		}
	}
	return true
}

// withoutRest is memory at the start, and the pieces that the rest adds.
func withoutRest(image []byte, mine []bool) (start, added []byte) {
	start = append([]byte(nil), image...)
	var pieces []byte
	count := 0
	for at := 0; at < len(mine); {
		if !mine[at] {
			at++
			continue
		}
		end, gap := at, 0
		for i := at; i < len(mine) && gap <= smallGap; i++ {
			if mine[i] {
				start[i] = 0
				end, gap = i+1, 0
			} else {
				gap++
			}
		}
		pieces = appendPiece(pieces, image, at, end)
		count++
		at = end
	}
	return start, append(binary.AppendUvarint(nil, uint64(count)), pieces...)
}

// appendPiece writes a part of memory as a piece of a data section.
func appendPiece(pieces, image []byte, from, to int) []byte {
	pieces = append(appendSignedVarint(append(pieces, 0, opI32Const), int64(from)), opEnd)
	return appendSized(pieces, image[from:to])
}
