package e2e

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"time"
)

// tool is the quilate command, built once, with what it built and serves.
var tool struct {
	sync.Mutex
	dir    string // of the binary and the sites
	binary outcome
	sites  map[string]outcome // directories, by the options they were built with
	server outcome            // address
	room   outcome            // address in the machine's network
	cmds   []*exec.Cmd        // the servers
}

// outcome is what an attempt gave; an attempt is made once.
type outcome struct {
	value string
	err   error
	tried bool
}

// once makes the attempt unless it was made.
func (o *outcome) once(attempt func() (string, error)) (string, error) {
	if !o.tried {
		o.value, o.err = attempt()
		o.tried = true
	}
	return o.value, o.err
}

// built returns the directory of the site built with these options; none are
// those of the site that is published.
func built(options ...string) (string, error) {
	tool.Lock()
	defer tool.Unlock()
	return site(options...)
}

// served starts the tool's server and returns its address.
func served() (string, error) {
	tool.Lock()
	defer tool.Unlock()
	return tool.server.once(func() (string, error) { return serve(serving.FindString, "-addr", "127.0.0.1:0") })
}

// servedRoom starts the tool's server as for the phones of a room and returns
// the address that it prints for them.
func servedRoom() (string, error) {
	tool.Lock()
	defer tool.Unlock()
	return tool.room.once(func() (string, error) { return serve(roomAddress(), "-room", "-addr", ":0") })
}

// binary builds the quilate command. Here and below the caller holds the lock.
func binary() (string, error) {
	return tool.binary.once(func() (string, error) {
		var err error
		if tool.dir, err = os.MkdirTemp("", "quilate-e2e-"); err != nil {
			return "", err
		}
		path := filepath.Join(tool.dir, "quilate")
		_, err = run("go", "build", "-o", path, "./cmd/quilate")
		return path, err
	})
}

// site builds the site with options of "quilate site".
func site(options ...string) (string, error) {
	if tool.sites == nil {
		tool.sites = map[string]outcome{}
	}
	key := strings.Join(options, " ")
	made := tool.sites[key]
	dir, err := made.once(func() (string, error) {
		if dir := os.Getenv("QUILATE_SITE"); dir != "" && key == "" {
			return dir, nil
		}
		path, err := binary()
		if err != nil {
			return "", err
		}
		dir := filepath.Join(tool.dir, "site"+fileName(key))
		_, err = run(path, append([]string{"site", "-out", dir}, options...)...)
		return dir, err
	})
	tool.sites[key] = made
	return dir, err
}

// run runs a program in the module's root and returns what it printed.
func run(name string, args ...string) (string, error) {
	root, err := moduleRoot()
	if err != nil {
		return "", err
	}
	cmd := exec.Command(name, args...)
	cmd.Dir = root
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w\n%s", filepath.Base(name), strings.Join(args, " "), err, out)
	}
	return string(out), nil
}

// moduleRoot is the directory of go.mod, from which the tool finds its sources.
func moduleRoot() (string, error) {
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOMOD: %w", err)
	}
	return filepath.Dir(strings.TrimSpace(string(out))), nil
}

// serving is how the tool prints where it listens.
var serving = regexp.MustCompile(`http://(?:localhost|127\.0\.0\.1|\[::1\]):[1-9][0-9]*[^\s"]*`)

// roomName is a name by which the browsers of the tests reach this machine, and
// which is not taken for a local one.
const roomName = "aula.test"

// roomAddress finds where the phones of a room reach the server in what it
// prints, line by line. On a machine in no network they do so by roomName.
func roomAddress() func(line string) string {
	port := ""
	return func(line string) string {
		if at := serving.FindString(line); at != "" {
			port = strings.Trim(at[strings.LastIndex(at, ":"):], "/")
		}
		if _, address, ok := strings.Cut(line, "In this room's network: "); ok {
			return strings.TrimSpace(address)
		}
		if strings.HasPrefix(line, "This machine is in no network") {
			return "http://" + roomName + port
		}
		return ""
	}
}

// serve starts the tool's server on the built site and returns the address
// found in what it prints.
func serve(find func(line string) string, options ...string) (string, error) {
	dir, err := site()
	if err != nil {
		return "", err
	}
	path, err := binary()
	if err != nil {
		return "", err
	}
	read, write, err := os.Pipe()
	if err != nil {
		return "", err
	}
	defer write.Close()
	cmd := exec.Command(path, append([]string{"serve", "-from", dir}, options...)...)
	cmd.Stdout, cmd.Stderr = write, write
	if cmd.Dir, err = moduleRoot(); err == nil {
		err = cmd.Start()
	}
	if err != nil {
		return "", errors.Join(err, read.Close())
	}
	tool.cmds = append(tool.cmds, cmd)
	found, said := make(chan string, 1), &lines{}
	go func() {
		defer close(found)
		scan := bufio.NewScanner(read)
		for scan.Scan() {
			said.add(scan.Text())
			if url := find(scan.Text()); url != "" {
				select {
				case found <- url:
				default:
				}
			}
		}
	}()
	select {
	case url, ok := <-found:
		if !ok {
			return "", fmt.Errorf("quilate serve ended:\n%s", said)
		}
		return strings.TrimSuffix(url, "/") + "/", nil
	case <-time.After(time.Minute):
		return "", fmt.Errorf("quilate serve printed no address in a minute:\n%s", said)
	}
}

// lines collects what a process says.
type lines struct {
	mu   sync.Mutex
	text []string
}

func (l *lines) add(line string) {
	l.mu.Lock()
	l.text = append(l.text, line)
	l.mu.Unlock()
}

func (l *lines) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Join(l.text, "\n")
}

// Shutdown ends the servers and the browsers and removes what was built.
// TestMain calls it.
func Shutdown() {
	stopBrowsers()
	tool.Lock()
	defer tool.Unlock()
	for _, cmd := range tool.cmds {
		cmd.Process.Signal(os.Interrupt)
		ended := make(chan struct{})
		go func() { cmd.Wait(); close(ended) }()
		select {
		case <-ended:
		case <-time.After(5 * time.Second):
			cmd.Process.Kill()
			<-ended
		}
	}
	if tool.dir != "" {
		os.RemoveAll(tool.dir)
	}
}
