package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path"
	"path/filepath"

	"github.com/andybalholm/brotli"
)

// quickAbove is the size in bytes from which a quick build compresses less
// hard: the program itself, which takes half a minute at the best quality.
const quickAbove = 200_000

// A compressor makes the compressed copies of files and remembers the costly
// ones in a folder.
type compressor struct {
	cache string // "" remembers nothing
	best  bool   // best quality for large files too
	none  bool   // makes no copies at all: for tests that look at other things
}

// compressible reports whether a file is worth compressing, by its name.
func compressible(name string) bool {
	switch path.Ext(name) {
	case ".html", ".css", ".js", ".svg", ".wasm", ".webmanifest", ".json", ".txt", ".xml", ".csv":
		return true
	}
	return false
}

// pack returns the file with its compressed copies.
func (c compressor) pack(name string, data []byte) *file {
	f := &file{path: name, data: data}
	if compressible(name) && !c.none {
		f.br = c.encoded(data, ".br", packBrotli)
		f.gz = c.encoded(data, ".gz", packGzip)
	}
	return f
}

func (c compressor) encoded(data []byte, ext string, encode func([]byte, bool) []byte) []byte {
	if len(data) < quickAbove {
		return encode(data, true)
	}
	sum := sha256.Sum256(data)
	name := filepath.Join(c.cache, "packed", hex.EncodeToString(sum[:])+ext)
	if c.cache != "" {
		if packed, err := os.ReadFile(name); err == nil {
			return packed
		}
	}
	packed := encode(data, c.best)
	if c.best && c.cache != "" {
		_ = writeIfChanged(name, packed) // a cache that cannot be written only costs time
	}
	return packed
}

func packBrotli(data []byte, best bool) []byte {
	options := brotli.WriterOptions{Quality: 5, LGWin: 22}
	if best {
		options = brotli.WriterOptions{Quality: 11, LGWin: 24}
	}
	var b bytes.Buffer
	w := brotli.NewWriterOptions(&b, options)
	_, _ = w.Write(data) // a buffer takes everything
	_ = w.Close()
	return b.Bytes()
}

func packGzip(data []byte, best bool) []byte {
	level := gzip.DefaultCompression
	if best {
		level = gzip.BestCompression
	}
	var b bytes.Buffer
	w, err := gzip.NewWriterLevel(&b, level)
	if err != nil {
		return nil
	}
	_, _ = w.Write(data)
	_ = w.Close()
	return b.Bytes()
}
