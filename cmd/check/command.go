package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"
)

// program is a command line to run.
type program struct {
	cmd *exec.Cmd
}

// command prepares a program that runs in dir with additions to the
// environment and ends when ctx does.
func command(ctx context.Context, dir string, env []string, name string, args ...string) program {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), env...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = 20 * time.Second
	return program{cmd}
}

// output runs the program with its standard output to out; the error carries
// what it said on standard error.
func (p program) output(out io.Writer) error {
	var said bytes.Buffer
	p.cmd.Stdout, p.cmd.Stderr = out, &said
	if err := p.cmd.Run(); err != nil {
		return fmt.Errorf("%s: %w\n%s", p, err, strings.TrimSpace(said.String()))
	}
	return nil
}

// silent runs a program that says nothing when all is well; the error carries
// everything it said.
func (p program) silent() error {
	if text, err := p.cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w\n%s", p, err, strings.TrimSpace(string(text)))
	}
	return nil
}

// String is the command line without the directory of the program.
func (p program) String() string {
	return strings.Join(append([]string{filepath.Base(p.cmd.Args[0])}, p.cmd.Args[1:]...), " ")
}

// empty reports whether a directory holds nothing.
func empty(dir string) bool {
	entries, err := os.ReadDir(dir)
	return err != nil || len(entries) == 0
}
