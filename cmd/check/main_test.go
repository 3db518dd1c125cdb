package main

import (
	"bytes"
	"errors"
	"maps"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestOnlyChoosesStepsByName(t *testing.T) {
	all := steps()
	chosen, err := choose(all, "test,vet")
	if err != nil || len(chosen) != 2 || chosen[0].name != "vet" || chosen[1].name != "test" {
		t.Errorf("choose = %v, %v; want vet and test in the order of the steps", chosen, err)
	}
	if chosen, err := choose(all, ""); err != nil || len(chosen) != len(all) {
		t.Errorf("without names %d of %d steps, %v", len(chosen), len(all), err)
	}
	if _, err := choose(all, "vet,vte"); err == nil || !strings.Contains(err.Error(), `"vte"`) {
		t.Errorf("err = %v, want one that names vte", err)
	}
}

func TestUnknownArgumentIsAnError(t *testing.T) {
	for _, args := range [][]string{{"vet"}, {"-only", "nothing"}, {"-fast"}} {
		if err := run(t.Context(), args, &bytes.Buffer{}); err == nil {
			t.Errorf("%v is accepted", args)
		}
	}
}

func TestAllStepsRunAfterOneFailsAndTheLastLineCounts(t *testing.T) {
	var out bytes.Buffer
	ran := make(chan string, 4)
	did := func(name string, passed, failed int, err error) step {
		return step{name: name, what: "does " + name, alone: name == "late", do: func(j *job) error {
			ran <- name
			j.passed, j.failed = passed, failed
			j.out.WriteString("ok  \tquilate/app/" + name)
			return err
		}}
	}
	ok := walk(t.Context(), &place{artefacts: t.TempDir()}, []step{
		did("one", 0, 0, nil),
		did("two", 7, 2, errors.New("2 tests failed\nin detail")),
		did("three", 0, 0, errors.New("no browser")),
		did("late", 5, 0, nil),
	}, &out)
	if ok || len(ran) != 4 {
		t.Errorf("walk = %t after %d steps, want false after 4", ok, len(ran))
	}
	text := out.String()
	lines := strings.Split(strings.TrimSpace(text), "\n")
	if got, want := lines[len(lines)-1], "13 passed, 3 failed"; got != want {
		t.Errorf("last line %q, want %q", got, want)
	}
	for _, want := range []string{"FAILED two", "2 tests failed  (again: go run ./cmd/check -only two)", "no browser", "ok  \tquilate/app/late", "in detail"} {
		if !strings.Contains(text, want) {
			t.Errorf("the output lacks %q:\n%s", want, text)
		}
	}
	if !regexp.MustCompile(`(?m)^ok +one +\d`).MatchString(text) {
		t.Errorf("no line with the time of step one:\n%s", text)
	}
}

// events is what go test -json printed for a package with a test that passes,
// one with a failing part, one skipped, and for one that does not compile.
const events = `{"Action":"start","Package":"a"}
{"Action":"run","Package":"a","Test":"TestGood"}
{"Action":"output","Package":"a","Test":"TestGood","Output":"=== RUN   TestGood\n"}
{"Action":"output","Package":"a","Test":"TestGood","Output":"--- PASS: TestGood (0.00s)\n"}
{"Action":"pass","Package":"a","Test":"TestGood","Elapsed":0}
{"Action":"run","Package":"a","Test":"TestBad"}
{"Action":"output","Package":"a","Test":"TestBad/part","Output":"    a_test.go:9: it is 3\n"}
{"Action":"fail","Package":"a","Test":"TestBad/part"}
{"Action":"output","Package":"a","Test":"TestBad","Output":"--- FAIL: TestBad (0.00s)\n"}
{"Action":"fail","Package":"a","Test":"TestBad"}
{"Action":"skip","Package":"a","Test":"TestLazy"}
{"Action":"output","Package":"a","Output":"FAIL\n"}
{"Action":"output","Package":"a","Output":"FAIL\ta\t0.1s\n"}
{"Action":"fail","Package":"a"}
{"ImportPath":"b","Action":"build-output","Output":"b.go:1: undefined: x\n"}
{"ImportPath":"b","Action":"build-fail"}
{"Action":"output","Package":"b","Output":"FAIL\tb [build failed]\n"}
{"Action":"fail","Package":"b"}
{"Action":"output","Package":"c","Output":"content security policy: 0 violations in 4 tabs\n"}
{"Action":"output","Package":"c","Output":"ok  \tc\t0.2s\n"}
{"Action":"pass","Package":"c"}
`

func TestGoTestIsCountedAndOnlyFailuresAreQuoted(t *testing.T) {
	var seen tally
	if err := seen.read(strings.NewReader(events)); err != nil {
		t.Fatal(err)
	}
	// Failed: TestBad, TestLazy for being skipped, and package b.
	if seen.passed != 1 || seen.failed != 3 {
		t.Errorf("%d passed, %d failed; want 1 and 3", seen.passed, seen.failed)
	}
	text := seen.text()
	for _, want := range []string{"it is 3", "b.go:1: undefined: x", "TestLazy was skipped", "ok  \tc\t0.2s", "content security policy: 0 violations in 4 tabs", "FAIL\tb [build failed]"} {
		if !strings.Contains(text, want) {
			t.Errorf("the text lacks %q:\n%s", want, text)
		}
	}
	if strings.Contains(text, "TestGood") {
		t.Errorf("a passing test is quoted:\n%s", text)
	}
}

func TestBrokenEventsAreAnError(t *testing.T) {
	var seen tally
	if err := seen.read(strings.NewReader("{\"Action\":\"start\"}\nflag provided but not defined")); err == nil {
		t.Error("read accepts what is no JSON")
	}
}

// noise is data that no program compresses.
func noise(n int) []byte {
	r := rand.New(rand.NewPCG(1, 2))
	data := make([]byte, n)
	for i := range data {
		data[i] = byte(r.Uint32())
	}
	return data
}

func TestPagesWeighWithTheirStyleSheetsAndScripts(t *testing.T) {
	page := []byte(`<!doctype html><html><head><link rel="stylesheet" href="/app.1.css"><link rel="icon" href="/i.png">
<script defer src="/load.2.js" data-rest-style="/rest.7.css" data-workbook="/workbook.5.js"></script><script src="../x.js"></script></head><body><script src="/load.2.js"></script></body></html>`)
	site := fstest.MapFS{
		"es/index.html":   {Data: page},
		"app.1.css":       {Data: noise(1000)},
		"load.2.js":       {Data: noise(2000)},
		"x.js":            {Data: noise(4000)},
		"other.js":        {Data: noise(70000)},
		"i.png":           {Data: noise(70000)},
		"app.3.wasm":      {Data: noise(100)},
		"app.3.wasm.br":   {Data: noise(1_250_001)},
		"app.3.wasm.gz":   {Data: noise(7)},
		"rest.4.wasm":     {Data: noise(50)},
		"rest.4.wasm.br":  {Data: noise(20)},
		"rest.4.wasm.gz":  {Data: noise(3)},
		"embed.js":        {Data: noise(3000)},
		"workbook.5.js":   {Data: noise(10)},
		"scan.6.js":       {Data: noise(10)},
		"rest.7.css":      {Data: noise(8000)},
		"embed/index.txt": {Data: nil},
	}
	rows, err := weigh(site)
	if err != nil {
		t.Fatal(err)
	}
	byName := map[string]row{}
	for _, r := range rows {
		byName[r.name] = r
	}
	if r := byName["app.3.wasm"]; r.weight != (weight{100, 7, 1_250_001}) || r.limit != wasmBudget {
		t.Errorf("the program weighs %+v; the shipped forms count", r)
	}
	if r := together(rows); r.weight != (weight{150, 10, 1_250_021}) || r.limit != wasmBudget+restBudget {
		t.Errorf("both parts weigh %+v", r)
	}
	if r := byName["es/index.html"]; r.raw != len(page)+15000 || r.brotli < 15000 || r.brotli > 15000+len(page)+60 || r.limit != pageBudget {
		t.Errorf("the page weighs %+v, want its own %d, 1000, 2000, 4000 and 8000 bytes", r, len(page))
	}
	if r := byName["embed.js"]; r.raw != 3000 || r.limit != embedBudget {
		t.Errorf("the embed script weighs %+v", r)
	}
	if len(rows) != 6 {
		t.Errorf("%d rows, want 6", len(rows))
	}
}

// light is a site within all its budgets.
func light() fstest.MapFS {
	return fstest.MapFS{
		"es/index.html":     {Data: []byte(`<script src="/web/loader.1.js" data-warm="/web/warm.1.js" data-rest-style="/web/rest.1.css"></script>`)},
		"web/loader.1.js":   {Data: noise(50)},
		"web/warm.1.js":     {Data: noise(50)},
		"web/rest.1.css":    {Data: noise(50)},
		"web/app.1.wasm":    {Data: noise(50)},
		"web/rest.1.wasm":   {Data: noise(50)},
		"web/embed.js":      {Data: noise(50)},
		"web/workbook.1.js": {Data: noise(50)},
		"web/scan.1.js":     {Data: noise(50)},
	}
}

func TestEveryBudgetFailsWhenItIsExceeded(t *testing.T) {
	rows, err := weigh(light())
	if err != nil || within(append(rows, together(rows))) != nil {
		t.Fatalf("a light site is refused: %v, %v", err, within(rows))
	}
	for name, most := range map[string]int{
		"web/app.1.wasm": 1_250_000, "web/rest.1.wasm": 750_000, "web/embed.js": 4_000,
		"web/workbook.1.js": 22_000, "web/scan.1.js": 22_000,
	} {
		for size, fails := range map[int]bool{most: false, most + 1: true} {
			site := light()
			site[name], site[name+".br"] = &fstest.MapFile{Data: noise(9)}, &fstest.MapFile{Data: noise(size)}
			rows, err := weigh(site)
			if err != nil {
				t.Fatal(err)
			}
			if err := within(rows); (err != nil) != fails || fails && !strings.Contains(err.Error(), name+" is 1 bytes over") {
				t.Errorf("%s of %d bytes: %v", name, size, err)
			}
		}
	}
	for _, part := range []string{"es/index.html", "web/loader.1.js", "web/warm.1.js", "web/rest.1.css"} {
		site := light()
		site[part+".br"] = &fstest.MapFile{Data: noise(60_001)}
		rows, err := weigh(site)
		if err != nil {
			t.Fatal(err)
		}
		if err := within(rows); err == nil || !strings.Contains(err.Error(), "es/index.html is ") {
			t.Errorf("a page with %s of 60 kB: %v", part, err)
		}
	}
}

func TestBudgetWithoutItsFileFails(t *testing.T) {
	for _, name := range slices.Sorted(maps.Keys(light())) {
		site := light()
		delete(site, name)
		if rows, err := weigh(site); err == nil {
			t.Errorf("without %s: %v", name, rows)
		}
	}
	for from, to := range map[string]string{"web/app.1.wasm": "web/main.1.wasm", "web/rest.1.wasm": "web/part.1.wasm", "web/workbook.1.js": "web/sheets.1.js"} {
		site := light()
		site[to] = site[from]
		delete(site, from)
		if rows, err := weigh(site); err == nil {
			t.Errorf("%s called %s: %v", from, to, rows)
		}
	}
	site := light()
	site["web/third.1.wasm"] = &fstest.MapFile{Data: noise(9)}
	if rows, err := weigh(site); err == nil {
		t.Errorf("with a third part: %v", rows)
	}
}

// The step itself ends with an error when the site that it was given is too heavy.
func TestStepOfBudgetsFailsForAHeavySite(t *testing.T) {
	dir := t.TempDir()
	site := light()
	site["web/embed.js.br"] = &fstest.MapFile{Data: noise(4_001)}
	if err := os.CopyFS(dir, site); err != nil {
		t.Fatal(err)
	}
	p := &place{root: t.TempDir(), scratch: t.TempDir()} // no sources to say what it is made of
	p.site.once.Do(func() { p.site.dir = dir })
	err := budgets(&job{Context: t.Context(), place: p})
	if err == nil || !strings.Contains(err.Error(), "web/embed.js is 1 bytes over its 4000") {
		t.Errorf("the step says %v", err)
	}
}

func TestReportOfSizesIsCutAndSummedUp(t *testing.T) {
	const report = "app.wasm: 9 bytes\n\nby section\n      700  code\n      200  data\n\ncode by package\n      400  runtime\n      200  quilate/app/ui\n       90  (made by the compiler)\n       10  sync\n"
	const want = "app.wasm: 9 bytes\n\nby section\n      700  code\n      200  data\n\ncode by package\n      400  runtime\n      200  quilate/app/ui\n      100  in 2 more\n"
	if got := shortReport(report, 2); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestEnvironmentOfWebAssemblyTestsIsSmall(t *testing.T) {
	t.Setenv("A_LONG_STORY", strings.Repeat("x", 10000))
	size := 0
	for _, entry := range smallEnvironment([]string{"GOOS=js"}) {
		size += len(entry)
	}
	// wasm_exec.js gives arguments and environment 8192 bytes together.
	if size > 6000 {
		t.Errorf("the environment has %d bytes", size)
	}
}
