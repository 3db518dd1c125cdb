package main

import (
	"context"
	"io"
	"os"
	"os/exec"
)

// measureSimulation prints how fast the model and the report are worked out in
// the browser, against the same code run natively and against plain JavaScript.
// It is not among the steps: what it prints depends on the machine.
func measureSimulation(ctx context.Context, out io.Writer) error {
	c := exec.CommandContext(ctx, "go", "test", "./cmd/check/e2e", "-run", "^$", "-bench", "^BenchmarkSimulation$", "-benchtime", "1x", "-timeout", "20m")
	c.Stdout, c.Stderr = out, os.Stderr
	return c.Run()
}
