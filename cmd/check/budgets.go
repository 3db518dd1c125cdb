package main

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
	"golang.org/x/net/html"
)

// The most that may be sent, in bytes at brotli 11.
const (
	wasmBudget  = 1_250_000 // the part of the program that starts
	restBudget  = 750_000   // the part that comes when a page needs it
	pageBudget  = 60_000    // a page: HTML, CSS and scripts, without the program
	embedBudget = 4_000     // the script that other sites load
	sheetBudget = 22_000    // the writer of spreadsheets, loaded when somebody asks for one
)

// builtSite is the site, built when first asked for.
type builtSite struct {
	once sync.Once
	dir  string
	err  error
}

// build returns the directory of the site with base path "/".
func (s *builtSite) build(j *job) (string, error) {
	s.once.Do(func() {
		s.dir = filepath.Join(j.scratch, "site")
		s.err = command(j, j.root, nil, "go", "run", "./cmd/quilate", "site", "-out", s.dir, "-base", "/").silent()
	})
	return s.dir, s.err
}

func buildSite(j *job) error {
	dir, err := j.site.build(j)
	if err != nil {
		return err
	}
	pages, files := 0, 0
	err = filepath.WalkDir(dir, func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			files++
			if path.Ext(name) == ".html" {
				pages++
			}
		}
		return err
	})
	fmt.Fprintf(&j.out, "%d pages, %d files", pages, files)
	return err
}

func budgets(j *job) error {
	dir, err := j.site.build(j)
	if err != nil {
		return fmt.Errorf("there is no site to weigh: %w", err)
	}
	rows, err := weigh(os.DirFS(dir))
	if err != nil {
		return err
	}
	rows = append([]row{together(rows)}, rows...)
	fmt.Fprintf(&j.out, "%9s %9s %9s %9s\n", "raw", "gzip", "brotli", "limit")
	for _, r := range rows {
		fmt.Fprintf(&j.out, "%9d %9d %9d %9d  %s\n", r.raw, r.gzip, r.brotli, r.limit, r.name)
	}
	// What is too heavy is looked up in what it is made of.
	var report strings.Builder
	err = command(j, j.root, nil, "go", "run", "./cmd/quilate", "build", "-sizes", "-out", filepath.Join(j.scratch, "program")).output(&report)
	j.out.WriteString(shortReport(report.String(), packagesShown))
	return errors.Join(within(rows), err)
}

// within is an error that names every row over its limit.
func within(rows []row) error {
	var over []string
	for _, r := range rows {
		if r.brotli > r.limit {
			over = append(over, fmt.Sprintf("%s is %d bytes over its %d", r.name, r.brotli-r.limit, r.limit))
		}
	}
	if len(over) > 0 {
		return fmt.Errorf("over budget: %s", strings.Join(over, "; "))
	}
	return nil
}

// packagesShown is how many packages the table of sizes names; the others are
// added up.
const packagesShown = 20

// shortReport keeps of a report of sizes the largest lines of each list, and
// sums up the rest.
func shortReport(report string, most int) string {
	var b strings.Builder
	shown, left, rest := 0, 0, 0
	flush := func() {
		if left > 0 {
			fmt.Fprintf(&b, "%9d  in %d more\n", rest, left)
		}
		shown, left, rest = 0, 0, 0
	}
	for line := range strings.Lines(report) {
		size, name := 0, ""
		if n, err := fmt.Sscanf(line, "%d %s", &size, &name); err != nil || n != 2 || !strings.HasPrefix(line, " ") {
			flush()
			b.WriteString(line)
			continue
		}
		if shown++; shown > most {
			left, rest = left+1, rest+size
			continue
		}
		b.WriteString(line)
	}
	flush()
	return b.String()
}

// weight is what something costs to download.
type weight struct{ raw, gzip, brotli int }

func (w weight) plus(o weight) weight {
	return weight{w.raw + o.raw, w.gzip + o.gzip, w.brotli + o.brotli}
}

// row is a line of the table.
type row struct {
	name string
	weight
	limit int
}

// together is the whole program, in however many parts.
func together(rows []row) row {
	sum := row{name: "the whole program"}
	for _, r := range rows {
		if path.Ext(r.name) == ".wasm" {
			sum.weight = sum.plus(r.weight)
			sum.limit += r.limit
		}
	}
	return sum
}

// A budget is for the files of a site whose name begins and ends so. Each has
// at least one.
type budget struct {
	begin, end string
	limit      int
}

var ofFiles = []budget{
	{"app", ".wasm", wasmBudget},
	{"rest", ".wasm", restBudget},
	{"embed", ".js", embedBudget},
	{"workbook", ".js", sheetBudget},
	{"scan", ".js", sheetBudget},
}

// weigh weighs the program, every page and the scripts that have a budget of
// their own. A budget without a file is an error, since the file may have got
// another name; and so is a part of a program without a budget.
func weigh(site fs.FS) ([]row, error) {
	scale := scale{site: site, known: map[string]weight{}}
	var rows []row
	pages, met := map[string]weight{}, map[budget]bool{}
	err := fs.WalkDir(site, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		base := path.Base(name)
		at := slices.IndexFunc(ofFiles, func(b budget) bool { return strings.HasPrefix(base, b.begin) && path.Ext(base) == b.end })
		switch {
		case at >= 0:
			var w weight
			w, err = scale.file(name)
			rows, met[ofFiles[at]] = append(rows, row{name, w, ofFiles[at].limit}), true
		case path.Ext(base) == ".wasm":
			return fmt.Errorf("%s has no budget", name)
		case path.Ext(base) == ".html":
			pages[name], err = scale.page(name)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, b := range ofFiles {
		if !met[b] {
			return nil, fmt.Errorf("the site has no %s…%s", b.begin, b.end)
		}
	}
	if len(pages) == 0 {
		return nil, fmt.Errorf("the site has no page")
	}
	for _, name := range slices.Sorted(maps.Keys(pages)) {
		rows = append(rows, row{name, pages[name], pageBudget})
	}
	return rows, nil
}

// scale weighs the files of a site, each once.
type scale struct {
	site  fs.FS
	known map[string]weight
}

// file weighs a file; where the site brings its compressed forms, those.
func (s scale) file(name string) (weight, error) {
	if w, ok := s.known[name]; ok {
		return w, nil
	}
	data, err := fs.ReadFile(s.site, name)
	if err != nil {
		return weight{}, err
	}
	w := weight{raw: len(data)}
	if packed, err := fs.ReadFile(s.site, name+".br"); err == nil {
		w.brotli = len(packed)
	} else {
		w.brotli = brotliSize(data)
	}
	if packed, err := fs.ReadFile(s.site, name+".gz"); err == nil {
		w.gzip = len(packed)
	} else {
		w.gzip = gzipSize(data)
	}
	s.known[name] = w
	return w, nil
}

// page weighs a page with the style sheets and scripts that it names.
func (s scale) page(name string) (weight, error) {
	total, err := s.file(name)
	if err != nil {
		return weight{}, err
	}
	source, err := fs.ReadFile(s.site, name)
	if err != nil {
		return weight{}, err
	}
	doc, err := html.Parse(bytes.NewReader(source))
	if err != nil {
		return weight{}, fmt.Errorf("%s: %w", name, err)
	}
	for _, part := range parts(doc, name) {
		w, err := s.file(part)
		if err != nil {
			return weight{}, fmt.Errorf("%s names %s: %w", name, part, err)
		}
		total = total.plus(w)
	}
	return total, nil
}

// parts are the files that a page's head and body load as text: style sheets,
// scripts, what is preloaded of either and what the loader adds by itself.
func parts(doc *html.Node, page string) []string {
	var found []string
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		attr := map[string]string{}
		for _, a := range n.Attr {
			attr[a.Key] = a.Val
		}
		var addresses []string
		switch {
		case n.Data == "script":
			// The loader names its worker, and the styles that come later.
			addresses = []string{attr["src"], attr["data-warm"], attr["data-rest-style"]}
		case n.Data == "link" && (attr["rel"] == "stylesheet" || attr["rel"] == "modulepreload" ||
			attr["rel"] == "preload" && (attr["as"] == "script" || attr["as"] == "style")):
			addresses = []string{attr["href"]}
		}
		for _, address := range addresses {
			if part := local(address, page); part != "" && !slices.Contains(found, part) {
				found = append(found, part)
			}
		}
	}
	slices.Sort(found)
	return found
}

// local is the file of an address of the same site that is a style sheet or a
// script, else "".
func local(address, page string) string {
	address, _, _ = strings.Cut(address, "?")
	if ext := path.Ext(address); ext != ".js" && ext != ".css" && ext != ".mjs" || strings.Contains(address, "//") {
		return ""
	}
	if strings.HasPrefix(address, "/") {
		return strings.TrimPrefix(path.Clean(address), "/")
	}
	return path.Join(path.Dir(page), address)
}

func brotliSize(data []byte) int {
	var b bytes.Buffer
	w := brotli.NewWriterLevel(&b, brotli.BestCompression)
	w.Write(data) // a buffer takes everything
	w.Close()
	return b.Len()
}

func gzipSize(data []byte) int {
	var b bytes.Buffer
	w, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // the level exists
	w.Write(data)
	w.Close()
	return b.Len()
}
