package app_test

import (
	"fmt"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	module = "quilate/app/"
	goApp  = "github.com/maxence-charriere/go-app/"
)

// rule is a row of the table in README.md.
type rule struct {
	all bool
	may []string
}

// drawing packages may import go-app; touching ones JavaScript as well.
var (
	drawing  = []string{"ui", "page/…", "browser", "pwa"}
	touching = []string{"browser", "pwa"}
)

// heavy are packages of the standard library that cost the download more than
// they are worth, with what is used instead.
var heavy = map[string]string{
	"encoding/json": "quilate/app/jsontext",
	"fmt":           "strings and strconv",
	"net/http":      "a fetch of the browser",
	"net/url":       "session.ParseRoute",
	"text/template": "plain concatenation",
	"html/template": "go-app's elements",
	"regexp":        "strings",
}

func TestImportsFollowTheTable(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	table, err := readTable(string(readme))
	if err != nil {
		t.Fatal(err)
	}
	imports, err := readImports(os.DirFS("."))
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range check(table, imports) {
		t.Error(fault)
	}
}

// readTable reads the rows "| package | what it knows | may import |".
func readTable(readme string) (map[string]rule, error) {
	table := map[string]rule{}
	inside := false
	for line := range strings.SplitSeq(readme, "\n") {
		cells := strings.Split(strings.Trim(strings.TrimSpace(line), "|"), "|")
		for i := range cells {
			cells[i] = strings.Trim(strings.TrimSpace(cells[i]), "`")
		}
		switch {
		case !strings.HasPrefix(line, "|") || len(cells) != 3:
			inside = false
		case cells[0] == "package" && cells[2] == "may import":
			inside = true
		case inside && strings.Trim(cells[0], "-: ") != "":
			r := rule{}
			for _, name := range strings.Fields(strings.NewReplacer(",", " ", "`", " ").Replace(cells[2])) {
				switch name {
				case "–", "-":
				case "all":
					r.all = true
				default:
					r.may = append(r.may, name)
				}
			}
			table[cells[0]] = r
		}
	}
	if len(table) == 0 {
		return nil, fmt.Errorf("README.md has no table with the columns package, what it knows, may import")
	}
	return table, nil
}

// readImports returns for each package of the tree what its files import,
// whatever they are built for; tests are left out.
func readImports(tree fs.FS) (map[string][]string, error) {
	imports := map[string][]string{}
	err := fs.WalkDir(tree, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if base := entry.Name(); base == "testdata" || base != "." && strings.HasPrefix(base, ".") {
				return fs.SkipDir
			}
			return nil
		}
		if filepath.Ext(name) != ".go" || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		source, err := fs.ReadFile(tree, name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, source, parser.ImportsOnly)
		if err != nil {
			return err
		}
		dir := path.Dir(name)
		if _, ok := imports[dir]; !ok {
			imports[dir] = nil
		}
		for _, spec := range file.Imports {
			what, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if !slices.Contains(imports[dir], what) {
				imports[dir] = append(imports[dir], what)
			}
		}
		return nil
	})
	return imports, err
}

// rowOf is the row of the table that a package belongs to.
func rowOf(pkg string) string {
	if strings.HasPrefix(pkg, "page/") {
		return "page/…"
	}
	return pkg
}

// check lists what breaks the table, in words that say what to do.
func check(table map[string]rule, imports map[string][]string) []string {
	var faults []string
	fault := func(format string, args ...any) { faults = append(faults, fmt.Sprintf(format, args...)) }
	seen := map[string]bool{}
	for _, pkg := range slices.Sorted(maps.Keys(imports)) {
		row := rowOf(pkg)
		seen[row] = true
		if pkg == "." || path.Base(pkg) == "app" {
			fault("%s: no package is called app", pkg)
			continue
		}
		r, ok := table[row]
		if !ok {
			fault("%s: not in the table of app/README.md; add a row for %s", pkg, row)
			continue
		}
		for _, what := range slices.Sorted(slices.Values(imports[pkg])) {
			own, isOwn := strings.CutPrefix(what, module)
			first, _, _ := strings.Cut(what, "/")
			switch {
			case isOwn && row == "page/…" && rowOf(own) == row:
				fault("%s imports %s: pages never import each other", pkg, own)
			case isOwn && !r.all && !slices.Contains(r.may, rowOf(own)):
				fault("%s imports %s: the table of app/README.md allows it %s", pkg, own, allowed(r))
			case isOwn:
			case strings.HasPrefix(what, goApp):
				if !slices.Contains(drawing, row) {
					fault("%s imports go-app: only %s may", pkg, strings.Join(drawing, ", "))
				}
			case what == "syscall/js":
				if !slices.Contains(touching, row) {
					fault("%s imports syscall/js: only %s may", pkg, strings.Join(touching, ", "))
				}
			case heavy[what] != "":
				fault("%s imports %s: too many bytes for the browser; use %s", pkg, what, heavy[what])
			case strings.Contains(first, ".") || first == "quilate":
				fault("%s imports %s: packages of app/ import each other, the standard library and go-app", pkg, what)
			}
		}
	}
	for _, row := range slices.Sorted(maps.Keys(table)) {
		if !seen[row] {
			fault("%s: in the table of app/README.md, but there is no such package", row)
		}
		for _, name := range table[row].may {
			if _, ok := table[name]; !ok {
				fault("%s may import %s, which has no row of its own", row, name)
			}
		}
	}
	return faults
}

func allowed(r rule) string {
	if len(r.may) == 0 {
		return "nothing"
	}
	return "only " + strings.Join(r.may, ", ")
}

func TestImportsOutsideTheTableAreNamed(t *testing.T) {
	table, err := readTable("# x\n\n| package | what it knows | may import |\n|---|---|---|\n" +
		"| `i18n` | words | – |\n| stat | numbers | – |\n| ui | controls | i18n |\n| page/… | views | i18n, ui |\n| pwa | wiring | all |\n\n| new | touches |\n|---|---|\n| a | b |\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		pkg, imports, want string
	}{
		{"ui", "quilate/app/i18n", ""},
		{"ui", goApp + "v10/pkg/app", ""},
		{"pwa", "quilate/app/page/start", ""},
		{"pwa", "syscall/js", ""},
		{"page/start", "quilate/app/ui", ""},
		{"i18n", "strings", ""},
		{"ui", "quilate/app/stat", "ui imports stat: the table of app/README.md allows it only i18n"},
		{"stat", "quilate/app/i18n", "stat imports i18n: the table of app/README.md allows it nothing"},
		{"page/start", "quilate/app/page/review", "page/start imports page/review: pages never import each other"},
		{"stat", goApp + "v10/pkg/app", "stat imports go-app: only ui, page/…, browser, pwa may"},
		{"ui", "syscall/js", "ui imports syscall/js: only browser, pwa may"},
		{"i18n", "regexp", "i18n imports regexp: too many bytes for the browser; use strings"},
		{"i18n", "golang.org/x/text/language", "i18n imports golang.org/x/text/language: packages of app/ import each other, the standard library and go-app"},
		{"lucky", "strings", "lucky: not in the table of app/README.md; add a row for lucky"},
		{"ui/app", "strings", "ui/app: no package is called app"},
	} {
		imports := map[string][]string{"i18n": nil, "stat": nil, "ui": nil, "page/start": nil, "page/review": nil, "pwa": nil}
		imports[c.pkg] = []string{c.imports}
		got := strings.Join(check(table, imports), "\n")
		if got != c.want {
			t.Errorf("%s with %s: %q, want %q", c.pkg, c.imports, got, c.want)
		}
	}
	if got := check(table, map[string][]string{"i18n": nil, "stat": nil, "ui": nil, "pwa": nil}); len(got) != 1 || !strings.HasPrefix(got[0], "page/…: in the table") {
		t.Errorf("a row without a package gives %q", got)
	}
}
