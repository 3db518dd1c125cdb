package e2e

import (
	"context"
	"encoding/base64"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// Screenshot saves a picture of the whole page and returns its path.
func (tab *Tab) Screenshot(name string) string {
	tab.t.Helper()
	path := tab.shoot(name)
	if path == "" {
		tab.t.Fatalf("no screenshot of %s", name)
	}
	return path
}

// shoot is Screenshot without an opinion: "" when there is none.
func (tab *Tab) shoot(name string) string {
	ctx, cancel := context.WithTimeout(tab.page, 20*time.Second)
	defer cancel()
	var picture struct {
		Data string `json:"data"`
	}
	if err := send(ctx, "Page.captureScreenshot", params{"format": "png", "captureBeyondViewport": true}, &picture); err != nil {
		return ""
	}
	return tab.keep(name+".png", picture.Data)
}

// PDF prints the page on A4 and returns the path of the file.
func (tab *Tab) PDF(name string) string {
	tab.t.Helper()
	return tab.PDFOn(A4, name)
}

// PDFOn prints the page on a paper and returns the path of the file.
func (tab *Tab) PDFOn(paper Paper, name string) string {
	tab.t.Helper()
	var printed struct {
		Data string `json:"data"`
	}
	err := send(tab.page, "Page.printToPDF", params{"printBackground": true, "preferCSSPageSize": true,
		"paperWidth": paper.Width, "paperHeight": paper.Height}, &printed)
	if err != nil {
		tab.fail("the page does not print: %v", err)
	}
	path := tab.keep(name+".pdf", printed.Data)
	if path == "" {
		tab.t.Fatalf("the PDF %s cannot be kept", name)
	}
	return path
}

// keep writes an artefact, named after its test, and returns its path.
func (tab *Tab) keep(name, encoded string) string {
	data, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil {
		return ""
	}
	path := filepath.Join(tab.folder, fileName(tab.t.Name()+"-"+name))
	if err := os.WriteFile(path, data, 0o644); err != nil {
		tab.t.Logf("artefact: %v", err)
		return ""
	}
	return path
}

// artefacts is the folder for the files of a test.
func artefacts(t testing.TB) string {
	dir := os.Getenv("QUILATE_ARTEFACTS")
	if dir == "" {
		return t.ArtifactDir()
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Logf("artefacts: %v", err)
	}
	return dir
}

// fileName keeps letters, digits, points and dashes of a name.
func fileName(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '.' || r == '-' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			return r
		}
		return '_'
	}, name)
}
