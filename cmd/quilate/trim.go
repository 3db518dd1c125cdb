package main

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"
)

// goApp is the module that the browser build is trimmed of.
const goApp = "github.com/maxence-charriere/go-app/v10"

//go:embed trim
var trimFiles embed.FS

// A cut is one change to go-app's source that leaves out of the browser build
// what a browser never uses.
type cut struct {
	file  string // in pkg/app
	stand string // file of the folder trim that takes its place; "" leaves it out
	old   string // text to replace, when the file stays
	new   string
	count int // how often old occurs in the version this was written for
}

// cuts were written for go-app v10.1.11. They leave out net/http, crypto/tls
// and the self-tests of crypto (the server's half of the package), AES,
// google/uuid and regexp.
var cuts = []cut{
	{file: "http.go", stand: "browser.go.txt"},
	{file: "resource.go"},
	{file: "crypto.go"},
	{file: "static.go"},
	{file: "wasm.go"},
	{file: "wasmexec.go"},
	{file: "scripts.go"},
	{file: "route.go", stand: "route.go.txt"},
	{file: "context.go", old: "\t\"github.com/google/uuid\"\n", count: 1},
	{file: "context.go", old: "uuid.NewString()", new: "randomID()", count: 1},
	{file: "state.go", old: "\t\"github.com/google/uuid\"\n", count: 1},
	{file: "state.go", old: "uuid.NewString()", new: "randomID()", count: 1},
}

// A sourceFile is one file of a trimmed module, by its path in the module.
type sourceFile struct {
	path string
	data []byte
}

// trim reads the module go-app from src and returns the files of its copy for
// the browser, sorted by path. It fails when a cut does not fit, which means
// that the version is another than the cuts were written for.
func trim(src fs.FS) ([]sourceFile, error) {
	files := map[string][]byte{}
	for _, folder := range []string{"pkg/app", "pkg/errors"} {
		entries, err := fs.ReadDir(src, folder)
		if err != nil {
			return nil, fmt.Errorf("reading %s of go-app: %w", folder, err)
		}
		for _, entry := range entries {
			name := entry.Name()
			if entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				continue
			}
			data, err := fs.ReadFile(src, path.Join(folder, name))
			if err != nil {
				return nil, err
			}
			files[path.Join(folder, name)] = data
		}
	}

	for _, c := range cuts {
		name := path.Join("pkg/app", c.file)
		data, ok := files[name]
		switch {
		case !ok:
			return nil, fmt.Errorf("go-app has no %s", name)
		case c.old != "":
			text := string(data)
			if n := strings.Count(text, c.old); n != c.count {
				return nil, fmt.Errorf("%s has %q %d times, not %d", name, c.old, n, c.count)
			}
			files[name] = []byte(strings.ReplaceAll(text, c.old, c.new))
		case c.stand != "":
			stand, err := trimFiles.ReadFile(path.Join("trim", c.stand))
			if err != nil {
				return nil, err
			}
			files[name] = stand
		default:
			delete(files, name)
		}
	}

	files["go.mod"] = []byte("module " + goApp + "\n\ngo 1.23.0\n")
	var out []sourceFile
	for name, data := range files {
		out = append(out, sourceFile{name, data})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].path < out[j].path })
	return out, nil
}

// trimmedModule writes the trimmed copy of go-app into the cache, under a name
// made of its content, and returns its folder.
func trimmedModule(moduleDir, cache string) (string, error) {
	files, err := trim(os.DirFS(moduleDir))
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	for _, f := range files {
		fmt.Fprintf(sum, "%s %d\n", f.path, len(f.data))
		sum.Write(f.data)
	}
	dir := filepath.Join(cache, "go-app-"+hex.EncodeToString(sum.Sum(nil))[:12])
	for _, f := range files {
		name := filepath.Join(dir, filepath.FromSlash(f.path))
		if err := writeIfChanged(name, f.data); err != nil {
			return "", err
		}
	}
	return dir, nil
}
