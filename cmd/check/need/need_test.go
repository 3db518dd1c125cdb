package need

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestMissingProgramSaysWhatToInstall(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := program("a browser", []string{"chromium", "google-chrome"}, "chromium", "fonts-liberation")
	if err == nil {
		t.Fatal("found a browser in an empty PATH")
	}
	for _, want := range []string{"a browser", "google-chrome", "apt-get install", "chromium fonts-liberation"} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("error does not mention %q: %v", want, err)
		}
	}
}

func TestChromeVariableThatCannotRunIsAnError(t *testing.T) {
	t.Setenv("CHROME", filepath.Join(t.TempDir(), "absent"))
	if path, err := Chromium(); err == nil || !strings.Contains(err.Error(), "CHROME=") {
		t.Errorf("Chromium() = %q, %v; want an error that names CHROME", path, err)
	}
}

func TestAxeIsFetchedOnceAndOfTheRightVersion(t *testing.T) {
	dir, fetched := t.TempDir(), 0
	deliver := func(version string) func(string, string) error {
		return func(dir, _ string) error {
			fetched++
			path := filepath.Join(dir, "node_modules", "axe-core")
			if err := os.MkdirAll(path, 0o755); err != nil {
				return err
			}
			body := "/*! axe v" + version + "\n" + strings.Repeat(" ", 100_000)
			return os.WriteFile(filepath.Join(path, "axe.min.js"), []byte(body), 0o644)
		}
	}
	if _, err := axeIn(dir, deliver("1.0.0")); err == nil {
		t.Error("another version was accepted")
	}
	if _, err := axeIn(dir, deliver(AxeVersion)); err != nil {
		t.Error(err)
	}
	if _, err := axeIn(dir, deliver(AxeVersion)); err != nil || fetched != 2 {
		t.Errorf("after %d fetches, %v; want 2: the cached script serves", fetched, err)
	}
}

func TestFetchFailureIsReported(t *testing.T) {
	broken := errors.New("no network")
	if _, err := axeIn(t.TempDir(), func(string, string) error { return broken }); !errors.Is(err, broken) {
		t.Errorf("err = %v, want %v", err, broken)
	}
}
