package main

// A step is one thing that has to be true.
type step struct {
	name string
	what string
	do   func(*job) error
	// alone steps run when nothing else does: they measure time in a browser.
	alone bool
}

// steps are all steps, in the order in which they are begun.
func steps() []step {
	return []step{
		{name: "go", what: "Go is at least the version of go.mod", do: checkGo},
		{name: "gofmt", what: "the sources are formatted", do: checkFormat},
		{name: "imports", what: "app/ imports what the table in app/README.md allows", do: testImports},
		{name: "vet", what: "go vet", do: vet},
		{name: "vet-wasm", what: "go vet for the browser", do: vetWasm},
		{name: "staticcheck", what: "staticcheck, natively and for the browser", do: staticcheck},
		{name: "site", what: "the site builds", do: buildSite},
		{name: "test", what: "tests with the race detector", do: test},
		{name: "test-wasm", what: "the tests of the pure packages as WebAssembly", do: testWasm},
		{name: "budgets", what: "the site keeps to its sizes", do: budgets},
		{name: "browser", what: "tests in Chromium against the built site", do: testBrowser, alone: true},
	}
}
