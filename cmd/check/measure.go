package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
)

// What is measured is not among the steps: what it prints depends on the
// machine, and on what else that does.
const (
	// simulationSpeed is how fast the model and the report are worked out in the
	// browser, against the same code run natively and against plain JavaScript.
	simulationSpeed = "BenchmarkSimulation"
	// typingSpeed is how long it takes from a keystroke until the page shows what
	// comes of it, in a browser with a quarter of the CPU.
	typingSpeed = "BenchmarkTyping"
)

// runBenchmark runs one of the benchmarks of the browser tests and prints what it
// says, and how far the machine was disturbed meanwhile.
func runBenchmark(ctx context.Context, benchmark string, out io.Writer) error {
	c := exec.CommandContext(ctx, "go", "test", "./cmd/check/e2e", "-run", "^$", "-bench", "^"+benchmark+"$", "-benchtime", "1x", "-timeout", "20m")
	c.Stdout, c.Stderr = out, os.Stderr
	disturbed := disturbance()
	err := c.Run()
	fmt.Fprintf(out, "this machine: %s\n", disturbed())
	return err
}
