package e2e_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	. "quilate/cmd/check/e2e"
)

// BenchmarkSimulation sets the model and the report in the browser against the
// same code run natively, and one evaluation against the model in plain
// JavaScript in the same browser. Each is the best of several runs taken in
// turns, so that only the ratios mean something on a busy machine.
//
//	go run ./cmd/check -simulation
func BenchmarkSimulation(b *testing.B) {
	dir := b.TempDir()
	native, slim := filepath.Join(dir, "native"), filepath.Join(dir, "slim.wasm")
	build(b, nil, "build", "-o", native, "../simulation")
	// As cmd/quilate builds the program for the browser.
	args := []string{"build", "-trimpath", "-gcflags=all=-l"}
	for _, p := range []string{"math", "math/rand/v2", "quilate/app/risk", "quilate/app/roi", "quilate/app/stat"} {
		args = append(args, "-gcflags="+p+"=")
	}
	program := filepath.Join(dir, "program.wasm")
	build(b, []string{"GOOS=js", "GOARCH=wasm"}, append(args, "-ldflags=-s -w", "-o", program, "../simulation")...)
	build(b, nil, "run", "../../quilate", "slim", "-in", program, "-out", slim)

	root := strings.TrimSpace(build(b, nil, "env", "GOROOT"))
	site := Serve(b, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		// Alone with itself a page gets times of five microseconds.
		w.Header().Set("Cross-Origin-Opener-Policy", "same-origin")
		w.Header().Set("Cross-Origin-Embedder-Policy", "require-corp")
		switch r.URL.Path {
		case "/wasm_exec.js":
			http.ServeFile(w, r, filepath.Join(root, "lib", "wasm", "wasm_exec.js"))
		case "/model.js":
			http.ServeFile(w, r, "../simulation/model.js")
		case "/program.wasm":
			w.Header().Set("Content-Type", "application/wasm")
			http.ServeFile(w, r, slim)
		default:
			w.Header().Set("Content-Type", "text/html")
			w.Write([]byte(`<!doctype html><html lang="en"><title>Speed</title><link rel="icon" href="data:,"><script src="/wasm_exec.js"></script><script src="/model.js"></script></html>`))
		}
	}))
	tab := Open(b, "/", On(site), Tolerant) // a timer of the program goes off after its end
	const inBrowser = `(async () => {
		const go = new Go(), said = [], log = console.log;
		console.log = (...all) => said.push(all.join(" "));
		try {
			const program = await WebAssembly.instantiateStreaming(fetch("/program.wasm"), go.importObject);
			await go.run(program.instance);
		} finally { console.log = log; }
		return JSON.parse(said.join(""));
	})()`

	type measured struct {
		Evaluation, NPV, Report, First, Longest, Glance, NPVAtP50 float64
		Steps, Draws, Inputs, Cases, Months, OutOf50              int
		Settled                                                   bool
		Plan                                                      json.RawMessage
	}
	type script struct{ Evaluation, NPV float64 }
	least := func(to *measured, m measured) {
		if to.Evaluation == 0 {
			*to = m
		}
		for _, x := range []struct{ to, from *float64 }{
			{&to.Evaluation, &m.Evaluation}, {&to.Report, &m.Report}, {&to.First, &m.First}, {&to.Longest, &m.Longest}, {&to.Glance, &m.Glance},
		} {
			*x.to = min(*x.to, *x.from)
		}
	}
	var here, there measured
	plain := script{Evaluation: math.Inf(1)}
	for b.Loop() {
		for range 3 {
			var m measured
			out, err := exec.Command(native).Output()
			if err == nil {
				err = json.Unmarshal(out, &m)
			}
			if err != nil {
				b.Fatal(err)
			}
			least(&here, m)
			least(&there, EvalTo[measured](tab, inBrowser))
			s := EvalTo[script](tab, "measure("+string(m.Plan)+")")
			plain.Evaluation, plain.NPV = min(plain.Evaluation, s.Evaluation), s.NPV
		}
	}
	if math.Abs(plain.NPV-here.NPV) > 1e-9*math.Abs(here.NPV) || there.NPV != here.NPV {
		b.Fatalf("not the same model: NPV is %v here, %v in the browser, %v in JavaScript", here.NPV, there.NPV, plain.NPV)
	}
	if there.OutOf50 != here.OutOf50 || math.Abs(there.NPVAtP50-here.NPVAtP50) > 1e-9*math.Abs(here.NPVAtP50) || there.Draws != here.Draws {
		b.Fatalf("not the same picture: %+v here, %+v in the browser", here, there)
	}

	var t bytes.Buffer
	row := func(what string, value float64, unit, aim string) {
		fmt.Fprintf(&t, "%-66s %8.2f %-3s %s\n", what, value, unit, aim)
	}
	row("one evaluation, 36 months, one audience: native", here.Evaluation, "µs", "")
	row("  in the browser", there.Evaluation, "µs", "")
	row("  plain JavaScript in the same browser", plain.Evaluation, "µs", "")
	row("  browser ÷ native", there.Evaluation/here.Evaluation, "", "≤ 2.5")
	row("  browser ÷ JavaScript", there.Evaluation/plain.Evaluation, "", "≤ 1")
	fmt.Fprintf(&t, "report: %d alternatives, %d months, %d uncertain figures, %d draws (settled: %v)\n", there.Cases, there.Months, there.Inputs, there.Draws, there.Settled)
	row("  all of it in the browser", there.Report, "ms", "≤ 120")
	row("  its first picture", there.First, "ms", "≤ 50")
	row("  its longest step", there.Longest, "ms", "≤ 12")
	row("  all of it, browser ÷ native", there.Report/here.Report, "", "")
	row("beside a question", there.Glance, "ms", "")
	fmt.Print(t.String())
	b.Logf("%d steps", there.Steps)
	b.ReportMetric(there.Evaluation/here.Evaluation, "browser/native")
	b.ReportMetric(there.Evaluation/plain.Evaluation, "browser/JavaScript")
	b.ReportMetric(there.Report, "ms/report")
	b.ReportMetric(0, "ns/op")
}

func build(b *testing.B, env []string, args ...string) string {
	b.Helper()
	c := exec.Command("go", args...)
	c.Env = append(os.Environ(), env...)
	var complaint bytes.Buffer
	c.Stderr = &complaint
	out, err := c.Output()
	if err != nil {
		b.Fatalf("go %s: %v\n%s", strings.Join(args, " "), err, complaint.String())
	}
	return string(out)
}
