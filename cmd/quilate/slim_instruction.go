package main

import (
	"encoding/binary"
	"errors"
)

// An instruction of WebAssembly, as far as the slimmer has to know it.
type instruction struct {
	op  byte
	raw []byte // as it stands in the file, op included

	// index is the local, global, function or label that it names, or the
	// offset of an access to memory; value that of an integer constant.
	index  uint64
	value  int64
	labels []uint64 // of a table of jumps; the last is for every other value
}

// The operations that are looked for.
const (
	opUnreachable = 0x00
	opBlock       = 0x02
	opLoop        = 0x03
	opIf          = 0x04
	opEnd         = 0x0b
	opBr          = 0x0c
	opBrIf        = 0x0d
	opBrTable     = 0x0e
	opReturn      = 0x0f
	opCall        = 0x10
	opIndirect    = 0x11
	opSelect      = 0x1b
	opLocalGet    = 0x20
	opLocalSet    = 0x21
	opLocalTee    = 0x22
	opGlobalGet   = 0x23
	opGlobalSet   = 0x24
	opLoad        = 0x28 // the first of them
	opLoadEnd     = 0x35 // the last
	opStore       = 0x36
	opStoreEnd    = 0x3e
	opI32Const    = 0x41
	opI64Const    = 0x42
	opF32Const    = 0x43
	opF64Const    = 0x44
	opI32Add      = 0x6a
	opI64Add      = 0x7c
	opWrap        = 0xa7 // i64 to i32
	opExtendU     = 0xad // i32 to i64
	opMore        = 0xfc

	noResult = 0x40 // a block that leaves nothing on the stack
)

var errCode = errors.New("the code of the WebAssembly file is not as Go writes it")

// readInstructions takes the code of one function apart.
func readInstructions(code []byte) ([]instruction, error) {
	list := make([]instruction, 0, len(code)/2)
	r := codeReader{code: code}
	for r.at < len(code) && !r.bad {
		from := r.at
		in := instruction{op: code[from]}
		r.at++
		switch op := in.op; {
		case op == opBlock || op == opLoop || op == opIf || op == opI32Const || op == opI64Const:
			in.value = r.signed()
		case op == opBr || op == opBrIf || op == opCall || op >= opLocalGet && op <= opGlobalSet:
			in.index = r.number()
		case op == opBrTable:
			n := r.number()
			if n > uint64(len(code)) {
				return nil, errCode
			}
			for range n + 1 {
				in.labels = append(in.labels, r.number())
			}
		case op == opIndirect:
			r.number()
			r.number()
		case op >= opLoad && op <= opStoreEnd:
			r.number() // alignment
			in.index = r.number()
		case op == 0x3f || op == 0x40: // size of memory
			r.at++
		case op == opF32Const:
			r.at += 4
		case op == opF64Const:
			r.at += 8
		case op == opMore:
			switch more := r.number(); {
			case more <= 7: // numbers cut off at the ends of their range
			case more == 10: // copies memory
				r.at += 2
			case more == 11: // fills memory
				r.at++
			default:
				return nil, errCode
			}
		case op <= 0x01 || op == 0x05 || op == opEnd || op == opReturn || op == 0x1a || op == opSelect || op >= 0x45 && op <= 0xc4:
		default:
			return nil, errCode
		}
		if r.at > len(code) || r.bad {
			return nil, errCode
		}
		in.raw = code[from:r.at]
		list = append(list, in)
	}
	return list, nil
}

// codeReader reads numbers of variable length.
type codeReader struct {
	code []byte
	at   int
	bad  bool
}

func (r *codeReader) number() uint64 {
	v, n := binary.Uvarint(r.code[min(r.at, len(r.code)):])
	r.at += n
	r.bad = r.bad || n <= 0
	return v
}

func (r *codeReader) signed() int64 {
	v, n := signedVarint(r.code[min(r.at, len(r.code)):])
	r.at += n
	r.bad = r.bad || n == 0
	return v
}

// jumpTo is a jump to a label.
func jumpTo(op byte, label int) instruction {
	return instruction{op: op, index: uint64(label), raw: binary.AppendUvarint([]byte{op}, uint64(label))}
}

// plain is an instruction that names nothing.
func plain(op byte) instruction { return instruction{op: op, raw: []byte{op}} }

// constant is an i32.
func constant(v int64) instruction {
	return instruction{op: opI32Const, value: v, raw: appendSignedVarint([]byte{opI32Const}, v)}
}

// further is an access to memory so many bytes later.
func further(in instruction, by int64) instruction {
	_, n := binary.Uvarint(in.raw[1:])
	in.index += uint64(by)
	in.raw = binary.AppendUvarint(append([]byte(nil), in.raw[:1+n]...), in.index)
	return in
}
