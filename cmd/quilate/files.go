package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
)

// writeIfChanged writes the file and its folders unless it already holds data.
func writeIfChanged(name string, data []byte) error {
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, data) {
		return nil
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return fmt.Errorf("cannot make the folder %s: %w", filepath.Dir(name), err)
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		return fmt.Errorf("cannot write %s: %w", name, err)
	}
	return nil
}

// writableFolder makes the folder if needed and fails with a clear message
// when files cannot be written into it.
func writableFolder(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("cannot make the folder %s: %w", dir, err)
	}
	probe, err := os.CreateTemp(dir, ".write-*")
	if err != nil {
		return fmt.Errorf("cannot write into the folder %s: %w", dir, err)
	}
	probe.Close()
	return os.Remove(probe.Name())
}
