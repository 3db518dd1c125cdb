package main

import (
	"fmt"
	"go/version"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
)

// forBrowser is the environment that builds for the browser.
var forBrowser = []string{"GOOS=js", "GOARCH=wasm"}

// browserOnly are the packages that exist for the browser.
var browserOnly = []string{"./app/...", "./cmd/quilate/wasm/..."}

func checkGo(j *job) error {
	gomod, err := os.ReadFile(filepath.Join(j.root, "go.mod"))
	if err != nil {
		return err
	}
	line := regexp.MustCompile(`(?m)^go ([0-9.]+)`).FindSubmatch(gomod)
	if line == nil {
		return fmt.Errorf("go.mod names no version of Go")
	}
	fmt.Fprintf(&j.out, "%s on %s/%s, %d processors", runtime.Version(), runtime.GOOS, runtime.GOARCH, runtime.NumCPU())
	if want := "go" + string(line[1]); version.Compare(runtime.Version(), want) < 0 {
		return fmt.Errorf("\nthis is %s and go.mod asks for %s: install it from go.dev/dl", runtime.Version(), want)
	}
	return nil
}

func checkFormat(j *job) error {
	var list strings.Builder
	if err := command(j, j.root, nil, "gofmt", "-l", "app", "cmd").output(&list); err != nil {
		return err
	}
	if list.Len() > 0 {
		return fmt.Errorf("gofmt -w would change:\n%s", list.String())
	}
	return nil
}

func vet(j *job) error {
	return command(j, j.root, nil, "go", "vet", "./...").silent()
}

func vetWasm(j *job) error {
	return command(j, j.root, forBrowser, "go", append([]string{"vet"}, browserOnly...)...).silent()
}

// staticcheck runs the version that go.mod pins. The program is looked up
// first, for with GOOS=js "go tool" would run one built for the browser.
func staticcheck(j *job) error {
	var path strings.Builder
	if err := command(j, j.root, nil, "go", "tool", "-n", "staticcheck").output(&path); err != nil {
		return err
	}
	binary := strings.TrimSpace(path.String())
	if err := command(j, j.root, nil, binary, "./...").silent(); err != nil {
		return err
	}
	return command(j, j.root, forBrowser, binary, browserOnly...).silent()
}
