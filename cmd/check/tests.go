package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"quilate/cmd/check/need"
)

// harness is the package whose importers are browser tests.
const harness = "quilate/cmd/check/e2e"

// pure are the packages of app/ that run anywhere, and so under WebAssembly
// without a browser. One that does not exist yet is left out.
var pure = []string{"i18n", "stat", "roi", "quality", "risk", "impact", "channel", "assessment",
	"question", "analysis", "chart", "report", "session"}

func testImports(j *job) error {
	return j.goTest(nil, "-count=1", "-run", "^TestImports", "./app")
}

// test runs everything that needs no browser, with the race detector.
func test(j *job) error {
	compiler, err := need.CCompiler()
	if err != nil {
		return fmt.Errorf("go test -race links with C: %w", err)
	}
	_, plain, err := j.packages()
	if err != nil {
		return err
	}
	return j.goTest([]string{"CGO_ENABLED=1", "CC=" + compiler}, append([]string{"-race", "-timeout=20m"}, plain...)...)
}

// testWasm runs them as the browser gets them: slimmed and cut in two, as the
// build does it with the whole program. Here everything of ours and much of
// Go's library is in the second part, so that most calls cross the cut.
func testWasm(j *job) error {
	node, err := need.Node()
	if err != nil {
		return err
	}
	var packages []string
	for _, name := range pure {
		if _, err := os.Stat(filepath.Join(j.root, "app", name)); err == nil {
			packages = append(packages, "./app/"+name)
		}
	}
	var goroot strings.Builder
	if err := command(j, j.root, nil, "go", "env", "GOROOT").output(&goroot); err != nil {
		return err
	}
	tool := filepath.Join(j.scratch, "quilate")
	if err := command(j, j.root, nil, "go", "build", "-o", tool, "./cmd/quilate").output(io.Discard); err != nil {
		return err
	}
	runner, joiner := filepath.Join(j.scratch, "run-slimmed"), filepath.Join(j.scratch, "join.cjs")
	if err := os.WriteFile(joiner, []byte(joinParts), 0o644); err != nil {
		return err
	}
	script := "#!/bin/sh\nset -e\n" +
		"'" + tool + "' slim -in \"$1\" -out \"$1.slim\" -rest \"$1.slim.rest\" -later quilate/,strings,strconv,slices,maps,sort,time,unicode/utf8\n" +
		"program=\"$1.slim\"\nshift\n" +
		"export NODE_OPTIONS='--require " + joiner + "'\n" +
		"exec '" + filepath.Join(strings.TrimSpace(goroot.String()), "lib", "wasm", "go_js_wasm_exec") + "' \"$program\" \"$@\"\n"
	if err := os.WriteFile(runner, []byte(script), 0o755); err != nil {
		return err
	}
	// The runner hands the whole environment to the program, which has room
	// for little; and it looks for node in PATH.
	env := append(slices.Clone(forBrowser), "PATH="+filepath.Dir(node)+string(filepath.ListSeparator)+os.Getenv("PATH"))
	return j.goTestIn(smallEnvironment(env), append([]string{"-timeout=20m", "-exec=" + runner}, packages...)...)
}

// joinParts adds the second part of a program to the first before Go's runner
// starts it, as web/loader.js does.
const joinParts = `"use strict";
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (bytes, imports) => {
  const program = await instantiate(bytes, imports);
  const rest = require("node:fs").readFileSync(process.argv[2] + ".rest");
  await instantiate(rest, { first: program.instance.exports });
  return program;
};
`

// smallEnvironment keeps what Go and its runner need.
func smallEnvironment(more []string) []string {
	var env []string
	for _, entry := range os.Environ() {
		name, _, _ := strings.Cut(entry, "=")
		if name == "HOME" || name == "PATH" || name == "TMPDIR" || strings.HasPrefix(name, "GO") ||
			strings.HasSuffix(strings.ToUpper(name), "_PROXY") || strings.HasPrefix(name, "SSL_CERT") {
			env = append(env, entry)
		}
	}
	return append(env, more...)
}

// testBrowser runs the tests in Chromium, a package at a time, against the
// site that was built once.
func testBrowser(j *job) error {
	chromium, err := need.Chromium()
	if err != nil {
		return err
	}
	if _, err := need.Axe(); err != nil {
		return err
	}
	office, err := need.LibreOffice()
	if err != nil {
		return err
	}
	site, err := j.site.build(j)
	if err != nil {
		return fmt.Errorf("there is no site to test: %w", err)
	}
	browser, _, err := j.packages()
	if err != nil {
		return err
	}
	env := []string{"CHROME=" + chromium, "SOFFICE=" + office, "QUILATE_SITE=" + site, "QUILATE_ARTEFACTS=" + j.artefacts}
	return j.goTest(env, append([]string{"-count=1", "-p=1", "-timeout=60m"}, browser...)...)
}

// packages tells the packages whose tests drive a browser from the others.
func (j *job) packages() (browser, plain []string, err error) {
	var out strings.Builder
	format := `{{.ImportPath}} {{join .TestImports ","}},{{join .XTestImports ","}}`
	if err := command(j, j.root, nil, "go", "list", "-f", format, "./...").output(&out); err != nil {
		return nil, nil, err
	}
	for line := range strings.Lines(out.String()) {
		name, imports, _ := strings.Cut(strings.TrimSpace(line), " ")
		if name == harness || slices.Contains(strings.Split(imports, ","), harness) {
			browser = append(browser, name)
		} else {
			plain = append(plain, name)
		}
	}
	return browser, plain, nil
}

// goTest runs go test with additions to the environment.
func (j *job) goTest(env []string, args ...string) error {
	return j.goTestIn(append(os.Environ(), env...), args...)
}

// goTestIn runs go test in an environment, counts the tests and keeps the
// lines that matter: the summary of each package, everything of failed tests.
func (j *job) goTestIn(env []string, args ...string) error {
	p := command(j, j.root, nil, "go", append([]string{"test", "-json"}, args...)...)
	p.cmd.Env = env
	read, write := io.Pipe()
	p.cmd.Stdout = write
	var said strings.Builder
	p.cmd.Stderr = &said
	counted := make(chan error, 1)
	var t tally
	go func() {
		err := t.read(read)
		io.Copy(io.Discard, read) // so that the program is never blocked
		counted <- err
	}()
	err := p.cmd.Run()
	write.Close()
	if broken := <-counted; broken != nil && err == nil {
		err = broken
	}
	j.passed, j.failed = t.passed, t.failed
	j.out.WriteString(t.text())
	switch {
	case err != nil:
		return fmt.Errorf("%s%d tests failed: go test %s: %w", lineOf(said.String()), t.failed, strings.Join(shorten(args), " "), err)
	case t.passed == 0:
		return fmt.Errorf("no test ran: go test %s", strings.Join(shorten(args), " "))
	}
	return nil
}

// lineOf ends a text with a line break unless there is none.
func lineOf(text string) string {
	if text = strings.TrimSpace(text); text != "" {
		text += "\n"
	}
	return text
}

// shorten leaves out all but the first of a long list of packages.
func shorten(args []string) []string {
	if len(args) > 6 {
		return append(slices.Clone(args[:6]), "…")
	}
	return args
}

// tally reads the events of go test -json.
type tally struct {
	passed, failed int
	summaries      []string
	failures       []string
	lines          map[string][]string // what tests said, by package and test
}

// event is one event of test2json.
type event struct {
	Action, Package, Test, Output string
	ImportPath                    string
}

func (t *tally) read(r io.Reader) error {
	t.lines = map[string][]string{}
	for decoder := json.NewDecoder(r); ; {
		var e event
		switch err := decoder.Decode(&e); err {
		case nil:
			t.add(e)
		case io.EOF:
			return nil
		default:
			return fmt.Errorf("go test -json: %w", err)
		}
	}
}

func (t *tally) add(e event) {
	key := e.Package + " " + e.Test
	top := !strings.Contains(e.Test, "/")
	switch e.Action {
	case "output":
		switch {
		case e.Test == "" && summary(e.Output):
			t.summaries = append(t.summaries, strings.TrimRight(e.Output, "\n"))
		case strings.HasPrefix(e.Output, "=== "), strings.HasPrefix(e.Output, "?   \t"):
		default:
			t.lines[key] = append(t.lines[key], e.Output)
		}
	case "build-output":
		t.failures = append(t.failures, e.Output)
	case "pass":
		if e.Test != "" && top {
			t.passed++
		}
	case "fail":
		t.failures = append(t.failures, t.lines[key]...)
		if e.Test == "" && !t.counted(e.Package) || e.Test != "" && top {
			t.failed++
		}
		if e.Test != "" {
			t.lines[e.Package+" failed"] = []string{"yes"}
		}
	case "skip":
		if e.Test != "" {
			t.failed++
			t.failures = append(t.failures, fmt.Sprintf("%s %s was skipped; a test that cannot run has failed\n", e.Package, e.Test))
		}
	}
}

// counted reports whether a failure of a package is explained by its tests.
func (t *tally) counted(pkg string) bool { return len(t.lines[pkg+" failed"]) > 0 }

// summary recognises the line with which go test ends a package, and that on
// what its tabs have done to the content security policy.
func summary(line string) bool {
	for _, start := range []string{"ok  \t", "FAIL\t", "content security policy: "} {
		if strings.HasPrefix(line, start) {
			return true
		}
	}
	return false
}

func (t *tally) text() string {
	return strings.Join(t.failures, "") + strings.Join(t.summaries, "\n") + "\n"
}
