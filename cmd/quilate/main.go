// Command quilate builds, shows and writes the calculator.
//
//	go run ./cmd/quilate                          show it on localhost:8080
//	go run ./cmd/quilate serve -gallery           with every control, figure and page
//	go run ./cmd/quilate build -sizes             the program for the browser, and what takes its bytes
//	go run ./cmd/quilate site -out DIR -base /p/  the static site, for any host
//	go run ./cmd/quilate pictures                 takes the pictures in web/pictures anew
//	go run ./cmd/quilate slim -in a.wasm -out b.wasm  what build does to what the compiler wrote
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

func main() {
	err := run(os.Args[1:], os.Stdout)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return
	case err != nil:
		fmt.Fprintln(os.Stderr, "quilate:", err)
		os.Exit(1)
	}
}

const usage = `Usage: quilate [command] [options]

  serve     build the calculator and show it (the default)
  build     build the program for the browser
  site      write the static site
  pictures  take the pictures of the app anew; needs a Chromium
  slim      rewrite a compiled program as build does, in fewer bytes

"quilate command -h" lists the options of a command.
`

// run carries out a command line without the name of the program.
func run(args []string, out io.Writer) error {
	if len(args) == 0 || strings.HasPrefix(args[0], "-") && !isHelp(args[0]) {
		return runServe(args, out)
	}
	switch args[0] {
	case "serve":
		return runServe(args[1:], out)
	case "build":
		return runBuild(args[1:], out)
	case "site":
		return runSite(args[1:], out)
	case "pictures":
		return runPictures(args[1:], out)
	case "slim":
		return runSlim(args[1:])
	}
	fmt.Fprint(out, usage)
	if isHelp(args[0]) {
		return nil
	}
	return fmt.Errorf("there is no command %q", args[0])
}

func isHelp(arg string) bool {
	return arg == "help" || arg == "-h" || arg == "-help" || arg == "--help"
}

// parseFlags reads the options of a command, which takes nothing else.
func parseFlags(flags *flag.FlagSet, args []string) error {
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() > 0 {
		return fmt.Errorf("%s does not take %q", flags.Name(), flags.Arg(0))
	}
	return nil
}
