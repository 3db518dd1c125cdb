package main

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

// The folder that a trainer without Go is handed: the program, and the site that
// it serves, on a machine that has neither Go nor anything else.
func TestTheProgramServesARoomWithoutGo(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	name := "quilate"
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	tool := filepath.Join(dir, name)
	build := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", tool, ".")
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	if err := os.Mkdir(filepath.Join(dir, "site"), 0o755); err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{listName: "404.html\nindex.html\n", "index.html": "<h1>Hola</h1>", "404.html": "<h1>No</h1>"} {
		if err := os.WriteFile(filepath.Join(dir, "site", name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}

	run := exec.Command(tool, "-addr", ":0")
	run.Dir, run.Env = t.TempDir(), []string{} // as a double click starts it: anywhere
	said, err := run.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := run.Start(); err != nil {
		t.Fatal(err)
	}
	defer run.Wait()
	defer run.Process.Kill()
	line, _ := bufio.NewReader(said).ReadString('\n')
	port := regexp.MustCompile(`:(\d+)/`).FindStringSubmatch(line)
	if port == nil {
		t.Fatalf("it says %q", line)
	}
	res, err := http.Get("http://localhost:" + port[1] + "/")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if body, _ := io.ReadAll(res.Body); res.StatusCode != http.StatusOK || !strings.Contains(string(body), "Hola") {
		t.Errorf("status %s, %q", res.Status, body)
	}
}
