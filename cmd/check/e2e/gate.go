package e2e

import (
	"io"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// gate stands between the browser and a server and can be closed.
type gate struct {
	mu      sync.Mutex
	down    bool
	delays  map[string]time.Duration
	failing map[string]int
	cut     map[string]int
	rewrite []func(path string, header http.Header)
	asked   []string
}

// Private is the built site, or another one, behind a gate that belongs to the
// test, at an address of its own.
func Private(t testing.TB, of ...*Site) *Site {
	t.Helper()
	behind := &Site{}
	if len(of) > 0 {
		behind = of[0]
	} else {
		behind = Quilate(t)
	}
	address, err := url.Parse(behind.URL)
	if err != nil {
		t.Fatalf("the site's address: %v", err)
	}
	g := &gate{delays: map[string]time.Duration{}, failing: map[string]int{}, cut: map[string]int{}}
	proxy := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.Out.URL.Scheme, r.Out.URL.Host, r.Out.Host = address.Scheme, address.Host, address.Host
			if g.cutTo(r.In.URL.Path) >= 0 {
				r.Out.Header.Del("Accept-Encoding")
			}
		},
		Transport: &http.Transport{DisableCompression: true},
		ModifyResponse: func(r *http.Response) error {
			if n := g.cutTo(r.Request.URL.Path); n >= 0 {
				r.Body = limited{io.LimitReader(r.Body, int64(n)), r.Body}
				r.ContentLength = int64(n)
				r.Header.Set("Content-Length", strconv.Itoa(n))
			}
			g.mu.Lock()
			defer g.mu.Unlock()
			for _, change := range g.rewrite {
				change(r.Request.URL.Path, r.Header)
			}
			return nil
		},
	}
	site := Serve(t, g.guard(proxy))
	site.URL = strings.TrimSuffix(site.URL, "/") + address.Path
	site.gate = g
	return site
}

// A limited body is as much of another as is read through it.
type limited struct {
	io.Reader
	io.Closer
}

// cutTo is how many bytes of a path's answer are sent, -1: all.
func (g *gate) cutTo(path string) int {
	g.mu.Lock()
	defer g.mu.Unlock()
	for part, n := range g.cut {
		if strings.Contains(path, part) {
			return n
		}
	}
	return -1
}

// guard lets requests through as the gate says.
func (g *gate) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		g.mu.Lock()
		down, wait, status := g.down, time.Duration(0), 0
		g.asked = append(g.asked, r.URL.RequestURI())
		for part, d := range g.delays {
			if strings.Contains(r.URL.Path, part) {
				wait = max(wait, d)
			}
		}
		for part, s := range g.failing {
			if strings.Contains(r.URL.Path, part) {
				status = s
			}
		}
		g.mu.Unlock()
		if down {
			panic(http.ErrAbortHandler) // the connection breaks, as without a network
		}
		if wait > 0 {
			select {
			case <-time.After(wait):
			case <-r.Context().Done():
				return
			}
		}
		if status != 0 {
			http.Error(w, http.StatusText(status), status)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// Down breaks every connection from now on.
func (s *Site) Down() { s.gate.set(func(g *gate) { g.down = true }) }

// Up ends Down.
func (s *Site) Up() { s.gate.set(func(g *gate) { g.down = false }) }

// Delay makes every path that contains part wait before it is answered; 0 ends
// it.
func (s *Site) Delay(part string, d time.Duration) {
	s.gate.set(func(g *gate) { g.delays[part] = d })
}

// Fail answers every path that contains part with the status; 0 ends it.
func (s *Site) Fail(part string, status int) {
	s.gate.set(func(g *gate) {
		g.failing[part] = status
		if status == 0 { // or it would stand against another part of the same path
			delete(g.failing, part)
		}
	})
}

// Cut answers every path that contains part as it is answered, but with its first
// n bytes only, as a host does to which a file was not sent whole; -1 ends it.
func (s *Site) Cut(part string, n int) {
	s.gate.set(func(g *gate) {
		g.cut[part] = n
		if n < 0 {
			delete(g.cut, part)
		}
	})
}

// Rewrite changes the headers of every answer.
func (s *Site) Rewrite(change func(path string, header http.Header)) {
	s.gate.set(func(g *gate) { g.rewrite = append(g.rewrite, change) })
}

// Asked are the requests that came to the gate, workers' included.
func (s *Site) Asked() []string {
	var asked []string
	s.gate.set(func(g *gate) { asked = append(asked, g.asked...) })
	return asked
}

func (g *gate) set(change func(*gate)) {
	if g == nil {
		panic("e2e: only a Private site has a gate")
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	change(g)
}
