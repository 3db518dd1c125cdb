package main

import (
	"encoding/binary"
	"errors"
	"flag"
	"os"
	"strings"
)

// A wasmSection is one part of a WebAssembly file.
type wasmSection struct {
	id   byte
	body []byte
}

const (
	sectionCustom = 0
	sectionCode   = 10
	sectionData   = 11
)

// slim returns the program with the same behaviour in fewer bytes on the wire:
// its memory at the start is written in few long pieces instead of a hundred
// thousand short ones, which compresses better, what only serves to print a
// line number after a crash is blanked, and its code goes straight where Go's
// goes through a table (leanCode) and leaves out what nobody calls (unused).
// The names of our own functions stay.
//
// What does not look as it should is left as it is: a newer Go may arrange its
// tables differently, and the error then says what was not understood. The
// program returned with an error is complete and runs.
func slim(wasm []byte) ([]byte, error) {
	sections, err := wasmSections(wasm)
	if err != nil {
		return wasm, err
	}
	out := append([]byte(nil), wasm[:8]...)
	var unknown error
	var image []byte
	var gone []bool
	for _, s := range sections {
		if s.id != sectionData {
			continue
		}
		if image, err = memoryImage(s.body); err != nil {
			return wasm, err
		}
		if gone, err = blankTables(image); err != nil {
			unknown = err
		}
	}
	for _, s := range sections {
		switch s.id {
		case sectionData:
			s.body = dataSegments(image)
		case sectionCode:
			if s.body, err = leanCode(s.body, gone); err != nil {
				unknown = err
			}
		}
		if s.id == sectionCustom && sectionName(s.id, s.body) == "producers" {
			continue
		}
		out = append(out, s.id)
		out = binary.AppendUvarint(out, uint64(len(s.body)))
		out = append(out, s.body...)
	}
	return out, unknown
}

// runSlim is the command by itself, so that other programs for WebAssembly, the
// tests above all, can be run as the build would have left them.
func runSlim(args []string) error {
	flags := flag.NewFlagSet("slim", flag.ContinueOnError)
	in := flags.String("in", "app.wasm", "a program as Go compiles it")
	out := flags.String("out", "slim.wasm", "where to write it")
	rest := flags.String("rest", "", "cut it in two and write the second file here")
	later := flags.String("later", strings.Join(laterPackages, ","), "the packages of the second file, with commas between")
	if err := parseFlags(flags, args); err != nil {
		return err
	}
	wasm, err := os.ReadFile(*in)
	if err != nil {
		return err
	}
	names, err := functionNames(wasm)
	if err != nil {
		return err
	}
	if wasm, err = slim(wasm); err != nil {
		return err
	}
	if *rest != "" {
		var second []byte
		if wasm, second, err = split(wasm, names, strings.Split(*later, ",")); err != nil {
			return err
		}
		if err := os.WriteFile(*rest, second, 0o644); err != nil {
			return err
		}
	}
	return os.WriteFile(*out, wasm, 0o644)
}

func wasmSections(wasm []byte) ([]wasmSection, error) {
	if len(wasm) < 8 || string(wasm[:4]) != "\x00asm" {
		return nil, errors.New("not a WebAssembly file")
	}
	var sections []wasmSection
	for rest := wasm[8:]; len(rest) > 0; {
		size, n := binary.Uvarint(rest[1:])
		if n <= 0 || size > uint64(len(rest)-1-n) {
			return nil, errors.New("a section of the WebAssembly file is cut off")
		}
		end := 1 + n + int(size)
		sections = append(sections, wasmSection{rest[0], rest[1+n : end]})
		rest = rest[end:]
	}
	return sections, nil
}

var errData = errors.New("the data section of the WebAssembly file is not as Go writes it")

// memoryImage lays the pieces of a data section out as they lie in memory.
func memoryImage(body []byte) ([]byte, error) {
	const largest = 64 << 20
	count, n := binary.Uvarint(body)
	if n <= 0 {
		return nil, errData
	}
	body = body[n:]
	var image []byte
	for range count {
		// Memory 0, then the offset as a constant: i32.const, number, end.
		if len(body) < 2 || body[0] != 0 || body[1] != 0x41 {
			return nil, errData
		}
		offset, n := signedVarint(body[2:])
		body = body[2+n:]
		if n == 0 || offset < 0 || len(body) == 0 || body[0] != 0x0b {
			return nil, errData
		}
		size, n := binary.Uvarint(body[1:])
		if n <= 0 || size > uint64(len(body)-1-n) || uint64(offset)+size > largest {
			return nil, errData
		}
		body = body[1+n:]
		if end := int(offset) + int(size); end > len(image) {
			image = append(image, make([]byte, end-len(image))...)
		}
		copy(image[offset:], body[:size])
		body = body[size:]
	}
	return image, nil
}

// dataSegments writes memory as a data section, without its long runs of
// zeros. Short ones cost less inside a piece than a new piece would.
func dataSegments(image []byte) []byte {
	const longRun = 4096
	var pieces []byte
	count := 0
	for at := 0; at < len(image); {
		if image[at] == 0 {
			at++
			continue
		}
		end, zeros := at, 0 // of the piece, without the zeros that follow it
		for i := at; i < len(image) && zeros < longRun; i++ {
			if image[i] == 0 {
				zeros++
			} else {
				end, zeros = i+1, 0
			}
		}
		pieces = append(pieces, 0, 0x41)
		pieces = appendSignedVarint(pieces, int64(at))
		pieces = append(pieces, 0x0b)
		pieces = binary.AppendUvarint(pieces, uint64(end-at))
		pieces = append(pieces, image[at:end]...)
		count++
		at = end
	}
	return append(binary.AppendUvarint(nil, uint64(count)), pieces...)
}

// signedVarint reads a signed number of variable length and says how many
// bytes it takes, 0 if it is cut off.
func signedVarint(b []byte) (v int64, n int) {
	for shift := uint(0); n < len(b) && shift < 64; {
		c := b[n]
		n++
		v |= int64(c&0x7f) << shift
		shift += 7
		if c&0x80 == 0 {
			if c&0x40 != 0 && shift < 64 {
				v |= -1 << shift
			}
			return v, n
		}
	}
	return 0, 0
}

func appendSignedVarint(b []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if (v == 0 && c&0x40 == 0) || (v == -1 && c&0x40 != 0) {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}
