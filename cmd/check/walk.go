package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// abreast is how many steps run at a time: the compiler fills the other cores.
const abreast = 2

// A job is a step at work.
type job struct {
	context.Context
	*place
	out            bytes.Buffer // what it has to say
	passed, failed int          // tests; a step without tests counts as one
}

// outcome is a finished job.
type outcome struct {
	step step
	job  *job
	err  error
	took time.Duration
}

// walk runs the steps, prints each when it ends and the summary, and reports
// whether all passed.
func walk(ctx context.Context, p *place, steps []step, out io.Writer) bool {
	start := time.Now()
	var together, alone []step
	for _, s := range steps {
		if s.alone {
			alone = append(alone, s)
		} else {
			together = append(together, s)
		}
	}
	outcomes := side(ctx, p, together, abreast, out)
	outcomes = append(outcomes, side(ctx, p, alone, 1, out)...)

	passed, failed := 0, 0
	var broken []outcome
	for _, o := range outcomes {
		passed, failed = passed+o.job.passed, failed+o.job.failed
		if o.err != nil {
			broken = append(broken, o)
		}
	}
	fmt.Fprintf(out, "\n%d steps in %s\n", len(outcomes), round(time.Since(start)))
	for _, o := range broken {
		first, _, _ := strings.Cut(o.err.Error(), "\n")
		fmt.Fprintf(out, "FAILED %-12s %s  (again: go run ./cmd/check -only %s)\n", o.step.name, first, o.step.name)
	}
	if len(broken) > 0 && !empty(p.artefacts) {
		fmt.Fprintf(out, "pictures of the failures are in %s\n", p.artefacts)
	}
	fmt.Fprintf(out, "%d passed, %d failed\n", passed, failed)
	return len(broken) == 0
}

// side runs steps side by side, n at a time.
func side(ctx context.Context, p *place, steps []step, n int, out io.Writer) []outcome {
	outcomes := make([]outcome, len(steps))
	turn := make(chan struct{}, n)
	var printing sync.Mutex
	var all sync.WaitGroup
	for i, s := range steps {
		turn <- struct{}{}
		all.Go(func() {
			defer func() { <-turn }()
			o := finish(ctx, p, s)
			outcomes[i] = o
			printing.Lock()
			defer printing.Unlock()
			o.print(out)
		})
	}
	all.Wait()
	return outcomes
}

// finish runs one step and counts it.
func finish(ctx context.Context, p *place, s step) outcome {
	j := &job{Context: ctx, place: p}
	start := time.Now()
	err := s.do(j)
	o := outcome{step: s, job: j, err: err, took: time.Since(start)}
	switch {
	case err != nil && j.failed == 0:
		j.failed = 1
	case err == nil && j.passed == 0:
		j.passed = 1
	}
	return o
}

// print writes the step's line and below it what it has to say.
func (o outcome) print(out io.Writer) {
	result := "ok"
	if o.err != nil {
		result = "FAILED"
	}
	fmt.Fprintf(out, "%-7s %-12s %8s  %s\n", result, o.step.name, round(o.took), o.step.what)
	text := o.job.out.String()
	if o.err != nil {
		text += o.err.Error()
	}
	for line := range strings.Lines(strings.TrimRight(text, "\n")) {
		fmt.Fprintf(out, "        %s", line)
	}
	if text != "" {
		fmt.Fprintln(out)
	}
}

func round(d time.Duration) time.Duration {
	if d < time.Second {
		return d.Round(time.Millisecond)
	}
	return d.Round(100 * time.Millisecond)
}
