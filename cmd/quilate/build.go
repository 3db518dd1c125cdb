package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// inlinedPackages are compiled with inlining; everything else in the browser
// build is compiled without, which makes it smaller.
var inlinedPackages = []string{
	// The simulation runs in these.
	"math",
	"math/rand/v2",
	"quilate/app/risk",
	"quilate/app/roi",
	"quilate/app/stat",
	// A keystroke spends a quarter of its time asking these for memory and maps:
	// a tenth less of the processor's time, for 8 kB.
	"runtime",
	"internal/abi",
	"internal/byteorder",
	"internal/runtime/atomic",
	"internal/runtime/maps",
	"internal/runtime/math",
	"internal/runtime/sys",
	// Their tables call small functions, and become plain data only when
	// those are inlined: smaller, and nothing to run at the start.
	"quilate/app/channel",
	"quilate/app/i18n",
	"quilate/app/question",
	"quilate/app/page/method",
}

const wasmPackage = "./cmd/quilate/wasm"

// runBuild carries out "quilate build": the program for the browser, in a
// folder, with its compressed copies.
func runBuild(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("build", flag.ContinueOnError)
	flags.SetOutput(out)
	dir := flags.String("out", "build", "folder for app.wasm, rest.wasm and their compressed copies")
	sizes := flags.Bool("sizes", false, "print the bytes of the program by package")
	untrimmed := flags.Bool("untrimmed", false, "build against the whole of go-app, to compare sizes")
	if err := parseFlags(flags, args); err != nil {
		return err
	}
	tool, err := newToolchain()
	if err != nil {
		return err
	}
	if err := writableFolder(*dir); err != nil {
		return err
	}
	built, err := tool.buildWasm(wasmOptions{untrimmed: *untrimmed})
	if err != nil {
		return err
	}
	if built.note != "" {
		fmt.Fprintln(out, built.note)
	}
	packed := compressor{cache: tool.cache, best: true}
	var sum [3]int
	for _, part := range built.parts() {
		f := packed.pack(part.name, part.data)
		for ext, data := range map[string][]byte{"": f.data, ".br": f.br, ".gz": f.gz} {
			if err := writeIfChanged(filepath.Join(*dir, part.name+ext), data); err != nil {
				return err
			}
		}
		fmt.Fprintf(out, "%s: %d bytes, brotli %d, gzip %d\n",
			filepath.Join(*dir, part.name), len(f.data), len(f.br), len(f.gz))
		sum = [3]int{sum[0] + len(f.data), sum[1] + len(f.br), sum[2] + len(f.gz)}
	}
	if built.rest != nil {
		fmt.Fprintf(out, "together: %d bytes, brotli %d, gzip %d\n", sum[0], sum[1], sum[2])
	}
	if !*sizes {
		return nil
	}
	named, err := tool.buildWasm(wasmOptions{untrimmed: *untrimmed, names: true})
	if err != nil {
		return err
	}
	packages, err := tool.packages()
	if err != nil {
		return err
	}
	for _, part := range named.parts() {
		report, err := measureWasm(part.data, packages)
		if err != nil {
			return err
		}
		report.print(out, part.name)
	}
	return nil
}

// A toolchain is the Go command on this machine, working on this module.
type toolchain struct {
	root  string // folder of the module quilate
	cache string // folder for copies and compressed files
}

// newToolchain finds the module above the working directory and checks that
// Go is there and new enough.
func newToolchain() (toolchain, error) {
	root, err := moduleRoot()
	if err != nil {
		return toolchain{}, err
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	t := toolchain{root: root, cache: filepath.Join(cache, "quilate")}
	out, err := t.run(nil, "env", "GOVERSION")
	if err != nil {
		if errors.Is(err, exec.ErrNotFound) {
			return t, errors.New("the go command is not in PATH; Quilate is built with Go 1.26 or newer")
		}
		return t, fmt.Errorf("this needs Go 1.26 or newer: %w", err)
	}
	return t, checkGoVersion(strings.TrimSpace(string(out)))
}

// checkGoVersion fails for a version of Go older than 1.26, written as in
// "go1.26.3"; a development version passes.
func checkGoVersion(version string) error {
	numbers, ok := strings.CutPrefix(version, "go1.")
	if !ok {
		return nil
	}
	end := strings.IndexFunc(numbers, func(r rune) bool { return r < '0' || r > '9' })
	if end < 0 {
		end = len(numbers)
	}
	if minor, err := strconv.Atoi(numbers[:end]); err == nil && minor < 26 {
		return fmt.Errorf("this needs Go 1.26 or newer, not %s", strings.TrimPrefix(version, "go"))
	}
	return nil
}

// moduleRoot is the folder of the module quilate, at or above the working
// directory.
func moduleRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		data, err := os.ReadFile(filepath.Join(dir, "go.mod"))
		if err == nil && bytes.HasPrefix(data, []byte("module quilate\n")) {
			return dir, nil
		}
		above := filepath.Dir(dir)
		if above == dir {
			return "", errors.New("run this inside a clone of Quilate: no go.mod of the module quilate here or above")
		}
		dir = above
	}
}

// run runs the go command in the module and returns what it prints. The error
// carries the words of the compiler.
func (t toolchain) run(env []string, args ...string) ([]byte, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = t.root
	cmd.Env = append(os.Environ(), env...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		if words := strings.TrimSpace(stderr.String()); words != "" {
			return nil, fmt.Errorf("go %s: %w\n%s", args[0], err, words)
		}
		return nil, fmt.Errorf("go %s: %w", args[0], err)
	}
	return stdout.Bytes(), nil
}

type wasmOptions struct {
	untrimmed bool // against the whole of go-app
	names     bool // keep the names of functions, for measuring
	gallery   bool // with the page that shows every control and figure
}

type wasmBuilt struct {
	data []byte // what starts
	rest []byte // what is fetched when a page needs it; nil when data is all of it
	note string // why it is larger than it should be, or ""
}

// A part is one file of the program.
type part struct {
	name string
	data []byte
}

func (b wasmBuilt) parts() []part {
	parts := []part{{"app.wasm", b.data}}
	if b.rest != nil {
		parts = append(parts, part{"rest.wasm", b.rest})
	}
	return parts
}

// buildWasm compiles the program for the browser. It uses a copy of go-app
// without the server's half; if that fails, it says so in the note and builds
// against the whole. Then it slims what the compiler wrote, and cuts it in two.
func (t toolchain) buildWasm(opts wasmOptions) (wasmBuilt, error) {
	built, err := t.buildTrimmed(opts)
	if err != nil {
		return wasmBuilt{}, err
	}
	names, unnamed := functionNames(built.data)
	if built.data, err = slim(built.data); err == nil {
		err = unnamed
	}
	if err == nil {
		built.data, built.rest, err = split(built.data, names, laterPackages)
	}
	if err != nil && built.note == "" {
		built.note = "the program is larger than it should be: " + err.Error()
	}
	return built, nil
}

// buildTrimmed compiles the program and leaves it as the compiler writes it.
func (t toolchain) buildTrimmed(opts wasmOptions) (wasmBuilt, error) {
	var note string
	if !opts.untrimmed {
		work, err := t.trimmedWorkspace()
		if err == nil {
			data, buildErr := t.compileWasm(work, opts)
			if buildErr == nil {
				return wasmBuilt{data: data}, nil
			}
			err = buildErr
		}
		note = "go-app could not be trimmed, the program is larger than it should be: " + err.Error()
	}
	data, err := t.compileWasm("off", opts)
	if err != nil {
		return wasmBuilt{}, err
	}
	return wasmBuilt{data: data, note: note}, nil
}

// trimmedWorkspace writes a go.work that joins this module and the trimmed
// copy of go-app, and returns its name. A workspace, unlike a replacement in
// go.mod, leaves no trace of the machine's folders in the program.
func (t toolchain) trimmedWorkspace() (string, error) {
	out, err := t.run(nil, "list", "-m", "-f", "{{.Dir}}", goApp)
	if err != nil {
		return "", err
	}
	source := strings.TrimSpace(string(out))
	if source == "" {
		if _, err := t.run(nil, "mod", "download", goApp); err != nil {
			return "", err
		}
		if out, err = t.run(nil, "list", "-m", "-f", "{{.Dir}}", goApp); err != nil {
			return "", err
		}
		source = strings.TrimSpace(string(out))
	}
	module, err := trimmedModule(source, t.cache)
	if err != nil {
		return "", err
	}
	version, err := t.run(nil, "list", "-m", "-f", "{{.GoVersion}}", "quilate")
	if err != nil {
		return "", err
	}
	text := fmt.Sprintf("go %s\n\nuse %s\nuse %s\n", bytes.TrimSpace(version), strconv.Quote(t.root), strconv.Quote(module))
	sum := sha256.Sum256([]byte(text))
	work := filepath.Join(t.cache, "work-"+hex.EncodeToString(sum[:])[:12], "go.work")
	return work, writeIfChanged(work, []byte(text))
}

// compileWasm runs the compiler with a go.work, or without one when it is
// "off".
func (t toolchain) compileWasm(work string, opts wasmOptions) ([]byte, error) {
	dir, err := os.MkdirTemp("", "quilate")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	name := filepath.Join(dir, "app.wasm")
	args := []string{"build", "-trimpath", "-buildvcs=false", "-gcflags=all=-l"}
	for _, p := range inlinedPackages {
		args = append(args, "-gcflags="+p+"=")
	}
	if work != "off" {
		overlay, err := t.overlay()
		if err != nil {
			return nil, err
		}
		args = append(args, "-overlay="+overlay)
	}
	if opts.gallery {
		args = append(args, "-tags=gallery")
	}
	if opts.names {
		args = append(args, "-ldflags=-w -buildid=")
	} else {
		args = append(args, "-ldflags=-s -w -buildid=")
	}
	args = append(args, "-o", name, wasmPackage)
	env := []string{"GOOS=js", "GOARCH=wasm", "GOWORK=" + work}
	if work != "off" {
		env = append(env, "GOFLAGS=") // a -modfile or -mod of the caller does not go with a workspace
	}
	if _, err := t.run(env, args...); err != nil {
		return nil, err
	}
	return os.ReadFile(name)
}

// overlay writes the file that tells the compiler which files of the standard
// library have a stand-in, and returns its name.
func (t toolchain) overlay() (string, error) {
	out, err := t.run(nil, "env", "GOROOT")
	if err != nil {
		return "", err
	}
	data, err := trimFiles.ReadFile("trim/godebug.go.txt")
	if err != nil {
		return "", err
	}
	stand, err := t.cached("godebug-", ".go", data)
	if err != nil {
		return "", err
	}
	replaced := filepath.Join(strings.TrimSpace(string(out)), "src", "internal", "godebug", "godebug.go")
	text, err := json.Marshal(map[string]map[string]string{"Replace": {replaced: stand}})
	if err != nil {
		return "", err
	}
	return t.cached("overlay-", ".json", text)
}

// cached writes a file into the cache under a name made of its content.
func (t toolchain) cached(prefix, ext string, data []byte) (string, error) {
	sum := sha256.Sum256(data)
	name := filepath.Join(t.cache, prefix+hex.EncodeToString(sum[:])[:12]+ext)
	return name, writeIfChanged(name, data)
}

// packages lists the import paths that the program for the browser is made of.
func (t toolchain) packages() ([]string, error) {
	out, err := t.run([]string{"GOOS=js", "GOARCH=wasm"}, "list", "-deps", wasmPackage)
	if err != nil {
		return nil, err
	}
	return append(strings.Fields(string(out)), goApp+"/pkg/url"), nil // a package of the trimmed copy
}

// wasmExec reads the script that starts Go programs, of the same version as
// the compiler.
func (t toolchain) wasmExec() ([]byte, error) {
	out, err := t.run(nil, "env", "GOROOT")
	if err != nil {
		return nil, err
	}
	name := filepath.Join(strings.TrimSpace(string(out)), "lib", "wasm", "wasm_exec.js")
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("the start script of Go is missing: %w", err)
	}
	return data, nil
}
