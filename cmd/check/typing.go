package main

import (
	"context"
	"io"
	"os"
	"os/exec"
)

// measureTyping prints how long it takes from a keystroke until the page shows
// what comes of it, in a browser with a quarter of the CPU. It is not among the
// steps: what it prints depends on the machine, and on what else that does.
func measureTyping(ctx context.Context, out io.Writer) error {
	c := exec.CommandContext(ctx, "go", "test", "./cmd/check/e2e", "-run", "^$", "-bench", "^BenchmarkTyping$", "-benchtime", "1x", "-timeout", "20m")
	c.Stdout, c.Stderr = out, os.Stderr
	return c.Run()
}
