package main

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
	"golang.org/x/net/html"

	"quilate/app/pwa"
)

// A prerenderer draws pages as the program would, without a browser. There
// is one in a process: go-app keeps its routes and its environment for all.
type prerenderer struct {
	base    string
	handler *app.Handler
}

// newPrerenderer starts the program natively for a base path like "/blog/".
func newPrerenderer(base string, gallery bool) *prerenderer {
	pwa.Start(gallery)
	env := map[string]string{"QUILATE_BASE": base, "QUILATE_GALLERY": "", "QUILATE_VERSION": ""}
	if gallery {
		env["QUILATE_GALLERY"] = "true"
	}
	return &prerenderer{base: base, handler: &app.Handler{
		Name:      "Quilate",
		Version:   "prerender",
		Icon:      app.Icon{Default: "-", Large: "-", SVG: "-", Maskable: "-"},
		Env:       env,
		Resources: basePath(base),
	}}
}

// basePath puts the base before the paths that go-app itself makes.
type basePath string

// Resolve returns where go-app finds location.
func (b basePath) Resolve(location string) string {
	if !strings.HasPrefix(location, "/") || strings.HasPrefix(location, "//") || strings.HasPrefix(location, string(b)) {
		return location
	}
	return strings.TrimSuffix(string(b), "/") + location
}

// body draws the page at path, which starts with "/" and does not contain the
// base, and returns its one element.
func (p *prerenderer) body(path string) (*html.Node, error) {
	request := httptest.NewRequest(http.MethodGet, p.base+strings.TrimPrefix(path, "/"), nil)
	answer := httptest.NewRecorder()
	p.handler.ServeHTTP(answer, request)
	if answer.Code != http.StatusOK {
		return nil, fmt.Errorf("the page %s answers with status %d", path, answer.Code)
	}
	document, err := parseMarkup(answer.Body.String())
	if err != nil {
		return nil, fmt.Errorf("the page %s: %w", path, err)
	}
	for child := range document.ChildNodes() {
		if child.Data != "body" || child.FirstChild == nil {
			continue
		}
		root := child.FirstChild
		child.RemoveChild(root)
		if err := correct(root); err != nil {
			return nil, fmt.Errorf("the page %s: %w", path, err)
		}
		return root, nil
	}
	return nil, fmt.Errorf("the page %s has no content", path)
}
