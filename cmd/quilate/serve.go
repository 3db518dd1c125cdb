package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"flag"
	"fmt"
	"html"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// runServe carries out "quilate serve", the default: builds the site, shows
// it on an address and builds it again when a page is loaded after its sources
// have changed.
func runServe(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	flags.SetOutput(out)
	addr := flags.String("addr", "localhost:8080", "host:port to listen on")
	room := flags.Bool("room", false, "for every device in this network, like the phones of a workshop; prints the address and its QR code")
	from := flags.String("from", "", "serve a folder made by \"quilate site\" as it is, without building")
	var opts siteOptions
	opts.register(flags)
	if err := parseFlags(flags, args); err != nil {
		return err
	}
	if err := opts.check(); err != nil {
		return err
	}
	if program, err := os.Executable(); err == nil && *from == "" && hasSite(program) {
		*from, *room = siteBeside(program), true
	}
	opts.dev = !*room // those of a room keep what they have opened
	if *room {
		_, port, _ := net.SplitHostPort(*addr)
		*addr = ":" + port
	}

	// Listening comes first: a taken port is known at once.
	listener, err := listen(*addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	opts.origin = originOf(listener.Addr(), *addr)

	server := &server{opts: opts, out: out}
	if *from != "" {
		if server.site, err = readSite(*from, opts.base); err != nil {
			return err
		}
	} else {
		if server.tool, err = newToolchain(); err != nil {
			return err
		}
		server.watching = true
		server.print = server.tool.fingerprint()
		fmt.Fprintln(out, "Building Quilate…")
		s, note, err := server.tool.site(opts, false)
		if err != nil {
			return err
		}
		if note != "" {
			fmt.Fprintln(out, note)
		}
		server.site = s
		go server.packBest(s)
	}
	fmt.Fprintf(out, "Quilate is at %s%s (Ctrl+C stops it)\n", opts.origin, opts.base)

	if *room {
		addrs, err := net.InterfaceAddrs()
		if err != nil {
			return err
		}
		tellRoom(out, listener.Addr().(*net.TCPAddr).Port, opts.base, addrs)
	}

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	web := &http.Server{Handler: server, ReadHeaderTimeout: 10 * time.Second}
	go func() {
		<-ctx.Done()
		web.Close()
	}()
	if err := web.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// listen opens the address and says in plain words why it cannot.
func listen(addr string) (net.Listener, error) {
	listener, err := net.Listen("tcp", addr)
	switch {
	case err == nil:
		return listener, nil
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, fmt.Errorf("the address %s is taken: another program, perhaps another Quilate, listens there; choose one with -addr, like -addr localhost:%s", addr, nextPort(addr))
	case errors.Is(err, syscall.EACCES):
		return nil, fmt.Errorf("listening on %s is not allowed: ports under 1024 belong to the system; choose one with -addr localhost:8080", addr)
	}
	return nil, fmt.Errorf("cannot listen on %s: %w", addr, err)
}

func nextPort(addr string) string {
	_, port, err := net.SplitHostPort(addr)
	if err != nil {
		return "8081"
	}
	n, err := strconv.Atoi(port)
	if err != nil || n <= 0 || n >= 65535 {
		return "8081"
	}
	return strconv.Itoa(n + 1)
}

// originOf is the origin to open in a browser: the host as asked for, the port
// as given.
func originOf(actual net.Addr, asked string) string {
	host, _, err := net.SplitHostPort(asked)
	if err != nil || host == "" || host == "0.0.0.0" || host == "::" {
		host = "localhost"
	}
	_, port, err := net.SplitHostPort(actual.String())
	if err != nil {
		port = "8080"
	}
	return "http://" + net.JoinHostPort(host, port)
}

// A server shows the latest site that could be built.
type server struct {
	opts     siteOptions
	tool     toolchain
	out      io.Writer
	watching bool

	mu      sync.Mutex
	site    *site
	print   string // fingerprint of the sources that site, or failure, is made of
	failure error  // why the latest sources could not be built
}

// current returns the site to show; a document asked for after a change of
// the sources waits for the new one.
func (s *server) current(document bool) (*site, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !document || !s.watching {
		return s.site, s.failure
	}
	if print := s.tool.fingerprint(); print != s.print {
		s.print = print
		fmt.Fprintln(s.out, "Sources have changed, building again…")
		fresh, err := s.tool.freshSite(s.opts)
		s.failure = err
		if err != nil {
			fmt.Fprintln(s.out, err)
		} else {
			s.site = fresh
			fmt.Fprintln(s.out, "Built.")
		}
	}
	return s.site, s.failure
}

// packBest compresses the program as hard as the published site, which takes
// a while, and shows that copy from then on.
func (s *server) packBest(made *site) {
	better := compressor{cache: s.tool.cache, best: true}
	for name, f := range made.files {
		if len(f.data) < quickAbove || !compressible(name) {
			continue
		}
		packed := better.pack(name, f.data)
		s.mu.Lock()
		f.br, f.gz = packed.br, packed.gz
		s.mu.Unlock()
	}
}

// freshSite makes the site in a new process, which is compiled from the
// sources as they are now.
func (t toolchain) freshSite(opts siteOptions) (*site, error) {
	dir, err := os.MkdirTemp("", "quilate-site")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	args := []string{"run", "./cmd/quilate", "site", "-quick", "-dev", "-out", dir, "-base", opts.base, "-origin", opts.origin}
	if opts.gallery {
		args = append(args, "-gallery")
	}
	if _, err := t.run(nil, args...); err != nil {
		return nil, err
	}
	return readSite(dir, opts.base)
}

// fingerprint sums up the sources: names, sizes and times of all files that
// the site is made of.
func (t toolchain) fingerprint() string {
	sum := sha256.New()
	for _, folder := range []string{"app", "cmd/quilate", "web", "go.mod"} {
		_ = filepath.WalkDir(filepath.Join(t.root, folder), func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() || strings.HasSuffix(name, "_test.go") {
				return nil // a file that went away changes the sum by its absence
			}
			if info, err := entry.Info(); err == nil {
				fmt.Fprintf(sum, "%s %d %d\n", name, info.Size(), info.ModTime().UnixNano())
			}
			return nil
		})
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// ServeHTTP answers with the file of the site, or with its page for addresses
// that do not exist.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	for _, h := range everywhere() {
		w.Header().Set(h.name, h.value)
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "only GET and HEAD", http.StatusMethodNotAllowed)
		return
	}
	inside, ok := strings.CutPrefix(r.URL.Path, s.opts.base)
	if !ok {
		if r.URL.Path+"/" == s.opts.base || r.URL.Path == "/" {
			http.Redirect(w, r, s.opts.base, http.StatusFound)
			return
		}
		inside = "404.html"
	}
	document := path.Ext(inside) == "" || path.Ext(inside) == ".html" || inside == "worker.js"
	made, err := s.current(document)
	if err != nil && document {
		buildError(w, err)
		return
	}
	name := inside
	if name == "" || strings.HasSuffix(name, "/") {
		name += "index.html"
	}
	status := http.StatusOK
	f := made.files[name]
	switch {
	case f == nil && made.files[name+"/index.html"] != nil:
		target := s.opts.base + inside + "/"
		if r.URL.RawQuery != "" {
			target += "?" + r.URL.RawQuery
		}
		http.Redirect(w, r, target, http.StatusMovedPermanently)
		return
	case f == nil || !ok:
		f, status = made.files["404.html"], http.StatusNotFound
	}
	s.answer(w, r, f, status)
}

// answer sends one file in the form that the browser takes.
func (s *server) answer(w http.ResponseWriter, r *http.Request, f *file, status int) {
	for _, h := range headersOf(f.path) {
		w.Header().Set(h.name, h.value)
	}
	if !trusted(r) {
		w.Header().Del("Cross-Origin-Opener-Policy") // browsers would only complain of it
	}
	w.Header().Set("Content-Type", contentType(f.path))
	s.mu.Lock()
	data, br, gz := f.data, f.br, f.gz
	s.mu.Unlock()
	if br != nil {
		w.Header().Set("Vary", "Accept-Encoding")
		accepted := r.Header.Get("Accept-Encoding")
		switch {
		case accepts(accepted, "br"):
			w.Header().Set("Content-Encoding", "br")
			data = br
		case accepts(accepted, "gzip"):
			w.Header().Set("Content-Encoding", "gzip")
			data = gz
		}
	}
	sum := sha256.Sum256(data)
	etag := `"` + hex.EncodeToString(sum[:])[:16] + `"`
	w.Header().Set("ETag", etag)
	if status == http.StatusOK && r.Header.Get("If-None-Match") == etag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(data)))
	w.WriteHeader(status)
	if r.Method == http.MethodGet {
		_, _ = w.Write(data) // a reader who left needs no answer
	}
}

// trusted reports whether browsers take the address asked for as safe from
// others: this machine's own, or https in front of this server. The address of
// a room is neither.
func trusted(r *http.Request) bool {
	host := r.Host
	if name, _, err := net.SplitHostPort(host); err == nil {
		host = name
	}
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || ip != nil && ip.IsLoopback() || r.Header.Get("X-Forwarded-Proto") == "https"
}

// accepts reports whether an Accept-Encoding header names the coding without
// refusing it.
func accepts(header, coding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, parameters, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.TrimSpace(name) == coding {
			return strings.ReplaceAll(parameters, " ", "") != "q=0"
		}
	}
	return false
}

// buildError shows the compiler's words in place of the page.
func buildError(w http.ResponseWriter, err error) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Build failed – Quilate</title></head>"+
		"<body><main><h1>Quilate could not be built</h1><p>Correct the sources and reload.</p><pre>%s</pre></main></body></html>\n",
		html.EscapeString(err.Error()))
	for _, h := range headersOf("index.html") {
		w.Header().Set(h.name, h.value)
	}
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(http.StatusInternalServerError)
	_, _ = w.Write(b.Bytes())
}
