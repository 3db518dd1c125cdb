package e2e

import (
	"io/fs"
	"mime"
	"net/http"
	"net/http/httptest"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// Site is something to open paths of.
type Site struct {
	URL  string // address of the base path, with a slash at the end
	gate *gate  // of a Private site
}

// Quilate is the built site behind the tool's own server, shared by all tests.
func Quilate(t testing.TB) *Site {
	t.Helper()
	address, err := served()
	if err != nil {
		t.Fatalf("the site is not served: %v", err)
	}
	return &Site{URL: address}
}

// Room is the built site as "quilate -room" serves it to the phones of a room:
// at an address of this machine's network, over plain http.
func Room(t testing.TB) *Site {
	t.Helper()
	address, err := servedRoom()
	if err != nil {
		t.Fatalf("the site is not served for a room: %v", err)
	}
	return &Site{URL: address}
}

// Built is the directory of the built site with base path "/".
func Built(t testing.TB) string {
	t.Helper()
	dir, err := built()
	if err != nil {
		t.Fatalf("the site is not built: %v", err)
	}
	return dir
}

// BuiltAt is the directory of the site built for another base path.
func BuiltAt(t testing.TB, base string) string {
	t.Helper()
	dir, err := built("-quick", "-base", base)
	if err != nil {
		t.Fatalf("the site is not built for %s: %v", base, err)
	}
	return dir
}

// BuiltGallery is the directory of the site with the gallery, the pages that
// show every control, figure and page with invented data.
func BuiltGallery(t testing.TB) string {
	t.Helper()
	dir, err := built("-quick", "-gallery")
	if err != nil {
		t.Fatalf("the gallery is not built: %v", err)
	}
	return dir
}

// Pages lists the paths of all prerendered pages of the built site, such as
// "/es/", from its HTML files; error pages (404.html) and sample articles are left out.
func Pages(t testing.TB) []string {
	t.Helper()
	return PagesIn(t, Built(t))
}

// PagesIn is Pages for the built site in a directory.
func PagesIn(t testing.TB, dir string) []string {
	t.Helper()
	var pages []string
	err := filepath.WalkDir(dir, func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(file) != ".html" || entry.Name() == "404.html" {
			return err
		}
		rel, err := filepath.Rel(dir, file)
		if err != nil {
			return err
		}
		if strings.HasPrefix(filepath.ToSlash(rel), "web/") {
			return nil // an article to show the calculator in, not a page of it
		}
		pages = append(pages, "/"+strings.TrimSuffix(filepath.ToSlash(rel), "index.html"))
		return nil
	})
	if err != nil {
		t.Fatalf("the pages of the site: %v", err)
	}
	slices.Sort(pages)
	return pages
}

// Serve serves a handler on an address of its own until the test ends.
func Serve(t testing.TB, handler http.Handler) *Site {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return &Site{URL: server.URL + "/"}
}

// Folder serves a directory under a base path such as "/some/path/", with no
// header but the content type, as the plainest of hosts does: index.html for a
// directory, 404.html for what is not there, nothing outside the base.
func Folder(t testing.TB, dir, base string) *Site {
	t.Helper()
	site := Serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		rel, ok := strings.CutPrefix(r.URL.Path, base)
		if !ok {
			http.Error(w, "outside the base path", http.StatusNotFound)
			return
		}
		if rel == "" || strings.HasSuffix(rel, "/") {
			rel += "index.html"
		}
		status := http.StatusOK
		data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(path.Clean("/"+rel))))
		if err != nil {
			if info, err := os.Stat(filepath.Join(dir, filepath.FromSlash(path.Clean("/"+rel)))); err == nil && info.IsDir() {
				http.Redirect(w, r, r.URL.Path+"/", http.StatusMovedPermanently)
				return
			}
			rel, status = "404.html", http.StatusNotFound
			data, _ = os.ReadFile(filepath.Join(dir, rel)) // a plain host may have none
		}
		kind := mime.TypeByExtension(path.Ext(rel))
		if path.Ext(rel) == ".wasm" {
			kind = "application/wasm"
		}
		w.Header().Set("Content-Type", kind)
		w.WriteHeader(status)
		w.Write(data)
	}))
	site.URL = strings.TrimSuffix(site.URL, "/") + base
	return site
}
