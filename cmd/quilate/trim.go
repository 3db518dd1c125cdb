package main

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

// goApp is the module that the browser build is trimmed of.
const goApp = "github.com/maxence-charriere/go-app/v10"

//go:embed trim
var trimFiles embed.FS

// A cut is one change to go-app's source that leaves out of the browser build
// what a browser never uses.
type cut struct {
	file  string // below pkg/app
	stand string // file of the folder trim that takes its place; "" leaves it out
	old   string // text to replace, when the file stays
	new   string
	count int      // how often old occurs in the version this was written for
	funcs []string // functions and methods to take out, when the file stays: "Log", "Context.Encrypt"
}

// cuts were written for go-app v10.1.11. They leave out net/http, crypto/tls
// and the self-tests of crypto (the server's half of the package), AES,
// google/uuid and regexp; then fmt, encoding/json and net/url with all they
// bring, and what Quilate does not use: actions, states, storage,
// notifications, and comparing the exported fields of components.
var cuts = []cut{
	{file: "http.go", stand: "browser.go.txt"},
	{file: "resource.go"},
	{file: "crypto.go"},
	{file: "static.go"},
	{file: "wasm.go"},
	{file: "wasmexec.go"},
	{file: "scripts.go"},
	{file: "testing.go"},
	{file: "cache.go"},
	{file: "range.go"},
	{file: "js_nowasm.go"},
	{file: "storage.go"},
	{file: "state.go"},
	{file: "notification.go"},
	{file: "action.go", stand: "leftout.go.txt"},
	{file: "strings.go", stand: "strings.go.txt"},
	{file: "log.go"},
	{file: "text.go"},
	{file: "notfound.go", stand: "notfound.go.txt"},
	{file: "route.go", stand: "route.go.txt"},
	{file: "../errors/errors.go", stand: "errors.go.txt"},
	{file: "app.go", old: "fmt.Sprint(err)", new: "toString(err)", count: 1},
	{file: "app.go", old: "return os.Getenv(k)", new: `return ""`, count: 1},
	{file: "app.go", funcs: []string{"NewZeroComponentFactory"}},
	{file: "component.go", funcs: []string{"Compo.Render", "Compo.ValueTo"}},
	{file: "context.go", funcs: []string{"Context.Encrypt", "Context.Decrypt", "Context.DeviceID", "Context.cryptoKey"}},
	{file: "engine.go", old: "json.Unmarshal([]byte(Getenv(\"GOAPP_INTERNAL_URLS\")), &e.internalURLs)", new: "e.internalURLs = []string{}", count: 1},
	{file: "engine.go", old: "Body().privateBody(v)", new: "Elem(\"body\").setBody([]UI{v}).(HTMLElem)", count: 1},
	{file: "engine.go", old: "body := Body()", new: "body := Elem(\"body\")", count: 1},
	{file: "engine.go", old: "Div()", new: "Elem(\"div\")", count: 1},
	{file: "engine.go", old: "HTMLBody", new: "HTMLElem", count: 5},
	{file: "engine.go", old: "(HTMLDiv)", new: "(HTMLElem)", count: 2},
	// What a keystroke changes is drawn in its own turn, not with the next tick of
	// a clock: one timer less to wait for.
	{file: "engine.go", funcs: []string{"engineX.Encode", "engineX.ConsumeNext", "engineX.ConsumeAll", "engineX.Start"}},
	{file: "engine.go", old: "func (e *engineX) executeDefers() {", new: engineStart + "\nfunc (e *engineX) executeDefers() {", count: 1},
	{file: "event.go", old: "reflect.ValueOf(h.goHandler).Pointer() == reflect.ValueOf(v.goHandler).Pointer()", new: "codeOf(h.goHandler) == codeOf(v.goHandler)", count: 1},
	// A tree of elements is made by one call: see mount.go.txt. The first one is
	// what came with the HTML, which is in its place.
	{file: "js_wasm.go", old: "v.Call(\"replaceChild\", new, old)", new: "if !new.JSValue().Equal(old.JSValue()) {\nv.Call(\"replaceChild\", new, old)\n}", count: 1},
	// What stands for a node seeks it when it is needed.
	{file: "html.go", old: "return e.jsElement\n", new: "e.jsElement = sought(e.jsElement)\nreturn e.jsElement\n", count: 1},
	// The attributes of an element are no map: see attributes.go.txt.
	{file: "attribute.go", old: "type attributes map[string]string\n", count: 1},
	{file: "attribute.go", funcs: []string{"attributes.Set", "toAttributeValue"}},
	{file: "html.go", funcs: []string{"htmlElement.setAttr"}},
	{file: "raw.go", old: "return r.jsElement\n", new: "r.jsElement = sought(r.jsElement)\nreturn r.jsElement\n", count: 1},
	// Children at the end of an element stay there when one before them comes or
	// goes: see children.go.txt.
	{file: "node.go", funcs: []string{"nodeManager.mountHTMLAttributes", "nodeManager.updateHTMLAttributes", "nodeManager.updateHTML", "nodeManager.Mount", "nodeManager.mountText", "nodeManager.mountHTML", "nodeManager.mountRawHTML",
		"FilterUIElems", "HTMLString", "PrintHTML", "canUpdateValue", "nodeManager.updateComponent", "nodeManager.Encode", "nodeManager.encode",
		"nodeManager.encodeText", "nodeManager.encodeIndent", "nodeManager.encodeHTML", "nodeManager.encodeHTMLAttribute",
		"nodeManager.encodeComponent", "nodeManager.encodeRawHTML"}},
	// An element that is given back as it stands has nothing to compare (ui.Kept),
	// and none is nil or a condition (ui.H).
	{file: "node.go", old: "\tctx = m.context(ctx, v)\n\tswitch v := v.(type) {\n\tcase *text:\n\t\treturn m.updateText", new: "\tif v == new {\n\t\treturn v, nil\n\t}\n\tif listens(new) {\n\t\tctx = m.context(ctx, v)\n\t}\n\tswitch v := v.(type) {\n\tcase *text:\n\t\treturn m.updateText", count: 1},
}

// engineStart is go-app's loop: it carries out what was dispatched and, when
// nothing more is, draws what that changed.
const engineStart = `// Start carries out what is dispatched and draws what that changes. At first
// the browser gets its turn: the page that is there has just been drawn.
func (e *engineX) Start(int) {
	for len(e.dispatches) > 0 {
		(<-e.dispatches)()
	}
	time.Sleep(time.Millisecond)
	for {
		select {
		case dispatch := <-e.dispatches:
			dispatch()
		default:
			e.processFrame()
			dispatch := <-e.dispatches
			dispatch()
		}
	}
}
`

// A sourceFile is one file of a trimmed module, by its path in the module.
type sourceFile struct {
	path string
	data []byte
}

// trim reads the module go-app from src and returns the files of its copy for
// the browser, sorted by path. It fails when a cut does not fit, which means
// that the version is another than the cuts were written for.
func trim(src fs.FS) ([]sourceFile, error) {
	files := map[string][]byte{}
	for _, folder := range []string{"pkg/app", "pkg/errors"} {
		entries, err := fs.ReadDir(src, folder)
		if err != nil {
			return nil, fmt.Errorf("reading %s of go-app: %w", folder, err)
		}
		for _, entry := range entries {
			name := entry.Name()
			if entry.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
				continue
			}
			data, err := fs.ReadFile(src, path.Join(folder, name))
			if err != nil {
				return nil, err
			}
			files[path.Join(folder, name)] = data
		}
	}

	for _, c := range cuts {
		name := path.Join("pkg/app", c.file)
		data, ok := files[name]
		switch {
		case !ok:
			return nil, fmt.Errorf("go-app has no %s", name)
		case c.old != "":
			text := string(data)
			if n := strings.Count(text, c.old); n != c.count {
				return nil, fmt.Errorf("%s has %q %d times, not %d", name, c.old, n, c.count)
			}
			files[name] = []byte(strings.ReplaceAll(text, c.old, c.new))
		case c.funcs != nil:
			left, err := withoutFuncs(data, c.funcs)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			files[name] = left
		case c.stand != "":
			if err := standIn(files, name, c.stand); err != nil {
				return nil, err
			}
		default:
			delete(files, name)
		}
	}
	for name, data := range files {
		data = bytes.Replace(data, []byte(`"net/url"`), []byte(`"`+goApp+`/pkg/url"`), 1)
		left, err := withoutUnusedImports(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		files[name] = left
	}
	if err := standIn(files, "pkg/url/url.go", "url.go.txt"); err != nil {
		return nil, err
	}
	for _, name := range []string{"mount.go", "attributes.go", "children.go"} {
		if err := standIn(files, "pkg/app/"+name, name+".txt"); err != nil {
			return nil, err
		}
	}

	files["go.mod"] = []byte("module " + goApp + "\n\ngo 1.23.0\n")
	var out []sourceFile
	for name, data := range files {
		out = append(out, sourceFile{name, data})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].path < out[j].path })
	return out, nil
}

// standIn puts a file of the folder trim in the place of name.
func standIn(files map[string][]byte, name, stand string) error {
	data, err := trimFiles.ReadFile(path.Join("trim", stand))
	if err == nil {
		files[name] = data
	}
	return err
}

// withoutFuncs takes functions and methods out of a file of Go. It fails when
// one of them is not there.
func withoutFuncs(source []byte, names []string) ([]byte, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", source, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	missing := map[string]bool{}
	for _, name := range names {
		missing[name] = true
	}
	var left []byte
	last := 0
	for _, decl := range file.Decls {
		f, ok := decl.(*ast.FuncDecl)
		if !ok || !missing[funcName(f)] {
			continue
		}
		delete(missing, funcName(f))
		left = append(left, source[last:fset.Position(f.Pos()).Offset]...)
		last = fset.Position(f.End()).Offset
	}
	for name := range missing {
		return nil, fmt.Errorf("there is no %s", name)
	}
	return append(left, source[last:]...), nil
}

// funcName is the name of a function, with its receiver's if it is a method.
func funcName(f *ast.FuncDecl) string {
	if f.Recv == nil {
		return f.Name.Name
	}
	t := f.Recv.List[0].Type
	if star, ok := t.(*ast.StarExpr); ok {
		t = star.X
	}
	if id, ok := t.(*ast.Ident); ok {
		return id.Name + "." + f.Name.Name
	}
	return f.Name.Name
}

// withoutUnusedImports takes out of a file of Go the imports that nothing in
// it refers to any more. None of go-app's imports has another name than the
// last part of its path, or its part before a version.
func withoutUnusedImports(source []byte) ([]byte, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", source, parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	used := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			if id, ok := s.X.(*ast.Ident); ok {
				used[id.Name] = true
			}
		}
		return true
	})
	var left []byte
	last := 0
	alone := map[ast.Spec]ast.Node{} // an import in a declaration of its own
	for _, decl := range file.Decls {
		if d, ok := decl.(*ast.GenDecl); ok && d.Tok == token.IMPORT && !d.Lparen.IsValid() {
			alone[d.Specs[0]] = d
		}
	}
	for _, i := range file.Imports {
		location, err := strconv.Unquote(i.Path.Value)
		if err != nil || i.Name != nil {
			continue
		}
		name := path.Base(location)
		if name == "v2" {
			name = path.Base(path.Dir(location))
		}
		if used[name] {
			continue
		}
		var unused ast.Node = i
		if decl, ok := alone[i]; ok {
			unused = decl
		}
		left = append(left, source[last:fset.Position(unused.Pos()).Offset]...)
		last = fset.Position(unused.End()).Offset
	}
	return append(left, source[last:]...), nil
}

// trimmedModule writes the trimmed copy of go-app into the cache, under a name
// made of its content, and returns its folder.
func trimmedModule(moduleDir, cache string) (string, error) {
	files, err := trim(os.DirFS(moduleDir))
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	for _, f := range files {
		fmt.Fprintf(sum, "%s %d\n", f.path, len(f.data))
		sum.Write(f.data)
	}
	dir := filepath.Join(cache, "go-app-"+hex.EncodeToString(sum.Sum(nil))[:12])
	for _, f := range files {
		name := filepath.Join(dir, filepath.FromSlash(f.path))
		if err := writeIfChanged(name, f.data); err != nil {
			return "", err
		}
	}
	return dir, nil
}
