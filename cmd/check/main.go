// Command check runs everything that has to be true before a change is kept:
//
//	go run ./cmd/check              all of it
//	go run ./cmd/check -only vet,test
//	go run ./cmd/check -list
//	go run ./cmd/check -simulation  how fast the simulation is; no step
//	go run ./cmd/check -typing      how fast a keystroke is answered; no step
//	go run ./cmd/check -lighthouse  measures the served site; not part of the above
//
// It goes through all steps even after one has failed, prints each with its
// time, and ends with what failed and a line "N passed, N failed" that counts
// the tests of the steps that run tests and one for each other step. What it
// needs beyond Go (a Chromium, Node.js, a C compiler, LibreOffice, axe-core) it installs
// when it is root on Debian; otherwise it says the command that does. It never
// passes over a step because something is missing.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		if !errors.Is(err, errFailed) {
			fmt.Fprintln(os.Stderr, "check:", err)
		}
		stop()
		os.Exit(1)
	}
}

// run is the command: it checks the module that it is started in.
func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	flags.SetOutput(out)
	only := flags.String("only", "", "names of the steps to run, separated by commas")
	list := flags.Bool("list", false, "print the names of the steps and stop")
	simulation := flags.Bool("simulation", false, "measure the simulation in the browser, print a table and stop")
	typing := flags.Bool("typing", false, "measure keystrokes in a slowed browser, print a table and stop")
	measure := flags.Bool("lighthouse", false, "measure the served site with Lighthouse, and nothing else")
	if err := flags.Parse(args); errors.Is(err, flag.ErrHelp) {
		return nil
	} else if err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("unknown argument %q; steps are chosen with -only", flags.Arg(0))
	}
	if *typing {
		return runBenchmark(ctx, typingSpeed, out)
	}
	if *simulation {
		return runBenchmark(ctx, simulationSpeed, out)
	}
	steps := steps()
	if *list {
		for _, s := range steps {
			fmt.Fprintf(out, "%-12s %s\n", s.name, s.what)
		}
		return nil
	}
	chosen, err := choose(steps, *only)
	if err != nil {
		return err
	}
	place, err := newPlace(ctx)
	if err != nil {
		return err
	}
	if *measure {
		return errors.Join(lighthouse(ctx, place, out), os.RemoveAll(place.artefacts), os.RemoveAll(place.scratch))
	}
	passed := walk(ctx, place, chosen, out)
	if passed {
		return errors.Join(os.RemoveAll(place.artefacts), os.RemoveAll(place.scratch))
	}
	os.RemoveAll(place.scratch) // what is left in the way is the system's to clear
	return errFailed
}

// errFailed ends the program after everything has been printed.
var errFailed = errors.New("a step failed")

// choose returns the steps with these names, in their own order.
func choose(steps []step, only string) ([]step, error) {
	if only == "" {
		return steps, nil
	}
	names := strings.Split(only, ",")
	var chosen []step
	for _, s := range steps {
		if i := slices.Index(names, s.name); i >= 0 {
			chosen = append(chosen, s)
			names = slices.Delete(names, i, i+1)
		}
	}
	if len(names) > 0 {
		return nil, fmt.Errorf("no step is called %q; -list names them", names[0])
	}
	return chosen, nil
}

// place is where the check works.
type place struct {
	root      string // of the module
	scratch   string // removed at the end
	artefacts string // pictures of failures; kept when there are any
	site      builtSite
}

func newPlace(ctx context.Context) (*place, error) {
	var gomod strings.Builder
	if err := command(ctx, "", nil, "go", "env", "GOMOD").output(&gomod); err != nil {
		return nil, err
	}
	file := strings.TrimSpace(gomod.String())
	if filepath.Base(file) != "go.mod" {
		return nil, errors.New("start it inside the module: there is no go.mod here or above")
	}
	p := &place{root: filepath.Dir(file)}
	var err error
	if p.scratch, err = os.MkdirTemp("", "quilate-check-"); err != nil {
		return nil, fmt.Errorf("no place to work: %w", err)
	}
	p.artefacts = os.Getenv("QUILATE_ARTEFACTS")
	if p.artefacts == "" {
		if p.artefacts, err = os.MkdirTemp("", "quilate-artefacts-"); err != nil {
			return nil, fmt.Errorf("no place for pictures: %w", err)
		}
	}
	return p, nil
}
