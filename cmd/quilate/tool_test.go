package main

import (
	"bytes"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"golang.org/x/net/html"
)

func TestTakenPortIsSaidPlainly(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	err = run([]string{"-addr", taken.Addr().String()}, &bytes.Buffer{})
	if err == nil || !strings.Contains(err.Error(), "is taken") || !strings.Contains(err.Error(), "-addr") {
		t.Errorf("error = %v", err)
	}
}

func TestFolderThatCannotBeWrittenIsSaidPlainly(t *testing.T) {
	name := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(name, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"site", "build"} {
		err := run([]string{command, "-out", filepath.Join(name, "below")}, &bytes.Buffer{})
		if err == nil || !strings.Contains(err.Error(), "cannot make the folder") {
			t.Errorf("%s: error = %v", command, err)
		}
	}
}

func TestOldGoIsRefused(t *testing.T) {
	for version, ok := range map[string]bool{"go1.22.1": false, "go1.25": false, "go1.25rc1": false, "go1.26.0": true, "go1.26rc2": true, "go1.30": true, "devel go1.27-abc": true} {
		if err := checkGoVersion(version); (err == nil) != ok {
			t.Errorf("%s: %v", version, err)
		}
	}
}

func TestUnknownCommandIsRefused(t *testing.T) {
	var out bytes.Buffer
	if err := run([]string{"fly"}, &out); err == nil || !strings.Contains(out.String(), "Usage") {
		t.Errorf("error = %v, printed %q", err, out.String())
	}
	if err := run([]string{"site", "now"}, &out); err == nil {
		t.Error("site takes a word it does not know")
	}
}

func TestTrimLeavesTheServerOut(t *testing.T) {
	tool, err := newToolchain()
	if err != nil {
		t.Fatal(err)
	}
	dir, err := tool.run(nil, "list", "-m", "-f", "{{.Dir}}", goApp)
	if err != nil {
		t.Fatal(err)
	}
	files, err := trim(os.DirFS(strings.TrimSpace(string(dir))))
	if err != nil {
		t.Fatalf("the pinned version of go-app is not the one the cuts were written for: %v", err)
	}
	for _, f := range files {
		for _, unwanted := range []string{`"net/http"`, `"net/url"`, `"crypto/`, `"regexp"`, `"fmt"`, `"encoding/json"`, `"os"`, `"github.com/google/uuid"`} {
			if bytes.Contains(f.data, []byte(unwanted)) {
				t.Errorf("%s still imports %s", f.path, unwanted)
			}
		}
	}
}

func TestTrimOfAnotherVersionFails(t *testing.T) {
	_, err := trim(fstest.MapFS{
		"pkg/app/http.go":      {Data: []byte("package app\n")},
		"pkg/errors/errors.go": {Data: []byte("package errors\n")},
	})
	if err == nil {
		t.Error("a module with other files was trimmed")
	}
}

func TestProgramIsBuiltTrimmedAndSmall(t *testing.T) {
	tool, err := newToolchain()
	if err != nil {
		t.Fatal(err)
	}
	built, err := tool.buildWasm(wasmOptions{names: true})
	if err != nil {
		t.Fatal(err)
	}
	if built.note != "" {
		t.Errorf("not trimmed: %s", built.note)
	}
	if bytes.Contains(built.data, []byte(tool.root+"/")) || bytes.Contains(built.data, []byte(tool.cache)) {
		t.Error("the program contains a folder of this machine")
	}
	packages, err := tool.packages()
	if err != nil {
		t.Fatal(err)
	}
	if len(built.parts()) != 2 {
		t.Fatal("the program is not cut in two")
	}
	for i, part := range built.parts() {
		report, err := measureWasm(part.data, packages)
		if err != nil {
			t.Fatal(err)
		}
		for _, unwanted := range []string{"net/http", "net/url", "crypto/tls", "regexp", "text/template", "github.com/google/uuid"} {
			if n := report.code[unwanted]; n > 0 {
				t.Errorf("%s takes %d bytes of %s", unwanted, n, part.name)
			}
		}
		var sum int
		for _, n := range report.code {
			sum += n
		}
		if code := report.sections["code"]; sum > code || code-sum > 16 {
			t.Errorf("the packages sum up to %d of %d bytes of code in %s", sum, code, part.name)
		}
		for _, pkg := range [][]string{{"runtime", goApp + "/pkg/app", "quilate/app/pwa"}, {"quilate/app/page/results", "quilate/app/report"}}[i] {
			if report.code[pkg] == 0 {
				t.Errorf("the report does not name %s in %s", pkg, part.name)
			}
		}
	}
}

// goAppMarkup wraps an element in a document as go-app encodes it.
func goAppMarkup(element string) string {
	return "<!doctype html>\n<html lang=\"es\">\n  <head>\n    <title>T</title>\n  </head>\n  <body>\n" + element + "\n  </body>\n</html>"
}

func bodyOf(t *testing.T, element string) string {
	t.Helper()
	document, err := parseMarkup(goAppMarkup(element))
	if err != nil {
		t.Fatal(err)
	}
	root := document.LastChild.FirstChild
	root.Parent.RemoveChild(root)
	if err := correct(root); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := html.Render(&b, root); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// The left side is what go-app v10.1.11 writes for the elements, indentation
// included; the right side is what the same elements are in the live page.
func TestMarkupSaysWhatTheLivePageSays(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"no white space comes in",
			"    <p>\n      a \n      <b>b</b>\n       c\n    </p>",
			"<p>a <b>b</b> c</p>"},
		{"a single text is in place", "    <p>only</p>", "<p>only</p>"},
		{"an empty element stays empty", "    <p></p>", "<p></p>"},
		{"a single element", "    <p>\n      <b>b</b>\n    </p>", "<p><b>b</b></p>"},
		{"quotation marks end no value", `    <p title="a \"b\" <c> & d">x</p>`, `<p title="a &#34;b&#34; &lt;c&gt; &amp; d">x</p>`},
		{"a no-break space is one", `    <p title="5\u00a0%">x</p>`, "<p title=\"5\u00a0%\">x</p>"},
		{"true is kept where it says something", "    <p aria-hidden>x</p>", `<p aria-hidden="true">x</p>`},
		{"true booleans are bare", "    <button disabled>x</button>", `<button disabled="">x</button>`},
		{"false booleans are absent", `    <button disabled="false">x</button>`, `<button>x</button>`},
		{"false is kept where it says something", `    <p aria-expanded="false">x</p>`, `<p aria-expanded="false">x</p>`},
		{"attributes are sorted", `    <p title="t" class="c" id="i">x</p>`, `<p class="c" id="i" title="t">x</p>`},
		{"text is escaped once", "    <p>a &amp; b &lt;c&gt;</p>", "<p>a &amp; b &lt;c&gt;</p>"},
		{"void elements", "    <p>\n      a\n      <br>\n      b\n    </p>", "<p>a<br/>b</p>"},
		{"drawings that close themselves",
			"    <svg viewBox=\"0 0 1 1\">\n      <path d=\"M0 0\">\n      <path d=\"M1 1\">\n    </svg>",
			`<svg viewBox="0 0 1 1"><path d="M0 0"></path><path d="M1 1"></path></svg>`},
		{"drawings passed on as they are",
			`    <svg viewBox="0 0 1 1"><title>a &amp; "b"</title><path d="M0 0"/></svg>`,
			`<svg viewBox="0 0 1 1"><title>a &amp; &#34;b&#34;</title><path d="M0 0"></path></svg>`},
		{"a text area shows its value", `    <textarea id="a" value="v"></textarea>`, `<textarea id="a">v</textarea>`},
		{"a list shows its value",
			"    <select value=\"b\">\n      <option value=\"a\">A</option>\n      <option value=\"b\">B</option>\n    </select>",
			`<select><option value="a">A</option><option selected="" value="b">B</option></select>`},
		{"empty texts are nothing", "    <p>\n\n      <b>b</b>\n    </p>", "<p><b>b</b></p>"},
		{"texts beside each other", "    <p>\n      a\n      b\n    </p>", "<p>ab</p>"},
	} {
		if got := bodyOf(t, c.in); got != c.want {
			t.Errorf("%s:\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestWhatThePolicyBlocksIsRefused(t *testing.T) {
	for _, element := range []string{
		`    <p style="color:red">x</p>`,
		`    <p onclick="x()">x</p>`,
		`    <img src="https://example.org/a.png">`,
		`    <img src="//example.org/a.png">`,
	} {
		document, err := parseMarkup(goAppMarkup(element))
		if err != nil {
			t.Fatal(err)
		}
		if err := correct(document); err == nil {
			t.Errorf("%s is let through", element)
		}
	}
}

func TestPackageOfAFunctionIsFoundByItsMangledName(t *testing.T) {
	mangled := map[string]string{}
	for _, p := range []string{"math", "math/rand/v2", "github.com/a/b-c/v10/pkg/app", "quilate/app/roi"} {
		mangled[mangle(p)] = p
	}
	for name, want := range map[string]string{
		"math.Exp":                 "math",
		"math_rand_v2._PCG_.Seed":  "math/rand/v2",
		"quilate_app_roi.Evaluate": "quilate/app/roi",
		"github.com_a_b_c_v10_pkg_app._engineX_.Load.func1": "github.com/a/b-c/v10/pkg/app",
		"_rt0_wasm_js": "(runtime support)",
	} {
		if got := packageOf(name, mangled); got != want {
			t.Errorf("%s is of %s, not %s", name, got, want)
		}
	}
}
