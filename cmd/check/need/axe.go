package need

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Axe returns the path of axe.min.js of AxeVersion, kept in the user's cache
// directory and fetched once with npm.
func Axe() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("axe-core %s has no cache directory to live in: %w", AxeVersion, err)
	}
	return axeIn(filepath.Join(cache, "quilate", "axe-core-"+AxeVersion), npmInstall)
}

// axeIn returns the script below dir and calls fetch when it is not there or
// not the version asked for.
func axeIn(dir string, fetch func(dir, what string) error) (string, error) {
	path := filepath.Join(dir, "node_modules", "axe-core", "axe.min.js")
	if isAxe(path) {
		return path, nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", fmt.Errorf("axe-core cannot be kept: %w", err)
	}
	if err := fetch(dir, "axe-core@"+AxeVersion); err != nil {
		return "", err
	}
	if !isAxe(path) {
		return "", fmt.Errorf("npm left no axe-core %s in %s: remove that directory and try again", AxeVersion, dir)
	}
	return path, nil
}

// isAxe reports whether path holds axe-core of AxeVersion; a download that
// broke off does not.
func isAxe(path string) bool {
	script, err := os.ReadFile(path)
	if err != nil || len(script) < 100_000 {
		return false
	}
	return strings.HasPrefix(string(script), "/*! axe v"+AxeVersion+"\n")
}

// npmInstall puts a package, with its version, below dir.
func npmInstall(dir, what string) error {
	npm, err := program("npm", []string{"npm"}, "npm")
	if err != nil {
		return fmt.Errorf("%s cannot be fetched: %w", what, err)
	}
	cmd := exec.Command(npm, "install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts", "--prefix", dir, what)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s cannot be fetched: %s: %w\n%s", what, strings.Join(cmd.Args, " "), err, tail(out))
	}
	return nil
}
