// Package need finds what the check wants from the machine beyond Go: a
// Chromium, Node.js, a C compiler for the race detector, LibreOffice, and
// axe-core.
//
// Each function returns where the thing is. When it is missing and the process
// is root on a Debian system, it is installed first; otherwise the error says
// the exact command that installs it. Nothing here ever answers "go on
// without": a check that cannot run has failed.
package need

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
)

// AxeVersion is the version of axe-core that the browser tests inject.
const AxeVersion = "4.14.1"

// Chromium returns the path of a Chromium: $CHROME, else the first of the
// usual names in PATH, else Debian's, installed together with fonts, because
// a page without fonts has no widths worth testing.
func Chromium() (string, error) {
	if path := os.Getenv("CHROME"); path != "" {
		if _, err := exec.LookPath(path); err != nil {
			return "", fmt.Errorf("CHROME=%s cannot be run: %w", path, err)
		}
		return path, nil
	}
	return program("a browser", []string{"chromium", "chromium-browser", "google-chrome"},
		"chromium", "fonts-liberation", "fonts-noto-color-emoji")
}

// Node returns the path of Node.js, under which the pure packages are tested
// as WebAssembly.
func Node() (string, error) {
	return program("Node.js", []string{"node", "nodejs"}, "nodejs")
}

// CCompiler returns the path of a C compiler, which go test -race links with.
func CCompiler() (string, error) {
	if path := os.Getenv("CC"); path != "" {
		return path, nil
	}
	return program("a C compiler", []string{"gcc", "clang", "cc"}, "gcc", "libc6-dev")
}

// program looks for the names in PATH and, failing that, installs the Debian
// packages and looks again.
func program(what string, names []string, packages ...string) (string, error) {
	if path := find(names); path != "" {
		return path, nil
	}
	if err := install(packages...); err != nil {
		return "", fmt.Errorf("%s is missing (looked for %s in PATH): %w", what, strings.Join(names, ", "), err)
	}
	if path := find(names); path != "" {
		return path, nil
	}
	return "", fmt.Errorf("%s is missing even after installing %s", what, strings.Join(packages, " "))
}

func find(names []string) string {
	for _, name := range names {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}

// installing lets one installation run at a time; dpkg refuses a second.
var installing sync.Mutex

// install installs Debian packages, or says how somebody who may can do it.
func install(packages ...string) error {
	command := "apt-get update && apt-get install -y --no-install-recommends " + strings.Join(packages, " ")
	if _, err := exec.LookPath("apt-get"); err != nil {
		return fmt.Errorf("install it; on Debian: sudo sh -c '%s'", command)
	}
	if os.Geteuid() != 0 {
		return fmt.Errorf("install it with: sudo sh -c '%s'", command)
	}
	installing.Lock()
	defer installing.Unlock()
	fmt.Fprintf(os.Stderr, "check: installing %s\n", strings.Join(packages, " "))
	for _, args := range [][]string{
		{"update", "-qq"},
		append([]string{"install", "-y", "-qq", "--no-install-recommends"}, packages...),
	} {
		cmd := exec.Command("apt-get", args...)
		cmd.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
		if out, err := cmd.CombinedOutput(); err != nil {
			return errors.Join(fmt.Errorf("apt-get %s: %w", strings.Join(args, " "), err), errors.New(tail(out)))
		}
	}
	return nil
}

// tail is the end of a program's output, where the reason usually stands.
func tail(out []byte) string {
	s := strings.TrimSpace(string(out))
	if len(s) > 2000 {
		s = "… " + s[len(s)-2000:]
	}
	return s
}
