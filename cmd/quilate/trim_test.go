package main

import (
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

func TestFunctionsAreCutWithTheImportsThatOnlyTheyUsed(t *testing.T) {
	const source = `package p

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

type T struct{}

// Gone goes.
func (t *T) Gone() { fmt.Println(rand.Int()) }

func (t T) Stays() string { return strings.ToUpper("x") }

func Gone() {}
`
	left, err := withoutFuncs([]byte(source), []string{"T.Gone"})
	if err != nil {
		t.Fatal(err)
	}
	if left, err = withoutUnusedImports(left); err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{"func (t *T) Gone": false, `"fmt"`: false, "rand": false, `"strings"`: true, "Stays": true, "func Gone()": true} {
		if strings.Contains(string(left), text) != want {
			t.Errorf("%s is there: %v", text, !want)
		}
	}
	if left, err = withoutUnusedImports([]byte("package p\n\nimport \"fmt\"\n\nvar x = 1\n")); err != nil || strings.Contains(string(left), "import") {
		t.Errorf("an import alone: %v, %s", err, left)
	}
	if _, err := withoutFuncs([]byte(source), []string{"T.Stays", "T.Missing"}); err == nil {
		t.Error("a function that is not there was cut")
	}
}

// TestStandInTakesAddressesApartAsNetURLDoes runs the package that takes the
// place of net/url on addresses as browsers give them and as links hold them.
func TestStandInTakesAddressesApartAsNetURLDoes(t *testing.T) {
	addresses := []string{
		"https://example.org/", "https://example.org", "http://localhost:7843/es/preguntas/?paso=sale.orderValue&x=a%20b#title",
		"https://example.org:8443/base/es/", "/es/", "/es/?paso=x:y", "es/resultados/", "?paso=1", "#tabla-1", "",
		"https://example.org/caf%C3%A9/a%2Fb?q=%C3%A9#%C3%A9", "mailto:hola@example.org?subject=Hola", "http://[::1]:80/x", "http://[::1]/x",
		"https://example.org/a:b", "https://example.org?x=/y", "blob:https://example.org/1-2", "HTTPS://example.org/x",
	}
	dir := t.TempDir()
	stand, err := trimFiles.ReadFile("trim/url.go.txt")
	if err != nil {
		t.Fatal(err)
	}
	program := `package main

import (
	"bufio"
	"fmt"
	"os"

	"stand/url"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		u, err := url.Parse(lines.Text())
		fmt.Printf("%q %q %q %q %q %q %q %v\n", u.Scheme, u.Host, u.Hostname(), u.Path, u.RawQuery, u.Fragment, u.String(), err)
	}
}
`
	for name, data := range map[string]string{"go.mod": "module stand\n\ngo 1.26\n", "main.go": program, "url/url.go": string(stand), "in": strings.Join(addresses, "\n") + "\n"} {
		if err := writeIfChanged(filepath.Join(dir, filepath.FromSlash(name)), []byte(data)); err != nil {
			t.Fatal(err)
		}
	}
	in, err := os.Open(filepath.Join(dir, "in"))
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	cmd := exec.Command("go", "run", ".")
	cmd.Dir, cmd.Stdin, cmd.Env = dir, in, append(os.Environ(), "GOWORK=off", "GOFLAGS=")
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	got := strings.Split(strings.TrimSuffix(string(out), "\n"), "\n")
	if len(got) != len(addresses) {
		t.Fatalf("%d lines for %d addresses:\n%s", len(got), len(addresses), out)
	}
	for i, address := range addresses {
		u, err := url.Parse(address)
		if err != nil {
			t.Fatal(err)
		}
		want := fmt.Sprintf("%q %q %q %q %q %q %q %v", u.Scheme, u.Host, u.Hostname(), u.Path, u.RawQuery, u.Fragment, u.String(), error(nil))
		if got[i] != want {
			t.Errorf("%s:\n got %s\nwant %s", address, got[i], want)
		}
	}
}

func TestGalleryIsOnlyInTheProgramThatAsksForIt(t *testing.T) {
	tool, err := newToolchain()
	if err != nil {
		t.Fatal(err)
	}
	for _, gallery := range []bool{false, true} {
		built, err := tool.buildWasm(wasmOptions{gallery: gallery})
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Contains(string(built.data)+string(built.rest), "page/gallery.specimens"); got != gallery {
			t.Errorf("asked for the gallery: %v, in the program: %v", gallery, got)
		}
	}
}
