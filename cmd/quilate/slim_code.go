package main

import "encoding/binary"

// Go writes each function as one loop around a table of jumps, because a
// function may have to be left and entered again in its middle when another
// goroutine gets its turn. Three things follow from its way of writing that
// cost a tenth of the download and some of the speed; see
// cmd/internal/obj/wasm and cmd/compile/internal/wasm of Go 1.26:
//
//   - A jump sets the number of the place and goes through the table, although
//     most go forwards, out of blocks that are still open.
//   - After each call a jump leaves the function if the stack is to be given
//     up; its label is another number each time.
//   - Addresses on the stack are added up in 64 bits, although an access to
//     memory takes an offset.

// stackPointer is the local in which Go keeps it, place that of the number of
// the place to go to.
const (
	place        = 0
	stackPointer = 1
)

// mostOffset is how far an offset may go, so that no sum passes 4 GiB.
const mostOffset = 1 << 30

// leanCode rewrites the code section, without the code of the functions that
// are gone. Functions that Go does not compile (the few that it writes by hand)
// look different and stay as they are, as does a function with an instruction
// that is not known.
func leanCode(body []byte, gone []bool) ([]byte, error) {
	count, n := binary.Uvarint(body)
	if n <= 0 {
		return body, errCode
	}
	out := append(make([]byte, 0, len(body)), body[:n]...)
	rest := body[n:]
	for i := range int(min(count, 1<<30)) {
		size, n := binary.Uvarint(rest)
		if n <= 0 || size > uint64(len(rest)-n) {
			return body, errCode
		}
		f := nobody
		if len(gone) != int(count) || !gone[i] {
			f = leanFunction(rest[n : n+int(size)])
		}
		rest = rest[n+int(size):]
		out = binary.AppendUvarint(out, uint64(len(f)))
		out = append(out, f...)
	}
	return out, nil
}

// leanFunction rewrites one function, its locals in front.
func leanFunction(f []byte) []byte {
	start, ok := startOfCode(f)
	if !ok {
		return f
	}
	code, err := readInstructions(f[start:])
	if err != nil {
		return f
	}
	code = leaveAtOnce(foldOffsets(jumpForwards(code)))
	out := append(make([]byte, 0, len(f)), f[:start]...)
	for _, in := range code {
		out = append(out, in.raw...)
	}
	return out
}

// startOfCode is where the locals end. ok says that the stack pointer is among
// them: the first, a single i32.
func startOfCode(f []byte) (at int, ok bool) {
	const i32 = 0x7f
	groups, n := binary.Uvarint(f)
	if n <= 0 || groups == 0 || groups > 8 {
		return 0, false
	}
	at = n
	for i := range groups {
		count, n := binary.Uvarint(f[at:])
		if n <= 0 || at+n >= len(f) || i == 0 && (count != 1 || f[at+n] != i32) || i > 0 && f[at+n] == i32 {
			return 0, false
		}
		at += n + 1
	}
	return at, true
}

// open are the blocks that are open at a place of a function, the outermost
// first, each under the number it was opened as.
type open struct {
	blocks []int
	next   int
}

func (o *open) pass(in instruction) {
	switch in.op {
	case opBlock, opLoop, opIf:
		o.blocks = append(o.blocks, o.next)
		o.next++
	case opEnd:
		if len(o.blocks) > 0 {
			o.blocks = o.blocks[:len(o.blocks)-1]
		}
	}
}

// at is the block that a label means; −1 is the function itself.
func (o *open) at(label uint64) int {
	if label >= uint64(len(o.blocks)) {
		return -1
	}
	return o.blocks[len(o.blocks)-1-int(label)]
}

// label is the label that means a block, −1 if it is not open.
func (o *open) label(block int) int {
	for i := len(o.blocks) - 1; i >= 0; i-- {
		if o.blocks[i] == block {
			return len(o.blocks) - 1 - i
		}
	}
	return -1
}

// jumpForwards makes a jump that goes through the table a jump out of the
// block that the table would leave, where that block is still open:
//
//	i32.const 7; local.set 0; br loop   →   br block
//
// alone or as all there is in an if.
func jumpForwards(code []instruction) []instruction {
	table := dispatch(code)
	if table < 0 {
		return code
	}
	var out []instruction
	var now open
	var targets []int // by number of the place: the block that is left
	loop := -1
	for i := 0; i < len(code); i++ {
		in := code[i]
		if targets != nil {
			inIf := in.op == opIf && in.value == noResult-0x80
			jump := i
			if inIf {
				jump++
			}
			if to, ok := throughTable(code[jump:], now, loop, inIf); ok && to < int64(len(targets)) && now.label(targets[to]) >= 0 {
				label := now.label(targets[to])
				switch {
				case !inIf:
					out = append(out, jumpTo(opBr, label))
					i += 2
					continue
				case jump+3 < len(code) && code[jump+3].op == opEnd:
					out = append(out, jumpTo(opBrIf, label))
					i += 4
					continue
				}
			}
		}
		if in.op == opLoop && loop < 0 {
			loop = now.next
		}
		if i == table {
			for _, label := range in.labels {
				targets = append(targets, now.at(label))
			}
		}
		now.pass(in)
		out = append(out, in)
	}
	return out
}

// dispatch is where the table of jumps stands, −1 if there is none or the
// number of the place is read anywhere else.
func dispatch(code []instruction) int {
	table := -1
	for i, in := range code {
		if in.op != opLocalGet || in.index != place {
			continue
		}
		if table >= 0 || i+1 == len(code) || code[i+1].op != opBrTable {
			return -1
		}
		table = i + 1
	}
	return table
}

// throughTable says whether the code starts with a jump to the head of the
// loop, and to which place.
func throughTable(code []instruction, now open, loop int, inIf bool) (to int64, ok bool) {
	if len(code) < 3 || code[0].op != opI32Const || code[0].value < 0 ||
		code[1].op != opLocalSet || code[1].index != place || code[2].op != opBr {
		return 0, false
	}
	label := code[2].index
	if inIf {
		if label == 0 {
			return 0, false
		}
		label--
	}
	return code[0].value, loop >= 0 && now.at(label) == loop
}

// foldOffsets lets accesses to the stack take their offset themselves:
//
//	local.get 1; i64.extend_i32_u; i64.const 24; i64.add; i32.wrap_i64; i64.load 0
//	→ local.get 1; i64.load 24
//
// and the same for a store, whose value stands in between.
func foldOffsets(code []instruction) []instruction {
	out := make([]instruction, 0, len(code))
	for i := 0; i < len(code); i++ {
		in := code[i]
		out = append(out, in)
		if in.op != opLocalGet || in.index != stackPointer || i+1 == len(code) || code[i+1].op != opExtendU {
			continue
		}
		if i+2 < len(code) && code[i+2].op == opWrap { // there and back
			i += 2
			continue
		}
		if i+4 >= len(code) || code[i+2].op != opI64Const || code[i+3].op != opI64Add || code[i+4].op != opWrap ||
			code[i+2].value < 0 || code[i+2].value >= mostOffset {
			continue
		}
		by := code[i+2].value
		i += 4
		if to := access(code, i+1); to > 0 && code[to].index < mostOffset {
			code[to] = further(code[to], by)
			continue
		}
		out = append(out, constant(by), plain(opI32Add))
	}
	return out
}

// access is the instruction that takes the value on top of the stack before
// code[at] as the address of an access to memory, −1 if that is not certain.
func access(code []instruction, at int) int {
	depth := 1 // of the stack, counted from the address on
	for i := at; i < len(code); i++ {
		takes, gives := 0, 1
		switch op := code[i].op; {
		case op >= opLoad && op <= opLoadEnd:
			if depth == 1 {
				return i
			}
			takes = 1
		case op >= opStore && op <= opStoreEnd:
			if depth == 2 {
				return i
			}
			takes, gives = 2, 0
		case op == opLocalGet, op == opGlobalGet, op >= opI32Const && op <= opF64Const:
		case op == opLocalTee:
			takes = 1
		case op == opLocalSet, op == opGlobalSet:
			takes, gives = 1, 0
		case op == 0x45, op == 0x50, op >= 0x67 && op <= 0x69, op >= 0x79 && op <= 0x7b,
			op >= 0x8b && op <= 0x91, op >= 0x99 && op <= 0x9f, op >= 0xa7 && op <= 0xc4: // of one value
			takes = 1
		case op >= 0x46 && op <= 0xa6: // of two
			takes = 2
		case op == opSelect:
			takes = 3
		default:
			return -1 // control, calls, and what is not known
		}
		if depth-takes < 1 {
			return -1 // the address itself is reckoned with
		}
		depth += gives - takes
	}
	return -1
}

// leaveAtOnce returns from a function where it jumped to its end to return,
// after a call that gave up the stack: the same bytes after every call.
//
//	call f; global.get 0; local.set 1; br_if unwind
//	→ call f; global.get 0; local.set 1; if; i32.const 1; return; end
func leaveAtOnce(code []instruction) []instruction {
	n := len(code)
	if n < 4 || code[n-1].op != opEnd || code[n-2].op != opI32Const || code[n-2].value != 1 || code[n-3].op != opEnd {
		return code
	}
	out := make([]instruction, 0, n+n/8)
	var now open
	for i, in := range code {
		if in.op == opEnd && now.at(0) == 0 && i != n-3 || now.next == 0 && (in.op == opLoop || in.op == opIf) {
			return code // the first block ends before, or is none
		}
		if in.op == opBrIf && now.at(in.index) == 0 && i >= 3 &&
			code[i-1].op == opLocalSet && code[i-1].index == stackPointer && code[i-2].op == opGlobalGet &&
			(code[i-3].op == opCall || code[i-3].op == opIndirect) {
			out = append(out, instruction{op: opIf, value: noResult - 0x80, raw: []byte{opIf, noResult}},
				constant(1), plain(opReturn), plain(opEnd))
			continue
		}
		now.pass(in)
		out = append(out, in)
	}
	return out
}
