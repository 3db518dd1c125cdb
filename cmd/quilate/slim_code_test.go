package main

import (
	"bytes"
	"testing"
)

// function is one with the stack pointer as its first local, as Go writes it:
// a block to leave from, a loop, and inside what is given.
func function(inside ...byte) []byte {
	f := []byte{1, 1, 0x7f, opGlobalGet, 0, opLocalSet, stackPointer, opBlock, noResult, opLoop, noResult}
	f = append(f, inside...)
	return append(f, opEnd, 0x00, opEnd, opI32Const, 1, opEnd)
}

func TestCodeGoesStraight(t *testing.T) {
	// Two places, each the end of a block, and the table that leads to them.
	table := []byte{opBlock, noResult, opBlock, noResult, opLocalGet, place, opBrTable, 1, 0, 1, opEnd}
	with := func(parts ...[]byte) []byte { return function(bytes.Join(append([][]byte{table}, parts...), nil)...) }
	for name, c := range map[string]struct{ in, want []byte }{
		"a jump forwards leaves the block": {
			with([]byte{opI32Const, 1, opLocalSet, place, opBr, 1, opEnd}),
			with([]byte{opBr, 0, opEnd}),
		},
		"a jump forwards if something holds": {
			with([]byte{opLocalGet, 2, opIf, noResult, opI32Const, 1, opLocalSet, place, opBr, 2, opEnd, opEnd}),
			with([]byte{opLocalGet, 2, opBrIf, 0, opEnd}),
		},
		"a jump backwards goes through the table": {
			with([]byte{opI32Const, 0, opLocalSet, place, opBr, 1, opEnd}),
			with([]byte{opI32Const, 0, opLocalSet, place, opBr, 1, opEnd}),
		},
		"a jump elsewhere than to the table stays": {
			with([]byte{opI32Const, 1, opLocalSet, place, opBr, 2, opEnd}),
			with([]byte{opI32Const, 1, opLocalSet, place, opBr, 2, opEnd}),
		},
		"an if with more in it stays": {
			with([]byte{opLocalGet, 2, opIf, noResult, opI32Const, 0, opLocalSet, place, opBr, 2, 0x01, opEnd, opEnd}),
			with([]byte{opLocalGet, 2, opIf, noResult, opI32Const, 0, opLocalSet, place, opBr, 2, 0x01, opEnd, opEnd}),
		},
		"who reads the number of the place keeps it": {
			with([]byte{opLocalGet, place, opLocalSet, 2, opI32Const, 1, opLocalSet, place, opBr, 1, opEnd}),
			with([]byte{opLocalGet, place, opLocalSet, 2, opI32Const, 1, opLocalSet, place, opBr, 1, opEnd}),
		},
		"a load takes the offset": {
			function(opLocalGet, 1, opExtendU, opI64Const, 24, opI64Add, opWrap, 0x29, 3, 16, opLocalSet, 2),
			function(opLocalGet, 1, 0x29, 3, 40, opLocalSet, 2),
		},
		"a store takes the offset over its value": {
			function(opLocalGet, 1, opExtendU, opI64Const, 24, opI64Add, opWrap, opLocalGet, 2, opI64Const, 1, opI64Add, 0x37, 3, 0),
			function(opLocalGet, 1, opLocalGet, 2, opI64Const, 1, opI64Add, 0x37, 3, 24),
		},
		"an address that is passed on is added up": {
			function(opLocalGet, 1, opExtendU, opI64Const, 24, opI64Add, opWrap, opLocalSet, 3),
			function(opLocalGet, 1, opI32Const, 24, opI32Add, opLocalSet, 3),
		},
		"an address that is reckoned with is added up": {
			function(opLocalGet, 1, opExtendU, opI64Const, 24, opI64Add, opWrap, opI32Const, 8, opI32Add, 0x29, 3, 0),
			function(opLocalGet, 1, opI32Const, 24, opI32Add, opI32Const, 8, opI32Add, 0x29, 3, 0),
		},
		"a call in between keeps address and access apart": {
			function(opLocalGet, 1, opExtendU, opI64Const, 24, opI64Add, opWrap, opCall, 9, 0x37, 3, 0),
			function(opLocalGet, 1, opI32Const, 24, opI32Add, opCall, 9, 0x37, 3, 0),
		},
		"another local may be any number": {
			function(opLocalGet, 2, opExtendU, opI64Const, 24, opI64Add, opWrap, 0x29, 3, 16),
			function(opLocalGet, 2, opExtendU, opI64Const, 24, opI64Add, opWrap, 0x29, 3, 16),
		},
		"a negative offset is none": {
			function(opLocalGet, 1, opExtendU, opI64Const, 0x78, opI64Add, opWrap, 0x29, 3, 16),
			function(opLocalGet, 1, opExtendU, opI64Const, 0x78, opI64Add, opWrap, 0x29, 3, 16),
		},
		"there and back": {
			function(opLocalGet, 1, opExtendU, opWrap, opLocalSet, 2),
			function(opLocalGet, 1, opLocalSet, 2),
		},
		"after a call the function is left at once": {
			function(opCall, 9, opGlobalGet, 0, opLocalSet, 1, opBrIf, 1),
			function(opCall, 9, opGlobalGet, 0, opLocalSet, 1, opIf, noResult, opI32Const, 1, opReturn, opEnd),
		},
		"a jump to the loop after a call stays": {
			function(opCall, 9, opGlobalGet, 0, opLocalSet, 1, opBrIf, 0),
			function(opCall, 9, opGlobalGet, 0, opLocalSet, 1, opBrIf, 0),
		},
		"what is not known stays": {
			function(opLocalGet, 1, opExtendU, opI64Const, 24, opI64Add, opWrap, 0x29, 3, 16, 0xfd, 1),
			function(opLocalGet, 1, opExtendU, opI64Const, 24, opI64Add, opWrap, 0x29, 3, 16, 0xfd, 1),
		},
	} {
		if got := leanFunction(c.in); !bytes.Equal(got, c.want) {
			t.Errorf("%s:\n% x\nwant\n% x", name, got, c.want)
		}
	}
}

func TestFunctionsOfAnotherKindStay(t *testing.T) {
	for name, f := range map[string][]byte{
		"no locals":                     {0, opLocalGet, 0, opEnd},
		"first local of another type":   {1, 1, 0x7e, opLocalGet, 1, opExtendU, opWrap, opEnd},
		"two that could be the pointer": {1, 2, 0x7f, opLocalGet, 1, opExtendU, opWrap, opEnd},
		"cut off":                       {1, 1, 0x7f, opI32Const},
		"empty":                         {},
	} {
		if got := leanFunction(f); !bytes.Equal(got, f) {
			t.Errorf("%s: % x became % x", name, f, got)
		}
	}
	for _, body := range [][]byte{nil, {1}, {1, 9, 0}} {
		if got, err := leanCode(body, nil); err == nil || !bytes.Equal(got, body) {
			t.Errorf("% x became % x, error %v", body, got, err)
		}
	}
}
